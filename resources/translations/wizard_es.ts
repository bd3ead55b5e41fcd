<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>AddressPanel</name>
    <message>
        <source>&amp;Addresses</source>
        <translation>&amp;Direcciones</translation>
    </message>
    <message>
        <source>&amp;Time server (NTP)</source>
        <translation>Servidor de &amp;hora (NTP)</translation>
    </message>
    <message>
        <source>&amp;Versions: %1</source>
        <translation>&amp;Versiones: %1</translation>
    </message>
    <message>
        <source>A phone with a wrong clock refuses a sound certificate.</source>
        <translation>Un teléfono con el reloj equivocado rechaza un certificado correcto.</translation>
    </message>
    <message>
        <source>Asterisk</source>
        <translation>Asterisk</translation>
    </message>
    <message>
        <source>DPMA</source>
        <translation>DPMA</translation>
    </message>
    <message>
        <source>Host &amp;name</source>
        <translation>&amp;Nombre de host</translation>
    </message>
    <message>
        <source>How phones reach it</source>
        <translation>Cómo llegan a él los teléfonos</translation>
    </message>
    <message>
        <source>Its files are kept</source>
        <translation>Sus archivos se mantienen</translation>
    </message>
    <message>
        <source>OpenSSL</source>
        <translation>OpenSSL</translation>
    </message>
    <message>
        <source>The one name every phone calls; it is in the certificate and in each phone&apos;s settings.</source>
        <translation>El único nombre al que llaman todos los teléfonos; está en el certificado y en los ajustes de cada teléfono.</translation>
    </message>
    <message>
        <source>Where that name leads to; several with commas.</source>
        <translation>Adónde lleva ese nombre; varias, separadas por comas.</translation>
    </message>
    <message>
        <source>by FreePBX</source>
        <translation>con FreePBX</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>a mano</translation>
    </message>
    <message>
        <source>kept by FreePBX</source>
        <translation>mantenidos por FreePBX</translation>
    </message>
    <message>
        <source>kept by hand</source>
        <translation>mantenidos a mano</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconocida</translation>
    </message>
</context>
<context>
    <name>Alerts</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Cerrar este mensaje</translation>
    </message>
    <message>
        <source>It is a %1, and a fault of this program. What you typed is kept; please report it.</source>
        <translation>Es un error %1, un fallo de este programa. Lo que ha escrito se conserva; le rogamos que informe de ello.</translation>
    </message>
    <message>
        <source>Show the &amp;report…</source>
        <translation>Ver el &amp;informe…</translation>
    </message>
    <message>
        <source>Something unexpected happened.</source>
        <translation>Ha ocurrido algo inesperado.</translation>
    </message>
    <message>
        <source>The last run ended unexpectedly.</source>
        <translation>La última sesión terminó de forma inesperada.</translation>
    </message>
    <message>
        <source>What was saved of your site is here. A report of where it ended can be seen and copied.</source>
        <translation>Lo que estaba guardado de su sitio está aquí. Puede ver y copiar un informe de dónde terminó.</translation>
    </message>
</context>
<context>
    <name>AnnouncedRow</name>
    <message>
        <source>Use this server</source>
        <translation>Usar este servidor</translation>
    </message>
    <message>
        <source>announces nothing a phone can use</source>
        <translation>no anuncia nada que un teléfono pueda usar</translation>
    </message>
    <message>
        <source>heard on %1</source>
        <translation>oído en %1</translation>
    </message>
    <message>
        <source>serves firmware only</source>
        <translation>solo sirve firmware</translation>
    </message>
    <message>
        <source>✓ this site&apos;s host</source>
        <translation>✓ el host de este sitio</translation>
    </message>
</context>
<context>
    <name>AnswerPanel</name>
    <message>
        <source>As&amp;k Asterisk</source>
        <translation>Pregun&amp;tar a Asterisk</translation>
    </message>
    <message>
        <source>Asks the server&apos;s Asterisk how it stands; nothing is changed</source>
        <translation>Pregunta al Asterisk del servidor cómo está; no se cambia nada</translation>
    </message>
    <message>
        <source>Asterisk is being asked</source>
        <translation>Se está preguntando a Asterisk</translation>
    </message>
    <message>
        <source>C&amp;lear</source>
        <translation>&amp;Borrar</translation>
    </message>
    <message>
        <source>Con&amp;sole</source>
        <translation>Con&amp;sola</translation>
    </message>
    <message>
        <source>Nothing in it is known here. Copy a command above, run it, and paste the whole answer.</source>
        <translation>Aquí no se reconoce nada de esto. Copie un comando de arriba, ejecútelo y pegue la respuesta completa.</translation>
    </message>
    <message>
        <source>Paste what the console or the log says, of one command or of many.</source>
        <translation>Pegue lo que dice la consola o el log, de un comando o de varios.</translation>
    </message>
    <message>
        <source>What the console answered</source>
        <translation>Qué respondió la consola</translation>
    </message>
</context>
<context>
    <name>AnswersPanel</name>
    <message>
        <source>&amp;Ciphers</source>
        <translation>&amp;Cifrados</translation>
    </message>
    <message>
        <source>&amp;Method</source>
        <translation>&amp;Método</translation>
    </message>
    <message>
        <source>&amp;Name of the transport</source>
        <translation>&amp;Nombre del transporte</translation>
    </message>
    <message>
        <source>&amp;Protocol</source>
        <translation>Pr&amp;otocolo</translation>
    </message>
    <message>
        <source>0.0.0.0: every address it has.</source>
        <translation>0.0.0.0: todas las direcciones que tenga.</translation>
    </message>
    <message>
        <source>A&amp;ddress and port it listens on</source>
        <translation>&amp;Dirección y puerto de escucha</translation>
    </message>
    <message>
        <source>Advanced: name and ciphers</source>
        <translation>Avanzado: nombre y cifrados</translation>
    </message>
    <message>
        <source>Empty is best: server and phone then agree on the strongest both know. The vendor&apos;s tables of what each firmware knows are lost.</source>
        <translation>Lo mejor es dejarlo vacío: servidor y teléfono acuerdan entonces lo más fuerte que ambos conocen. Las tablas del fabricante sobre lo que conoce cada firmware se han perdido.</translation>
    </message>
    <message>
        <source>Encrypt the &amp;voice too (SRTP)</source>
        <translation>Cifrar también la &amp;voz (SRTP)</translation>
    </message>
    <message>
        <source>TCP, no shields</source>
        <translation>TCP, sin escudos</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>UDP, no shields</source>
        <translation>UDP, sin escudos</translation>
    </message>
    <message>
        <source>auto: as the server needs it</source>
        <translation>auto: lo que necesite el servidor</translation>
    </message>
</context>
<context>
    <name>Asking</name>
    <message>
        <source>An extension has to call.</source>
        <translation>Tiene que llamar una extensión.</translation>
    </message>
    <message>
        <source>Ask as &amp;extension</source>
        <translation>Preguntar como &amp;extensión</translation>
    </message>
    <message>
        <source>Called off at the first ring; left empty, no phone rings</source>
        <translation>Se corta al primer timbre; si se deja vacío, no suena ningún teléfono</translation>
    </message>
    <message>
        <source>Its password is missing.</source>
        <translation>Falta su contraseña.</translation>
    </message>
    <message>
        <source>Nothing is registered; left empty, nobody is asked</source>
        <translation>No se registra nada; si se deja vacío, no se pregunta a nadie</translation>
    </message>
    <message>
        <source>This is no extension.</source>
        <translation>Esto no es una extensión.</translation>
    </message>
    <message>
        <source>This is no number.</source>
        <translation>Esto no es un número.</translation>
    </message>
    <message>
        <source>Tried once; it is not kept</source>
        <translation>Se prueba una vez; no se guarda</translation>
    </message>
    <message>
        <source>and c&amp;all</source>
        <translation>y &amp;llamar a</translation>
    </message>
    <message>
        <source>its &amp;password</source>
        <translation>su &amp;contraseña</translation>
    </message>
</context>
<context>
    <name>AuthorityPage</name>
    <message>
        <source>Certificate</source>
        <translation>Certificado</translation>
    </message>
    <message>
        <source>Choose one of the two to go on.</source>
        <translation>Elija una de las dos para continuar.</translation>
    </message>
    <message>
        <source>Private authority</source>
        <translation>Autoridad privada</translation>
    </message>
    <message>
        <source>Public authority</source>
        <translation>Autoridad pública</translation>
    </message>
    <message>
        <source>This site&apos;s transport goes without TLS, so nobody has to sign anything.</source>
        <translation>El transporte de este sitio va sin TLS, así que nadie tiene que firmar nada.</translation>
    </message>
    <message>
        <source>Who signs the server&apos;s certificate decides which phones will trust it.</source>
        <translation>De quién firma el certificado del servidor depende qué teléfonos confiarán en él.</translation>
    </message>
    <message>
        <source>recommended here</source>
        <translation>recomendada aquí</translation>
    </message>
</context>
<context>
    <name>BulkImporter</name>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>Archivos CSV (*.csv)</translation>
    </message>
    <message>
        <source>The file to import</source>
        <translation>El archivo para importar</translation>
    </message>
    <message>
        <source>What Bulk Handler exported of extensions</source>
        <translation>Lo que Bulk Handler exportó de las extensiones</translation>
    </message>
</context>
<context>
    <name>BundlePanel</name>
    <message>
        <source>Bundle (*.zip)</source>
        <translation>Paquete (*.zip)</translation>
    </message>
    <message>
        <source>Is the server somewhere else?</source>
        <translation>¿El servidor está en otro lugar?</translation>
    </message>
    <message>
        <source>Sa&amp;ve a bundle…</source>
        <translation>&amp;Guardar un paquete…</translation>
    </message>
    <message>
        <source>Save the plan as a bundle and carry it to the server: its script writes all of it or nothing, keeps the old files, and can undo it. It holds keys and passwords.</source>
        <translation>Guarde el plan como paquete y llévelo al servidor: su script lo escribe todo o nada, conserva los archivos antiguos y puede deshacerlo. Contiene claves y contraseñas.</translation>
    </message>
    <message>
        <source>The bundle is being made…</source>
        <translation>Se está creando el paquete…</translation>
    </message>
    <message>
        <source>Where the bundle goes</source>
        <translation>Dónde se guarda el paquete</translation>
    </message>
</context>
<context>
    <name>CardPanel</name>
    <message>
        <source>&amp;Copy the fingerprint</source>
        <translation>&amp;Copiar la huella</translation>
    </message>
    <message>
        <source>Copy the fingerprint</source>
        <translation>Copiar la huella</translation>
    </message>
    <message>
        <source>Fingerprint (SHA-256)</source>
        <translation>Huella (SHA-256)</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>Emisor</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clave</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Nombres</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Validez</translation>
    </message>
    <message>
        <source>itself</source>
        <translation>él mismo</translation>
    </message>
    <message>
        <source>none that phones can see</source>
        <translation>ninguno que los teléfonos puedan ver</translation>
    </message>
    <message>
        <source>of a kind that is not known</source>
        <translation>de un tipo desconocido</translation>
    </message>
    <message>
        <source>without a hash of its own</source>
        <translation>sin hash propio</translation>
    </message>
    <message>
        <source>✕ ended on %1</source>
        <translation>✕ terminó el %1</translation>
    </message>
</context>
<context>
    <name>CellFilling</name>
    <message>
        <source>A MAC address is one phone&apos;s own and is not filled down.</source>
        <translation>Una dirección MAC es propia de un solo teléfono y no se rellena hacia abajo.</translation>
    </message>
    <message>
        <source>Every selected phone has an extension. Fill down (Ctrl+D) counts up from the first one.</source>
        <translation>Todos los teléfonos seleccionados tienen extensión. Rellenar hacia abajo (Ctrl+D) cuenta desde la primera.</translation>
    </message>
</context>
<context>
    <name>CertificateBody</name>
    <message>
        <source>Ad&amp;vanced</source>
        <translation>A&amp;vanzado</translation>
    </message>
    <message>
        <source>Base &amp;name of the files on the server</source>
        <translation>&amp;Nombre base de los archivos en el servidor</translation>
    </message>
    <message>
        <source>C&amp;hoose the authority</source>
        <translation>Elegir la a&amp;utoridad</translation>
    </message>
    <message>
        <source>Choose first who signs it: a public authority, or one of this site&apos;s own.</source>
        <translation>Elija primero quién lo firma: una autoridad pública o una propia de este sitio.</translation>
    </message>
    <message>
        <source>Get &amp;another: import, order or ask for one</source>
        <translation>Conseguir o&amp;tro: importarlo, pedirlo o solicitarlo</translation>
    </message>
    <message>
        <source>Import files</source>
        <translation>Importar archivos</translation>
    </message>
    <message>
        <source>Let another authority follow this one</source>
        <translation>Hacer que otra autoridad suceda a esta</translation>
    </message>
    <message>
        <source>Let the phones &amp;take a wildcard certificate</source>
        <translation>Permitir a los teléfonos un certificado co&amp;modín</translation>
    </message>
    <message>
        <source>Make a request for an authority to answer (CSR)</source>
        <translation>Crear una solicitud para que responda una autoridad (CSR)</translation>
    </message>
    <message>
        <source>Make it &amp;again, with other names or another key</source>
        <translation>Volver a crearlo, con otros nom&amp;bres u otra clave</translation>
    </message>
    <message>
        <source>Make it again</source>
        <translation>Volver a crearlo</translation>
    </message>
    <message>
        <source>Or&amp;der one from an authority that issues by itself (ACME)</source>
        <translation>Pe&amp;dir uno a una autoridad que emite por sí sola (ACME)</translation>
    </message>
    <message>
        <source>Sets tls_allow_wildcard_certs, which D60, D62 and D65 have from firmware 2_9_2, the D80 from 1_12_1.</source>
        <translation>Activa tls_allow_wildcard_certs, que D60, D62 y D65 tienen desde el firmware 2_9_2 y D80 desde el 1_12_1.</translation>
    </message>
    <message>
        <source>This site makes its own certificate. To import one, choose the public authority first.</source>
        <translation>Este sitio crea su propio certificado. Para importar uno, elija antes la autoridad pública.</translation>
    </message>
    <message>
        <source>Under /etc/asterisk/keys. A file there that is not of this site is never replaced.</source>
        <translation>En /etc/asterisk/keys. Nunca se reemplaza un archivo que no sea de este sitio.</translation>
    </message>
</context>
<context>
    <name>ChainTree</name>
    <message>
        <source>intermediate</source>
        <translation>intermedio</translation>
    </message>
    <message>
        <source>root</source>
        <translation>raíz</translation>
    </message>
    <message>
        <source>this server</source>
        <translation>este servidor</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>hasta el %1</translation>
    </message>
</context>
<context>
    <name>CheckPage</name>
    <message>
        <source>A phone shows an error number</source>
        <translation>Un teléfono muestra un número de error</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Comprobar de nuevo</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Comprobar ahora</translation>
    </message>
    <message>
        <source>Correct the address to connect to.</source>
        <translation>Corrija la dirección a la que conectarse.</translation>
    </message>
    <message>
        <source>Correct whom to ask as, and what to call.</source>
        <translation>Corrija como quién preguntar y a qué número llamar.</translation>
    </message>
    <message>
        <source>Move one phone</source>
        <translation>Migrar un teléfono</translation>
    </message>
    <message>
        <source>Nothing has been looked at yet.</source>
        <translation>Aún no se ha mirado nada.</translation>
    </message>
    <message>
        <source>The server is being looked at.</source>
        <translation>Se está mirando el servidor.</translation>
    </message>
    <message>
        <source>The server, as phones judge it.</source>
        <translation>El servidor, tal como lo juzgan los teléfonos.</translation>
    </message>
    <message>
        <source>This site&apos;s transport goes without TLS, so there is no certificate to look at.</source>
        <translation>El transporte de este sitio va sin TLS, así que no hay certificado que mirar.</translation>
    </message>
</context>
<context>
    <name>CollectPart</name>
    <message>
        <source>A script that brings the server&apos;s files here. It only reads.</source>
        <translation>Un script que trae aquí los archivos del servidor. Solo lee.</translation>
    </message>
    <message>
        <source>Save collect.s&amp;h…</source>
        <translation>&amp;Guardar collect.sh…</translation>
    </message>
    <message>
        <source>Shell script (*.sh)</source>
        <translation>Script de shell (*.sh)</translation>
    </message>
    <message>
        <source>The script is being saved…</source>
        <translation>Se está guardando el script…</translation>
    </message>
    <message>
        <source>Where the script goes</source>
        <translation>Dónde se guarda el script</translation>
    </message>
</context>
<context>
    <name>CopyButton</name>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
</context>
<context>
    <name>DifferencePanel</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>Copy the difference of this file</source>
        <translation>Copiar las diferencias de este archivo</translation>
    </message>
    <message>
        <source>Go to the field</source>
        <translation>Ir al campo</translation>
    </message>
    <message>
        <source>Show &amp;secrets</source>
        <translation>Mostrar &amp;secretos</translation>
    </message>
    <message>
        <source>This file is taken away.</source>
        <translation>Este archivo se elimina.</translation>
    </message>
    <message>
        <source>Whole &amp;file</source>
        <translation>Archivo &amp;completo</translation>
    </message>
</context>
<context>
    <name>DifferenceView</name>
    <message>
        <source>The file&apos;s lines</source>
        <translation>Las líneas del archivo</translation>
    </message>
</context>
<context>
    <name>Differences</name>
    <message>
        <source>! %1: the site says %2, the server announces %3.</source>
        <translation>! %1: el sitio dice %2, el servidor anuncia %3.</translation>
    </message>
    <message>
        <source>Keep what the site says</source>
        <translation>Conservar lo que dice el sitio</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>Usar %1</translation>
    </message>
</context>
<context>
    <name>EntryList</name>
    <message>
        <source>What the plan holds</source>
        <translation>Qué contiene el plan</translation>
    </message>
</context>
<context>
    <name>ErrorDecoder</name>
    <message>
        <source>A phone&apos;s number has eight digits; this has not.</source>
        <translation>El número de un teléfono tiene ocho cifras; este no.</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Causa</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Comprobación</translation>
    </message>
    <message>
        <source>Fix</source>
        <translation>Solución</translation>
    </message>
    <message>
        <source>In any spelling, such as 0x40000022 or 4000 0022; it is decoded at once.</source>
        <translation>Escrito de cualquier forma, como 0x40000022 o 4000 0022; se decodifica al instante.</translation>
    </message>
    <message>
        <source>Misprint</source>
        <translation>Errata</translation>
    </message>
    <message>
        <source>N&amp;umber the phone shows</source>
        <translation>Número que m&amp;uestra el teléfono</translation>
    </message>
    <message>
        <source>Number the phone shows</source>
        <translation>Número que muestra el teléfono</translation>
    </message>
    <message>
        <source>This is no number yet: digits and the letters a to f, such as 0x40000022.</source>
        <translation>Esto aún no es un número: cifras y las letras de a hasta f, como 0x40000022.</translation>
    </message>
    <message>
        <source>no known version of PJSIP sets this</source>
        <translation>ninguna versión conocida de PJSIP activa esto</translation>
    </message>
</context>
<context>
    <name>Explanation</name>
    <message>
        <source>Nothing of a phone was found in this text. Read are pjsip show contacts, pjsip show endpoint, digium_phones show phones, lease files and DHCP configurations.</source>
        <translation>En este texto no se encontró nada de un teléfono. Se leen pjsip show contacts, pjsip show endpoint, digium_phones show phones, archivos de concesiones y configuraciones DHCP.</translation>
    </message>
</context>
<context>
    <name>FileChoices</name>
    <message>
        <source>A list of phones</source>
        <translation>Una lista de teléfonos</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>CSV files (*.csv *.txt);;All files (*)</source>
        <translation>Archivos CSV (*.csv *.txt);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>Archivos CSV (*.csv)</translation>
    </message>
    <message>
        <source>Export the phones</source>
        <translation>Exportar los teléfonos</translation>
    </message>
    <message>
        <source>What a server prints or keeps</source>
        <translation>Lo que muestra o guarda un servidor</translation>
    </message>
</context>
<context>
    <name>Fold</name>
    <message>
        <source>closed</source>
        <translation>plegado</translation>
    </message>
    <message>
        <source>open</source>
        <translation>desplegado</translation>
    </message>
</context>
<context>
    <name>Footer</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Atrás</translation>
    </message>
    <message>
        <source>&amp;Why?</source>
        <translation>¿&amp;Por qué?</translation>
    </message>
</context>
<context>
    <name>FoundPanel</name>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Phones of the &amp;server…</source>
        <translation>Teléfonos del &amp;servidor…</translation>
    </message>
    <message>
        <source>Read the &amp;server</source>
        <translation>&amp;Leer el servidor</translation>
    </message>
    <message>
        <source>The server knows them.</source>
        <translation>El servidor los conoce.</translation>
    </message>
</context>
<context>
    <name>FoundTable</name>
    <message>
        <source>Phones found</source>
        <translation>Teléfonos encontrados</translation>
    </message>
</context>
<context>
    <name>FoundTools</name>
    <message>
        <source>&amp;File…</source>
        <translation>Arc&amp;hivo…</translation>
    </message>
    <message>
        <source>&amp;Listen</source>
        <translation>&amp;Escuchar</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>Pe&amp;gar</translation>
    </message>
    <message>
        <source>Ask e&amp;very address</source>
        <translation>Preguntar a cada di&amp;rección</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Listening hears new phones when they start.</source>
        <translation>Al escuchar se oyen los teléfonos nuevos cuando arrancan.</translation>
    </message>
    <message>
        <source>Listening: restart a new phone now.</source>
        <translation>Escuchando: reinicie ahora un teléfono nuevo.</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Buscando…</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Red</translation>
    </message>
    <message>
        <source>all networks</source>
        <translation>todas las redes</translation>
    </message>
    <message>
        <source>on</source>
        <translation>en</translation>
    </message>
</context>
<context>
    <name>HandOffChoice</name>
    <message>
        <source>&amp;At</source>
        <translation>E&amp;n</translation>
    </message>
    <message>
        <source>&amp;port</source>
        <translation>puert&amp;o</translation>
    </message>
    <message>
        <source>Over &amp;HTTPS</source>
        <translation>Por &amp;HTTPS</translation>
    </message>
    <message>
        <source>With the server&apos;s own certificate; phones that need its root cannot yet</source>
        <translation>Con el propio certificado del servidor; los teléfonos que necesitan su raíz aún no pueden</translation>
    </message>
</context>
<context>
    <name>HandOffPanel</name>
    <message>
        <source>Copy th&amp;is address</source>
        <translation>Copiar esta d&amp;irección</translation>
    </message>
    <message>
        <source>Hand out the phones&apos; files from here</source>
        <translation>Entregar desde aquí los archivos de los teléfonos</translation>
    </message>
    <message>
        <source>Serve &amp;now</source>
        <translation>Servir a&amp;hora</translation>
    </message>
    <message>
        <source>Stop servin&amp;g</source>
        <translation>&amp;Dejar de servir</translation>
    </message>
    <message>
        <source>Stop serving</source>
        <translation>Dejar de servir</translation>
    </message>
    <message>
        <source>The files are being read…</source>
        <translation>Se están leyendo los archivos…</translation>
    </message>
    <message>
        <source>The files hold the phones&apos; passwords, and anyone in this network can read along.</source>
        <translation>Los archivos contienen las contraseñas de los teléfonos, y cualquiera en esta red puede leerlas.</translation>
    </message>
</context>
<context>
    <name>HandOffTable</name>
    <message>
        <source>Phones and whether each has fetched its file</source>
        <translation>Los teléfonos y si cada uno ha descargado su archivo</translation>
    </message>
</context>
<context>
    <name>HeldBack</name>
    <message>
        <source>Go to the phones that stay</source>
        <translation>Ir a los que quedan como están</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>&amp;About…</source>
        <translation>&amp;Acerca de…</translation>
    </message>
    <message>
        <source>&amp;Manual (F1)</source>
        <translation>&amp;Manual (F1)</translation>
    </message>
    <message>
        <source>&amp;What the program did…</source>
        <translation>&amp;Qué ha hecho el programa…</translation>
    </message>
</context>
<context>
    <name>HelpButton</name>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>The manual, what the program did, and about it</source>
        <translation>El manual, qué ha hecho el programa y acerca de él</translation>
    </message>
</context>
<context>
    <name>HostKeyDialog</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>&amp;Do not connect</source>
        <translation>&amp;No conectar</translation>
    </message>
    <message>
        <source>Copy the command</source>
        <translation>Copiar el comando</translation>
    </message>
    <message>
        <source>Fingerprint of the key</source>
        <translation>Huella de la clave</translation>
    </message>
    <message>
        <source>It is the same: &amp;accept it</source>
        <translation>Es la misma: &amp;aceptarla</translation>
    </message>
    <message>
        <source>Key of the server</source>
        <translation>Clave del servidor</translation>
    </message>
    <message>
        <source>On the server&apos;s own console, or asked of whoever keeps it, this shows the same:</source>
        <translation>En la consola del propio servidor, o preguntando a quien lo administra, esto muestra lo mismo:</translation>
    </message>
    <message>
        <source>This computer has not met the server yet. Somebody who stands between could show a key of their own, and read every password that goes there. Compare before you accept.</source>
        <translation>Este equipo aún no conoce el servidor. Alguien que estuviera en medio podría mostrar una clave propia y leer todas las contraseñas que se envíen. Compare antes de aceptar.</translation>
    </message>
</context>
<context>
    <name>ImportColumns</name>
    <message>
        <source>Change what is read from where</source>
        <translation>Cambiar qué se lee de dónde</translation>
    </message>
    <message>
        <source>not in this list</source>
        <translation>no está en esta lista</translation>
    </message>
</context>
<context>
    <name>ImportPreview</name>
    <message>
        <source>Add none of them</source>
        <translation>No añadir ninguno</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>It is being read…</source>
        <translation>Se está leyendo…</translation>
    </message>
    <message>
        <source>What would come of the list</source>
        <translation>Qué resultaría de la lista</translation>
    </message>
</context>
<context>
    <name>Importer</name>
    <message>
        <source>The authority&apos;s key is under a passphrase of its own. It is asked for this once and kept nowhere: in the site folder the key is under the site&apos;s passphrase.</source>
        <translation>La clave de la autoridad está protegida con una frase de contraseña propia. Se pide para esto una sola vez y no se guarda en ningún sitio: en la carpeta del sitio, la clave queda protegida con la frase del sitio.</translation>
    </message>
    <message>
        <source>The files are being imported.</source>
        <translation>Se están importando los archivos.</translation>
    </message>
    <message>
        <source>The key is under a passphrase: the site&apos;s, where it is the key its request was made with, or else one of its own. It is kept nowhere.</source>
        <translation>La clave está protegida con una frase de contraseña: la del sitio, si es la clave con la que se hizo su solicitud, o si no, una propia. No se guarda en ningún sitio.</translation>
    </message>
    <message>
        <source>The private key, or the file it is in, is under a passphrase of its own. It is asked for this once and kept nowhere: in the site folder the key can be read by you alone.</source>
        <translation>La clave privada, o el archivo en el que está, tiene una frase de contraseña propia. Se pide para esto una sola vez y no se guarda en ningún sitio: en la carpeta del sitio solo usted puede leer la clave.</translation>
    </message>
</context>
<context>
    <name>KeyPassphrase</name>
    <message>
        <source>This passphrase does not open the key. One more try.</source>
        <translation>Esta frase de contraseña no abre la clave. Queda un intento.</translation>
    </message>
    <message>
        <source>This passphrase does not open the key. Try again.</source>
        <translation>Esta frase de contraseña no abre la clave. Inténtelo de nuevo.</translation>
    </message>
</context>
<context>
    <name>ListReader</name>
    <message>
        <source>The clipboard</source>
        <translation>El portapapeles</translation>
    </message>
</context>
<context>
    <name>Maker</name>
    <message>
        <source>The authority is being taken over.</source>
        <translation>Se está tomando la autoridad.</translation>
    </message>
    <message>
        <source>The authority that follows is being made.</source>
        <translation>Se está creando la autoridad sucesora.</translation>
    </message>
    <message>
        <source>The certificate is being made again.</source>
        <translation>Se está volviendo a crear el certificado.</translation>
    </message>
    <message>
        <source>The certificate is being made.</source>
        <translation>Se está creando el certificado.</translation>
    </message>
    <message>
        <source>The certificate is being signed by the new authority.</source>
        <translation>La nueva autoridad está firmando el certificado.</translation>
    </message>
    <message>
        <source>The request is being made.</source>
        <translation>Se está creando la solicitud.</translation>
    </message>
</context>
<context>
    <name>NewSitePanel</name>
    <message>
        <source>&amp;Customer&apos;s name</source>
        <translation>Nombre del &amp;cliente</translation>
    </message>
    <message>
        <source>&amp;New site</source>
        <translation>Sitio &amp;nuevo</translation>
    </message>
    <message>
        <source>Example Dental</source>
        <translation>Clínica Ejemplo</translation>
    </message>
    <message>
        <source>Ma&amp;ke the site</source>
        <translation>Crear el &amp;sitio</translation>
    </message>
    <message>
        <source>Make the site</source>
        <translation>Crear el sitio</translation>
    </message>
    <message>
        <source>Name the customer to go on.</source>
        <translation>Indique el cliente para continuar.</translation>
    </message>
    <message>
        <source>New site</source>
        <translation>Sitio nuevo</translation>
    </message>
    <message>
        <source>The customer&apos;s name cannot stand like this.</source>
        <translation>El nombre del cliente no puede quedar así.</translation>
    </message>
    <message>
        <source>The site is being made.</source>
        <translation>Se está creando el sitio.</translation>
    </message>
    <message>
        <source>There is a site in this folder already.</source>
        <translation>En esta carpeta ya hay un sitio.</translation>
    </message>
    <message>
        <source>Write the full path of the site&apos;s folder.</source>
        <translation>Escriba la ruta completa de la carpeta del sitio.</translation>
    </message>
</context>
<context>
    <name>NoPhones</name>
    <message>
        <source>&amp;Add a phone</source>
        <translation>Añadir un &amp;teléfono</translation>
    </message>
    <message>
        <source>&amp;Import a list…</source>
        <translation>&amp;Importar una lista…</translation>
    </message>
    <message>
        <source>&amp;Look on the network</source>
        <translation>&amp;Buscar en la red</translation>
    </message>
    <message>
        <source>A CSV file; or drop it here, or paste rows of a spreadsheet.</source>
        <translation>Un archivo CSV; o suéltelo aquí, o pegue filas de una hoja de cálculo.</translation>
    </message>
    <message>
        <source>By hand: its extension, and the MAC address on its label.</source>
        <translation>A mano: su extensión y la dirección MAC de su etiqueta.</translation>
    </message>
    <message>
        <source>New phones ask for a server when they start; others answer when they are asked.</source>
        <translation>Los teléfonos nuevos piden un servidor al arrancar; otros responden cuando se les pregunta.</translation>
    </message>
    <message>
        <source>Phones in service announce nothing on the network: the server&apos;s files know them.</source>
        <translation>Los teléfonos en servicio no anuncian nada en la red: los archivos del servidor los conocen.</translation>
    </message>
    <message>
        <source>Read the &amp;server</source>
        <translation>&amp;Leer el servidor</translation>
    </message>
    <message>
        <source>S&amp;can labels</source>
        <translation>&amp;Escanear etiquetas</translation>
    </message>
    <message>
        <source>The server was read, and none of its files knows a phone.</source>
        <translation>El servidor se leyó, y ninguno de sus archivos conoce un teléfono.</translation>
    </message>
    <message>
        <source>There are these ways to get phones here.</source>
        <translation>Hay estas formas de traer teléfonos aquí.</translation>
    </message>
    <message>
        <source>With a barcode scanner: the MAC address on each phone&apos;s label, one after the other.</source>
        <translation>Con un lector de códigos de barras: la dirección MAC de la etiqueta de cada teléfono, una tras otra.</translation>
    </message>
</context>
<context>
    <name>NotePanel</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>&amp;Make the file to import…</source>
        <translation>Crear el archivo para &amp;importar…</translation>
    </message>
    <message>
        <source>Copy the text to enter</source>
        <translation>Copiar el texto que introducir</translation>
    </message>
    <message>
        <source>From the file FreePBX&apos;s Bulk Handler exported</source>
        <translation>A partir del archivo que exportó Bulk Handler de FreePBX</translation>
    </message>
    <message>
        <source>Go to the &amp;field</source>
        <translation>Ir al &amp;campo</translation>
    </message>
    <message>
        <source>The text to enter</source>
        <translation>Texto que introducir</translation>
    </message>
</context>
<context>
    <name>OpenSitePanel</name>
    <message>
        <source>Na&amp;me</source>
        <translation>Nom&amp;bre</translation>
    </message>
    <message>
        <source>One file with how this site is made, and nothing of its customer: no name, server, phone or key.</source>
        <translation>Un solo archivo con la forma de este sitio y nada de su cliente: ni nombre, ni servidor, ni teléfono, ni clave.</translation>
    </message>
    <message>
        <source>Save as a &amp;template…</source>
        <translation>&amp;Guardar como plantilla…</translation>
    </message>
    <message>
        <source>Template (*.template.toml)</source>
        <translation>Plantilla (*.template.toml)</translation>
    </message>
    <message>
        <source>The open site</source>
        <translation>El sitio abierto</translation>
    </message>
    <message>
        <source>The template is being saved…</source>
        <translation>Se está guardando la plantilla…</translation>
    </message>
    <message>
        <source>Where the template goes</source>
        <translation>Dónde se guarda la plantilla</translation>
    </message>
</context>
<context>
    <name>OrderPanel</name>
    <message>
        <source>Authority&apos;s directory</source>
        <translation>Directorio de la autoridad</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Copy the name</source>
        <translation>Copiar el nombre</translation>
    </message>
    <message>
        <source>Copy the value</source>
        <translation>Copiar el valor</translation>
    </message>
    <message>
        <source>E-mail for its notices</source>
        <translation>Correo para sus avisos</translation>
    </message>
    <message>
        <source>File with its own root, if it has one</source>
        <translation>Archivo con su propia raíz, si la tiene</translation>
    </message>
    <message>
        <source>I a&amp;gree</source>
        <translation>Ac&amp;epto</translation>
    </message>
    <message>
        <source>Order the &amp;certificate</source>
        <translation>Pedir el certi&amp;ficado</translation>
    </message>
    <message>
        <source>Port it answers at</source>
        <translation>Puerto en el que responde</translation>
    </message>
    <message>
        <source>The authority asks you to agree to its terms: %1</source>
        <translation>La autoridad le pide que acepte sus condiciones: %1</translation>
    </message>
    <message>
        <source>The name is proven</source>
        <translation>El nombre se demuestra</translation>
    </message>
    <message>
        <source>The order is under way</source>
        <translation>El pedido está en curso</translation>
    </message>
    <message>
        <source>The port is a number from 1 to 65535; the host&apos;s port 80 has to lead to it.</source>
        <translation>El puerto es un número de 1 a 65535; el puerto 80 del host tiene que llevar hasta él.</translation>
    </message>
    <message>
        <source>by HTTP: this computer answers for it</source>
        <translation>por HTTP: este equipo responde por él</translation>
    </message>
    <message>
        <source>by a record I add to the DNS</source>
        <translation>con un registro que añado al DNS</translation>
    </message>
</context>
<context>
    <name>Orderer</name>
    <message>
        <source>A certificate is being ordered.</source>
        <translation>Se está pidiendo un certificado.</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
</context>
<context>
    <name>PassphraseDialog</name>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;Frase de contraseña</translation>
    </message>
    <message>
        <source>Choose a passphrase for this site. It seals the keys and passwords in the site folder, and is asked for once each time you work on the site. It cannot be recovered: keep it where you keep the customer&apos;s other passwords.</source>
        <translation>Elija una frase de contraseña para este sitio. Protege las claves y contraseñas de la carpeta del sitio, y se pide una vez cada vez que trabaje con él. No se puede recuperar: guárdela donde guarda las demás contraseñas del cliente.</translation>
    </message>
    <message>
        <source>Nothing has been typed yet.</source>
        <translation>Aún no se ha escrito nada.</translation>
    </message>
    <message>
        <source>Take at least eight characters; three or four words are good.</source>
        <translation>Use al menos ocho caracteres; tres o cuatro palabras están bien.</translation>
    </message>
    <message>
        <source>The passphrase of this site opens its keys and passwords. It is asked for once.</source>
        <translation>La frase de contraseña de este sitio abre sus claves y contraseñas. Se pide una vez.</translation>
    </message>
    <message>
        <source>The same &amp;again</source>
        <translation>La misma de n&amp;uevo</translation>
    </message>
    <message>
        <source>The two differ. Type the same one twice.</source>
        <translation>Las dos difieren. Escriba la misma dos veces.</translation>
    </message>
</context>
<context>
    <name>PhoneDelegate</name>
    <message>
        <source>not known</source>
        <translation>no se sabe</translation>
    </message>
</context>
<context>
    <name>PhoneDetail</name>
    <message>
        <source>Type to edit a cell, Tab goes on to the next one, Delete removes the phone.</source>
        <translation>Escriba para editar una celda; Tab pasa a la siguiente; Supr quita el teléfono.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
</context>
<context>
    <name>PhonePanel</name>
    <message>
        <source>The site has no phones yet. They are read from the server, or added on the page Phones.</source>
        <translation>El sitio aún no tiene teléfonos. Se leen del servidor o se añaden en la página Teléfonos.</translation>
    </message>
    <message>
        <source>What the phones can do with it</source>
        <translation>Qué pueden hacer los teléfonos con él</translation>
    </message>
</context>
<context>
    <name>PhonesAdvice</name>
    <message>
        <source>Phones in service announce nothing on the network: read them from the server.</source>
        <translation>Los teléfonos en servicio no anuncian nada en la red: léalos del servidor.</translation>
    </message>
    <message>
        <source>Read the server</source>
        <translation>Leer el servidor</translation>
    </message>
</context>
<context>
    <name>PhonesClipboard</name>
    <message>
        <source>There is no text on the clipboard.</source>
        <translation>No hay texto en el portapapeles.</translation>
    </message>
</context>
<context>
    <name>PhonesPage</name>
    <message>
        <source>Phones of the server</source>
        <translation>Teléfonos del servidor</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vista previa</translation>
    </message>
    <message>
        <source>The list that was read waits for your answer.</source>
        <translation>La lista leída espera su respuesta.</translation>
    </message>
</context>
<context>
    <name>PhonesPanel</name>
    <message>
        <source>&amp;Read again</source>
        <translation>&amp;Volver a leer</translation>
    </message>
    <message>
        <source>Contacts are those Asterisk&apos;s own database knows, looked at every few seconds. Tick a phone when a call showed both shields.</source>
        <translation>Los contactos son los que conoce la base de datos de Asterisk, que se mira cada pocos segundos. Marque un teléfono cuando una llamada haya mostrado ambos escudos.</translation>
    </message>
    <message>
        <source>Reading the server…</source>
        <translation>Leyendo el servidor…</translation>
    </message>
    <message>
        <source>The server has not been read, so no contact is known.</source>
        <translation>El servidor no se ha leído, así que no se conoce ningún contacto.</translation>
    </message>
</context>
<context>
    <name>PhonesTable</name>
    <message>
        <source>Phones</source>
        <translation>Teléfonos</translation>
    </message>
    <message>
        <source>Phones and how far each has come</source>
        <translation>Los teléfonos y hasta dónde ha llegado cada uno</translation>
    </message>
</context>
<context>
    <name>PhonesToolbar</name>
    <message>
        <source>&amp;Add phone</source>
        <translation>Añadir &amp;teléfono</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importar</translation>
    </message>
    <message>
        <source>&amp;More</source>
        <translation>&amp;Más</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Quitar</translation>
    </message>
    <message>
        <source>&amp;Stage</source>
        <translation>&amp;Etapa</translation>
    </message>
    <message>
        <source>A CSV file…</source>
        <translation>Un archivo CSV…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Edit the selected cells together</source>
        <translation>Editar juntas las celdas seleccionadas</translation>
    </message>
    <message>
        <source>Export as a CSV file…</source>
        <translation>Exportar como archivo CSV…</translation>
    </message>
    <message>
        <source>Fill down</source>
        <translation>Rellenar hacia abajo</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtrar</translation>
    </message>
    <message>
        <source>Generate extensions</source>
        <translation>Generar extensiones</translation>
    </message>
    <message>
        <source>Labels with a barcode scanner</source>
        <translation>Etiquetas con un lector de códigos de barras</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Pegar</translation>
    </message>
    <message>
        <source>Phones on the network…</source>
        <translation>Teléfonos de la red…</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>Rows from the clipboard</source>
        <translation>Filas del portapapeles</translation>
    </message>
    <message>
        <source>Shows the phones that hold every word</source>
        <translation>Muestra los teléfonos que contienen todas las palabras</translation>
    </message>
    <message>
        <source>Sort as in the list</source>
        <translation>Ordenar como en la lista</translation>
    </message>
    <message>
        <source>Sort by this column</source>
        <translation>Ordenar por esta columna</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
</context>
<context>
    <name>PilotChoice</name>
    <message>
        <source>The phone that goes first</source>
        <translation>El teléfono que va primero</translation>
    </message>
</context>
<context>
    <name>PilotPanel</name>
    <message>
        <source>&amp;Look again</source>
        <translation>&amp;Mirar de nuevo</translation>
    </message>
    <message>
        <source>I saw both &amp;shields in a call on this phone</source>
        <translation>Vi ambos &amp;escudos en una llamada de este teléfono</translation>
    </message>
    <message>
        <source>One phone first</source>
        <translation>Primero un teléfono</translation>
    </message>
    <message>
        <source>Reading the server…</source>
        <translation>Leyendo el servidor…</translation>
    </message>
    <message>
        <source>Seen of it</source>
        <translation>Visto de él</translation>
    </message>
    <message>
        <source>Then the others</source>
        <translation>Luego los demás</translation>
    </message>
    <message>
        <source>Write it, run the steps that follow, then look here again: its TLS contact, or a call, is enough.</source>
        <translation>Escríbalo, ejecute los pasos que siguen y mire aquí de nuevo: basta con su contacto TLS o con una llamada.</translation>
    </message>
</context>
<context>
    <name>PlaceChoice</name>
    <message>
        <source>&amp;User and host</source>
        <translation>&amp;Usuario y host</translation>
    </message>
    <message>
        <source>A user who is root there or may use sudo. Keys, jump hosts and short names of your own OpenSSH are used; a password is asked for when it is needed, and not kept.</source>
        <translation>Un usuario que allí es root o puede usar sudo. Se usan las claves, los hosts de salto y los nombres cortos de su propio OpenSSH; la contraseña se pide cuando hace falta y no se guarda.</translation>
    </message>
    <message>
        <source>Br&amp;owse…</source>
        <translation>E&amp;xaminar…</translation>
    </message>
    <message>
        <source>Fold&amp;er that stands for the server&apos;s /</source>
        <translation>Carpeta que equivale a la / del &amp;servidor</translation>
    </message>
    <message>
        <source>In a fol&amp;der of it, carried here from the server</source>
        <translation>En una &amp;carpeta suya, traída aquí desde el servidor</translation>
    </message>
    <message>
        <source>On another &amp;machine, over SSH</source>
        <translation>En otra &amp;máquina, por SSH</translation>
    </message>
    <message>
        <source>On this &amp;computer</source>
        <translation>En este e&amp;quipo</translation>
    </message>
    <message>
        <source>The folder with the server&apos;s files</source>
        <translation>La carpeta con los archivos del servidor</translation>
    </message>
    <message>
        <source>The one with the server&apos;s etc in it. A path that is not a full one counts from the site.</source>
        <translation>La que contiene el etc del servidor. Una ruta que no está completa cuenta desde el sitio.</translation>
    </message>
</context>
<context>
    <name>PlanView</name>
    <message>
        <source>&amp;Refresh</source>
        <translation>Act&amp;ualizar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Nothing else on the server is touched.</source>
        <translation>No se toca nada más en el servidor.</translation>
    </message>
    <message>
        <source>Read the server again, and plan anew</source>
        <translation>Leer de nuevo el servidor y volver a planificar</translation>
    </message>
    <message>
        <source>The plan is being made</source>
        <translation>Se está creando el plan</translation>
    </message>
</context>
<context>
    <name>PreviewPage</name>
    <message>
        <source>Check</source>
        <translation>Comprobación</translation>
    </message>
    <message>
        <source>Move phones</source>
        <translation>Migrar teléfonos</translation>
    </message>
    <message>
        <source>Nothing can be written yet: something is still wrong or missing.</source>
        <translation>Aún no se puede escribir nada: algo sigue mal o falta.</translation>
    </message>
    <message>
        <source>Plan again</source>
        <translation>Planificar de nuevo</translation>
    </message>
    <message>
        <source>Restart steps</source>
        <translation>Pasos de reinicio</translation>
    </message>
    <message>
        <source>The plan is being made</source>
        <translation>Se está creando el plan</translation>
    </message>
    <message>
        <source>The plan is being made.</source>
        <translation>Se está creando el plan.</translation>
    </message>
    <message>
        <source>The server is read, and every file worked out.</source>
        <translation>Se lee el servidor y se calcula cada archivo.</translation>
    </message>
    <message>
        <source>There is no plan yet. Nothing is written before you have seen all of it here.</source>
        <translation>Aún no hay plan. No se escribe nada antes de que usted lo haya visto todo aquí.</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Escritura</translation>
    </message>
</context>
<context>
    <name>PrivatePanel</name>
    <message>
        <source>&amp;Days it lasts</source>
        <translation>Día&amp;s que dura</translation>
    </message>
    <message>
        <source>&amp;Key</source>
        <translation>C&amp;lave</translation>
    </message>
    <message>
        <source>&amp;Make it again</source>
        <translation>Volver a c&amp;rearlo</translation>
    </message>
    <message>
        <source>&amp;Organization</source>
        <translation>&amp;Organización</translation>
    </message>
    <message>
        <source>&amp;Use the authority of another site</source>
        <translation>&amp;Usar la autoridad de otro sitio</translation>
    </message>
    <message>
        <source>825 at most.</source>
        <translation>825 como máximo.</translation>
    </message>
    <message>
        <source>EC P-256, unverified on D-Series</source>
        <translation>EC P-256, sin verificar en la serie D</translation>
    </message>
    <message>
        <source>Let the authority sign for this host only (name constraints, unverified on D-Series)</source>
        <translation>Permitir a la autoridad firmar solo para este host (restricciones de nombres, sin verificar en la serie D)</translation>
    </message>
    <message>
        <source>Names in it</source>
        <translation>Nombres que contiene</translation>
    </message>
    <message>
        <source>RSA, 2048 bits</source>
        <translation>RSA, 2048 bits</translation>
    </message>
    <message>
        <source>RSA, 3072 bits</source>
        <translation>RSA, 3072 bits</translation>
    </message>
    <message>
        <source>RSA, 4096 bits</source>
        <translation>RSA, 4096 bits</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>Firmado por</translation>
    </message>
    <message>
        <source>Use an authority from &amp;files</source>
        <translation>Usar una autoridad de arch&amp;ivos</translation>
    </message>
    <message>
        <source>Whose authority it is; phones and people see it in the root&apos;s name.</source>
        <translation>De quién es la autoridad; los teléfonos y las personas lo ven en el nombre de la raíz.</translation>
    </message>
    <message>
        <source>an authority made for this site alone, which lasts ten years</source>
        <translation>una autoridad creada solo para este sitio, que dura diez años</translation>
    </message>
    <message>
        <source>none yet: the server has no host name that can stand in a certificate</source>
        <translation>ninguno todavía: el servidor no tiene un nombre de host que pueda figurar en un certificado</translation>
    </message>
</context>
<context>
    <name>ProvisioningPart</name>
    <message>
        <source>Address phones fetch their files from</source>
        <translation>Dirección de la que los teléfonos descargan sus archivos</translation>
    </message>
    <message>
        <source>Also write a file that points each phone to the DPMA</source>
        <translation>Escribir también un archivo que dirija cada teléfono al DPMA</translation>
    </message>
    <message>
        <source>Folder of these files on the server</source>
        <translation>Carpeta de estos archivos en el servidor</translation>
    </message>
    <message>
        <source>For phones that find the server by DHCP option 66.</source>
        <translation>Para teléfonos que encuentran el servidor por la opción 66 de DHCP.</translation>
    </message>
    <message>
        <source>Name of the server</source>
        <translation>Nombre del servidor</translation>
    </message>
    <message>
        <source>Phones get their settings from %1</source>
        <translation>Los teléfonos reciben sus ajustes mediante %1</translation>
    </message>
    <message>
        <source>Phones show it in their list of servers.</source>
        <translation>Los teléfonos lo muestran en su lista de servidores.</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>Vía</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>TLS, once no phone could be locked out by it</source>
        <translation>TLS, cuando ya no pueda dejar fuera a ningún teléfono</translation>
    </message>
    <message>
        <source>UDP, without TLS</source>
        <translation>UDP, sin TLS</translation>
    </message>
    <message>
        <source>Use XML files</source>
        <translation>Usar archivos XML</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>Usarlo</translation>
    </message>
    <message>
        <source>Use the DPMA</source>
        <translation>Usar el DPMA</translation>
    </message>
    <message>
        <source>What the DPMA announces to new phones</source>
        <translation>Qué anuncia el DPMA a los teléfonos nuevos</translation>
    </message>
    <message>
        <source>XML files on a web server</source>
        <translation>archivos XML en un servidor web</translation>
    </message>
    <message>
        <source>change</source>
        <translation>cambiar</translation>
    </message>
    <message>
        <source>look at this</source>
        <translation>revise esto</translation>
    </message>
    <message>
        <source>something is missing</source>
        <translation>falta algo</translation>
    </message>
    <message>
        <source>the DPMA</source>
        <translation>el DPMA</translation>
    </message>
    <message>
        <source>the DPMA, as XML sheets</source>
        <translation>el DPMA, como hojas XML</translation>
    </message>
</context>
<context>
    <name>PublicPanel</name>
    <message>
        <source>&amp;Import files</source>
        <translation>&amp;Importar archivos</translation>
    </message>
    <message>
        <source>Import the renewed certificate with its key, or drop the files anywhere on this page. They take the place of those that are there.</source>
        <translation>Importe el certificado renovado con su clave, o suelte los archivos en cualquier lugar de esta página. Ocupan el lugar de los que hay.</translation>
    </message>
    <message>
        <source>Import what the authority sent, the certificate and its intermediates, together with the private key; or drop the files anywhere on this page.</source>
        <translation>Importe lo que envió la autoridad, el certificado y sus intermedios, junto con la clave privada; o suelte los archivos en cualquier lugar de esta página.</translation>
    </message>
    <message>
        <source>PEM, DER, PKCS#7 and PKCS#12 are understood, in any order and in one file or several; a root that came along is left out. A key under a passphrase is asked for it.</source>
        <translation>Se entienden PEM, DER, PKCS#7 y PKCS#12, en cualquier orden y en uno o varios archivos; si viene una raíz, se deja fuera. Si la clave tiene una frase de contraseña, se le pedirá.</translation>
    </message>
</context>
<context>
    <name>Reaching</name>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Contraseña</translation>
    </message>
    <message>
        <source>It is kept in memory only, and forgotten with the site.</source>
        <translation>Solo se conserva en memoria y se olvida con el sitio.</translation>
    </message>
    <message>
        <source>This was not right. Try again.</source>
        <translation>No era correcta. Inténtelo de nuevo.</translation>
    </message>
</context>
<context>
    <name>Reader</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Atrás</translation>
    </message>
    <message>
        <source>&amp;Contents</source>
        <translation>&amp;Contenido</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>A&amp;delante</translation>
    </message>
    <message>
        <source>Larger words</source>
        <translation>Letra más grande</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>Manual</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Search the manual</source>
        <translation>Buscar en el manual</translation>
    </message>
    <message>
        <source>Smaller words</source>
        <translation>Letra más pequeña</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>no encontrado</translation>
    </message>
</context>
<context>
    <name>ReadingPanel</name>
    <message>
        <source>&amp;Read what is there</source>
        <translation>&amp;Leer lo que hay</translation>
    </message>
    <message>
        <source>Not read yet: phones in service here are not known.</source>
        <translation>Aún sin leer: no se conocen los teléfonos en servicio aquí.</translation>
    </message>
    <message>
        <source>Read from %1</source>
        <translation>Leído de %1</translation>
    </message>
    <message>
        <source>Read from this computer</source>
        <translation>Leído de este equipo</translation>
    </message>
    <message>
        <source>Reading; nothing is changed…</source>
        <translation>Leyendo; no se cambia nada…</translation>
    </message>
    <message>
        <source>The server&apos;s etc is in %1; that folder was probably meant.</source>
        <translation>El etc del servidor está en %1; probablemente se quería decir esa carpeta.</translation>
    </message>
    <message>
        <source>The server&apos;s files</source>
        <translation>Los archivos del servidor</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>Usarlo</translation>
    </message>
</context>
<context>
    <name>ReceiptList</name>
    <message>
        <source>Receipts, the newest first</source>
        <translation>Recibos, los más recientes primero</translation>
    </message>
</context>
<context>
    <name>ReceiptsPanel</name>
    <message>
        <source>&amp;Roll back…</source>
        <translation>&amp;Revertir…</translation>
    </message>
    <message>
        <source>Go to the phones</source>
        <translation>Ir a los teléfonos</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Dejarlo como está</translation>
    </message>
    <message>
        <source>Roll back all of it</source>
        <translation>Revertirlo todo</translation>
    </message>
    <message>
        <source>Roll back anyway</source>
        <translation>Revertir de todos modos</translation>
    </message>
    <message>
        <source>Roll back now</source>
        <translation>Revertir ahora</translation>
    </message>
    <message>
        <source>Rolling back puts every file back exactly as it was, and removes what was new.</source>
        <translation>Al revertir, cada archivo vuelve exactamente a como estaba y se elimina lo nuevo.</translation>
    </message>
    <message>
        <source>The files are being put back…</source>
        <translation>Se están restableciendo los archivos…</translation>
    </message>
    <message>
        <source>What has been written</source>
        <translation>Qué se ha escrito</translation>
    </message>
</context>
<context>
    <name>RecentPanel</name>
    <message>
        <source>&amp;Open a site folder…</source>
        <translation>Ab&amp;rir una carpeta de sitio…</translation>
    </message>
    <message>
        <source>Open a site</source>
        <translation>Abrir un sitio</translation>
    </message>
    <message>
        <source>Open a site folder</source>
        <translation>Abrir una carpeta de sitio</translation>
    </message>
    <message>
        <source>Or drop its folder or site.toml on this page.</source>
        <translation>O suelte su carpeta o site.toml en esta página.</translation>
    </message>
    <message>
        <source>Show %1 more</source>
        <translation>Mostrar %1 más</translation>
    </message>
    <message>
        <source>Sites you make or open will stand here.</source>
        <translation>Los sitios que cree o abra aparecerán aquí.</translation>
    </message>
</context>
<context>
    <name>RecentRow</name>
    <message>
        <source>! gone</source>
        <translation>! ya no está</translation>
    </message>
    <message>
        <source>%1 is gone</source>
        <translation>%1 ya no está</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Abrir %1</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Take %1 off this list</source>
        <translation>Quitar %1 de esta lista</translation>
    </message>
    <message>
        <source>Take it off this list; nothing is deleted</source>
        <translation>Quitarlo de esta lista; no se borra nada</translation>
    </message>
    <message>
        <source>There is no site.toml in this folder any more.</source>
        <translation>En esta carpeta ya no hay ningún site.toml.</translation>
    </message>
</context>
<context>
    <name>RecoveryPart</name>
    <message>
        <source>A change of this server&apos;s files was cut short, or another wizard is writing them now.</source>
        <translation>Un cambio de los archivos de este servidor se interrumpió, u otro asistente los está escribiendo ahora.</translation>
    </message>
    <message>
        <source>Recover now</source>
        <translation>Recuperar ahora</translation>
    </message>
    <message>
        <source>Recovered: the server&apos;s files are whole.</source>
        <translation>Recuperado: los archivos del servidor están íntegros.</translation>
    </message>
    <message>
        <source>Show what recovering does</source>
        <translation>Mostrar qué hace la recuperación</translation>
    </message>
    <message>
        <source>The server&apos;s files are being recovered…</source>
        <translation>Se están recuperando los archivos del servidor…</translation>
    </message>
</context>
<context>
    <name>RenewalPanel</name>
    <message>
        <source>A script for the server: it brings what certbot or FreePBX renewed to Asterisk, and checks it.</source>
        <translation>Un script para el servidor: lleva a Asterisk lo que certbot o FreePBX han renovado, y lo comprueba.</translation>
    </message>
    <message>
        <source>Save a reminder for a calendar…</source>
        <translation>Guardar un recordatorio de calendario…</translation>
    </message>
    <message>
        <source>Save the deploy hook…</source>
        <translation>Guardar el deploy hook…</translation>
    </message>
    <message>
        <source>Who renews it</source>
        <translation>Quién lo renueva</translation>
    </message>
</context>
<context>
    <name>ReportPanel</name>
    <message>
        <source>A report for whoever looks after this server: what was set, the certificate and its end, the phones, these checks, how to renew and how to go back. No password, PIN or key is in it.</source>
        <translation>Un informe para quien se ocupe de este servidor: qué se ajustó, el certificado y su fin, los teléfonos, estas comprobaciones, cómo renovar y cómo volver atrás. No contiene contraseñas, PIN ni claves.</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Sa&amp;ve the report…</source>
        <translation>&amp;Guardar el informe…</translation>
    </message>
    <message>
        <source>The report is being made…</source>
        <translation>Se está creando el informe…</translation>
    </message>
    <message>
        <source>To hand over</source>
        <translation>Para entregar</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Página web (*.html)</translation>
    </message>
    <message>
        <source>Where the report goes</source>
        <translation>Dónde se guarda el informe</translation>
    </message>
</context>
<context>
    <name>RequestPanel</name>
    <message>
        <source>Copy the request</source>
        <translation>Copiar la solicitud</translation>
    </message>
    <message>
        <source>For the host alone, without addresses and sip: URI, which some refuse</source>
        <translation>Solo para el host, sin direcciones ni URI sip:, que algunas rechazan</translation>
    </message>
    <message>
        <source>Give the request to the authority of your choice, and import its answer here: the key belongs to it, stays in the site folder under the site&apos;s passphrase, and is found again by itself.</source>
        <translation>Entregue la solicitud a la autoridad que prefiera e importe aquí su respuesta: la clave va con ella, se queda en la carpeta del sitio protegida con la frase de contraseña del sitio, y se encuentra sola.</translation>
    </message>
    <message>
        <source>Make the re&amp;quest</source>
        <translation>Crear la solicit&amp;ud</translation>
    </message>
    <message>
        <source>Save it as a file…</source>
        <translation>Guardarla en un archivo…</translation>
    </message>
    <message>
        <source>The request</source>
        <translation>La solicitud</translation>
    </message>
</context>
<context>
    <name>RestartPage</name>
    <message>
        <source>Check</source>
        <translation>Comprobación</translation>
    </message>
    <message>
        <source>Nothing has to be run on the server.</source>
        <translation>No hay que ejecutar nada en el servidor.</translation>
    </message>
    <message>
        <source>Steps appear here when files were written or rolled back.</source>
        <translation>Los pasos aparecen aquí cuando se han escrito o revertido archivos.</translation>
    </message>
    <message>
        <source>The commands are being run.</source>
        <translation>Se están ejecutando los comandos.</translation>
    </message>
</context>
<context>
    <name>RollOverPanel</name>
    <message>
        <source>Before the authority itself ends, or when its key may be in other hands: another one is made beside it, and signs only once every phone holds its root. Until then nothing changes for the phones.</source>
        <translation>Antes de que termine la propia autoridad, o cuando su clave pueda estar en otras manos: se crea otra a su lado, que solo firma cuando todos los teléfonos tienen su raíz. Hasta entonces nada cambia para los teléfonos.</translation>
    </message>
    <message>
        <source>Let it sign for this host only (name constraints, unverified on D-Series)</source>
        <translation>Permitirle firmar solo para este host (restricciones de nombres, sin verificar en la serie D)</translation>
    </message>
    <message>
        <source>Let the new authority sign</source>
        <translation>Que firme la nueva autoridad</translation>
    </message>
    <message>
        <source>Make the authority that follows</source>
        <translation>Crear la autoridad sucesora</translation>
    </message>
    <message>
        <source>No phone of the site is known to check certificates</source>
        <translation>No se sabe de ningún teléfono del sitio que verifique certificados</translation>
    </message>
</context>
<context>
    <name>RunPart</name>
    <message>
        <source>Commands are being run on the server. Stop before the next one?</source>
        <translation>Se están ejecutando comandos en el servidor. ¿Detenerse antes del siguiente?</translation>
    </message>
    <message>
        <source>Do not restart</source>
        <translation>No reiniciar</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Go to the way back</source>
        <translation>Ir al camino de vuelta</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Dejarlo como está</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>Reinicio</translation>
    </message>
    <message>
        <source>Roll back now</source>
        <translation>Revertir ahora</translation>
    </message>
    <message>
        <source>Roll back what was written?</source>
        <translation>¿Revertir lo que se escribió?</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Ejecutar</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
</context>
<context>
    <name>ScanLine</name>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>MAC address</source>
        <translation>Dirección MAC</translation>
    </message>
    <message>
        <source>MAC address from a label</source>
        <translation>Dirección MAC de una etiqueta</translation>
    </message>
    <message>
        <source>Scan a label</source>
        <translation>Escanear una etiqueta</translation>
    </message>
    <message>
        <source>Scan the next label.</source>
        <translation>Escanee la próxima etiqueta.</translation>
    </message>
    <message>
        <source>The next label makes a new phone.</source>
        <translation>La próxima etiqueta crea un teléfono nuevo.</translation>
    </message>
</context>
<context>
    <name>ServerPage</name>
    <message>
        <source>Authority</source>
        <translation>Autoridad</translation>
    </message>
    <message>
        <source>Correct what is marked with ✕ to go on.</source>
        <translation>Corrija lo marcado con ✕ para continuar.</translation>
    </message>
    <message>
        <source>Name the server&apos;s host to go on.</source>
        <translation>Indique el host del servidor para continuar.</translation>
    </message>
    <message>
        <source>No Asterisk was found there, so nothing could be filled in.</source>
        <translation>Allí no se encontró ningún Asterisk, así que no se pudo completar nada.</translation>
    </message>
    <message>
        <source>Read the server first: its phones and versions fill in what follows. Nothing is changed.</source>
        <translation>Lea primero el servidor: sus teléfonos y versiones completan lo que sigue. No se cambia nada.</translation>
    </message>
    <message>
        <source>The server was read; neither its DPMA nor a file of a phone tells of phones.</source>
        <translation>El servidor se leyó; ni su DPMA ni un archivo de teléfono dan cuenta de teléfonos.</translation>
    </message>
</context>
<context>
    <name>ServerPanel</name>
    <message>
        <source>An IP address instead of asking the DNS; it is not kept in the site</source>
        <translation>Una dirección IP en vez de preguntar al DNS; no se guarda en el sitio</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Cancel the checks</source>
        <translation>Cancelar las comprobaciones</translation>
    </message>
    <message>
        <source>Connect &amp;to</source>
        <translation>Conectar c&amp;on</translation>
    </message>
    <message>
        <source>IP address to connect to</source>
        <translation>Dirección IP a la que conectarse</translation>
    </message>
    <message>
        <source>as the DNS says</source>
        <translation>como diga el DNS</translation>
    </message>
    <message>
        <source>✕ This is no IP address.</source>
        <translation>✕ Esto no es una dirección IP.</translation>
    </message>
</context>
<context>
    <name>ServersPanel</name>
    <message>
        <source>&amp;Listen for servers</source>
        <translation>&amp;Escuchar servidores</translation>
    </message>
    <message>
        <source>Listening…</source>
        <translation>Escuchando…</translation>
    </message>
    <message>
        <source>Servers that announce themselves</source>
        <translation>Servidores que se anuncian</translation>
    </message>
    <message>
        <source>Which servers offer themselves to phones on this network (multicast DNS), as long as you look.</source>
        <translation>Qué servidores se ofrecen a los teléfonos en esta red (DNS multicast), mientras usted mira.</translation>
    </message>
</context>
<context>
    <name>Side</name>
    <message>
        <source>As the system is</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Call: SRTP</source>
        <translation>Llamada: SRTP</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Colores</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Alto contraste</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation>Idioma de la ventana</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Light, dark, high contrast, or as the system is</source>
        <translation>Claro, oscuro, alto contraste o como el sistema</translation>
    </message>
    <message>
        <source>Line: TLS</source>
        <translation>Línea: TLS</translation>
    </message>
    <message>
        <source>Secure Calling Wizard</source>
        <translation>Secure Calling Wizard</translation>
    </message>
    <message>
        <source>not saved yet</source>
        <translation>aún sin guardar</translation>
    </message>
</context>
<context>
    <name>SiteFolderField</name>
    <message>
        <source>%1 is a site in this folder already. It is not replaced.</source>
        <translation>En esta carpeta ya hay un sitio: %1. No se reemplaza.</translation>
    </message>
    <message>
        <source>&amp;Folder of the site</source>
        <translation>Carpe&amp;ta del sitio</translation>
    </message>
    <message>
        <source>Chan&amp;ge…</source>
        <translation>Ca&amp;mbiar…</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Abrirlo</translation>
    </message>
    <message>
        <source>The folder that holds the new one</source>
        <translation>La carpeta que contiene la nueva</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>A phone shows an error number</source>
        <translation>Un teléfono muestra un número de error</translation>
    </message>
    <message>
        <source>A site is one customer&apos;s server with its phones. Nothing on a server changes before Write.</source>
        <translation>Un sitio es el servidor de un cliente con sus teléfonos. En un servidor no cambia nada antes de Escritura.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Go on with %1</source>
        <translation>Continuar con %1</translation>
    </message>
    <message>
        <source>The site is being opened…</source>
        <translation>Se está abriendo el sitio…</translation>
    </message>
    <message>
        <source>The site&apos;s name cannot stand like this.</source>
        <translation>El nombre del sitio no puede quedar así.</translation>
    </message>
    <message>
        <source>no server named yet</source>
        <translation>aún sin nombre de servidor</translation>
    </message>
</context>
<context>
    <name>StepButton</name>
    <message>
        <source>Something this step rests on has changed.</source>
        <translation>Ha cambiado algo en lo que se apoya este paso.</translation>
    </message>
    <message>
        <source>done</source>
        <translation>hecho</translation>
    </message>
    <message>
        <source>look again</source>
        <translation>revisar de nuevo</translation>
    </message>
    <message>
        <source>to come</source>
        <translation>pendiente</translation>
    </message>
    <message>
        <source>you are here</source>
        <translation>usted está aquí</translation>
    </message>
</context>
<context>
    <name>StepList</name>
    <message>
        <source>Commands, in the order in which they are run</source>
        <translation>Comandos, en el orden en que se ejecutan</translation>
    </message>
</context>
<context>
    <name>StepsPanel</name>
    <message>
        <source>&amp;Copy all</source>
        <translation>&amp;Copiar todo</translation>
    </message>
    <message>
        <source>&amp;Run them here</source>
        <translation>E&amp;jecutarlos aquí</translation>
    </message>
    <message>
        <source>&amp;Run them on the server</source>
        <translation>E&amp;jecutarlos en el servidor</translation>
    </message>
    <message>
        <source>Copy this &amp;one</source>
        <translation>Copiar &amp;este</translation>
    </message>
    <message>
        <source>Reasons stand as comments, and so does a restart: read the log first</source>
        <translation>Los motivos figuran como comentarios, y también un reinicio: lea antes el log</translation>
    </message>
    <message>
        <source>Run no further command; a restart that waits for calls is called off</source>
        <translation>No ejecutar ningún comando más; un reinicio que espera llamadas se anula</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>Detene&amp;r</translation>
    </message>
    <message>
        <source>Those that are not ticked; you are asked first</source>
        <translation>Los que no están marcados; antes se le pregunta</translation>
    </message>
</context>
<context>
    <name>Support</name>
    <message>
        <source>&amp;Copy for a support request</source>
        <translation>&amp;Copiar para una solicitud de soporte</translation>
    </message>
    <message>
        <source>&amp;Copy the licences</source>
        <translation>&amp;Copiar las licencias</translation>
    </message>
    <message>
        <source>&amp;Copy the report</source>
        <translation>&amp;Copiar el informe</translation>
    </message>
    <message>
        <source>About the Secure Calling Wizard</source>
        <translation>Acerca de Secure Calling Wizard</translation>
    </message>
    <message>
        <source>It is free software under the MIT licence.</source>
        <translation>Es software libre con licencia MIT.</translation>
    </message>
    <message>
        <source>Qt and PySide6 are used under the GNU Lesser General Public License, version 3: they are libraries of their own, which you may replace by your own builds.</source>
        <translation>Qt y PySide6 se usan con la licencia GNU Lesser General Public License, versión 3: son bibliotecas independientes, que usted puede sustituir por las que compile por su cuenta.</translation>
    </message>
    <message>
        <source>Report of a fault</source>
        <translation>Informe de un fallo</translation>
    </message>
    <message>
        <source>The last run ended unexpectedly</source>
        <translation>La última sesión terminó de forma inesperada</translation>
    </message>
    <message>
        <source>The newest entries of this run, for a support request. No password, key or value of a field is in it; names are masked unless you show them. Nothing is sent by itself.</source>
        <translation>Las entradas más recientes de esta sesión, para una solicitud de soporte. No contienen contraseñas, claves ni valores de campos; los nombres están ocultos mientras usted no los muestre. No se envía nada automáticamente.</translation>
    </message>
    <message>
        <source>This program never looks for updates, and sends nothing about you or your sites.</source>
        <translation>Este programa nunca busca actualizaciones, y no envía nada sobre usted ni sobre sus sitios.</translation>
    </message>
    <message>
        <source>What it is made of, with the licences:</source>
        <translation>De qué está hecho, con las licencias:</translation>
    </message>
    <message>
        <source>What the program did</source>
        <translation>Qué ha hecho el programa</translation>
    </message>
    <message>
        <source>Where in the program it ended. No password, key, name or value of a field is in it. Nothing is sent by itself.</source>
        <translation>En qué punto del programa terminó. No contiene contraseñas, claves, nombres ni valores de campos. No se envía nada automáticamente.</translation>
    </message>
    <message>
        <source>Where in the program it happened, and what was done before. No password, key or value of a field is in it; names are masked unless you show them. Nothing is sent by itself.</source>
        <translation>En qué punto del programa ocurrió y qué se hizo antes. No contiene contraseñas, claves ni valores de campos; los nombres están ocultos mientras usted no los muestre. No se envía nada automáticamente.</translation>
    </message>
</context>
<context>
    <name>TaskButton</name>
    <message>
        <source>%1: done</source>
        <translation>%1: hecho</translation>
    </message>
    <message>
        <source>%1: not done</source>
        <translation>%1: no se ha hecho</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>TemplateChoice</name>
    <message>
        <source>&amp;Take over from</source>
        <translation>Tomar &amp;de</translation>
    </message>
    <message>
        <source>A site made before can be the template.</source>
        <translation>Un sitio creado antes puede servir de plantilla.</translation>
    </message>
    <message>
        <source>Its transport, provisioning, time server and kind of authority; nothing of its server or phones.</source>
        <translation>Su transporte, aprovisionamiento, servidor de hora y tipo de autoridad; nada de su servidor ni de sus teléfonos.</translation>
    </message>
    <message>
        <source>Take over from</source>
        <translation>Tomar de</translation>
    </message>
    <message>
        <source>Template (*.template.toml)</source>
        <translation>Plantilla (*.template.toml)</translation>
    </message>
    <message>
        <source>The site to take over from</source>
        <translation>El sitio del que tomar los ajustes</translation>
    </message>
    <message>
        <source>a template file…</source>
        <translation>un archivo de plantilla…</translation>
    </message>
    <message>
        <source>another site folder…</source>
        <translation>otra carpeta de sitio…</translation>
    </message>
    <message>
        <source>no other site</source>
        <translation>ningún otro sitio</translation>
    </message>
</context>
<context>
    <name>Text</name>
    <message>
        <source>! likely</source>
        <translation>! probable</translation>
    </message>
    <message>
        <source>! {mac} is in the list already: {who}.</source>
        <translation>! {mac} ya está en la lista: {who}.</translation>
    </message>
    <message>
        <source>&quot;{cipher}&quot; is not the name of one cipher.</source>
        <translation>“{cipher}” no es el nombre de un cifrado.</translation>
    </message>
    <message>
        <source>&quot;{firmware}&quot; is not a firmware version.</source>
        <translation>“{firmware}” no es una versión de firmware.</translation>
    </message>
    <message>
        <source>&quot;{host}&quot; is neither a host name nor an address.</source>
        <translation>“{host}” no es un nombre de host ni una dirección.</translation>
    </message>
    <message>
        <source>&quot;{mac}&quot; is not a MAC address.</source>
        <translation>“{mac}” no es una dirección MAC.</translation>
    </message>
    <message>
        <source>&quot;{model}&quot; is not how this model is written.</source>
        <translation>“{model}” no es como se escribe este modelo.</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; cannot be a name in Asterisk&apos;s files.</source>
        <translation>“{name}” no puede ser un nombre en los archivos de Asterisk.</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; cannot be the name of a file.</source>
        <translation>“{name}” no puede ser el nombre de un archivo.</translation>
    </message>
    <message>
        <source>&quot;{typed}&quot; is not a whole number.</source>
        <translation>“{typed}” no es un número entero.</translation>
    </message>
    <message>
        <source>&quot;{typed}&quot; is not an IP address.</source>
        <translation>“{typed}” no es una dirección IP.</translation>
    </message>
    <message>
        <source>&quot;{version}&quot; is not a version.</source>
        <translation>“{version}” no es una versión.</translation>
    </message>
    <message>
        <source>&quot;{word}&quot; is neither yes nor no.</source>
        <translation>“{word}” no es ni yes ni no.</translation>
    </message>
    <message>
        <source>&amp;Only the one not on TLS</source>
        <translation>&amp;Solo el que está sin TLS</translation>
    </message>
    <message>
        <source>&amp;Only the {count} not on TLS</source>
        <translation>&amp;Solo los {count} que están sin TLS</translation>
    </message>
    <message>
        <source>0x{printed} has more than 32 bits, so it is misprinted. Its last eight digits alone say: {cause}</source>
        <translation>0x{printed} tiene más de 32 bits, así que hay una errata. Sus últimas ocho cifras dicen por sí solas: {cause}</translation>
    </message>
    <message>
        <source>0x{printed} has more than 32 bits: one zero too many. {meant} is meant ({flags}): {cause}</source>
        <translation>0x{printed} tiene más de 32 bits: sobra un cero. Se quería decir {meant} ({flags}): {cause}</translation>
    </message>
    <message>
        <source>0x{printed} has only seven digits, and bits that no phone sets: a zero is missing. {meant} is probably meant ({flags}): {cause}</source>
        <translation>0x{printed} tiene solo siete cifras, y bits que ningún teléfono activa: falta un cero. Probablemente se quería decir {meant} ({flags}): {cause}</translation>
    </message>
    <message>
        <source>1 added</source>
        <translation>1 se añade</translation>
    </message>
    <message>
        <source>1 change of owner; it is the first of the steps that follow</source>
        <translation>1 cambio de propietario; es el primero de los pasos que siguen</translation>
    </message>
    <message>
        <source>1 changed</source>
        <translation>1 modificado</translation>
    </message>
    <message>
        <source>1 check</source>
        <translation>1 comprobación</translation>
    </message>
    <message>
        <source>1 completed.</source>
        <translation>1 completado.</translation>
    </message>
    <message>
        <source>1 extension is in {name}.</source>
        <translation>1 extensión está en {name}.</translation>
    </message>
    <message>
        <source>1 file</source>
        <translation>1 archivo</translation>
    </message>
    <message>
        <source>1 file goes back to what it was.</source>
        <translation>1 archivo vuelve a lo que era.</translation>
    </message>
    <message>
        <source>1 file is about to be written to {host}</source>
        <translation>Se va a escribir 1 archivo en {host}</translation>
    </message>
    <message>
        <source>1 file written to {host} in {seconds} s</source>
        <translation>1 archivo escrito en {host} en {seconds} s</translation>
    </message>
    <message>
        <source>1 file, read back and compared</source>
        <translation>1 archivo, releído y comparado</translation>
    </message>
    <message>
        <source>1 file: {kinds}</source>
        <translation>1 archivo: {kinds}</translation>
    </message>
    <message>
        <source>1 has no extension yet.</source>
        <translation>1 aún no tiene extensión.</translation>
    </message>
    <message>
        <source>1 in service moves to {over}.</source>
        <translation>1 en servicio pasa a {over}.</translation>
    </message>
    <message>
        <source>1 is in the list already and stays as it is there.</source>
        <translation>1 ya está en la lista y queda como está.</translation>
    </message>
    <message>
        <source>1 is new and starts with {over}.</source>
        <translation>1 es nuevo y empieza con {over}.</translation>
    </message>
    <message>
        <source>1 is on TLS already.</source>
        <translation>1 ya usa TLS.</translation>
    </message>
    <message>
        <source>1 is prepared and works as today.</source>
        <translation>1 está preparado y funciona como hoy.</translation>
    </message>
    <message>
        <source>1 line</source>
        <translation>1 línea</translation>
    </message>
    <message>
        <source>1 mistake: its line is left out.</source>
        <translation>1 error: se omite su línea.</translation>
    </message>
    <message>
        <source>1 more phone of the server</source>
        <translation>1 teléfono más del servidor</translation>
    </message>
    <message>
        <source>1 new</source>
        <translation>1 nuevo</translation>
    </message>
    <message>
        <source>1 new one is removed.</source>
        <translation>Se elimina 1 nuevo.</translation>
    </message>
    <message>
        <source>1 phone</source>
        <translation>1 teléfono</translation>
    </message>
    <message>
        <source>1 phone added.</source>
        <translation>1 teléfono añadido.</translation>
    </message>
    <message>
        <source>1 phone found.</source>
        <translation>1 teléfono encontrado.</translation>
    </message>
    <message>
        <source>1 phone goes back to how it was: {names}.</source>
        <translation>1 teléfono vuelve a como estaba: {names}.</translation>
    </message>
    <message>
        <source>1 phone goes to {over}.</source>
        <translation>1 teléfono va a {over}.</translation>
    </message>
    <message>
        <source>1 phone has a mistake.</source>
        <translation>1 teléfono tiene un error.</translation>
    </message>
    <message>
        <source>1 phone has an extension now.</source>
        <translation>1 teléfono tiene ahora extensión.</translation>
    </message>
    <message>
        <source>1 phone has to stay as it is:</source>
        <translation>1 teléfono tiene que quedar como está:</translation>
    </message>
    <message>
        <source>1 phone in service waits, and works as it does today. Move it alone, and look at it.</source>
        <translation>1 teléfono en servicio espera y funciona como hoy. Mígrelo solo y obsérvelo.</translation>
    </message>
    <message>
        <source>1 phone is in {name}.</source>
        <translation>1 teléfono está en {name}.</translation>
    </message>
    <message>
        <source>1 phone is made ready: {names}.</source>
        <translation>1 teléfono se prepara: {names}.</translation>
    </message>
    <message>
        <source>1 phone is new.</source>
        <translation>1 teléfono es nuevo.</translation>
    </message>
    <message>
        <source>1 phone matches.</source>
        <translation>1 teléfono coincide.</translation>
    </message>
    <message>
        <source>1 phone moves to TLS: {names}.</source>
        <translation>1 teléfono pasa a TLS: {names}.</translation>
    </message>
    <message>
        <source>1 phone removed.</source>
        <translation>1 teléfono quitado.</translation>
    </message>
    <message>
        <source>1 phone selected.</source>
        <translation>1 teléfono seleccionado.</translation>
    </message>
    <message>
        <source>1 phone stays as it is.</source>
        <translation>1 teléfono queda como está.</translation>
    </message>
    <message>
        <source>1 phone still waits.</source>
        <translation>1 teléfono sigue esperando.</translation>
    </message>
    <message>
        <source>1 phone waits: it is not touched and works as today.</source>
        <translation>1 teléfono espera: no se toca y funciona como hoy.</translation>
    </message>
    <message>
        <source>1 problem</source>
        <translation>1 problema</translation>
    </message>
    <message>
        <source>1 removed</source>
        <translation>1 se elimina</translation>
    </message>
    <message>
        <source>1 row went beyond the last phone.</source>
        <translation>1 fila pasaba del último teléfono.</translation>
    </message>
    <message>
        <source>1 stands there twice: the first one counts.</source>
        <translation>1 figura dos veces: vale el primero.</translation>
    </message>
    <message>
        <source>1 to fix</source>
        <translation>1 por corregir</translation>
    </message>
    <message>
        <source>1 to look at</source>
        <translation>1 por revisar</translation>
    </message>
    <message>
        <source>1 waiting</source>
        <translation>1 en espera</translation>
    </message>
    <message>
        <source>1 well</source>
        <translation>1 bien</translation>
    </message>
    <message>
        <source>1 with other rights</source>
        <translation>1 con otros permisos</translation>
    </message>
    <message>
        <source>5060 is the port of SIP in the clear; phones and people expect TLS on 5061.</source>
        <translation>5060 es el puerto de SIP sin cifrar; los teléfonos y las personas esperan TLS en 5061.</translation>
    </message>
    <message>
        <source>&lt;p&gt;&lt;b&gt;A reload first.&lt;/b&gt; If a file cannot be read, a reload keeps the phones Asterisk knows, and says so in its log. A restart would lose them all. So the log is read before anything else is done.&lt;/p&gt;&lt;p&gt;&lt;b&gt;A restart waits&lt;/b&gt; until no call is up; new calls go through meanwhile. Phones on TLS register again after it, most likely within minutes. &lt;code&gt;core abort shutdown&lt;/code&gt; calls it off.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Phones last.&lt;/b&gt; Once the server expects TLS from a phone, calls over its old line are refused until the phone has fetched its new configuration: as long as you take between the two commands.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Files from here.&lt;/b&gt; Phones that fetch a file can have it from this computer while this page is open: each its own, by its MAC address, and the root. No other file can be asked for, and who guesses is slowed down. The addresses in the files are the lasting ones, never this computer&apos;s.&lt;/p&gt;&lt;p&gt;The ticks are for you alone; they are not kept.&lt;/p&gt;</source>
        <translation>&lt;p&gt;&lt;b&gt;Primero una recarga.&lt;/b&gt; Si un archivo no se puede leer, una recarga conserva los teléfonos que Asterisk conoce y lo dice en su log. Un reinicio los perdería todos. Por eso se lee el log antes de hacer nada más.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Un reinicio espera&lt;/b&gt; hasta que no haya ninguna llamada en curso; mientras tanto, las llamadas nuevas pasan. Después, los teléfonos con TLS vuelven a registrarse, muy probablemente en unos minutos. &lt;code&gt;core abort shutdown&lt;/code&gt; lo anula.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Los teléfonos, al final.&lt;/b&gt; En cuanto el servidor espera TLS de un teléfono, las llamadas por su línea anterior se rechazan hasta que el teléfono ha descargado su nueva configuración: tanto como usted tarde entre los dos comandos.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Archivos desde aquí.&lt;/b&gt; Los teléfonos que descargan un archivo pueden obtenerlo de este equipo mientras esta página esté abierta: cada uno el suyo, según su dirección MAC, y la raíz. No se puede pedir ningún otro archivo, y a quien intenta adivinar se le frena. Las direcciones de los archivos son las definitivas, nunca las de este equipo.&lt;/p&gt;&lt;p&gt;Las marcas son solo para usted; no se guardan.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;&lt;b&gt;One host name&lt;/b&gt; stands in the certificate, in the DPMA&apos;s &lt;code&gt;mdns_address&lt;/code&gt; and &lt;code&gt;registration_address&lt;/code&gt;, in &lt;code&gt;sipUrl&lt;/code&gt; and &lt;code&gt;config_server_url&lt;/code&gt;, and in &lt;code&gt;host_primary&lt;/code&gt;. A phone that checks certificates compares what it called with what the certificate says: two spellings of one server are two names to it. An IP address is possible with a private authority.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Reading&lt;/b&gt; changes nothing on the server. It finds the phones that are in service, so that none of them is moved before you say so.&lt;/p&gt;</source>
        <translation>&lt;p&gt;&lt;b&gt;Un solo nombre de host&lt;/b&gt; figura en el certificado, en &lt;code&gt;mdns_address&lt;/code&gt; y &lt;code&gt;registration_address&lt;/code&gt; del DPMA, en &lt;code&gt;sipUrl&lt;/code&gt; y &lt;code&gt;config_server_url&lt;/code&gt;, y en &lt;code&gt;host_primary&lt;/code&gt;. Un teléfono que verifica certificados compara a quién llamó con lo que dice el certificado: dos formas de escribir un servidor son para él dos nombres. Con una autoridad privada se puede usar una dirección IP.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Leer&lt;/b&gt; no cambia nada en el servidor. Encuentra los teléfonos que están en servicio, para que ninguno se migre antes de que usted lo diga.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;&lt;b&gt;One phone first.&lt;/b&gt; A phone that was moved has to trust the certificate and reach the new port. If one phone does, others of its model most likely will; if it does not, only one person notices. Phones that wait are not touched.&lt;/p&gt;&lt;p&gt;&lt;b&gt;The way back.&lt;/b&gt; Before the first byte is written, the old files are copied to /var/lib/secure-calling on the server. Rolling back puts them back exactly, with their rights, and removes what was new. Phones go back first, the files after.&lt;/p&gt;</source>
        <translation>&lt;p&gt;&lt;b&gt;Primero un teléfono.&lt;/b&gt; Un teléfono migrado tiene que confiar en el certificado y alcanzar el nuevo puerto. Si un teléfono lo logra, muy probablemente también los demás de su modelo; si no, solo lo nota una persona. Los teléfonos que esperan no se tocan.&lt;/p&gt;&lt;p&gt;&lt;b&gt;El camino de vuelta.&lt;/b&gt; Antes de escribir el primer byte, los archivos antiguos se copian a /var/lib/secure-calling en el servidor. Al revertir vuelven exactamente a su sitio, con sus permisos, y se elimina lo nuevo. Primero vuelven los teléfonos, después los archivos.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;A &lt;b&gt;site&lt;/b&gt; is a folder with one customer&apos;s answers: the server, the certificate, the phones. You can copy it, keep it and open it again; what is secret in it is locked with a passphrase. The server&apos;s own files are only changed on the page Write, after Preview has shown each line.&lt;/p&gt;&lt;p&gt;When a phone cannot connect over TLS it shows a &lt;b&gt;number&lt;/b&gt; such as 0x40000022. Each of its bits stands for one reason why the phone refused the server&apos;s certificate. Decoding it needs no site.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Un &lt;b&gt;sitio&lt;/b&gt; es una carpeta con las respuestas de un cliente: el servidor, el certificado, los teléfonos. Puede copiarla, guardarla y volver a abrirla; lo que hay de secreto en ella está cerrado con una frase de contraseña. Los archivos del propio servidor solo se cambian en la página Escritura, después de que Vista previa haya mostrado cada línea.&lt;/p&gt;&lt;p&gt;Cuando un teléfono no puede conectarse por TLS muestra un &lt;b&gt;número&lt;/b&gt; como 0x40000022. Cada uno de sus bits representa un motivo por el que el teléfono rechazó el certificado del servidor. Para decodificarlo no hace falta ningún sitio.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;A &lt;b&gt;transport&lt;/b&gt; is where Asterisk listens for phones. TLS gets a port of its own beside UDP, so phones that were not moved go on as before; a transport over UDP or TCP is never written or removed.&lt;/p&gt;&lt;p&gt;What the present transport knows of the network around it, such as its public address behind NAT, is taken over, since without it calls from outside would have no sound.&lt;/p&gt;&lt;p&gt;&lt;b&gt;SRTP&lt;/b&gt; encrypts the voice. Its keys travel in the signalling, so it protects over TLS only.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Un &lt;b&gt;transporte&lt;/b&gt; es donde Asterisk escucha a los teléfonos. TLS recibe un puerto propio junto a UDP, así que los teléfonos no migrados siguen como antes; un transporte por UDP o TCP nunca se escribe ni se elimina.&lt;/p&gt;&lt;p&gt;Lo que el transporte actual sabe de la red que lo rodea, como su dirección pública detrás de NAT, se toma de él, porque sin ello las llamadas desde fuera no tendrían sonido.&lt;/p&gt;&lt;p&gt;&lt;b&gt;SRTP&lt;/b&gt; cifra la voz. Sus claves viajan en la señalización, así que solo protege por TLS.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;A phone that checks certificates asks three things: is it from an authority I know, does it name the host I was told, and is it valid today. If one of the answers is no, the phone does not connect, and shows a number instead.&lt;/p&gt;&lt;p&gt;The host is therefore in the certificate exactly as the phones are told it, once as a name and once as a &lt;i&gt;sip:&lt;/i&gt; address, with the server&apos;s IP addresses beside it. RSA with 2048 bits is the usual kind of key; whether phones take keys on elliptic curves is not known.&lt;/p&gt;&lt;p&gt;Keys stay in the site folder. Those made here are under the site&apos;s passphrase; an imported one can be read by you alone. Making a certificate again keeps its key and file names.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Un teléfono que verifica certificados pregunta tres cosas: si es de una autoridad que conoce, si nombra el host que le indicaron y si es válido hoy. Si una de las respuestas es no, el teléfono no se conecta y muestra un número en su lugar.&lt;/p&gt;&lt;p&gt;Por eso el host figura en el certificado exactamente como se les indica a los teléfonos, una vez como nombre y otra como dirección &lt;i&gt;sip:&lt;/i&gt;, junto con las direcciones IP del servidor. RSA con 2048 bits es el tipo de clave habitual; no se sabe si los teléfonos aceptan claves de curva elíptica.&lt;/p&gt;&lt;p&gt;Las claves se quedan en la carpeta del sitio. Las creadas aquí están protegidas con la frase de contraseña del sitio; una importada solo puede leerla usted. Al volver a crear un certificado se conservan su clave y los nombres de sus archivos.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;A phone that is on the server already starts at &lt;b&gt;wait&lt;/b&gt;: nothing of it is touched until you move it. &lt;b&gt;Ready&lt;/b&gt; tells it the time server, &lt;b&gt;secure&lt;/b&gt; moves its line to TLS and its calls to SRTP, &lt;b&gt;sealed&lt;/b&gt; lets its settings come over TLS too.&lt;/p&gt;&lt;p&gt;Move one phone first and see it work; then move the rest. Phones that wait keep working beside those that were moved, and every phone can go back to wait.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Un teléfono que ya está en el servidor empieza en &lt;b&gt;wait&lt;/b&gt;: no se toca nada de él hasta que usted lo migra. &lt;b&gt;Ready&lt;/b&gt; le indica el servidor de hora, &lt;b&gt;secure&lt;/b&gt; pasa su línea a TLS y sus llamadas a SRTP, &lt;b&gt;sealed&lt;/b&gt; hace que también sus ajustes lleguen por TLS.&lt;/p&gt;&lt;p&gt;Migre primero un teléfono y vea que funciona; luego migre los demás. Los teléfonos que esperan siguen funcionando junto a los migrados, y cada teléfono puede volver a wait.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;The certificate is how a phone knows that it talks to &lt;i&gt;your&lt;/i&gt; server. Newer firmware refuses a certificate whose signer it does not know; older firmware looks at nothing.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Public&lt;/b&gt;: an authority the phones know already signs it, for a name in the public DNS. &lt;b&gt;Private&lt;/b&gt;: this program makes an authority for this customer alone. That is free and lasts longer, but a phone that checks certificates must be given its root first, and the vendor&apos;s page does not show how.&lt;/p&gt;&lt;p&gt;You can come back and choose otherwise until the files are written.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Por el certificado sabe un teléfono que habla con &lt;i&gt;su&lt;/i&gt; servidor. El firmware más nuevo rechaza un certificado cuyo firmante no conoce; el más antiguo no mira nada.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Pública&lt;/b&gt;: lo firma una autoridad que los teléfonos ya conocen, para un nombre del DNS público. &lt;b&gt;Privada&lt;/b&gt;: este programa crea una autoridad solo para este cliente. Es gratis y dura más, pero a un teléfono que verifica certificados hay que darle antes su raíz, y la página del fabricante no explica cómo.&lt;/p&gt;&lt;p&gt;Puede volver y elegir otra cosa hasta que se escriban los archivos.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;This computer connects to the server as a phone does, and judges the certificate by the rules of PJSIP, which is most likely the phones&apos; own software. Nothing is changed, nobody registers, and no phone rings unless you give its number.&lt;/p&gt;&lt;p&gt;What cannot be seen from here is whether a call was encrypted: look at a phone during a call, and tick it when it shows both shields.&lt;/p&gt;&lt;p&gt;The wizard has never been tried with a real handset. If a phone says otherwise than this page, believe the phone, and decode its number below.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Este equipo se conecta al servidor como lo hace un teléfono y juzga el certificado según las reglas de PJSIP, que muy probablemente es el propio software de los teléfonos. No se cambia nada, nadie se registra y no suena ningún teléfono, salvo que usted indique su número.&lt;/p&gt;&lt;p&gt;Lo que desde aquí no se puede ver es si una llamada iba cifrada: mire un teléfono durante una llamada y márquelo cuando muestre ambos escudos.&lt;/p&gt;&lt;p&gt;El asistente nunca se ha probado con un teléfono real. Si un teléfono dice algo distinto de esta página, haga caso al teléfono y decodifique su número más abajo.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;What is shown here is exactly what is written, byte for byte, and nothing else. If a file on the server changes meanwhile, nothing is written and you see a new preview first.&lt;/p&gt;&lt;p&gt;Lines of others stay as they are, comments and order too. What is new goes into files of its own. A backup of every file lies beside the receipt, and &lt;b&gt;Roll back&lt;/b&gt; on the next page puts all of it back.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Lo que aquí se muestra es exactamente lo que se escribe, byte por byte, y nada más. Si entretanto cambia un archivo en el servidor, no se escribe nada y usted ve antes una nueva vista previa.&lt;/p&gt;&lt;p&gt;Las líneas ajenas quedan como están, también los comentarios y el orden. Lo nuevo va a archivos propios. Junto al recibo queda una copia de seguridad de cada archivo, y &lt;b&gt;Revertir&lt;/b&gt;, en la página siguiente, devuelve todo a su estado.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>A CAA record forbids this authority to sign for {host}.</source>
        <translation>Un registro CAA prohíbe a esta autoridad firmar para {host}.</translation>
    </message>
    <message>
        <source>A PKCS#7 block is damaged.</source>
        <translation>Un bloque PKCS#7 está dañado.</translation>
    </message>
    <message>
        <source>A SIP question that changes nothing is sent over TLS; any answer will do.</source>
        <translation>Se envía por TLS una consulta SIP que no cambia nada; sirve cualquier respuesta.</translation>
    </message>
    <message>
        <source>A VPN is up: {names}. It may keep what is near from being reached.</source>
        <translation>Hay una VPN activa: {names}. Puede impedir que se alcance lo que está cerca.</translation>
    </message>
    <message>
        <source>A block begins with BEGIN {label} and has no end.</source>
        <translation>Un bloque empieza por BEGIN {label} y no tiene fin.</translation>
    </message>
    <message>
        <source>A calendar file lies beside this report; it reminds of the end in time. On that day every phone that checks certificates stops working.</source>
        <translation>Junto a este informe hay un archivo de calendario, que recuerda a tiempo el fin. Ese día deja de funcionar todo teléfono que verifica certificados.</translation>
    </message>
    <message>
        <source>A call stands and has no sound</source>
        <translation>Hay llamada, pero no hay sonido</translation>
    </message>
    <message>
        <source>A call was refused with 488: most often one side encrypts voice and the other does not, else they have no codec in common.</source>
        <translation>Se rechazó una llamada con 488: casi siempre un lado cifra la voz y el otro no; si no, no tienen ningún códec en común.</translation>
    </message>
    <message>
        <source>A call with SRTP, and one without</source>
        <translation>Una llamada con SRTP y otra sin él</translation>
    </message>
    <message>
        <source>A certificate comes in one to four: its own, its intermediates, its key.</source>
        <translation>Un certificado viene en uno a cuatro: el propio, sus intermedios, su clave.</translation>
    </message>
    <message>
        <source>A certificate in the chain is signed with a weak hash, such as SHA-1.</source>
        <translation>Un certificado de la cadena está firmado con un hash débil, como SHA-1.</translation>
    </message>
    <message>
        <source>A certificate is not valid before {date}, by the clock of {whose}.</source>
        <translation>Un certificado no es válido antes del {date}, según la hora que da {whose}.</translation>
    </message>
    <message>
        <source>A certificate is sent twice.</source>
        <translation>Un certificado se envía dos veces.</translation>
    </message>
    <message>
        <source>A certificate the server sends is damaged.</source>
        <translation>Un certificado que envía el servidor está dañado.</translation>
    </message>
    <message>
        <source>A changed port waits for a restart: restart when no call is up.</source>
        <translation>Un puerto cambiado espera un reinicio: reinicie cuando no haya ninguna llamada en curso.</translation>
    </message>
    <message>
        <source>A changed protocol waits for a restart: restart when no call is up.</source>
        <translation>Un protocolo cambiado espera un reinicio: reinicie cuando no haya ninguna llamada en curso.</translation>
    </message>
    <message>
        <source>A command said more than {bytes} bytes.</source>
        <translation>Un comando devolvió más de {bytes} bytes.</translation>
    </message>
    <message>
        <source>A connection is opened to the port of TLS on the server&apos;s address.</source>
        <translation>Se abre una conexión con el puerto TLS en la dirección del servidor.</translation>
    </message>
    <message>
        <source>A field may be labelled otherwise: the setting it writes stands in brackets.</source>
        <translation>Un campo puede tener otro nombre: el ajuste que escribe figura entre paréntesis.</translation>
    </message>
    <message>
        <source>A file could not be fetched from the server.</source>
        <translation>No se pudo traer un archivo del servidor.</translation>
    </message>
    <message>
        <source>A file that was changed by somebody else since is not put back without asking: that change would be lost.</source>
        <translation>Un archivo que otra persona ha modificado desde entonces no se restablece sin preguntar: ese cambio se perdería.</translation>
    </message>
    <message>
        <source>A firewall keeps us from port {port}.</source>
        <translation>Un firewall nos impide llegar al puerto {port}.</translation>
    </message>
    <message>
        <source>A folder, a device or a pipe stands in its place.</source>
        <translation>En su lugar hay una carpeta, un dispositivo o una tubería.</translation>
    </message>
    <message>
        <source>A key in the chain is shorter than RSA with 2048 bits.</source>
        <translation>Una clave de la cadena es más corta que RSA con 2048 bits.</translation>
    </message>
    <message>
        <source>A missing or unreadable file behind #include makes Asterisk refuse the whole file that includes it; behind #tryinclude it does not.</source>
        <translation>Si tras #include falta el archivo o no se puede leer, Asterisk rechaza entero el archivo que lo incluye; tras #tryinclude, no.</translation>
    </message>
    <message>
        <source>A name in this path is too long for a file system.</source>
        <translation>Un nombre de esta ruta es demasiado largo para un sistema de archivos.</translation>
    </message>
    <message>
        <source>A new phone asks for a server when it starts.</source>
        <translation>Un teléfono nuevo pide un servidor cuando arranca.</translation>
    </message>
    <message>
        <source>A number you give is called with SRTP and without, and the call is ended at the first ring.</source>
        <translation>Se llama a un número que usted indica, con SRTP y sin él, y la llamada se termina al primer timbre.</translation>
    </message>
    <message>
        <source>A part of it cannot be read; phones may see even less of it.</source>
        <translation>Una parte de él no se puede leer; puede que los teléfonos vean aún menos.</translation>
    </message>
    <message>
        <source>A part of the certificate cannot be read; phones may see even less of it.</source>
        <translation>Una parte del certificado no se puede leer; puede que los teléfonos vean aún menos.</translation>
    </message>
    <message>
        <source>A phone and the transport have no TLS version in common.</source>
        <translation>Un teléfono y el transporte no tienen ninguna versión de TLS en común.</translation>
    </message>
    <message>
        <source>A phone and the transport have no cipher in common.</source>
        <translation>Un teléfono y el transporte no tienen ningún cifrado en común.</translation>
    </message>
    <message>
        <source>A phone can call, and nobody can call it</source>
        <translation>Un teléfono puede llamar, pero nadie puede llamarlo</translation>
    </message>
    <message>
        <source>A phone does not know the authority: an intermediate is missing, or the root is not on the phone.</source>
        <translation>Un teléfono no conoce la autoridad: falta un intermedio, o la raíz no está en el teléfono.</translation>
    </message>
    <message>
        <source>A phone goes on to its old server</source>
        <translation>Un teléfono sigue con su servidor antiguo</translation>
    </message>
    <message>
        <source>A phone is registered as {user} without TLS.</source>
        <translation>Un teléfono está registrado como {user} sin TLS.</translation>
    </message>
    <message>
        <source>A phone of unknown model</source>
        <translation>Un teléfono de modelo desconocido</translation>
    </message>
    <message>
        <source>A phone of unknown model on {firmware}</source>
        <translation>Un teléfono de modelo desconocido con {firmware}</translation>
    </message>
    <message>
        <source>A phone refused the certificate as expired: it is, or the phone&apos;s clock is wrong.</source>
        <translation>Un teléfono rechazó el certificado por caducado: lo está, o el reloj del teléfono está equivocado.</translation>
    </message>
    <message>
        <source>A phone refused the certificate, for instance because it does not name the host the phone called.</source>
        <translation>Un teléfono rechazó el certificado, por ejemplo porque no nombra el host al que llamó el teléfono.</translation>
    </message>
    <message>
        <source>A phone remembers where it got its configuration and ignores announcements. On each of {phones}: Menu, Advanced, Reset to Factory Defaults, Yes. It then hears the announcement and connects over TLS.</source>
        <translation>Un teléfono recuerda de dónde obtuvo su configuración e ignora los anuncios. En cada uno de {phones}: Menu, Advanced, Reset to Factory Defaults, Yes. Después oye el anuncio y se conecta por TLS.</translation>
    </message>
    <message>
        <source>A phone shows a number</source>
        <translation>Un teléfono muestra un número</translation>
    </message>
    <message>
        <source>A phone stops at its start and asks for a server</source>
        <translation>Un teléfono se detiene al arrancar y pide un servidor</translation>
    </message>
    <message>
        <source>A phone that has a config_server_url already goes by that alone, whatever is announced, until it is pointed elsewhere through its present server or reset to factory defaults.</source>
        <translation>Un teléfono que ya tiene un config_server_url se guía solo por él, se anuncie lo que se anuncie, hasta que se le dirija a otro lugar a través de su servidor actual o se restablezca de fábrica.</translation>
    </message>
    <message>
        <source>A phone that is told an address in place of a name finds it in the certificate only if the certificate names that address.</source>
        <translation>Un teléfono al que se le indica una dirección en lugar de un nombre solo la encuentra en el certificado si el certificado nombra esa dirección.</translation>
    </message>
    <message>
        <source>A phone that starts from nothing and hears of two servers stops, and asks which one to take.</source>
        <translation>Un teléfono que empieza de cero y oye a dos servidores se detiene y pregunta cuál debe usar.</translation>
    </message>
    <message>
        <source>A phone that starts from nothing stops and asks; turn all but one off.</source>
        <translation>Un teléfono que parte de cero se detiene y pregunta; desactívelos todos menos uno.</translation>
    </message>
    <message>
        <source>A phone was moved and does not register, and shows no number</source>
        <translation>Un teléfono se migró, no se registra y no muestra ningún número</translation>
    </message>
    <message>
        <source>A phone without it refuses the server from then on: {phones}.</source>
        <translation>Un teléfono sin ella rechaza el servidor a partir de entonces: {phones}.</translation>
    </message>
    <message>
        <source>A phone&apos;s list of roots is as old as its firmware: a newer root may be missing.</source>
        <translation>La lista de raíces de un teléfono es tan antigua como su firmware: puede faltar una raíz más nueva.</translation>
    </message>
    <message>
        <source>A public authority sends files: the certificate and its intermediates. The key goes with them.</source>
        <translation>Una autoridad pública envía archivos: el certificado y sus intermedios. La clave va con ellos.</translation>
    </message>
    <message>
        <source>A public authority&apos;s certificate cannot be renewed here.</source>
        <translation>El certificado de una autoridad pública no se puede renovar aquí.</translation>
    </message>
    <message>
        <source>A public authority&apos;s certificate is imported, with the key it was made for.</source>
        <translation>El certificado de una autoridad pública se importa, con la clave para la que se creó.</translation>
    </message>
    <message>
        <source>A quote is opened here and closed in a later row only.</source>
        <translation>Aquí se abre una comilla que solo se cierra en una fila posterior.</translation>
    </message>
    <message>
        <source>A quote is opened here and not closed.</source>
        <translation>Aquí se abre una comilla y no se cierra.</translation>
    </message>
    <message>
        <source>A restart is waiting for calls to end; until then every new call is refused.</source>
        <translation>Un reinicio espera a que terminen las llamadas; hasta entonces se rechaza toda llamada nueva.</translation>
    </message>
    <message>
        <source>A revocation list is asked for and cannot be found or read.</source>
        <translation>Se exige una lista de revocación que no se encuentra o no se puede leer.</translation>
    </message>
    <message>
        <source>A roll back puts each file back byte for byte, with its owner and rights, and removes the files and folders that were new. Then Asterisk has to read its files again; the commands for that are shown.</source>
        <translation>Una reversión restablece cada archivo byte por byte, con su propietario y sus permisos, y elimina los archivos y carpetas que eran nuevos. Después Asterisk tiene que volver a leer sus archivos; se muestran los comandos para ello.</translation>
    </message>
    <message>
        <source>A second server is announced to phones, beside {path}: they stop at boot and ask which.</source>
        <translation>Se anuncia a los teléfonos un segundo servidor, además de {path}: se detienen al arrancar y preguntan cuál.</translation>
    </message>
    <message>
        <source>A section of the same name and type twice, or an addition to one that is not there, lets a reload keep the old endpoints and a restart lose them all.</source>
        <translation>Si hay dos veces una sección con el mismo nombre y tipo, o una adición a una que no existe, una recarga conserva los endpoints antiguos y un reinicio los pierde todos.</translation>
    </message>
    <message>
        <source>A server certificate is made for 1 to {days} days.</source>
        <translation>Un certificado de servidor se crea para entre 1 y {days} días.</translation>
    </message>
    <message>
        <source>A server&apos;s announcement is heard, so announcements get through to this computer.</source>
        <translation>Se oye el anuncio de un servidor, así que los anuncios llegan a este equipo.</translation>
    </message>
    <message>
        <source>A signature in the chain uses a weak hash, such as SHA-1.</source>
        <translation>Una firma de la cadena usa un hash débil, como SHA-1.</translation>
    </message>
    <message>
        <source>A site with one has the files {certificate} and {key}.</source>
        <translation>Un sitio que la tiene contiene los archivos {certificate} y {key}.</translation>
    </message>
    <message>
        <source>A spreadsheet made the date {date} of this firmware version.</source>
        <translation>Una hoja de cálculo convirtió esta versión de firmware en la fecha {date}.</translation>
    </message>
    <message>
        <source>A spreadsheet made the number {number} of this MAC address; its digits are lost.</source>
        <translation>Una hoja de cálculo convirtió esta dirección MAC en el número {number}; sus cifras se han perdido.</translation>
    </message>
    <message>
        <source>A spreadsheet made {number} of this extension; its digits are lost.</source>
        <translation>Una hoja de cálculo convirtió esta extensión en {number}; sus cifras se han perdido.</translation>
    </message>
    <message>
        <source>A symbolic link was put in its way since it was written.</source>
        <translation>Desde que se escribió, alguien puso un enlace simbólico en su camino.</translation>
    </message>
    <message>
        <source>A user name or password has no place in this address: it is kept in clear.</source>
        <translation>Un nombre de usuario o una contraseña no tienen lugar en esta dirección: se guarda sin cifrar.</translation>
    </message>
    <message>
        <source>A value meant for the phone&apos;s file holds a control character.</source>
        <translation>Un valor destinado al archivo del teléfono contiene un carácter de control.</translation>
    </message>
    <message>
        <source>A wildcard can stand in a certificate; phones call one exact name.</source>
        <translation>Un comodín puede figurar en un certificado; los teléfonos llaman a un nombre exacto.</translation>
    </message>
    <message>
        <source>A wildcard certificate takes firmware {version} or later.</source>
        <translation>Un certificado comodín requiere el firmware {version} o posterior.</translation>
    </message>
    <message>
        <source>A wildcard in a certificate counts only with tls_allow_wildcard_certs, which is off until it is set.</source>
        <translation>Un comodín en un certificado solo cuenta con tls_allow_wildcard_certs, que está desactivado hasta que se activa.</translation>
    </message>
    <message>
        <source>A write or a roll back that was cut short ends in the old files or in the new ones, never between: the page Write offers to recover, and so does the command secure-calling recover.</source>
        <translation>Una escritura o una reversión interrumpida acaba en los archivos antiguos o en los nuevos, nunca entre ambos: la página Escritura ofrece recuperar, y también el comando secure-calling recover.</translation>
    </message>
    <message>
        <source>A&amp;dd this phone</source>
        <translation>Aña&amp;dir este teléfono</translation>
    </message>
    <message>
        <source>A&amp;dd {count} phones</source>
        <translation>Aña&amp;dir {count} teléfonos</translation>
    </message>
    <message>
        <source>About {count} min left.</source>
        <translation>Quedan unos {count} min.</translation>
    </message>
    <message>
        <source>About {count} s left.</source>
        <translation>Quedan unos {count} s.</translation>
    </message>
    <message>
        <source>Add 1 phone</source>
        <translation>Añadir 1 teléfono</translation>
    </message>
    <message>
        <source>Add a record that allows it ({host}. CAA 0 issue &quot;{caa}&quot;), or order from the one the record names.</source>
        <translation>Añada un registro que lo permita ({host}. CAA 0 issue &quot;{caa}&quot;), o pídalo a la que nombra el registro.</translation>
    </message>
    <message>
        <source>Add it where the domain&apos;s DNS is kept, and order again: the value will be another one.</source>
        <translation>Añádalo donde se gestiona el DNS del dominio y vuelva a pedirlo: el valor será otro.</translation>
    </message>
    <message>
        <source>Add the missing intermediate, use a public certificate, or load the private root.</source>
        <translation>Añada el intermedio que falta, use un certificado público o cargue la raíz privada.</translation>
    </message>
    <message>
        <source>Add the server&apos;s phone</source>
        <translation>Añadir el teléfono del servidor</translation>
    </message>
    <message>
        <source>Add the server&apos;s {count} phones</source>
        <translation>Añadir los {count} teléfonos del servidor</translation>
    </message>
    <message>
        <source>Add this to the end of {path}</source>
        <translation>Añada esto al final de {path}</translation>
    </message>
    <message>
        <source>Add {count} phones</source>
        <translation>Añadir {count} teléfonos</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Address and port of TLS</source>
        <translation>Dirección y puerto de TLS</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Direcciones</translation>
    </message>
    <message>
        <source>Adds the transport {id} beside {others}, which stay as they are.</source>
        <translation>Añade el transporte {id} junto a {others}, que quedan como están.</translation>
    </message>
    <message>
        <source>Adds the transport {id} beside {other}, which stays as it is.</source>
        <translation>Añade el transporte {id} junto a {other}, que queda como está.</translation>
    </message>
    <message>
        <source>Adds the transport {id}.</source>
        <translation>Añade el transporte {id}.</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>Qué hacer</translation>
    </message>
    <message>
        <source>After a restart Asterisk knows no phone any more</source>
        <translation>Después de un reinicio Asterisk ya no conoce ningún teléfono</translation>
    </message>
    <message>
        <source>After a restart nothing listens on the port of TLS</source>
        <translation>Después de un reinicio nada escucha en el puerto TLS</translation>
    </message>
    <message>
        <source>All phones are refused since today</source>
        <translation>Desde hoy se rechazan todos los teléfonos</translation>
    </message>
    <message>
        <source>All {count} phones that are to use TLS would connect with this certificate.</source>
        <translation>Los {count} teléfonos que van a usar TLS se conectarían con este certificado.</translation>
    </message>
    <message>
        <source>All {count} phones that check certificates hold the new root</source>
        <translation>Los {count} teléfonos que verifican certificados tienen la nueva raíz</translation>
    </message>
    <message>
        <source>Allow this program in System Settings, Network, Firewall.</source>
        <translation>Permita este programa en Ajustes del Sistema, Red, Firewall.</translation>
    </message>
    <message>
        <source>An RSA key of 1024 bits is refused where OpenSSL is set as on Debian 12.</source>
        <translation>Una clave RSA de 1024 bits se rechaza donde OpenSSL está configurado como en Debian 12.</translation>
    </message>
    <message>
        <source>An authority above {name} is kept to names of a kind phones cannot compare.</source>
        <translation>Una autoridad por encima de {name} está limitada a nombres de un tipo que los teléfonos no pueden comparar.</translation>
    </message>
    <message>
        <source>An authority is a certificate that may sign others, and the key that belongs to it.</source>
        <translation>Una autoridad es un certificado que puede firmar otros, y la clave que le corresponde.</translation>
    </message>
    <message>
        <source>An earlier change was cut short.</source>
        <translation>Un cambio anterior se interrumpió.</translation>
    </message>
    <message>
        <source>And {count} files more; secure-calling receipts lists them all.</source>
        <translation>Y {count} archivos más; secure-calling receipts los enumera todos.</translation>
    </message>
    <message>
        <source>Another certificate lies in the server&apos;s file, and will be served from the next reload on.</source>
        <translation>En el archivo del servidor hay otro certificado, que se servirá a partir de la próxima recarga.</translation>
    </message>
    <message>
        <source>Another program holds UDP port 5353 and does not share it.</source>
        <translation>Otro programa ocupa el puerto UDP 5353 y no lo comparte.</translation>
    </message>
    <message>
        <source>Another wizard is at work here.</source>
        <translation>Otro asistente está trabajando aquí.</translation>
    </message>
    <message>
        <source>Applications, Extensions (since FreePBX 17: Connectivity, Extensions), Add Extension, Add New SIP [chan_pjsip] Extension, with these numbers and names; tab Advanced: {fields}. FreePBX makes the passwords. Then Submit, and read the server again.</source>
        <translation>Applications, Extensions (desde FreePBX 17: Connectivity, Extensions), Add Extension, Add New SIP [chan_pjsip] Extension, con estos números y nombres; pestaña Advanced: {fields}. FreePBX crea las contraseñas. Después Submit, y lea de nuevo el servidor.</translation>
    </message>
    <message>
        <source>Applications, Extensions (since FreePBX 17: Connectivity, Extensions), each of these extensions, tab Advanced: {field}: {value}, then Submit. Leave Apply Config to the steps after writing. What is there now, and of which extensions: {there}.</source>
        <translation>Applications, Extensions (desde FreePBX 17: Connectivity, Extensions), cada una de estas extensiones, pestaña Advanced: {field}: {value}, y después Submit. Deje Apply Config para los pasos tras la escritura. Qué hay ahora, y de qué extensiones: {there}.</translation>
    </message>
    <message>
        <source>Apply the site, then do what its restart steps say.</source>
        <translation>Aplique el sitio y después haga lo que dicen sus pasos de reinicio.</translation>
    </message>
    <message>
        <source>Apply the site, then reload the DPMA: asterisk -rx &apos;module reload res_digium_phone.so&apos;.</source>
        <translation>Aplique el sitio y recargue el DPMA: asterisk -rx &apos;module reload res_digium_phone.so&apos;.</translation>
    </message>
    <message>
        <source>Apply the site, then reload.</source>
        <translation>Aplique el sitio y recargue.</translation>
    </message>
    <message>
        <source>Apply the site, then reload: asterisk -rx &apos;module reload res_pjsip.so&apos;. Asterisk before 16.29, 18.15 and 20 needs a restart.</source>
        <translation>Aplique el sitio y recargue: asterisk -rx &apos;module reload res_pjsip.so&apos;. Asterisk anterior a 16.29, 18.15 y 20 necesita un reinicio.</translation>
    </message>
    <message>
        <source>Apply the site, which puts it there; then do what its restart steps say.</source>
        <translation>Aplique el sitio, que lo pone ahí; después haga lo que dicen sus pasos de reinicio.</translation>
    </message>
    <message>
        <source>Apply without a restart, and run the steps on the server itself.</source>
        <translation>Aplique sin reinicio, y ejecute los pasos en el propio servidor.</translation>
    </message>
    <message>
        <source>As it stands all {count} keep working as today. Move one first, such as {who}.</source>
        <translation>Tal como está, los {count} siguen funcionando como hoy. Migre uno primero, por ejemplo {who}.</translation>
    </message>
    <message>
        <source>As it stands the phone keeps working as today. Move {who}, and see it work.</source>
        <translation>Tal como está, el teléfono sigue funcionando como hoy. Migre {who} y vea que funciona.</translation>
    </message>
    <message>
        <source>Ask every address of the phones&apos; network.</source>
        <translation>Pregunte a cada dirección de la red de los teléfonos.</translation>
    </message>
    <message>
        <source>Ask who keeps the server. If its key was changed on purpose, take the old line out of known_hosts.</source>
        <translation>Pregunte a quien administra el servidor. Si su clave se cambió a propósito, quite la línea antigua de known_hosts.</translation>
    </message>
    <message>
        <source>Asking sends a SIP question to each of {count} addresses and changes nothing there.</source>
        <translation>Preguntar envía una consulta SIP a cada una de las {count} direcciones y allí no cambia nada.</translation>
    </message>
    <message>
        <source>Asking sends one SIP question to 1 address and changes nothing there.</source>
        <translation>Preguntar envía una consulta SIP a 1 dirección y allí no cambia nada.</translation>
    </message>
    <message>
        <source>Asterisk</source>
        <translation>Asterisk</translation>
    </message>
    <message>
        <source>Asterisk before 16.29, 18.15 and 20 takes up a renewed certificate by a restart only</source>
        <translation>Asterisk anterior a 16.29, 18.15 y 20 solo adopta un certificado renovado con un reinicio</translation>
    </message>
    <message>
        <source>Asterisk cannot be asked from here</source>
        <translation>desde aquí no se puede preguntar a Asterisk</translation>
    </message>
    <message>
        <source>Asterisk cannot read {path}: it is not there, or the user Asterisk runs as may not open it, or one of the folders above it.</source>
        <translation>Asterisk no puede leer {path}: no existe, o el usuario con el que corre Asterisk no puede abrirlo, o una de las carpetas superiores.</translation>
    </message>
    <message>
        <source>Asterisk did not answer within {seconds} seconds.</source>
        <translation>Asterisk no respondió en {seconds} segundos.</translation>
    </message>
    <message>
        <source>Asterisk does not accept {option}={value} (line {line}), so it refuses the object.</source>
        <translation>Asterisk no acepta {option}={value} (línea {line}), así que rechaza el objeto.</translation>
    </message>
    <message>
        <source>Asterisk does not answer a minute after it began to restart. Look: systemctl status asterisk</source>
        <translation>Asterisk no responde un minuto después de empezar a reiniciarse. Mire: systemctl status asterisk</translation>
    </message>
    <message>
        <source>Asterisk does not load res_srtp.so, so it refuses every call with SRTP.</source>
        <translation>Asterisk no carga res_srtp.so, así que rechaza toda llamada con SRTP.</translation>
    </message>
    <message>
        <source>Asterisk does not tell its uptime.</source>
        <translation>Asterisk no dice su tiempo de actividad.</translation>
    </message>
    <message>
        <source>Asterisk finds no {path}, or may not read it.</source>
        <translation>Asterisk no encuentra {path}, o no puede leerlo.</translation>
    </message>
    <message>
        <source>Asterisk found an error in its files: {line}</source>
        <translation>Asterisk encontró un error en sus archivos: {line}</translation>
    </message>
    <message>
        <source>Asterisk goes on with the {type} [{name}] it had before; a restart would lose it.</source>
        <translation>Asterisk sigue con el objeto {type} [{name}] que tenía antes; un reinicio lo perdería.</translation>
    </message>
    <message>
        <source>Asterisk has no object {name}: it was refused, is spelled otherwise, or is not reloaded yet.</source>
        <translation>Asterisk no tiene ningún objeto {name}: se rechazó, se escribe de otra forma o aún no se ha recargado.</translation>
    </message>
    <message>
        <source>Asterisk has no transport at all: it refused pjsip.conf, or there is none.</source>
        <translation>Asterisk no tiene ningún transporte: rechazó pjsip.conf, o no existe.</translation>
    </message>
    <message>
        <source>Asterisk is back: restarted, and its uptime proves it.</source>
        <translation>Asterisk ha vuelto: se reinició, y su tiempo de actividad lo demuestra.</translation>
    </message>
    <message>
        <source>Asterisk is not restarted, and calls go on.</source>
        <translation>Asterisk no se reinicia y las llamadas siguen.</translation>
    </message>
    <message>
        <source>Asterisk is not running, or its control socket {path} may not be used by this user.</source>
        <translation>Asterisk no está en marcha, o este usuario no puede usar su socket de control {path}.</translation>
    </message>
    <message>
        <source>Asterisk is restarted only if the steps before show that it has to be.</source>
        <translation>Asterisk solo se reinicia si los pasos anteriores muestran que hace falta.</translation>
    </message>
    <message>
        <source>Asterisk itself does not trust the server {peer} it connects to; phones are not concerned.</source>
        <translation>El propio Asterisk no confía en el servidor {peer} al que se conecta; los teléfonos no se ven afectados.</translation>
    </message>
    <message>
        <source>Asterisk knows no phone at all: it refused pjsip.conf when it started, or there is none.</source>
        <translation>Asterisk no conoce ningún teléfono: rechazó pjsip.conf al arrancar, o no existe.</translation>
    </message>
    <message>
        <source>Asterisk refused the whole of {path}; a restart would leave it without what stands in there.</source>
        <translation>Asterisk rechazó {path} entero; un reinicio lo dejaría sin lo que contiene.</translation>
    </message>
    <message>
        <source>Asterisk refused the {type} [{name}]; the line before it in the log says why.</source>
        <translation>Asterisk rechazó el objeto {type} [{name}]; la línea anterior del log dice por qué.</translation>
    </message>
    <message>
        <source>Asterisk runs as {user}, who cannot read the key {path}.</source>
        <translation>Asterisk corre como {user}, que no puede leer la clave {path}.</translation>
    </message>
    <message>
        <source>Asterisk runs as {user}, who may not be able to read the key {path}.</source>
        <translation>Asterisk corre como {user}, que quizá no pueda leer la clave {path}.</translation>
    </message>
    <message>
        <source>Asterisk runs in the group {group}, which the server does not have.</source>
        <translation>Asterisk corre en el grupo {group}, que el servidor no tiene.</translation>
    </message>
    <message>
        <source>Asterisk started {seconds} seconds ago.</source>
        <translation>Asterisk arrancó hace {seconds} segundos.</translation>
    </message>
    <message>
        <source>Asterisk stays in the path, to join encrypted and plain voice</source>
        <translation>Asterisk permanece en el camino, para unir voz cifrada y sin cifrar</translation>
    </message>
    <message>
        <source>Asterisk still serves an older certificate than the one in its file.</source>
        <translation>Asterisk sigue sirviendo un certificado más antiguo que el de su archivo.</translation>
    </message>
    <message>
        <source>Asterisk stops reading {path} at line {line}: {why}.</source>
        <translation>Asterisk deja de leer {path} en la línea {line}: {why}.</translation>
    </message>
    <message>
        <source>Asterisk takes at most {number} ciphers.</source>
        <translation>Asterisk acepta {number} cifrados como máximo.</translation>
    </message>
    <message>
        <source>Asterisk takes {type} objects from a database (realtime), which the wizard does not write.</source>
        <translation>Asterisk toma los objetos {type} de una base de datos (realtime), en la que el asistente no escribe.</translation>
    </message>
    <message>
        <source>Asterisk was not restarted: its uptime went on. Somebody may have called it off.</source>
        <translation>Asterisk no se reinició: su tiempo de actividad siguió corriendo. Puede que alguien lo anulara.</translation>
    </message>
    <message>
        <source>Asterisk was still busy with an earlier reload.</source>
        <translation>Asterisk seguía ocupado con una recarga anterior.</translation>
    </message>
    <message>
        <source>Asterisk&apos;s console cannot be started.</source>
        <translation>No se puede iniciar la consola de Asterisk.</translation>
    </message>
    <message>
        <source>Asterisk&apos;s console is slow to answer</source>
        <translation>la consola de Asterisk tarda en responder</translation>
    </message>
    <message>
        <source>Asterisk&apos;s console says nothing of its transports</source>
        <translation>la consola de Asterisk no dice nada de sus transportes</translation>
    </message>
    <message>
        <source>Asterisk&apos;s log may not be read here: run this as the administrator, or read it by hand.</source>
        <translation>El log de Asterisk no se puede leer aquí: ejecute esto como administrador, o léalo a mano.</translation>
    </message>
    <message>
        <source>At firmware 2_2_0_4 phones cannot be given a certificate of their own.</source>
        <translation>Con el firmware 2_2_0_4 no se puede dar a los teléfonos un certificado propio.</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>Autoridad</translation>
    </message>
    <message>
        <source>Before another restart, read the log of a reload: it names the file and the line it cannot read.</source>
        <translation>Antes de otro reinicio, lea el log de una recarga: indica el archivo y la línea que Asterisk no puede leer.</translation>
    </message>
    <message>
        <source>Begin each phone with [[phones]], with two brackets.</source>
        <translation>Empiece cada teléfono con [[phones]], con dos corchetes.</translation>
    </message>
    <message>
        <source>Begin it again (secure-calling certificate SITE new --roll-over).</source>
        <translation>Empiécelo de nuevo (secure-calling certificate SITE new --roll-over).</translation>
    </message>
    <message>
        <source>Begin it with {header}.</source>
        <translation>Empiécela con {header}.</translation>
    </message>
    <message>
        <source>Begin one (secure-calling certificate SITE new --roll-over).</source>
        <translation>Empiece uno (secure-calling certificate SITE new --roll-over).</translation>
    </message>
    <message>
        <source>Beside it stay as they are: {ids}</source>
        <translation>A su lado quedan como están: {ids}</translation>
    </message>
    <message>
        <source>Bit</source>
        <translation>Bit</translation>
    </message>
    <message>
        <source>Bits that are set</source>
        <translation>Bits activados</translation>
    </message>
    <message>
        <source>Both shields seen</source>
        <translation>Ambos escudos vistos</translation>
    </message>
    <message>
        <source>Both shields seen in a call of {extension}</source>
        <translation>Ambos escudos vistos en una llamada de {extension}</translation>
    </message>
    <message>
        <source>Bulk Handler 17.0.6 imports the first row again in place of the others: update it to 17.0.7.1 or later first (FreePBX issue 915).</source>
        <translation>Bulk Handler 17.0.6 importa otra vez la primera fila en lugar de las demás: actualícelo antes a 17.0.7.1 o posterior (FreePBX issue 915).</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>A mano</translation>
    </message>
    <message>
        <source>By its name, it is not one that many people call.</source>
        <translation>Por su nombre, no es uno al que llame mucha gente.</translation>
    </message>
    <message>
        <source>By its name, many people may call it.</source>
        <translation>Por su nombre, puede que mucha gente lo llame.</translation>
    </message>
    <message>
        <source>Calendar files (*.ics)</source>
        <translation>Archivos de calendario (*.ics)</translation>
    </message>
    <message>
        <source>Call another number: a phone nearby, or an echo test.</source>
        <translation>Llame a otro número: un teléfono cercano, o una prueba de eco.</translation>
    </message>
    <message>
        <source>Call once more: a call that began before the change stays as it was.</source>
        <translation>Llame otra vez: una llamada que empezó antes del cambio sigue como estaba.</translation>
    </message>
    <message>
        <source>Calls of one phone are refused since it was moved</source>
        <translation>Las llamadas de un teléfono se rechazan desde que se migró</translation>
    </message>
    <message>
        <source>Can take wildcards from</source>
        <translation>Puede aceptar comodines desde</translation>
    </message>
    <message>
        <source>Cancelled. If Asterisk had begun to restart, it will be back within seconds.</source>
        <translation>Cancelado. Si Asterisk había empezado a reiniciarse, volverá en unos segundos.</translation>
    </message>
    <message>
        <source>Causes and fixes</source>
        <translation>Causas y soluciones</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificado</translation>
    </message>
    <message>
        <source>Certificate and key on the server</source>
        <translation>Certificado y clave en el servidor</translation>
    </message>
    <message>
        <source>Certificate from</source>
        <translation>Certificado de</translation>
    </message>
    <message>
        <source>Certificate number {number} is damaged.</source>
        <translation>El certificado número {number} está dañado.</translation>
    </message>
    <message>
        <source>Certificates and SIP take letters without accents only.</source>
        <translation>Los certificados y SIP solo aceptan letras sin acentos.</translation>
    </message>
    <message>
        <source>Certificates and keys (*.pem *.crt *.cer *.der *.key *.p7b *.p7c *.p12 *.pfx);;All files (*)</source>
        <translation>Certificados y claves (*.pem *.crt *.cer *.der *.key *.p7b *.p7c *.p12 *.pfx);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Certificates and keys are files, such as fullchain.pem and privkey.pem.</source>
        <translation>Los certificados y las claves son archivos, como fullchain.pem y privkey.pem.</translation>
    </message>
    <message>
        <source>Certificates and keys have some kilobytes.</source>
        <translation>Los certificados y las claves ocupan unos kilobytes.</translation>
    </message>
    <message>
        <source>Certificates are ordered for host names; {host} is an address.</source>
        <translation>Los certificados se piden para nombres de host; {host} es una dirección.</translation>
    </message>
    <message>
        <source>Certificates it sends</source>
        <translation>Certificados que envía</translation>
    </message>
    <message>
        <source>Certificates that were given twice are kept once.</source>
        <translation>Los certificados indicados dos veces se conservan una sola vez.</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Comprobación</translation>
    </message>
    <message>
        <source>Check again as the administrator (sudo).</source>
        <translation>Compruebe de nuevo como administrador (sudo).</translation>
    </message>
    <message>
        <source>Check again, with a number nobody uses just now.</source>
        <translation>Compruebe de nuevo, con un número que nadie use en este momento.</translation>
    </message>
    <message>
        <source>Check that clock first (NTP); if it is right, renew the certificate.</source>
        <translation>Compruebe primero ese reloj (NTP); si va bien, renueve el certificado.</translation>
    </message>
    <message>
        <source>Check the address of the directory.</source>
        <translation>Compruebe la dirección del directorio.</translation>
    </message>
    <message>
        <source>Check the name and that ssh reaches it, then try again.</source>
        <translation>Compruebe el nombre y que ssh llega a él, e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Check the phone&apos;s clock and NTP first, then the dates of every certificate.</source>
        <translation>Compruebe primero el reloj y el NTP del teléfono, y después las fechas de cada certificado.</translation>
    </message>
    <message>
        <source>Check the phone&apos;s clock and its time server first; if they are right, put the present {name} in the place of the old one.</source>
        <translation>Compruebe primero el reloj del teléfono y su servidor de hora; si van bien, ponga el {name} actual en lugar del antiguo.</translation>
    </message>
    <message>
        <source>Check the phone&apos;s clock and its time server first; if they are right, renew the certificate.</source>
        <translation>Compruebe primero el reloj del teléfono y su servidor de hora; si van bien, renueve el certificado.</translation>
    </message>
    <message>
        <source>Check the server</source>
        <translation>Comprobar el servidor</translation>
    </message>
    <message>
        <source>Check the server: whether its name is found, its port is open, and TLS is answered there.</source>
        <translation>Compruebe el servidor: si se encuentra su nombre, si su puerto está abierto y si allí responde TLS.</translation>
    </message>
    <message>
        <source>Check the user name, its key and its password; ssh itself has to be let in as well.</source>
        <translation>Compruebe el nombre de usuario, su clave y su contraseña; también al propio ssh se le tiene que dejar entrar.</translation>
    </message>
    <message>
        <source>Check this computer&apos;s way to the Internet, and the address.</source>
        <translation>Compruebe la salida de este equipo a Internet, y la dirección.</translation>
    </message>
    <message>
        <source>Check which phone has which extension; or move the file away so that a new one is made.</source>
        <translation>Compruebe qué teléfono tiene qué extensión; o aparte el archivo para que se cree uno nuevo.</translation>
    </message>
    <message>
        <source>Checking it would take minutes, and phones would wait as long; RSA keys have 2048 to 4096 bits.</source>
        <translation>Comprobarla llevaría minutos, y los teléfonos esperarían lo mismo; las claves RSA tienen de 2048 a 4096 bits.</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Comprobaciones</translation>
    </message>
    <message>
        <source>Checks of the server, as a phone would judge it</source>
        <translation>Comprobaciones del servidor, tal como lo juzgaría un teléfono</translation>
    </message>
    <message>
        <source>Choose TLS, or set these phones to wait.</source>
        <translation>Elija TLS, o ponga estos teléfonos en wait.</translation>
    </message>
    <message>
        <source>Choose TLS, or turn SRTP off.</source>
        <translation>Elija TLS, o desactive SRTP.</translation>
    </message>
    <message>
        <source>Choose a CSV file that is on this computer.</source>
        <translation>Elija un archivo CSV que esté en este equipo.</translation>
    </message>
    <message>
        <source>Choose a file that is on this computer.</source>
        <translation>Elija un archivo que esté en este equipo.</translation>
    </message>
    <message>
        <source>Choose a list with one phone in each line.</source>
        <translation>Elija una lista con un teléfono en cada línea.</translation>
    </message>
    <message>
        <source>Choose a passphrase.</source>
        <translation>Elija una frase de contraseña.</translation>
    </message>
    <message>
        <source>Choose a port above 1023, or run this as an administrator.</source>
        <translation>Elija un puerto por encima de 1023, o ejecute esto como administrador.</translation>
    </message>
    <message>
        <source>Choose a private authority, or give the server a host name.</source>
        <translation>Elija una autoridad privada, o dé al servidor un nombre de host.</translation>
    </message>
    <message>
        <source>Choose a private authority, or make a new one.</source>
        <translation>Elija una autoridad privada, o cree una nueva.</translation>
    </message>
    <message>
        <source>Choose a private authority, or use a name in a domain of yours.</source>
        <translation>Elija una autoridad privada, o use un nombre de un dominio suyo.</translation>
    </message>
    <message>
        <source>Choose a site folder, or make a new site (secure-calling new).</source>
        <translation>Elija una carpeta de sitio, o cree un sitio nuevo (secure-calling new).</translation>
    </message>
    <message>
        <source>Choose an address this computer has now, and a port from 1 to 65535.</source>
        <translation>Elija una dirección que este equipo tenga ahora, y un puerto de 1 a 65535.</translation>
    </message>
    <message>
        <source>Choose another key in the site&apos;s certificate, such as rsa-2048, and order again.</source>
        <translation>Elija otra clave en el certificado del sitio, como rsa-2048, y vuelva a pedirlo.</translation>
    </message>
    <message>
        <source>Choose another name, such as {example}.</source>
        <translation>Elija otro nombre, como {example}.</translation>
    </message>
    <message>
        <source>Choose another port: a program listens there already.</source>
        <translation>Elija otro puerto: ahí ya escucha un programa.</translation>
    </message>
    <message>
        <source>Choose at least the column of the MAC address or of the extension.</source>
        <translation>Elija al menos la columna de la dirección MAC o la de la extensión.</translation>
    </message>
    <message>
        <source>Choose auto, or TLS for the transport.</source>
        <translation>Elija auto, o TLS para el transporte.</translation>
    </message>
    <message>
        <source>Choose auto, which announces TLS when no phone could be locked out.</source>
        <translation>Elija auto, que anuncia TLS cuando ningún teléfono puede quedar fuera.</translation>
    </message>
    <message>
        <source>Choose one and try again.</source>
        <translation>Elija una e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Choose one of those that are there (secure-calling receipts lists them).</source>
        <translation>Elija uno de los que hay (secure-calling receipts los enumera).</translation>
    </message>
    <message>
        <source>Choose one of {choices}.</source>
        <translation>Elija entre {choices}.</translation>
    </message>
    <message>
        <source>Choose or drop one of them.</source>
        <translation>Elija o suelte uno de ellos.</translation>
    </message>
    <message>
        <source>Choose public or private; public is advised when any phone validates certificates.</source>
        <translation>Elija pública o privada; se aconseja pública cuando algún teléfono verifica certificados.</translation>
    </message>
    <message>
        <source>Choose rsa-2048.</source>
        <translation>Elija rsa-2048.</translation>
    </message>
    <message>
        <source>Choose the authority first.</source>
        <translation>Elija primero la autoridad.</translation>
    </message>
    <message>
        <source>Choose the columns, or write the header {header}, in any order; the last three may be left out.</source>
        <translation>Elija las columnas, o escriba el encabezado {header}, en cualquier orden; las tres últimas se pueden omitir.</translation>
    </message>
    <message>
        <source>Choose the columns, or write the header {header}.</source>
        <translation>Elija las columnas, o escriba el encabezado {header}.</translation>
    </message>
    <message>
        <source>Choose the file FreePBX&apos;s Bulk Handler exported.</source>
        <translation>Elija el archivo que exportó Bulk Handler de FreePBX.</translation>
    </message>
    <message>
        <source>Choose the folder of a site with a private authority, or make a new one.</source>
        <translation>Elija la carpeta de un sitio con autoridad privada, o cree una nueva.</translation>
    </message>
    <message>
        <source>Choose the folder that stands for the server&apos;s /: the one with the server&apos;s etc in it.</source>
        <translation>Elija la carpeta que equivale a la / del servidor: la que contiene el etc del servidor.</translation>
    </message>
    <message>
        <source>Choose the list of one site&apos;s phones.</source>
        <translation>Elija la lista de los teléfonos de un solo sitio.</translation>
    </message>
    <message>
        <source>Choose the right file.</source>
        <translation>Elija el archivo correcto.</translation>
    </message>
    <message>
        <source>Choose the route dpma (key-values) or xml for this site.</source>
        <translation>Elija la vía dpma (pares clave-valor) o xml para este sitio.</translation>
    </message>
    <message>
        <source>Choose the route dpma-sheet or xml, or use a certificate with the host&apos;s own name.</source>
        <translation>Elija la vía dpma-sheet o xml, o use un certificado con el propio nombre del host.</translation>
    </message>
    <message>
        <source>Ciphers</source>
        <translation>Cifrados</translation>
    </message>
    <message>
        <source>Close it, or write &quot;&quot; for a quote inside quotes.</source>
        <translation>Ciérrela, o escriba &quot;&quot; para una comilla dentro de comillas.</translation>
    </message>
    <message>
        <source>Compare both with its auth object: asterisk -rx &apos;pjsip show auth {user}&apos;.</source>
        <translation>Compare ambas con su objeto auth: asterisk -rx &apos;pjsip show auth {user}&apos;.</translation>
    </message>
    <message>
        <source>Compare it with the endpoint&apos;s auth object, and try once more.</source>
        <translation>Compárela con el objeto auth del endpoint e inténtelo una vez más.</translation>
    </message>
    <message>
        <source>Compare it with the phone&apos;s label; they begin with 00:0f:d3.</source>
        <translation>Compárela con la etiqueta del teléfono; empiezan por 00:0f:d3.</translation>
    </message>
    <message>
        <source>Compare it with the server&apos;s own (ssh-keygen -lf /etc/ssh/ssh_host_ed25519_key.pub), then accept it.</source>
        <translation>Compárela con la del propio servidor (ssh-keygen -lf /etc/ssh/ssh_host_ed25519_key.pub) y acéptela después.</translation>
    </message>
    <message>
        <source>Compare the names, or save the list again as &quot;CSV UTF-8&quot;.</source>
        <translation>Compare los nombres, o guarde de nuevo la lista como “CSV UTF-8”.</translation>
    </message>
    <message>
        <source>Compare the names. If one is wrong, save the list as &quot;CSV UTF-8&quot;.</source>
        <translation>Compare los nombres. Si alguno está mal, guarde la lista como “CSV UTF-8”.</translation>
    </message>
    <message>
        <source>Complete the chain file, and load the root on the phone.</source>
        <translation>Complete el archivo de la cadena y cargue la raíz en el teléfono.</translation>
    </message>
    <message>
        <source>Connect again when you are ready.</source>
        <translation>Conecte de nuevo cuando quiera.</translation>
    </message>
    <message>
        <source>Connect again. What was begun on the server goes on or can be recovered there.</source>
        <translation>Conecte de nuevo. Lo que se empezó en el servidor continúa, o se puede recuperar allí.</translation>
    </message>
    <message>
        <source>Connect it to the phones&apos; network by cable or WLAN, then try again.</source>
        <translation>Conéctelo por cable o Wi-Fi a la red de los teléfonos e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Connect it to the phones&apos; network, then try again.</source>
        <translation>Conéctelo a la red de los teléfonos e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Connect over SSH</source>
        <translation>Conectar por SSH</translation>
    </message>
    <message>
        <source>Connect this computer to the phones&apos; network, or correct the server&apos;s address.</source>
        <translation>Conecte este equipo a la red de los teléfonos, o corrija la dirección del servidor.</translation>
    </message>
    <message>
        <source>Connect this computer to the server&apos;s network or VLAN, or name the server by hand.</source>
        <translation>Conecte este equipo a la red o VLAN del servidor, o indique el servidor a mano.</translation>
    </message>
    <message>
        <source>Connectivity, Digium Phones, General Settings, Advanced, with what stands below. What is there now: {there}. {labels}</source>
        <translation>Connectivity, Digium Phones, General Settings, Advanced, con lo que figura abajo. Qué hay ahora: {there}. {labels}</translation>
    </message>
    <message>
        <source>Connectivity, Digium Phones, Networks, Add network, with what stands below; everything else as on the network {present}. Editing that one would move all its phones at once. {labels}</source>
        <translation>Connectivity, Digium Phones, Networks, Add network, con lo que figura abajo; todo lo demás como en la red {present}. Editar esa migraría todos sus teléfonos de golpe. {labels}</translation>
    </message>
    <message>
        <source>Connectivity, Digium Phones, Networks, Edit, Advanced, NTP Server (ntp_server): a phone with a wrong clock refuses every certificate. What is there now, and on which networks: {there}.</source>
        <translation>Connectivity, Digium Phones, Networks, Edit, Advanced, NTP Server (ntp_server): un teléfono con el reloj equivocado rechaza todo certificado. Qué hay ahora, y en qué redes: {there}.</translation>
    </message>
    <message>
        <source>Connectivity, Digium Phones, Phones, Add Phone: the MAC address, its extension as the first line, and its name as below. In Easy Mode each extension has its phone already.</source>
        <translation>Connectivity, Digium Phones, Phones, Add Phone: la dirección MAC, su extensión como primera línea y su nombre, como abajo. En Easy Mode cada extensión ya tiene su teléfono.</translation>
    </message>
    <message>
        <source>Connectivity, Digium Phones, Phones, Edit, Networks, of each of these phones. Their networks now: {there}.</source>
        <translation>Connectivity, Digium Phones, Phones, Edit, Networks, de cada uno de estos teléfonos. Sus redes ahora: {there}.</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contacto</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Contenido</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>Contexto</translation>
    </message>
    <message>
        <source>Copy it anew from where the authority shows it.</source>
        <translation>Cópiela de nuevo de donde la muestra la autoridad.</translation>
    </message>
    <message>
        <source>Copy the command from the list of steps again.</source>
        <translation>Copie de nuevo el comando de la lista de pasos.</translation>
    </message>
    <message>
        <source>Copy the commands, and run them on the server as its administrator.</source>
        <translation>Copie los comandos y ejecútelos en el servidor como su administrador.</translation>
    </message>
    <message>
        <source>Copy the file into the site folder, and write its name.</source>
        <translation>Copie el archivo a la carpeta del sitio y escriba su nombre.</translation>
    </message>
    <message>
        <source>Copy the phones&apos; rows only.</source>
        <translation>Copie solo las filas de los teléfonos.</translation>
    </message>
    <message>
        <source>Correct it, then reload.</source>
        <translation>Corríjalo y recargue.</translation>
    </message>
    <message>
        <source>Correct line {line} of {path} (or roll back), then reload.</source>
        <translation>Corrija la línea {line} de {path} (o revierta) y recargue.</translation>
    </message>
    <message>
        <source>Correct line {line} of {path}, then reload.</source>
        <translation>Corrija la línea {line} de {path} y recargue.</translation>
    </message>
    <message>
        <source>Correct one of the two, or take it out.</source>
        <translation>Corrija uno de los dos, o quítelo.</translation>
    </message>
    <message>
        <source>Correct or remove {option} in [{name}], then reload.</source>
        <translation>Corrija o quite {option} en [{name}] y recargue.</translation>
    </message>
    <message>
        <source>Correct that on the server, then try again.</source>
        <translation>Corríjalo en el servidor e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Correct the file, then try again.</source>
        <translation>Corrija el archivo e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Correct the file.</source>
        <translation>Corrija el archivo.</translation>
    </message>
    <message>
        <source>Correct the folder&apos;s rights, then try again.</source>
        <translation>Corrija los permisos de la carpeta e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Correct the name in the DNS, or the server&apos;s addresses in the site.</source>
        <translation>Corrija el nombre en el DNS, o las direcciones del servidor en el sitio.</translation>
    </message>
    <message>
        <source>Correct the phone&apos;s file by hand, or move it away so that a new one is made.</source>
        <translation>Corrija a mano el archivo del teléfono, o apártelo para que se cree uno nuevo.</translation>
    </message>
    <message>
        <source>Correct the server&apos;s host or the certificate&apos;s days.</source>
        <translation>Corrija el host del servidor o los días del certificado.</translation>
    </message>
    <message>
        <source>Correct these first, then open the site again.</source>
        <translation>Corrija primero estos y abra de nuevo el sitio.</translation>
    </message>
    <message>
        <source>Correct these first, then read the list again.</source>
        <translation>Corrija primero estos y lea de nuevo la lista.</translation>
    </message>
    <message>
        <source>Correct this line on the server first: at its next restart Asterisk would lose what follows.</source>
        <translation>Corrija primero esta línea en el servidor: en su próximo reinicio, Asterisk perdería lo que sigue.</translation>
    </message>
    <message>
        <source>Correct this line, or take the file from a backup.</source>
        <translation>Corrija esta línea, o tome el archivo de una copia de seguridad.</translation>
    </message>
    <message>
        <source>Correct what the plan marks as errors, then plan again.</source>
        <translation>Corrija lo que el plan marca como errores y vuelva a planificar.</translation>
    </message>
    <message>
        <source>Correct what those lines name, then: module load {module}.so</source>
        <translation>Corrija lo que indican esas líneas y después: module load {module}.so</translation>
    </message>
    <message>
        <source>Correct {file}, then try again.</source>
        <translation>Corrija {file} e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Correct {option} in line {line}, then reload.</source>
        <translation>Corrija {option} en la línea {line} y recargue.</translation>
    </message>
    <message>
        <source>D-Series phones do not fetch over TFTP.</source>
        <translation>Los teléfonos de la serie D no descargan por TFTP.</translation>
    </message>
    <message>
        <source>D-Series?</source>
        <translation>¿Serie D?</translation>
    </message>
    <message>
        <source>D60, D62 and D65 share one firmware, with TLS and SRTP from 2_2_0_4.</source>
        <translation>D60, D62 y D65 comparten un firmware, con TLS y SRTP desde 2_2_0_4.</translation>
    </message>
    <message>
        <source>D6x firmware from 2_2_0_4 up to 2_9_0 looks at no certificate.</source>
        <translation>El firmware D6x desde 2_2_0_4 hasta 2_9_0 no mira ningún certificado.</translation>
    </message>
    <message>
        <source>DHCP lease</source>
        <translation>concesión DHCP</translation>
    </message>
    <message>
        <source>DPMA</source>
        <translation>DPMA</translation>
    </message>
    <message>
        <source>Dates, by every clock</source>
        <translation>Fechas, según cada reloj</translation>
    </message>
    <message>
        <source>Differs</source>
        <translation>Difiere</translation>
    </message>
    <message>
        <source>Disconnect VPNs, which may take that route away; on macOS allow this program the local network in Privacy &amp; Security.</source>
        <translation>Desconecte las VPN, que pueden quitar esa ruta; en macOS, permita a este programa la red local en Privacidad y seguridad.</translation>
    </message>
    <message>
        <source>Disconnect it while you listen.</source>
        <translation>Desconéctela mientras escucha.</translation>
    </message>
    <message>
        <source>Do as it says; check the key id and HMAC key, if it gave you some.</source>
        <translation>Haga lo que dice; compruebe el id de clave y la clave HMAC, si se los ha dado.</translation>
    </message>
    <message>
        <source>Do as it says; or order from another authority.</source>
        <translation>Haga lo que dice; o pídalo a otra autoridad.</translation>
    </message>
    <message>
        <source>Done, and undoable.</source>
        <translation>Hecho, y se puede deshacer.</translation>
    </message>
    <message>
        <source>Each phone fetches an XML file from a web server; no DPMA is needed, and what only a DPMA does (visual voicemail, queues, parking) is not there. TFTP is not possible. This was not tried on a phone.</source>
        <translation>Cada teléfono descarga un archivo XML de un servidor web; no hace falta DPMA, y lo que solo hace un DPMA (buzón de voz visual, colas, aparcamiento) no está. TFTP no es posible. Esto no se ha probado en un teléfono.</translation>
    </message>
    <message>
        <source>Each version of TLS is offered alone, to see which ones the server takes.</source>
        <translation>Cada versión de TLS se ofrece por separado, para ver cuáles acepta el servidor.</translation>
    </message>
    <message>
        <source>Each write leaves a receipt, and beside it a copy of every file as it was, on the server under /var/lib/secure-calling. The receipt alone is enough for the way back: the site folder is not needed.</source>
        <translation>Cada escritura deja un recibo y, junto a él, una copia de cada archivo tal como estaba, en el servidor, en /var/lib/secure-calling. Para volver atrás basta con el recibo: la carpeta del sitio no hace falta.</translation>
    </message>
    <message>
        <source>End {program}, or choose another port; then restart Asterisk.</source>
        <translation>Termine {program}, o elija otro puerto; después reinicie Asterisk.</translation>
    </message>
    <message>
        <source>Endpoints</source>
        <translation>Endpoints</translation>
    </message>
    <message>
        <source>Endpoints of the phones</source>
        <translation>Endpoints de los teléfonos</translation>
    </message>
    <message>
        <source>Enter an IPv4 address for it in the DNS, too.</source>
        <translation>Añada para él también una dirección IPv4 en el DNS.</translation>
    </message>
    <message>
        <source>Enter it in every DNS server the phones may ask.</source>
        <translation>Añádalo en todos los servidores DNS a los que puedan preguntar los teléfonos.</translation>
    </message>
    <message>
        <source>Enter it in the DNS server the phones use, or correct the server&apos;s name.</source>
        <translation>Añádalo en el servidor DNS que usan los teléfonos, o corrija el nombre del servidor.</translation>
    </message>
    <message>
        <source>Enter the passphrase of the file.</source>
        <translation>Introduzca la frase de contraseña del archivo.</translation>
    </message>
    <message>
        <source>Enter the passphrase of the key.</source>
        <translation>Introduzca la frase de contraseña de la clave.</translation>
    </message>
    <message>
        <source>Enter the passphrase of the other site.</source>
        <translation>Introduzca la frase de contraseña del otro sitio.</translation>
    </message>
    <message>
        <source>Enter the passphrase of the site.</source>
        <translation>Introduzca la frase de contraseña del sitio.</translation>
    </message>
    <message>
        <source>Enter the passphrase the site was made with.</source>
        <translation>Introduzca la frase de contraseña con la que se creó el sitio.</translation>
    </message>
    <message>
        <source>Every phone of this site was seen on TLS, and with encrypted voice in a call.</source>
        <translation>Todos los teléfonos de este sitio se vieron con TLS, y con voz cifrada en una llamada.</translation>
    </message>
    <message>
        <source>Every user of the server can read the key {path}.</source>
        <translation>Cualquier usuario del servidor puede leer la clave {path}.</translation>
    </message>
    <message>
        <source>Everything on the server is back as it was.</source>
        <translation>Todo en el servidor está como estaba.</translation>
    </message>
    <message>
        <source>Export anew in FreePBX: Admin, Bulk Handler, Export, Extensions; use the file as it comes.</source>
        <translation>Exporte de nuevo en FreePBX: Admin, Bulk Handler, Export, Extensions; use el archivo tal como sale.</translation>
    </message>
    <message>
        <source>Export anew.</source>
        <translation>Exporte de nuevo.</translation>
    </message>
    <message>
        <source>Export the key once more, with the usual settings of the program it comes from.</source>
        <translation>Exporte de nuevo la clave, con los ajustes habituales del programa del que procede.</translation>
    </message>
    <message>
        <source>Extension</source>
        <translation>Extensión</translation>
    </message>
    <message>
        <source>Extension {extension} has two rows.</source>
        <translation>La extensión {extension} tiene dos filas.</translation>
    </message>
    <message>
        <source>Extension {extension} is no PJSIP extension.</source>
        <translation>La extensión {extension} no es una extensión PJSIP.</translation>
    </message>
    <message>
        <source>Extension {extension} is not in this export.</source>
        <translation>La extensión {extension} no está en esta exportación.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>File on the server</source>
        <translation>Archivo en el servidor</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Archivos</translation>
    </message>
    <message>
        <source>Fill in the server&apos;s host and the transport&apos;s bind.</source>
        <translation>Complete el host del servidor y el bind del transporte.</translation>
    </message>
    <message>
        <source>Fingerprint (SHA-256)</source>
        <translation>Huella (SHA-256)</translation>
    </message>
    <message>
        <source>Firmware</source>
        <translation>Firmware</translation>
    </message>
    <message>
        <source>Firmware that looks would show {code}:</source>
        <translation>Un firmware que lo mire mostraría {code}:</translation>
    </message>
    <message>
        <source>Firmware {firmware} of the {model} has no TLS.</source>
        <translation>El firmware {firmware} del {model} no tiene TLS.</translation>
    </message>
    <message>
        <source>Firmware {firmware} validates certificates and takes no wildcard.</source>
        <translation>El firmware {firmware} verifica certificados y no acepta comodines.</translation>
    </message>
    <message>
        <source>First sound DPMA</source>
        <translation>Primer DPMA correcto</translation>
    </message>
    <message>
        <source>Fix</source>
        <translation>Solución</translation>
    </message>
    <message>
        <source>For an authority of your own, give the root its HTTPS is trusted by (--ca CA.pem).</source>
        <translation>Para una autoridad propia, indique la raíz con la que se confía en su HTTPS (--ca CA.pem).</translation>
    </message>
    <message>
        <source>For each kind of phone in the site the chain is judged as PJSIP judges it, which is most likely its own software, with the bits of the number it would show.</source>
        <translation>Para cada tipo de teléfono del sitio, la cadena se juzga como la juzga PJSIP, que muy probablemente es su propio software, con los bits del número que mostraría.</translation>
    </message>
    <message>
        <source>For phones outside the server&apos;s network, look whether the TLS transport has the same local_net and external addresses as the present one.</source>
        <translation>Para teléfonos fuera de la red del servidor, compruebe si el transporte TLS tiene los mismos local_net y las mismas direcciones externas que el actual.</translation>
    </message>
    <message>
        <source>For phones that have no address of their configuration yet. Each gets its own file and the root&apos;s certificate, nothing else; from then on it goes to {host}.</source>
        <translation>Para teléfonos que aún no tienen la dirección de su configuración. Cada uno recibe su propio archivo y el certificado raíz, nada más; a partir de ahí acude a {host}.</translation>
    </message>
    <message>
        <source>For phones that have no address of their files yet, or cannot reach {url}. Each gets its own file and the root&apos;s certificate, nothing else; from then on it goes to {url}.</source>
        <translation>Para teléfonos que aún no tienen la dirección de sus archivos o no alcanzan {url}. Cada uno recibe su propio archivo y el certificado raíz, nada más; a partir de ahí acude a {url}.</translation>
    </message>
    <message>
        <source>For secure calling, set the transport&apos;s protocol to tls.</source>
        <translation>Para llamadas seguras, ponga el protocolo del transporte en tls.</translation>
    </message>
    <message>
        <source>Format the column as text, and type the extension again.</source>
        <translation>Dé a la columna formato de texto y escriba de nuevo la extensión.</translation>
    </message>
    <message>
        <source>Found: {names}.</source>
        <translation>Encontrados: {names}.</translation>
    </message>
    <message>
        <source>FreePBX has no field for the ciphers of its TLS transport.</source>
        <translation>FreePBX no tiene ningún campo para los cifrados de su transporte TLS.</translation>
    </message>
    <message>
        <source>FreePBX makes that file, so the wizard does not write it. Put the lines below into the custom file it includes, or restart each phone once its file is written.</source>
        <translation>FreePBX genera ese archivo, así que el asistente no lo escribe. Ponga las líneas de abajo en el archivo personalizado que incluye, o reinicie cada teléfono cuando su archivo esté escrito.</translation>
    </message>
    <message>
        <source>FreePBX makes this server&apos;s files, and none of its custom files for transports is read by {path}.</source>
        <translation>FreePBX genera los archivos de este servidor, y {path} no lee ninguno de sus archivos personalizados para transportes.</translation>
    </message>
    <message>
        <source>FreePBX was not there for tests either: files made like its own were, under a real Asterisk.</source>
        <translation>FreePBX tampoco estuvo disponible para las pruebas: se usaron archivos hechos como los suyos, con un Asterisk real.</translation>
    </message>
    <message>
        <source>FreePBX&apos;s Digium Phones module cannot hand out XML sheets: it has no field for config_file.</source>
        <translation>El módulo Digium Phones de FreePBX no puede entregar hojas XML: no tiene ningún campo para config_file.</translation>
    </message>
    <message>
        <source>FreePBX&apos;s own transport {transport} serves {present}. Once the files are written, run the command below, which takes {name}.crt and {name}.key into Certificate Manager; then Settings, Asterisk SIP Settings, SIP Settings [chan_pjsip], TLS/SSL/SRTP Settings, Certificate Manager: {name}, Submit.</source>
        <translation>El transporte {transport} del propio FreePBX sirve {present}. Cuando los archivos estén escritos, ejecute el comando de abajo, que lleva {name}.crt y {name}.key a Certificate Manager; después Settings, Asterisk SIP Settings, SIP Settings [chan_pjsip], TLS/SSL/SRTP Settings, Certificate Manager: {name}, Submit.</translation>
    </message>
    <message>
        <source>FreePBX&apos;s restart ends the calls that are up after 30 seconds: wait until there is none</source>
        <translation>el reinicio de FreePBX corta a los 30 segundos las llamadas en curso: espere a que no haya ninguna</translation>
    </message>
    <message>
        <source>FreePBX, Asterisk SIP Settings: choose the certificate {name}</source>
        <translation>FreePBX, Asterisk SIP Settings: elija el certificado {name}</translation>
    </message>
    <message>
        <source>FreePBX, Asterisk SIP Settings: {fields}</source>
        <translation>FreePBX, Asterisk SIP Settings: {fields}</translation>
    </message>
    <message>
        <source>FreePBX, Bulk Handler: the same for all extensions at once</source>
        <translation>FreePBX, Bulk Handler: lo mismo para todas las extensiones a la vez</translation>
    </message>
    <message>
        <source>FreePBX, Digium Phones: add a network with TLS</source>
        <translation>FreePBX, Digium Phones: añada una red con TLS</translation>
    </message>
    <message>
        <source>FreePBX, Digium Phones: add a phone</source>
        <translation>FreePBX, Digium Phones: añada un teléfono</translation>
    </message>
    <message>
        <source>FreePBX, Digium Phones: add {count} phones</source>
        <translation>FreePBX, Digium Phones: añada {count} teléfonos</translation>
    </message>
    <message>
        <source>FreePBX, Digium Phones: announce TLS to phones that start from nothing</source>
        <translation>FreePBX, Digium Phones: anuncie TLS a los teléfonos que parten de cero</translation>
    </message>
    <message>
        <source>FreePBX, Digium Phones: give phones the network {alias}, and no other</source>
        <translation>FreePBX, Digium Phones: dé a los teléfonos la red {alias}, y ninguna otra</translation>
    </message>
    <message>
        <source>FreePBX, Digium Phones: set NTP Server to {ntp}</source>
        <translation>FreePBX, Digium Phones: ponga NTP Server en {ntp}</translation>
    </message>
    <message>
        <source>FreePBX, Extensions: add {extensions}</source>
        <translation>FreePBX, Extensions: añada {extensions}</translation>
    </message>
    <message>
        <source>FreePBX, Extensions: set {field} to {value}</source>
        <translation>FreePBX, Extensions: ponga {field} en {value}</translation>
    </message>
    <message>
        <source>FreePBX, Extensions: set {label} of the Digium phone&apos;s line to {value}</source>
        <translation>FreePBX, Extensions: ponga {label} de la línea del teléfono Digium en {value}</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>From here all is well, so the phone sees something else or lacks something. {cause}</source>
        <translation>Desde aquí todo está bien, así que el teléfono ve otra cosa o le falta algo. {cause}</translation>
    </message>
    <message>
        <source>From the factory every phone has the password 789.</source>
        <translation>De fábrica, todo teléfono tiene la contraseña 789.</translation>
    </message>
    <message>
        <source>From then on every phone that checks certificates refuses the server and cannot call.</source>
        <translation>A partir de entonces todo teléfono que verifica certificados rechaza el servidor y no puede llamar.</translation>
    </message>
    <message>
        <source>From then on these phones refuse the server and cannot call: {phones}.</source>
        <translation>A partir de entonces estos teléfonos rechazan el servidor y no pueden llamar: {phones}.</translation>
    </message>
    <message>
        <source>Get a certificate that has {host} among its alternative names.</source>
        <translation>Consiga un certificado que tenga {host} entre sus nombres alternativos.</translation>
    </message>
    <message>
        <source>Get a key id and an HMAC key from it, and give both with the order.</source>
        <translation>Obtenga de ella un id de clave y una clave HMAC, e indique ambos con el pedido.</translation>
    </message>
    <message>
        <source>Get the file from your authority once more; on the way, treat it as a binary file.</source>
        <translation>Obtenga de nuevo el archivo de su autoridad; por el camino, trátelo como archivo binario.</translation>
    </message>
    <message>
        <source>Give --passphrase-file FILE, or set {name}.</source>
        <translation>Indique --passphrase-file FILE, o defina {name}.</translation>
    </message>
    <message>
        <source>Give a file with a certificate or a key.</source>
        <translation>Indique un archivo con un certificado o una clave.</translation>
    </message>
    <message>
        <source>Give a file with certificates.</source>
        <translation>Indique un archivo con certificados.</translation>
    </message>
    <message>
        <source>Give an address of this computer, and a free port; or order with the DNS (--dns).</source>
        <translation>Indique una dirección de este equipo y un puerto libre; o pídalo con el DNS (--dns).</translation>
    </message>
    <message>
        <source>Give another one.</source>
        <translation>Indique otro.</translation>
    </message>
    <message>
        <source>Give another, or none.</source>
        <translation>Indique otra, o ninguna.</translation>
    </message>
    <message>
        <source>Give both files, often ca.crt and ca.key.</source>
        <translation>Indique ambos archivos, a menudo ca.crt y ca.key.</translation>
    </message>
    <message>
        <source>Give every phone the authority&apos;s new root</source>
        <translation>Dar a todos los teléfonos la nueva raíz de la autoridad</translation>
    </message>
    <message>
        <source>Give it bind=0.0.0.0:5061, then reload.</source>
        <translation>Dele bind=0.0.0.0:5061 y recargue.</translation>
    </message>
    <message>
        <source>Give none.</source>
        <translation>No indique ninguno.</translation>
    </message>
    <message>
        <source>Give one of the two another extension, or take it out.</source>
        <translation>Dé a uno de los dos otra extensión, o quítelo.</translation>
    </message>
    <message>
        <source>Give one of these, or one of their addresses.</source>
        <translation>Indique una de estas, o una de sus direcciones.</translation>
    </message>
    <message>
        <source>Give only the files of this certificate.</source>
        <translation>Indique solo los archivos de este certificado.</translation>
    </message>
    <message>
        <source>Give only the files of this server, or its private key along with them.</source>
        <translation>Indique solo los archivos de este servidor, o su clave privada junto con ellos.</translation>
    </message>
    <message>
        <source>Give only the server&apos;s certificate, its intermediates and its key.</source>
        <translation>Indique solo el certificado del servidor, sus intermedios y su clave.</translation>
    </message>
    <message>
        <source>Give the certificate another base name, such as &quot;{name}&quot;.</source>
        <translation>Dé al certificado otro nombre base, como “{name}”.</translation>
    </message>
    <message>
        <source>Give the certificate that was made for this server, too.</source>
        <translation>Indique también el certificado que se creó para este servidor.</translation>
    </message>
    <message>
        <source>Give the certificate your authority sent, with its intermediates (often fullchain.pem).</source>
        <translation>Indique el certificado que envió su autoridad, con sus intermedios (a menudo fullchain.pem).</translation>
    </message>
    <message>
        <source>Give the endpoint {user} an auth object, then reload.</source>
        <translation>Dé al endpoint {user} un objeto auth y recargue.</translation>
    </message>
    <message>
        <source>Give the file that begins with BEGIN CERTIFICATE, such as ca.crt.</source>
        <translation>Indique el archivo que empieza por BEGIN CERTIFICATE, como ca.crt.</translation>
    </message>
    <message>
        <source>Give the file with the certificate or the key.</source>
        <translation>Indique el archivo con el certificado o la clave.</translation>
    </message>
    <message>
        <source>Give the file with the key or the certificate.</source>
        <translation>Indique el archivo con la clave o el certificado.</translation>
    </message>
    <message>
        <source>Give the file with their root (--trust CA.pem).</source>
        <translation>Indique el archivo con su raíz (--trust CA.pem).</translation>
    </message>
    <message>
        <source>Give the files themselves.</source>
        <translation>Indique los propios archivos.</translation>
    </message>
    <message>
        <source>Give the folder that holds the server&apos;s etc.</source>
        <translation>Indique la carpeta que contiene el etc del servidor.</translation>
    </message>
    <message>
        <source>Give the key file once more, as PEM (it begins with BEGIN PRIVATE KEY).</source>
        <translation>Indique de nuevo el archivo de la clave, como PEM (empieza por BEGIN PRIVATE KEY).</translation>
    </message>
    <message>
        <source>Give the key that was made with the request for this certificate.</source>
        <translation>Indique la clave que se creó con la solicitud de este certificado.</translation>
    </message>
    <message>
        <source>Give the phone an NTP server it can reach; if its date is right, renew the certificate.</source>
        <translation>Dé al teléfono un servidor NTP que pueda alcanzar; si su fecha es correcta, renueve el certificado.</translation>
    </message>
    <message>
        <source>Give the phone another extension, or complete the endpoint on the server first.</source>
        <translation>Dé al teléfono otra extensión, o complete antes el endpoint en el servidor.</translation>
    </message>
    <message>
        <source>Give the phone another extension, or correct the MAC.</source>
        <translation>Dé al teléfono otra extensión, o corrija la MAC.</translation>
    </message>
    <message>
        <source>Give the root that signed the certificate of the authority&apos;s own web server.</source>
        <translation>Indique la raíz que firmó el certificado del servidor web de la propia autoridad.</translation>
    </message>
    <message>
        <source>Give the server a certificate for exactly the host name the phones use, from an authority the phones trust: a public one, or a private one whose root they have loaded.</source>
        <translation>Dé al servidor un certificado exactamente para el nombre de host que usan los teléfonos, de una autoridad en la que los teléfonos confíen: una pública, o una privada cuya raíz hayan cargado.</translation>
    </message>
    <message>
        <source>Give the server a certificate for exactly the host name the phones use, with its whole chain, from an authority the phones trust: a public one, or a private one whose root they have loaded.</source>
        <translation>Dé al servidor un certificado exactamente para el nombre de host que usan los teléfonos, con su cadena completa, de una autoridad en la que los teléfonos confíen: una pública, o una privada cuya raíz hayan cargado.</translation>
    </message>
    <message>
        <source>Give the server a certificate for exactly {host}, with its chain, from an authority the phones trust.</source>
        <translation>Dé al servidor un certificado exactamente para {host}, con su cadena, de una autoridad en la que los teléfonos confíen.</translation>
    </message>
    <message>
        <source>Give the server a certificate that names exactly {host}, the host the phones use.</source>
        <translation>Dé al servidor un certificado que nombre exactamente {host}, el host que usan los teléfonos.</translation>
    </message>
    <message>
        <source>Give the server a host name, or choose a private authority.</source>
        <translation>Dé al servidor un nombre de host, o elija una autoridad privada.</translation>
    </message>
    <message>
        <source>Give the server a name in the DNS, and a certificate for it.</source>
        <translation>Dé al servidor un nombre en el DNS, y un certificado para él.</translation>
    </message>
    <message>
        <source>Give the transport ca_list_file with that server&apos;s authority.</source>
        <translation>Dé al transporte ca_list_file con la autoridad de ese servidor.</translation>
    </message>
    <message>
        <source>Give {name} a password in its section type=auth on the server.</source>
        <translation>Dé a {name} una contraseña en su sección type=auth del servidor.</translation>
    </message>
    <message>
        <source>Give {url} to each phone as its configuration server, on its screen, or to all of them by DHCP option 66 for the time being.</source>
        <translation>Indique {url} a cada teléfono como servidor de configuración, en su pantalla, o a todos con la opción 66 de DHCP mientras tanto.</translation>
    </message>
    <message>
        <source>Go on: a new one is made, and Preview shows it before it is written.</source>
        <translation>Continúe: se crea uno nuevo, y Vista previa lo muestra antes de escribirlo.</translation>
    </message>
    <message>
        <source>Go to {step}</source>
        <translation>Ir a {step}</translation>
    </message>
    <message>
        <source>Goes over {protocol}, without a shield.</source>
        <translation>Va por {protocol}, sin escudo.</translation>
    </message>
    <message>
        <source>Hand the files out without HTTPS, or run this as an administrator of the server.</source>
        <translation>Entregue los archivos sin HTTPS, o ejecute esto como administrador del servidor.</translation>
    </message>
    <message>
        <source>Have it issued again with SHA-256.</source>
        <translation>Haga que lo emitan de nuevo con SHA-256.</translation>
    </message>
    <message>
        <source>Have the phone fetch its configuration again, then look at its line.</source>
        <translation>Haga que el teléfono descargue de nuevo su configuración y mire después su línea.</translation>
    </message>
    <message>
        <source>Have them mended where the domain is kept, or taken out at its registrar.</source>
        <translation>Haga que las corrijan donde se gestiona el dominio, o que las retiren en su registrador.</translation>
    </message>
    <message>
        <source>Host name</source>
        <translation>Nombre de host</translation>
    </message>
    <message>
        <source>How a D-Series phone is given a private root: the markup, the form of the certificate, since which firmware, and whether it outlives a reset.</source>
        <translation>Cómo se le da una raíz privada a un teléfono de la serie D: el marcado, la forma del certificado, desde qué firmware, y si sobrevive a un restablecimiento.</translation>
    </message>
    <message>
        <source>How bad</source>
        <translation>Gravedad</translation>
    </message>
    <message>
        <source>How far the phone is moved: wait, ready, secure, sealed.</source>
        <translation>Hasta dónde se migra el teléfono: wait, ready, secure, sealed.</translation>
    </message>
    <message>
        <source>How to go back</source>
        <translation>Cómo volver atrás</translation>
    </message>
    <message>
        <source>How to renew the certificate</source>
        <translation>Cómo renovar el certificado</translation>
    </message>
    <message>
        <source>If it is a phone of yours, add its extension and reload.</source>
        <translation>Si es un teléfono suyo, añada su extensión y recargue.</translation>
    </message>
    <message>
        <source>If it is missing, put it there before Asterisk starts again: the transport would not.</source>
        <translation>Si falta, póngalo ahí antes de que Asterisk arranque de nuevo: el transporte no lo haría.</translation>
    </message>
    <message>
        <source>If it lists more than one, leave one announcement in its network and turn the others off.</source>
        <translation>Si muestra más de uno, deje un solo anuncio en su red y desactive los demás.</translation>
    </message>
    <message>
        <source>If it lists none, announce the server over mDNS or by DHCP&apos;s option 66, or type it in.</source>
        <translation>Si no muestra ninguno, anuncie el servidor por mDNS o por la opción 66 de DHCP, o escríbalo en el teléfono.</translation>
    </message>
    <message>
        <source>If the server has a firewall, it must let {port}/tcp through: ufw allow {port}/tcp, or firewall-cmd --permanent --add-port={port}/tcp and firewall-cmd --reload.</source>
        <translation>Si el servidor tiene un firewall, este debe dejar pasar {port}/tcp: ufw allow {port}/tcp, o firewall-cmd --permanent --add-port={port}/tcp y firewall-cmd --reload.</translation>
    </message>
    <message>
        <source>If the server is another machine, run this program there, or choose a folder with its files. If it shall be this one, install Asterisk, then read again.</source>
        <translation>Si el servidor es otra máquina, ejecute este programa allí, o elija una carpeta con sus archivos. Si ha de ser esta, instale Asterisk y lea de nuevo.</translation>
    </message>
    <message>
        <source>If this is cut short, recovering finishes it.</source>
        <translation>Si esto se interrumpe, la recuperación lo termina.</translation>
    </message>
    <message>
        <source>If this is stopped or cut short, everything goes back to what it was.</source>
        <translation>Si esto se detiene o se interrumpe, todo vuelve a lo que era.</translation>
    </message>
    <message>
        <source>Import another one, or let the private authority make it again (secure-calling certificate).</source>
        <translation>Importe otro, o haga que la autoridad privada lo cree de nuevo (secure-calling certificate).</translation>
    </message>
    <message>
        <source>Import another one.</source>
        <translation>Importe otro.</translation>
    </message>
    <message>
        <source>Import it together with its key, or name the key&apos;s file as the certificate&apos;s private_key.</source>
        <translation>Impórtelo junto con su clave, o indique el archivo de la clave como private_key del certificado.</translation>
    </message>
    <message>
        <source>Import its files from the server into the site, so that both know the same one.</source>
        <translation>Importe sus archivos del servidor al sitio, para que ambos conozcan el mismo.</translation>
    </message>
    <message>
        <source>Import its files, or request one.</source>
        <translation>Importe sus archivos, o solicite uno.</translation>
    </message>
    <message>
        <source>Import one that names it, exactly as the phones are told.</source>
        <translation>Importe uno que lo nombre exactamente como se les indica a los teléfonos.</translation>
    </message>
    <message>
        <source>Import one that names it. With a private authority make it again (secure-calling certificate SITE renew): key and file names stay.</source>
        <translation>Importe uno que lo nombre. Con una autoridad privada, vuelva a crearlo (secure-calling certificate SITE renew): la clave y los nombres de los archivos se conservan.</translation>
    </message>
    <message>
        <source>Import one whose subjectAltName names the host; a request made here asks for that.</source>
        <translation>Importe uno cuyo subjectAltName nombre el host; una solicitud creada aquí lo pide.</translation>
    </message>
    <message>
        <source>Import or order the next certificate of the public authority.</source>
        <translation>Importe o pida el siguiente certificado de la autoridad pública.</translation>
    </message>
    <message>
        <source>Import the certificate</source>
        <translation>Importar el certificado</translation>
    </message>
    <message>
        <source>Import the certificate an authority has signed.</source>
        <translation>Importe el certificado que ha firmado una autoridad.</translation>
    </message>
    <message>
        <source>Import the certificate and its key (secure-calling certificate SITE import FILE...).</source>
        <translation>Importe el certificado y su clave (secure-calling certificate SITE import FILE...).</translation>
    </message>
    <message>
        <source>Import the intermediates too, often in a file such as fullchain.pem or ca-bundle.crt.</source>
        <translation>Importe también los intermedios, a menudo en un archivo como fullchain.pem o ca-bundle.crt.</translation>
    </message>
    <message>
        <source>Import the key&apos;s file together with the certificate&apos;s.</source>
        <translation>Importe el archivo de la clave junto con el del certificado.</translation>
    </message>
    <message>
        <source>Import the next one, or order it (secure-calling certificate SITE acme).</source>
        <translation>Importe el siguiente, o pídalo (secure-calling certificate SITE acme).</translation>
    </message>
    <message>
        <source>Import the renewed one, or order it. With a private authority make it again (secure-calling certificate SITE renew): key and file names stay.</source>
        <translation>Importe el renovado, o pídalo. Con una autoridad privada, vuelva a crearlo (secure-calling certificate SITE renew): la clave y los nombres de los archivos se conservan.</translation>
    </message>
    <message>
        <source>Import the renewed one.</source>
        <translation>Importe el renovado.</translation>
    </message>
    <message>
        <source>Import them again, which puts them in order (secure-calling certificate SITE import FILE...).</source>
        <translation>Impórtelos de nuevo, lo que los ordena (secure-calling certificate SITE import FILE...).</translation>
    </message>
    <message>
        <source>Imported {name}.</source>
        <translation>Importado: {name}.</translation>
    </message>
    <message>
        <source>In its section there: endpoint/media_encryption = sdes, endpoint/rewrite_contact = yes, endpoint/direct_media = no, and no transport.</source>
        <translation>Allí, en su sección: endpoint/media_encryption = sdes, endpoint/rewrite_contact = yes, endpoint/direct_media = no, y ningún transport.</translation>
    </message>
    <message>
        <source>In place of page by page: Admin, Bulk Handler, Export, Extensions. From that file, plan --bulk-handler EXPORT IMPORT (or the button on the Preview page) makes the one to import: the rows of these extensions with only these fields changed. Then Import, Extensions, Replace/Update existing data: Yes. A file with fewer columns would reset everything else, passwords too; a spreadsheet program would change numbers in it. {bug}</source>
        <translation>En vez de página por página: Admin, Bulk Handler, Export, Extensions. A partir de ese archivo, plan --bulk-handler EXPORT IMPORT (o el botón de la página Vista previa) crea el que se importa: las filas de estas extensiones con solo estos campos cambiados. Después Import, Extensions, Replace/Update existing data: Yes. Un archivo con menos columnas restablecería todo lo demás, también las contraseñas; un programa de hojas de cálculo cambiaría números en él. {bug}</translation>
    </message>
    <message>
        <source>In the database: media_encryption=&apos;sdes&apos;, rewrite_contact=&apos;yes&apos;, direct_media=&apos;no&apos;, transport=NULL for each endpoint that moves.</source>
        <translation>En la base de datos: media_encryption=&apos;sdes&apos;, rewrite_contact=&apos;yes&apos;, direct_media=&apos;no&apos;, transport=NULL para cada endpoint que se migra.</translation>
    </message>
    <message>
        <source>In this export they are set so already: there is nothing to import.</source>
        <translation>En esta exportación ya están ajustadas así: no hay nada que importar.</translation>
    </message>
    <message>
        <source>In {path} an authority&apos;s certificate comes first, the server&apos;s own later.</source>
        <translation>En {path} va primero el certificado de una autoridad y más adelante el propio del servidor.</translation>
    </message>
    <message>
        <source>In {path} certificate {number} did not sign the one before it.</source>
        <translation>En {path}, el certificado {number} no firmó el anterior.</translation>
    </message>
    <message>
        <source>Install OpenSSL&apos;s development files and build Asterisk again, or use your distribution&apos;s package.</source>
        <translation>Instale los archivos de desarrollo de OpenSSL y compile Asterisk de nuevo, o use el paquete de su distribución.</translation>
    </message>
    <message>
        <source>Install a new certificate with a new key on the server.</source>
        <translation>Instale en el servidor un certificado nuevo con una clave nueva.</translation>
    </message>
    <message>
        <source>Install another DPMA first; 3.6.9 was the one recommended in its place.</source>
        <translation>Instale antes otro DPMA; 3.6.9 fue el recomendado en su lugar.</translation>
    </message>
    <message>
        <source>Install it (package asterisk-modules), then: module load res_srtp.so</source>
        <translation>Instálelo (paquete asterisk-modules) y después: module load res_srtp.so</translation>
    </message>
    <message>
        <source>Install that version, and open the site with it.</source>
        <translation>Instale esa versión y abra el sitio con ella.</translation>
    </message>
    <message>
        <source>Install the DPMA for this Asterisk, or choose the XML route on the Phones page.</source>
        <translation>Instale el DPMA para este Asterisk, o elija la vía XML en la página Teléfonos.</translation>
    </message>
    <message>
        <source>Install the build of {module} for exactly this version of Asterisk (of the DPMA too), then restart.</source>
        <translation>Instale la compilación de {module} para exactamente esta versión de Asterisk (también la del DPMA) y reinicie.</translation>
    </message>
    <message>
        <source>Install the key without a passphrase, mode 0640 with Asterisk&apos;s group, then reload.</source>
        <translation>Instale la clave sin frase de contraseña, con modo 0640 y el grupo de Asterisk, y recargue.</translation>
    </message>
    <message>
        <source>Install what is missing, or the build of {module} for this Asterisk, then: module load {module}</source>
        <translation>Instale lo que falta, o la compilación de {module} para este Asterisk, y después: module load {module}</translation>
    </message>
    <message>
        <source>Install what is missing, or use the command line: secure-calling --help.</source>
        <translation>Instale lo que falta, o use la línea de comandos: secure-calling --help.</translation>
    </message>
    <message>
        <source>Is on TLS already.</source>
        <translation>Ya usa TLS.</translation>
    </message>
    <message>
        <source>Is this the key of {name}?</source>
        <translation>¿Es esta la clave de {name}?</translation>
    </message>
    <message>
        <source>Issue a certificate made for a server (serverAuth).</source>
        <translation>Emita un certificado hecho para un servidor (serverAuth).</translation>
    </message>
    <message>
        <source>Issue a certificate with serverAuth from an authority whose certificate says CA:TRUE.</source>
        <translation>Emita un certificado con serverAuth de una autoridad cuyo certificado diga CA:TRUE.</translation>
    </message>
    <message>
        <source>Issue a server certificate (serverAuth) under that authority, and show that with its chain.</source>
        <translation>Emita un certificado de servidor (serverAuth) con esa autoridad, y muéstrelo con su cadena.</translation>
    </message>
    <message>
        <source>Issue or import the certificate again, and put it on the server.</source>
        <translation>Emita o importe de nuevo el certificado y póngalo en el servidor.</translation>
    </message>
    <message>
        <source>Issue the certificate again from an authority whose certificate says CA:TRUE and keyCertSign.</source>
        <translation>Emita de nuevo el certificado con una autoridad cuyo certificado diga CA:TRUE y keyCertSign.</translation>
    </message>
    <message>
        <source>Issue the certificate again with RSA 2048 and SHA-256, then reload.</source>
        <translation>Emita de nuevo el certificado con RSA 2048 y SHA-256, y recargue.</translation>
    </message>
    <message>
        <source>Issue the certificate again with RSA 2048 and SHA-256.</source>
        <translation>Emita de nuevo el certificado con RSA 2048 y SHA-256.</translation>
    </message>
    <message>
        <source>Issue the certificate again with SHA-256.</source>
        <translation>Emita de nuevo el certificado con SHA-256.</translation>
    </message>
    <message>
        <source>Issue the certificate again with an RSA key of 2048 bits and SHA-256, as the wizard does.</source>
        <translation>Emita de nuevo el certificado con una clave RSA de 2048 bits y SHA-256, como hace el asistente.</translation>
    </message>
    <message>
        <source>Issue the certificate again with an RSA key of 2048 bits and SHA-256.</source>
        <translation>Emita de nuevo el certificado con una clave RSA de 2048 bits y SHA-256.</translation>
    </message>
    <message>
        <source>Issue the certificate again, without extensions phones do not know.</source>
        <translation>Emita de nuevo el certificado, sin extensiones que los teléfonos no conozcan.</translation>
    </message>
    <message>
        <source>Issue the certificate again; look for a damaged or wrongly encoded file.</source>
        <translation>Emita de nuevo el certificado; busque un archivo dañado o mal codificado.</translation>
    </message>
    <message>
        <source>Issue the certificate from an authority that is not kept to other names.</source>
        <translation>Emita el certificado con una autoridad que no esté limitada a otros nombres.</translation>
    </message>
    <message>
        <source>Issue the certificate from an authority whose name constraints are for host names only.</source>
        <translation>Emita el certificado con una autoridad cuyas restricciones de nombres sean solo de nombres de host.</translation>
    </message>
    <message>
        <source>Issue the server&apos;s certificate again with SHA-256.</source>
        <translation>Emita de nuevo el certificado del servidor con SHA-256.</translation>
    </message>
    <message>
        <source>Issue the server&apos;s certificate again, and install it as PEM.</source>
        <translation>Emita de nuevo el certificado del servidor e instálelo como PEM.</translation>
    </message>
    <message>
        <source>Issue the server&apos;s certificate from an authority nearer to the root.</source>
        <translation>Emita el certificado del servidor con una autoridad más próxima a la raíz.</translation>
    </message>
    <message>
        <source>It answers SIP as {agent}, which is no D-Series phone.</source>
        <translation>Responde a SIP como {agent}, que no es un teléfono de la serie D.</translation>
    </message>
    <message>
        <source>It answers SIP as {agent}.</source>
        <translation>Responde a SIP como {agent}.</translation>
    </message>
    <message>
        <source>It answers SIP, and does not say what it is.</source>
        <translation>Responde a SIP, y no dice qué es.</translation>
    </message>
    <message>
        <source>It asked the network for a configuration server, as a phone without one does at its start. A program that looks for servers asks the same.</source>
        <translation>Pidió a la red un servidor de configuración, como hace al arrancar un teléfono que no lo tiene. Un programa que busca servidores pide lo mismo.</translation>
    </message>
    <message>
        <source>It asks for the passphrase to be worked on millions of times; usual are thousands.</source>
        <translation>Exige procesar la frase de contraseña millones de veces; lo habitual son miles.</translation>
    </message>
    <message>
        <source>It checks the certificate, and so shows whether that is right.</source>
        <translation>Verifica el certificado, así que muestra si está bien.</translation>
    </message>
    <message>
        <source>It checks the server&apos;s certificate.</source>
        <translation>Verifica el certificado del servidor.</translation>
    </message>
    <message>
        <source>It does not check the certificate, and so cannot show whether that is right.</source>
        <translation>No verifica el certificado, así que no puede mostrar si está bien.</translation>
    </message>
    <message>
        <source>It has appeared since.</source>
        <translation>Ha aparecido desde entonces.</translation>
    </message>
    <message>
        <source>It has more than {bytes} bytes.</source>
        <translation>Tiene más de {bytes} bytes.</translation>
    </message>
    <message>
        <source>It has to be renewed often: it lasts 200 days at most, 100 from March 2027 on, 47 from March 2029 on.</source>
        <translation>Hay que renovarlo a menudo: dura 200 días como máximo, 100 desde marzo de 2027, 47 desde marzo de 2029.</translation>
    </message>
    <message>
        <source>It holds the lock {file}.</source>
        <translation>Tiene el bloqueo {file}.</translation>
    </message>
    <message>
        <source>It introduced itself to the DHCP server as {kind}.</source>
        <translation>Se presentó al servidor DHCP como {kind}.</translation>
    </message>
    <message>
        <source>It is a Java key store: export the key from it as PKCS#12 (keytool -importkeystore).</source>
        <translation>Es un almacén de claves de Java: exporte de él la clave como PKCS#12 (keytool -importkeystore).</translation>
    </message>
    <message>
        <source>It is a PDF document.</source>
        <translation>Es un documento PDF.</translation>
    </message>
    <message>
        <source>It is a ZIP archive: unpack it, and give the files in it.</source>
        <translation>Es un archivo ZIP: descomprímalo e indique los archivos que contiene.</translation>
    </message>
    <message>
        <source>It is a line of letters, digits, - and _ (base64url).</source>
        <translation>Es una línea de letras, cifras, - y _ (base64url).</translation>
    </message>
    <message>
        <source>It is another passphrase, or the file credentials.enc was changed.</source>
        <translation>Es otra frase de contraseña, o el archivo credentials.enc se modificó.</translation>
    </message>
    <message>
        <source>It is busy, or the way to it is broken.</source>
        <translation>Está ocupada, o el camino hasta ella está cortado.</translation>
    </message>
    <message>
        <source>It is damaged, not a PEM private key, or of an absurd size.</source>
        <translation>Está dañada, no es una clave privada PEM o tiene un tamaño absurdo.</translation>
    </message>
    <message>
        <source>It is kept as it is, so that it can be imported to go back.</source>
        <translation>Se conserva como está, para que se pueda importar y volver atrás.</translation>
    </message>
    <message>
        <source>It is made here, for the host the phones use, which is not known yet.</source>
        <translation>Se crea aquí, para el host que usan los teléfonos, que aún no se conoce.</translation>
    </message>
    <message>
        <source>It is made here, for {host}, and lasts {count} day.</source>
        <translation>Se crea aquí, para {host}, y dura {count} día.</translation>
    </message>
    <message>
        <source>It is made here, for {host}, and lasts {count} days.</source>
        <translation>Se crea aquí, para {host}, y dura {count} días.</translation>
    </message>
    <message>
        <source>It is neither PEM, DER, PKCS#7 nor PKCS#12.</source>
        <translation>No es PEM, DER, PKCS#7 ni PKCS#12.</translation>
    </message>
    <message>
        <source>It is no longer there.</source>
        <translation>Ya no existe.</translation>
    </message>
    <message>
        <source>It is not chosen yet who signs the server&apos;s certificate.</source>
        <translation>Aún no se ha elegido quién firma el certificado del servidor.</translation>
    </message>
    <message>
        <source>It is not known whether it checks the certificate.</source>
        <translation>No se sabe si verifica el certificado.</translation>
    </message>
    <message>
        <source>It is not known whether its firmware has TLS.</source>
        <translation>No se sabe si su firmware tiene TLS.</translation>
    </message>
    <message>
        <source>It is not known whether these phones check certificates: {extensions}.</source>
        <translation>No se sabe si estos teléfonos verifican certificados: {extensions}.</translation>
    </message>
    <message>
        <source>It is not known which authorities the phones trust.</source>
        <translation>No se sabe en qué autoridades confían los teléfonos.</translation>
    </message>
    <message>
        <source>It is not meant for a server (serverAuth).</source>
        <translation>No está destinado a un servidor (serverAuth).</translation>
    </message>
    <message>
        <source>It is not the key of {name}.</source>
        <translation>No es la clave de {name}.</translation>
    </message>
    <message>
        <source>It is of X.509 version 1, as ast_tls_cert makes them: no alternative names, no purpose.</source>
        <translation>Es de X.509 versión 1, como los crea ast_tls_cert: sin nombres alternativos, sin uso.</translation>
    </message>
    <message>
        <source>It is registered as {extension}, and calls itself {agent}, which is no D-Series phone.</source>
        <translation>Está registrado como {extension}, y se llama a sí mismo {agent}, que no es un teléfono de la serie D.</translation>
    </message>
    <message>
        <source>It is registered as {extension}, and calls itself {agent}.</source>
        <translation>Está registrado como {extension}, y se llama a sí mismo {agent}.</translation>
    </message>
    <message>
        <source>It is registered as {extension}; what it is, is not said.</source>
        <translation>Está registrado como {extension}; no dice qué es.</translation>
    </message>
    <message>
        <source>It is the way back from the last change.</source>
        <translation>Es el camino de vuelta desde el último cambio.</translation>
    </message>
    <message>
        <source>It leads to another file now.</source>
        <translation>Ahora lleva a otro archivo.</translation>
    </message>
    <message>
        <source>It makes no account without; they are at {url}.</source>
        <translation>No crea ninguna cuenta sin ello; están en {url}.</translation>
    </message>
    <message>
        <source>It must name the host itself; a wildcard is taken by newer firmware only, and must be allowed.</source>
        <translation>Debe nombrar el propio host; un comodín solo lo acepta el firmware más nuevo, y hay que permitirlo.</translation>
    </message>
    <message>
        <source>It protects keys and passwords.</source>
        <translation>Protege claves y contraseñas.</translation>
    </message>
    <message>
        <source>It sends phones to port {announced} for TLS, and the server listens on {port}.</source>
        <translation>Envía los teléfonos al puerto {announced} para TLS, y el servidor escucha en {port}.</translation>
    </message>
    <message>
        <source>It sends phones to the port of TLS without TLS.</source>
        <translation>Envía los teléfonos al puerto de TLS sin TLS.</translation>
    </message>
    <message>
        <source>It sends phones to {host}, and not to {name}.</source>
        <translation>Envía los teléfonos a {host}, y no a {name}.</translation>
    </message>
    <message>
        <source>It shows {algorithm} {fingerprint}.</source>
        <translation>Muestra {algorithm} {fingerprint}.</translation>
    </message>
    <message>
        <source>It takes no {kind} for this name.</source>
        <translation>No acepta {kind} para este nombre.</translation>
    </message>
    <message>
        <source>It was asked: {command}</source>
        <translation>Se le preguntó: {command}</translation>
    </message>
    <message>
        <source>It was cancelled before this.</source>
        <translation>Se canceló antes de esto.</translation>
    </message>
    <message>
        <source>It was changed or cut short by something other than this wizard.</source>
        <translation>Lo modificó o cortó algo distinto de este asistente.</translation>
    </message>
    <message>
        <source>It was looked for on root&apos;s path and in the sbin folders.</source>
        <translation>Se buscó en el path de root y en las carpetas sbin.</translation>
    </message>
    <message>
        <source>It was looked for on the path and in {folders}.</source>
        <translation>Se buscó en el path y en {folders}.</translation>
    </message>
    <message>
        <source>It was made with name constraints, for the host and addresses the site had then.</source>
        <translation>Se creó con restricciones de nombres, para el host y las direcciones que el sitio tenía entonces.</translation>
    </message>
    <message>
        <source>It was never tried with the DPMA, which cannot be had for tests: its settings follow the vendor&apos;s page, and what FreePBX writes.</source>
        <translation>Nunca se ha probado con el DPMA, que no se puede obtener para pruebas: sus ajustes siguen la página del fabricante y lo que escribe FreePBX.</translation>
    </message>
    <message>
        <source>It was to say where the server is reached.</source>
        <translation>Tenía que decir dónde se alcanza el servidor.</translation>
    </message>
    <message>
        <source>It was to stand for the server&apos;s /.</source>
        <translation>Debía equivaler a la / del servidor.</translation>
    </message>
    <message>
        <source>It was valid until {date}.</source>
        <translation>Era válida hasta el {date}.</translation>
    </message>
    <message>
        <source>Its MAC address begins as those of Digium&apos;s and Sangoma&apos;s phones do; the P-Series begins the same.</source>
        <translation>Su dirección MAC empieza como las de los teléfonos de Digium y Sangoma; la serie P empieza igual.</translation>
    </message>
    <message>
        <source>Its addresses</source>
        <translation>Sus direcciones</translation>
    </message>
    <message>
        <source>Its backups were taken away when somebody pruned them.</source>
        <translation>Sus copias de seguridad se retiraron cuando alguien hizo limpieza.</translation>
    </message>
    <message>
        <source>Its certificate does not allow it to sign others (CA:TRUE).</source>
        <translation>Su certificado no le permite firmar otros (CA:TRUE).</translation>
    </message>
    <message>
        <source>Its certificate is on the phones as it is, and cannot be limited afterwards.</source>
        <translation>Su certificado está en los teléfonos tal como es, y no se puede limitar después.</translation>
    </message>
    <message>
        <source>Its content is another one now.</source>
        <translation>Su contenido es otro ahora.</translation>
    </message>
    <message>
        <source>Its file has gone from the site folder meanwhile.</source>
        <translation>Entretanto su archivo ha desaparecido de la carpeta del sitio.</translation>
    </message>
    <message>
        <source>Its files</source>
        <translation>Sus archivos</translation>
    </message>
    <message>
        <source>Its files were not brought here.</source>
        <translation>Sus archivos no se han traído aquí.</translation>
    </message>
    <message>
        <source>Its firmware does not check the server&apos;s certificate.</source>
        <translation>Su firmware no verifica el certificado del servidor.</translation>
    </message>
    <message>
        <source>Its firmware has TLS.</source>
        <translation>Su firmware tiene TLS.</translation>
    </message>
    <message>
        <source>Its firmware has no TLS.</source>
        <translation>Su firmware no tiene TLS.</translation>
    </message>
    <message>
        <source>Its journal is {folder}.</source>
        <translation>Su diario es {folder}.</translation>
    </message>
    <message>
        <source>Its mode, owner or ACL is another one now.</source>
        <translation>Su modo, propietario o ACL es otro ahora.</translation>
    </message>
    <message>
        <source>Its path holds bytes that are no text.</source>
        <translation>Su ruta contiene bytes que no son texto.</translation>
    </message>
    <message>
        <source>Its sipUrl has to be sip:proxy@HOST:PORT;transport=tls (or tcp, udp).</source>
        <translation>Su sipUrl tiene que ser sip:proxy@HOST:PORT;transport=tls (o tcp, udp).</translation>
    </message>
    <message>
        <source>Its site.toml is not replaced.</source>
        <translation>Su site.toml no se reemplaza.</translation>
    </message>
    <message>
        <source>Its transport is {protocol}, which needs no certificate.</source>
        <translation>Su transporte es {protocol}, que no necesita certificado.</translation>
    </message>
    <message>
        <source>Its transport is {protocol}: there is no certificate to look at.</source>
        <translation>Su transporte es {protocol}: no hay certificado que mirar.</translation>
    </message>
    <message>
        <source>Its web page says that it is a {model}.</source>
        <translation>Su página web dice que es un {model}.</translation>
    </message>
    <message>
        <source>Judged as a phone</source>
        <translation>Juzgado como un teléfono</translation>
    </message>
    <message>
        <source>Keep it; or move that folder away first.</source>
        <translation>Consérvela; o aparte antes esa carpeta.</translation>
    </message>
    <message>
        <source>Keep one announcement: remove this file, or turn the DPMA&apos;s off.</source>
        <translation>Deje un solo anuncio: elimine este archivo, o desactive el del DPMA.</translation>
    </message>
    <message>
        <source>Keep one or more.</source>
        <translation>Conserve una o más.</translation>
    </message>
    <message>
        <source>Key and hash</source>
        <translation>Clave y hash</translation>
    </message>
    <message>
        <source>Keys and certificates have some kilobytes.</source>
        <translation>Las claves y los certificados ocupan unos kilobytes.</translation>
    </message>
    <message>
        <source>Keys or brackets are nested too deep for a site file.</source>
        <translation>Las claves o los corchetes están anidados con demasiada profundidad para un archivo de sitio.</translation>
    </message>
    <message>
        <source>Known is {before}; now it shows {algorithm} {fingerprint}. The server was set up anew, or somebody stands between.</source>
        <translation>Se conoce {before}; ahora muestra {algorithm} {fingerprint}. El servidor se instaló de nuevo, o alguien está en medio.</translation>
    </message>
    <message>
        <source>Leave one account for {name} in the phone&apos;s file.</source>
        <translation>Deje una sola cuenta para {name} en el archivo del teléfono.</translation>
    </message>
    <message>
        <source>Leave the transport&apos;s ciphers empty, and use an RSA certificate for older phones; then restart.</source>
        <translation>Deje vacíos los cifrados del transporte, y use un certificado RSA para teléfonos más antiguos; después reinicie.</translation>
    </message>
    <message>
        <source>Leave transport.ciphers empty, or turn its TLS transport off so that the wizard adds one.</source>
        <translation>Deje transport.ciphers vacío, o desactive su transporte TLS para que el asistente añada uno.</translation>
    </message>
    <message>
        <source>Left out: {names}</source>
        <translation>Omitida: {names}</translation>
    </message>
    <message>
        <source>Let UDP port 5353 through its firewall.</source>
        <translation>Deje pasar el puerto UDP 5353 por su firewall.</translation>
    </message>
    <message>
        <source>Let server, phones and this computer follow one time server (NTP).</source>
        <translation>Haga que el servidor, los teléfonos y este equipo sigan un mismo servidor de hora (NTP).</translation>
    </message>
    <message>
        <source>Let the proxy before Asterisk show this certificate to everybody on this port.</source>
        <translation>Haga que el proxy delante de Asterisk muestre este certificado a todos en este puerto.</translation>
    </message>
    <message>
        <source>Let the sealed phones look for the server anew</source>
        <translation>Hacer que los teléfonos en sealed busquen de nuevo el servidor</translation>
    </message>
    <message>
        <source>Let this user use sudo on the server, or log in as root.</source>
        <translation>Permita a este usuario usar sudo en el servidor, o entre como root.</translation>
    </message>
    <message>
        <source>Line {line}</source>
        <translation>Línea {line}</translation>
    </message>
    <message>
        <source>Line {line} of the export.</source>
        <translation>Línea {line} de la exportación.</translation>
    </message>
    <message>
        <source>Line {line} of {path} adds to [{name}], which is not there: Asterisk refuses the whole file, and a restart would leave it without phones and transports.</source>
        <translation>La línea {line} de {path} añade a [{name}], que no existe: Asterisk rechaza el archivo entero, y un reinicio lo dejaría sin teléfonos ni transportes.</translation>
    </message>
    <message>
        <source>Line {line} of {path} cannot be edited safely: a block comment is open there.</source>
        <translation>La línea {line} de {path} no se puede editar con seguridad: ahí hay abierto un comentario de bloque.</translation>
    </message>
    <message>
        <source>Line {line} of {path} cannot be read ({what}): Asterisk refuses the whole file, and a restart would leave it without phones and transports.</source>
        <translation>La línea {line} de {path} no se puede leer ({what}): Asterisk rechaza el archivo entero, y un reinicio lo dejaría sin teléfonos ni transportes.</translation>
    </message>
    <message>
        <source>Line {line} of {path} has no equal sign: Asterisk passes over it.</source>
        <translation>La línea {line} de {path} no tiene signo igual: Asterisk la pasa por alto.</translation>
    </message>
    <message>
        <source>Line {line} of {path} uses a template [{name}] that is not there before it: Asterisk refuses the whole file, and a restart would leave it without phones and transports.</source>
        <translation>La línea {line} de {path} usa una plantilla [{name}] que no existe antes de ella: Asterisk rechaza el archivo entero, y un reinicio lo dejaría sin teléfonos ni transportes.</translation>
    </message>
    <message>
        <source>Line {number}: </source>
        <translation>Línea {number}: </translation>
    </message>
    <message>
        <source>Listen for servers</source>
        <translation>Escuchar servidores</translation>
    </message>
    <message>
        <source>Listen for {seconds} seconds or more.</source>
        <translation>Escuche {seconds} segundos o más.</translation>
    </message>
    <message>
        <source>Listen on 0.0.0.0, or on the server&apos;s own address.</source>
        <translation>Escuche en 0.0.0.0, o en la dirección del propio servidor.</translation>
    </message>
    <message>
        <source>Listen on every interface.</source>
        <translation>Escuche en todas las interfaces.</translation>
    </message>
    <message>
        <source>Load it in modules.conf (load=res_srtp.so, no noload), then: module load res_srtp.so.</source>
        <translation>Cárguelo en modules.conf (load=res_srtp.so, sin noload) y después: module load res_srtp.so.</translation>
    </message>
    <message>
        <source>Load it: module load {module}, and read what that says.</source>
        <translation>Cárguelo: module load {module}, y lea lo que dice.</translation>
    </message>
    <message>
        <source>Load the authority&apos;s root onto the phones</source>
        <translation>Cargar la raíz de la autoridad en los teléfonos</translation>
    </message>
    <message>
        <source>Load the authority&apos;s root onto {phones}; no source shows how that is done.</source>
        <translation>Cargue la raíz de la autoridad en {phones}; ninguna fuente muestra cómo se hace.</translation>
    </message>
    <message>
        <source>Load the module: asterisk -rx &apos;module load res_srtp.so&apos;, and take a noload out of modules.conf.</source>
        <translation>Cargue el módulo: asterisk -rx &apos;module load res_srtp.so&apos;, y quite un posible noload de modules.conf.</translation>
    </message>
    <message>
        <source>Load the present root on the phone in place of the older one of the same name.</source>
        <translation>Cargue en el teléfono la raíz actual en lugar de la más antigua del mismo nombre.</translation>
    </message>
    <message>
        <source>Load the present root on the phone in place of the older one.</source>
        <translation>Cargue en el teléfono la raíz actual en lugar de la más antigua.</translation>
    </message>
    <message>
        <source>Look at the cable, the switch&apos;s port and its VLAN.</source>
        <translation>Mire el cable, el puerto del switch y su VLAN.</translation>
    </message>
    <message>
        <source>Look at the check “{name}” on the Check page.</source>
        <translation>Mire la comprobación “{name}” en la página Comprobación.</translation>
    </message>
    <message>
        <source>Look at the preview (secure-calling plan).</source>
        <translation>Mire la vista previa (secure-calling plan).</translation>
    </message>
    <message>
        <source>Look at this computer&apos;s network settings, or give the server&apos;s address (--address).</source>
        <translation>Mire los ajustes de red de este equipo, o indique la dirección del servidor (--address).</translation>
    </message>
    <message>
        <source>Look first whether one of these is there already; two of one name make Asterisk lose every phone at its next restart: grep -nF {names} {folder}/*.conf</source>
        <translation>Mire antes si ya existe alguno de estos; dos con el mismo nombre hacen que Asterisk pierda todos los teléfonos en su próximo reinicio: grep -nF {names} {folder}/*.conf</translation>
    </message>
    <message>
        <source>Look for a phone whose line says transport UDP or TCP with the TLS port, or for a port scanner.</source>
        <translation>Busque un teléfono cuya línea indique transporte UDP o TCP con el puerto TLS, o un escáner de puertos.</translation>
    </message>
    <message>
        <source>Look for option 66 in the DHCP server&apos;s own window instead.</source>
        <translation>Busque en su lugar la opción 66 en la ventana del propio servidor DHCP.</translation>
    </message>
    <message>
        <source>Look for phones</source>
        <translation>Buscar teléfonos</translation>
    </message>
    <message>
        <source>Look for room and rights on the server, then try again.</source>
        <translation>Compruebe si hay espacio y permisos en el servidor e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Look in Asterisk&apos;s log for &apos;Error adding private key&apos; or &apos;Error loading certificate chain file&apos;.</source>
        <translation>Busque en el log de Asterisk &apos;Error adding private key&apos; o &apos;Error loading certificate chain file&apos;.</translation>
    </message>
    <message>
        <source>Look in Asterisk&apos;s log; right after a start, wait a moment and check again.</source>
        <translation>Mire el log de Asterisk; justo después de un arranque, espere un momento y compruebe de nuevo.</translation>
    </message>
    <message>
        <source>Look into modules.conf for noload, and into the log for why it was not loaded.</source>
        <translation>Busque noload en modules.conf, y en el log por qué no se cargó.</translation>
    </message>
    <message>
        <source>Look what kind of disk this folder is on: some keep no modes. Then apply again.</source>
        <translation>Mire en qué tipo de disco está esta carpeta: algunos no guardan modos. Después aplique de nuevo.</translation>
    </message>
    <message>
        <source>Look whether Asterisk is busy or hangs: top, then its log.</source>
        <translation>Compruebe si Asterisk está ocupado o colgado: top, y después su log.</translation>
    </message>
    <message>
        <source>Look whether Asterisk&apos;s registrar is loaded: asterisk -rx &apos;module show like registrar&apos;.</source>
        <translation>Compruebe si el registrar de Asterisk está cargado: asterisk -rx &apos;module show like registrar&apos;.</translation>
    </message>
    <message>
        <source>Look whether NTP (UDP 123) runs there: phones with a wrong clock refuse every certificate.</source>
        <translation>Compruebe si NTP (UDP 123) funciona ahí: los teléfonos con el reloj equivocado rechazan todo certificado.</translation>
    </message>
    <message>
        <source>Look whether calls are loaded: asterisk -rx &apos;module show like chan_pjsip&apos;.</source>
        <translation>Compruebe si las llamadas están cargadas: asterisk -rx &apos;module show like chan_pjsip&apos;.</translation>
    </message>
    <message>
        <source>Look whether it is Asterisk that listens there: asterisk -rx &apos;pjsip show transports&apos;.</source>
        <translation>Compruebe si es Asterisk quien escucha ahí: asterisk -rx &apos;pjsip show transports&apos;.</translation>
    </message>
    <message>
        <source>Look whether it runs: asterisk -rx &apos;core show uptime&apos;</source>
        <translation>Compruebe si está en marcha: asterisk -rx &apos;core show uptime&apos;</translation>
    </message>
    <message>
        <source>Look whether the DPMA&apos;s service_discovery_enabled is on, or name the server by hand. Phones in service announce nothing: read them from the server.</source>
        <translation>Compruebe si está activado service_discovery_enabled del DPMA, o indique el servidor a mano. Los teléfonos en servicio no anuncian nada: léalos del servidor.</translation>
    </message>
    <message>
        <source>Look whether the clocks are right; then wait, or make it again.</source>
        <translation>Compruebe si los relojes van bien; después espere, o vuelva a crearlo.</translation>
    </message>
    <message>
        <source>Look whether the endpoint has an aor: asterisk -rx &apos;pjsip show endpoint {user}&apos;.</source>
        <translation>Compruebe si el endpoint tiene un aor: asterisk -rx &apos;pjsip show endpoint {user}&apos;.</translation>
    </message>
    <message>
        <source>Look whether this computer is in the phones&apos; network: voice often has a VLAN of its own.</source>
        <translation>Compruebe si este equipo está en la red de los teléfonos: la voz suele tener una VLAN propia.</translation>
    </message>
    <message>
        <source>Look whether this computer&apos;s clock is right.</source>
        <translation>Compruebe si el reloj de este equipo va bien.</translation>
    </message>
    <message>
        <source>Look whether this is the server that was written to.</source>
        <translation>Compruebe si este es el servidor en el que se escribió.</translation>
    </message>
    <message>
        <source>Look which program listens there: ss -tlnp on the server.</source>
        <translation>Mire qué programa escucha ahí: ss -tlnp en el servidor.</translation>
    </message>
    <message>
        <source>Look who put it there; apply the site to put its own back.</source>
        <translation>Mire quién lo puso ahí; aplique el sitio para volver a poner el suyo.</translation>
    </message>
    <message>
        <source>MAC</source>
        <translation>MAC</translation>
    </message>
    <message>
        <source>MAC address</source>
        <translation>Dirección MAC</translation>
    </message>
    <message>
        <source>Made by Secure Calling Wizard {version}, {minute}. This report holds no passwords, no PINs and no keys.</source>
        <translation>Creado por Secure Calling Wizard {version}, {minute}. Este informe no contiene contraseñas, PIN ni claves.</translation>
    </message>
    <message>
        <source>Made here in a second, for this server&apos;s name and its addresses, and valid for up to 825 days.</source>
        <translation>Se crea aquí en un segundo, para el nombre de este servidor y sus direcciones, y vale hasta 825 días.</translation>
    </message>
    <message>
        <source>Made out to</source>
        <translation>Emitido para</translation>
    </message>
    <message>
        <source>Make a certificate</source>
        <translation>Crear un certificado</translation>
    </message>
    <message>
        <source>Make a certificate with an RSA key of 2048 bits.</source>
        <translation>Cree un certificado con una clave RSA de 2048 bits.</translation>
    </message>
    <message>
        <source>Make a new authority, and load its certificate on the phones.</source>
        <translation>Cree una autoridad nueva y cargue su certificado en los teléfonos.</translation>
    </message>
    <message>
        <source>Make an authority of its own; or begin the site anew in an empty folder.</source>
        <translation>Cree una autoridad propia; o empiece de nuevo el sitio en una carpeta vacía.</translation>
    </message>
    <message>
        <source>Make it again</source>
        <translation>Volver a crearlo</translation>
    </message>
    <message>
        <source>Make it again as version 3 with names and CA:TRUE, as the wizard&apos;s own authority does.</source>
        <translation>Vuelva a crearlo como versión 3 con nombres y CA:TRUE, como hace la autoridad del propio asistente.</translation>
    </message>
    <message>
        <source>Make it again with RSA 2048.</source>
        <translation>Vuelva a crearlo con RSA 2048.</translation>
    </message>
    <message>
        <source>Make it again: its key and its file names stay.</source>
        <translation>Vuelva a crearlo: su clave y los nombres de sus archivos se conservan.</translation>
    </message>
    <message>
        <source>Make phones fetch their files: add this to {path}</source>
        <translation>Hacer que los teléfonos descarguen sus archivos: añada esto a {path}</translation>
    </message>
    <message>
        <source>Make room on the server&apos;s disk, then try again.</source>
        <translation>Haga sitio en el disco del servidor e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Make room or correct the folder&apos;s rights, then import again.</source>
        <translation>Haga sitio o corrija los permisos de la carpeta, e importe de nuevo.</translation>
    </message>
    <message>
        <source>Make room or correct the folder&apos;s rights, then try again.</source>
        <translation>Haga sitio o corrija los permisos de la carpeta, e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Make room, or choose another folder.</source>
        <translation>Haga sitio, o elija otra carpeta.</translation>
    </message>
    <message>
        <source>Make room, or correct the folder&apos;s rights, then try again.</source>
        <translation>Haga sitio, o corrija los permisos de la carpeta, e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Make room, or name a file in another folder.</source>
        <translation>Haga sitio, o indique un archivo en otra carpeta.</translation>
    </message>
    <message>
        <source>Make room, or name another folder.</source>
        <translation>Haga sitio, o indique otra carpeta.</translation>
    </message>
    <message>
        <source>Make the certificate</source>
        <translation>Crear el certificado</translation>
    </message>
    <message>
        <source>Make the change in that program, or take the file over by removing its header.</source>
        <translation>Haga el cambio en ese programa, o hágase cargo del archivo quitando su encabezado.</translation>
    </message>
    <message>
        <source>Make the group on the server, or correct etc/group in the folder, then plan again.</source>
        <translation>Cree el grupo en el servidor, o corrija etc/group en la carpeta, y vuelva a planificar.</translation>
    </message>
    <message>
        <source>Make the group on the server, or correct its name in {source}.</source>
        <translation>Cree el grupo en el servidor, o corrija su nombre en {source}.</translation>
    </message>
    <message>
        <source>Make the host name the phones use equal to a name in the certificate; a wildcard counts only where the firmware has that setting (D6x from 2_9_2, D80 from 1_12_1) and it is on.</source>
        <translation>Haga que el nombre de host que usan los teléfonos sea igual a un nombre del certificado; un comodín solo cuenta donde el firmware tiene ese ajuste (D6x desde 2_9_2, D80 desde 1_12_1) y está activado.</translation>
    </message>
    <message>
        <source>Make the host the phones use equal to a name in the certificate.</source>
        <translation>Haga que el host que usan los teléfonos sea igual a un nombre del certificado.</translation>
    </message>
    <message>
        <source>Make the phone fetch its configuration again, or correct the password in its auth object.</source>
        <translation>Haga que el teléfono descargue de nuevo su configuración, o corrija la contraseña en su objeto auth.</translation>
    </message>
    <message>
        <source>Make the plan</source>
        <translation>Crear el plan</translation>
    </message>
    <message>
        <source>Make the user on the server, or correct etc/passwd in the folder, then plan again.</source>
        <translation>Cree el usuario en el servidor, o corrija etc/passwd en la carpeta, y vuelva a planificar.</translation>
    </message>
    <message>
        <source>Make these phones fetch their configuration again, or restart them.</source>
        <translation>Haga que estos teléfonos descarguen de nuevo su configuración, o reinícielos.</translation>
    </message>
    <message>
        <source>Mend what it names, then order.</source>
        <translation>Corrija lo que indica y después haga el pedido.</translation>
    </message>
    <message>
        <source>Method {method}: {reason}.</source>
        <translation>Método {method}: {reason}.</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Move it out of the way, then try again.</source>
        <translation>Apártelo e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Move it to PJSIP first (contrib/scripts/sip_to_pjsip), then plan again.</source>
        <translation>Páselo primero a PJSIP (contrib/scripts/sip_to_pjsip) y vuelva a planificar.</translation>
    </message>
    <message>
        <source>Move it under [{section}], where it belongs.</source>
        <translation>Muévala a [{section}], donde corresponde.</translation>
    </message>
    <message>
        <source>Move the comment away, or enter this by hand: {snippet}</source>
        <translation>Aparte el comentario, o introduzca esto a mano: {snippet}</translation>
    </message>
    <message>
        <source>Move the other one</source>
        <translation>Migrar el otro</translation>
    </message>
    <message>
        <source>Move the other {count}</source>
        <translation>Migrar los otros {count}</translation>
    </message>
    <message>
        <source>Move the phone&apos;s signalling to TLS, or turn its SRTP off.</source>
        <translation>Pase la señalización del teléfono a TLS, o desactive su SRTP.</translation>
    </message>
    <message>
        <source>Move the phones back to the stage wait and apply first, or roll back all the same (--force).</source>
        <translation>Devuelva antes los teléfonos a la etapa wait y aplique, o revierta de todos modos (--force).</translation>
    </message>
    <message>
        <source>Move them to PJSIP first (contrib/scripts/sip_to_pjsip), then read again.</source>
        <translation>Páselos primero a PJSIP (contrib/scripts/sip_to_pjsip) y lea de nuevo.</translation>
    </message>
    <message>
        <source>Move {extension} first</source>
        <translation>Migrar primero {extension}</translation>
    </message>
    <message>
        <source>Moves to TLS and SRTP.</source>
        <translation>Pasa a TLS y SRTP.</translation>
    </message>
    <message>
        <source>Multicast DNS (UDP port 5353) is not to be had on this computer.</source>
        <translation>DNS multicast (puerto UDP 5353) no está disponible en este equipo.</translation>
    </message>
    <message>
        <source>Multicast DNS (UDP port {port}) is not to be had on this computer.</source>
        <translation>DNS multicast (puerto UDP {port}) no está disponible en este equipo.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Name a DHCP server&apos;s configuration file that is on this computer.</source>
        <translation>Indique un archivo de configuración de un servidor DHCP que esté en este equipo.</translation>
    </message>
    <message>
        <source>Name a time server: a phone with a wrong clock refuses every certificate.</source>
        <translation>Indique un servidor de hora: un teléfono con el reloj equivocado rechaza todo certificado.</translation>
    </message>
    <message>
        <source>Name an NTP server the phones can reach, on their own network if it is isolated.</source>
        <translation>Indique un servidor NTP que los teléfonos puedan alcanzar, en su propia red si está aislada.</translation>
    </message>
    <message>
        <source>Name another file for what is to be imported.</source>
        <translation>Indique otro archivo para lo que se va a importar.</translation>
    </message>
    <message>
        <source>Name in the certificate</source>
        <translation>Nombre en el certificado</translation>
    </message>
    <message>
        <source>Name phones show</source>
        <translation>Nombre que muestran los teléfonos</translation>
    </message>
    <message>
        <source>Name the folder, relative to the site folder.</source>
        <translation>Indique la carpeta, relativa a la carpeta del sitio.</translation>
    </message>
    <message>
        <source>Name the report REPORT.html.</source>
        <translation>Llame al informe REPORT.html.</translation>
    </message>
    <message>
        <source>Names in certificates end without a dot.</source>
        <translation>Los nombres de los certificados terminan sin punto.</translation>
    </message>
    <message>
        <source>Names under .local are looked for by multicast (RFC 6762), not in the DNS that phones ask.</source>
        <translation>Los nombres bajo .local se buscan por multicast (RFC 6762), no en el DNS al que preguntan los teléfonos.</translation>
    </message>
    <message>
        <source>Needs a phone.</source>
        <translation>Hace falta un teléfono.</translation>
    </message>
    <message>
        <source>Needs to know how phones get their settings.</source>
        <translation>Hace falta saber cómo reciben los teléfonos sus ajustes.</translation>
    </message>
    <message>
        <source>No D-Series model has this name.</source>
        <translation>Ningún modelo de la serie D tiene este nombre.</translation>
    </message>
    <message>
        <source>No DPMA was found on the server.</source>
        <translation>En el servidor no se encontró ningún DPMA.</translation>
    </message>
    <message>
        <source>No NTP server is named: a phone with a wrong clock refuses a sound certificate.</source>
        <translation>No se indica ningún servidor NTP: un teléfono con el reloj equivocado rechaza un certificado correcto.</translation>
    </message>
    <message>
        <source>No address answered SIP as a D-Series phone does.</source>
        <translation>Ninguna dirección respondió a SIP como lo hace un teléfono de la serie D.</translation>
    </message>
    <message>
        <source>No authority is chosen.</source>
        <translation>No se ha elegido ninguna autoridad.</translation>
    </message>
    <message>
        <source>No call is up. Restart Asterisk now?</source>
        <translation>No hay ninguna llamada en curso. ¿Reiniciar Asterisk ahora?</translation>
    </message>
    <message>
        <source>No call is up: a restart disturbs nobody but drops what is registered.</source>
        <translation>No hay ninguna llamada en curso: un reinicio no molesta a nadie, pero pierde lo registrado.</translation>
    </message>
    <message>
        <source>No certificate can be made for this server.</source>
        <translation>No se puede crear ningún certificado para este servidor.</translation>
    </message>
    <message>
        <source>No column of this list is called MAC address or extension.</source>
        <translation>Ninguna columna de esta lista se llama dirección MAC o extensión.</translation>
    </message>
    <message>
        <source>No error: the phone accepted the certificate.</source>
        <translation>Sin error: el teléfono aceptó el certificado.</translation>
    </message>
    <message>
        <source>No folder could be made on the server.</source>
        <translation>No se pudo crear ninguna carpeta en el servidor.</translation>
    </message>
    <message>
        <source>No interface can be listened on.</source>
        <translation>No se puede escuchar en ninguna interfaz.</translation>
    </message>
    <message>
        <source>No name server of the zone of {name} can be found from here.</source>
        <translation>Desde aquí no se encuentra ningún servidor de nombres de la zona de {name}.</translation>
    </message>
    <message>
        <source>No password, key, message of an error or value of a field is in it.</source>
        <translation>No contiene contraseñas, claves, mensajes de error ni valores de campos.</translation>
    </message>
    <message>
        <source>No phone can use it: its sipUrl is not sip:proxy@HOST:PORT.</source>
        <translation>Ningún teléfono puede usarlo: su sipUrl no es sip:proxy@HOST:PORT.</translation>
    </message>
    <message>
        <source>No phone can use what {names} announces.</source>
        <translation>Ningún teléfono puede usar lo que anuncia {names}.</translation>
    </message>
    <message>
        <source>No phone of this site checks certificates, so none has to hold the root.</source>
        <translation>Ningún teléfono de este sitio verifica certificados, así que ninguno necesita tener la raíz.</translation>
    </message>
    <message>
        <source>No priv_key_file is named: Asterisk never reads a key from cert_file.</source>
        <translation>No se indica priv_key_file: Asterisk nunca lee una clave de cert_file.</translation>
    </message>
    <message>
        <source>No public authority vouches for {url}.</source>
        <translation>Ninguna autoridad pública responde por {url}.</translation>
    </message>
    <message>
        <source>No receipt of this wizard is on this server.</source>
        <translation>En este servidor no hay ningún recibo de este asistente.</translation>
    </message>
    <message>
        <source>No receipt stands on the server: nothing written by the wizard is in force.</source>
        <translation>En el servidor no queda ningún recibo: nada escrito por el asistente está en vigor.</translation>
    </message>
    <message>
        <source>No roll-over is under way.</source>
        <translation>No hay ningún relevo en curso.</translation>
    </message>
    <message>
        <source>No server announces itself to new phones; those in service do not need it.</source>
        <translation>Ningún servidor se anuncia a los teléfonos nuevos; los que están en servicio no lo necesitan.</translation>
    </message>
    <message>
        <source>No server was heard in {seconds} seconds on {interfaces}.</source>
        <translation>En {seconds} segundos no se oyó ningún servidor en {interfaces}.</translation>
    </message>
    <message>
        <source>No source shows TLS on the model of these phones: {phones}.</source>
        <translation>Ninguna fuente muestra TLS en el modelo de estos teléfonos: {phones}.</translation>
    </message>
    <message>
        <source>No source shows TLS on this model.</source>
        <translation>Ninguna fuente muestra TLS en este modelo.</translation>
    </message>
    <message>
        <source>No source shows how a D-Series phone is given a private root. Phones that check certificates refuse this server until they hold it.</source>
        <translation>Ninguna fuente muestra cómo se le da una raíz privada a un teléfono de la serie D. Los teléfonos que verifican certificados rechazan este servidor hasta que la tengan.</translation>
    </message>
    <message>
        <source>No source shows that D-Series phones take elliptic curve certificates.</source>
        <translation>Ninguna fuente muestra que los teléfonos de la serie D acepten certificados de curva elíptica.</translation>
    </message>
    <message>
        <source>No source shows that this model takes a wildcard certificate.</source>
        <translation>Ninguna fuente muestra que este modelo acepte un certificado comodín.</translation>
    </message>
    <message>
        <source>No source shows whether D-Series phones take an authority with name constraints.</source>
        <translation>Ninguna fuente muestra si los teléfonos de la serie D aceptan una autoridad con restricciones de nombres.</translation>
    </message>
    <message>
        <source>No transport with protocol=tls listens on port {port}.</source>
        <translation>Ningún transporte con protocol=tls escucha en el puerto {port}.</translation>
    </message>
    <message>
        <source>No {protocol} transport of Asterisk came up on port {port}: another program has the port, a file cannot be read, or the key does not fit.</source>
        <translation>En el puerto {port} no se activó ningún transporte {protocol} de Asterisk: otro programa tiene el puerto, no se puede leer un archivo o la clave no corresponde.</translation>
    </message>
    <message>
        <source>None of the {count} phones that are to use TLS would connect with this certificate.</source>
        <translation>Ninguno de los {count} teléfonos que van a usar TLS se conectaría con este certificado.</translation>
    </message>
    <message>
        <source>None of these bits is known in PJSIP.</source>
        <translation>Ninguno de estos bits se conoce en PJSIP.</translation>
    </message>
    <message>
        <source>None of {names} is set.</source>
        <translation>No está definida ninguna de estas variables: {names}.</translation>
    </message>
    <message>
        <source>None were run for this report. To run them: secure-calling check, or the Check page.</source>
        <translation>Para este informe no se hizo ninguna. Para hacerlas: secure-calling check, o la página Comprobación.</translation>
    </message>
    <message>
        <source>Not all of them are known to hold it; no source shows how a D-Series phone is given one.</source>
        <translation>No se sabe de todos ellos que la tengan; ninguna fuente muestra cómo se le da una a un teléfono de la serie D.</translation>
    </message>
    <message>
        <source>Not registered: {names}. After a restart a phone takes up to some minutes.</source>
        <translation>Sin registrar: {names}. Tras un reinicio, un teléfono tarda hasta unos minutos.</translation>
    </message>
    <message>
        <source>Not restarted, as you said.</source>
        <translation>Sin reiniciar, como usted dijo.</translation>
    </message>
    <message>
        <source>Not run, so that the phones go on working as before.</source>
        <translation>Sin ejecutar, para que los teléfonos sigan funcionando como antes.</translation>
    </message>
    <message>
        <source>Not run: Asterisk does not answer.</source>
        <translation>Sin ejecutar: Asterisk no responde.</translation>
    </message>
    <message>
        <source>Not run: a step before this one failed.</source>
        <translation>Sin ejecutar: un paso anterior falló.</translation>
    </message>
    <message>
        <source>Not run: a step before this one was held.</source>
        <translation>Sin ejecutar: un paso anterior se retuvo.</translation>
    </message>
    <message>
        <source>Nothing can be handed out at {address}, port {port}.</source>
        <translation>No se puede entregar nada en {address}, puerto {port}.</translation>
    </message>
    <message>
        <source>Nothing can be kept in this folder: it belongs to the system.</source>
        <translation>En esta carpeta no se puede guardar nada: pertenece al sistema.</translation>
    </message>
    <message>
        <source>Nothing can be sent to a group of computers on {interface}: it has no route for that.</source>
        <translation>En {interface} no se puede enviar nada a un grupo de equipos: no tiene ruta para ello.</translation>
    </message>
    <message>
        <source>Nothing can listen at {place} for the authority.</source>
        <translation>Nada puede escuchar en {place} para la autoridad.</translation>
    </message>
    <message>
        <source>Nothing has been asked of anybody yet.</source>
        <translation>Aún no se ha preguntado nada a nadie.</translation>
    </message>
    <message>
        <source>Nothing has to be done about the certificate.</source>
        <translation>No hay que hacer nada con el certificado.</translation>
    </message>
    <message>
        <source>Nothing has to be done: the phones know TLS 1.2.</source>
        <translation>No hay que hacer nada: los teléfonos conocen TLS 1.2.</translation>
    </message>
    <message>
        <source>Nothing has to be written: the server is as this site says.</source>
        <translation>No hay que escribir nada: el servidor está como dice este sitio.</translation>
    </message>
    <message>
        <source>Nothing in it begins with BEGIN CERTIFICATE.</source>
        <translation>Nada en él empieza por BEGIN CERTIFICATE.</translation>
    </message>
    <message>
        <source>Nothing in the site folder was changed.</source>
        <translation>No se cambió nada en la carpeta del sitio.</translation>
    </message>
    <message>
        <source>Nothing is written that you have not seen in the preview.</source>
        <translation>No se escribe nada que usted no haya visto en la vista previa.</translation>
    </message>
    <message>
        <source>Nothing is written until they are gone.</source>
        <translation>No se escribe nada hasta que desaparezcan.</translation>
    </message>
    <message>
        <source>Nothing listens on port {port}.</source>
        <translation>Nada escucha en el puerto {port}.</translation>
    </message>
    <message>
        <source>Nothing must turn port 80 into HTTPS with a broken certificate; or order with the DNS.</source>
        <translation>Nada debe desviar el puerto 80 a HTTPS con un certificado defectuoso; o pídalo con el DNS.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>No se cambió nada.</translation>
    </message>
    <message>
        <source>Nothing was heard, and {names} was not listened on.</source>
        <translation>No se oyó nada, y en {names} no se escuchó.</translation>
    </message>
    <message>
        <source>Nothing was made.</source>
        <translation>No se ha creado nada.</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>No se ha escrito nada.</translation>
    </message>
    <message>
        <source>Nothing was written. Please report this, with the file if you can.</source>
        <translation>No se ha escrito nada. Le rogamos que informe de ello, con el archivo si puede.</translation>
    </message>
    <message>
        <source>Of each of these extensions, on its page, Digium Phones Line Options: {label} (dp_{setting}), then Submit. What is there now, and of which lines: {there}. {labels}</source>
        <translation>De cada una de estas extensiones, en su página, Digium Phones Line Options: {label} (dp_{setting}), y después Submit. Qué hay ahora, y de qué líneas: {there}. {labels}</translation>
    </message>
    <message>
        <source>Of the {every} phones that are to use TLS, {well} would connect with this certificate, {bad} would not.</source>
        <translation>De los {every} teléfonos que van a usar TLS, {well} se conectarían con este certificado y {bad} no.</translation>
    </message>
    <message>
        <source>On TLS: the server knew a contact of the phone over TLS when it was read. With SRTP in a call: the server let a call of it through, which it does with SRTP only. Both shields: somebody saw them on the phone during a call; a server cannot show that.</source>
        <translation>Con TLS: el servidor conocía un contacto del teléfono por TLS cuando se leyó. Con SRTP en una llamada: el servidor dejó pasar una llamada suya, lo que solo hace con SRTP. Ambos escudos: alguien los vio en el teléfono durante una llamada; eso no lo puede mostrar un servidor.</translation>
    </message>
    <message>
        <source>On its page in FreePBX, tab Advanced: Change SIP Driver. Then plan again.</source>
        <translation>En su página de FreePBX, pestaña Advanced: Change SIP Driver. Después vuelva a planificar.</translation>
    </message>
    <message>
        <source>On the server: ls -lL {path}; give it Asterisk&apos;s group and mode 0640, then reload.</source>
        <translation>En el servidor: ls -lL {path}; dele el grupo de Asterisk y el modo 0640, y recargue.</translation>
    </message>
    <message>
        <source>On this address only programs on the server itself are heard, no phone.</source>
        <translation>En esta dirección solo se oyen programas del propio servidor, ningún teléfono.</translation>
    </message>
    <message>
        <source>On {interface} this computer does not hear even its own announcement.</source>
        <translation>En {interface} este equipo no oye ni su propio anuncio.</translation>
    </message>
    <message>
        <source>One call is up.</source>
        <translation>Hay una llamada en curso.</translation>
    </message>
    <message>
        <source>One command, run on {host} as its administrator.</source>
        <translation>Un comando, que se ejecuta en {host} como su administrador.</translation>
    </message>
    <message>
        <source>One list is read at a time.</source>
        <translation>Se lee una sola lista cada vez.</translation>
    </message>
    <message>
        <source>One more of less weight.</source>
        <translation>Uno más de menor importancia.</translation>
    </message>
    <message>
        <source>One of the two was replaced, or the roll-over was cut short as it began.</source>
        <translation>Uno de los dos se reemplazó, o el relevo se interrumpió al empezar.</translation>
    </message>
    <message>
        <source>One of the two was replaced.</source>
        <translation>Uno de los dos se reemplazó.</translation>
    </message>
    <message>
        <source>One of them restarts Asterisk as soon as no call is left.</source>
        <translation>Uno de ellos reinicia Asterisk en cuanto no queda ninguna llamada.</translation>
    </message>
    <message>
        <source>One phone gets nothing:</source>
        <translation>Un teléfono no recibe nada:</translation>
    </message>
    <message>
        <source>One phone is moved. Between the reload and the moment it has fetched its configuration its calls are refused: run the two together.</source>
        <translation>Se migra un teléfono. Entre la recarga y el momento en que ha descargado su configuración, sus llamadas se rechazan: ejecute los dos comandos juntos.</translation>
    </message>
    <message>
        <source>One phone was found. Now name the server as phones shall call it.</source>
        <translation>Se encontró un teléfono. Ahora indique el nombre con el que los teléfonos llamarán al servidor.</translation>
    </message>
    <message>
        <source>One phone was found. Phones shall call the server {host}.</source>
        <translation>Se encontró un teléfono. Los teléfonos llamarán al servidor {host}.</translation>
    </message>
    <message>
        <source>One problem</source>
        <translation>Un problema</translation>
    </message>
    <message>
        <source>One thing is not as on the vendor&apos;s page</source>
        <translation>Una cosa no está como en la página del fabricante</translation>
    </message>
    <message>
        <source>Only a private authority can make a certificate here.</source>
        <translation>Solo una autoridad privada puede crear aquí un certificado.</translation>
    </message>
    <message>
        <source>Only a private authority is rolled over.</source>
        <translation>Solo se releva una autoridad privada.</translation>
    </message>
    <message>
        <source>Only a wildcard fits {host}, and phones take those only with tls_allow_wildcard_certs.</source>
        <translation>Con {host} solo coincide un comodín, y los teléfonos solo lo aceptan con tls_allow_wildcard_certs.</translation>
    </message>
    <message>
        <source>Only a wildcard fits {host}, which RFC 5922 does not allow for SIP.</source>
        <translation>Con {host} solo coincide un comodín, que RFC 5922 no permite para SIP.</translation>
    </message>
    <message>
        <source>Only a wildcard fits {host}, which firmware takes from {first} on.</source>
        <translation>Con {host} solo coincide un comodín, que el firmware acepta desde {first}.</translation>
    </message>
    <message>
        <source>Only a wildcard fits {host}, which this firmware does not take ({first} does).</source>
        <translation>Con {host} solo coincide un comodín, que este firmware no acepta ({first} sí).</translation>
    </message>
    <message>
        <source>Only firmware servers answer; phones take no configuration from them.</source>
        <translation>Solo responden servidores de firmware; los teléfonos no toman de ellos ninguna configuración.</translation>
    </message>
    <message>
        <source>Only the authority that issued it can issue the next one.</source>
        <translation>Solo la autoridad que lo emitió puede emitir el siguiente.</translation>
    </message>
    <message>
        <source>Only the last {count} characters were read.</source>
        <translation>Solo se leyeron los últimos {count} caracteres.</translation>
    </message>
    <message>
        <source>Only the server&apos;s own certificate is sent; {issuer}, which signed it, is not on the phone.</source>
        <translation>Solo se envía el propio certificado del servidor; {issuer}, que lo firmó, no está en el teléfono.</translation>
    </message>
    <message>
        <source>Only this computer&apos;s own Asterisk can be restarted.</source>
        <translation>Solo se puede reiniciar el Asterisk de este equipo.</translation>
    </message>
    <message>
        <source>Open FreePBX&apos;s Digium Phones module, save its General Settings, then Apply Config.</source>
        <translation>Abra el módulo Digium Phones de FreePBX, guarde sus General Settings y después Apply Config.</translation>
    </message>
    <message>
        <source>Open a site</source>
        <translation>Abrir un sitio</translation>
    </message>
    <message>
        <source>Open it in the spreadsheet, and save it as &quot;CSV UTF-8&quot;.</source>
        <translation>Ábralo en la hoja de cálculo y guárdelo como “CSV UTF-8”.</translation>
    </message>
    <message>
        <source>Open it, or choose another folder.</source>
        <translation>Ábralo o elija otra carpeta.</translation>
    </message>
    <message>
        <source>Open the site again, and enter what is missing.</source>
        <translation>Abra de nuevo el sitio e introduzca lo que falta.</translation>
    </message>
    <message>
        <source>Open {port}/tcp on the server&apos;s firewall, and look whether the server is up.</source>
        <translation>Abra {port}/tcp en el firewall del servidor, y compruebe si el servidor está activo.</translation>
    </message>
    <message>
        <source>Open {port}/tcp on the server&apos;s firewall.</source>
        <translation>Abra {port}/tcp en el firewall del servidor.</translation>
    </message>
    <message>
        <source>OpenSSL refuses the certificate: its key has fewer than 2048 bits, or its hash is too weak.</source>
        <translation>OpenSSL rechaza el certificado: su clave tiene menos de 2048 bits, o su hash es demasiado débil.</translation>
    </message>
    <message>
        <source>Opening this file would take too long.</source>
        <translation>Abrir este archivo tardaría demasiado.</translation>
    </message>
    <message>
        <source>Order a certificate</source>
        <translation>Pedir un certificado</translation>
    </message>
    <message>
        <source>Order again in some minutes.</source>
        <translation>Vuelva a pedirlo dentro de unos minutos.</translation>
    </message>
    <message>
        <source>Order again when you are ready.</source>
        <translation>Vuelva a pedirlo cuando quiera.</translation>
    </message>
    <message>
        <source>Order the other way: by a DNS record (--dns), or by an answer over HTTP (--http).</source>
        <translation>Pídalo de la otra manera: con un registro DNS (--dns), o con una respuesta por HTTP (--http).</translation>
    </message>
    <message>
        <source>Orders go over HTTPS.</source>
        <translation>Los pedidos van por HTTPS.</translation>
    </message>
    <message>
        <source>Other firmware may accept it.</source>
        <translation>Otro firmware puede aceptarlo.</translation>
    </message>
    <message>
        <source>Other firmware may refuse it and show {codes}.</source>
        <translation>Otro firmware puede rechazarlo y mostrar {codes}.</translation>
    </message>
    <message>
        <source>Other firmware may show {codes}.</source>
        <translation>Otro firmware puede mostrar {codes}.</translation>
    </message>
    <message>
        <source>Over {protocol} anybody on the way can read and listen: no phone shows a shield.</source>
        <translation>Por {protocol} cualquiera que esté en el camino puede leer y escuchar: ningún teléfono muestra un escudo.</translation>
    </message>
    <message>
        <source>Over {protocol} no phone shows a shield.</source>
        <translation>Por {protocol} ningún teléfono muestra un escudo.</translation>
    </message>
    <message>
        <source>Over {protocol} the phones show no shield.</source>
        <translation>Por {protocol} los teléfonos no muestran ningún escudo.</translation>
    </message>
    <message>
        <source>PJSIP has no default_outbound_endpoint, by which the DPMA sends its messages to phones.</source>
        <translation>PJSIP no tiene default_outbound_endpoint, por el que el DPMA envía sus mensajes a los teléfonos.</translation>
    </message>
    <message>
        <source>Paste less at a time.</source>
        <translation>Pegue menos texto cada vez.</translation>
    </message>
    <message>
        <source>Paste the answer of: asterisk -rx &apos;database show registrar&apos;</source>
        <translation>Pegue la respuesta de: asterisk -rx &apos;database show registrar&apos;</translation>
    </message>
    <message>
        <source>Paste the lines its log got at the last start or reload; they name the file and the line.</source>
        <translation>Pegue las líneas que recibió su log en el último arranque o recarga; indican el archivo y la línea.</translation>
    </message>
    <message>
        <source>Paste the lines the log got at the reload; if they hold no error, restart when no call is up.</source>
        <translation>Pegue las líneas que recibió el log en la recarga; si no contienen errores, reinicie cuando no haya ninguna llamada en curso.</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>Phone {number} has the same MAC address.</source>
        <translation>El teléfono {number} tiene la misma dirección MAC.</translation>
    </message>
    <message>
        <source>Phone {number} has the same extension.</source>
        <translation>El teléfono {number} tiene la misma extensión.</translation>
    </message>
    <message>
        <source>Phone: {names}</source>
        <translation>Teléfono: {names}</translation>
    </message>
    <message>
        <source>Phones</source>
        <translation>Teléfonos</translation>
    </message>
    <message>
        <source>Phones and Asterisk need an RSA or an elliptic curve key.</source>
        <translation>Los teléfonos y Asterisk necesitan una clave RSA o de curva elíptica.</translation>
    </message>
    <message>
        <source>Phones are configured by</source>
        <translation>Configuración de los teléfonos</translation>
    </message>
    <message>
        <source>Phones are sent to {url}, and do not fetch over TFTP.</source>
        <translation>Los teléfonos se envían a {url}, y no descargan por TFTP.</translation>
    </message>
    <message>
        <source>Phones are still registered over TLS.</source>
        <translation>Aún hay teléfonos registrados por TLS.</translation>
    </message>
    <message>
        <source>Phones bring the public roots along: nothing has to be loaded onto them.</source>
        <translation>Los teléfonos traen las raíces públicas: no hay que cargar nada en ellos.</translation>
    </message>
    <message>
        <source>Phones find {host} in it, but not in the place RFC 5922 asks for.</source>
        <translation>Los teléfonos encuentran {host} en él, pero no en el lugar que pide RFC 5922.</translation>
    </message>
    <message>
        <source>Phones first, files after: a phone that still calls over TLS would be left without its server. Going back puts every file as it was, byte for byte, and removes those that were made.</source>
        <translation>Primero los teléfonos, después los archivos: un teléfono que aún llama por TLS se quedaría sin su servidor. Volver atrás deja cada archivo como estaba, byte por byte, y elimina los que se crearon.</translation>
    </message>
    <message>
        <source>Phones in service announce nothing and ask nothing.</source>
        <translation>Los teléfonos en servicio no anuncian nada ni preguntan nada.</translation>
    </message>
    <message>
        <source>Phones of this site: {count}; seen on TLS: {tls}; seen with encrypted voice in a call: {called}.</source>
        <translation>Teléfonos de este sitio: {count}; vistos con TLS: {tls}; vistos con voz cifrada en una llamada: {called}.</translation>
    </message>
    <message>
        <source>Phones on TLS are given no NTP server: with a wrong clock they refuse a sound certificate.</source>
        <translation>Los teléfonos con TLS no reciben ningún servidor NTP: con el reloj equivocado rechazan un certificado correcto.</translation>
    </message>
    <message>
        <source>Phones registered over TLS ({count}) are dropped, and register again within minutes.</source>
        <translation>Los teléfonos registrados por TLS ({count}) se desconectan, y vuelven a registrarse, muy probablemente en unos minutos.</translation>
    </message>
    <message>
        <source>Phones that check certificates ({extensions}) refuse the server until they hold its root, and no source shows how a D-Series phone is given one.</source>
        <translation>Los teléfonos que verifican certificados ({extensions}) rechazan el servidor hasta que tengan su raíz, y ninguna fuente muestra cómo se le da una a un teléfono de la serie D.</translation>
    </message>
    <message>
        <source>Phones that look at the server&apos;s certificate refuse it: {cause}</source>
        <translation>Los teléfonos que miran el certificado del servidor lo rechazan: {cause}</translation>
    </message>
    <message>
        <source>Phones whose firmware checks certificates refuse this server until they hold ca.crt: {phones}. No source shows how a D-Series phone is given a private root; compare the markup below with the vendor&apos;s XML Configuration page for your firmware. It is unverified, and the wizard does not write it. When a phone holds the root, set root_loaded = true for it.</source>
        <translation>Los teléfonos cuyo firmware verifica certificados rechazan este servidor hasta que tengan ca.crt: {phones}. Ninguna fuente muestra cómo se le da una raíz privada a un teléfono de la serie D; compare el marcado de abajo con la página XML Configuration del fabricante para su firmware. Está sin verificar, y el asistente no lo escribe. Cuando un teléfono tenga la raíz, ponga root_loaded = true para él.</translation>
    </message>
    <message>
        <source>Phones would refuse everything signed with it.</source>
        <translation>Los teléfonos rechazarían todo lo firmado con ella.</translation>
    </message>
    <message>
        <source>Phones: {names}</source>
        <translation>Teléfonos: {names}</translation>
    </message>
    <message>
        <source>Plan again and look at the new preview. Nothing was written.</source>
        <translation>Vuelva a planificar y mire la nueva vista previa. No se ha escrito nada.</translation>
    </message>
    <message>
        <source>Plan again when you are ready.</source>
        <translation>Vuelva a planificar cuando quiera.</translation>
    </message>
    <message>
        <source>Plan again with the passphrase.</source>
        <translation>Planifique de nuevo con la frase de contraseña.</translation>
    </message>
    <message>
        <source>Plan the site first, which makes it (secure-calling plan {site}).</source>
        <translation>Planifique antes el sitio, lo que la crea (secure-calling plan {site}).</translation>
    </message>
    <message>
        <source>Port 80 has to lead from the Internet to this computer; where it cannot, order with the DNS.</source>
        <translation>El puerto 80 tiene que llevar desde Internet hasta este equipo; si no es posible, pídalo con el DNS.</translation>
    </message>
    <message>
        <source>Port {port} answers here for http://{host}{path}.</source>
        <translation>El puerto {port} responde aquí por http://{host}{path}.</translation>
    </message>
    <message>
        <source>Port {port} belongs to {program}, not to Asterisk. Asterisk lists its transport all the same.</source>
        <translation>El puerto {port} pertenece a {program}, no a Asterisk. Asterisk muestra su transporte en la lista de todos modos.</translation>
    </message>
    <message>
        <source>Port {port} is taken by the transport {id}.</source>
        <translation>El puerto {port} lo ocupa el transporte {id}.</translation>
    </message>
    <message>
        <source>Ports below 1024 need an administrator; run it as one, or order with the DNS (--dns).</source>
        <translation>Los puertos por debajo de 1024 requieren un administrador; ejecútelo como tal, o pídalo con el DNS (--dns).</translation>
    </message>
    <message>
        <source>Press Apply Config in FreePBX once, which makes {file} and includes it, and read the server again; or turn on its own TLS transport: Settings, Asterisk SIP Settings, SIP Settings [chan_pjsip], tls.</source>
        <translation>Pulse una vez Apply Config en FreePBX, que crea {file} y lo incluye, y lea de nuevo el servidor; o active su propio transporte TLS: Settings, Asterisk SIP Settings, SIP Settings [chan_pjsip], tls.</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vista previa</translation>
    </message>
    <message>
        <source>Public authorities sign names of the public DNS only, and {host} is none.</source>
        <translation>Las autoridades públicas solo firman nombres del DNS público, y {host} no lo es.</translation>
    </message>
    <message>
        <source>Public authorities sign names of the public DNS only; {host} is none.</source>
        <translation>Las autoridades públicas solo firman nombres del DNS público; {host} no lo es.</translation>
    </message>
    <message>
        <source>Purpose, key and hash</source>
        <translation>Uso, clave y hash</translation>
    </message>
    <message>
        <source>Put a value that holds the separator in quotes.</source>
        <translation>Ponga entre comillas un valor que contenga el separador.</translation>
    </message>
    <message>
        <source>Put back the ca.crt and ca.key that were made together, in the other site&apos;s folder.</source>
        <translation>Vuelva a poner el ca.crt y el ca.key que se crearon juntos, en la carpeta del otro sitio.</translation>
    </message>
    <message>
        <source>Put back the ca.crt and ca.key that were made together.</source>
        <translation>Vuelva a poner el ca.crt y el ca.key que se crearon juntos.</translation>
    </message>
    <message>
        <source>Put back the key the certificate was made for, or make a new certificate for this key.</source>
        <translation>Vuelva a poner la clave para la que se creó el certificado, o cree un certificado nuevo para esta clave.</translation>
    </message>
    <message>
        <source>Put both back from a copy of the site folder, or renew the certificate.</source>
        <translation>Recupere ambos de una copia de la carpeta del sitio, o renueve el certificado.</translation>
    </message>
    <message>
        <source>Put every intermediate behind the server&apos;s certificate in its file.</source>
        <translation>Ponga todos los intermedios tras el certificado del servidor en su archivo.</translation>
    </message>
    <message>
        <source>Put every intermediate behind the server&apos;s certificate in its file; if none is missing, use a public certificate or load the private root on the phone.</source>
        <translation>Ponga todos los intermedios tras el certificado del servidor en su archivo; si no falta ninguno, use un certificado público o cargue la raíz privada en el teléfono.</translation>
    </message>
    <message>
        <source>Put every intermediate behind the server&apos;s certificate; if none is missing, load the private root on the phone.</source>
        <translation>Ponga todos los intermedios tras el certificado del servidor; si no falta ninguno, cargue la raíz privada en el teléfono.</translation>
    </message>
    <message>
        <source>Put every intermediate into the certificate&apos;s file; for a private authority load its root.</source>
        <translation>Ponga todos los intermedios en el archivo del certificado; con una autoridad privada, cargue su raíz.</translation>
    </message>
    <message>
        <source>Put it back from a copy of the server, or put the files back by hand from the copies beside it.</source>
        <translation>Recupérelo de una copia del servidor, o restablezca los archivos a mano a partir de las copias que hay a su lado.</translation>
    </message>
    <message>
        <source>Put it back from a copy of the site folder.</source>
        <translation>Recupérelo de una copia de la carpeta del sitio.</translation>
    </message>
    <message>
        <source>Put it back, or make or import another.</source>
        <translation>Vuelva a ponerlo, o cree o importe otro.</translation>
    </message>
    <message>
        <source>Put the authority&apos;s present one in its place behind the server&apos;s certificate.</source>
        <translation>Ponga en su lugar el certificado actual de la autoridad, tras el certificado del servidor.</translation>
    </message>
    <message>
        <source>Put the certificate and the key that were made together on the server, then reload.</source>
        <translation>Ponga en el servidor el certificado y la clave que se crearon juntos y recargue.</translation>
    </message>
    <message>
        <source>Put the file back from a copy of the site folder.</source>
        <translation>Recupere el archivo de una copia de la carpeta del sitio.</translation>
    </message>
    <message>
        <source>Put the files back as they were (roll back), then restart.</source>
        <translation>Deje los archivos como estaban (revierta) y reinicie.</translation>
    </message>
    <message>
        <source>Put the files back by hand, from a copy of the server.</source>
        <translation>Restablezca los archivos a mano, a partir de una copia del servidor.</translation>
    </message>
    <message>
        <source>Put the intermediates behind it in its file, often found in fullchain.pem or ca-bundle.crt.</source>
        <translation>Ponga los intermedios tras él en su archivo; suelen estar en fullchain.pem o ca-bundle.crt.</translation>
    </message>
    <message>
        <source>Put the intermediates in order: each one below the certificate it signed.</source>
        <translation>Ponga los intermedios en orden: cada uno debajo del certificado que firmó.</translation>
    </message>
    <message>
        <source>Put the key into a file of its own, and name it as priv_key_file.</source>
        <translation>Ponga la clave en un archivo propio e indíquelo como priv_key_file.</translation>
    </message>
    <message>
        <source>Put the password into a file of its own, or leave the option out to be asked.</source>
        <translation>Ponga la contraseña en un archivo propio, u omita la opción para que se le pregunte.</translation>
    </message>
    <message>
        <source>Put the server&apos;s own certificate first, then its intermediates in order.</source>
        <translation>Ponga primero el propio certificado del servidor y después sus intermedios en orden.</translation>
    </message>
    <message>
        <source>Put the template [{name}](!) before that line (or roll back), then reload.</source>
        <translation>Ponga la plantilla [{name}](!) antes de esa línea (o revierta) y recargue.</translation>
    </message>
    <message>
        <source>Put {path} into /etc/asterisk with Asterisk&apos;s owner and group, then reload.</source>
        <translation>Ponga {path} en /etc/asterisk con el propietario y el grupo de Asterisk, y recargue.</translation>
    </message>
    <message>
        <source>Put {path} where it is looked for and let Asterisk read it, or take the #include out; then reload.</source>
        <translation>Ponga {path} donde se busca y permita que Asterisk lo lea, o quite el #include; después recargue.</translation>
    </message>
    <message>
        <source>Qt could not be loaded: {reason}.</source>
        <translation>No se pudo cargar Qt: {reason}.</translation>
    </message>
    <message>
        <source>Reaching the server</source>
        <translation>Acceso al servidor</translation>
    </message>
    <message>
        <source>Read are those of dnsmasq (and OpenWrt), ISC dhcpd and Kea.</source>
        <translation>Se leen las de dnsmasq (y OpenWrt), ISC dhcpd y Kea.</translation>
    </message>
    <message>
        <source>Read back, its content, mode, owner or ACL is another one. Everything is as it was.</source>
        <translation>Al releerlo, su contenido, modo, propietario o ACL es otro. Todo está como estaba.</translation>
    </message>
    <message>
        <source>Read back, {path} would not mean what was planned: {what}.</source>
        <translation>Releído, {path} no significaría lo planificado: {what}.</translation>
    </message>
    <message>
        <source>Read the last errors in the log, correct them (or roll back), then reload.</source>
        <translation>Lea los últimos errores del log, corríjalos (o revierta) y recargue.</translation>
    </message>
    <message>
        <source>Read the number on the phone and explain it on the Check page.</source>
        <translation>Lea el número en el teléfono y decodifíquelo en la página Comprobación.</translation>
    </message>
    <message>
        <source>Read the number on the phone once more, then look into the phone&apos;s log.</source>
        <translation>Lea otra vez el número en el teléfono y mire después el log del teléfono.</translation>
    </message>
    <message>
        <source>Read the number on the phone once more. {fix}</source>
        <translation>Lea otra vez el número en el teléfono. {fix}</translation>
    </message>
    <message>
        <source>Read the server</source>
        <translation>Leer el servidor</translation>
    </message>
    <message>
        <source>Read the server again, then try once more.</source>
        <translation>Lea de nuevo el servidor e inténtelo otra vez.</translation>
    </message>
    <message>
        <source>Read the server first, or give a copy of its files (--root).</source>
        <translation>Lea primero el servidor, o indique una copia de sus archivos (--root).</translation>
    </message>
    <message>
        <source>Read the server, or choose the route xml.</source>
        <translation>Lea el servidor, o elija la vía xml.</translation>
    </message>
    <message>
        <source>Read them, and order again.</source>
        <translation>Léalas y vuelva a pedirlo.</translation>
    </message>
    <message>
        <source>Read what it says, mostly new terms at the address it names; then order again.</source>
        <translation>Lea lo que dice, casi siempre condiciones nuevas en la dirección que indica; después vuelva a pedirlo.</translation>
    </message>
    <message>
        <source>Read what the log said of it when it was loaded.</source>
        <translation>Lea lo que dijo de él el log cuando se cargó.</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Recibo</translation>
    </message>
    <message>
        <source>Receipt {id} cannot be rolled back.</source>
        <translation>El recibo {id} no se puede revertir.</translation>
    </message>
    <message>
        <source>Receipts</source>
        <translation>Recibos</translation>
    </message>
    <message>
        <source>Receipts and backups lie on the server, in /var/lib/secure-calling.</source>
        <translation>Los recibos y las copias de seguridad están en el servidor, en /var/lib/secure-calling.</translation>
    </message>
    <message>
        <source>Receipts that stand on this one: {ids}.</source>
        <translation>Recibos que se apoyan en este: {ids}.</translation>
    </message>
    <message>
        <source>Recover</source>
        <translation>Recuperar</translation>
    </message>
    <message>
        <source>Recover first (secure-calling recover).</source>
        <translation>Recupere primero (secure-calling recover).</translation>
    </message>
    <message>
        <source>Recover it first (secure-calling recover --ssh USER@HOST).</source>
        <translation>Recupérelo primero (secure-calling recover --ssh USER@HOST).</translation>
    </message>
    <message>
        <source>Register its licence on the server, then reload res_digium_phone.so.</source>
        <translation>Registre su licencia en el servidor y recargue res_digium_phone.so.</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>Registrados</translation>
    </message>
    <message>
        <source>Registered, but not over TLS: {names}.</source>
        <translation>Registrados, pero no por TLS: {names}.</translation>
    </message>
    <message>
        <source>Registering with a password</source>
        <translation>Registro con contraseña</translation>
    </message>
    <message>
        <source>Reload Asterisk and look whether the transport is listed: asterisk -rx &apos;pjsip show transports&apos;.</source>
        <translation>Recargue Asterisk y compruebe si el transporte aparece en la lista: asterisk -rx &apos;pjsip show transports&apos;.</translation>
    </message>
    <message>
        <source>Reload it: module reload res_pjsip_notify.so, then send the NOTIFY again.</source>
        <translation>Recárguelo: module reload res_pjsip_notify.so, y envíe de nuevo el NOTIFY.</translation>
    </message>
    <message>
        <source>Reload, and read what the log says of it.</source>
        <translation>Recargue, y lea lo que el log dice de él.</translation>
    </message>
    <message>
        <source>Reload: asterisk -rx &apos;module reload res_pjsip.so&apos;. Asterisk before 16.29, 18.15 and 20 needs a restart.</source>
        <translation>Recargue: asterisk -rx &apos;module reload res_pjsip.so&apos;. Asterisk anterior a 16.29, 18.15 y 20 necesita un reinicio.</translation>
    </message>
    <message>
        <source>Remove cipher from the transport, then restart Asterisk.</source>
        <translation>Quite cipher del transporte y reinicie Asterisk.</translation>
    </message>
    <message>
        <source>Remove cipher, require_client_cert and verify_client from the transport, then restart Asterisk.</source>
        <translation>Quite cipher, require_client_cert y verify_client del transporte y reinicie Asterisk.</translation>
    </message>
    <message>
        <source>Remove one of the two, or give it another port, then restart.</source>
        <translation>Quite uno de los dos, o dele otro puerto, y reinicie.</translation>
    </message>
    <message>
        <source>Remove require_client_cert and verify_client from the transport, then restart Asterisk.</source>
        <translation>Quite require_client_cert y verify_client del transporte y reinicie Asterisk.</translation>
    </message>
    <message>
        <source>Remove the cause (a full or read-only disk, missing rights, a file mounted by itself), then apply again.</source>
        <translation>Elimine la causa (un disco lleno o de solo lectura, permisos que faltan, un archivo montado por sí solo) y aplique de nuevo.</translation>
    </message>
    <message>
        <source>Remove the cause, then recover (secure-calling recover).</source>
        <translation>Elimine la causa y después recupere (secure-calling recover).</translation>
    </message>
    <message>
        <source>Remove the cause, then recover, which finishes it (secure-calling recover).</source>
        <translation>Elimine la causa y después recupere, lo que la termina (secure-calling recover).</translation>
    </message>
    <message>
        <source>Remove the requirement of a revocation list.</source>
        <translation>Quite la exigencia de una lista de revocación.</translation>
    </message>
    <message>
        <source>Remove transport= from the endpoint {name}, then reload.</source>
        <translation>Quite transport= del endpoint {name} y recargue.</translation>
    </message>
    <message>
        <source>Rename it, and the line that includes it, then plan again.</source>
        <translation>Cambie su nombre, y la línea que lo incluye, y vuelva a planificar.</translation>
    </message>
    <message>
        <source>Rename that section.</source>
        <translation>Cambie el nombre de esa sección.</translation>
    </message>
    <message>
        <source>Rename the folder, then export again.</source>
        <translation>Cambie el nombre de la carpeta y exporte de nuevo.</translation>
    </message>
    <message>
        <source>Renew it now, under the same file names.</source>
        <translation>Renuévelo ahora, con los mismos nombres de archivo.</translation>
    </message>
    <message>
        <source>Renew the certificate if its end has come; else give the phone an NTP server.</source>
        <translation>Renueve el certificado si ha llegado a su fin; si no, dé al teléfono un servidor NTP.</translation>
    </message>
    <message>
        <source>Replace the certificate.</source>
        <translation>Reemplace el certificado.</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>Reinicio</translation>
    </message>
    <message>
        <source>Restart Asterisk as soon as no call is up?</source>
        <translation>¿Reiniciar Asterisk en cuanto no haya ninguna llamada en curso?</translation>
    </message>
    <message>
        <source>Restart Asterisk as soon as there is none? New calls go through meanwhile; after {minutes} minutes the restart is called off.</source>
        <translation>¿Reiniciar Asterisk en cuanto no haya ninguna? Mientras tanto, las llamadas nuevas pasan; a los {minutes} minutos el reinicio se anula.</translation>
    </message>
    <message>
        <source>Restart Asterisk, then check again.</source>
        <translation>Reinicie Asterisk y compruebe de nuevo.</translation>
    </message>
    <message>
        <source>Restart a new phone while this listens.</source>
        <translation>Reinicie un teléfono nuevo mientras esto escucha.</translation>
    </message>
    <message>
        <source>Restart steps</source>
        <translation>Pasos de reinicio</translation>
    </message>
    <message>
        <source>Restart when no call is up.</source>
        <translation>Reinicie cuando no haya ninguna llamada en curso.</translation>
    </message>
    <message>
        <source>Restart when no call is up; after a renewal, let the Check page see what is served first.</source>
        <translation>Reinicie cuando no haya ninguna llamada en curso; tras una renovación, deje que la página Comprobación vea antes qué se sirve.</translation>
    </message>
    <message>
        <source>Restart when nobody needs the phones, and be ready to end the hanging program (systemctl kill).</source>
        <translation>Reinicie cuando nadie necesite los teléfonos, y esté preparado para terminar el programa colgado (systemctl kill).</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Roll back</source>
        <translation>Revertir</translation>
    </message>
    <message>
        <source>Roll back the newest first, or all of them together (--with-later).</source>
        <translation>Revierta primero el más reciente, o todos juntos (--with-later).</translation>
    </message>
    <message>
        <source>Roll back what was written on {when}?</source>
        <translation>¿Revertir lo que se escribió el {when}?</translation>
    </message>
    <message>
        <source>Roll back, reload, and look again; do not restart before that.</source>
        <translation>Revierta, recargue y mire de nuevo; no reinicie antes de eso.</translation>
    </message>
    <message>
        <source>Roll it over to one with name constraints (new --roll-over --name-constraints).</source>
        <translation>Haga el relevo por una con restricciones de nombres (new --roll-over --name-constraints).</translation>
    </message>
    <message>
        <source>Roll the authority over (certificate SITE new --roll-over), or go back to the names it was made for.</source>
        <translation>Haga el relevo de la autoridad (certificate SITE new --roll-over), o vuelva a los nombres para los que se creó.</translation>
    </message>
    <message>
        <source>Rolling back would undo that change too.</source>
        <translation>Revertir desharía también ese cambio.</translation>
    </message>
    <message>
        <source>Root</source>
        <translation>Raíz</translation>
    </message>
    <message>
        <source>Run it on the server, as its administrator: sudo asterisk -rx &apos;...&apos;</source>
        <translation>Ejecútelo en el servidor, como su administrador: sudo asterisk -rx &apos;...&apos;</translation>
    </message>
    <message>
        <source>Run one command on the Asterisk of {target} now?</source>
        <translation>¿Ejecutar ahora un comando en el Asterisk de {target}?</translation>
    </message>
    <message>
        <source>Run one command on this computer&apos;s Asterisk now?</source>
        <translation>¿Ejecutar ahora un comando en el Asterisk de este equipo?</translation>
    </message>
    <message>
        <source>Run secure-calling discover, which says why nothing is heard.</source>
        <translation>Ejecute secure-calling discover, que dice por qué no se oye nada.</translation>
    </message>
    <message>
        <source>Run the restart steps</source>
        <translation>Ejecutar los pasos de reinicio</translation>
    </message>
    <message>
        <source>Run this as the administrator (sudo), and make sure that the disk is neither full nor read-only.</source>
        <translation>Ejecute esto como administrador (sudo), y asegúrese de que el disco no esté lleno ni sea de solo lectura.</translation>
    </message>
    <message>
        <source>Run this as the administrator (sudo), and make sure that the disk is not mounted read-only.</source>
        <translation>Ejecute esto como administrador (sudo), y asegúrese de que el disco no esté montado como de solo lectura.</translation>
    </message>
    <message>
        <source>Run this as the administrator (sudo), or copy the commands and run them on the server.</source>
        <translation>Ejecute esto como administrador (sudo), o copie los comandos y ejecútelos en el servidor.</translation>
    </message>
    <message>
        <source>Run this as the administrator (sudo), or correct the path on the server.</source>
        <translation>Ejecute esto como administrador (sudo), o corrija la ruta en el servidor.</translation>
    </message>
    <message>
        <source>Run this as the administrator: {commands}</source>
        <translation>Ejecute esto como administrador: {commands}</translation>
    </message>
    <message>
        <source>Run this by hand first, tick it off, and run the rest again.</source>
        <translation>Ejecute esto primero a mano, márquelo, y ejecute el resto de nuevo.</translation>
    </message>
    <message>
        <source>Run {count} commands on the Asterisk of {target} now? Before a restart you are asked again.</source>
        <translation>¿Ejecutar ahora {count} comandos en el Asterisk de {target}? Antes de un reinicio se le pregunta de nuevo.</translation>
    </message>
    <message>
        <source>Run {count} commands on this computer&apos;s Asterisk now? Before a restart you are asked again.</source>
        <translation>¿Ejecutar ahora {count} comandos en el Asterisk de este equipo? Antes de un reinicio se le pregunta de nuevo.</translation>
    </message>
    <message>
        <source>SHA-256 {fingerprint}</source>
        <translation>SHA-256 {fingerprint}</translation>
    </message>
    <message>
        <source>SIP answer</source>
        <translation>respuesta SIP</translation>
    </message>
    <message>
        <source>SIP over TLS</source>
        <translation>SIP por TLS</translation>
    </message>
    <message>
        <source>SRTP is off</source>
        <translation>SRTP desactivado</translation>
    </message>
    <message>
        <source>SRTP, keys by SDES</source>
        <translation>SRTP, claves por SDES</translation>
    </message>
    <message>
        <source>Save a copy of the file, then roll back all the same (--force).</source>
        <translation>Guarde una copia del archivo y revierta de todos modos (--force).</translation>
    </message>
    <message>
        <source>Save it as UTF-8 in your editor.</source>
        <translation>Guárdelo como UTF-8 en su editor.</translation>
    </message>
    <message>
        <source>Save the list as &quot;CSV UTF-8&quot;.</source>
        <translation>Guarde la lista como “CSV UTF-8”.</translation>
    </message>
    <message>
        <source>Save the plan as a bundle (secure-calling bundle), and write it there. Nothing was written.</source>
        <translation>Guarde el plan como paquete (secure-calling bundle) y escríbalo allí. No se ha escrito nada.</translation>
    </message>
    <message>
        <source>Saved as {file}.</source>
        <translation>Guardado como {file}.</translation>
    </message>
    <message>
        <source>Saved as {file}. On the server, as root: sh {name} server.tar. Unpack server.tar here (tar -xf server.tar) in a folder of its own, and choose that folder above. It holds SIP passwords.</source>
        <translation>Guardado como {file}. En el servidor, como root: sh {name} server.tar. Desempaquete aquí server.tar (tar -xf server.tar) en una carpeta propia y elija esa carpeta arriba. Contiene contraseñas SIP.</translation>
    </message>
    <message>
        <source>Saved as {file}. On the server, unpack it, and run as root: sh install.sh</source>
        <translation>Guardado como {file}. En el servidor, desempaquételo y ejecute como root: sh install.sh</translation>
    </message>
    <message>
        <source>Saved as {file}; beside it {calendar}, which reminds of the certificate&apos;s end.</source>
        <translation>Guardado como {file}; a su lado está {calendar}, que recuerda el fin del certificado.</translation>
    </message>
    <message>
        <source>Saving now would undo that change.</source>
        <translation>Guardar ahora desharía ese cambio.</translation>
    </message>
    <message>
        <source>Says it is</source>
        <translation>Dice ser</translation>
    </message>
    <message>
        <source>Scan the barcode beside the word MAC on the label.</source>
        <translation>Escanee el código de barras junto a la palabra MAC de la etiqueta.</translation>
    </message>
    <message>
        <source>Secure calling on {host}, hand-over report of {date}</source>
        <translation>Llamadas seguras en {host}, informe de entrega del {date}</translation>
    </message>
    <message>
        <source>See line {line}.</source>
        <translation>Véase la línea {line}.</translation>
    </message>
    <message>
        <source>See secure-calling --help for the command line.</source>
        <translation>Para la línea de comandos, consulte secure-calling --help.</translation>
    </message>
    <message>
        <source>See that only this phone registers as {name} before it is moved.</source>
        <translation>Asegúrese de que solo este teléfono se registra como {name} antes de migrarlo.</translation>
    </message>
    <message>
        <source>See that the web server serves it as {url}.</source>
        <translation>Asegúrese de que el servidor web la sirve como {url}.</translation>
    </message>
    <message>
        <source>See what is in the folders that are read, then try again.</source>
        <translation>Mire qué hay en las carpetas que se leen e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>See who has the port (ss -tulnp), end that, or choose another port; then reload.</source>
        <translation>Mire quién tiene el puerto (ss -tulnp), termínelo o elija otro puerto; después recargue.</translation>
    </message>
    <message>
        <source>Send the {issuer} that signed {name} in place of the other of its name.</source>
        <translation>Envíe el {issuer} que firmó {name} en lugar del otro del mismo nombre.</translation>
    </message>
    <message>
        <source>Sent to phones, in this order</source>
        <translation>Se envía a los teléfonos, en este orden</translation>
    </message>
    <message>
        <source>Serve files to phones</source>
        <translation>Entregar archivos a los teléfonos</translation>
    </message>
    <message>
        <source>Serve the files over HTTP or HTTPS, and give that address.</source>
        <translation>Sirva los archivos por HTTP o HTTPS e indique esa dirección.</translation>
    </message>
    <message>
        <source>Serve the files over HTTP, HTTPS, FTP or FTPS.</source>
        <translation>Sirva los archivos por HTTP, HTTPS, FTP o FTPS.</translation>
    </message>
    <message>
        <source>Serve the files over https, and fetch them on a network of their own until then.</source>
        <translation>Sirva los archivos por https; hasta entonces, que los teléfonos los descarguen en una red propia.</translation>
    </message>
    <message>
        <source>Serve the files over https, or set these phones to secure.</source>
        <translation>Sirva los archivos por https, o ponga estos teléfonos en secure.</translation>
    </message>
    <message>
        <source>Serve them over https://, with a certificate the phones trust.</source>
        <translation>Sírvalos por https://, con un certificado en el que los teléfonos confíen.</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>Server and phones have no cipher in common.</source>
        <translation>El servidor y los teléfonos no tienen ningún cifrado en común.</translation>
    </message>
    <message>
        <source>Server the phones call</source>
        <translation>Servidor al que llaman los teléfonos</translation>
    </message>
    <message>
        <source>Set a password in the section type=auth of {name}, or leave the phone&apos;s own file to its present password.</source>
        <translation>Ponga una contraseña en la sección type=auth de {name}, o deje el archivo propio del teléfono con su contraseña actual.</translation>
    </message>
    <message>
        <source>Set its stage to wait, or tls_unproven_model = true to try it all the same.</source>
        <translation>Ponga su etapa en wait, o tls_unproven_model = true para probarlo de todos modos.</translation>
    </message>
    <message>
        <source>Set login_password to other digits.</source>
        <translation>Ponga otras cifras en login_password.</translation>
    </message>
    <message>
        <source>Set mdns_address and mdns_port in {general}, then reload the DPMA.</source>
        <translation>Ponga mdns_address y mdns_port en {general} y recargue el DPMA.</translation>
    </message>
    <message>
        <source>Set mdns_address={host} in {general}, then reload the DPMA.</source>
        <translation>Ponga mdns_address={host} en {general} y recargue el DPMA.</translation>
    </message>
    <message>
        <source>Set mdns_port to the port of the TLS transport, usually 5061.</source>
        <translation>Ponga en mdns_port el puerto del transporte TLS, normalmente 5061.</translation>
    </message>
    <message>
        <source>Set mdns_port={port} in {general}, then reload the DPMA.</source>
        <translation>Ponga mdns_port={port} en {general} y recargue el DPMA.</translation>
    </message>
    <message>
        <source>Set mdns_transport=tls in {general}, then reload the DPMA.</source>
        <translation>Ponga mdns_transport=tls en {general} y recargue el DPMA.</translation>
    </message>
    <message>
        <source>Set media_encryption=sdes for {name} and on the phone, then reload.</source>
        <translation>Ponga media_encryption=sdes para {name} y en el teléfono, y recargue.</translation>
    </message>
    <message>
        <source>Set media_encryption=sdes on it and media_encryption_optimistic=no, then reload.</source>
        <translation>Ponga en él media_encryption=sdes y media_encryption_optimistic=no, y recargue.</translation>
    </message>
    <message>
        <source>Set media_encryption=sdes on it, then reload.</source>
        <translation>Ponga media_encryption=sdes en él y recargue.</translation>
    </message>
    <message>
        <source>Set media_encryption=sdes on the endpoint and on the phone, in the same step.</source>
        <translation>Ponga media_encryption=sdes en el endpoint y en el teléfono, en el mismo paso.</translation>
    </message>
    <message>
        <source>Set media_encryption=sdes, then reload.</source>
        <translation>Ponga media_encryption=sdes y recargue.</translation>
    </message>
    <message>
        <source>Set method=sslv23 (OpenSSL 3) or tlsv1_2 in the transport, then restart.</source>
        <translation>Ponga method=sslv23 (OpenSSL 3) o tlsv1_2 en el transporte y reinicie.</translation>
    </message>
    <message>
        <source>Set method=sslv23 or tlsv1_2 on the transport, then restart Asterisk.</source>
        <translation>Ponga method=sslv23 o tlsv1_2 en el transporte y reinicie Asterisk.</translation>
    </message>
    <message>
        <source>Set method=sslv23 with OpenSSL 3 or later, else method=tlsv1_2; then restart Asterisk.</source>
        <translation>Ponga method=sslv23 con OpenSSL 3 o posterior; si no, method=tlsv1_2; después reinicie Asterisk.</translation>
    </message>
    <message>
        <source>Set method=tlsv1_2 on the transport, then restart Asterisk.</source>
        <translation>Ponga method=tlsv1_2 en el transporte y reinicie Asterisk.</translation>
    </message>
    <message>
        <source>Set port=&quot;5061&quot;, or the port the TLS transport is bound to.</source>
        <translation>Ponga port=&quot;5061&quot;, o el puerto en que escucha el transporte TLS.</translation>
    </message>
    <message>
        <source>Set registration_port to 5061 for TLS, to 5060 for UDP and TCP.</source>
        <translation>Ponga registration_port en 5061 para TLS, en 5060 para UDP y TCP.</translation>
    </message>
    <message>
        <source>Set remove_existing=yes; max_contacts=1 where only one phone registers.</source>
        <translation>Ponga remove_existing=yes; max_contacts=1 donde solo se registra un teléfono.</translation>
    </message>
    <message>
        <source>Set rewrite_contact=yes for {name}, then reload.</source>
        <translation>Ponga rewrite_contact=yes para {name} y recargue.</translation>
    </message>
    <message>
        <source>Set rewrite_contact=yes, then reload.</source>
        <translation>Ponga rewrite_contact=yes y recargue.</translation>
    </message>
    <message>
        <source>Set service_discovery_enabled in the DPMA&apos;s file to yes, or name the server by hand.</source>
        <translation>Ponga service_discovery_enabled en yes en el archivo del DPMA, o indique el servidor a mano.</translation>
    </message>
    <message>
        <source>Set srtp_tag_32=no and use_avpf=no on the endpoint {user}, then reload.</source>
        <translation>Ponga srtp_tag_32=no y use_avpf=no en el endpoint {user} y recargue.</translation>
    </message>
    <message>
        <source>Set status and register of its account to 1.</source>
        <translation>Ponga en 1 status y register de su cuenta.</translation>
    </message>
    <message>
        <source>Set the certificate&apos;s authority to private, or import a public certificate.</source>
        <translation>Ponga la autoridad del certificado en privada, o importe un certificado público.</translation>
    </message>
    <message>
        <source>Set the certificate&apos;s authority to public or private.</source>
        <translation>Elija pública o privada como autoridad del certificado.</translation>
    </message>
    <message>
        <source>Set the clock that is wrong; until then, what is said of dates here is not what phones say.</source>
        <translation>Ponga en hora el reloj equivocado; hasta entonces, lo que aquí se dice de fechas no es lo que dicen los teléfonos.</translation>
    </message>
    <message>
        <source>Set the network to private in Windows&apos; settings, or let this program through the firewall.</source>
        <translation>Marque la red como privada en la configuración de Windows, o permita este programa en el firewall.</translation>
    </message>
    <message>
        <source>Set the server&apos;s host to the name the phones use.</source>
        <translation>Ponga en el host del servidor el nombre que usan los teléfonos.</translation>
    </message>
    <message>
        <source>Set the server&apos;s host, or the destination&apos;s target, in site.toml.</source>
        <translation>Indique el host del servidor, o el target del destino, en site.toml.</translation>
    </message>
    <message>
        <source>Set the transport&apos;s bind to the port that is there, or give it another id or another port.</source>
        <translation>Ponga en el bind del transporte el puerto que ya existe, o dele otro id u otro puerto.</translation>
    </message>
    <message>
        <source>Set tls_allow_wildcard_certs to 0.</source>
        <translation>Ponga tls_allow_wildcard_certs en 0.</translation>
    </message>
    <message>
        <source>Set {option}=no for {name}, then reload.</source>
        <translation>Ponga {option}=no para {name} y recargue.</translation>
    </message>
    <message>
        <source>Set {option}=no, then reload.</source>
        <translation>Ponga {option}=no y recargue.</translation>
    </message>
    <message>
        <source>Set {option}=no.</source>
        <translation>Ponga {option}=no.</translation>
    </message>
    <message>
        <source>Settings, Asterisk SIP Settings, SIP Settings [chan_pjsip], TLS/SSL/SRTP Settings, then Submit. What is there now: {there}.</source>
        <translation>Settings, Asterisk SIP Settings, SIP Settings [chan_pjsip], TLS/SSL/SRTP Settings, y después Submit. Qué hay ahora: {there}.</translation>
    </message>
    <message>
        <source>Several files were chosen or dropped together; none of them was read.</source>
        <translation>Se eligieron o soltaron varios archivos juntos; no se ha leído ninguno.</translation>
    </message>
    <message>
        <source>Shell scripts (*.sh)</source>
        <translation>Scripts de shell (*.sh)</translation>
    </message>
    <message>
        <source>Shorten it.</source>
        <translation>Acórtelo.</translation>
    </message>
    <message>
        <source>Shorten the list, or leave it empty.</source>
        <translation>Acorte la lista, o déjela vacía.</translation>
    </message>
    <message>
        <source>Show a page</source>
        <translation>Mostrar una página</translation>
    </message>
    <message>
        <source>Signalling (TLS)</source>
        <translation>Señalización (TLS)</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>Firmado por</translation>
    </message>
    <message>
        <source>Signing requests (*.csr *.pem)</source>
        <translation>Solicitudes de firma (*.csr *.pem)</translation>
    </message>
    <message>
        <source>Something spoke to the TLS port without TLS.</source>
        <translation>Algo habló al puerto TLS sin TLS.</translation>
    </message>
    <message>
        <source>Something unexpected happened.</source>
        <translation>Ha ocurrido algo inesperado.</translation>
    </message>
    <message>
        <source>Source: {source}</source>
        <translation>Fuente: {source}</translation>
    </message>
    <message>
        <source>Sources disagree whether a D80 can be configured without the DPMA.</source>
        <translation>Las fuentes no coinciden en si un D80 se puede configurar sin el DPMA.</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Etapa</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Starts with TLS and SRTP.</source>
        <translation>Empieza con TLS y SRTP.</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Stays as it is.</source>
        <translation>Queda como está.</translation>
    </message>
    <message>
        <source>Stays as it is; TLS needs firmware {version}.</source>
        <translation>Queda como está; TLS necesita el firmware {version}.</translation>
    </message>
    <message>
        <source>Stays as it is; no source shows TLS on it.</source>
        <translation>Queda como está; ninguna fuente muestra TLS en él.</translation>
    </message>
    <message>
        <source>Step {number}: {command}; {reason}</source>
        <translation>Paso {number}: {command}; {reason}</translation>
    </message>
    <message>
        <source>Stop it while you listen, or name the server by hand.</source>
        <translation>Deténgalo mientras escucha, o indique el servidor a mano.</translation>
    </message>
    <message>
        <source>Stop the program that holds port 5353, or find the phones in another way.</source>
        <translation>Detenga el programa que ocupa el puerto 5353, o encuentre los teléfonos de otra manera.</translation>
    </message>
    <message>
        <source>Stop the program that holds port {port}, or enter the server by hand.</source>
        <translation>Detenga el programa que ocupa el puerto {port}, o introduzca el servidor a mano.</translation>
    </message>
    <message>
        <source>Stop the web server that listens there for the moment; or order with the DNS (--dns).</source>
        <translation>Detenga por el momento el servidor web que escucha ahí; o pídalo con el DNS (--dns).</translation>
    </message>
    <message>
        <source>Suspect the key&apos;s size or the signature&apos;s hash first.</source>
        <translation>Sospeche primero del tamaño de la clave o del hash de la firma.</translation>
    </message>
    <message>
        <source>TLS and SRTP</source>
        <translation>TLS y SRTP</translation>
    </message>
    <message>
        <source>TLS cannot be announced: the transport does not speak it.</source>
        <translation>No se puede anunciar TLS: el transporte no lo habla.</translation>
    </message>
    <message>
        <source>TLS handshake</source>
        <translation>Negociación TLS</translation>
    </message>
    <message>
        <source>TLS is announced on port {port}, where no transport speaks it.</source>
        <translation>Se anuncia TLS en el puerto {port}, donde ningún transporte lo habla.</translation>
    </message>
    <message>
        <source>TLS method</source>
        <translation>Método TLS</translation>
    </message>
    <message>
        <source>TLS with the DPMA needs Asterisk 13.11.0 or later.</source>
        <translation>TLS con el DPMA necesita Asterisk 13.11.0 o posterior.</translation>
    </message>
    <message>
        <source>TLS, no SRTP</source>
        <translation>TLS, sin SRTP</translation>
    </message>
    <message>
        <source>Take &lt;host_alternate&gt; out, or give that server TLS too.</source>
        <translation>Quite &lt;host_alternate&gt;, o dé también TLS a ese servidor.</translation>
    </message>
    <message>
        <source>Take TLS and SRTP off this phone&apos;s line, or try it on this one phone before any other.</source>
        <translation>Quite TLS y SRTP de la línea de este teléfono, o pruébelo en este teléfono antes que en ningún otro.</translation>
    </message>
    <message>
        <source>Take [{name}](+) out, or put the section before it (or roll back), then reload.</source>
        <translation>Quite [{name}](+), o ponga la sección antes (o revierta), y recargue.</translation>
    </message>
    <message>
        <source>Take acme.key out of the site folder, and order again: a new account is made.</source>
        <translation>Saque acme.key de la carpeta del sitio y vuelva a pedirlo: se crea una cuenta nueva.</translation>
    </message>
    <message>
        <source>Take everything before the @ away.</source>
        <translation>Quite todo lo que hay antes de @.</translation>
    </message>
    <message>
        <source>Take it from what pjsip list ciphers shows, or leave ciphers empty; then reload.</source>
        <translation>Tómelo de lo que muestra pjsip list ciphers, o deje vacíos los cifrados; después recargue.</translation>
    </message>
    <message>
        <source>Take it out of the phone&apos;s name, its password or the server&apos;s names.</source>
        <translation>Quítelo del nombre del teléfono, de su contraseña o de los nombres del servidor.</translation>
    </message>
    <message>
        <source>Take it out, and set the same on the extension&apos;s page in FreePBX where it has the field.</source>
        <translation>Quítelo y ajuste lo mismo en la página de la extensión en FreePBX, donde esté el campo.</translation>
    </message>
    <message>
        <source>Take it out. The keys here are: {keys}.</source>
        <translation>Quítela. Las claves de aquí son: {keys}.</translation>
    </message>
    <message>
        <source>Take it out; an empty list is best.</source>
        <translation>Quítelo; lo mejor es una lista vacía.</translation>
    </message>
    <message>
        <source>Take one of the two [{name}] out of the files (or roll back), then reload.</source>
        <translation>Quite de los archivos uno de los dos [{name}] (o revierta) y recargue.</translation>
    </message>
    <message>
        <source>Take one of the two out, reload, then plan again.</source>
        <translation>Quite uno de los dos, recargue y vuelva a planificar.</translation>
    </message>
    <message>
        <source>Take that line out of extconfig.conf if the database is no longer used, then plan again.</source>
        <translation>Quite esa línea de extconfig.conf si la base de datos ya no se usa y vuelva a planificar.</translation>
    </message>
    <message>
        <source>Take that line out; its page has the field {field}.</source>
        <translation>Quite esa línea; su página tiene el campo {field}.</translation>
    </message>
    <message>
        <source>Take the blanks away.</source>
        <translation>Quite los espacios.</translation>
    </message>
    <message>
        <source>Take the cipher line out: OpenSSL&apos;s own list is best.</source>
        <translation>Quite la línea cipher: lo mejor es la lista del propio OpenSSL.</translation>
    </message>
    <message>
        <source>Take the last dot away.</source>
        <translation>Quite el último punto.</translation>
    </message>
    <message>
        <source>Take the line&apos;s transport out, and give the phone a network of the transport that is meant.</source>
        <translation>Quite el transport de la línea y dé al teléfono una red del transporte deseado.</translation>
    </message>
    <message>
        <source>Take the link away, then try again.</source>
        <translation>Quite el enlace e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Take the loop out of the files: Asterisk itself may run out of memory reading them.</source>
        <translation>Quite el bucle de los archivos: el propio Asterisk puede quedarse sin memoria al leerlos.</translation>
    </message>
    <message>
        <source>Take the outbound proxy out of the phone&apos;s file, or give the proxy TLS too.</source>
        <translation>Quite el proxy de salida del archivo del teléfono, o dé también TLS al proxy.</translation>
    </message>
    <message>
        <source>Take the transport line out; where a template sets it, add an empty transport= to the endpoint.</source>
        <translation>Quite la línea transport; si la fija una plantilla, añada un transport= vacío al endpoint.</translation>
    </message>
    <message>
        <source>There are more than {count} rows.</source>
        <translation>Hay más de {count} filas.</translation>
    </message>
    <message>
        <source>X.509 {version}, {key}, {hash}, {purpose}</source>
        <translation>X.509 {version}, {key}, {hash}, {purpose}</translation>
    </message>
    <message>
        <source>X.509 {version}, {purpose}</source>
        <translation>X.509 {version}, {purpose}</translation>
    </message>
    <message>
        <source>a phone that checks certificates</source>
        <translation>un teléfono que comprueba certificados</translation>
    </message>
    <message>
        <source>no hash</source>
        <translation>sin hash</translation>
    </message>
    <message>
        <source>no network</source>
        <translation>ninguna red</translation>
    </message>
    <message>
        <source>no purpose named</source>
        <translation>sin finalidad indicada</translation>
    </message>
    <message>
        <source>no ring in time</source>
        <translation>no sonó a tiempo</translation>
    </message>
    <message>
        <source>none alone</source>
        <translation>ninguna por sí sola</translation>
    </message>
    <message>
        <source>not serverAuth</source>
        <translation>no serverAuth</translation>
    </message>
    <message>
        <source>with SRTP taken; without: {found}</source>
        <translation>con SRTP se acepta; sin él: {found}</translation>
    </message>
    <message>
        <source>with SRTP: {found}; without it is taken</source>
        <translation>con SRTP: {found}; sin él se acepta</translation>
    </message>
    <message>
        <source>with SRTP: {secure}; without: {plain}</source>
        <translation>con SRTP: {secure}; sin él: {plain}</translation>
    </message>
    <message>
        <source>with and without SRTP it is taken</source>
        <translation>se acepta con y sin SRTP</translation>
    </message>
    <message>
        <source>{calls} calls are up ({channels} channels): a restart waits for them, and new ones still go through.</source>
        <translation>Hay {calls} llamadas en curso ({channels} canales): un reinicio las espera, y las nuevas siguen pasando.</translation>
    </message>
    <message>
        <source>{number} rings with {suite}; without SRTP: {refused}</source>
        <translation>{number} suena con {suite}; sin SRTP: {refused}</translation>
    </message>
    <message>
        <source>Language: {language}</source>
        <translation>Idioma: {language}</translation>
    </message>
    <message>
        <source>A copy of the file as it is now would be kept beside the receipts.</source>
        <translation>Se guardaría una copia del archivo, tal como está ahora, junto a los recibos.</translation>
    </message>
    <message>
        <source>A phone that was moved works as before only when it has fetched its configuration again.</source>
        <translation>Un teléfono migrado solo funciona como antes cuando ha vuelto a descargar su configuración.</translation>
    </message>
    <message>
        <source>About it</source>
        <translation>Sobre él</translation>
    </message>
    <message>
        <source>Backed up</source>
        <translation>Copia de seguridad</translation>
    </message>
    <message>
        <source>Changed by others, kept as</source>
        <translation>Cambiado por otros, guardado como</translation>
    </message>
    <message>
        <source>Copy of it</source>
        <translation>Copia de él</translation>
    </message>
    <message>
        <source>Finishes a roll back</source>
        <translation>Termina una reversión</translation>
    </message>
    <message>
        <source>Let the phone fetch its configuration once more: until then it calls the old port.</source>
        <translation>Haga que el teléfono descargue de nuevo su configuración: hasta entonces llama al puerto antiguo.</translation>
    </message>
    <message>
        <source>Look at the dates of every certificate the server sends; renew the one that has ended.</source>
        <translation>Mire las fechas de cada certificado que envía el servidor; renueve el que haya caducado.</translation>
    </message>
    <message>
        <source>Look at the phone&apos;s endpoint: it needs rewrite_contact=yes, and must name no transport.</source>
        <translation>Mire el endpoint del teléfono: necesita rewrite_contact=yes, y no debe indicar ningún transporte.</translation>
    </message>
    <message>
        <source>Look at the phones&apos; date: without a time server that answers, a sound certificate is refused.</source>
        <translation>Mire la fecha de los teléfonos: sin un servidor de hora que responda se rechaza un certificado correcto.</translation>
    </message>
    <message>
        <source>Look into Asterisk&apos;s log for what it says of the transport.</source>
        <translation>Mire en el log de Asterisk qué dice del transporte.</translation>
    </message>
    <message>
        <source>Look whether Asterisk&apos;s user can read the certificate and the key, and whether they go together.</source>
        <translation>Compruebe si el usuario de Asterisk puede leer el certificado y la clave, y si se corresponden.</translation>
    </message>
    <message>
        <source>Look whether another program or another transport has the port.</source>
        <translation>Compruebe si otro programa u otro transporte ocupa el puerto.</translation>
    </message>
    <message>
        <source>Look whether old contacts of the phone are kept beside the present one.</source>
        <translation>Compruebe si se conservan contactos antiguos del teléfono junto al actual.</translation>
    </message>
    <message>
        <source>Look whether the certificate on the server was replaced by another.</source>
        <translation>Compruebe si el certificado del servidor se reemplazó por otro.</translation>
    </message>
    <message>
        <source>Look whether the endpoint has a setting that phones refuse.</source>
        <translation>Compruebe si el endpoint tiene algún ajuste que los teléfonos rechazan.</translation>
    </message>
    <message>
        <source>Look whether the endpoint has direct_media=no, so that Asterisk joins encrypted and plain voice.</source>
        <translation>Compruebe si el endpoint tiene direct_media=no, para que Asterisk una voz cifrada y sin cifrar.</translation>
    </message>
    <message>
        <source>Look whether the phone&apos;s line and its endpoint both have media_encryption=sdes.</source>
        <translation>Compruebe si la línea del teléfono y su endpoint tienen ambos media_encryption=sdes.</translation>
    </message>
    <message>
        <source>Look whether the server&apos;s firewall lets the port of TLS through, usually 5061 over TCP.</source>
        <translation>Compruebe si el firewall del servidor deja pasar el puerto TLS, normalmente 5061 por TCP.</translation>
    </message>
    <message>
        <source>Looks at certificates from</source>
        <translation>Verifica certificados desde</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Significado</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelos</translation>
    </message>
    <message>
        <source>Models and firmware</source>
        <translation>Modelos y firmware</translation>
    </message>
    <message>
        <source>Most likely cause</source>
        <translation>Causa más probable</translation>
    </message>
    <message>
        <source>No phone is found on the network</source>
        <translation>No se encuentra ningún teléfono en la red</translation>
    </message>
    <message>
        <source>No source says this; it follows from what they say. Believe the phone if it does otherwise.</source>
        <translation>Ninguna fuente lo dice; se deduce de lo que dicen. Haga caso al teléfono si hace otra cosa.</translation>
    </message>
    <message>
        <source>Not as planned</source>
        <translation>No como se planificó</translation>
    </message>
    <message>
        <source>Not permitted</source>
        <translation>No permitido</translation>
    </message>
    <message>
        <source>Not read back</source>
        <translation>Sin releer</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nada</translation>
    </message>
    <message>
        <source>Nothing is written, because the server&apos;s files are others than in the preview</source>
        <translation>No se escribe nada, porque los archivos del servidor no son los de la vista previa</translation>
    </message>
    <message>
        <source>Page: {page}</source>
        <translation>Página: {page}</translation>
    </message>
    <message>
        <source>Phones fetch files over HTTP, HTTPS, FTP and FTPS, and not over TFTP.</source>
        <translation>Los teléfonos descargan archivos por HTTP, HTTPS, FTP y FTPS, y no por TFTP.</translation>
    </message>
    <message>
        <source>Phones first, files after: let the phones wait again and write that, so that they fetch it while the server still knows them. Put back now, these phones are cut off until each has fetched its configuration by hand.</source>
        <translation>Primero los teléfonos, después los archivos: devuelva los teléfonos a wait y escríbalo, para que lo descarguen mientras el servidor aún los conoce. Si se revierte ahora, estos teléfonos quedan incomunicados hasta que cada uno haya descargado su configuración a mano.</translation>
    </message>
    <message>
        <source>Phones go back first, the files after: move them to the stage wait and write. While phones are registered over TLS a roll back refuses, since they would find nobody; it can be forced.</source>
        <translation>Primero vuelven atrás los teléfonos y después los archivos: devuelva los teléfonos a la etapa wait y escriba. Mientras haya teléfonos registrados por TLS, la reversión se niega, porque no encontrarían a nadie; se puede forzar.</translation>
    </message>
    <message>
        <source>Phones know TLS 1.0, 1.1 and 1.2, and neither SSL 2 nor SSL 3.</source>
        <translation>Los teléfonos conocen TLS 1.0, 1.1 y 1.2, pero no SSL 2 ni SSL 3.</translation>
    </message>
    <message>
        <source>Phones that are told no other time server ask 0.digium.pool.ntp.org.</source>
        <translation>Los teléfonos a los que no se indica otro servidor de hora preguntan a 0.digium.pool.ntp.org.</translation>
    </message>
    <message>
        <source>Phones, firmware and versions</source>
        <translation>Teléfonos, firmware y versiones</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problema</translation>
    </message>
    <message>
        <source>Proven</source>
        <translation>Demostrado</translation>
    </message>
    <message>
        <source>Put a certificate into the site</source>
        <translation>Poner un certificado en el sitio</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Restablecido</translation>
    </message>
    <message>
        <source>Put right on the page</source>
        <translation>Se corrige en la página</translation>
    </message>
    <message>
        <source>Read them from the server: it knows the phones that are registered, with model and firmware.</source>
        <translation>Léalos del servidor: conoce los teléfonos que están registrados, con modelo y firmware.</translation>
    </message>
    <message>
        <source>Roll back, then restart Asterisk: the files are then as they were when it knew them.</source>
        <translation>Revierta y después reinicie Asterisk: los archivos quedan entonces como estaban cuando los conocía.</translation>
    </message>
    <message>
        <source>Rolled back</source>
        <translation>Revertido</translation>
    </message>
    <message>
        <source>Rolled back with it</source>
        <translation>Revertido con ello</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regla</translation>
    </message>
    <message>
        <source>Save a file</source>
        <translation>Guardar un archivo</translation>
    </message>
    <message>
        <source>Secure Calling Wizard: the manual</source>
        <translation>Secure Calling Wizard: el manual</translation>
    </message>
    <message>
        <source>See also</source>
        <translation>Véase también</translation>
    </message>
    <message>
        <source>See also: {places}</source>
        <translation>Véase también: {places}</translation>
    </message>
    <message>
        <source>Server and phone change together: once the endpoint asks for SRTP, calls are refused until the phone has fetched its new configuration. Let it fetch now.</source>
        <translation>El servidor y el teléfono cambian juntos: en cuanto el endpoint pide SRTP, las llamadas se rechazan hasta que el teléfono ha descargado su nueva configuración. Haga que la descargue ahora.</translation>
    </message>
    <message>
        <source>Show an error</source>
        <translation>Mostrar un error</translation>
    </message>
    <message>
        <source>Since firmware 2_3_9 the D6x phones know no anonymous ciphers, and none without encryption.</source>
        <translation>Desde el firmware 2_3_9 los teléfonos D6x no conocen cifrados anónimos, ni ninguno que no cifre.</translation>
    </message>
    <message>
        <source>Somebody changed a file since it was read: nothing was written. Look at the new preview, then write.</source>
        <translation>Alguien modificó un archivo después de leerse: no se escribió nada. Mire la nueva vista previa y después escriba.</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>Source: pj_ssl_cert_verify_flag_t in PJSIP&apos;s ssl_sock.h. The table on the vendor&apos;s page matches it bit for bit; it does not have 0x00000200, which is newer. The vendor&apos;s page also prints 0x400000022, with one zero too many.</source>
        <translation>Fuente: pj_ssl_cert_verify_flag_t, en ssl_sock.h de PJSIP. La tabla de la página del fabricante coincide con ella bit a bit; no tiene 0x00000200, que es más nuevo. La página del fabricante muestra además 0x400000022, con un cero de más.</translation>
    </message>
    <message>
        <source>TLS and SRTP from</source>
        <translation>TLS y SRTP desde</translation>
    </message>
    <message>
        <source>TLS for the signalling and SRTP for the voice, between Asterisk and D-Series phones: what the pages ask and why, what to do when something does not work, and what is known from whom.</source>
        <translation>TLS para la señalización y SRTP para la voz, entre Asterisk y teléfonos de la serie D: qué preguntan las páginas y por qué, qué hacer cuando algo no funciona, y qué se sabe y por quién.</translation>
    </message>
    <message>
        <source>TLS is begun as a phone begins it, once with the server&apos;s name in the greeting and once without.</source>
        <translation>TLS se inicia como lo inicia un teléfono, una vez con el nombre del servidor en el saludo y otra sin él.</translation>
    </message>
    <message>
        <source>Taken away</source>
        <translation>Retirado</translation>
    </message>
    <message>
        <source>Takes away</source>
        <translation>Retira</translation>
    </message>
    <message>
        <source>The ACME authority cannot be reached.</source>
        <translation>No se puede alcanzar la autoridad ACME.</translation>
    </message>
    <message>
        <source>The ACME authority is not the one it should be.</source>
        <translation>La autoridad ACME no es la que debería ser.</translation>
    </message>
    <message>
        <source>The D80 has a firmware of its own, with TLS and SRTP from 1_12_0.</source>
        <translation>El D80 tiene un firmware propio, con TLS y SRTP desde 1_12_0.</translation>
    </message>
    <message>
        <source>The DHCP server leased it an address.</source>
        <translation>El servidor DHCP le concedió una dirección.</translation>
    </message>
    <message>
        <source>The DHCP server leased it an address; its MAC address begins as those of Digium&apos;s and Sangoma&apos;s phones, the P-Series among them.</source>
        <translation>El servidor DHCP le concedió una dirección; su dirección MAC empieza como las de los teléfonos de Digium y Sangoma, entre ellos la serie P.</translation>
    </message>
    <message>
        <source>The DNS servers are asked for the server&apos;s name as phones ask them; what only this computer knows does not count.</source>
        <translation>Se pregunta a los servidores DNS por el nombre del servidor como les preguntan los teléfonos; lo que solo sabe este equipo no cuenta.</translation>
    </message>
    <message>
        <source>The DNS servers do not answer; this computer knows the name by itself.</source>
        <translation>Los servidores DNS no responden; este equipo conoce el nombre por sí mismo.</translation>
    </message>
    <message>
        <source>The DNS servers do not know the name; this computer knows it by itself (its hosts file).</source>
        <translation>Los servidores DNS no conocen el nombre; este equipo lo conoce por sí mismo (su archivo hosts).</translation>
    </message>
    <message>
        <source>The DNS servers this computer asks do not answer.</source>
        <translation>Los servidores DNS a los que pregunta este equipo no responden.</translation>
    </message>
    <message>
        <source>The DPMA</source>
        <translation>El DPMA</translation>
    </message>
    <message>
        <source>The DPMA (res_digium_phone.so) is not loaded. Without it, only the XML route works.</source>
        <translation>El DPMA (res_digium_phone.so) no está cargado. Sin él solo funciona la vía XML.</translation>
    </message>
    <message>
        <source>The DPMA exists for x86 processors only.</source>
        <translation>El DPMA solo existe para procesadores x86.</translation>
    </message>
    <message>
        <source>The DPMA hands each phone an XML sheet, which can say what the DPMA itself has no setting for. Its exact rules are on a page that could not be read. This was not tried on a DPMA.</source>
        <translation>El DPMA entrega a cada teléfono una hoja XML, que puede decir aquello para lo que el propio DPMA no tiene ajuste. Sus reglas exactas están en una página que no se pudo leer. Esto no se ha probado en un DPMA.</translation>
    </message>
    <message>
        <source>The DPMA has a section [{name}] already, which the wizard would need for itself.</source>
        <translation>El DPMA ya tiene una sección [{name}], que el asistente necesitaría para sí.</translation>
    </message>
    <message>
        <source>The DPMA has a {type} [{name}] already, for another phone.</source>
        <translation>El DPMA ya tiene un {type} [{name}], para otro teléfono.</translation>
    </message>
    <message>
        <source>The DPMA has no line {name}, which the phone {mac} shows.</source>
        <translation>El DPMA no tiene la línea {name}, que muestra el teléfono {mac}.</translation>
    </message>
    <message>
        <source>The DPMA is licensed.</source>
        <translation>El DPMA tiene licencia.</translation>
    </message>
    <message>
        <source>The DPMA lists it as a {model}.</source>
        <translation>El DPMA lo enumera como un {model}.</translation>
    </message>
    <message>
        <source>The DPMA lists it.</source>
        <translation>El DPMA lo enumera.</translation>
    </message>
    <message>
        <source>The DPMA says that it has no valid licence, so it serves no phone.</source>
        <translation>El DPMA dice que no tiene una licencia válida, así que no atiende a ningún teléfono.</translation>
    </message>
    <message>
        <source>The DPMA speaks TLS with phones since Asterisk {version} (Sangoma KB: Secure Calling with D-Series phones). DPMAs older than those below carry a certificate that has expired (FreePBX: critical notice of its DPMA module), and no certificate of the server&apos;s helps then.</source>
        <translation>El DPMA habla TLS con los teléfonos desde Asterisk {version} (Sangoma KB: Secure Calling with D-Series phones). Los DPMA anteriores a los de abajo llevan un certificado que ha caducado (FreePBX: aviso crítico de su módulo DPMA), y entonces no ayuda ningún certificado del servidor.</translation>
    </message>
    <message>
        <source>The DPMA&apos;s key-values have no option by which phones accept a wildcard.</source>
        <translation>Los pares clave-valor del DPMA no tienen ninguna opción con la que los teléfonos acepten un comodín.</translation>
    </message>
    <message>
        <source>The DPMA, a module of Asterisk, hands each phone its settings. No source shows a setting of it for a private root or for wildcard certificates. This was not tried on a DPMA.</source>
        <translation>El DPMA, un módulo de Asterisk, entrega a cada teléfono sus ajustes. Ninguna fuente muestra que tenga un ajuste para una raíz privada o para certificados comodín. Esto no se ha probado en un DPMA.</translation>
    </message>
    <message>
        <source>The HMAC key of your account cannot be read.</source>
        <translation>La clave HMAC de su cuenta no se puede leer.</translation>
    </message>
    <message>
        <source>The MAC address is missing.</source>
        <translation>Falta la dirección MAC.</translation>
    </message>
    <message>
        <source>The MAC address stands there twice; the first one counts.</source>
        <translation>La dirección MAC figura dos veces; vale la primera.</translation>
    </message>
    <message>
        <source>The account {name} calls port 5060 over TLS.</source>
        <translation>La cuenta {name} llama al puerto 5060 por TLS.</translation>
    </message>
    <message>
        <source>The account {name} has SRTP, and no TLS to carry its keys.</source>
        <translation>La cuenta {name} tiene SRTP, pero no TLS que lleve sus claves.</translation>
    </message>
    <message>
        <source>The answer is none of an ACME authority.</source>
        <translation>La respuesta no es la de una autoridad ACME.</translation>
    </message>
    <message>
        <source>The aor {name} keeps up to {count} contacts; a phone on TLS leaves its old ones behind.</source>
        <translation>El aor {name} conserva hasta {count} contactos; un teléfono con TLS deja atrás los suyos antiguos.</translation>
    </message>
    <message>
        <source>The authority could not look up {host} in the DNS.</source>
        <translation>La autoridad no pudo encontrar {host} en el DNS.</translation>
    </message>
    <message>
        <source>The authority could not make a TLS connection to {host}.</source>
        <translation>La autoridad no pudo establecer una conexión TLS con {host}.</translation>
    </message>
    <message>
        <source>The authority could not reach {host}.</source>
        <translation>La autoridad no pudo alcanzar {host}.</translation>
    </message>
    <message>
        <source>The authority could not see that {host} is yours.</source>
        <translation>La autoridad no pudo comprobar que {host} es suyo.</translation>
    </message>
    <message>
        <source>The authority did not answer in time.</source>
        <translation>La autoridad no respondió a tiempo.</translation>
    </message>
    <message>
        <source>The authority does not know this site&apos;s account.</source>
        <translation>La autoridad no conoce la cuenta de este sitio.</translation>
    </message>
    <message>
        <source>The authority does not offer this kind of proof.</source>
        <translation>La autoridad no ofrece este tipo de prueba.</translation>
    </message>
    <message>
        <source>The authority does not sign for this kind of name.</source>
        <translation>La autoridad no firma para este tipo de nombre.</translation>
    </message>
    <message>
        <source>The authority does not sign for {host}.</source>
        <translation>La autoridad no firma para {host}.</translation>
    </message>
    <message>
        <source>The authority does not take signatures of this kind.</source>
        <translation>La autoridad no acepta firmas de este tipo.</translation>
    </message>
    <message>
        <source>The authority does not take this e-mail address.</source>
        <translation>La autoridad no acepta esta dirección de correo.</translation>
    </message>
    <message>
        <source>The authority does not take this kind of contact.</source>
        <translation>La autoridad no acepta este tipo de contacto.</translation>
    </message>
    <message>
        <source>The authority does not take this kind of key.</source>
        <translation>La autoridad no acepta este tipo de clave.</translation>
    </message>
    <message>
        <source>The authority does not take this kind of request or key.</source>
        <translation>La autoridad no acepta este tipo de solicitud o de clave.</translation>
    </message>
    <message>
        <source>The authority does not understand the order.</source>
        <translation>La autoridad no entiende el pedido.</translation>
    </message>
    <message>
        <source>The authority found another answer than ours at {host}.</source>
        <translation>La autoridad encontró en {host} una respuesta distinta de la nuestra.</translation>
    </message>
    <message>
        <source>The authority has expired.</source>
        <translation>La autoridad ha caducado.</translation>
    </message>
    <message>
        <source>The authority has revoked the server&apos;s certificate.</source>
        <translation>La autoridad ha revocado el certificado del servidor.</translation>
    </message>
    <message>
        <source>The authority has trouble of its own.</source>
        <translation>La autoridad tiene problemas propios.</translation>
    </message>
    <message>
        <source>The authority in {folder} cannot be read.</source>
        <translation>La autoridad de {folder} no se puede leer.</translation>
    </message>
    <message>
        <source>The authority is looking whether {host} is yours.</source>
        <translation>La autoridad está mirando si {host} es suyo.</translation>
    </message>
    <message>
        <source>The authority is signing.</source>
        <translation>La autoridad está firmando.</translation>
    </message>
    <message>
        <source>The authority lost the thread of the order.</source>
        <translation>La autoridad ha perdido el hilo del pedido.</translation>
    </message>
    <message>
        <source>The authority may not sign for {names}.</source>
        <translation>La autoridad no puede firmar para {names}.</translation>
    </message>
    <message>
        <source>The authority names no reason but {code}.</source>
        <translation>La autoridad no da más motivo que {code}.</translation>
    </message>
    <message>
        <source>The authority refuses the account.</source>
        <translation>La autoridad rechaza la cuenta.</translation>
    </message>
    <message>
        <source>The authority refuses the order for several reasons.</source>
        <translation>La autoridad rechaza el pedido por varios motivos.</translation>
    </message>
    <message>
        <source>The authority refuses the order.</source>
        <translation>La autoridad rechaza el pedido.</translation>
    </message>
    <message>
        <source>The authority says: {said}</source>
        <translation>La autoridad dice: {said}</translation>
    </message>
    <message>
        <source>The authority wants something of the account&apos;s owner first.</source>
        <translation>La autoridad exige antes algo del titular de la cuenta.</translation>
    </message>
    <message>
        <source>The authority&apos;s key does not belong to its certificate.</source>
        <translation>La clave de la autoridad no corresponde a su certificado.</translation>
    </message>
    <message>
        <source>The authority&apos;s key is kept under this site&apos;s passphrase now.</source>
        <translation>La clave de la autoridad se guarda ahora con la frase de contraseña de este sitio.</translation>
    </message>
    <message>
        <source>The authority&apos;s key is not under a passphrase.</source>
        <translation>La clave de la autoridad no está protegida con una frase de contraseña.</translation>
    </message>
    <message>
        <source>The authority&apos;s key lies in the site folder, under a passphrase. Keep a copy of the folder and of the passphrase, apart from each other: without them every phone needs a new root one day.</source>
        <translation>La clave de la autoridad está en la carpeta del sitio, protegida con una frase de contraseña. Guarde una copia de la carpeta y de la frase, separadas una de otra: sin ellas, algún día todo teléfono necesitará una raíz nueva.</translation>
    </message>
    <message>
        <source>The authority&apos;s key stays under the passphrase it has: this site takes the passphrase of the other one.</source>
        <translation>La clave de la autoridad sigue con la frase de contraseña que tiene: este sitio toma la frase de contraseña del otro.</translation>
    </message>
    <message>
        <source>The authority&apos;s rate limit is reached.</source>
        <translation>Se ha alcanzado el límite de peticiones de la autoridad.</translation>
    </message>
    <message>
        <source>The authority&apos;s terms were not agreed to.</source>
        <translation>No se aceptaron las condiciones de la autoridad.</translation>
    </message>
    <message>
        <source>The bits</source>
        <translation>Los bits</translation>
    </message>
    <message>
        <source>The call shows its shield, the line does not</source>
        <translation>La llamada muestra su escudo, la línea no</translation>
    </message>
    <message>
        <source>The certificate comes from a private authority, and nothing here gives its root to phones that check certificates, or may: {count}.</source>
        <translation>El certificado viene de una autoridad privada, y nada aquí da su raíz a los teléfonos que verifican certificados, o que pueden hacerlo: {count}.</translation>
    </message>
    <message>
        <source>The certificate does not name {names}.</source>
        <translation>El certificado no nombra {names}.</translation>
    </message>
    <message>
        <source>The certificate ended on {date}.</source>
        <translation>El certificado terminó el {date}.</translation>
    </message>
    <message>
        <source>The certificate ends on {date}; days left: {days}.</source>
        <translation>El certificado termina el {date}; días restantes: {days}.</translation>
    </message>
    <message>
        <source>The certificate file cannot be read.</source>
        <translation>El archivo del certificado no se puede leer.</translation>
    </message>
    <message>
        <source>The certificate is a wildcard, which the phone {name} does not take.</source>
        <translation>El certificado es un comodín, que el teléfono {name} no acepta.</translation>
    </message>
    <message>
        <source>The certificate is damaged or wrongly encoded.</source>
        <translation>El certificado está dañado o mal codificado.</translation>
    </message>
    <message>
        <source>The certificate is not made for a server, or its issuer is not an authority.</source>
        <translation>El certificado no está hecho para un servidor, o su emisor no es una autoridad.</translation>
    </message>
    <message>
        <source>The certificate is not valid before {date}.</source>
        <translation>El certificado no es válido antes del {date}.</translation>
    </message>
    <message>
        <source>The certificate is sent alone; {issuer}, which signed it, may be an intermediate that is missing.</source>
        <translation>El certificado se envía solo; {issuer}, que lo firmó, puede ser un intermedio que falta.</translation>
    </message>
    <message>
        <source>The certificate is signed by itself, not by an authority that phones know.</source>
        <translation>El certificado está firmado por sí mismo, no por una autoridad que los teléfonos conozcan.</translation>
    </message>
    <message>
        <source>The certificate names the host in its common name only (it has no subjectAltName). The phones&apos; SIP stack looks there too; many other clients of the server do not.</source>
        <translation>El certificado nombra el host solo en su nombre común (no tiene subjectAltName). La pila SIP de los teléfonos mira también ahí; muchos otros clientes del servidor no.</translation>
    </message>
    <message>
        <source>The certificate of a private authority names the host itself; wildcards are not needed.</source>
        <translation>El certificado de una autoridad privada nombra el propio host; no hacen falta comodines.</translation>
    </message>
    <message>
        <source>The certificate of an issuer is missing in what the server sends.</source>
        <translation>Falta el certificado de un emisor en lo que envía el servidor.</translation>
    </message>
    <message>
        <source>The certificate of {host} ends</source>
        <translation>Termina el certificado de {host}</translation>
    </message>
    <message>
        <source>The certificate of {name} is of version 1, which cannot hold the server&apos;s names.</source>
        <translation>El certificado de {name} es de versión 1, que no puede contener los nombres del servidor.</translation>
    </message>
    <message>
        <source>The certificate that is served is compared with the one in the site folder, and with the file on the server.</source>
        <translation>El certificado que se sirve se compara con el de la carpeta del sitio y con el archivo del servidor.</translation>
    </message>
    <message>
        <source>The certificate was not asked for with the key that is kept here, and the server needs its own.</source>
        <translation>El certificado no se solicitó con la clave que se guarda aquí, y el servidor necesita la suya.</translation>
    </message>
    <message>
        <source>The certificate was not signed by the authority in the site folder.</source>
        <translation>El certificado no lo firmó la autoridad de la carpeta del sitio.</translation>
    </message>
    <message>
        <source>The certificate&apos;s key is of a kind that phones and Asterisk cannot use.</source>
        <translation>La clave del certificado es de un tipo que los teléfonos y Asterisk no pueden usar.</translation>
    </message>
    <message>
        <source>The certificate&apos;s private key is missing.</source>
        <translation>Falta la clave privada del certificado.</translation>
    </message>
    <message>
        <source>The certificate&apos;s purpose, key, hash and version are read.</source>
        <translation>Se leen el uso, la clave, el hash y la versión del certificado.</translation>
    </message>
    <message>
        <source>The certificate, its intermediates and its key</source>
        <translation>El certificado, sus intermedios y su clave</translation>
    </message>
    <message>
        <source>The certificates Asterisk&apos;s script ast_tls_cert makes are of version 1, with no name but the common one.</source>
        <translation>Los certificados que crea el script ast_tls_cert de Asterisk son de versión 1, sin más nombre que el nombre común.</translation>
    </message>
    <message>
        <source>The certificates are not in order: each must be followed by its issuer, without a gap.</source>
        <translation>Los certificados no están en orden: a cada uno debe seguirle su emisor, sin huecos.</translation>
    </message>
    <message>
        <source>The certificates the server sends are counted and put in order: whether each one is signed by the next.</source>
        <translation>Los certificados que envía el servidor se cuentan y se ordenan: si cada uno está firmado por el siguiente.</translation>
    </message>
    <message>
        <source>The certificates were put in order: the server&apos;s own first.</source>
        <translation>Los certificados se han ordenado: primero el propio del servidor.</translation>
    </message>
    <message>
        <source>The chain ends in a root that is not on the phone (or, where its PJSIP is newer, an intermediate is missing), and the name the phone called is not in the certificate.</source>
        <translation>La cadena termina en una raíz que no está en el teléfono (o, donde su PJSIP es más nuevo, falta un intermedio), y el nombre al que llamó el teléfono no está en el certificado.</translation>
    </message>
    <message>
        <source>The chain ends in a root that is not on the phone, or the certificate is self-signed; where the phone&apos;s PJSIP is newer, an intermediate may be missing.</source>
        <translation>La cadena termina en una raíz que no está en el teléfono, o el certificado es autofirmado; donde el PJSIP del teléfono es más nuevo, puede faltar un intermedio.</translation>
    </message>
    <message>
        <source>The check list</source>
        <translation>La lista de comprobaciones</translation>
    </message>
    <message>
        <source>The chosen route needs the DPMA, and this server is not known to have it.</source>
        <translation>La vía elegida necesita el DPMA, y no se sabe que este servidor lo tenga.</translation>
    </message>
    <message>
        <source>The ciphers the server picks of those phones can be expected to offer are listed, and whether it takes any that protects nothing.</source>
        <translation>Se enumeran los cifrados que elige el servidor entre los que cabe esperar que ofrezcan los teléfonos, y se mira si acepta alguno que no protege nada.</translation>
    </message>
    <message>
        <source>The clock of {whose} is {difference} off from this computer&apos;s.</source>
        <translation>La hora que da {whose} difiere {difference} de la de este equipo.</translation>
    </message>
    <message>
        <source>The column is too narrow to see whether these are on TLS: {names}.</source>
        <translation>La columna es demasiado estrecha para ver si estos usan TLS: {names}.</translation>
    </message>
    <message>
        <source>The command could not be run: there is no asterisk on this machine&apos;s path, or it may not be used.</source>
        <translation>El comando no se pudo ejecutar: no hay ningún asterisk en el path de esta máquina, o no se puede usar.</translation>
    </message>
    <message>
        <source>The connection to the server broke.</source>
        <translation>Se cortó la conexión con el servidor.</translation>
    </message>
    <message>
        <source>The context in the dialplan of a new phone&apos;s endpoint.</source>
        <translation>El contexto del plan de marcación para el endpoint de un teléfono nuevo.</translation>
    </message>
    <message>
        <source>The dates of every certificate are compared with each clock that was seen: this computer&apos;s, the time server&apos;s and the server&apos;s.</source>
        <translation>Las fechas de cada certificado se comparan con cada reloj visto: el de este equipo, el del servidor de hora y el del servidor.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>El disco está lleno.</translation>
    </message>
    <message>
        <source>The ending is added to this name: {name}.crt, {name}.key.</source>
        <translation>A este nombre se le añade la terminación: {name}.crt, {name}.key.</translation>
    </message>
    <message>
        <source>The endpoint of a phone on TLS has rewrite_contact=yes, and names no transport.</source>
        <translation>El endpoint de un teléfono con TLS tiene rewrite_contact=yes y no indica ningún transporte.</translation>
    </message>
    <message>
        <source>The endpoint {name} has SRTP, and no TLS to carry its keys.</source>
        <translation>El endpoint {name} tiene SRTP, pero no TLS que lleve sus claves.</translation>
    </message>
    <message>
        <source>The endpoint {name} has {option}=yes: {why}.</source>
        <translation>El endpoint {name} tiene {option}=yes: {why}.</translation>
    </message>
    <message>
        <source>The endpoint {name} is without SRTP, and its phone insists on it.</source>
        <translation>El endpoint {name} está sin SRTP, y su teléfono lo exige.</translation>
    </message>
    <message>
        <source>The endpoint {name} is without rewrite_contact=yes, so calls to its phone fail on TLS.</source>
        <translation>El endpoint {name} está sin rewrite_contact=yes, así que las llamadas a su teléfono fallan con TLS.</translation>
    </message>
    <message>
        <source>The endpoint {name} names a transport, though its phone is on TLS.</source>
        <translation>El endpoint {name} indica un transporte, aunque su teléfono usa TLS.</translation>
    </message>
    <message>
        <source>The endpoint {name} wants DTLS, which the phones do not know.</source>
        <translation>El endpoint {name} quiere DTLS, que los teléfonos no conocen.</translation>
    </message>
    <message>
        <source>The endpoint {user} is without SRTP.</source>
        <translation>El endpoint {user} está sin SRTP.</translation>
    </message>
    <message>
        <source>The endpoint {user} takes calls without SRTP.</source>
        <translation>El endpoint {user} acepta llamadas sin SRTP.</translation>
    </message>
    <message>
        <source>The endpoint {user} wants SRTP, and Asterisk cannot do it.</source>
        <translation>El endpoint {user} quiere SRTP, y Asterisk no puede hacerlo.</translation>
    </message>
    <message>
        <source>The endpoints of the phones that are moved are read from the server&apos;s files: whether they take SRTP, and answer on the phone&apos;s own connection.</source>
        <translation>Los endpoints de los teléfonos que se migran se leen de los archivos del servidor: si aceptan SRTP y si responden por la conexión que abrió el propio teléfono.</translation>
    </message>
    <message>
        <source>The extension stands there twice; the first one counts.</source>
        <translation>La extensión figura dos veces; vale la primera.</translation>
    </message>
    <message>
        <source>The failure: {cause}.</source>
        <translation>El fallo: {cause}.</translation>
    </message>
    <message>
        <source>The file does not say which format it has.</source>
        <translation>El archivo no dice qué formato tiene.</translation>
    </message>
    <message>
        <source>The file holds a private key, and no certificate.</source>
        <translation>El archivo contiene una clave privada y ningún certificado.</translation>
    </message>
    <message>
        <source>The file holds a signing request, which an authority has to make into a certificate.</source>
        <translation>El archivo contiene una solicitud de firma, que una autoridad tiene que convertir en certificado.</translation>
    </message>
    <message>
        <source>The file is damaged here: some characters cannot be read.</source>
        <translation>El archivo está dañado aquí: algunos caracteres no se pueden leer.</translation>
    </message>
    <message>
        <source>The file is encrypted, and this passphrase is not its own, or is missing.</source>
        <translation>El archivo está cifrado, y esta frase de contraseña no es la suya o falta.</translation>
    </message>
    <message>
        <source>The file is not UTF-8; its letters were read as those of Windows-1252.</source>
        <translation>El archivo no es UTF-8; sus letras se leyeron como las de Windows-1252.</translation>
    </message>
    <message>
        <source>The file of {option} does not exist, so Asterisk makes no transport.</source>
        <translation>El archivo de {option} no existe, así que Asterisk no crea ningún transporte.</translation>
    </message>
    <message>
        <source>The file {file} cannot be read.</source>
        <translation>El archivo {file} no se puede leer.</translation>
    </message>
    <message>
        <source>The file {file} is empty.</source>
        <translation>El archivo {file} está vacío.</translation>
    </message>
    <message>
        <source>The files are larger than a megabyte together.</source>
        <translation>Los archivos suman más de un megabyte.</translation>
    </message>
    <message>
        <source>The files are those of {folder}. Nothing was written.</source>
        <translation>Los archivos son los de {folder}. No se ha escrito nada.</translation>
    </message>
    <message>
        <source>The files are written; the receipt {id} cannot be read.</source>
        <translation>Los archivos están escritos; el recibo {id} no se puede leer.</translation>
    </message>
    <message>
        <source>The files could not be brought to the server.</source>
        <translation>No se pudieron llevar los archivos al servidor.</translation>
    </message>
    <message>
        <source>The firewall of macOS blocks all incoming connections.</source>
        <translation>El firewall de macOS bloquea todas las conexiones entrantes.</translation>
    </message>
    <message>
        <source>The firmware is not known, so it cannot be said what this phone will do.</source>
        <translation>No se conoce el firmware, así que no se puede decir qué hará este teléfono.</translation>
    </message>
    <message>
        <source>The firmware is not known, so it cannot be said whether it has TLS.</source>
        <translation>No se conoce el firmware, así que no se puede decir si tiene TLS.</translation>
    </message>
    <message>
        <source>The first failure: {cause}. The second: {error}.</source>
        <translation>El primer fallo: {cause}. El segundo: {error}.</translation>
    </message>
    <message>
        <source>The first line is not the header of a phone list.</source>
        <translation>La primera línea no es el encabezado de una lista de teléfonos.</translation>
    </message>
    <message>
        <source>The first row whose bits are all in the number is the one that counts.</source>
        <translation>Cuenta la primera fila cuyos bits están todos en el número.</translation>
    </message>
    <message>
        <source>The folder of the other site</source>
        <translation>La carpeta del otro sitio</translation>
    </message>
    <message>
        <source>The folder of the site {name} cannot be written into an inventory.</source>
        <translation>La carpeta del sitio {name} no se puede escribir en un inventario.</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be made.</source>
        <translation>La carpeta {folder} no se puede crear.</translation>
    </message>
    <message>
        <source>The host name {host} or the days of validity cannot stand in one.</source>
        <translation>El nombre de host {host} o los días de validez no pueden figurar en uno.</translation>
    </message>
    <message>
        <source>The key in {name} cannot be read.</source>
        <translation>La clave de {name} no se puede leer.</translation>
    </message>
    <message>
        <source>The key in {path} is not the certificate&apos;s, so every handshake fails.</source>
        <translation>La clave de {path} no es la del certificado, así que falla toda negociación TLS.</translation>
    </message>
    <message>
        <source>The key in {path} is under a passphrase, which Asterisk does not have.</source>
        <translation>La clave de {path} está protegida con una frase de contraseña, que Asterisk no tiene.</translation>
    </message>
    <message>
        <source>The key is encrypted, and this passphrase is not the one it was saved with.</source>
        <translation>La clave está cifrada, y esta no es la frase de contraseña con la que se guardó.</translation>
    </message>
    <message>
        <source>The key of a transport is read from priv_key_file alone, never from cert_file.</source>
        <translation>La clave de un transporte se lee solo de priv_key_file, nunca de cert_file.</translation>
    </message>
    <message>
        <source>The key of the authority {name} is too short.</source>
        <translation>La clave de la autoridad {name} es demasiado corta.</translation>
    </message>
    <message>
        <source>The key of {host} is not known.</source>
        <translation>No se conoce la clave de {host}.</translation>
    </message>
    <message>
        <source>The key of {name} is shorter than RSA 2048.</source>
        <translation>La clave de {name} es más corta que RSA 2048.</translation>
    </message>
    <message>
        <source>The key of {name} is too short.</source>
        <translation>La clave de {name} es demasiado corta.</translation>
    </message>
    <message>
        <source>The key this certificate was asked for with is kept under it.</source>
        <translation>La clave con la que se solicitó este certificado se guarda con ella.</translation>
    </message>
    <message>
        <source>The keys of SRTP travel in the signalling, which anybody can read over {protocol}.</source>
        <translation>Las claves de SRTP viajan en la señalización, que cualquiera puede leer por {protocol}.</translation>
    </message>
    <message>
        <source>The keys of SRTP travel in the signalling: without TLS anyone on the way can read them.</source>
        <translation>Las claves de SRTP viajan en la señalización: sin TLS puede leerlas cualquiera que esté en el camino.</translation>
    </message>
    <message>
        <source>The known host keys in {file} cannot be read.</source>
        <translation>Las claves de host conocidas de {file} no se pueden leer.</translation>
    </message>
    <message>
        <source>The last run ended unexpectedly.</source>
        <translation>La última sesión terminó de forma inesperada.</translation>
    </message>
    <message>
        <source>The line shows its shield, the call does not</source>
        <translation>La línea muestra su escudo, la llamada no</translation>
    </message>
    <message>
        <source>The line {name} goes over {own}, the network of its phone over {network}.</source>
        <translation>La línea {name} va por {own}; la red de su teléfono, por {network}.</translation>
    </message>
    <message>
        <source>The line {name} has SRTP, and no TLS to carry its keys.</source>
        <translation>La línea {name} tiene SRTP, pero no TLS que lleve sus claves.</translation>
    </message>
    <message>
        <source>The list</source>
        <translation>La lista</translation>
    </message>
    <message>
        <source>The log says nothing a restart would turn into a dead system.</source>
        <translation>El log no dice nada que un reinicio convertiría en un sistema muerto.</translation>
    </message>
    <message>
        <source>The log was not read after the reload, so nothing is restarted.</source>
        <translation>El log no se leyó después de la recarga, así que no se reinicia nada.</translation>
    </message>
    <message>
        <source>The model is not known, so neither is whether it can do TLS.</source>
        <translation>No se conoce el modelo, así que tampoco si admite TLS.</translation>
    </message>
    <message>
        <source>The module {module} is not loaded, so it could not be reloaded.</source>
        <translation>El módulo {module} no está cargado, así que no se pudo recargar.</translation>
    </message>
    <message>
        <source>The name has IPv6 addresses only, and no source shows that these phones use IPv6.</source>
        <translation>El nombre solo tiene direcciones IPv6, y ninguna fuente muestra que estos teléfonos usen IPv6.</translation>
    </message>
    <message>
        <source>The name servers of its domain have to answer from anywhere, for it and for _acme-challenge before it.</source>
        <translation>Los servidores de nombres de su dominio tienen que responder desde cualquier lugar, por él y por _acme-challenge delante.</translation>
    </message>
    <message>
        <source>The name servers of {zone} cannot be asked from here; a resolver lacks the record.</source>
        <translation>Desde aquí no se puede preguntar a los servidores de nombres de {zone}; un resolutor no tiene el registro.</translation>
    </message>
    <message>
        <source>The name the phone called is not in the certificate.</source>
        <translation>El nombre al que llamó el teléfono no está en el certificado.</translation>
    </message>
    <message>
        <source>The name {host} is not known to {servers}.</source>
        <translation>{servers} no conoce el nombre {host}.</translation>
    </message>
    <message>
        <source>The names in the certificate are compared with the host the phones are told, by the standard for SIP.</source>
        <translation>Los nombres del certificado se comparan con el host que se indica a los teléfonos, según el estándar de SIP.</translation>
    </message>
    <message>
        <source>The network is listened to for servers that announce themselves to new phones.</source>
        <translation>Se escucha en la red si hay servidores que se anuncian a los teléfonos nuevos.</translation>
    </message>
    <message>
        <source>The network is not what keeps phones from being heard.</source>
        <translation>No es la red lo que impide oír los teléfonos.</translation>
    </message>
    <message>
        <source>The network {name} has a second server; phones would still register there without TLS.</source>
        <translation>La red {name} tiene un segundo servidor; los teléfonos seguirían registrándose en él sin TLS.</translation>
    </message>
    <message>
        <source>The network {name} sends phones to port {port} over {transport}.</source>
        <translation>La red {name} envía los teléfonos al puerto {port} por {transport}.</translation>
    </message>
    <message>
        <source>The newest backup is always kept.</source>
        <translation>La copia de seguridad más reciente se conserva siempre.</translation>
    </message>
    <message>
        <source>The next label is for {who}.</source>
        <translation>La próxima etiqueta es para {who}.</translation>
    </message>
    <message>
        <source>The number a phone shows</source>
        <translation>El número que muestra un teléfono</translation>
    </message>
    <message>
        <source>The number you read off a phone is decoded, and compared with what would be expected.</source>
        <translation>El número que usted lee en un teléfono se decodifica y se compara con el que cabría esperar.</translation>
    </message>
    <message>
        <source>The order is not ready yet.</source>
        <translation>El pedido aún no está listo.</translation>
    </message>
    <message>
        <source>The order was cancelled.</source>
        <translation>El pedido se canceló.</translation>
    </message>
    <message>
        <source>The page Check and the command secure-calling check look at the server as its phones do. Each row tells what was found, why it matters, and one thing to do. What cannot be seen from this computer is said to wait, never to be well.</source>
        <translation>La página Comprobación y el comando secure-calling check miran el servidor como lo hacen sus teléfonos. Cada fila dice qué se encontró, por qué importa y una cosa que hacer. De lo que no se puede ver desde este equipo se dice que está en espera, nunca que está bien.</translation>
    </message>
    <message>
        <source>The page Preview and the command secure-calling lint judge the server&apos;s files by these rules, and name the file and the line. The names and numbers in the sentences below are examples.</source>
        <translation>La página Vista previa y el comando secure-calling lint juzgan los archivos del servidor según estas reglas, e indican el archivo y la línea. Los nombres y números de las frases de abajo son ejemplos.</translation>
    </message>
    <message>
        <source>The page {name}</source>
        <translation>La página {name}</translation>
    </message>
    <message>
        <source>The pages can be walked through forwards and backwards; nothing that was typed is lost. Nothing on the server changes before the page Write. What follows is what “Why?” says on each page, and how it looks.</source>
        <translation>Las páginas se pueden recorrer hacia delante y hacia atrás; nada de lo escrito se pierde. En el servidor no cambia nada antes de la página Escritura. Lo que sigue es lo que dice “¿Por qué?” en cada página, y qué aspecto tiene.</translation>
    </message>
    <message>
        <source>The passphrase does not open the PKCS#12 file.</source>
        <translation>La frase de contraseña no abre el archivo PKCS#12.</translation>
    </message>
    <message>
        <source>The passphrase does not open the private key.</source>
        <translation>La frase de contraseña no abre la clave privada.</translation>
    </message>
    <message>
        <source>The passphrase does not open the site&apos;s credentials.</source>
        <translation>La frase de contraseña no abre las credenciales del sitio.</translation>
    </message>
    <message>
        <source>The passphrase is empty.</source>
        <translation>La frase de contraseña está vacía.</translation>
    </message>
    <message>
        <source>The passphrase is needed.</source>
        <translation>Hace falta la frase de contraseña.</translation>
    </message>
    <message>
        <source>The passphrase of the key {file}</source>
        <translation>La frase de contraseña de la clave {file}</translation>
    </message>
    <message>
        <source>The passphrase of the site is needed.</source>
        <translation>Hace falta la frase de contraseña del sitio.</translation>
    </message>
    <message>
        <source>The passphrase of {thing} is needed.</source>
        <translation>Hace falta la frase de contraseña de {thing}.</translation>
    </message>
    <message>
        <source>The password for {target} over SSH</source>
        <translation>La contraseña de {target} por SSH</translation>
    </message>
    <message>
        <source>The password of {name} is not known, so its file cannot be made.</source>
        <translation>No se conoce la contraseña de {name}, así que no se puede crear su archivo.</translation>
    </message>
    <message>
        <source>The password of {user} for sudo</source>
        <translation>La contraseña de {user} para sudo</translation>
    </message>
    <message>
        <source>The phone does not know who issued the certificate, because only the server&apos;s own certificate is sent or its root is not on the phone; and the name it called is not in the certificate.</source>
        <translation>El teléfono no sabe quién emitió el certificado, porque solo se envía el propio certificado del servidor o porque su raíz no está en el teléfono; y el nombre al que llamó no está en el certificado.</translation>
    </message>
    <message>
        <source>The phone does not know who issued the certificate: an intermediate is missing in what the server sends, or the root is not on the phone.</source>
        <translation>El teléfono no sabe quién emitió el certificado: falta un intermedio en lo que envía el servidor, o la raíz no está en el teléfono.</translation>
    </message>
    <message>
        <source>The phone holds a root of the same name with another key: an older one of yours.</source>
        <translation>El teléfono tiene una raíz del mismo nombre con otra clave: una suya más antigua.</translation>
    </message>
    <message>
        <source>The phone holds {name}, but not {issuer}, which signed it.</source>
        <translation>El teléfono tiene {name}, pero no {issuer}, que lo firmó.</translation>
    </message>
    <message>
        <source>The phone looks for its configuration on port {port} over {transport}, where no transport listens.</source>
        <translation>El teléfono busca su configuración en el puerto {port} por {transport}, donde no escucha ningún transporte.</translation>
    </message>
    <message>
        <source>The phone refused the certificate for a reason without a bit; often a weak key or hash.</source>
        <translation>El teléfono rechazó el certificado por un motivo sin bit propio; a menudo una clave o un hash débil.</translation>
    </message>
    <message>
        <source>The phone that checks certificates holds the new root</source>
        <translation>El teléfono que verifica certificados tiene la nueva raíz</translation>
    </message>
    <message>
        <source>The phone that is to use TLS would connect with this certificate.</source>
        <translation>El teléfono que va a usar TLS se conectaría con este certificado.</translation>
    </message>
    <message>
        <source>The phone that is to use TLS would not connect with this certificate.</source>
        <translation>El teléfono que va a usar TLS no se conectaría con este certificado.</translation>
    </message>
    <message>
        <source>The phone {name} has firmware {firmware}, which has no TLS.</source>
        <translation>El teléfono {name} tiene el firmware {firmware}, que no tiene TLS.</translation>
    </message>
    <message>
        <source>The phone {name} has the password every phone has from the factory.</source>
        <translation>El teléfono {name} tiene la contraseña que todo teléfono trae de fábrica.</translation>
    </message>
    <message>
        <source>The phone {name} is given no password: it keeps the one from the factory.</source>
        <translation>El teléfono {name} no recibe contraseña: conserva la de fábrica.</translation>
    </message>
    <message>
        <source>The phone {name} is on TLS, which no source shows on a {model}.</source>
        <translation>El teléfono {name} usa TLS, que ninguna fuente muestra en un {model}.</translation>
    </message>
    <message>
        <source>The phone&apos;s clock is wrong, or a certificate in the chain is out of date.</source>
        <translation>El reloj del teléfono está equivocado, o un certificado de la cadena está fuera de fecha.</translation>
    </message>
    <message>
        <source>The phone&apos;s file declares a document type, which the wizard does not read.</source>
        <translation>El archivo del teléfono declara un tipo de documento, que el asistente no lee.</translation>
    </message>
    <message>
        <source>The phone&apos;s file does not begin with &lt;config&gt;.</source>
        <translation>El archivo del teléfono no empieza por &lt;config&gt;.</translation>
    </message>
    <message>
        <source>The phone&apos;s file has more than {limit} elements.</source>
        <translation>El archivo del teléfono tiene más de {limit} elementos.</translation>
    </message>
    <message>
        <source>The phone&apos;s file has no account for {name}, and its first one is another&apos;s.</source>
        <translation>El archivo del teléfono no tiene ninguna cuenta para {name}, y la primera es de otro.</translation>
    </message>
    <message>
        <source>The phone&apos;s file has {count} accounts for {name}.</source>
        <translation>El archivo del teléfono tiene {count} cuentas para {name}.</translation>
    </message>
    <message>
        <source>The phone&apos;s file is in an encoding the wizard does not edit.</source>
        <translation>El archivo del teléfono está en una codificación que el asistente no edita.</translation>
    </message>
    <message>
        <source>The phone&apos;s file is larger than {limit} bytes.</source>
        <translation>El archivo del teléfono tiene más de {limit} bytes.</translation>
    </message>
    <message>
        <source>The phone&apos;s file is not text in UTF-8 or in one of its neighbours.</source>
        <translation>El archivo del teléfono no es texto en UTF-8 ni en una codificación afín.</translation>
    </message>
    <message>
        <source>The phone&apos;s file is not well-formed XML.</source>
        <translation>El archivo del teléfono no es XML bien formado.</translation>
    </message>
    <message>
        <source>The phone&apos;s file is written in a way the wizard cannot edit safely.</source>
        <translation>El archivo del teléfono está escrito de una forma que el asistente no puede editar con seguridad.</translation>
    </message>
    <message>
        <source>The phones add /&lt;mac&gt;.cfg to this address, which ? and # prevent.</source>
        <translation>Los teléfonos añaden /&lt;mac&gt;.cfg a esta dirección, lo que ? y # impiden.</translation>
    </message>
    <message>
        <source>The phones are a list of tables.</source>
        <translation>Los teléfonos son una lista de tablas.</translation>
    </message>
    <message>
        <source>The phones are documented to take a host name or an IPv4 address, not IPv6.</source>
        <translation>Según su documentación, los teléfonos aceptan un nombre de host o una dirección IPv4, no IPv6.</translation>
    </message>
    <message>
        <source>The phones use an IP address, which needs a certificate of a private authority.</source>
        <translation>Los teléfonos usan una dirección IP, que necesita un certificado de una autoridad privada.</translation>
    </message>
    <message>
        <source>The phones use an IP address.</source>
        <translation>Los teléfonos usan una dirección IP.</translation>
    </message>
    <message>
        <source>The phones&apos; SIP software is PJSIP: that is why their numbers and their rules for names are PJSIP&apos;s.</source>
        <translation>El software SIP de los teléfonos es PJSIP: por eso sus números y sus reglas para los nombres son los de PJSIP.</translation>
    </message>
    <message>
        <source>The phones&apos; files hold passwords and travel unencrypted over {url}.</source>
        <translation>Los archivos de los teléfonos contienen contraseñas y viajan sin cifrar por {url}.</translation>
    </message>
    <message>
        <source>The phones&apos; passwords are in these files, and they travel in the clear.</source>
        <translation>Las contraseñas de los teléfonos están en estos archivos, y viajan sin cifrar.</translation>
    </message>
    <message>
        <source>The phones&apos; time server</source>
        <translation>El servidor de hora de los teléfonos</translation>
    </message>
    <message>
        <source>The phones&apos; time server does not answer this computer.</source>
        <translation>El servidor de hora de los teléfonos no responde a este equipo.</translation>
    </message>
    <message>
        <source>The phones&apos; time server does not know the time itself.</source>
        <translation>El propio servidor de hora de los teléfonos no sabe la hora.</translation>
    </message>
    <message>
        <source>The phones&apos; time server is asked for the time, and its answer compared with this computer&apos;s clock.</source>
        <translation>Se pregunta la hora al servidor de hora de los teléfonos, y su respuesta se compara con el reloj de este equipo.</translation>
    </message>
    <message>
        <source>The plan changes no file, or has errors.</source>
        <translation>El plan no cambia ningún archivo, o tiene errores.</translation>
    </message>
    <message>
        <source>The planning was stopped.</source>
        <translation>La planificación se detuvo.</translation>
    </message>
    <message>
        <source>The port does not belong to the host name.</source>
        <translation>El puerto no forma parte del nombre de host.</translation>
    </message>
    <message>
        <source>The private authority has no name.</source>
        <translation>La autoridad privada no tiene nombre.</translation>
    </message>
    <message>
        <source>The private key belongs to another certificate.</source>
        <translation>La clave privada corresponde a otro certificado.</translation>
    </message>
    <message>
        <source>The private key cannot be read.</source>
        <translation>La clave privada no se puede leer.</translation>
    </message>
    <message>
        <source>The private key does not belong to the certificate: every phone&apos;s connection is reset.</source>
        <translation>La clave privada no corresponde al certificado: se corta la conexión de todos los teléfonos.</translation>
    </message>
    <message>
        <source>The private key has a passphrase that Asterisk does not know.</source>
        <translation>La clave privada tiene una frase de contraseña que Asterisk no conoce.</translation>
    </message>
    <message>
        <source>The private key is too large.</source>
        <translation>La clave privada es demasiado grande.</translation>
    </message>
    <message>
        <source>The questions of phones cannot be listened for.</source>
        <translation>No se pueden escuchar las preguntas de los teléfonos.</translation>
    </message>
    <message>
        <source>The receipts are in {folder}.</source>
        <translation>Los recibos están en {folder}.</translation>
    </message>
    <message>
        <source>The receipts on the server may not be read from here, so what was written is not listed.</source>
        <translation>Los recibos del servidor no se pueden leer desde aquí, así que no se enumera lo que se escribió.</translation>
    </message>
    <message>
        <source>The record _acme-challenge.{host} must hold the value shown, and nothing else must answer for it; then order again, which gives a new value.</source>
        <translation>El registro _acme-challenge.{host} debe tener el valor mostrado, y nada más debe responder por él; después vuelva a pedirlo, lo que da un valor nuevo.</translation>
    </message>
    <message>
        <source>The record did not appear in time.</source>
        <translation>El registro no apareció a tiempo.</translation>
    </message>
    <message>
        <source>The record is there, as a resolver says; the zone&apos;s own name servers cannot be asked.</source>
        <translation>El registro está, según un resolutor; no se puede preguntar a los servidores de nombres de la propia zona.</translation>
    </message>
    <message>
        <source>The record {name} is not needed any more: it can be taken out.</source>
        <translation>El registro {name} ya no hace falta: se puede quitar.</translation>
    </message>
    <message>
        <source>The reload was done. Whether the files could be read is said in the log only.</source>
        <translation>La recarga se hizo. Si los archivos se pudieron leer, solo lo dice el log.</translation>
    </message>
    <message>
        <source>The report would be written over.</source>
        <translation>El informe se sobrescribiría.</translation>
    </message>
    <message>
        <source>The restart was called off: calls were still up. Asterisk goes on as before.</source>
        <translation>El reinicio se anuló: aún había llamadas en curso. Asterisk sigue como antes.</translation>
    </message>
    <message>
        <source>The roll back had to stop half-way.</source>
        <translation>La reversión tuvo que detenerse a medio camino.</translation>
    </message>
    <message>
        <source>The root is sent along; phones trust only their own copy of it.</source>
        <translation>Se envía también la raíz; los teléfonos solo confían en su propia copia.</translation>
    </message>
    <message>
        <source>The root {name} is left out: a phone trusts only its own copy.</source>
        <translation>La raíz {name} se deja fuera: un teléfono solo confía en su propia copia.</translation>
    </message>
    <message>
        <source>The root {name} is not on the phone.</source>
        <translation>La raíz {name} no está en el teléfono.</translation>
    </message>
    <message>
        <source>The row of extension {extension} has no password, so it would get another.</source>
        <translation>La fila de la extensión {extension} no tiene contraseña, así que recibiría otra.</translation>
    </message>
    <message>
        <source>The row of extension {extension} has {count} cells, the header {wanted}.</source>
        <translation>La fila de la extensión {extension} tiene {count} celdas; el encabezado, {wanted}.</translation>
    </message>
    <message>
        <source>The running Asterisk is asked what it has loaded, since what is written may not be taken up yet.</source>
        <translation>Se pregunta al Asterisk en marcha qué ha cargado, pues lo escrito puede no estar adoptado todavía.</translation>
    </message>
    <message>
        <source>The script could not be started on the server.</source>
        <translation>No se pudo iniciar el script en el servidor.</translation>
    </message>
    <message>
        <source>The script there says: {said}</source>
        <translation>El script de allí dice: {said}</translation>
    </message>
    <message>
        <source>The server accepts ciphers without a certificate or without encryption.</source>
        <translation>El servidor acepta cifrados sin certificado o sin cifrado efectivo.</translation>
    </message>
    <message>
        <source>The server accepts connections but says nothing.</source>
        <translation>El servidor acepta conexiones pero no dice nada.</translation>
    </message>
    <message>
        <source>The server accepts versions of TLS that are no longer safe (RFC 8996).</source>
        <translation>El servidor acepta versiones de TLS que ya no son seguras (RFC 8996).</translation>
    </message>
    <message>
        <source>The server answers with another encryption than {suite}, which is all phones know.</source>
        <translation>El servidor responde con un cifrado distinto de {suite}, que es lo único que conocen los teléfonos.</translation>
    </message>
    <message>
        <source>The server does not answer SIP over this connection.</source>
        <translation>El servidor no responde a SIP por esta conexión.</translation>
    </message>
    <message>
        <source>The server does not answer a call over this connection.</source>
        <translation>El servidor no responde a una llamada por esta conexión.</translation>
    </message>
    <message>
        <source>The server does not answer a registration over this connection.</source>
        <translation>El servidor no responde a un registro por esta conexión.</translation>
    </message>
    <message>
        <source>The server does not answer: it is down, or a firewall keeps us out.</source>
        <translation>El servidor no responde: está apagado, o un firewall nos impide el paso.</translation>
    </message>
    <message>
        <source>The server does not know extension {user}, or that is not its password.</source>
        <translation>El servidor no conoce la extensión {user}, o esa no es su contraseña.</translation>
    </message>
    <message>
        <source>The server does not take the password for a call.</source>
        <translation>El servidor no acepta la contraseña para una llamada.</translation>
    </message>
    <message>
        <source>The server ends the handshake with an error of its own, often its certificate.</source>
        <translation>El servidor termina la negociación TLS con un error propio, a menudo por su certificado.</translation>
    </message>
    <message>
        <source>The server ends the handshake: often it could not load its certificate or key.</source>
        <translation>El servidor termina la negociación TLS: a menudo no pudo cargar su certificado o su clave.</translation>
    </message>
    <message>
        <source>The server has DPMA {version}.</source>
        <translation>El servidor tiene el DPMA {version}.</translation>
    </message>
    <message>
        <source>The server has a {file}; of which DPMA is not known.</source>
        <translation>El servidor tiene un {file}; no se sabe de qué DPMA.</translation>
    </message>
    <message>
        <source>The server has no group {name}.</source>
        <translation>El servidor no tiene el grupo {name}.</translation>
    </message>
    <message>
        <source>The server has no user {name}.</source>
        <translation>El servidor no tiene el usuario {name}.</translation>
    </message>
    <message>
        <source>The server holds a newer certificate than the site, until {date}: it was renewed there, and stays.</source>
        <translation>El servidor tiene un certificado más nuevo que el sitio, hasta el {date}: se renovó allí, y se queda.</translation>
    </message>
    <message>
        <source>The server is not as well as before.</source>
        <translation>El servidor no está tan bien como antes.</translation>
    </message>
    <message>
        <source>The server keeps only a digest of {name}&apos;s password, which a phone&apos;s file cannot use.</source>
        <translation>El servidor solo guarda un resumen (digest) de la contraseña de {name}, que el archivo de un teléfono no puede usar.</translation>
    </message>
    <message>
        <source>The server knows no number {number} for this extension.</source>
        <translation>El servidor no conoce el número {number} para esta extensión.</translation>
    </message>
    <message>
        <source>The server let a call of it through, which it does with SRTP only. On the phone, look for both shields.</source>
        <translation>El servidor dejó pasar una llamada suya, lo que solo hace con SRTP. En el teléfono, busque ambos escudos.</translation>
    </message>
    <message>
        <source>The server lets anybody register as {user}.</source>
        <translation>El servidor deja que cualquiera se registre como {user}.</translation>
    </message>
    <message>
        <source>The server needs the key that belongs to its certificate.</source>
        <translation>El servidor necesita la clave que corresponde a su certificado.</translation>
    </message>
    <message>
        <source>The server needs to be recovered.</source>
        <translation>Hay que recuperar el servidor.</translation>
    </message>
    <message>
        <source>The server offers no TLS version the phones know (1.0 to 1.2).</source>
        <translation>El servidor no ofrece ninguna versión de TLS que los teléfonos conozcan (de 1.0 a 1.2).</translation>
    </message>
    <message>
        <source>The server refuses to register {user}, whatever its password.</source>
        <translation>El servidor se niega a registrar {user}, sea cual sea su contraseña.</translation>
    </message>
    <message>
        <source>The server says: {reason}.</source>
        <translation>El servidor dice: {reason}.</translation>
    </message>
    <message>
        <source>The server says: {said}</source>
        <translation>El servidor dice: {said}</translation>
    </message>
    <message>
        <source>The server sends more than is reasonable.</source>
        <translation>El servidor envía más de lo razonable.</translation>
    </message>
    <message>
        <source>The server sends none.</source>
        <translation>El servidor no envía ninguno.</translation>
    </message>
    <message>
        <source>The server serves a newer certificate than the site has: it was renewed there.</source>
        <translation>El servidor sirve un certificado más nuevo que el del sitio: se renovó allí.</translation>
    </message>
    <message>
        <source>The server serves another certificate than the site&apos;s, which was not put there.</source>
        <translation>El servidor sirve un certificado distinto del del sitio, que no se puso ahí.</translation>
    </message>
    <message>
        <source>The server serves another certificate than the site&apos;s: it was not put there, or not taken up yet.</source>
        <translation>El servidor sirve un certificado distinto del del sitio: no se puso ahí, o aún no se ha adoptado.</translation>
    </message>
    <message>
        <source>The server shows a self-signed authority&apos;s certificate instead of one made for a server.</source>
        <translation>El servidor muestra el certificado autofirmado de una autoridad en vez de uno hecho para un servidor.</translation>
    </message>
    <message>
        <source>The server speaks SIP, but says that it cannot serve now.</source>
        <translation>El servidor habla SIP, pero dice que ahora no puede atender.</translation>
    </message>
    <message>
        <source>The server speaks something else than TLS on this port.</source>
        <translation>El servidor habla en este puerto algo que no es TLS.</translation>
    </message>
    <message>
        <source>The server took one connection and no other.</source>
        <translation>El servidor aceptó una conexión y ninguna más.</translation>
    </message>
    <message>
        <source>The server wants a certificate of the phone, and phones have none.</source>
        <translation>El servidor quiere un certificado del teléfono, y los teléfonos no tienen ninguno.</translation>
    </message>
    <message>
        <source>The server was not read for this report, so it is not known which phones are on TLS.</source>
        <translation>El servidor no se leyó para este informe, así que no se sabe qué teléfonos usan TLS.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate</source>
        <translation>El certificado del servidor</translation>
    </message>
    <message>
        <source>The server&apos;s certificate can come from a public or from a private authority.</source>
        <translation>El certificado del servidor puede venir de una autoridad pública o de una privada.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate cannot be used here.</source>
        <translation>El certificado del servidor no se puede usar aquí.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate does not name {host}, which phones will call.</source>
        <translation>El certificado del servidor no nombra {host}, al que llamarán los teléfonos.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate ended on {date}.</source>
        <translation>El certificado del servidor terminó el {date}.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate ends on {date}.</source>
        <translation>El certificado del servidor termina el {date}.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is not valid before {date}.</source>
        <translation>El certificado del servidor no es válido antes del {date}.</translation>
    </message>
    <message>
        <source>The server&apos;s files are as they were before.</source>
        <translation>Los archivos del servidor están como antes.</translation>
    </message>
    <message>
        <source>The server&apos;s files are being put back.</source>
        <translation>Se están devolviendo los archivos del servidor a su estado anterior.</translation>
    </message>
    <message>
        <source>The server&apos;s files are being written.</source>
        <translation>Se están escribiendo los archivos del servidor.</translation>
    </message>
    <message>
        <source>The server&apos;s files could not be read.</source>
        <translation>No se pudieron leer los archivos del servidor.</translation>
    </message>
    <message>
        <source>The server&apos;s files were not changed.</source>
        <translation>Los archivos del servidor no se cambiaron.</translation>
    </message>
    <message>
        <source>The server&apos;s key cannot be noted in {file}.</source>
        <translation>La clave del servidor no se puede anotar en {file}.</translation>
    </message>
    <message>
        <source>The server&apos;s name in the DNS</source>
        <translation>El nombre del servidor en el DNS</translation>
    </message>
    <message>
        <source>The server&apos;s name, or the port in the transport&apos;s bind, is missing.</source>
        <translation>Falta el nombre del servidor, o el puerto en el bind del transporte.</translation>
    </message>
    <message>
        <source>The server&apos;s own files are read: whether the site&apos;s TLS transport is in them, whether certificate and key are there, go together and may be read by Asterisk, and whether SRTP can be loaded.</source>
        <translation>Se leen los archivos del propio servidor: si está en ellos el transporte TLS del sitio, si el certificado y la clave están, se corresponden y Asterisk puede leerlos, y si se puede cargar SRTP.</translation>
    </message>
    <message>
        <source>The server, by itself: the certificate lasts {days} days only. FreePBX&apos;s Certificate Manager renews it; the deploy hook, run daily by cron, brings it to Asterisk and checks that it is served.</source>
        <translation>El servidor, por sí solo: el certificado dura solo {days} días. Certificate Manager de FreePBX lo renueva; el deploy hook, que cron ejecuta a diario, lo lleva a Asterisk y comprueba que se sirve.</translation>
    </message>
    <message>
        <source>The server, by itself: the certificate lasts {days} days only. certbot renews it; the deploy hook brings it to Asterisk and checks that it is served.</source>
        <translation>El servidor, por sí solo: el certificado dura solo {days} días. certbot lo renueva; el deploy hook lo lleva a Asterisk y comprueba que se sirve.</translation>
    </message>
    <message>
        <source>The server, judged as each of the {count} phones would judge it.</source>
        <translation>El servidor, juzgado como lo juzgaría cada uno de los {count} teléfonos.</translation>
    </message>
    <message>
        <source>The server, judged as the one phone would judge it.</source>
        <translation>El servidor, juzgado como lo juzgaría el único teléfono.</translation>
    </message>
    <message>
        <source>The server, or a firewall between, cuts the connection during the handshake.</source>
        <translation>El servidor, o un firewall intermedio, corta la conexión durante la negociación TLS.</translation>
    </message>
    <message>
        <source>The server, {addresses}, is in another network than this computer, {own}; announcements cross no router.</source>
        <translation>El servidor, {addresses}, está en una red distinta de la de este equipo, {own}; los anuncios no cruzan ningún router.</translation>
    </message>
    <message>
        <source>The setting allow_insecure_ssl is about fetching files, not about signalling.</source>
        <translation>El ajuste allow_insecure_ssl se refiere a la descarga de archivos, no a la señalización.</translation>
    </message>
    <message>
        <source>The signature on {name} cannot be checked.</source>
        <translation>La firma de {name} no se puede comprobar.</translation>
    </message>
    <message>
        <source>The signature on {name} is not that of the {issuer} the phone found: same name, another key.</source>
        <translation>La firma de {name} no es la del {issuer} que encontró el teléfono: mismo nombre, otra clave.</translation>
    </message>
    <message>
        <source>The signatures (DNSSEC) of the domain of {host} are broken.</source>
        <translation>Las firmas (DNSSEC) del dominio de {host} están rotas.</translation>
    </message>
    <message>
        <source>The site asks for an announcement of TLS; this is one without.</source>
        <translation>El sitio pide un anuncio de TLS; este es sin él.</translation>
    </message>
    <message>
        <source>The site does not say that every phone of this kind holds the root.</source>
        <translation>El sitio no dice que todos los teléfonos de este tipo tengan la raíz.</translation>
    </message>
    <message>
        <source>The site does not say where its server is.</source>
        <translation>El sitio no dice dónde está su servidor.</translation>
    </message>
    <message>
        <source>The site file cannot be changed.</source>
        <translation>El archivo del sitio no se puede cambiar.</translation>
    </message>
    <message>
        <source>The site file cannot be read.</source>
        <translation>El archivo del sitio no se puede leer.</translation>
    </message>
    <message>
        <source>The site file has a mistake.</source>
        <translation>El archivo del sitio tiene un error.</translation>
    </message>
    <message>
        <source>The site folder is being read.</source>
        <translation>Se está leyendo la carpeta del sitio.</translation>
    </message>
    <message>
        <source>The site folder {folder} cannot be read.</source>
        <translation>La carpeta del sitio {folder} no se puede leer.</translation>
    </message>
    <message>
        <source>The site folder {folder} cannot be written.</source>
        <translation>No se puede escribir en la carpeta del sitio {folder}.</translation>
    </message>
    <message>
        <source>The site has no host a certificate could name.</source>
        <translation>El sitio no tiene un host que un certificado pueda nombrar.</translation>
    </message>
    <message>
        <source>The site has one authority, and no other that could take its place.</source>
        <translation>El sitio tiene una sola autoridad, y ninguna otra que pueda ocupar su lugar.</translation>
    </message>
    <message>
        <source>The site has {addresses} for the server.</source>
        <translation>El sitio tiene {addresses} para el servidor.</translation>
    </message>
    <message>
        <source>The site is not affected; only where you were in it will not be remembered.</source>
        <translation>El sitio no se ve afectado; solo no se recordará en qué punto estaba usted.</translation>
    </message>
    <message>
        <source>The site names it, or it goes with a file that is there.</source>
        <translation>El sitio lo indica, o acompaña a un archivo que sí está.</translation>
    </message>
    <message>
        <source>The site names no certificate.</source>
        <translation>El sitio no indica ningún certificado.</translation>
    </message>
    <message>
        <source>The site {name} has no address that Ansible could reach.</source>
        <translation>El sitio {name} no tiene una dirección que Ansible pueda alcanzar.</translation>
    </message>
    <message>
        <source>The site&apos;s authority is not made yet.</source>
        <translation>La autoridad del sitio aún no se ha creado.</translation>
    </message>
    <message>
        <source>The site&apos;s credentials cannot be read.</source>
        <translation>Las credenciales del sitio no se pueden leer.</translation>
    </message>
    <message>
        <source>The site&apos;s keys and passwords are kept under a passphrase.</source>
        <translation>Las claves y contraseñas del sitio se guardan protegidas con una frase de contraseña.</translation>
    </message>
    <message>
        <source>The steps before it did not all come to an end.</source>
        <translation>Los pasos anteriores no llegaron todos a su fin.</translation>
    </message>
    <message>
        <source>The system says: {reason}.</source>
        <translation>El sistema dice: {reason}.</translation>
    </message>
    <message>
        <source>The system says: {reason}. Nothing was written.</source>
        <translation>El sistema dice: {reason}. No se ha escrito nada.</translation>
    </message>
    <message>
        <source>The ten pages</source>
        <translation>Las diez páginas</translation>
    </message>
    <message>
        <source>The transport [{id}] could not be started: {what}.</source>
        <translation>El transporte [{id}] no se pudo iniciar: {what}.</translation>
    </message>
    <message>
        <source>The transport [{id}] has no bind, so it was not started.</source>
        <translation>El transporte [{id}] no tiene bind, así que no se inició.</translation>
    </message>
    <message>
        <source>The transport is not there, so no phone is sent to it.</source>
        <translation>El transporte no está, así que no se envía a él ningún teléfono.</translation>
    </message>
    <message>
        <source>The transport {id} ({protocol}, {bind}) was up, and is not any more.</source>
        <translation>El transporte {id} ({protocol}, {bind}) estaba activo y ya no lo está.</translation>
    </message>
    <message>
        <source>The transport {id} has the method {method}, which current systems refuse.</source>
        <translation>El transporte {id} tiene el método {method}, que los sistemas actuales rechazan.</translation>
    </message>
    <message>
        <source>The transport {id} has {option}=yes, and the phones have no certificate of their own.</source>
        <translation>El transporte {id} tiene {option}=yes, y los teléfonos no tienen certificado propio.</translation>
    </message>
    <message>
        <source>The transport {id} is there already with another protocol.</source>
        <translation>El transporte {id} ya existe con otro protocolo.</translation>
    </message>
    <message>
        <source>The transport {id} is there. It is listed even with a key that does not fit: the Check page tries it.</source>
        <translation>El transporte {id} está. Aparece en la lista incluso con una clave que no corresponde: la página Comprobación lo prueba.</translation>
    </message>
    <message>
        <source>The transport {id} is {is_now}, not {wanted}.</source>
        <translation>El transporte {id} es {is_now}, no {wanted}.</translation>
    </message>
    <message>
        <source>The transport {id} listens on port {port}, the phones would be told {wanted}.</source>
        <translation>El transporte {id} escucha en el puerto {port}; a los teléfonos se les diría {wanted}.</translation>
    </message>
    <message>
        <source>The transport {id} names no method, which means TLS 1.0 only.</source>
        <translation>El transporte {id} no indica método, lo que significa solo TLS 1.0.</translation>
    </message>
    <message>
        <source>The transport {id} offers {cipher}, which protects nothing; phones from 2_3_9 on refuse it.</source>
        <translation>El transporte {id} ofrece {cipher}, que no protege nada; los teléfonos desde 2_3_9 lo rechazan.</translation>
    </message>
    <message>
        <source>The transport {id} speaks TLS 1.3 only; the phones know 1.0 to 1.2.</source>
        <translation>El transporte {id} habla solo TLS 1.3; los teléfonos conocen de 1.0 a 1.2.</translation>
    </message>
    <message>
        <source>The transport {name} is not listed: a file it names cannot be read, an option is wrong, it waits for a restart, or this Asterisk was built without TLS.</source>
        <translation>El transporte {name} no aparece en la lista: no se puede leer un archivo que indica, una opción está mal, espera un reinicio, o este Asterisk se compiló sin TLS.</translation>
    </message>
    <message>
        <source>The two passphrases differ.</source>
        <translation>Las dos frases de contraseña difieren.</translation>
    </message>
    <message>
        <source>The two sites have different passphrases.</source>
        <translation>Los dos sitios tienen frases de contraseña distintas.</translation>
    </message>
    <message>
        <source>The vendor&apos;s files are asterisk.crt and asterisk.key; here {name}.*.</source>
        <translation>Los archivos del fabricante son asterisk.crt y asterisk.key; aquí, {name}.*.</translation>
    </message>
    <message>
        <source>The vendor&apos;s lists of ciphers are lost; that the phones and this server share one is likely, not shown.</source>
        <translation>Las listas de cifrados del fabricante se han perdido; que los teléfonos y este servidor tengan uno en común es probable, pero no está demostrado.</translation>
    </message>
    <message>
        <source>The vendor&apos;s page adds a transport; here {id}, which is there, is used.</source>
        <translation>La página del fabricante añade un transporte; aquí se usa {id}, que ya existe.</translation>
    </message>
    <message>
        <source>The vendor&apos;s page is about TLS; over {protocol} no phone shows a shield.</source>
        <translation>La página del fabricante trata de TLS; por {protocol} ningún teléfono muestra un escudo.</translation>
    </message>
    <message>
        <source>The vendor&apos;s page listens on port 5061; here it is {port}.</source>
        <translation>La página del fabricante escucha en el puerto 5061; aquí es {port}.</translation>
    </message>
    <message>
        <source>The vendor&apos;s page says that sslv23 allows SSL 3.0 and TLS 1.0 to 1.2. With OpenSSL 3 it was measured to allow TLS 1.2 and 1.3 only; the Check page tells what this server accepts.</source>
        <translation>La página del fabricante dice que sslv23 permite SSL 3.0 y TLS 1.0 a 1.2. Con OpenSSL 3 se midió que solo permite TLS 1.2 y 1.3; la página Comprobación dice qué acepta este servidor.</translation>
    </message>
    <message>
        <source>The vendor&apos;s page sets method sslv23; here it is {method}.</source>
        <translation>La página del fabricante pone el método sslv23; aquí es {method}.</translation>
    </message>
    <message>
        <source>The vendor&apos;s sample has no settings for NAT; here {names} are taken over.</source>
        <translation>El ejemplo del fabricante no tiene ajustes de NAT; aquí se toman {names}.</translation>
    </message>
    <message>
        <source>The vendor&apos;s sample names no ciphers; here they are limited to those of the site.</source>
        <translation>El ejemplo del fabricante no indica cifrados; aquí se limitan a los del sitio.</translation>
    </message>
    <message>
        <source>The voice is encrypted, and its keys travelled in the clear: move the line to TLS.</source>
        <translation>La voz va cifrada, pero sus claves viajaron sin cifrar: pase la línea a TLS.</translation>
    </message>
    <message>
        <source>The window cannot be opened on this machine.</source>
        <translation>La ventana no se puede abrir en este equipo.</translation>
    </message>
    <message>
        <source>The wizard was never tried with a D-Series handset. It was tried with Asterisk 16 and 22 and with phones in software that judge certificates by the same rules. If a phone does otherwise, believe the phone.</source>
        <translation>El asistente nunca se ha probado con un teléfono real de la serie D. Se ha probado con Asterisk 16 y 22 y con teléfonos de software que juzgan certificados según las mismas reglas. Si un teléfono hace otra cosa, haga caso al teléfono.</translation>
    </message>
    <message>
        <source>The work on the server was called off.</source>
        <translation>El trabajo en el servidor se anuló.</translation>
    </message>
    <message>
        <source>The writing was stopped.</source>
        <translation>Se detuvo la escritura.</translation>
    </message>
    <message>
        <source>Then look at the row of the check list that goes with it: it says whether the cause is there.</source>
        <translation>Mire después la fila de la lista de comprobaciones que le corresponde: dice si la causa está ahí.</translation>
    </message>
    <message>
        <source>There already.</source>
        <translation>Ya está.</translation>
    </message>
    <message>
        <source>There are blanks at its start or end.</source>
        <translation>Hay espacios al principio o al final.</translation>
    </message>
    <message>
        <source>There are more intermediates between certificate and root than are allowed.</source>
        <translation>Hay más intermedios entre el certificado y la raíz de los permitidos.</translation>
    </message>
    <message>
        <source>There are more problems than these {number}.</source>
        <translation>Hay más problemas que estos {number}.</translation>
    </message>
    <message>
        <source>There are more than {most} blocks in one file.</source>
        <translation>Hay más de {most} bloques en un archivo.</translation>
    </message>
    <message>
        <source>There are more than {most} certificates or {keys} keys: that is a list of authorities, or of several servers.</source>
        <translation>Hay más de {most} certificados o {keys} claves: es una lista de autoridades, o de varios servidores.</translation>
    </message>
    <message>
        <source>There are none in this site.</source>
        <translation>No hay ninguno en este sitio.</translation>
    </message>
    <message>
        <source>There are two objects [{name}] of the same type: a restart would leave Asterisk without any phone.</source>
        <translation>Hay dos objetos [{name}] del mismo tipo: un reinicio dejaría a Asterisk sin ningún teléfono.</translation>
    </message>
    <message>
        <source>There are two objects [{name}] of type {type}: at the next restart Asterisk loads no endpoint.</source>
        <translation>Hay dos objetos [{name}] de tipo {type}: en el próximo reinicio, Asterisk no carga ningún endpoint.</translation>
    </message>
    <message>
        <source>There is a certificate; the site has no phones yet that could judge it.</source>
        <translation>Hay un certificado; el sitio aún no tiene teléfonos que puedan juzgarlo.</translation>
    </message>
    <message>
        <source>There is a {type} named {name} already, but no endpoint.</source>
        <translation>Ya hay un {type} llamado {name}, pero ningún endpoint.</translation>
    </message>
    <message>
        <source>There is more than one server certificate.</source>
        <translation>Hay más de un certificado de servidor.</translation>
    </message>
    <message>
        <source>There is no Asterisk on this computer: it has no /etc/asterisk.</source>
        <translation>En este equipo no hay Asterisk: no tiene /etc/asterisk.</translation>
    </message>
    <message>
        <source>There is no address from which the phones fetch their files.</source>
        <translation>No hay dirección de la que los teléfonos descarguen sus archivos.</translation>
    </message>
    <message>
        <source>There is no asterisk program on this computer.</source>
        <translation>En este equipo no hay ningún programa asterisk.</translation>
    </message>
    <message>
        <source>There is no asterisk program on {target}.</source>
        <translation>En {target} no hay ningún programa asterisk.</translation>
    </message>
    <message>
        <source>There is no authority in {folder}.</source>
        <translation>No hay ninguna autoridad en {folder}.</translation>
    </message>
    <message>
        <source>There is no authority with its key in these files.</source>
        <translation>En estos archivos no hay ninguna autoridad con su clave.</translation>
    </message>
    <message>
        <source>There is no certificate from the public authority yet.</source>
        <translation>Aún no hay certificado de la autoridad pública.</translation>
    </message>
    <message>
        <source>There is no certificate in it.</source>
        <translation>No hay ningún certificado en él.</translation>
    </message>
    <message>
        <source>There is no certificate in this file.</source>
        <translation>En este archivo no hay ningún certificado.</translation>
    </message>
    <message>
        <source>There is no certificate in {file}.</source>
        <translation>No hay ningún certificado en {file}.</translation>
    </message>
    <message>
        <source>There is no certificate to be reminded of.</source>
        <translation>No hay ningún certificado que recordar.</translation>
    </message>
    <message>
        <source>There is no endpoint {name} in the files.</source>
        <translation>No hay ningún endpoint {name} en los archivos.</translation>
    </message>
    <message>
        <source>There is no file to hand out yet.</source>
        <translation>Aún no hay ningún archivo que entregar.</translation>
    </message>
    <message>
        <source>There is no folder on the server for the phones&apos; files.</source>
        <translation>No hay carpeta en el servidor para los archivos de los teléfonos.</translation>
    </message>
    <message>
        <source>There is no folder with the server&apos;s files.</source>
        <translation>No hay carpeta con los archivos del servidor.</translation>
    </message>
    <message>
        <source>There is no folder {folder} on the server yet; it will be made.</source>
        <translation>En el servidor aún no existe la carpeta {folder}; se creará.</translation>
    </message>
    <message>
        <source>There is no folder {folder}.</source>
        <translation>No existe la carpeta {folder}.</translation>
    </message>
    <message>
        <source>There is no host name.</source>
        <translation>No hay nombre de host.</translation>
    </message>
    <message>
        <source>There is no interface {name}.</source>
        <translation>No existe la interfaz {name}.</translation>
    </message>
    <message>
        <source>There is no key {key} here.</source>
        <translation>Aquí no existe la clave {key}.</translation>
    </message>
    <message>
        <source>There is no need for it.</source>
        <translation>No hace falta.</translation>
    </message>
    <message>
        <source>There is no password for {name} yet.</source>
        <translation>Aún no hay contraseña para {name}.</translation>
    </message>
    <message>
        <source>There is no phone in this list.</source>
        <translation>En esta lista no hay ningún teléfono.</translation>
    </message>
    <message>
        <source>There is no private key in these files.</source>
        <translation>En estos archivos no hay ninguna clave privada.</translation>
    </message>
    <message>
        <source>There is no receipt {id}.</source>
        <translation>No existe el recibo {id}.</translation>
    </message>
    <message>
        <source>There is no screen to open a window on.</source>
        <translation>No hay pantalla en la que abrir una ventana.</translation>
    </message>
    <message>
        <source>There is no site in {path}.</source>
        <translation>No hay ningún sitio en {path}.</translation>
    </message>
    <message>
        <source>There is no stage &quot;{word}&quot;.</source>
        <translation>No existe la etapa “{word}”.</translation>
    </message>
    <message>
        <source>There is no terminal to ask at.</source>
        <translation>No hay un terminal en el que preguntar.</translation>
    </message>
    <message>
        <source>There is nothing to carry.</source>
        <translation>No hay nada que llevar.</translation>
    </message>
    <message>
        <source>There is nothing to roll back.</source>
        <translation>No hay nada que revertir.</translation>
    </message>
    <message>
        <source>There, for each endpoint that moves: media_encryption=sdes, rewrite_contact=yes, no transport.</source>
        <translation>Allí, para cada endpoint que se migra: media_encryption=sdes, rewrite_contact=yes, sin transport.</translation>
    </message>
    <message>
        <source>These are more than {most} entries.</source>
        <translation>Son más de {most} entradas.</translation>
    </message>
    <message>
        <source>These are more than {most} files.</source>
        <translation>Son más de {most} archivos.</translation>
    </message>
    <message>
        <source>These files are a copy.</source>
        <translation>Estos archivos son una copia.</translation>
    </message>
    <message>
        <source>These may refuse it, too; what their firmware does is not known: {phones}.</source>
        <translation>Estos también pueden rechazarlo; no se sabe qué hace su firmware: {phones}.</translation>
    </message>
    <message>
        <source>They fetch from</source>
        <translation>Descargan de</translation>
    </message>
    <message>
        <source>They were collected on the server; what is written here does not reach it.</source>
        <translation>Se recogieron en el servidor; lo que se escriba aquí no llega a él.</translation>
    </message>
    <message>
        <source>This Asterisk does not know method={value}, so it refuses the transport (tlsv1_3 is known from 18.20, 20.5 and 21 on).</source>
        <translation>Este Asterisk no conoce method={value}, así que rechaza el transporte (tlsv1_3 se conoce desde 18.20, 20.5 y 21).</translation>
    </message>
    <message>
        <source>This Asterisk does not know the cipher {cipher}, so it refuses the transport.</source>
        <translation>Este Asterisk no conoce el cifrado {cipher}, así que rechaza el transporte.</translation>
    </message>
    <message>
        <source>This Asterisk does not know the command: {command}.</source>
        <translation>Este Asterisk no conoce el comando: {command}.</translation>
    </message>
    <message>
        <source>This Asterisk was built without TLS, so it cannot have a TLS transport.</source>
        <translation>Este Asterisk se compiló sin TLS, así que no puede tener un transporte TLS.</translation>
    </message>
    <message>
        <source>This DPMA carries a certificate that has expired.</source>
        <translation>Este DPMA lleva un certificado que ha caducado.</translation>
    </message>
    <message>
        <source>This MAC address is written in an unusual way.</source>
        <translation>Esta dirección MAC está escrita de una forma poco habitual.</translation>
    </message>
    <message>
        <source>This address holds characters that have to be encoded.</source>
        <translation>Esta dirección contiene caracteres que hay que codificar.</translation>
    </message>
    <message>
        <source>This authority wants an account you have with it already.</source>
        <translation>Esta autoridad exige una cuenta que usted ya tenga con ella.</translation>
    </message>
    <message>
        <source>This computer has no list of public authorities to stand for theirs.</source>
        <translation>Este equipo no tiene una lista de autoridades públicas que haga las veces de la suya.</translation>
    </message>
    <message>
        <source>This computer has no way to the server.</source>
        <translation>Este equipo no tiene camino hasta el servidor.</translation>
    </message>
    <message>
        <source>This computer has {present}.</source>
        <translation>Este equipo tiene {present}.</translation>
    </message>
    <message>
        <source>This computer is in no network but that of a VPN or of virtual machines: {names}.</source>
        <translation>Este equipo no está en más red que la de una VPN o de máquinas virtuales: {names}.</translation>
    </message>
    <message>
        <source>This computer is in no network.</source>
        <translation>Este equipo no está en ninguna red.</translation>
    </message>
    <message>
        <source>This computer knows it by both addresses.</source>
        <translation>Este equipo lo conoce por ambas direcciones.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is {difference} off from that of the phones.</source>
        <translation>El reloj de este equipo difiere {difference} del de los teléfonos.</translation>
    </message>
    <message>
        <source>This file ends inside quotes: it is damaged, or cut off.</source>
        <translation>Este archivo termina dentro de comillas: está dañado o cortado.</translation>
    </message>
    <message>
        <source>This file is empty.</source>
        <translation>Este archivo está vacío.</translation>
    </message>
    <message>
        <source>This file is not UTF-8 text.</source>
        <translation>Este archivo no es texto UTF-8.</translation>
    </message>
    <message>
        <source>This file is over 16 MB: it cannot be a site file.</source>
        <translation>Este archivo pasa de 16 MB: no puede ser un archivo de sitio.</translation>
    </message>
    <message>
        <source>This file is over 32 MB: it cannot be a list of phones.</source>
        <translation>Este archivo pasa de 32 MB: no puede ser una lista de teléfonos.</translation>
    </message>
    <message>
        <source>This file is over 64 MB: it is no export of extensions.</source>
        <translation>Este archivo pasa de 64 MB: no es una exportación de extensiones.</translation>
    </message>
    <message>
        <source>This firmware does not look at the server&apos;s certificate; newer firmware does.</source>
        <translation>Este firmware no mira el certificado del servidor; el más nuevo sí.</translation>
    </message>
    <message>
        <source>This folder holds no files of Asterisk: there is no etc/asterisk in it.</source>
        <translation>Esta carpeta no contiene archivos de Asterisk: no hay en ella etc/asterisk.</translation>
    </message>
    <message>
        <source>This goes over more than one line.</source>
        <translation>Esto ocupa más de una línea.</translation>
    </message>
    <message>
        <source>This has {length} characters; at most {longest} fit.</source>
        <translation>Esto tiene {length} caracteres; caben {longest} como máximo.</translation>
    </message>
    <message>
        <source>This holds control characters.</source>
        <translation>Esto contiene caracteres de control.</translation>
    </message>
    <message>
        <source>This holds invisible characters that turn the writing direction.</source>
        <translation>Esto contiene caracteres invisibles que invierten el sentido de la escritura.</translation>
    </message>
    <message>
        <source>This is a fault of this program or of the authority&apos;s; please report it.</source>
        <translation>Es un fallo de este programa o de la autoridad; le rogamos que informe de ello.</translation>
    </message>
    <message>
        <source>This is a workbook of a spreadsheet, not a CSV file.</source>
        <translation>Es un libro de una hoja de cálculo, no un archivo CSV.</translation>
    </message>
    <message>
        <source>This is an address with more than a host name in it.</source>
        <translation>Esta es una dirección que contiene más que un nombre de host.</translation>
    </message>
    <message>
        <source>This is an authority&apos;s certificate, not a server&apos;s.</source>
        <translation>Este es el certificado de una autoridad, no el de un servidor.</translation>
    </message>
    <message>
        <source>This is no MAC address of a phone.</source>
        <translation>Esto no es la dirección MAC de un teléfono.</translation>
    </message>
    <message>
        <source>This is no configuration server a phone understands: {url}</source>
        <translation>Esto no es un servidor de configuración que un teléfono entienda: {url}</translation>
    </message>
    <message>
        <source>This is not TOML: {fault}.</source>
        <translation>Esto no es TOML: {fault}.</translation>
    </message>
    <message>
        <source>This is not a D-Series phone; it is configured in another way.</source>
        <translation>No es un teléfono de la serie D; se configura de otra manera.</translation>
    </message>
    <message>
        <source>This is not a text file, or one in UTF-16 without a mark that says so.</source>
        <translation>No es un archivo de texto, o es uno en UTF-16 sin una marca que lo diga.</translation>
    </message>
    <message>
        <source>This is not the full path of a folder on the server.</source>
        <translation>Esto no es la ruta completa de una carpeta del servidor.</translation>
    </message>
    <message>
        <source>This is not what Bulk Handler exports of extensions: it has no column, or two, of {columns}.</source>
        <translation>Esto no es lo que Bulk Handler exporta de las extensiones: falta, o está dos veces, alguna columna de {columns}.</translation>
    </message>
    <message>
        <source>This is over 32 MB: it cannot be a list of phones.</source>
        <translation>Esto pasa de 32 MB: no puede ser una lista de teléfonos.</translation>
    </message>
    <message>
        <source>This is too much for a server&apos;s certificate.</source>
        <translation>Esto es demasiado para el certificado de un servidor.</translation>
    </message>
    <message>
        <source>This kind of private key cannot be used.</source>
        <translation>Este tipo de clave privada no se puede usar.</translation>
    </message>
    <message>
        <source>This line is too long for a list of phones.</source>
        <translation>Esta línea es demasiado larga para una lista de teléfonos.</translation>
    </message>
    <message>
        <source>This path leads out of the site folder.</source>
        <translation>Esta ruta sale de la carpeta del sitio.</translation>
    </message>
    <message>
        <source>This phone accepts wildcard certificates, and the server&apos;s is none.</source>
        <translation>Este teléfono acepta certificados comodín, y el del servidor no lo es.</translation>
    </message>
    <message>
        <source>This phone cannot use TLS with this model or firmware. {reason}</source>
        <translation>Este teléfono no puede usar TLS con este modelo o firmware. {reason}</translation>
    </message>
    <message>
        <source>This phone has no extension.</source>
        <translation>Este teléfono no tiene extensión.</translation>
    </message>
    <message>
        <source>This phone has the password every phone has from the factory.</source>
        <translation>Este teléfono tiene la contraseña que todo teléfono trae de fábrica.</translation>
    </message>
    <message>
        <source>This phone is given no password: it keeps the one from the factory.</source>
        <translation>Este teléfono no recibe contraseña: conserva la de fábrica.</translation>
    </message>
    <message>
        <source>This phone is sent to {url}, and does not fetch over TFTP.</source>
        <translation>Este teléfono se envía a {url}, y no descarga por TFTP.</translation>
    </message>
    <message>
        <source>This phone may validate certificates, and is not known to hold the private root.</source>
        <translation>Puede que este teléfono verifique certificados, y no se sabe que tenga la raíz privada.</translation>
    </message>
    <message>
        <source>This phone validates certificates, and is not known to hold the private root.</source>
        <translation>Este teléfono verifica certificados, y no se sabe que tenga la raíz privada.</translation>
    </message>
    <message>
        <source>This plan has errors.</source>
        <translation>Este plan tiene errores.</translation>
    </message>
    <message>
        <source>This row has more cells than there are columns.</source>
        <translation>Esta fila tiene más celdas que columnas hay.</translation>
    </message>
    <message>
        <source>This server has no pjsip.conf yet, so no phone is in service on it.</source>
        <translation>Este servidor aún no tiene pjsip.conf, así que no hay ningún teléfono en servicio en él.</translation>
    </message>
    <message>
        <source>This server has no pjsip.conf: its phones are those of chan_sip, in sip.conf.</source>
        <translation>Este servidor no tiene pjsip.conf: sus teléfonos son los de chan_sip, en sip.conf.</translation>
    </message>
    <message>
        <source>This site does without TLS.</source>
        <translation>Este sitio prescinde de TLS.</translation>
    </message>
    <message>
        <source>This site has an authority already.</source>
        <translation>Este sitio ya tiene una autoridad.</translation>
    </message>
    <message>
        <source>This site has no certificate yet.</source>
        <translation>Este sitio aún no tiene certificado.</translation>
    </message>
    <message>
        <source>This site has no phones yet.</source>
        <translation>Este sitio aún no tiene teléfonos.</translation>
    </message>
    <message>
        <source>This site has no private authority.</source>
        <translation>Este sitio no tiene autoridad privada.</translation>
    </message>
    <message>
        <source>This site keeps passwords or keys under another passphrase than the authority&apos;s.</source>
        <translation>Este sitio guarda contraseñas o claves con una frase de contraseña distinta de la de la autoridad.</translation>
    </message>
    <message>
        <source>This site keeps passwords or keys; they have to be under the same passphrase as the authority.</source>
        <translation>Este sitio guarda contraseñas o claves; tienen que estar protegidas con la misma frase de contraseña que la autoridad.</translation>
    </message>
    <message>
        <source>This site was made by a newer version of the wizard (format {format}).</source>
        <translation>Este sitio lo creó una versión más nueva del asistente (formato {format}).</translation>
    </message>
    <message>
        <source>This site&apos;s server is reached over SSH.</source>
        <translation>Al servidor de este sitio se llega por SSH.</translation>
    </message>
    <message>
        <source>This site&apos;s transport is {protocol}, which needs no certificate.</source>
        <translation>El transporte de este sitio es {protocol}, que no necesita certificado.</translation>
    </message>
    <message>
        <source>This was looked for and not found. If you see what a phone does, please tell us.</source>
        <translation>Esto se buscó y no se encontró. Si ve qué hace un teléfono, le rogamos que nos lo cuente.</translation>
    </message>
    <message>
        <source>Tick it when the phone is known to hold the root of this site&apos;s own authority. No source shows how a D-Series phone is given one.</source>
        <translation>Márquelo cuando se sepa que el teléfono tiene la raíz de la autoridad propia de este sitio. Ninguna fuente muestra cómo se le da una a un teléfono de la serie D.</translation>
    </message>
    <message>
        <source>Time server</source>
        <translation>Servidor de hora</translation>
    </message>
    <message>
        <source>To reset it, press Menu or the check key, then Advanced (5), Reset to Factory Defaults (2), Yes. (Source: wiki.asterisk.org, page 40818835.)</source>
        <translation>Para restablecerlo, pulse Menu o la tecla con la marca de verificación, y después Advanced (5), Reset to Factory Defaults (2), Yes. (Fuente: wiki.asterisk.org, página 40818835.)</translation>
    </message>
    <message>
        <source>Transport</source>
        <translation>Transporte</translation>
    </message>
    <message>
        <source>Transports</source>
        <translation>Transportes</translation>
    </message>
    <message>
        <source>Tries TLS, which no source shows on a {model}.</source>
        <translation>Prueba TLS, que ninguna fuente muestra en un {model}.</translation>
    </message>
    <message>
        <source>Tries TLS; whether its firmware has it is not known.</source>
        <translation>Prueba TLS; no se sabe si su firmware lo tiene.</translation>
    </message>
    <message>
        <source>Try TLS on these {count} phones all the same</source>
        <translation>Probar TLS en estos {count} teléfonos de todos modos</translation>
    </message>
    <message>
        <source>Try TLS on this {model} all the same</source>
        <translation>Probar TLS en este {model} de todos modos</translation>
    </message>
    <message>
        <source>Try again, and type the same one twice.</source>
        <translation>Inténtelo de nuevo, y escriba la misma dos veces.</translation>
    </message>
    <message>
        <source>Try one of them before any other.</source>
        <translation>Pruebe uno de ellos antes que ningún otro.</translation>
    </message>
    <message>
        <source>Try one phone first, or use an RSA key of 2048 bits.</source>
        <translation>Pruebe primero un teléfono, o use una clave RSA de 2048 bits.</translation>
    </message>
    <message>
        <source>Try this one phone before any other of its model.</source>
        <translation>Pruebe este teléfono antes que ningún otro de su modelo.</translation>
    </message>
    <message>
        <source>Try this one phone before any other.</source>
        <translation>Pruebe este teléfono antes que ningún otro.</translation>
    </message>
    <message>
        <source>Turn SRTP on.</source>
        <translation>Active SRTP.</translation>
    </message>
    <message>
        <source>Turn all but one off.</source>
        <translation>Desactívelos todos menos uno.</translation>
    </message>
    <message>
        <source>Turn it off.</source>
        <translation>Desactívelo.</translation>
    </message>
    <message>
        <source>Twice in this list.</source>
        <translation>Dos veces en esta lista.</translation>
    </message>
    <message>
        <source>Two changes of the plan lead to this one file.</source>
        <translation>Dos cambios del plan llevan a este mismo archivo.</translation>
    </message>
    <message>
        <source>Type it again from the phone&apos;s label, with colons: 00:0f:d3:aa:bb:cc.</source>
        <translation>Escríbala de nuevo según la etiqueta del teléfono, con dos puntos: 00:0f:d3:aa:bb:cc.</translation>
    </message>
    <message>
        <source>Type it again, rather than pasting it.</source>
        <translation>Escríbalo de nuevo en vez de pegarlo.</translation>
    </message>
    <message>
        <source>Type the number on the page Start or Check: it is decoded to one cause and one fix.</source>
        <translation>Escriba el número en la página Inicio o Comprobación: se decodifica en una causa y una solución.</translation>
    </message>
    <message>
        <source>Undoes a write</source>
        <translation>Deshace una escritura</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Deshecho</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>Update its firmware to {version} or later, or leave it at stage wait.</source>
        <translation>Actualice su firmware a {version} o posterior, o déjelo en la etapa wait.</translation>
    </message>
    <message>
        <source>Update the phone&apos;s firmware, or keep this phone without TLS.</source>
        <translation>Actualice el firmware del teléfono, o deje este teléfono sin TLS.</translation>
    </message>
    <message>
        <source>Upgrade Asterisk, or choose the route xml.</source>
        <translation>Actualice Asterisk, o elija la vía xml.</translation>
    </message>
    <message>
        <source>Upgrade Asterisk, or give the phones their files without the DPMA.</source>
        <translation>Actualice Asterisk, o dé a los teléfonos sus archivos sin el DPMA.</translation>
    </message>
    <message>
        <source>Upgrade it to {version} or later, and let it wait until then.</source>
        <translation>Actualícelo a {version} o posterior, y déjelo en wait hasta entonces.</translation>
    </message>
    <message>
        <source>Upgrade it to {version} or later, and take it off TLS until then.</source>
        <translation>Actualícelo a {version} o posterior, y quítele TLS hasta entonces.</translation>
    </message>
    <message>
        <source>Upgrade it to {version} or later; or use a certificate with the host&apos;s own name, and set allow_wildcard = false.</source>
        <translation>Actualícelo a {version} o posterior; o use un certificado con el propio nombre del host, y ponga allow_wildcard = false.</translation>
    </message>
    <message>
        <source>Upgrade the DPMA to {version} or later.</source>
        <translation>Actualice el DPMA a {version} o posterior.</translation>
    </message>
    <message>
        <source>Upgrade the DPMA, or leave record_own_calls off.</source>
        <translation>Actualice el DPMA, o deje record_own_calls desactivado.</translation>
    </message>
    <message>
        <source>Upgrade the firmware to {version} or later.</source>
        <translation>Actualice el firmware a {version} o posterior.</translation>
    </message>
    <message>
        <source>Use 5061.</source>
        <translation>Use 5061.</translation>
    </message>
    <message>
        <source>Use a certificate from an authority that asks for no revocation list.</source>
        <translation>Use un certificado de una autoridad que no exija lista de revocación.</translation>
    </message>
    <message>
        <source>Use a certificate with the host&apos;s own name; or firmware from {version} on with tls_allow_wildcard_certs=1 in its XML.</source>
        <translation>Use un certificado con el propio nombre del host; o firmware desde {version} con tls_allow_wildcard_certs=1 en su XML.</translation>
    </message>
    <message>
        <source>Use a host name in a public domain; or choose a private authority.</source>
        <translation>Use un nombre de host de un dominio público; o elija una autoridad privada.</translation>
    </message>
    <message>
        <source>Use a name in a public domain of yours; or choose a private authority.</source>
        <translation>Use un nombre de un dominio público suyo; o elija una autoridad privada.</translation>
    </message>
    <message>
        <source>Use a public certificate with its whole chain, or load the private root on the phone.</source>
        <translation>Use un certificado público con su cadena completa, o cargue la raíz privada en el teléfono.</translation>
    </message>
    <message>
        <source>Use a public certificate, or load the private root on the phone.</source>
        <translation>Use un certificado público, o cargue la raíz privada en el teléfono.</translation>
    </message>
    <message>
        <source>Use a public certificate, or load the root onto each phone; no source shows how a D-Series phone is given one.</source>
        <translation>Use un certificado público, o cargue la raíz en cada teléfono; ninguna fuente muestra cómo se le da una a un teléfono de la serie D.</translation>
    </message>
    <message>
        <source>Use a public certificate; or let the phone wait until the root is on it, and say so here.</source>
        <translation>Use un certificado público; o deje el teléfono en wait hasta que tenga la raíz, e indíquelo aquí.</translation>
    </message>
    <message>
        <source>Use a server certificate (serverAuth), signed by a real authority (CA:TRUE).</source>
        <translation>Use un certificado de servidor (serverAuth), firmado por una autoridad de verdad (CA:TRUE).</translation>
    </message>
    <message>
        <source>Use an RSA key of 2048 bits.</source>
        <translation>Use una clave RSA de 2048 bits.</translation>
    </message>
    <message>
        <source>Use fewer intermediates, or an authority whose path length allows them.</source>
        <translation>Use menos intermedios, o una autoridad cuya longitud de ruta los permita.</translation>
    </message>
    <message>
        <source>Use letters, digits and . _ - + * only, such as {example}.</source>
        <translation>Use solo letras, cifras y . _ - + *, como {example}.</translation>
    </message>
    <message>
        <source>Use letters, digits, - and _ only, such as asterisk.</source>
        <translation>Use solo letras, cifras, - y _, como asterisk.</translation>
    </message>
    <message>
        <source>Use letters, digits, hyphens and dots only, such as pbx.example.com.</source>
        <translation>Use solo letras, cifras, guiones y puntos, como pbx.example.com.</translation>
    </message>
    <message>
        <source>Use sudo; if it is not running: sudo systemctl start asterisk, then paste its log.</source>
        <translation>Use sudo; si no está en marcha: sudo systemctl start asterisk, y pegue después su log.</translation>
    </message>
    <message>
        <source>Use tlsv1_2 or sslv23, then reload.</source>
        <translation>Use tlsv1_2 o sslv23 y recargue.</translation>
    </message>
    <message>
        <source>Use {id} that is there, on port {port}</source>
        <translation>Usar {id}, que ya existe, en el puerto {port}</translation>
    </message>
    <message>
        <source>Use: module reload res_pjsip.so</source>
        <translation>Use: module reload res_pjsip.so</translation>
    </message>
    <message>
        <source>Uses TLS and SRTP, and gets its settings over TLS.</source>
        <translation>Usa TLS y SRTP, y recibe sus ajustes por TLS.</translation>
    </message>
    <message>
        <source>Uses TLS and SRTP.</source>
        <translation>Usa TLS y SRTP.</translation>
    </message>
    <message>
        <source>Uses TLS; its calls are not encrypted.</source>
        <translation>Usa TLS; sus llamadas no van cifradas.</translation>
    </message>
    <message>
        <source>Uses the transport {id} that is there.</source>
        <translation>Usa el transporte {id}, que ya existe.</translation>
    </message>
    <message>
        <source>Uses the transport {id}, which the wizard put there.</source>
        <translation>Usa el transporte {id}, que puso ahí el asistente.</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Válido desde</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Válido hasta</translation>
    </message>
    <message>
        <source>Version {version}. {system}, Python {python}, Qt {qt}.</source>
        <translation>Versión {version}. {system}, Python {python}, Qt {qt}.</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versiones</translation>
    </message>
    <message>
        <source>Versions are compared within one row only: each row has a firmware of its own. Where it is not known whether a phone looks at certificates, the wizard takes it that it does.</source>
        <translation>Las versiones solo se comparan dentro de una fila: cada fila tiene un firmware propio. Donde no se sabe si un teléfono verifica certificados, el asistente supone que sí.</translation>
    </message>
    <message>
        <source>Versions of TLS</source>
        <translation>Versiones de TLS</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>Voz</translation>
    </message>
    <message>
        <source>Voice (SRTP)</source>
        <translation>Voz (SRTP)</translation>
    </message>
    <message>
        <source>Voice is encrypted with AES_CM_128_HMAC_SHA1_80 alone, and a phone refuses encryption that is offered inside plain RTP.</source>
        <translation>La voz se cifra solo con AES_CM_128_HMAC_SHA1_80, y un teléfono rechaza el cifrado ofrecido dentro de RTP sin cifrar.</translation>
    </message>
    <message>
        <source>Wait a moment, then reload again.</source>
        <translation>Espere un momento y recargue de nuevo.</translation>
    </message>
    <message>
        <source>Wait as long as it says, then order again. To try things out, use the authority&apos;s test directory.</source>
        <translation>Espere lo que indica y vuelva a pedirlo. Para hacer pruebas, use el directorio de prueba de la autoridad.</translation>
    </message>
    <message>
        <source>Wait for the calls to end, or call it off: core abort shutdown</source>
        <translation>Espere a que terminen las llamadas, o anúlelo: core abort shutdown</translation>
    </message>
    <message>
        <source>Wait until it is done, then try again.</source>
        <translation>Espere a que termine e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Wait, or restart with: core restart when convenient</source>
        <translation>Espere, o reinicie con: core restart when convenient</translation>
    </message>
    <message>
        <source>Wait, then look again; if it stays so, read the phone&apos;s screen and the log.</source>
        <translation>Espere y mire de nuevo; si sigue así, lea la pantalla del teléfono y el log.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>What Asterisk says of itself</source>
        <translation>Qué dice Asterisk de sí mismo</translation>
    </message>
    <message>
        <source>What OpenSSH is told of {host} cannot be used.</source>
        <translation>Lo que se le dice a OpenSSH sobre {host} no se puede usar.</translation>
    </message>
    <message>
        <source>What a phone shows during a call, only somebody beside it can see: a shield for TLS, one for the voice.</source>
        <translation>Lo que muestra un teléfono durante una llamada solo puede verlo alguien que esté a su lado: un escudo para TLS y otro para la voz.</translation>
    </message>
    <message>
        <source>What a roll back does not do: a phone that has fetched its new configuration keeps it until it fetches the next one, and a phone that cannot reach its server any more may have to be reset on its keypad.</source>
        <translation>Lo que no hace una reversión: un teléfono que ha descargado su nueva configuración la conserva hasta que descarga la siguiente, y un teléfono que ya no llega a su servidor puede tener que restablecerse con sus teclas.</translation>
    </message>
    <message>
        <source>What a source says, or was measured</source>
        <translation>Qué dice una fuente o se ha medido</translation>
    </message>
    <message>
        <source>What came back: {reason}.</source>
        <translation>Lo que llegó de vuelta: {reason}.</translation>
    </message>
    <message>
        <source>What changed in the transport [{id}] waits for a restart. If only its certificate was renewed under the same name, Asterisk 16.29, 18.15, 20 and later have taken it up all the same.</source>
        <translation>Lo que cambió en el transporte [{id}] espera un reinicio. Si solo se renovó su certificado con el mismo nombre, Asterisk 16.29, 18.15, 20 y posteriores lo han adoptado de todos modos.</translation>
    </message>
    <message>
        <source>What had begun there goes on to its end.</source>
        <translation>Lo que había empezado allí continúa hasta su fin.</translation>
    </message>
    <message>
        <source>What is known, and from whom</source>
        <translation>Qué se sabe, y por quién</translation>
    </message>
    <message>
        <source>What is likely</source>
        <translation>Qué es probable</translation>
    </message>
    <message>
        <source>What is looked at</source>
        <translation>Qué se mira</translation>
    </message>
    <message>
        <source>What is not known</source>
        <translation>Qué no se sabe</translation>
    </message>
    <message>
        <source>What is still open</source>
        <translation>Qué queda pendiente</translation>
    </message>
    <message>
        <source>What is wrong in the server&apos;s files</source>
        <translation>Qué está mal en los archivos del servidor</translation>
    </message>
    <message>
        <source>What is wrong, by what is seen</source>
        <translation>Qué está mal, según lo que se ve</translation>
    </message>
    <message>
        <source>What is wrong: {reason}.</source>
        <translation>Qué está mal: {reason}.</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Qué es</translation>
    </message>
    <message>
        <source>What it says, for example</source>
        <translation>Qué dice, por ejemplo</translation>
    </message>
    <message>
        <source>What new phones hear</source>
        <translation>Qué oyen los teléfonos nuevos</translation>
    </message>
    <message>
        <source>What others did to {path} since:</source>
        <translation>Qué han hecho otros en {path} desde entonces:</translation>
    </message>
    <message>
        <source>What phones trust is a root&apos;s certificate.</source>
        <translation>Aquello en lo que confían los teléfonos es el certificado de una raíz.</translation>
    </message>
    <message>
        <source>What roll back does</source>
        <translation>Qué hace una reversión</translation>
    </message>
    <message>
        <source>What says so</source>
        <translation>Qué lo indica</translation>
    </message>
    <message>
        <source>What speaks for it</source>
        <translation>Qué lo respalda</translation>
    </message>
    <message>
        <source>What the DPMA does with these settings: it could not be had for tests.</source>
        <translation>Qué hace el DPMA con estos ajustes: no se pudo conseguir para las pruebas.</translation>
    </message>
    <message>
        <source>What the script on the server does cannot be read.</source>
        <translation>No se puede leer lo que hace el script en el servidor.</translation>
    </message>
    <message>
        <source>What the server says is no handshake a phone could complete.</source>
        <translation>Lo que dice el servidor no es una negociación TLS que un teléfono pueda completar.</translation>
    </message>
    <message>
        <source>What the server sent is no copy of its files.</source>
        <translation>Lo que envió el servidor no es una copia de sus archivos.</translation>
    </message>
    <message>
        <source>What this phone will do</source>
        <translation>Qué hará este teléfono</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Qué hacer</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Qué se hizo</translation>
    </message>
    <message>
        <source>What was done before:</source>
        <translation>Qué se hizo antes:</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Qué se encontró</translation>
    </message>
    <message>
        <source>What was looked at</source>
        <translation>Qué se miró</translation>
    </message>
    <message>
        <source>What was never tried</source>
        <translation>Qué no se ha probado nunca</translation>
    </message>
    <message>
        <source>What was set</source>
        <translation>Qué se ajustó</translation>
    </message>
    <message>
        <source>What was set in FreePBX&apos;s own pages is set back there; the wizard has not written it.</source>
        <translation>Lo que se ajustó en las páginas del propio FreePBX se revierte allí; el asistente no lo ha escrito.</translation>
    </message>
    <message>
        <source>What was written on {times} stands on this one: it goes back too.</source>
        <translation>Lo que se escribió el {times} se apoya en esto: también se revierte.</translation>
    </message>
    <message>
        <source>What was written on {when} is rolled back</source>
        <translation>Lo que se escribió el {when} está revertido</translation>
    </message>
    <message>
        <source>What was written on {when} is rolled back, and Asterisk was told: the files are as they were.</source>
        <translation>Lo que se escribió el {when} está revertido, y se avisó a Asterisk: los archivos están como estaban.</translation>
    </message>
    <message>
        <source>What you saw in the preview is written, byte for byte, and can be undone.</source>
        <translation>Lo que vio en la vista previa se escribe, byte por byte, y se puede deshacer.</translation>
    </message>
    <message>
        <source>What {id} knows of the network around it is taken over:</source>
        <translation>Se toma lo que {id} sabe de la red que lo rodea:</translation>
    </message>
    <message>
        <source>What {option} names has to be a short text file here.</source>
        <translation>Lo que indica {option} tiene que ser aquí un archivo de texto corto.</translation>
    </message>
    <message>
        <source>What {option} names has to be a short text file.</source>
        <translation>Lo que indica {option} tiene que ser un archivo de texto corto.</translation>
    </message>
    <message>
        <source>What {option} names holds a secret.</source>
        <translation>Lo que indica {option} contiene un secreto.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>When a phone holds the root, set root_loaded = true for it.</source>
        <translation>Cuando un teléfono tenga la raíz, ponga root_loaded = true para él.</translation>
    </message>
    <message>
        <source>When a phone refuses the server&apos;s certificate it may show a number such as 0x40000022. Each of its bits stands for one reason, and several can be set at once: 0x40000022 is 0x40000000, 0x00000020 and 0x00000002 together. The pages Start and Check decode it as you type it, in any spelling.</source>
        <translation>Cuando un teléfono rechaza el certificado del servidor puede mostrar un número como 0x40000022. Cada uno de sus bits representa un motivo, y puede haber varios activados a la vez: 0x40000022 es 0x40000000, 0x00000020 y 0x00000002 juntos. Las páginas Inicio y Comprobación lo decodifican mientras lo escribe, en cualquier grafía.</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>Where the deploy hook goes</source>
        <translation>Dónde se guarda el script de despliegue</translation>
    </message>
    <message>
        <source>Where the reminder goes</source>
        <translation>Dónde se guarda el recordatorio</translation>
    </message>
    <message>
        <source>Where the request goes</source>
        <translation>Dónde se guarda la solicitud</translation>
    </message>
    <message>
        <source>Where the same file was written again later, the newest write goes first, or all of them together.</source>
        <translation>Si el mismo archivo se volvió a escribir después, primero se revierte la escritura más reciente, o todas juntas.</translation>
    </message>
    <message>
        <source>Whether TLS needs transport_tls_allowed: every published template sets it.</source>
        <translation>Si TLS necesita transport_tls_allowed: todas las plantillas publicadas lo activan.</translation>
    </message>
    <message>
        <source>Whether a D80 can be set up without the DPMA: two sources contradict each other.</source>
        <translation>Si un D80 se puede configurar sin el DPMA: dos fuentes se contradicen.</translation>
    </message>
    <message>
        <source>Whether a call without SRTP is refused could not be seen.</source>
        <translation>No se pudo ver si se rechaza una llamada sin SRTP.</translation>
    </message>
    <message>
        <source>Whether a phone ever announces itself over mDNS: no source says that it does.</source>
        <translation>Si un teléfono se anuncia alguna vez por mDNS: ninguna fuente dice que lo haga.</translation>
    </message>
    <message>
        <source>Whether a setting makes a phone accept any certificate for SIP.</source>
        <translation>Si algún ajuste hace que un teléfono acepte cualquier certificado para SIP.</translation>
    </message>
    <message>
        <source>Whether it is this site&apos;s certificate</source>
        <translation>Si es el certificado de este sitio</translation>
    </message>
    <message>
        <source>Whether phones take TLS 1.3, or keys on elliptic curves.</source>
        <translation>Si los teléfonos aceptan TLS 1.3, o claves de curva elíptica.</translation>
    </message>
    <message>
        <source>Whether the server has a DPMA is not known: it was not read yet.</source>
        <translation>No se sabe si el servidor tiene un DPMA: aún no se ha leído.</translation>
    </message>
    <message>
        <source>Whether they look at certificates is not known; they are taken to.</source>
        <translation>No se sabe si miran los certificados; se supone que sí.</translation>
    </message>
    <message>
        <source>Which ciphers the phones offer: the two tables of the vendor&apos;s page are lost.</source>
        <translation>Qué cifrados ofrecen los teléfonos: las dos tablas de la página del fabricante se han perdido.</translation>
    </message>
    <message>
        <source>Which public authorities are in the phones&apos; list, which is as old as their firmware.</source>
        <translation>Qué autoridades públicas están en la lista de los teléfonos, que es tan antigua como su firmware.</translation>
    </message>
    <message>
        <source>Who renews it:</source>
        <translation>Quién lo renueva:</translation>
    </message>
    <message>
        <source>Who signs the server&apos;s certificate decides whether the phone of this site will trust it.</source>
        <translation>De quién firma el certificado del servidor depende que el teléfono de este sitio confíe en él.</translation>
    </message>
    <message>
        <source>Who signs the server&apos;s certificate decides whether the {count} phones of this site will trust it.</source>
        <translation>De quién firma el certificado del servidor depende que los {count} teléfonos de este sitio confíen en él.</translation>
    </message>
    <message>
        <source>Whoever has it can make certificates the phones trust; it is not copied in clear.</source>
        <translation>Quien la tenga puede crear certificados en los que los teléfonos confían; no se copia sin cifrar.</translation>
    </message>
    <message>
        <source>Whoever has the authority&apos;s key can pass for the server: it stays sealed in the site folder.</source>
        <translation>Quien tenga la clave de la autoridad puede hacerse pasar por el servidor: se queda protegida en la carpeta del sitio.</translation>
    </message>
    <message>
        <source>Windows cannot hold a file named {name}.</source>
        <translation>Windows no admite un archivo llamado {name}.</translation>
    </message>
    <message>
        <source>Windows counts the network on {interface} as public, and its firewall keeps answers out.</source>
        <translation>Windows considera pública la red de {interface}, y su firewall no deja entrar las respuestas.</translation>
    </message>
    <message>
        <source>With 0x2 beside it: the same cure. Alone: a root of the same name but another key.</source>
        <translation>Con 0x2 al lado: el mismo remedio. Solo: una raíz del mismo nombre pero con otra clave.</translation>
    </message>
    <message>
        <source>With OpenSSL 3 method=sslv23 takes TLS 1.2 and 1.3 only; with older ones it takes TLS 1.0 as well. Without a method a transport takes TLS 1.0 alone.</source>
        <translation>Con OpenSSL 3, method=sslv23 acepta solo TLS 1.2 y 1.3; con versiones anteriores acepta también TLS 1.0. Sin método, un transporte acepta solo TLS 1.0.</translation>
    </message>
    <message>
        <source>With OpenSSL {version} the transport {id} accepts TLS 1.2 and 1.3 only.</source>
        <translation>Con OpenSSL {version}, el transporte {id} solo acepta TLS 1.2 y 1.3.</translation>
    </message>
    <message>
        <source>With a number and a password of yours the server is asked who is registered. Nothing is registered, and a wrong password is tried once.</source>
        <translation>Con una extensión y una contraseña que usted indica se pregunta al servidor quién está registrado. No se registra nada, y una contraseña equivocada se prueba una sola vez.</translation>
    </message>
    <message>
        <source>With the route xml each phone&apos;s file is written whole; a pointer to the DPMA is not.</source>
        <translation>Con la vía xml, el archivo de cada teléfono se escribe entero; un puntero al DPMA, no.</translation>
    </message>
    <message>
        <source>With this DPMA (3.6.11) Asterisk 22 was reported to crash while it starts.</source>
        <translation>Con este DPMA (3.6.11) se ha informado de que Asterisk 22 falla al arrancar.</translation>
    </message>
    <message>
        <source>With this DPMA (3.6.12) Asterisk 21 was reported to hang when it is stopped or restarted.</source>
        <translation>Con este DPMA (3.6.12) se ha informado de que Asterisk 21 se cuelga al detenerlo o reiniciarlo.</translation>
    </message>
    <message>
        <source>With this DPMA (3.6.7) Asterisk 20.6 and 21.1 were reported to crash on a phone&apos;s record button.</source>
        <translation>Con este DPMA (3.6.7) se ha informado de que Asterisk 20.6 y 21.1 fallan al pulsar la tecla de grabar de un teléfono.</translation>
    </message>
    <message>
        <source>Without SRTP the voice stays in the clear: no shield in the call.</source>
        <translation>Sin SRTP la voz va sin cifrar: ningún escudo en la llamada.</translation>
    </message>
    <message>
        <source>Without TLS none shows a shield.</source>
        <translation>Sin TLS ninguno muestra un escudo.</translation>
    </message>
    <message>
        <source>Without it, a restart cannot be proven; nothing was restarted.</source>
        <translation>Sin él no se puede demostrar un reinicio; no se reinició nada.</translation>
    </message>
    <message>
        <source>Without the server&apos;s name in its greeting (SNI), a phone is shown another certificate.</source>
        <translation>Sin el nombre del servidor en su saludo (SNI), a un teléfono se le muestra otro certificado.</translation>
    </message>
    <message>
        <source>Works as today, and is told the time server.</source>
        <translation>Funciona como hoy, y se le indica el servidor de hora.</translation>
    </message>
    <message>
        <source>Works as today; there is no time server to tell it.</source>
        <translation>Funciona como hoy; no hay servidor de hora que indicarle.</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Escritura</translation>
    </message>
    <message>
        <source>Write 0.0.0.0:5061, or [::]:5061 for IPv6.</source>
        <translation>Escriba 0.0.0.0:5061, o [::]:5061 para IPv6.</translation>
    </message>
    <message>
        <source>Write 1 file</source>
        <translation>Escribir 1 archivo</translation>
    </message>
    <message>
        <source>Write 1 file now</source>
        <translation>Escribir 1 archivo ahora</translation>
    </message>
    <message>
        <source>Write a host name; its DNS record may hold both.</source>
        <translation>Escriba un nombre de host; su registro DNS puede tener ambas.</translation>
    </message>
    <message>
        <source>Write a port from 1 to 65535; 5061 is usual for TLS.</source>
        <translation>Escriba un puerto de 1 a 65535; para TLS lo habitual es 5061.</translation>
    </message>
    <message>
        <source>Write again when you are ready.</source>
        <translation>Escriba de nuevo cuando quiera.</translation>
    </message>
    <message>
        <source>Write an address other machines can reach.</source>
        <translation>Escriba una dirección que otras máquinas puedan alcanzar.</translation>
    </message>
    <message>
        <source>Write format = {format} at its top.</source>
        <translation>Escriba format = {format} al principio.</translation>
    </message>
    <message>
        <source>Write four numbers from 0 to 255, such as 192.0.2.10, or a host name.</source>
        <translation>Escriba cuatro números de 0 a 255, como 192.0.2.10, o un nombre de host.</translation>
    </message>
    <message>
        <source>Write it as PEM (it begins with -----BEGIN CERTIFICATE), then reload.</source>
        <translation>Escríbalo como PEM (empieza por -----BEGIN CERTIFICATE) y recargue.</translation>
    </message>
    <message>
        <source>Write it as admin@192.0.2.10; other ports and keys go into ssh&apos;s own configuration.</source>
        <translation>Escríbalo como admin@192.0.2.10; otros puertos y claves van en la configuración del propio ssh.</translation>
    </message>
    <message>
        <source>Write it as https://prov.example.com/phones/.</source>
        <translation>Escríbalo como https://prov.example.com/phones/.</translation>
    </message>
    <message>
        <source>Write it as sip:proxy@HOST:5061;transport=tls, with the port of the transport that is there.</source>
        <translation>Escríbalo como sip:proxy@HOST:5061;transport=tls, con el puerto del transporte que existe.</translation>
    </message>
    <message>
        <source>Write it as the phone shows it, such as 2_9_19; leave it empty if it is not known.</source>
        <translation>Escríbala como la muestra el teléfono, por ejemplo 2_9_19; déjela vacía si no se conoce.</translation>
    </message>
    <message>
        <source>Write it as the server prints it, such as 22.5.0; leave it empty if it is not known.</source>
        <translation>Escríbala como la muestra el servidor, por ejemplo 22.5.0; déjela vacía si no se conoce.</translation>
    </message>
    <message>
        <source>Write it as {name}, the form DNS uses.</source>
        <translation>Escríbalo como {name}, la forma que usa el DNS.</translation>
    </message>
    <message>
        <source>Write it from the root on, without . and .., such as /var/www/html/phones.</source>
        <translation>Escríbala desde la raíz, sin . ni .., como /var/www/html/phones.</translation>
    </message>
    <message>
        <source>Write it into the file and try again.</source>
        <translation>Escríbalo en el archivo e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Write it on one line.</source>
        <translation>Escríbalo en una línea.</translation>
    </message>
    <message>
        <source>Write it with underscores, as the phone shows it: 2_9_19.</source>
        <translation>Escríbala con guiones bajos, como la muestra el teléfono: 2_9_19.</translation>
    </message>
    <message>
        <source>Write its extension, such as 101.</source>
        <translation>Escriba su extensión, como 101.</translation>
    </message>
    <message>
        <source>Write its xn-- form, which your DNS provider shows.</source>
        <translation>Escriba su forma xn--, que muestra su proveedor de DNS.</translation>
    </message>
    <message>
        <source>Write names as `pjsip list ciphers` prints them, such as ECDHE-RSA-AES256-GCM-SHA384.</source>
        <translation>Escriba los nombres como los muestra `pjsip list ciphers`, como ECDHE-RSA-AES256-GCM-SHA384.</translation>
    </message>
    <message>
        <source>Write one of {choices}.</source>
        <translation>Escriba uno de {choices}.</translation>
    </message>
    <message>
        <source>Write one of {models}, or take this phone out.</source>
        <translation>Escriba uno de {models}, o quite este teléfono.</translation>
    </message>
    <message>
        <source>Write one phone in each line.</source>
        <translation>Escriba un teléfono en cada línea.</translation>
    </message>
    <message>
        <source>Write one that begins with https://, such as {example}.</source>
        <translation>Escriba una que empiece por https://, como {example}.</translation>
    </message>
    <message>
        <source>Write the address at which the phones reach the server.</source>
        <translation>Escriba la dirección en que los teléfonos alcanzan el servidor.</translation>
    </message>
    <message>
        <source>Write the certificate there as PEM, then its intermediates in order.</source>
        <translation>Escriba ahí el certificado como PEM y después sus intermedios en orden.</translation>
    </message>
    <message>
        <source>Write the certificate&apos;s own key there as PEM, without a passphrase.</source>
        <translation>Escriba ahí la clave del propio certificado como PEM, sin frase de contraseña.</translation>
    </message>
    <message>
        <source>Write the exact name, such as pbx.example.com.</source>
        <translation>Escriba el nombre exacto, como pbx.example.com.</translation>
    </message>
    <message>
        <source>Write the firmware the phone shows; it has TLS from {version} on.</source>
        <translation>Escriba el firmware que muestra el teléfono; tiene TLS desde {version}.</translation>
    </message>
    <message>
        <source>Write the folder the web server serves, such as /var/www/html/phones.</source>
        <translation>Escriba la carpeta que sirve el servidor web, como /var/www/html/phones.</translation>
    </message>
    <message>
        <source>Write the header {header}, and one phone in each line.</source>
        <translation>Escriba el encabezado {header}, y un teléfono en cada línea.</translation>
    </message>
    <message>
        <source>Write the host name alone, such as pbx.example.com.</source>
        <translation>Escriba solo el nombre de host, como pbx.example.com.</translation>
    </message>
    <message>
        <source>Write the host without the dot at its end.</source>
        <translation>Escriba el host sin el punto final.</translation>
    </message>
    <message>
        <source>Write the key as PEM (it begins with -----BEGIN), then reload.</source>
        <translation>Escriba la clave como PEM (empieza por -----BEGIN) y recargue.</translation>
    </message>
    <message>
        <source>Write the model; it decides about TLS.</source>
        <translation>Escriba el modelo; de él depende TLS.</translation>
    </message>
    <message>
        <source>Write the name or address at which the phones reach the server.</source>
        <translation>Escriba el nombre o la dirección con que los teléfonos alcanzan el servidor.</translation>
    </message>
    <message>
        <source>Write the name or address the phones use.</source>
        <translation>Escriba el nombre o la dirección que usan los teléfonos.</translation>
    </message>
    <message>
        <source>Write the organization it belongs to.</source>
        <translation>Escriba la organización a la que pertenece.</translation>
    </message>
    <message>
        <source>Write the phone&apos;s model before moving it.</source>
        <translation>Escriba el modelo del teléfono antes de migrarlo.</translation>
    </message>
    <message>
        <source>Write the phone&apos;s model.</source>
        <translation>Escriba el modelo del teléfono.</translation>
    </message>
    <message>
        <source>Write the phones&apos; files first; then serve them.</source>
        <translation>Escriba primero los archivos de los teléfonos; después sírvalos.</translation>
    </message>
    <message>
        <source>Write the plan</source>
        <translation>Escribir el plan</translation>
    </message>
    <message>
        <source>Write the twelve digits from the phone&apos;s label, or scan it.</source>
        <translation>Escriba las doce cifras de la etiqueta del teléfono, o escanéela.</translation>
    </message>
    <message>
        <source>Write the twelve digits from the phone&apos;s label, such as 00:0f:d3:aa:bb:cc.</source>
        <translation>Escriba las doce cifras de la etiqueta del teléfono, como 00:0f:d3:aa:bb:cc.</translation>
    </message>
    <message>
        <source>Write the version the phone shows; until then it is taken to validate certificates.</source>
        <translation>Escriba la versión que muestra el teléfono; hasta entonces se supone que verifica certificados.</translation>
    </message>
    <message>
        <source>Write them in their percent form, such as %20 for a blank.</source>
        <translation>Escríbalos en su forma con porcentaje, como %20 para un espacio.</translation>
    </message>
    <message>
        <source>Write what the phone shows; or move it alone, by its stage.</source>
        <translation>Escriba lo que muestra el teléfono; o mígrelo solo, con su etapa.</translation>
    </message>
    <message>
        <source>Write yes or no.</source>
        <translation>Escriba yes o no.</translation>
    </message>
    <message>
        <source>Write your own server&apos;s name.</source>
        <translation>Escriba el nombre de su propio servidor.</translation>
    </message>
    <message>
        <source>Write {count} files</source>
        <translation>Escribir {count} archivos</translation>
    </message>
    <message>
        <source>Write {count} files now</source>
        <translation>Escribir {count} archivos ahora</translation>
    </message>
    <message>
        <source>Write {days} or less.</source>
        <translation>Escriba {days} o menos.</translation>
    </message>
    <message>
        <source>Write {expected}.</source>
        <translation>Escriba {expected}.</translation>
    </message>
    <message>
        <source>Write {key}, if that is meant.</source>
        <translation>Escriba {key}, si es lo que quería decir.</translation>
    </message>
    <message>
        <source>Write {mac}, if that is what the phone&apos;s label says.</source>
        <translation>Escriba {mac}, si es lo que dice la etiqueta del teléfono.</translation>
    </message>
    <message>
        <source>Write {mac}.</source>
        <translation>Escriba {mac}.</translation>
    </message>
    <message>
        <source>Write {name} here, and the port into the transport&apos;s bind address.</source>
        <translation>Escriba aquí {name}, y el puerto en la dirección bind del transporte.</translation>
    </message>
    <message>
        <source>Write {name}.</source>
        <translation>Escriba {name}.</translation>
    </message>
    <message>
        <source>Write {word}, if that is meant.</source>
        <translation>Escriba {word}, si es lo que quería decir.</translation>
    </message>
    <message>
        <source>Writing failed, and so did putting everything back.</source>
        <translation>La escritura falló, y también el restablecerlo todo.</translation>
    </message>
    <message>
        <source>Writing failed; everything was put back as it was.</source>
        <translation>La escritura falló; todo se dejó como estaba.</translation>
    </message>
    <message>
        <source>Writing failed; everything was put back, but not everything could be given to its owner.</source>
        <translation>La escritura falló; se restableció todo, pero no todo se pudo dar a su propietario.</translation>
    </message>
    <message>
        <source>Writing file {number} of {total}</source>
        <translation>Escribiendo el archivo {number} de {total}</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Escrito</translation>
    </message>
    <message>
        <source>XML files, one for each phone</source>
        <translation>archivos XML, uno para cada teléfono</translation>
    </message>
    <message>
        <source>You, before {date}: make it again here (secure-calling certificate SITE renew), write it, and reload. Key and file names stay.</source>
        <translation>Usted, antes del {date}: vuelva a crearlo aquí (secure-calling certificate SITE renew), escríbalo y recargue. La clave y los nombres de los archivos se conservan.</translation>
    </message>
    <message>
        <source>You, before {date}: order or import the next one here, write it, and reload. Certificates to come last no more than 100 days, then 47: the server should renew those by itself.</source>
        <translation>Usted, antes del {date}: pida o importe aquí el siguiente, escríbalo y recargue. Los certificados venideros no durarán más de 100 días, y después 47: esos debería renovarlos el servidor por sí solo.</translation>
    </message>
    <message>
        <source>[{id}] names other certificate files now; Asterisk takes them up at a restart only.</source>
        <translation>[{id}] indica ahora otros archivos de certificado; Asterisk solo los adopta con un reinicio.</translation>
    </message>
    <message>
        <source>[{name}] has an option {option} that Asterisk does not know, so it refuses the object.</source>
        <translation>[{name}] tiene una opción {option} que Asterisk no conoce, así que rechaza el objeto.</translation>
    </message>
    <message>
        <source>[{name}](+) adds to an extension FreePBX makes: once the extension is deleted there, Asterisk stops reading its endpoints here at its next restart.</source>
        <translation>[{name}](+) añade a una extensión que genera FreePBX: cuando allí se elimine la extensión, Asterisk dejará de leer sus endpoints aquí en su próximo reinicio.</translation>
    </message>
    <message>
        <source>a D-Series phone</source>
        <translation>un teléfono de la serie D</translation>
    </message>
    <message>
        <source>a [section] has no closing bracket</source>
        <translation>una [section] no tiene corchete de cierre</translation>
    </message>
    <message>
        <source>a backslash stands before nothing it could escape</source>
        <translation>hay una barra invertida ante nada que pueda escapar</translation>
    </message>
    <message>
        <source>a backup is kept of both</source>
        <translation>se guarda una copia de seguridad de ambos</translation>
    </message>
    <message>
        <source>a backup is kept of each that was there</source>
        <translation>se guarda una copia de seguridad de cada uno que existía</translation>
    </message>
    <message>
        <source>a backup is kept of it</source>
        <translation>se guarda una copia de seguridad de él</translation>
    </message>
    <message>
        <source>a certificate is not allowed to be used in this way</source>
        <translation>un certificado no se puede usar de esta manera</translation>
    </message>
    <message>
        <source>a field of the certificate cannot be read</source>
        <translation>un campo del certificado no se puede leer</translation>
    </message>
    <message>
        <source>a line of this minute here means that the files do not fit: nothing is restarted then</source>
        <translation>si hay aquí una línea de este minuto, los archivos no encajan: entonces no se reinicia nada</translation>
    </message>
    <message>
        <source>a line of this minute here means: roll back. A reload keeps the old phones, a restart would lose them all</source>
        <translation>una línea de este minuto significa aquí: revierta. Una recarga conserva los teléfonos antiguos; un reinicio los perdería todos</translation>
    </message>
    <message>
        <source>a line stands before the first [section]</source>
        <translation>hay una línea antes de la primera [section]</translation>
    </message>
    <message>
        <source>a line&apos;s own transport overrides the network&apos;s</source>
        <translation>el transporte propio de una línea prevalece sobre el de la red</translation>
    </message>
    <message>
        <source>a list of IP addresses, such as [&quot;192.0.2.10&quot;]</source>
        <translation>una lista de direcciones IP, como [&quot;192.0.2.10&quot;]</translation>
    </message>
    <message>
        <source>a list of texts, such as [&quot;a&quot;, &quot;b&quot;]</source>
        <translation>una lista de textos, como [&quot;a&quot;, &quot;b&quot;]</translation>
    </message>
    <message>
        <source>a network for phones that move, beside {name}</source>
        <translation>una red para los teléfonos que se migran, junto a {name}</translation>
    </message>
    <message>
        <source>a phone</source>
        <translation>un teléfono</translation>
    </message>
    <message>
        <source>a phone on TLS is answered on the connection it opened, never on a named transport</source>
        <translation>a un teléfono con TLS se le responde por la conexión que abrió, nunca por un transporte indicado</translation>
    </message>
    <message>
        <source>a phone that connects anew replaces its old contact</source>
        <translation>un teléfono que se conecta de nuevo reemplaza su contacto antiguo</translation>
    </message>
    <message>
        <source>a phone that gets it fetches its configuration again</source>
        <translation>un teléfono que lo recibe descarga de nuevo su configuración</translation>
    </message>
    <message>
        <source>a phone that starts from nothing is sent to the DPMA</source>
        <translation>a un teléfono que parte de cero se le envía al DPMA</translation>
    </message>
    <message>
        <source>a phone with a wrong clock refuses every certificate</source>
        <translation>un teléfono con el reloj equivocado rechaza todo certificado</translation>
    </message>
    <message>
        <source>a private authority of this site</source>
        <translation>una autoridad privada de este sitio</translation>
    </message>
    <message>
        <source>a public authority</source>
        <translation>una autoridad pública</translation>
    </message>
    <message>
        <source>a revocation list cannot be found or read</source>
        <translation>una lista de revocación no se encuentra o no se puede leer</translation>
    </message>
    <message>
        <source>a section of the wizard&apos;s</source>
        <translation>una sección del asistente</translation>
    </message>
    <message>
        <source>a setting stands before the first [section]</source>
        <translation>hay un ajuste antes de la primera [section]</translation>
    </message>
    <message>
        <source>a signature in the chain uses a weak hash</source>
        <translation>una firma de la cadena usa un hash débil</translation>
    </message>
    <message>
        <source>a transport beside those that are there</source>
        <translation>un transporte junto a los que ya existen</translation>
    </message>
    <message>
        <source>a transport that was changed is taken up by a restart only</source>
        <translation>un transporte modificado solo se adopta con un reinicio</translation>
    </message>
    <message>
        <source>a whole number, without quotes</source>
        <translation>un número entero, sin comillas</translation>
    </message>
    <message>
        <source>add a phone</source>
        <translation>añadir un teléfono</translation>
    </message>
    <message>
        <source>add phones</source>
        <translation>añadir teléfonos</translation>
    </message>
    <message>
        <source>add phones of the network</source>
        <translation>añadir teléfonos de la red</translation>
    </message>
    <message>
        <source>added</source>
        <translation>añadido</translation>
    </message>
    <message>
        <source>all {well} well</source>
        <translation>las {well} bien</translation>
    </message>
    <message>
        <source>an answer is missing</source>
        <translation>falta una respuesta</translation>
    </message>
    <message>
        <source>and one more</source>
        <translation>y uno más</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>y {count} más</translation>
    </message>
    <message>
        <source>and {count} more like this</source>
        <translation>y {count} más como este</translation>
    </message>
    <message>
        <source>any address: a phone takes it only when it names it</source>
        <translation>cualquier dirección: un teléfono solo la toma cuando la nombra</translation>
    </message>
    <message>
        <source>as in its template {name}</source>
        <translation>como en su plantilla {name}</translation>
    </message>
    <message>
        <source>as it was before the wizard</source>
        <translation>como estaba antes del asistente</translation>
    </message>
    <message>
        <source>as on the network {name}</source>
        <translation>como en la red {name}</translation>
    </message>
    <message>
        <source>as on the present transport {id}</source>
        <translation>como en el transporte actual {id}</translation>
    </message>
    <message>
        <source>as secure, and its settings come over TLS too</source>
        <translation>como secure, y sus ajustes también llegan por TLS</translation>
    </message>
    <message>
        <source>as the site asks</source>
        <translation>como pide el sitio</translation>
    </message>
    <message>
        <source>as the transport has it already</source>
        <translation>como ya lo tiene el transporte</translation>
    </message>
    <message>
        <source>as {user}, files in {folder}</source>
        <translation>como {user}, archivos en {folder}</translation>
    </message>
    <message>
        <source>asked about</source>
        <translation>consultado</translation>
    </message>
    <message>
        <source>asked for a server</source>
        <translation>pidió un servidor</translation>
    </message>
    <message>
        <source>begun</source>
        <translation>empezado</translation>
    </message>
    <message>
        <source>brings back what was up before, as soon as there is no call</source>
        <translation>recupera lo que estaba activo antes, en cuanto no haya llamadas</translation>
    </message>
    <message>
        <source>broken off</source>
        <translation>interrumpido</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>a mano</translation>
    </message>
    <message>
        <source>ca.crt holds two roots now: {present}, which signs, and {following}, which will. These phones have to hold the new one before it does: {phones}. When they all do: secure-calling certificate SITE renew --roll-over, then apply.</source>
        <translation>ca.crt contiene ahora dos raíces: {present}, que firma, y {following}, que firmará. Estos teléfonos tienen que tener la nueva antes de que lo haga: {phones}. Cuando todos la tengan: secure-calling certificate SITE renew --roll-over, y después apply.</translation>
    </message>
    <message>
        <source>ca.crt is the authority&apos;s file, so the server&apos;s cannot have this name.</source>
        <translation>ca.crt es el archivo de la autoridad, así que el del servidor no puede llamarse así.</translation>
    </message>
    <message>
        <source>called off</source>
        <translation>anulado</translation>
    </message>
    <message>
        <source>calls never begin here</source>
        <translation>aquí nunca empiezan llamadas</translation>
    </message>
    <message>
        <source>calls to the phone go back over its own connection</source>
        <translation>las llamadas al teléfono vuelven por su propia conexión</translation>
    </message>
    <message>
        <source>cannot be known before the check above passes</source>
        <translation>no se puede saber antes de que se supere la comprobación de arriba</translation>
    </message>
    <message>
        <source>change the stage</source>
        <translation>cambiar la etapa</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>modificado</translation>
    </message>
    <message>
        <source>changed; a backup is kept</source>
        <translation>modificado; se guarda una copia de seguridad</translation>
    </message>
    <message>
        <source>checks certificates</source>
        <translation>verifica certificados</translation>
    </message>
    <message>
        <source>chmod 0640 {path}, with the group Asterisk runs in.</source>
        <translation>chmod 0640 {path}, con el grupo en el que corre Asterisk.</translation>
    </message>
    <message>
        <source>chown root:{group} {path}, and chmod 0640 {path}.</source>
        <translation>chown root:{group} {path}, y chmod 0640 {path}.</translation>
    </message>
    <message>
        <source>column {number}</source>
        <translation>columna {number}</translation>
    </message>
    <message>
        <source>credentials.enc is damaged, cut short, or not written by this program.</source>
        <translation>credentials.enc está dañado, cortado o no lo escribió este programa.</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>d MMM yyyy, HH:mm</source>
        <translation>d MMM yyyy, HH:mm</translation>
    </message>
    <message>
        <source>does not answer, so it does not run now; files in {folder}</source>
        <translation>no responde, así que ahora no está en marcha; archivos en {folder}</translation>
    </message>
    <message>
        <source>does not check certificates</source>
        <translation>no verifica certificados</translation>
    </message>
    <message>
        <source>done</source>
        <translation>hecho</translation>
    </message>
    <message>
        <source>edit a cell</source>
        <translation>editar una celda</translation>
    </message>
    <message>
        <source>edit cells</source>
        <translation>editar celdas</translation>
    </message>
    <message>
        <source>encrypted voice, on the phone too</source>
        <translation>voz cifrada, también en el teléfono</translation>
    </message>
    <message>
        <source>encrypted voice; plain RTP is refused</source>
        <translation>voz cifrada; el RTP sin cifrar se rechaza</translation>
    </message>
    <message>
        <source>ended on {date}</source>
        <translation>terminó el {date}</translation>
    </message>
    <message>
        <source>ends on {end}, 1 day left</source>
        <translation>termina el {end}, queda 1 día</translation>
    </message>
    <message>
        <source>ends on {end}, {count} days left</source>
        <translation>termina el {end}, quedan {count} días</translation>
    </message>
    <message>
        <source>error</source>
        <translation>error</translation>
    </message>
    <message>
        <source>extconfig.conf maps {name} to a database (realtime), which the wizard does not write.</source>
        <translation>extconfig.conf asigna {name} a una base de datos (realtime), en la que el asistente no escribe.</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fallido</translation>
    </message>
    <message>
        <source>fetched</source>
        <translation>descargado</translation>
    </message>
    <message>
        <source>files in {folder}</source>
        <translation>archivos en {folder}</translation>
    </message>
    <message>
        <source>fill down</source>
        <translation>rellenar hacia abajo</translation>
    </message>
    <message>
        <source>for your information</source>
        <translation>para su información</translation>
    </message>
    <message>
        <source>generate extensions</source>
        <translation>generar extensiones</translation>
    </message>
    <message>
        <source>has fetched its file, not registered yet</source>
        <translation>ha descargado su archivo, aún sin registrar</translation>
    </message>
    <message>
        <source>how the phone proves itself</source>
        <translation>cómo se acredita el teléfono</translation>
    </message>
    <message>
        <source>intermediate</source>
        <translation>intermedio</translation>
    </message>
    <message>
        <source>is running as {user}, files in {folder}</source>
        <translation>está en marcha como {user}, archivos en {folder}</translation>
    </message>
    <message>
        <source>is running, files in {folder}</source>
        <translation>está en marcha, archivos en {folder}</translation>
    </message>
    <message>
        <source>issues the next certificate; it asks for the site&apos;s passphrase</source>
        <translation>emite el siguiente certificado; pide la frase de contraseña del sitio</translation>
    </message>
    <message>
        <source>it adds to [{name}], which is not there</source>
        <translation>añade a [{name}], que no existe</translation>
    </message>
    <message>
        <source>it has ended</source>
        <translation>ha terminado</translation>
    </message>
    <message>
        <source>it has no file on the server yet: write it first</source>
        <translation>aún no tiene archivo en el servidor: escríbalo primero</translation>
    </message>
    <message>
        <source>it inherits from [{name}], which is not there</source>
        <translation>hereda de [{name}], que no existe</translation>
    </message>
    <message>
        <source>it is for {names}</source>
        <translation>es para {names}</translation>
    </message>
    <message>
        <source>its contact stands in the section of that name</source>
        <translation>su contacto está en la sección con ese nombre</translation>
    </message>
    <message>
        <source>its line</source>
        <translation>su línea</translation>
    </message>
    <message>
        <source>its line goes over TLS, its calls over SRTP</source>
        <translation>su línea va por TLS, sus llamadas por SRTP</translation>
    </message>
    <message>
        <source>its password stands in the section of that name</source>
        <translation>su contraseña está en la sección con ese nombre</translation>
    </message>
    <message>
        <source>its templates&apos; settings stand below, so that one of them can be changed for it alone</source>
        <translation>los ajustes de sus plantillas figuran abajo, para poder cambiar uno solo aquí</translation>
    </message>
    <message>
        <source>kept by hand</source>
        <translation>mantenidos a mano</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>omitida</translation>
    </message>
    <message>
        <source>listening took too long</source>
        <translation>la escucha tardó demasiado</translation>
    </message>
    <message>
        <source>look at this</source>
        <translation>revise esto</translation>
    </message>
    <message>
        <source>made</source>
        <translation>creado</translation>
    </message>
    <message>
        <source>made by FreePBX</source>
        <translation>generados por FreePBX</translation>
    </message>
    <message>
        <source>made by FreePBX: what must be set becomes steps in its pages, not edits of its files</source>
        <translation>generados por FreePBX: lo que hay que ajustar se convierte en pasos en sus páginas, no en cambios de sus archivos</translation>
    </message>
    <message>
        <source>made for this phone, kept in the site&apos;s credentials</source>
        <translation>creada para este teléfono, guardada en las credenciales del sitio</translation>
    </message>
    <message>
        <source>made ready, and works as before</source>
        <translation>preparado, y funciona como antes</translation>
    </message>
    <message>
        <source>make of its MAC</source>
        <translation>marca según su MAC</translation>
    </message>
    <message>
        <source>may check certificates</source>
        <translation>puede que verifique certificados</translation>
    </message>
    <message>
        <source>maybe a D-Series phone</source>
        <translation>quizá un teléfono de la serie D</translation>
    </message>
    <message>
        <source>measured on Asterisk {versions}</source>
        <translation>medido en Asterisk {versions}</translation>
    </message>
    <message>
        <source>measured with {program}</source>
        <translation>medido con {program}</translation>
    </message>
    <message>
        <source>mode {mode}, owner {owner}, group {group}</source>
        <translation>modo {mode}, propietario {owner}, grupo {group}</translation>
    </message>
    <message>
        <source>most likely a D-Series phone</source>
        <translation>muy probablemente un teléfono de la serie D</translation>
    </message>
    <message>
        <source>move a phone</source>
        <translation>migrar un teléfono</translation>
    </message>
    <message>
        <source>must tell of seconds: that proves the restart. Phones on TLS come back when they register again, within minutes</source>
        <translation>debe hablar de segundos: eso demuestra el reinicio. Los teléfonos con TLS vuelven cuando se registran de nuevo, en unos minutos</translation>
    </message>
    <message>
        <source>named as the PJSIP endpoint it registers as</source>
        <translation>se llama como el endpoint de PJSIP con el que se registra</translation>
    </message>
    <message>
        <source>needs the transport tls</source>
        <translation>necesita el transporte tls</translation>
    </message>
    <message>
        <source>negotiates the newest version both sides know; nothing below TLS 1.2 with this OpenSSL</source>
        <translation>negocia la versión más nueva que conocen ambos lados; con este OpenSSL, nada por debajo de TLS 1.2</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nuevo</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>no D-Series phone</source>
        <translation>no es un teléfono de la serie D</translation>
    </message>
    <message>
        <source>no address for {host}</source>
        <translation>ninguna dirección para {host}</translation>
    </message>
    <message>
        <source>no answer from the DNS about {host}</source>
        <translation>el DNS no responde sobre {host}</translation>
    </message>
    <message>
        <source>no answer in time</source>
        <translation>sin respuesta a tiempo</translation>
    </message>
    <message>
        <source>no contact of a phone is known</source>
        <translation>no se conoce ningún contacto de un teléfono</translation>
    </message>
    <message>
        <source>no extension and password were given</source>
        <translation>no se indicaron extensión y contraseña</translation>
    </message>
    <message>
        <source>no number was given</source>
        <translation>no se indicó ningún número</translation>
    </message>
    <message>
        <source>no phone of the site is on TLS yet</source>
        <translation>ningún teléfono del sitio usa TLS todavía</translation>
    </message>
    <message>
        <source>no phones yet</source>
        <translation>aún sin teléfonos</translation>
    </message>
    <message>
        <source>no sign of FreePBX was read; the site says FreePBX, and that stays so</source>
        <translation>no se leyó ningún indicio de FreePBX; el sitio dice FreePBX, y así queda</translation>
    </message>
    <message>
        <source>no version was found; type them below if you know them</source>
        <translation>no se encontró ninguna versión; escríbalas abajo si las conoce</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>none in pjsip.conf</source>
        <translation>ninguno en pjsip.conf</translation>
    </message>
    <message>
        <source>none known</source>
        <translation>ninguno conocido</translation>
    </message>
    <message>
        <source>none known by the DPMA or by a &lt;mac&gt;.cfg file</source>
        <translation>el DPMA no conoce ninguno, ni un archivo &lt;mac&gt;.cfg</translation>
    </message>
    <message>
        <source>none named</source>
        <translation>ninguno indicado</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>ninguno todavía</translation>
    </message>
    <message>
        <source>none: this program has written nothing here</source>
        <translation>ninguno: este programa no ha escrito nada aquí</translation>
    </message>
    <message>
        <source>not asked: {address} was given</source>
        <translation>sin preguntar: se indicó {address}</translation>
    </message>
    <message>
        <source>not chosen yet</source>
        <translation>aún sin elegir</translation>
    </message>
    <message>
        <source>not configured by this wizard</source>
        <translation>no lo configura este asistente</translation>
    </message>
    <message>
        <source>not encrypted</source>
        <translation>sin cifrar</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>no se sabe</translation>
    </message>
    <message>
        <source>not known what it is</source>
        <translation>no se sabe qué es</translation>
    </message>
    <message>
        <source>not known: the server was not read</source>
        <translation>no se sabe: el servidor no se leyó</translation>
    </message>
    <message>
        <source>not named yet</source>
        <translation>aún sin nombre</translation>
    </message>
    <message>
        <source>not offered</source>
        <translation>no ofrecido</translation>
    </message>
    <message>
        <source>not run</source>
        <translation>sin hacer</translation>
    </message>
    <message>
        <source>not touched: it works as today</source>
        <translation>no se toca: funciona como hoy</translation>
    </message>
    <message>
        <source>not yet fetched</source>
        <translation>aún sin descargar</translation>
    </message>
    <message>
        <source>nothing heard on {interfaces}</source>
        <translation>no se oyó nada en {interfaces}</translation>
    </message>
    <message>
        <source>nothing: every file is new</source>
        <translation>ninguna: todos los archivos son nuevos</translation>
    </message>
    <message>
        <source>nothing: every file was new</source>
        <translation>ninguna: todos los archivos eran nuevos</translation>
    </message>
    <message>
        <source>on TLS</source>
        <translation>con TLS</translation>
    </message>
    <message>
        <source>on TLS, both shields seen in a call</source>
        <translation>con TLS, ambos escudos vistos en una llamada</translation>
    </message>
    <message>
        <source>on TLS, with SRTP in a call</source>
        <translation>con TLS, y con SRTP en una llamada</translation>
    </message>
    <message>
        <source>on the server, once no phone is on TLS; repeat it for each receipt, the newest first</source>
        <translation>en el servidor, cuando ningún teléfono use TLS; repítalo para cada recibo, empezando por el más reciente</translation>
    </message>
    <message>
        <source>on {host}</source>
        <translation>en {host}</translation>
    </message>
    <message>
        <source>once the instructions for FreePBX&apos;s pages are done: writes its files anew and reloads Asterisk, as its Apply Config does</source>
        <translation>una vez hechas las instrucciones para las páginas de FreePBX: escribe de nuevo sus archivos y recarga Asterisk, como hace su Apply Config</translation>
    </message>
    <message>
        <source>one certificate: {names}</source>
        <translation>un certificado: {names}</translation>
    </message>
    <message>
        <source>one line that stays</source>
        <translation>una línea sin cambios</translation>
    </message>
    <message>
        <source>one of {choices}</source>
        <translation>uno de {choices}</translation>
    </message>
    <message>
        <source>one phone per extension</source>
        <translation>un teléfono por extensión</translation>
    </message>
    <message>
        <source>one server heard</source>
        <translation>un servidor oído</translation>
    </message>
    <message>
        <source>only if a transport that went shall stop listening: it does so at a restart. While a call is up, this waits and does not come back</source>
        <translation>solo si un transporte retirado debe dejar de escuchar: lo hace con un reinicio. Mientras haya una llamada en curso, esto espera y no vuelve</translation>
    </message>
    <message>
        <source>only if the transport is not listed: older Asterisk starts a new one at a restart only (vendor page)</source>
        <translation>solo si el transporte no aparece en la lista: un Asterisk más antiguo solo inicia uno nuevo con un reinicio (página del fabricante)</translation>
    </message>
    <message>
        <source>only the codecs named below</source>
        <translation>solo los códecs indicados abajo</translation>
    </message>
    <message>
        <source>other rights</source>
        <translation>otros permisos</translation>
    </message>
    <message>
        <source>over TCP</source>
        <translation>por TCP</translation>
    </message>
    <message>
        <source>over TLS</source>
        <translation>por TLS</translation>
    </message>
    <message>
        <source>over TLS, and TCP too</source>
        <translation>por TLS, y también por TCP</translation>
    </message>
    <message>
        <source>over TLS, and UDP too</source>
        <translation>por TLS, y también por UDP</translation>
    </message>
    <message>
        <source>over UDP</source>
        <translation>por UDP</translation>
    </message>
    <message>
        <source>paste</source>
        <translation>pegar</translation>
    </message>
    <message>
        <source>phones of this site do not look for their server so</source>
        <translation>los teléfonos de este sitio no buscan así su servidor</translation>
    </message>
    <message>
        <source>phones that start from nothing connect over TLS</source>
        <translation>los teléfonos que parten de cero se conectan por TLS</translation>
    </message>
    <message>
        <source>pjsip_notify.conf has no [{name}] yet, so no phone was asked to fetch its file.</source>
        <translation>pjsip_notify.conf aún no tiene [{name}], así que no se pidió a ningún teléfono que descargue su archivo.</translation>
    </message>
    <message>
        <source>plain, kept by hand: they can be edited in place</source>
        <translation>normales, mantenidos a mano: se pueden editar en su sitio</translation>
    </message>
    <message>
        <source>planned, not written yet</source>
        <translation>planificado, aún sin escribir</translation>
    </message>
    <message>
        <source>planned; no call seen yet</source>
        <translation>planificado; sin llamadas vistas aún</translation>
    </message>
    <message>
        <source>planned; none on TLS yet</source>
        <translation>planificado; aún ninguno con TLS</translation>
    </message>
    <message>
        <source>private key, not shown</source>
        <translation>clave privada, no se muestra</translation>
    </message>
    <message>
        <source>problem: {message}</source>
        <translation>problema: {message}</translation>
    </message>
    <message>
        <source>read as Asterisk reads them, they change only what the preview shows</source>
        <translation>leídos como los lee Asterisk, solo cambian lo que muestra la vista previa</translation>
    </message>
    <message>
        <source>reading the server&apos;s files took too long</source>
        <translation>leer los archivos del servidor tardó demasiado</translation>
    </message>
    <message>
        <source>registered, but not over TLS</source>
        <translation>registrado, pero no por TLS</translation>
    </message>
    <message>
        <source>registration</source>
        <translation>registro</translation>
    </message>
    <message>
        <source>remove phones</source>
        <translation>quitar teléfonos</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>eliminado</translation>
    </message>
    <message>
        <source>removed; a backup is kept</source>
        <translation>eliminado; se guarda una copia de seguridad</translation>
    </message>
    <message>
        <source>res_pjsip.so is not loaded: Asterisk has no PJSIP at all, so no phone can register.</source>
        <translation>res_pjsip.so no está cargado: Asterisk no tiene PJSIP, así que ningún teléfono puede registrarse.</translation>
    </message>
    <message>
        <source>res_srtp.so is not loaded, so no voice can be encrypted.</source>
        <translation>res_srtp.so no está cargado, así que no se puede cifrar ninguna voz.</translation>
    </message>
    <message>
        <source>res_srtp.so is not loaded: calls of phones with SRTP are refused with 488.</source>
        <translation>res_srtp.so no está cargado: las llamadas de teléfonos con SRTP se rechazan con 488.</translation>
    </message>
    <message>
        <source>rights</source>
        <translation>permisos</translation>
    </message>
    <message>
        <source>rights changed</source>
        <translation>permisos modificados</translation>
    </message>
    <message>
        <source>root</source>
        <translation>raíz</translation>
    </message>
    <message>
        <source>says that the whole file is the wizard&apos;s</source>
        <translation>dice que el archivo entero es del asistente</translation>
    </message>
    <message>
        <source>says that these phones shall go back</source>
        <translation>indica que estos teléfonos deben volver atrás</translation>
    </message>
    <message>
        <source>scan a label</source>
        <translation>escanear una etiqueta</translation>
    </message>
    <message>
        <source>secret</source>
        <translation>secreto</translation>
    </message>
    <message>
        <source>seen on {number} of {count} phones</source>
        <translation>visto en {number} de {count} teléfonos</translation>
    </message>
    <message>
        <source>server {number}</source>
        <translation>servidor {number}</translation>
    </message>
    <message>
        <source>set by every published template; not known whether TLS needs it</source>
        <translation>lo fija toda plantilla publicada; no se sabe si TLS lo necesita</translation>
    </message>
    <message>
        <source>settings for all of PJSIP; the server had none</source>
        <translation>ajustes para todo PJSIP; el servidor no tenía ninguno</translation>
    </message>
    <message>
        <source>shows whether the server really serves the new one</source>
        <translation>muestra si el servidor sirve de verdad el nuevo</translation>
    </message>
    <message>
        <source>signalling over TLS</source>
        <translation>señalización por TLS</translation>
    </message>
    <message>
        <source>signalling over TLS to the name in the certificate, voice encrypted</source>
        <translation>señalización por TLS al nombre del certificado, voz cifrada</translation>
    </message>
    <message>
        <source>signalling over TLS to the name in the certificate; voice is not encrypted</source>
        <translation>señalización por TLS al nombre del certificado; la voz no va cifrada</translation>
    </message>
    <message>
        <source>sorcery.conf takes {type} objects from elsewhere than pjsip.conf: {value}.</source>
        <translation>sorcery.conf toma los objetos {type} de un lugar distinto de pjsip.conf: {value}.</translation>
    </message>
    <message>
        <source>stays</source>
        <translation>sin cambios</translation>
    </message>
    <message>
        <source>still missing: {extensions}</source>
        <translation>aún faltan: {extensions}</translation>
    </message>
    <message>
        <source>sudo says: {reason}</source>
        <translation>sudo dice: {reason}</translation>
    </message>
    <message>
        <source>takes over the next certificate where it was ordered by hand</source>
        <translation>toma el siguiente certificado cuando se pidió a mano</translation>
    </message>
    <message>
        <source>takes up phones and a new transport; calls go on</source>
        <translation>adopta teléfonos y un transporte nuevo; las llamadas siguen</translation>
    </message>
    <message>
        <source>takes up the NOTIFY that makes phones fetch their files</source>
        <translation>adopta el NOTIFY que hace que los teléfonos descarguen sus archivos</translation>
    </message>
    <message>
        <source>takes up the files as they were</source>
        <translation>adopta los archivos tal como estaban</translation>
    </message>
    <message>
        <source>templates of {names}</source>
        <translation>plantillas de {names}</translation>
    </message>
    <message>
        <source>text in quotes</source>
        <translation>texto entre comillas</translation>
    </message>
    <message>
        <source>the DPMA hands this sheet to the phone; not tried on a DPMA</source>
        <translation>el DPMA entrega esta hoja al teléfono; no se ha probado en un DPMA</translation>
    </message>
    <message>
        <source>the DPMA reads its file again</source>
        <translation>el DPMA lee de nuevo su archivo</translation>
    </message>
    <message>
        <source>the DPMA sends its messages to phones from this endpoint</source>
        <translation>el DPMA envía sus mensajes a los teléfonos desde este endpoint</translation>
    </message>
    <message>
        <source>the DPMA, by its own settings</source>
        <translation>el DPMA, con sus propios ajustes</translation>
    </message>
    <message>
        <source>the DPMA, which hands each phone an XML sheet</source>
        <translation>el DPMA, que entrega a cada teléfono una hoja XML</translation>
    </message>
    <message>
        <source>the answer does not begin as a SIP answer</source>
        <translation>la respuesta no empieza como una respuesta SIP</translation>
    </message>
    <message>
        <source>the answer has a line that is no header</source>
        <translation>la respuesta tiene una línea que no es una cabecera</translation>
    </message>
    <message>
        <source>the answer has more than one Content-Length</source>
        <translation>la respuesta tiene más de un Content-Length</translation>
    </message>
    <message>
        <source>the answer has no Content-Length, which a stream needs (RFC 3261 18.3)</source>
        <translation>la respuesta no tiene Content-Length, que un flujo necesita (RFC 3261 18.3)</translation>
    </message>
    <message>
        <source>the answer is longer than any SIP answer</source>
        <translation>la respuesta es más larga que cualquier respuesta SIP</translation>
    </message>
    <message>
        <source>the answer is to another CSeq</source>
        <translation>la respuesta es a otro CSeq</translation>
    </message>
    <message>
        <source>the answer is to another Call-ID</source>
        <translation>la respuesta es a otro Call-ID</translation>
    </message>
    <message>
        <source>the answer is to another Via branch</source>
        <translation>la respuesta es a otro branch de Via</translation>
    </message>
    <message>
        <source>the answer&apos;s Content-Length is no length of a SIP answer</source>
        <translation>el Content-Length de la respuesta no es la longitud de una respuesta SIP</translation>
    </message>
    <message>
        <source>the authority&apos;s own certificate, for phones to be given</source>
        <translation>el propio certificado de la autoridad, para darlo a los teléfonos</translation>
    </message>
    <message>
        <source>the certificate does not lead to an authority the phone trusts</source>
        <translation>el certificado no lleva a una autoridad en la que el teléfono confíe</translation>
    </message>
    <message>
        <source>the certificate has expired or is not valid yet, by the phone&apos;s clock</source>
        <translation>el certificado ha caducado o aún no es válido, según el reloj del teléfono</translation>
    </message>
    <message>
        <source>the certificate of an issuer cannot be found</source>
        <translation>no se encuentra el certificado de un emisor</translation>
    </message>
    <message>
        <source>the certificate was refused for a reason that has no bit of its own</source>
        <translation>el certificado se rechazó por un motivo que no tiene bit propio</translation>
    </message>
    <message>
        <source>the certificate was revoked</source>
        <translation>el certificado fue revocado</translation>
    </message>
    <message>
        <source>the certificate&apos;s name is a wildcard, which SIP forbids unless this is set</source>
        <translation>el nombre del certificado es un comodín, que SIP prohíbe si esto no está activado</translation>
    </message>
    <message>
        <source>the certificate&apos;s signature was not made by the issuer the phone found</source>
        <translation>la firma del certificado no es del emisor que encontró el teléfono</translation>
    </message>
    <message>
        <source>the chain of certificates is too long</source>
        <translation>la cadena de certificados es demasiado larga</translation>
    </message>
    <message>
        <source>the change that was under way is finished; read again</source>
        <translation>el cambio que estaba en curso ha terminado; lea de nuevo</translation>
    </message>
    <message>
        <source>the ciphers the site asks for</source>
        <translation>los cifrados que pide el sitio</translation>
    </message>
    <message>
        <source>the connection broke; look at the server again</source>
        <translation>se cortó la conexión; mire de nuevo el servidor</translation>
    </message>
    <message>
        <source>the file ends here without a line end</source>
        <translation>el archivo termina aquí sin fin de línea</translation>
    </message>
    <message>
        <source>the file {name} is not there or includes itself</source>
        <translation>el archivo {name} no está o se incluye a sí mismo</translation>
    </message>
    <message>
        <source>the first line, unused until now, becomes {name}</source>
        <translation>la primera línea, sin usar hasta ahora, pasa a ser {name}</translation>
    </message>
    <message>
        <source>the frame of every file a phone reads</source>
        <translation>el marco de todo archivo que lee un teléfono</translation>
    </message>
    <message>
        <source>the key is never read from cert_file</source>
        <translation>la clave nunca se lee de cert_file</translation>
    </message>
    <message>
        <source>the key of the server&apos;s certificate</source>
        <translation>la clave del certificado del servidor</translation>
    </message>
    <message>
        <source>the label beside the line key</source>
        <translation>el texto junto a la tecla de línea</translation>
    </message>
    <message>
        <source>the name in the certificate</source>
        <translation>el nombre del certificado</translation>
    </message>
    <message>
        <source>the name others see</source>
        <translation>el nombre que ven los demás</translation>
    </message>
    <message>
        <source>the name shown in lists</source>
        <translation>el nombre que se muestra en las listas</translation>
    </message>
    <message>
        <source>the name shown on the phone</source>
        <translation>el nombre que se muestra en el teléfono</translation>
    </message>
    <message>
        <source>the name the phone called is not in the certificate</source>
        <translation>el nombre al que llamó el teléfono no está en el certificado</translation>
    </message>
    <message>
        <source>the network with TLS</source>
        <translation>la red con TLS</translation>
    </message>
    <message>
        <source>the notes of one change that had not begun</source>
        <translation>las notas de un cambio que no había empezado</translation>
    </message>
    <message>
        <source>the notes of {count} changes that had not begun</source>
        <translation>las notas de {count} cambios que no habían empezado</translation>
    </message>
    <message>
        <source>the password is right; nobody is registered as {user}</source>
        <translation>la contraseña es correcta; nadie está registrado como {user}</translation>
    </message>
    <message>
        <source>the password is right; registered: {contact}</source>
        <translation>la contraseña es correcta; registrado: {contact}</translation>
    </message>
    <message>
        <source>the password is right; {user} is registered over TLS</source>
        <translation>la contraseña es correcta; {user} está registrado por TLS</translation>
    </message>
    <message>
        <source>the phone answers RTP/SAVP only</source>
        <translation>el teléfono solo responde a RTP/SAVP</translation>
    </message>
    <message>
        <source>the phone knows only AES_CM_128_HMAC_SHA1_80</source>
        <translation>el teléfono solo conoce AES_CM_128_HMAC_SHA1_80</translation>
    </message>
    <message>
        <source>the phone may use TLS</source>
        <translation>el teléfono puede usar TLS</translation>
    </message>
    <message>
        <source>the phone rejects encryption offered inside plain RTP</source>
        <translation>el teléfono rechaza el cifrado ofrecido dentro de RTP sin cifrar</translation>
    </message>
    <message>
        <source>the phone {name}</source>
        <translation>el teléfono {name}</translation>
    </message>
    <message>
        <source>the phone&apos;s line, {label}</source>
        <translation>la línea del teléfono, {label}</translation>
    </message>
    <message>
        <source>the phones answer RTP/SAVP, not RTP/SAVPF</source>
        <translation>los teléfonos responden a RTP/SAVP, no a RTP/SAVPF</translation>
    </message>
    <message>
        <source>the phones have no certificate of their own to show</source>
        <translation>los teléfonos no tienen un certificado propio que mostrar</translation>
    </message>
    <message>
        <source>the phones know AES_CM_128_HMAC_SHA1_80 only</source>
        <translation>los teléfonos solo conocen AES_CM_128_HMAC_SHA1_80</translation>
    </message>
    <message>
        <source>the phones refuse encryption offered inside plain RTP</source>
        <translation>los teléfonos rechazan el cifrado ofrecido dentro de RTP sin cifrar</translation>
    </message>
    <message>
        <source>the port does not follow the transport by itself</source>
        <translation>el puerto no sigue por sí solo al transporte</translation>
    </message>
    <message>
        <source>the port of {id}</source>
        <translation>el puerto de {id}</translation>
    </message>
    <message>
        <source>the same content, other rights</source>
        <translation>el mismo contenido, otros permisos</translation>
    </message>
    <message>
        <source>the server</source>
        <translation>el servidor</translation>
    </message>
    <message>
        <source>the server accepts {accepted}</source>
        <translation>el servidor acepta {accepted}</translation>
    </message>
    <message>
        <source>the server asks for a password in a way that is not known (RFC 8760)</source>
        <translation>el servidor pide una contraseña de una forma que no se conoce (RFC 8760)</translation>
    </message>
    <message>
        <source>the server closed the connection without an answer</source>
        <translation>el servidor cerró la conexión sin responder</translation>
    </message>
    <message>
        <source>the server does not speak SIP here</source>
        <translation>el servidor no habla SIP aquí</translation>
    </message>
    <message>
        <source>the server takes {ciphers}</source>
        <translation>el servidor admite {ciphers}</translation>
    </message>
    <message>
        <source>the server the site names; neither signalling nor voice is encrypted</source>
        <translation>el servidor que indica el sitio; ni la señalización ni la voz van cifradas</translation>
    </message>
    <message>
        <source>the server&apos;s certificate and its chain</source>
        <translation>el certificado del servidor y su cadena</translation>
    </message>
    <message>
        <source>the server&apos;s files are not here</source>
        <translation>los archivos del servidor no están aquí</translation>
    </message>
    <message>
        <source>the server&apos;s files cannot be read from here</source>
        <translation>desde aquí no se pueden leer los archivos del servidor</translation>
    </message>
    <message>
        <source>the server&apos;s own</source>
        <translation>el propio del servidor</translation>
    </message>
    <message>
        <source>the site asks for the announcement without TLS</source>
        <translation>el sitio pide el anuncio sin TLS</translation>
    </message>
    <message>
        <source>the site names no time server</source>
        <translation>el sitio no indica ningún servidor de hora</translation>
    </message>
    <message>
        <source>the transport {id} must be listed</source>
        <translation>el transporte {id} debe aparecer en la lista</translation>
    </message>
    <message>
        <source>the user the phone gives</source>
        <translation>el usuario que da el teléfono</translation>
    </message>
    <message>
        <source>the wizard does not read the expression {filter}</source>
        <translation>el asistente no lee la expresión {filter}</translation>
    </message>
    <message>
        <source>the wizard&apos;s own line, no longer needed as it was</source>
        <translation>la línea del propio asistente, que ya no hace falta como estaba</translation>
    </message>
    <message>
        <source>the wizard&apos;s own objects</source>
        <translation>los objetos propios del asistente</translation>
    </message>
    <message>
        <source>the wizard&apos;s own objects; a missing file is no error</source>
        <translation>los objetos propios del asistente; que falte el archivo no es un error</translation>
    </message>
    <message>
        <source>the words after a [section] have no closing parenthesis</source>
        <translation>a las palabras tras una [section] les falta el paréntesis de cierre</translation>
    </message>
    <message>
        <source>there is no readable certificate to judge</source>
        <translation>no hay ningún certificado legible que juzgar</translation>
    </message>
    <message>
        <source>there was nothing left to recover</source>
        <translation>ya no quedaba nada que recuperar</translation>
    </message>
    <message>
        <source>they may not be read, or one is damaged: run this as the administrator to see them</source>
        <translation>no se pueden leer, o uno está dañado: ejecute esto como administrador para verlos</translation>
    </message>
    <message>
        <source>this computer</source>
        <translation>este equipo</translation>
    </message>
    <message>
        <source>this phone alone takes the network of its stage, {stage}</source>
        <translation>solo este teléfono toma la red de su etapa, {stage}</translation>
    </message>
    <message>
        <source>this site goes without SRTP</source>
        <translation>este sitio prescinde de SRTP</translation>
    </message>
    <message>
        <source>this was not permitted to us; Asterisk may not be able to read the file before</source>
        <translation>esto no nos estaba permitido; hasta que se haga, puede que Asterisk no pueda leer el archivo</translation>
    </message>
    <message>
        <source>those OpenSSL takes by itself</source>
        <translation>los que OpenSSL toma por sí solo</translation>
    </message>
    <message>
        <source>to fix</source>
        <translation>por corregir</translation>
    </message>
    <message>
        <source>to know</source>
        <translation>para saber</translation>
    </message>
    <message>
        <source>to look at</source>
        <translation>por revisar</translation>
    </message>
    <message>
        <source>true or false, without quotes</source>
        <translation>true o false, sin comillas</translation>
    </message>
    <message>
        <source>try TLS on an unproven model</source>
        <translation>probar TLS en un modelo no comprobado</translation>
    </message>
    <message>
        <source>understood by every Asterisk version</source>
        <translation>lo entiende toda versión de Asterisk</translation>
    </message>
    <message>
        <source>understood by everyone</source>
        <translation>todos lo entienden</translation>
    </message>
    <message>
        <source>until {date}</source>
        <translation>hasta el {date}</translation>
    </message>
    <message>
        <source>valid until {end} by this computer&apos;s clock</source>
        <translation>válido hasta {end} según el reloj de este equipo</translation>
    </message>
    <message>
        <source>valid until {end} by {count} clocks</source>
        <translation>válido hasta {end} según {count} relojes</translation>
    </message>
    <message>
        <source>voice goes back where it came from, also through NAT</source>
        <translation>la voz vuelve por donde vino, también a través de NAT</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>en espera</translation>
    </message>
    <message>
        <source>waits, and works as before</source>
        <translation>espera, y funciona como antes</translation>
    </message>
    <message>
        <source>web page</source>
        <translation>página web</translation>
    </message>
    <message>
        <source>well</source>
        <translation>bien</translation>
    </message>
    <message>
        <source>what carries the phones&apos; signalling</source>
        <translation>lo que lleva la señalización de los teléfonos</translation>
    </message>
    <message>
        <source>where its calls begin in the dialplan</source>
        <translation>dónde empiezan sus llamadas en el plan de marcación</translation>
    </message>
    <message>
        <source>where phones reach it</source>
        <translation>donde lo alcanzan los teléfonos</translation>
    </message>
    <message>
        <source>where the phone fetches its configuration, over TLS</source>
        <translation>de dónde descarga el teléfono su configuración, por TLS</translation>
    </message>
    <message>
        <source>where the phone is reached</source>
        <translation>dónde se alcanza el teléfono</translation>
    </message>
    <message>
        <source>which phone it is</source>
        <translation>qué teléfono es</translation>
    </message>
    <message>
        <source>while a call is up, the restart waits and its command does not come back; new calls still go through. From another shell, asterisk -rx &apos;core abort shutdown&apos; calls it off</source>
        <translation>mientras haya una llamada en curso, el reinicio espera y su comando no vuelve; las llamadas nuevas siguen pasando. Desde otra shell, asterisk -rx &apos;core abort shutdown&apos; lo anula</translation>
    </message>
    <message>
        <source>wide-band voice, known to every D-Series phone</source>
        <translation>voz de banda ancha, conocida por todos los teléfonos de la serie D</translation>
    </message>
    <message>
        <source>with this OpenSSL sslv23 would still accept TLS 1.0; the phones know TLS 1.2</source>
        <translation>con este OpenSSL, sslv23 seguiría aceptando TLS 1.0; los teléfonos conocen TLS 1.2</translation>
    </message>
    <message>
        <source>without 0x{bits}</source>
        <translation>sin 0x{bits}</translation>
    </message>
    <message>
        <source>without TLS</source>
        <translation>sin TLS</translation>
    </message>
    <message>
        <source>works as today, and is told the time server</source>
        <translation>funciona como hoy, y se le indica el servidor de hora</translation>
    </message>
    <message>
        <source>writes it, and says what is to be run then</source>
        <translation>lo escribe, e indica lo que hay que ejecutar después</translation>
    </message>
    <message>
        <source>writes that; then run what it says, so that each phone fetches its settings</source>
        <translation>lo escribe; ejecute después lo que indica, para que cada teléfono descargue sus ajustes</translation>
    </message>
    <message>
        <source>written, not registered yet</source>
        <translation>escrito, aún sin registrar</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>{able} of {count} phone is known to do TLS, the shield beside the line.</source>
        <translation>De {able} de {count} teléfono se sabe que admite TLS, el escudo junto a la línea.</translation>
    </message>
    <message>
        <source>{able} of {count} phones are known to do TLS, the shield beside the line.</source>
        <translation>De {able} de {count} teléfonos se sabe que admiten TLS, el escudo junto a la línea.</translation>
    </message>
    <message>
        <source>{addresses} is up, port {port} says nothing</source>
        <translation>{addresses} está activo, el puerto {port} no dice nada</translation>
    </message>
    <message>
        <source>{addresses} refuses port {port}</source>
        <translation>{addresses} rechaza el puerto {port}</translation>
    </message>
    <message>
        <source>{addresses}, port {port}: no answer</source>
        <translation>{addresses}, puerto {port}: sin respuesta</translation>
    </message>
    <message>
        <source>{addresses}: {reason}</source>
        <translation>{addresses}: {reason}</translation>
    </message>
    <message>
        <source>{address} is no host name or address.</source>
        <translation>{address} no es un nombre de host ni una dirección.</translation>
    </message>
    <message>
        <source>{address} is not an address of one machine on a network.</source>
        <translation>{address} no es la dirección de una sola máquina en una red.</translation>
    </message>
    <message>
        <source>{address} names a network interface.</source>
        <translation>{address} indica una interfaz de red.</translation>
    </message>
    <message>
        <source>{answer}, from {agent}</source>
        <translation>{answer}, de {agent}</translation>
    </message>
    <message>
        <source>{at} of {all}</source>
        <translation>{at} de {all}</translation>
    </message>
    <message>
        <source>{bind} is not an address and port to listen on.</source>
        <translation>{bind} no es una dirección y un puerto en los que escuchar.</translation>
    </message>
    <message>
        <source>{calls} calls are up.</source>
        <translation>Hay {calls} llamadas en curso.</translation>
    </message>
    <message>
        <source>{cipher} does not protect, and phones from 2_3_9 on refuse it.</source>
        <translation>{cipher} no protege, y los teléfonos desde 2_3_9 lo rechazan.</translation>
    </message>
    <message>
        <source>{cipher} is accepted</source>
        <translation>se acepta {cipher}</translation>
    </message>
    <message>
        <source>{code}</source>
        <translation>{code}</translation>
    </message>
    <message>
        <source>{code}: {flags}</source>
        <translation>{code}: {flags}</translation>
    </message>
    <message>
        <source>{command} is an alias this server does not have.</source>
        <translation>{command} es un alias que este servidor no tiene.</translation>
    </message>
    <message>
        <source>{count} added</source>
        <translation>{count} se añaden</translation>
    </message>
    <message>
        <source>{count} are in the list already and stay as they are there.</source>
        <translation>{count} ya están en la lista y quedan como están.</translation>
    </message>
    <message>
        <source>{count} are known, among them {contact}.</source>
        <translation>Se conocen {count}, entre ellos {contact}.</translation>
    </message>
    <message>
        <source>{count} are new and start with {over}.</source>
        <translation>{count} son nuevos y empiezan con {over}.</translation>
    </message>
    <message>
        <source>{count} are on TLS already.</source>
        <translation>{count} ya usan TLS.</translation>
    </message>
    <message>
        <source>{count} are prepared and work as today.</source>
        <translation>{count} están preparados y funcionan como hoy.</translation>
    </message>
    <message>
        <source>{count} certificates</source>
        <translation>{count} certificados</translation>
    </message>
    <message>
        <source>{count} certificates: {names}</source>
        <translation>{count} certificados: {names}</translation>
    </message>
    <message>
        <source>{count} changed</source>
        <translation>{count} modificados</translation>
    </message>
    <message>
        <source>{count} changes of owner; they are the first of the steps that follow</source>
        <translation>{count} cambios de propietario; son los primeros de los pasos que siguen</translation>
    </message>
    <message>
        <source>{count} characters are too much for a cell; nothing was changed.</source>
        <translation>{count} caracteres son demasiados para una celda; no se ha cambiado nada.</translation>
    </message>
    <message>
        <source>{count} checks</source>
        <translation>{count} comprobaciones</translation>
    </message>
    <message>
        <source>{count} columns left out: {names}</source>
        <translation>{count} columnas omitidas: {names}</translation>
    </message>
    <message>
        <source>{count} commands, run on {host} in this order, as its administrator.</source>
        <translation>{count} comandos, que se ejecutan en {host} en este orden, como su administrador.</translation>
    </message>
    <message>
        <source>{count} completed.</source>
        <translation>{count} completados.</translation>
    </message>
    <message>
        <source>{count} configuration servers answer on {interface}, by announcement and by DHCP: {names}.</source>
        <translation>{count} servidores de configuración responden en {interface}, por anuncio y por DHCP: {names}.</translation>
    </message>
    <message>
        <source>{count} configuration servers answer on {interface}: {names}.</source>
        <translation>{count} servidores de configuración responden en {interface}: {names}.</translation>
    </message>
    <message>
        <source>{count} extensions are in {name}.</source>
        <translation>{count} extensiones están en {name}.</translation>
    </message>
    <message>
        <source>{count} files</source>
        <translation>{count} archivos</translation>
    </message>
    <message>
        <source>{count} files are about to be written to {host}</source>
        <translation>Se van a escribir {count} archivos en {host}</translation>
    </message>
    <message>
        <source>{count} files go back to what they were.</source>
        <translation>{count} archivos vuelven a lo que eran.</translation>
    </message>
    <message>
        <source>{count} files in all were changed.</source>
        <translation>En total se cambiaron {count} archivos.</translation>
    </message>
    <message>
        <source>{count} files written to {host} in {seconds} s</source>
        <translation>{count} archivos escritos en {host} en {seconds} s</translation>
    </message>
    <message>
        <source>{count} files, read back and compared</source>
        <translation>{count} archivos, releídos y comparados</translation>
    </message>
    <message>
        <source>{count} files: {kinds}</source>
        <translation>{count} archivos: {kinds}</translation>
    </message>
    <message>
        <source>{count} found, all of them in this site</source>
        <translation>{count} encontrados, todos en este sitio</translation>
    </message>
    <message>
        <source>{count} found, {missing} of them not in this site</source>
        <translation>{count} encontrados, {missing} de ellos no están en este sitio</translation>
    </message>
    <message>
        <source>{count} have no extension yet.</source>
        <translation>{count} aún no tienen extensión.</translation>
    </message>
    <message>
        <source>{count} in pjsip.conf, {encrypted} with SRTP</source>
        <translation>{count} en pjsip.conf, {encrypted} con SRTP</translation>
    </message>
    <message>
        <source>{count} in service move to {over}.</source>
        <translation>{count} en servicio pasan a {over}.</translation>
    </message>
    <message>
        <source>{count} known, {over_tls} of them over TLS</source>
        <translation>{count} conocidos, {over_tls} de ellos por TLS</translation>
    </message>
    <message>
        <source>{count} later writes stand on this one: they go back too, those of {times}.</source>
        <translation>{count} escrituras posteriores se apoyan en esta: también se revierten, las del {times}.</translation>
    </message>
    <message>
        <source>{count} lines</source>
        <translation>{count} líneas</translation>
    </message>
    <message>
        <source>{count} lines that stay</source>
        <translation>{count} líneas sin cambios</translation>
    </message>
    <message>
        <source>{count} mistakes: their lines are left out.</source>
        <translation>{count} errores: se omiten sus líneas.</translation>
    </message>
    <message>
        <source>{count} more of less weight.</source>
        <translation>{count} más de menor importancia.</translation>
    </message>
    <message>
        <source>{count} more phones of the server</source>
        <translation>{count} teléfonos más del servidor</translation>
    </message>
    <message>
        <source>{count} new</source>
        <translation>{count} nuevos</translation>
    </message>
    <message>
        <source>{count} new ones are removed.</source>
        <translation>Se eliminan {count} nuevos.</translation>
    </message>
    <message>
        <source>{count} not on TLS: {names}.</source>
        <translation>{count} sin TLS: {names}.</translation>
    </message>
    <message>
        <source>{count} of {count} phones</source>
        <translation>{count} de {count} teléfonos</translation>
    </message>
    <message>
        <source>{count} on TLS: {names}.</source>
        <translation>{count} con TLS: {names}.</translation>
    </message>
    <message>
        <source>{count} phones</source>
        <translation>{count} teléfonos</translation>
    </message>
    <message>
        <source>{count} phones added.</source>
        <translation>{count} teléfonos añadidos.</translation>
    </message>
    <message>
        <source>{count} phones are in {name}.</source>
        <translation>{count} teléfonos están en {name}.</translation>
    </message>
    <message>
        <source>{count} phones are made ready: {names}.</source>
        <translation>{count} teléfonos se preparan: {names}.</translation>
    </message>
    <message>
        <source>{count} phones are new.</source>
        <translation>{count} teléfonos son nuevos.</translation>
    </message>
    <message>
        <source>{count} phones fetch their configuration. Between the reload and that moment the calls of a phone that moves are refused: run them together, when nobody is on the phone.</source>
        <translation>{count} teléfonos descargan su configuración. Entre la recarga y ese momento se rechazan las llamadas de un teléfono que se migra: ejecútelos juntos, cuando nadie esté hablando.</translation>
    </message>
    <message>
        <source>{count} phones found.</source>
        <translation>{count} teléfonos encontrados.</translation>
    </message>
    <message>
        <source>{count} phones get nothing:</source>
        <translation>{count} teléfonos no reciben nada:</translation>
    </message>
    <message>
        <source>{count} phones go back to how they were: {names}.</source>
        <translation>{count} teléfonos vuelven a como estaban: {names}.</translation>
    </message>
    <message>
        <source>{count} phones go to {over}.</source>
        <translation>{count} teléfonos van a {over}.</translation>
    </message>
    <message>
        <source>{count} phones have an extension now.</source>
        <translation>{count} teléfonos tienen ahora extensión.</translation>
    </message>
    <message>
        <source>{count} phones have mistakes.</source>
        <translation>{count} teléfonos tienen errores.</translation>
    </message>
    <message>
        <source>{count} phones have to stay as they are:</source>
        <translation>{count} teléfonos tienen que quedar como están:</translation>
    </message>
    <message>
        <source>{count} phones in service wait, and work as they do today. Move one, look at it, then move the others.</source>
        <translation>{count} teléfonos en servicio esperan y funcionan como hoy. Migre uno, obsérvelo y luego migre los demás.</translation>
    </message>
    <message>
        <source>{count} phones match.</source>
        <translation>{count} teléfonos coinciden.</translation>
    </message>
    <message>
        <source>{count} phones move to TLS: {names}.</source>
        <translation>{count} teléfonos pasan a TLS: {names}.</translation>
    </message>
    <message>
        <source>{count} phones removed.</source>
        <translation>{count} teléfonos quitados.</translation>
    </message>
    <message>
        <source>{count} phones selected. Ctrl+Enter edits them together.</source>
        <translation>{count} teléfonos seleccionados. Ctrl+Intro los edita juntos.</translation>
    </message>
    <message>
        <source>{count} phones stay as they are.</source>
        <translation>{count} teléfonos quedan como están.</translation>
    </message>
    <message>
        <source>{count} phones still wait.</source>
        <translation>{count} teléfonos siguen esperando.</translation>
    </message>
    <message>
        <source>{count} phones wait: they are not touched and work as today.</source>
        <translation>{count} teléfonos esperan: no se tocan y funcionan como hoy.</translation>
    </message>
    <message>
        <source>{count} phones were found. Now name the server as phones shall call it.</source>
        <translation>Se encontraron {count} teléfonos. Ahora indique el nombre con el que los teléfonos llamarán al servidor.</translation>
    </message>
    <message>
        <source>{count} phones were found. Phones shall call the server {host}.</source>
        <translation>Se encontraron {count} teléfonos. Los teléfonos llamarán al servidor {host}.</translation>
    </message>
    <message>
        <source>{count} phones: {names}</source>
        <translation>{count} teléfonos: {names}</translation>
    </message>
    <message>
        <source>{count} problems</source>
        <translation>{count} problemas</translation>
    </message>
    <message>
        <source>{count} removed</source>
        <translation>{count} se eliminan</translation>
    </message>
    <message>
        <source>{count} rows went beyond the last phone.</source>
        <translation>{count} filas pasaban del último teléfono.</translation>
    </message>
    <message>
        <source>{count} servers heard</source>
        <translation>{count} servidores oídos</translation>
    </message>
    <message>
        <source>{count} stand there twice: the first one counts.</source>
        <translation>{count} figuran dos veces: vale el primero.</translation>
    </message>
    <message>
        <source>{count} standing: what was written can be rolled back</source>
        <translation>{count} en vigor: lo que se escribió se puede revertir</translation>
    </message>
    <message>
        <source>{count} things are not as on the vendor&apos;s page</source>
        <translation>{count} cosas no están como en la página del fabricante</translation>
    </message>
    <message>
        <source>{count} to fix</source>
        <translation>{count} por corregir</translation>
    </message>
    <message>
        <source>{count} to look at</source>
        <translation>{count} por revisar</translation>
    </message>
    <message>
        <source>{count} waiting</source>
        <translation>{count} en espera</translation>
    </message>
    <message>
        <source>{count} well</source>
        <translation>{count} bien</translation>
    </message>
    <message>
        <source>{count} with other rights</source>
        <translation>{count} con otros permisos</translation>
    </message>
    <message>
        <source>{days} days from the day of this report</source>
        <translation>{days} días desde la fecha de este informe</translation>
    </message>
    <message>
        <source>{digits} has {length} digits; a MAC address has twelve. A spreadsheet takes zeros at the start away.</source>
        <translation>{digits} tiene {length} cifras; una dirección MAC tiene doce. Una hoja de cálculo quita los ceros del principio.</translation>
    </message>
    <message>
        <source>{done} of {count} fetched</source>
        <translation>{done} de {count} descargados</translation>
    </message>
    <message>
        <source>{done} of {total} done</source>
        <translation>{done} de {total} hechos</translation>
    </message>
    <message>
        <source>{done} of {total} done; the next one is being run…</source>
        <translation>{done} de {total} hechos; se está ejecutando el siguiente…</translation>
    </message>
    <message>
        <source>{evidence} ({count} times)</source>
        <translation>{evidence} ({count} veces)</translation>
    </message>
    <message>
        <source>{extensions}: as phones on TLS need them</source>
        <translation>{extensions}: como las necesitan los teléfonos con TLS</translation>
    </message>
    <message>
        <source>{extension}: {reason}.</source>
        <translation>{extension}: {reason}.</translation>
    </message>
    <message>
        <source>{file} cannot be read.</source>
        <translation>{file} no se puede leer.</translation>
    </message>
    <message>
        <source>{file} cannot be read: {reason}.</source>
        <translation>{file} no se puede leer: {reason}.</translation>
    </message>
    <message>
        <source>{file} cannot be written.</source>
        <translation>{file} no se puede escribir.</translation>
    </message>
    <message>
        <source>{file} does not exist.</source>
        <translation>{file} no existe.</translation>
    </message>
    <message>
        <source>{file} does not vouch for {url}.</source>
        <translation>{file} no responde por {url}.</translation>
    </message>
    <message>
        <source>{file} holds no key, and the site names no file that does.</source>
        <translation>{file} no contiene ninguna clave, y el sitio no indica ningún archivo que la contenga.</translation>
    </message>
    <message>
        <source>{file} is a folder.</source>
        <translation>{file} es una carpeta.</translation>
    </message>
    <message>
        <source>{file} is a program.</source>
        <translation>{file} es un programa.</translation>
    </message>
    <message>
        <source>{file} is damaged.</source>
        <translation>{file} está dañado.</translation>
    </message>
    <message>
        <source>{file} is missing in the site folder.</source>
        <translation>{file} falta en la carpeta del sitio.</translation>
    </message>
    <message>
        <source>{file} is missing.</source>
        <translation>Falta {file}.</translation>
    </message>
    <message>
        <source>{file} is no DHCP configuration that can be read here.</source>
        <translation>{file} no es una configuración DHCP que se pueda leer aquí.</translation>
    </message>
    <message>
        <source>{file} is not a file.</source>
        <translation>{file} no es un archivo.</translation>
    </message>
    <message>
        <source>{file} is not the key of the authority that follows.</source>
        <translation>{file} no es la clave de la autoridad sucesora.</translation>
    </message>
    <message>
        <source>{file} is not the key of the server&apos;s certificate.</source>
        <translation>{file} no es la clave del certificado del servidor.</translation>
    </message>
    <message>
        <source>{file} is the export itself.</source>
        <translation>{file} es la propia exportación.</translation>
    </message>
    <message>
        <source>{file} is the name the calendar file beside the report has.</source>
        <translation>{file} es el nombre que tiene el archivo de calendario junto al informe.</translation>
    </message>
    <message>
        <source>{file} is too large for a certificate.</source>
        <translation>{file} es demasiado grande para un certificado.</translation>
    </message>
    <message>
        <source>{file} is too large.</source>
        <translation>{file} es demasiado grande.</translation>
    </message>
    <message>
        <source>{file} was changed by another program.</source>
        <translation>{file} lo modificó otro programa.</translation>
    </message>
    <message>
        <source>{file}: {reason}</source>
        <translation>{file}: {reason}</translation>
    </message>
    <message>
        <source>{folder} cannot be written.</source>
        <translation>No se puede escribir en {folder}.</translation>
    </message>
    <message>
        <source>{folder} is a site already.</source>
        <translation>{folder} ya es un sitio.</translation>
    </message>
    <message>
        <source>{folder} is not empty, and nothing in it is replaced.</source>
        <translation>{folder} no está vacía, y nada de ella se reemplaza.</translation>
    </message>
    <message>
        <source>{found}</source>
        <translation>{found}</translation>
    </message>
    <message>
        <source>{given} is not a number a phone shows</source>
        <translation>{given} no es un número que muestre un teléfono</translation>
    </message>
    <message>
        <source>{having} of {count} name servers of {zone} have the record.</source>
        <translation>{having} de {count} servidores de nombres de {zone} tienen el registro.</translation>
    </message>
    <message>
        <source>{having} of {count} name servers of {zone} have the record; {silent} do not answer.</source>
        <translation>{having} de {count} servidores de nombres de {zone} tienen el registro; {silent} no responden.</translation>
    </message>
    <message>
        <source>{host} cannot be reached over SSH.</source>
        <translation>{host} no se puede alcanzar por SSH.</translation>
    </message>
    <message>
        <source>{host} ends in a dot, and phones compare the dot, too.</source>
        <translation>{host} termina en un punto, y los teléfonos comparan también el punto.</translation>
    </message>
    <message>
        <source>{host} is not a host name.</source>
        <translation>{host} no es un nombre de host.</translation>
    </message>
    <message>
        <source>{host} is not in the certificate, which is for: {names}.</source>
        <translation>{host} no está en el certificado, que es para: {names}.</translation>
    </message>
    <message>
        <source>{host} is not in the certificate.</source>
        <translation>{host} no está en el certificado.</translation>
    </message>
    <message>
        <source>{host} is not its common name, and phones see no other name in a version 1 certificate.</source>
        <translation>{host} no es su nombre común, y en un certificado de versión 1 los teléfonos no ven otro nombre.</translation>
    </message>
    <message>
        <source>{host} is the placeholder of an example.</source>
        <translation>{host} es el nombre ficticio de un ejemplo.</translation>
    </message>
    <message>
        <source>{host} lets nobody in with what was given.</source>
        <translation>{host} no deja entrar a nadie con lo que se indicó.</translation>
    </message>
    <message>
        <source>{host} looks like an IP address and is none.</source>
        <translation>{host} parece una dirección IP y no lo es.</translation>
    </message>
    <message>
        <source>{host} means the phone itself when a phone reads it.</source>
        <translation>{host} significa el propio teléfono cuando lo lee un teléfono.</translation>
    </message>
    <message>
        <source>{host} shows another key than before.</source>
        <translation>{host} muestra una clave distinta de la de antes.</translation>
    </message>
    <message>
        <source>{host}, {count} phone. Go on with it, or turn to another site.</source>
        <translation>{host}, {count} teléfono. Continúe con él o pase a otro sitio.</translation>
    </message>
    <message>
        <source>{host}, {count} phones. Go on with it, or turn to another site.</source>
        <translation>{host}, {count} teléfonos. Continúe con él o pase a otro sitio.</translation>
    </message>
    <message>
        <source>{id} still has port {port}, not {wanted}.</source>
        <translation>{id} sigue teniendo el puerto {port}, no {wanted}.</translation>
    </message>
    <message>
        <source>{id}, which was removed, goes on listening until a restart</source>
        <translation>{id}, que se eliminó, sigue escuchando hasta un reinicio</translation>
    </message>
    <message>
        <source>{id}: {key}, mode {mode}, {owner}:{group}</source>
        <translation>{id}: {key}, modo {mode}, {owner}:{group}</translation>
    </message>
    <message>
        <source>{interface} got no address from a DHCP server, only one of its own.</source>
        <translation>{interface} no recibió dirección de un servidor DHCP, solo tiene una propia.</translation>
    </message>
    <message>
        <source>{issuer}, which signed the certificate, is not among the files.</source>
        <translation>{issuer}, que firmó el certificado, no está entre los archivos.</translation>
    </message>
    <message>
        <source>{issuer}, which signed {name}, is neither sent nor on the phone.</source>
        <translation>{issuer}, que firmó {name}, ni se envía ni está en el teléfono.</translation>
    </message>
    <message>
        <source>{kind} accepts it</source>
        <translation>{kind} lo acepta</translation>
    </message>
    <message>
        <source>{kind} cannot use TLS</source>
        <translation>{kind} no puede usar TLS</translation>
    </message>
    <message>
        <source>{kind} does not look at it</source>
        <translation>{kind} no lo mira</translation>
    </message>
    <message>
        <source>{kind} refuses it until it holds the authority&apos;s root</source>
        <translation>{kind} lo rechaza hasta que tenga la raíz de la autoridad</translation>
    </message>
    <message>
        <source>{kind} refuses it: {code}</source>
        <translation>{kind} lo rechaza: {code}</translation>
    </message>
    <message>
        <source>{kind}, {bits} bits</source>
        <translation>{kind}, {bits} bits</translation>
    </message>
    <message>
        <source>{kind}: no TLS, no SRTP</source>
        <translation>{kind}: sin TLS, sin SRTP</translation>
    </message>
    <message>
        <source>{kind}: whether it can do TLS is not known</source>
        <translation>{kind}: no se sabe si admite TLS</translation>
    </message>
    <message>
        <source>{kind}: {shields}; {looks}</source>
        <translation>{kind}: {shields}; {looks}</translation>
    </message>
    <message>
        <source>{known}</source>
        <translation>{known}</translation>
    </message>
    <message>
        <source>{known}; not found: {unknown}</source>
        <translation>{known}; no encontrado: {unknown}</translation>
    </message>
    <message>
        <source>{mac} has a line {line}, but the server has no endpoint of that name.</source>
        <translation>{mac} tiene una línea {line}, pero el servidor no tiene ningún endpoint con ese nombre.</translation>
    </message>
    <message>
        <source>{mac} is not among the addresses of Digium&apos;s and Sangoma&apos;s phones.</source>
        <translation>{mac} no está entre las direcciones de los teléfonos de Digium y Sangoma.</translation>
    </message>
    <message>
        <source>{mac} is not the address of one device.</source>
        <translation>{mac} no es la dirección de un solo dispositivo.</translation>
    </message>
    <message>
        <source>{message}{where}</source>
        <translation>{message}{where}</translation>
    </message>
    <message>
        <source>{model} of unknown firmware</source>
        <translation>{model} de firmware desconocido</translation>
    </message>
    <message>
        <source>{model} on {firmware}</source>
        <translation>{model} con {firmware}</translation>
    </message>
    <message>
        <source>{model}: no source shows TLS on this model.</source>
        <translation>{model}: ninguna fuente muestra TLS en este modelo.</translation>
    </message>
    <message>
        <source>{model}: {reason}</source>
        <translation>{model}: {reason}</translation>
    </message>
    <message>
        <source>{module} could not be loaded: {what}</source>
        <translation>{module} no se pudo cargar: {what}</translation>
    </message>
    <message>
        <source>{module} could not read its files again.</source>
        <translation>{module} no pudo volver a leer sus archivos.</translation>
    </message>
    <message>
        <source>{module} is loaded but does not run.</source>
        <translation>{module} está cargado pero no funciona.</translation>
    </message>
    <message>
        <source>{module} refused to be loaded; the lines before it in the log say why.</source>
        <translation>{module} se negó a cargarse; las líneas anteriores del log dicen por qué.</translation>
    </message>
    <message>
        <source>{module} was built for another Asterisk, so it is not loaded.</source>
        <translation>{module} se compiló para otro Asterisk, así que no se carga.</translation>
    </message>
    <message>
        <source>{named}</source>
        <translation>{named}</translation>
    </message>
    <message>
        <source>{named} and {count} more</source>
        <translation>{named} y {count} más</translation>
    </message>
    <message>
        <source>{names}, … ({count} phones)</source>
        <translation>{names}, … ({count} teléfonos)</translation>
    </message>
    <message>
        <source>{name} cannot be &quot;{value}&quot;.</source>
        <translation>{name} no puede ser “{value}”.</translation>
    </message>
    <message>
        <source>{name} comes from pjsip_wizard.conf, whose objects the wizard does not edit.</source>
        <translation>{name} viene de pjsip_wizard.conf, cuyos objetos el asistente no edita.</translation>
    </message>
    <message>
        <source>{name} does not allow as many authorities below it as there are.</source>
        <translation>{name} no permite tantas autoridades por debajo como hay.</translation>
    </message>
    <message>
        <source>{name} ended on {date}, by the clock of {whose}.</source>
        <translation>{name} terminó el {date}, según la hora que da {whose}.</translation>
    </message>
    <message>
        <source>{name} ends in {days} days.</source>
        <translation>{name} termina en {days} días.</translation>
    </message>
    <message>
        <source>{name} expired on {date}.</source>
        <translation>{name} caducó el {date}.</translation>
    </message>
    <message>
        <source>{name} fetches its configuration now: until it has, its calls are refused</source>
        <translation>{name} descarga ahora su configuración: hasta que lo haya hecho, se rechazan sus llamadas</translation>
    </message>
    <message>
        <source>{name} fetches its file now: until it has, its calls are refused</source>
        <translation>{name} descarga ahora su archivo: hasta que lo haya hecho, se rechazan sus llamadas</translation>
    </message>
    <message>
        <source>{name} has a name that an authority above it is barred from signing for.</source>
        <translation>{name} tiene un nombre para el que una autoridad superior tiene prohibido firmar.</translation>
    </message>
    <message>
        <source>{name} has a name that an authority above it may not sign for.</source>
        <translation>{name} tiene un nombre para el que una autoridad superior no puede firmar.</translation>
    </message>
    <message>
        <source>{name} has a name, such as a sip: URI, that an authority&apos;s limit on URIs cannot be applied to.</source>
        <translation>{name} tiene un nombre, como un URI sip:, al que no se puede aplicar el límite de URI de una autoridad.</translation>
    </message>
    <message>
        <source>{name} has a second server in its file, to which it still speaks without TLS.</source>
        <translation>{name} tiene en su archivo un segundo servidor, con el que sigue hablando sin TLS.</translation>
    </message>
    <message>
        <source>{name} has an extension that is critical and that phones do not know.</source>
        <translation>{name} tiene una extensión crítica que los teléfonos no conocen.</translation>
    </message>
    <message>
        <source>{name} has media_encryption={value}, not sdes.</source>
        <translation>{name} tiene media_encryption={value}, no sdes.</translation>
    </message>
    <message>
        <source>{name} has more names than can be compared with the limits of its authorities.</source>
        <translation>{name} tiene más nombres de los que se pueden comparar con los límites de sus autoridades.</translation>
    </message>
    <message>
        <source>{name} has no rewrite_contact=yes: calls to the phone do not find its TLS connection.</source>
        <translation>{name} no tiene rewrite_contact=yes: las llamadas al teléfono no encuentran su conexión TLS.</translation>
    </message>
    <message>
        <source>{name} has transport={transport}: calls to the phone may fail.</source>
        <translation>{name} tiene transport={transport}: las llamadas al teléfono pueden fallar.</translation>
    </message>
    <message>
        <source>{name} has {option}=yes, which keeps D-Series phones from SRTP.</source>
        <translation>{name} tiene {option}=yes, lo que impide SRTP a los teléfonos de la serie D.</translation>
    </message>
    <message>
        <source>{name} is a phone of chan_sip, which cannot be moved in place.</source>
        <translation>{name} es un teléfono de chan_sip, que no se puede migrar en su sitio.</translation>
    </message>
    <message>
        <source>{name} is a section with a meaning of its own in Asterisk.</source>
        <translation>{name} es una sección con significado propio en Asterisk.</translation>
    </message>
    <message>
        <source>{name} is a table of keys.</source>
        <translation>{name} es una tabla de claves.</translation>
    </message>
    <message>
        <source>{name} is allowed to sign others (CA:TRUE).</source>
        <translation>{name} puede firmar otros (CA:TRUE).</translation>
    </message>
    <message>
        <source>{name} is left out: it does not belong to this chain.</source>
        <translation>{name} se deja fuera: no pertenece a esta cadena.</translation>
    </message>
    <message>
        <source>{name} is no authority.</source>
        <translation>{name} no es una autoridad.</translation>
    </message>
    <message>
        <source>{name} is not meant for a server (serverAuth).</source>
        <translation>{name} no está destinado a un servidor (serverAuth).</translation>
    </message>
    <message>
        <source>{name} is not valid before {date}.</source>
        <translation>{name} no es válido antes del {date}.</translation>
    </message>
    <message>
        <source>{name} is of the wrong type.</source>
        <translation>{name} es de un tipo equivocado.</translation>
    </message>
    <message>
        <source>{name} is set as a phone on TLS with SRTP needs it.</source>
        <translation>{name} está ajustado como lo necesita un teléfono con TLS y SRTP.</translation>
    </message>
    <message>
        <source>{name} is signed by itself, and the phone does not hold it.</source>
        <translation>{name} está firmado por sí mismo, y el teléfono no lo tiene.</translation>
    </message>
    <message>
        <source>{name} is signed with a weak hash, such as SHA-1.</source>
        <translation>{name} está firmado con un hash débil, como SHA-1.</translation>
    </message>
    <message>
        <source>{name} is signed with a weak hash, {hash}.</source>
        <translation>{name} está firmado con un hash débil, {hash}.</translation>
    </message>
    <message>
        <source>{name} is {addresses}, says this computer</source>
        <translation>{name} es {addresses}, dice este equipo</translation>
    </message>
    <message>
        <source>{name} is {addresses}, says {servers}</source>
        <translation>{name} es {addresses}, dice {servers}</translation>
    </message>
    <message>
        <source>{name} may not sign certificates.</source>
        <translation>{name} no puede firmar certificados.</translation>
    </message>
    <message>
        <source>{name} may register {count} phones at once; one that is no D-Series phone on TLS could not call any more.</source>
        <translation>{name} puede registrar {count} teléfonos a la vez; uno que no sea un teléfono de la serie D con TLS ya no podría llamar.</translation>
    </message>
    <message>
        <source>{name} names a transport {transport} that is not there.</source>
        <translation>{name} indica un transporte {transport} que no existe.</translation>
    </message>
    <message>
        <source>{name} needs no DNS</source>
        <translation>{name} no necesita DNS</translation>
    </message>
    <message>
        <source>{name} sends its calls by way of a proxy, which may speak without TLS.</source>
        <translation>{name} envía sus llamadas a través de un proxy, que puede hablar sin TLS.</translation>
    </message>
    <message>
        <source>{name} signed another certificate and is no authority.</source>
        <translation>{name} firmó otro certificado y no es una autoridad.</translation>
    </message>
    <message>
        <source>{name} signs certificates without saying CA:TRUE.</source>
        <translation>{name} firma certificados sin decir CA:TRUE.</translation>
    </message>
    <message>
        <source>{name} {read}; the site says {said}</source>
        <translation>{name} {read}; el sitio dice {said}</translation>
    </message>
    <message>
        <source>{name}&apos;s line is switched off in its file, so it will not register.</source>
        <translation>La línea de {name} está desactivada en su archivo, así que no se registrará.</translation>
    </message>
    <message>
        <source>{name}, until {date}</source>
        <translation>{name}, hasta el {date}</translation>
    </message>
    <message>
        <source>{name}, which is sent along, ends on {date}.</source>
        <translation>{name}, que se envía con él, termina el {date}.</translation>
    </message>
    <message>
        <source>{name}, which is sent along, is not valid today.</source>
        <translation>{name}, que se envía con él, no es válido hoy.</translation>
    </message>
    <message>
        <source>{name}: on {machine}, set service_discovery_enabled = no in res_digium_phone.conf, or remove its file from /etc/avahi/services.</source>
        <translation>{name}: en {machine}, ponga service_discovery_enabled = no en res_digium_phone.conf, o elimine su archivo de /etc/avahi/services.</translation>
    </message>
    <message>
        <source>{name}: {place} over {transport}</source>
        <translation>{name}: {place} por {transport}</translation>
    </message>
    <message>
        <source>{name}: {url}</source>
        <translation>{name}: {url}</translation>
    </message>
    <message>
        <source>{needed} bytes are needed for {folder}, {free} are free. Nothing was written.</source>
        <translation>Hacen falta {needed} bytes para {folder}, hay {free} libres. No se ha escrito nada.</translation>
    </message>
    <message>
        <source>{number} answered with {suite}; without SRTP: {refused}</source>
        <translation>{number} respondió con {suite}; sin SRTP: {refused}</translation>
    </message>
    <message>
        <source>{number} could not be called, so the offer was not answered.</source>
        <translation>No se pudo llamar a {number}, así que la oferta quedó sin respuesta.</translation>
    </message>
    <message>
        <source>{number} did not ring in time.</source>
        <translation>{number} no sonó a tiempo.</translation>
    </message>
    <message>
        <source>{number} more rows have mistakes.</source>
        <translation>{number} filas más tienen errores.</translation>
    </message>
    <message>
        <source>{number} phones are at stage sealed, and fetch their files in the clear.</source>
        <translation>{number} teléfonos están en la etapa sealed y descargan sus archivos sin cifrar.</translation>
    </message>
    <message>
        <source>{number} phones are at stage secure or sealed, which {protocol} cannot give.</source>
        <translation>{number} teléfonos están en la etapa secure o sealed, que {protocol} no puede dar.</translation>
    </message>
    <message>
        <source>{number} phones are not known to manage TLS with this certificate; announced over TLS only, the server could lock them out.</source>
        <translation>No se sabe si {number} teléfonos pueden usar TLS con este certificado; si solo se anuncia por TLS, el servidor podría dejarlos fuera.</translation>
    </message>
    <message>
        <source>{one} and {other} have the same address {bind}.</source>
        <translation>{one} y {other} tienen la misma dirección {bind}.</translation>
    </message>
    <message>
        <source>{option}={path}</source>
        <translation>{option}={path}</translation>
    </message>
    <message>
        <source>{option}={value} of extension {extension} stands in a custom file, over what FreePBX&apos;s page says.</source>
        <translation>{option}={value} de la extensión {extension} está en un archivo personalizado, por encima de lo que dice la página de FreePBX.</translation>
    </message>
    <message>
        <source>{page} (names a Certs element; what it holds could not be read)</source>
        <translation>{page} (nombra un elemento Certs; lo que contiene no se pudo leer)</translation>
    </message>
    <message>
        <source>{page} (says so of {version})</source>
        <translation>{page} (lo dice de {version})</translation>
    </message>
    <message>
        <source>{path}</source>
        <translation>{path}</translation>
    </message>
    <message>
        <source>{path} and its files include or inherit from each other over and over.</source>
        <translation>{path} y sus archivos se incluyen o heredan unos de otros una y otra vez.</translation>
    </message>
    <message>
        <source>{path} cannot be read.</source>
        <translation>{path} no se puede leer.</translation>
    </message>
    <message>
        <source>{path} cannot be written as it was planned.</source>
        <translation>{path} no se puede escribir como se planificó.</translation>
    </message>
    <message>
        <source>{path} cannot be written or read.</source>
        <translation>{path} no se puede escribir o leer.</translation>
    </message>
    <message>
        <source>{path} has changed since the preview.</source>
        <translation>{path} ha cambiado desde la vista previa.</translation>
    </message>
    <message>
        <source>{path} holds no certificate in PEM, so every handshake fails.</source>
        <translation>{path} no contiene ningún certificado en PEM, así que falla toda negociación TLS.</translation>
    </message>
    <message>
        <source>{path} holds no certificate in PEM: it is DER, empty or cut.</source>
        <translation>{path} no contiene ningún certificado en PEM: es DER, está vacío o cortado.</translation>
    </message>
    <message>
        <source>{path} holds no private key in PEM: it is empty, cut, or in another form.</source>
        <translation>{path} no contiene ninguna clave privada en PEM: está vacío, cortado o en otro formato.</translation>
    </message>
    <message>
        <source>{path} holds no private key that can be used.</source>
        <translation>{path} no contiene ninguna clave privada que se pueda usar.</translation>
    </message>
    <message>
        <source>{path} is damaged.</source>
        <translation>{path} está dañado.</translation>
    </message>
    <message>
        <source>{path} is included and cannot be opened: Asterisk refuses the whole file that includes it, and a restart would leave it without phones and transports.</source>
        <translation>{path} se incluye y no se puede abrir: Asterisk rechaza entero el archivo que lo incluye, y un reinicio lo dejaría sin teléfonos ni transportes.</translation>
    </message>
    <message>
        <source>{path} is not a regular file.</source>
        <translation>{path} no es un archivo normal.</translation>
    </message>
    <message>
        <source>{path} is not there, or may not be read from here.</source>
        <translation>{path} no existe, o no se puede leer desde aquí.</translation>
    </message>
    <message>
        <source>{path} is there already and was not made by this wizard; it is never replaced.</source>
        <translation>{path} ya existe y no lo creó este asistente; nunca se reemplaza.</translation>
    </message>
    <message>
        <source>{path} is there already, and was not made by this wizard.</source>
        <translation>{path} ya existe, y no lo creó este asistente.</translation>
    </message>
    <message>
        <source>{path} is to belong to that group. Nothing was written.</source>
        <translation>{path} debe pertenecer a ese grupo. No se ha escrito nada.</translation>
    </message>
    <message>
        <source>{path} is to belong to that user. Nothing was written.</source>
        <translation>{path} debe pertenecer a ese usuario. No se ha escrito nada.</translation>
    </message>
    <message>
        <source>{path} is too large.</source>
        <translation>{path} es demasiado grande.</translation>
    </message>
    <message>
        <source>{path} leads elsewhere now.</source>
        <translation>{path} lleva ahora a otro lugar.</translation>
    </message>
    <message>
        <source>{path} may not be read from here, so it is not known whether it is good.</source>
        <translation>{path} no se puede leer desde aquí, así que no se sabe si es correcto.</translation>
    </message>
    <message>
        <source>{path} runs a program, whose output the wizard does not see: {name}.</source>
        <translation>{path} ejecuta un programa cuya salida el asistente no ve: {name}.</translation>
    </message>
    <message>
        <source>{path} says that a program generates it: what we write there would be lost.</source>
        <translation>{path} dice que lo genera un programa: lo que se escribiera ahí se perdería.</translation>
    </message>
    <message>
        <source>{path} was changed after this wizard wrote it.</source>
        <translation>{path} se modificó después de que este asistente lo escribiera.</translation>
    </message>
    <message>
        <source>{path} was written again later.</source>
        <translation>{path} se escribió de nuevo más tarde.</translation>
    </message>
    <message>
        <source>{path}, line {line}</source>
        <translation>{path}, línea {line}</translation>
    </message>
    <message>
        <source>{path}:{line}</source>
        <translation>{path}:{line}</translation>
    </message>
    <message>
        <source>{phones}: {tls} on TLS, {others} without</source>
        <translation>{phones}: {tls} con TLS, {others} sin él</translation>
    </message>
    <message>
        <source>{phone} (proposed)</source>
        <translation>{phone} (propuesto)</translation>
    </message>
    <message>
        <source>{phone} goes first</source>
        <translation>{phone} va primero</translation>
    </message>
    <message>
        <source>{planned} of {count} phones</source>
        <translation>{planned} de {count} teléfonos</translation>
    </message>
    <message>
        <source>{port} is not a port.</source>
        <translation>{port} no es un puerto.</translation>
    </message>
    <message>
        <source>{present} signs until {following} does. Both roots are in ca.crt: write that, and load the new one on the phones.</source>
        <translation>{present} firma hasta que lo haga {following}. Ambas raíces están en ca.crt: escríbalo y cargue la nueva en los teléfonos.</translation>
    </message>
    <message>
        <source>{programs} holds UDP port 5353 and does not share it.</source>
        <translation>{programs} ocupa el puerto UDP 5353 y no lo comparte.</translation>
    </message>
    <message>
        <source>{programs} holds UDP port {port} and does not share it.</source>
        <translation>{programs} ocupa el puerto UDP {port} y no lo comparte.</translation>
    </message>
    <message>
        <source>{program}, line {line}{scope}</source>
        <translation>{program}, línea {line}{scope}</translation>
    </message>
    <message>
        <source>{program}{scope}</source>
        <translation>{program}{scope}</translation>
    </message>
    <message>
        <source>{reason}</source>
        <translation>{reason}</translation>
    </message>
    <message>
        <source>{reason} Source: {source}.</source>
        <translation>{reason} Fuente: {source}.</translation>
    </message>
    <message>
        <source>{said}</source>
        <translation>{said}</translation>
    </message>
    <message>
        <source>{seconds} seconds are short; answers may take longer.</source>
        <translation>{seconds} segundos es poco; las respuestas pueden tardar más.</translation>
    </message>
    <message>
        <source>{servers} does not know the name.</source>
        <translation>{servers} no conoce el nombre.</translation>
    </message>
    <message>
        <source>{server} says {time}</source>
        <translation>{server} dice {time}</translation>
    </message>
    <message>
        <source>{server}, which phones ask</source>
        <translation>{server}, al que preguntan los teléfonos</translation>
    </message>
    <message>
        <source>{server}: no time from it</source>
        <translation>{server}: no da la hora</translation>
    </message>
    <message>
        <source>{sign}{words}, {time}</source>
        <translation>{sign}{words}, {time}</translation>
    </message>
    <message>
        <source>{start} to {end}</source>
        <translation>del {start} al {end}</translation>
    </message>
    <message>
        <source>{state}, line {number}: {text}</source>
        <translation>{state}, línea {number}: {text}</translation>
    </message>
    <message>
        <source>{target} asks: {prompt}</source>
        <translation>{target} pregunta: {prompt}</translation>
    </message>
    <message>
        <source>{target} is not USER@HOST.</source>
        <translation>{target} no es USER@HOST.</translation>
    </message>
    <message>
        <source>{target}, over SSH</source>
        <translation>{target}, por SSH</translation>
    </message>
    <message>
        <source>{through} of {of} addresses are through.</source>
        <translation>{through} de {of} direcciones recorridas.</translation>
    </message>
    <message>
        <source>{title} {detail}</source>
        <translation>{title} {detail}</translation>
    </message>
    <message>
        <source>{url} answers, but not as RFC 8555 says.</source>
        <translation>{url} responde, pero no como dice RFC 8555.</translation>
    </message>
    <message>
        <source>{url} does not answer.</source>
        <translation>{url} no responde.</translation>
    </message>
    <message>
        <source>{url} is not the address of a folder.</source>
        <translation>{url} no es la dirección de una carpeta.</translation>
    </message>
    <message>
        <source>{url} is not the address of an ACME directory.</source>
        <translation>{url} no es la dirección de un directorio ACME.</translation>
    </message>
    <message>
        <source>{url} makes none for strangers (external account binding).</source>
        <translation>{url} no las crea para desconocidos (external account binding).</translation>
    </message>
    <message>
        <source>{user} may not change this server.</source>
        <translation>{user} no puede cambiar este servidor.</translation>
    </message>
    <message>
        <source>{user}: {answer}</source>
        <translation>{user}: {answer}</translation>
    </message>
    <message>
        <source>{user}: {answer} without a password</source>
        <translation>{user}: {answer} sin contraseña</translation>
    </message>
    <message>
        <source>{value}: take option 66 out of the DHCP server&apos;s settings ({place}).</source>
        <translation>{value}: quite la opción 66 de los ajustes del servidor DHCP ({place}).</translation>
    </message>
    <message>
        <source>{versions}</source>
        <translation>{versions}</translation>
    </message>
    <message>
        <source>{version}, {cipher}</source>
        <translation>{version}, {cipher}</translation>
    </message>
    <message>
        <source>{well} well, {bad} to fix</source>
        <translation>{well} bien, {bad} por corregir</translation>
    </message>
    <message>
        <source>{well} well, {count} not known</source>
        <translation>{well} bien, {count} sin determinar</translation>
    </message>
    <message>
        <source>{well} well, {count} to look at</source>
        <translation>{well} bien, {count} por revisar</translation>
    </message>
    <message>
        <source>{when}, {path}</source>
        <translation>{when}, {path}</translation>
    </message>
    <message>
        <source>{when}: one file goes back to what it was: {named}</source>
        <translation>{when}: un archivo vuelve a lo que era: {named}</translation>
    </message>
    <message>
        <source>{when}: {count} files go back to what they were: {named}</source>
        <translation>{when}: {count} archivos vuelven a lo que eran: {named}</translation>
    </message>
    <message>
        <source>{where} ({rule})</source>
        <translation>{where} ({rule})</translation>
    </message>
    <message>
        <source>{where} answers</source>
        <translation>{where} responde</translation>
    </message>
    <message>
        <source>{who} accepts it</source>
        <translation>{who} lo acepta</translation>
    </message>
    <message>
        <source>{who} accepts it if it holds the private root, else it would show {code}</source>
        <translation>{who} lo acepta si tiene la raíz privada; si no, mostraría {code}</translation>
    </message>
    <message>
        <source>{who} cannot use TLS</source>
        <translation>{who} no puede usar TLS</translation>
    </message>
    <message>
        <source>{who} does not look at it</source>
        <translation>{who} no lo mira</translation>
    </message>
    <message>
        <source>{who} is no endpoint of this server: a scanner, or a phone whose extension is not there.</source>
        <translation>{who} no es un endpoint de este servidor: un escáner, o un teléfono cuya extensión no existe.</translation>
    </message>
    <message>
        <source>{who} registers with a wrong password or user name.</source>
        <translation>{who} se registra con una contraseña o un nombre de usuario equivocados.</translation>
    </message>
    <message>
        <source>{who} would show {code}</source>
        <translation>{who} mostraría {code}</translation>
    </message>
    <message>
        <source>{who}: {message}</source>
        <translation>{who}: {message}</translation>
    </message>
    <message>
        <source>{words}</source>
        <translation>{words}</translation>
    </message>
    <message>
        <source>· possible</source>
        <translation>· posible</translation>
    </message>
    <message>
        <source>✓ in the list: {who}</source>
        <translation>✓ en la lista: {who}</translation>
    </message>
    <message>
        <source>✓ sure</source>
        <translation>✓ seguro</translation>
    </message>
    <message>
        <source>✓ {who} has {mac}.</source>
        <translation>✓ {who} tiene {mac}.</translation>
    </message>
    <message>
        <source>✕ {count} phones are read; a site has {most} at most. Choose the list of one site&apos;s phones.</source>
        <translation>✕ Se leen {count} teléfonos; un sitio tiene {most} como máximo. Elija la lista de los teléfonos de un solo sitio.</translation>
    </message>
</context>
<context>
    <name>TextWindow</name>
    <message>
        <source>&amp;Close</source>
        <translation>C&amp;errar</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Guardar…</translation>
    </message>
    <message>
        <source>It is being saved…</source>
        <translation>Se está guardando…</translation>
    </message>
    <message>
        <source>Show the customer&apos;s &amp;names and addresses</source>
        <translation>Mostrar los &amp;nombres y direcciones del cliente</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Texto (*.txt)</translation>
    </message>
    <message>
        <source>Where the text goes</source>
        <translation>Dónde se guarda el texto</translation>
    </message>
</context>
<context>
    <name>TherePanel</name>
    <message>
        <source>&amp;Read the server</source>
        <translation>&amp;Leer el servidor</translation>
    </message>
    <message>
        <source>No transport over UDP has settings for NAT, so none are taken over.</source>
        <translation>Ningún transporte por UDP tiene ajustes de NAT, así que no se toma ninguno.</translation>
    </message>
    <message>
        <source>On the server</source>
        <translation>En el servidor</translation>
    </message>
    <message>
        <source>The server was not read yet, so it is not known which transports it has.</source>
        <translation>El servidor aún no se ha leído, así que no se sabe qué transportes tiene.</translation>
    </message>
</context>
<context>
    <name>TransportPage</name>
    <message>
        <source>Phones</source>
        <translation>Teléfonos</translation>
    </message>
    <message>
        <source>SIP between server and phones goes through this; its shield is the one beside the line.</source>
        <translation>Por aquí pasa el SIP entre el servidor y los teléfonos; su escudo es el que aparece junto a la línea.</translation>
    </message>
</context>
<context>
    <name>VerdictPanel</name>
    <message>
        <source>Judged offline, as PJSIP on a phone judges, by the public roots this computer knows. The roots on a phone are as old as its firmware, and no source lists them.</source>
        <translation>Juzgado sin conexión, como juzga PJSIP en un teléfono, con las raíces públicas que conoce este equipo. Las raíces de un teléfono son tan antiguas como su firmware, y ninguna fuente las enumera.</translation>
    </message>
    <message>
        <source>Judged offline, as PJSIP on a phone with this root judges; not tried on a phone.</source>
        <translation>Juzgado sin conexión, como juzga PJSIP en un teléfono con esta raíz; no se ha probado en un teléfono.</translation>
    </message>
    <message>
        <source>The site has no phones yet. They are read from the server, or added on the page Phones.</source>
        <translation>El sitio aún no tiene teléfonos. Se leen del servidor o se añaden en la página Teléfonos.</translation>
    </message>
    <message>
        <source>What the phones say</source>
        <translation>Qué dicen los teléfonos</translation>
    </message>
</context>
<context>
    <name>WhyPanel</name>
    <message>
        <source>More in the manual</source>
        <translation>Más en el manual</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>¿Por qué?</translation>
    </message>
</context>
<context>
    <name>WizardWindow</name>
    <message>
        <source>Secure Calling Wizard</source>
        <translation>Secure Calling Wizard</translation>
    </message>
</context>
<context>
    <name>WritePage</name>
    <message>
        <source>Files are being written. Stop, and put everything back as it was?</source>
        <translation>Se están escribiendo archivos. ¿Detenerse y dejarlo todo como estaba?</translation>
    </message>
    <message>
        <source>Keep writing</source>
        <translation>Seguir escribiendo</translation>
    </message>
    <message>
        <source>Stop and put everything back</source>
        <translation>Detener y dejarlo todo como estaba</translation>
    </message>
    <message>
        <source>Stopped. Everything is back as it was; nothing was written.</source>
        <translation>Detenido. Todo está como estaba; no se ha escrito nada.</translation>
    </message>
    <message>
        <source>The files are being put back. That is done in a moment.</source>
        <translation>Se están restableciendo los archivos. Termina en un momento.</translation>
    </message>
    <message>
        <source>The server&apos;s files are other ones now. Plan again, and look at that.</source>
        <translation>Los archivos del servidor son otros ahora. Planifique de nuevo y revíselo.</translation>
    </message>
</context>
<context>
    <name>WritingPanel</name>
    <message>
        <source>All of it is written, or nothing. Nothing is restarted here: calls go on. The steps that make server and phones take it up come next.</source>
        <translation>Se escribe todo o nada. Aquí no se reinicia nada: las llamadas siguen. Después vienen los pasos para que el servidor y los teléfonos lo adopten.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Files written</source>
        <translation>Archivos escritos</translation>
    </message>
    <message>
        <source>Getting ready to write</source>
        <translation>Preparando la escritura</translation>
    </message>
    <message>
        <source>Nothing has been reloaded yet: the steps that make the server take up the old files come next. A phone that was moved works as before only when it has fetched its configuration again.</source>
        <translation>Aún no se ha recargado nada: después vienen los pasos para que el servidor adopte los archivos antiguos. Un teléfono migrado solo funciona como antes cuando ha vuelto a descargar su configuración.</translation>
    </message>
    <message>
        <source>Nothing has been restarted yet: the phones still work as before. The steps that make server and phones take it up come next.</source>
        <translation>Aún no se ha reiniciado nada: los teléfonos siguen funcionando como antes. Después vienen los pasos para que el servidor y los teléfonos lo adopten.</translation>
    </message>
    <message>
        <source>Nothing has to be written</source>
        <translation>No hay que escribir nada</translation>
    </message>
    <message>
        <source>Nothing is ready to be written yet</source>
        <translation>Aún no hay nada listo para escribir</translation>
    </message>
    <message>
        <source>Stop, and put everything back as it was</source>
        <translation>Detener y dejarlo todo como estaba</translation>
    </message>
    <message>
        <source>The preview shows every file first, and what is still missing.</source>
        <translation>La vista previa muestra antes cada archivo y lo que aún falta.</translation>
    </message>
    <message>
        <source>The server is as this site says.</source>
        <translation>El servidor está como dice este sitio.</translation>
    </message>
    <message>
        <source>The server is reached, and its files are compared with the preview.</source>
        <translation>Se ha llegado al servidor y se comparan sus archivos con la vista previa.</translation>
    </message>
</context>
<context>
    <name>_Attempt</name>
    <message>
        <source>This passphrase does not open the site. One more try.</source>
        <translation>Esta frase de contraseña no abre el sitio. Queda un intento.</translation>
    </message>
    <message>
        <source>This passphrase does not open the site. Try again.</source>
        <translation>Esta frase de contraseña no abre el sitio. Inténtelo de nuevo.</translation>
    </message>
</context>
</TS>
