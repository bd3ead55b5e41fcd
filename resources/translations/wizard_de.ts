<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>AddressPanel</name>
    <message>
        <source>&amp;Addresses</source>
        <translation>&amp;Adressen</translation>
    </message>
    <message>
        <source>&amp;Time server (NTP)</source>
        <translation>Zei&amp;tserver (NTP)</translation>
    </message>
    <message>
        <source>&amp;Versions: %1</source>
        <translation>&amp;Versionen: %1</translation>
    </message>
    <message>
        <source>A phone with a wrong clock refuses a sound certificate.</source>
        <translation>Ein Telefon mit falscher Uhr lehnt auch ein gutes Zertifikat ab.</translation>
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
        <translation>Host&amp;name</translation>
    </message>
    <message>
        <source>How phones reach it</source>
        <translation>Wie Telefone ihn erreichen</translation>
    </message>
    <message>
        <source>Its files are kept</source>
        <translation>Dateien gepflegt</translation>
    </message>
    <message>
        <source>OpenSSL</source>
        <translation>OpenSSL</translation>
    </message>
    <message>
        <source>The one name every phone calls; it is in the certificate and in each phone&apos;s settings.</source>
        <translation>Der eine Name, den jedes Telefon anruft; er steht im Zertifikat und in den Einstellungen jedes Telefons.</translation>
    </message>
    <message>
        <source>Where that name leads to; several with commas.</source>
        <translation>Wohin dieser Name führt; mehrere mit Kommas.</translation>
    </message>
    <message>
        <source>by FreePBX</source>
        <translation>von FreePBX</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>von Hand</translation>
    </message>
    <message>
        <source>kept by FreePBX</source>
        <translation>von FreePBX gepflegt</translation>
    </message>
    <message>
        <source>kept by hand</source>
        <translation>von Hand gepflegt</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
</context>
<context>
    <name>Alerts</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Diese Meldung schließen</translation>
    </message>
    <message>
        <source>It is a %1, and a fault of this program. What you typed is kept; please report it.</source>
        <translation>Es ist ein %1, ein Fehler dieses Programms. Ihre Eingaben bleiben erhalten; bitte melden Sie den Fehler.</translation>
    </message>
    <message>
        <source>Show the &amp;report…</source>
        <translation>&amp;Bericht anzeigen…</translation>
    </message>
    <message>
        <source>Something unexpected happened.</source>
        <translation>Etwas Unerwartetes ist geschehen.</translation>
    </message>
    <message>
        <source>The last run ended unexpectedly.</source>
        <translation>Der letzte Lauf wurde unerwartet beendet.</translation>
    </message>
    <message>
        <source>What was saved of your site is here. A report of where it ended can be seen and copied.</source>
        <translation>Was von Ihrem Standort gespeichert war, ist da. Ein Bericht, wo der Lauf endete, lässt sich ansehen und kopieren.</translation>
    </message>
</context>
<context>
    <name>AnnouncedRow</name>
    <message>
        <source>Use this server</source>
        <translation>Diesen Server verwenden</translation>
    </message>
    <message>
        <source>announces nothing a phone can use</source>
        <translation>kündigt nichts an, was ein Telefon nutzen kann</translation>
    </message>
    <message>
        <source>heard on %1</source>
        <translation>zu hören auf %1</translation>
    </message>
    <message>
        <source>serves firmware only</source>
        <translation>bietet nur Firmware an</translation>
    </message>
    <message>
        <source>✓ this site&apos;s host</source>
        <translation>✓ der Host dieses Standorts</translation>
    </message>
</context>
<context>
    <name>AnswerPanel</name>
    <message>
        <source>As&amp;k Asterisk</source>
        <translation>Asterisk &amp;fragen</translation>
    </message>
    <message>
        <source>Asks the server&apos;s Asterisk how it stands; nothing is changed</source>
        <translation>Fragt das Asterisk des Servers nach seinem Zustand; nichts wird geändert</translation>
    </message>
    <message>
        <source>Asterisk is being asked</source>
        <translation>Asterisk wird gefragt</translation>
    </message>
    <message>
        <source>C&amp;lear</source>
        <translation>&amp;Leeren</translation>
    </message>
    <message>
        <source>Con&amp;sole</source>
        <translation>&amp;Konsole</translation>
    </message>
    <message>
        <source>Nothing in it is known here. Copy a command above, run it, and paste the whole answer.</source>
        <translation>Nichts davon ist hier bekannt. Kopieren Sie oben einen Befehl, führen Sie ihn aus, und fügen Sie die ganze Antwort ein.</translation>
    </message>
    <message>
        <source>Paste what the console or the log says, of one command or of many.</source>
        <translation>Fügen Sie ein, was die Konsole oder das Protokoll sagt, zu einem Befehl oder zu vielen.</translation>
    </message>
    <message>
        <source>What the console answered</source>
        <translation>Was die Konsole geantwortet hat</translation>
    </message>
</context>
<context>
    <name>AnswersPanel</name>
    <message>
        <source>&amp;Ciphers</source>
        <translation>&amp;Chiffren</translation>
    </message>
    <message>
        <source>&amp;Method</source>
        <translation>&amp;Methode</translation>
    </message>
    <message>
        <source>&amp;Name of the transport</source>
        <translation>&amp;Name des Transports</translation>
    </message>
    <message>
        <source>&amp;Protocol</source>
        <translation>&amp;Protokoll</translation>
    </message>
    <message>
        <source>0.0.0.0: every address it has.</source>
        <translation>0.0.0.0: jede Adresse, die er hat.</translation>
    </message>
    <message>
        <source>A&amp;ddress and port it listens on</source>
        <translation>A&amp;dresse und Port</translation>
    </message>
    <message>
        <source>Advanced: name and ciphers</source>
        <translation>Erweitert: Name und Chiffren</translation>
    </message>
    <message>
        <source>Empty is best: server and phone then agree on the strongest both know. The vendor&apos;s tables of what each firmware knows are lost.</source>
        <translation>Leer ist am besten: Dann einigen sich Server und Telefon auf das Stärkste, das beide kennen. Die Tabellen des Herstellers, was welche Firmware kennt, sind verloren.</translation>
    </message>
    <message>
        <source>Encrypt the &amp;voice too (SRTP)</source>
        <translation>Auch die &amp;Sprache verschlüsseln (SRTP)</translation>
    </message>
    <message>
        <source>TCP, no shields</source>
        <translation>TCP, keine Schilde</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>UDP, no shields</source>
        <translation>UDP, keine Schilde</translation>
    </message>
    <message>
        <source>auto: as the server needs it</source>
        <translation>auto: wie der Server es braucht</translation>
    </message>
</context>
<context>
    <name>Asking</name>
    <message>
        <source>An extension has to call.</source>
        <translation>Zum Anrufen ist eine Nebenstelle nötig.</translation>
    </message>
    <message>
        <source>Ask as &amp;extension</source>
        <translation>Fragen als N&amp;ebenstelle</translation>
    </message>
    <message>
        <source>Called off at the first ring; left empty, no phone rings</source>
        <translation>Beim ersten Klingeln abgebrochen; bleibt das Feld leer, klingelt kein Telefon</translation>
    </message>
    <message>
        <source>Its password is missing.</source>
        <translation>Das Passwort dazu fehlt.</translation>
    </message>
    <message>
        <source>Nothing is registered; left empty, nobody is asked</source>
        <translation>Es wird nichts registriert; bleibt das Feld leer, wird nicht gefragt</translation>
    </message>
    <message>
        <source>This is no extension.</source>
        <translation>Das ist keine Nebenstelle.</translation>
    </message>
    <message>
        <source>This is no number.</source>
        <translation>Das ist keine Rufnummer.</translation>
    </message>
    <message>
        <source>Tried once; it is not kept</source>
        <translation>Wird einmal ausprobiert und nicht aufbewahrt</translation>
    </message>
    <message>
        <source>and c&amp;all</source>
        <translation>und &amp;anrufen</translation>
    </message>
    <message>
        <source>its &amp;password</source>
        <translation>ihr &amp;Passwort</translation>
    </message>
</context>
<context>
    <name>AuthorityPage</name>
    <message>
        <source>Certificate</source>
        <translation>Zertifikat</translation>
    </message>
    <message>
        <source>Choose one of the two to go on.</source>
        <translation>Wählen Sie eine der beiden, um fortzufahren.</translation>
    </message>
    <message>
        <source>Private authority</source>
        <translation>Private Zertifizierungsstelle</translation>
    </message>
    <message>
        <source>Public authority</source>
        <translation>Öffentliche Zertifizierungsstelle</translation>
    </message>
    <message>
        <source>This site&apos;s transport goes without TLS, so nobody has to sign anything.</source>
        <translation>Der Transport dieses Standorts arbeitet ohne TLS, daher muss niemand etwas signieren.</translation>
    </message>
    <message>
        <source>Who signs the server&apos;s certificate decides which phones will trust it.</source>
        <translation>Wer das Zertifikat des Servers signiert, entscheidet darüber, welche Telefone ihm vertrauen.</translation>
    </message>
    <message>
        <source>recommended here</source>
        <translation>hier empfohlen</translation>
    </message>
</context>
<context>
    <name>BulkImporter</name>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV-Dateien (*.csv)</translation>
    </message>
    <message>
        <source>The file to import</source>
        <translation>Die zu importierende Datei</translation>
    </message>
    <message>
        <source>What Bulk Handler exported of extensions</source>
        <translation>Was der Bulk Handler von Nebenstellen exportiert hat</translation>
    </message>
</context>
<context>
    <name>BundlePanel</name>
    <message>
        <source>Bundle (*.zip)</source>
        <translation>Bündel (*.zip)</translation>
    </message>
    <message>
        <source>Is the server somewhere else?</source>
        <translation>Ist der Server anderswo?</translation>
    </message>
    <message>
        <source>Sa&amp;ve a bundle…</source>
        <translation>&amp;Bündel speichern…</translation>
    </message>
    <message>
        <source>Save the plan as a bundle and carry it to the server: its script writes all of it or nothing, keeps the old files, and can undo it. It holds keys and passwords.</source>
        <translation>Speichern Sie den Plan als Bündel, und bringen Sie es zum Server: Sein Skript schreibt alles oder nichts, behält die alten Dateien und kann es rückgängig machen. Es enthält Schlüssel und Passwörter.</translation>
    </message>
    <message>
        <source>The bundle is being made…</source>
        <translation>Das Bündel wird erstellt…</translation>
    </message>
    <message>
        <source>Where the bundle goes</source>
        <translation>Wohin das Bündel kommt</translation>
    </message>
</context>
<context>
    <name>CardPanel</name>
    <message>
        <source>&amp;Copy the fingerprint</source>
        <translation>&amp;Fingerabdruck kopieren</translation>
    </message>
    <message>
        <source>Copy the fingerprint</source>
        <translation>Fingerabdruck kopieren</translation>
    </message>
    <message>
        <source>Fingerprint (SHA-256)</source>
        <translation>Fingerabdruck (SHA-256)</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>Aussteller</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Namen</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Signatur</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Gültig</translation>
    </message>
    <message>
        <source>itself</source>
        <translation>es selbst</translation>
    </message>
    <message>
        <source>none that phones can see</source>
        <translation>keine, die Telefone sehen</translation>
    </message>
    <message>
        <source>of a kind that is not known</source>
        <translation>von unbekannter Art</translation>
    </message>
    <message>
        <source>without a hash of its own</source>
        <translation>ohne eigenen Hash</translation>
    </message>
    <message>
        <source>✕ ended on %1</source>
        <translation>✕ abgelaufen am %1</translation>
    </message>
</context>
<context>
    <name>CellFilling</name>
    <message>
        <source>A MAC address is one phone&apos;s own and is not filled down.</source>
        <translation>Eine MAC-Adresse gehört zu einem einzigen Telefon und wird nicht nach unten ausgefüllt.</translation>
    </message>
    <message>
        <source>Every selected phone has an extension. Fill down (Ctrl+D) counts up from the first one.</source>
        <translation>Jedes ausgewählte Telefon hat eine Nebenstelle. Unten ausfüllen (Strg+D) zählt ab der ersten weiter.</translation>
    </message>
</context>
<context>
    <name>CertificateBody</name>
    <message>
        <source>Ad&amp;vanced</source>
        <translation>Erwei&amp;tert</translation>
    </message>
    <message>
        <source>Base &amp;name of the files on the server</source>
        <translation>Basis&amp;name der Dateien auf dem Server</translation>
    </message>
    <message>
        <source>C&amp;hoose the authority</source>
        <translation>Zertifizierungsstelle wä&amp;hlen</translation>
    </message>
    <message>
        <source>Choose first who signs it: a public authority, or one of this site&apos;s own.</source>
        <translation>Wählen Sie zuerst, wer es signiert: eine öffentliche Zertifizierungsstelle oder eine eigene dieses Standorts.</translation>
    </message>
    <message>
        <source>Get &amp;another: import, order or ask for one</source>
        <translation>&amp;Anderes beschaffen: importieren, bestellen oder anfordern</translation>
    </message>
    <message>
        <source>Import files</source>
        <translation>Dateien importieren</translation>
    </message>
    <message>
        <source>Let another authority follow this one</source>
        <translation>Eine andere Zertifizierungsstelle folgen lassen</translation>
    </message>
    <message>
        <source>Let the phones &amp;take a wildcard certificate</source>
        <translation>T&amp;elefonen erlauben, ein Wildcard-Zertifikat anzunehmen</translation>
    </message>
    <message>
        <source>Make a request for an authority to answer (CSR)</source>
        <translation>Anforderung für eine Zertifizierungsstelle erstellen (CSR)</translation>
    </message>
    <message>
        <source>Make it &amp;again, with other names or another key</source>
        <translation>E&amp;rneut erstellen, mit anderen Namen oder anderem Schlüssel</translation>
    </message>
    <message>
        <source>Make it again</source>
        <translation>Erneut erstellen</translation>
    </message>
    <message>
        <source>Or&amp;der one from an authority that issues by itself (ACME)</source>
        <translation>Bei einer automatisch ausstellenden Zertifizierungsstelle &amp;bestellen (ACME)</translation>
    </message>
    <message>
        <source>Sets tls_allow_wildcard_certs, which D60, D62 and D65 have from firmware 2_9_2, the D80 from 1_12_1.</source>
        <translation>Setzt tls_allow_wildcard_certs; D60, D62 und D65 haben es ab Firmware 2_9_2, das D80 ab 1_12_1.</translation>
    </message>
    <message>
        <source>This site makes its own certificate. To import one, choose the public authority first.</source>
        <translation>Dieser Standort erstellt sein Zertifikat selbst. Um eines zu importieren, wählen Sie zuerst die öffentliche Zertifizierungsstelle.</translation>
    </message>
    <message>
        <source>Under /etc/asterisk/keys. A file there that is not of this site is never replaced.</source>
        <translation>Unter /etc/asterisk/keys. Eine Datei dort, die nicht von diesem Standort ist, wird nie ersetzt.</translation>
    </message>
</context>
<context>
    <name>ChainTree</name>
    <message>
        <source>intermediate</source>
        <translation>Zwischenzertifikat</translation>
    </message>
    <message>
        <source>root</source>
        <translation>Stammzertifikat</translation>
    </message>
    <message>
        <source>this server</source>
        <translation>dieser Server</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>bis %1</translation>
    </message>
</context>
<context>
    <name>CheckPage</name>
    <message>
        <source>A phone shows an error number</source>
        <translation>Ein Telefon zeigt eine Fehlernummer</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Erneut prüfen</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Jetzt prüfen</translation>
    </message>
    <message>
        <source>Correct the address to connect to.</source>
        <translation>Korrigieren Sie die Adresse, zu der verbunden wird.</translation>
    </message>
    <message>
        <source>Correct whom to ask as, and what to call.</source>
        <translation>Korrigieren Sie, als wer gefragt und was angerufen wird.</translation>
    </message>
    <message>
        <source>Move one phone</source>
        <translation>Ein Telefon umstellen</translation>
    </message>
    <message>
        <source>Nothing has been looked at yet.</source>
        <translation>Noch wurde nichts geprüft.</translation>
    </message>
    <message>
        <source>The server is being looked at.</source>
        <translation>Der Server wird geprüft.</translation>
    </message>
    <message>
        <source>The server, as phones judge it.</source>
        <translation>Der Server, wie Telefone ihn beurteilen.</translation>
    </message>
    <message>
        <source>This site&apos;s transport goes without TLS, so there is no certificate to look at.</source>
        <translation>Der Transport dieses Standorts arbeitet ohne TLS, daher gibt es kein Zertifikat zu betrachten.</translation>
    </message>
</context>
<context>
    <name>CollectPart</name>
    <message>
        <source>A script that brings the server&apos;s files here. It only reads.</source>
        <translation>Ein Skript, das die Dateien des Servers hierher bringt. Es liest nur.</translation>
    </message>
    <message>
        <source>Save collect.s&amp;h…</source>
        <translation>collect.s&amp;h speichern…</translation>
    </message>
    <message>
        <source>Shell script (*.sh)</source>
        <translation>Shell-Skript (*.sh)</translation>
    </message>
    <message>
        <source>The script is being saved…</source>
        <translation>Das Skript wird gespeichert…</translation>
    </message>
    <message>
        <source>Where the script goes</source>
        <translation>Wohin das Skript kommt</translation>
    </message>
</context>
<context>
    <name>CopyButton</name>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
</context>
<context>
    <name>DifferencePanel</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Copy the difference of this file</source>
        <translation>Unterschiede dieser Datei kopieren</translation>
    </message>
    <message>
        <source>Go to the field</source>
        <translation>Zum Feld</translation>
    </message>
    <message>
        <source>Show &amp;secrets</source>
        <translation>&amp;Geheimes zeigen</translation>
    </message>
    <message>
        <source>This file is taken away.</source>
        <translation>Diese Datei wird weggenommen.</translation>
    </message>
    <message>
        <source>Whole &amp;file</source>
        <translation>Ganze &amp;Datei</translation>
    </message>
</context>
<context>
    <name>DifferenceView</name>
    <message>
        <source>The file&apos;s lines</source>
        <translation>Die Zeilen der Datei</translation>
    </message>
</context>
<context>
    <name>Differences</name>
    <message>
        <source>! %1: the site says %2, the server announces %3.</source>
        <translation>! %1: Der Standort sagt %2, der Server kündigt %3 an.</translation>
    </message>
    <message>
        <source>Keep what the site says</source>
        <translation>Angabe des Standorts behalten</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>%1 verwenden</translation>
    </message>
</context>
<context>
    <name>EntryList</name>
    <message>
        <source>What the plan holds</source>
        <translation>Inhalt des Plans</translation>
    </message>
</context>
<context>
    <name>ErrorDecoder</name>
    <message>
        <source>A phone&apos;s number has eight digits; this has not.</source>
        <translation>Die Nummer eines Telefons hat acht Stellen; diese nicht.</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Ursache</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>Fix</source>
        <translation>Abhilfe</translation>
    </message>
    <message>
        <source>In any spelling, such as 0x40000022 or 4000 0022; it is decoded at once.</source>
        <translation>In beliebiger Schreibweise, etwa 0x40000022 oder 4000 0022; sie wird sofort dekodiert.</translation>
    </message>
    <message>
        <source>Misprint</source>
        <translation>Falsch abgelesen</translation>
    </message>
    <message>
        <source>N&amp;umber the phone shows</source>
        <translation>&amp;Fehlernummer, die das Telefon zeigt</translation>
    </message>
    <message>
        <source>Number the phone shows</source>
        <translation>Fehlernummer, die das Telefon zeigt</translation>
    </message>
    <message>
        <source>This is no number yet: digits and the letters a to f, such as 0x40000022.</source>
        <translation>Das ist noch keine Nummer: Ziffern und die Buchstaben a bis f, etwa 0x40000022.</translation>
    </message>
    <message>
        <source>no known version of PJSIP sets this</source>
        <translation>keine bekannte Version von PJSIP setzt dies</translation>
    </message>
</context>
<context>
    <name>Explanation</name>
    <message>
        <source>Nothing of a phone was found in this text. Read are pjsip show contacts, pjsip show endpoint, digium_phones show phones, lease files and DHCP configurations.</source>
        <translation>In diesem Text wurde nichts von einem Telefon gefunden. Gelesen werden pjsip show contacts, pjsip show endpoint, digium_phones show phones, Lease-Dateien und DHCP-Konfigurationen.</translation>
    </message>
</context>
<context>
    <name>FileChoices</name>
    <message>
        <source>A list of phones</source>
        <translation>Eine Liste von Telefonen</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>CSV files (*.csv *.txt);;All files (*)</source>
        <translation>CSV-Dateien (*.csv *.txt);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV-Dateien (*.csv)</translation>
    </message>
    <message>
        <source>Export the phones</source>
        <translation>Telefone exportieren</translation>
    </message>
    <message>
        <source>What a server prints or keeps</source>
        <translation>Was ein Server ausgibt oder speichert</translation>
    </message>
</context>
<context>
    <name>Fold</name>
    <message>
        <source>closed</source>
        <translation>geschlossen</translation>
    </message>
    <message>
        <source>open</source>
        <translation>geöffnet</translation>
    </message>
</context>
<context>
    <name>Footer</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>&amp;Why?</source>
        <translation>&amp;Warum?</translation>
    </message>
</context>
<context>
    <name>FoundPanel</name>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Phones of the &amp;server…</source>
        <translation>Telefone des Se&amp;rvers…</translation>
    </message>
    <message>
        <source>Read the &amp;server</source>
        <translation>&amp;Server lesen</translation>
    </message>
    <message>
        <source>The server knows them.</source>
        <translation>Der Server kennt sie.</translation>
    </message>
</context>
<context>
    <name>FoundTable</name>
    <message>
        <source>Phones found</source>
        <translation>Gefundene Telefone</translation>
    </message>
</context>
<context>
    <name>FoundTools</name>
    <message>
        <source>&amp;File…</source>
        <translation>&amp;Datei…</translation>
    </message>
    <message>
        <source>&amp;Listen</source>
        <translation>La&amp;uschen</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Einfügen</translation>
    </message>
    <message>
        <source>Ask e&amp;very address</source>
        <translation>Alle &amp;Adressen abfragen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Listening hears new phones when they start.</source>
        <translation>Beim Lauschen sind neue Telefone zu hören, wenn sie starten.</translation>
    </message>
    <message>
        <source>Listening: restart a new phone now.</source>
        <translation>Es wird gelauscht: Starten Sie jetzt ein neues Telefon neu.</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Suche läuft…</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netzwerk</translation>
    </message>
    <message>
        <source>all networks</source>
        <translation>allen Netzwerken</translation>
    </message>
    <message>
        <source>on</source>
        <translation>in</translation>
    </message>
</context>
<context>
    <name>HandOffChoice</name>
    <message>
        <source>&amp;At</source>
        <translation>&amp;Adresse</translation>
    </message>
    <message>
        <source>&amp;port</source>
        <translation>&amp;Port</translation>
    </message>
    <message>
        <source>Over &amp;HTTPS</source>
        <translation>Über &amp;HTTPS</translation>
    </message>
    <message>
        <source>With the server&apos;s own certificate; phones that need its root cannot yet</source>
        <translation>Mit dem Zertifikat des Servers; Telefone, die dessen Stammzertifikat brauchen, können das noch nicht</translation>
    </message>
</context>
<context>
    <name>HandOffPanel</name>
    <message>
        <source>Copy th&amp;is address</source>
        <translation>Diese Adresse k&amp;opieren</translation>
    </message>
    <message>
        <source>Hand out the phones&apos; files from here</source>
        <translation>Dateien der Telefone von hier aus verteilen</translation>
    </message>
    <message>
        <source>Serve &amp;now</source>
        <translation>&amp;Jetzt verteilen</translation>
    </message>
    <message>
        <source>Stop servin&amp;g</source>
        <translation>Verteilen &amp;beenden</translation>
    </message>
    <message>
        <source>Stop serving</source>
        <translation>Verteilen beenden</translation>
    </message>
    <message>
        <source>The files are being read…</source>
        <translation>Die Dateien werden gelesen…</translation>
    </message>
    <message>
        <source>The files hold the phones&apos; passwords, and anyone in this network can read along.</source>
        <translation>Die Dateien enthalten die Passwörter der Telefone, und in diesem Netzwerk kann jeder mitlesen.</translation>
    </message>
</context>
<context>
    <name>HandOffTable</name>
    <message>
        <source>Phones and whether each has fetched its file</source>
        <translation>Telefone, und ob jedes seine Datei geholt hat</translation>
    </message>
</context>
<context>
    <name>HeldBack</name>
    <message>
        <source>Go to the phones that stay</source>
        <translation>Zu den Telefonen, die bleiben</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>&amp;About…</source>
        <translation>Ü&amp;ber…</translation>
    </message>
    <message>
        <source>&amp;Manual (F1)</source>
        <translation>&amp;Handbuch (F1)</translation>
    </message>
    <message>
        <source>&amp;What the program did…</source>
        <translation>&amp;Was das Programm getan hat…</translation>
    </message>
</context>
<context>
    <name>HelpButton</name>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>The manual, what the program did, and about it</source>
        <translation>Das Handbuch, was das Programm getan hat, und über das Programm</translation>
    </message>
</context>
<context>
    <name>HostKeyDialog</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>&amp;Do not connect</source>
        <translation>Nicht &amp;verbinden</translation>
    </message>
    <message>
        <source>Copy the command</source>
        <translation>Befehl kopieren</translation>
    </message>
    <message>
        <source>Fingerprint of the key</source>
        <translation>Fingerabdruck des Schlüssels</translation>
    </message>
    <message>
        <source>It is the same: &amp;accept it</source>
        <translation>Er stimmt überein: an&amp;nehmen</translation>
    </message>
    <message>
        <source>Key of the server</source>
        <translation>Schlüssel des Servers</translation>
    </message>
    <message>
        <source>On the server&apos;s own console, or asked of whoever keeps it, this shows the same:</source>
        <translation>An der Konsole des Servers selbst, oder auf Nachfrage bei dem, der ihn betreut, zeigt dieser Befehl denselben Wert:</translation>
    </message>
    <message>
        <source>This computer has not met the server yet. Somebody who stands between could show a key of their own, and read every password that goes there. Compare before you accept.</source>
        <translation>Dieser Computer kennt den Server noch nicht. Wer dazwischen steht, könnte einen eigenen Schlüssel vorzeigen und jedes Passwort mitlesen, das dorthin geht. Vergleichen Sie, bevor Sie ihn annehmen.</translation>
    </message>
</context>
<context>
    <name>ImportColumns</name>
    <message>
        <source>Change what is read from where</source>
        <translation>Ändern, was woraus gelesen wird</translation>
    </message>
    <message>
        <source>not in this list</source>
        <translation>nicht in dieser Liste</translation>
    </message>
</context>
<context>
    <name>ImportPreview</name>
    <message>
        <source>Add none of them</source>
        <translation>Keines hinzufügen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>It is being read…</source>
        <translation>Wird gelesen…</translation>
    </message>
    <message>
        <source>What would come of the list</source>
        <translation>Was die Liste ergeben würde</translation>
    </message>
</context>
<context>
    <name>Importer</name>
    <message>
        <source>The authority&apos;s key is under a passphrase of its own. It is asked for this once and kept nowhere: in the site folder the key is under the site&apos;s passphrase.</source>
        <translation>Der Schlüssel der Zertifizierungsstelle ist mit einer eigenen Passphrase geschützt. Sie wird hierfür einmal abgefragt und nirgends aufbewahrt: Im Standortordner ist der Schlüssel mit der Passphrase des Standorts geschützt.</translation>
    </message>
    <message>
        <source>The files are being imported.</source>
        <translation>Die Dateien werden importiert.</translation>
    </message>
    <message>
        <source>The key is under a passphrase: the site&apos;s, where it is the key its request was made with, or else one of its own. It is kept nowhere.</source>
        <translation>Der Schlüssel ist mit einer Passphrase geschützt: mit der des Standorts, wenn mit ihm die Anforderung erstellt wurde, sonst mit einer eigenen. Sie wird nirgends aufbewahrt.</translation>
    </message>
    <message>
        <source>The private key, or the file it is in, is under a passphrase of its own. It is asked for this once and kept nowhere: in the site folder the key can be read by you alone.</source>
        <translation>Der private Schlüssel, oder die Datei, in der er steht, ist mit einer eigenen Passphrase geschützt. Sie wird hierfür einmal abgefragt und nirgends aufbewahrt: Im Standortordner können nur Sie den Schlüssel lesen.</translation>
    </message>
</context>
<context>
    <name>KeyPassphrase</name>
    <message>
        <source>This passphrase does not open the key. One more try.</source>
        <translation>Diese Passphrase öffnet den Schlüssel nicht. Sie haben noch einen Versuch.</translation>
    </message>
    <message>
        <source>This passphrase does not open the key. Try again.</source>
        <translation>Diese Passphrase öffnet den Schlüssel nicht. Versuchen Sie es noch einmal.</translation>
    </message>
</context>
<context>
    <name>ListReader</name>
    <message>
        <source>The clipboard</source>
        <translation>Die Zwischenablage</translation>
    </message>
</context>
<context>
    <name>Maker</name>
    <message>
        <source>The authority is being taken over.</source>
        <translation>Die Zertifizierungsstelle wird übernommen.</translation>
    </message>
    <message>
        <source>The authority that follows is being made.</source>
        <translation>Die nachfolgende Zertifizierungsstelle wird erstellt.</translation>
    </message>
    <message>
        <source>The certificate is being made again.</source>
        <translation>Das Zertifikat wird erneut erstellt.</translation>
    </message>
    <message>
        <source>The certificate is being made.</source>
        <translation>Das Zertifikat wird erstellt.</translation>
    </message>
    <message>
        <source>The certificate is being signed by the new authority.</source>
        <translation>Das Zertifikat wird von der neuen Zertifizierungsstelle signiert.</translation>
    </message>
    <message>
        <source>The request is being made.</source>
        <translation>Die Anforderung wird erstellt.</translation>
    </message>
</context>
<context>
    <name>NewSitePanel</name>
    <message>
        <source>&amp;Customer&apos;s name</source>
        <translation>&amp;Kundenname</translation>
    </message>
    <message>
        <source>&amp;New site</source>
        <translation>&amp;Neuer Standort</translation>
    </message>
    <message>
        <source>Example Dental</source>
        <translation>Praxis Beispiel</translation>
    </message>
    <message>
        <source>Ma&amp;ke the site</source>
        <translation>Standort &amp;anlegen</translation>
    </message>
    <message>
        <source>Make the site</source>
        <translation>Standort anlegen</translation>
    </message>
    <message>
        <source>Name the customer to go on.</source>
        <translation>Nennen Sie den Kunden, um fortzufahren.</translation>
    </message>
    <message>
        <source>New site</source>
        <translation>Neuer Standort</translation>
    </message>
    <message>
        <source>The customer&apos;s name cannot stand like this.</source>
        <translation>Der Name des Kunden kann so nicht stehen.</translation>
    </message>
    <message>
        <source>The site is being made.</source>
        <translation>Der Standort wird angelegt.</translation>
    </message>
    <message>
        <source>There is a site in this folder already.</source>
        <translation>In diesem Ordner gibt es schon einen Standort.</translation>
    </message>
    <message>
        <source>Write the full path of the site&apos;s folder.</source>
        <translation>Schreiben Sie den vollständigen Pfad des Standortordners.</translation>
    </message>
</context>
<context>
    <name>NoPhones</name>
    <message>
        <source>&amp;Add a phone</source>
        <translation>Telefon &amp;hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Import a list…</source>
        <translation>&amp;Liste importieren…</translation>
    </message>
    <message>
        <source>&amp;Look on the network</source>
        <translation>Im &amp;Netzwerk suchen</translation>
    </message>
    <message>
        <source>A CSV file; or drop it here, or paste rows of a spreadsheet.</source>
        <translation>Eine CSV-Datei; oder hierher ziehen, oder Zeilen einer Tabelle einfügen.</translation>
    </message>
    <message>
        <source>By hand: its extension, and the MAC address on its label.</source>
        <translation>Von Hand: die Nebenstelle und die MAC-Adresse vom Etikett.</translation>
    </message>
    <message>
        <source>New phones ask for a server when they start; others answer when they are asked.</source>
        <translation>Neue Telefone suchen beim Start einen Server; andere antworten, wenn sie gefragt werden.</translation>
    </message>
    <message>
        <source>Phones in service announce nothing on the network: the server&apos;s files know them.</source>
        <translation>Telefone in Betrieb kündigen im Netzwerk nichts an: Die Dateien des Servers kennen sie.</translation>
    </message>
    <message>
        <source>Read the &amp;server</source>
        <translation>&amp;Server lesen</translation>
    </message>
    <message>
        <source>S&amp;can labels</source>
        <translation>Etiketten s&amp;cannen</translation>
    </message>
    <message>
        <source>The server was read, and none of its files knows a phone.</source>
        <translation>Der Server wurde gelesen, und keine seiner Dateien kennt ein Telefon.</translation>
    </message>
    <message>
        <source>There are these ways to get phones here.</source>
        <translation>Auf diesen Wegen kommen Telefone hierher.</translation>
    </message>
    <message>
        <source>With a barcode scanner: the MAC address on each phone&apos;s label, one after the other.</source>
        <translation>Mit einem Barcodescanner: die MAC-Adresse vom Etikett jedes Telefons, eines nach dem anderen.</translation>
    </message>
</context>
<context>
    <name>NotePanel</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>&amp;Make the file to import…</source>
        <translation>&amp;Importdatei erstellen…</translation>
    </message>
    <message>
        <source>Copy the text to enter</source>
        <translation>Einzugebenden Text kopieren</translation>
    </message>
    <message>
        <source>From the file FreePBX&apos;s Bulk Handler exported</source>
        <translation>Aus der Datei, die der Bulk Handler von FreePBX exportiert hat</translation>
    </message>
    <message>
        <source>Go to the &amp;field</source>
        <translation>Zum &amp;Feld</translation>
    </message>
    <message>
        <source>The text to enter</source>
        <translation>Der einzugebende Text</translation>
    </message>
</context>
<context>
    <name>OpenSitePanel</name>
    <message>
        <source>Na&amp;me</source>
        <translation>Na&amp;me</translation>
    </message>
    <message>
        <source>One file with how this site is made, and nothing of its customer: no name, server, phone or key.</source>
        <translation>Eine Datei mit dem Aufbau dieses Standorts und nichts von seinem Kunden: kein Name, kein Server, kein Telefon, kein Schlüssel.</translation>
    </message>
    <message>
        <source>Save as a &amp;template…</source>
        <translation>Als Vor&amp;lage speichern…</translation>
    </message>
    <message>
        <source>Template (*.template.toml)</source>
        <translation>Vorlage (*.template.toml)</translation>
    </message>
    <message>
        <source>The open site</source>
        <translation>Der geöffnete Standort</translation>
    </message>
    <message>
        <source>The template is being saved…</source>
        <translation>Die Vorlage wird gespeichert…</translation>
    </message>
    <message>
        <source>Where the template goes</source>
        <translation>Wohin die Vorlage kommt</translation>
    </message>
</context>
<context>
    <name>OrderPanel</name>
    <message>
        <source>Authority&apos;s directory</source>
        <translation>Verzeichnis der Zertifizierungsstelle</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Copy the name</source>
        <translation>Namen kopieren</translation>
    </message>
    <message>
        <source>Copy the value</source>
        <translation>Wert kopieren</translation>
    </message>
    <message>
        <source>E-mail for its notices</source>
        <translation>E-Mail für ihre Mitteilungen</translation>
    </message>
    <message>
        <source>File with its own root, if it has one</source>
        <translation>Datei mit deren eigenem Stammzertifikat, falls vorhanden</translation>
    </message>
    <message>
        <source>I a&amp;gree</source>
        <translation>Ich stimme z&amp;u</translation>
    </message>
    <message>
        <source>Order the &amp;certificate</source>
        <translation>Zertifikat be&amp;stellen</translation>
    </message>
    <message>
        <source>Port it answers at</source>
        <translation>Port für die Antwort</translation>
    </message>
    <message>
        <source>The authority asks you to agree to its terms: %1</source>
        <translation>Die Zertifizierungsstelle bittet Sie, ihren Bedingungen zuzustimmen: %1</translation>
    </message>
    <message>
        <source>The name is proven</source>
        <translation>Der Name ist nachgewiesen</translation>
    </message>
    <message>
        <source>The order is under way</source>
        <translation>Die Bestellung läuft</translation>
    </message>
    <message>
        <source>The port is a number from 1 to 65535; the host&apos;s port 80 has to lead to it.</source>
        <translation>Der Port ist eine Zahl von 1 bis 65535; Port 80 des Hosts muss dorthin führen.</translation>
    </message>
    <message>
        <source>by HTTP: this computer answers for it</source>
        <translation>über HTTP: dieser Computer antwortet dafür</translation>
    </message>
    <message>
        <source>by a record I add to the DNS</source>
        <translation>über einen Eintrag, den ich im DNS hinzufüge</translation>
    </message>
</context>
<context>
    <name>Orderer</name>
    <message>
        <source>A certificate is being ordered.</source>
        <translation>Ein Zertifikat wird bestellt.</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
</context>
<context>
    <name>PassphraseDialog</name>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;Passphrase</translation>
    </message>
    <message>
        <source>Choose a passphrase for this site. It seals the keys and passwords in the site folder, and is asked for once each time you work on the site. It cannot be recovered: keep it where you keep the customer&apos;s other passwords.</source>
        <translation>Wählen Sie eine Passphrase für diesen Standort. Sie versiegelt die Schlüssel und Passwörter im Standortordner und wird jedes Mal einmal abgefragt, wenn Sie an dem Standort arbeiten. Sie lässt sich nicht wiederherstellen: Bewahren Sie sie dort auf, wo Sie die anderen Passwörter des Kunden aufbewahren.</translation>
    </message>
    <message>
        <source>Nothing has been typed yet.</source>
        <translation>Noch wurde nichts eingegeben.</translation>
    </message>
    <message>
        <source>Take at least eight characters; three or four words are good.</source>
        <translation>Nehmen Sie mindestens acht Zeichen; drei oder vier Wörter sind gut.</translation>
    </message>
    <message>
        <source>The passphrase of this site opens its keys and passwords. It is asked for once.</source>
        <translation>Die Passphrase dieses Standorts öffnet seine Schlüssel und Passwörter. Sie wird einmal abgefragt.</translation>
    </message>
    <message>
        <source>The same &amp;again</source>
        <translation>Dieselbe noch &amp;einmal</translation>
    </message>
    <message>
        <source>The two differ. Type the same one twice.</source>
        <translation>Die beiden sind verschieden. Geben Sie zweimal dieselbe ein.</translation>
    </message>
</context>
<context>
    <name>PhoneDelegate</name>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
</context>
<context>
    <name>PhoneDetail</name>
    <message>
        <source>Type to edit a cell, Tab goes on to the next one, Delete removes the phone.</source>
        <translation>Tippen ändert eine Zelle, Tab geht zur nächsten, Entf entfernt das Telefon.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
</context>
<context>
    <name>PhonePanel</name>
    <message>
        <source>The site has no phones yet. They are read from the server, or added on the page Phones.</source>
        <translation>Der Standort hat noch keine Telefone. Sie werden vom Server gelesen oder auf der Seite „Telefone“ hinzugefügt.</translation>
    </message>
    <message>
        <source>What the phones can do with it</source>
        <translation>Was die Telefone damit können</translation>
    </message>
</context>
<context>
    <name>PhonesAdvice</name>
    <message>
        <source>Phones in service announce nothing on the network: read them from the server.</source>
        <translation>Telefone in Betrieb kündigen im Netzwerk nichts an: Lesen Sie sie vom Server.</translation>
    </message>
    <message>
        <source>Read the server</source>
        <translation>Server lesen</translation>
    </message>
</context>
<context>
    <name>PhonesClipboard</name>
    <message>
        <source>There is no text on the clipboard.</source>
        <translation>In der Zwischenablage ist kein Text.</translation>
    </message>
</context>
<context>
    <name>PhonesPage</name>
    <message>
        <source>Phones of the server</source>
        <translation>Telefone des Servers</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>The list that was read waits for your answer.</source>
        <translation>Die gelesene Liste wartet auf Ihre Antwort.</translation>
    </message>
</context>
<context>
    <name>PhonesPanel</name>
    <message>
        <source>&amp;Read again</source>
        <translation>Neu &amp;lesen</translation>
    </message>
    <message>
        <source>Contacts are those Asterisk&apos;s own database knows, looked at every few seconds. Tick a phone when a call showed both shields.</source>
        <translation>Kontakte sind die, die Asterisks eigene Datenbank kennt; alle paar Sekunden wird nachgesehen. Haken Sie ein Telefon ab, wenn ein Gespräch beide Schilde gezeigt hat.</translation>
    </message>
    <message>
        <source>Reading the server…</source>
        <translation>Der Server wird gelesen…</translation>
    </message>
    <message>
        <source>The server has not been read, so no contact is known.</source>
        <translation>Der Server wurde nicht gelesen, daher ist kein Kontakt bekannt.</translation>
    </message>
</context>
<context>
    <name>PhonesTable</name>
    <message>
        <source>Phones</source>
        <translation>Telefone</translation>
    </message>
    <message>
        <source>Phones and how far each has come</source>
        <translation>Telefone und wie weit jedes ist</translation>
    </message>
</context>
<context>
    <name>PhonesToolbar</name>
    <message>
        <source>&amp;Add phone</source>
        <translation>&amp;Telefon hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importieren</translation>
    </message>
    <message>
        <source>&amp;More</source>
        <translation>&amp;Mehr</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>Ent&amp;fernen</translation>
    </message>
    <message>
        <source>&amp;Stage</source>
        <translation>&amp;Stufe</translation>
    </message>
    <message>
        <source>A CSV file…</source>
        <translation>Eine CSV-Datei…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Edit the selected cells together</source>
        <translation>Ausgewählte Zellen gemeinsam bearbeiten</translation>
    </message>
    <message>
        <source>Export as a CSV file…</source>
        <translation>Als CSV-Datei exportieren…</translation>
    </message>
    <message>
        <source>Fill down</source>
        <translation>Unten ausfüllen</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Generate extensions</source>
        <translation>Nebenstellen erzeugen</translation>
    </message>
    <message>
        <source>Labels with a barcode scanner</source>
        <translation>Etiketten mit einem Barcodescanner</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>Phones on the network…</source>
        <translation>Telefone im Netzwerk…</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Rows from the clipboard</source>
        <translation>Zeilen aus der Zwischenablage</translation>
    </message>
    <message>
        <source>Shows the phones that hold every word</source>
        <translation>Zeigt die Telefone, die jedes der Wörter enthalten</translation>
    </message>
    <message>
        <source>Sort as in the list</source>
        <translation>Wie in der Liste sortieren</translation>
    </message>
    <message>
        <source>Sort by this column</source>
        <translation>Nach dieser Spalte sortieren</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
</context>
<context>
    <name>PilotChoice</name>
    <message>
        <source>The phone that goes first</source>
        <translation>Das Telefon, das vorangeht</translation>
    </message>
</context>
<context>
    <name>PilotPanel</name>
    <message>
        <source>&amp;Look again</source>
        <translation>&amp;Erneut nachsehen</translation>
    </message>
    <message>
        <source>I saw both &amp;shields in a call on this phone</source>
        <translation>Ich habe in einem Gespräch auf diesem Telefon beide &amp;Schilde gesehen</translation>
    </message>
    <message>
        <source>One phone first</source>
        <translation>Zuerst ein Telefon</translation>
    </message>
    <message>
        <source>Reading the server…</source>
        <translation>Der Server wird gelesen…</translation>
    </message>
    <message>
        <source>Seen of it</source>
        <translation>Davon gesehen</translation>
    </message>
    <message>
        <source>Then the others</source>
        <translation>Dann die anderen</translation>
    </message>
    <message>
        <source>Write it, run the steps that follow, then look here again: its TLS contact, or a call, is enough.</source>
        <translation>Schreiben Sie es, führen Sie die folgenden Schritte aus, und sehen Sie dann hier nach: Sein TLS-Kontakt oder ein Gespräch genügt.</translation>
    </message>
</context>
<context>
    <name>PlaceChoice</name>
    <message>
        <source>&amp;User and host</source>
        <translation>&amp;Benutzer und Host</translation>
    </message>
    <message>
        <source>A user who is root there or may use sudo. Keys, jump hosts and short names of your own OpenSSH are used; a password is asked for when it is needed, and not kept.</source>
        <translation>Ein Benutzer, der dort root ist oder sudo verwenden darf. Schlüssel, Zwischenhosts und Kurznamen Ihres OpenSSH werden verwendet; ein Passwort wird abgefragt, wenn es nötig ist, und nicht aufbewahrt.</translation>
    </message>
    <message>
        <source>Br&amp;owse…</source>
        <translation>D&amp;urchsuchen…</translation>
    </message>
    <message>
        <source>Fold&amp;er that stands for the server&apos;s /</source>
        <translation>Or&amp;dner, der für / des Servers steht</translation>
    </message>
    <message>
        <source>In a fol&amp;der of it, carried here from the server</source>
        <translation>In einem &amp;Ordner darauf, vom Server hierher gebracht</translation>
    </message>
    <message>
        <source>On another &amp;machine, over SSH</source>
        <translation>Auf einem anderen &amp;Rechner, über SSH</translation>
    </message>
    <message>
        <source>On this &amp;computer</source>
        <translation>Auf diesem &amp;Computer</translation>
    </message>
    <message>
        <source>The folder with the server&apos;s files</source>
        <translation>Der Ordner mit den Dateien des Servers</translation>
    </message>
    <message>
        <source>The one with the server&apos;s etc in it. A path that is not a full one counts from the site.</source>
        <translation>Derjenige, in dem etc des Servers liegt. Ein unvollständiger Pfad zählt ab dem Standort.</translation>
    </message>
</context>
<context>
    <name>PlanView</name>
    <message>
        <source>&amp;Refresh</source>
        <translation>Ak&amp;tualisieren</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Nothing else on the server is touched.</source>
        <translation>Sonst wird auf dem Server nichts angetastet.</translation>
    </message>
    <message>
        <source>Read the server again, and plan anew</source>
        <translation>Server erneut lesen und neu planen</translation>
    </message>
    <message>
        <source>The plan is being made</source>
        <translation>Der Plan wird erstellt</translation>
    </message>
</context>
<context>
    <name>PreviewPage</name>
    <message>
        <source>Check</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>Move phones</source>
        <translation>Telefone umstellen</translation>
    </message>
    <message>
        <source>Nothing can be written yet: something is still wrong or missing.</source>
        <translation>Noch kann nichts geschrieben werden: Etwas ist falsch oder fehlt.</translation>
    </message>
    <message>
        <source>Plan again</source>
        <translation>Neu planen</translation>
    </message>
    <message>
        <source>Restart steps</source>
        <translation>Schritte zum Neustart</translation>
    </message>
    <message>
        <source>The plan is being made</source>
        <translation>Der Plan wird erstellt</translation>
    </message>
    <message>
        <source>The plan is being made.</source>
        <translation>Der Plan wird erstellt.</translation>
    </message>
    <message>
        <source>The server is read, and every file worked out.</source>
        <translation>Der Server wird gelesen und jede Datei ausgearbeitet.</translation>
    </message>
    <message>
        <source>There is no plan yet. Nothing is written before you have seen all of it here.</source>
        <translation>Es gibt noch keinen Plan. Nichts wird geschrieben, bevor Sie hier alles gesehen haben.</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Schreiben</translation>
    </message>
</context>
<context>
    <name>PrivatePanel</name>
    <message>
        <source>&amp;Days it lasts</source>
        <translation>&amp;Gültigkeit in Tagen</translation>
    </message>
    <message>
        <source>&amp;Key</source>
        <translation>Sch&amp;lüssel</translation>
    </message>
    <message>
        <source>&amp;Make it again</source>
        <translation>Erne&amp;ut erstellen</translation>
    </message>
    <message>
        <source>&amp;Organization</source>
        <translation>&amp;Organisation</translation>
    </message>
    <message>
        <source>&amp;Use the authority of another site</source>
        <translation>CA eines anderen Standorts &amp;verwenden</translation>
    </message>
    <message>
        <source>825 at most.</source>
        <translation>Höchstens 825.</translation>
    </message>
    <message>
        <source>EC P-256, unverified on D-Series</source>
        <translation>EC P-256, auf der D-Serie nicht bestätigt</translation>
    </message>
    <message>
        <source>Let the authority sign for this host only (name constraints, unverified on D-Series)</source>
        <translation>Zertifizierungsstelle nur für diesen Host signieren lassen (Name Constraints, auf der D-Serie nicht bestätigt)</translation>
    </message>
    <message>
        <source>Names in it</source>
        <translation>Namen darin</translation>
    </message>
    <message>
        <source>RSA, 2048 bits</source>
        <translation>RSA, 2048 Bit</translation>
    </message>
    <message>
        <source>RSA, 3072 bits</source>
        <translation>RSA, 3072 Bit</translation>
    </message>
    <message>
        <source>RSA, 4096 bits</source>
        <translation>RSA, 4096 Bit</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>Signiert von</translation>
    </message>
    <message>
        <source>Use an authority from &amp;files</source>
        <translation>CA aus &amp;Dateien verwenden</translation>
    </message>
    <message>
        <source>Whose authority it is; phones and people see it in the root&apos;s name.</source>
        <translation>Wem die Zertifizierungsstelle gehört; Telefone und Menschen sehen es im Namen des Stammzertifikats.</translation>
    </message>
    <message>
        <source>an authority made for this site alone, which lasts ten years</source>
        <translation>eine Zertifizierungsstelle nur für diesen Standort, die zehn Jahre gilt</translation>
    </message>
    <message>
        <source>none yet: the server has no host name that can stand in a certificate</source>
        <translation>noch keine: der Server hat keinen Hostnamen, der in einem Zertifikat stehen kann</translation>
    </message>
</context>
<context>
    <name>ProvisioningPart</name>
    <message>
        <source>Address phones fetch their files from</source>
        <translation>Adresse, von der Telefone ihre Dateien holen</translation>
    </message>
    <message>
        <source>Also write a file that points each phone to the DPMA</source>
        <translation>Auch eine Datei schreiben, die jedes Telefon zum DPMA weist</translation>
    </message>
    <message>
        <source>Folder of these files on the server</source>
        <translation>Ordner dieser Dateien auf dem Server</translation>
    </message>
    <message>
        <source>For phones that find the server by DHCP option 66.</source>
        <translation>Für Telefone, die den Server über die DHCP-Option 66 finden.</translation>
    </message>
    <message>
        <source>Name of the server</source>
        <translation>Name des Servers</translation>
    </message>
    <message>
        <source>Phones get their settings from %1</source>
        <translation>Telefone erhalten ihre Einstellungen über: %1</translation>
    </message>
    <message>
        <source>Phones show it in their list of servers.</source>
        <translation>Telefone zeigen ihn in ihrer Liste der Server.</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>Weg</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>TLS, once no phone could be locked out by it</source>
        <translation>TLS, sobald kein Telefon dadurch ausgesperrt werden kann</translation>
    </message>
    <message>
        <source>UDP, without TLS</source>
        <translation>UDP, ohne TLS</translation>
    </message>
    <message>
        <source>Use XML files</source>
        <translation>XML-Dateien verwenden</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>Verwenden</translation>
    </message>
    <message>
        <source>Use the DPMA</source>
        <translation>DPMA verwenden</translation>
    </message>
    <message>
        <source>What the DPMA announces to new phones</source>
        <translation>Was das DPMA neuen Telefonen ankündigt</translation>
    </message>
    <message>
        <source>XML files on a web server</source>
        <translation>XML-Dateien auf einem Webserver</translation>
    </message>
    <message>
        <source>change</source>
        <translation>ändern</translation>
    </message>
    <message>
        <source>look at this</source>
        <translation>bitte ansehen</translation>
    </message>
    <message>
        <source>something is missing</source>
        <translation>etwas fehlt</translation>
    </message>
    <message>
        <source>the DPMA</source>
        <translation>das DPMA</translation>
    </message>
    <message>
        <source>the DPMA, as XML sheets</source>
        <translation>das DPMA, als XML-Blätter</translation>
    </message>
</context>
<context>
    <name>PublicPanel</name>
    <message>
        <source>&amp;Import files</source>
        <translation>Dateien &amp;importieren</translation>
    </message>
    <message>
        <source>Import the renewed certificate with its key, or drop the files anywhere on this page. They take the place of those that are there.</source>
        <translation>Importieren Sie das erneuerte Zertifikat mit seinem Schlüssel, oder ziehen Sie die Dateien auf diese Seite. Sie treten an die Stelle der vorhandenen.</translation>
    </message>
    <message>
        <source>Import what the authority sent, the certificate and its intermediates, together with the private key; or drop the files anywhere on this page.</source>
        <translation>Importieren Sie, was die Zertifizierungsstelle geschickt hat, das Zertifikat und seine Zwischenzertifikate, zusammen mit dem privaten Schlüssel; oder ziehen Sie die Dateien auf diese Seite.</translation>
    </message>
    <message>
        <source>PEM, DER, PKCS#7 and PKCS#12 are understood, in any order and in one file or several; a root that came along is left out. A key under a passphrase is asked for it.</source>
        <translation>PEM, DER, PKCS#7 und PKCS#12 werden verstanden, in beliebiger Reihenfolge, in einer oder mehreren Dateien; ein mitgeliefertes Stammzertifikat wird weggelassen. Bei einem geschützten Schlüssel wird die Passphrase abgefragt.</translation>
    </message>
</context>
<context>
    <name>Reaching</name>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Passwort</translation>
    </message>
    <message>
        <source>It is kept in memory only, and forgotten with the site.</source>
        <translation>Es wird nur im Arbeitsspeicher gehalten und mit dem Standort vergessen.</translation>
    </message>
    <message>
        <source>This was not right. Try again.</source>
        <translation>Das war nicht richtig. Versuchen Sie es noch einmal.</translation>
    </message>
</context>
<context>
    <name>Reader</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>&amp;Contents</source>
        <translation>&amp;Inhalt</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>&amp;Vorwärts</translation>
    </message>
    <message>
        <source>Larger words</source>
        <translation>Größere Schrift</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>Handbuch</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Search the manual</source>
        <translation>Im Handbuch suchen</translation>
    </message>
    <message>
        <source>Smaller words</source>
        <translation>Kleinere Schrift</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>nicht gefunden</translation>
    </message>
</context>
<context>
    <name>ReadingPanel</name>
    <message>
        <source>&amp;Read what is there</source>
        <translation>Vorhandenes l&amp;esen</translation>
    </message>
    <message>
        <source>Not read yet: phones in service here are not known.</source>
        <translation>Noch nicht gelesen: Telefone in Betrieb sind hier nicht bekannt.</translation>
    </message>
    <message>
        <source>Read from %1</source>
        <translation>Von %1 gelesen</translation>
    </message>
    <message>
        <source>Read from this computer</source>
        <translation>Von diesem Computer gelesen</translation>
    </message>
    <message>
        <source>Reading; nothing is changed…</source>
        <translation>Lesen läuft; nichts wird geändert…</translation>
    </message>
    <message>
        <source>The server&apos;s etc is in %1; that folder was probably meant.</source>
        <translation>etc des Servers liegt in %1; vermutlich war dieser Ordner gemeint.</translation>
    </message>
    <message>
        <source>The server&apos;s files</source>
        <translation>Die Dateien des Servers</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>Verwenden</translation>
    </message>
</context>
<context>
    <name>ReceiptList</name>
    <message>
        <source>Receipts, the newest first</source>
        <translation>Belege, der neueste zuerst</translation>
    </message>
</context>
<context>
    <name>ReceiptsPanel</name>
    <message>
        <source>&amp;Roll back…</source>
        <translation>Zurück&amp;nehmen…</translation>
    </message>
    <message>
        <source>Go to the phones</source>
        <translation>Zu den Telefonen</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>So lassen</translation>
    </message>
    <message>
        <source>Roll back all of it</source>
        <translation>Alles zurücknehmen</translation>
    </message>
    <message>
        <source>Roll back anyway</source>
        <translation>Trotzdem zurücknehmen</translation>
    </message>
    <message>
        <source>Roll back now</source>
        <translation>Jetzt zurücknehmen</translation>
    </message>
    <message>
        <source>Rolling back puts every file back exactly as it was, and removes what was new.</source>
        <translation>Das Zurücknehmen stellt jede Datei genau so wieder her, wie sie war, und entfernt, was neu war.</translation>
    </message>
    <message>
        <source>The files are being put back…</source>
        <translation>Die Dateien werden zurückgelegt…</translation>
    </message>
    <message>
        <source>What has been written</source>
        <translation>Was geschrieben wurde</translation>
    </message>
</context>
<context>
    <name>RecentPanel</name>
    <message>
        <source>&amp;Open a site folder…</source>
        <translation>Standort&amp;ordner öffnen…</translation>
    </message>
    <message>
        <source>Open a site</source>
        <translation>Standort öffnen</translation>
    </message>
    <message>
        <source>Open a site folder</source>
        <translation>Standortordner öffnen</translation>
    </message>
    <message>
        <source>Or drop its folder or site.toml on this page.</source>
        <translation>Oder ziehen Sie seinen Ordner oder site.toml auf diese Seite.</translation>
    </message>
    <message>
        <source>Show %1 more</source>
        <translation>%1 weitere zeigen</translation>
    </message>
    <message>
        <source>Sites you make or open will stand here.</source>
        <translation>Hier stehen die Standorte, die Sie anlegen oder öffnen.</translation>
    </message>
</context>
<context>
    <name>RecentRow</name>
    <message>
        <source>! gone</source>
        <translation>! fehlt</translation>
    </message>
    <message>
        <source>%1 is gone</source>
        <translation>%1 ist nicht mehr da</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>%1 öffnen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Take %1 off this list</source>
        <translation>%1 aus dieser Liste nehmen</translation>
    </message>
    <message>
        <source>Take it off this list; nothing is deleted</source>
        <translation>Aus dieser Liste nehmen; nichts wird gelöscht</translation>
    </message>
    <message>
        <source>There is no site.toml in this folder any more.</source>
        <translation>In diesem Ordner gibt es kein site.toml mehr.</translation>
    </message>
</context>
<context>
    <name>RecoveryPart</name>
    <message>
        <source>A change of this server&apos;s files was cut short, or another wizard is writing them now.</source>
        <translation>Eine Änderung der Dateien dieses Servers wurde abgebrochen, oder ein anderer Assistent schreibt sie gerade.</translation>
    </message>
    <message>
        <source>Recover now</source>
        <translation>Jetzt wiederherstellen</translation>
    </message>
    <message>
        <source>Recovered: the server&apos;s files are whole.</source>
        <translation>Wiederhergestellt: Die Dateien des Servers sind unversehrt.</translation>
    </message>
    <message>
        <source>Show what recovering does</source>
        <translation>Zeigen, was das Wiederherstellen tut</translation>
    </message>
    <message>
        <source>The server&apos;s files are being recovered…</source>
        <translation>Die Dateien des Servers werden wiederhergestellt…</translation>
    </message>
</context>
<context>
    <name>RenewalPanel</name>
    <message>
        <source>A script for the server: it brings what certbot or FreePBX renewed to Asterisk, and checks it.</source>
        <translation>Ein Skript für den Server: Es bringt, was certbot oder FreePBX erneuert hat, zu Asterisk und prüft es.</translation>
    </message>
    <message>
        <source>Save a reminder for a calendar…</source>
        <translation>Erinnerung für den Kalender speichern…</translation>
    </message>
    <message>
        <source>Save the deploy hook…</source>
        <translation>Deploy-Hook speichern…</translation>
    </message>
    <message>
        <source>Who renews it</source>
        <translation>Wer es erneuert</translation>
    </message>
</context>
<context>
    <name>ReportPanel</name>
    <message>
        <source>A report for whoever looks after this server: what was set, the certificate and its end, the phones, these checks, how to renew and how to go back. No password, PIN or key is in it.</source>
        <translation>Ein Bericht für den, der diesen Server betreut: was eingestellt wurde, das Zertifikat und sein Ende, die Telefone, diese Prüfungen, wie erneuert wird und wie es zurückgeht. Er enthält kein Passwort, keine PIN und keinen Schlüssel.</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Sa&amp;ve the report…</source>
        <translation>Bericht &amp;speichern…</translation>
    </message>
    <message>
        <source>The report is being made…</source>
        <translation>Der Bericht wird erstellt…</translation>
    </message>
    <message>
        <source>To hand over</source>
        <translation>Zum Übergeben</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Webseite (*.html)</translation>
    </message>
    <message>
        <source>Where the report goes</source>
        <translation>Wohin der Bericht kommt</translation>
    </message>
</context>
<context>
    <name>RequestPanel</name>
    <message>
        <source>Copy the request</source>
        <translation>Anforderung kopieren</translation>
    </message>
    <message>
        <source>For the host alone, without addresses and sip: URI, which some refuse</source>
        <translation>Nur für den Hostnamen, ohne Adressen und sip:-URI, die manche ablehnen</translation>
    </message>
    <message>
        <source>Give the request to the authority of your choice, and import its answer here: the key belongs to it, stays in the site folder under the site&apos;s passphrase, and is found again by itself.</source>
        <translation>Geben Sie die Anforderung einer Zertifizierungsstelle Ihrer Wahl und importieren Sie deren Antwort hier: Der Schlüssel gehört dazu, bleibt mit der Passphrase des Standorts geschützt im Standortordner und wird von selbst wiedergefunden.</translation>
    </message>
    <message>
        <source>Make the re&amp;quest</source>
        <translation>Anfor&amp;derung erstellen</translation>
    </message>
    <message>
        <source>Save it as a file…</source>
        <translation>Als Datei speichern…</translation>
    </message>
    <message>
        <source>The request</source>
        <translation>Die Anforderung</translation>
    </message>
</context>
<context>
    <name>RestartPage</name>
    <message>
        <source>Check</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>Nothing has to be run on the server.</source>
        <translation>Auf dem Server muss nichts ausgeführt werden.</translation>
    </message>
    <message>
        <source>Steps appear here when files were written or rolled back.</source>
        <translation>Hier erscheinen Schritte, wenn Dateien geschrieben oder zurückgenommen wurden.</translation>
    </message>
    <message>
        <source>The commands are being run.</source>
        <translation>Die Befehle werden ausgeführt.</translation>
    </message>
</context>
<context>
    <name>RollOverPanel</name>
    <message>
        <source>Before the authority itself ends, or when its key may be in other hands: another one is made beside it, and signs only once every phone holds its root. Until then nothing changes for the phones.</source>
        <translation>Bevor die Zertifizierungsstelle selbst abläuft, oder wenn ihr Schlüssel in fremden Händen sein könnte: Eine andere wird neben ihr erstellt und signiert erst, wenn jedes Telefon ihr Stammzertifikat hat. Bis dahin ändert sich für die Telefone nichts.</translation>
    </message>
    <message>
        <source>Let it sign for this host only (name constraints, unverified on D-Series)</source>
        <translation>Nur für diesen Host signieren lassen (Name Constraints, auf der D-Serie nicht bestätigt)</translation>
    </message>
    <message>
        <source>Let the new authority sign</source>
        <translation>Neue CA signieren lassen</translation>
    </message>
    <message>
        <source>Make the authority that follows</source>
        <translation>Nachfolgende CA erstellen</translation>
    </message>
    <message>
        <source>No phone of the site is known to check certificates</source>
        <translation>Von keinem Telefon des Standorts ist bekannt, dass es Zertifikate prüft</translation>
    </message>
</context>
<context>
    <name>RunPart</name>
    <message>
        <source>Commands are being run on the server. Stop before the next one?</source>
        <translation>Auf dem Server werden Befehle ausgeführt. Vor dem nächsten anhalten?</translation>
    </message>
    <message>
        <source>Do not restart</source>
        <translation>Nicht neu starten</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weitermachen</translation>
    </message>
    <message>
        <source>Go to the way back</source>
        <translation>Zum Rückweg</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>So lassen</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nicht jetzt</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>Neustart</translation>
    </message>
    <message>
        <source>Roll back now</source>
        <translation>Jetzt zurücknehmen</translation>
    </message>
    <message>
        <source>Roll back what was written?</source>
        <translation>Das Geschriebene zurücknehmen?</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Ausführen</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
</context>
<context>
    <name>ScanLine</name>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>MAC address</source>
        <translation>MAC-Adresse</translation>
    </message>
    <message>
        <source>MAC address from a label</source>
        <translation>MAC-Adresse von einem Etikett</translation>
    </message>
    <message>
        <source>Scan a label</source>
        <translation>Etikett scannen</translation>
    </message>
    <message>
        <source>Scan the next label.</source>
        <translation>Scannen Sie das nächste Etikett.</translation>
    </message>
    <message>
        <source>The next label makes a new phone.</source>
        <translation>Das nächste Etikett ergibt ein neues Telefon.</translation>
    </message>
</context>
<context>
    <name>ServerPage</name>
    <message>
        <source>Authority</source>
        <translation>Zertifizierungsstelle</translation>
    </message>
    <message>
        <source>Correct what is marked with ✕ to go on.</source>
        <translation>Korrigieren Sie, was mit ✕ markiert ist, um fortzufahren.</translation>
    </message>
    <message>
        <source>Name the server&apos;s host to go on.</source>
        <translation>Nennen Sie den Host des Servers, um fortzufahren.</translation>
    </message>
    <message>
        <source>No Asterisk was found there, so nothing could be filled in.</source>
        <translation>Dort wurde kein Asterisk gefunden, daher konnte nichts ausgefüllt werden.</translation>
    </message>
    <message>
        <source>Read the server first: its phones and versions fill in what follows. Nothing is changed.</source>
        <translation>Lesen Sie zuerst den Server: Seine Telefone und Versionen füllen aus, was folgt. Nichts wird geändert.</translation>
    </message>
    <message>
        <source>The server was read; neither its DPMA nor a file of a phone tells of phones.</source>
        <translation>Der Server wurde gelesen; weder sein DPMA noch die Datei eines Telefons nennt Telefone.</translation>
    </message>
</context>
<context>
    <name>ServerPanel</name>
    <message>
        <source>An IP address instead of asking the DNS; it is not kept in the site</source>
        <translation>Eine IP-Adresse, statt das DNS zu fragen; sie wird nicht im Standort gespeichert</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Cancel the checks</source>
        <translation>Prüfungen abbrechen</translation>
    </message>
    <message>
        <source>Connect &amp;to</source>
        <translation>&amp;Verbinden mit</translation>
    </message>
    <message>
        <source>IP address to connect to</source>
        <translation>IP-Adresse für die Verbindung</translation>
    </message>
    <message>
        <source>as the DNS says</source>
        <translation>wie das DNS sagt</translation>
    </message>
    <message>
        <source>✕ This is no IP address.</source>
        <translation>✕ Das ist keine IP-Adresse.</translation>
    </message>
</context>
<context>
    <name>ServersPanel</name>
    <message>
        <source>&amp;Listen for servers</source>
        <translation>Nach Servern &amp;lauschen</translation>
    </message>
    <message>
        <source>Listening…</source>
        <translation>Es wird gelauscht…</translation>
    </message>
    <message>
        <source>Servers that announce themselves</source>
        <translation>Server, die sich ankündigen</translation>
    </message>
    <message>
        <source>Which servers offer themselves to phones on this network (multicast DNS), as long as you look.</source>
        <translation>Welche Server sich Telefonen in diesem Netzwerk anbieten (Multicast-DNS), solange Sie zusehen.</translation>
    </message>
</context>
<context>
    <name>Side</name>
    <message>
        <source>As the system is</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Call: SRTP</source>
        <translation>Gespräch: SRTP</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation>Sprache des Fensters</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Light, dark, high contrast, or as the system is</source>
        <translation>Hell, dunkel, hoher Kontrast oder wie das System</translation>
    </message>
    <message>
        <source>Line: TLS</source>
        <translation>Leitung: TLS</translation>
    </message>
    <message>
        <source>Secure Calling Wizard</source>
        <translation>Secure Calling Wizard</translation>
    </message>
    <message>
        <source>not saved yet</source>
        <translation>noch nicht gespeichert</translation>
    </message>
</context>
<context>
    <name>SiteFolderField</name>
    <message>
        <source>%1 is a site in this folder already. It is not replaced.</source>
        <translation>%1 ist bereits ein Standort in diesem Ordner. Er wird nicht ersetzt.</translation>
    </message>
    <message>
        <source>&amp;Folder of the site</source>
        <translation>Or&amp;dner des Standorts</translation>
    </message>
    <message>
        <source>Chan&amp;ge…</source>
        <translation>Änd&amp;ern…</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>The folder that holds the new one</source>
        <translation>Der Ordner, in den der neue kommt</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>A phone shows an error number</source>
        <translation>Ein Telefon zeigt eine Fehlernummer</translation>
    </message>
    <message>
        <source>A site is one customer&apos;s server with its phones. Nothing on a server changes before Write.</source>
        <translation>Ein Standort ist der Server eines Kunden mit seinen Telefonen. Vor dem Schreiben ändert sich auf keinem Server etwas.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weitermachen</translation>
    </message>
    <message>
        <source>Go on with %1</source>
        <translation>Weiter mit %1</translation>
    </message>
    <message>
        <source>The site is being opened…</source>
        <translation>Der Standort wird geöffnet…</translation>
    </message>
    <message>
        <source>The site&apos;s name cannot stand like this.</source>
        <translation>Der Name des Standorts kann so nicht stehen.</translation>
    </message>
    <message>
        <source>no server named yet</source>
        <translation>noch kein Server genannt</translation>
    </message>
</context>
<context>
    <name>StepButton</name>
    <message>
        <source>Something this step rests on has changed.</source>
        <translation>Etwas, worauf dieser Schritt beruht, hat sich geändert.</translation>
    </message>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>look again</source>
        <translation>noch einmal ansehen</translation>
    </message>
    <message>
        <source>to come</source>
        <translation>noch offen</translation>
    </message>
    <message>
        <source>you are here</source>
        <translation>Sie sind hier</translation>
    </message>
</context>
<context>
    <name>StepList</name>
    <message>
        <source>Commands, in the order in which they are run</source>
        <translation>Befehle, in der Reihenfolge, in der sie ausgeführt werden</translation>
    </message>
</context>
<context>
    <name>StepsPanel</name>
    <message>
        <source>&amp;Copy all</source>
        <translation>Alle kop&amp;ieren</translation>
    </message>
    <message>
        <source>&amp;Run them here</source>
        <translation>Hi&amp;er ausführen</translation>
    </message>
    <message>
        <source>&amp;Run them on the server</source>
        <translation>Auf dem S&amp;erver ausführen</translation>
    </message>
    <message>
        <source>Copy this &amp;one</source>
        <translation>&amp;Diesen kopieren</translation>
    </message>
    <message>
        <source>Reasons stand as comments, and so does a restart: read the log first</source>
        <translation>Gründe stehen als Kommentare dabei, ebenso ein Neustart: Lesen Sie zuerst das Protokoll</translation>
    </message>
    <message>
        <source>Run no further command; a restart that waits for calls is called off</source>
        <translation>Keinen weiteren Befehl ausführen; ein Neustart, der auf Gespräche wartet, wird abgebrochen</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>A&amp;nhalten</translation>
    </message>
    <message>
        <source>Those that are not ticked; you are asked first</source>
        <translation>Die nicht abgehakten; vorher werden Sie gefragt</translation>
    </message>
</context>
<context>
    <name>Support</name>
    <message>
        <source>&amp;Copy for a support request</source>
        <translation>Für eine Supportanfrage &amp;kopieren</translation>
    </message>
    <message>
        <source>&amp;Copy the licences</source>
        <translation>Lizenzen &amp;kopieren</translation>
    </message>
    <message>
        <source>&amp;Copy the report</source>
        <translation>Bericht &amp;kopieren</translation>
    </message>
    <message>
        <source>About the Secure Calling Wizard</source>
        <translation>Über den Secure Calling Wizard</translation>
    </message>
    <message>
        <source>It is free software under the MIT licence.</source>
        <translation>Er ist freie Software unter der MIT-Lizenz.</translation>
    </message>
    <message>
        <source>Qt and PySide6 are used under the GNU Lesser General Public License, version 3: they are libraries of their own, which you may replace by your own builds.</source>
        <translation>Qt und PySide6 werden unter der GNU Lesser General Public License, Version 3, verwendet: Sie sind eigenständige Bibliotheken, die Sie durch selbst gebaute ersetzen dürfen.</translation>
    </message>
    <message>
        <source>Report of a fault</source>
        <translation>Bericht über einen Programmfehler</translation>
    </message>
    <message>
        <source>The last run ended unexpectedly</source>
        <translation>Der letzte Lauf wurde unerwartet beendet</translation>
    </message>
    <message>
        <source>The newest entries of this run, for a support request. No password, key or value of a field is in it; names are masked unless you show them. Nothing is sent by itself.</source>
        <translation>Die neuesten Einträge dieses Laufs, für eine Supportanfrage. Sie enthalten kein Passwort, keinen Schlüssel und keinen Inhalt eines Feldes; Namen sind verdeckt, solange Sie sie nicht anzeigen. Nichts wird automatisch gesendet.</translation>
    </message>
    <message>
        <source>This program never looks for updates, and sends nothing about you or your sites.</source>
        <translation>Dieses Programm sucht nie nach Updates und sendet nichts über Sie oder Ihre Standorte.</translation>
    </message>
    <message>
        <source>What it is made of, with the licences:</source>
        <translation>Woraus es besteht, mit den Lizenzen:</translation>
    </message>
    <message>
        <source>What the program did</source>
        <translation>Was das Programm getan hat</translation>
    </message>
    <message>
        <source>Where in the program it ended. No password, key, name or value of a field is in it. Nothing is sent by itself.</source>
        <translation>Wo im Programm der Lauf endete. Der Bericht enthält kein Passwort, keinen Schlüssel, keinen Namen und keinen Inhalt eines Feldes. Nichts wird automatisch gesendet.</translation>
    </message>
    <message>
        <source>Where in the program it happened, and what was done before. No password, key or value of a field is in it; names are masked unless you show them. Nothing is sent by itself.</source>
        <translation>Wo im Programm es geschehen ist, und was davor getan wurde. Der Bericht enthält kein Passwort, keinen Schlüssel und keinen Inhalt eines Feldes; Namen sind verdeckt, solange Sie sie nicht anzeigen. Nichts wird automatisch gesendet.</translation>
    </message>
</context>
<context>
    <name>TaskButton</name>
    <message>
        <source>%1: done</source>
        <translation>%1: erledigt</translation>
    </message>
    <message>
        <source>%1: not done</source>
        <translation>%1: nicht erledigt</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>TemplateChoice</name>
    <message>
        <source>&amp;Take over from</source>
        <translation>Übernehmen &amp;von</translation>
    </message>
    <message>
        <source>A site made before can be the template.</source>
        <translation>Ein bereits angelegter Standort kann die Vorlage sein.</translation>
    </message>
    <message>
        <source>Its transport, provisioning, time server and kind of authority; nothing of its server or phones.</source>
        <translation>Transport, Provisionierung, Zeitserver und Art der Zertifizierungsstelle; nichts von Server oder Telefonen.</translation>
    </message>
    <message>
        <source>Take over from</source>
        <translation>Übernehmen von</translation>
    </message>
    <message>
        <source>Template (*.template.toml)</source>
        <translation>Vorlage (*.template.toml)</translation>
    </message>
    <message>
        <source>The site to take over from</source>
        <translation>Der Standort, von dem übernommen wird</translation>
    </message>
    <message>
        <source>a template file…</source>
        <translation>eine Vorlagendatei…</translation>
    </message>
    <message>
        <source>another site folder…</source>
        <translation>anderer Standortordner…</translation>
    </message>
    <message>
        <source>no other site</source>
        <translation>kein anderer Standort</translation>
    </message>
</context>
<context>
    <name>Text</name>
    <message>
        <source>! likely</source>
        <translation>! wahrscheinlich</translation>
    </message>
    <message>
        <source>! {mac} is in the list already: {who}.</source>
        <translation>! {mac} ist schon in der Liste: {who}.</translation>
    </message>
    <message>
        <source>&quot;{cipher}&quot; is not the name of one cipher.</source>
        <translation>„{cipher}“ ist nicht der Name einer einzelnen Chiffre.</translation>
    </message>
    <message>
        <source>&quot;{firmware}&quot; is not a firmware version.</source>
        <translation>„{firmware}“ ist keine Firmware-Version.</translation>
    </message>
    <message>
        <source>&quot;{host}&quot; is neither a host name nor an address.</source>
        <translation>„{host}“ ist weder ein Hostname noch eine Adresse.</translation>
    </message>
    <message>
        <source>&quot;{mac}&quot; is not a MAC address.</source>
        <translation>„{mac}“ ist keine MAC-Adresse.</translation>
    </message>
    <message>
        <source>&quot;{model}&quot; is not how this model is written.</source>
        <translation>„{model}“ ist nicht die Schreibweise dieses Modells.</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; cannot be a name in Asterisk&apos;s files.</source>
        <translation>„{name}“ kann kein Name in den Dateien von Asterisk sein.</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; cannot be the name of a file.</source>
        <translation>„{name}“ kann nicht der Name einer Datei sein.</translation>
    </message>
    <message>
        <source>&quot;{typed}&quot; is not a whole number.</source>
        <translation>„{typed}“ ist keine ganze Zahl.</translation>
    </message>
    <message>
        <source>&quot;{typed}&quot; is not an IP address.</source>
        <translation>„{typed}“ ist keine IP-Adresse.</translation>
    </message>
    <message>
        <source>&quot;{version}&quot; is not a version.</source>
        <translation>„{version}“ ist keine Version.</translation>
    </message>
    <message>
        <source>&quot;{word}&quot; is neither yes nor no.</source>
        <translation>„{word}“ ist weder yes noch no.</translation>
    </message>
    <message>
        <source>&amp;Only the one not on TLS</source>
        <translation>Nur das &amp;ohne TLS</translation>
    </message>
    <message>
        <source>&amp;Only the {count} not on TLS</source>
        <translation>Nur die {count} &amp;ohne TLS</translation>
    </message>
    <message>
        <source>0x{printed} has more than 32 bits, so it is misprinted. Its last eight digits alone say: {cause}</source>
        <translation>0x{printed} hat mehr als 32 Bit und ist daher falsch wiedergegeben. Allein die letzten acht Stellen sagen: {cause}</translation>
    </message>
    <message>
        <source>0x{printed} has more than 32 bits: one zero too many. {meant} is meant ({flags}): {cause}</source>
        <translation>0x{printed} hat mehr als 32 Bit: eine Null zu viel. Gemeint ist {meant} ({flags}): {cause}</translation>
    </message>
    <message>
        <source>0x{printed} has only seven digits, and bits that no phone sets: a zero is missing. {meant} is probably meant ({flags}): {cause}</source>
        <translation>0x{printed} hat nur sieben Stellen und Bits, die kein Telefon setzt: Eine Null fehlt. Gemeint ist wahrscheinlich {meant} ({flags}): {cause}</translation>
    </message>
    <message>
        <source>1 added</source>
        <translation>1 hinzugefügt</translation>
    </message>
    <message>
        <source>1 change of owner; it is the first of the steps that follow</source>
        <translation>1 Wechsel des Besitzers; er ist der erste der folgenden Schritte</translation>
    </message>
    <message>
        <source>1 changed</source>
        <translation>1 geändert</translation>
    </message>
    <message>
        <source>1 check</source>
        <translation>1 Prüfung</translation>
    </message>
    <message>
        <source>1 completed.</source>
        <translation>1 ergänzt.</translation>
    </message>
    <message>
        <source>1 extension is in {name}.</source>
        <translation>1 Nebenstelle steht in {name}.</translation>
    </message>
    <message>
        <source>1 file</source>
        <translation>1 Datei</translation>
    </message>
    <message>
        <source>1 file goes back to what it was.</source>
        <translation>1 Datei wird wieder, was sie war.</translation>
    </message>
    <message>
        <source>1 file is about to be written to {host}</source>
        <translation>Gleich wird 1 Datei auf {host} geschrieben</translation>
    </message>
    <message>
        <source>1 file written to {host} in {seconds} s</source>
        <translation>1 Datei in {seconds} s auf {host} geschrieben</translation>
    </message>
    <message>
        <source>1 file, read back and compared</source>
        <translation>1 Datei, zurückgelesen und verglichen</translation>
    </message>
    <message>
        <source>1 file: {kinds}</source>
        <translation>1 Datei: {kinds}</translation>
    </message>
    <message>
        <source>1 has no extension yet.</source>
        <translation>1 hat noch keine Nebenstelle.</translation>
    </message>
    <message>
        <source>1 in service moves to {over}.</source>
        <translation>1 in Betrieb wird auf {over} umgestellt.</translation>
    </message>
    <message>
        <source>1 is in the list already and stays as it is there.</source>
        <translation>1 ist schon in der Liste und bleibt, wie es dort steht.</translation>
    </message>
    <message>
        <source>1 is new and starts with {over}.</source>
        <translation>1 ist neu und beginnt mit {over}.</translation>
    </message>
    <message>
        <source>1 is on TLS already.</source>
        <translation>1 nutzt schon TLS.</translation>
    </message>
    <message>
        <source>1 is prepared and works as today.</source>
        <translation>1 ist vorbereitet und arbeitet wie heute.</translation>
    </message>
    <message>
        <source>1 line</source>
        <translation>1 Zeile</translation>
    </message>
    <message>
        <source>1 mistake: its line is left out.</source>
        <translation>1 Fehler: seine Zeile wird ausgelassen.</translation>
    </message>
    <message>
        <source>1 more phone of the server</source>
        <translation>1 weiteres Telefon des Servers</translation>
    </message>
    <message>
        <source>1 new</source>
        <translation>1 neu</translation>
    </message>
    <message>
        <source>1 new one is removed.</source>
        <translation>1 neue wird entfernt.</translation>
    </message>
    <message>
        <source>1 phone</source>
        <translation>1 Telefon</translation>
    </message>
    <message>
        <source>1 phone added.</source>
        <translation>1 Telefon hinzugefügt.</translation>
    </message>
    <message>
        <source>1 phone found.</source>
        <translation>1 Telefon gefunden.</translation>
    </message>
    <message>
        <source>1 phone goes back to how it was: {names}.</source>
        <translation>1 Telefon wird wieder, wie es war: {names}.</translation>
    </message>
    <message>
        <source>1 phone goes to {over}.</source>
        <translation>1 Telefon geht über {over}.</translation>
    </message>
    <message>
        <source>1 phone has a mistake.</source>
        <translation>1 Telefon hat einen Fehler.</translation>
    </message>
    <message>
        <source>1 phone has an extension now.</source>
        <translation>1 Telefon hat jetzt eine Nebenstelle.</translation>
    </message>
    <message>
        <source>1 phone has to stay as it is:</source>
        <translation>1 Telefon muss bleiben, wie es ist:</translation>
    </message>
    <message>
        <source>1 phone in service waits, and works as it does today. Move it alone, and look at it.</source>
        <translation>1 Telefon in Betrieb wartet und arbeitet wie heute. Stellen Sie es allein um, und sehen Sie es sich an.</translation>
    </message>
    <message>
        <source>1 phone is in {name}.</source>
        <translation>1 Telefon steht in {name}.</translation>
    </message>
    <message>
        <source>1 phone is made ready: {names}.</source>
        <translation>1 Telefon wird vorbereitet: {names}.</translation>
    </message>
    <message>
        <source>1 phone is new.</source>
        <translation>1 Telefon ist neu.</translation>
    </message>
    <message>
        <source>1 phone matches.</source>
        <translation>1 Telefon passt.</translation>
    </message>
    <message>
        <source>1 phone moves to TLS: {names}.</source>
        <translation>1 Telefon wird auf TLS umgestellt: {names}.</translation>
    </message>
    <message>
        <source>1 phone removed.</source>
        <translation>1 Telefon entfernt.</translation>
    </message>
    <message>
        <source>1 phone selected.</source>
        <translation>1 Telefon ausgewählt.</translation>
    </message>
    <message>
        <source>1 phone stays as it is.</source>
        <translation>1 Telefon bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>1 phone still waits.</source>
        <translation>1 Telefon wartet noch.</translation>
    </message>
    <message>
        <source>1 phone waits: it is not touched and works as today.</source>
        <translation>1 Telefon wartet: Es wird nicht angetastet und arbeitet wie heute.</translation>
    </message>
    <message>
        <source>1 problem</source>
        <translation>1 Problem</translation>
    </message>
    <message>
        <source>1 removed</source>
        <translation>1 entfernt</translation>
    </message>
    <message>
        <source>1 row went beyond the last phone.</source>
        <translation>1 Zeile ging über das letzte Telefon hinaus.</translation>
    </message>
    <message>
        <source>1 stands there twice: the first one counts.</source>
        <translation>1 steht zweimal da: das erste zählt.</translation>
    </message>
    <message>
        <source>1 to fix</source>
        <translation>1 zu beheben</translation>
    </message>
    <message>
        <source>1 to look at</source>
        <translation>1 anzusehen</translation>
    </message>
    <message>
        <source>1 waiting</source>
        <translation>1 wartet</translation>
    </message>
    <message>
        <source>1 well</source>
        <translation>1 in Ordnung</translation>
    </message>
    <message>
        <source>1 with other rights</source>
        <translation>1 mit anderen Rechten</translation>
    </message>
    <message>
        <source>5060 is the port of SIP in the clear; phones and people expect TLS on 5061.</source>
        <translation>5060 ist der Port für unverschlüsseltes SIP; Telefone und Menschen erwarten TLS auf 5061.</translation>
    </message>
    <message>
        <source>&lt;p&gt;&lt;b&gt;A reload first.&lt;/b&gt; If a file cannot be read, a reload keeps the phones Asterisk knows, and says so in its log. A restart would lose them all. So the log is read before anything else is done.&lt;/p&gt;&lt;p&gt;&lt;b&gt;A restart waits&lt;/b&gt; until no call is up; new calls go through meanwhile. Phones on TLS register again after it, most likely within minutes. &lt;code&gt;core abort shutdown&lt;/code&gt; calls it off.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Phones last.&lt;/b&gt; Once the server expects TLS from a phone, calls over its old line are refused until the phone has fetched its new configuration: as long as you take between the two commands.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Files from here.&lt;/b&gt; Phones that fetch a file can have it from this computer while this page is open: each its own, by its MAC address, and the root. No other file can be asked for, and who guesses is slowed down. The addresses in the files are the lasting ones, never this computer&apos;s.&lt;/p&gt;&lt;p&gt;The ticks are for you alone; they are not kept.&lt;/p&gt;</source>
        <translation>&lt;p&gt;&lt;b&gt;Zuerst neu laden.&lt;/b&gt; Lässt sich eine Datei nicht lesen, behält Asterisk beim Neuladen die Telefone, die es kennt, und sagt das in seinem Protokoll. Bei einem Neustart gingen sie alle verloren. Darum wird das Protokoll gelesen, bevor sonst etwas geschieht.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Ein Neustart wartet&lt;/b&gt;, bis kein Gespräch mehr läuft; neue Anrufe kommen inzwischen durch. Telefone mit TLS registrieren sich danach neu, wahrscheinlich innerhalb von Minuten. &lt;code&gt;core abort shutdown&lt;/code&gt; bricht ihn ab.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Telefone zuletzt.&lt;/b&gt; Sobald der Server von einem Telefon TLS erwartet, werden Anrufe über dessen alte Leitung abgelehnt, bis das Telefon seine neue Konfiguration geholt hat: so lange, wie Sie zwischen den beiden Befehlen brauchen.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Dateien von hier.&lt;/b&gt; Telefone, die eine Datei holen, können sie von diesem Computer bekommen, solange diese Seite offen ist: jedes seine eigene, nach seiner MAC-Adresse, und das Stammzertifikat. Keine andere Datei lässt sich abrufen, und wer rät, wird gebremst. Die Adressen in den Dateien sind die dauerhaften, nie die dieses Computers.&lt;/p&gt;&lt;p&gt;Die Häkchen sind nur für Sie; sie werden nicht gespeichert.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;&lt;b&gt;One host name&lt;/b&gt; stands in the certificate, in the DPMA&apos;s &lt;code&gt;mdns_address&lt;/code&gt; and &lt;code&gt;registration_address&lt;/code&gt;, in &lt;code&gt;sipUrl&lt;/code&gt; and &lt;code&gt;config_server_url&lt;/code&gt;, and in &lt;code&gt;host_primary&lt;/code&gt;. A phone that checks certificates compares what it called with what the certificate says: two spellings of one server are two names to it. An IP address is possible with a private authority.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Reading&lt;/b&gt; changes nothing on the server. It finds the phones that are in service, so that none of them is moved before you say so.&lt;/p&gt;</source>
        <translation>&lt;p&gt;&lt;b&gt;Ein Hostname&lt;/b&gt; steht im Zertifikat, in &lt;code&gt;mdns_address&lt;/code&gt; und &lt;code&gt;registration_address&lt;/code&gt; des DPMA, in &lt;code&gt;sipUrl&lt;/code&gt; und &lt;code&gt;config_server_url&lt;/code&gt; und in &lt;code&gt;host_primary&lt;/code&gt;. Ein Telefon, das Zertifikate prüft, vergleicht, was es angerufen hat, mit dem, was das Zertifikat sagt: Zwei Schreibweisen eines Servers sind für es zwei Namen. Eine IP-Adresse ist mit einer privaten Zertifizierungsstelle möglich.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Lesen&lt;/b&gt; ändert nichts auf dem Server. Es findet die Telefone in Betrieb, damit keines davon umgestellt wird, bevor Sie es sagen.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;&lt;b&gt;One phone first.&lt;/b&gt; A phone that was moved has to trust the certificate and reach the new port. If one phone does, others of its model most likely will; if it does not, only one person notices. Phones that wait are not touched.&lt;/p&gt;&lt;p&gt;&lt;b&gt;The way back.&lt;/b&gt; Before the first byte is written, the old files are copied to /var/lib/secure-calling on the server. Rolling back puts them back exactly, with their rights, and removes what was new. Phones go back first, the files after.&lt;/p&gt;</source>
        <translation>&lt;p&gt;&lt;b&gt;Zuerst ein Telefon.&lt;/b&gt; Ein umgestelltes Telefon muss dem Zertifikat vertrauen und den neuen Port erreichen. Gelingt es einem Telefon, gelingt es sehr wahrscheinlich auch anderen desselben Modells; gelingt es nicht, bemerkt es nur eine Person. Wartende Telefone werden nicht angetastet.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Der Rückweg.&lt;/b&gt; Bevor das erste Byte geschrieben wird, werden die alten Dateien auf dem Server nach /var/lib/secure-calling kopiert. Das Zurücknehmen stellt sie genau wieder her, mit ihren Rechten, und entfernt, was neu war. Zuerst gehen die Telefone zurück, dann die Dateien.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;A &lt;b&gt;site&lt;/b&gt; is a folder with one customer&apos;s answers: the server, the certificate, the phones. You can copy it, keep it and open it again; what is secret in it is locked with a passphrase. The server&apos;s own files are only changed on the page Write, after Preview has shown each line.&lt;/p&gt;&lt;p&gt;When a phone cannot connect over TLS it shows a &lt;b&gt;number&lt;/b&gt; such as 0x40000022. Each of its bits stands for one reason why the phone refused the server&apos;s certificate. Decoding it needs no site.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Ein &lt;b&gt;Standort&lt;/b&gt; ist ein Ordner mit den Angaben eines Kunden: Server, Zertifikat, Telefone. Sie können ihn kopieren, aufbewahren und wieder öffnen; Geheimes darin ist mit einer Passphrase verschlossen. Die Dateien des Servers selbst werden nur auf der Seite „Schreiben“ geändert, nachdem die Vorschau jede Zeile gezeigt hat.&lt;/p&gt;&lt;p&gt;Kann sich ein Telefon nicht über TLS verbinden, zeigt es eine &lt;b&gt;Nummer&lt;/b&gt; wie 0x40000022. Jedes ihrer Bits steht für einen Grund, warum das Telefon das Zertifikat des Servers abgelehnt hat. Zum Dekodieren ist kein Standort nötig.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;A &lt;b&gt;transport&lt;/b&gt; is where Asterisk listens for phones. TLS gets a port of its own beside UDP, so phones that were not moved go on as before; a transport over UDP or TCP is never written or removed.&lt;/p&gt;&lt;p&gt;What the present transport knows of the network around it, such as its public address behind NAT, is taken over, since without it calls from outside would have no sound.&lt;/p&gt;&lt;p&gt;&lt;b&gt;SRTP&lt;/b&gt; encrypts the voice. Its keys travel in the signalling, so it protects over TLS only.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Ein &lt;b&gt;Transport&lt;/b&gt; ist die Stelle, an der Asterisk auf Telefone lauscht. TLS bekommt einen eigenen Port neben UDP, sodass nicht umgestellte Telefone weiterarbeiten wie bisher; ein Transport über UDP oder TCP wird nie geschrieben oder entfernt.&lt;/p&gt;&lt;p&gt;Was der vorhandene Transport vom Netzwerk um ihn herum weiß, etwa seine öffentliche Adresse hinter NAT, wird übernommen, denn ohne das hätten Gespräche von außen keinen Ton.&lt;/p&gt;&lt;p&gt;&lt;b&gt;SRTP&lt;/b&gt; verschlüsselt die Sprache. Seine Schlüssel reisen in der Signalisierung, daher schützt es nur über TLS.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;A phone that checks certificates asks three things: is it from an authority I know, does it name the host I was told, and is it valid today. If one of the answers is no, the phone does not connect, and shows a number instead.&lt;/p&gt;&lt;p&gt;The host is therefore in the certificate exactly as the phones are told it, once as a name and once as a &lt;i&gt;sip:&lt;/i&gt; address, with the server&apos;s IP addresses beside it. RSA with 2048 bits is the usual kind of key; whether phones take keys on elliptic curves is not known.&lt;/p&gt;&lt;p&gt;Keys stay in the site folder. Those made here are under the site&apos;s passphrase; an imported one can be read by you alone. Making a certificate again keeps its key and file names.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Ein Telefon, das Zertifikate prüft, fragt dreierlei: Ist es von einer Zertifizierungsstelle, die ich kenne, nennt es den Host, der mir genannt wurde, und gilt es heute. Lautet eine der Antworten nein, verbindet sich das Telefon nicht und zeigt stattdessen eine Nummer.&lt;/p&gt;&lt;p&gt;Darum steht der Host im Zertifikat genau so, wie er den Telefonen genannt wird, einmal als Name und einmal als &lt;i&gt;sip:&lt;/i&gt;-Adresse, daneben die IP-Adressen des Servers. RSA mit 2048 Bit ist die übliche Art von Schlüssel; ob Telefone Schlüssel mit elliptischen Kurven annehmen, ist nicht bekannt.&lt;/p&gt;&lt;p&gt;Schlüssel bleiben im Standortordner. Hier erstellte sind mit der Passphrase des Standorts geschützt; einen importierten können nur Sie lesen. Wird ein Zertifikat erneut erstellt, bleiben sein Schlüssel und seine Dateinamen.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;A phone that is on the server already starts at &lt;b&gt;wait&lt;/b&gt;: nothing of it is touched until you move it. &lt;b&gt;Ready&lt;/b&gt; tells it the time server, &lt;b&gt;secure&lt;/b&gt; moves its line to TLS and its calls to SRTP, &lt;b&gt;sealed&lt;/b&gt; lets its settings come over TLS too.&lt;/p&gt;&lt;p&gt;Move one phone first and see it work; then move the rest. Phones that wait keep working beside those that were moved, and every phone can go back to wait.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Ein Telefon, das schon auf dem Server ist, beginnt mit &lt;b&gt;wait&lt;/b&gt;: Nichts an ihm wird angetastet, bis Sie es umstellen. &lt;b&gt;Ready&lt;/b&gt; teilt ihm den Zeitserver mit, &lt;b&gt;secure&lt;/b&gt; stellt seine Leitung auf TLS und seine Gespräche auf SRTP um, &lt;b&gt;sealed&lt;/b&gt; lässt auch seine Einstellungen über TLS kommen.&lt;/p&gt;&lt;p&gt;Stellen Sie zuerst ein Telefon um, und sehen Sie, ob es funktioniert; dann die übrigen. Wartende Telefone arbeiten neben den umgestellten weiter, und jedes Telefon kann zu wait zurück.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;The certificate is how a phone knows that it talks to &lt;i&gt;your&lt;/i&gt; server. Newer firmware refuses a certificate whose signer it does not know; older firmware looks at nothing.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Public&lt;/b&gt;: an authority the phones know already signs it, for a name in the public DNS. &lt;b&gt;Private&lt;/b&gt;: this program makes an authority for this customer alone. That is free and lasts longer, but a phone that checks certificates must be given its root first, and the vendor&apos;s page does not show how.&lt;/p&gt;&lt;p&gt;You can come back and choose otherwise until the files are written.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Am Zertifikat erkennt ein Telefon, dass es mit &lt;i&gt;Ihrem&lt;/i&gt; Server spricht. Neuere Firmware lehnt ein Zertifikat ab, dessen Aussteller sie nicht kennt; ältere Firmware sieht gar nicht hin.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Öffentlich&lt;/b&gt;: Eine Zertifizierungsstelle, die die Telefone bereits kennen, signiert es, für einen Namen im öffentlichen DNS. &lt;b&gt;Privat&lt;/b&gt;: Dieses Programm erstellt eine Zertifizierungsstelle für diesen Kunden allein. Das kostet nichts und hält länger; ein Telefon, das Zertifikate prüft, muss aber zuerst deren Stammzertifikat erhalten, und die Seite des Herstellers zeigt nicht, wie.&lt;/p&gt;&lt;p&gt;Sie können zurückkommen und sich anders entscheiden, bis die Dateien geschrieben sind.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;This computer connects to the server as a phone does, and judges the certificate by the rules of PJSIP, which is most likely the phones&apos; own software. Nothing is changed, nobody registers, and no phone rings unless you give its number.&lt;/p&gt;&lt;p&gt;What cannot be seen from here is whether a call was encrypted: look at a phone during a call, and tick it when it shows both shields.&lt;/p&gt;&lt;p&gt;The wizard has never been tried with a real handset. If a phone says otherwise than this page, believe the phone, and decode its number below.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Dieser Computer verbindet sich mit dem Server wie ein Telefon und beurteilt das Zertifikat nach den Regeln von PJSIP, sehr wahrscheinlich der Software der Telefone. Nichts wird geändert, niemand registriert sich, und kein Telefon klingelt, es sei denn, Sie geben seine Rufnummer an.&lt;/p&gt;&lt;p&gt;Ob ein Gespräch verschlüsselt war, lässt sich von hier nicht sehen: Sehen Sie während eines Gesprächs auf das Telefon, und haken Sie es ab, wenn es beide Schilde zeigt.&lt;/p&gt;&lt;p&gt;Der Assistent wurde nie mit einem echten Telefon erprobt. Sagt ein Telefon etwas anderes als diese Seite, glauben Sie dem Telefon, und dekodieren Sie seine Fehlernummer unten.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;What is shown here is exactly what is written, byte for byte, and nothing else. If a file on the server changes meanwhile, nothing is written and you see a new preview first.&lt;/p&gt;&lt;p&gt;Lines of others stay as they are, comments and order too. What is new goes into files of its own. A backup of every file lies beside the receipt, and &lt;b&gt;Roll back&lt;/b&gt; on the next page puts all of it back.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Was hier gezeigt wird, wird genau so geschrieben, Byte für Byte, und sonst nichts. Ändert sich inzwischen eine Datei auf dem Server, wird nichts geschrieben, und Sie sehen zuerst eine neue Vorschau.&lt;/p&gt;&lt;p&gt;Zeilen anderer bleiben, wie sie sind, auch Kommentare und Reihenfolge. Neues kommt in eigene Dateien. Eine Sicherung jeder Datei liegt beim Beleg, und &lt;b&gt;Zurücknehmen&lt;/b&gt; auf der nächsten Seite stellt alles wieder her.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>A CAA record forbids this authority to sign for {host}.</source>
        <translation>Ein CAA-Eintrag verbietet dieser Zertifizierungsstelle, für {host} zu signieren.</translation>
    </message>
    <message>
        <source>A PKCS#7 block is damaged.</source>
        <translation>Ein PKCS#7-Block ist beschädigt.</translation>
    </message>
    <message>
        <source>A SIP question that changes nothing is sent over TLS; any answer will do.</source>
        <translation>Eine SIP-Anfrage, die nichts ändert, wird über TLS geschickt; jede Antwort genügt.</translation>
    </message>
    <message>
        <source>A VPN is up: {names}. It may keep what is near from being reached.</source>
        <translation>Ein VPN ist verbunden: {names}. Es kann den Zugang zum nahen Netzwerk versperren.</translation>
    </message>
    <message>
        <source>A block begins with BEGIN {label} and has no end.</source>
        <translation>Ein Block beginnt mit BEGIN {label} und hat kein Ende.</translation>
    </message>
    <message>
        <source>A calendar file lies beside this report; it reminds of the end in time. On that day every phone that checks certificates stops working.</source>
        <translation>Neben diesem Bericht liegt eine Kalenderdatei; sie erinnert rechtzeitig an das Ende. An diesem Tag hört jedes Telefon, das Zertifikate prüft, auf zu arbeiten.</translation>
    </message>
    <message>
        <source>A call stands and has no sound</source>
        <translation>Ein Gespräch steht, aber es ist nichts zu hören</translation>
    </message>
    <message>
        <source>A call was refused with 488: most often one side encrypts voice and the other does not, else they have no codec in common.</source>
        <translation>Ein Anruf wurde mit 488 abgelehnt: Meist verschlüsselt die eine Seite die Sprache und die andere nicht, sonst haben sie keinen gemeinsamen Codec.</translation>
    </message>
    <message>
        <source>A call with SRTP, and one without</source>
        <translation>Ein Gespräch mit SRTP, und eines ohne</translation>
    </message>
    <message>
        <source>A certificate comes in one to four: its own, its intermediates, its key.</source>
        <translation>Ein Zertifikat besteht aus einer bis vier: seiner eigenen, seinen Zwischenzertifikaten, seinem Schlüssel.</translation>
    </message>
    <message>
        <source>A certificate in the chain is signed with a weak hash, such as SHA-1.</source>
        <translation>Ein Zertifikat in der Kette ist mit einem schwachen Hash signiert, etwa SHA-1.</translation>
    </message>
    <message>
        <source>A certificate is not valid before {date}, by the clock of {whose}.</source>
        <translation>Ein Zertifikat gilt erst ab {date}, nach dieser Uhr: {whose}.</translation>
    </message>
    <message>
        <source>A certificate is sent twice.</source>
        <translation>Ein Zertifikat wird zweimal gesendet.</translation>
    </message>
    <message>
        <source>A certificate the server sends is damaged.</source>
        <translation>Ein Zertifikat, das der Server sendet, ist beschädigt.</translation>
    </message>
    <message>
        <source>A changed port waits for a restart: restart when no call is up.</source>
        <translation>Ein geänderter Port wartet auf einen Neustart: Starten Sie neu, wenn kein Gespräch läuft.</translation>
    </message>
    <message>
        <source>A changed protocol waits for a restart: restart when no call is up.</source>
        <translation>Ein geändertes Protokoll wartet auf einen Neustart: Starten Sie neu, wenn kein Gespräch läuft.</translation>
    </message>
    <message>
        <source>A command said more than {bytes} bytes.</source>
        <translation>Ein Befehl gab mehr als {bytes} Bytes aus.</translation>
    </message>
    <message>
        <source>A connection is opened to the port of TLS on the server&apos;s address.</source>
        <translation>Zum TLS-Port an der Adresse des Servers wird eine Verbindung geöffnet.</translation>
    </message>
    <message>
        <source>A field may be labelled otherwise: the setting it writes stands in brackets.</source>
        <translation>Ein Feld kann anders beschriftet sein: Die Einstellung, die es schreibt, steht in Klammern.</translation>
    </message>
    <message>
        <source>A file could not be fetched from the server.</source>
        <translation>Eine Datei ließ sich nicht vom Server holen.</translation>
    </message>
    <message>
        <source>A file that was changed by somebody else since is not put back without asking: that change would be lost.</source>
        <translation>Eine Datei, die seither jemand anderes geändert hat, wird nicht ohne Nachfrage zurückgelegt: Diese Änderung ginge verloren.</translation>
    </message>
    <message>
        <source>A firewall keeps us from port {port}.</source>
        <translation>Eine Firewall hält uns von Port {port} ab.</translation>
    </message>
    <message>
        <source>A folder, a device or a pipe stands in its place.</source>
        <translation>Ein Ordner, ein Gerät oder eine Pipe steht an ihrer Stelle.</translation>
    </message>
    <message>
        <source>A key in the chain is shorter than RSA with 2048 bits.</source>
        <translation>Ein Schlüssel in der Kette ist kürzer als RSA mit 2048 Bit.</translation>
    </message>
    <message>
        <source>A missing or unreadable file behind #include makes Asterisk refuse the whole file that includes it; behind #tryinclude it does not.</source>
        <translation>Fehlt die Datei hinter #include oder ist sie nicht lesbar, lehnt Asterisk die ganze Datei ab, die sie einbindet; hinter #tryinclude nicht.</translation>
    </message>
    <message>
        <source>A name in this path is too long for a file system.</source>
        <translation>Ein Name in diesem Pfad ist zu lang für ein Dateisystem.</translation>
    </message>
    <message>
        <source>A new phone asks for a server when it starts.</source>
        <translation>Ein neues Telefon sucht beim Start einen Server.</translation>
    </message>
    <message>
        <source>A number you give is called with SRTP and without, and the call is ended at the first ring.</source>
        <translation>Eine Rufnummer, die Sie angeben, wird mit SRTP und ohne angerufen, und der Anruf wird beim ersten Klingeln beendet.</translation>
    </message>
    <message>
        <source>A part of it cannot be read; phones may see even less of it.</source>
        <translation>Ein Teil davon lässt sich nicht lesen; Telefone sehen womöglich noch weniger davon.</translation>
    </message>
    <message>
        <source>A part of the certificate cannot be read; phones may see even less of it.</source>
        <translation>Ein Teil des Zertifikats lässt sich nicht lesen; Telefone sehen womöglich noch weniger davon.</translation>
    </message>
    <message>
        <source>A phone and the transport have no TLS version in common.</source>
        <translation>Ein Telefon und der Transport haben keine gemeinsame TLS-Version.</translation>
    </message>
    <message>
        <source>A phone and the transport have no cipher in common.</source>
        <translation>Ein Telefon und der Transport haben keine gemeinsame Chiffre.</translation>
    </message>
    <message>
        <source>A phone can call, and nobody can call it</source>
        <translation>Ein Telefon kann anrufen, aber niemand kann es anrufen</translation>
    </message>
    <message>
        <source>A phone does not know the authority: an intermediate is missing, or the root is not on the phone.</source>
        <translation>Ein Telefon kennt die Zertifizierungsstelle nicht: Ein Zwischenzertifikat fehlt, oder das Stammzertifikat ist nicht auf dem Telefon.</translation>
    </message>
    <message>
        <source>A phone goes on to its old server</source>
        <translation>Ein Telefon bleibt bei seinem alten Server</translation>
    </message>
    <message>
        <source>A phone is registered as {user} without TLS.</source>
        <translation>Ein Telefon ist als {user} ohne TLS registriert.</translation>
    </message>
    <message>
        <source>A phone of unknown model</source>
        <translation>Ein Telefon unbekannten Modells</translation>
    </message>
    <message>
        <source>A phone of unknown model on {firmware}</source>
        <translation>Ein Telefon unbekannten Modells mit {firmware}</translation>
    </message>
    <message>
        <source>A phone refused the certificate as expired: it is, or the phone&apos;s clock is wrong.</source>
        <translation>Ein Telefon hat das Zertifikat als abgelaufen abgelehnt: Es ist abgelaufen, oder die Uhr des Telefons geht falsch.</translation>
    </message>
    <message>
        <source>A phone refused the certificate, for instance because it does not name the host the phone called.</source>
        <translation>Ein Telefon hat das Zertifikat abgelehnt, zum Beispiel, weil es den Host nicht nennt, den das Telefon angerufen hat.</translation>
    </message>
    <message>
        <source>A phone remembers where it got its configuration and ignores announcements. On each of {phones}: Menu, Advanced, Reset to Factory Defaults, Yes. It then hears the announcement and connects over TLS.</source>
        <translation>Ein Telefon merkt sich, woher es seine Konfiguration hat, und übergeht Ankündigungen. An jedem von {phones}: Menu, Advanced, Reset to Factory Defaults, Yes. Dann hört es die Ankündigung und verbindet sich über TLS.</translation>
    </message>
    <message>
        <source>A phone shows a number</source>
        <translation>Ein Telefon zeigt eine Nummer</translation>
    </message>
    <message>
        <source>A phone stops at its start and asks for a server</source>
        <translation>Ein Telefon bleibt beim Start stehen und fragt nach einem Server</translation>
    </message>
    <message>
        <source>A phone that has a config_server_url already goes by that alone, whatever is announced, until it is pointed elsewhere through its present server or reset to factory defaults.</source>
        <translation>Ein Telefon, das schon ein config_server_url hat, richtet sich allein danach, was auch angekündigt wird, bis es über seinen jetzigen Server anderswohin verwiesen oder auf Werkseinstellungen zurückgesetzt wird.</translation>
    </message>
    <message>
        <source>A phone that is told an address in place of a name finds it in the certificate only if the certificate names that address.</source>
        <translation>Ein Telefon, dem statt eines Namens eine Adresse genannt wird, findet sie im Zertifikat nur, wenn das Zertifikat diese Adresse nennt.</translation>
    </message>
    <message>
        <source>A phone that starts from nothing and hears of two servers stops, and asks which one to take.</source>
        <translation>Ein Telefon, das bei null beginnt und von zwei Servern hört, bleibt stehen und fragt, welchen es nehmen soll.</translation>
    </message>
    <message>
        <source>A phone that starts from nothing stops and asks; turn all but one off.</source>
        <translation>Ein Telefon, das bei null beginnt, hält an und fragt; schalten Sie alle bis auf einen aus.</translation>
    </message>
    <message>
        <source>A phone was moved and does not register, and shows no number</source>
        <translation>Ein Telefon wurde umgestellt, registriert sich nicht und zeigt keine Nummer</translation>
    </message>
    <message>
        <source>A phone without it refuses the server from then on: {phones}.</source>
        <translation>Ein Telefon ohne dieses lehnt den Server von da an ab: {phones}.</translation>
    </message>
    <message>
        <source>A phone&apos;s list of roots is as old as its firmware: a newer root may be missing.</source>
        <translation>Die Liste der Stammzertifikate eines Telefons ist so alt wie seine Firmware: Ein neueres kann fehlen.</translation>
    </message>
    <message>
        <source>A public authority sends files: the certificate and its intermediates. The key goes with them.</source>
        <translation>Eine öffentliche Zertifizierungsstelle schickt Dateien: das Zertifikat und seine Zwischenzertifikate. Der Schlüssel gehört dazu.</translation>
    </message>
    <message>
        <source>A public authority&apos;s certificate cannot be renewed here.</source>
        <translation>Das Zertifikat einer öffentlichen Zertifizierungsstelle lässt sich hier nicht erneuern.</translation>
    </message>
    <message>
        <source>A public authority&apos;s certificate is imported, with the key it was made for.</source>
        <translation>Das Zertifikat einer öffentlichen Zertifizierungsstelle wird importiert, mit dem Schlüssel, für den es erstellt wurde.</translation>
    </message>
    <message>
        <source>A quote is opened here and closed in a later row only.</source>
        <translation>Ein Anführungszeichen wird hier geöffnet und erst in einer späteren Zeile geschlossen.</translation>
    </message>
    <message>
        <source>A quote is opened here and not closed.</source>
        <translation>Ein Anführungszeichen wird hier geöffnet und nicht geschlossen.</translation>
    </message>
    <message>
        <source>A restart is waiting for calls to end; until then every new call is refused.</source>
        <translation>Ein Neustart wartet auf das Ende von Gesprächen; bis dahin wird jeder neue Anruf abgelehnt.</translation>
    </message>
    <message>
        <source>A revocation list is asked for and cannot be found or read.</source>
        <translation>Eine Sperrliste wird verlangt und lässt sich nicht finden oder lesen.</translation>
    </message>
    <message>
        <source>A roll back puts each file back byte for byte, with its owner and rights, and removes the files and folders that were new. Then Asterisk has to read its files again; the commands for that are shown.</source>
        <translation>Das Zurücknehmen stellt jede Datei Byte für Byte wieder her, mit Besitzer und Rechten, und entfernt die Dateien und Ordner, die neu waren. Danach muss Asterisk seine Dateien neu lesen; die Befehle dafür werden angezeigt.</translation>
    </message>
    <message>
        <source>A second server is announced to phones, beside {path}: they stop at boot and ask which.</source>
        <translation>Neben {path} wird Telefonen ein zweiter Server angekündigt: Sie halten beim Start an und fragen, welcher.</translation>
    </message>
    <message>
        <source>A section of the same name and type twice, or an addition to one that is not there, lets a reload keep the old endpoints and a restart lose them all.</source>
        <translation>Steht ein Abschnitt gleichen Namens und Typs zweimal da, oder eine Ergänzung zu einem, den es nicht gibt, so bleiben beim Neuladen die alten Endpoints, und bei einem Neustart gehen alle verloren.</translation>
    </message>
    <message>
        <source>A server certificate is made for 1 to {days} days.</source>
        <translation>Ein Serverzertifikat wird für 1 bis {days} Tage erstellt.</translation>
    </message>
    <message>
        <source>A server&apos;s announcement is heard, so announcements get through to this computer.</source>
        <translation>Die Ankündigung eines Servers ist zu hören, also kommen Ankündigungen bis zu diesem Computer durch.</translation>
    </message>
    <message>
        <source>A signature in the chain uses a weak hash, such as SHA-1.</source>
        <translation>Eine Signatur in der Kette verwendet einen schwachen Hash, etwa SHA-1.</translation>
    </message>
    <message>
        <source>A site with one has the files {certificate} and {key}.</source>
        <translation>Ein Standort mit einer solchen hat die Dateien {certificate} und {key}.</translation>
    </message>
    <message>
        <source>A spreadsheet made the date {date} of this firmware version.</source>
        <translation>Eine Tabellenkalkulation hat aus dieser Firmware-Version das Datum {date} gemacht.</translation>
    </message>
    <message>
        <source>A spreadsheet made the number {number} of this MAC address; its digits are lost.</source>
        <translation>Eine Tabellenkalkulation hat aus dieser MAC-Adresse die Zahl {number} gemacht; ihre Stellen sind verloren.</translation>
    </message>
    <message>
        <source>A spreadsheet made {number} of this extension; its digits are lost.</source>
        <translation>Eine Tabellenkalkulation hat aus dieser Nebenstelle {number} gemacht; ihre Ziffern sind verloren.</translation>
    </message>
    <message>
        <source>A symbolic link was put in its way since it was written.</source>
        <translation>Seit dem Schreiben wurde ein symbolischer Link in den Weg gelegt.</translation>
    </message>
    <message>
        <source>A user name or password has no place in this address: it is kept in clear.</source>
        <translation>Benutzername oder Passwort gehören nicht in diese Adresse: Sie wird im Klartext aufbewahrt.</translation>
    </message>
    <message>
        <source>A value meant for the phone&apos;s file holds a control character.</source>
        <translation>Ein Wert für die Datei des Telefons enthält ein Steuerzeichen.</translation>
    </message>
    <message>
        <source>A wildcard can stand in a certificate; phones call one exact name.</source>
        <translation>Eine Wildcard kann in einem Zertifikat stehen; Telefone rufen einen genauen Namen an.</translation>
    </message>
    <message>
        <source>A wildcard certificate takes firmware {version} or later.</source>
        <translation>Ein Wildcard-Zertifikat braucht die Firmware {version} oder neuer.</translation>
    </message>
    <message>
        <source>A wildcard in a certificate counts only with tls_allow_wildcard_certs, which is off until it is set.</source>
        <translation>Eine Wildcard in einem Zertifikat zählt nur mit tls_allow_wildcard_certs, und das ist aus, bis es gesetzt wird.</translation>
    </message>
    <message>
        <source>A write or a roll back that was cut short ends in the old files or in the new ones, never between: the page Write offers to recover, and so does the command secure-calling recover.</source>
        <translation>Ein abgebrochenes Schreiben oder Zurücknehmen endet bei den alten Dateien oder bei den neuen, nie dazwischen: Die Seite „Schreiben“ bietet das Wiederherstellen an, ebenso der Befehl secure-calling recover.</translation>
    </message>
    <message>
        <source>A&amp;dd this phone</source>
        <translation>Dieses Telefon hinzufü&amp;gen</translation>
    </message>
    <message>
        <source>A&amp;dd {count} phones</source>
        <translation>{count} Telefone hinzufü&amp;gen</translation>
    </message>
    <message>
        <source>About {count} min left.</source>
        <translation>Noch etwa {count} min.</translation>
    </message>
    <message>
        <source>About {count} s left.</source>
        <translation>Noch etwa {count} s.</translation>
    </message>
    <message>
        <source>Add 1 phone</source>
        <translation>1 Telefon hinzufügen</translation>
    </message>
    <message>
        <source>Add a record that allows it ({host}. CAA 0 issue &quot;{caa}&quot;), or order from the one the record names.</source>
        <translation>Fügen Sie einen Eintrag hinzu, der es erlaubt ({host}. CAA 0 issue &quot;{caa}&quot;), oder bestellen Sie bei der im Eintrag genannten.</translation>
    </message>
    <message>
        <source>Add it where the domain&apos;s DNS is kept, and order again: the value will be another one.</source>
        <translation>Fügen Sie ihn dort hinzu, wo das DNS der Domain verwaltet wird, und bestellen Sie noch einmal: Der Wert wird ein anderer sein.</translation>
    </message>
    <message>
        <source>Add the missing intermediate, use a public certificate, or load the private root.</source>
        <translation>Fügen Sie das fehlende Zwischenzertifikat hinzu, verwenden Sie ein öffentliches Zertifikat, oder laden Sie das private Stammzertifikat.</translation>
    </message>
    <message>
        <source>Add the server&apos;s phone</source>
        <translation>Das Telefon des Servers hinzufügen</translation>
    </message>
    <message>
        <source>Add the server&apos;s {count} phones</source>
        <translation>Die {count} Telefone des Servers hinzufügen</translation>
    </message>
    <message>
        <source>Add this to the end of {path}</source>
        <translation>Dies am Ende von {path} hinzufügen</translation>
    </message>
    <message>
        <source>Add {count} phones</source>
        <translation>{count} Telefone hinzufügen</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Address and port of TLS</source>
        <translation>Adresse und Port von TLS</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Adressen</translation>
    </message>
    <message>
        <source>Adds the transport {id} beside {others}, which stay as they are.</source>
        <translation>Fügt den Transport {id} neben {others} hinzu; die bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>Adds the transport {id} beside {other}, which stays as it is.</source>
        <translation>Fügt den Transport {id} neben {other} hinzu; der bleibt, wie er ist.</translation>
    </message>
    <message>
        <source>Adds the transport {id}.</source>
        <translation>Fügt den Transport {id} hinzu.</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>Abhilfe</translation>
    </message>
    <message>
        <source>After a restart Asterisk knows no phone any more</source>
        <translation>Nach einem Neustart kennt Asterisk kein Telefon mehr</translation>
    </message>
    <message>
        <source>After a restart nothing listens on the port of TLS</source>
        <translation>Nach einem Neustart lauscht am TLS-Port nichts</translation>
    </message>
    <message>
        <source>All phones are refused since today</source>
        <translation>Seit heute werden alle Telefone abgelehnt</translation>
    </message>
    <message>
        <source>All {count} phones that are to use TLS would connect with this certificate.</source>
        <translation>Alle {count} Telefone, die TLS nutzen sollen, würden sich mit diesem Zertifikat verbinden.</translation>
    </message>
    <message>
        <source>All {count} phones that check certificates hold the new root</source>
        <translation>Alle {count} Telefone, die Zertifikate prüfen, haben das neue Stammzertifikat</translation>
    </message>
    <message>
        <source>Allow this program in System Settings, Network, Firewall.</source>
        <translation>Erlauben Sie dieses Programm unter Systemeinstellungen, Netzwerk, Firewall.</translation>
    </message>
    <message>
        <source>An RSA key of 1024 bits is refused where OpenSSL is set as on Debian 12.</source>
        <translation>Ein RSA-Schlüssel mit 1024 Bit wird abgelehnt, wo OpenSSL wie unter Debian 12 eingestellt ist.</translation>
    </message>
    <message>
        <source>An authority above {name} is kept to names of a kind phones cannot compare.</source>
        <translation>Eine Zertifizierungsstelle über {name} ist auf Namen einer Art beschränkt, die Telefone nicht vergleichen können.</translation>
    </message>
    <message>
        <source>An authority is a certificate that may sign others, and the key that belongs to it.</source>
        <translation>Eine Zertifizierungsstelle ist ein Zertifikat, das andere signieren darf, und der zugehörige Schlüssel.</translation>
    </message>
    <message>
        <source>An earlier change was cut short.</source>
        <translation>Eine frühere Änderung wurde abgebrochen.</translation>
    </message>
    <message>
        <source>And {count} files more; secure-calling receipts lists them all.</source>
        <translation>Und {count} weitere Dateien; secure-calling receipts führt sie alle auf.</translation>
    </message>
    <message>
        <source>Another certificate lies in the server&apos;s file, and will be served from the next reload on.</source>
        <translation>In der Datei des Servers liegt ein anderes Zertifikat; ab dem nächsten Neuladen wird es ausgeliefert.</translation>
    </message>
    <message>
        <source>Another program holds UDP port 5353 and does not share it.</source>
        <translation>Ein anderes Programm belegt den UDP-Port 5353 und teilt ihn nicht.</translation>
    </message>
    <message>
        <source>Another wizard is at work here.</source>
        <translation>Ein anderer Assistent ist hier am Werk.</translation>
    </message>
    <message>
        <source>Applications, Extensions (since FreePBX 17: Connectivity, Extensions), Add Extension, Add New SIP [chan_pjsip] Extension, with these numbers and names; tab Advanced: {fields}. FreePBX makes the passwords. Then Submit, and read the server again.</source>
        <translation>Applications, Extensions (ab FreePBX 17: Connectivity, Extensions), Add Extension, Add New SIP [chan_pjsip] Extension, mit diesen Nummern und Namen; Registerkarte Advanced: {fields}. FreePBX erstellt die Passwörter. Dann Submit, und lesen Sie den Server noch einmal.</translation>
    </message>
    <message>
        <source>Applications, Extensions (since FreePBX 17: Connectivity, Extensions), each of these extensions, tab Advanced: {field}: {value}, then Submit. Leave Apply Config to the steps after writing. What is there now, and of which extensions: {there}.</source>
        <translation>Applications, Extensions (ab FreePBX 17: Connectivity, Extensions), bei jeder dieser Nebenstellen, Registerkarte Advanced: {field}: {value}, dann Submit. Überlassen Sie Apply Config den Schritten nach dem Schreiben. Was jetzt dort steht, und bei welchen Nebenstellen: {there}.</translation>
    </message>
    <message>
        <source>Apply the site, then do what its restart steps say.</source>
        <translation>Wenden Sie den Standort an, und tun Sie dann, was seine Schritte zum Neustart sagen.</translation>
    </message>
    <message>
        <source>Apply the site, then reload the DPMA: asterisk -rx &apos;module reload res_digium_phone.so&apos;.</source>
        <translation>Wenden Sie den Standort an, und laden Sie dann das DPMA neu: asterisk -rx &apos;module reload res_digium_phone.so&apos;.</translation>
    </message>
    <message>
        <source>Apply the site, then reload.</source>
        <translation>Wenden Sie den Standort an, und laden Sie dann neu.</translation>
    </message>
    <message>
        <source>Apply the site, then reload: asterisk -rx &apos;module reload res_pjsip.so&apos;. Asterisk before 16.29, 18.15 and 20 needs a restart.</source>
        <translation>Wenden Sie den Standort an, und laden Sie dann neu: asterisk -rx &apos;module reload res_pjsip.so&apos;. Asterisk vor 16.29, 18.15 und 20 braucht einen Neustart.</translation>
    </message>
    <message>
        <source>Apply the site, which puts it there; then do what its restart steps say.</source>
        <translation>Wenden Sie den Standort an, das legt sie dorthin; tun Sie dann, was seine Schritte zum Neustart sagen.</translation>
    </message>
    <message>
        <source>Apply without a restart, and run the steps on the server itself.</source>
        <translation>Wenden Sie ohne Neustart an, und führen Sie die Schritte auf dem Server selbst aus.</translation>
    </message>
    <message>
        <source>As it stands all {count} keep working as today. Move one first, such as {who}.</source>
        <translation>So wie es steht, arbeiten alle {count} weiter wie heute. Stellen Sie zuerst eines um, etwa {who}.</translation>
    </message>
    <message>
        <source>As it stands the phone keeps working as today. Move {who}, and see it work.</source>
        <translation>So wie es steht, arbeitet das Telefon weiter wie heute. Stellen Sie {who} um, und sehen Sie, ob es funktioniert.</translation>
    </message>
    <message>
        <source>Ask every address of the phones&apos; network.</source>
        <translation>Fragen Sie jede Adresse im Netzwerk der Telefone ab.</translation>
    </message>
    <message>
        <source>Ask who keeps the server. If its key was changed on purpose, take the old line out of known_hosts.</source>
        <translation>Fragen Sie den, der den Server betreut. Wurde sein Schlüssel absichtlich geändert, nehmen Sie die alte Zeile aus known_hosts.</translation>
    </message>
    <message>
        <source>Asking sends a SIP question to each of {count} addresses and changes nothing there.</source>
        <translation>Die Abfrage schickt je eine SIP-Anfrage an {count} Adressen und ändert dort nichts.</translation>
    </message>
    <message>
        <source>Asking sends one SIP question to 1 address and changes nothing there.</source>
        <translation>Die Abfrage schickt eine SIP-Anfrage an 1 Adresse und ändert dort nichts.</translation>
    </message>
    <message>
        <source>Asterisk</source>
        <translation>Asterisk</translation>
    </message>
    <message>
        <source>Asterisk before 16.29, 18.15 and 20 takes up a renewed certificate by a restart only</source>
        <translation>Asterisk vor 16.29, 18.15 und 20 übernimmt ein erneuertes Zertifikat nur bei einem Neustart</translation>
    </message>
    <message>
        <source>Asterisk cannot be asked from here</source>
        <translation>Asterisk lässt sich von hier aus nicht fragen</translation>
    </message>
    <message>
        <source>Asterisk cannot read {path}: it is not there, or the user Asterisk runs as may not open it, or one of the folders above it.</source>
        <translation>Asterisk kann {path} nicht lesen: Die Datei ist nicht vorhanden, oder der Benutzer, unter dem Asterisk läuft, darf sie oder einen der Ordner darüber nicht öffnen.</translation>
    </message>
    <message>
        <source>Asterisk did not answer within {seconds} seconds.</source>
        <translation>Asterisk hat innerhalb von {seconds} Sekunden nicht geantwortet.</translation>
    </message>
    <message>
        <source>Asterisk does not accept {option}={value} (line {line}), so it refuses the object.</source>
        <translation>Asterisk nimmt {option}={value} (Zeile {line}) nicht an und lehnt daher das Objekt ab.</translation>
    </message>
    <message>
        <source>Asterisk does not answer a minute after it began to restart. Look: systemctl status asterisk</source>
        <translation>Eine Minute nach Beginn des Neustarts antwortet Asterisk nicht. Sehen Sie nach: systemctl status asterisk</translation>
    </message>
    <message>
        <source>Asterisk does not load res_srtp.so, so it refuses every call with SRTP.</source>
        <translation>Asterisk lädt res_srtp.so nicht und lehnt daher jeden Anruf mit SRTP ab.</translation>
    </message>
    <message>
        <source>Asterisk does not tell its uptime.</source>
        <translation>Asterisk nennt seine Laufzeit nicht.</translation>
    </message>
    <message>
        <source>Asterisk finds no {path}, or may not read it.</source>
        <translation>Asterisk findet kein {path} oder darf es nicht lesen.</translation>
    </message>
    <message>
        <source>Asterisk found an error in its files: {line}</source>
        <translation>Asterisk hat in seinen Dateien einen Fehler gefunden: {line}</translation>
    </message>
    <message>
        <source>Asterisk goes on with the {type} [{name}] it had before; a restart would lose it.</source>
        <translation>Asterisk arbeitet mit {type} [{name}] weiter, wie es vorher war; ein Neustart verlöre es.</translation>
    </message>
    <message>
        <source>Asterisk has no object {name}: it was refused, is spelled otherwise, or is not reloaded yet.</source>
        <translation>Asterisk hat kein Objekt {name}: Es wurde abgelehnt, ist anders geschrieben oder noch nicht neu geladen.</translation>
    </message>
    <message>
        <source>Asterisk has no transport at all: it refused pjsip.conf, or there is none.</source>
        <translation>Asterisk hat gar keinen Transport: Es hat pjsip.conf abgelehnt, oder es gibt keine.</translation>
    </message>
    <message>
        <source>Asterisk is back: restarted, and its uptime proves it.</source>
        <translation>Asterisk ist wieder da: neu gestartet, und seine Laufzeit beweist es.</translation>
    </message>
    <message>
        <source>Asterisk is not restarted, and calls go on.</source>
        <translation>Asterisk wird nicht neu gestartet, und Gespräche laufen weiter.</translation>
    </message>
    <message>
        <source>Asterisk is not running, or its control socket {path} may not be used by this user.</source>
        <translation>Asterisk läuft nicht, oder dieser Benutzer darf seinen Kontrollsocket {path} nicht verwenden.</translation>
    </message>
    <message>
        <source>Asterisk is restarted only if the steps before show that it has to be.</source>
        <translation>Asterisk wird nur neu gestartet, wenn die Schritte davor zeigen, dass es sein muss.</translation>
    </message>
    <message>
        <source>Asterisk itself does not trust the server {peer} it connects to; phones are not concerned.</source>
        <translation>Asterisk selbst vertraut dem Server {peer}, zu dem es verbindet, nicht; Telefone sind nicht betroffen.</translation>
    </message>
    <message>
        <source>Asterisk knows no phone at all: it refused pjsip.conf when it started, or there is none.</source>
        <translation>Asterisk kennt gar kein Telefon: Es hat pjsip.conf beim Start abgelehnt, oder es gibt keine.</translation>
    </message>
    <message>
        <source>Asterisk refused the whole of {path}; a restart would leave it without what stands in there.</source>
        <translation>Asterisk hat {path} ganz abgelehnt; nach einem Neustart stünde es ohne das da, was darin steht.</translation>
    </message>
    <message>
        <source>Asterisk refused the {type} [{name}]; the line before it in the log says why.</source>
        <translation>Asterisk hat {type} [{name}] abgelehnt; die Zeile davor im Protokoll sagt, warum.</translation>
    </message>
    <message>
        <source>Asterisk runs as {user}, who cannot read the key {path}.</source>
        <translation>Asterisk läuft als {user} und kann damit den Schlüssel {path} nicht lesen.</translation>
    </message>
    <message>
        <source>Asterisk runs as {user}, who may not be able to read the key {path}.</source>
        <translation>Asterisk läuft als {user} und kann damit den Schlüssel {path} womöglich nicht lesen.</translation>
    </message>
    <message>
        <source>Asterisk runs in the group {group}, which the server does not have.</source>
        <translation>Asterisk läuft in der Gruppe {group}, die der Server nicht hat.</translation>
    </message>
    <message>
        <source>Asterisk started {seconds} seconds ago.</source>
        <translation>Asterisk ist vor {seconds} Sekunden gestartet.</translation>
    </message>
    <message>
        <source>Asterisk stays in the path, to join encrypted and plain voice</source>
        <translation>Asterisk bleibt im Weg, um verschlüsselte und unverschlüsselte Sprache zu verbinden</translation>
    </message>
    <message>
        <source>Asterisk still serves an older certificate than the one in its file.</source>
        <translation>Asterisk liefert noch ein älteres Zertifikat aus als das in seiner Datei.</translation>
    </message>
    <message>
        <source>Asterisk stops reading {path} at line {line}: {why}.</source>
        <translation>Asterisk hört bei {path} in Zeile {line} auf zu lesen: {why}.</translation>
    </message>
    <message>
        <source>Asterisk takes at most {number} ciphers.</source>
        <translation>Asterisk nimmt höchstens {number} Chiffren an.</translation>
    </message>
    <message>
        <source>Asterisk takes {type} objects from a database (realtime), which the wizard does not write.</source>
        <translation>Asterisk nimmt Objekte vom Typ {type} aus einer Datenbank (Realtime), die der Assistent nicht schreibt.</translation>
    </message>
    <message>
        <source>Asterisk was not restarted: its uptime went on. Somebody may have called it off.</source>
        <translation>Asterisk wurde nicht neu gestartet: Seine Laufzeit ging weiter. Vielleicht hat jemand den Neustart abgebrochen.</translation>
    </message>
    <message>
        <source>Asterisk was still busy with an earlier reload.</source>
        <translation>Asterisk war noch mit einem früheren Neuladen beschäftigt.</translation>
    </message>
    <message>
        <source>Asterisk&apos;s console cannot be started.</source>
        <translation>Die Konsole von Asterisk lässt sich nicht starten.</translation>
    </message>
    <message>
        <source>Asterisk&apos;s console is slow to answer</source>
        <translation>die Konsole von Asterisk antwortet langsam</translation>
    </message>
    <message>
        <source>Asterisk&apos;s console says nothing of its transports</source>
        <translation>die Konsole von Asterisk sagt nichts über seine Transporte</translation>
    </message>
    <message>
        <source>Asterisk&apos;s log may not be read here: run this as the administrator, or read it by hand.</source>
        <translation>Das Protokoll von Asterisk darf hier nicht gelesen werden: Führen Sie dies als Administrator aus, oder lesen Sie es von Hand.</translation>
    </message>
    <message>
        <source>At firmware 2_2_0_4 phones cannot be given a certificate of their own.</source>
        <translation>Mit der Firmware 2_2_0_4 können Telefone kein eigenes Zertifikat erhalten.</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>Zertifizierungsstelle</translation>
    </message>
    <message>
        <source>Before another restart, read the log of a reload: it names the file and the line it cannot read.</source>
        <translation>Lesen Sie vor einem weiteren Neustart das Protokoll eines Neuladens: Es nennt die Datei und die Zeile, die Asterisk nicht lesen kann.</translation>
    </message>
    <message>
        <source>Begin each phone with [[phones]], with two brackets.</source>
        <translation>Beginnen Sie jedes Telefon mit [[phones]], mit zwei Klammern.</translation>
    </message>
    <message>
        <source>Begin it again (secure-calling certificate SITE new --roll-over).</source>
        <translation>Beginnen Sie ihn noch einmal (secure-calling certificate SITE new --roll-over).</translation>
    </message>
    <message>
        <source>Begin it with {header}.</source>
        <translation>Beginnen Sie sie mit {header}.</translation>
    </message>
    <message>
        <source>Begin one (secure-calling certificate SITE new --roll-over).</source>
        <translation>Beginnen Sie einen (secure-calling certificate SITE new --roll-over).</translation>
    </message>
    <message>
        <source>Beside it stay as they are: {ids}</source>
        <translation>Daneben bleiben, wie sie sind: {ids}</translation>
    </message>
    <message>
        <source>Bit</source>
        <translation>Bit</translation>
    </message>
    <message>
        <source>Bits that are set</source>
        <translation>Gesetzte Bits</translation>
    </message>
    <message>
        <source>Both shields seen</source>
        <translation>Beide Schilde gesehen</translation>
    </message>
    <message>
        <source>Both shields seen in a call of {extension}</source>
        <translation>Beide Schilde in einem Gespräch von {extension} gesehen</translation>
    </message>
    <message>
        <source>Bulk Handler 17.0.6 imports the first row again in place of the others: update it to 17.0.7.1 or later first (FreePBX issue 915).</source>
        <translation>Bulk Handler 17.0.6 importiert die erste Zeile noch einmal an Stelle der anderen: Aktualisieren Sie ihn zuerst auf 17.0.7.1 oder neuer (FreePBX issue 915).</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>Von Hand</translation>
    </message>
    <message>
        <source>By its name, it is not one that many people call.</source>
        <translation>Dem Namen nach ist es keines, das viele anrufen.</translation>
    </message>
    <message>
        <source>By its name, many people may call it.</source>
        <translation>Dem Namen nach rufen es womöglich viele an.</translation>
    </message>
    <message>
        <source>Calendar files (*.ics)</source>
        <translation>Kalenderdateien (*.ics)</translation>
    </message>
    <message>
        <source>Call another number: a phone nearby, or an echo test.</source>
        <translation>Rufen Sie eine andere Rufnummer an: ein Telefon in der Nähe oder einen Echotest.</translation>
    </message>
    <message>
        <source>Call once more: a call that began before the change stays as it was.</source>
        <translation>Rufen Sie noch einmal an: Ein Gespräch, das vor der Änderung begann, bleibt, wie es war.</translation>
    </message>
    <message>
        <source>Calls of one phone are refused since it was moved</source>
        <translation>Anrufe eines Telefons werden abgelehnt, seit es umgestellt wurde</translation>
    </message>
    <message>
        <source>Can take wildcards from</source>
        <translation>Kann Wildcards annehmen ab</translation>
    </message>
    <message>
        <source>Cancelled. If Asterisk had begun to restart, it will be back within seconds.</source>
        <translation>Abgebrochen. Hatte Asterisk den Neustart schon begonnen, ist es in Sekunden wieder da.</translation>
    </message>
    <message>
        <source>Causes and fixes</source>
        <translation>Ursachen und Abhilfe</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Zertifikat</translation>
    </message>
    <message>
        <source>Certificate and key on the server</source>
        <translation>Zertifikat und Schlüssel auf dem Server</translation>
    </message>
    <message>
        <source>Certificate from</source>
        <translation>Zertifikat von</translation>
    </message>
    <message>
        <source>Certificate number {number} is damaged.</source>
        <translation>Zertifikat Nummer {number} ist beschädigt.</translation>
    </message>
    <message>
        <source>Certificates and SIP take letters without accents only.</source>
        <translation>Zertifikate und SIP nehmen nur Buchstaben ohne Akzente und Umlaute an.</translation>
    </message>
    <message>
        <source>Certificates and keys (*.pem *.crt *.cer *.der *.key *.p7b *.p7c *.p12 *.pfx);;All files (*)</source>
        <translation>Zertifikate und Schlüssel (*.pem *.crt *.cer *.der *.key *.p7b *.p7c *.p12 *.pfx);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Certificates and keys are files, such as fullchain.pem and privkey.pem.</source>
        <translation>Zertifikate und Schlüssel sind Dateien, etwa fullchain.pem und privkey.pem.</translation>
    </message>
    <message>
        <source>Certificates and keys have some kilobytes.</source>
        <translation>Zertifikate und Schlüssel haben einige Kilobyte.</translation>
    </message>
    <message>
        <source>Certificates are ordered for host names; {host} is an address.</source>
        <translation>Zertifikate werden für Hostnamen bestellt; {host} ist eine Adresse.</translation>
    </message>
    <message>
        <source>Certificates it sends</source>
        <translation>Gesendete Zertifikate</translation>
    </message>
    <message>
        <source>Certificates that were given twice are kept once.</source>
        <translation>Doppelt angegebene Zertifikate werden nur einmal behalten.</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>Check again as the administrator (sudo).</source>
        <translation>Prüfen Sie noch einmal als Administrator (sudo).</translation>
    </message>
    <message>
        <source>Check again, with a number nobody uses just now.</source>
        <translation>Prüfen Sie noch einmal, mit einer Rufnummer, die gerade niemand benutzt.</translation>
    </message>
    <message>
        <source>Check that clock first (NTP); if it is right, renew the certificate.</source>
        <translation>Prüfen Sie zuerst diese Uhr (NTP); geht sie richtig, erneuern Sie das Zertifikat.</translation>
    </message>
    <message>
        <source>Check the address of the directory.</source>
        <translation>Prüfen Sie die Adresse des Verzeichnisses.</translation>
    </message>
    <message>
        <source>Check the name and that ssh reaches it, then try again.</source>
        <translation>Prüfen Sie den Namen, und dass ssh ihn erreicht, und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>Check the phone&apos;s clock and NTP first, then the dates of every certificate.</source>
        <translation>Prüfen Sie zuerst Uhr und NTP des Telefons, dann die Daten jedes Zertifikats.</translation>
    </message>
    <message>
        <source>Check the phone&apos;s clock and its time server first; if they are right, put the present {name} in the place of the old one.</source>
        <translation>Prüfen Sie zuerst die Uhr des Telefons und seinen Zeitserver; sind sie richtig, ersetzen Sie das alte {name} durch das aktuelle.</translation>
    </message>
    <message>
        <source>Check the phone&apos;s clock and its time server first; if they are right, renew the certificate.</source>
        <translation>Prüfen Sie zuerst die Uhr des Telefons und seinen Zeitserver; sind sie richtig, erneuern Sie das Zertifikat.</translation>
    </message>
    <message>
        <source>Check the server</source>
        <translation>Server prüfen</translation>
    </message>
    <message>
        <source>Check the server: whether its name is found, its port is open, and TLS is answered there.</source>
        <translation>Prüfen Sie den Server: ob sein Name gefunden wird, sein Port offen ist und dort TLS antwortet.</translation>
    </message>
    <message>
        <source>Check the user name, its key and its password; ssh itself has to be let in as well.</source>
        <translation>Prüfen Sie den Benutzernamen, seinen Schlüssel und sein Passwort; auch ssh selbst muss hineinkommen.</translation>
    </message>
    <message>
        <source>Check this computer&apos;s way to the Internet, and the address.</source>
        <translation>Prüfen Sie die Verbindung dieses Computers zum Internet, und die Adresse.</translation>
    </message>
    <message>
        <source>Check which phone has which extension; or move the file away so that a new one is made.</source>
        <translation>Prüfen Sie, welches Telefon welche Nebenstelle hat; oder verschieben Sie die Datei, damit eine neue erstellt wird.</translation>
    </message>
    <message>
        <source>Checking it would take minutes, and phones would wait as long; RSA keys have 2048 to 4096 bits.</source>
        <translation>Ihn zu prüfen würde Minuten dauern, und Telefone müssten ebenso lange warten; RSA-Schlüssel haben 2048 bis 4096 Bit.</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Prüfungen</translation>
    </message>
    <message>
        <source>Checks of the server, as a phone would judge it</source>
        <translation>Prüfungen des Servers, wie ein Telefon ihn beurteilen würde</translation>
    </message>
    <message>
        <source>Choose TLS, or set these phones to wait.</source>
        <translation>Wählen Sie TLS, oder setzen Sie diese Telefone auf wait.</translation>
    </message>
    <message>
        <source>Choose TLS, or turn SRTP off.</source>
        <translation>Wählen Sie TLS, oder schalten Sie SRTP aus.</translation>
    </message>
    <message>
        <source>Choose a CSV file that is on this computer.</source>
        <translation>Wählen Sie eine CSV-Datei, die auf diesem Computer liegt.</translation>
    </message>
    <message>
        <source>Choose a file that is on this computer.</source>
        <translation>Wählen Sie eine Datei, die auf diesem Computer liegt.</translation>
    </message>
    <message>
        <source>Choose a list with one phone in each line.</source>
        <translation>Wählen Sie eine Liste mit einem Telefon in jeder Zeile.</translation>
    </message>
    <message>
        <source>Choose a passphrase.</source>
        <translation>Wählen Sie eine Passphrase.</translation>
    </message>
    <message>
        <source>Choose a port above 1023, or run this as an administrator.</source>
        <translation>Wählen Sie einen Port über 1023, oder führen Sie dies als Administrator aus.</translation>
    </message>
    <message>
        <source>Choose a private authority, or give the server a host name.</source>
        <translation>Wählen Sie eine private Zertifizierungsstelle, oder geben Sie dem Server einen Hostnamen.</translation>
    </message>
    <message>
        <source>Choose a private authority, or make a new one.</source>
        <translation>Wählen Sie eine private Zertifizierungsstelle, oder erstellen Sie eine neue.</translation>
    </message>
    <message>
        <source>Choose a private authority, or use a name in a domain of yours.</source>
        <translation>Wählen Sie eine private Zertifizierungsstelle, oder verwenden Sie einen Namen in einer Domain, die Ihnen gehört.</translation>
    </message>
    <message>
        <source>Choose a site folder, or make a new site (secure-calling new).</source>
        <translation>Wählen Sie einen Standortordner, oder legen Sie einen neuen Standort an (secure-calling new).</translation>
    </message>
    <message>
        <source>Choose an address this computer has now, and a port from 1 to 65535.</source>
        <translation>Wählen Sie eine Adresse, die dieser Computer jetzt hat, und einen Port von 1 bis 65535.</translation>
    </message>
    <message>
        <source>Choose another key in the site&apos;s certificate, such as rsa-2048, and order again.</source>
        <translation>Wählen Sie im Zertifikat des Standorts einen anderen Schlüssel, etwa rsa-2048, und bestellen Sie erneut.</translation>
    </message>
    <message>
        <source>Choose another name, such as {example}.</source>
        <translation>Wählen Sie einen anderen Namen, etwa {example}.</translation>
    </message>
    <message>
        <source>Choose another port: a program listens there already.</source>
        <translation>Wählen Sie einen anderen Port: Dort lauscht schon ein Programm.</translation>
    </message>
    <message>
        <source>Choose at least the column of the MAC address or of the extension.</source>
        <translation>Wählen Sie mindestens die Spalte der MAC-Adresse oder der Nebenstelle.</translation>
    </message>
    <message>
        <source>Choose auto, or TLS for the transport.</source>
        <translation>Wählen Sie auto, oder TLS für den Transport.</translation>
    </message>
    <message>
        <source>Choose auto, which announces TLS when no phone could be locked out.</source>
        <translation>Wählen Sie auto: Es kündigt TLS an, wenn kein Telefon ausgesperrt werden kann.</translation>
    </message>
    <message>
        <source>Choose one and try again.</source>
        <translation>Wählen Sie eine, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Choose one of those that are there (secure-calling receipts lists them).</source>
        <translation>Wählen Sie einen der vorhandenen (secure-calling receipts führt sie auf).</translation>
    </message>
    <message>
        <source>Choose one of {choices}.</source>
        <translation>Wählen Sie eines von {choices}.</translation>
    </message>
    <message>
        <source>Choose or drop one of them.</source>
        <translation>Wählen Sie eine davon, oder ziehen Sie eine hierher.</translation>
    </message>
    <message>
        <source>Choose public or private; public is advised when any phone validates certificates.</source>
        <translation>Wählen Sie öffentlich oder privat; öffentlich wird empfohlen, wenn ein Telefon Zertifikate prüft.</translation>
    </message>
    <message>
        <source>Choose rsa-2048.</source>
        <translation>Wählen Sie rsa-2048.</translation>
    </message>
    <message>
        <source>Choose the authority first.</source>
        <translation>Wählen Sie zuerst die Zertifizierungsstelle.</translation>
    </message>
    <message>
        <source>Choose the columns, or write the header {header}, in any order; the last three may be left out.</source>
        <translation>Wählen Sie die Spalten, oder schreiben Sie die Kopfzeile {header}, in beliebiger Reihenfolge; die letzten drei dürfen fehlen.</translation>
    </message>
    <message>
        <source>Choose the columns, or write the header {header}.</source>
        <translation>Wählen Sie die Spalten, oder schreiben Sie die Kopfzeile {header}.</translation>
    </message>
    <message>
        <source>Choose the file FreePBX&apos;s Bulk Handler exported.</source>
        <translation>Wählen Sie die Datei, die der Bulk Handler von FreePBX exportiert hat.</translation>
    </message>
    <message>
        <source>Choose the folder of a site with a private authority, or make a new one.</source>
        <translation>Wählen Sie den Ordner eines Standorts mit privater Zertifizierungsstelle, oder erstellen Sie eine neue.</translation>
    </message>
    <message>
        <source>Choose the folder that stands for the server&apos;s /: the one with the server&apos;s etc in it.</source>
        <translation>Wählen Sie den Ordner, der für / des Servers steht: den, in dem etc des Servers liegt.</translation>
    </message>
    <message>
        <source>Choose the list of one site&apos;s phones.</source>
        <translation>Wählen Sie die Liste der Telefone eines einzigen Standorts.</translation>
    </message>
    <message>
        <source>Choose the right file.</source>
        <translation>Wählen Sie die richtige Datei.</translation>
    </message>
    <message>
        <source>Choose the route dpma (key-values) or xml for this site.</source>
        <translation>Wählen Sie für diesen Standort den Weg dpma (Schlüssel und Werte) oder xml.</translation>
    </message>
    <message>
        <source>Choose the route dpma-sheet or xml, or use a certificate with the host&apos;s own name.</source>
        <translation>Wählen Sie den Weg dpma-sheet oder xml, oder verwenden Sie ein Zertifikat mit dem Namen des Hosts selbst.</translation>
    </message>
    <message>
        <source>Ciphers</source>
        <translation>Chiffren</translation>
    </message>
    <message>
        <source>Close it, or write &quot;&quot; for a quote inside quotes.</source>
        <translation>Schließen Sie es, oder schreiben Sie &quot;&quot; für ein Anführungszeichen innerhalb von Anführungszeichen.</translation>
    </message>
    <message>
        <source>Compare both with its auth object: asterisk -rx &apos;pjsip show auth {user}&apos;.</source>
        <translation>Vergleichen Sie beides mit dem zugehörigen Auth-Objekt: asterisk -rx &apos;pjsip show auth {user}&apos;.</translation>
    </message>
    <message>
        <source>Compare it with the endpoint&apos;s auth object, and try once more.</source>
        <translation>Vergleichen Sie es mit dem Auth-Objekt des Endpoints, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Compare it with the phone&apos;s label; they begin with 00:0f:d3.</source>
        <translation>Vergleichen Sie sie mit dem Etikett des Telefons; sie beginnen mit 00:0f:d3.</translation>
    </message>
    <message>
        <source>Compare it with the server&apos;s own (ssh-keygen -lf /etc/ssh/ssh_host_ed25519_key.pub), then accept it.</source>
        <translation>Vergleichen Sie ihn mit dem des Servers selbst (ssh-keygen -lf /etc/ssh/ssh_host_ed25519_key.pub), und nehmen Sie ihn dann an.</translation>
    </message>
    <message>
        <source>Compare the names, or save the list again as &quot;CSV UTF-8&quot;.</source>
        <translation>Vergleichen Sie die Namen, oder speichern Sie die Liste noch einmal als „CSV UTF-8“.</translation>
    </message>
    <message>
        <source>Compare the names. If one is wrong, save the list as &quot;CSV UTF-8&quot;.</source>
        <translation>Vergleichen Sie die Namen. Ist einer falsch, speichern Sie die Liste als „CSV UTF-8“.</translation>
    </message>
    <message>
        <source>Complete the chain file, and load the root on the phone.</source>
        <translation>Vervollständigen Sie die Kettendatei, und laden Sie das Stammzertifikat auf das Telefon.</translation>
    </message>
    <message>
        <source>Connect again when you are ready.</source>
        <translation>Verbinden Sie sich noch einmal, wenn Sie so weit sind.</translation>
    </message>
    <message>
        <source>Connect again. What was begun on the server goes on or can be recovered there.</source>
        <translation>Verbinden Sie sich noch einmal. Was auf dem Server begonnen wurde, läuft weiter oder lässt sich dort wiederherstellen.</translation>
    </message>
    <message>
        <source>Connect it to the phones&apos; network by cable or WLAN, then try again.</source>
        <translation>Verbinden Sie ihn per Kabel oder WLAN mit dem Netzwerk der Telefone, und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>Connect it to the phones&apos; network, then try again.</source>
        <translation>Verbinden Sie ihn mit dem Netzwerk der Telefone, und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>Connect over SSH</source>
        <translation>Über SSH verbinden</translation>
    </message>
    <message>
        <source>Connect this computer to the phones&apos; network, or correct the server&apos;s address.</source>
        <translation>Verbinden Sie diesen Computer mit dem Netzwerk der Telefone, oder korrigieren Sie die Adresse des Servers.</translation>
    </message>
    <message>
        <source>Connect this computer to the server&apos;s network or VLAN, or name the server by hand.</source>
        <translation>Verbinden Sie diesen Computer mit dem Netzwerk oder VLAN des Servers, oder nennen Sie den Server von Hand.</translation>
    </message>
    <message>
        <source>Connectivity, Digium Phones, General Settings, Advanced, with what stands below. What is there now: {there}. {labels}</source>
        <translation>Connectivity, Digium Phones, General Settings, Advanced, mit dem, was unten steht. Was jetzt dort steht: {there}. {labels}</translation>
    </message>
    <message>
        <source>Connectivity, Digium Phones, Networks, Add network, with what stands below; everything else as on the network {present}. Editing that one would move all its phones at once. {labels}</source>
        <translation>Connectivity, Digium Phones, Networks, Add network, mit dem, was unten steht; alles andere wie beim Netzwerk {present}. Jenes zu bearbeiten würde alle seine Telefone auf einmal umstellen. {labels}</translation>
    </message>
    <message>
        <source>Connectivity, Digium Phones, Networks, Edit, Advanced, NTP Server (ntp_server): a phone with a wrong clock refuses every certificate. What is there now, and on which networks: {there}.</source>
        <translation>Connectivity, Digium Phones, Networks, Edit, Advanced, NTP Server (ntp_server): Ein Telefon mit falscher Uhr lehnt jedes Zertifikat ab. Was jetzt dort steht, und in welchen Netzwerken: {there}.</translation>
    </message>
    <message>
        <source>Connectivity, Digium Phones, Phones, Add Phone: the MAC address, its extension as the first line, and its name as below. In Easy Mode each extension has its phone already.</source>
        <translation>Connectivity, Digium Phones, Phones, Add Phone: die MAC-Adresse, die zugehörige Nebenstelle als erste Leitung, und der Name wie unten. Im Easy Mode hat jede Nebenstelle schon ihr Telefon.</translation>
    </message>
    <message>
        <source>Connectivity, Digium Phones, Phones, Edit, Networks, of each of these phones. Their networks now: {there}.</source>
        <translation>Connectivity, Digium Phones, Phones, Edit, Networks, bei jedem dieser Telefone. Ihre Netzwerke jetzt: {there}.</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>Kontext</translation>
    </message>
    <message>
        <source>Copy it anew from where the authority shows it.</source>
        <translation>Kopieren Sie ihn neu von dort, wo die Zertifizierungsstelle ihn zeigt.</translation>
    </message>
    <message>
        <source>Copy the command from the list of steps again.</source>
        <translation>Kopieren Sie den Befehl noch einmal aus der Liste der Schritte.</translation>
    </message>
    <message>
        <source>Copy the commands, and run them on the server as its administrator.</source>
        <translation>Kopieren Sie die Befehle, und führen Sie sie auf dem Server als dessen Administrator aus.</translation>
    </message>
    <message>
        <source>Copy the file into the site folder, and write its name.</source>
        <translation>Kopieren Sie die Datei in den Standortordner, und schreiben Sie ihren Namen.</translation>
    </message>
    <message>
        <source>Copy the phones&apos; rows only.</source>
        <translation>Kopieren Sie nur die Zeilen der Telefone.</translation>
    </message>
    <message>
        <source>Correct it, then reload.</source>
        <translation>Korrigieren Sie es, und laden Sie dann neu.</translation>
    </message>
    <message>
        <source>Correct line {line} of {path} (or roll back), then reload.</source>
        <translation>Korrigieren Sie Zeile {line} von {path} (oder nehmen Sie das Geschriebene zurück), und laden Sie dann neu.</translation>
    </message>
    <message>
        <source>Correct line {line} of {path}, then reload.</source>
        <translation>Korrigieren Sie Zeile {line} von {path}, und laden Sie dann neu.</translation>
    </message>
    <message>
        <source>Correct one of the two, or take it out.</source>
        <translation>Korrigieren Sie eines der beiden, oder nehmen Sie es heraus.</translation>
    </message>
    <message>
        <source>Correct or remove {option} in [{name}], then reload.</source>
        <translation>Korrigieren oder entfernen Sie {option} in [{name}], und laden Sie dann neu.</translation>
    </message>
    <message>
        <source>Correct that on the server, then try again.</source>
        <translation>Korrigieren Sie das auf dem Server, und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>Correct the file, then try again.</source>
        <translation>Korrigieren Sie die Datei, und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>Correct the file.</source>
        <translation>Korrigieren Sie die Datei.</translation>
    </message>
    <message>
        <source>Correct the folder&apos;s rights, then try again.</source>
        <translation>Korrigieren Sie die Rechte des Ordners, und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>Correct the name in the DNS, or the server&apos;s addresses in the site.</source>
        <translation>Korrigieren Sie den Namen im DNS, oder die Adressen des Servers im Standort.</translation>
    </message>
    <message>
        <source>Correct the phone&apos;s file by hand, or move it away so that a new one is made.</source>
        <translation>Korrigieren Sie die Datei des Telefons von Hand, oder verschieben Sie sie, damit eine neue erstellt wird.</translation>
    </message>
    <message>
        <source>Correct the server&apos;s host or the certificate&apos;s days.</source>
        <translation>Korrigieren Sie den Host des Servers oder die Tage des Zertifikats.</translation>
    </message>
    <message>
        <source>Correct these first, then open the site again.</source>
        <translation>Korrigieren Sie zuerst diese, und öffnen Sie den Standort dann noch einmal.</translation>
    </message>
    <message>
        <source>Correct these first, then read the list again.</source>
        <translation>Korrigieren Sie zuerst diese, und lesen Sie die Liste dann noch einmal.</translation>
    </message>
    <message>
        <source>Correct this line on the server first: at its next restart Asterisk would lose what follows.</source>
        <translation>Korrigieren Sie zuerst diese Zeile auf dem Server: Beim nächsten Neustart verlöre Asterisk, was danach kommt.</translation>
    </message>
    <message>
        <source>Correct this line, or take the file from a backup.</source>
        <translation>Korrigieren Sie diese Zeile, oder nehmen Sie die Datei aus einer Sicherung.</translation>
    </message>
    <message>
        <source>Correct what the plan marks as errors, then plan again.</source>
        <translation>Korrigieren Sie, was der Plan als Fehler markiert, und planen Sie dann noch einmal.</translation>
    </message>
    <message>
        <source>Correct what those lines name, then: module load {module}.so</source>
        <translation>Korrigieren Sie, was diese Zeilen nennen, dann: module load {module}.so</translation>
    </message>
    <message>
        <source>Correct {file}, then try again.</source>
        <translation>Korrigieren Sie {file}, und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>Correct {option} in line {line}, then reload.</source>
        <translation>Korrigieren Sie {option} in Zeile {line}, und laden Sie dann neu.</translation>
    </message>
    <message>
        <source>D-Series phones do not fetch over TFTP.</source>
        <translation>Telefone der D-Serie holen nichts über TFTP.</translation>
    </message>
    <message>
        <source>D-Series?</source>
        <translation>D-Serie?</translation>
    </message>
    <message>
        <source>D60, D62 and D65 share one firmware, with TLS and SRTP from 2_2_0_4.</source>
        <translation>D60, D62 und D65 haben dieselbe Firmware, mit TLS und SRTP ab 2_2_0_4.</translation>
    </message>
    <message>
        <source>D6x firmware from 2_2_0_4 up to 2_9_0 looks at no certificate.</source>
        <translation>D6x-Firmware von 2_2_0_4 bis 2_9_0 sieht sich kein Zertifikat an.</translation>
    </message>
    <message>
        <source>DHCP lease</source>
        <translation>DHCP-Lease</translation>
    </message>
    <message>
        <source>DPMA</source>
        <translation>DPMA</translation>
    </message>
    <message>
        <source>Dates, by every clock</source>
        <translation>Daten, nach jeder Uhr</translation>
    </message>
    <message>
        <source>Differs</source>
        <translation>Abweichung</translation>
    </message>
    <message>
        <source>Disconnect VPNs, which may take that route away; on macOS allow this program the local network in Privacy &amp; Security.</source>
        <translation>Trennen Sie VPNs, die diese Route wegnehmen können; unter macOS erlauben Sie diesem Programm unter Datenschutz &amp; Sicherheit das lokale Netzwerk.</translation>
    </message>
    <message>
        <source>Disconnect it while you listen.</source>
        <translation>Trennen Sie es, während Sie lauschen.</translation>
    </message>
    <message>
        <source>Do as it says; check the key id and HMAC key, if it gave you some.</source>
        <translation>Tun Sie, was sie sagt; prüfen Sie Schlüssel-ID und HMAC-Schlüssel, falls Sie welche erhalten haben.</translation>
    </message>
    <message>
        <source>Do as it says; or order from another authority.</source>
        <translation>Tun Sie, was sie sagt; oder bestellen Sie bei einer anderen Zertifizierungsstelle.</translation>
    </message>
    <message>
        <source>Done, and undoable.</source>
        <translation>Fertig; lässt sich rückgängig machen.</translation>
    </message>
    <message>
        <source>Each phone fetches an XML file from a web server; no DPMA is needed, and what only a DPMA does (visual voicemail, queues, parking) is not there. TFTP is not possible. This was not tried on a phone.</source>
        <translation>Jedes Telefon holt eine XML-Datei von einem Webserver; ein DPMA ist nicht nötig, und was nur ein DPMA leistet (Visual Voicemail, Warteschlangen, Parken), fehlt. TFTP ist nicht möglich. An einem Telefon wurde dies nicht erprobt.</translation>
    </message>
    <message>
        <source>Each version of TLS is offered alone, to see which ones the server takes.</source>
        <translation>Jede Version von TLS wird einzeln angeboten, um zu sehen, welche der Server annimmt.</translation>
    </message>
    <message>
        <source>Each write leaves a receipt, and beside it a copy of every file as it was, on the server under /var/lib/secure-calling. The receipt alone is enough for the way back: the site folder is not needed.</source>
        <translation>Jedes Schreiben hinterlässt einen Beleg und daneben eine Kopie jeder Datei, wie sie war, auf dem Server unter /var/lib/secure-calling. Für den Rückweg genügt der Beleg allein: Der Standortordner wird nicht gebraucht.</translation>
    </message>
    <message>
        <source>End {program}, or choose another port; then restart Asterisk.</source>
        <translation>Beenden Sie {program}, oder wählen Sie einen anderen Port; starten Sie dann Asterisk neu.</translation>
    </message>
    <message>
        <source>Endpoints</source>
        <translation>Endpoints</translation>
    </message>
    <message>
        <source>Endpoints of the phones</source>
        <translation>Endpoints der Telefone</translation>
    </message>
    <message>
        <source>Enter an IPv4 address for it in the DNS, too.</source>
        <translation>Tragen Sie im DNS auch eine IPv4-Adresse dafür ein.</translation>
    </message>
    <message>
        <source>Enter it in every DNS server the phones may ask.</source>
        <translation>Tragen Sie ihn in jeden DNS-Server ein, den die Telefone fragen können.</translation>
    </message>
    <message>
        <source>Enter it in the DNS server the phones use, or correct the server&apos;s name.</source>
        <translation>Tragen Sie ihn in den DNS-Server ein, den die Telefone verwenden, oder korrigieren Sie den Namen des Servers.</translation>
    </message>
    <message>
        <source>Enter the passphrase of the file.</source>
        <translation>Geben Sie die Passphrase der Datei ein.</translation>
    </message>
    <message>
        <source>Enter the passphrase of the key.</source>
        <translation>Geben Sie die Passphrase des Schlüssels ein.</translation>
    </message>
    <message>
        <source>Enter the passphrase of the other site.</source>
        <translation>Geben Sie die Passphrase des anderen Standorts ein.</translation>
    </message>
    <message>
        <source>Enter the passphrase of the site.</source>
        <translation>Geben Sie die Passphrase des Standorts ein.</translation>
    </message>
    <message>
        <source>Enter the passphrase the site was made with.</source>
        <translation>Geben Sie die Passphrase ein, mit der der Standort angelegt wurde.</translation>
    </message>
    <message>
        <source>Every phone of this site was seen on TLS, and with encrypted voice in a call.</source>
        <translation>Jedes Telefon dieses Standorts wurde mit TLS gesehen, und mit verschlüsselter Sprache in einem Gespräch.</translation>
    </message>
    <message>
        <source>Every user of the server can read the key {path}.</source>
        <translation>Jeder Benutzer des Servers kann den Schlüssel {path} lesen.</translation>
    </message>
    <message>
        <source>Everything on the server is back as it was.</source>
        <translation>Alles auf dem Server ist wieder, wie es war.</translation>
    </message>
    <message>
        <source>Export anew in FreePBX: Admin, Bulk Handler, Export, Extensions; use the file as it comes.</source>
        <translation>Exportieren Sie neu in FreePBX: Admin, Bulk Handler, Export, Extensions; verwenden Sie die Datei, wie sie kommt.</translation>
    </message>
    <message>
        <source>Export anew.</source>
        <translation>Exportieren Sie neu.</translation>
    </message>
    <message>
        <source>Export the key once more, with the usual settings of the program it comes from.</source>
        <translation>Exportieren Sie den Schlüssel noch einmal, mit den üblichen Einstellungen des Programms, aus dem er kommt.</translation>
    </message>
    <message>
        <source>Extension</source>
        <translation>Nebenstelle</translation>
    </message>
    <message>
        <source>Extension {extension} has two rows.</source>
        <translation>Nebenstelle {extension} hat zwei Zeilen.</translation>
    </message>
    <message>
        <source>Extension {extension} is no PJSIP extension.</source>
        <translation>Nebenstelle {extension} ist keine PJSIP-Nebenstelle.</translation>
    </message>
    <message>
        <source>Extension {extension} is not in this export.</source>
        <translation>Nebenstelle {extension} ist nicht in diesem Export.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>File on the server</source>
        <translation>Datei auf dem Server</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Fill in the server&apos;s host and the transport&apos;s bind.</source>
        <translation>Tragen Sie den Host des Servers und bind des Transports ein.</translation>
    </message>
    <message>
        <source>Fingerprint (SHA-256)</source>
        <translation>Fingerabdruck (SHA-256)</translation>
    </message>
    <message>
        <source>Firmware</source>
        <translation>Firmware</translation>
    </message>
    <message>
        <source>Firmware that looks would show {code}:</source>
        <translation>Firmware, die hinsieht, würde {code} zeigen:</translation>
    </message>
    <message>
        <source>Firmware {firmware} of the {model} has no TLS.</source>
        <translation>Die Firmware {firmware} des {model} hat kein TLS.</translation>
    </message>
    <message>
        <source>Firmware {firmware} validates certificates and takes no wildcard.</source>
        <translation>Die Firmware {firmware} prüft Zertifikate und nimmt keine Wildcard an.</translation>
    </message>
    <message>
        <source>First sound DPMA</source>
        <translation>Erstes gutes DPMA</translation>
    </message>
    <message>
        <source>Fix</source>
        <translation>Abhilfe</translation>
    </message>
    <message>
        <source>For an authority of your own, give the root its HTTPS is trusted by (--ca CA.pem).</source>
        <translation>Bei einer eigenen Zertifizierungsstelle geben Sie das Stammzertifikat an, mit dem ihrem HTTPS vertraut wird (--ca CA.pem).</translation>
    </message>
    <message>
        <source>For each kind of phone in the site the chain is judged as PJSIP judges it, which is most likely its own software, with the bits of the number it would show.</source>
        <translation>Für jede Art von Telefon am Standort wird die Kette so beurteilt, wie PJSIP sie beurteilt, sehr wahrscheinlich seine eigene Software, mit den Bits der Nummer, die es zeigen würde.</translation>
    </message>
    <message>
        <source>For phones outside the server&apos;s network, look whether the TLS transport has the same local_net and external addresses as the present one.</source>
        <translation>Bei Telefonen außerhalb des Netzwerks des Servers: Sehen Sie nach, ob der TLS-Transport dieselben Werte für local_net und dieselben externen Adressen hat wie der jetzige.</translation>
    </message>
    <message>
        <source>For phones that have no address of their configuration yet. Each gets its own file and the root&apos;s certificate, nothing else; from then on it goes to {host}.</source>
        <translation>Für Telefone, die noch keine Adresse ihrer Konfiguration haben. Jedes erhält seine eigene Datei und das Stammzertifikat, sonst nichts; von da an wendet es sich an {host}.</translation>
    </message>
    <message>
        <source>For phones that have no address of their files yet, or cannot reach {url}. Each gets its own file and the root&apos;s certificate, nothing else; from then on it goes to {url}.</source>
        <translation>Für Telefone, die noch keine Adresse ihrer Dateien haben oder {url} nicht erreichen. Jedes erhält seine eigene Datei und das Stammzertifikat, sonst nichts; von da an wendet es sich an {url}.</translation>
    </message>
    <message>
        <source>For secure calling, set the transport&apos;s protocol to tls.</source>
        <translation>Für verschlüsseltes Telefonieren setzen Sie das Protokoll des Transports auf tls.</translation>
    </message>
    <message>
        <source>Format the column as text, and type the extension again.</source>
        <translation>Formatieren Sie die Spalte als Text, und tippen Sie die Nebenstelle neu ein.</translation>
    </message>
    <message>
        <source>Found: {names}.</source>
        <translation>Gefunden: {names}.</translation>
    </message>
    <message>
        <source>FreePBX has no field for the ciphers of its TLS transport.</source>
        <translation>FreePBX hat kein Feld für die Chiffren seines TLS-Transports.</translation>
    </message>
    <message>
        <source>FreePBX makes that file, so the wizard does not write it. Put the lines below into the custom file it includes, or restart each phone once its file is written.</source>
        <translation>FreePBX erstellt diese Datei, daher schreibt der Assistent sie nicht. Setzen Sie die Zeilen unten in die Custom-Datei, die sie einbindet, oder starten Sie jedes Telefon neu, sobald seine Datei geschrieben ist.</translation>
    </message>
    <message>
        <source>FreePBX makes this server&apos;s files, and none of its custom files for transports is read by {path}.</source>
        <translation>FreePBX erstellt die Dateien dieses Servers, und {path} liest keine seiner Custom-Dateien für Transporte.</translation>
    </message>
    <message>
        <source>FreePBX was not there for tests either: files made like its own were, under a real Asterisk.</source>
        <translation>Auch FreePBX stand für Tests nicht zur Verfügung: Erprobt wurde mit Dateien nach dem Muster der seinen, unter einem echten Asterisk.</translation>
    </message>
    <message>
        <source>FreePBX&apos;s Digium Phones module cannot hand out XML sheets: it has no field for config_file.</source>
        <translation>Das Modul Digium Phones von FreePBX kann keine XML-Blätter ausgeben: Es hat kein Feld für config_file.</translation>
    </message>
    <message>
        <source>FreePBX&apos;s own transport {transport} serves {present}. Once the files are written, run the command below, which takes {name}.crt and {name}.key into Certificate Manager; then Settings, Asterisk SIP Settings, SIP Settings [chan_pjsip], TLS/SSL/SRTP Settings, Certificate Manager: {name}, Submit.</source>
        <translation>Der eigene Transport {transport} von FreePBX liefert {present} aus. Sobald die Dateien geschrieben sind, führen Sie den Befehl unten aus, der {name}.crt und {name}.key in den Certificate Manager übernimmt; dann Settings, Asterisk SIP Settings, SIP Settings [chan_pjsip], TLS/SSL/SRTP Settings, Certificate Manager: {name}, Submit.</translation>
    </message>
    <message>
        <source>FreePBX&apos;s restart ends the calls that are up after 30 seconds: wait until there is none</source>
        <translation>der Neustart von FreePBX beendet nach 30 Sekunden die laufenden Gespräche: warten Sie, bis keines läuft</translation>
    </message>
    <message>
        <source>FreePBX, Asterisk SIP Settings: choose the certificate {name}</source>
        <translation>FreePBX, Asterisk SIP Settings: das Zertifikat {name} wählen</translation>
    </message>
    <message>
        <source>FreePBX, Asterisk SIP Settings: {fields}</source>
        <translation>FreePBX, Asterisk SIP Settings: {fields}</translation>
    </message>
    <message>
        <source>FreePBX, Bulk Handler: the same for all extensions at once</source>
        <translation>FreePBX, Bulk Handler: dasselbe für alle Nebenstellen auf einmal</translation>
    </message>
    <message>
        <source>FreePBX, Digium Phones: add a network with TLS</source>
        <translation>FreePBX, Digium Phones: ein Netzwerk mit TLS hinzufügen</translation>
    </message>
    <message>
        <source>FreePBX, Digium Phones: add a phone</source>
        <translation>FreePBX, Digium Phones: ein Telefon hinzufügen</translation>
    </message>
    <message>
        <source>FreePBX, Digium Phones: add {count} phones</source>
        <translation>FreePBX, Digium Phones: {count} Telefone hinzufügen</translation>
    </message>
    <message>
        <source>FreePBX, Digium Phones: announce TLS to phones that start from nothing</source>
        <translation>FreePBX, Digium Phones: Telefonen, die bei null beginnen, TLS ankündigen</translation>
    </message>
    <message>
        <source>FreePBX, Digium Phones: give phones the network {alias}, and no other</source>
        <translation>FreePBX, Digium Phones: Telefonen das Netzwerk {alias} geben, und kein anderes</translation>
    </message>
    <message>
        <source>FreePBX, Digium Phones: set NTP Server to {ntp}</source>
        <translation>FreePBX, Digium Phones: NTP Server auf {ntp} setzen</translation>
    </message>
    <message>
        <source>FreePBX, Extensions: add {extensions}</source>
        <translation>FreePBX, Extensions: {extensions} hinzufügen</translation>
    </message>
    <message>
        <source>FreePBX, Extensions: set {field} to {value}</source>
        <translation>FreePBX, Extensions: {field} auf {value} setzen</translation>
    </message>
    <message>
        <source>FreePBX, Extensions: set {label} of the Digium phone&apos;s line to {value}</source>
        <translation>FreePBX, Extensions: {label} der Leitung des Digium-Telefons auf {value} setzen</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>From here all is well, so the phone sees something else or lacks something. {cause}</source>
        <translation>Von hier aus ist alles in Ordnung; das Telefon sieht also etwas anderes, oder ihm fehlt etwas. {cause}</translation>
    </message>
    <message>
        <source>From the factory every phone has the password 789.</source>
        <translation>Ab Werk hat jedes Telefon das Passwort 789.</translation>
    </message>
    <message>
        <source>From then on every phone that checks certificates refuses the server and cannot call.</source>
        <translation>Von da an lehnt jedes Telefon, das Zertifikate prüft, den Server ab und kann nicht telefonieren.</translation>
    </message>
    <message>
        <source>From then on these phones refuse the server and cannot call: {phones}.</source>
        <translation>Von da an lehnen diese Telefone den Server ab und können nicht telefonieren: {phones}.</translation>
    </message>
    <message>
        <source>Get a certificate that has {host} among its alternative names.</source>
        <translation>Besorgen Sie ein Zertifikat, das {host} unter seinen alternativen Namen hat.</translation>
    </message>
    <message>
        <source>Get a key id and an HMAC key from it, and give both with the order.</source>
        <translation>Besorgen Sie sich von ihr eine Schlüssel-ID und einen HMAC-Schlüssel, und geben Sie beide bei der Bestellung an.</translation>
    </message>
    <message>
        <source>Get the file from your authority once more; on the way, treat it as a binary file.</source>
        <translation>Holen Sie die Datei noch einmal von Ihrer Zertifizierungsstelle; behandeln Sie sie unterwegs als Binärdatei.</translation>
    </message>
    <message>
        <source>Give --passphrase-file FILE, or set {name}.</source>
        <translation>Geben Sie --passphrase-file FILE an, oder setzen Sie {name}.</translation>
    </message>
    <message>
        <source>Give a file with a certificate or a key.</source>
        <translation>Geben Sie eine Datei mit einem Zertifikat oder einem Schlüssel an.</translation>
    </message>
    <message>
        <source>Give a file with certificates.</source>
        <translation>Geben Sie eine Datei mit Zertifikaten an.</translation>
    </message>
    <message>
        <source>Give an address of this computer, and a free port; or order with the DNS (--dns).</source>
        <translation>Geben Sie eine Adresse dieses Computers und einen freien Port an; oder bestellen Sie über das DNS (--dns).</translation>
    </message>
    <message>
        <source>Give another one.</source>
        <translation>Geben Sie eine andere an.</translation>
    </message>
    <message>
        <source>Give another, or none.</source>
        <translation>Geben Sie eine andere an, oder keine.</translation>
    </message>
    <message>
        <source>Give both files, often ca.crt and ca.key.</source>
        <translation>Geben Sie beide Dateien an, oft ca.crt und ca.key.</translation>
    </message>
    <message>
        <source>Give every phone the authority&apos;s new root</source>
        <translation>Jedem Telefon das neue Stammzertifikat der Zertifizierungsstelle geben</translation>
    </message>
    <message>
        <source>Give it bind=0.0.0.0:5061, then reload.</source>
        <translation>Geben Sie ihm bind=0.0.0.0:5061, und laden Sie dann neu.</translation>
    </message>
    <message>
        <source>Give none.</source>
        <translation>Geben Sie keinen an.</translation>
    </message>
    <message>
        <source>Give one of the two another extension, or take it out.</source>
        <translation>Geben Sie einem der beiden eine andere Nebenstelle, oder nehmen Sie es heraus.</translation>
    </message>
    <message>
        <source>Give one of these, or one of their addresses.</source>
        <translation>Geben Sie eine davon an, oder eine ihrer Adressen.</translation>
    </message>
    <message>
        <source>Give only the files of this certificate.</source>
        <translation>Geben Sie nur die Dateien dieses Zertifikats an.</translation>
    </message>
    <message>
        <source>Give only the files of this server, or its private key along with them.</source>
        <translation>Geben Sie nur die Dateien dieses Servers an, oder dazu auch seinen privaten Schlüssel.</translation>
    </message>
    <message>
        <source>Give only the server&apos;s certificate, its intermediates and its key.</source>
        <translation>Geben Sie nur das Zertifikat des Servers, seine Zwischenzertifikate und seinen Schlüssel an.</translation>
    </message>
    <message>
        <source>Give the certificate another base name, such as &quot;{name}&quot;.</source>
        <translation>Geben Sie dem Zertifikat einen anderen Basisnamen, etwa „{name}“.</translation>
    </message>
    <message>
        <source>Give the certificate that was made for this server, too.</source>
        <translation>Geben Sie auch das Zertifikat an, das für diesen Server erstellt wurde.</translation>
    </message>
    <message>
        <source>Give the certificate your authority sent, with its intermediates (often fullchain.pem).</source>
        <translation>Geben Sie das Zertifikat an, das Ihre Zertifizierungsstelle geschickt hat, mit seinen Zwischenzertifikaten (oft fullchain.pem).</translation>
    </message>
    <message>
        <source>Give the endpoint {user} an auth object, then reload.</source>
        <translation>Geben Sie dem Endpoint {user} ein Auth-Objekt, und laden Sie dann neu.</translation>
    </message>
    <message>
        <source>Give the file that begins with BEGIN CERTIFICATE, such as ca.crt.</source>
        <translation>Geben Sie die Datei an, die mit BEGIN CERTIFICATE beginnt, etwa ca.crt.</translation>
    </message>
    <message>
        <source>Give the file with the certificate or the key.</source>
        <translation>Geben Sie die Datei mit dem Zertifikat oder dem Schlüssel an.</translation>
    </message>
    <message>
        <source>Give the file with the key or the certificate.</source>
        <translation>Geben Sie die Datei mit dem Schlüssel oder dem Zertifikat an.</translation>
    </message>
    <message>
        <source>Give the file with their root (--trust CA.pem).</source>
        <translation>Geben Sie die Datei mit deren Stammzertifikat an (--trust CA.pem).</translation>
    </message>
    <message>
        <source>Give the files themselves.</source>
        <translation>Geben Sie die Dateien selbst an.</translation>
    </message>
    <message>
        <source>Give the folder that holds the server&apos;s etc.</source>
        <translation>Geben Sie den Ordner an, der etc des Servers enthält.</translation>
    </message>
    <message>
        <source>Give the key file once more, as PEM (it begins with BEGIN PRIVATE KEY).</source>
        <translation>Geben Sie die Schlüsseldatei noch einmal an, als PEM (sie beginnt mit BEGIN PRIVATE KEY).</translation>
    </message>
    <message>
        <source>Give the key that was made with the request for this certificate.</source>
        <translation>Geben Sie den Schlüssel an, der mit der Anforderung für dieses Zertifikat erstellt wurde.</translation>
    </message>
    <message>
        <source>Give the phone an NTP server it can reach; if its date is right, renew the certificate.</source>
        <translation>Geben Sie dem Telefon einen NTP-Server, den es erreicht; stimmt sein Datum, erneuern Sie das Zertifikat.</translation>
    </message>
    <message>
        <source>Give the phone another extension, or complete the endpoint on the server first.</source>
        <translation>Geben Sie dem Telefon eine andere Nebenstelle, oder vervollständigen Sie zuerst den Endpoint auf dem Server.</translation>
    </message>
    <message>
        <source>Give the phone another extension, or correct the MAC.</source>
        <translation>Geben Sie dem Telefon eine andere Nebenstelle, oder korrigieren Sie die MAC.</translation>
    </message>
    <message>
        <source>Give the root that signed the certificate of the authority&apos;s own web server.</source>
        <translation>Geben Sie das Stammzertifikat an, mit dem das Zertifikat des Webservers der Zertifizierungsstelle signiert ist.</translation>
    </message>
    <message>
        <source>Give the server a certificate for exactly the host name the phones use, from an authority the phones trust: a public one, or a private one whose root they have loaded.</source>
        <translation>Geben Sie dem Server ein Zertifikat für genau den Hostnamen, den die Telefone verwenden, von einer Zertifizierungsstelle, der die Telefone vertrauen: einer öffentlichen oder einer privaten, deren Stammzertifikat auf sie geladen wurde.</translation>
    </message>
    <message>
        <source>Give the server a certificate for exactly the host name the phones use, with its whole chain, from an authority the phones trust: a public one, or a private one whose root they have loaded.</source>
        <translation>Geben Sie dem Server ein Zertifikat für genau den Hostnamen, den die Telefone verwenden, mit seiner ganzen Kette, von einer Zertifizierungsstelle, der die Telefone vertrauen: einer öffentlichen oder einer privaten, deren Stammzertifikat auf sie geladen wurde.</translation>
    </message>
    <message>
        <source>Give the server a certificate for exactly {host}, with its chain, from an authority the phones trust.</source>
        <translation>Geben Sie dem Server ein Zertifikat für genau {host}, mit seiner Kette, von einer Zertifizierungsstelle, der die Telefone vertrauen.</translation>
    </message>
    <message>
        <source>Give the server a certificate that names exactly {host}, the host the phones use.</source>
        <translation>Geben Sie dem Server ein Zertifikat, das genau {host} nennt, den Host, den die Telefone verwenden.</translation>
    </message>
    <message>
        <source>Give the server a host name, or choose a private authority.</source>
        <translation>Geben Sie dem Server einen Hostnamen, oder wählen Sie eine private Zertifizierungsstelle.</translation>
    </message>
    <message>
        <source>Give the server a name in the DNS, and a certificate for it.</source>
        <translation>Geben Sie dem Server einen Namen im DNS, und ein Zertifikat dafür.</translation>
    </message>
    <message>
        <source>Give the transport ca_list_file with that server&apos;s authority.</source>
        <translation>Geben Sie dem Transport ca_list_file mit der Zertifizierungsstelle jenes Servers.</translation>
    </message>
    <message>
        <source>Give {name} a password in its section type=auth on the server.</source>
        <translation>Geben Sie {name} auf dem Server im zugehörigen Abschnitt type=auth ein Passwort.</translation>
    </message>
    <message>
        <source>Give {url} to each phone as its configuration server, on its screen, or to all of them by DHCP option 66 for the time being.</source>
        <translation>Geben Sie jedem Telefon an seinem Bildschirm {url} als Konfigurationsserver an, oder vorübergehend allen über die DHCP-Option 66.</translation>
    </message>
    <message>
        <source>Go on: a new one is made, and Preview shows it before it is written.</source>
        <translation>Machen Sie weiter: Eine neue wird erstellt, und die Vorschau zeigt sie, bevor sie geschrieben wird.</translation>
    </message>
    <message>
        <source>Go to {step}</source>
        <translation>Zu „{step}“</translation>
    </message>
    <message>
        <source>Goes over {protocol}, without a shield.</source>
        <translation>Geht über {protocol}, ohne Schild.</translation>
    </message>
    <message>
        <source>Hand the files out without HTTPS, or run this as an administrator of the server.</source>
        <translation>Verteilen Sie die Dateien ohne HTTPS, oder führen Sie dies als Administrator des Servers aus.</translation>
    </message>
    <message>
        <source>Have it issued again with SHA-256.</source>
        <translation>Lassen Sie es erneut mit SHA-256 ausstellen.</translation>
    </message>
    <message>
        <source>Have the phone fetch its configuration again, then look at its line.</source>
        <translation>Lassen Sie das Telefon seine Konfiguration noch einmal holen, und sehen Sie dann nach seiner Leitung.</translation>
    </message>
    <message>
        <source>Have them mended where the domain is kept, or taken out at its registrar.</source>
        <translation>Lassen Sie sie dort beheben, wo die Domain verwaltet wird, oder beim Registrar entfernen.</translation>
    </message>
    <message>
        <source>Host name</source>
        <translation>Hostname</translation>
    </message>
    <message>
        <source>How a D-Series phone is given a private root: the markup, the form of the certificate, since which firmware, and whether it outlives a reset.</source>
        <translation>Wie ein Telefon der D-Serie ein privates Stammzertifikat erhält: die Auszeichnung, die Form des Zertifikats, ab welcher Firmware, und ob es ein Zurücksetzen übersteht.</translation>
    </message>
    <message>
        <source>How bad</source>
        <translation>Wie schlimm</translation>
    </message>
    <message>
        <source>How far the phone is moved: wait, ready, secure, sealed.</source>
        <translation>Wie weit das Telefon umgestellt wird: wait, ready, secure, sealed.</translation>
    </message>
    <message>
        <source>How to go back</source>
        <translation>Wie es zurückgeht</translation>
    </message>
    <message>
        <source>How to renew the certificate</source>
        <translation>Wie das Zertifikat erneuert wird</translation>
    </message>
    <message>
        <source>If it is a phone of yours, add its extension and reload.</source>
        <translation>Ist es eines Ihrer Telefone, fügen Sie seine Nebenstelle hinzu, und laden Sie neu.</translation>
    </message>
    <message>
        <source>If it is missing, put it there before Asterisk starts again: the transport would not.</source>
        <translation>Fehlt die Datei, legen Sie sie dorthin, bevor Asterisk wieder startet: Der Transport würde sonst nicht starten.</translation>
    </message>
    <message>
        <source>If it lists more than one, leave one announcement in its network and turn the others off.</source>
        <translation>Führt es mehr als einen auf, lassen Sie in seinem Netzwerk eine Ankündigung stehen, und schalten Sie die anderen ab.</translation>
    </message>
    <message>
        <source>If it lists none, announce the server over mDNS or by DHCP&apos;s option 66, or type it in.</source>
        <translation>Führt es keinen auf, kündigen Sie den Server über mDNS oder die DHCP-Option 66 an, oder geben Sie ihn ein.</translation>
    </message>
    <message>
        <source>If the server has a firewall, it must let {port}/tcp through: ufw allow {port}/tcp, or firewall-cmd --permanent --add-port={port}/tcp and firewall-cmd --reload.</source>
        <translation>Hat der Server eine Firewall, muss sie {port}/tcp durchlassen: ufw allow {port}/tcp, oder firewall-cmd --permanent --add-port={port}/tcp und firewall-cmd --reload.</translation>
    </message>
    <message>
        <source>If the server is another machine, run this program there, or choose a folder with its files. If it shall be this one, install Asterisk, then read again.</source>
        <translation>Ist der Server ein anderer Rechner, führen Sie dieses Programm dort aus, oder wählen Sie einen Ordner mit dessen Dateien. Soll es dieser sein, installieren Sie Asterisk, und lesen Sie dann noch einmal.</translation>
    </message>
    <message>
        <source>If this is cut short, recovering finishes it.</source>
        <translation>Wird dies unterbrochen, führt das Wiederherstellen es zu Ende.</translation>
    </message>
    <message>
        <source>If this is stopped or cut short, everything goes back to what it was.</source>
        <translation>Wird es angehalten oder abgebrochen, wird alles wieder, wie es war.</translation>
    </message>
    <message>
        <source>Import another one, or let the private authority make it again (secure-calling certificate).</source>
        <translation>Importieren Sie ein anderes, oder lassen Sie es von der privaten Zertifizierungsstelle erneut erstellen (secure-calling certificate).</translation>
    </message>
    <message>
        <source>Import another one.</source>
        <translation>Importieren Sie ein anderes.</translation>
    </message>
    <message>
        <source>Import it together with its key, or name the key&apos;s file as the certificate&apos;s private_key.</source>
        <translation>Importieren Sie es zusammen mit seinem Schlüssel, oder nennen Sie die Schlüsseldatei als private_key des Zertifikats.</translation>
    </message>
    <message>
        <source>Import its files from the server into the site, so that both know the same one.</source>
        <translation>Importieren Sie seine Dateien vom Server in den Standort, damit beide dasselbe kennen.</translation>
    </message>
    <message>
        <source>Import its files, or request one.</source>
        <translation>Importieren Sie seine Dateien, oder fordern Sie eines an.</translation>
    </message>
    <message>
        <source>Import one that names it, exactly as the phones are told.</source>
        <translation>Importieren Sie eines, das ihn nennt, genau so, wie er den Telefonen genannt wird.</translation>
    </message>
    <message>
        <source>Import one that names it. With a private authority make it again (secure-calling certificate SITE renew): key and file names stay.</source>
        <translation>Importieren Sie eines, das ihn nennt. Mit einer privaten Zertifizierungsstelle erstellen Sie es erneut (secure-calling certificate SITE renew): Schlüssel und Dateinamen bleiben.</translation>
    </message>
    <message>
        <source>Import one whose subjectAltName names the host; a request made here asks for that.</source>
        <translation>Importieren Sie eines, dessen subjectAltName den Host nennt; eine hier erstellte Anforderung verlangt das.</translation>
    </message>
    <message>
        <source>Import or order the next certificate of the public authority.</source>
        <translation>Importieren oder bestellen Sie das nächste Zertifikat der öffentlichen Zertifizierungsstelle.</translation>
    </message>
    <message>
        <source>Import the certificate</source>
        <translation>Zertifikat importieren</translation>
    </message>
    <message>
        <source>Import the certificate an authority has signed.</source>
        <translation>Importieren Sie das Zertifikat, das eine Zertifizierungsstelle signiert hat.</translation>
    </message>
    <message>
        <source>Import the certificate and its key (secure-calling certificate SITE import FILE...).</source>
        <translation>Importieren Sie das Zertifikat und seinen Schlüssel (secure-calling certificate SITE import FILE...).</translation>
    </message>
    <message>
        <source>Import the intermediates too, often in a file such as fullchain.pem or ca-bundle.crt.</source>
        <translation>Importieren Sie auch die Zwischenzertifikate, oft in einer Datei wie fullchain.pem oder ca-bundle.crt.</translation>
    </message>
    <message>
        <source>Import the key&apos;s file together with the certificate&apos;s.</source>
        <translation>Importieren Sie die Schlüsseldatei zusammen mit der des Zertifikats.</translation>
    </message>
    <message>
        <source>Import the next one, or order it (secure-calling certificate SITE acme).</source>
        <translation>Importieren Sie das nächste, oder bestellen Sie es (secure-calling certificate SITE acme).</translation>
    </message>
    <message>
        <source>Import the renewed one, or order it. With a private authority make it again (secure-calling certificate SITE renew): key and file names stay.</source>
        <translation>Importieren Sie das erneuerte, oder bestellen Sie es. Mit einer privaten Zertifizierungsstelle erstellen Sie es erneut (secure-calling certificate SITE renew): Schlüssel und Dateinamen bleiben.</translation>
    </message>
    <message>
        <source>Import the renewed one.</source>
        <translation>Importieren Sie das erneuerte.</translation>
    </message>
    <message>
        <source>Import them again, which puts them in order (secure-calling certificate SITE import FILE...).</source>
        <translation>Importieren Sie sie noch einmal; dabei werden sie geordnet (secure-calling certificate SITE import FILE...).</translation>
    </message>
    <message>
        <source>Imported {name}.</source>
        <translation>{name} wurde importiert.</translation>
    </message>
    <message>
        <source>In its section there: endpoint/media_encryption = sdes, endpoint/rewrite_contact = yes, endpoint/direct_media = no, and no transport.</source>
        <translation>Dort im zugehörigen Abschnitt: endpoint/media_encryption = sdes, endpoint/rewrite_contact = yes, endpoint/direct_media = no und kein transport.</translation>
    </message>
    <message>
        <source>In place of page by page: Admin, Bulk Handler, Export, Extensions. From that file, plan --bulk-handler EXPORT IMPORT (or the button on the Preview page) makes the one to import: the rows of these extensions with only these fields changed. Then Import, Extensions, Replace/Update existing data: Yes. A file with fewer columns would reset everything else, passwords too; a spreadsheet program would change numbers in it. {bug}</source>
        <translation>Statt Seite für Seite: Admin, Bulk Handler, Export, Extensions. Aus dieser Datei erstellt plan --bulk-handler EXPORT IMPORT (oder die Schaltfläche auf der Seite „Vorschau“) die zu importierende: die Zeilen dieser Nebenstellen, nur in diesen Feldern geändert. Dann Import, Extensions, Replace/Update existing data: Yes. Eine Datei mit weniger Spalten würde alles andere zurücksetzen, auch Passwörter; eine Tabellenkalkulation würde Zahlen darin verändern. {bug}</translation>
    </message>
    <message>
        <source>In the database: media_encryption=&apos;sdes&apos;, rewrite_contact=&apos;yes&apos;, direct_media=&apos;no&apos;, transport=NULL for each endpoint that moves.</source>
        <translation>In der Datenbank: media_encryption=&apos;sdes&apos;, rewrite_contact=&apos;yes&apos;, direct_media=&apos;no&apos;, transport=NULL für jeden umgestellten Endpoint.</translation>
    </message>
    <message>
        <source>In this export they are set so already: there is nothing to import.</source>
        <translation>In diesem Export sind sie schon so eingestellt: Es gibt nichts zu importieren.</translation>
    </message>
    <message>
        <source>In {path} an authority&apos;s certificate comes first, the server&apos;s own later.</source>
        <translation>In {path} kommt das Zertifikat einer Zertifizierungsstelle zuerst, das des Servers selbst später.</translation>
    </message>
    <message>
        <source>In {path} certificate {number} did not sign the one before it.</source>
        <translation>In {path} hat Zertifikat {number} das davor nicht signiert.</translation>
    </message>
    <message>
        <source>Install OpenSSL&apos;s development files and build Asterisk again, or use your distribution&apos;s package.</source>
        <translation>Installieren Sie die Entwicklungsdateien von OpenSSL, und bauen Sie Asterisk neu, oder verwenden Sie das Paket Ihrer Distribution.</translation>
    </message>
    <message>
        <source>Install a new certificate with a new key on the server.</source>
        <translation>Installieren Sie auf dem Server ein neues Zertifikat mit einem neuen Schlüssel.</translation>
    </message>
    <message>
        <source>Install another DPMA first; 3.6.9 was the one recommended in its place.</source>
        <translation>Installieren Sie zuerst ein anderes DPMA; stattdessen wurde 3.6.9 empfohlen.</translation>
    </message>
    <message>
        <source>Install it (package asterisk-modules), then: module load res_srtp.so</source>
        <translation>Installieren Sie es (Paket asterisk-modules), dann: module load res_srtp.so</translation>
    </message>
    <message>
        <source>Install that version, and open the site with it.</source>
        <translation>Installieren Sie diese Version, und öffnen Sie den Standort damit.</translation>
    </message>
    <message>
        <source>Install the DPMA for this Asterisk, or choose the XML route on the Phones page.</source>
        <translation>Installieren Sie das DPMA für dieses Asterisk, oder wählen Sie auf der Seite „Telefone“ den Weg xml.</translation>
    </message>
    <message>
        <source>Install the build of {module} for exactly this version of Asterisk (of the DPMA too), then restart.</source>
        <translation>Installieren Sie {module} in der Fassung für genau diese Version von Asterisk (auch die des DPMA), und starten Sie dann neu.</translation>
    </message>
    <message>
        <source>Install the key without a passphrase, mode 0640 with Asterisk&apos;s group, then reload.</source>
        <translation>Installieren Sie den Schlüssel ohne Passphrase, Modus 0640 mit der Gruppe von Asterisk, und laden Sie dann neu.</translation>
    </message>
    <message>
        <source>Install what is missing, or the build of {module} for this Asterisk, then: module load {module}</source>
        <translation>Installieren Sie, was fehlt, oder {module} in der Fassung für dieses Asterisk, dann: module load {module}</translation>
    </message>
    <message>
        <source>Install what is missing, or use the command line: secure-calling --help.</source>
        <translation>Installieren Sie, was fehlt, oder verwenden Sie die Befehlszeile: secure-calling --help.</translation>
    </message>
    <message>
        <source>Is on TLS already.</source>
        <translation>Nutzt schon TLS.</translation>
    </message>
    <message>
        <source>Is this the key of {name}?</source>
        <translation>Ist das der Schlüssel von {name}?</translation>
    </message>
    <message>
        <source>Issue a certificate made for a server (serverAuth).</source>
        <translation>Stellen Sie ein Zertifikat aus, das für einen Server bestimmt ist (serverAuth).</translation>
    </message>
    <message>
        <source>Issue a certificate with serverAuth from an authority whose certificate says CA:TRUE.</source>
        <translation>Stellen Sie ein Zertifikat mit serverAuth aus, von einer Zertifizierungsstelle, deren Zertifikat CA:TRUE sagt.</translation>
    </message>
    <message>
        <source>Issue a server certificate (serverAuth) under that authority, and show that with its chain.</source>
        <translation>Stellen Sie unter dieser Zertifizierungsstelle ein Serverzertifikat (serverAuth) aus, und zeigen Sie dieses mit seiner Kette.</translation>
    </message>
    <message>
        <source>Issue or import the certificate again, and put it on the server.</source>
        <translation>Stellen Sie das Zertifikat noch einmal aus, oder importieren Sie es noch einmal, und bringen Sie es auf den Server.</translation>
    </message>
    <message>
        <source>Issue the certificate again from an authority whose certificate says CA:TRUE and keyCertSign.</source>
        <translation>Stellen Sie das Zertifikat erneut aus, von einer Zertifizierungsstelle, deren Zertifikat CA:TRUE und keyCertSign sagt.</translation>
    </message>
    <message>
        <source>Issue the certificate again with RSA 2048 and SHA-256, then reload.</source>
        <translation>Stellen Sie das Zertifikat erneut mit RSA 2048 und SHA-256 aus, und laden Sie dann neu.</translation>
    </message>
    <message>
        <source>Issue the certificate again with RSA 2048 and SHA-256.</source>
        <translation>Stellen Sie das Zertifikat erneut mit RSA 2048 und SHA-256 aus.</translation>
    </message>
    <message>
        <source>Issue the certificate again with SHA-256.</source>
        <translation>Stellen Sie das Zertifikat erneut mit SHA-256 aus.</translation>
    </message>
    <message>
        <source>Issue the certificate again with an RSA key of 2048 bits and SHA-256, as the wizard does.</source>
        <translation>Stellen Sie das Zertifikat erneut aus, mit einem RSA-Schlüssel mit 2048 Bit und SHA-256, wie der Assistent es tut.</translation>
    </message>
    <message>
        <source>Issue the certificate again with an RSA key of 2048 bits and SHA-256.</source>
        <translation>Stellen Sie das Zertifikat erneut aus, mit einem RSA-Schlüssel mit 2048 Bit und SHA-256.</translation>
    </message>
    <message>
        <source>Issue the certificate again, without extensions phones do not know.</source>
        <translation>Stellen Sie das Zertifikat erneut aus, ohne Erweiterungen, die Telefone nicht kennen.</translation>
    </message>
    <message>
        <source>Issue the certificate again; look for a damaged or wrongly encoded file.</source>
        <translation>Stellen Sie das Zertifikat erneut aus; suchen Sie nach einer beschädigten oder falsch kodierten Datei.</translation>
    </message>
    <message>
        <source>Issue the certificate from an authority that is not kept to other names.</source>
        <translation>Stellen Sie das Zertifikat von einer Zertifizierungsstelle aus, die nicht auf andere Namen beschränkt ist.</translation>
    </message>
    <message>
        <source>Issue the certificate from an authority whose name constraints are for host names only.</source>
        <translation>Stellen Sie das Zertifikat von einer Zertifizierungsstelle aus, deren Namensbeschränkungen nur für Hostnamen gelten.</translation>
    </message>
    <message>
        <source>Issue the server&apos;s certificate again with SHA-256.</source>
        <translation>Stellen Sie das Zertifikat des Servers erneut mit SHA-256 aus.</translation>
    </message>
    <message>
        <source>Issue the server&apos;s certificate again, and install it as PEM.</source>
        <translation>Stellen Sie das Zertifikat des Servers erneut aus, und installieren Sie es als PEM.</translation>
    </message>
    <message>
        <source>Issue the server&apos;s certificate from an authority nearer to the root.</source>
        <translation>Stellen Sie das Zertifikat des Servers von einer Zertifizierungsstelle aus, die näher am Stammzertifikat liegt.</translation>
    </message>
    <message>
        <source>It answers SIP as {agent}, which is no D-Series phone.</source>
        <translation>Es antwortet auf SIP als {agent}, und das ist kein Telefon der D-Serie.</translation>
    </message>
    <message>
        <source>It answers SIP as {agent}.</source>
        <translation>Es antwortet auf SIP als {agent}.</translation>
    </message>
    <message>
        <source>It answers SIP, and does not say what it is.</source>
        <translation>Es antwortet auf SIP und sagt nicht, was es ist.</translation>
    </message>
    <message>
        <source>It asked the network for a configuration server, as a phone without one does at its start. A program that looks for servers asks the same.</source>
        <translation>Es hat das Netzwerk nach einem Konfigurationsserver gefragt, wie es ein Telefon ohne solchen beim Start tut. Ein Programm, das Server sucht, fragt dasselbe.</translation>
    </message>
    <message>
        <source>It asks for the passphrase to be worked on millions of times; usual are thousands.</source>
        <translation>Sie verlangt, die Passphrase millionenfach durchzurechnen; üblich sind Tausende Male.</translation>
    </message>
    <message>
        <source>It checks the certificate, and so shows whether that is right.</source>
        <translation>Es prüft das Zertifikat und zeigt so, ob dieses stimmt.</translation>
    </message>
    <message>
        <source>It checks the server&apos;s certificate.</source>
        <translation>Es prüft das Zertifikat des Servers.</translation>
    </message>
    <message>
        <source>It does not check the certificate, and so cannot show whether that is right.</source>
        <translation>Es prüft das Zertifikat nicht und kann so nicht zeigen, ob dieses stimmt.</translation>
    </message>
    <message>
        <source>It has appeared since.</source>
        <translation>Sie ist seitdem hinzugekommen.</translation>
    </message>
    <message>
        <source>It has more than {bytes} bytes.</source>
        <translation>Die Datei hat mehr als {bytes} Bytes.</translation>
    </message>
    <message>
        <source>It has to be renewed often: it lasts 200 days at most, 100 from March 2027 on, 47 from March 2029 on.</source>
        <translation>Es muss oft erneuert werden: Es gilt höchstens 200 Tage, ab März 2027 100 und ab März 2029 47.</translation>
    </message>
    <message>
        <source>It holds the lock {file}.</source>
        <translation>Er hält die Sperre {file}.</translation>
    </message>
    <message>
        <source>It introduced itself to the DHCP server as {kind}.</source>
        <translation>Es hat sich dem DHCP-Server als {kind} vorgestellt.</translation>
    </message>
    <message>
        <source>It is a Java key store: export the key from it as PKCS#12 (keytool -importkeystore).</source>
        <translation>Es ist ein Java-Schlüsselspeicher: Exportieren Sie den Schlüssel daraus als PKCS#12 (keytool -importkeystore).</translation>
    </message>
    <message>
        <source>It is a PDF document.</source>
        <translation>Es ist ein PDF-Dokument.</translation>
    </message>
    <message>
        <source>It is a ZIP archive: unpack it, and give the files in it.</source>
        <translation>Es ist ein ZIP-Archiv: Entpacken Sie es, und geben Sie die Dateien darin an.</translation>
    </message>
    <message>
        <source>It is a line of letters, digits, - and _ (base64url).</source>
        <translation>Er ist eine Zeile aus Buchstaben, Ziffern, - und _ (base64url).</translation>
    </message>
    <message>
        <source>It is another passphrase, or the file credentials.enc was changed.</source>
        <translation>Es ist eine andere Passphrase, oder die Datei credentials.enc wurde verändert.</translation>
    </message>
    <message>
        <source>It is busy, or the way to it is broken.</source>
        <translation>Sie ist überlastet, oder der Weg zu ihr ist unterbrochen.</translation>
    </message>
    <message>
        <source>It is damaged, not a PEM private key, or of an absurd size.</source>
        <translation>Er ist beschädigt, kein privater PEM-Schlüssel oder von unsinniger Größe.</translation>
    </message>
    <message>
        <source>It is kept as it is, so that it can be imported to go back.</source>
        <translation>Er bleibt, wie er ist, damit er importiert werden kann, um zurückzugehen.</translation>
    </message>
    <message>
        <source>It is made here, for the host the phones use, which is not known yet.</source>
        <translation>Es wird hier erstellt, für den Host, den die Telefone verwenden; er ist noch nicht bekannt.</translation>
    </message>
    <message>
        <source>It is made here, for {host}, and lasts {count} day.</source>
        <translation>Es wird hier erstellt, für {host}, und gilt {count} Tag.</translation>
    </message>
    <message>
        <source>It is made here, for {host}, and lasts {count} days.</source>
        <translation>Es wird hier erstellt, für {host}, und gilt {count} Tage.</translation>
    </message>
    <message>
        <source>It is neither PEM, DER, PKCS#7 nor PKCS#12.</source>
        <translation>Sie ist weder PEM, DER, PKCS#7 noch PKCS#12.</translation>
    </message>
    <message>
        <source>It is no longer there.</source>
        <translation>Es gibt sie nicht mehr.</translation>
    </message>
    <message>
        <source>It is not chosen yet who signs the server&apos;s certificate.</source>
        <translation>Noch ist nicht gewählt, wer das Zertifikat des Servers signiert.</translation>
    </message>
    <message>
        <source>It is not known whether it checks the certificate.</source>
        <translation>Ob es das Zertifikat prüft, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>It is not known whether its firmware has TLS.</source>
        <translation>Ob seine Firmware TLS hat, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>It is not known whether these phones check certificates: {extensions}.</source>
        <translation>Ob diese Telefone Zertifikate prüfen, ist nicht bekannt: {extensions}.</translation>
    </message>
    <message>
        <source>It is not known which authorities the phones trust.</source>
        <translation>Welchen Zertifizierungsstellen die Telefone vertrauen, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>It is not meant for a server (serverAuth).</source>
        <translation>Es ist nicht für einen Server bestimmt (serverAuth).</translation>
    </message>
    <message>
        <source>It is not the key of {name}.</source>
        <translation>Es ist nicht der Schlüssel von {name}.</translation>
    </message>
    <message>
        <source>It is of X.509 version 1, as ast_tls_cert makes them: no alternative names, no purpose.</source>
        <translation>Es hat die X.509-Version 1, wie ast_tls_cert sie erstellt: keine alternativen Namen, kein Zweck.</translation>
    </message>
    <message>
        <source>It is registered as {extension}, and calls itself {agent}, which is no D-Series phone.</source>
        <translation>Es ist als {extension} registriert und nennt sich {agent}, und das ist kein Telefon der D-Serie.</translation>
    </message>
    <message>
        <source>It is registered as {extension}, and calls itself {agent}.</source>
        <translation>Es ist als {extension} registriert und nennt sich {agent}.</translation>
    </message>
    <message>
        <source>It is registered as {extension}; what it is, is not said.</source>
        <translation>Es ist als {extension} registriert; was es ist, wird nicht gesagt.</translation>
    </message>
    <message>
        <source>It is the way back from the last change.</source>
        <translation>Sie ist der Rückweg von der letzten Änderung.</translation>
    </message>
    <message>
        <source>It leads to another file now.</source>
        <translation>Der Pfad führt jetzt zu einer anderen Datei.</translation>
    </message>
    <message>
        <source>It makes no account without; they are at {url}.</source>
        <translation>Ohne Zustimmung legt sie kein Konto an; die Bedingungen stehen unter {url}.</translation>
    </message>
    <message>
        <source>It must name the host itself; a wildcard is taken by newer firmware only, and must be allowed.</source>
        <translation>Es muss den Host selbst nennen; eine Wildcard nimmt nur neuere Firmware an, und sie muss erlaubt sein.</translation>
    </message>
    <message>
        <source>It protects keys and passwords.</source>
        <translation>Sie schützt Schlüssel und Passwörter.</translation>
    </message>
    <message>
        <source>It sends phones to port {announced} for TLS, and the server listens on {port}.</source>
        <translation>Er schickt Telefone für TLS zu Port {announced}, und der Server lauscht auf {port}.</translation>
    </message>
    <message>
        <source>It sends phones to the port of TLS without TLS.</source>
        <translation>Er schickt Telefone ohne TLS zum Port von TLS.</translation>
    </message>
    <message>
        <source>It sends phones to {host}, and not to {name}.</source>
        <translation>Er schickt Telefone zu {host} und nicht zu {name}.</translation>
    </message>
    <message>
        <source>It shows {algorithm} {fingerprint}.</source>
        <translation>Gezeigt wird {algorithm} {fingerprint}.</translation>
    </message>
    <message>
        <source>It takes no {kind} for this name.</source>
        <translation>Sie nimmt für diesen Namen kein {kind} an.</translation>
    </message>
    <message>
        <source>It was asked: {command}</source>
        <translation>Gefragt wurde: {command}</translation>
    </message>
    <message>
        <source>It was cancelled before this.</source>
        <translation>Davor wurde abgebrochen.</translation>
    </message>
    <message>
        <source>It was changed or cut short by something other than this wizard.</source>
        <translation>Etwas anderes als dieser Assistent hat die Datei geändert oder abgeschnitten.</translation>
    </message>
    <message>
        <source>It was looked for on root&apos;s path and in the sbin folders.</source>
        <translation>Gesucht wurde im Pfad von root und in den sbin-Ordnern.</translation>
    </message>
    <message>
        <source>It was looked for on the path and in {folders}.</source>
        <translation>Gesucht wurde im Pfad und in {folders}.</translation>
    </message>
    <message>
        <source>It was made with name constraints, for the host and addresses the site had then.</source>
        <translation>Sie wurde mit Namensbeschränkungen (Name Constraints) erstellt, für den Host und die Adressen, die der Standort damals hatte.</translation>
    </message>
    <message>
        <source>It was never tried with the DPMA, which cannot be had for tests: its settings follow the vendor&apos;s page, and what FreePBX writes.</source>
        <translation>Er wurde nie mit dem DPMA erprobt, das für Tests nicht zu bekommen ist: Dessen Einstellungen folgen der Seite des Herstellers und dem, was FreePBX schreibt.</translation>
    </message>
    <message>
        <source>It was to say where the server is reached.</source>
        <translation>Es sollte angeben, wo der Server zu erreichen ist.</translation>
    </message>
    <message>
        <source>It was to stand for the server&apos;s /.</source>
        <translation>Er sollte für / des Servers stehen.</translation>
    </message>
    <message>
        <source>It was valid until {date}.</source>
        <translation>Sie war bis {date} gültig.</translation>
    </message>
    <message>
        <source>Its MAC address begins as those of Digium&apos;s and Sangoma&apos;s phones do; the P-Series begins the same.</source>
        <translation>Seine MAC-Adresse beginnt wie die von Telefonen von Digium und Sangoma; die P-Serie beginnt ebenso.</translation>
    </message>
    <message>
        <source>Its addresses</source>
        <translation>Seine Adressen</translation>
    </message>
    <message>
        <source>Its backups were taken away when somebody pruned them.</source>
        <translation>Seine Sicherungen hat jemand beim Aufräumen entfernt.</translation>
    </message>
    <message>
        <source>Its certificate does not allow it to sign others (CA:TRUE).</source>
        <translation>Ihr Zertifikat erlaubt ihr nicht, andere zu signieren (CA:TRUE).</translation>
    </message>
    <message>
        <source>Its certificate is on the phones as it is, and cannot be limited afterwards.</source>
        <translation>Ihr Zertifikat ist so auf den Telefonen, wie es ist, und lässt sich nachträglich nicht beschränken.</translation>
    </message>
    <message>
        <source>Its content is another one now.</source>
        <translation>Der Inhalt ist jetzt ein anderer.</translation>
    </message>
    <message>
        <source>Its file has gone from the site folder meanwhile.</source>
        <translation>Seine Datei ist inzwischen aus dem Standortordner verschwunden.</translation>
    </message>
    <message>
        <source>Its files</source>
        <translation>Seine Dateien</translation>
    </message>
    <message>
        <source>Its files were not brought here.</source>
        <translation>Seine Dateien wurden nicht hierher gebracht.</translation>
    </message>
    <message>
        <source>Its firmware does not check the server&apos;s certificate.</source>
        <translation>Seine Firmware prüft das Zertifikat des Servers nicht.</translation>
    </message>
    <message>
        <source>Its firmware has TLS.</source>
        <translation>Seine Firmware hat TLS.</translation>
    </message>
    <message>
        <source>Its firmware has no TLS.</source>
        <translation>Seine Firmware hat kein TLS.</translation>
    </message>
    <message>
        <source>Its journal is {folder}.</source>
        <translation>Ihr Journal ist {folder}.</translation>
    </message>
    <message>
        <source>Its mode, owner or ACL is another one now.</source>
        <translation>Modus, Besitzer oder ACL sind jetzt andere.</translation>
    </message>
    <message>
        <source>Its path holds bytes that are no text.</source>
        <translation>Sein Pfad enthält Bytes, die kein Text sind.</translation>
    </message>
    <message>
        <source>Its sipUrl has to be sip:proxy@HOST:PORT;transport=tls (or tcp, udp).</source>
        <translation>Sein sipUrl muss sip:proxy@HOST:PORT;transport=tls sein (oder tcp, udp).</translation>
    </message>
    <message>
        <source>Its site.toml is not replaced.</source>
        <translation>Sein site.toml wird nicht ersetzt.</translation>
    </message>
    <message>
        <source>Its transport is {protocol}, which needs no certificate.</source>
        <translation>Sein Transport ist {protocol}; dafür ist kein Zertifikat nötig.</translation>
    </message>
    <message>
        <source>Its transport is {protocol}: there is no certificate to look at.</source>
        <translation>Sein Transport ist {protocol}: Es gibt kein Zertifikat zu betrachten.</translation>
    </message>
    <message>
        <source>Its web page says that it is a {model}.</source>
        <translation>Seine Webseite sagt, dass es ein {model} ist.</translation>
    </message>
    <message>
        <source>Judged as a phone</source>
        <translation>Beurteilt wie von einem Telefon</translation>
    </message>
    <message>
        <source>Keep it; or move that folder away first.</source>
        <translation>Behalten Sie sie; oder verschieben Sie zuerst diesen Ordner.</translation>
    </message>
    <message>
        <source>Keep one announcement: remove this file, or turn the DPMA&apos;s off.</source>
        <translation>Behalten Sie eine Ankündigung: Entfernen Sie diese Datei, oder schalten Sie die des DPMA aus.</translation>
    </message>
    <message>
        <source>Keep one or more.</source>
        <translation>Behalten Sie eine oder mehr.</translation>
    </message>
    <message>
        <source>Key and hash</source>
        <translation>Schlüssel und Hash</translation>
    </message>
    <message>
        <source>Keys and certificates have some kilobytes.</source>
        <translation>Schlüssel und Zertifikate haben einige Kilobyte.</translation>
    </message>
    <message>
        <source>Keys or brackets are nested too deep for a site file.</source>
        <translation>Schlüssel oder Klammern sind für eine Standortdatei zu tief verschachtelt.</translation>
    </message>
    <message>
        <source>Known is {before}; now it shows {algorithm} {fingerprint}. The server was set up anew, or somebody stands between.</source>
        <translation>Bekannt ist {before}; jetzt wird {algorithm} {fingerprint} gezeigt. Der Server wurde neu eingerichtet, oder jemand steht dazwischen.</translation>
    </message>
    <message>
        <source>Leave one account for {name} in the phone&apos;s file.</source>
        <translation>Lassen Sie in der Datei des Telefons ein einziges Konto für {name}.</translation>
    </message>
    <message>
        <source>Leave the transport&apos;s ciphers empty, and use an RSA certificate for older phones; then restart.</source>
        <translation>Lassen Sie die Chiffren des Transports leer, und verwenden Sie für ältere Telefone ein RSA-Zertifikat; starten Sie dann neu.</translation>
    </message>
    <message>
        <source>Leave transport.ciphers empty, or turn its TLS transport off so that the wizard adds one.</source>
        <translation>Lassen Sie transport.ciphers leer, oder schalten Sie dessen TLS-Transport aus, damit der Assistent einen hinzufügt.</translation>
    </message>
    <message>
        <source>Left out: {names}</source>
        <translation>Ausgelassen: {names}</translation>
    </message>
    <message>
        <source>Let UDP port 5353 through its firewall.</source>
        <translation>Lassen Sie den UDP-Port 5353 durch seine Firewall.</translation>
    </message>
    <message>
        <source>Let server, phones and this computer follow one time server (NTP).</source>
        <translation>Lassen Sie Server, Telefone und diesen Computer demselben Zeitserver (NTP) folgen.</translation>
    </message>
    <message>
        <source>Let the proxy before Asterisk show this certificate to everybody on this port.</source>
        <translation>Lassen Sie den Proxy vor Asterisk auf diesem Port allen dieses Zertifikat zeigen.</translation>
    </message>
    <message>
        <source>Let the sealed phones look for the server anew</source>
        <translation>Versiegelte Telefone (sealed) den Server neu suchen lassen</translation>
    </message>
    <message>
        <source>Let this user use sudo on the server, or log in as root.</source>
        <translation>Lassen Sie diesen Benutzer auf dem Server sudo verwenden, oder melden Sie sich als root an.</translation>
    </message>
    <message>
        <source>Line {line}</source>
        <translation>Zeile {line}</translation>
    </message>
    <message>
        <source>Line {line} of the export.</source>
        <translation>Zeile {line} des Exports.</translation>
    </message>
    <message>
        <source>Line {line} of {path} adds to [{name}], which is not there: Asterisk refuses the whole file, and a restart would leave it without phones and transports.</source>
        <translation>Zeile {line} von {path} ergänzt [{name}], das nicht vorhanden ist: Asterisk lehnt die ganze Datei ab, und nach einem Neustart stünde es ohne Telefone und Transporte da.</translation>
    </message>
    <message>
        <source>Line {line} of {path} cannot be edited safely: a block comment is open there.</source>
        <translation>Zeile {line} von {path} lässt sich nicht sicher bearbeiten: Dort ist ein Blockkommentar offen.</translation>
    </message>
    <message>
        <source>Line {line} of {path} cannot be read ({what}): Asterisk refuses the whole file, and a restart would leave it without phones and transports.</source>
        <translation>Zeile {line} von {path} lässt sich nicht lesen ({what}): Asterisk lehnt die ganze Datei ab, und nach einem Neustart stünde es ohne Telefone und Transporte da.</translation>
    </message>
    <message>
        <source>Line {line} of {path} has no equal sign: Asterisk passes over it.</source>
        <translation>Zeile {line} von {path} hat kein Gleichheitszeichen: Asterisk übergeht sie.</translation>
    </message>
    <message>
        <source>Line {line} of {path} uses a template [{name}] that is not there before it: Asterisk refuses the whole file, and a restart would leave it without phones and transports.</source>
        <translation>Zeile {line} von {path} verwendet eine Vorlage [{name}], die davor nicht vorhanden ist: Asterisk lehnt die ganze Datei ab, und nach einem Neustart stünde es ohne Telefone und Transporte da.</translation>
    </message>
    <message>
        <source>Line {number}: </source>
        <translation>Zeile {number}: </translation>
    </message>
    <message>
        <source>Listen for servers</source>
        <translation>Nach Servern lauschen</translation>
    </message>
    <message>
        <source>Listen for {seconds} seconds or more.</source>
        <translation>Lauschen Sie {seconds} Sekunden oder länger.</translation>
    </message>
    <message>
        <source>Listen on 0.0.0.0, or on the server&apos;s own address.</source>
        <translation>Lauschen Sie auf 0.0.0.0, oder auf der Adresse des Servers selbst.</translation>
    </message>
    <message>
        <source>Listen on every interface.</source>
        <translation>Lauschen Sie auf jeder Schnittstelle.</translation>
    </message>
    <message>
        <source>Load it in modules.conf (load=res_srtp.so, no noload), then: module load res_srtp.so.</source>
        <translation>Laden Sie es in modules.conf (load=res_srtp.so, kein noload), dann: module load res_srtp.so.</translation>
    </message>
    <message>
        <source>Load it: module load {module}, and read what that says.</source>
        <translation>Laden Sie es: module load {module}, und lesen Sie, was das sagt.</translation>
    </message>
    <message>
        <source>Load the authority&apos;s root onto the phones</source>
        <translation>Stammzertifikat der Zertifizierungsstelle auf die Telefone laden</translation>
    </message>
    <message>
        <source>Load the authority&apos;s root onto {phones}; no source shows how that is done.</source>
        <translation>Laden Sie das Stammzertifikat der Zertifizierungsstelle auf {phones}; keine Quelle zeigt, wie das geht.</translation>
    </message>
    <message>
        <source>Load the module: asterisk -rx &apos;module load res_srtp.so&apos;, and take a noload out of modules.conf.</source>
        <translation>Laden Sie das Modul: asterisk -rx &apos;module load res_srtp.so&apos;, und nehmen Sie ein noload aus modules.conf heraus.</translation>
    </message>
    <message>
        <source>Load the present root on the phone in place of the older one of the same name.</source>
        <translation>Laden Sie statt des älteren Stammzertifikats gleichen Namens das aktuelle auf das Telefon.</translation>
    </message>
    <message>
        <source>Load the present root on the phone in place of the older one.</source>
        <translation>Laden Sie statt des älteren das aktuelle Stammzertifikat auf das Telefon.</translation>
    </message>
    <message>
        <source>Look at the cable, the switch&apos;s port and its VLAN.</source>
        <translation>Sehen Sie nach dem Kabel, dem Port des Switches und seinem VLAN.</translation>
    </message>
    <message>
        <source>Look at the check “{name}” on the Check page.</source>
        <translation>Sehen Sie auf der Seite „Prüfung“ die Prüfung „{name}“ an.</translation>
    </message>
    <message>
        <source>Look at the preview (secure-calling plan).</source>
        <translation>Sehen Sie sich die Vorschau an (secure-calling plan).</translation>
    </message>
    <message>
        <source>Look at this computer&apos;s network settings, or give the server&apos;s address (--address).</source>
        <translation>Sehen Sie nach den Netzwerkeinstellungen dieses Computers, oder geben Sie die Adresse des Servers an (--address).</translation>
    </message>
    <message>
        <source>Look first whether one of these is there already; two of one name make Asterisk lose every phone at its next restart: grep -nF {names} {folder}/*.conf</source>
        <translation>Sehen Sie zuerst nach, ob eines davon schon vorhanden ist; zwei mit demselben Namen lassen Asterisk beim nächsten Neustart jedes Telefon verlieren: grep -nF {names} {folder}/*.conf</translation>
    </message>
    <message>
        <source>Look for a phone whose line says transport UDP or TCP with the TLS port, or for a port scanner.</source>
        <translation>Suchen Sie ein Telefon, dessen Leitung Transport UDP oder TCP mit dem TLS-Port angibt, oder einen Portscanner.</translation>
    </message>
    <message>
        <source>Look for option 66 in the DHCP server&apos;s own window instead.</source>
        <translation>Suchen Sie stattdessen im Fenster des DHCP-Servers selbst nach Option 66.</translation>
    </message>
    <message>
        <source>Look for phones</source>
        <translation>Nach Telefonen suchen</translation>
    </message>
    <message>
        <source>Look for room and rights on the server, then try again.</source>
        <translation>Sehen Sie nach Platz und Rechten auf dem Server, und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>Look in Asterisk&apos;s log for &apos;Error adding private key&apos; or &apos;Error loading certificate chain file&apos;.</source>
        <translation>Suchen Sie im Protokoll von Asterisk nach &apos;Error adding private key&apos; oder &apos;Error loading certificate chain file&apos;.</translation>
    </message>
    <message>
        <source>Look in Asterisk&apos;s log; right after a start, wait a moment and check again.</source>
        <translation>Sehen Sie in das Protokoll von Asterisk; gleich nach einem Start warten Sie einen Moment, und prüfen Sie noch einmal.</translation>
    </message>
    <message>
        <source>Look into modules.conf for noload, and into the log for why it was not loaded.</source>
        <translation>Sehen Sie in modules.conf nach noload, und im Protokoll, warum es nicht geladen wurde.</translation>
    </message>
    <message>
        <source>Look what kind of disk this folder is on: some keep no modes. Then apply again.</source>
        <translation>Sehen Sie nach, auf welcher Art Datenträger dieser Ordner liegt: Manche bewahren keine Modi. Wenden Sie dann noch einmal an.</translation>
    </message>
    <message>
        <source>Look whether Asterisk is busy or hangs: top, then its log.</source>
        <translation>Sehen Sie nach, ob Asterisk beschäftigt ist oder hängt: top, dann das Protokoll.</translation>
    </message>
    <message>
        <source>Look whether Asterisk&apos;s registrar is loaded: asterisk -rx &apos;module show like registrar&apos;.</source>
        <translation>Sehen Sie nach, ob der Registrar von Asterisk geladen ist: asterisk -rx &apos;module show like registrar&apos;.</translation>
    </message>
    <message>
        <source>Look whether NTP (UDP 123) runs there: phones with a wrong clock refuse every certificate.</source>
        <translation>Sehen Sie nach, ob dort NTP (UDP 123) läuft: Telefone mit falscher Uhr lehnen jedes Zertifikat ab.</translation>
    </message>
    <message>
        <source>Look whether calls are loaded: asterisk -rx &apos;module show like chan_pjsip&apos;.</source>
        <translation>Sehen Sie nach, ob das Modul für Anrufe geladen ist: asterisk -rx &apos;module show like chan_pjsip&apos;.</translation>
    </message>
    <message>
        <source>Look whether it is Asterisk that listens there: asterisk -rx &apos;pjsip show transports&apos;.</source>
        <translation>Sehen Sie nach, ob dort Asterisk lauscht: asterisk -rx &apos;pjsip show transports&apos;.</translation>
    </message>
    <message>
        <source>Look whether it runs: asterisk -rx &apos;core show uptime&apos;</source>
        <translation>Sehen Sie nach, ob es läuft: asterisk -rx &apos;core show uptime&apos;</translation>
    </message>
    <message>
        <source>Look whether the DPMA&apos;s service_discovery_enabled is on, or name the server by hand. Phones in service announce nothing: read them from the server.</source>
        <translation>Sehen Sie nach, ob service_discovery_enabled des DPMA eingeschaltet ist, oder nennen Sie den Server von Hand. Telefone in Betrieb kündigen nichts an: Lesen Sie sie vom Server.</translation>
    </message>
    <message>
        <source>Look whether the clocks are right; then wait, or make it again.</source>
        <translation>Sehen Sie nach, ob die Uhren richtig gehen; warten Sie dann, oder erstellen Sie es erneut.</translation>
    </message>
    <message>
        <source>Look whether the endpoint has an aor: asterisk -rx &apos;pjsip show endpoint {user}&apos;.</source>
        <translation>Sehen Sie nach, ob der Endpoint einen AOR hat: asterisk -rx &apos;pjsip show endpoint {user}&apos;.</translation>
    </message>
    <message>
        <source>Look whether this computer is in the phones&apos; network: voice often has a VLAN of its own.</source>
        <translation>Sehen Sie nach, ob dieser Computer im Netzwerk der Telefone ist: Sprache hat oft ein eigenes VLAN.</translation>
    </message>
    <message>
        <source>Look whether this computer&apos;s clock is right.</source>
        <translation>Sehen Sie nach, ob die Uhr dieses Computers richtig geht.</translation>
    </message>
    <message>
        <source>Look whether this is the server that was written to.</source>
        <translation>Sehen Sie nach, ob das der Server ist, auf den geschrieben wurde.</translation>
    </message>
    <message>
        <source>Look which program listens there: ss -tlnp on the server.</source>
        <translation>Sehen Sie nach, welches Programm dort lauscht: ss -tlnp auf dem Server.</translation>
    </message>
    <message>
        <source>Look who put it there; apply the site to put its own back.</source>
        <translation>Sehen Sie nach, wer es dorthin gebracht hat; wenden Sie den Standort an, um dessen eigenes zurückzubringen.</translation>
    </message>
    <message>
        <source>MAC</source>
        <translation>MAC</translation>
    </message>
    <message>
        <source>MAC address</source>
        <translation>MAC-Adresse</translation>
    </message>
    <message>
        <source>Made by Secure Calling Wizard {version}, {minute}. This report holds no passwords, no PINs and no keys.</source>
        <translation>Erstellt von Secure Calling Wizard {version}, {minute}. Dieser Bericht enthält keine Passwörter, keine PINs und keine Schlüssel.</translation>
    </message>
    <message>
        <source>Made here in a second, for this server&apos;s name and its addresses, and valid for up to 825 days.</source>
        <translation>Hier in einer Sekunde erstellt, für den Namen dieses Servers und seine Adressen, und bis zu 825 Tage gültig.</translation>
    </message>
    <message>
        <source>Made out to</source>
        <translation>Ausgestellt für</translation>
    </message>
    <message>
        <source>Make a certificate</source>
        <translation>Zertifikat erstellen</translation>
    </message>
    <message>
        <source>Make a certificate with an RSA key of 2048 bits.</source>
        <translation>Erstellen Sie ein Zertifikat mit einem RSA-Schlüssel mit 2048 Bit.</translation>
    </message>
    <message>
        <source>Make a new authority, and load its certificate on the phones.</source>
        <translation>Erstellen Sie eine neue Zertifizierungsstelle, und laden Sie ihr Zertifikat auf die Telefone.</translation>
    </message>
    <message>
        <source>Make an authority of its own; or begin the site anew in an empty folder.</source>
        <translation>Erstellen Sie eine eigene Zertifizierungsstelle; oder beginnen Sie den Standort neu in einem leeren Ordner.</translation>
    </message>
    <message>
        <source>Make it again</source>
        <translation>Erneut erstellen</translation>
    </message>
    <message>
        <source>Make it again as version 3 with names and CA:TRUE, as the wizard&apos;s own authority does.</source>
        <translation>Erstellen Sie es erneut als Version 3 mit Namen und CA:TRUE, so wie es die eigene Zertifizierungsstelle des Assistenten tut.</translation>
    </message>
    <message>
        <source>Make it again with RSA 2048.</source>
        <translation>Erstellen Sie es erneut mit RSA 2048.</translation>
    </message>
    <message>
        <source>Make it again: its key and its file names stay.</source>
        <translation>Erstellen Sie es erneut: Sein Schlüssel und seine Dateinamen bleiben.</translation>
    </message>
    <message>
        <source>Make phones fetch their files: add this to {path}</source>
        <translation>Telefone ihre Dateien holen lassen: dies zu {path} hinzufügen</translation>
    </message>
    <message>
        <source>Make room on the server&apos;s disk, then try again.</source>
        <translation>Schaffen Sie Platz auf dem Datenträger des Servers, und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>Make room or correct the folder&apos;s rights, then import again.</source>
        <translation>Schaffen Sie Platz, oder korrigieren Sie die Rechte des Ordners, und importieren Sie dann noch einmal.</translation>
    </message>
    <message>
        <source>Make room or correct the folder&apos;s rights, then try again.</source>
        <translation>Schaffen Sie Platz, oder korrigieren Sie die Rechte des Ordners, und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>Make room, or choose another folder.</source>
        <translation>Schaffen Sie Platz, oder wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>Make room, or correct the folder&apos;s rights, then try again.</source>
        <translation>Schaffen Sie Platz, oder korrigieren Sie die Rechte des Ordners, und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>Make room, or name a file in another folder.</source>
        <translation>Schaffen Sie Platz, oder nennen Sie eine Datei in einem anderen Ordner.</translation>
    </message>
    <message>
        <source>Make room, or name another folder.</source>
        <translation>Schaffen Sie Platz, oder nennen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>Make the certificate</source>
        <translation>Zertifikat erstellen</translation>
    </message>
    <message>
        <source>Make the change in that program, or take the file over by removing its header.</source>
        <translation>Nehmen Sie die Änderung in jenem Programm vor, oder übernehmen Sie die Datei, indem Sie ihren Kopf entfernen.</translation>
    </message>
    <message>
        <source>Make the group on the server, or correct etc/group in the folder, then plan again.</source>
        <translation>Legen Sie die Gruppe auf dem Server an, oder korrigieren Sie etc/group im Ordner, und planen Sie dann neu.</translation>
    </message>
    <message>
        <source>Make the group on the server, or correct its name in {source}.</source>
        <translation>Legen Sie die Gruppe auf dem Server an, oder korrigieren Sie ihren Namen in {source}.</translation>
    </message>
    <message>
        <source>Make the host name the phones use equal to a name in the certificate; a wildcard counts only where the firmware has that setting (D6x from 2_9_2, D80 from 1_12_1) and it is on.</source>
        <translation>Machen Sie den Hostnamen, den die Telefone verwenden, gleich einem Namen im Zertifikat; eine Wildcard zählt nur, wo die Firmware diese Einstellung hat (D6x ab 2_9_2, D80 ab 1_12_1) und sie eingeschaltet ist.</translation>
    </message>
    <message>
        <source>Make the host the phones use equal to a name in the certificate.</source>
        <translation>Machen Sie den Host, den die Telefone verwenden, gleich einem Namen im Zertifikat.</translation>
    </message>
    <message>
        <source>Make the phone fetch its configuration again, or correct the password in its auth object.</source>
        <translation>Lassen Sie das Telefon seine Konfiguration erneut holen, oder korrigieren Sie das Passwort in seinem Auth-Objekt.</translation>
    </message>
    <message>
        <source>Make the plan</source>
        <translation>Plan erstellen</translation>
    </message>
    <message>
        <source>Make the user on the server, or correct etc/passwd in the folder, then plan again.</source>
        <translation>Legen Sie den Benutzer auf dem Server an, oder korrigieren Sie etc/passwd im Ordner, und planen Sie dann neu.</translation>
    </message>
    <message>
        <source>Make these phones fetch their configuration again, or restart them.</source>
        <translation>Lassen Sie diese Telefone ihre Konfiguration erneut holen, oder starten Sie sie neu.</translation>
    </message>
    <message>
        <source>Mend what it names, then order.</source>
        <translation>Beheben Sie, was sie nennt, und bestellen Sie dann.</translation>
    </message>
    <message>
        <source>Method {method}: {reason}.</source>
        <translation>Methode {method}: {reason}.</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Move it out of the way, then try again.</source>
        <translation>Räumen Sie das aus dem Weg, und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>Move it to PJSIP first (contrib/scripts/sip_to_pjsip), then plan again.</source>
        <translation>Stellen Sie es zuerst auf PJSIP um (contrib/scripts/sip_to_pjsip), und planen Sie dann neu.</translation>
    </message>
    <message>
        <source>Move it under [{section}], where it belongs.</source>
        <translation>Verschieben Sie ihn unter [{section}], wo er hingehört.</translation>
    </message>
    <message>
        <source>Move the comment away, or enter this by hand: {snippet}</source>
        <translation>Verschieben Sie den Kommentar, oder tragen Sie dies von Hand ein: {snippet}</translation>
    </message>
    <message>
        <source>Move the other one</source>
        <translation>Das andere umstellen</translation>
    </message>
    <message>
        <source>Move the other {count}</source>
        <translation>Die anderen {count} umstellen</translation>
    </message>
    <message>
        <source>Move the phone&apos;s signalling to TLS, or turn its SRTP off.</source>
        <translation>Stellen Sie die Signalisierung des Telefons auf TLS um, oder schalten Sie sein SRTP aus.</translation>
    </message>
    <message>
        <source>Move the phones back to the stage wait and apply first, or roll back all the same (--force).</source>
        <translation>Stellen Sie die Telefone zuerst auf die Stufe wait zurück, und wenden Sie das an, oder nehmen Sie das Geschriebene trotzdem zurück (--force).</translation>
    </message>
    <message>
        <source>Move them to PJSIP first (contrib/scripts/sip_to_pjsip), then read again.</source>
        <translation>Stellen Sie sie zuerst auf PJSIP um (contrib/scripts/sip_to_pjsip), und lesen Sie dann noch einmal.</translation>
    </message>
    <message>
        <source>Move {extension} first</source>
        <translation>Zuerst {extension} umstellen</translation>
    </message>
    <message>
        <source>Moves to TLS and SRTP.</source>
        <translation>Wird auf TLS und SRTP umgestellt.</translation>
    </message>
    <message>
        <source>Multicast DNS (UDP port 5353) is not to be had on this computer.</source>
        <translation>Multicast-DNS (UDP-Port 5353) ist auf diesem Computer nicht zu bekommen.</translation>
    </message>
    <message>
        <source>Multicast DNS (UDP port {port}) is not to be had on this computer.</source>
        <translation>Multicast-DNS (UDP-Port {port}) ist auf diesem Computer nicht zu bekommen.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Name a DHCP server&apos;s configuration file that is on this computer.</source>
        <translation>Nennen Sie die Konfigurationsdatei eines DHCP-Servers, die auf diesem Computer liegt.</translation>
    </message>
    <message>
        <source>Name a time server: a phone with a wrong clock refuses every certificate.</source>
        <translation>Nennen Sie einen Zeitserver: Ein Telefon mit falscher Uhr lehnt jedes Zertifikat ab.</translation>
    </message>
    <message>
        <source>Name an NTP server the phones can reach, on their own network if it is isolated.</source>
        <translation>Nennen Sie einen NTP-Server, den die Telefone erreichen, in ihrem eigenen Netzwerk, wenn es abgetrennt ist.</translation>
    </message>
    <message>
        <source>Name another file for what is to be imported.</source>
        <translation>Nennen Sie eine andere Datei für das, was importiert werden soll.</translation>
    </message>
    <message>
        <source>Name in the certificate</source>
        <translation>Name im Zertifikat</translation>
    </message>
    <message>
        <source>Name phones show</source>
        <translation>Name, den Telefone zeigen</translation>
    </message>
    <message>
        <source>Name the folder, relative to the site folder.</source>
        <translation>Nennen Sie den Ordner, relativ zum Standortordner.</translation>
    </message>
    <message>
        <source>Name the report REPORT.html.</source>
        <translation>Nennen Sie den Bericht REPORT.html.</translation>
    </message>
    <message>
        <source>Names in certificates end without a dot.</source>
        <translation>Namen in Zertifikaten enden ohne Punkt.</translation>
    </message>
    <message>
        <source>Names under .local are looked for by multicast (RFC 6762), not in the DNS that phones ask.</source>
        <translation>Namen unter .local werden per Multicast gesucht (RFC 6762), nicht im DNS, das Telefone fragen.</translation>
    </message>
    <message>
        <source>Needs a phone.</source>
        <translation>Ein Telefon fehlt.</translation>
    </message>
    <message>
        <source>Needs to know how phones get their settings.</source>
        <translation>Es fehlt, wie die Telefone ihre Einstellungen erhalten.</translation>
    </message>
    <message>
        <source>No D-Series model has this name.</source>
        <translation>Kein Modell der D-Serie trägt diesen Namen.</translation>
    </message>
    <message>
        <source>No DPMA was found on the server.</source>
        <translation>Auf dem Server wurde kein DPMA gefunden.</translation>
    </message>
    <message>
        <source>No NTP server is named: a phone with a wrong clock refuses a sound certificate.</source>
        <translation>Kein NTP-Server ist genannt: Ein Telefon mit falscher Uhr lehnt auch ein gutes Zertifikat ab.</translation>
    </message>
    <message>
        <source>No address answered SIP as a D-Series phone does.</source>
        <translation>Keine Adresse hat auf SIP so geantwortet, wie ein Telefon der D-Serie es tut.</translation>
    </message>
    <message>
        <source>No authority is chosen.</source>
        <translation>Keine Zertifizierungsstelle ist gewählt.</translation>
    </message>
    <message>
        <source>No call is up. Restart Asterisk now?</source>
        <translation>Kein Gespräch läuft. Asterisk jetzt neu starten?</translation>
    </message>
    <message>
        <source>No call is up: a restart disturbs nobody but drops what is registered.</source>
        <translation>Kein Gespräch läuft: Ein Neustart stört niemanden, verwirft aber, was registriert ist.</translation>
    </message>
    <message>
        <source>No certificate can be made for this server.</source>
        <translation>Für diesen Server lässt sich kein Zertifikat erstellen.</translation>
    </message>
    <message>
        <source>No column of this list is called MAC address or extension.</source>
        <translation>Keine Spalte dieser Liste ist als MAC-Adresse oder Nebenstelle zu erkennen.</translation>
    </message>
    <message>
        <source>No error: the phone accepted the certificate.</source>
        <translation>Kein Fehler: Das Telefon hat das Zertifikat angenommen.</translation>
    </message>
    <message>
        <source>No folder could be made on the server.</source>
        <translation>Auf dem Server ließ sich kein Ordner anlegen.</translation>
    </message>
    <message>
        <source>No interface can be listened on.</source>
        <translation>Auf keiner Schnittstelle lässt sich lauschen.</translation>
    </message>
    <message>
        <source>No name server of the zone of {name} can be found from here.</source>
        <translation>Von hier aus ist kein Nameserver der Zone von {name} zu finden.</translation>
    </message>
    <message>
        <source>No password, key, message of an error or value of a field is in it.</source>
        <translation>Kein Passwort, kein Schlüssel, keine Fehlermeldung und kein Inhalt eines Feldes ist darin enthalten.</translation>
    </message>
    <message>
        <source>No phone can use it: its sipUrl is not sip:proxy@HOST:PORT.</source>
        <translation>Kein Telefon kann ihn nutzen: Sein sipUrl ist nicht sip:proxy@HOST:PORT.</translation>
    </message>
    <message>
        <source>No phone can use what {names} announces.</source>
        <translation>Kein Telefon kann nutzen, was {names} ankündigt.</translation>
    </message>
    <message>
        <source>No phone of this site checks certificates, so none has to hold the root.</source>
        <translation>Kein Telefon dieses Standorts prüft Zertifikate, daher braucht keines das Stammzertifikat.</translation>
    </message>
    <message>
        <source>No priv_key_file is named: Asterisk never reads a key from cert_file.</source>
        <translation>Kein priv_key_file ist genannt: Asterisk liest einen Schlüssel nie aus cert_file.</translation>
    </message>
    <message>
        <source>No public authority vouches for {url}.</source>
        <translation>Keine öffentliche Zertifizierungsstelle bürgt für {url}.</translation>
    </message>
    <message>
        <source>No receipt of this wizard is on this server.</source>
        <translation>Auf diesem Server ist kein Beleg dieses Assistenten.</translation>
    </message>
    <message>
        <source>No receipt stands on the server: nothing written by the wizard is in force.</source>
        <translation>Auf dem Server steht kein Beleg: Nichts vom Assistenten Geschriebenes ist in Kraft.</translation>
    </message>
    <message>
        <source>No roll-over is under way.</source>
        <translation>Es läuft kein Wechsel der Zertifizierungsstelle.</translation>
    </message>
    <message>
        <source>No server announces itself to new phones; those in service do not need it.</source>
        <translation>Kein Server kündigt sich neuen Telefonen an; die in Betrieb brauchen es nicht.</translation>
    </message>
    <message>
        <source>No server was heard in {seconds} seconds on {interfaces}.</source>
        <translation>In {seconds} Sekunden war auf {interfaces} kein Server zu hören.</translation>
    </message>
    <message>
        <source>No source shows TLS on the model of these phones: {phones}.</source>
        <translation>Keine Quelle belegt TLS auf dem Modell dieser Telefone: {phones}.</translation>
    </message>
    <message>
        <source>No source shows TLS on this model.</source>
        <translation>Keine Quelle belegt TLS auf diesem Modell.</translation>
    </message>
    <message>
        <source>No source shows how a D-Series phone is given a private root. Phones that check certificates refuse this server until they hold it.</source>
        <translation>Keine Quelle zeigt, wie ein Telefon der D-Serie ein privates Stammzertifikat erhält. Telefone, die Zertifikate prüfen, lehnen diesen Server ab, bis sie es haben.</translation>
    </message>
    <message>
        <source>No source shows that D-Series phones take elliptic curve certificates.</source>
        <translation>Keine Quelle belegt, dass Telefone der D-Serie Zertifikate mit elliptischen Kurven annehmen.</translation>
    </message>
    <message>
        <source>No source shows that this model takes a wildcard certificate.</source>
        <translation>Keine Quelle belegt, dass dieses Modell ein Wildcard-Zertifikat annimmt.</translation>
    </message>
    <message>
        <source>No source shows whether D-Series phones take an authority with name constraints.</source>
        <translation>Keine Quelle zeigt, ob Telefone der D-Serie eine Zertifizierungsstelle mit Namensbeschränkungen annehmen.</translation>
    </message>
    <message>
        <source>No transport with protocol=tls listens on port {port}.</source>
        <translation>Kein Transport mit protocol=tls lauscht auf Port {port}.</translation>
    </message>
    <message>
        <source>No {protocol} transport of Asterisk came up on port {port}: another program has the port, a file cannot be read, or the key does not fit.</source>
        <translation>Kein {protocol}-Transport von Asterisk kam auf Port {port} in Betrieb: Ein anderes Programm hat den Port, eine Datei lässt sich nicht lesen, oder der Schlüssel passt nicht.</translation>
    </message>
    <message>
        <source>None of the {count} phones that are to use TLS would connect with this certificate.</source>
        <translation>Keines der {count} Telefone, die TLS nutzen sollen, würde sich mit diesem Zertifikat verbinden.</translation>
    </message>
    <message>
        <source>None of these bits is known in PJSIP.</source>
        <translation>Keines dieser Bits ist in PJSIP bekannt.</translation>
    </message>
    <message>
        <source>None of {names} is set.</source>
        <translation>Keine der Variablen {names} ist gesetzt.</translation>
    </message>
    <message>
        <source>None were run for this report. To run them: secure-calling check, or the Check page.</source>
        <translation>Für diesen Bericht wurden keine ausgeführt. So führen Sie sie aus: secure-calling check, oder die Seite „Prüfung“.</translation>
    </message>
    <message>
        <source>Not all of them are known to hold it; no source shows how a D-Series phone is given one.</source>
        <translation>Nicht von allen ist bekannt, dass sie es haben; keine Quelle zeigt, wie ein Telefon der D-Serie eines erhält.</translation>
    </message>
    <message>
        <source>Not registered: {names}. After a restart a phone takes up to some minutes.</source>
        <translation>Nicht registriert: {names}. Nach einem Neustart braucht ein Telefon bis zu einigen Minuten.</translation>
    </message>
    <message>
        <source>Not restarted, as you said.</source>
        <translation>Nicht neu gestartet, wie Sie es gesagt haben.</translation>
    </message>
    <message>
        <source>Not run, so that the phones go on working as before.</source>
        <translation>Nicht ausgeführt, damit die Telefone weiterarbeiten wie zuvor.</translation>
    </message>
    <message>
        <source>Not run: Asterisk does not answer.</source>
        <translation>Nicht ausgeführt: Asterisk antwortet nicht.</translation>
    </message>
    <message>
        <source>Not run: a step before this one failed.</source>
        <translation>Nicht ausgeführt: Ein Schritt davor ist gescheitert.</translation>
    </message>
    <message>
        <source>Not run: a step before this one was held.</source>
        <translation>Nicht ausgeführt: Ein Schritt davor wurde zurückgehalten.</translation>
    </message>
    <message>
        <source>Nothing can be handed out at {address}, port {port}.</source>
        <translation>Auf {address}, Port {port}, lässt sich nichts verteilen.</translation>
    </message>
    <message>
        <source>Nothing can be kept in this folder: it belongs to the system.</source>
        <translation>In diesem Ordner lässt sich nichts ablegen: Er gehört dem System.</translation>
    </message>
    <message>
        <source>Nothing can be sent to a group of computers on {interface}: it has no route for that.</source>
        <translation>Auf {interface} lässt sich nichts an eine Gruppe von Computern senden: Es gibt dafür keine Route.</translation>
    </message>
    <message>
        <source>Nothing can listen at {place} for the authority.</source>
        <translation>Auf {place} lässt sich nicht für die Zertifizierungsstelle lauschen.</translation>
    </message>
    <message>
        <source>Nothing has been asked of anybody yet.</source>
        <translation>Noch wurde niemand etwas gefragt.</translation>
    </message>
    <message>
        <source>Nothing has to be done about the certificate.</source>
        <translation>Am Zertifikat ist nichts zu tun.</translation>
    </message>
    <message>
        <source>Nothing has to be done: the phones know TLS 1.2.</source>
        <translation>Nichts ist zu tun: Die Telefone kennen TLS 1.2.</translation>
    </message>
    <message>
        <source>Nothing has to be written: the server is as this site says.</source>
        <translation>Nichts muss geschrieben werden: Der Server ist, wie dieser Standort es sagt.</translation>
    </message>
    <message>
        <source>Nothing in it begins with BEGIN CERTIFICATE.</source>
        <translation>Nichts darin beginnt mit BEGIN CERTIFICATE.</translation>
    </message>
    <message>
        <source>Nothing in the site folder was changed.</source>
        <translation>Im Standortordner wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Nothing is written that you have not seen in the preview.</source>
        <translation>Nichts wird geschrieben, was Sie nicht in der Vorschau gesehen haben.</translation>
    </message>
    <message>
        <source>Nothing is written until they are gone.</source>
        <translation>Nichts wird geschrieben, bis sie behoben sind.</translation>
    </message>
    <message>
        <source>Nothing listens on port {port}.</source>
        <translation>Auf Port {port} lauscht nichts.</translation>
    </message>
    <message>
        <source>Nothing must turn port 80 into HTTPS with a broken certificate; or order with the DNS.</source>
        <translation>Nichts darf Port 80 auf HTTPS mit einem fehlerhaften Zertifikat umleiten; oder bestellen Sie über das DNS.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Nothing was heard, and {names} was not listened on.</source>
        <translation>Nichts war zu hören, und auf {names} wurde nicht gelauscht.</translation>
    </message>
    <message>
        <source>Nothing was made.</source>
        <translation>Nichts wurde erstellt.</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>Nichts wurde geschrieben.</translation>
    </message>
    <message>
        <source>Nothing was written. Please report this, with the file if you can.</source>
        <translation>Nichts wurde geschrieben. Bitte melden Sie dies, wenn möglich mit der Datei.</translation>
    </message>
    <message>
        <source>Of each of these extensions, on its page, Digium Phones Line Options: {label} (dp_{setting}), then Submit. What is there now, and of which lines: {there}. {labels}</source>
        <translation>Bei jeder dieser Nebenstellen, auf ihrer Seite, Digium Phones Line Options: {label} (dp_{setting}), dann Submit. Was jetzt dort steht, und bei welchen Leitungen: {there}. {labels}</translation>
    </message>
    <message>
        <source>Of the {every} phones that are to use TLS, {well} would connect with this certificate, {bad} would not.</source>
        <translation>Von den {every} Telefonen, die TLS nutzen sollen, würden sich mit diesem Zertifikat {well} verbinden, {bad} nicht.</translation>
    </message>
    <message>
        <source>On TLS: the server knew a contact of the phone over TLS when it was read. With SRTP in a call: the server let a call of it through, which it does with SRTP only. Both shields: somebody saw them on the phone during a call; a server cannot show that.</source>
        <translation>Mit TLS: Als der Server gelesen wurde, kannte er einen Kontakt des Telefons über TLS. Mit SRTP in einem Gespräch: Der Server hat ein Gespräch davon durchgelassen, und das tut er nur mit SRTP. Beide Schilde: Jemand hat sie während eines Gesprächs auf dem Telefon gesehen; ein Server kann das nicht zeigen.</translation>
    </message>
    <message>
        <source>On its page in FreePBX, tab Advanced: Change SIP Driver. Then plan again.</source>
        <translation>Auf der zugehörigen Seite in FreePBX, Registerkarte Advanced: Change SIP Driver. Planen Sie dann neu.</translation>
    </message>
    <message>
        <source>On the server: ls -lL {path}; give it Asterisk&apos;s group and mode 0640, then reload.</source>
        <translation>Auf dem Server: ls -lL {path}; geben Sie der Datei die Gruppe von Asterisk und den Modus 0640, und laden Sie dann neu.</translation>
    </message>
    <message>
        <source>On this address only programs on the server itself are heard, no phone.</source>
        <translation>Auf dieser Adresse sind nur Programme auf dem Server selbst zu hören, kein Telefon.</translation>
    </message>
    <message>
        <source>On {interface} this computer does not hear even its own announcement.</source>
        <translation>Auf {interface} hört dieser Computer nicht einmal seine eigene Ankündigung.</translation>
    </message>
    <message>
        <source>One call is up.</source>
        <translation>Ein Gespräch läuft.</translation>
    </message>
    <message>
        <source>One command, run on {host} as its administrator.</source>
        <translation>Ein Befehl, auf {host} als dessen Administrator auszuführen.</translation>
    </message>
    <message>
        <source>One list is read at a time.</source>
        <translation>Es wird immer nur eine Liste gelesen.</translation>
    </message>
    <message>
        <source>One more of less weight.</source>
        <translation>Noch eines von geringerem Gewicht.</translation>
    </message>
    <message>
        <source>One of the two was replaced, or the roll-over was cut short as it began.</source>
        <translation>Eines der beiden wurde ersetzt, oder der Wechsel wurde zu Beginn abgebrochen.</translation>
    </message>
    <message>
        <source>One of the two was replaced.</source>
        <translation>Eines der beiden wurde ersetzt.</translation>
    </message>
    <message>
        <source>One of them restarts Asterisk as soon as no call is left.</source>
        <translation>Einer davon startet Asterisk neu, sobald kein Gespräch mehr läuft.</translation>
    </message>
    <message>
        <source>One phone gets nothing:</source>
        <translation>Ein Telefon erhält nichts:</translation>
    </message>
    <message>
        <source>One phone is moved. Between the reload and the moment it has fetched its configuration its calls are refused: run the two together.</source>
        <translation>Ein Telefon wird umgestellt. Vom Neuladen bis zu dem Moment, in dem es seine Konfiguration geholt hat, werden seine Anrufe abgelehnt: Führen Sie beides zusammen aus.</translation>
    </message>
    <message>
        <source>One phone was found. Now name the server as phones shall call it.</source>
        <translation>Ein Telefon wurde gefunden. Benennen Sie nun den Server so, wie Telefone ihn nennen sollen.</translation>
    </message>
    <message>
        <source>One phone was found. Phones shall call the server {host}.</source>
        <translation>Ein Telefon wurde gefunden. Telefone sollen den Server {host} nennen.</translation>
    </message>
    <message>
        <source>One problem</source>
        <translation>Ein Problem</translation>
    </message>
    <message>
        <source>One thing is not as on the vendor&apos;s page</source>
        <translation>Eines ist nicht wie auf der Seite des Herstellers</translation>
    </message>
    <message>
        <source>Only a private authority can make a certificate here.</source>
        <translation>Nur eine private Zertifizierungsstelle kann hier ein Zertifikat erstellen.</translation>
    </message>
    <message>
        <source>Only a private authority is rolled over.</source>
        <translation>Nur eine private Zertifizierungsstelle wird gewechselt.</translation>
    </message>
    <message>
        <source>Only a wildcard fits {host}, and phones take those only with tls_allow_wildcard_certs.</source>
        <translation>Nur eine Wildcard passt zu {host}, und Telefone nehmen sie nur mit tls_allow_wildcard_certs an.</translation>
    </message>
    <message>
        <source>Only a wildcard fits {host}, which RFC 5922 does not allow for SIP.</source>
        <translation>Nur eine Wildcard passt zu {host}, und RFC 5922 lässt sie für SIP nicht zu.</translation>
    </message>
    <message>
        <source>Only a wildcard fits {host}, which firmware takes from {first} on.</source>
        <translation>Nur eine Wildcard passt zu {host}, und Firmware nimmt sie erst ab {first} an.</translation>
    </message>
    <message>
        <source>Only a wildcard fits {host}, which this firmware does not take ({first} does).</source>
        <translation>Nur eine Wildcard passt zu {host}, und diese Firmware nimmt sie nicht an (erst {first}).</translation>
    </message>
    <message>
        <source>Only firmware servers answer; phones take no configuration from them.</source>
        <translation>Nur Firmware-Server antworten; Telefone nehmen von ihnen keine Konfiguration an.</translation>
    </message>
    <message>
        <source>Only the authority that issued it can issue the next one.</source>
        <translation>Nur die Zertifizierungsstelle, die es ausgestellt hat, kann das nächste ausstellen.</translation>
    </message>
    <message>
        <source>Only the last {count} characters were read.</source>
        <translation>Nur die letzten {count} Zeichen wurden gelesen.</translation>
    </message>
    <message>
        <source>Only the server&apos;s own certificate is sent; {issuer}, which signed it, is not on the phone.</source>
        <translation>Nur das Zertifikat des Servers selbst wird gesendet; sein Aussteller {issuer} ist nicht auf dem Telefon.</translation>
    </message>
    <message>
        <source>Only this computer&apos;s own Asterisk can be restarted.</source>
        <translation>Nur das eigene Asterisk dieses Computers lässt sich neu starten.</translation>
    </message>
    <message>
        <source>Open FreePBX&apos;s Digium Phones module, save its General Settings, then Apply Config.</source>
        <translation>Öffnen Sie das Modul Digium Phones von FreePBX, speichern Sie dessen General Settings, dann Apply Config.</translation>
    </message>
    <message>
        <source>Open a site</source>
        <translation>Standort öffnen</translation>
    </message>
    <message>
        <source>Open it in the spreadsheet, and save it as &quot;CSV UTF-8&quot;.</source>
        <translation>Öffnen Sie sie in der Tabellenkalkulation, und speichern Sie sie als „CSV UTF-8“.</translation>
    </message>
    <message>
        <source>Open it, or choose another folder.</source>
        <translation>Öffnen Sie ihn, oder wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>Open the site again, and enter what is missing.</source>
        <translation>Öffnen Sie den Standort noch einmal, und geben Sie ein, was fehlt.</translation>
    </message>
    <message>
        <source>Open {port}/tcp on the server&apos;s firewall, and look whether the server is up.</source>
        <translation>Öffnen Sie {port}/tcp in der Firewall des Servers, und sehen Sie nach, ob der Server in Betrieb ist.</translation>
    </message>
    <message>
        <source>Open {port}/tcp on the server&apos;s firewall.</source>
        <translation>Öffnen Sie {port}/tcp in der Firewall des Servers.</translation>
    </message>
    <message>
        <source>OpenSSL refuses the certificate: its key has fewer than 2048 bits, or its hash is too weak.</source>
        <translation>OpenSSL lehnt das Zertifikat ab: Sein Schlüssel hat weniger als 2048 Bit, oder sein Hash ist zu schwach.</translation>
    </message>
    <message>
        <source>Opening this file would take too long.</source>
        <translation>Diese Datei zu öffnen würde zu lange dauern.</translation>
    </message>
    <message>
        <source>Order a certificate</source>
        <translation>Zertifikat bestellen</translation>
    </message>
    <message>
        <source>Order again in some minutes.</source>
        <translation>Bestellen Sie in einigen Minuten erneut.</translation>
    </message>
    <message>
        <source>Order again when you are ready.</source>
        <translation>Bestellen Sie noch einmal, wenn Sie so weit sind.</translation>
    </message>
    <message>
        <source>Order the other way: by a DNS record (--dns), or by an answer over HTTP (--http).</source>
        <translation>Bestellen Sie auf dem anderen Weg: mit einem DNS-Eintrag (--dns) oder mit einer Antwort über HTTP (--http).</translation>
    </message>
    <message>
        <source>Orders go over HTTPS.</source>
        <translation>Bestellungen gehen über HTTPS.</translation>
    </message>
    <message>
        <source>Other firmware may accept it.</source>
        <translation>Andere Firmware nimmt es womöglich an.</translation>
    </message>
    <message>
        <source>Other firmware may refuse it and show {codes}.</source>
        <translation>Andere Firmware lehnt es womöglich ab und zeigt {codes}.</translation>
    </message>
    <message>
        <source>Other firmware may show {codes}.</source>
        <translation>Andere Firmware zeigt womöglich {codes}.</translation>
    </message>
    <message>
        <source>Over {protocol} anybody on the way can read and listen: no phone shows a shield.</source>
        <translation>Über {protocol} kann jeder unterwegs mitlesen und mithören: Kein Telefon zeigt einen Schild.</translation>
    </message>
    <message>
        <source>Over {protocol} no phone shows a shield.</source>
        <translation>Über {protocol} zeigt kein Telefon einen Schild.</translation>
    </message>
    <message>
        <source>Over {protocol} the phones show no shield.</source>
        <translation>Über {protocol} zeigen die Telefone keinen Schild.</translation>
    </message>
    <message>
        <source>PJSIP has no default_outbound_endpoint, by which the DPMA sends its messages to phones.</source>
        <translation>PJSIP hat keinen default_outbound_endpoint, über den das DPMA seine Nachrichten an Telefone sendet.</translation>
    </message>
    <message>
        <source>Paste less at a time.</source>
        <translation>Fügen Sie weniger auf einmal ein.</translation>
    </message>
    <message>
        <source>Paste the answer of: asterisk -rx &apos;database show registrar&apos;</source>
        <translation>Fügen Sie die Antwort ein von: asterisk -rx &apos;database show registrar&apos;</translation>
    </message>
    <message>
        <source>Paste the lines its log got at the last start or reload; they name the file and the line.</source>
        <translation>Fügen Sie die Zeilen ein, die sein Protokoll beim letzten Start oder Neuladen erhielt; sie nennen Datei und Zeile.</translation>
    </message>
    <message>
        <source>Paste the lines the log got at the reload; if they hold no error, restart when no call is up.</source>
        <translation>Fügen Sie die Zeilen ein, die das Protokoll beim Neuladen erhielt; enthalten sie keinen Fehler, starten Sie neu, wenn kein Gespräch läuft.</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Phone {number} has the same MAC address.</source>
        <translation>Telefon {number} hat dieselbe MAC-Adresse.</translation>
    </message>
    <message>
        <source>Phone {number} has the same extension.</source>
        <translation>Telefon {number} hat dieselbe Nebenstelle.</translation>
    </message>
    <message>
        <source>Phone: {names}</source>
        <translation>Telefon: {names}</translation>
    </message>
    <message>
        <source>Phones</source>
        <translation>Telefone</translation>
    </message>
    <message>
        <source>Phones and Asterisk need an RSA or an elliptic curve key.</source>
        <translation>Telefone und Asterisk brauchen einen RSA-Schlüssel oder einen mit elliptischer Kurve.</translation>
    </message>
    <message>
        <source>Phones are configured by</source>
        <translation>Telefone werden konfiguriert durch</translation>
    </message>
    <message>
        <source>Phones are sent to {url}, and do not fetch over TFTP.</source>
        <translation>Telefone werden zu {url} geschickt und holen nichts über TFTP.</translation>
    </message>
    <message>
        <source>Phones are still registered over TLS.</source>
        <translation>Telefone sind noch über TLS registriert.</translation>
    </message>
    <message>
        <source>Phones bring the public roots along: nothing has to be loaded onto them.</source>
        <translation>Telefone bringen die öffentlichen Stammzertifikate mit: Nichts muss auf sie geladen werden.</translation>
    </message>
    <message>
        <source>Phones find {host} in it, but not in the place RFC 5922 asks for.</source>
        <translation>Telefone finden {host} darin, aber nicht an der Stelle, die RFC 5922 verlangt.</translation>
    </message>
    <message>
        <source>Phones first, files after: a phone that still calls over TLS would be left without its server. Going back puts every file as it was, byte for byte, and removes those that were made.</source>
        <translation>Zuerst die Telefone, dann die Dateien: Ein Telefon, das noch über TLS anruft, stünde sonst ohne seinen Server da. Der Rückweg stellt jede Datei wieder her, wie sie war, Byte für Byte, und entfernt die erstellten.</translation>
    </message>
    <message>
        <source>Phones in service announce nothing and ask nothing.</source>
        <translation>Telefone in Betrieb kündigen nichts an und fragen nichts.</translation>
    </message>
    <message>
        <source>Phones of this site: {count}; seen on TLS: {tls}; seen with encrypted voice in a call: {called}.</source>
        <translation>Telefone dieses Standorts: {count}; mit TLS gesehen: {tls}; mit verschlüsselter Sprache in einem Gespräch gesehen: {called}.</translation>
    </message>
    <message>
        <source>Phones on TLS are given no NTP server: with a wrong clock they refuse a sound certificate.</source>
        <translation>Telefone mit TLS erhalten keinen NTP-Server: Mit falscher Uhr lehnen sie auch ein gutes Zertifikat ab.</translation>
    </message>
    <message>
        <source>Phones registered over TLS ({count}) are dropped, and register again within minutes.</source>
        <translation>Über TLS registrierte Telefone ({count}) werden getrennt und registrieren sich innerhalb von Minuten neu.</translation>
    </message>
    <message>
        <source>Phones that check certificates ({extensions}) refuse the server until they hold its root, and no source shows how a D-Series phone is given one.</source>
        <translation>Telefone, die Zertifikate prüfen ({extensions}), lehnen den Server ab, bis sie das Stammzertifikat der Zertifizierungsstelle haben, und keine Quelle zeigt, wie ein Telefon der D-Serie eines erhält.</translation>
    </message>
    <message>
        <source>Phones that look at the server&apos;s certificate refuse it: {cause}</source>
        <translation>Telefone, die das Zertifikat des Servers ansehen, lehnen es ab: {cause}</translation>
    </message>
    <message>
        <source>Phones whose firmware checks certificates refuse this server until they hold ca.crt: {phones}. No source shows how a D-Series phone is given a private root; compare the markup below with the vendor&apos;s XML Configuration page for your firmware. It is unverified, and the wizard does not write it. When a phone holds the root, set root_loaded = true for it.</source>
        <translation>Telefone, deren Firmware Zertifikate prüft, lehnen diesen Server ab, bis sie ca.crt haben: {phones}. Keine Quelle zeigt, wie ein Telefon der D-Serie ein privates Stammzertifikat erhält; vergleichen Sie das Markup unten mit der Seite XML Configuration des Herstellers für Ihre Firmware. Es ist nicht bestätigt, und der Assistent schreibt es nicht. Hat ein Telefon das Stammzertifikat, setzen Sie root_loaded = true dafür.</translation>
    </message>
    <message>
        <source>Phones would refuse everything signed with it.</source>
        <translation>Telefone würden alles ablehnen, was damit signiert ist.</translation>
    </message>
    <message>
        <source>Phones: {names}</source>
        <translation>Telefone: {names}</translation>
    </message>
    <message>
        <source>Plan again and look at the new preview. Nothing was written.</source>
        <translation>Planen Sie noch einmal, und sehen Sie sich die neue Vorschau an. Nichts wurde geschrieben.</translation>
    </message>
    <message>
        <source>Plan again when you are ready.</source>
        <translation>Planen Sie noch einmal, wenn Sie so weit sind.</translation>
    </message>
    <message>
        <source>Plan again with the passphrase.</source>
        <translation>Planen Sie noch einmal, mit der Passphrase.</translation>
    </message>
    <message>
        <source>Plan the site first, which makes it (secure-calling plan {site}).</source>
        <translation>Planen Sie zuerst den Standort; dabei wird sie erstellt (secure-calling plan {site}).</translation>
    </message>
    <message>
        <source>Port 80 has to lead from the Internet to this computer; where it cannot, order with the DNS.</source>
        <translation>Port 80 muss vom Internet zu diesem Computer führen; wo das nicht geht, bestellen Sie über das DNS.</translation>
    </message>
    <message>
        <source>Port {port} answers here for http://{host}{path}.</source>
        <translation>Port {port} antwortet hier für http://{host}{path}.</translation>
    </message>
    <message>
        <source>Port {port} belongs to {program}, not to Asterisk. Asterisk lists its transport all the same.</source>
        <translation>Port {port} gehört {program}, nicht Asterisk. Asterisk führt seinen Transport trotzdem auf.</translation>
    </message>
    <message>
        <source>Port {port} is taken by the transport {id}.</source>
        <translation>Port {port} ist vom Transport {id} belegt.</translation>
    </message>
    <message>
        <source>Ports below 1024 need an administrator; run it as one, or order with the DNS (--dns).</source>
        <translation>Ports unter 1024 brauchen einen Administrator; führen Sie es als solcher aus, oder bestellen Sie über das DNS (--dns).</translation>
    </message>
    <message>
        <source>Press Apply Config in FreePBX once, which makes {file} and includes it, and read the server again; or turn on its own TLS transport: Settings, Asterisk SIP Settings, SIP Settings [chan_pjsip], tls.</source>
        <translation>Drücken Sie einmal Apply Config in FreePBX, das erstellt {file} und bindet es ein, und lesen Sie den Server noch einmal; oder schalten Sie den eigenen TLS-Transport von FreePBX ein: Settings, Asterisk SIP Settings, SIP Settings [chan_pjsip], tls.</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>Public authorities sign names of the public DNS only, and {host} is none.</source>
        <translation>Öffentliche Zertifizierungsstellen signieren nur Namen des öffentlichen DNS, und {host} ist keiner.</translation>
    </message>
    <message>
        <source>Public authorities sign names of the public DNS only; {host} is none.</source>
        <translation>Öffentliche Zertifizierungsstellen signieren nur Namen des öffentlichen DNS; {host} ist keiner.</translation>
    </message>
    <message>
        <source>Purpose, key and hash</source>
        <translation>Zweck, Schlüssel und Hash</translation>
    </message>
    <message>
        <source>Put a value that holds the separator in quotes.</source>
        <translation>Setzen Sie einen Wert, der das Trennzeichen enthält, in Anführungszeichen.</translation>
    </message>
    <message>
        <source>Put back the ca.crt and ca.key that were made together, in the other site&apos;s folder.</source>
        <translation>Legen Sie im Ordner des anderen Standorts ca.crt und ca.key zurück, die zusammen erstellt wurden.</translation>
    </message>
    <message>
        <source>Put back the ca.crt and ca.key that were made together.</source>
        <translation>Legen Sie ca.crt und ca.key zurück, die zusammen erstellt wurden.</translation>
    </message>
    <message>
        <source>Put back the key the certificate was made for, or make a new certificate for this key.</source>
        <translation>Legen Sie den Schlüssel zurück, für den das Zertifikat erstellt wurde, oder erstellen Sie ein neues Zertifikat für diesen Schlüssel.</translation>
    </message>
    <message>
        <source>Put both back from a copy of the site folder, or renew the certificate.</source>
        <translation>Legen Sie beide aus einer Kopie des Standortordners zurück, oder erneuern Sie das Zertifikat.</translation>
    </message>
    <message>
        <source>Put every intermediate behind the server&apos;s certificate in its file.</source>
        <translation>Stellen Sie jedes Zwischenzertifikat in der Datei hinter das Zertifikat des Servers.</translation>
    </message>
    <message>
        <source>Put every intermediate behind the server&apos;s certificate in its file; if none is missing, use a public certificate or load the private root on the phone.</source>
        <translation>Stellen Sie jedes Zwischenzertifikat in der Datei hinter das Zertifikat des Servers; fehlt keines, verwenden Sie ein öffentliches Zertifikat, oder laden Sie das private Stammzertifikat auf das Telefon.</translation>
    </message>
    <message>
        <source>Put every intermediate behind the server&apos;s certificate; if none is missing, load the private root on the phone.</source>
        <translation>Stellen Sie jedes Zwischenzertifikat hinter das Zertifikat des Servers; fehlt keines, laden Sie das private Stammzertifikat auf das Telefon.</translation>
    </message>
    <message>
        <source>Put every intermediate into the certificate&apos;s file; for a private authority load its root.</source>
        <translation>Stellen Sie jedes Zwischenzertifikat in die Datei des Zertifikats; bei einer privaten Zertifizierungsstelle laden Sie deren Stammzertifikat.</translation>
    </message>
    <message>
        <source>Put it back from a copy of the server, or put the files back by hand from the copies beside it.</source>
        <translation>Legen Sie sie aus einer Kopie des Servers zurück, oder legen Sie die Dateien von Hand aus den Kopien daneben zurück.</translation>
    </message>
    <message>
        <source>Put it back from a copy of the site folder.</source>
        <translation>Legen Sie die Datei aus einer Kopie des Standortordners zurück.</translation>
    </message>
    <message>
        <source>Put it back, or make or import another.</source>
        <translation>Legen Sie sie zurück, oder erstellen oder importieren Sie ein anderes.</translation>
    </message>
    <message>
        <source>Put the authority&apos;s present one in its place behind the server&apos;s certificate.</source>
        <translation>Ersetzen Sie es hinter dem Zertifikat des Servers durch das aktuelle der Zertifizierungsstelle.</translation>
    </message>
    <message>
        <source>Put the certificate and the key that were made together on the server, then reload.</source>
        <translation>Legen Sie das Zertifikat und den Schlüssel, die zusammen erstellt wurden, auf den Server, und laden Sie dann neu.</translation>
    </message>
    <message>
        <source>Put the file back from a copy of the site folder.</source>
        <translation>Legen Sie die Datei aus einer Kopie des Standortordners zurück.</translation>
    </message>
    <message>
        <source>Put the files back as they were (roll back), then restart.</source>
        <translation>Stellen Sie die Dateien wieder her, wie sie waren (zurücknehmen), und starten Sie dann neu.</translation>
    </message>
    <message>
        <source>Put the files back by hand, from a copy of the server.</source>
        <translation>Legen Sie die Dateien von Hand zurück, aus einer Kopie des Servers.</translation>
    </message>
    <message>
        <source>Put the intermediates behind it in its file, often found in fullchain.pem or ca-bundle.crt.</source>
        <translation>Stellen Sie in seiner Datei die Zwischenzertifikate dahinter; sie stehen oft in fullchain.pem oder ca-bundle.crt.</translation>
    </message>
    <message>
        <source>Put the intermediates in order: each one below the certificate it signed.</source>
        <translation>Bringen Sie die Zwischenzertifikate in die richtige Reihenfolge: jedes unter dem Zertifikat, das es signiert hat.</translation>
    </message>
    <message>
        <source>Put the key into a file of its own, and name it as priv_key_file.</source>
        <translation>Legen Sie den Schlüssel in eine eigene Datei, und nennen Sie sie als priv_key_file.</translation>
    </message>
    <message>
        <source>Put the password into a file of its own, or leave the option out to be asked.</source>
        <translation>Legen Sie das Passwort in eine eigene Datei, oder lassen Sie die Option weg, um gefragt zu werden.</translation>
    </message>
    <message>
        <source>Put the server&apos;s own certificate first, then its intermediates in order.</source>
        <translation>Stellen Sie das Zertifikat des Servers selbst an den Anfang, danach seine Zwischenzertifikate der Reihe nach.</translation>
    </message>
    <message>
        <source>Put the template [{name}](!) before that line (or roll back), then reload.</source>
        <translation>Stellen Sie die Vorlage [{name}](!) vor diese Zeile (oder nehmen Sie das Geschriebene zurück), und laden Sie dann neu.</translation>
    </message>
    <message>
        <source>Put {path} into /etc/asterisk with Asterisk&apos;s owner and group, then reload.</source>
        <translation>Legen Sie {path} mit Besitzer und Gruppe von Asterisk nach /etc/asterisk, und laden Sie dann neu.</translation>
    </message>
    <message>
        <source>Put {path} where it is looked for and let Asterisk read it, or take the #include out; then reload.</source>
        <translation>Legen Sie {path} dorthin, wo die Datei gesucht wird, und lassen Sie Asterisk sie lesen, oder nehmen Sie das #include heraus; laden Sie dann neu.</translation>
    </message>
    <message>
        <source>Qt could not be loaded: {reason}.</source>
        <translation>Qt konnte nicht geladen werden: {reason}.</translation>
    </message>
    <message>
        <source>Reaching the server</source>
        <translation>Server erreichen</translation>
    </message>
    <message>
        <source>Read are those of dnsmasq (and OpenWrt), ISC dhcpd and Kea.</source>
        <translation>Gelesen werden die von dnsmasq (und OpenWrt), ISC dhcpd und Kea.</translation>
    </message>
    <message>
        <source>Read back, its content, mode, owner or ACL is another one. Everything is as it was.</source>
        <translation>Beim Zurücklesen sind Inhalt, Modus, Besitzer oder ACL anders. Alles ist, wie es war.</translation>
    </message>
    <message>
        <source>Read back, {path} would not mean what was planned: {what}.</source>
        <translation>Zurückgelesen würde {path} nicht bedeuten, was geplant war: {what}.</translation>
    </message>
    <message>
        <source>Read the last errors in the log, correct them (or roll back), then reload.</source>
        <translation>Lesen Sie die letzten Fehler im Protokoll, korrigieren Sie sie (oder nehmen Sie das Geschriebene zurück), und laden Sie dann neu.</translation>
    </message>
    <message>
        <source>Read the number on the phone and explain it on the Check page.</source>
        <translation>Lesen Sie die Nummer am Telefon ab, und lassen Sie sie auf der Seite „Prüfung“ erklären.</translation>
    </message>
    <message>
        <source>Read the number on the phone once more, then look into the phone&apos;s log.</source>
        <translation>Lesen Sie die Nummer am Telefon noch einmal ab, und sehen Sie dann in das Protokoll des Telefons.</translation>
    </message>
    <message>
        <source>Read the number on the phone once more. {fix}</source>
        <translation>Lesen Sie die Nummer am Telefon noch einmal ab. {fix}</translation>
    </message>
    <message>
        <source>Read the server</source>
        <translation>Server lesen</translation>
    </message>
    <message>
        <source>Read the server again, then try once more.</source>
        <translation>Lesen Sie den Server noch einmal, und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>Read the server first, or give a copy of its files (--root).</source>
        <translation>Lesen Sie zuerst den Server, oder geben Sie eine Kopie seiner Dateien an (--root).</translation>
    </message>
    <message>
        <source>Read the server, or choose the route xml.</source>
        <translation>Lesen Sie den Server, oder wählen Sie den Weg xml.</translation>
    </message>
    <message>
        <source>Read them, and order again.</source>
        <translation>Lesen Sie sie, und bestellen Sie noch einmal.</translation>
    </message>
    <message>
        <source>Read what it says, mostly new terms at the address it names; then order again.</source>
        <translation>Lesen Sie, was sie sagt, meist neue Bedingungen unter der genannten Adresse; bestellen Sie dann erneut.</translation>
    </message>
    <message>
        <source>Read what the log said of it when it was loaded.</source>
        <translation>Lesen Sie, was das Protokoll beim Laden dazu sagte.</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Beleg</translation>
    </message>
    <message>
        <source>Receipt {id} cannot be rolled back.</source>
        <translation>Beleg {id} lässt sich nicht zurücknehmen.</translation>
    </message>
    <message>
        <source>Receipts</source>
        <translation>Belege</translation>
    </message>
    <message>
        <source>Receipts and backups lie on the server, in /var/lib/secure-calling.</source>
        <translation>Belege und Sicherungen liegen auf dem Server, in /var/lib/secure-calling.</translation>
    </message>
    <message>
        <source>Receipts that stand on this one: {ids}.</source>
        <translation>Belege, die auf diesem aufbauen: {ids}.</translation>
    </message>
    <message>
        <source>Recover</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Recover first (secure-calling recover).</source>
        <translation>Stellen Sie zuerst wieder her (secure-calling recover).</translation>
    </message>
    <message>
        <source>Recover it first (secure-calling recover --ssh USER@HOST).</source>
        <translation>Stellen Sie ihn zuerst wieder her (secure-calling recover --ssh USER@HOST).</translation>
    </message>
    <message>
        <source>Register its licence on the server, then reload res_digium_phone.so.</source>
        <translation>Registrieren Sie seine Lizenz auf dem Server, und laden Sie dann res_digium_phone.so neu.</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>Registriert</translation>
    </message>
    <message>
        <source>Registered, but not over TLS: {names}.</source>
        <translation>Registriert, aber nicht über TLS: {names}.</translation>
    </message>
    <message>
        <source>Registering with a password</source>
        <translation>Registrieren mit einem Passwort</translation>
    </message>
    <message>
        <source>Reload Asterisk and look whether the transport is listed: asterisk -rx &apos;pjsip show transports&apos;.</source>
        <translation>Laden Sie Asterisk neu, und sehen Sie nach, ob der Transport aufgeführt ist: asterisk -rx &apos;pjsip show transports&apos;.</translation>
    </message>
    <message>
        <source>Reload it: module reload res_pjsip_notify.so, then send the NOTIFY again.</source>
        <translation>Laden Sie sie neu: module reload res_pjsip_notify.so, und senden Sie dann das NOTIFY noch einmal.</translation>
    </message>
    <message>
        <source>Reload, and read what the log says of it.</source>
        <translation>Laden Sie neu, und lesen Sie, was das Protokoll dazu sagt.</translation>
    </message>
    <message>
        <source>Reload: asterisk -rx &apos;module reload res_pjsip.so&apos;. Asterisk before 16.29, 18.15 and 20 needs a restart.</source>
        <translation>Laden Sie neu: asterisk -rx &apos;module reload res_pjsip.so&apos;. Asterisk vor 16.29, 18.15 und 20 braucht einen Neustart.</translation>
    </message>
    <message>
        <source>Remove cipher from the transport, then restart Asterisk.</source>
        <translation>Entfernen Sie cipher aus dem Transport, und starten Sie dann Asterisk neu.</translation>
    </message>
    <message>
        <source>Remove cipher, require_client_cert and verify_client from the transport, then restart Asterisk.</source>
        <translation>Entfernen Sie cipher, require_client_cert und verify_client aus dem Transport, und starten Sie dann Asterisk neu.</translation>
    </message>
    <message>
        <source>Remove one of the two, or give it another port, then restart.</source>
        <translation>Entfernen Sie einen der beiden, oder geben Sie ihm einen anderen Port, und starten Sie dann neu.</translation>
    </message>
    <message>
        <source>Remove require_client_cert and verify_client from the transport, then restart Asterisk.</source>
        <translation>Entfernen Sie require_client_cert und verify_client aus dem Transport, und starten Sie dann Asterisk neu.</translation>
    </message>
    <message>
        <source>Remove the cause (a full or read-only disk, missing rights, a file mounted by itself), then apply again.</source>
        <translation>Beseitigen Sie die Ursache (voller oder schreibgeschützter Datenträger, fehlende Rechte, eine für sich eingehängte Datei), und wenden Sie dann noch einmal an.</translation>
    </message>
    <message>
        <source>Remove the cause, then recover (secure-calling recover).</source>
        <translation>Beseitigen Sie die Ursache, und stellen Sie dann wieder her (secure-calling recover).</translation>
    </message>
    <message>
        <source>Remove the cause, then recover, which finishes it (secure-calling recover).</source>
        <translation>Beseitigen Sie die Ursache, und stellen Sie dann wieder her; das schließt es ab (secure-calling recover).</translation>
    </message>
    <message>
        <source>Remove the requirement of a revocation list.</source>
        <translation>Heben Sie die Forderung nach einer Sperrliste auf.</translation>
    </message>
    <message>
        <source>Remove transport= from the endpoint {name}, then reload.</source>
        <translation>Entfernen Sie transport= aus dem Endpoint {name}, und laden Sie dann neu.</translation>
    </message>
    <message>
        <source>Rename it, and the line that includes it, then plan again.</source>
        <translation>Benennen Sie die Datei und die Zeile um, die sie einbindet, und planen Sie dann neu.</translation>
    </message>
    <message>
        <source>Rename that section.</source>
        <translation>Benennen Sie diesen Abschnitt um.</translation>
    </message>
    <message>
        <source>Rename the folder, then export again.</source>
        <translation>Benennen Sie den Ordner um, und exportieren Sie dann erneut.</translation>
    </message>
    <message>
        <source>Renew it now, under the same file names.</source>
        <translation>Erneuern Sie es jetzt, unter denselben Dateinamen.</translation>
    </message>
    <message>
        <source>Renew the certificate if its end has come; else give the phone an NTP server.</source>
        <translation>Erneuern Sie das Zertifikat, wenn sein Ende gekommen ist; sonst geben Sie dem Telefon einen NTP-Server.</translation>
    </message>
    <message>
        <source>Replace the certificate.</source>
        <translation>Ersetzen Sie das Zertifikat.</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>Neustart</translation>
    </message>
    <message>
        <source>Restart Asterisk as soon as no call is up?</source>
        <translation>Asterisk neu starten, sobald kein Gespräch läuft?</translation>
    </message>
    <message>
        <source>Restart Asterisk as soon as there is none? New calls go through meanwhile; after {minutes} minutes the restart is called off.</source>
        <translation>Asterisk neu starten, sobald keines mehr läuft? Neue Anrufe kommen inzwischen durch; nach {minutes} Minuten wird der Neustart abgebrochen.</translation>
    </message>
    <message>
        <source>Restart Asterisk, then check again.</source>
        <translation>Starten Sie Asterisk neu, und prüfen Sie dann noch einmal.</translation>
    </message>
    <message>
        <source>Restart a new phone while this listens.</source>
        <translation>Starten Sie ein neues Telefon neu, während gelauscht wird.</translation>
    </message>
    <message>
        <source>Restart steps</source>
        <translation>Schritte zum Neustart</translation>
    </message>
    <message>
        <source>Restart when no call is up.</source>
        <translation>Starten Sie neu, wenn kein Gespräch läuft.</translation>
    </message>
    <message>
        <source>Restart when no call is up; after a renewal, let the Check page see what is served first.</source>
        <translation>Starten Sie neu, wenn kein Gespräch läuft; lassen Sie nach einer Erneuerung zuerst die Seite „Prüfung“ sehen, was ausgeliefert wird.</translation>
    </message>
    <message>
        <source>Restart when nobody needs the phones, and be ready to end the hanging program (systemctl kill).</source>
        <translation>Starten Sie neu, wenn niemand die Telefone braucht, und seien Sie bereit, das hängende Programm zu beenden (systemctl kill).</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Roll back</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>Roll back the newest first, or all of them together (--with-later).</source>
        <translation>Nehmen Sie den neuesten zuerst zurück, oder alle zusammen (--with-later).</translation>
    </message>
    <message>
        <source>Roll back what was written on {when}?</source>
        <translation>Zurücknehmen, was am {when} geschrieben wurde?</translation>
    </message>
    <message>
        <source>Roll back, reload, and look again; do not restart before that.</source>
        <translation>Nehmen Sie das Geschriebene zurück, laden Sie neu, und sehen Sie noch einmal nach; starten Sie vorher nicht neu.</translation>
    </message>
    <message>
        <source>Roll it over to one with name constraints (new --roll-over --name-constraints).</source>
        <translation>Wechseln Sie zu einer mit Namensbeschränkungen (new --roll-over --name-constraints).</translation>
    </message>
    <message>
        <source>Roll the authority over (certificate SITE new --roll-over), or go back to the names it was made for.</source>
        <translation>Wechseln Sie die Zertifizierungsstelle (certificate SITE new --roll-over), oder kehren Sie zu den Namen zurück, für die sie erstellt wurde.</translation>
    </message>
    <message>
        <source>Rolling back would undo that change too.</source>
        <translation>Das Zurücknehmen würde auch diese Änderung rückgängig machen.</translation>
    </message>
    <message>
        <source>Root</source>
        <translation>Stammzert.</translation>
    </message>
    <message>
        <source>Run it on the server, as its administrator: sudo asterisk -rx &apos;...&apos;</source>
        <translation>Führen Sie ihn auf dem Server aus, als dessen Administrator: sudo asterisk -rx &apos;...&apos;</translation>
    </message>
    <message>
        <source>Run one command on the Asterisk of {target} now?</source>
        <translation>Jetzt einen Befehl am Asterisk von {target} ausführen?</translation>
    </message>
    <message>
        <source>Run one command on this computer&apos;s Asterisk now?</source>
        <translation>Jetzt einen Befehl am Asterisk dieses Computers ausführen?</translation>
    </message>
    <message>
        <source>Run secure-calling discover, which says why nothing is heard.</source>
        <translation>Führen Sie secure-calling discover aus; es sagt, warum nichts zu hören ist.</translation>
    </message>
    <message>
        <source>Run the restart steps</source>
        <translation>Schritte zum Neustart ausführen</translation>
    </message>
    <message>
        <source>Run this as the administrator (sudo), and make sure that the disk is neither full nor read-only.</source>
        <translation>Führen Sie dies als Administrator (sudo) aus, und stellen Sie sicher, dass der Datenträger weder voll noch schreibgeschützt ist.</translation>
    </message>
    <message>
        <source>Run this as the administrator (sudo), and make sure that the disk is not mounted read-only.</source>
        <translation>Führen Sie dies als Administrator (sudo) aus, und stellen Sie sicher, dass der Datenträger nicht schreibgeschützt eingehängt ist.</translation>
    </message>
    <message>
        <source>Run this as the administrator (sudo), or copy the commands and run them on the server.</source>
        <translation>Führen Sie dies als Administrator (sudo) aus, oder kopieren Sie die Befehle, und führen Sie sie auf dem Server aus.</translation>
    </message>
    <message>
        <source>Run this as the administrator (sudo), or correct the path on the server.</source>
        <translation>Führen Sie dies als Administrator (sudo) aus, oder korrigieren Sie den Pfad auf dem Server.</translation>
    </message>
    <message>
        <source>Run this as the administrator: {commands}</source>
        <translation>Führen Sie dies als Administrator aus: {commands}</translation>
    </message>
    <message>
        <source>Run this by hand first, tick it off, and run the rest again.</source>
        <translation>Führen Sie dies zuerst von Hand aus, haken Sie es ab, und führen Sie den Rest noch einmal aus.</translation>
    </message>
    <message>
        <source>Run {count} commands on the Asterisk of {target} now? Before a restart you are asked again.</source>
        <translation>Jetzt {count} Befehle am Asterisk von {target} ausführen? Vor einem Neustart werden Sie noch einmal gefragt.</translation>
    </message>
    <message>
        <source>Run {count} commands on this computer&apos;s Asterisk now? Before a restart you are asked again.</source>
        <translation>Jetzt {count} Befehle am Asterisk dieses Computers ausführen? Vor einem Neustart werden Sie noch einmal gefragt.</translation>
    </message>
    <message>
        <source>SHA-256 {fingerprint}</source>
        <translation>SHA-256 {fingerprint}</translation>
    </message>
    <message>
        <source>SIP answer</source>
        <translation>SIP-Antwort</translation>
    </message>
    <message>
        <source>SIP over TLS</source>
        <translation>SIP über TLS</translation>
    </message>
    <message>
        <source>SRTP is off</source>
        <translation>SRTP ist aus</translation>
    </message>
    <message>
        <source>SRTP, keys by SDES</source>
        <translation>SRTP, Schlüssel durch SDES</translation>
    </message>
    <message>
        <source>Save a copy of the file, then roll back all the same (--force).</source>
        <translation>Speichern Sie eine Kopie der Datei, und nehmen Sie das Geschriebene dann trotzdem zurück (--force).</translation>
    </message>
    <message>
        <source>Save it as UTF-8 in your editor.</source>
        <translation>Speichern Sie sie in Ihrem Editor als UTF-8.</translation>
    </message>
    <message>
        <source>Save the list as &quot;CSV UTF-8&quot;.</source>
        <translation>Speichern Sie die Liste als „CSV UTF-8“.</translation>
    </message>
    <message>
        <source>Save the plan as a bundle (secure-calling bundle), and write it there. Nothing was written.</source>
        <translation>Speichern Sie den Plan als Bündel (secure-calling bundle), und schreiben Sie ihn dort. Nichts wurde geschrieben.</translation>
    </message>
    <message>
        <source>Saved as {file}.</source>
        <translation>Gespeichert als {file}.</translation>
    </message>
    <message>
        <source>Saved as {file}. On the server, as root: sh {name} server.tar. Unpack server.tar here (tar -xf server.tar) in a folder of its own, and choose that folder above. It holds SIP passwords.</source>
        <translation>Gespeichert als {file}. Auf dem Server, als root: sh {name} server.tar. Entpacken Sie server.tar hier (tar -xf server.tar) in einen eigenen Ordner, und wählen Sie diesen Ordner oben. Die Datei enthält SIP-Passwörter.</translation>
    </message>
    <message>
        <source>Saved as {file}. On the server, unpack it, and run as root: sh install.sh</source>
        <translation>Gespeichert als {file}. Auf dem Server entpacken, und als root ausführen: sh install.sh</translation>
    </message>
    <message>
        <source>Saved as {file}; beside it {calendar}, which reminds of the certificate&apos;s end.</source>
        <translation>Gespeichert als {file}; daneben {calendar}, die Datei erinnert an das Ende des Zertifikats.</translation>
    </message>
    <message>
        <source>Saving now would undo that change.</source>
        <translation>Jetzt zu speichern würde diese Änderung rückgängig machen.</translation>
    </message>
    <message>
        <source>Says it is</source>
        <translation>Nennt sich</translation>
    </message>
    <message>
        <source>Scan the barcode beside the word MAC on the label.</source>
        <translation>Scannen Sie den Barcode neben dem Wort MAC auf dem Etikett.</translation>
    </message>
    <message>
        <source>Secure calling on {host}, hand-over report of {date}</source>
        <translation>Verschlüsseltes Telefonieren auf {host}, Übergabebericht vom {date}</translation>
    </message>
    <message>
        <source>See line {line}.</source>
        <translation>Siehe Zeile {line}.</translation>
    </message>
    <message>
        <source>See secure-calling --help for the command line.</source>
        <translation>Zur Befehlszeile siehe secure-calling --help.</translation>
    </message>
    <message>
        <source>See that only this phone registers as {name} before it is moved.</source>
        <translation>Sorgen Sie dafür, dass sich nur dieses Telefon als {name} registriert, bevor es umgestellt wird.</translation>
    </message>
    <message>
        <source>See that the web server serves it as {url}.</source>
        <translation>Sorgen Sie dafür, dass der Webserver ihn als {url} bereitstellt.</translation>
    </message>
    <message>
        <source>See what is in the folders that are read, then try again.</source>
        <translation>Sehen Sie nach, was in den gelesenen Ordnern liegt, und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>See who has the port (ss -tulnp), end that, or choose another port; then reload.</source>
        <translation>Sehen Sie nach, wer den Port hat (ss -tulnp), beenden Sie das Programm, oder wählen Sie einen anderen Port; laden Sie dann neu.</translation>
    </message>
    <message>
        <source>Send the {issuer} that signed {name} in place of the other of its name.</source>
        <translation>Senden Sie den Aussteller {issuer}, der {name} signiert hat, statt des anderen gleichen Namens.</translation>
    </message>
    <message>
        <source>Sent to phones, in this order</source>
        <translation>An Telefone gesendet, in dieser Reihenfolge</translation>
    </message>
    <message>
        <source>Serve files to phones</source>
        <translation>Dateien an Telefone verteilen</translation>
    </message>
    <message>
        <source>Serve the files over HTTP or HTTPS, and give that address.</source>
        <translation>Stellen Sie die Dateien über HTTP oder HTTPS bereit, und geben Sie diese Adresse an.</translation>
    </message>
    <message>
        <source>Serve the files over HTTP, HTTPS, FTP or FTPS.</source>
        <translation>Stellen Sie die Dateien über HTTP, HTTPS, FTP oder FTPS bereit.</translation>
    </message>
    <message>
        <source>Serve the files over https, and fetch them on a network of their own until then.</source>
        <translation>Stellen Sie die Dateien über https bereit, und lassen Sie sie bis dahin in einem eigenen Netzwerk holen.</translation>
    </message>
    <message>
        <source>Serve the files over https, or set these phones to secure.</source>
        <translation>Stellen Sie die Dateien über https bereit, oder setzen Sie diese Telefone auf secure.</translation>
    </message>
    <message>
        <source>Serve them over https://, with a certificate the phones trust.</source>
        <translation>Stellen Sie sie über https:// bereit, mit einem Zertifikat, dem die Telefone vertrauen.</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Server and phones have no cipher in common.</source>
        <translation>Server und Telefone haben keine gemeinsame Chiffre.</translation>
    </message>
    <message>
        <source>Server the phones call</source>
        <translation>Server, den die Telefone anrufen</translation>
    </message>
    <message>
        <source>Set a password in the section type=auth of {name}, or leave the phone&apos;s own file to its present password.</source>
        <translation>Setzen Sie im Abschnitt type=auth von {name} ein Passwort, oder lassen Sie der eigenen Datei des Telefons ihr jetziges Passwort.</translation>
    </message>
    <message>
        <source>Set its stage to wait, or tls_unproven_model = true to try it all the same.</source>
        <translation>Setzen Sie seine Stufe auf wait, oder tls_unproven_model = true, um es trotzdem zu versuchen.</translation>
    </message>
    <message>
        <source>Set login_password to other digits.</source>
        <translation>Setzen Sie login_password auf andere Ziffern.</translation>
    </message>
    <message>
        <source>Set mdns_address and mdns_port in {general}, then reload the DPMA.</source>
        <translation>Setzen Sie mdns_address und mdns_port in {general}, und laden Sie dann das DPMA neu.</translation>
    </message>
    <message>
        <source>Set mdns_address={host} in {general}, then reload the DPMA.</source>
        <translation>Setzen Sie mdns_address={host} in {general}, und laden Sie dann das DPMA neu.</translation>
    </message>
    <message>
        <source>Set mdns_port to the port of the TLS transport, usually 5061.</source>
        <translation>Setzen Sie mdns_port auf den Port des TLS-Transports, meist 5061.</translation>
    </message>
    <message>
        <source>Set mdns_port={port} in {general}, then reload the DPMA.</source>
        <translation>Setzen Sie mdns_port={port} in {general}, und laden Sie dann das DPMA neu.</translation>
    </message>
    <message>
        <source>Set mdns_transport=tls in {general}, then reload the DPMA.</source>
        <translation>Setzen Sie mdns_transport=tls in {general}, und laden Sie dann das DPMA neu.</translation>
    </message>
    <message>
        <source>Set media_encryption=sdes for {name} and on the phone, then reload.</source>
        <translation>Setzen Sie media_encryption=sdes für {name} und auf dem Telefon, und laden Sie dann neu.</translation>
    </message>
    <message>
        <source>Set media_encryption=sdes on it and media_encryption_optimistic=no, then reload.</source>
        <translation>Setzen Sie dort media_encryption=sdes und media_encryption_optimistic=no, und laden Sie dann neu.</translation>
    </message>
    <message>
        <source>Set media_encryption=sdes on it, then reload.</source>
        <translation>Setzen Sie dort media_encryption=sdes, und laden Sie dann neu.</translation>
    </message>
    <message>
        <source>Set media_encryption=sdes on the endpoint and on the phone, in the same step.</source>
        <translation>Setzen Sie media_encryption=sdes am Endpoint und am Telefon, im selben Schritt.</translation>
    </message>
    <message>
        <source>Set media_encryption=sdes, then reload.</source>
        <translation>Setzen Sie media_encryption=sdes, und laden Sie dann neu.</translation>
    </message>
    <message>
        <source>Set method=sslv23 (OpenSSL 3) or tlsv1_2 in the transport, then restart.</source>
        <translation>Setzen Sie im Transport method=sslv23 (OpenSSL 3) oder tlsv1_2, und starten Sie dann neu.</translation>
    </message>
    <message>
        <source>Set method=sslv23 or tlsv1_2 on the transport, then restart Asterisk.</source>
        <translation>Setzen Sie method=sslv23 oder tlsv1_2 am Transport, und starten Sie dann Asterisk neu.</translation>
    </message>
    <message>
        <source>Set method=sslv23 with OpenSSL 3 or later, else method=tlsv1_2; then restart Asterisk.</source>
        <translation>Setzen Sie method=sslv23 bei OpenSSL 3 oder neuer, sonst method=tlsv1_2; starten Sie dann Asterisk neu.</translation>
    </message>
    <message>
        <source>Set method=tlsv1_2 on the transport, then restart Asterisk.</source>
        <translation>Setzen Sie method=tlsv1_2 am Transport, und starten Sie dann Asterisk neu.</translation>
    </message>
    <message>
        <source>Set port=&quot;5061&quot;, or the port the TLS transport is bound to.</source>
        <translation>Setzen Sie port=&quot;5061&quot; oder den Port, an den der TLS-Transport gebunden ist.</translation>
    </message>
    <message>
        <source>Set registration_port to 5061 for TLS, to 5060 for UDP and TCP.</source>
        <translation>Setzen Sie registration_port für TLS auf 5061, für UDP und TCP auf 5060.</translation>
    </message>
    <message>
        <source>Set remove_existing=yes; max_contacts=1 where only one phone registers.</source>
        <translation>Setzen Sie remove_existing=yes; max_contacts=1, wo sich nur ein Telefon registriert.</translation>
    </message>
    <message>
        <source>Set rewrite_contact=yes for {name}, then reload.</source>
        <translation>Setzen Sie rewrite_contact=yes für {name}, und laden Sie dann neu.</translation>
    </message>
    <message>
        <source>Set rewrite_contact=yes, then reload.</source>
        <translation>Setzen Sie rewrite_contact=yes, und laden Sie dann neu.</translation>
    </message>
    <message>
        <source>Set service_discovery_enabled in the DPMA&apos;s file to yes, or name the server by hand.</source>
        <translation>Setzen Sie service_discovery_enabled in der Datei des DPMA auf yes, oder nennen Sie den Server von Hand.</translation>
    </message>
    <message>
        <source>Set srtp_tag_32=no and use_avpf=no on the endpoint {user}, then reload.</source>
        <translation>Setzen Sie srtp_tag_32=no und use_avpf=no am Endpoint {user}, und laden Sie dann neu.</translation>
    </message>
    <message>
        <source>Set status and register of its account to 1.</source>
        <translation>Setzen Sie status und register des Kontos auf 1.</translation>
    </message>
    <message>
        <source>Set the certificate&apos;s authority to private, or import a public certificate.</source>
        <translation>Setzen Sie die Zertifizierungsstelle des Zertifikats auf privat, oder importieren Sie ein öffentliches Zertifikat.</translation>
    </message>
    <message>
        <source>Set the certificate&apos;s authority to public or private.</source>
        <translation>Setzen Sie die Zertifizierungsstelle des Zertifikats auf öffentlich oder privat.</translation>
    </message>
    <message>
        <source>Set the clock that is wrong; until then, what is said of dates here is not what phones say.</source>
        <translation>Stellen Sie die Uhr, die falsch geht; bis dahin ist, was hier über Daten gesagt wird, nicht das, was Telefone sagen.</translation>
    </message>
    <message>
        <source>Set the network to private in Windows&apos; settings, or let this program through the firewall.</source>
        <translation>Stellen Sie das Netzwerk in den Einstellungen von Windows auf privat, oder lassen Sie dieses Programm durch die Firewall.</translation>
    </message>
    <message>
        <source>Set the server&apos;s host to the name the phones use.</source>
        <translation>Setzen Sie den Host des Servers auf den Namen, den die Telefone verwenden.</translation>
    </message>
    <message>
        <source>Set the server&apos;s host, or the destination&apos;s target, in site.toml.</source>
        <translation>Setzen Sie in site.toml den Host des Servers oder das Ziel (target unter destination).</translation>
    </message>
    <message>
        <source>Set the transport&apos;s bind to the port that is there, or give it another id or another port.</source>
        <translation>Setzen Sie bind des Transports auf den vorhandenen Port, oder geben Sie ihm eine andere id oder einen anderen Port.</translation>
    </message>
    <message>
        <source>Set tls_allow_wildcard_certs to 0.</source>
        <translation>Setzen Sie tls_allow_wildcard_certs auf 0.</translation>
    </message>
    <message>
        <source>Set {option}=no for {name}, then reload.</source>
        <translation>Setzen Sie {option}=no für {name}, und laden Sie dann neu.</translation>
    </message>
    <message>
        <source>Set {option}=no, then reload.</source>
        <translation>Setzen Sie {option}=no, und laden Sie dann neu.</translation>
    </message>
    <message>
        <source>Set {option}=no.</source>
        <translation>Setzen Sie {option}=no.</translation>
    </message>
    <message>
        <source>Settings, Asterisk SIP Settings, SIP Settings [chan_pjsip], TLS/SSL/SRTP Settings, then Submit. What is there now: {there}.</source>
        <translation>Settings, Asterisk SIP Settings, SIP Settings [chan_pjsip], TLS/SSL/SRTP Settings, dann Submit. Was jetzt dort steht: {there}.</translation>
    </message>
    <message>
        <source>Several files were chosen or dropped together; none of them was read.</source>
        <translation>Mehrere Dateien wurden zugleich ausgewählt oder hergezogen; keine davon wurde gelesen.</translation>
    </message>
    <message>
        <source>Shell scripts (*.sh)</source>
        <translation>Shell-Skripte (*.sh)</translation>
    </message>
    <message>
        <source>Shorten it.</source>
        <translation>Kürzen Sie es.</translation>
    </message>
    <message>
        <source>Shorten the list, or leave it empty.</source>
        <translation>Kürzen Sie die Liste, oder lassen Sie sie leer.</translation>
    </message>
    <message>
        <source>Show a page</source>
        <translation>Seite anzeigen</translation>
    </message>
    <message>
        <source>Signalling (TLS)</source>
        <translation>Signalisierung (TLS)</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>Signiert von</translation>
    </message>
    <message>
        <source>Signing requests (*.csr *.pem)</source>
        <translation>Zertifikatsanforderungen (*.csr *.pem)</translation>
    </message>
    <message>
        <source>Something spoke to the TLS port without TLS.</source>
        <translation>Etwas sprach ohne TLS mit dem TLS-Port.</translation>
    </message>
    <message>
        <source>Something unexpected happened.</source>
        <translation>Etwas Unerwartetes ist geschehen.</translation>
    </message>
    <message>
        <source>Source: {source}</source>
        <translation>Quelle: {source}</translation>
    </message>
    <message>
        <source>Sources disagree whether a D80 can be configured without the DPMA.</source>
        <translation>Die Quellen sind uneins, ob sich ein D80 ohne das DPMA konfigurieren lässt.</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Starts with TLS and SRTP.</source>
        <translation>Beginnt mit TLS und SRTP.</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Stays as it is.</source>
        <translation>Bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>Stays as it is; TLS needs firmware {version}.</source>
        <translation>Bleibt, wie es ist; TLS braucht die Firmware {version}.</translation>
    </message>
    <message>
        <source>Stays as it is; no source shows TLS on it.</source>
        <translation>Bleibt, wie es ist; keine Quelle belegt TLS darauf.</translation>
    </message>
    <message>
        <source>Step {number}: {command}; {reason}</source>
        <translation>Schritt {number}: {command}; {reason}</translation>
    </message>
    <message>
        <source>Stop it while you listen, or name the server by hand.</source>
        <translation>Beenden Sie es, während Sie lauschen, oder nennen Sie den Server von Hand.</translation>
    </message>
    <message>
        <source>Stop the program that holds port 5353, or find the phones in another way.</source>
        <translation>Beenden Sie das Programm, das Port 5353 belegt, oder suchen Sie die Telefone auf andere Weise.</translation>
    </message>
    <message>
        <source>Stop the program that holds port {port}, or enter the server by hand.</source>
        <translation>Beenden Sie das Programm, das Port {port} belegt, oder geben Sie den Server von Hand ein.</translation>
    </message>
    <message>
        <source>Stop the web server that listens there for the moment; or order with the DNS (--dns).</source>
        <translation>Halten Sie den Webserver, der dort lauscht, vorübergehend an; oder bestellen Sie über das DNS (--dns).</translation>
    </message>
    <message>
        <source>Suspect the key&apos;s size or the signature&apos;s hash first.</source>
        <translation>Verdächtigen Sie zuerst die Größe des Schlüssels oder den Hash der Signatur.</translation>
    </message>
    <message>
        <source>TLS and SRTP</source>
        <translation>TLS und SRTP</translation>
    </message>
    <message>
        <source>TLS cannot be announced: the transport does not speak it.</source>
        <translation>TLS lässt sich nicht ankündigen: Der Transport spricht es nicht.</translation>
    </message>
    <message>
        <source>TLS handshake</source>
        <translation>TLS-Handshake</translation>
    </message>
    <message>
        <source>TLS is announced on port {port}, where no transport speaks it.</source>
        <translation>TLS wird auf Port {port} angekündigt, wo kein Transport es spricht.</translation>
    </message>
    <message>
        <source>TLS method</source>
        <translation>TLS-Methode</translation>
    </message>
    <message>
        <source>TLS with the DPMA needs Asterisk 13.11.0 or later.</source>
        <translation>TLS mit dem DPMA braucht Asterisk 13.11.0 oder neuer.</translation>
    </message>
    <message>
        <source>TLS, no SRTP</source>
        <translation>TLS, kein SRTP</translation>
    </message>
    <message>
        <source>Take &lt;host_alternate&gt; out, or give that server TLS too.</source>
        <translation>Nehmen Sie &lt;host_alternate&gt; heraus, oder geben Sie auch jenem Server TLS.</translation>
    </message>
    <message>
        <source>Take TLS and SRTP off this phone&apos;s line, or try it on this one phone before any other.</source>
        <translation>Nehmen Sie TLS und SRTP von der Leitung dieses Telefons, oder probieren Sie es an diesem einen Telefon vor jedem anderen.</translation>
    </message>
    <message>
        <source>Take [{name}](+) out, or put the section before it (or roll back), then reload.</source>
        <translation>Nehmen Sie [{name}](+) heraus, oder stellen Sie den Abschnitt davor (oder nehmen Sie das Geschriebene zurück), und laden Sie dann neu.</translation>
    </message>
    <message>
        <source>Take acme.key out of the site folder, and order again: a new account is made.</source>
        <translation>Nehmen Sie acme.key aus dem Standortordner, und bestellen Sie erneut: Es wird ein neues Konto angelegt.</translation>
    </message>
    <message>
        <source>Take everything before the @ away.</source>
        <translation>Nehmen Sie alles vor dem @ weg.</translation>
    </message>
    <message>
        <source>Take it from what pjsip list ciphers shows, or leave ciphers empty; then reload.</source>
        <translation>Nehmen Sie eine aus der Ausgabe von pjsip list ciphers, oder lassen Sie die Chiffren leer; laden Sie dann neu.</translation>
    </message>
    <message>
        <source>Take it out of the phone&apos;s name, its password or the server&apos;s names.</source>
        <translation>Nehmen Sie es aus dem Namen des Telefons, seinem Passwort oder den Namen des Servers.</translation>
    </message>
    <message>
        <source>Take it out, and set the same on the extension&apos;s page in FreePBX where it has the field.</source>
        <translation>Nehmen Sie es heraus, und stellen Sie dasselbe auf der Seite der Nebenstelle in FreePBX ein, wo sie das Feld hat.</translation>
    </message>
    <message>
        <source>Take it out. The keys here are: {keys}.</source>
        <translation>Nehmen Sie ihn heraus. Die Schlüssel hier sind: {keys}.</translation>
    </message>
    <message>
        <source>Take it out; an empty list is best.</source>
        <translation>Nehmen Sie sie heraus; eine leere Liste ist am besten.</translation>
    </message>
    <message>
        <source>Take one of the two [{name}] out of the files (or roll back), then reload.</source>
        <translation>Nehmen Sie eines der beiden [{name}] aus den Dateien (oder nehmen Sie das Geschriebene zurück), und laden Sie dann neu.</translation>
    </message>
    <message>
        <source>Take one of the two out, reload, then plan again.</source>
        <translation>Nehmen Sie eines der beiden heraus, laden Sie neu, und planen Sie dann neu.</translation>
    </message>
    <message>
        <source>Take that line out of extconfig.conf if the database is no longer used, then plan again.</source>
        <translation>Nehmen Sie diese Zeile aus extconfig.conf, wenn die Datenbank nicht mehr verwendet wird, und planen Sie dann neu.</translation>
    </message>
    <message>
        <source>Take that line out; its page has the field {field}.</source>
        <translation>Nehmen Sie diese Zeile heraus; die zugehörige Seite hat das Feld {field}.</translation>
    </message>
    <message>
        <source>Take the blanks away.</source>
        <translation>Nehmen Sie die Leerzeichen weg.</translation>
    </message>
    <message>
        <source>Take the cipher line out: OpenSSL&apos;s own list is best.</source>
        <translation>Nehmen Sie die Zeile cipher heraus: Die eigene Liste von OpenSSL ist am besten.</translation>
    </message>
    <message>
        <source>Take the last dot away.</source>
        <translation>Nehmen Sie den letzten Punkt weg.</translation>
    </message>
    <message>
        <source>Take the line&apos;s transport out, and give the phone a network of the transport that is meant.</source>
        <translation>Nehmen Sie transport aus der Leitung heraus, und geben Sie dem Telefon ein Netzwerk mit dem gemeinten Transport.</translation>
    </message>
    <message>
        <source>Take the link away, then try again.</source>
        <translation>Nehmen Sie den Link weg, und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>Take the loop out of the files: Asterisk itself may run out of memory reading them.</source>
        <translation>Nehmen Sie die Schleife aus den Dateien: Asterisk selbst kann beim Lesen der Speicher ausgehen.</translation>
    </message>
    <message>
        <source>Take the outbound proxy out of the phone&apos;s file, or give the proxy TLS too.</source>
        <translation>Nehmen Sie den ausgehenden Proxy aus der Datei des Telefons, oder geben Sie auch dem Proxy TLS.</translation>
    </message>
    <message>
        <source>Take the transport line out; where a template sets it, add an empty transport= to the endpoint.</source>
        <translation>Nehmen Sie die Zeile transport heraus; wo eine Vorlage sie setzt, fügen Sie dem Endpoint ein leeres transport= hinzu.</translation>
    </message>
    <message>
        <source>There are more than {count} rows.</source>
        <translation>Es sind mehr als {count} Zeilen.</translation>
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
        <translation>ein Telefon, das Zertifikate prüft</translation>
    </message>
    <message>
        <source>no hash</source>
        <translation>kein Hash</translation>
    </message>
    <message>
        <source>no network</source>
        <translation>kein Netzwerk</translation>
    </message>
    <message>
        <source>no purpose named</source>
        <translation>kein Zweck genannt</translation>
    </message>
    <message>
        <source>no ring in time</source>
        <translation>kein rechtzeitiges Klingeln</translation>
    </message>
    <message>
        <source>none alone</source>
        <translation>keine allein</translation>
    </message>
    <message>
        <source>not serverAuth</source>
        <translation>nicht serverAuth</translation>
    </message>
    <message>
        <source>with SRTP taken; without: {found}</source>
        <translation>mit SRTP angenommen; ohne: {found}</translation>
    </message>
    <message>
        <source>with SRTP: {found}; without it is taken</source>
        <translation>mit SRTP: {found}; ohne wird es angenommen</translation>
    </message>
    <message>
        <source>with SRTP: {secure}; without: {plain}</source>
        <translation>mit SRTP: {secure}; ohne: {plain}</translation>
    </message>
    <message>
        <source>with and without SRTP it is taken</source>
        <translation>mit und ohne SRTP wird es angenommen</translation>
    </message>
    <message>
        <source>{calls} calls are up ({channels} channels): a restart waits for them, and new ones still go through.</source>
        <translation>{calls} Gespräche laufen ({channels} Kanäle): Ein Neustart wartet auf sie, und neue kommen weiter zustande.</translation>
    </message>
    <message>
        <source>{number} rings with {suite}; without SRTP: {refused}</source>
        <translation>{number} klingelt mit {suite}; ohne SRTP: {refused}</translation>
    </message>
    <message>
        <source>Language: {language}</source>
        <translation>Sprache: {language}</translation>
    </message>
    <message>
        <source>A copy of the file as it is now would be kept beside the receipts.</source>
        <translation>Eine Kopie der Datei, wie sie jetzt ist, würde bei den Belegen aufbewahrt.</translation>
    </message>
    <message>
        <source>A phone that was moved works as before only when it has fetched its configuration again.</source>
        <translation>Ein umgestelltes Telefon arbeitet erst wieder wie zuvor, wenn es seine Konfiguration erneut geholt hat.</translation>
    </message>
    <message>
        <source>About it</source>
        <translation>Dazu</translation>
    </message>
    <message>
        <source>Backed up</source>
        <translation>Gesichert</translation>
    </message>
    <message>
        <source>Changed by others, kept as</source>
        <translation>Von anderen geändert, aufbewahrt als</translation>
    </message>
    <message>
        <source>Copy of it</source>
        <translation>Kopie davon</translation>
    </message>
    <message>
        <source>Finishes a roll back</source>
        <translation>Schließt ein Zurücknehmen ab</translation>
    </message>
    <message>
        <source>Let the phone fetch its configuration once more: until then it calls the old port.</source>
        <translation>Lassen Sie das Telefon seine Konfiguration noch einmal holen: Bis dahin ruft es den alten Port an.</translation>
    </message>
    <message>
        <source>Look at the dates of every certificate the server sends; renew the one that has ended.</source>
        <translation>Sehen Sie sich die Daten aller Zertifikate an, die der Server sendet; erneuern Sie das abgelaufene.</translation>
    </message>
    <message>
        <source>Look at the phone&apos;s endpoint: it needs rewrite_contact=yes, and must name no transport.</source>
        <translation>Sehen Sie sich den Endpoint des Telefons an: Er braucht rewrite_contact=yes und darf keinen Transport nennen.</translation>
    </message>
    <message>
        <source>Look at the phones&apos; date: without a time server that answers, a sound certificate is refused.</source>
        <translation>Sehen Sie nach dem Datum der Telefone: Ohne einen Zeitserver, der antwortet, wird auch ein gutes Zertifikat abgelehnt.</translation>
    </message>
    <message>
        <source>Look into Asterisk&apos;s log for what it says of the transport.</source>
        <translation>Sehen Sie im Protokoll von Asterisk nach, was es über den Transport sagt.</translation>
    </message>
    <message>
        <source>Look whether Asterisk&apos;s user can read the certificate and the key, and whether they go together.</source>
        <translation>Sehen Sie nach, ob der Benutzer von Asterisk das Zertifikat und den Schlüssel lesen kann, und ob die beiden zusammengehören.</translation>
    </message>
    <message>
        <source>Look whether another program or another transport has the port.</source>
        <translation>Sehen Sie nach, ob ein anderes Programm oder ein anderer Transport den Port belegt.</translation>
    </message>
    <message>
        <source>Look whether old contacts of the phone are kept beside the present one.</source>
        <translation>Sehen Sie nach, ob neben dem jetzigen Kontakt des Telefons noch alte behalten werden.</translation>
    </message>
    <message>
        <source>Look whether the certificate on the server was replaced by another.</source>
        <translation>Sehen Sie nach, ob das Zertifikat auf dem Server durch ein anderes ersetzt wurde.</translation>
    </message>
    <message>
        <source>Look whether the endpoint has a setting that phones refuse.</source>
        <translation>Sehen Sie nach, ob der Endpoint eine Einstellung hat, die Telefone ablehnen.</translation>
    </message>
    <message>
        <source>Look whether the endpoint has direct_media=no, so that Asterisk joins encrypted and plain voice.</source>
        <translation>Sehen Sie nach, ob der Endpoint direct_media=no hat, damit Asterisk verschlüsselte und unverschlüsselte Sprache verbindet.</translation>
    </message>
    <message>
        <source>Look whether the phone&apos;s line and its endpoint both have media_encryption=sdes.</source>
        <translation>Sehen Sie nach, ob die Leitung des Telefons und sein Endpoint beide media_encryption=sdes haben.</translation>
    </message>
    <message>
        <source>Look whether the server&apos;s firewall lets the port of TLS through, usually 5061 over TCP.</source>
        <translation>Sehen Sie nach, ob die Firewall des Servers den TLS-Port durchlässt, meist 5061 über TCP.</translation>
    </message>
    <message>
        <source>Looks at certificates from</source>
        <translation>Prüft Zertifikate ab</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Bedeutung</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelle</translation>
    </message>
    <message>
        <source>Models and firmware</source>
        <translation>Modelle und Firmware</translation>
    </message>
    <message>
        <source>Most likely cause</source>
        <translation>Wahrscheinlichste Ursache</translation>
    </message>
    <message>
        <source>No phone is found on the network</source>
        <translation>Im Netzwerk wird kein Telefon gefunden</translation>
    </message>
    <message>
        <source>No source says this; it follows from what they say. Believe the phone if it does otherwise.</source>
        <translation>Keine Quelle sagt dies; es folgt aus dem, was sie sagen. Verhält sich das Telefon anders, glauben Sie dem Telefon.</translation>
    </message>
    <message>
        <source>Not as planned</source>
        <translation>Nicht wie geplant</translation>
    </message>
    <message>
        <source>Not permitted</source>
        <translation>Nicht erlaubt</translation>
    </message>
    <message>
        <source>Not read back</source>
        <translation>Nicht zurückgelesen</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nichts</translation>
    </message>
    <message>
        <source>Nothing is written, because the server&apos;s files are others than in the preview</source>
        <translation>Es wird nichts geschrieben, weil die Dateien des Servers andere sind als in der Vorschau</translation>
    </message>
    <message>
        <source>Page: {page}</source>
        <translation>Seite: {page}</translation>
    </message>
    <message>
        <source>Phones fetch files over HTTP, HTTPS, FTP and FTPS, and not over TFTP.</source>
        <translation>Telefone holen Dateien über HTTP, HTTPS, FTP und FTPS, nicht aber über TFTP.</translation>
    </message>
    <message>
        <source>Phones first, files after: let the phones wait again and write that, so that they fetch it while the server still knows them. Put back now, these phones are cut off until each has fetched its configuration by hand.</source>
        <translation>Zuerst die Telefone, dann die Dateien: Lassen Sie die Telefone wieder warten, und schreiben Sie das, damit sie es holen, solange der Server sie noch kennt. Werden die Dateien jetzt zurückgelegt, sind diese Telefone abgeschnitten, bis jedes seine Konfiguration von Hand geholt hat.</translation>
    </message>
    <message>
        <source>Phones go back first, the files after: move them to the stage wait and write. While phones are registered over TLS a roll back refuses, since they would find nobody; it can be forced.</source>
        <translation>Zuerst gehen die Telefone zurück, dann die Dateien: Stellen Sie die Telefone auf die Stufe wait, und schreiben Sie. Solange Telefone über TLS registriert sind, wird das Zurücknehmen verweigert, weil sie niemanden mehr finden würden; es lässt sich erzwingen.</translation>
    </message>
    <message>
        <source>Phones know TLS 1.0, 1.1 and 1.2, and neither SSL 2 nor SSL 3.</source>
        <translation>Telefone kennen TLS 1.0, 1.1 und 1.2, aber weder SSL 2 noch SSL 3.</translation>
    </message>
    <message>
        <source>Phones that are told no other time server ask 0.digium.pool.ntp.org.</source>
        <translation>Telefone, denen kein anderer Zeitserver genannt wird, fragen 0.digium.pool.ntp.org.</translation>
    </message>
    <message>
        <source>Phones, firmware and versions</source>
        <translation>Telefone, Firmware und Versionen</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>Proven</source>
        <translation>Nachgewiesen</translation>
    </message>
    <message>
        <source>Put a certificate into the site</source>
        <translation>Zertifikat in den Standort aufnehmen</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Zurückgelegt</translation>
    </message>
    <message>
        <source>Put right on the page</source>
        <translation>Zu beheben auf der Seite</translation>
    </message>
    <message>
        <source>Read them from the server: it knows the phones that are registered, with model and firmware.</source>
        <translation>Lesen Sie sie vom Server: Er kennt die registrierten Telefone, mit Modell und Firmware.</translation>
    </message>
    <message>
        <source>Roll back, then restart Asterisk: the files are then as they were when it knew them.</source>
        <translation>Nehmen Sie das Geschriebene zurück, und starten Sie dann Asterisk neu: Die Dateien sind dann so wie damals, als es die Telefone kannte.</translation>
    </message>
    <message>
        <source>Rolled back</source>
        <translation>Zurückgenommen</translation>
    </message>
    <message>
        <source>Rolled back with it</source>
        <translation>Mit zurückgenommen</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Save a file</source>
        <translation>Datei speichern</translation>
    </message>
    <message>
        <source>Secure Calling Wizard: the manual</source>
        <translation>Secure Calling Wizard: das Handbuch</translation>
    </message>
    <message>
        <source>See also</source>
        <translation>Siehe auch</translation>
    </message>
    <message>
        <source>See also: {places}</source>
        <translation>Siehe auch: {places}</translation>
    </message>
    <message>
        <source>Server and phone change together: once the endpoint asks for SRTP, calls are refused until the phone has fetched its new configuration. Let it fetch now.</source>
        <translation>Server und Telefon ändern sich gemeinsam: Sobald der Endpoint SRTP verlangt, werden Anrufe abgelehnt, bis das Telefon seine neue Konfiguration geholt hat. Lassen Sie es sie jetzt holen.</translation>
    </message>
    <message>
        <source>Show an error</source>
        <translation>Fehler anzeigen</translation>
    </message>
    <message>
        <source>Since firmware 2_3_9 the D6x phones know no anonymous ciphers, and none without encryption.</source>
        <translation>Seit der Firmware 2_3_9 kennen die D6x-Telefone keine anonymen Chiffren und keine ohne Verschlüsselung.</translation>
    </message>
    <message>
        <source>Somebody changed a file since it was read: nothing was written. Look at the new preview, then write.</source>
        <translation>Jemand hat eine Datei geändert, seit sie gelesen wurde: Nichts wurde geschrieben. Sehen Sie sich die neue Vorschau an, und schreiben Sie dann.</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Source: pj_ssl_cert_verify_flag_t in PJSIP&apos;s ssl_sock.h. The table on the vendor&apos;s page matches it bit for bit; it does not have 0x00000200, which is newer. The vendor&apos;s page also prints 0x400000022, with one zero too many.</source>
        <translation>Quelle: pj_ssl_cert_verify_flag_t in ssl_sock.h von PJSIP. Die Tabelle auf der Seite des Herstellers stimmt damit Bit für Bit überein; 0x00000200, das neuer ist, fehlt in ihr. Die Seite des Herstellers druckt auch 0x400000022, mit einer Null zu viel.</translation>
    </message>
    <message>
        <source>TLS and SRTP from</source>
        <translation>TLS und SRTP ab</translation>
    </message>
    <message>
        <source>TLS for the signalling and SRTP for the voice, between Asterisk and D-Series phones: what the pages ask and why, what to do when something does not work, and what is known from whom.</source>
        <translation>TLS für die Signalisierung und SRTP für die Sprache, zwischen Asterisk und Telefonen der D-Serie: was die Seiten fragen und warum, was zu tun ist, wenn etwas nicht funktioniert, und was von wem bekannt ist.</translation>
    </message>
    <message>
        <source>TLS is begun as a phone begins it, once with the server&apos;s name in the greeting and once without.</source>
        <translation>TLS wird begonnen, wie ein Telefon es beginnt, einmal mit dem Namen des Servers in der Begrüßung und einmal ohne.</translation>
    </message>
    <message>
        <source>Taken away</source>
        <translation>Weggenommen</translation>
    </message>
    <message>
        <source>Takes away</source>
        <translation>Nimmt weg</translation>
    </message>
    <message>
        <source>The ACME authority cannot be reached.</source>
        <translation>Die ACME-Zertifizierungsstelle ist nicht zu erreichen.</translation>
    </message>
    <message>
        <source>The ACME authority is not the one it should be.</source>
        <translation>Die ACME-Zertifizierungsstelle ist nicht die, die sie sein sollte.</translation>
    </message>
    <message>
        <source>The D80 has a firmware of its own, with TLS and SRTP from 1_12_0.</source>
        <translation>Das D80 hat eine eigene Firmware, mit TLS und SRTP ab 1_12_0.</translation>
    </message>
    <message>
        <source>The DHCP server leased it an address.</source>
        <translation>Der DHCP-Server hat ihm eine Adresse vergeben.</translation>
    </message>
    <message>
        <source>The DHCP server leased it an address; its MAC address begins as those of Digium&apos;s and Sangoma&apos;s phones, the P-Series among them.</source>
        <translation>Der DHCP-Server hat ihm eine Adresse vergeben; seine MAC-Adresse beginnt wie die von Telefonen von Digium und Sangoma, darunter die P-Serie.</translation>
    </message>
    <message>
        <source>The DNS servers are asked for the server&apos;s name as phones ask them; what only this computer knows does not count.</source>
        <translation>Die DNS-Server werden nach dem Namen des Servers gefragt, wie Telefone sie fragen; was nur dieser Computer weiß, zählt nicht.</translation>
    </message>
    <message>
        <source>The DNS servers do not answer; this computer knows the name by itself.</source>
        <translation>Die DNS-Server antworten nicht; dieser Computer kennt den Namen von sich aus.</translation>
    </message>
    <message>
        <source>The DNS servers do not know the name; this computer knows it by itself (its hosts file).</source>
        <translation>Die DNS-Server kennen den Namen nicht; dieser Computer kennt ihn von sich aus (seine hosts-Datei).</translation>
    </message>
    <message>
        <source>The DNS servers this computer asks do not answer.</source>
        <translation>Die DNS-Server, die dieser Computer fragt, antworten nicht.</translation>
    </message>
    <message>
        <source>The DPMA</source>
        <translation>Das DPMA</translation>
    </message>
    <message>
        <source>The DPMA (res_digium_phone.so) is not loaded. Without it, only the XML route works.</source>
        <translation>Das DPMA (res_digium_phone.so) ist nicht geladen. Ohne es funktioniert nur der Weg xml.</translation>
    </message>
    <message>
        <source>The DPMA exists for x86 processors only.</source>
        <translation>Das DPMA gibt es nur für x86-Prozessoren.</translation>
    </message>
    <message>
        <source>The DPMA hands each phone an XML sheet, which can say what the DPMA itself has no setting for. Its exact rules are on a page that could not be read. This was not tried on a DPMA.</source>
        <translation>Das DPMA gibt jedem Telefon ein XML-Blatt, und dieses kann sagen, wofür das DPMA selbst keine Einstellung hat. Seine genauen Regeln stehen auf einer Seite, die nicht gelesen werden konnte. An einem DPMA wurde dies nicht erprobt.</translation>
    </message>
    <message>
        <source>The DPMA has a section [{name}] already, which the wizard would need for itself.</source>
        <translation>Das DPMA hat schon einen Abschnitt [{name}], den der Assistent selbst bräuchte.</translation>
    </message>
    <message>
        <source>The DPMA has a {type} [{name}] already, for another phone.</source>
        <translation>Das DPMA hat schon einen Abschnitt {type} [{name}], für ein anderes Telefon.</translation>
    </message>
    <message>
        <source>The DPMA has no line {name}, which the phone {mac} shows.</source>
        <translation>Das DPMA hat keine Leitung {name}, die das Telefon {mac} zeigt.</translation>
    </message>
    <message>
        <source>The DPMA is licensed.</source>
        <translation>Das DPMA ist lizenziert.</translation>
    </message>
    <message>
        <source>The DPMA lists it as a {model}.</source>
        <translation>Das DPMA führt es als {model} auf.</translation>
    </message>
    <message>
        <source>The DPMA lists it.</source>
        <translation>Das DPMA führt es auf.</translation>
    </message>
    <message>
        <source>The DPMA says that it has no valid licence, so it serves no phone.</source>
        <translation>Das DPMA sagt, dass es keine gültige Lizenz hat; daher bedient es kein Telefon.</translation>
    </message>
    <message>
        <source>The DPMA speaks TLS with phones since Asterisk {version} (Sangoma KB: Secure Calling with D-Series phones). DPMAs older than those below carry a certificate that has expired (FreePBX: critical notice of its DPMA module), and no certificate of the server&apos;s helps then.</source>
        <translation>Das DPMA spricht seit Asterisk {version} TLS mit Telefonen (Sangoma KB: Secure Calling with D-Series phones). DPMAs, die älter sind als die unten genannten, bringen ein abgelaufenes Zertifikat mit (FreePBX: kritischer Hinweis seines DPMA-Moduls), und dann hilft kein Zertifikat des Servers.</translation>
    </message>
    <message>
        <source>The DPMA&apos;s key-values have no option by which phones accept a wildcard.</source>
        <translation>Die Schlüssel und Werte des DPMA haben keine Option, mit der Telefone eine Wildcard annehmen.</translation>
    </message>
    <message>
        <source>The DPMA, a module of Asterisk, hands each phone its settings. No source shows a setting of it for a private root or for wildcard certificates. This was not tried on a DPMA.</source>
        <translation>Das DPMA, ein Modul von Asterisk, gibt jedem Telefon seine Einstellungen. Keine Quelle zeigt darin eine Einstellung für ein privates Stammzertifikat oder für Wildcard-Zertifikate. An einem DPMA wurde dies nicht erprobt.</translation>
    </message>
    <message>
        <source>The HMAC key of your account cannot be read.</source>
        <translation>Der HMAC-Schlüssel Ihres Kontos lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>The MAC address is missing.</source>
        <translation>Die MAC-Adresse fehlt.</translation>
    </message>
    <message>
        <source>The MAC address stands there twice; the first one counts.</source>
        <translation>Die MAC-Adresse steht zweimal da; die erste zählt.</translation>
    </message>
    <message>
        <source>The account {name} calls port 5060 over TLS.</source>
        <translation>Das Konto {name} ruft Port 5060 über TLS an.</translation>
    </message>
    <message>
        <source>The account {name} has SRTP, and no TLS to carry its keys.</source>
        <translation>Das Konto {name} hat SRTP, aber kein TLS, das dessen Schlüssel transportiert.</translation>
    </message>
    <message>
        <source>The answer is none of an ACME authority.</source>
        <translation>Die Antwort ist keine einer ACME-Zertifizierungsstelle.</translation>
    </message>
    <message>
        <source>The aor {name} keeps up to {count} contacts; a phone on TLS leaves its old ones behind.</source>
        <translation>Der AOR {name} behält bis zu {count} Kontakte; ein Telefon mit TLS lässt seine alten zurück.</translation>
    </message>
    <message>
        <source>The authority could not look up {host} in the DNS.</source>
        <translation>Die Zertifizierungsstelle konnte {host} im DNS nicht nachschlagen.</translation>
    </message>
    <message>
        <source>The authority could not make a TLS connection to {host}.</source>
        <translation>Die Zertifizierungsstelle konnte keine TLS-Verbindung zu {host} aufbauen.</translation>
    </message>
    <message>
        <source>The authority could not reach {host}.</source>
        <translation>Die Zertifizierungsstelle konnte {host} nicht erreichen.</translation>
    </message>
    <message>
        <source>The authority could not see that {host} is yours.</source>
        <translation>Die Zertifizierungsstelle konnte nicht feststellen, dass {host} Ihnen gehört.</translation>
    </message>
    <message>
        <source>The authority did not answer in time.</source>
        <translation>Die Zertifizierungsstelle hat nicht rechtzeitig geantwortet.</translation>
    </message>
    <message>
        <source>The authority does not know this site&apos;s account.</source>
        <translation>Die Zertifizierungsstelle kennt das Konto dieses Standorts nicht.</translation>
    </message>
    <message>
        <source>The authority does not offer this kind of proof.</source>
        <translation>Die Zertifizierungsstelle bietet diese Art des Nachweises nicht an.</translation>
    </message>
    <message>
        <source>The authority does not sign for this kind of name.</source>
        <translation>Die Zertifizierungsstelle signiert nicht für diese Art von Namen.</translation>
    </message>
    <message>
        <source>The authority does not sign for {host}.</source>
        <translation>Die Zertifizierungsstelle signiert nicht für {host}.</translation>
    </message>
    <message>
        <source>The authority does not take signatures of this kind.</source>
        <translation>Die Zertifizierungsstelle nimmt Signaturen dieser Art nicht an.</translation>
    </message>
    <message>
        <source>The authority does not take this e-mail address.</source>
        <translation>Die Zertifizierungsstelle nimmt diese E-Mail-Adresse nicht an.</translation>
    </message>
    <message>
        <source>The authority does not take this kind of contact.</source>
        <translation>Die Zertifizierungsstelle nimmt diese Art von Kontakt nicht an.</translation>
    </message>
    <message>
        <source>The authority does not take this kind of key.</source>
        <translation>Die Zertifizierungsstelle nimmt diese Art von Schlüssel nicht an.</translation>
    </message>
    <message>
        <source>The authority does not take this kind of request or key.</source>
        <translation>Die Zertifizierungsstelle nimmt diese Art von Anforderung oder Schlüssel nicht an.</translation>
    </message>
    <message>
        <source>The authority does not understand the order.</source>
        <translation>Die Zertifizierungsstelle versteht die Bestellung nicht.</translation>
    </message>
    <message>
        <source>The authority found another answer than ours at {host}.</source>
        <translation>Die Zertifizierungsstelle fand bei {host} eine andere Antwort als unsere.</translation>
    </message>
    <message>
        <source>The authority has expired.</source>
        <translation>Die Zertifizierungsstelle ist abgelaufen.</translation>
    </message>
    <message>
        <source>The authority has revoked the server&apos;s certificate.</source>
        <translation>Die Zertifizierungsstelle hat das Zertifikat des Servers gesperrt.</translation>
    </message>
    <message>
        <source>The authority has trouble of its own.</source>
        <translation>Die Zertifizierungsstelle hat selbst eine Störung.</translation>
    </message>
    <message>
        <source>The authority in {folder} cannot be read.</source>
        <translation>Die Zertifizierungsstelle in {folder} lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>The authority is looking whether {host} is yours.</source>
        <translation>Die Zertifizierungsstelle sieht nach, ob {host} Ihnen gehört.</translation>
    </message>
    <message>
        <source>The authority is signing.</source>
        <translation>Die Zertifizierungsstelle signiert gerade.</translation>
    </message>
    <message>
        <source>The authority lost the thread of the order.</source>
        <translation>Die Zertifizierungsstelle hat den Faden der Bestellung verloren.</translation>
    </message>
    <message>
        <source>The authority may not sign for {names}.</source>
        <translation>Die Zertifizierungsstelle darf nicht für {names} signieren.</translation>
    </message>
    <message>
        <source>The authority names no reason but {code}.</source>
        <translation>Die Zertifizierungsstelle nennt keinen Grund außer {code}.</translation>
    </message>
    <message>
        <source>The authority refuses the account.</source>
        <translation>Die Zertifizierungsstelle lehnt das Konto ab.</translation>
    </message>
    <message>
        <source>The authority refuses the order for several reasons.</source>
        <translation>Die Zertifizierungsstelle lehnt die Bestellung aus mehreren Gründen ab.</translation>
    </message>
    <message>
        <source>The authority refuses the order.</source>
        <translation>Die Zertifizierungsstelle lehnt die Bestellung ab.</translation>
    </message>
    <message>
        <source>The authority says: {said}</source>
        <translation>Die Zertifizierungsstelle sagt: {said}</translation>
    </message>
    <message>
        <source>The authority wants something of the account&apos;s owner first.</source>
        <translation>Die Zertifizierungsstelle verlangt zuerst etwas vom Inhaber des Kontos.</translation>
    </message>
    <message>
        <source>The authority&apos;s key does not belong to its certificate.</source>
        <translation>Der Schlüssel der Zertifizierungsstelle gehört nicht zu ihrem Zertifikat.</translation>
    </message>
    <message>
        <source>The authority&apos;s key is kept under this site&apos;s passphrase now.</source>
        <translation>Der Schlüssel der Zertifizierungsstelle ist jetzt mit der Passphrase dieses Standorts geschützt.</translation>
    </message>
    <message>
        <source>The authority&apos;s key is not under a passphrase.</source>
        <translation>Der Schlüssel der Zertifizierungsstelle ist nicht mit einer Passphrase geschützt.</translation>
    </message>
    <message>
        <source>The authority&apos;s key lies in the site folder, under a passphrase. Keep a copy of the folder and of the passphrase, apart from each other: without them every phone needs a new root one day.</source>
        <translation>Der Schlüssel der Zertifizierungsstelle liegt im Standortordner, mit einer Passphrase geschützt. Bewahren Sie eine Kopie des Ordners und der Passphrase getrennt voneinander auf: Ohne sie braucht jedes Telefon eines Tages ein neues Stammzertifikat.</translation>
    </message>
    <message>
        <source>The authority&apos;s key stays under the passphrase it has: this site takes the passphrase of the other one.</source>
        <translation>Der Schlüssel der Zertifizierungsstelle behält seine Passphrase: Dieser Standort übernimmt die Passphrase des anderen.</translation>
    </message>
    <message>
        <source>The authority&apos;s rate limit is reached.</source>
        <translation>Das Anfragelimit der Zertifizierungsstelle ist erreicht.</translation>
    </message>
    <message>
        <source>The authority&apos;s terms were not agreed to.</source>
        <translation>Den Bedingungen der Zertifizierungsstelle wurde nicht zugestimmt.</translation>
    </message>
    <message>
        <source>The bits</source>
        <translation>Die Bits</translation>
    </message>
    <message>
        <source>The call shows its shield, the line does not</source>
        <translation>Das Gespräch zeigt seinen Schild, die Leitung nicht</translation>
    </message>
    <message>
        <source>The certificate comes from a private authority, and nothing here gives its root to phones that check certificates, or may: {count}.</source>
        <translation>Das Zertifikat kommt von einer privaten Zertifizierungsstelle, und nichts hier gibt deren Stammzertifikat den Telefonen, die Zertifikate prüfen oder vielleicht prüfen: {count}.</translation>
    </message>
    <message>
        <source>The certificate does not name {names}.</source>
        <translation>Das Zertifikat nennt {names} nicht.</translation>
    </message>
    <message>
        <source>The certificate ended on {date}.</source>
        <translation>Das Zertifikat ist am {date} abgelaufen.</translation>
    </message>
    <message>
        <source>The certificate ends on {date}; days left: {days}.</source>
        <translation>Das Zertifikat endet am {date}; verbleibende Tage: {days}.</translation>
    </message>
    <message>
        <source>The certificate file cannot be read.</source>
        <translation>Die Zertifikatsdatei lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>The certificate is a wildcard, which the phone {name} does not take.</source>
        <translation>Das Zertifikat ist ein Wildcard-Zertifikat, und das Telefon {name} nimmt es nicht an.</translation>
    </message>
    <message>
        <source>The certificate is damaged or wrongly encoded.</source>
        <translation>Das Zertifikat ist beschädigt oder falsch kodiert.</translation>
    </message>
    <message>
        <source>The certificate is not made for a server, or its issuer is not an authority.</source>
        <translation>Das Zertifikat ist nicht für einen Server bestimmt, oder sein Aussteller ist keine Zertifizierungsstelle.</translation>
    </message>
    <message>
        <source>The certificate is not valid before {date}.</source>
        <translation>Das Zertifikat gilt erst ab {date}.</translation>
    </message>
    <message>
        <source>The certificate is sent alone; {issuer}, which signed it, may be an intermediate that is missing.</source>
        <translation>Das Zertifikat wird allein gesendet; sein Aussteller {issuer} kann ein fehlendes Zwischenzertifikat sein.</translation>
    </message>
    <message>
        <source>The certificate is signed by itself, not by an authority that phones know.</source>
        <translation>Das Zertifikat ist selbst signiert, nicht von einer Zertifizierungsstelle, die Telefone kennen.</translation>
    </message>
    <message>
        <source>The certificate names the host in its common name only (it has no subjectAltName). The phones&apos; SIP stack looks there too; many other clients of the server do not.</source>
        <translation>Das Zertifikat nennt den Host nur im Common Name (es hat keinen subjectAltName). Der SIP-Stack der Telefone sieht auch dort nach; viele andere Clients des Servers tun es nicht.</translation>
    </message>
    <message>
        <source>The certificate of a private authority names the host itself; wildcards are not needed.</source>
        <translation>Das Zertifikat einer privaten Zertifizierungsstelle nennt den Host selbst; Wildcards sind nicht nötig.</translation>
    </message>
    <message>
        <source>The certificate of an issuer is missing in what the server sends.</source>
        <translation>In dem, was der Server sendet, fehlt das Zertifikat eines Ausstellers.</translation>
    </message>
    <message>
        <source>The certificate of {host} ends</source>
        <translation>Das Zertifikat von {host} läuft ab</translation>
    </message>
    <message>
        <source>The certificate of {name} is of version 1, which cannot hold the server&apos;s names.</source>
        <translation>Das Zertifikat von {name} hat die Version 1, die die Namen des Servers nicht aufnehmen kann.</translation>
    </message>
    <message>
        <source>The certificate that is served is compared with the one in the site folder, and with the file on the server.</source>
        <translation>Das ausgelieferte Zertifikat wird mit dem im Standortordner verglichen und mit der Datei auf dem Server.</translation>
    </message>
    <message>
        <source>The certificate was not asked for with the key that is kept here, and the server needs its own.</source>
        <translation>Das Zertifikat wurde nicht mit dem hier aufbewahrten Schlüssel angefordert, und der Server braucht den zugehörigen.</translation>
    </message>
    <message>
        <source>The certificate was not signed by the authority in the site folder.</source>
        <translation>Das Zertifikat wurde nicht von der Zertifizierungsstelle im Standortordner signiert.</translation>
    </message>
    <message>
        <source>The certificate&apos;s key is of a kind that phones and Asterisk cannot use.</source>
        <translation>Der Schlüssel des Zertifikats ist von einer Art, die Telefone und Asterisk nicht verwenden können.</translation>
    </message>
    <message>
        <source>The certificate&apos;s private key is missing.</source>
        <translation>Der private Schlüssel des Zertifikats fehlt.</translation>
    </message>
    <message>
        <source>The certificate&apos;s purpose, key, hash and version are read.</source>
        <translation>Zweck, Schlüssel, Hash und Version des Zertifikats werden gelesen.</translation>
    </message>
    <message>
        <source>The certificate, its intermediates and its key</source>
        <translation>Das Zertifikat, seine Zwischenzertifikate und sein Schlüssel</translation>
    </message>
    <message>
        <source>The certificates Asterisk&apos;s script ast_tls_cert makes are of version 1, with no name but the common one.</source>
        <translation>Die Zertifikate, die Asterisks Skript ast_tls_cert erstellt, haben die Version 1 und keinen Namen außer dem Common Name.</translation>
    </message>
    <message>
        <source>The certificates are not in order: each must be followed by its issuer, without a gap.</source>
        <translation>Die Zertifikate sind nicht in der richtigen Reihenfolge: Auf jedes muss sein Aussteller folgen, ohne Lücke.</translation>
    </message>
    <message>
        <source>The certificates the server sends are counted and put in order: whether each one is signed by the next.</source>
        <translation>Die Zertifikate, die der Server sendet, werden gezählt und geordnet: ob jedes vom nächsten signiert ist.</translation>
    </message>
    <message>
        <source>The certificates were put in order: the server&apos;s own first.</source>
        <translation>Die Zertifikate wurden geordnet: das des Servers selbst zuerst.</translation>
    </message>
    <message>
        <source>The chain ends in a root that is not on the phone (or, where its PJSIP is newer, an intermediate is missing), and the name the phone called is not in the certificate.</source>
        <translation>Die Kette endet in einem Stammzertifikat, das nicht auf dem Telefon ist (oder, bei neuerem PJSIP, ein Zwischenzertifikat fehlt), und der Name, den das Telefon angerufen hat, steht nicht im Zertifikat.</translation>
    </message>
    <message>
        <source>The chain ends in a root that is not on the phone, or the certificate is self-signed; where the phone&apos;s PJSIP is newer, an intermediate may be missing.</source>
        <translation>Die Kette endet in einem Stammzertifikat, das nicht auf dem Telefon ist, oder das Zertifikat ist selbst signiert; ist das PJSIP des Telefons neuer, fehlt womöglich ein Zwischenzertifikat.</translation>
    </message>
    <message>
        <source>The check list</source>
        <translation>Die Prüfliste</translation>
    </message>
    <message>
        <source>The chosen route needs the DPMA, and this server is not known to have it.</source>
        <translation>Der gewählte Weg braucht das DPMA, und von diesem Server ist nicht bekannt, dass er es hat.</translation>
    </message>
    <message>
        <source>The ciphers the server picks of those phones can be expected to offer are listed, and whether it takes any that protects nothing.</source>
        <translation>Aufgeführt wird, welche Chiffren der Server unter denen wählt, die von Telefonen zu erwarten sind, und ob er eine annimmt, die nichts schützt.</translation>
    </message>
    <message>
        <source>The clock of {whose} is {difference} off from this computer&apos;s.</source>
        <translation>Eine Uhr weicht um {difference} von der dieses Computers ab: {whose}.</translation>
    </message>
    <message>
        <source>The column is too narrow to see whether these are on TLS: {names}.</source>
        <translation>Die Spalte ist zu schmal, um zu sehen, ob diese mit TLS arbeiten: {names}.</translation>
    </message>
    <message>
        <source>The command could not be run: there is no asterisk on this machine&apos;s path, or it may not be used.</source>
        <translation>Der Befehl konnte nicht ausgeführt werden: Im Pfad dieses Rechners gibt es kein asterisk, oder es darf nicht verwendet werden.</translation>
    </message>
    <message>
        <source>The connection to the server broke.</source>
        <translation>Die Verbindung zum Server ist abgebrochen.</translation>
    </message>
    <message>
        <source>The context in the dialplan of a new phone&apos;s endpoint.</source>
        <translation>Der Kontext im Dialplan für den Endpoint eines neuen Telefons.</translation>
    </message>
    <message>
        <source>The dates of every certificate are compared with each clock that was seen: this computer&apos;s, the time server&apos;s and the server&apos;s.</source>
        <translation>Die Daten aller Zertifikate werden mit jeder Uhr verglichen, die gesehen wurde: der dieses Computers, der des Zeitservers und der des Servers.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>Der Datenträger ist voll.</translation>
    </message>
    <message>
        <source>The ending is added to this name: {name}.crt, {name}.key.</source>
        <translation>Die Endung wird an diesen Namen angehängt: {name}.crt, {name}.key.</translation>
    </message>
    <message>
        <source>The endpoint of a phone on TLS has rewrite_contact=yes, and names no transport.</source>
        <translation>Der Endpoint eines Telefons mit TLS hat rewrite_contact=yes und nennt keinen Transport.</translation>
    </message>
    <message>
        <source>The endpoint {name} has SRTP, and no TLS to carry its keys.</source>
        <translation>Der Endpoint {name} hat SRTP, aber kein TLS, das dessen Schlüssel transportiert.</translation>
    </message>
    <message>
        <source>The endpoint {name} has {option}=yes: {why}.</source>
        <translation>Der Endpoint {name} hat {option}=yes: {why}.</translation>
    </message>
    <message>
        <source>The endpoint {name} is without SRTP, and its phone insists on it.</source>
        <translation>Der Endpoint {name} ist ohne SRTP, und sein Telefon besteht darauf.</translation>
    </message>
    <message>
        <source>The endpoint {name} is without rewrite_contact=yes, so calls to its phone fail on TLS.</source>
        <translation>Der Endpoint {name} ist ohne rewrite_contact=yes, daher scheitern mit TLS die Anrufe an sein Telefon.</translation>
    </message>
    <message>
        <source>The endpoint {name} names a transport, though its phone is on TLS.</source>
        <translation>Der Endpoint {name} nennt einen Transport, obwohl sein Telefon TLS nutzt.</translation>
    </message>
    <message>
        <source>The endpoint {name} wants DTLS, which the phones do not know.</source>
        <translation>Der Endpoint {name} verlangt DTLS, das die Telefone nicht kennen.</translation>
    </message>
    <message>
        <source>The endpoint {user} is without SRTP.</source>
        <translation>Der Endpoint {user} ist ohne SRTP.</translation>
    </message>
    <message>
        <source>The endpoint {user} takes calls without SRTP.</source>
        <translation>Der Endpoint {user} nimmt Gespräche ohne SRTP an.</translation>
    </message>
    <message>
        <source>The endpoint {user} wants SRTP, and Asterisk cannot do it.</source>
        <translation>Der Endpoint {user} verlangt SRTP, und Asterisk kann es nicht.</translation>
    </message>
    <message>
        <source>The endpoints of the phones that are moved are read from the server&apos;s files: whether they take SRTP, and answer on the phone&apos;s own connection.</source>
        <translation>Die Endpoints der umgestellten Telefone werden in den Dateien des Servers gelesen: ob sie SRTP annehmen und über die Verbindung antworten, die das Telefon selbst aufgebaut hat.</translation>
    </message>
    <message>
        <source>The extension stands there twice; the first one counts.</source>
        <translation>Die Nebenstelle steht zweimal da; die erste zählt.</translation>
    </message>
    <message>
        <source>The failure: {cause}.</source>
        <translation>Der Fehler: {cause}.</translation>
    </message>
    <message>
        <source>The file does not say which format it has.</source>
        <translation>Die Datei sagt nicht, welches Format sie hat.</translation>
    </message>
    <message>
        <source>The file holds a private key, and no certificate.</source>
        <translation>Die Datei enthält einen privaten Schlüssel und kein Zertifikat.</translation>
    </message>
    <message>
        <source>The file holds a signing request, which an authority has to make into a certificate.</source>
        <translation>Die Datei enthält eine Zertifikatsanforderung; eine Zertifizierungsstelle muss daraus ein Zertifikat machen.</translation>
    </message>
    <message>
        <source>The file is damaged here: some characters cannot be read.</source>
        <translation>Die Datei ist hier beschädigt: Einige Zeichen lassen sich nicht lesen.</translation>
    </message>
    <message>
        <source>The file is encrypted, and this passphrase is not its own, or is missing.</source>
        <translation>Die Datei ist verschlüsselt, und diese Passphrase ist nicht ihre, oder sie fehlt.</translation>
    </message>
    <message>
        <source>The file is not UTF-8; its letters were read as those of Windows-1252.</source>
        <translation>Die Datei ist nicht UTF-8; ihre Buchstaben wurden als Windows-1252 gelesen.</translation>
    </message>
    <message>
        <source>The file of {option} does not exist, so Asterisk makes no transport.</source>
        <translation>Die Datei von {option} gibt es nicht, daher richtet Asterisk keinen Transport ein.</translation>
    </message>
    <message>
        <source>The file {file} cannot be read.</source>
        <translation>Die Datei {file} lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>The file {file} is empty.</source>
        <translation>Die Datei {file} ist leer.</translation>
    </message>
    <message>
        <source>The files are larger than a megabyte together.</source>
        <translation>Die Dateien sind zusammen größer als ein Megabyte.</translation>
    </message>
    <message>
        <source>The files are those of {folder}. Nothing was written.</source>
        <translation>Die Dateien sind die von {folder}. Nichts wurde geschrieben.</translation>
    </message>
    <message>
        <source>The files are written; the receipt {id} cannot be read.</source>
        <translation>Die Dateien sind geschrieben; der Beleg {id} lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>The files could not be brought to the server.</source>
        <translation>Die Dateien ließen sich nicht auf den Server bringen.</translation>
    </message>
    <message>
        <source>The firewall of macOS blocks all incoming connections.</source>
        <translation>Die Firewall von macOS blockiert alle eingehenden Verbindungen.</translation>
    </message>
    <message>
        <source>The firmware is not known, so it cannot be said what this phone will do.</source>
        <translation>Die Firmware ist nicht bekannt, daher lässt sich nicht sagen, was dieses Telefon tun wird.</translation>
    </message>
    <message>
        <source>The firmware is not known, so it cannot be said whether it has TLS.</source>
        <translation>Die Firmware ist nicht bekannt, daher lässt sich nicht sagen, ob sie TLS hat.</translation>
    </message>
    <message>
        <source>The first failure: {cause}. The second: {error}.</source>
        <translation>Der erste Fehler: {cause}. Der zweite: {error}.</translation>
    </message>
    <message>
        <source>The first line is not the header of a phone list.</source>
        <translation>Die erste Zeile ist nicht die Kopfzeile einer Telefonliste.</translation>
    </message>
    <message>
        <source>The first row whose bits are all in the number is the one that counts.</source>
        <translation>Es zählt die erste Zeile, deren Bits alle in der Nummer enthalten sind.</translation>
    </message>
    <message>
        <source>The folder of the other site</source>
        <translation>Der Ordner des anderen Standorts</translation>
    </message>
    <message>
        <source>The folder of the site {name} cannot be written into an inventory.</source>
        <translation>Der Ordner des Standorts {name} lässt sich nicht in ein Inventory schreiben.</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be made.</source>
        <translation>Der Ordner {folder} lässt sich nicht anlegen.</translation>
    </message>
    <message>
        <source>The host name {host} or the days of validity cannot stand in one.</source>
        <translation>Der Hostname {host} oder die Gültigkeit in Tagen kann nicht in einem stehen.</translation>
    </message>
    <message>
        <source>The key in {name} cannot be read.</source>
        <translation>Der Schlüssel in {name} lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>The key in {path} is not the certificate&apos;s, so every handshake fails.</source>
        <translation>Der Schlüssel in {path} ist nicht der des Zertifikats, daher scheitert jeder Handshake.</translation>
    </message>
    <message>
        <source>The key in {path} is under a passphrase, which Asterisk does not have.</source>
        <translation>Der Schlüssel in {path} ist mit einer Passphrase geschützt, die Asterisk nicht hat.</translation>
    </message>
    <message>
        <source>The key is encrypted, and this passphrase is not the one it was saved with.</source>
        <translation>Der Schlüssel ist verschlüsselt, und mit dieser Passphrase wurde er nicht gespeichert.</translation>
    </message>
    <message>
        <source>The key of a transport is read from priv_key_file alone, never from cert_file.</source>
        <translation>Der Schlüssel eines Transports wird nur aus priv_key_file gelesen, nie aus cert_file.</translation>
    </message>
    <message>
        <source>The key of the authority {name} is too short.</source>
        <translation>Der Schlüssel der Zertifizierungsstelle {name} ist zu kurz.</translation>
    </message>
    <message>
        <source>The key of {host} is not known.</source>
        <translation>Der Schlüssel von {host} ist nicht bekannt.</translation>
    </message>
    <message>
        <source>The key of {name} is shorter than RSA 2048.</source>
        <translation>Der Schlüssel von {name} ist kürzer als RSA 2048.</translation>
    </message>
    <message>
        <source>The key of {name} is too short.</source>
        <translation>Der Schlüssel von {name} ist zu kurz.</translation>
    </message>
    <message>
        <source>The key this certificate was asked for with is kept under it.</source>
        <translation>Der Schlüssel, mit dem dieses Zertifikat angefordert wurde, ist mit ihr geschützt.</translation>
    </message>
    <message>
        <source>The keys of SRTP travel in the signalling, which anybody can read over {protocol}.</source>
        <translation>Die Schlüssel von SRTP reisen in der Signalisierung, die über {protocol} jeder lesen kann.</translation>
    </message>
    <message>
        <source>The keys of SRTP travel in the signalling: without TLS anyone on the way can read them.</source>
        <translation>Die Schlüssel von SRTP reisen in der Signalisierung: Ohne TLS kann jeder auf dem Weg sie lesen.</translation>
    </message>
    <message>
        <source>The known host keys in {file} cannot be read.</source>
        <translation>Die bekannten Hostschlüssel in {file} lassen sich nicht lesen.</translation>
    </message>
    <message>
        <source>The last run ended unexpectedly.</source>
        <translation>Der letzte Lauf wurde unerwartet beendet.</translation>
    </message>
    <message>
        <source>The line shows its shield, the call does not</source>
        <translation>Die Leitung zeigt ihren Schild, das Gespräch nicht</translation>
    </message>
    <message>
        <source>The line {name} goes over {own}, the network of its phone over {network}.</source>
        <translation>Die Leitung {name} läuft über {own}, das Netzwerk ihres Telefons über {network}.</translation>
    </message>
    <message>
        <source>The line {name} has SRTP, and no TLS to carry its keys.</source>
        <translation>Die Leitung {name} hat SRTP, aber kein TLS, das dessen Schlüssel transportiert.</translation>
    </message>
    <message>
        <source>The list</source>
        <translation>Die Liste</translation>
    </message>
    <message>
        <source>The log says nothing a restart would turn into a dead system.</source>
        <translation>Das Protokoll sagt nichts, was bei einem Neustart zu einem toten System führen würde.</translation>
    </message>
    <message>
        <source>The log was not read after the reload, so nothing is restarted.</source>
        <translation>Das Protokoll wurde nach dem Neuladen nicht gelesen, daher wird nichts neu gestartet.</translation>
    </message>
    <message>
        <source>The model is not known, so neither is whether it can do TLS.</source>
        <translation>Das Modell ist nicht bekannt, daher auch nicht, ob es TLS kann.</translation>
    </message>
    <message>
        <source>The module {module} is not loaded, so it could not be reloaded.</source>
        <translation>Das Modul {module} ist nicht geladen, daher konnte es nicht neu geladen werden.</translation>
    </message>
    <message>
        <source>The name has IPv6 addresses only, and no source shows that these phones use IPv6.</source>
        <translation>Der Name hat nur IPv6-Adressen, und keine Quelle belegt, dass diese Telefone IPv6 verwenden.</translation>
    </message>
    <message>
        <source>The name servers of its domain have to answer from anywhere, for it and for _acme-challenge before it.</source>
        <translation>Die Nameserver seiner Domain müssen von überall her antworten, für ihn und mit vorangestelltem _acme-challenge.</translation>
    </message>
    <message>
        <source>The name servers of {zone} cannot be asked from here; a resolver lacks the record.</source>
        <translation>Die Nameserver von {zone} lassen sich von hier aus nicht fragen; einem Resolver fehlt der Eintrag.</translation>
    </message>
    <message>
        <source>The name the phone called is not in the certificate.</source>
        <translation>Der Name, den das Telefon angerufen hat, steht nicht im Zertifikat.</translation>
    </message>
    <message>
        <source>The name {host} is not known to {servers}.</source>
        <translation>Der Name {host} ist nicht bekannt bei: {servers}.</translation>
    </message>
    <message>
        <source>The names in the certificate are compared with the host the phones are told, by the standard for SIP.</source>
        <translation>Die Namen im Zertifikat werden mit dem Host verglichen, der den Telefonen genannt wird, nach dem Standard für SIP.</translation>
    </message>
    <message>
        <source>The network is listened to for servers that announce themselves to new phones.</source>
        <translation>Im Netzwerk wird nach Servern gelauscht, die sich neuen Telefonen ankündigen.</translation>
    </message>
    <message>
        <source>The network is not what keeps phones from being heard.</source>
        <translation>Am Netzwerk liegt es nicht, dass keine Telefone zu hören sind.</translation>
    </message>
    <message>
        <source>The network {name} has a second server; phones would still register there without TLS.</source>
        <translation>Das Netzwerk {name} hat einen zweiten Server; Telefone würden sich dort weiterhin ohne TLS registrieren.</translation>
    </message>
    <message>
        <source>The network {name} sends phones to port {port} over {transport}.</source>
        <translation>Das Netzwerk {name} schickt Telefone zu Port {port} über {transport}.</translation>
    </message>
    <message>
        <source>The newest backup is always kept.</source>
        <translation>Die neueste Sicherung wird immer behalten.</translation>
    </message>
    <message>
        <source>The next label is for {who}.</source>
        <translation>Das nächste Etikett gilt für {who}.</translation>
    </message>
    <message>
        <source>The number a phone shows</source>
        <translation>Die Nummer, die ein Telefon zeigt</translation>
    </message>
    <message>
        <source>The number you read off a phone is decoded, and compared with what would be expected.</source>
        <translation>Die Nummer, die Sie von einem Telefon ablesen, wird dekodiert und mit der erwarteten verglichen.</translation>
    </message>
    <message>
        <source>The order is not ready yet.</source>
        <translation>Die Bestellung ist noch nicht so weit.</translation>
    </message>
    <message>
        <source>The order was cancelled.</source>
        <translation>Die Bestellung wurde abgebrochen.</translation>
    </message>
    <message>
        <source>The page Check and the command secure-calling check look at the server as its phones do. Each row tells what was found, why it matters, and one thing to do. What cannot be seen from this computer is said to wait, never to be well.</source>
        <translation>Die Seite „Prüfung“ und der Befehl secure-calling check sehen sich den Server an, wie seine Telefone es tun. Jede Zeile sagt, was gefunden wurde, warum es wichtig ist, und nennt eines, was zu tun ist. Was von diesem Computer aus nicht zu sehen ist, gilt als wartend, nie als in Ordnung.</translation>
    </message>
    <message>
        <source>The page Preview and the command secure-calling lint judge the server&apos;s files by these rules, and name the file and the line. The names and numbers in the sentences below are examples.</source>
        <translation>Die Seite „Vorschau“ und der Befehl secure-calling lint beurteilen die Dateien des Servers nach diesen Regeln und nennen Datei und Zeile. Die Namen und Nummern in den Sätzen unten sind Beispiele.</translation>
    </message>
    <message>
        <source>The page {name}</source>
        <translation>Die Seite „{name}“</translation>
    </message>
    <message>
        <source>The pages can be walked through forwards and backwards; nothing that was typed is lost. Nothing on the server changes before the page Write. What follows is what “Why?” says on each page, and how it looks.</source>
        <translation>Die Seiten lassen sich vorwärts und rückwärts durchgehen; nichts, was eingegeben wurde, geht verloren. Vor der Seite „Schreiben“ ändert sich auf dem Server nichts. Es folgt, was „Warum?“ auf jeder Seite sagt, und wie sie aussieht.</translation>
    </message>
    <message>
        <source>The passphrase does not open the PKCS#12 file.</source>
        <translation>Die Passphrase öffnet die PKCS#12-Datei nicht.</translation>
    </message>
    <message>
        <source>The passphrase does not open the private key.</source>
        <translation>Die Passphrase öffnet den privaten Schlüssel nicht.</translation>
    </message>
    <message>
        <source>The passphrase does not open the site&apos;s credentials.</source>
        <translation>Die Passphrase öffnet die Zugangsdaten des Standorts nicht.</translation>
    </message>
    <message>
        <source>The passphrase is empty.</source>
        <translation>Die Passphrase ist leer.</translation>
    </message>
    <message>
        <source>The passphrase is needed.</source>
        <translation>Die Passphrase ist nötig.</translation>
    </message>
    <message>
        <source>The passphrase of the key {file}</source>
        <translation>Die Passphrase des Schlüssels {file}</translation>
    </message>
    <message>
        <source>The passphrase of the site is needed.</source>
        <translation>Die Passphrase des Standorts ist nötig.</translation>
    </message>
    <message>
        <source>The passphrase of {thing} is needed.</source>
        <translation>Die Passphrase ({thing}) ist nötig.</translation>
    </message>
    <message>
        <source>The password for {target} over SSH</source>
        <translation>Das Passwort für {target} über SSH</translation>
    </message>
    <message>
        <source>The password of {name} is not known, so its file cannot be made.</source>
        <translation>Das Passwort von {name} ist nicht bekannt, daher lässt sich die Datei nicht erstellen.</translation>
    </message>
    <message>
        <source>The password of {user} for sudo</source>
        <translation>Das Passwort von {user} für sudo</translation>
    </message>
    <message>
        <source>The phone does not know who issued the certificate, because only the server&apos;s own certificate is sent or its root is not on the phone; and the name it called is not in the certificate.</source>
        <translation>Das Telefon weiß nicht, wer das Zertifikat ausgestellt hat, weil nur das Zertifikat des Servers selbst gesendet wird oder das Stammzertifikat nicht auf dem Telefon ist; und der Name, den es angerufen hat, steht nicht im Zertifikat.</translation>
    </message>
    <message>
        <source>The phone does not know who issued the certificate: an intermediate is missing in what the server sends, or the root is not on the phone.</source>
        <translation>Das Telefon weiß nicht, wer das Zertifikat ausgestellt hat: In dem, was der Server sendet, fehlt ein Zwischenzertifikat, oder das Stammzertifikat ist nicht auf dem Telefon.</translation>
    </message>
    <message>
        <source>The phone holds a root of the same name with another key: an older one of yours.</source>
        <translation>Das Telefon hat ein Stammzertifikat gleichen Namens mit anderem Schlüssel: ein älteres von Ihnen.</translation>
    </message>
    <message>
        <source>The phone holds {name}, but not {issuer}, which signed it.</source>
        <translation>Das Telefon hat {name}, aber nicht dessen Aussteller {issuer}.</translation>
    </message>
    <message>
        <source>The phone looks for its configuration on port {port} over {transport}, where no transport listens.</source>
        <translation>Das Telefon sucht seine Konfiguration auf Port {port} über {transport}, wo kein Transport lauscht.</translation>
    </message>
    <message>
        <source>The phone refused the certificate for a reason without a bit; often a weak key or hash.</source>
        <translation>Das Telefon hat das Zertifikat aus einem Grund ohne Bit abgelehnt; oft ein schwacher Schlüssel oder Hash.</translation>
    </message>
    <message>
        <source>The phone that checks certificates holds the new root</source>
        <translation>Das Telefon, das Zertifikate prüft, hat das neue Stammzertifikat</translation>
    </message>
    <message>
        <source>The phone that is to use TLS would connect with this certificate.</source>
        <translation>Das Telefon, das TLS nutzen soll, würde sich mit diesem Zertifikat verbinden.</translation>
    </message>
    <message>
        <source>The phone that is to use TLS would not connect with this certificate.</source>
        <translation>Das Telefon, das TLS nutzen soll, würde sich mit diesem Zertifikat nicht verbinden.</translation>
    </message>
    <message>
        <source>The phone {name} has firmware {firmware}, which has no TLS.</source>
        <translation>Das Telefon {name} hat die Firmware {firmware}, die kein TLS hat.</translation>
    </message>
    <message>
        <source>The phone {name} has the password every phone has from the factory.</source>
        <translation>Das Telefon {name} hat das Passwort, das jedes Telefon ab Werk hat.</translation>
    </message>
    <message>
        <source>The phone {name} is given no password: it keeps the one from the factory.</source>
        <translation>Das Telefon {name} erhält kein Passwort: Es behält das ab Werk.</translation>
    </message>
    <message>
        <source>The phone {name} is on TLS, which no source shows on a {model}.</source>
        <translation>Das Telefon {name} nutzt TLS; keine Quelle belegt das für ein {model}.</translation>
    </message>
    <message>
        <source>The phone&apos;s clock is wrong, or a certificate in the chain is out of date.</source>
        <translation>Die Uhr des Telefons geht falsch, oder ein Zertifikat in der Kette gilt zurzeit nicht.</translation>
    </message>
    <message>
        <source>The phone&apos;s file declares a document type, which the wizard does not read.</source>
        <translation>Die Datei des Telefons deklariert einen Dokumenttyp, den der Assistent nicht liest.</translation>
    </message>
    <message>
        <source>The phone&apos;s file does not begin with &lt;config&gt;.</source>
        <translation>Die Datei des Telefons beginnt nicht mit &lt;config&gt;.</translation>
    </message>
    <message>
        <source>The phone&apos;s file has more than {limit} elements.</source>
        <translation>Die Datei des Telefons hat mehr als {limit} Elemente.</translation>
    </message>
    <message>
        <source>The phone&apos;s file has no account for {name}, and its first one is another&apos;s.</source>
        <translation>Die Datei des Telefons hat kein Konto für {name}, und ihr erstes gehört zu einer anderen Nebenstelle.</translation>
    </message>
    <message>
        <source>The phone&apos;s file has {count} accounts for {name}.</source>
        <translation>Die Datei des Telefons hat {count} Konten für {name}.</translation>
    </message>
    <message>
        <source>The phone&apos;s file is in an encoding the wizard does not edit.</source>
        <translation>Die Datei des Telefons hat eine Kodierung, die der Assistent nicht bearbeitet.</translation>
    </message>
    <message>
        <source>The phone&apos;s file is larger than {limit} bytes.</source>
        <translation>Die Datei des Telefons ist größer als {limit} Bytes.</translation>
    </message>
    <message>
        <source>The phone&apos;s file is not text in UTF-8 or in one of its neighbours.</source>
        <translation>Die Datei des Telefons ist kein Text in UTF-8 oder einer verwandten Kodierung.</translation>
    </message>
    <message>
        <source>The phone&apos;s file is not well-formed XML.</source>
        <translation>Die Datei des Telefons ist kein wohlgeformtes XML.</translation>
    </message>
    <message>
        <source>The phone&apos;s file is written in a way the wizard cannot edit safely.</source>
        <translation>Die Datei des Telefons ist auf eine Weise geschrieben, die der Assistent nicht sicher bearbeiten kann.</translation>
    </message>
    <message>
        <source>The phones add /&lt;mac&gt;.cfg to this address, which ? and # prevent.</source>
        <translation>Die Telefone hängen /&lt;mac&gt;.cfg an diese Adresse an, was ? und # verhindern.</translation>
    </message>
    <message>
        <source>The phones are a list of tables.</source>
        <translation>Die Telefone sind eine Liste von Tabellen.</translation>
    </message>
    <message>
        <source>The phones are documented to take a host name or an IPv4 address, not IPv6.</source>
        <translation>Den Unterlagen nach nehmen die Telefone einen Hostnamen oder eine IPv4-Adresse an, kein IPv6.</translation>
    </message>
    <message>
        <source>The phones use an IP address, which needs a certificate of a private authority.</source>
        <translation>Die Telefone verwenden eine IP-Adresse; das braucht ein Zertifikat einer privaten Zertifizierungsstelle.</translation>
    </message>
    <message>
        <source>The phones use an IP address.</source>
        <translation>Die Telefone verwenden eine IP-Adresse.</translation>
    </message>
    <message>
        <source>The phones&apos; SIP software is PJSIP: that is why their numbers and their rules for names are PJSIP&apos;s.</source>
        <translation>Die SIP-Software der Telefone ist PJSIP: Darum sind ihre Nummern und ihre Regeln für Namen die von PJSIP.</translation>
    </message>
    <message>
        <source>The phones&apos; files hold passwords and travel unencrypted over {url}.</source>
        <translation>Die Dateien der Telefone enthalten Passwörter und reisen unverschlüsselt über {url}.</translation>
    </message>
    <message>
        <source>The phones&apos; passwords are in these files, and they travel in the clear.</source>
        <translation>In diesen Dateien stehen die Passwörter der Telefone, und sie reisen im Klartext.</translation>
    </message>
    <message>
        <source>The phones&apos; time server</source>
        <translation>Der Zeitserver der Telefone</translation>
    </message>
    <message>
        <source>The phones&apos; time server does not answer this computer.</source>
        <translation>Der Zeitserver der Telefone antwortet diesem Computer nicht.</translation>
    </message>
    <message>
        <source>The phones&apos; time server does not know the time itself.</source>
        <translation>Der Zeitserver der Telefone kennt selbst die Zeit nicht.</translation>
    </message>
    <message>
        <source>The phones&apos; time server is asked for the time, and its answer compared with this computer&apos;s clock.</source>
        <translation>Der Zeitserver der Telefone wird nach der Zeit gefragt und seine Antwort mit der Uhr dieses Computers verglichen.</translation>
    </message>
    <message>
        <source>The plan changes no file, or has errors.</source>
        <translation>Der Plan ändert keine Datei, oder er hat Fehler.</translation>
    </message>
    <message>
        <source>The planning was stopped.</source>
        <translation>Das Planen wurde angehalten.</translation>
    </message>
    <message>
        <source>The port does not belong to the host name.</source>
        <translation>Der Port gehört nicht zum Hostnamen.</translation>
    </message>
    <message>
        <source>The private authority has no name.</source>
        <translation>Die private Zertifizierungsstelle hat keinen Namen.</translation>
    </message>
    <message>
        <source>The private key belongs to another certificate.</source>
        <translation>Der private Schlüssel gehört zu einem anderen Zertifikat.</translation>
    </message>
    <message>
        <source>The private key cannot be read.</source>
        <translation>Der private Schlüssel lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>The private key does not belong to the certificate: every phone&apos;s connection is reset.</source>
        <translation>Der private Schlüssel gehört nicht zum Zertifikat: Die Verbindung jedes Telefons wird zurückgesetzt.</translation>
    </message>
    <message>
        <source>The private key has a passphrase that Asterisk does not know.</source>
        <translation>Der private Schlüssel hat eine Passphrase, die Asterisk nicht kennt.</translation>
    </message>
    <message>
        <source>The private key is too large.</source>
        <translation>Der private Schlüssel ist zu groß.</translation>
    </message>
    <message>
        <source>The questions of phones cannot be listened for.</source>
        <translation>Nach den Anfragen der Telefone lässt sich nicht lauschen.</translation>
    </message>
    <message>
        <source>The receipts are in {folder}.</source>
        <translation>Die Belege liegen in {folder}.</translation>
    </message>
    <message>
        <source>The receipts on the server may not be read from here, so what was written is not listed.</source>
        <translation>Die Belege auf dem Server dürfen von hier aus nicht gelesen werden, daher ist nicht aufgeführt, was geschrieben wurde.</translation>
    </message>
    <message>
        <source>The record _acme-challenge.{host} must hold the value shown, and nothing else must answer for it; then order again, which gives a new value.</source>
        <translation>Der Eintrag _acme-challenge.{host} muss den gezeigten Wert haben, und nichts anderes darf dafür antworten; bestellen Sie dann erneut, das ergibt einen neuen Wert.</translation>
    </message>
    <message>
        <source>The record did not appear in time.</source>
        <translation>Der Eintrag ist nicht rechtzeitig erschienen.</translation>
    </message>
    <message>
        <source>The record is there, as a resolver says; the zone&apos;s own name servers cannot be asked.</source>
        <translation>Der Eintrag ist da, wie ein Resolver sagt; die Nameserver der Zone selbst lassen sich nicht fragen.</translation>
    </message>
    <message>
        <source>The record {name} is not needed any more: it can be taken out.</source>
        <translation>Der Eintrag {name} wird nicht mehr gebraucht: Er kann entfernt werden.</translation>
    </message>
    <message>
        <source>The reload was done. Whether the files could be read is said in the log only.</source>
        <translation>Das Neuladen ist erfolgt. Ob die Dateien gelesen werden konnten, steht nur im Protokoll.</translation>
    </message>
    <message>
        <source>The report would be written over.</source>
        <translation>Der Bericht würde überschrieben.</translation>
    </message>
    <message>
        <source>The restart was called off: calls were still up. Asterisk goes on as before.</source>
        <translation>Der Neustart wurde abgebrochen: Es liefen noch Gespräche. Asterisk arbeitet weiter wie zuvor.</translation>
    </message>
    <message>
        <source>The roll back had to stop half-way.</source>
        <translation>Das Zurücknehmen musste auf halbem Weg anhalten.</translation>
    </message>
    <message>
        <source>The root is sent along; phones trust only their own copy of it.</source>
        <translation>Das Stammzertifikat wird mitgesendet; Telefone vertrauen nur ihrer eigenen Kopie davon.</translation>
    </message>
    <message>
        <source>The root {name} is left out: a phone trusts only its own copy.</source>
        <translation>Das Stammzertifikat {name} wird weggelassen: Ein Telefon vertraut nur seiner eigenen Kopie.</translation>
    </message>
    <message>
        <source>The root {name} is not on the phone.</source>
        <translation>Das Stammzertifikat {name} ist nicht auf dem Telefon.</translation>
    </message>
    <message>
        <source>The row of extension {extension} has no password, so it would get another.</source>
        <translation>Die Zeile der Nebenstelle {extension} hat kein Passwort; sie erhielte daher ein anderes.</translation>
    </message>
    <message>
        <source>The row of extension {extension} has {count} cells, the header {wanted}.</source>
        <translation>Die Zeile der Nebenstelle {extension} hat {count} Zellen, die Kopfzeile {wanted}.</translation>
    </message>
    <message>
        <source>The running Asterisk is asked what it has loaded, since what is written may not be taken up yet.</source>
        <translation>Das laufende Asterisk wird gefragt, was es geladen hat, denn Geschriebenes ist vielleicht noch nicht übernommen.</translation>
    </message>
    <message>
        <source>The script could not be started on the server.</source>
        <translation>Das Skript ließ sich auf dem Server nicht starten.</translation>
    </message>
    <message>
        <source>The script there says: {said}</source>
        <translation>Das Skript dort sagt: {said}</translation>
    </message>
    <message>
        <source>The server accepts ciphers without a certificate or without encryption.</source>
        <translation>Der Server nimmt Chiffren ohne Zertifikat oder ohne Verschlüsselung an.</translation>
    </message>
    <message>
        <source>The server accepts connections but says nothing.</source>
        <translation>Der Server nimmt Verbindungen an, sagt aber nichts.</translation>
    </message>
    <message>
        <source>The server accepts versions of TLS that are no longer safe (RFC 8996).</source>
        <translation>Der Server nimmt TLS-Versionen an, die nicht mehr sicher sind (RFC 8996).</translation>
    </message>
    <message>
        <source>The server answers with another encryption than {suite}, which is all phones know.</source>
        <translation>Der Server antwortet mit einer anderen Verschlüsselung als {suite}; Telefone kennen nur diese.</translation>
    </message>
    <message>
        <source>The server does not answer SIP over this connection.</source>
        <translation>Der Server beantwortet über diese Verbindung kein SIP.</translation>
    </message>
    <message>
        <source>The server does not answer a call over this connection.</source>
        <translation>Der Server beantwortet über diese Verbindung keinen Anruf.</translation>
    </message>
    <message>
        <source>The server does not answer a registration over this connection.</source>
        <translation>Der Server beantwortet über diese Verbindung keine Registrierung.</translation>
    </message>
    <message>
        <source>The server does not answer: it is down, or a firewall keeps us out.</source>
        <translation>Der Server antwortet nicht: Er ist außer Betrieb, oder eine Firewall hält uns ab.</translation>
    </message>
    <message>
        <source>The server does not know extension {user}, or that is not its password.</source>
        <translation>Der Server kennt die Nebenstelle {user} nicht, oder das ist nicht ihr Passwort.</translation>
    </message>
    <message>
        <source>The server does not take the password for a call.</source>
        <translation>Der Server nimmt das Passwort für ein Gespräch nicht an.</translation>
    </message>
    <message>
        <source>The server ends the handshake with an error of its own, often its certificate.</source>
        <translation>Der Server beendet den Handshake mit einem eigenen Fehler, oft wegen seines Zertifikats.</translation>
    </message>
    <message>
        <source>The server ends the handshake: often it could not load its certificate or key.</source>
        <translation>Der Server beendet den Handshake: Oft konnte er sein Zertifikat oder seinen Schlüssel nicht laden.</translation>
    </message>
    <message>
        <source>The server has DPMA {version}.</source>
        <translation>Der Server hat DPMA {version}.</translation>
    </message>
    <message>
        <source>The server has a {file}; of which DPMA is not known.</source>
        <translation>Der Server hat ein {file}; von welchem DPMA, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>The server has no group {name}.</source>
        <translation>Der Server hat keine Gruppe {name}.</translation>
    </message>
    <message>
        <source>The server has no user {name}.</source>
        <translation>Der Server hat keinen Benutzer {name}.</translation>
    </message>
    <message>
        <source>The server holds a newer certificate than the site, until {date}: it was renewed there, and stays.</source>
        <translation>Der Server hat ein neueres Zertifikat als der Standort, bis {date}: Es wurde dort erneuert und bleibt.</translation>
    </message>
    <message>
        <source>The server is not as well as before.</source>
        <translation>Dem Server geht es nicht so gut wie zuvor.</translation>
    </message>
    <message>
        <source>The server keeps only a digest of {name}&apos;s password, which a phone&apos;s file cannot use.</source>
        <translation>Der Server hat vom Passwort von {name} nur einen Hashwert, den die Datei eines Telefons nicht verwenden kann.</translation>
    </message>
    <message>
        <source>The server knows no number {number} for this extension.</source>
        <translation>Der Server kennt für diese Nebenstelle keine Rufnummer {number}.</translation>
    </message>
    <message>
        <source>The server let a call of it through, which it does with SRTP only. On the phone, look for both shields.</source>
        <translation>Der Server hat ein Gespräch davon durchgelassen, und das tut er nur mit SRTP. Sehen Sie auf dem Telefon nach beiden Schilden.</translation>
    </message>
    <message>
        <source>The server lets anybody register as {user}.</source>
        <translation>Der Server lässt jeden sich als {user} registrieren.</translation>
    </message>
    <message>
        <source>The server needs the key that belongs to its certificate.</source>
        <translation>Der Server braucht den Schlüssel, der zu seinem Zertifikat gehört.</translation>
    </message>
    <message>
        <source>The server needs to be recovered.</source>
        <translation>Der Server muss wiederhergestellt werden.</translation>
    </message>
    <message>
        <source>The server offers no TLS version the phones know (1.0 to 1.2).</source>
        <translation>Der Server bietet keine TLS-Version an, die die Telefone kennen (1.0 bis 1.2).</translation>
    </message>
    <message>
        <source>The server refuses to register {user}, whatever its password.</source>
        <translation>Der Server lehnt es ab, {user} zu registrieren, gleich mit welchem Passwort.</translation>
    </message>
    <message>
        <source>The server says: {reason}.</source>
        <translation>Der Server sagt: {reason}.</translation>
    </message>
    <message>
        <source>The server says: {said}</source>
        <translation>Der Server sagt: {said}</translation>
    </message>
    <message>
        <source>The server sends more than is reasonable.</source>
        <translation>Der Server sendet mehr, als vernünftig ist.</translation>
    </message>
    <message>
        <source>The server sends none.</source>
        <translation>Der Server sendet keines.</translation>
    </message>
    <message>
        <source>The server serves a newer certificate than the site has: it was renewed there.</source>
        <translation>Der Server liefert ein neueres Zertifikat aus, als der Standort hat: Es wurde dort erneuert.</translation>
    </message>
    <message>
        <source>The server serves another certificate than the site&apos;s, which was not put there.</source>
        <translation>Der Server liefert ein anderes Zertifikat aus als das des Standorts, das nicht dorthin gebracht wurde.</translation>
    </message>
    <message>
        <source>The server serves another certificate than the site&apos;s: it was not put there, or not taken up yet.</source>
        <translation>Der Server liefert ein anderes Zertifikat aus als das des Standorts: Es wurde nicht dorthin gebracht oder noch nicht übernommen.</translation>
    </message>
    <message>
        <source>The server shows a self-signed authority&apos;s certificate instead of one made for a server.</source>
        <translation>Der Server zeigt das selbst signierte Zertifikat einer Zertifizierungsstelle statt eines für einen Server bestimmten.</translation>
    </message>
    <message>
        <source>The server speaks SIP, but says that it cannot serve now.</source>
        <translation>Der Server spricht SIP, sagt aber, dass er jetzt nicht bedienen kann.</translation>
    </message>
    <message>
        <source>The server speaks something else than TLS on this port.</source>
        <translation>Der Server spricht auf diesem Port etwas anderes als TLS.</translation>
    </message>
    <message>
        <source>The server took one connection and no other.</source>
        <translation>Der Server hat eine einzige Verbindung angenommen und keine weitere.</translation>
    </message>
    <message>
        <source>The server wants a certificate of the phone, and phones have none.</source>
        <translation>Der Server verlangt ein Zertifikat des Telefons, und Telefone haben keines.</translation>
    </message>
    <message>
        <source>The server was not read for this report, so it is not known which phones are on TLS.</source>
        <translation>Der Server wurde für diesen Bericht nicht gelesen, daher ist nicht bekannt, welche Telefone TLS nutzen.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate</source>
        <translation>Das Zertifikat des Servers</translation>
    </message>
    <message>
        <source>The server&apos;s certificate can come from a public or from a private authority.</source>
        <translation>Das Zertifikat des Servers kann von einer öffentlichen oder von einer privaten Zertifizierungsstelle kommen.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate cannot be used here.</source>
        <translation>Das Zertifikat des Servers lässt sich hier nicht verwenden.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate does not name {host}, which phones will call.</source>
        <translation>Das Zertifikat des Servers nennt {host} nicht, den Telefone anrufen werden.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate ended on {date}.</source>
        <translation>Das Zertifikat des Servers ist am {date} abgelaufen.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate ends on {date}.</source>
        <translation>Das Zertifikat des Servers endet am {date}.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is not valid before {date}.</source>
        <translation>Das Zertifikat des Servers gilt erst ab {date}.</translation>
    </message>
    <message>
        <source>The server&apos;s files are as they were before.</source>
        <translation>Die Dateien des Servers sind, wie sie zuvor waren.</translation>
    </message>
    <message>
        <source>The server&apos;s files are being put back.</source>
        <translation>Die Dateien des Servers werden zurückgesetzt.</translation>
    </message>
    <message>
        <source>The server&apos;s files are being written.</source>
        <translation>Die Dateien des Servers werden geschrieben.</translation>
    </message>
    <message>
        <source>The server&apos;s files could not be read.</source>
        <translation>Die Dateien des Servers konnten nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The server&apos;s files were not changed.</source>
        <translation>Die Dateien des Servers wurden nicht geändert.</translation>
    </message>
    <message>
        <source>The server&apos;s key cannot be noted in {file}.</source>
        <translation>Der Schlüssel des Servers lässt sich nicht in {file} eintragen.</translation>
    </message>
    <message>
        <source>The server&apos;s name in the DNS</source>
        <translation>Der Name des Servers im DNS</translation>
    </message>
    <message>
        <source>The server&apos;s name, or the port in the transport&apos;s bind, is missing.</source>
        <translation>Der Name des Servers fehlt, oder der Port in bind des Transports.</translation>
    </message>
    <message>
        <source>The server&apos;s own files are read: whether the site&apos;s TLS transport is in them, whether certificate and key are there, go together and may be read by Asterisk, and whether SRTP can be loaded.</source>
        <translation>Die Dateien des Servers selbst werden gelesen: ob der TLS-Transport des Standorts darin steht, ob Zertifikat und Schlüssel da sind, zusammengehören und von Asterisk gelesen werden dürfen, und ob SRTP geladen werden kann.</translation>
    </message>
    <message>
        <source>The server, by itself: the certificate lasts {days} days only. FreePBX&apos;s Certificate Manager renews it; the deploy hook, run daily by cron, brings it to Asterisk and checks that it is served.</source>
        <translation>Der Server, von selbst: Das Zertifikat gilt nur {days} Tage. Der Certificate Manager von FreePBX erneuert es; der Deploy-Hook, täglich von cron ausgeführt, bringt es zu Asterisk und prüft, dass es ausgeliefert wird.</translation>
    </message>
    <message>
        <source>The server, by itself: the certificate lasts {days} days only. certbot renews it; the deploy hook brings it to Asterisk and checks that it is served.</source>
        <translation>Der Server, von selbst: Das Zertifikat gilt nur {days} Tage. certbot erneuert es; der Deploy-Hook bringt es zu Asterisk und prüft, dass es ausgeliefert wird.</translation>
    </message>
    <message>
        <source>The server, judged as each of the {count} phones would judge it.</source>
        <translation>Der Server, beurteilt wie von jedem der {count} Telefone.</translation>
    </message>
    <message>
        <source>The server, judged as the one phone would judge it.</source>
        <translation>Der Server, beurteilt wie vom einzigen Telefon.</translation>
    </message>
    <message>
        <source>The server, or a firewall between, cuts the connection during the handshake.</source>
        <translation>Der Server, oder eine Firewall dazwischen, trennt die Verbindung während des Handshakes.</translation>
    </message>
    <message>
        <source>The server, {addresses}, is in another network than this computer, {own}; announcements cross no router.</source>
        <translation>Der Server, {addresses}, ist in einem anderen Netzwerk als dieser Computer, {own}; Ankündigungen gehen über keinen Router.</translation>
    </message>
    <message>
        <source>The setting allow_insecure_ssl is about fetching files, not about signalling.</source>
        <translation>Die Einstellung allow_insecure_ssl betrifft das Holen von Dateien, nicht die Signalisierung.</translation>
    </message>
    <message>
        <source>The signature on {name} cannot be checked.</source>
        <translation>Die Signatur auf {name} lässt sich nicht prüfen.</translation>
    </message>
    <message>
        <source>The signature on {name} is not that of the {issuer} the phone found: same name, another key.</source>
        <translation>Die Signatur auf {name} ist nicht die des Ausstellers {issuer}, den das Telefon gefunden hat: gleicher Name, anderer Schlüssel.</translation>
    </message>
    <message>
        <source>The signatures (DNSSEC) of the domain of {host} are broken.</source>
        <translation>Die Signaturen (DNSSEC) der Domain von {host} sind fehlerhaft.</translation>
    </message>
    <message>
        <source>The site asks for an announcement of TLS; this is one without.</source>
        <translation>Der Standort verlangt eine Ankündigung von TLS; diese ist ohne.</translation>
    </message>
    <message>
        <source>The site does not say that every phone of this kind holds the root.</source>
        <translation>Der Standort sagt nicht, dass jedes Telefon dieser Art das Stammzertifikat hat.</translation>
    </message>
    <message>
        <source>The site does not say where its server is.</source>
        <translation>Der Standort sagt nicht, wo sein Server ist.</translation>
    </message>
    <message>
        <source>The site file cannot be changed.</source>
        <translation>Die Standortdatei lässt sich nicht ändern.</translation>
    </message>
    <message>
        <source>The site file cannot be read.</source>
        <translation>Die Standortdatei lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>The site file has a mistake.</source>
        <translation>Die Standortdatei hat einen Fehler.</translation>
    </message>
    <message>
        <source>The site folder is being read.</source>
        <translation>Der Standortordner wird gelesen.</translation>
    </message>
    <message>
        <source>The site folder {folder} cannot be read.</source>
        <translation>Der Standortordner {folder} lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>The site folder {folder} cannot be written.</source>
        <translation>Der Standortordner {folder} lässt sich nicht beschreiben.</translation>
    </message>
    <message>
        <source>The site has no host a certificate could name.</source>
        <translation>Der Standort hat keinen Host, den ein Zertifikat nennen könnte.</translation>
    </message>
    <message>
        <source>The site has one authority, and no other that could take its place.</source>
        <translation>Der Standort hat eine Zertifizierungsstelle, und keine andere, die an ihre Stelle treten könnte.</translation>
    </message>
    <message>
        <source>The site has {addresses} for the server.</source>
        <translation>Der Standort hat {addresses} für den Server.</translation>
    </message>
    <message>
        <source>The site is not affected; only where you were in it will not be remembered.</source>
        <translation>Der Standort ist nicht betroffen; nur die Stelle, an der Sie waren, wird nicht gemerkt.</translation>
    </message>
    <message>
        <source>The site names it, or it goes with a file that is there.</source>
        <translation>Der Standort nennt die Datei, oder sie gehört zu einer vorhandenen.</translation>
    </message>
    <message>
        <source>The site names no certificate.</source>
        <translation>Der Standort nennt kein Zertifikat.</translation>
    </message>
    <message>
        <source>The site {name} has no address that Ansible could reach.</source>
        <translation>Der Standort {name} hat keine Adresse, die Ansible erreichen könnte.</translation>
    </message>
    <message>
        <source>The site&apos;s authority is not made yet.</source>
        <translation>Die Zertifizierungsstelle des Standorts ist noch nicht erstellt.</translation>
    </message>
    <message>
        <source>The site&apos;s credentials cannot be read.</source>
        <translation>Die Zugangsdaten des Standorts lassen sich nicht lesen.</translation>
    </message>
    <message>
        <source>The site&apos;s keys and passwords are kept under a passphrase.</source>
        <translation>Die Schlüssel und Passwörter des Standorts werden mit einer Passphrase geschützt.</translation>
    </message>
    <message>
        <source>The steps before it did not all come to an end.</source>
        <translation>Nicht alle Schritte davor kamen zu einem Ende.</translation>
    </message>
    <message>
        <source>The system says: {reason}.</source>
        <translation>Das System sagt: {reason}.</translation>
    </message>
    <message>
        <source>The system says: {reason}. Nothing was written.</source>
        <translation>Das System sagt: {reason}. Nichts wurde geschrieben.</translation>
    </message>
    <message>
        <source>The ten pages</source>
        <translation>Die zehn Seiten</translation>
    </message>
    <message>
        <source>The transport [{id}] could not be started: {what}.</source>
        <translation>Der Transport [{id}] konnte nicht gestartet werden: {what}.</translation>
    </message>
    <message>
        <source>The transport [{id}] has no bind, so it was not started.</source>
        <translation>Der Transport [{id}] hat kein bind und wurde daher nicht gestartet.</translation>
    </message>
    <message>
        <source>The transport is not there, so no phone is sent to it.</source>
        <translation>Der Transport ist nicht vorhanden, daher wird kein Telefon zu ihm geschickt.</translation>
    </message>
    <message>
        <source>The transport {id} ({protocol}, {bind}) was up, and is not any more.</source>
        <translation>Der Transport {id} ({protocol}, {bind}) war in Betrieb und ist es nicht mehr.</translation>
    </message>
    <message>
        <source>The transport {id} has the method {method}, which current systems refuse.</source>
        <translation>Der Transport {id} hat die Methode {method}, die heutige Systeme ablehnen.</translation>
    </message>
    <message>
        <source>The transport {id} has {option}=yes, and the phones have no certificate of their own.</source>
        <translation>Der Transport {id} hat {option}=yes, und die Telefone haben kein eigenes Zertifikat.</translation>
    </message>
    <message>
        <source>The transport {id} is there already with another protocol.</source>
        <translation>Den Transport {id} gibt es schon mit einem anderen Protokoll.</translation>
    </message>
    <message>
        <source>The transport {id} is there. It is listed even with a key that does not fit: the Check page tries it.</source>
        <translation>Der Transport {id} ist vorhanden. Er wird auch mit einem unpassenden Schlüssel aufgeführt: Die Seite „Prüfung“ probiert ihn aus.</translation>
    </message>
    <message>
        <source>The transport {id} is {is_now}, not {wanted}.</source>
        <translation>Der Transport {id} ist {is_now}, nicht {wanted}.</translation>
    </message>
    <message>
        <source>The transport {id} listens on port {port}, the phones would be told {wanted}.</source>
        <translation>Der Transport {id} lauscht auf Port {port}, den Telefonen würde {wanted} genannt.</translation>
    </message>
    <message>
        <source>The transport {id} names no method, which means TLS 1.0 only.</source>
        <translation>Der Transport {id} nennt keine Methode, und das bedeutet nur TLS 1.0.</translation>
    </message>
    <message>
        <source>The transport {id} offers {cipher}, which protects nothing; phones from 2_3_9 on refuse it.</source>
        <translation>Der Transport {id} bietet die Chiffre {cipher} an, die nichts schützt; Telefone ab 2_3_9 lehnen sie ab.</translation>
    </message>
    <message>
        <source>The transport {id} speaks TLS 1.3 only; the phones know 1.0 to 1.2.</source>
        <translation>Der Transport {id} spricht nur TLS 1.3; die Telefone kennen 1.0 bis 1.2.</translation>
    </message>
    <message>
        <source>The transport {name} is not listed: a file it names cannot be read, an option is wrong, it waits for a restart, or this Asterisk was built without TLS.</source>
        <translation>Der Transport {name} ist nicht aufgeführt: Eine von ihm genannte Datei lässt sich nicht lesen, eine Option ist falsch, er wartet auf einen Neustart, oder dieses Asterisk wurde ohne TLS gebaut.</translation>
    </message>
    <message>
        <source>The two passphrases differ.</source>
        <translation>Die beiden Passphrasen sind verschieden.</translation>
    </message>
    <message>
        <source>The two sites have different passphrases.</source>
        <translation>Die beiden Standorte haben verschiedene Passphrasen.</translation>
    </message>
    <message>
        <source>The vendor&apos;s files are asterisk.crt and asterisk.key; here {name}.*.</source>
        <translation>Die Dateien des Herstellers sind asterisk.crt und asterisk.key; hier {name}.*.</translation>
    </message>
    <message>
        <source>The vendor&apos;s lists of ciphers are lost; that the phones and this server share one is likely, not shown.</source>
        <translation>Die Chiffrenlisten des Herstellers sind verloren; dass die Telefone und dieser Server eine gemeinsam haben, ist wahrscheinlich, nicht belegt.</translation>
    </message>
    <message>
        <source>The vendor&apos;s page adds a transport; here {id}, which is there, is used.</source>
        <translation>Die Seite des Herstellers fügt einen Transport hinzu; hier wird der vorhandene {id} verwendet.</translation>
    </message>
    <message>
        <source>The vendor&apos;s page is about TLS; over {protocol} no phone shows a shield.</source>
        <translation>Die Seite des Herstellers handelt von TLS; über {protocol} zeigt kein Telefon einen Schild.</translation>
    </message>
    <message>
        <source>The vendor&apos;s page listens on port 5061; here it is {port}.</source>
        <translation>Die Seite des Herstellers lauscht auf Port 5061; hier ist es {port}.</translation>
    </message>
    <message>
        <source>The vendor&apos;s page says that sslv23 allows SSL 3.0 and TLS 1.0 to 1.2. With OpenSSL 3 it was measured to allow TLS 1.2 and 1.3 only; the Check page tells what this server accepts.</source>
        <translation>Die Seite des Herstellers sagt, dass sslv23 SSL 3.0 und TLS 1.0 bis 1.2 zulässt. Mit OpenSSL 3 wurde gemessen, dass es nur TLS 1.2 und 1.3 zulässt; die Seite „Prüfung“ sagt, was dieser Server annimmt.</translation>
    </message>
    <message>
        <source>The vendor&apos;s page sets method sslv23; here it is {method}.</source>
        <translation>Die Seite des Herstellers setzt die Methode sslv23; hier ist es {method}.</translation>
    </message>
    <message>
        <source>The vendor&apos;s sample has no settings for NAT; here {names} are taken over.</source>
        <translation>Das Beispiel des Herstellers hat keine Einstellungen für NAT; hier werden {names} übernommen.</translation>
    </message>
    <message>
        <source>The vendor&apos;s sample names no ciphers; here they are limited to those of the site.</source>
        <translation>Das Beispiel des Herstellers nennt keine Chiffren; hier sind sie auf die des Standorts beschränkt.</translation>
    </message>
    <message>
        <source>The voice is encrypted, and its keys travelled in the clear: move the line to TLS.</source>
        <translation>Die Sprache ist verschlüsselt, aber ihre Schlüssel reisten im Klartext: Stellen Sie die Leitung auf TLS um.</translation>
    </message>
    <message>
        <source>The window cannot be opened on this machine.</source>
        <translation>Das Fenster lässt sich auf diesem Rechner nicht öffnen.</translation>
    </message>
    <message>
        <source>The wizard was never tried with a D-Series handset. It was tried with Asterisk 16 and 22 and with phones in software that judge certificates by the same rules. If a phone does otherwise, believe the phone.</source>
        <translation>Der Assistent wurde nie mit einem Telefon der D-Serie erprobt. Erprobt wurde er mit Asterisk 16 und 22 und mit Software-Telefonen, die Zertifikate nach denselben Regeln beurteilen. Verhält sich ein Telefon anders, glauben Sie dem Telefon.</translation>
    </message>
    <message>
        <source>The work on the server was called off.</source>
        <translation>Die Arbeit am Server wurde abgebrochen.</translation>
    </message>
    <message>
        <source>The writing was stopped.</source>
        <translation>Das Schreiben wurde angehalten.</translation>
    </message>
    <message>
        <source>Then look at the row of the check list that goes with it: it says whether the cause is there.</source>
        <translation>Sehen Sie sich dann die zugehörige Zeile der Prüfliste an: Sie sagt, ob die Ursache dort liegt.</translation>
    </message>
    <message>
        <source>There already.</source>
        <translation>Schon vorhanden.</translation>
    </message>
    <message>
        <source>There are blanks at its start or end.</source>
        <translation>Am Anfang oder Ende stehen Leerzeichen.</translation>
    </message>
    <message>
        <source>There are more intermediates between certificate and root than are allowed.</source>
        <translation>Zwischen Zertifikat und Stammzertifikat liegen mehr Zwischenzertifikate, als erlaubt sind.</translation>
    </message>
    <message>
        <source>There are more problems than these {number}.</source>
        <translation>Es gibt mehr Probleme als diese {number}.</translation>
    </message>
    <message>
        <source>There are more than {most} blocks in one file.</source>
        <translation>Es sind mehr als {most} Blöcke in einer Datei.</translation>
    </message>
    <message>
        <source>There are more than {most} certificates or {keys} keys: that is a list of authorities, or of several servers.</source>
        <translation>Es sind mehr als {most} Zertifikate oder {keys} Schlüssel: Das ist eine Liste von Zertifizierungsstellen, oder es gehört zu mehreren Servern.</translation>
    </message>
    <message>
        <source>There are none in this site.</source>
        <translation>An diesem Standort gibt es keine.</translation>
    </message>
    <message>
        <source>There are two objects [{name}] of the same type: a restart would leave Asterisk without any phone.</source>
        <translation>Es gibt zwei Objekte [{name}] desselben Typs: Nach einem Neustart stünde Asterisk ohne ein einziges Telefon da.</translation>
    </message>
    <message>
        <source>There are two objects [{name}] of type {type}: at the next restart Asterisk loads no endpoint.</source>
        <translation>Es gibt zwei Objekte [{name}] vom Typ {type}: Beim nächsten Neustart lädt Asterisk keinen Endpoint.</translation>
    </message>
    <message>
        <source>There is a certificate; the site has no phones yet that could judge it.</source>
        <translation>Es gibt ein Zertifikat; der Standort hat noch keine Telefone, die es beurteilen könnten.</translation>
    </message>
    <message>
        <source>There is a {type} named {name} already, but no endpoint.</source>
        <translation>Es gibt schon ein Objekt {type} namens {name}, aber keinen Endpoint.</translation>
    </message>
    <message>
        <source>There is more than one server certificate.</source>
        <translation>Es gibt mehr als ein Serverzertifikat.</translation>
    </message>
    <message>
        <source>There is no Asterisk on this computer: it has no /etc/asterisk.</source>
        <translation>Auf diesem Computer gibt es kein Asterisk: Er hat kein /etc/asterisk.</translation>
    </message>
    <message>
        <source>There is no address from which the phones fetch their files.</source>
        <translation>Es gibt keine Adresse, von der die Telefone ihre Dateien holen.</translation>
    </message>
    <message>
        <source>There is no asterisk program on this computer.</source>
        <translation>Auf diesem Computer gibt es kein Programm asterisk.</translation>
    </message>
    <message>
        <source>There is no asterisk program on {target}.</source>
        <translation>Auf {target} gibt es kein Programm asterisk.</translation>
    </message>
    <message>
        <source>There is no authority in {folder}.</source>
        <translation>In {folder} gibt es keine Zertifizierungsstelle.</translation>
    </message>
    <message>
        <source>There is no authority with its key in these files.</source>
        <translation>In diesen Dateien ist keine Zertifizierungsstelle mit ihrem Schlüssel.</translation>
    </message>
    <message>
        <source>There is no certificate from the public authority yet.</source>
        <translation>Es gibt noch kein Zertifikat von der öffentlichen Zertifizierungsstelle.</translation>
    </message>
    <message>
        <source>There is no certificate in it.</source>
        <translation>Darin ist kein Zertifikat.</translation>
    </message>
    <message>
        <source>There is no certificate in this file.</source>
        <translation>In dieser Datei ist kein Zertifikat.</translation>
    </message>
    <message>
        <source>There is no certificate in {file}.</source>
        <translation>In {file} ist kein Zertifikat.</translation>
    </message>
    <message>
        <source>There is no certificate to be reminded of.</source>
        <translation>Es gibt kein Zertifikat, an das zu erinnern wäre.</translation>
    </message>
    <message>
        <source>There is no endpoint {name} in the files.</source>
        <translation>In den Dateien gibt es keinen Endpoint {name}.</translation>
    </message>
    <message>
        <source>There is no file to hand out yet.</source>
        <translation>Es gibt noch keine Datei zum Verteilen.</translation>
    </message>
    <message>
        <source>There is no folder on the server for the phones&apos; files.</source>
        <translation>Auf dem Server gibt es keinen Ordner für die Dateien der Telefone.</translation>
    </message>
    <message>
        <source>There is no folder with the server&apos;s files.</source>
        <translation>Es gibt keinen Ordner mit den Dateien des Servers.</translation>
    </message>
    <message>
        <source>There is no folder {folder} on the server yet; it will be made.</source>
        <translation>Den Ordner {folder} gibt es auf dem Server noch nicht; er wird angelegt.</translation>
    </message>
    <message>
        <source>There is no folder {folder}.</source>
        <translation>Es gibt keinen Ordner {folder}.</translation>
    </message>
    <message>
        <source>There is no host name.</source>
        <translation>Es gibt keinen Hostnamen.</translation>
    </message>
    <message>
        <source>There is no interface {name}.</source>
        <translation>Es gibt keine Schnittstelle {name}.</translation>
    </message>
    <message>
        <source>There is no key {key} here.</source>
        <translation>Hier gibt es keinen Schlüssel {key}.</translation>
    </message>
    <message>
        <source>There is no need for it.</source>
        <translation>Das ist nicht nötig.</translation>
    </message>
    <message>
        <source>There is no password for {name} yet.</source>
        <translation>Für {name} gibt es noch kein Passwort.</translation>
    </message>
    <message>
        <source>There is no phone in this list.</source>
        <translation>In dieser Liste ist kein Telefon.</translation>
    </message>
    <message>
        <source>There is no private key in these files.</source>
        <translation>In diesen Dateien ist kein privater Schlüssel.</translation>
    </message>
    <message>
        <source>There is no receipt {id}.</source>
        <translation>Es gibt keinen Beleg {id}.</translation>
    </message>
    <message>
        <source>There is no screen to open a window on.</source>
        <translation>Es gibt keinen Bildschirm, auf dem sich ein Fenster öffnen lässt.</translation>
    </message>
    <message>
        <source>There is no site in {path}.</source>
        <translation>In {path} gibt es keinen Standort.</translation>
    </message>
    <message>
        <source>There is no stage &quot;{word}&quot;.</source>
        <translation>Es gibt keine Stufe „{word}“.</translation>
    </message>
    <message>
        <source>There is no terminal to ask at.</source>
        <translation>Es gibt kein Terminal zum Fragen.</translation>
    </message>
    <message>
        <source>There is nothing to carry.</source>
        <translation>Es gibt nichts zu überbringen.</translation>
    </message>
    <message>
        <source>There is nothing to roll back.</source>
        <translation>Es gibt nichts zurückzunehmen.</translation>
    </message>
    <message>
        <source>There, for each endpoint that moves: media_encryption=sdes, rewrite_contact=yes, no transport.</source>
        <translation>Dort, für jeden umgestellten Endpoint: media_encryption=sdes, rewrite_contact=yes, kein transport.</translation>
    </message>
    <message>
        <source>These are more than {most} entries.</source>
        <translation>Das sind mehr als {most} Einträge.</translation>
    </message>
    <message>
        <source>These are more than {most} files.</source>
        <translation>Das sind mehr als {most} Dateien.</translation>
    </message>
    <message>
        <source>These files are a copy.</source>
        <translation>Diese Dateien sind eine Kopie.</translation>
    </message>
    <message>
        <source>These may refuse it, too; what their firmware does is not known: {phones}.</source>
        <translation>Diese lehnen ihn womöglich auch ab; was ihre Firmware tut, ist nicht bekannt: {phones}.</translation>
    </message>
    <message>
        <source>They fetch from</source>
        <translation>Sie holen von</translation>
    </message>
    <message>
        <source>They were collected on the server; what is written here does not reach it.</source>
        <translation>Sie wurden auf dem Server eingesammelt; was hier geschrieben wird, erreicht ihn nicht.</translation>
    </message>
    <message>
        <source>This Asterisk does not know method={value}, so it refuses the transport (tlsv1_3 is known from 18.20, 20.5 and 21 on).</source>
        <translation>Dieses Asterisk kennt method={value} nicht und lehnt daher den Transport ab (tlsv1_3 ist ab 18.20, 20.5 und 21 bekannt).</translation>
    </message>
    <message>
        <source>This Asterisk does not know the cipher {cipher}, so it refuses the transport.</source>
        <translation>Dieses Asterisk kennt die Chiffre {cipher} nicht und lehnt daher den Transport ab.</translation>
    </message>
    <message>
        <source>This Asterisk does not know the command: {command}.</source>
        <translation>Dieses Asterisk kennt den Befehl nicht: {command}.</translation>
    </message>
    <message>
        <source>This Asterisk was built without TLS, so it cannot have a TLS transport.</source>
        <translation>Dieses Asterisk wurde ohne TLS gebaut und kann daher keinen TLS-Transport haben.</translation>
    </message>
    <message>
        <source>This DPMA carries a certificate that has expired.</source>
        <translation>Dieses DPMA bringt ein abgelaufenes Zertifikat mit.</translation>
    </message>
    <message>
        <source>This MAC address is written in an unusual way.</source>
        <translation>Diese MAC-Adresse ist auf ungewöhnliche Weise geschrieben.</translation>
    </message>
    <message>
        <source>This address holds characters that have to be encoded.</source>
        <translation>Diese Adresse enthält Zeichen, die kodiert werden müssen.</translation>
    </message>
    <message>
        <source>This authority wants an account you have with it already.</source>
        <translation>Diese Zertifizierungsstelle verlangt ein Konto, das Sie bei ihr schon haben.</translation>
    </message>
    <message>
        <source>This computer has no list of public authorities to stand for theirs.</source>
        <translation>Dieser Computer hat keine Liste öffentlicher Zertifizierungsstellen, die für die ihre stehen könnte.</translation>
    </message>
    <message>
        <source>This computer has no way to the server.</source>
        <translation>Dieser Computer hat keinen Weg zum Server.</translation>
    </message>
    <message>
        <source>This computer has {present}.</source>
        <translation>Dieser Computer hat {present}.</translation>
    </message>
    <message>
        <source>This computer is in no network but that of a VPN or of virtual machines: {names}.</source>
        <translation>Dieser Computer ist in keinem Netzwerk außer dem eines VPN oder virtueller Maschinen: {names}.</translation>
    </message>
    <message>
        <source>This computer is in no network.</source>
        <translation>Dieser Computer ist in keinem Netzwerk.</translation>
    </message>
    <message>
        <source>This computer knows it by both addresses.</source>
        <translation>Dieser Computer kennt es unter beiden Adressen.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is {difference} off from that of the phones.</source>
        <translation>Die Uhr dieses Computers weicht um {difference} von der der Telefone ab.</translation>
    </message>
    <message>
        <source>This file ends inside quotes: it is damaged, or cut off.</source>
        <translation>Diese Datei endet innerhalb von Anführungszeichen: Sie ist beschädigt oder abgeschnitten.</translation>
    </message>
    <message>
        <source>This file is empty.</source>
        <translation>Diese Datei ist leer.</translation>
    </message>
    <message>
        <source>This file is not UTF-8 text.</source>
        <translation>Diese Datei ist kein UTF-8-Text.</translation>
    </message>
    <message>
        <source>This file is over 16 MB: it cannot be a site file.</source>
        <translation>Diese Datei ist größer als 16 MB: Das kann keine Standortdatei sein.</translation>
    </message>
    <message>
        <source>This file is over 32 MB: it cannot be a list of phones.</source>
        <translation>Diese Datei ist größer als 32 MB: Das kann keine Liste von Telefonen sein.</translation>
    </message>
    <message>
        <source>This file is over 64 MB: it is no export of extensions.</source>
        <translation>Diese Datei ist größer als 64 MB: Das ist kein Export von Nebenstellen.</translation>
    </message>
    <message>
        <source>This firmware does not look at the server&apos;s certificate; newer firmware does.</source>
        <translation>Diese Firmware sieht das Zertifikat des Servers nicht an; neuere Firmware tut es.</translation>
    </message>
    <message>
        <source>This folder holds no files of Asterisk: there is no etc/asterisk in it.</source>
        <translation>Dieser Ordner enthält keine Dateien von Asterisk: Es gibt darin kein etc/asterisk.</translation>
    </message>
    <message>
        <source>This goes over more than one line.</source>
        <translation>Das geht über mehr als eine Zeile.</translation>
    </message>
    <message>
        <source>This has {length} characters; at most {longest} fit.</source>
        <translation>Das hat {length} Zeichen; höchstens {longest} passen.</translation>
    </message>
    <message>
        <source>This holds control characters.</source>
        <translation>Das enthält Steuerzeichen.</translation>
    </message>
    <message>
        <source>This holds invisible characters that turn the writing direction.</source>
        <translation>Das enthält unsichtbare Zeichen, die die Schreibrichtung umkehren.</translation>
    </message>
    <message>
        <source>This is a fault of this program or of the authority&apos;s; please report it.</source>
        <translation>Das ist ein Fehler dieses Programms oder der Zertifizierungsstelle; bitte melden Sie ihn.</translation>
    </message>
    <message>
        <source>This is a workbook of a spreadsheet, not a CSV file.</source>
        <translation>Das ist eine Arbeitsmappe einer Tabellenkalkulation, keine CSV-Datei.</translation>
    </message>
    <message>
        <source>This is an address with more than a host name in it.</source>
        <translation>Das ist eine Adresse, die mehr als einen Hostnamen enthält.</translation>
    </message>
    <message>
        <source>This is an authority&apos;s certificate, not a server&apos;s.</source>
        <translation>Das ist das Zertifikat einer Zertifizierungsstelle, nicht das eines Servers.</translation>
    </message>
    <message>
        <source>This is no MAC address of a phone.</source>
        <translation>Das ist keine MAC-Adresse eines Telefons.</translation>
    </message>
    <message>
        <source>This is no configuration server a phone understands: {url}</source>
        <translation>Das ist kein Konfigurationsserver, den ein Telefon versteht: {url}</translation>
    </message>
    <message>
        <source>This is not TOML: {fault}.</source>
        <translation>Das ist kein TOML: {fault}.</translation>
    </message>
    <message>
        <source>This is not a D-Series phone; it is configured in another way.</source>
        <translation>Das ist kein Telefon der D-Serie; es wird auf andere Weise konfiguriert.</translation>
    </message>
    <message>
        <source>This is not a text file, or one in UTF-16 without a mark that says so.</source>
        <translation>Das ist keine Textdatei, oder eine in UTF-16 ohne ein Zeichen, das dies sagt.</translation>
    </message>
    <message>
        <source>This is not the full path of a folder on the server.</source>
        <translation>Das ist nicht der vollständige Pfad eines Ordners auf dem Server.</translation>
    </message>
    <message>
        <source>This is not what Bulk Handler exports of extensions: it has no column, or two, of {columns}.</source>
        <translation>Das ist nicht, was der Bulk Handler von Nebenstellen exportiert: Es hat keine Spalte, oder zwei, von {columns}.</translation>
    </message>
    <message>
        <source>This is over 32 MB: it cannot be a list of phones.</source>
        <translation>Das ist mehr als 32 MB: Das kann keine Liste von Telefonen sein.</translation>
    </message>
    <message>
        <source>This is too much for a server&apos;s certificate.</source>
        <translation>Das ist zu viel für das Zertifikat eines Servers.</translation>
    </message>
    <message>
        <source>This kind of private key cannot be used.</source>
        <translation>Diese Art von privatem Schlüssel lässt sich nicht verwenden.</translation>
    </message>
    <message>
        <source>This line is too long for a list of phones.</source>
        <translation>Diese Zeile ist zu lang für eine Liste von Telefonen.</translation>
    </message>
    <message>
        <source>This path leads out of the site folder.</source>
        <translation>Dieser Pfad führt aus dem Standortordner heraus.</translation>
    </message>
    <message>
        <source>This phone accepts wildcard certificates, and the server&apos;s is none.</source>
        <translation>Dieses Telefon nimmt Wildcard-Zertifikate an, und das des Servers ist keines.</translation>
    </message>
    <message>
        <source>This phone cannot use TLS with this model or firmware. {reason}</source>
        <translation>Dieses Telefon kann mit diesem Modell oder dieser Firmware kein TLS nutzen. {reason}</translation>
    </message>
    <message>
        <source>This phone has no extension.</source>
        <translation>Dieses Telefon hat keine Nebenstelle.</translation>
    </message>
    <message>
        <source>This phone has the password every phone has from the factory.</source>
        <translation>Dieses Telefon hat das Passwort, das jedes Telefon ab Werk hat.</translation>
    </message>
    <message>
        <source>This phone is given no password: it keeps the one from the factory.</source>
        <translation>Dieses Telefon erhält kein Passwort: Es behält das ab Werk.</translation>
    </message>
    <message>
        <source>This phone is sent to {url}, and does not fetch over TFTP.</source>
        <translation>Dieses Telefon wird zu {url} geschickt und holt nichts über TFTP.</translation>
    </message>
    <message>
        <source>This phone may validate certificates, and is not known to hold the private root.</source>
        <translation>Dieses Telefon prüft vielleicht Zertifikate, und es ist nicht bekannt, dass es das private Stammzertifikat hat.</translation>
    </message>
    <message>
        <source>This phone validates certificates, and is not known to hold the private root.</source>
        <translation>Dieses Telefon prüft Zertifikate, und es ist nicht bekannt, dass es das private Stammzertifikat hat.</translation>
    </message>
    <message>
        <source>This plan has errors.</source>
        <translation>Dieser Plan hat Fehler.</translation>
    </message>
    <message>
        <source>This row has more cells than there are columns.</source>
        <translation>Diese Zeile hat mehr Zellen, als es Spalten gibt.</translation>
    </message>
    <message>
        <source>This server has no pjsip.conf yet, so no phone is in service on it.</source>
        <translation>Dieser Server hat noch keine pjsip.conf, daher ist kein Telefon an ihm in Betrieb.</translation>
    </message>
    <message>
        <source>This server has no pjsip.conf: its phones are those of chan_sip, in sip.conf.</source>
        <translation>Dieser Server hat keine pjsip.conf: Seine Telefone sind die von chan_sip, in sip.conf.</translation>
    </message>
    <message>
        <source>This site does without TLS.</source>
        <translation>Dieser Standort kommt ohne TLS aus.</translation>
    </message>
    <message>
        <source>This site has an authority already.</source>
        <translation>Dieser Standort hat schon eine Zertifizierungsstelle.</translation>
    </message>
    <message>
        <source>This site has no certificate yet.</source>
        <translation>Dieser Standort hat noch kein Zertifikat.</translation>
    </message>
    <message>
        <source>This site has no phones yet.</source>
        <translation>Dieser Standort hat noch keine Telefone.</translation>
    </message>
    <message>
        <source>This site has no private authority.</source>
        <translation>Dieser Standort hat keine private Zertifizierungsstelle.</translation>
    </message>
    <message>
        <source>This site keeps passwords or keys under another passphrase than the authority&apos;s.</source>
        <translation>Dieser Standort bewahrt Passwörter oder Schlüssel mit einer anderen Passphrase auf als der der Zertifizierungsstelle.</translation>
    </message>
    <message>
        <source>This site keeps passwords or keys; they have to be under the same passphrase as the authority.</source>
        <translation>Dieser Standort bewahrt Passwörter oder Schlüssel auf; sie müssen mit derselben Passphrase geschützt sein wie die Zertifizierungsstelle.</translation>
    </message>
    <message>
        <source>This site was made by a newer version of the wizard (format {format}).</source>
        <translation>Dieser Standort wurde mit einer neueren Version des Assistenten angelegt (Format {format}).</translation>
    </message>
    <message>
        <source>This site&apos;s server is reached over SSH.</source>
        <translation>Der Server dieses Standorts ist über SSH zu erreichen.</translation>
    </message>
    <message>
        <source>This site&apos;s transport is {protocol}, which needs no certificate.</source>
        <translation>Der Transport dieses Standorts ist {protocol}; dafür ist kein Zertifikat nötig.</translation>
    </message>
    <message>
        <source>This was looked for and not found. If you see what a phone does, please tell us.</source>
        <translation>Danach wurde gesucht, gefunden wurde es nicht. Wenn Sie sehen, was ein Telefon tut, teilen Sie es uns bitte mit.</translation>
    </message>
    <message>
        <source>Tick it when the phone is known to hold the root of this site&apos;s own authority. No source shows how a D-Series phone is given one.</source>
        <translation>Ankreuzen, wenn bekannt ist, dass das Telefon das Stammzertifikat der eigenen Zertifizierungsstelle dieses Standorts hat. Keine Quelle zeigt, wie ein Telefon der D-Serie eines erhält.</translation>
    </message>
    <message>
        <source>Time server</source>
        <translation>Zeitserver</translation>
    </message>
    <message>
        <source>To reset it, press Menu or the check key, then Advanced (5), Reset to Factory Defaults (2), Yes. (Source: wiki.asterisk.org, page 40818835.)</source>
        <translation>Um es zurückzusetzen, drücken Sie Menu oder die Taste mit dem Häkchen, dann Advanced (5), Reset to Factory Defaults (2), Yes. (Quelle: wiki.asterisk.org, Seite 40818835.)</translation>
    </message>
    <message>
        <source>Transport</source>
        <translation>Transport</translation>
    </message>
    <message>
        <source>Transports</source>
        <translation>Transporte</translation>
    </message>
    <message>
        <source>Tries TLS, which no source shows on a {model}.</source>
        <translation>Versucht TLS; keine Quelle belegt es für ein {model}.</translation>
    </message>
    <message>
        <source>Tries TLS; whether its firmware has it is not known.</source>
        <translation>Versucht TLS; ob seine Firmware es hat, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Try TLS on these {count} phones all the same</source>
        <translation>TLS auf diesen {count} Telefonen trotzdem versuchen</translation>
    </message>
    <message>
        <source>Try TLS on this {model} all the same</source>
        <translation>TLS auf diesem {model} trotzdem versuchen</translation>
    </message>
    <message>
        <source>Try again, and type the same one twice.</source>
        <translation>Versuchen Sie es noch einmal, und geben Sie zweimal dieselbe ein.</translation>
    </message>
    <message>
        <source>Try one of them before any other.</source>
        <translation>Probieren Sie eines davon vor jedem anderen aus.</translation>
    </message>
    <message>
        <source>Try one phone first, or use an RSA key of 2048 bits.</source>
        <translation>Probieren Sie zuerst ein Telefon aus, oder verwenden Sie einen RSA-Schlüssel mit 2048 Bit.</translation>
    </message>
    <message>
        <source>Try this one phone before any other of its model.</source>
        <translation>Probieren Sie dieses eine Telefon vor jedem anderen seines Modells aus.</translation>
    </message>
    <message>
        <source>Try this one phone before any other.</source>
        <translation>Probieren Sie dieses eine Telefon vor jedem anderen aus.</translation>
    </message>
    <message>
        <source>Turn SRTP on.</source>
        <translation>Schalten Sie SRTP ein.</translation>
    </message>
    <message>
        <source>Turn all but one off.</source>
        <translation>Schalten Sie alle bis auf einen aus.</translation>
    </message>
    <message>
        <source>Turn it off.</source>
        <translation>Schalten Sie es aus.</translation>
    </message>
    <message>
        <source>Twice in this list.</source>
        <translation>Zweimal in dieser Liste.</translation>
    </message>
    <message>
        <source>Two changes of the plan lead to this one file.</source>
        <translation>Zwei Änderungen des Plans führen zu dieser einen Datei.</translation>
    </message>
    <message>
        <source>Type it again from the phone&apos;s label, with colons: 00:0f:d3:aa:bb:cc.</source>
        <translation>Tippen Sie sie vom Etikett des Telefons neu ab, mit Doppelpunkten: 00:0f:d3:aa:bb:cc.</translation>
    </message>
    <message>
        <source>Type it again, rather than pasting it.</source>
        <translation>Tippen Sie es neu ein, statt es einzufügen.</translation>
    </message>
    <message>
        <source>Type the number on the page Start or Check: it is decoded to one cause and one fix.</source>
        <translation>Geben Sie die Nummer auf der Seite „Start“ oder „Prüfung“ ein: Sie wird zu einer Ursache und einer Abhilfe dekodiert.</translation>
    </message>
    <message>
        <source>Undoes a write</source>
        <translation>Macht ein Schreiben rückgängig</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Update its firmware to {version} or later, or leave it at stage wait.</source>
        <translation>Aktualisieren Sie die Firmware auf {version} oder neuer, oder lassen Sie es auf der Stufe wait.</translation>
    </message>
    <message>
        <source>Update the phone&apos;s firmware, or keep this phone without TLS.</source>
        <translation>Aktualisieren Sie die Firmware des Telefons, oder lassen Sie dieses Telefon ohne TLS.</translation>
    </message>
    <message>
        <source>Upgrade Asterisk, or choose the route xml.</source>
        <translation>Aktualisieren Sie Asterisk, oder wählen Sie den Weg xml.</translation>
    </message>
    <message>
        <source>Upgrade Asterisk, or give the phones their files without the DPMA.</source>
        <translation>Aktualisieren Sie Asterisk, oder geben Sie den Telefonen ihre Dateien ohne das DPMA.</translation>
    </message>
    <message>
        <source>Upgrade it to {version} or later, and let it wait until then.</source>
        <translation>Aktualisieren Sie sie auf {version} oder neuer, und lassen Sie das Telefon bis dahin warten.</translation>
    </message>
    <message>
        <source>Upgrade it to {version} or later, and take it off TLS until then.</source>
        <translation>Aktualisieren Sie sie auf {version} oder neuer, und nehmen Sie das Telefon bis dahin von TLS.</translation>
    </message>
    <message>
        <source>Upgrade it to {version} or later; or use a certificate with the host&apos;s own name, and set allow_wildcard = false.</source>
        <translation>Aktualisieren Sie sie auf {version} oder neuer; oder verwenden Sie ein Zertifikat mit dem Namen des Hosts selbst, und setzen Sie allow_wildcard = false.</translation>
    </message>
    <message>
        <source>Upgrade the DPMA to {version} or later.</source>
        <translation>Aktualisieren Sie das DPMA auf {version} oder neuer.</translation>
    </message>
    <message>
        <source>Upgrade the DPMA, or leave record_own_calls off.</source>
        <translation>Aktualisieren Sie das DPMA, oder lassen Sie record_own_calls ausgeschaltet.</translation>
    </message>
    <message>
        <source>Upgrade the firmware to {version} or later.</source>
        <translation>Aktualisieren Sie die Firmware auf {version} oder neuer.</translation>
    </message>
    <message>
        <source>Use 5061.</source>
        <translation>Verwenden Sie 5061.</translation>
    </message>
    <message>
        <source>Use a certificate from an authority that asks for no revocation list.</source>
        <translation>Verwenden Sie ein Zertifikat von einer Zertifizierungsstelle, die keine Sperrliste verlangt.</translation>
    </message>
    <message>
        <source>Use a certificate with the host&apos;s own name; or firmware from {version} on with tls_allow_wildcard_certs=1 in its XML.</source>
        <translation>Verwenden Sie ein Zertifikat mit dem Namen des Hosts selbst; oder Firmware ab {version} mit tls_allow_wildcard_certs=1 in ihrem XML.</translation>
    </message>
    <message>
        <source>Use a host name in a public domain; or choose a private authority.</source>
        <translation>Verwenden Sie einen Hostnamen in einer öffentlichen Domain; oder wählen Sie eine private Zertifizierungsstelle.</translation>
    </message>
    <message>
        <source>Use a name in a public domain of yours; or choose a private authority.</source>
        <translation>Verwenden Sie einen Namen in einer öffentlichen Domain, die Ihnen gehört; oder wählen Sie eine private Zertifizierungsstelle.</translation>
    </message>
    <message>
        <source>Use a public certificate with its whole chain, or load the private root on the phone.</source>
        <translation>Verwenden Sie ein öffentliches Zertifikat mit seiner ganzen Kette, oder laden Sie das private Stammzertifikat auf das Telefon.</translation>
    </message>
    <message>
        <source>Use a public certificate, or load the private root on the phone.</source>
        <translation>Verwenden Sie ein öffentliches Zertifikat, oder laden Sie das private Stammzertifikat auf das Telefon.</translation>
    </message>
    <message>
        <source>Use a public certificate, or load the root onto each phone; no source shows how a D-Series phone is given one.</source>
        <translation>Verwenden Sie ein öffentliches Zertifikat, oder laden Sie das Stammzertifikat auf jedes Telefon; keine Quelle zeigt, wie ein Telefon der D-Serie eines erhält.</translation>
    </message>
    <message>
        <source>Use a public certificate; or let the phone wait until the root is on it, and say so here.</source>
        <translation>Verwenden Sie ein öffentliches Zertifikat; oder lassen Sie das Telefon warten, bis das Stammzertifikat darauf ist, und geben Sie das hier an.</translation>
    </message>
    <message>
        <source>Use a server certificate (serverAuth), signed by a real authority (CA:TRUE).</source>
        <translation>Verwenden Sie ein Serverzertifikat (serverAuth), signiert von einer echten Zertifizierungsstelle (CA:TRUE).</translation>
    </message>
    <message>
        <source>Use an RSA key of 2048 bits.</source>
        <translation>Verwenden Sie einen RSA-Schlüssel mit 2048 Bit.</translation>
    </message>
    <message>
        <source>Use fewer intermediates, or an authority whose path length allows them.</source>
        <translation>Verwenden Sie weniger Zwischenzertifikate, oder eine Zertifizierungsstelle, deren Pfadlänge sie erlaubt.</translation>
    </message>
    <message>
        <source>Use letters, digits and . _ - + * only, such as {example}.</source>
        <translation>Verwenden Sie nur Buchstaben, Ziffern und . _ - + *, etwa {example}.</translation>
    </message>
    <message>
        <source>Use letters, digits, - and _ only, such as asterisk.</source>
        <translation>Verwenden Sie nur Buchstaben, Ziffern, - und _, etwa asterisk.</translation>
    </message>
    <message>
        <source>Use letters, digits, hyphens and dots only, such as pbx.example.com.</source>
        <translation>Verwenden Sie nur Buchstaben, Ziffern, Bindestriche und Punkte, etwa pbx.example.com.</translation>
    </message>
    <message>
        <source>Use sudo; if it is not running: sudo systemctl start asterisk, then paste its log.</source>
        <translation>Verwenden Sie sudo; läuft es nicht: sudo systemctl start asterisk, und fügen Sie dann sein Protokoll ein.</translation>
    </message>
    <message>
        <source>Use tlsv1_2 or sslv23, then reload.</source>
        <translation>Verwenden Sie tlsv1_2 oder sslv23, und laden Sie dann neu.</translation>
    </message>
    <message>
        <source>Use {id} that is there, on port {port}</source>
        <translation>Vorhandenen {id} auf Port {port} verwenden</translation>
    </message>
    <message>
        <source>Use: module reload res_pjsip.so</source>
        <translation>Verwenden Sie: module reload res_pjsip.so</translation>
    </message>
    <message>
        <source>Uses TLS and SRTP, and gets its settings over TLS.</source>
        <translation>Nutzt TLS und SRTP und erhält seine Einstellungen über TLS.</translation>
    </message>
    <message>
        <source>Uses TLS and SRTP.</source>
        <translation>Nutzt TLS und SRTP.</translation>
    </message>
    <message>
        <source>Uses TLS; its calls are not encrypted.</source>
        <translation>Nutzt TLS; seine Gespräche sind nicht verschlüsselt.</translation>
    </message>
    <message>
        <source>Uses the transport {id} that is there.</source>
        <translation>Verwendet den vorhandenen Transport {id}.</translation>
    </message>
    <message>
        <source>Uses the transport {id}, which the wizard put there.</source>
        <translation>Verwendet den Transport {id}, den der Assistent dort angelegt hat.</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Gültig ab</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Gültig bis</translation>
    </message>
    <message>
        <source>Version {version}. {system}, Python {python}, Qt {qt}.</source>
        <translation>Version {version}. {system}, Python {python}, Qt {qt}.</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versionen</translation>
    </message>
    <message>
        <source>Versions are compared within one row only: each row has a firmware of its own. Where it is not known whether a phone looks at certificates, the wizard takes it that it does.</source>
        <translation>Versionen werden nur innerhalb einer Zeile verglichen: Jede Zeile hat ihre eigene Firmware. Wo nicht bekannt ist, ob ein Telefon Zertifikate prüft, nimmt der Assistent an, dass es das tut.</translation>
    </message>
    <message>
        <source>Versions of TLS</source>
        <translation>TLS-Versionen</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Voice (SRTP)</source>
        <translation>Sprache (SRTP)</translation>
    </message>
    <message>
        <source>Voice is encrypted with AES_CM_128_HMAC_SHA1_80 alone, and a phone refuses encryption that is offered inside plain RTP.</source>
        <translation>Sprache wird allein mit AES_CM_128_HMAC_SHA1_80 verschlüsselt, und ein Telefon lehnt Verschlüsselung ab, die innerhalb von einfachem RTP angeboten wird.</translation>
    </message>
    <message>
        <source>Wait a moment, then reload again.</source>
        <translation>Warten Sie einen Moment, und laden Sie dann noch einmal neu.</translation>
    </message>
    <message>
        <source>Wait as long as it says, then order again. To try things out, use the authority&apos;s test directory.</source>
        <translation>Warten Sie so lange, wie sie sagt, und bestellen Sie dann erneut. Zum Ausprobieren verwenden Sie das Testverzeichnis der Zertifizierungsstelle.</translation>
    </message>
    <message>
        <source>Wait for the calls to end, or call it off: core abort shutdown</source>
        <translation>Warten Sie, bis die Gespräche enden, oder brechen Sie ihn ab: core abort shutdown</translation>
    </message>
    <message>
        <source>Wait until it is done, then try again.</source>
        <translation>Warten Sie, bis er fertig ist, und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>Wait, or restart with: core restart when convenient</source>
        <translation>Warten Sie, oder starten Sie neu mit: core restart when convenient</translation>
    </message>
    <message>
        <source>Wait, then look again; if it stays so, read the phone&apos;s screen and the log.</source>
        <translation>Warten Sie, und sehen Sie dann noch einmal nach; bleibt es so, lesen Sie den Bildschirm des Telefons und das Protokoll.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>What Asterisk says of itself</source>
        <translation>Was Asterisk von sich sagt</translation>
    </message>
    <message>
        <source>What OpenSSH is told of {host} cannot be used.</source>
        <translation>Was in der OpenSSH-Konfiguration über {host} steht, lässt sich nicht verwenden.</translation>
    </message>
    <message>
        <source>What a phone shows during a call, only somebody beside it can see: a shield for TLS, one for the voice.</source>
        <translation>Was ein Telefon während eines Gesprächs zeigt, sieht nur, wer davor sitzt: einen Schild für TLS, einen für die Sprache.</translation>
    </message>
    <message>
        <source>What a roll back does not do: a phone that has fetched its new configuration keeps it until it fetches the next one, and a phone that cannot reach its server any more may have to be reset on its keypad.</source>
        <translation>Was das Zurücknehmen nicht leistet: Ein Telefon, das seine neue Konfiguration geholt hat, behält sie, bis es die nächste holt, und ein Telefon, das seinen Server nicht mehr erreicht, muss vielleicht an seinen Tasten zurückgesetzt werden.</translation>
    </message>
    <message>
        <source>What a source says, or was measured</source>
        <translation>Was eine Quelle sagt, oder gemessen wurde</translation>
    </message>
    <message>
        <source>What came back: {reason}.</source>
        <translation>Zurück kam: {reason}.</translation>
    </message>
    <message>
        <source>What changed in the transport [{id}] waits for a restart. If only its certificate was renewed under the same name, Asterisk 16.29, 18.15, 20 and later have taken it up all the same.</source>
        <translation>Was sich am Transport [{id}] geändert hat, wartet auf einen Neustart. Wurde nur sein Zertifikat unter demselben Namen erneuert, haben Asterisk 16.29, 18.15, 20 und neuere es dennoch übernommen.</translation>
    </message>
    <message>
        <source>What had begun there goes on to its end.</source>
        <translation>Was dort begonnen hatte, läuft bis zu seinem Ende weiter.</translation>
    </message>
    <message>
        <source>What is known, and from whom</source>
        <translation>Was bekannt ist, und von wem</translation>
    </message>
    <message>
        <source>What is likely</source>
        <translation>Was wahrscheinlich ist</translation>
    </message>
    <message>
        <source>What is looked at</source>
        <translation>Was angesehen wird</translation>
    </message>
    <message>
        <source>What is not known</source>
        <translation>Was nicht bekannt ist</translation>
    </message>
    <message>
        <source>What is still open</source>
        <translation>Was noch offen ist</translation>
    </message>
    <message>
        <source>What is wrong in the server&apos;s files</source>
        <translation>Was in den Dateien des Servers nicht stimmt</translation>
    </message>
    <message>
        <source>What is wrong, by what is seen</source>
        <translation>Was nicht stimmt, nach dem, was zu sehen ist</translation>
    </message>
    <message>
        <source>What is wrong: {reason}.</source>
        <translation>Was falsch ist: {reason}.</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Was es ist</translation>
    </message>
    <message>
        <source>What it says, for example</source>
        <translation>Was sie sagt, zum Beispiel</translation>
    </message>
    <message>
        <source>What new phones hear</source>
        <translation>Was neue Telefone hören</translation>
    </message>
    <message>
        <source>What others did to {path} since:</source>
        <translation>Was andere seitdem an {path} geändert haben:</translation>
    </message>
    <message>
        <source>What phones trust is a root&apos;s certificate.</source>
        <translation>Worauf Telefone vertrauen, ist ein Stammzertifikat.</translation>
    </message>
    <message>
        <source>What roll back does</source>
        <translation>Was das Zurücknehmen bewirkt</translation>
    </message>
    <message>
        <source>What says so</source>
        <translation>Was dafür spricht</translation>
    </message>
    <message>
        <source>What speaks for it</source>
        <translation>Was dafür spricht</translation>
    </message>
    <message>
        <source>What the DPMA does with these settings: it could not be had for tests.</source>
        <translation>Was das DPMA mit diesen Einstellungen macht: Für Tests war es nicht zu bekommen.</translation>
    </message>
    <message>
        <source>What the script on the server does cannot be read.</source>
        <translation>Was das Skript auf dem Server tut, lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>What the server says is no handshake a phone could complete.</source>
        <translation>Was der Server sagt, ist kein Handshake, den ein Telefon abschließen könnte.</translation>
    </message>
    <message>
        <source>What the server sent is no copy of its files.</source>
        <translation>Was der Server gesendet hat, ist keine Kopie seiner Dateien.</translation>
    </message>
    <message>
        <source>What this phone will do</source>
        <translation>Was es tun wird</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Was zu tun ist</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Was getan wurde</translation>
    </message>
    <message>
        <source>What was done before:</source>
        <translation>Was davor getan wurde:</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Was gefunden wurde</translation>
    </message>
    <message>
        <source>What was looked at</source>
        <translation>Was geprüft wurde</translation>
    </message>
    <message>
        <source>What was never tried</source>
        <translation>Was nie erprobt wurde</translation>
    </message>
    <message>
        <source>What was set</source>
        <translation>Was eingestellt wurde</translation>
    </message>
    <message>
        <source>What was set in FreePBX&apos;s own pages is set back there; the wizard has not written it.</source>
        <translation>Was auf den eigenen Seiten von FreePBX eingestellt wurde, wird dort zurückgestellt; der Assistent hat es nicht geschrieben.</translation>
    </message>
    <message>
        <source>What was written on {times} stands on this one: it goes back too.</source>
        <translation>Was am {times} geschrieben wurde, baut auf diesem auf: Es wird mit zurückgenommen.</translation>
    </message>
    <message>
        <source>What was written on {when} is rolled back</source>
        <translation>Was am {when} geschrieben wurde, ist zurückgenommen</translation>
    </message>
    <message>
        <source>What was written on {when} is rolled back, and Asterisk was told: the files are as they were.</source>
        <translation>Das am {when} Geschriebene ist zurückgenommen, und Asterisk weiß es: Die Dateien sind, wie sie waren.</translation>
    </message>
    <message>
        <source>What you saw in the preview is written, byte for byte, and can be undone.</source>
        <translation>Was Sie in der Vorschau gesehen haben, wird geschrieben, Byte für Byte, und lässt sich rückgängig machen.</translation>
    </message>
    <message>
        <source>What {id} knows of the network around it is taken over:</source>
        <translation>Was {id} vom Netzwerk um ihn herum weiß, wird übernommen:</translation>
    </message>
    <message>
        <source>What {option} names has to be a short text file here.</source>
        <translation>Was {option} nennt, muss hier eine kurze Textdatei sein.</translation>
    </message>
    <message>
        <source>What {option} names has to be a short text file.</source>
        <translation>Was {option} nennt, muss eine kurze Textdatei sein.</translation>
    </message>
    <message>
        <source>What {option} names holds a secret.</source>
        <translation>Was {option} nennt, enthält ein Geheimnis.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>When a phone holds the root, set root_loaded = true for it.</source>
        <translation>Hat ein Telefon das Stammzertifikat, setzen Sie root_loaded = true dafür.</translation>
    </message>
    <message>
        <source>When a phone refuses the server&apos;s certificate it may show a number such as 0x40000022. Each of its bits stands for one reason, and several can be set at once: 0x40000022 is 0x40000000, 0x00000020 and 0x00000002 together. The pages Start and Check decode it as you type it, in any spelling.</source>
        <translation>Lehnt ein Telefon das Zertifikat des Servers ab, zeigt es vielleicht eine Nummer wie 0x40000022. Jedes ihrer Bits steht für einen Grund, und mehrere können zugleich gesetzt sein: 0x40000022 ist 0x40000000, 0x00000020 und 0x00000002 zusammen. Die Seiten „Start“ und „Prüfung“ dekodieren sie bei der Eingabe, in jeder Schreibweise.</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>Where the deploy hook goes</source>
        <translation>Wohin der Deploy-Hook kommt</translation>
    </message>
    <message>
        <source>Where the reminder goes</source>
        <translation>Wohin die Erinnerung kommt</translation>
    </message>
    <message>
        <source>Where the request goes</source>
        <translation>Wohin die Anforderung kommt</translation>
    </message>
    <message>
        <source>Where the same file was written again later, the newest write goes first, or all of them together.</source>
        <translation>Wurde dieselbe Datei später noch einmal geschrieben, geht das neueste Schreiben zuerst zurück, oder alle zusammen.</translation>
    </message>
    <message>
        <source>Whether TLS needs transport_tls_allowed: every published template sets it.</source>
        <translation>Ob TLS transport_tls_allowed braucht: Jede veröffentlichte Vorlage setzt es.</translation>
    </message>
    <message>
        <source>Whether a D80 can be set up without the DPMA: two sources contradict each other.</source>
        <translation>Ob sich ein D80 ohne das DPMA einrichten lässt: Zwei Quellen widersprechen sich.</translation>
    </message>
    <message>
        <source>Whether a call without SRTP is refused could not be seen.</source>
        <translation>Ob ein Gespräch ohne SRTP abgelehnt wird, war nicht zu sehen.</translation>
    </message>
    <message>
        <source>Whether a phone ever announces itself over mDNS: no source says that it does.</source>
        <translation>Ob ein Telefon sich je über mDNS ankündigt: Keine Quelle sagt, dass es das tut.</translation>
    </message>
    <message>
        <source>Whether a setting makes a phone accept any certificate for SIP.</source>
        <translation>Ob eine Einstellung ein Telefon für SIP jedes Zertifikat annehmen lässt.</translation>
    </message>
    <message>
        <source>Whether it is this site&apos;s certificate</source>
        <translation>Ob es das Zertifikat dieses Standorts ist</translation>
    </message>
    <message>
        <source>Whether phones take TLS 1.3, or keys on elliptic curves.</source>
        <translation>Ob Telefone TLS 1.3 annehmen, oder Schlüssel mit elliptischen Kurven.</translation>
    </message>
    <message>
        <source>Whether the server has a DPMA is not known: it was not read yet.</source>
        <translation>Ob der Server ein DPMA hat, ist nicht bekannt: Er wurde noch nicht gelesen.</translation>
    </message>
    <message>
        <source>Whether they look at certificates is not known; they are taken to.</source>
        <translation>Ob sie Zertifikate ansehen, ist nicht bekannt; es wird angenommen.</translation>
    </message>
    <message>
        <source>Which ciphers the phones offer: the two tables of the vendor&apos;s page are lost.</source>
        <translation>Welche Chiffren die Telefone anbieten: Die beiden Tabellen der Seite des Herstellers sind verloren.</translation>
    </message>
    <message>
        <source>Which public authorities are in the phones&apos; list, which is as old as their firmware.</source>
        <translation>Welche öffentlichen Zertifizierungsstellen in der Liste der Telefone stehen, die so alt ist wie ihre Firmware.</translation>
    </message>
    <message>
        <source>Who renews it:</source>
        <translation>Wer es erneuert:</translation>
    </message>
    <message>
        <source>Who signs the server&apos;s certificate decides whether the phone of this site will trust it.</source>
        <translation>Wer das Zertifikat des Servers signiert, entscheidet darüber, ob das Telefon dieses Standorts ihm vertraut.</translation>
    </message>
    <message>
        <source>Who signs the server&apos;s certificate decides whether the {count} phones of this site will trust it.</source>
        <translation>Wer das Zertifikat des Servers signiert, entscheidet darüber, ob die {count} Telefone dieses Standorts ihm vertrauen.</translation>
    </message>
    <message>
        <source>Whoever has it can make certificates the phones trust; it is not copied in clear.</source>
        <translation>Wer ihn hat, kann Zertifikate erstellen, denen die Telefone vertrauen; er wird nicht im Klartext kopiert.</translation>
    </message>
    <message>
        <source>Whoever has the authority&apos;s key can pass for the server: it stays sealed in the site folder.</source>
        <translation>Wer den Schlüssel der Zertifizierungsstelle hat, kann sich als der Server ausgeben: Er bleibt versiegelt im Standortordner.</translation>
    </message>
    <message>
        <source>Windows cannot hold a file named {name}.</source>
        <translation>Windows kann keine Datei namens {name} aufnehmen.</translation>
    </message>
    <message>
        <source>Windows counts the network on {interface} as public, and its firewall keeps answers out.</source>
        <translation>Windows zählt das Netzwerk auf {interface} als öffentlich, und seine Firewall hält Antworten ab.</translation>
    </message>
    <message>
        <source>With 0x2 beside it: the same cure. Alone: a root of the same name but another key.</source>
        <translation>Mit 0x2 daneben: dieselbe Abhilfe. Allein: ein Stammzertifikat gleichen Namens, aber mit anderem Schlüssel.</translation>
    </message>
    <message>
        <source>With OpenSSL 3 method=sslv23 takes TLS 1.2 and 1.3 only; with older ones it takes TLS 1.0 as well. Without a method a transport takes TLS 1.0 alone.</source>
        <translation>Mit OpenSSL 3 nimmt method=sslv23 nur TLS 1.2 und 1.3 an; mit älteren nimmt es auch TLS 1.0 an. Ohne Methode nimmt ein Transport nur TLS 1.0 an.</translation>
    </message>
    <message>
        <source>With OpenSSL {version} the transport {id} accepts TLS 1.2 and 1.3 only.</source>
        <translation>Mit OpenSSL {version} nimmt der Transport {id} nur TLS 1.2 und 1.3 an.</translation>
    </message>
    <message>
        <source>With a number and a password of yours the server is asked who is registered. Nothing is registered, and a wrong password is tried once.</source>
        <translation>Mit einer Nebenstelle und einem Passwort, die Sie angeben, wird der Server gefragt, wer registriert ist. Registriert wird nichts, und ein falsches Passwort wird nur einmal versucht.</translation>
    </message>
    <message>
        <source>With the route xml each phone&apos;s file is written whole; a pointer to the DPMA is not.</source>
        <translation>Mit dem Weg xml wird die Datei jedes Telefons ganz geschrieben; ein Verweis auf das DPMA nicht.</translation>
    </message>
    <message>
        <source>With this DPMA (3.6.11) Asterisk 22 was reported to crash while it starts.</source>
        <translation>Mit diesem DPMA (3.6.11) soll Asterisk 22 Berichten zufolge beim Start abstürzen.</translation>
    </message>
    <message>
        <source>With this DPMA (3.6.12) Asterisk 21 was reported to hang when it is stopped or restarted.</source>
        <translation>Mit diesem DPMA (3.6.12) soll Asterisk 21 Berichten zufolge hängen bleiben, wenn es gestoppt oder neu gestartet wird.</translation>
    </message>
    <message>
        <source>With this DPMA (3.6.7) Asterisk 20.6 and 21.1 were reported to crash on a phone&apos;s record button.</source>
        <translation>Mit diesem DPMA (3.6.7) sollen Asterisk 20.6 und 21.1 Berichten zufolge bei der Aufnahmetaste eines Telefons abstürzen.</translation>
    </message>
    <message>
        <source>Without SRTP the voice stays in the clear: no shield in the call.</source>
        <translation>Ohne SRTP bleibt die Sprache unverschlüsselt: kein Schild im Gespräch.</translation>
    </message>
    <message>
        <source>Without TLS none shows a shield.</source>
        <translation>Ohne TLS zeigt keines einen Schild.</translation>
    </message>
    <message>
        <source>Without it, a restart cannot be proven; nothing was restarted.</source>
        <translation>Ohne sie lässt sich ein Neustart nicht beweisen; nichts wurde neu gestartet.</translation>
    </message>
    <message>
        <source>Without the server&apos;s name in its greeting (SNI), a phone is shown another certificate.</source>
        <translation>Ohne den Namen des Servers in seiner Begrüßung (SNI) bekommt ein Telefon ein anderes Zertifikat gezeigt.</translation>
    </message>
    <message>
        <source>Works as today, and is told the time server.</source>
        <translation>Arbeitet wie heute und erhält den Zeitserver.</translation>
    </message>
    <message>
        <source>Works as today; there is no time server to tell it.</source>
        <translation>Arbeitet wie heute; es gibt keinen Zeitserver, den es erhalten könnte.</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Schreiben</translation>
    </message>
    <message>
        <source>Write 0.0.0.0:5061, or [::]:5061 for IPv6.</source>
        <translation>Schreiben Sie 0.0.0.0:5061, oder [::]:5061 für IPv6.</translation>
    </message>
    <message>
        <source>Write 1 file</source>
        <translation>1 Datei schreiben</translation>
    </message>
    <message>
        <source>Write 1 file now</source>
        <translation>1 Datei jetzt schreiben</translation>
    </message>
    <message>
        <source>Write a host name; its DNS record may hold both.</source>
        <translation>Schreiben Sie einen Hostnamen; sein DNS-Eintrag darf beides enthalten.</translation>
    </message>
    <message>
        <source>Write a port from 1 to 65535; 5061 is usual for TLS.</source>
        <translation>Schreiben Sie einen Port von 1 bis 65535; für TLS ist 5061 üblich.</translation>
    </message>
    <message>
        <source>Write again when you are ready.</source>
        <translation>Schreiben Sie noch einmal, wenn Sie so weit sind.</translation>
    </message>
    <message>
        <source>Write an address other machines can reach.</source>
        <translation>Schreiben Sie eine Adresse, die andere Rechner erreichen.</translation>
    </message>
    <message>
        <source>Write format = {format} at its top.</source>
        <translation>Schreiben Sie format = {format} an ihren Anfang.</translation>
    </message>
    <message>
        <source>Write four numbers from 0 to 255, such as 192.0.2.10, or a host name.</source>
        <translation>Schreiben Sie vier Zahlen von 0 bis 255, etwa 192.0.2.10, oder einen Hostnamen.</translation>
    </message>
    <message>
        <source>Write it as PEM (it begins with -----BEGIN CERTIFICATE), then reload.</source>
        <translation>Schreiben Sie es als PEM (es beginnt mit -----BEGIN CERTIFICATE), und laden Sie dann neu.</translation>
    </message>
    <message>
        <source>Write it as admin@192.0.2.10; other ports and keys go into ssh&apos;s own configuration.</source>
        <translation>Schreiben Sie es als admin@192.0.2.10; andere Ports und Schlüssel gehören in die Konfiguration von ssh selbst.</translation>
    </message>
    <message>
        <source>Write it as https://prov.example.com/phones/.</source>
        <translation>Schreiben Sie sie als https://prov.example.com/phones/.</translation>
    </message>
    <message>
        <source>Write it as sip:proxy@HOST:5061;transport=tls, with the port of the transport that is there.</source>
        <translation>Schreiben Sie ihn als sip:proxy@HOST:5061;transport=tls, mit dem Port des vorhandenen Transports.</translation>
    </message>
    <message>
        <source>Write it as the phone shows it, such as 2_9_19; leave it empty if it is not known.</source>
        <translation>Schreiben Sie sie, wie das Telefon sie zeigt, etwa 2_9_19; lassen Sie sie leer, wenn sie nicht bekannt ist.</translation>
    </message>
    <message>
        <source>Write it as the server prints it, such as 22.5.0; leave it empty if it is not known.</source>
        <translation>Schreiben Sie sie, wie der Server sie ausgibt, etwa 22.5.0; lassen Sie sie leer, wenn sie nicht bekannt ist.</translation>
    </message>
    <message>
        <source>Write it as {name}, the form DNS uses.</source>
        <translation>Schreiben Sie ihn als {name}, in der Form, die das DNS verwendet.</translation>
    </message>
    <message>
        <source>Write it from the root on, without . and .., such as /var/www/html/phones.</source>
        <translation>Schreiben Sie ihn von der Wurzel an, ohne . und .., etwa /var/www/html/phones.</translation>
    </message>
    <message>
        <source>Write it into the file and try again.</source>
        <translation>Schreiben Sie es in die Datei, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Write it on one line.</source>
        <translation>Schreiben Sie es in eine Zeile.</translation>
    </message>
    <message>
        <source>Write it with underscores, as the phone shows it: 2_9_19.</source>
        <translation>Schreiben Sie sie mit Unterstrichen, wie das Telefon sie zeigt: 2_9_19.</translation>
    </message>
    <message>
        <source>Write its extension, such as 101.</source>
        <translation>Schreiben Sie seine Nebenstelle, etwa 101.</translation>
    </message>
    <message>
        <source>Write its xn-- form, which your DNS provider shows.</source>
        <translation>Schreiben Sie seine Form mit xn--, die Ihr DNS-Anbieter zeigt.</translation>
    </message>
    <message>
        <source>Write names as `pjsip list ciphers` prints them, such as ECDHE-RSA-AES256-GCM-SHA384.</source>
        <translation>Schreiben Sie Namen so, wie `pjsip list ciphers` sie ausgibt, etwa ECDHE-RSA-AES256-GCM-SHA384.</translation>
    </message>
    <message>
        <source>Write one of {choices}.</source>
        <translation>Schreiben Sie eines von {choices}.</translation>
    </message>
    <message>
        <source>Write one of {models}, or take this phone out.</source>
        <translation>Schreiben Sie eines von {models}, oder nehmen Sie dieses Telefon heraus.</translation>
    </message>
    <message>
        <source>Write one phone in each line.</source>
        <translation>Schreiben Sie in jede Zeile ein Telefon.</translation>
    </message>
    <message>
        <source>Write one that begins with https://, such as {example}.</source>
        <translation>Schreiben Sie eine, die mit https:// beginnt, etwa {example}.</translation>
    </message>
    <message>
        <source>Write the address at which the phones reach the server.</source>
        <translation>Schreiben Sie die Adresse, unter der die Telefone den Server erreichen.</translation>
    </message>
    <message>
        <source>Write the certificate there as PEM, then its intermediates in order.</source>
        <translation>Schreiben Sie das Zertifikat als PEM dorthin, danach seine Zwischenzertifikate der Reihe nach.</translation>
    </message>
    <message>
        <source>Write the certificate&apos;s own key there as PEM, without a passphrase.</source>
        <translation>Schreiben Sie den Schlüssel des Zertifikats als PEM dorthin, ohne Passphrase.</translation>
    </message>
    <message>
        <source>Write the exact name, such as pbx.example.com.</source>
        <translation>Schreiben Sie den genauen Namen, etwa pbx.example.com.</translation>
    </message>
    <message>
        <source>Write the firmware the phone shows; it has TLS from {version} on.</source>
        <translation>Schreiben Sie die Firmware, die das Telefon zeigt; TLS hat sie ab {version}.</translation>
    </message>
    <message>
        <source>Write the folder the web server serves, such as /var/www/html/phones.</source>
        <translation>Schreiben Sie den Ordner, den der Webserver bereitstellt, etwa /var/www/html/phones.</translation>
    </message>
    <message>
        <source>Write the header {header}, and one phone in each line.</source>
        <translation>Schreiben Sie die Kopfzeile {header}, und in jede Zeile ein Telefon.</translation>
    </message>
    <message>
        <source>Write the host name alone, such as pbx.example.com.</source>
        <translation>Schreiben Sie nur den Hostnamen, etwa pbx.example.com.</translation>
    </message>
    <message>
        <source>Write the host without the dot at its end.</source>
        <translation>Schreiben Sie den Host ohne den Punkt am Ende.</translation>
    </message>
    <message>
        <source>Write the key as PEM (it begins with -----BEGIN), then reload.</source>
        <translation>Schreiben Sie den Schlüssel als PEM (er beginnt mit -----BEGIN), und laden Sie dann neu.</translation>
    </message>
    <message>
        <source>Write the model; it decides about TLS.</source>
        <translation>Schreiben Sie das Modell; es entscheidet über TLS.</translation>
    </message>
    <message>
        <source>Write the name or address at which the phones reach the server.</source>
        <translation>Schreiben Sie den Namen oder die Adresse, unter der die Telefone den Server erreichen.</translation>
    </message>
    <message>
        <source>Write the name or address the phones use.</source>
        <translation>Schreiben Sie den Namen oder die Adresse, die die Telefone verwenden.</translation>
    </message>
    <message>
        <source>Write the organization it belongs to.</source>
        <translation>Schreiben Sie die Organisation, der sie gehört.</translation>
    </message>
    <message>
        <source>Write the phone&apos;s model before moving it.</source>
        <translation>Schreiben Sie das Modell des Telefons, bevor Sie es umstellen.</translation>
    </message>
    <message>
        <source>Write the phone&apos;s model.</source>
        <translation>Schreiben Sie das Modell des Telefons.</translation>
    </message>
    <message>
        <source>Write the phones&apos; files first; then serve them.</source>
        <translation>Schreiben Sie zuerst die Dateien der Telefone; verteilen Sie sie dann.</translation>
    </message>
    <message>
        <source>Write the plan</source>
        <translation>Plan schreiben</translation>
    </message>
    <message>
        <source>Write the twelve digits from the phone&apos;s label, or scan it.</source>
        <translation>Schreiben Sie die zwölf Stellen vom Etikett des Telefons, oder scannen Sie es.</translation>
    </message>
    <message>
        <source>Write the twelve digits from the phone&apos;s label, such as 00:0f:d3:aa:bb:cc.</source>
        <translation>Schreiben Sie die zwölf Stellen vom Etikett des Telefons, etwa 00:0f:d3:aa:bb:cc.</translation>
    </message>
    <message>
        <source>Write the version the phone shows; until then it is taken to validate certificates.</source>
        <translation>Schreiben Sie die Version, die das Telefon zeigt; bis dahin wird angenommen, dass es Zertifikate prüft.</translation>
    </message>
    <message>
        <source>Write them in their percent form, such as %20 for a blank.</source>
        <translation>Schreiben Sie sie in ihrer Prozentform, etwa %20 für ein Leerzeichen.</translation>
    </message>
    <message>
        <source>Write what the phone shows; or move it alone, by its stage.</source>
        <translation>Schreiben Sie, was das Telefon zeigt; oder stellen Sie es über seine Stufe allein um.</translation>
    </message>
    <message>
        <source>Write yes or no.</source>
        <translation>Schreiben Sie yes oder no.</translation>
    </message>
    <message>
        <source>Write your own server&apos;s name.</source>
        <translation>Schreiben Sie den Namen Ihres eigenen Servers.</translation>
    </message>
    <message>
        <source>Write {count} files</source>
        <translation>{count} Dateien schreiben</translation>
    </message>
    <message>
        <source>Write {count} files now</source>
        <translation>{count} Dateien jetzt schreiben</translation>
    </message>
    <message>
        <source>Write {days} or less.</source>
        <translation>Schreiben Sie {days} oder weniger.</translation>
    </message>
    <message>
        <source>Write {expected}.</source>
        <translation>Schreiben Sie {expected}.</translation>
    </message>
    <message>
        <source>Write {key}, if that is meant.</source>
        <translation>Schreiben Sie {key}, wenn das gemeint ist.</translation>
    </message>
    <message>
        <source>Write {mac}, if that is what the phone&apos;s label says.</source>
        <translation>Schreiben Sie {mac}, wenn das auf dem Etikett des Telefons steht.</translation>
    </message>
    <message>
        <source>Write {mac}.</source>
        <translation>Schreiben Sie {mac}.</translation>
    </message>
    <message>
        <source>Write {name} here, and the port into the transport&apos;s bind address.</source>
        <translation>Schreiben Sie hier {name}, und den Port in die bind-Adresse des Transports.</translation>
    </message>
    <message>
        <source>Write {name}.</source>
        <translation>Schreiben Sie {name}.</translation>
    </message>
    <message>
        <source>Write {word}, if that is meant.</source>
        <translation>Schreiben Sie {word}, wenn das gemeint ist.</translation>
    </message>
    <message>
        <source>Writing failed, and so did putting everything back.</source>
        <translation>Das Schreiben ist gescheitert, und das Zurücklegen von allem ebenso.</translation>
    </message>
    <message>
        <source>Writing failed; everything was put back as it was.</source>
        <translation>Das Schreiben ist gescheitert; alles wurde wiederhergestellt, wie es war.</translation>
    </message>
    <message>
        <source>Writing failed; everything was put back, but not everything could be given to its owner.</source>
        <translation>Das Schreiben ist gescheitert; alles wurde zurückgelegt, aber nicht alles konnte seinem Besitzer gegeben werden.</translation>
    </message>
    <message>
        <source>Writing file {number} of {total}</source>
        <translation>Datei {number} von {total} wird geschrieben</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Geschrieben</translation>
    </message>
    <message>
        <source>XML files, one for each phone</source>
        <translation>XML-Dateien, eine je Telefon</translation>
    </message>
    <message>
        <source>You, before {date}: make it again here (secure-calling certificate SITE renew), write it, and reload. Key and file names stay.</source>
        <translation>Sie, vor dem {date}: Erstellen Sie es hier erneut (secure-calling certificate SITE renew), schreiben Sie es, und laden Sie neu. Schlüssel und Dateinamen bleiben.</translation>
    </message>
    <message>
        <source>You, before {date}: order or import the next one here, write it, and reload. Certificates to come last no more than 100 days, then 47: the server should renew those by itself.</source>
        <translation>Sie, vor dem {date}: Bestellen oder importieren Sie hier das nächste, schreiben Sie es, und laden Sie neu. Künftige Zertifikate gelten höchstens 100 Tage, dann 47: Der Server sollte sie von selbst erneuern.</translation>
    </message>
    <message>
        <source>[{id}] names other certificate files now; Asterisk takes them up at a restart only.</source>
        <translation>[{id}] nennt jetzt andere Zertifikatsdateien; Asterisk übernimmt sie nur bei einem Neustart.</translation>
    </message>
    <message>
        <source>[{name}] has an option {option} that Asterisk does not know, so it refuses the object.</source>
        <translation>[{name}] hat eine Option {option}, die Asterisk nicht kennt; daher lehnt es das Objekt ab.</translation>
    </message>
    <message>
        <source>[{name}](+) adds to an extension FreePBX makes: once the extension is deleted there, Asterisk stops reading its endpoints here at its next restart.</source>
        <translation>[{name}](+) ergänzt eine Nebenstelle, die FreePBX erstellt: Wird die Nebenstelle dort gelöscht, hört Asterisk beim nächsten Neustart hier auf, seine Endpoints zu lesen.</translation>
    </message>
    <message>
        <source>a D-Series phone</source>
        <translation>ein Telefon der D-Serie</translation>
    </message>
    <message>
        <source>a [section] has no closing bracket</source>
        <translation>einem [Abschnitt] fehlt die schließende Klammer</translation>
    </message>
    <message>
        <source>a backslash stands before nothing it could escape</source>
        <translation>ein umgekehrter Schrägstrich steht vor nichts, was er maskieren könnte</translation>
    </message>
    <message>
        <source>a backup is kept of both</source>
        <translation>von beiden wird eine Sicherung aufbewahrt</translation>
    </message>
    <message>
        <source>a backup is kept of each that was there</source>
        <translation>von jeder vorhandenen wird eine Sicherung aufbewahrt</translation>
    </message>
    <message>
        <source>a backup is kept of it</source>
        <translation>davon wird eine Sicherung aufbewahrt</translation>
    </message>
    <message>
        <source>a certificate is not allowed to be used in this way</source>
        <translation>ein Zertifikat darf nicht auf diese Weise verwendet werden</translation>
    </message>
    <message>
        <source>a field of the certificate cannot be read</source>
        <translation>ein Feld des Zertifikats lässt sich nicht lesen</translation>
    </message>
    <message>
        <source>a line of this minute here means that the files do not fit: nothing is restarted then</source>
        <translation>steht hier eine Zeile aus dieser Minute, passen die Dateien nicht: dann wird nichts neu gestartet</translation>
    </message>
    <message>
        <source>a line of this minute here means: roll back. A reload keeps the old phones, a restart would lose them all</source>
        <translation>steht hier eine Zeile aus dieser Minute: zurücknehmen. Beim Neuladen bleiben die alten Telefone, bei einem Neustart gingen alle verloren</translation>
    </message>
    <message>
        <source>a line stands before the first [section]</source>
        <translation>eine Zeile steht vor dem ersten [Abschnitt]</translation>
    </message>
    <message>
        <source>a line&apos;s own transport overrides the network&apos;s</source>
        <translation>der eigene transport einer Leitung hat Vorrang vor dem des Netzwerks</translation>
    </message>
    <message>
        <source>a list of IP addresses, such as [&quot;192.0.2.10&quot;]</source>
        <translation>eine Liste von IP-Adressen, etwa [&quot;192.0.2.10&quot;]</translation>
    </message>
    <message>
        <source>a list of texts, such as [&quot;a&quot;, &quot;b&quot;]</source>
        <translation>eine Liste von Texten, etwa [&quot;a&quot;, &quot;b&quot;]</translation>
    </message>
    <message>
        <source>a network for phones that move, beside {name}</source>
        <translation>ein Netzwerk für Telefone, die umgestellt werden, neben {name}</translation>
    </message>
    <message>
        <source>a phone</source>
        <translation>ein Telefon</translation>
    </message>
    <message>
        <source>a phone on TLS is answered on the connection it opened, never on a named transport</source>
        <translation>einem Telefon mit TLS wird auf der Verbindung geantwortet, die es geöffnet hat, nie über einen genannten Transport</translation>
    </message>
    <message>
        <source>a phone that connects anew replaces its old contact</source>
        <translation>ein Telefon, das sich neu verbindet, ersetzt seinen alten Kontakt</translation>
    </message>
    <message>
        <source>a phone that gets it fetches its configuration again</source>
        <translation>ein Telefon, das es erhält, holt seine Konfiguration noch einmal</translation>
    </message>
    <message>
        <source>a phone that starts from nothing is sent to the DPMA</source>
        <translation>ein Telefon, das bei null beginnt, wird zum DPMA geschickt</translation>
    </message>
    <message>
        <source>a phone with a wrong clock refuses every certificate</source>
        <translation>ein Telefon mit falscher Uhr lehnt jedes Zertifikat ab</translation>
    </message>
    <message>
        <source>a private authority of this site</source>
        <translation>einer privaten Zertifizierungsstelle dieses Standorts</translation>
    </message>
    <message>
        <source>a public authority</source>
        <translation>einer öffentlichen Zertifizierungsstelle</translation>
    </message>
    <message>
        <source>a revocation list cannot be found or read</source>
        <translation>eine Sperrliste lässt sich nicht finden oder lesen</translation>
    </message>
    <message>
        <source>a section of the wizard&apos;s</source>
        <translation>ein Abschnitt des Assistenten</translation>
    </message>
    <message>
        <source>a setting stands before the first [section]</source>
        <translation>eine Einstellung steht vor dem ersten [Abschnitt]</translation>
    </message>
    <message>
        <source>a signature in the chain uses a weak hash</source>
        <translation>eine Signatur in der Kette verwendet einen schwachen Hash</translation>
    </message>
    <message>
        <source>a transport beside those that are there</source>
        <translation>ein Transport neben den vorhandenen</translation>
    </message>
    <message>
        <source>a transport that was changed is taken up by a restart only</source>
        <translation>ein geänderter Transport wird nur bei einem Neustart übernommen</translation>
    </message>
    <message>
        <source>a whole number, without quotes</source>
        <translation>eine ganze Zahl, ohne Anführungszeichen</translation>
    </message>
    <message>
        <source>add a phone</source>
        <translation>ein Telefon hinzufügen</translation>
    </message>
    <message>
        <source>add phones</source>
        <translation>Telefone hinzufügen</translation>
    </message>
    <message>
        <source>add phones of the network</source>
        <translation>Telefone aus dem Netzwerk hinzufügen</translation>
    </message>
    <message>
        <source>added</source>
        <translation>hinzugefügt</translation>
    </message>
    <message>
        <source>all {well} well</source>
        <translation>alle {well} in Ordnung</translation>
    </message>
    <message>
        <source>an answer is missing</source>
        <translation>eine Angabe fehlt</translation>
    </message>
    <message>
        <source>and one more</source>
        <translation>und ein weiterer</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>und {count} weitere</translation>
    </message>
    <message>
        <source>and {count} more like this</source>
        <translation>und {count} weitere dieser Art</translation>
    </message>
    <message>
        <source>any address: a phone takes it only when it names it</source>
        <translation>jede Adresse: ein Telefon nimmt es nur, wenn es dieses Netzwerk nennt</translation>
    </message>
    <message>
        <source>as in its template {name}</source>
        <translation>wie in der zugehörigen Vorlage {name}</translation>
    </message>
    <message>
        <source>as it was before the wizard</source>
        <translation>wie es vor dem Assistenten war</translation>
    </message>
    <message>
        <source>as on the network {name}</source>
        <translation>wie im Netzwerk {name}</translation>
    </message>
    <message>
        <source>as on the present transport {id}</source>
        <translation>wie beim vorhandenen Transport {id}</translation>
    </message>
    <message>
        <source>as secure, and its settings come over TLS too</source>
        <translation>wie secure, und auch seine Einstellungen kommen über TLS</translation>
    </message>
    <message>
        <source>as the site asks</source>
        <translation>wie der Standort es verlangt</translation>
    </message>
    <message>
        <source>as the transport has it already</source>
        <translation>wie der Transport sie schon hat</translation>
    </message>
    <message>
        <source>as {user}, files in {folder}</source>
        <translation>als {user}, Dateien in {folder}</translation>
    </message>
    <message>
        <source>asked about</source>
        <translation>angefragt</translation>
    </message>
    <message>
        <source>asked for a server</source>
        <translation>suchte einen Server</translation>
    </message>
    <message>
        <source>begun</source>
        <translation>begonnen</translation>
    </message>
    <message>
        <source>brings back what was up before, as soon as there is no call</source>
        <translation>bringt zurück, was zuvor in Betrieb war, sobald kein Gespräch läuft</translation>
    </message>
    <message>
        <source>broken off</source>
        <translation>abgebrochen</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>von Hand</translation>
    </message>
    <message>
        <source>ca.crt holds two roots now: {present}, which signs, and {following}, which will. These phones have to hold the new one before it does: {phones}. When they all do: secure-calling certificate SITE renew --roll-over, then apply.</source>
        <translation>ca.crt enthält jetzt zwei Stammzertifikate: {present}, das signiert, und {following}, das signieren wird. Diese Telefone müssen das neue haben, bevor es so weit ist: {phones}. Wenn alle es haben: secure-calling certificate SITE renew --roll-over, dann anwenden.</translation>
    </message>
    <message>
        <source>ca.crt is the authority&apos;s file, so the server&apos;s cannot have this name.</source>
        <translation>ca.crt ist die Datei der Zertifizierungsstelle, daher kann die des Servers nicht so heißen.</translation>
    </message>
    <message>
        <source>called off</source>
        <translation>abgebrochen</translation>
    </message>
    <message>
        <source>calls never begin here</source>
        <translation>hier beginnen nie Gespräche</translation>
    </message>
    <message>
        <source>calls to the phone go back over its own connection</source>
        <translation>Anrufe an das Telefon laufen über dessen eigene Verbindung zurück</translation>
    </message>
    <message>
        <source>cannot be known before the check above passes</source>
        <translation>lässt sich erst wissen, wenn die Prüfung darüber bestanden ist</translation>
    </message>
    <message>
        <source>change the stage</source>
        <translation>die Stufe ändern</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
    <message>
        <source>changed; a backup is kept</source>
        <translation>geändert; eine Sicherung ist aufbewahrt</translation>
    </message>
    <message>
        <source>checks certificates</source>
        <translation>prüft Zertifikate</translation>
    </message>
    <message>
        <source>chmod 0640 {path}, with the group Asterisk runs in.</source>
        <translation>chmod 0640 {path}, mit der Gruppe, in der Asterisk läuft.</translation>
    </message>
    <message>
        <source>chown root:{group} {path}, and chmod 0640 {path}.</source>
        <translation>chown root:{group} {path} und chmod 0640 {path}.</translation>
    </message>
    <message>
        <source>column {number}</source>
        <translation>Spalte {number}</translation>
    </message>
    <message>
        <source>credentials.enc is damaged, cut short, or not written by this program.</source>
        <translation>credentials.enc ist beschädigt, abgeschnitten oder nicht von diesem Programm geschrieben.</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>d. MMM yyyy</translation>
    </message>
    <message>
        <source>d MMM yyyy, HH:mm</source>
        <translation>d. MMM yyyy, HH:mm</translation>
    </message>
    <message>
        <source>does not answer, so it does not run now; files in {folder}</source>
        <translation>antwortet nicht, läuft also jetzt nicht; Dateien in {folder}</translation>
    </message>
    <message>
        <source>does not check certificates</source>
        <translation>prüft keine Zertifikate</translation>
    </message>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>edit a cell</source>
        <translation>eine Zelle bearbeiten</translation>
    </message>
    <message>
        <source>edit cells</source>
        <translation>Zellen bearbeiten</translation>
    </message>
    <message>
        <source>encrypted voice, on the phone too</source>
        <translation>verschlüsselte Sprache, auch auf dem Telefon</translation>
    </message>
    <message>
        <source>encrypted voice; plain RTP is refused</source>
        <translation>verschlüsselte Sprache; einfaches RTP wird abgelehnt</translation>
    </message>
    <message>
        <source>ended on {date}</source>
        <translation>am {date} abgelaufen</translation>
    </message>
    <message>
        <source>ends on {end}, 1 day left</source>
        <translation>endet am {end}, noch 1 Tag</translation>
    </message>
    <message>
        <source>ends on {end}, {count} days left</source>
        <translation>endet am {end}, noch {count} Tage</translation>
    </message>
    <message>
        <source>error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>extconfig.conf maps {name} to a database (realtime), which the wizard does not write.</source>
        <translation>extconfig.conf leitet {name} in eine Datenbank (Realtime), die der Assistent nicht schreibt.</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>fetched</source>
        <translation>geholt</translation>
    </message>
    <message>
        <source>files in {folder}</source>
        <translation>Dateien in {folder}</translation>
    </message>
    <message>
        <source>fill down</source>
        <translation>unten ausfüllen</translation>
    </message>
    <message>
        <source>for your information</source>
        <translation>zur Information</translation>
    </message>
    <message>
        <source>generate extensions</source>
        <translation>Nebenstellen erzeugen</translation>
    </message>
    <message>
        <source>has fetched its file, not registered yet</source>
        <translation>hat seine Datei geholt, noch nicht registriert</translation>
    </message>
    <message>
        <source>how the phone proves itself</source>
        <translation>womit sich das Telefon ausweist</translation>
    </message>
    <message>
        <source>intermediate</source>
        <translation>Zwischenzertifikat</translation>
    </message>
    <message>
        <source>is running as {user}, files in {folder}</source>
        <translation>läuft als {user}, Dateien in {folder}</translation>
    </message>
    <message>
        <source>is running, files in {folder}</source>
        <translation>läuft, Dateien in {folder}</translation>
    </message>
    <message>
        <source>issues the next certificate; it asks for the site&apos;s passphrase</source>
        <translation>stellt das nächste Zertifikat aus; fragt nach der Passphrase des Standorts</translation>
    </message>
    <message>
        <source>it adds to [{name}], which is not there</source>
        <translation>ein Abschnitt ergänzt [{name}], das es nicht gibt</translation>
    </message>
    <message>
        <source>it has ended</source>
        <translation>es ist abgelaufen</translation>
    </message>
    <message>
        <source>it has no file on the server yet: write it first</source>
        <translation>es hat noch keine Datei auf dem Server: erst schreiben</translation>
    </message>
    <message>
        <source>it inherits from [{name}], which is not there</source>
        <translation>ein Abschnitt erbt von [{name}], das es nicht gibt</translation>
    </message>
    <message>
        <source>it is for {names}</source>
        <translation>es gilt für {names}</translation>
    </message>
    <message>
        <source>its contact stands in the section of that name</source>
        <translation>sein Kontakt steht im Abschnitt dieses Namens</translation>
    </message>
    <message>
        <source>its line</source>
        <translation>seine Leitung</translation>
    </message>
    <message>
        <source>its line goes over TLS, its calls over SRTP</source>
        <translation>seine Leitung läuft über TLS, seine Gespräche über SRTP</translation>
    </message>
    <message>
        <source>its password stands in the section of that name</source>
        <translation>sein Passwort steht im Abschnitt dieses Namens</translation>
    </message>
    <message>
        <source>its templates&apos; settings stand below, so that one of them can be changed for it alone</source>
        <translation>die Einstellungen seiner Vorlagen stehen weiter unten, sodass sich eine davon nur hier ändern lässt</translation>
    </message>
    <message>
        <source>kept by hand</source>
        <translation>von Hand gepflegt</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>ausgelassen</translation>
    </message>
    <message>
        <source>listening took too long</source>
        <translation>das Lauschen dauerte zu lange</translation>
    </message>
    <message>
        <source>look at this</source>
        <translation>bitte ansehen</translation>
    </message>
    <message>
        <source>made</source>
        <translation>erstellt</translation>
    </message>
    <message>
        <source>made by FreePBX</source>
        <translation>von FreePBX erstellt</translation>
    </message>
    <message>
        <source>made by FreePBX: what must be set becomes steps in its pages, not edits of its files</source>
        <translation>von FreePBX erstellt: was einzustellen ist, wird zu Schritten auf dessen Seiten, nicht zu Änderungen seiner Dateien</translation>
    </message>
    <message>
        <source>made for this phone, kept in the site&apos;s credentials</source>
        <translation>für dieses Telefon erstellt, in den Zugangsdaten des Standorts aufbewahrt</translation>
    </message>
    <message>
        <source>made ready, and works as before</source>
        <translation>vorbereitet und arbeitet wie zuvor</translation>
    </message>
    <message>
        <source>make of its MAC</source>
        <translation>Hersteller laut MAC</translation>
    </message>
    <message>
        <source>may check certificates</source>
        <translation>prüft vielleicht Zertifikate</translation>
    </message>
    <message>
        <source>maybe a D-Series phone</source>
        <translation>vielleicht ein Telefon der D-Serie</translation>
    </message>
    <message>
        <source>measured on Asterisk {versions}</source>
        <translation>gemessen mit Asterisk {versions}</translation>
    </message>
    <message>
        <source>measured with {program}</source>
        <translation>gemessen mit {program}</translation>
    </message>
    <message>
        <source>mode {mode}, owner {owner}, group {group}</source>
        <translation>Modus {mode}, Besitzer {owner}, Gruppe {group}</translation>
    </message>
    <message>
        <source>most likely a D-Series phone</source>
        <translation>höchstwahrscheinlich ein Telefon der D-Serie</translation>
    </message>
    <message>
        <source>move a phone</source>
        <translation>ein Telefon umstellen</translation>
    </message>
    <message>
        <source>must tell of seconds: that proves the restart. Phones on TLS come back when they register again, within minutes</source>
        <translation>muss Sekunden nennen: das beweist den Neustart. Telefone mit TLS kommen wieder, wenn sie sich neu registrieren, innerhalb von Minuten</translation>
    </message>
    <message>
        <source>named as the PJSIP endpoint it registers as</source>
        <translation>benannt wie der PJSIP-Endpoint, als der sie sich registriert</translation>
    </message>
    <message>
        <source>needs the transport tls</source>
        <translation>braucht den Transport tls</translation>
    </message>
    <message>
        <source>negotiates the newest version both sides know; nothing below TLS 1.2 with this OpenSSL</source>
        <translation>handelt die neueste Version aus, die beide Seiten kennen; mit diesem OpenSSL nichts unter TLS 1.2</translation>
    </message>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>no D-Series phone</source>
        <translation>kein Telefon der D-Serie</translation>
    </message>
    <message>
        <source>no address for {host}</source>
        <translation>keine Adresse für {host}</translation>
    </message>
    <message>
        <source>no answer from the DNS about {host}</source>
        <translation>keine Antwort vom DNS zu {host}</translation>
    </message>
    <message>
        <source>no answer in time</source>
        <translation>keine rechtzeitige Antwort</translation>
    </message>
    <message>
        <source>no contact of a phone is known</source>
        <translation>kein Kontakt eines Telefons ist bekannt</translation>
    </message>
    <message>
        <source>no extension and password were given</source>
        <translation>Nebenstelle und Passwort wurden nicht angegeben</translation>
    </message>
    <message>
        <source>no number was given</source>
        <translation>keine Rufnummer wurde angegeben</translation>
    </message>
    <message>
        <source>no phone of the site is on TLS yet</source>
        <translation>noch kein Telefon des Standorts nutzt TLS</translation>
    </message>
    <message>
        <source>no phones yet</source>
        <translation>noch keine Telefone</translation>
    </message>
    <message>
        <source>no sign of FreePBX was read; the site says FreePBX, and that stays so</source>
        <translation>kein Anzeichen von FreePBX gelesen; der Standort sagt FreePBX, und dabei bleibt es</translation>
    </message>
    <message>
        <source>no version was found; type them below if you know them</source>
        <translation>keine Version gefunden; geben Sie die Versionen unten ein, wenn Sie sie kennen</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>none in pjsip.conf</source>
        <translation>keine in pjsip.conf</translation>
    </message>
    <message>
        <source>none known</source>
        <translation>keiner bekannt</translation>
    </message>
    <message>
        <source>none known by the DPMA or by a &lt;mac&gt;.cfg file</source>
        <translation>keine, die das DPMA oder eine Datei &lt;mac&gt;.cfg kennt</translation>
    </message>
    <message>
        <source>none named</source>
        <translation>keiner genannt</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>noch keines</translation>
    </message>
    <message>
        <source>none: this program has written nothing here</source>
        <translation>keine: dieses Programm hat hier nichts geschrieben</translation>
    </message>
    <message>
        <source>not asked: {address} was given</source>
        <translation>nicht gefragt: {address} wurde angegeben</translation>
    </message>
    <message>
        <source>not chosen yet</source>
        <translation>noch nicht gewählt</translation>
    </message>
    <message>
        <source>not configured by this wizard</source>
        <translation>von diesem Assistenten nicht konfiguriert</translation>
    </message>
    <message>
        <source>not encrypted</source>
        <translation>nicht verschlüsselt</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>not known what it is</source>
        <translation>unbekannt, was es ist</translation>
    </message>
    <message>
        <source>not known: the server was not read</source>
        <translation>nicht bekannt: der Server wurde nicht gelesen</translation>
    </message>
    <message>
        <source>not named yet</source>
        <translation>noch nicht genannt</translation>
    </message>
    <message>
        <source>not offered</source>
        <translation>nicht angeboten</translation>
    </message>
    <message>
        <source>not run</source>
        <translation>nicht ausgeführt</translation>
    </message>
    <message>
        <source>not touched: it works as today</source>
        <translation>nicht angetastet: es arbeitet wie heute</translation>
    </message>
    <message>
        <source>not yet fetched</source>
        <translation>noch nicht geholt</translation>
    </message>
    <message>
        <source>nothing heard on {interfaces}</source>
        <translation>nichts zu hören auf {interfaces}</translation>
    </message>
    <message>
        <source>nothing: every file is new</source>
        <translation>nichts: jede Datei ist neu</translation>
    </message>
    <message>
        <source>nothing: every file was new</source>
        <translation>nichts: jede Datei war neu</translation>
    </message>
    <message>
        <source>on TLS</source>
        <translation>mit TLS</translation>
    </message>
    <message>
        <source>on TLS, both shields seen in a call</source>
        <translation>mit TLS, beide Schilde in einem Gespräch gesehen</translation>
    </message>
    <message>
        <source>on TLS, with SRTP in a call</source>
        <translation>mit TLS, und SRTP in einem Gespräch</translation>
    </message>
    <message>
        <source>on the server, once no phone is on TLS; repeat it for each receipt, the newest first</source>
        <translation>auf dem Server, sobald kein Telefon mehr TLS nutzt; für jeden Beleg wiederholen, den neuesten zuerst</translation>
    </message>
    <message>
        <source>on {host}</source>
        <translation>auf {host}</translation>
    </message>
    <message>
        <source>once the instructions for FreePBX&apos;s pages are done: writes its files anew and reloads Asterisk, as its Apply Config does</source>
        <translation>sobald die Anweisungen für die Seiten von FreePBX ausgeführt sind: schreibt dessen Dateien neu und lädt Asterisk neu, wie es sein Apply Config tut</translation>
    </message>
    <message>
        <source>one certificate: {names}</source>
        <translation>ein Zertifikat: {names}</translation>
    </message>
    <message>
        <source>one line that stays</source>
        <translation>eine Zeile, die bleibt</translation>
    </message>
    <message>
        <source>one of {choices}</source>
        <translation>eines von {choices}</translation>
    </message>
    <message>
        <source>one phone per extension</source>
        <translation>ein Telefon je Nebenstelle</translation>
    </message>
    <message>
        <source>one server heard</source>
        <translation>ein Server zu hören</translation>
    </message>
    <message>
        <source>only if a transport that went shall stop listening: it does so at a restart. While a call is up, this waits and does not come back</source>
        <translation>nur, wenn ein entfallener Transport nicht mehr lauschen soll: er hört erst bei einem Neustart auf. Solange ein Gespräch läuft, wartet dies und kehrt nicht zurück</translation>
    </message>
    <message>
        <source>only if the transport is not listed: older Asterisk starts a new one at a restart only (vendor page)</source>
        <translation>nur, wenn der Transport nicht aufgeführt ist: älteres Asterisk startet einen neuen erst bei einem Neustart (Seite des Herstellers)</translation>
    </message>
    <message>
        <source>only the codecs named below</source>
        <translation>nur die unten genannten Codecs</translation>
    </message>
    <message>
        <source>other rights</source>
        <translation>andere Rechte</translation>
    </message>
    <message>
        <source>over TCP</source>
        <translation>über TCP</translation>
    </message>
    <message>
        <source>over TLS</source>
        <translation>über TLS</translation>
    </message>
    <message>
        <source>over TLS, and TCP too</source>
        <translation>über TLS, und auch TCP</translation>
    </message>
    <message>
        <source>over TLS, and UDP too</source>
        <translation>über TLS, und auch UDP</translation>
    </message>
    <message>
        <source>over UDP</source>
        <translation>über UDP</translation>
    </message>
    <message>
        <source>paste</source>
        <translation>einfügen</translation>
    </message>
    <message>
        <source>phones of this site do not look for their server so</source>
        <translation>Telefone dieses Standorts suchen ihren Server nicht auf diese Weise</translation>
    </message>
    <message>
        <source>phones that start from nothing connect over TLS</source>
        <translation>Telefone, die bei null beginnen, verbinden sich über TLS</translation>
    </message>
    <message>
        <source>pjsip_notify.conf has no [{name}] yet, so no phone was asked to fetch its file.</source>
        <translation>pjsip_notify.conf hat noch kein [{name}], daher wurde kein Telefon gebeten, seine Datei zu holen.</translation>
    </message>
    <message>
        <source>plain, kept by hand: they can be edited in place</source>
        <translation>einfach, von Hand gepflegt: sie lassen sich an Ort und Stelle bearbeiten</translation>
    </message>
    <message>
        <source>planned, not written yet</source>
        <translation>geplant, noch nicht geschrieben</translation>
    </message>
    <message>
        <source>planned; no call seen yet</source>
        <translation>geplant; noch kein Gespräch gesehen</translation>
    </message>
    <message>
        <source>planned; none on TLS yet</source>
        <translation>geplant; noch keines mit TLS</translation>
    </message>
    <message>
        <source>private key, not shown</source>
        <translation>privater Schlüssel, nicht gezeigt</translation>
    </message>
    <message>
        <source>problem: {message}</source>
        <translation>Problem: {message}</translation>
    </message>
    <message>
        <source>read as Asterisk reads them, they change only what the preview shows</source>
        <translation>so gelesen, wie Asterisk sie liest, ändern sie nur, was die Vorschau zeigt</translation>
    </message>
    <message>
        <source>reading the server&apos;s files took too long</source>
        <translation>das Lesen der Dateien des Servers dauerte zu lange</translation>
    </message>
    <message>
        <source>registered, but not over TLS</source>
        <translation>registriert, aber nicht über TLS</translation>
    </message>
    <message>
        <source>registration</source>
        <translation>Registrierung</translation>
    </message>
    <message>
        <source>remove phones</source>
        <translation>Telefone entfernen</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>entfernt</translation>
    </message>
    <message>
        <source>removed; a backup is kept</source>
        <translation>entfernt; eine Sicherung ist aufbewahrt</translation>
    </message>
    <message>
        <source>res_pjsip.so is not loaded: Asterisk has no PJSIP at all, so no phone can register.</source>
        <translation>res_pjsip.so ist nicht geladen: Asterisk hat gar kein PJSIP, daher kann sich kein Telefon registrieren.</translation>
    </message>
    <message>
        <source>res_srtp.so is not loaded, so no voice can be encrypted.</source>
        <translation>res_srtp.so ist nicht geladen, daher lässt sich keine Sprache verschlüsseln.</translation>
    </message>
    <message>
        <source>res_srtp.so is not loaded: calls of phones with SRTP are refused with 488.</source>
        <translation>res_srtp.so ist nicht geladen: Anrufe von Telefonen mit SRTP werden mit 488 abgelehnt.</translation>
    </message>
    <message>
        <source>rights</source>
        <translation>Rechte</translation>
    </message>
    <message>
        <source>rights changed</source>
        <translation>Rechte geändert</translation>
    </message>
    <message>
        <source>root</source>
        <translation>Stammzertifikat</translation>
    </message>
    <message>
        <source>says that the whole file is the wizard&apos;s</source>
        <translation>sagt, dass die ganze Datei dem Assistenten gehört</translation>
    </message>
    <message>
        <source>says that these phones shall go back</source>
        <translation>sagt, dass diese Telefone zurückgehen sollen</translation>
    </message>
    <message>
        <source>scan a label</source>
        <translation>ein Etikett scannen</translation>
    </message>
    <message>
        <source>secret</source>
        <translation>geheim</translation>
    </message>
    <message>
        <source>seen on {number} of {count} phones</source>
        <translation>auf {number} von {count} Telefonen gesehen</translation>
    </message>
    <message>
        <source>server {number}</source>
        <translation>Server {number}</translation>
    </message>
    <message>
        <source>set by every published template; not known whether TLS needs it</source>
        <translation>in jeder veröffentlichten Vorlage gesetzt; ob TLS es braucht, ist nicht bekannt</translation>
    </message>
    <message>
        <source>settings for all of PJSIP; the server had none</source>
        <translation>Einstellungen für ganz PJSIP; der Server hatte keine</translation>
    </message>
    <message>
        <source>shows whether the server really serves the new one</source>
        <translation>zeigt, ob der Server wirklich das neue ausliefert</translation>
    </message>
    <message>
        <source>signalling over TLS</source>
        <translation>Signalisierung über TLS</translation>
    </message>
    <message>
        <source>signalling over TLS to the name in the certificate, voice encrypted</source>
        <translation>Signalisierung über TLS zum Namen im Zertifikat, Sprache verschlüsselt</translation>
    </message>
    <message>
        <source>signalling over TLS to the name in the certificate; voice is not encrypted</source>
        <translation>Signalisierung über TLS zum Namen im Zertifikat; die Sprache ist nicht verschlüsselt</translation>
    </message>
    <message>
        <source>sorcery.conf takes {type} objects from elsewhere than pjsip.conf: {value}.</source>
        <translation>sorcery.conf nimmt Objekte vom Typ {type} von anderswo als aus pjsip.conf: {value}.</translation>
    </message>
    <message>
        <source>stays</source>
        <translation>bleibt</translation>
    </message>
    <message>
        <source>still missing: {extensions}</source>
        <translation>fehlt noch: {extensions}</translation>
    </message>
    <message>
        <source>sudo says: {reason}</source>
        <translation>sudo sagt: {reason}</translation>
    </message>
    <message>
        <source>takes over the next certificate where it was ordered by hand</source>
        <translation>übernimmt das nächste Zertifikat, wo es von Hand bestellt wurde</translation>
    </message>
    <message>
        <source>takes up phones and a new transport; calls go on</source>
        <translation>übernimmt Telefone und einen neuen Transport; Gespräche laufen weiter</translation>
    </message>
    <message>
        <source>takes up the NOTIFY that makes phones fetch their files</source>
        <translation>übernimmt das NOTIFY, das Telefone ihre Dateien holen lässt</translation>
    </message>
    <message>
        <source>takes up the files as they were</source>
        <translation>übernimmt die Dateien, wie sie waren</translation>
    </message>
    <message>
        <source>templates of {names}</source>
        <translation>Vorlagen von {names}</translation>
    </message>
    <message>
        <source>text in quotes</source>
        <translation>Text in Anführungszeichen</translation>
    </message>
    <message>
        <source>the DPMA hands this sheet to the phone; not tried on a DPMA</source>
        <translation>das DPMA gibt dem Telefon dieses Blatt; nicht an einem DPMA erprobt</translation>
    </message>
    <message>
        <source>the DPMA reads its file again</source>
        <translation>das DPMA liest seine Datei erneut</translation>
    </message>
    <message>
        <source>the DPMA sends its messages to phones from this endpoint</source>
        <translation>von diesem Endpoint aus sendet das DPMA seine Nachrichten an Telefone</translation>
    </message>
    <message>
        <source>the DPMA, by its own settings</source>
        <translation>das DPMA, durch seine eigenen Einstellungen</translation>
    </message>
    <message>
        <source>the DPMA, which hands each phone an XML sheet</source>
        <translation>das DPMA, das jedem Telefon ein XML-Blatt gibt</translation>
    </message>
    <message>
        <source>the answer does not begin as a SIP answer</source>
        <translation>die Antwort beginnt nicht wie eine SIP-Antwort</translation>
    </message>
    <message>
        <source>the answer has a line that is no header</source>
        <translation>die Antwort hat eine Zeile, die kein Header ist</translation>
    </message>
    <message>
        <source>the answer has more than one Content-Length</source>
        <translation>die Antwort hat mehr als ein Content-Length</translation>
    </message>
    <message>
        <source>the answer has no Content-Length, which a stream needs (RFC 3261 18.3)</source>
        <translation>die Antwort hat kein Content-Length, das ein Datenstrom braucht (RFC 3261 18.3)</translation>
    </message>
    <message>
        <source>the answer is longer than any SIP answer</source>
        <translation>die Antwort ist länger als jede SIP-Antwort</translation>
    </message>
    <message>
        <source>the answer is to another CSeq</source>
        <translation>die Antwort gilt einer anderen CSeq</translation>
    </message>
    <message>
        <source>the answer is to another Call-ID</source>
        <translation>die Antwort gilt einer anderen Call-ID</translation>
    </message>
    <message>
        <source>the answer is to another Via branch</source>
        <translation>die Antwort gilt einem anderen Via-Branch</translation>
    </message>
    <message>
        <source>the answer&apos;s Content-Length is no length of a SIP answer</source>
        <translation>das Content-Length der Antwort ist keine Länge einer SIP-Antwort</translation>
    </message>
    <message>
        <source>the authority&apos;s own certificate, for phones to be given</source>
        <translation>das eigene Zertifikat der Zertifizierungsstelle, für die Telefone</translation>
    </message>
    <message>
        <source>the certificate does not lead to an authority the phone trusts</source>
        <translation>das Zertifikat führt nicht zu einer Zertifizierungsstelle, der das Telefon vertraut</translation>
    </message>
    <message>
        <source>the certificate has expired or is not valid yet, by the phone&apos;s clock</source>
        <translation>das Zertifikat ist nach der Uhr des Telefons abgelaufen oder noch nicht gültig</translation>
    </message>
    <message>
        <source>the certificate of an issuer cannot be found</source>
        <translation>das Zertifikat eines Ausstellers ist nicht zu finden</translation>
    </message>
    <message>
        <source>the certificate was refused for a reason that has no bit of its own</source>
        <translation>das Zertifikat wurde aus einem Grund abgelehnt, der kein eigenes Bit hat</translation>
    </message>
    <message>
        <source>the certificate was revoked</source>
        <translation>das Zertifikat wurde gesperrt</translation>
    </message>
    <message>
        <source>the certificate&apos;s name is a wildcard, which SIP forbids unless this is set</source>
        <translation>der Name des Zertifikats ist eine Wildcard, was SIP verbietet, wenn dies nicht gesetzt ist</translation>
    </message>
    <message>
        <source>the certificate&apos;s signature was not made by the issuer the phone found</source>
        <translation>die Signatur des Zertifikats stammt nicht von dem Aussteller, den das Telefon gefunden hat</translation>
    </message>
    <message>
        <source>the chain of certificates is too long</source>
        <translation>die Kette der Zertifikate ist zu lang</translation>
    </message>
    <message>
        <source>the change that was under way is finished; read again</source>
        <translation>die laufende Änderung ist abgeschlossen; lesen Sie erneut</translation>
    </message>
    <message>
        <source>the ciphers the site asks for</source>
        <translation>die Chiffren, die der Standort verlangt</translation>
    </message>
    <message>
        <source>the connection broke; look at the server again</source>
        <translation>die Verbindung brach ab; sehen Sie sich den Server noch einmal an</translation>
    </message>
    <message>
        <source>the file ends here without a line end</source>
        <translation>die Datei endet hier ohne Zeilenende</translation>
    </message>
    <message>
        <source>the file {name} is not there or includes itself</source>
        <translation>die Datei {name} ist nicht vorhanden oder bindet sich selbst ein</translation>
    </message>
    <message>
        <source>the first line, unused until now, becomes {name}</source>
        <translation>die erste, bisher unbenutzte Leitung wird {name}</translation>
    </message>
    <message>
        <source>the frame of every file a phone reads</source>
        <translation>der Rahmen jeder Datei, die ein Telefon liest</translation>
    </message>
    <message>
        <source>the key is never read from cert_file</source>
        <translation>der Schlüssel wird nie aus cert_file gelesen</translation>
    </message>
    <message>
        <source>the key of the server&apos;s certificate</source>
        <translation>der Schlüssel zum Zertifikat des Servers</translation>
    </message>
    <message>
        <source>the label beside the line key</source>
        <translation>die Beschriftung neben der Leitungstaste</translation>
    </message>
    <message>
        <source>the name in the certificate</source>
        <translation>der Name im Zertifikat</translation>
    </message>
    <message>
        <source>the name others see</source>
        <translation>der Name, den andere sehen</translation>
    </message>
    <message>
        <source>the name shown in lists</source>
        <translation>der Name, der in Listen steht</translation>
    </message>
    <message>
        <source>the name shown on the phone</source>
        <translation>der Name, der auf dem Telefon steht</translation>
    </message>
    <message>
        <source>the name the phone called is not in the certificate</source>
        <translation>der Name, den das Telefon angerufen hat, steht nicht im Zertifikat</translation>
    </message>
    <message>
        <source>the network with TLS</source>
        <translation>das Netzwerk mit TLS</translation>
    </message>
    <message>
        <source>the notes of one change that had not begun</source>
        <translation>die Aufzeichnungen einer Änderung, die nicht begonnen hatte</translation>
    </message>
    <message>
        <source>the notes of {count} changes that had not begun</source>
        <translation>die Aufzeichnungen von {count} Änderungen, die nicht begonnen hatten</translation>
    </message>
    <message>
        <source>the password is right; nobody is registered as {user}</source>
        <translation>das Passwort ist richtig; niemand ist als {user} registriert</translation>
    </message>
    <message>
        <source>the password is right; registered: {contact}</source>
        <translation>das Passwort ist richtig; registriert: {contact}</translation>
    </message>
    <message>
        <source>the password is right; {user} is registered over TLS</source>
        <translation>das Passwort ist richtig; {user} ist über TLS registriert</translation>
    </message>
    <message>
        <source>the phone answers RTP/SAVP only</source>
        <translation>das Telefon antwortet nur auf RTP/SAVP</translation>
    </message>
    <message>
        <source>the phone knows only AES_CM_128_HMAC_SHA1_80</source>
        <translation>das Telefon kennt nur AES_CM_128_HMAC_SHA1_80</translation>
    </message>
    <message>
        <source>the phone may use TLS</source>
        <translation>das Telefon darf TLS verwenden</translation>
    </message>
    <message>
        <source>the phone rejects encryption offered inside plain RTP</source>
        <translation>das Telefon lehnt Verschlüsselung ab, die innerhalb von einfachem RTP angeboten wird</translation>
    </message>
    <message>
        <source>the phone {name}</source>
        <translation>das Telefon {name}</translation>
    </message>
    <message>
        <source>the phone&apos;s line, {label}</source>
        <translation>die Leitung des Telefons, {label}</translation>
    </message>
    <message>
        <source>the phones answer RTP/SAVP, not RTP/SAVPF</source>
        <translation>die Telefone antworten auf RTP/SAVP, nicht auf RTP/SAVPF</translation>
    </message>
    <message>
        <source>the phones have no certificate of their own to show</source>
        <translation>die Telefone haben kein eigenes Zertifikat zum Vorzeigen</translation>
    </message>
    <message>
        <source>the phones know AES_CM_128_HMAC_SHA1_80 only</source>
        <translation>die Telefone kennen nur AES_CM_128_HMAC_SHA1_80</translation>
    </message>
    <message>
        <source>the phones refuse encryption offered inside plain RTP</source>
        <translation>die Telefone lehnen Verschlüsselung ab, die innerhalb von einfachem RTP angeboten wird</translation>
    </message>
    <message>
        <source>the port does not follow the transport by itself</source>
        <translation>der Port folgt nicht von selbst dem Transport</translation>
    </message>
    <message>
        <source>the port of {id}</source>
        <translation>der Port von {id}</translation>
    </message>
    <message>
        <source>the same content, other rights</source>
        <translation>derselbe Inhalt, andere Rechte</translation>
    </message>
    <message>
        <source>the server</source>
        <translation>der Server</translation>
    </message>
    <message>
        <source>the server accepts {accepted}</source>
        <translation>der Server nimmt an: {accepted}</translation>
    </message>
    <message>
        <source>the server asks for a password in a way that is not known (RFC 8760)</source>
        <translation>der Server fragt auf unbekannte Weise nach einem Passwort (RFC 8760)</translation>
    </message>
    <message>
        <source>the server closed the connection without an answer</source>
        <translation>der Server hat die Verbindung ohne Antwort geschlossen</translation>
    </message>
    <message>
        <source>the server does not speak SIP here</source>
        <translation>der Server spricht hier kein SIP</translation>
    </message>
    <message>
        <source>the server takes {ciphers}</source>
        <translation>der Server nimmt: {ciphers}</translation>
    </message>
    <message>
        <source>the server the site names; neither signalling nor voice is encrypted</source>
        <translation>der Server, den der Standort nennt; weder Signalisierung noch Sprache ist verschlüsselt</translation>
    </message>
    <message>
        <source>the server&apos;s certificate and its chain</source>
        <translation>das Zertifikat des Servers und seine Kette</translation>
    </message>
    <message>
        <source>the server&apos;s files are not here</source>
        <translation>die Dateien des Servers sind nicht hier</translation>
    </message>
    <message>
        <source>the server&apos;s files cannot be read from here</source>
        <translation>die Dateien des Servers lassen sich von hier aus nicht lesen</translation>
    </message>
    <message>
        <source>the server&apos;s own</source>
        <translation>das des Servers selbst</translation>
    </message>
    <message>
        <source>the site asks for the announcement without TLS</source>
        <translation>der Standort verlangt die Ankündigung ohne TLS</translation>
    </message>
    <message>
        <source>the site names no time server</source>
        <translation>der Standort nennt keinen Zeitserver</translation>
    </message>
    <message>
        <source>the transport {id} must be listed</source>
        <translation>der Transport {id} muss aufgeführt sein</translation>
    </message>
    <message>
        <source>the user the phone gives</source>
        <translation>der Benutzer, den das Telefon angibt</translation>
    </message>
    <message>
        <source>the wizard does not read the expression {filter}</source>
        <translation>der Assistent liest den Ausdruck {filter} nicht</translation>
    </message>
    <message>
        <source>the wizard&apos;s own line, no longer needed as it was</source>
        <translation>die eigene Zeile des Assistenten, so nicht mehr nötig</translation>
    </message>
    <message>
        <source>the wizard&apos;s own objects</source>
        <translation>die eigenen Objekte des Assistenten</translation>
    </message>
    <message>
        <source>the wizard&apos;s own objects; a missing file is no error</source>
        <translation>die eigenen Objekte des Assistenten; eine fehlende Datei ist kein Fehler</translation>
    </message>
    <message>
        <source>the words after a [section] have no closing parenthesis</source>
        <translation>den Wörtern nach einem [Abschnitt] fehlt die schließende Klammer</translation>
    </message>
    <message>
        <source>there is no readable certificate to judge</source>
        <translation>es gibt kein lesbares Zertifikat zu beurteilen</translation>
    </message>
    <message>
        <source>there was nothing left to recover</source>
        <translation>es gab nichts mehr wiederherzustellen</translation>
    </message>
    <message>
        <source>they may not be read, or one is damaged: run this as the administrator to see them</source>
        <translation>sie dürfen nicht gelesen werden, oder einer ist beschädigt: als Administrator ausführen, um sie zu sehen</translation>
    </message>
    <message>
        <source>this computer</source>
        <translation>dieser Computer</translation>
    </message>
    <message>
        <source>this phone alone takes the network of its stage, {stage}</source>
        <translation>nur dieses Telefon nimmt das Netzwerk seiner Stufe, {stage}</translation>
    </message>
    <message>
        <source>this site goes without SRTP</source>
        <translation>dieser Standort kommt ohne SRTP aus</translation>
    </message>
    <message>
        <source>this was not permitted to us; Asterisk may not be able to read the file before</source>
        <translation>das wurde uns nicht erlaubt; Asterisk kann die Datei vorher womöglich nicht lesen</translation>
    </message>
    <message>
        <source>those OpenSSL takes by itself</source>
        <translation>die, die OpenSSL von selbst nimmt</translation>
    </message>
    <message>
        <source>to fix</source>
        <translation>zu beheben</translation>
    </message>
    <message>
        <source>to know</source>
        <translation>zur Kenntnis</translation>
    </message>
    <message>
        <source>to look at</source>
        <translation>anzusehen</translation>
    </message>
    <message>
        <source>true or false, without quotes</source>
        <translation>true oder false, ohne Anführungszeichen</translation>
    </message>
    <message>
        <source>try TLS on an unproven model</source>
        <translation>TLS auf einem unbelegten Modell versuchen</translation>
    </message>
    <message>
        <source>understood by every Asterisk version</source>
        <translation>von jeder Asterisk-Version verstanden</translation>
    </message>
    <message>
        <source>understood by everyone</source>
        <translation>von allen verstanden</translation>
    </message>
    <message>
        <source>until {date}</source>
        <translation>bis {date}</translation>
    </message>
    <message>
        <source>valid until {end} by this computer&apos;s clock</source>
        <translation>gültig bis {end}, nach der Uhr dieses Computers</translation>
    </message>
    <message>
        <source>valid until {end} by {count} clocks</source>
        <translation>gültig bis {end}, nach {count} Uhren</translation>
    </message>
    <message>
        <source>voice goes back where it came from, also through NAT</source>
        <translation>Sprache geht dorthin zurück, woher sie kam, auch durch NAT</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>wartet</translation>
    </message>
    <message>
        <source>waits, and works as before</source>
        <translation>wartet und arbeitet wie zuvor</translation>
    </message>
    <message>
        <source>web page</source>
        <translation>Webseite</translation>
    </message>
    <message>
        <source>well</source>
        <translation>in Ordnung</translation>
    </message>
    <message>
        <source>what carries the phones&apos; signalling</source>
        <translation>was die Signalisierung der Telefone trägt</translation>
    </message>
    <message>
        <source>where its calls begin in the dialplan</source>
        <translation>wo seine Gespräche im Dialplan beginnen</translation>
    </message>
    <message>
        <source>where phones reach it</source>
        <translation>wo Telefone ihn erreichen</translation>
    </message>
    <message>
        <source>where the phone fetches its configuration, over TLS</source>
        <translation>woher das Telefon seine Konfiguration holt, über TLS</translation>
    </message>
    <message>
        <source>where the phone is reached</source>
        <translation>wo das Telefon zu erreichen ist</translation>
    </message>
    <message>
        <source>which phone it is</source>
        <translation>welches Telefon es ist</translation>
    </message>
    <message>
        <source>while a call is up, the restart waits and its command does not come back; new calls still go through. From another shell, asterisk -rx &apos;core abort shutdown&apos; calls it off</source>
        <translation>solange ein Gespräch läuft, wartet der Neustart, und sein Befehl kehrt nicht zurück; neue Anrufe kommen weiterhin durch. Aus einer anderen Shell bricht asterisk -rx &apos;core abort shutdown&apos; ihn ab</translation>
    </message>
    <message>
        <source>wide-band voice, known to every D-Series phone</source>
        <translation>Breitband-Sprache, jedem Telefon der D-Serie bekannt</translation>
    </message>
    <message>
        <source>with this OpenSSL sslv23 would still accept TLS 1.0; the phones know TLS 1.2</source>
        <translation>mit diesem OpenSSL würde sslv23 noch TLS 1.0 annehmen; die Telefone kennen TLS 1.2</translation>
    </message>
    <message>
        <source>without 0x{bits}</source>
        <translation>ohne 0x{bits}</translation>
    </message>
    <message>
        <source>without TLS</source>
        <translation>ohne TLS</translation>
    </message>
    <message>
        <source>works as today, and is told the time server</source>
        <translation>arbeitet wie heute und erhält den Zeitserver</translation>
    </message>
    <message>
        <source>writes it, and says what is to be run then</source>
        <translation>schreibt es und sagt, was dann auszuführen ist</translation>
    </message>
    <message>
        <source>writes that; then run what it says, so that each phone fetches its settings</source>
        <translation>schreibt das; führen Sie dann aus, was es sagt, damit jedes Telefon seine Einstellungen holt</translation>
    </message>
    <message>
        <source>written, not registered yet</source>
        <translation>geschrieben, noch nicht registriert</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>{able} of {count} phone is known to do TLS, the shield beside the line.</source>
        <translation>Bekannt ist TLS, der Schild neben der Leitung, bei {able} von {count} Telefon.</translation>
    </message>
    <message>
        <source>{able} of {count} phones are known to do TLS, the shield beside the line.</source>
        <translation>Bekannt ist TLS, der Schild neben der Leitung, bei {able} von {count} Telefonen.</translation>
    </message>
    <message>
        <source>{addresses} is up, port {port} says nothing</source>
        <translation>{addresses} ist in Betrieb, Port {port} sagt nichts</translation>
    </message>
    <message>
        <source>{addresses} refuses port {port}</source>
        <translation>{addresses} weist Port {port} ab</translation>
    </message>
    <message>
        <source>{addresses}, port {port}: no answer</source>
        <translation>{addresses}, Port {port}: keine Antwort</translation>
    </message>
    <message>
        <source>{addresses}: {reason}</source>
        <translation>{addresses}: {reason}</translation>
    </message>
    <message>
        <source>{address} is no host name or address.</source>
        <translation>{address} ist kein Hostname und keine Adresse.</translation>
    </message>
    <message>
        <source>{address} is not an address of one machine on a network.</source>
        <translation>{address} ist nicht die Adresse eines einzelnen Rechners in einem Netzwerk.</translation>
    </message>
    <message>
        <source>{address} names a network interface.</source>
        <translation>{address} nennt eine Netzwerkschnittstelle.</translation>
    </message>
    <message>
        <source>{answer}, from {agent}</source>
        <translation>{answer}, von {agent}</translation>
    </message>
    <message>
        <source>{at} of {all}</source>
        <translation>{at} von {all}</translation>
    </message>
    <message>
        <source>{bind} is not an address and port to listen on.</source>
        <translation>{bind} ist keine Adresse mit Port zum Lauschen.</translation>
    </message>
    <message>
        <source>{calls} calls are up.</source>
        <translation>{calls} Gespräche laufen.</translation>
    </message>
    <message>
        <source>{cipher} does not protect, and phones from 2_3_9 on refuse it.</source>
        <translation>{cipher} schützt nicht, und Telefone ab 2_3_9 lehnen sie ab.</translation>
    </message>
    <message>
        <source>{cipher} is accepted</source>
        <translation>{cipher} wird angenommen</translation>
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
        <translation>{command} ist ein Alias, den dieser Server nicht hat.</translation>
    </message>
    <message>
        <source>{count} added</source>
        <translation>{count} hinzugefügt</translation>
    </message>
    <message>
        <source>{count} are in the list already and stay as they are there.</source>
        <translation>{count} sind schon in der Liste und bleiben, wie sie dort stehen.</translation>
    </message>
    <message>
        <source>{count} are known, among them {contact}.</source>
        <translation>{count} sind bekannt, darunter {contact}.</translation>
    </message>
    <message>
        <source>{count} are new and start with {over}.</source>
        <translation>{count} sind neu und beginnen mit {over}.</translation>
    </message>
    <message>
        <source>{count} are on TLS already.</source>
        <translation>{count} nutzen schon TLS.</translation>
    </message>
    <message>
        <source>{count} are prepared and work as today.</source>
        <translation>{count} sind vorbereitet und arbeiten wie heute.</translation>
    </message>
    <message>
        <source>{count} certificates</source>
        <translation>{count} Zertifikate</translation>
    </message>
    <message>
        <source>{count} certificates: {names}</source>
        <translation>{count} Zertifikate: {names}</translation>
    </message>
    <message>
        <source>{count} changed</source>
        <translation>{count} geändert</translation>
    </message>
    <message>
        <source>{count} changes of owner; they are the first of the steps that follow</source>
        <translation>{count} Wechsel des Besitzers; sie sind die ersten der folgenden Schritte</translation>
    </message>
    <message>
        <source>{count} characters are too much for a cell; nothing was changed.</source>
        <translation>{count} Zeichen sind zu viel für eine Zelle; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>{count} checks</source>
        <translation>{count} Prüfungen</translation>
    </message>
    <message>
        <source>{count} columns left out: {names}</source>
        <translation>{count} Spalten ausgelassen: {names}</translation>
    </message>
    <message>
        <source>{count} commands, run on {host} in this order, as its administrator.</source>
        <translation>{count} Befehle, auf {host} in dieser Reihenfolge als dessen Administrator auszuführen.</translation>
    </message>
    <message>
        <source>{count} completed.</source>
        <translation>{count} ergänzt.</translation>
    </message>
    <message>
        <source>{count} configuration servers answer on {interface}, by announcement and by DHCP: {names}.</source>
        <translation>{count} Konfigurationsserver antworten auf {interface}, durch Ankündigung und durch DHCP: {names}.</translation>
    </message>
    <message>
        <source>{count} configuration servers answer on {interface}: {names}.</source>
        <translation>{count} Konfigurationsserver antworten auf {interface}: {names}.</translation>
    </message>
    <message>
        <source>{count} extensions are in {name}.</source>
        <translation>{count} Nebenstellen stehen in {name}.</translation>
    </message>
    <message>
        <source>{count} files</source>
        <translation>{count} Dateien</translation>
    </message>
    <message>
        <source>{count} files are about to be written to {host}</source>
        <translation>Gleich werden {count} Dateien auf {host} geschrieben</translation>
    </message>
    <message>
        <source>{count} files go back to what they were.</source>
        <translation>{count} Dateien werden wieder, was sie waren.</translation>
    </message>
    <message>
        <source>{count} files in all were changed.</source>
        <translation>Insgesamt wurden {count} Dateien geändert.</translation>
    </message>
    <message>
        <source>{count} files written to {host} in {seconds} s</source>
        <translation>{count} Dateien in {seconds} s auf {host} geschrieben</translation>
    </message>
    <message>
        <source>{count} files, read back and compared</source>
        <translation>{count} Dateien, zurückgelesen und verglichen</translation>
    </message>
    <message>
        <source>{count} files: {kinds}</source>
        <translation>{count} Dateien: {kinds}</translation>
    </message>
    <message>
        <source>{count} found, all of them in this site</source>
        <translation>{count} gefunden, alle in diesem Standort</translation>
    </message>
    <message>
        <source>{count} found, {missing} of them not in this site</source>
        <translation>{count} gefunden, {missing} davon nicht in diesem Standort</translation>
    </message>
    <message>
        <source>{count} have no extension yet.</source>
        <translation>{count} haben noch keine Nebenstelle.</translation>
    </message>
    <message>
        <source>{count} in pjsip.conf, {encrypted} with SRTP</source>
        <translation>{count} in pjsip.conf, {encrypted} mit SRTP</translation>
    </message>
    <message>
        <source>{count} in service move to {over}.</source>
        <translation>{count} in Betrieb werden auf {over} umgestellt.</translation>
    </message>
    <message>
        <source>{count} known, {over_tls} of them over TLS</source>
        <translation>{count} bekannt, {over_tls} davon über TLS</translation>
    </message>
    <message>
        <source>{count} later writes stand on this one: they go back too, those of {times}.</source>
        <translation>{count} spätere Schreibvorgänge bauen auf diesem auf: Sie werden mit zurückgenommen, die vom {times}.</translation>
    </message>
    <message>
        <source>{count} lines</source>
        <translation>{count} Zeilen</translation>
    </message>
    <message>
        <source>{count} lines that stay</source>
        <translation>{count} Zeilen, die bleiben</translation>
    </message>
    <message>
        <source>{count} mistakes: their lines are left out.</source>
        <translation>{count} Fehler: ihre Zeilen werden ausgelassen.</translation>
    </message>
    <message>
        <source>{count} more of less weight.</source>
        <translation>Noch {count} von geringerem Gewicht.</translation>
    </message>
    <message>
        <source>{count} more phones of the server</source>
        <translation>{count} weitere Telefone des Servers</translation>
    </message>
    <message>
        <source>{count} new</source>
        <translation>{count} neu</translation>
    </message>
    <message>
        <source>{count} new ones are removed.</source>
        <translation>{count} neue werden entfernt.</translation>
    </message>
    <message>
        <source>{count} not on TLS: {names}.</source>
        <translation>{count} ohne TLS: {names}.</translation>
    </message>
    <message>
        <source>{count} of {count} phones</source>
        <translation>{count} von {count} Telefonen</translation>
    </message>
    <message>
        <source>{count} on TLS: {names}.</source>
        <translation>{count} mit TLS: {names}.</translation>
    </message>
    <message>
        <source>{count} phones</source>
        <translation>{count} Telefone</translation>
    </message>
    <message>
        <source>{count} phones added.</source>
        <translation>{count} Telefone hinzugefügt.</translation>
    </message>
    <message>
        <source>{count} phones are in {name}.</source>
        <translation>{count} Telefone stehen in {name}.</translation>
    </message>
    <message>
        <source>{count} phones are made ready: {names}.</source>
        <translation>{count} Telefone werden vorbereitet: {names}.</translation>
    </message>
    <message>
        <source>{count} phones are new.</source>
        <translation>{count} Telefone sind neu.</translation>
    </message>
    <message>
        <source>{count} phones fetch their configuration. Between the reload and that moment the calls of a phone that moves are refused: run them together, when nobody is on the phone.</source>
        <translation>{count} Telefone holen ihre Konfiguration. Vom Neuladen bis zu diesem Moment werden die Anrufe eines umgestellten Telefons abgelehnt: Führen Sie beides zusammen aus, wenn niemand telefoniert.</translation>
    </message>
    <message>
        <source>{count} phones found.</source>
        <translation>{count} Telefone gefunden.</translation>
    </message>
    <message>
        <source>{count} phones get nothing:</source>
        <translation>{count} Telefone erhalten nichts:</translation>
    </message>
    <message>
        <source>{count} phones go back to how they were: {names}.</source>
        <translation>{count} Telefone werden wieder, wie sie waren: {names}.</translation>
    </message>
    <message>
        <source>{count} phones go to {over}.</source>
        <translation>{count} Telefone gehen über {over}.</translation>
    </message>
    <message>
        <source>{count} phones have an extension now.</source>
        <translation>{count} Telefone haben jetzt eine Nebenstelle.</translation>
    </message>
    <message>
        <source>{count} phones have mistakes.</source>
        <translation>{count} Telefone haben Fehler.</translation>
    </message>
    <message>
        <source>{count} phones have to stay as they are:</source>
        <translation>{count} Telefone müssen bleiben, wie sie sind:</translation>
    </message>
    <message>
        <source>{count} phones in service wait, and work as they do today. Move one, look at it, then move the others.</source>
        <translation>{count} Telefone in Betrieb warten und arbeiten wie heute. Stellen Sie eines um, sehen Sie es sich an, und stellen Sie dann die anderen um.</translation>
    </message>
    <message>
        <source>{count} phones match.</source>
        <translation>{count} Telefone passen.</translation>
    </message>
    <message>
        <source>{count} phones move to TLS: {names}.</source>
        <translation>{count} Telefone werden auf TLS umgestellt: {names}.</translation>
    </message>
    <message>
        <source>{count} phones removed.</source>
        <translation>{count} Telefone entfernt.</translation>
    </message>
    <message>
        <source>{count} phones selected. Ctrl+Enter edits them together.</source>
        <translation>{count} Telefone ausgewählt. Strg+Eingabe bearbeitet sie gemeinsam.</translation>
    </message>
    <message>
        <source>{count} phones stay as they are.</source>
        <translation>{count} Telefone bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>{count} phones still wait.</source>
        <translation>{count} Telefone warten noch.</translation>
    </message>
    <message>
        <source>{count} phones wait: they are not touched and work as today.</source>
        <translation>{count} Telefone warten: Sie werden nicht angetastet und arbeiten wie heute.</translation>
    </message>
    <message>
        <source>{count} phones were found. Now name the server as phones shall call it.</source>
        <translation>{count} Telefone wurden gefunden. Benennen Sie nun den Server so, wie Telefone ihn nennen sollen.</translation>
    </message>
    <message>
        <source>{count} phones were found. Phones shall call the server {host}.</source>
        <translation>{count} Telefone wurden gefunden. Telefone sollen den Server {host} nennen.</translation>
    </message>
    <message>
        <source>{count} phones: {names}</source>
        <translation>{count} Telefone: {names}</translation>
    </message>
    <message>
        <source>{count} problems</source>
        <translation>{count} Probleme</translation>
    </message>
    <message>
        <source>{count} removed</source>
        <translation>{count} entfernt</translation>
    </message>
    <message>
        <source>{count} rows went beyond the last phone.</source>
        <translation>{count} Zeilen gingen über das letzte Telefon hinaus.</translation>
    </message>
    <message>
        <source>{count} servers heard</source>
        <translation>{count} Server zu hören</translation>
    </message>
    <message>
        <source>{count} stand there twice: the first one counts.</source>
        <translation>{count} stehen zweimal da: das jeweils erste zählt.</translation>
    </message>
    <message>
        <source>{count} standing: what was written can be rolled back</source>
        <translation>{count} vorhanden: was geschrieben wurde, lässt sich zurücknehmen</translation>
    </message>
    <message>
        <source>{count} things are not as on the vendor&apos;s page</source>
        <translation>{count} Dinge sind nicht wie auf der Seite des Herstellers</translation>
    </message>
    <message>
        <source>{count} to fix</source>
        <translation>{count} zu beheben</translation>
    </message>
    <message>
        <source>{count} to look at</source>
        <translation>{count} anzusehen</translation>
    </message>
    <message>
        <source>{count} waiting</source>
        <translation>{count} warten</translation>
    </message>
    <message>
        <source>{count} well</source>
        <translation>{count} in Ordnung</translation>
    </message>
    <message>
        <source>{count} with other rights</source>
        <translation>{count} mit anderen Rechten</translation>
    </message>
    <message>
        <source>{days} days from the day of this report</source>
        <translation>{days} Tage ab dem Tag dieses Berichts</translation>
    </message>
    <message>
        <source>{digits} has {length} digits; a MAC address has twelve. A spreadsheet takes zeros at the start away.</source>
        <translation>{digits} hat {length} Stellen; eine MAC-Adresse hat zwölf. Eine Tabellenkalkulation nimmt Nullen am Anfang weg.</translation>
    </message>
    <message>
        <source>{done} of {count} fetched</source>
        <translation>{done} von {count} geholt</translation>
    </message>
    <message>
        <source>{done} of {total} done</source>
        <translation>{done} von {total} erledigt</translation>
    </message>
    <message>
        <source>{done} of {total} done; the next one is being run…</source>
        <translation>{done} von {total} erledigt; der nächste wird ausgeführt…</translation>
    </message>
    <message>
        <source>{evidence} ({count} times)</source>
        <translation>{evidence} ({count}-mal)</translation>
    </message>
    <message>
        <source>{extensions}: as phones on TLS need them</source>
        <translation>{extensions}: so, wie Telefone mit TLS sie brauchen</translation>
    </message>
    <message>
        <source>{extension}: {reason}.</source>
        <translation>{extension}: {reason}.</translation>
    </message>
    <message>
        <source>{file} cannot be read.</source>
        <translation>{file} lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>{file} cannot be read: {reason}.</source>
        <translation>{file} lässt sich nicht lesen: {reason}.</translation>
    </message>
    <message>
        <source>{file} cannot be written.</source>
        <translation>{file} lässt sich nicht schreiben.</translation>
    </message>
    <message>
        <source>{file} does not exist.</source>
        <translation>{file} gibt es nicht.</translation>
    </message>
    <message>
        <source>{file} does not vouch for {url}.</source>
        <translation>{file} bürgt nicht für {url}.</translation>
    </message>
    <message>
        <source>{file} holds no key, and the site names no file that does.</source>
        <translation>{file} enthält keinen Schlüssel, und der Standort nennt keine Datei, die einen enthält.</translation>
    </message>
    <message>
        <source>{file} is a folder.</source>
        <translation>{file} ist ein Ordner.</translation>
    </message>
    <message>
        <source>{file} is a program.</source>
        <translation>{file} ist ein Programm.</translation>
    </message>
    <message>
        <source>{file} is damaged.</source>
        <translation>{file} ist beschädigt.</translation>
    </message>
    <message>
        <source>{file} is missing in the site folder.</source>
        <translation>{file} fehlt im Standortordner.</translation>
    </message>
    <message>
        <source>{file} is missing.</source>
        <translation>{file} fehlt.</translation>
    </message>
    <message>
        <source>{file} is no DHCP configuration that can be read here.</source>
        <translation>{file} ist keine DHCP-Konfiguration, die hier gelesen werden kann.</translation>
    </message>
    <message>
        <source>{file} is not a file.</source>
        <translation>{file} ist keine Datei.</translation>
    </message>
    <message>
        <source>{file} is not the key of the authority that follows.</source>
        <translation>{file} ist nicht der Schlüssel der nachfolgenden Zertifizierungsstelle.</translation>
    </message>
    <message>
        <source>{file} is not the key of the server&apos;s certificate.</source>
        <translation>{file} ist nicht der Schlüssel zum Zertifikat des Servers.</translation>
    </message>
    <message>
        <source>{file} is the export itself.</source>
        <translation>{file} ist der Export selbst.</translation>
    </message>
    <message>
        <source>{file} is the name the calendar file beside the report has.</source>
        <translation>{file} ist der Name, den die Kalenderdatei neben dem Bericht hat.</translation>
    </message>
    <message>
        <source>{file} is too large for a certificate.</source>
        <translation>{file} ist zu groß für ein Zertifikat.</translation>
    </message>
    <message>
        <source>{file} is too large.</source>
        <translation>{file} ist zu groß.</translation>
    </message>
    <message>
        <source>{file} was changed by another program.</source>
        <translation>{file} wurde von einem anderen Programm geändert.</translation>
    </message>
    <message>
        <source>{file}: {reason}</source>
        <translation>{file}: {reason}</translation>
    </message>
    <message>
        <source>{folder} cannot be written.</source>
        <translation>{folder} lässt sich nicht beschreiben.</translation>
    </message>
    <message>
        <source>{folder} is a site already.</source>
        <translation>{folder} ist schon ein Standort.</translation>
    </message>
    <message>
        <source>{folder} is not empty, and nothing in it is replaced.</source>
        <translation>{folder} ist nicht leer, und nichts darin wird ersetzt.</translation>
    </message>
    <message>
        <source>{found}</source>
        <translation>{found}</translation>
    </message>
    <message>
        <source>{given} is not a number a phone shows</source>
        <translation>{given} ist keine Nummer, die ein Telefon zeigt</translation>
    </message>
    <message>
        <source>{having} of {count} name servers of {zone} have the record.</source>
        <translation>{having} von {count} Nameservern von {zone} haben den Eintrag.</translation>
    </message>
    <message>
        <source>{having} of {count} name servers of {zone} have the record; {silent} do not answer.</source>
        <translation>{having} von {count} Nameservern von {zone} haben den Eintrag; {silent} antworten nicht.</translation>
    </message>
    <message>
        <source>{host} cannot be reached over SSH.</source>
        <translation>{host} ist über SSH nicht zu erreichen.</translation>
    </message>
    <message>
        <source>{host} ends in a dot, and phones compare the dot, too.</source>
        <translation>{host} endet mit einem Punkt, und Telefone vergleichen auch den Punkt.</translation>
    </message>
    <message>
        <source>{host} is not a host name.</source>
        <translation>{host} ist kein Hostname.</translation>
    </message>
    <message>
        <source>{host} is not in the certificate, which is for: {names}.</source>
        <translation>{host} steht nicht im Zertifikat; es gilt für: {names}.</translation>
    </message>
    <message>
        <source>{host} is not in the certificate.</source>
        <translation>{host} steht nicht im Zertifikat.</translation>
    </message>
    <message>
        <source>{host} is not its common name, and phones see no other name in a version 1 certificate.</source>
        <translation>{host} ist nicht sein Common Name, und einen anderen Namen sehen Telefone in einem Zertifikat der Version 1 nicht.</translation>
    </message>
    <message>
        <source>{host} is the placeholder of an example.</source>
        <translation>{host} ist der Platzhalter eines Beispiels.</translation>
    </message>
    <message>
        <source>{host} lets nobody in with what was given.</source>
        <translation>{host} lässt mit dem Angegebenen niemanden hinein.</translation>
    </message>
    <message>
        <source>{host} looks like an IP address and is none.</source>
        <translation>{host} sieht aus wie eine IP-Adresse und ist keine.</translation>
    </message>
    <message>
        <source>{host} means the phone itself when a phone reads it.</source>
        <translation>{host} bedeutet das Telefon selbst, wenn ein Telefon es liest.</translation>
    </message>
    <message>
        <source>{host} shows another key than before.</source>
        <translation>{host} zeigt einen anderen Schlüssel als zuvor.</translation>
    </message>
    <message>
        <source>{host}, {count} phone. Go on with it, or turn to another site.</source>
        <translation>{host}, {count} Telefon. Machen Sie damit weiter, oder wenden Sie sich einem anderen Standort zu.</translation>
    </message>
    <message>
        <source>{host}, {count} phones. Go on with it, or turn to another site.</source>
        <translation>{host}, {count} Telefone. Machen Sie damit weiter, oder wenden Sie sich einem anderen Standort zu.</translation>
    </message>
    <message>
        <source>{id} still has port {port}, not {wanted}.</source>
        <translation>{id} hat noch Port {port}, nicht {wanted}.</translation>
    </message>
    <message>
        <source>{id}, which was removed, goes on listening until a restart</source>
        <translation>{id} wurde entfernt und lauscht weiter bis zu einem Neustart</translation>
    </message>
    <message>
        <source>{id}: {key}, mode {mode}, {owner}:{group}</source>
        <translation>{id}: {key}, Modus {mode}, {owner}:{group}</translation>
    </message>
    <message>
        <source>{interface} got no address from a DHCP server, only one of its own.</source>
        <translation>{interface} hat von keinem DHCP-Server eine Adresse erhalten, nur eine selbst gewählte.</translation>
    </message>
    <message>
        <source>{issuer}, which signed the certificate, is not among the files.</source>
        <translation>Der Aussteller des Zertifikats, {issuer}, ist nicht unter den Dateien.</translation>
    </message>
    <message>
        <source>{issuer}, which signed {name}, is neither sent nor on the phone.</source>
        <translation>{issuer}, der Aussteller von {name}, wird nicht gesendet und ist nicht auf dem Telefon.</translation>
    </message>
    <message>
        <source>{kind} accepts it</source>
        <translation>{kind}: nimmt es an</translation>
    </message>
    <message>
        <source>{kind} cannot use TLS</source>
        <translation>{kind}: kann kein TLS nutzen</translation>
    </message>
    <message>
        <source>{kind} does not look at it</source>
        <translation>{kind}: sieht es nicht an</translation>
    </message>
    <message>
        <source>{kind} refuses it until it holds the authority&apos;s root</source>
        <translation>{kind}: lehnt es ab, bis das Stammzertifikat der Zertifizierungsstelle darauf ist</translation>
    </message>
    <message>
        <source>{kind} refuses it: {code}</source>
        <translation>{kind}: lehnt es ab, mit {code}</translation>
    </message>
    <message>
        <source>{kind}, {bits} bits</source>
        <translation>{kind}, {bits} Bit</translation>
    </message>
    <message>
        <source>{kind}: no TLS, no SRTP</source>
        <translation>{kind}: kein TLS, kein SRTP</translation>
    </message>
    <message>
        <source>{kind}: whether it can do TLS is not known</source>
        <translation>{kind}: ob es TLS kann, ist nicht bekannt</translation>
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
        <translation>{known}; nicht gefunden: {unknown}</translation>
    </message>
    <message>
        <source>{mac} has a line {line}, but the server has no endpoint of that name.</source>
        <translation>{mac} hat eine Leitung {line}, aber der Server hat keinen Endpoint dieses Namens.</translation>
    </message>
    <message>
        <source>{mac} is not among the addresses of Digium&apos;s and Sangoma&apos;s phones.</source>
        <translation>{mac} gehört nicht zu den Adressen von Telefonen von Digium und Sangoma.</translation>
    </message>
    <message>
        <source>{mac} is not the address of one device.</source>
        <translation>{mac} ist nicht die Adresse eines einzelnen Geräts.</translation>
    </message>
    <message>
        <source>{message}{where}</source>
        <translation>{message}{where}</translation>
    </message>
    <message>
        <source>{model} of unknown firmware</source>
        <translation>{model} mit unbekannter Firmware</translation>
    </message>
    <message>
        <source>{model} on {firmware}</source>
        <translation>{model} mit {firmware}</translation>
    </message>
    <message>
        <source>{model}: no source shows TLS on this model.</source>
        <translation>{model}: Keine Quelle belegt TLS auf diesem Modell.</translation>
    </message>
    <message>
        <source>{model}: {reason}</source>
        <translation>{model}: {reason}</translation>
    </message>
    <message>
        <source>{module} could not be loaded: {what}</source>
        <translation>{module} konnte nicht geladen werden: {what}</translation>
    </message>
    <message>
        <source>{module} could not read its files again.</source>
        <translation>{module} konnte seine Dateien nicht erneut lesen.</translation>
    </message>
    <message>
        <source>{module} is loaded but does not run.</source>
        <translation>{module} ist geladen, läuft aber nicht.</translation>
    </message>
    <message>
        <source>{module} refused to be loaded; the lines before it in the log say why.</source>
        <translation>{module} ließ sich nicht laden; die Zeilen davor im Protokoll sagen, warum.</translation>
    </message>
    <message>
        <source>{module} was built for another Asterisk, so it is not loaded.</source>
        <translation>{module} wurde für ein anderes Asterisk gebaut und wird daher nicht geladen.</translation>
    </message>
    <message>
        <source>{named}</source>
        <translation>{named}</translation>
    </message>
    <message>
        <source>{named} and {count} more</source>
        <translation>{named} und {count} weitere</translation>
    </message>
    <message>
        <source>{names}, … ({count} phones)</source>
        <translation>{names}, … ({count} Telefone)</translation>
    </message>
    <message>
        <source>{name} cannot be &quot;{value}&quot;.</source>
        <translation>{name} kann nicht „{value}“ sein.</translation>
    </message>
    <message>
        <source>{name} comes from pjsip_wizard.conf, whose objects the wizard does not edit.</source>
        <translation>{name} kommt aus pjsip_wizard.conf, deren Objekte der Assistent nicht bearbeitet.</translation>
    </message>
    <message>
        <source>{name} does not allow as many authorities below it as there are.</source>
        <translation>{name} erlaubt nicht so viele Zertifizierungsstellen unter sich, wie es gibt.</translation>
    </message>
    <message>
        <source>{name} ended on {date}, by the clock of {whose}.</source>
        <translation>{name} ist am {date} abgelaufen, nach dieser Uhr: {whose}.</translation>
    </message>
    <message>
        <source>{name} ends in {days} days.</source>
        <translation>{name} endet in {days} Tagen.</translation>
    </message>
    <message>
        <source>{name} expired on {date}.</source>
        <translation>{name} ist am {date} abgelaufen.</translation>
    </message>
    <message>
        <source>{name} fetches its configuration now: until it has, its calls are refused</source>
        <translation>{name} holt jetzt seine Konfiguration: bis dahin werden seine Anrufe abgelehnt</translation>
    </message>
    <message>
        <source>{name} fetches its file now: until it has, its calls are refused</source>
        <translation>{name} holt jetzt seine Datei: bis dahin werden seine Anrufe abgelehnt</translation>
    </message>
    <message>
        <source>{name} has a name that an authority above it is barred from signing for.</source>
        <translation>{name} hat einen Namen, für den einer darüberliegenden Zertifizierungsstelle das Signieren verboten ist.</translation>
    </message>
    <message>
        <source>{name} has a name that an authority above it may not sign for.</source>
        <translation>{name} hat einen Namen, für den eine darüberliegende Zertifizierungsstelle nicht signieren darf.</translation>
    </message>
    <message>
        <source>{name} has a name, such as a sip: URI, that an authority&apos;s limit on URIs cannot be applied to.</source>
        <translation>{name} hat einen Namen, etwa eine sip:-URI, auf den sich die Beschränkung einer Zertifizierungsstelle für URIs nicht anwenden lässt.</translation>
    </message>
    <message>
        <source>{name} has a second server in its file, to which it still speaks without TLS.</source>
        <translation>{name} hat in der Datei einen zweiten Server, mit dem es weiterhin ohne TLS spricht.</translation>
    </message>
    <message>
        <source>{name} has an extension that is critical and that phones do not know.</source>
        <translation>{name} hat eine kritische Erweiterung, die Telefone nicht kennen.</translation>
    </message>
    <message>
        <source>{name} has media_encryption={value}, not sdes.</source>
        <translation>{name} hat media_encryption={value}, nicht sdes.</translation>
    </message>
    <message>
        <source>{name} has more names than can be compared with the limits of its authorities.</source>
        <translation>{name} hat mehr Namen, als sich mit den Beschränkungen seiner Zertifizierungsstellen vergleichen lassen.</translation>
    </message>
    <message>
        <source>{name} has no rewrite_contact=yes: calls to the phone do not find its TLS connection.</source>
        <translation>{name} hat kein rewrite_contact=yes: Anrufe an das Telefon finden dessen TLS-Verbindung nicht.</translation>
    </message>
    <message>
        <source>{name} has transport={transport}: calls to the phone may fail.</source>
        <translation>{name} hat transport={transport}: Anrufe an das Telefon können scheitern.</translation>
    </message>
    <message>
        <source>{name} has {option}=yes, which keeps D-Series phones from SRTP.</source>
        <translation>{name} hat {option}=yes, und das hält Telefone der D-Serie von SRTP ab.</translation>
    </message>
    <message>
        <source>{name} is a phone of chan_sip, which cannot be moved in place.</source>
        <translation>{name} ist ein Telefon von chan_sip, das sich nicht an Ort und Stelle umstellen lässt.</translation>
    </message>
    <message>
        <source>{name} is a section with a meaning of its own in Asterisk.</source>
        <translation>{name} ist ein Abschnitt mit eigener Bedeutung in Asterisk.</translation>
    </message>
    <message>
        <source>{name} is a table of keys.</source>
        <translation>{name} ist eine Tabelle von Schlüsseln.</translation>
    </message>
    <message>
        <source>{name} is allowed to sign others (CA:TRUE).</source>
        <translation>{name} darf andere signieren (CA:TRUE).</translation>
    </message>
    <message>
        <source>{name} is left out: it does not belong to this chain.</source>
        <translation>{name} wird weggelassen: Es gehört nicht zu dieser Kette.</translation>
    </message>
    <message>
        <source>{name} is no authority.</source>
        <translation>{name} ist keine Zertifizierungsstelle.</translation>
    </message>
    <message>
        <source>{name} is not meant for a server (serverAuth).</source>
        <translation>{name} ist nicht für einen Server bestimmt (serverAuth).</translation>
    </message>
    <message>
        <source>{name} is not valid before {date}.</source>
        <translation>{name} gilt erst ab {date}.</translation>
    </message>
    <message>
        <source>{name} is of the wrong type.</source>
        <translation>{name} hat den falschen Typ.</translation>
    </message>
    <message>
        <source>{name} is set as a phone on TLS with SRTP needs it.</source>
        <translation>{name} ist so eingestellt, wie ein Telefon mit TLS und SRTP es braucht.</translation>
    </message>
    <message>
        <source>{name} is signed by itself, and the phone does not hold it.</source>
        <translation>{name} ist selbst signiert, und das Telefon hat es nicht.</translation>
    </message>
    <message>
        <source>{name} is signed with a weak hash, such as SHA-1.</source>
        <translation>{name} ist mit einem schwachen Hash signiert, etwa SHA-1.</translation>
    </message>
    <message>
        <source>{name} is signed with a weak hash, {hash}.</source>
        <translation>{name} ist mit einem schwachen Hash signiert, {hash}.</translation>
    </message>
    <message>
        <source>{name} is {addresses}, says this computer</source>
        <translation>{name} ist {addresses}, sagt dieser Computer</translation>
    </message>
    <message>
        <source>{name} is {addresses}, says {servers}</source>
        <translation>{name} ist {addresses}, sagt {servers}</translation>
    </message>
    <message>
        <source>{name} may not sign certificates.</source>
        <translation>{name} darf keine Zertifikate signieren.</translation>
    </message>
    <message>
        <source>{name} may register {count} phones at once; one that is no D-Series phone on TLS could not call any more.</source>
        <translation>Als {name} dürfen sich {count} Telefone zugleich registrieren; eines, das kein Telefon der D-Serie mit TLS ist, könnte nicht mehr telefonieren.</translation>
    </message>
    <message>
        <source>{name} names a transport {transport} that is not there.</source>
        <translation>{name} nennt einen Transport {transport}, den es nicht gibt.</translation>
    </message>
    <message>
        <source>{name} needs no DNS</source>
        <translation>{name} braucht kein DNS</translation>
    </message>
    <message>
        <source>{name} sends its calls by way of a proxy, which may speak without TLS.</source>
        <translation>{name} schickt seine Gespräche über einen Proxy, der womöglich ohne TLS spricht.</translation>
    </message>
    <message>
        <source>{name} signed another certificate and is no authority.</source>
        <translation>{name} hat ein anderes Zertifikat signiert und ist keine Zertifizierungsstelle.</translation>
    </message>
    <message>
        <source>{name} signs certificates without saying CA:TRUE.</source>
        <translation>{name} signiert Zertifikate, ohne CA:TRUE zu sagen.</translation>
    </message>
    <message>
        <source>{name} {read}; the site says {said}</source>
        <translation>{name} {read}; der Standort sagt {said}</translation>
    </message>
    <message>
        <source>{name}&apos;s line is switched off in its file, so it will not register.</source>
        <translation>Die Leitung von {name} ist in der Datei ausgeschaltet, daher registriert sie sich nicht.</translation>
    </message>
    <message>
        <source>{name}, until {date}</source>
        <translation>{name}, bis {date}</translation>
    </message>
    <message>
        <source>{name}, which is sent along, ends on {date}.</source>
        <translation>{name}, das mitgesendet wird, endet am {date}.</translation>
    </message>
    <message>
        <source>{name}, which is sent along, is not valid today.</source>
        <translation>{name}, das mitgesendet wird, ist heute nicht gültig.</translation>
    </message>
    <message>
        <source>{name}: on {machine}, set service_discovery_enabled = no in res_digium_phone.conf, or remove its file from /etc/avahi/services.</source>
        <translation>{name}: auf {machine} in res_digium_phone.conf service_discovery_enabled = no setzen, oder die zugehörige Datei aus /etc/avahi/services entfernen.</translation>
    </message>
    <message>
        <source>{name}: {place} over {transport}</source>
        <translation>{name}: {place} über {transport}</translation>
    </message>
    <message>
        <source>{name}: {url}</source>
        <translation>{name}: {url}</translation>
    </message>
    <message>
        <source>{needed} bytes are needed for {folder}, {free} are free. Nothing was written.</source>
        <translation>Für {folder} werden {needed} Bytes gebraucht, {free} sind frei. Nichts wurde geschrieben.</translation>
    </message>
    <message>
        <source>{number} answered with {suite}; without SRTP: {refused}</source>
        <translation>{number} hat mit {suite} abgehoben; ohne SRTP: {refused}</translation>
    </message>
    <message>
        <source>{number} could not be called, so the offer was not answered.</source>
        <translation>{number} konnte nicht angerufen werden, daher wurde das Angebot nicht beantwortet.</translation>
    </message>
    <message>
        <source>{number} did not ring in time.</source>
        <translation>{number} hat nicht rechtzeitig geklingelt.</translation>
    </message>
    <message>
        <source>{number} more rows have mistakes.</source>
        <translation>{number} weitere Zeilen haben Fehler.</translation>
    </message>
    <message>
        <source>{number} phones are at stage sealed, and fetch their files in the clear.</source>
        <translation>{number} Telefone stehen auf der Stufe sealed und holen ihre Dateien unverschlüsselt.</translation>
    </message>
    <message>
        <source>{number} phones are at stage secure or sealed, which {protocol} cannot give.</source>
        <translation>{number} Telefone stehen auf der Stufe secure oder sealed, die {protocol} nicht bieten kann.</translation>
    </message>
    <message>
        <source>{number} phones are not known to manage TLS with this certificate; announced over TLS only, the server could lock them out.</source>
        <translation>Von {number} Telefonen ist nicht bekannt, dass sie TLS mit diesem Zertifikat schaffen; würde nur TLS angekündigt, könnte der Server sie aussperren.</translation>
    </message>
    <message>
        <source>{one} and {other} have the same address {bind}.</source>
        <translation>{one} und {other} haben dieselbe Adresse {bind}.</translation>
    </message>
    <message>
        <source>{option}={path}</source>
        <translation>{option}={path}</translation>
    </message>
    <message>
        <source>{option}={value} of extension {extension} stands in a custom file, over what FreePBX&apos;s page says.</source>
        <translation>{option}={value} der Nebenstelle {extension} steht in einer Custom-Datei und hat Vorrang vor dem, was die Seite in FreePBX sagt.</translation>
    </message>
    <message>
        <source>{page} (names a Certs element; what it holds could not be read)</source>
        <translation>{page} (nennt ein Certs-Element; was darin steht, war nicht zu lesen)</translation>
    </message>
    <message>
        <source>{page} (says so of {version})</source>
        <translation>{page} (sagt es von {version})</translation>
    </message>
    <message>
        <source>{path}</source>
        <translation>{path}</translation>
    </message>
    <message>
        <source>{path} and its files include or inherit from each other over and over.</source>
        <translation>{path} und seine Dateien binden einander immer wieder ein oder erben voneinander.</translation>
    </message>
    <message>
        <source>{path} cannot be read.</source>
        <translation>{path} lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>{path} cannot be written as it was planned.</source>
        <translation>{path} lässt sich nicht wie geplant schreiben.</translation>
    </message>
    <message>
        <source>{path} cannot be written or read.</source>
        <translation>{path} lässt sich nicht schreiben oder lesen.</translation>
    </message>
    <message>
        <source>{path} has changed since the preview.</source>
        <translation>{path} hat sich seit der Vorschau geändert.</translation>
    </message>
    <message>
        <source>{path} holds no certificate in PEM, so every handshake fails.</source>
        <translation>{path} enthält kein Zertifikat in PEM, daher scheitert jeder Handshake.</translation>
    </message>
    <message>
        <source>{path} holds no certificate in PEM: it is DER, empty or cut.</source>
        <translation>{path} enthält kein Zertifikat in PEM: Es ist DER, leer oder abgeschnitten.</translation>
    </message>
    <message>
        <source>{path} holds no private key in PEM: it is empty, cut, or in another form.</source>
        <translation>{path} enthält keinen privaten Schlüssel in PEM: Die Datei ist leer, abgeschnitten oder in einer anderen Form.</translation>
    </message>
    <message>
        <source>{path} holds no private key that can be used.</source>
        <translation>{path} enthält keinen verwendbaren privaten Schlüssel.</translation>
    </message>
    <message>
        <source>{path} is damaged.</source>
        <translation>{path} ist beschädigt.</translation>
    </message>
    <message>
        <source>{path} is included and cannot be opened: Asterisk refuses the whole file that includes it, and a restart would leave it without phones and transports.</source>
        <translation>{path} wird eingebunden und lässt sich nicht öffnen: Asterisk lehnt die ganze einbindende Datei ab, und nach einem Neustart stünde es ohne Telefone und Transporte da.</translation>
    </message>
    <message>
        <source>{path} is not a regular file.</source>
        <translation>{path} ist keine gewöhnliche Datei.</translation>
    </message>
    <message>
        <source>{path} is not there, or may not be read from here.</source>
        <translation>{path} ist nicht vorhanden oder darf von hier aus nicht gelesen werden.</translation>
    </message>
    <message>
        <source>{path} is there already and was not made by this wizard; it is never replaced.</source>
        <translation>{path} ist schon vorhanden und wurde nicht von diesem Assistenten erstellt; die Datei wird nie ersetzt.</translation>
    </message>
    <message>
        <source>{path} is there already, and was not made by this wizard.</source>
        <translation>{path} ist schon vorhanden und wurde nicht von diesem Assistenten erstellt.</translation>
    </message>
    <message>
        <source>{path} is to belong to that group. Nothing was written.</source>
        <translation>{path} soll dieser Gruppe gehören. Nichts wurde geschrieben.</translation>
    </message>
    <message>
        <source>{path} is to belong to that user. Nothing was written.</source>
        <translation>{path} soll diesem Benutzer gehören. Nichts wurde geschrieben.</translation>
    </message>
    <message>
        <source>{path} is too large.</source>
        <translation>{path} ist zu groß.</translation>
    </message>
    <message>
        <source>{path} leads elsewhere now.</source>
        <translation>{path} führt jetzt anderswohin.</translation>
    </message>
    <message>
        <source>{path} may not be read from here, so it is not known whether it is good.</source>
        <translation>{path} darf von hier aus nicht gelesen werden, daher ist nicht bekannt, ob die Datei in Ordnung ist.</translation>
    </message>
    <message>
        <source>{path} runs a program, whose output the wizard does not see: {name}.</source>
        <translation>{path} führt ein Programm aus, dessen Ausgabe der Assistent nicht sieht: {name}.</translation>
    </message>
    <message>
        <source>{path} says that a program generates it: what we write there would be lost.</source>
        <translation>{path} sagt, dass ein Programm die Datei erzeugt: Was dort geschrieben würde, ginge verloren.</translation>
    </message>
    <message>
        <source>{path} was changed after this wizard wrote it.</source>
        <translation>{path} wurde geändert, nachdem dieser Assistent die Datei geschrieben hat.</translation>
    </message>
    <message>
        <source>{path} was written again later.</source>
        <translation>{path} wurde später noch einmal geschrieben.</translation>
    </message>
    <message>
        <source>{path}, line {line}</source>
        <translation>{path}, Zeile {line}</translation>
    </message>
    <message>
        <source>{path}:{line}</source>
        <translation>{path}:{line}</translation>
    </message>
    <message>
        <source>{phones}: {tls} on TLS, {others} without</source>
        <translation>{phones}: {tls} mit TLS, {others} ohne</translation>
    </message>
    <message>
        <source>{phone} (proposed)</source>
        <translation>{phone} (vorgeschlagen)</translation>
    </message>
    <message>
        <source>{phone} goes first</source>
        <translation>{phone} geht voran</translation>
    </message>
    <message>
        <source>{planned} of {count} phones</source>
        <translation>{planned} von {count} Telefonen</translation>
    </message>
    <message>
        <source>{port} is not a port.</source>
        <translation>{port} ist kein Port.</translation>
    </message>
    <message>
        <source>{present} signs until {following} does. Both roots are in ca.crt: write that, and load the new one on the phones.</source>
        <translation>{present} signiert, bis {following} es tut. Beide Stammzertifikate stehen in ca.crt: Schreiben Sie die Datei, und laden Sie das neue auf die Telefone.</translation>
    </message>
    <message>
        <source>{programs} holds UDP port 5353 and does not share it.</source>
        <translation>{programs} belegt den UDP-Port 5353 und teilt ihn nicht.</translation>
    </message>
    <message>
        <source>{programs} holds UDP port {port} and does not share it.</source>
        <translation>{programs} belegt den UDP-Port {port} und teilt ihn nicht.</translation>
    </message>
    <message>
        <source>{program}, line {line}{scope}</source>
        <translation>{program}, Zeile {line}{scope}</translation>
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
        <translation>{reason} Quelle: {source}.</translation>
    </message>
    <message>
        <source>{said}</source>
        <translation>{said}</translation>
    </message>
    <message>
        <source>{seconds} seconds are short; answers may take longer.</source>
        <translation>{seconds} Sekunden sind kurz; Antworten können länger dauern.</translation>
    </message>
    <message>
        <source>{servers} does not know the name.</source>
        <translation>{servers} kennt den Namen nicht.</translation>
    </message>
    <message>
        <source>{server} says {time}</source>
        <translation>{server} sagt {time}</translation>
    </message>
    <message>
        <source>{server}, which phones ask</source>
        <translation>{server}, den die Telefone fragen</translation>
    </message>
    <message>
        <source>{server}: no time from it</source>
        <translation>{server}: keine Zeit von dort</translation>
    </message>
    <message>
        <source>{sign}{words}, {time}</source>
        <translation>{sign}{words}, {time}</translation>
    </message>
    <message>
        <source>{start} to {end}</source>
        <translation>{start} bis {end}</translation>
    </message>
    <message>
        <source>{state}, line {number}: {text}</source>
        <translation>{state}, Zeile {number}: {text}</translation>
    </message>
    <message>
        <source>{target} asks: {prompt}</source>
        <translation>{target} fragt: {prompt}</translation>
    </message>
    <message>
        <source>{target} is not USER@HOST.</source>
        <translation>{target} ist nicht USER@HOST.</translation>
    </message>
    <message>
        <source>{target}, over SSH</source>
        <translation>{target}, über SSH</translation>
    </message>
    <message>
        <source>{through} of {of} addresses are through.</source>
        <translation>{through} von {of} Adressen sind durch.</translation>
    </message>
    <message>
        <source>{title} {detail}</source>
        <translation>{title} {detail}</translation>
    </message>
    <message>
        <source>{url} answers, but not as RFC 8555 says.</source>
        <translation>{url} antwortet, aber nicht so, wie RFC 8555 es sagt.</translation>
    </message>
    <message>
        <source>{url} does not answer.</source>
        <translation>{url} antwortet nicht.</translation>
    </message>
    <message>
        <source>{url} is not the address of a folder.</source>
        <translation>{url} ist nicht die Adresse eines Ordners.</translation>
    </message>
    <message>
        <source>{url} is not the address of an ACME directory.</source>
        <translation>{url} ist nicht die Adresse eines ACME-Verzeichnisses.</translation>
    </message>
    <message>
        <source>{url} makes none for strangers (external account binding).</source>
        <translation>{url} legt keines für Fremde an (External Account Binding).</translation>
    </message>
    <message>
        <source>{user} may not change this server.</source>
        <translation>{user} darf diesen Server nicht ändern.</translation>
    </message>
    <message>
        <source>{user}: {answer}</source>
        <translation>{user}: {answer}</translation>
    </message>
    <message>
        <source>{user}: {answer} without a password</source>
        <translation>{user}: {answer} ohne Passwort</translation>
    </message>
    <message>
        <source>{value}: take option 66 out of the DHCP server&apos;s settings ({place}).</source>
        <translation>{value}: Option 66 aus den Einstellungen des DHCP-Servers nehmen ({place}).</translation>
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
        <translation>{well} in Ordnung, {bad} zu beheben</translation>
    </message>
    <message>
        <source>{well} well, {count} not known</source>
        <translation>{well} in Ordnung, {count} nicht bekannt</translation>
    </message>
    <message>
        <source>{well} well, {count} to look at</source>
        <translation>{well} in Ordnung, {count} anzusehen</translation>
    </message>
    <message>
        <source>{when}, {path}</source>
        <translation>{when}, {path}</translation>
    </message>
    <message>
        <source>{when}: one file goes back to what it was: {named}</source>
        <translation>{when}: eine Datei wird wieder, was sie war: {named}</translation>
    </message>
    <message>
        <source>{when}: {count} files go back to what they were: {named}</source>
        <translation>{when}: {count} Dateien werden wieder, was sie waren: {named}</translation>
    </message>
    <message>
        <source>{where} ({rule})</source>
        <translation>{where} ({rule})</translation>
    </message>
    <message>
        <source>{where} answers</source>
        <translation>{where} antwortet</translation>
    </message>
    <message>
        <source>{who} accepts it</source>
        <translation>{who}: nimmt es an</translation>
    </message>
    <message>
        <source>{who} accepts it if it holds the private root, else it would show {code}</source>
        <translation>{who}: nimmt es an, wenn das private Stammzertifikat darauf ist, und würde sonst {code} zeigen</translation>
    </message>
    <message>
        <source>{who} cannot use TLS</source>
        <translation>{who}: kann kein TLS nutzen</translation>
    </message>
    <message>
        <source>{who} does not look at it</source>
        <translation>{who}: sieht es nicht an</translation>
    </message>
    <message>
        <source>{who} is no endpoint of this server: a scanner, or a phone whose extension is not there.</source>
        <translation>{who} ist kein Endpoint dieses Servers: ein Scanner oder ein Telefon, dessen Nebenstelle es hier nicht gibt.</translation>
    </message>
    <message>
        <source>{who} registers with a wrong password or user name.</source>
        <translation>{who} registriert sich mit falschem Passwort oder Benutzernamen.</translation>
    </message>
    <message>
        <source>{who} would show {code}</source>
        <translation>{who}: würde {code} zeigen</translation>
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
        <translation>· möglich</translation>
    </message>
    <message>
        <source>✓ in the list: {who}</source>
        <translation>✓ in der Liste: {who}</translation>
    </message>
    <message>
        <source>✓ sure</source>
        <translation>✓ sicher</translation>
    </message>
    <message>
        <source>✓ {who} has {mac}.</source>
        <translation>✓ {who} hat {mac}.</translation>
    </message>
    <message>
        <source>✕ {count} phones are read; a site has {most} at most. Choose the list of one site&apos;s phones.</source>
        <translation>✕ {count} Telefone wurden gelesen; ein Standort hat höchstens {most}. Wählen Sie die Liste der Telefone eines einzigen Standorts.</translation>
    </message>
</context>
<context>
    <name>TextWindow</name>
    <message>
        <source>&amp;Close</source>
        <translation>S&amp;chließen</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Speichern…</translation>
    </message>
    <message>
        <source>It is being saved…</source>
        <translation>Wird gespeichert…</translation>
    </message>
    <message>
        <source>Show the customer&apos;s &amp;names and addresses</source>
        <translation>&amp;Namen und Adressen des Kunden anzeigen</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Text (*.txt)</translation>
    </message>
    <message>
        <source>Where the text goes</source>
        <translation>Wohin der Text kommt</translation>
    </message>
</context>
<context>
    <name>TherePanel</name>
    <message>
        <source>&amp;Read the server</source>
        <translation>Server &amp;lesen</translation>
    </message>
    <message>
        <source>No transport over UDP has settings for NAT, so none are taken over.</source>
        <translation>Kein Transport über UDP hat Einstellungen für NAT, daher werden keine übernommen.</translation>
    </message>
    <message>
        <source>On the server</source>
        <translation>Auf dem Server</translation>
    </message>
    <message>
        <source>The server was not read yet, so it is not known which transports it has.</source>
        <translation>Der Server wurde noch nicht gelesen, daher ist nicht bekannt, welche Transporte er hat.</translation>
    </message>
</context>
<context>
    <name>TransportPage</name>
    <message>
        <source>Phones</source>
        <translation>Telefone</translation>
    </message>
    <message>
        <source>SIP between server and phones goes through this; its shield is the one beside the line.</source>
        <translation>SIP zwischen Server und Telefonen läuft hierüber; sein Schild ist der neben der Leitung.</translation>
    </message>
</context>
<context>
    <name>VerdictPanel</name>
    <message>
        <source>Judged offline, as PJSIP on a phone judges, by the public roots this computer knows. The roots on a phone are as old as its firmware, and no source lists them.</source>
        <translation>Offline beurteilt, so wie PJSIP auf einem Telefon urteilt, anhand der öffentlichen Stammzertifikate, die dieser Computer kennt. Die Stammzertifikate auf einem Telefon sind so alt wie seine Firmware, und keine Quelle führt sie auf.</translation>
    </message>
    <message>
        <source>Judged offline, as PJSIP on a phone with this root judges; not tried on a phone.</source>
        <translation>Offline beurteilt, so wie PJSIP auf einem Telefon mit diesem Stammzertifikat urteilt; nicht an einem Telefon erprobt.</translation>
    </message>
    <message>
        <source>The site has no phones yet. They are read from the server, or added on the page Phones.</source>
        <translation>Der Standort hat noch keine Telefone. Sie werden vom Server gelesen oder auf der Seite „Telefone“ hinzugefügt.</translation>
    </message>
    <message>
        <source>What the phones say</source>
        <translation>Was die Telefone sagen</translation>
    </message>
</context>
<context>
    <name>WhyPanel</name>
    <message>
        <source>More in the manual</source>
        <translation>Mehr im Handbuch</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Warum?</translation>
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
        <translation>Dateien werden geschrieben. Anhalten und alles wiederherstellen, wie es war?</translation>
    </message>
    <message>
        <source>Keep writing</source>
        <translation>Weiter schreiben</translation>
    </message>
    <message>
        <source>Stop and put everything back</source>
        <translation>Anhalten und alles wiederherstellen</translation>
    </message>
    <message>
        <source>Stopped. Everything is back as it was; nothing was written.</source>
        <translation>Angehalten. Alles ist wieder, wie es war; nichts wurde geschrieben.</translation>
    </message>
    <message>
        <source>The files are being put back. That is done in a moment.</source>
        <translation>Die Dateien werden zurückgelegt. Das ist gleich erledigt.</translation>
    </message>
    <message>
        <source>The server&apos;s files are other ones now. Plan again, and look at that.</source>
        <translation>Die Dateien des Servers sind jetzt andere. Planen Sie neu, und sehen Sie sich das an.</translation>
    </message>
</context>
<context>
    <name>WritingPanel</name>
    <message>
        <source>All of it is written, or nothing. Nothing is restarted here: calls go on. The steps that make server and phones take it up come next.</source>
        <translation>Alles wird geschrieben oder nichts. Hier wird nichts neu gestartet: Gespräche laufen weiter. Die Schritte, mit denen Server und Telefone es übernehmen, kommen danach.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Files written</source>
        <translation>Geschriebene Dateien</translation>
    </message>
    <message>
        <source>Getting ready to write</source>
        <translation>Schreiben wird vorbereitet</translation>
    </message>
    <message>
        <source>Nothing has been reloaded yet: the steps that make the server take up the old files come next. A phone that was moved works as before only when it has fetched its configuration again.</source>
        <translation>Noch wurde nichts neu geladen: Die Schritte, mit denen der Server die alten Dateien übernimmt, kommen danach. Ein umgestelltes Telefon arbeitet erst wieder wie zuvor, wenn es seine Konfiguration erneut geholt hat.</translation>
    </message>
    <message>
        <source>Nothing has been restarted yet: the phones still work as before. The steps that make server and phones take it up come next.</source>
        <translation>Noch wurde nichts neu gestartet: Die Telefone arbeiten wie zuvor. Die Schritte, mit denen Server und Telefone es übernehmen, kommen danach.</translation>
    </message>
    <message>
        <source>Nothing has to be written</source>
        <translation>Nichts muss geschrieben werden</translation>
    </message>
    <message>
        <source>Nothing is ready to be written yet</source>
        <translation>Noch ist nichts bereit zum Schreiben</translation>
    </message>
    <message>
        <source>Stop, and put everything back as it was</source>
        <translation>Anhalten und alles wiederherstellen, wie es war</translation>
    </message>
    <message>
        <source>The preview shows every file first, and what is still missing.</source>
        <translation>Die Vorschau zeigt zuerst jede Datei, und was noch fehlt.</translation>
    </message>
    <message>
        <source>The server is as this site says.</source>
        <translation>Der Server ist, wie dieser Standort es sagt.</translation>
    </message>
    <message>
        <source>The server is reached, and its files are compared with the preview.</source>
        <translation>Der Server ist erreicht, und seine Dateien werden mit der Vorschau verglichen.</translation>
    </message>
</context>
<context>
    <name>_Attempt</name>
    <message>
        <source>This passphrase does not open the site. One more try.</source>
        <translation>Diese Passphrase öffnet den Standort nicht. Sie haben noch einen Versuch.</translation>
    </message>
    <message>
        <source>This passphrase does not open the site. Try again.</source>
        <translation>Diese Passphrase öffnet den Standort nicht. Versuchen Sie es noch einmal.</translation>
    </message>
</context>
</TS>
