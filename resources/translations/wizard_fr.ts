<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>AddressPanel</name>
    <message>
        <source>&amp;Addresses</source>
        <translation>&amp;Adresses</translation>
    </message>
    <message>
        <source>&amp;Time server (NTP)</source>
        <translation>Serveur de &amp;temps (NTP)</translation>
    </message>
    <message>
        <source>&amp;Versions: %1</source>
        <translation>&amp;Versions&#xa0;: %1</translation>
    </message>
    <message>
        <source>A phone with a wrong clock refuses a sound certificate.</source>
        <translation>Un téléphone dont l’horloge est fausse refuse un certificat valable.</translation>
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
        <translation>&amp;Nom d’hôte</translation>
    </message>
    <message>
        <source>How phones reach it</source>
        <translation>Comment les téléphones l’atteignent</translation>
    </message>
    <message>
        <source>Its files are kept</source>
        <translation>Ses fichiers sont tenus</translation>
    </message>
    <message>
        <source>OpenSSL</source>
        <translation>OpenSSL</translation>
    </message>
    <message>
        <source>The one name every phone calls; it is in the certificate and in each phone&apos;s settings.</source>
        <translation>Le nom unique que chaque téléphone appelle&#x202f;; il est dans le certificat et dans les réglages de chaque téléphone.</translation>
    </message>
    <message>
        <source>Where that name leads to; several with commas.</source>
        <translation>Où mène ce nom&#x202f;; plusieurs, séparées par des virgules.</translation>
    </message>
    <message>
        <source>by FreePBX</source>
        <translation>par FreePBX</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>à la main</translation>
    </message>
    <message>
        <source>kept by FreePBX</source>
        <translation>tenus par FreePBX</translation>
    </message>
    <message>
        <source>kept by hand</source>
        <translation>tenus à la main</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>inconnu</translation>
    </message>
</context>
<context>
    <name>Alerts</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Fermer ce message</translation>
    </message>
    <message>
        <source>It is a %1, and a fault of this program. What you typed is kept; please report it.</source>
        <translation>Il s’agit d’une erreur %1, un défaut de ce programme. Votre saisie est conservée&#x202f;; merci de signaler le problème.</translation>
    </message>
    <message>
        <source>Show the &amp;report…</source>
        <translation>&amp;Afficher le rapport…</translation>
    </message>
    <message>
        <source>Something unexpected happened.</source>
        <translation>Une erreur inattendue s’est produite.</translation>
    </message>
    <message>
        <source>The last run ended unexpectedly.</source>
        <translation>La dernière session s’est terminée de façon inattendue.</translation>
    </message>
    <message>
        <source>What was saved of your site is here. A report of where it ended can be seen and copied.</source>
        <translation>Ce qui était enregistré de votre site est là. Un rapport sur l’endroit où elle s’est arrêtée peut être affiché et copié.</translation>
    </message>
</context>
<context>
    <name>AnnouncedRow</name>
    <message>
        <source>Use this server</source>
        <translation>Utiliser ce serveur</translation>
    </message>
    <message>
        <source>announces nothing a phone can use</source>
        <translation>n’annonce rien qu’un téléphone puisse utiliser</translation>
    </message>
    <message>
        <source>heard on %1</source>
        <translation>entendu sur %1</translation>
    </message>
    <message>
        <source>serves firmware only</source>
        <translation>ne fournit que des micrologiciels</translation>
    </message>
    <message>
        <source>✓ this site&apos;s host</source>
        <translation>✓ l’hôte de ce site</translation>
    </message>
</context>
<context>
    <name>AnswerPanel</name>
    <message>
        <source>As&amp;k Asterisk</source>
        <translation>I&amp;nterroger Asterisk</translation>
    </message>
    <message>
        <source>Asks the server&apos;s Asterisk how it stands; nothing is changed</source>
        <translation>Demande à l’Asterisk du serveur où il en est&#x202f;; rien n’est modifié</translation>
    </message>
    <message>
        <source>Asterisk is being asked</source>
        <translation>Asterisk est en cours d’interrogation</translation>
    </message>
    <message>
        <source>C&amp;lear</source>
        <translation>&amp;Effacer</translation>
    </message>
    <message>
        <source>Con&amp;sole</source>
        <translation>Con&amp;sole</translation>
    </message>
    <message>
        <source>Nothing in it is known here. Copy a command above, run it, and paste the whole answer.</source>
        <translation>Rien n’y est connu ici. Copiez une commande ci-dessus, exécutez-la et collez toute la réponse.</translation>
    </message>
    <message>
        <source>Paste what the console or the log says, of one command or of many.</source>
        <translation>Collez ce que dit la console ou le journal, pour une commande ou pour plusieurs.</translation>
    </message>
    <message>
        <source>What the console answered</source>
        <translation>Ce que la console a répondu</translation>
    </message>
</context>
<context>
    <name>AnswersPanel</name>
    <message>
        <source>&amp;Ciphers</source>
        <translation>Suites de &amp;chiffrement</translation>
    </message>
    <message>
        <source>&amp;Method</source>
        <translation>&amp;Méthode</translation>
    </message>
    <message>
        <source>&amp;Name of the transport</source>
        <translation>&amp;Nom du transport</translation>
    </message>
    <message>
        <source>&amp;Protocol</source>
        <translation>&amp;Protocole</translation>
    </message>
    <message>
        <source>0.0.0.0: every address it has.</source>
        <translation>0.0.0.0&#xa0;: chacune de ses adresses.</translation>
    </message>
    <message>
        <source>A&amp;ddress and port it listens on</source>
        <translation>A&amp;dresse et port d’écoute</translation>
    </message>
    <message>
        <source>Advanced: name and ciphers</source>
        <translation>Avancé&#xa0;: nom et suites de chiffrement</translation>
    </message>
    <message>
        <source>Empty is best: server and phone then agree on the strongest both know. The vendor&apos;s tables of what each firmware knows are lost.</source>
        <translation>Vide, c’est le mieux&#xa0;: serveur et téléphone s’accordent alors sur la plus forte que les deux connaissent. Les tableaux du fabricant indiquant ce que connaît chaque micrologiciel sont perdus.</translation>
    </message>
    <message>
        <source>Encrypt the &amp;voice too (SRTP)</source>
        <translation>Chiffrer aussi la &amp;voix (SRTP)</translation>
    </message>
    <message>
        <source>TCP, no shields</source>
        <translation>TCP, sans boucliers</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>UDP, no shields</source>
        <translation>UDP, sans boucliers</translation>
    </message>
    <message>
        <source>auto: as the server needs it</source>
        <translation>auto&#xa0;: selon ce qu’il faut au serveur</translation>
    </message>
</context>
<context>
    <name>Asking</name>
    <message>
        <source>An extension has to call.</source>
        <translation>Il faut une extension pour appeler.</translation>
    </message>
    <message>
        <source>Ask as &amp;extension</source>
        <translation>Demander comme &amp;extension</translation>
    </message>
    <message>
        <source>Called off at the first ring; left empty, no phone rings</source>
        <translation>Interrompu à la première sonnerie&#x202f;; si ce champ est vide, aucun téléphone ne sonne</translation>
    </message>
    <message>
        <source>Its password is missing.</source>
        <translation>Il manque son mot de passe.</translation>
    </message>
    <message>
        <source>Nothing is registered; left empty, nobody is asked</source>
        <translation>Aucun enregistrement n’est fait&#x202f;; si ce champ est vide, personne n’est interrogé</translation>
    </message>
    <message>
        <source>This is no extension.</source>
        <translation>Ce n’est pas une extension.</translation>
    </message>
    <message>
        <source>This is no number.</source>
        <translation>Ce n’est pas un numéro.</translation>
    </message>
    <message>
        <source>Tried once; it is not kept</source>
        <translation>Essayé une fois&#x202f;; il n’est pas conservé</translation>
    </message>
    <message>
        <source>and c&amp;all</source>
        <translation>et a&amp;ppeler</translation>
    </message>
    <message>
        <source>its &amp;password</source>
        <translation>son &amp;mot de passe</translation>
    </message>
</context>
<context>
    <name>AuthorityPage</name>
    <message>
        <source>Certificate</source>
        <translation>Certificat</translation>
    </message>
    <message>
        <source>Choose one of the two to go on.</source>
        <translation>Choisissez l’une des deux pour continuer.</translation>
    </message>
    <message>
        <source>Private authority</source>
        <translation>Autorité privée</translation>
    </message>
    <message>
        <source>Public authority</source>
        <translation>Autorité publique</translation>
    </message>
    <message>
        <source>This site&apos;s transport goes without TLS, so nobody has to sign anything.</source>
        <translation>Le transport de ce site est sans TLS&#xa0;: personne n’a rien à signer.</translation>
    </message>
    <message>
        <source>Who signs the server&apos;s certificate decides which phones will trust it.</source>
        <translation>C’est le signataire du certificat du serveur qui détermine quels téléphones lui feront confiance.</translation>
    </message>
    <message>
        <source>recommended here</source>
        <translation>recommandée ici</translation>
    </message>
</context>
<context>
    <name>BulkImporter</name>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>Fichiers CSV (*.csv)</translation>
    </message>
    <message>
        <source>The file to import</source>
        <translation>Le fichier à importer</translation>
    </message>
    <message>
        <source>What Bulk Handler exported of extensions</source>
        <translation>Ce que Bulk Handler a exporté des extensions</translation>
    </message>
</context>
<context>
    <name>BundlePanel</name>
    <message>
        <source>Bundle (*.zip)</source>
        <translation>Paquet (*.zip)</translation>
    </message>
    <message>
        <source>Is the server somewhere else?</source>
        <translation>Le serveur est-il ailleurs&#x202f;?</translation>
    </message>
    <message>
        <source>Sa&amp;ve a bundle…</source>
        <translation>Enre&amp;gistrer un paquet…</translation>
    </message>
    <message>
        <source>Save the plan as a bundle and carry it to the server: its script writes all of it or nothing, keeps the old files, and can undo it. It holds keys and passwords.</source>
        <translation>Enregistrez le plan sous forme de paquet et portez-le sur le serveur&#xa0;: son script écrit tout ou rien, garde les anciens fichiers et peut revenir en arrière. Il contient des clés et des mots de passe.</translation>
    </message>
    <message>
        <source>The bundle is being made…</source>
        <translation>Le paquet est en cours de création…</translation>
    </message>
    <message>
        <source>Where the bundle goes</source>
        <translation>Où enregistrer le paquet</translation>
    </message>
</context>
<context>
    <name>CardPanel</name>
    <message>
        <source>&amp;Copy the fingerprint</source>
        <translation>&amp;Copier l’empreinte</translation>
    </message>
    <message>
        <source>Copy the fingerprint</source>
        <translation>Copier l’empreinte</translation>
    </message>
    <message>
        <source>Fingerprint (SHA-256)</source>
        <translation>Empreinte (SHA-256)</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>Émetteur</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clé</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Noms</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Signature</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Validité</translation>
    </message>
    <message>
        <source>itself</source>
        <translation>lui-même</translation>
    </message>
    <message>
        <source>none that phones can see</source>
        <translation>aucun que les téléphones puissent voir</translation>
    </message>
    <message>
        <source>of a kind that is not known</source>
        <translation>d’un type inconnu</translation>
    </message>
    <message>
        <source>without a hash of its own</source>
        <translation>sans hachage propre</translation>
    </message>
    <message>
        <source>✕ ended on %1</source>
        <translation>✕ expiré le %1</translation>
    </message>
</context>
<context>
    <name>CellFilling</name>
    <message>
        <source>A MAC address is one phone&apos;s own and is not filled down.</source>
        <translation>Une adresse MAC est propre à un téléphone et ne se recopie pas.</translation>
    </message>
    <message>
        <source>Every selected phone has an extension. Fill down (Ctrl+D) counts up from the first one.</source>
        <translation>Chaque téléphone sélectionné a une extension. Recopier vers le bas (Ctrl+D) numérote à partir de la première.</translation>
    </message>
</context>
<context>
    <name>CertificateBody</name>
    <message>
        <source>Ad&amp;vanced</source>
        <translation>A&amp;vancé</translation>
    </message>
    <message>
        <source>Base &amp;name of the files on the server</source>
        <translation>&amp;Nom de base des fichiers sur le serveur</translation>
    </message>
    <message>
        <source>C&amp;hoose the authority</source>
        <translation>C&amp;hoisir l’autorité</translation>
    </message>
    <message>
        <source>Choose first who signs it: a public authority, or one of this site&apos;s own.</source>
        <translation>Choisissez d’abord qui le signe&#xa0;: une autorité publique, ou une autorité propre à ce site.</translation>
    </message>
    <message>
        <source>Get &amp;another: import, order or ask for one</source>
        <translation>En obtenir un &amp;autre&#xa0;: importer, commander ou demander</translation>
    </message>
    <message>
        <source>Import files</source>
        <translation>Importer des fichiers</translation>
    </message>
    <message>
        <source>Let another authority follow this one</source>
        <translation>Faire prendre la relève par une autre autorité</translation>
    </message>
    <message>
        <source>Let the phones &amp;take a wildcard certificate</source>
        <translation>Laisser les &amp;téléphones accepter un certificat générique</translation>
    </message>
    <message>
        <source>Make a request for an authority to answer (CSR)</source>
        <translation>Créer une demande à faire signer par une autorité (CSR)</translation>
    </message>
    <message>
        <source>Make it &amp;again, with other names or another key</source>
        <translation>Le refaire, avec d’autres nom&amp;s ou une autre clé</translation>
    </message>
    <message>
        <source>Make it again</source>
        <translation>Le refaire</translation>
    </message>
    <message>
        <source>Or&amp;der one from an authority that issues by itself (ACME)</source>
        <translation>Commander au&amp;près d’une autorité à émission automatique (ACME)</translation>
    </message>
    <message>
        <source>Sets tls_allow_wildcard_certs, which D60, D62 and D65 have from firmware 2_9_2, the D80 from 1_12_1.</source>
        <translation>Définit tls_allow_wildcard_certs, que les D60, D62 et D65 ont à partir du micrologiciel 2_9_2, le D80 à partir du 1_12_1.</translation>
    </message>
    <message>
        <source>This site makes its own certificate. To import one, choose the public authority first.</source>
        <translation>Ce site crée son propre certificat. Pour en importer un, choisissez d’abord l’autorité publique.</translation>
    </message>
    <message>
        <source>Under /etc/asterisk/keys. A file there that is not of this site is never replaced.</source>
        <translation>Sous /etc/asterisk/keys. Un fichier qui s’y trouve sans être de ce site n’est jamais remplacé.</translation>
    </message>
</context>
<context>
    <name>ChainTree</name>
    <message>
        <source>intermediate</source>
        <translation>intermédiaire</translation>
    </message>
    <message>
        <source>root</source>
        <translation>racine</translation>
    </message>
    <message>
        <source>this server</source>
        <translation>ce serveur</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>jusqu’au %1</translation>
    </message>
</context>
<context>
    <name>CheckPage</name>
    <message>
        <source>A phone shows an error number</source>
        <translation>Un téléphone affiche un numéro d’erreur</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Vérifier à nouveau</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Vérifier maintenant</translation>
    </message>
    <message>
        <source>Correct the address to connect to.</source>
        <translation>Corrigez l’adresse de connexion.</translation>
    </message>
    <message>
        <source>Correct whom to ask as, and what to call.</source>
        <translation>Corrigez l’extension à utiliser et le numéro à appeler.</translation>
    </message>
    <message>
        <source>Move one phone</source>
        <translation>Basculer un téléphone</translation>
    </message>
    <message>
        <source>Nothing has been looked at yet.</source>
        <translation>Rien n’a encore été examiné.</translation>
    </message>
    <message>
        <source>The server is being looked at.</source>
        <translation>Le serveur est en cours d’examen.</translation>
    </message>
    <message>
        <source>The server, as phones judge it.</source>
        <translation>Le serveur, tel que les téléphones le jugent.</translation>
    </message>
    <message>
        <source>This site&apos;s transport goes without TLS, so there is no certificate to look at.</source>
        <translation>Le transport de ce site est sans TLS&#xa0;: il n’y a donc pas de certificat à examiner.</translation>
    </message>
</context>
<context>
    <name>CollectPart</name>
    <message>
        <source>A script that brings the server&apos;s files here. It only reads.</source>
        <translation>Un script qui amène ici les fichiers du serveur. Il ne fait que lire.</translation>
    </message>
    <message>
        <source>Save collect.s&amp;h…</source>
        <translation>Enregistrer collect.s&amp;h…</translation>
    </message>
    <message>
        <source>Shell script (*.sh)</source>
        <translation>Script shell (*.sh)</translation>
    </message>
    <message>
        <source>The script is being saved…</source>
        <translation>Le script est en cours d’enregistrement…</translation>
    </message>
    <message>
        <source>Where the script goes</source>
        <translation>Où enregistrer le script</translation>
    </message>
</context>
<context>
    <name>CopyButton</name>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
</context>
<context>
    <name>DifferencePanel</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>Copy the difference of this file</source>
        <translation>Copier la différence de ce fichier</translation>
    </message>
    <message>
        <source>Go to the field</source>
        <translation>Aller au champ</translation>
    </message>
    <message>
        <source>Show &amp;secrets</source>
        <translation>Afficher les &amp;secrets</translation>
    </message>
    <message>
        <source>This file is taken away.</source>
        <translation>Ce fichier est supprimé.</translation>
    </message>
    <message>
        <source>Whole &amp;file</source>
        <translation>&amp;Fichier entier</translation>
    </message>
</context>
<context>
    <name>DifferenceView</name>
    <message>
        <source>The file&apos;s lines</source>
        <translation>Les lignes du fichier</translation>
    </message>
</context>
<context>
    <name>Differences</name>
    <message>
        <source>! %1: the site says %2, the server announces %3.</source>
        <translation>! %1&#xa0;: le site indique %2, le serveur annonce %3.</translation>
    </message>
    <message>
        <source>Keep what the site says</source>
        <translation>Garder ce qu’indique le site</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>Utiliser %1</translation>
    </message>
</context>
<context>
    <name>EntryList</name>
    <message>
        <source>What the plan holds</source>
        <translation>Ce que contient le plan</translation>
    </message>
</context>
<context>
    <name>ErrorDecoder</name>
    <message>
        <source>A phone&apos;s number has eight digits; this has not.</source>
        <translation>Le numéro d’un téléphone a huit chiffres&#x202f;; celui-ci non.</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Cause</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Vérifier</translation>
    </message>
    <message>
        <source>Fix</source>
        <translation>Solution</translation>
    </message>
    <message>
        <source>In any spelling, such as 0x40000022 or 4000 0022; it is decoded at once.</source>
        <translation>Sous toute graphie, comme 0x40000022 ou 4000 0022&#x202f;; il est décodé aussitôt.</translation>
    </message>
    <message>
        <source>Misprint</source>
        <translation>Coquille</translation>
    </message>
    <message>
        <source>N&amp;umber the phone shows</source>
        <translation>N&amp;uméro affiché par le téléphone</translation>
    </message>
    <message>
        <source>Number the phone shows</source>
        <translation>Numéro affiché par le téléphone</translation>
    </message>
    <message>
        <source>This is no number yet: digits and the letters a to f, such as 0x40000022.</source>
        <translation>Ce n’est pas encore un numéro&#xa0;: chiffres et lettres de a à f, comme 0x40000022.</translation>
    </message>
    <message>
        <source>no known version of PJSIP sets this</source>
        <translation>aucune version connue de PJSIP ne met ce bit</translation>
    </message>
</context>
<context>
    <name>Explanation</name>
    <message>
        <source>Nothing of a phone was found in this text. Read are pjsip show contacts, pjsip show endpoint, digium_phones show phones, lease files and DHCP configurations.</source>
        <translation>Rien qui concerne un téléphone n’a été trouvé dans ce texte. Sont lus&#xa0;: pjsip show contacts, pjsip show endpoint, digium_phones show phones, les fichiers de baux et les configurations DHCP.</translation>
    </message>
</context>
<context>
    <name>FileChoices</name>
    <message>
        <source>A list of phones</source>
        <translation>Une liste de téléphones</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>CSV files (*.csv *.txt);;All files (*)</source>
        <translation>Fichiers CSV (*.csv *.txt);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>Fichiers CSV (*.csv)</translation>
    </message>
    <message>
        <source>Export the phones</source>
        <translation>Exporter les téléphones</translation>
    </message>
    <message>
        <source>What a server prints or keeps</source>
        <translation>Ce qu’un serveur affiche ou conserve</translation>
    </message>
</context>
<context>
    <name>Fold</name>
    <message>
        <source>closed</source>
        <translation>fermé</translation>
    </message>
    <message>
        <source>open</source>
        <translation>ouvert</translation>
    </message>
</context>
<context>
    <name>Footer</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Retour</translation>
    </message>
    <message>
        <source>&amp;Why?</source>
        <translation>Pour&amp;quoi&#x202f;?</translation>
    </message>
</context>
<context>
    <name>FoundPanel</name>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Phones of the &amp;server…</source>
        <translation>Téléphones du &amp;serveur…</translation>
    </message>
    <message>
        <source>Read the &amp;server</source>
        <translation>Lire le &amp;serveur</translation>
    </message>
    <message>
        <source>The server knows them.</source>
        <translation>Le serveur les connaît.</translation>
    </message>
</context>
<context>
    <name>FoundTable</name>
    <message>
        <source>Phones found</source>
        <translation>Téléphones trouvés</translation>
    </message>
</context>
<context>
    <name>FoundTools</name>
    <message>
        <source>&amp;File…</source>
        <translation>&amp;Fichier…</translation>
    </message>
    <message>
        <source>&amp;Listen</source>
        <translation>É&amp;couter</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>Co&amp;ller</translation>
    </message>
    <message>
        <source>Ask e&amp;very address</source>
        <translation>&amp;Interroger chaque adresse</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Listening hears new phones when they start.</source>
        <translation>L’écoute entend les téléphones neufs quand ils démarrent.</translation>
    </message>
    <message>
        <source>Listening: restart a new phone now.</source>
        <translation>Écoute&#xa0;: redémarrez maintenant un téléphone neuf.</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Recherche…</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>all networks</source>
        <translation>tous les réseaux</translation>
    </message>
    <message>
        <source>on</source>
        <translation>sur</translation>
    </message>
</context>
<context>
    <name>HandOffChoice</name>
    <message>
        <source>&amp;At</source>
        <translation>À l’a&amp;dresse</translation>
    </message>
    <message>
        <source>&amp;port</source>
        <translation>&amp;port</translation>
    </message>
    <message>
        <source>Over &amp;HTTPS</source>
        <translation>En &amp;HTTPS</translation>
    </message>
    <message>
        <source>With the server&apos;s own certificate; phones that need its root cannot yet</source>
        <translation>Avec le certificat même du serveur&#x202f;; les téléphones qui ont besoin de sa racine ne le peuvent pas encore</translation>
    </message>
</context>
<context>
    <name>HandOffPanel</name>
    <message>
        <source>Copy th&amp;is address</source>
        <translation>Cop&amp;ier cette adresse</translation>
    </message>
    <message>
        <source>Hand out the phones&apos; files from here</source>
        <translation>Distribuer d’ici les fichiers des téléphones</translation>
    </message>
    <message>
        <source>Serve &amp;now</source>
        <translation>Distri&amp;buer</translation>
    </message>
    <message>
        <source>Stop servin&amp;g</source>
        <translation>Arrê&amp;ter</translation>
    </message>
    <message>
        <source>Stop serving</source>
        <translation>Arrêter la distribution</translation>
    </message>
    <message>
        <source>The files are being read…</source>
        <translation>Les fichiers sont en cours de lecture…</translation>
    </message>
    <message>
        <source>The files hold the phones&apos; passwords, and anyone in this network can read along.</source>
        <translation>Les fichiers contiennent les mots de passe des téléphones, et n’importe qui sur ce réseau peut les lire au passage.</translation>
    </message>
</context>
<context>
    <name>HandOffTable</name>
    <message>
        <source>Phones and whether each has fetched its file</source>
        <translation>Les téléphones, et si chacun a récupéré son fichier</translation>
    </message>
</context>
<context>
    <name>HeldBack</name>
    <message>
        <source>Go to the phones that stay</source>
        <translation>Aller aux téléphones qui restent</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>&amp;About…</source>
        <translation>À &amp;propos…</translation>
    </message>
    <message>
        <source>&amp;Manual (F1)</source>
        <translation>&amp;Manuel (F1)</translation>
    </message>
    <message>
        <source>&amp;What the program did…</source>
        <translation>&amp;Ce que le programme a fait…</translation>
    </message>
</context>
<context>
    <name>HelpButton</name>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>The manual, what the program did, and about it</source>
        <translation>Le manuel, ce que le programme a fait, et à propos de lui</translation>
    </message>
</context>
<context>
    <name>HostKeyDialog</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>&amp;Do not connect</source>
        <translation>&amp;Ne pas se connecter</translation>
    </message>
    <message>
        <source>Copy the command</source>
        <translation>Copier la commande</translation>
    </message>
    <message>
        <source>Fingerprint of the key</source>
        <translation>Empreinte de la clé</translation>
    </message>
    <message>
        <source>It is the same: &amp;accept it</source>
        <translation>C’est la même&#xa0;: l’&amp;accepter</translation>
    </message>
    <message>
        <source>Key of the server</source>
        <translation>Clé du serveur</translation>
    </message>
    <message>
        <source>On the server&apos;s own console, or asked of whoever keeps it, this shows the same:</source>
        <translation>Sur la console même du serveur, ou demandée à la personne qui s’en occupe, cette commande affiche la même empreinte&#xa0;:</translation>
    </message>
    <message>
        <source>This computer has not met the server yet. Somebody who stands between could show a key of their own, and read every password that goes there. Compare before you accept.</source>
        <translation>Cet ordinateur ne connaît pas encore ce serveur. Quelqu’un qui s’interpose pourrait présenter sa propre clé et lire tous les mots de passe envoyés. Comparez avant d’accepter.</translation>
    </message>
</context>
<context>
    <name>ImportColumns</name>
    <message>
        <source>Change what is read from where</source>
        <translation>Changer l’attribution des colonnes</translation>
    </message>
    <message>
        <source>not in this list</source>
        <translation>pas dans cette liste</translation>
    </message>
</context>
<context>
    <name>ImportPreview</name>
    <message>
        <source>Add none of them</source>
        <translation>N’en ajouter aucun</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>It is being read…</source>
        <translation>Lecture en cours…</translation>
    </message>
    <message>
        <source>What would come of the list</source>
        <translation>Ce que donnerait la liste</translation>
    </message>
</context>
<context>
    <name>Importer</name>
    <message>
        <source>The authority&apos;s key is under a passphrase of its own. It is asked for this once and kept nowhere: in the site folder the key is under the site&apos;s passphrase.</source>
        <translation>La clé de l’autorité est protégée par sa propre phrase secrète. Celle-ci n’est demandée que pour cette fois et n’est conservée nulle part&#xa0;: dans le dossier du site, la clé est protégée par la phrase secrète du site.</translation>
    </message>
    <message>
        <source>The files are being imported.</source>
        <translation>Les fichiers sont en cours d’importation.</translation>
    </message>
    <message>
        <source>The key is under a passphrase: the site&apos;s, where it is the key its request was made with, or else one of its own. It is kept nowhere.</source>
        <translation>La clé est protégée par une phrase secrète&#xa0;: celle du site, si c’est la clé avec laquelle sa demande a été faite, sinon la sienne. Elle n’est conservée nulle part.</translation>
    </message>
    <message>
        <source>The private key, or the file it is in, is under a passphrase of its own. It is asked for this once and kept nowhere: in the site folder the key can be read by you alone.</source>
        <translation>La clé privée, ou le fichier qui la contient, est protégée par sa propre phrase secrète. Celle-ci n’est demandée que pour cette fois et n’est conservée nulle part&#xa0;: dans le dossier du site, vous seul pouvez lire la clé.</translation>
    </message>
</context>
<context>
    <name>KeyPassphrase</name>
    <message>
        <source>This passphrase does not open the key. One more try.</source>
        <translation>Cette phrase secrète n’ouvre pas la clé. Encore un essai.</translation>
    </message>
    <message>
        <source>This passphrase does not open the key. Try again.</source>
        <translation>Cette phrase secrète n’ouvre pas la clé. Réessayez.</translation>
    </message>
</context>
<context>
    <name>ListReader</name>
    <message>
        <source>The clipboard</source>
        <translation>Le presse-papiers</translation>
    </message>
</context>
<context>
    <name>Maker</name>
    <message>
        <source>The authority is being taken over.</source>
        <translation>L’autorité est en cours de reprise.</translation>
    </message>
    <message>
        <source>The authority that follows is being made.</source>
        <translation>L’autorité qui prend la relève est en cours de création.</translation>
    </message>
    <message>
        <source>The certificate is being made again.</source>
        <translation>Le certificat est en train d’être refait.</translation>
    </message>
    <message>
        <source>The certificate is being made.</source>
        <translation>Le certificat est en cours de création.</translation>
    </message>
    <message>
        <source>The certificate is being signed by the new authority.</source>
        <translation>La nouvelle autorité signe le certificat.</translation>
    </message>
    <message>
        <source>The request is being made.</source>
        <translation>La demande est en cours de création.</translation>
    </message>
</context>
<context>
    <name>NewSitePanel</name>
    <message>
        <source>&amp;Customer&apos;s name</source>
        <translation>Nom du &amp;client</translation>
    </message>
    <message>
        <source>&amp;New site</source>
        <translation>&amp;Nouveau site</translation>
    </message>
    <message>
        <source>Example Dental</source>
        <translation>Cabinet Exemple</translation>
    </message>
    <message>
        <source>Ma&amp;ke the site</source>
        <translation>Créer l&amp;e site</translation>
    </message>
    <message>
        <source>Make the site</source>
        <translation>Créer le site</translation>
    </message>
    <message>
        <source>Name the customer to go on.</source>
        <translation>Nommez le client pour continuer.</translation>
    </message>
    <message>
        <source>New site</source>
        <translation>Nouveau site</translation>
    </message>
    <message>
        <source>The customer&apos;s name cannot stand like this.</source>
        <translation>Le nom du client n’est pas admis sous cette forme.</translation>
    </message>
    <message>
        <source>The site is being made.</source>
        <translation>Le site est en cours de création.</translation>
    </message>
    <message>
        <source>There is a site in this folder already.</source>
        <translation>Il y a déjà un site dans ce dossier.</translation>
    </message>
    <message>
        <source>Write the full path of the site&apos;s folder.</source>
        <translation>Indiquez le chemin complet du dossier du site.</translation>
    </message>
</context>
<context>
    <name>NoPhones</name>
    <message>
        <source>&amp;Add a phone</source>
        <translation>&amp;Ajouter un téléphone</translation>
    </message>
    <message>
        <source>&amp;Import a list…</source>
        <translation>&amp;Importer une liste…</translation>
    </message>
    <message>
        <source>&amp;Look on the network</source>
        <translation>&amp;Chercher sur le réseau</translation>
    </message>
    <message>
        <source>A CSV file; or drop it here, or paste rows of a spreadsheet.</source>
        <translation>Un fichier CSV&#x202f;; ou déposez-le ici, ou collez des lignes d’un tableur.</translation>
    </message>
    <message>
        <source>By hand: its extension, and the MAC address on its label.</source>
        <translation>À la main&#xa0;: son extension et l’adresse MAC de son étiquette.</translation>
    </message>
    <message>
        <source>New phones ask for a server when they start; others answer when they are asked.</source>
        <translation>Les téléphones neufs cherchent un serveur à leur démarrage&#x202f;; les autres répondent quand on les interroge.</translation>
    </message>
    <message>
        <source>Phones in service announce nothing on the network: the server&apos;s files know them.</source>
        <translation>Les téléphones en service n’annoncent rien sur le réseau&#xa0;: les fichiers du serveur les connaissent.</translation>
    </message>
    <message>
        <source>Read the &amp;server</source>
        <translation>Lire le &amp;serveur</translation>
    </message>
    <message>
        <source>S&amp;can labels</source>
        <translation>&amp;Lire des étiquettes</translation>
    </message>
    <message>
        <source>The server was read, and none of its files knows a phone.</source>
        <translation>Le serveur a été lu, et aucun de ses fichiers ne connaît de téléphone.</translation>
    </message>
    <message>
        <source>There are these ways to get phones here.</source>
        <translation>Voici les façons d’amener des téléphones ici.</translation>
    </message>
    <message>
        <source>With a barcode scanner: the MAC address on each phone&apos;s label, one after the other.</source>
        <translation>Avec un lecteur de codes-barres&#xa0;: l’adresse MAC de l’étiquette de chaque téléphone, l’une après l’autre.</translation>
    </message>
</context>
<context>
    <name>NotePanel</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>&amp;Make the file to import…</source>
        <translation>Créer le fichier à i&amp;mporter…</translation>
    </message>
    <message>
        <source>Copy the text to enter</source>
        <translation>Copier le texte à saisir</translation>
    </message>
    <message>
        <source>From the file FreePBX&apos;s Bulk Handler exported</source>
        <translation>À partir du fichier exporté par Bulk Handler de FreePBX</translation>
    </message>
    <message>
        <source>Go to the &amp;field</source>
        <translation>Aller au &amp;champ</translation>
    </message>
    <message>
        <source>The text to enter</source>
        <translation>Le texte à saisir</translation>
    </message>
</context>
<context>
    <name>OpenSitePanel</name>
    <message>
        <source>Na&amp;me</source>
        <translation>No&amp;m</translation>
    </message>
    <message>
        <source>One file with how this site is made, and nothing of its customer: no name, server, phone or key.</source>
        <translation>Un seul fichier décrivant comment ce site est fait, et rien de son client&#xa0;: ni nom, ni serveur, ni téléphone, ni clé.</translation>
    </message>
    <message>
        <source>Save as a &amp;template…</source>
        <translation>Enregistrer comme modè&amp;le…</translation>
    </message>
    <message>
        <source>Template (*.template.toml)</source>
        <translation>Modèle (*.template.toml)</translation>
    </message>
    <message>
        <source>The open site</source>
        <translation>Le site ouvert</translation>
    </message>
    <message>
        <source>The template is being saved…</source>
        <translation>Le modèle est en cours d’enregistrement…</translation>
    </message>
    <message>
        <source>Where the template goes</source>
        <translation>Où enregistrer le modèle</translation>
    </message>
</context>
<context>
    <name>OrderPanel</name>
    <message>
        <source>Authority&apos;s directory</source>
        <translation>Répertoire de l’autorité</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Copy the name</source>
        <translation>Copier le nom</translation>
    </message>
    <message>
        <source>Copy the value</source>
        <translation>Copier la valeur</translation>
    </message>
    <message>
        <source>E-mail for its notices</source>
        <translation>Adresse e-mail pour ses avis</translation>
    </message>
    <message>
        <source>File with its own root, if it has one</source>
        <translation>Fichier de sa propre racine, si elle en a une</translation>
    </message>
    <message>
        <source>I a&amp;gree</source>
        <translation>&amp;J’accepte</translation>
    </message>
    <message>
        <source>Order the &amp;certificate</source>
        <translation>&amp;Commander le certificat</translation>
    </message>
    <message>
        <source>Port it answers at</source>
        <translation>Port sur lequel il répond</translation>
    </message>
    <message>
        <source>The authority asks you to agree to its terms: %1</source>
        <translation>L’autorité vous demande d’accepter ses conditions&#xa0;: %1</translation>
    </message>
    <message>
        <source>The name is proven</source>
        <translation>Le nom est prouvé</translation>
    </message>
    <message>
        <source>The order is under way</source>
        <translation>La commande est en cours</translation>
    </message>
    <message>
        <source>The port is a number from 1 to 65535; the host&apos;s port 80 has to lead to it.</source>
        <translation>Le port est un nombre de 1 à 65535&#x202f;; le port 80 de l’hôte doit y mener.</translation>
    </message>
    <message>
        <source>by HTTP: this computer answers for it</source>
        <translation>par HTTP&#xa0;: cet ordinateur répond pour lui</translation>
    </message>
    <message>
        <source>by a record I add to the DNS</source>
        <translation>par un enregistrement que j’ajoute au DNS</translation>
    </message>
</context>
<context>
    <name>Orderer</name>
    <message>
        <source>A certificate is being ordered.</source>
        <translation>Un certificat est en cours de commande.</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
</context>
<context>
    <name>PassphraseDialog</name>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;Phrase secrète</translation>
    </message>
    <message>
        <source>Choose a passphrase for this site. It seals the keys and passwords in the site folder, and is asked for once each time you work on the site. It cannot be recovered: keep it where you keep the customer&apos;s other passwords.</source>
        <translation>Choisissez une phrase secrète pour ce site. Elle scelle les clés et mots de passe du dossier du site, et est demandée une fois chaque fois que vous travaillez sur le site. Elle ne peut pas être retrouvée&#xa0;: gardez-la là où vous gardez les autres mots de passe du client.</translation>
    </message>
    <message>
        <source>Nothing has been typed yet.</source>
        <translation>Rien n’a encore été saisi.</translation>
    </message>
    <message>
        <source>Take at least eight characters; three or four words are good.</source>
        <translation>Prenez au moins huit caractères&#x202f;; trois ou quatre mots conviennent bien.</translation>
    </message>
    <message>
        <source>The passphrase of this site opens its keys and passwords. It is asked for once.</source>
        <translation>La phrase secrète de ce site ouvre ses clés et mots de passe. Elle n’est demandée qu’une fois.</translation>
    </message>
    <message>
        <source>The same &amp;again</source>
        <translation>La même à &amp;nouveau</translation>
    </message>
    <message>
        <source>The two differ. Type the same one twice.</source>
        <translation>Les deux diffèrent. Saisissez deux fois la même.</translation>
    </message>
</context>
<context>
    <name>PhoneDelegate</name>
    <message>
        <source>not known</source>
        <translation>inconnu</translation>
    </message>
</context>
<context>
    <name>PhoneDetail</name>
    <message>
        <source>Type to edit a cell, Tab goes on to the next one, Delete removes the phone.</source>
        <translation>Tapez pour modifier une cellule, Tab passe à la suivante, Suppr retire le téléphone.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>PhonePanel</name>
    <message>
        <source>The site has no phones yet. They are read from the server, or added on the page Phones.</source>
        <translation>Le site n’a pas encore de téléphones. Ils sont lus sur le serveur, ou ajoutés à la page Téléphones.</translation>
    </message>
    <message>
        <source>What the phones can do with it</source>
        <translation>Ce que les téléphones peuvent en faire</translation>
    </message>
</context>
<context>
    <name>PhonesAdvice</name>
    <message>
        <source>Phones in service announce nothing on the network: read them from the server.</source>
        <translation>Les téléphones en service n’annoncent rien sur le réseau&#xa0;: lisez-les sur le serveur.</translation>
    </message>
    <message>
        <source>Read the server</source>
        <translation>Lire le serveur</translation>
    </message>
</context>
<context>
    <name>PhonesClipboard</name>
    <message>
        <source>There is no text on the clipboard.</source>
        <translation>Il n’y a pas de texte dans le presse-papiers.</translation>
    </message>
</context>
<context>
    <name>PhonesPage</name>
    <message>
        <source>Phones of the server</source>
        <translation>Téléphones du serveur</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>The list that was read waits for your answer.</source>
        <translation>La liste qui a été lue attend votre réponse.</translation>
    </message>
</context>
<context>
    <name>PhonesPanel</name>
    <message>
        <source>&amp;Read again</source>
        <translation>Re&amp;lire</translation>
    </message>
    <message>
        <source>Contacts are those Asterisk&apos;s own database knows, looked at every few seconds. Tick a phone when a call showed both shields.</source>
        <translation>Les contacts sont ceux que connaît la base de données d’Asterisk, consultée toutes les quelques secondes. Cochez un téléphone quand un appel a montré les deux boucliers.</translation>
    </message>
    <message>
        <source>Reading the server…</source>
        <translation>Lecture du serveur…</translation>
    </message>
    <message>
        <source>The server has not been read, so no contact is known.</source>
        <translation>Le serveur n’a pas été lu&#xa0;: aucun contact n’est donc connu.</translation>
    </message>
</context>
<context>
    <name>PhonesTable</name>
    <message>
        <source>Phones</source>
        <translation>Téléphones</translation>
    </message>
    <message>
        <source>Phones and how far each has come</source>
        <translation>Les téléphones et où en est chacun</translation>
    </message>
</context>
<context>
    <name>PhonesToolbar</name>
    <message>
        <source>&amp;Add phone</source>
        <translation>&amp;Ajouter un téléphone</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importer</translation>
    </message>
    <message>
        <source>&amp;More</source>
        <translation>Pl&amp;us</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>Re&amp;tirer</translation>
    </message>
    <message>
        <source>&amp;Stage</source>
        <translation>Sta&amp;de</translation>
    </message>
    <message>
        <source>A CSV file…</source>
        <translation>Un fichier CSV…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Edit the selected cells together</source>
        <translation>Modifier ensemble les cellules sélectionnées</translation>
    </message>
    <message>
        <source>Export as a CSV file…</source>
        <translation>Exporter en fichier CSV…</translation>
    </message>
    <message>
        <source>Fill down</source>
        <translation>Recopier vers le bas</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtrer</translation>
    </message>
    <message>
        <source>Generate extensions</source>
        <translation>Générer des extensions</translation>
    </message>
    <message>
        <source>Labels with a barcode scanner</source>
        <translation>Étiquettes avec un lecteur de codes-barres</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Coller</translation>
    </message>
    <message>
        <source>Phones on the network…</source>
        <translation>Téléphones sur le réseau…</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Rows from the clipboard</source>
        <translation>Lignes du presse-papiers</translation>
    </message>
    <message>
        <source>Shows the phones that hold every word</source>
        <translation>Affiche les téléphones qui contiennent chaque mot</translation>
    </message>
    <message>
        <source>Sort as in the list</source>
        <translation>Trier comme dans la liste</translation>
    </message>
    <message>
        <source>Sort by this column</source>
        <translation>Trier selon cette colonne</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>PilotChoice</name>
    <message>
        <source>The phone that goes first</source>
        <translation>Le téléphone qui passe en premier</translation>
    </message>
</context>
<context>
    <name>PilotPanel</name>
    <message>
        <source>&amp;Look again</source>
        <translation>Reg&amp;arder</translation>
    </message>
    <message>
        <source>I saw both &amp;shields in a call on this phone</source>
        <translation>J’ai vu les deux &amp;boucliers dans un appel sur ce téléphone</translation>
    </message>
    <message>
        <source>One phone first</source>
        <translation>D’abord un téléphone</translation>
    </message>
    <message>
        <source>Reading the server…</source>
        <translation>Lecture du serveur…</translation>
    </message>
    <message>
        <source>Seen of it</source>
        <translation>Constaté</translation>
    </message>
    <message>
        <source>Then the others</source>
        <translation>Ensuite les autres</translation>
    </message>
    <message>
        <source>Write it, run the steps that follow, then look here again: its TLS contact, or a call, is enough.</source>
        <translation>Écrivez-le, exécutez les étapes qui suivent, puis revenez voir ici&#xa0;: son contact TLS, ou un appel, suffit.</translation>
    </message>
</context>
<context>
    <name>PlaceChoice</name>
    <message>
        <source>&amp;User and host</source>
        <translation>&amp;Utilisateur et hôte</translation>
    </message>
    <message>
        <source>A user who is root there or may use sudo. Keys, jump hosts and short names of your own OpenSSH are used; a password is asked for when it is needed, and not kept.</source>
        <translation>Un utilisateur qui y est root ou peut utiliser sudo. Les clés, hôtes de rebond et noms abrégés de votre propre OpenSSH sont utilisés&#x202f;; un mot de passe est demandé quand il en faut un, et n’est pas conservé.</translation>
    </message>
    <message>
        <source>Br&amp;owse…</source>
        <translation>&amp;Parcourir…</translation>
    </message>
    <message>
        <source>Fold&amp;er that stands for the server&apos;s /</source>
        <translation>Dossier qui tient li&amp;eu du / du serveur</translation>
    </message>
    <message>
        <source>In a fol&amp;der of it, carried here from the server</source>
        <translation>Dans un dossier apporté &amp;du serveur</translation>
    </message>
    <message>
        <source>On another &amp;machine, over SSH</source>
        <translation>Sur une autre &amp;machine, par SSH</translation>
    </message>
    <message>
        <source>On this &amp;computer</source>
        <translation>Sur cet &amp;ordinateur</translation>
    </message>
    <message>
        <source>The folder with the server&apos;s files</source>
        <translation>Le dossier avec les fichiers du serveur</translation>
    </message>
    <message>
        <source>The one with the server&apos;s etc in it. A path that is not a full one counts from the site.</source>
        <translation>Celui qui contient le dossier etc du serveur. Un chemin incomplet part du dossier du site.</translation>
    </message>
</context>
<context>
    <name>PlanView</name>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;Actualiser</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Nothing else on the server is touched.</source>
        <translation>Rien d’autre n’est touché sur le serveur.</translation>
    </message>
    <message>
        <source>Read the server again, and plan anew</source>
        <translation>Relire le serveur et planifier à nouveau</translation>
    </message>
    <message>
        <source>The plan is being made</source>
        <translation>Le plan est en cours d’établissement</translation>
    </message>
</context>
<context>
    <name>PreviewPage</name>
    <message>
        <source>Check</source>
        <translation>Vérifier</translation>
    </message>
    <message>
        <source>Move phones</source>
        <translation>Basculer des téléphones</translation>
    </message>
    <message>
        <source>Nothing can be written yet: something is still wrong or missing.</source>
        <translation>Rien ne peut encore être écrit&#xa0;: quelque chose est faux ou manque.</translation>
    </message>
    <message>
        <source>Plan again</source>
        <translation>Planifier à nouveau</translation>
    </message>
    <message>
        <source>Restart steps</source>
        <translation>Étapes du redémarrage</translation>
    </message>
    <message>
        <source>The plan is being made</source>
        <translation>Le plan est en cours d’établissement</translation>
    </message>
    <message>
        <source>The plan is being made.</source>
        <translation>Le plan est en cours d’établissement.</translation>
    </message>
    <message>
        <source>The server is read, and every file worked out.</source>
        <translation>Le serveur est lu et chaque fichier est élaboré.</translation>
    </message>
    <message>
        <source>There is no plan yet. Nothing is written before you have seen all of it here.</source>
        <translation>Il n’y a pas encore de plan. Rien n’est écrit avant que vous n’ayez tout vu ici.</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Écrire</translation>
    </message>
</context>
<context>
    <name>PrivatePanel</name>
    <message>
        <source>&amp;Days it lasts</source>
        <translation>&amp;Durée en jours</translation>
    </message>
    <message>
        <source>&amp;Key</source>
        <translation>C&amp;lé</translation>
    </message>
    <message>
        <source>&amp;Make it again</source>
        <translation>Le r&amp;efaire</translation>
    </message>
    <message>
        <source>&amp;Organization</source>
        <translation>&amp;Organisation</translation>
    </message>
    <message>
        <source>&amp;Use the authority of another site</source>
        <translation>&amp;Utiliser l’autorité d’un autre site</translation>
    </message>
    <message>
        <source>825 at most.</source>
        <translation>825 au plus.</translation>
    </message>
    <message>
        <source>EC P-256, unverified on D-Series</source>
        <translation>EC P-256, non vérifié sur D-Series</translation>
    </message>
    <message>
        <source>Let the authority sign for this host only (name constraints, unverified on D-Series)</source>
        <translation>Ne laisser l’autorité signer que pour cet hôte (contraintes de nom, non vérifiées sur D-Series)</translation>
    </message>
    <message>
        <source>Names in it</source>
        <translation>Noms inclus</translation>
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
        <translation>Signé par</translation>
    </message>
    <message>
        <source>Use an authority from &amp;files</source>
        <translation>Utiliser une autorité depuis des &amp;fichiers</translation>
    </message>
    <message>
        <source>Whose authority it is; phones and people see it in the root&apos;s name.</source>
        <translation>À qui appartient l’autorité&#x202f;; téléphones et personnes le voient dans le nom de la racine.</translation>
    </message>
    <message>
        <source>an authority made for this site alone, which lasts ten years</source>
        <translation>une autorité créée pour ce seul site, qui dure dix ans</translation>
    </message>
    <message>
        <source>none yet: the server has no host name that can stand in a certificate</source>
        <translation>aucun pour l’instant&#xa0;: le serveur n’a pas de nom d’hôte qui puisse figurer dans un certificat</translation>
    </message>
</context>
<context>
    <name>ProvisioningPart</name>
    <message>
        <source>Address phones fetch their files from</source>
        <translation>Adresse où les téléphones récupèrent leurs fichiers</translation>
    </message>
    <message>
        <source>Also write a file that points each phone to the DPMA</source>
        <translation>Écrire aussi un fichier qui dirige chaque téléphone vers le DPMA</translation>
    </message>
    <message>
        <source>Folder of these files on the server</source>
        <translation>Dossier de ces fichiers sur le serveur</translation>
    </message>
    <message>
        <source>For phones that find the server by DHCP option 66.</source>
        <translation>Pour les téléphones qui trouvent le serveur par l’option DHCP 66.</translation>
    </message>
    <message>
        <source>Name of the server</source>
        <translation>Nom du serveur</translation>
    </message>
    <message>
        <source>Phones get their settings from %1</source>
        <translation>D’où les téléphones tiennent leurs réglages&#xa0;: %1</translation>
    </message>
    <message>
        <source>Phones show it in their list of servers.</source>
        <translation>Les téléphones l’affichent dans leur liste de serveurs.</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>Voie</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>TLS, once no phone could be locked out by it</source>
        <translation>TLS, dès qu’aucun téléphone ne risque d’être exclu</translation>
    </message>
    <message>
        <source>UDP, without TLS</source>
        <translation>UDP, sans TLS</translation>
    </message>
    <message>
        <source>Use XML files</source>
        <translation>Utiliser XML</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>L’utiliser</translation>
    </message>
    <message>
        <source>Use the DPMA</source>
        <translation>Utiliser le DPMA</translation>
    </message>
    <message>
        <source>What the DPMA announces to new phones</source>
        <translation>Ce que le DPMA annonce aux téléphones neufs</translation>
    </message>
    <message>
        <source>XML files on a web server</source>
        <translation>des fichiers XML sur un serveur web</translation>
    </message>
    <message>
        <source>change</source>
        <translation>modifier</translation>
    </message>
    <message>
        <source>look at this</source>
        <translation>à examiner</translation>
    </message>
    <message>
        <source>something is missing</source>
        <translation>il manque quelque chose</translation>
    </message>
    <message>
        <source>the DPMA</source>
        <translation>le DPMA</translation>
    </message>
    <message>
        <source>the DPMA, as XML sheets</source>
        <translation>le DPMA, sous forme de feuilles XML</translation>
    </message>
</context>
<context>
    <name>PublicPanel</name>
    <message>
        <source>&amp;Import files</source>
        <translation>&amp;Importer des fichiers</translation>
    </message>
    <message>
        <source>Import the renewed certificate with its key, or drop the files anywhere on this page. They take the place of those that are there.</source>
        <translation>Importez le certificat renouvelé avec sa clé, ou déposez les fichiers n’importe où sur cette page. Ils prennent la place de ceux qui s’y trouvent.</translation>
    </message>
    <message>
        <source>Import what the authority sent, the certificate and its intermediates, together with the private key; or drop the files anywhere on this page.</source>
        <translation>Importez ce que l’autorité a envoyé, le certificat et ses intermédiaires, avec la clé privée&#x202f;; ou déposez les fichiers n’importe où sur cette page.</translation>
    </message>
    <message>
        <source>PEM, DER, PKCS#7 and PKCS#12 are understood, in any order and in one file or several; a root that came along is left out. A key under a passphrase is asked for it.</source>
        <translation>PEM, DER, PKCS#7 et PKCS#12 sont compris, dans n’importe quel ordre, dans un ou plusieurs fichiers&#x202f;; une racine jointe est laissée de côté. Si une clé est protégée par une phrase secrète, celle-ci est demandée.</translation>
    </message>
</context>
<context>
    <name>Reaching</name>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Mot de passe</translation>
    </message>
    <message>
        <source>It is kept in memory only, and forgotten with the site.</source>
        <translation>Il n’est gardé qu’en mémoire, et oublié avec le site.</translation>
    </message>
    <message>
        <source>This was not right. Try again.</source>
        <translation>Ce n’était pas le bon. Réessayez.</translation>
    </message>
</context>
<context>
    <name>Reader</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Retour</translation>
    </message>
    <message>
        <source>&amp;Contents</source>
        <translation>&amp;Sommaire</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>&amp;Avancer</translation>
    </message>
    <message>
        <source>Larger words</source>
        <translation>Texte plus grand</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>Manuel</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Search the manual</source>
        <translation>Rechercher dans le manuel</translation>
    </message>
    <message>
        <source>Smaller words</source>
        <translation>Texte plus petit</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>introuvable</translation>
    </message>
</context>
<context>
    <name>ReadingPanel</name>
    <message>
        <source>&amp;Read what is there</source>
        <translation>&amp;Lire ce qui s’y trouve</translation>
    </message>
    <message>
        <source>Not read yet: phones in service here are not known.</source>
        <translation>Pas encore lu&#xa0;: les téléphones en service ici ne sont pas connus.</translation>
    </message>
    <message>
        <source>Read from %1</source>
        <translation>Lu depuis %1</translation>
    </message>
    <message>
        <source>Read from this computer</source>
        <translation>Lu sur cet ordinateur</translation>
    </message>
    <message>
        <source>Reading; nothing is changed…</source>
        <translation>Lecture&#x202f;; rien n’est modifié…</translation>
    </message>
    <message>
        <source>The server&apos;s etc is in %1; that folder was probably meant.</source>
        <translation>Le dossier etc du serveur est dans %1&#x202f;; c’est sans doute ce dossier qui était visé.</translation>
    </message>
    <message>
        <source>The server&apos;s files</source>
        <translation>Les fichiers du serveur</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>L’utiliser</translation>
    </message>
</context>
<context>
    <name>ReceiptList</name>
    <message>
        <source>Receipts, the newest first</source>
        <translation>Reçus, le plus récent d’abord</translation>
    </message>
</context>
<context>
    <name>ReceiptsPanel</name>
    <message>
        <source>&amp;Roll back…</source>
        <translation>Re&amp;venir en arrière…</translation>
    </message>
    <message>
        <source>Go to the phones</source>
        <translation>Aller aux téléphones</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Laisser en l’état</translation>
    </message>
    <message>
        <source>Roll back all of it</source>
        <translation>Revenir sur tout</translation>
    </message>
    <message>
        <source>Roll back anyway</source>
        <translation>Revenir quand même</translation>
    </message>
    <message>
        <source>Roll back now</source>
        <translation>Revenir en arrière</translation>
    </message>
    <message>
        <source>Rolling back puts every file back exactly as it was, and removes what was new.</source>
        <translation>Le retour en arrière remet chaque fichier exactement comme il était et retire ce qui était nouveau.</translation>
    </message>
    <message>
        <source>The files are being put back…</source>
        <translation>Les fichiers sont en train d’être remis en place…</translation>
    </message>
    <message>
        <source>What has been written</source>
        <translation>Ce qui a été écrit</translation>
    </message>
</context>
<context>
    <name>RecentPanel</name>
    <message>
        <source>&amp;Open a site folder…</source>
        <translation>&amp;Ouvrir un dossier de site…</translation>
    </message>
    <message>
        <source>Open a site</source>
        <translation>Ouvrir un site</translation>
    </message>
    <message>
        <source>Open a site folder</source>
        <translation>Ouvrir un dossier de site</translation>
    </message>
    <message>
        <source>Or drop its folder or site.toml on this page.</source>
        <translation>Ou déposez son dossier ou site.toml sur cette page.</translation>
    </message>
    <message>
        <source>Show %1 more</source>
        <translation>En afficher %1 de plus</translation>
    </message>
    <message>
        <source>Sites you make or open will stand here.</source>
        <translation>Les sites que vous créez ou ouvrez figureront ici.</translation>
    </message>
</context>
<context>
    <name>RecentRow</name>
    <message>
        <source>! gone</source>
        <translation>! disparu</translation>
    </message>
    <message>
        <source>%1 is gone</source>
        <translation>%1 a disparu</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Ouvrir %1</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Take %1 off this list</source>
        <translation>Retirer %1 de cette liste</translation>
    </message>
    <message>
        <source>Take it off this list; nothing is deleted</source>
        <translation>Le retirer de cette liste&#x202f;; rien n’est supprimé</translation>
    </message>
    <message>
        <source>There is no site.toml in this folder any more.</source>
        <translation>Il n’y a plus de site.toml dans ce dossier.</translation>
    </message>
</context>
<context>
    <name>RecoveryPart</name>
    <message>
        <source>A change of this server&apos;s files was cut short, or another wizard is writing them now.</source>
        <translation>Une modification des fichiers de ce serveur a été interrompue, ou un autre assistant y écrit en ce moment.</translation>
    </message>
    <message>
        <source>Recover now</source>
        <translation>Remettre en état</translation>
    </message>
    <message>
        <source>Recovered: the server&apos;s files are whole.</source>
        <translation>Remis en état&#xa0;: les fichiers du serveur sont entiers.</translation>
    </message>
    <message>
        <source>Show what recovering does</source>
        <translation>Montrer ce que fait la remise en état</translation>
    </message>
    <message>
        <source>The server&apos;s files are being recovered…</source>
        <translation>Les fichiers du serveur sont en cours de remise en état…</translation>
    </message>
</context>
<context>
    <name>RenewalPanel</name>
    <message>
        <source>A script for the server: it brings what certbot or FreePBX renewed to Asterisk, and checks it.</source>
        <translation>Un script pour le serveur&#xa0;: il apporte à Asterisk ce que certbot ou FreePBX a renouvelé, et le vérifie.</translation>
    </message>
    <message>
        <source>Save a reminder for a calendar…</source>
        <translation>Enregistrer un rappel pour un agenda…</translation>
    </message>
    <message>
        <source>Save the deploy hook…</source>
        <translation>Enregistrer le script de déploiement…</translation>
    </message>
    <message>
        <source>Who renews it</source>
        <translation>Qui le renouvelle</translation>
    </message>
</context>
<context>
    <name>ReportPanel</name>
    <message>
        <source>A report for whoever looks after this server: what was set, the certificate and its end, the phones, these checks, how to renew and how to go back. No password, PIN or key is in it.</source>
        <translation>Un rapport pour la personne qui s’occupe de ce serveur&#xa0;: ce qui a été réglé, le certificat et son échéance, les téléphones, ces vérifications, comment renouveler et comment revenir en arrière. Il ne contient ni mot de passe, ni PIN, ni clé.</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Sa&amp;ve the report…</source>
        <translation>Enre&amp;gistrer le rapport…</translation>
    </message>
    <message>
        <source>The report is being made…</source>
        <translation>Le rapport est en cours de création…</translation>
    </message>
    <message>
        <source>To hand over</source>
        <translation>À remettre</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Page web (*.html)</translation>
    </message>
    <message>
        <source>Where the report goes</source>
        <translation>Où enregistrer le rapport</translation>
    </message>
</context>
<context>
    <name>RequestPanel</name>
    <message>
        <source>Copy the request</source>
        <translation>Copier la demande</translation>
    </message>
    <message>
        <source>For the host alone, without addresses and sip: URI, which some refuse</source>
        <translation>Pour l’hôte seul, sans adresses ni URI sip:, que certaines autorités refusent</translation>
    </message>
    <message>
        <source>Give the request to the authority of your choice, and import its answer here: the key belongs to it, stays in the site folder under the site&apos;s passphrase, and is found again by itself.</source>
        <translation>Remettez la demande à l’autorité de votre choix et importez ici sa réponse&#xa0;: la clé va avec cette demande, reste dans le dossier du site, protégée par la phrase secrète du site, et est retrouvée d’elle-même.</translation>
    </message>
    <message>
        <source>Make the re&amp;quest</source>
        <translation>Créer la de&amp;mande</translation>
    </message>
    <message>
        <source>Save it as a file…</source>
        <translation>L’enregistrer dans un fichier…</translation>
    </message>
    <message>
        <source>The request</source>
        <translation>La demande</translation>
    </message>
</context>
<context>
    <name>RestartPage</name>
    <message>
        <source>Check</source>
        <translation>Vérifier</translation>
    </message>
    <message>
        <source>Nothing has to be run on the server.</source>
        <translation>Rien n’est à exécuter sur le serveur.</translation>
    </message>
    <message>
        <source>Steps appear here when files were written or rolled back.</source>
        <translation>Des étapes apparaissent ici quand des fichiers ont été écrits, ou après un retour en arrière.</translation>
    </message>
    <message>
        <source>The commands are being run.</source>
        <translation>Les commandes sont en cours d’exécution.</translation>
    </message>
</context>
<context>
    <name>RollOverPanel</name>
    <message>
        <source>Before the authority itself ends, or when its key may be in other hands: another one is made beside it, and signs only once every phone holds its root. Until then nothing changes for the phones.</source>
        <translation>Avant que l’autorité elle-même n’expire, ou si sa clé a pu tomber en d’autres mains&#xa0;: une autre est créée à côté d’elle, et ne signe que lorsque chaque téléphone détient sa racine. D’ici là, rien ne change pour les téléphones.</translation>
    </message>
    <message>
        <source>Let it sign for this host only (name constraints, unverified on D-Series)</source>
        <translation>Ne la laisser signer que pour cet hôte (contraintes de nom, non vérifiées sur D-Series)</translation>
    </message>
    <message>
        <source>Let the new authority sign</source>
        <translation>Faire signer la nouvelle autorité</translation>
    </message>
    <message>
        <source>Make the authority that follows</source>
        <translation>Créer l’autorité qui prend la relève</translation>
    </message>
    <message>
        <source>No phone of the site is known to check certificates</source>
        <translation>Aucun téléphone du site n’est connu pour vérifier les certificats</translation>
    </message>
</context>
<context>
    <name>RunPart</name>
    <message>
        <source>Commands are being run on the server. Stop before the next one?</source>
        <translation>Des commandes sont en cours d’exécution sur le serveur. Arrêter avant la suivante&#x202f;?</translation>
    </message>
    <message>
        <source>Do not restart</source>
        <translation>Ne pas redémarrer</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Go to the way back</source>
        <translation>Aller au retour en arrière</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Laisser en l’état</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>Redémarrer</translation>
    </message>
    <message>
        <source>Roll back now</source>
        <translation>Revenir en arrière</translation>
    </message>
    <message>
        <source>Roll back what was written?</source>
        <translation>Revenir sur ce qui a été écrit&#x202f;?</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Exécuter</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
</context>
<context>
    <name>ScanLine</name>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>MAC address</source>
        <translation>Adresse MAC</translation>
    </message>
    <message>
        <source>MAC address from a label</source>
        <translation>Adresse MAC d’une étiquette</translation>
    </message>
    <message>
        <source>Scan a label</source>
        <translation>Lire une étiquette</translation>
    </message>
    <message>
        <source>Scan the next label.</source>
        <translation>Lisez l’étiquette suivante.</translation>
    </message>
    <message>
        <source>The next label makes a new phone.</source>
        <translation>La prochaine étiquette crée un nouveau téléphone.</translation>
    </message>
</context>
<context>
    <name>ServerPage</name>
    <message>
        <source>Authority</source>
        <translation>Autorité</translation>
    </message>
    <message>
        <source>Correct what is marked with ✕ to go on.</source>
        <translation>Corrigez ce qui est marqué ✕ pour continuer.</translation>
    </message>
    <message>
        <source>Name the server&apos;s host to go on.</source>
        <translation>Nommez l’hôte du serveur pour continuer.</translation>
    </message>
    <message>
        <source>No Asterisk was found there, so nothing could be filled in.</source>
        <translation>Aucun Asterisk n’y a été trouvé&#xa0;: rien n’a donc pu être rempli.</translation>
    </message>
    <message>
        <source>Read the server first: its phones and versions fill in what follows. Nothing is changed.</source>
        <translation>Lisez d’abord le serveur&#xa0;: ses téléphones et ses versions remplissent la suite. Rien n’est modifié.</translation>
    </message>
    <message>
        <source>The server was read; neither its DPMA nor a file of a phone tells of phones.</source>
        <translation>Le serveur a été lu&#x202f;; ni son DPMA ni un fichier de téléphone n’indiquent de téléphones.</translation>
    </message>
</context>
<context>
    <name>ServerPanel</name>
    <message>
        <source>An IP address instead of asking the DNS; it is not kept in the site</source>
        <translation>Une adresse IP au lieu d’interroger le DNS&#x202f;; elle n’est pas conservée dans le site</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Cancel the checks</source>
        <translation>Annuler les vérifications</translation>
    </message>
    <message>
        <source>Connect &amp;to</source>
        <translation>Se co&amp;nnecter à</translation>
    </message>
    <message>
        <source>IP address to connect to</source>
        <translation>Adresse IP de connexion</translation>
    </message>
    <message>
        <source>as the DNS says</source>
        <translation>selon le DNS</translation>
    </message>
    <message>
        <source>✕ This is no IP address.</source>
        <translation>✕ Ce n’est pas une adresse IP.</translation>
    </message>
</context>
<context>
    <name>ServersPanel</name>
    <message>
        <source>&amp;Listen for servers</source>
        <translation>&amp;Chercher des serveurs</translation>
    </message>
    <message>
        <source>Listening…</source>
        <translation>Écoute…</translation>
    </message>
    <message>
        <source>Servers that announce themselves</source>
        <translation>Serveurs qui s’annoncent</translation>
    </message>
    <message>
        <source>Which servers offer themselves to phones on this network (multicast DNS), as long as you look.</source>
        <translation>Quels serveurs se proposent aux téléphones sur ce réseau (DNS multicast), aussi longtemps que vous regardez.</translation>
    </message>
</context>
<context>
    <name>Side</name>
    <message>
        <source>As the system is</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Call: SRTP</source>
        <translation>Appel&#xa0;: SRTP</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Couleurs</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Contraste élevé</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation>Langue de la fenêtre</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Light, dark, high contrast, or as the system is</source>
        <translation>Clair, sombre, contraste élevé, ou comme le système</translation>
    </message>
    <message>
        <source>Line: TLS</source>
        <translation>Ligne&#xa0;: TLS</translation>
    </message>
    <message>
        <source>Secure Calling Wizard</source>
        <translation>Secure Calling Wizard</translation>
    </message>
    <message>
        <source>not saved yet</source>
        <translation>pas encore enregistré</translation>
    </message>
</context>
<context>
    <name>SiteFolderField</name>
    <message>
        <source>%1 is a site in this folder already. It is not replaced.</source>
        <translation>%1 est déjà un site dans ce dossier. Il n’est pas remplacé.</translation>
    </message>
    <message>
        <source>&amp;Folder of the site</source>
        <translation>&amp;Dossier du site</translation>
    </message>
    <message>
        <source>Chan&amp;ge…</source>
        <translation>Chan&amp;ger…</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>L’ouvrir</translation>
    </message>
    <message>
        <source>The folder that holds the new one</source>
        <translation>Le dossier qui contient le nouveau</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>A phone shows an error number</source>
        <translation>Un téléphone affiche un numéro d’erreur</translation>
    </message>
    <message>
        <source>A site is one customer&apos;s server with its phones. Nothing on a server changes before Write.</source>
        <translation>Un site est le serveur d’un client avec ses téléphones. Rien ne change sur un serveur avant la page Écrire.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Go on with %1</source>
        <translation>Continuer avec %1</translation>
    </message>
    <message>
        <source>The site is being opened…</source>
        <translation>Le site est en cours d’ouverture…</translation>
    </message>
    <message>
        <source>The site&apos;s name cannot stand like this.</source>
        <translation>Le nom du site n’est pas admis sous cette forme.</translation>
    </message>
    <message>
        <source>no server named yet</source>
        <translation>aucun serveur nommé pour l’instant</translation>
    </message>
</context>
<context>
    <name>StepButton</name>
    <message>
        <source>Something this step rests on has changed.</source>
        <translation>Quelque chose dont dépend cette étape a changé.</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fait</translation>
    </message>
    <message>
        <source>look again</source>
        <translation>à revoir</translation>
    </message>
    <message>
        <source>to come</source>
        <translation>à venir</translation>
    </message>
    <message>
        <source>you are here</source>
        <translation>vous êtes ici</translation>
    </message>
</context>
<context>
    <name>StepList</name>
    <message>
        <source>Commands, in the order in which they are run</source>
        <translation>Commandes, dans l’ordre où elles sont exécutées</translation>
    </message>
</context>
<context>
    <name>StepsPanel</name>
    <message>
        <source>&amp;Copy all</source>
        <translation>Tout c&amp;opier</translation>
    </message>
    <message>
        <source>&amp;Run them here</source>
        <translation>E&amp;xécuter ici</translation>
    </message>
    <message>
        <source>&amp;Run them on the server</source>
        <translation>E&amp;xécuter sur le serveur</translation>
    </message>
    <message>
        <source>Copy this &amp;one</source>
        <translation>Copier &amp;celle-ci</translation>
    </message>
    <message>
        <source>Reasons stand as comments, and so does a restart: read the log first</source>
        <translation>Les raisons figurent en commentaire, un redémarrage aussi&#xa0;: lisez d’abord le journal</translation>
    </message>
    <message>
        <source>Run no further command; a restart that waits for calls is called off</source>
        <translation>Ne plus exécuter d’autre commande&#x202f;; un redémarrage qui attend la fin des appels est annulé</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>&amp;Arrêter</translation>
    </message>
    <message>
        <source>Those that are not ticked; you are asked first</source>
        <translation>Celles qui ne sont pas cochées&#x202f;; une confirmation est demandée d’abord</translation>
    </message>
</context>
<context>
    <name>Support</name>
    <message>
        <source>&amp;Copy for a support request</source>
        <translation>&amp;Copier pour une demande d’assistance</translation>
    </message>
    <message>
        <source>&amp;Copy the licences</source>
        <translation>&amp;Copier les licences</translation>
    </message>
    <message>
        <source>&amp;Copy the report</source>
        <translation>&amp;Copier le rapport</translation>
    </message>
    <message>
        <source>About the Secure Calling Wizard</source>
        <translation>À propos de Secure Calling Wizard</translation>
    </message>
    <message>
        <source>It is free software under the MIT licence.</source>
        <translation>C’est un logiciel libre sous licence MIT.</translation>
    </message>
    <message>
        <source>Qt and PySide6 are used under the GNU Lesser General Public License, version 3: they are libraries of their own, which you may replace by your own builds.</source>
        <translation>Qt et PySide6 sont utilisés sous la GNU Lesser General Public License, version 3&#xa0;: ce sont des bibliothèques distinctes, que vous pouvez remplacer par vos propres compilations.</translation>
    </message>
    <message>
        <source>Report of a fault</source>
        <translation>Rapport sur un défaut</translation>
    </message>
    <message>
        <source>The last run ended unexpectedly</source>
        <translation>La dernière session s’est terminée de façon inattendue</translation>
    </message>
    <message>
        <source>The newest entries of this run, for a support request. No password, key or value of a field is in it; names are masked unless you show them. Nothing is sent by itself.</source>
        <translation>Les entrées les plus récentes de cette session, pour une demande d’assistance. Elles ne contiennent ni mot de passe, ni clé, ni valeur d’un champ&#x202f;; les noms sont masqués tant que vous ne les affichez pas. Rien n’est envoyé automatiquement.</translation>
    </message>
    <message>
        <source>This program never looks for updates, and sends nothing about you or your sites.</source>
        <translation>Ce programme ne cherche jamais de mises à jour et n’envoie rien sur vous ni sur vos sites.</translation>
    </message>
    <message>
        <source>What it is made of, with the licences:</source>
        <translation>Ce dont il est fait, avec les licences&#xa0;:</translation>
    </message>
    <message>
        <source>What the program did</source>
        <translation>Ce que le programme a fait</translation>
    </message>
    <message>
        <source>Where in the program it ended. No password, key, name or value of a field is in it. Nothing is sent by itself.</source>
        <translation>L’endroit du programme où la session s’est terminée. Il n’y figure ni mot de passe, ni clé, ni nom, ni valeur d’un champ. Rien n’est envoyé automatiquement.</translation>
    </message>
    <message>
        <source>Where in the program it happened, and what was done before. No password, key or value of a field is in it; names are masked unless you show them. Nothing is sent by itself.</source>
        <translation>L’endroit du programme où cela s’est produit, et ce qui a été fait avant. Il n’y figure ni mot de passe, ni clé, ni valeur d’un champ&#x202f;; les noms sont masqués tant que vous ne les affichez pas. Rien n’est envoyé automatiquement.</translation>
    </message>
</context>
<context>
    <name>TaskButton</name>
    <message>
        <source>%1: done</source>
        <translation>%1&#xa0;: fait</translation>
    </message>
    <message>
        <source>%1: not done</source>
        <translation>%1&#xa0;: non fait</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>TemplateChoice</name>
    <message>
        <source>&amp;Take over from</source>
        <translation>Re&amp;prendre de</translation>
    </message>
    <message>
        <source>A site made before can be the template.</source>
        <translation>Un site déjà créé peut servir de modèle.</translation>
    </message>
    <message>
        <source>Its transport, provisioning, time server and kind of authority; nothing of its server or phones.</source>
        <translation>Son transport, son provisionnement, son serveur de temps et son type d’autorité&#x202f;; rien de son serveur ni de ses téléphones.</translation>
    </message>
    <message>
        <source>Take over from</source>
        <translation>Reprendre de</translation>
    </message>
    <message>
        <source>Template (*.template.toml)</source>
        <translation>Modèle (*.template.toml)</translation>
    </message>
    <message>
        <source>The site to take over from</source>
        <translation>Le site dont reprendre les réglages</translation>
    </message>
    <message>
        <source>a template file…</source>
        <translation>un fichier modèle…</translation>
    </message>
    <message>
        <source>another site folder…</source>
        <translation>un autre dossier de site…</translation>
    </message>
    <message>
        <source>no other site</source>
        <translation>aucun autre site</translation>
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
        <translation>! {mac} est déjà dans la liste&#xa0;: {who}.</translation>
    </message>
    <message>
        <source>&quot;{cipher}&quot; is not the name of one cipher.</source>
        <translation>«&#xa0;{cipher}&#xa0;» n’est pas le nom d’une seule suite de chiffrement.</translation>
    </message>
    <message>
        <source>&quot;{firmware}&quot; is not a firmware version.</source>
        <translation>«&#xa0;{firmware}&#xa0;» n’est pas une version de micrologiciel.</translation>
    </message>
    <message>
        <source>&quot;{host}&quot; is neither a host name nor an address.</source>
        <translation>«&#xa0;{host}&#xa0;» n’est ni un nom d’hôte ni une adresse.</translation>
    </message>
    <message>
        <source>&quot;{mac}&quot; is not a MAC address.</source>
        <translation>«&#xa0;{mac}&#xa0;» n’est pas une adresse MAC.</translation>
    </message>
    <message>
        <source>&quot;{model}&quot; is not how this model is written.</source>
        <translation>«&#xa0;{model}&#xa0;» n’est pas la graphie de ce modèle.</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; cannot be a name in Asterisk&apos;s files.</source>
        <translation>«&#xa0;{name}&#xa0;» ne peut pas être un nom dans les fichiers d’Asterisk.</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; cannot be the name of a file.</source>
        <translation>«&#xa0;{name}&#xa0;» ne peut pas être le nom d’un fichier.</translation>
    </message>
    <message>
        <source>&quot;{typed}&quot; is not a whole number.</source>
        <translation>«&#xa0;{typed}&#xa0;» n’est pas un nombre entier.</translation>
    </message>
    <message>
        <source>&quot;{typed}&quot; is not an IP address.</source>
        <translation>«&#xa0;{typed}&#xa0;» n’est pas une adresse IP.</translation>
    </message>
    <message>
        <source>&quot;{version}&quot; is not a version.</source>
        <translation>«&#xa0;{version}&#xa0;» n’est pas une version.</translation>
    </message>
    <message>
        <source>&quot;{word}&quot; is neither yes nor no.</source>
        <translation>«&#xa0;{word}&#xa0;» n’est ni yes ni no.</translation>
    </message>
    <message>
        <source>&amp;Only the one not on TLS</source>
        <translation>&amp;Seulement celui qui n’est pas en TLS</translation>
    </message>
    <message>
        <source>&amp;Only the {count} not on TLS</source>
        <translation>&amp;Seulement les {count} qui ne sont pas en TLS</translation>
    </message>
    <message>
        <source>0x{printed} has more than 32 bits, so it is misprinted. Its last eight digits alone say: {cause}</source>
        <translation>0x{printed} a plus de 32 bits et comporte donc une coquille. Ses huit derniers chiffres, seuls, disent&#xa0;: {cause}</translation>
    </message>
    <message>
        <source>0x{printed} has more than 32 bits: one zero too many. {meant} is meant ({flags}): {cause}</source>
        <translation>0x{printed} a plus de 32 bits&#xa0;: un zéro de trop. Il s’agit de {meant} ({flags})&#xa0;: {cause}</translation>
    </message>
    <message>
        <source>0x{printed} has only seven digits, and bits that no phone sets: a zero is missing. {meant} is probably meant ({flags}): {cause}</source>
        <translation>0x{printed} n’a que sept chiffres, et des bits qu’aucun téléphone ne met&#xa0;: il manque un zéro. Il s’agit sans doute de {meant} ({flags})&#xa0;: {cause}</translation>
    </message>
    <message>
        <source>1 added</source>
        <translation>1 en plus</translation>
    </message>
    <message>
        <source>1 change of owner; it is the first of the steps that follow</source>
        <translation>1 changement de propriétaire&#x202f;; c’est la première des étapes qui suivent</translation>
    </message>
    <message>
        <source>1 changed</source>
        <translation>1 modifié</translation>
    </message>
    <message>
        <source>1 check</source>
        <translation>1 vérification</translation>
    </message>
    <message>
        <source>1 completed.</source>
        <translation>1 complété.</translation>
    </message>
    <message>
        <source>1 extension is in {name}.</source>
        <translation>1 extension est dans {name}.</translation>
    </message>
    <message>
        <source>1 file</source>
        <translation>1 fichier</translation>
    </message>
    <message>
        <source>1 file goes back to what it was.</source>
        <translation>1 fichier redevient ce qu’il était.</translation>
    </message>
    <message>
        <source>1 file is about to be written to {host}</source>
        <translation>1 fichier est sur le point d’être écrit sur {host}</translation>
    </message>
    <message>
        <source>1 file written to {host} in {seconds} s</source>
        <translation>1 fichier écrit sur {host} en {seconds}&#xa0;s</translation>
    </message>
    <message>
        <source>1 file, read back and compared</source>
        <translation>1 fichier, relu et comparé</translation>
    </message>
    <message>
        <source>1 file: {kinds}</source>
        <translation>1 fichier&#xa0;: {kinds}</translation>
    </message>
    <message>
        <source>1 has no extension yet.</source>
        <translation>1 n’a pas encore d’extension.</translation>
    </message>
    <message>
        <source>1 in service moves to {over}.</source>
        <translation>1 en service bascule vers {over}.</translation>
    </message>
    <message>
        <source>1 is in the list already and stays as it is there.</source>
        <translation>1 est déjà dans la liste et y reste tel quel.</translation>
    </message>
    <message>
        <source>1 is new and starts with {over}.</source>
        <translation>1 est nouveau et démarre en {over}.</translation>
    </message>
    <message>
        <source>1 is on TLS already.</source>
        <translation>1 est déjà en TLS.</translation>
    </message>
    <message>
        <source>1 is prepared and works as today.</source>
        <translation>1 est préparé et fonctionne comme aujourd’hui.</translation>
    </message>
    <message>
        <source>1 line</source>
        <translation>1 ligne</translation>
    </message>
    <message>
        <source>1 mistake: its line is left out.</source>
        <translation>1 erreur&#xa0;: sa ligne est laissée de côté.</translation>
    </message>
    <message>
        <source>1 more phone of the server</source>
        <translation>1 autre téléphone du serveur</translation>
    </message>
    <message>
        <source>1 new</source>
        <translation>1 nouveau</translation>
    </message>
    <message>
        <source>1 new one is removed.</source>
        <translation>1 nouveau est retiré.</translation>
    </message>
    <message>
        <source>1 phone</source>
        <translation>1 téléphone</translation>
    </message>
    <message>
        <source>1 phone added.</source>
        <translation>1 téléphone ajouté.</translation>
    </message>
    <message>
        <source>1 phone found.</source>
        <translation>1 téléphone trouvé.</translation>
    </message>
    <message>
        <source>1 phone goes back to how it was: {names}.</source>
        <translation>1 téléphone revient à son état d’avant&#xa0;: {names}.</translation>
    </message>
    <message>
        <source>1 phone goes to {over}.</source>
        <translation>1 téléphone passe par {over}.</translation>
    </message>
    <message>
        <source>1 phone has a mistake.</source>
        <translation>1 téléphone comporte une erreur.</translation>
    </message>
    <message>
        <source>1 phone has an extension now.</source>
        <translation>1 téléphone a maintenant une extension.</translation>
    </message>
    <message>
        <source>1 phone has to stay as it is:</source>
        <translation>1 téléphone doit rester tel quel&#xa0;:</translation>
    </message>
    <message>
        <source>1 phone in service waits, and works as it does today. Move it alone, and look at it.</source>
        <translation>1 téléphone en service attend et fonctionne comme aujourd’hui. Basculez-le seul et observez-le.</translation>
    </message>
    <message>
        <source>1 phone is in {name}.</source>
        <translation>1 téléphone est dans {name}.</translation>
    </message>
    <message>
        <source>1 phone is made ready: {names}.</source>
        <translation>1 téléphone est préparé&#xa0;: {names}.</translation>
    </message>
    <message>
        <source>1 phone is new.</source>
        <translation>1 téléphone est nouveau.</translation>
    </message>
    <message>
        <source>1 phone matches.</source>
        <translation>1 téléphone correspond.</translation>
    </message>
    <message>
        <source>1 phone moves to TLS: {names}.</source>
        <translation>1 téléphone bascule vers TLS&#xa0;: {names}.</translation>
    </message>
    <message>
        <source>1 phone removed.</source>
        <translation>1 téléphone retiré.</translation>
    </message>
    <message>
        <source>1 phone selected.</source>
        <translation>1 téléphone sélectionné.</translation>
    </message>
    <message>
        <source>1 phone stays as it is.</source>
        <translation>1 téléphone reste tel quel.</translation>
    </message>
    <message>
        <source>1 phone still waits.</source>
        <translation>1 téléphone attend encore.</translation>
    </message>
    <message>
        <source>1 phone waits: it is not touched and works as today.</source>
        <translation>1 téléphone attend&#xa0;: il reste inchangé et fonctionne comme aujourd’hui.</translation>
    </message>
    <message>
        <source>1 problem</source>
        <translation>1 problème</translation>
    </message>
    <message>
        <source>1 removed</source>
        <translation>1 en moins</translation>
    </message>
    <message>
        <source>1 row went beyond the last phone.</source>
        <translation>1 ligne dépassait le dernier téléphone.</translation>
    </message>
    <message>
        <source>1 stands there twice: the first one counts.</source>
        <translation>1 y figure deux fois&#xa0;: le premier compte.</translation>
    </message>
    <message>
        <source>1 to fix</source>
        <translation>1 à corriger</translation>
    </message>
    <message>
        <source>1 to look at</source>
        <translation>1 à examiner</translation>
    </message>
    <message>
        <source>1 waiting</source>
        <translation>1 en attente</translation>
    </message>
    <message>
        <source>1 well</source>
        <translation>1 en ordre</translation>
    </message>
    <message>
        <source>1 with other rights</source>
        <translation>1 avec d’autres droits</translation>
    </message>
    <message>
        <source>5060 is the port of SIP in the clear; phones and people expect TLS on 5061.</source>
        <translation>5060 est le port de SIP en clair&#x202f;; téléphones et gens attendent TLS sur 5061.</translation>
    </message>
    <message>
        <source>&lt;p&gt;&lt;b&gt;A reload first.&lt;/b&gt; If a file cannot be read, a reload keeps the phones Asterisk knows, and says so in its log. A restart would lose them all. So the log is read before anything else is done.&lt;/p&gt;&lt;p&gt;&lt;b&gt;A restart waits&lt;/b&gt; until no call is up; new calls go through meanwhile. Phones on TLS register again after it, most likely within minutes. &lt;code&gt;core abort shutdown&lt;/code&gt; calls it off.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Phones last.&lt;/b&gt; Once the server expects TLS from a phone, calls over its old line are refused until the phone has fetched its new configuration: as long as you take between the two commands.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Files from here.&lt;/b&gt; Phones that fetch a file can have it from this computer while this page is open: each its own, by its MAC address, and the root. No other file can be asked for, and who guesses is slowed down. The addresses in the files are the lasting ones, never this computer&apos;s.&lt;/p&gt;&lt;p&gt;The ticks are for you alone; they are not kept.&lt;/p&gt;</source>
        <translation>&lt;p&gt;&lt;b&gt;D’abord un rechargement.&lt;/b&gt; Si un fichier ne peut pas être lu, un rechargement garde les téléphones qu’Asterisk connaît, et le dit dans son journal. Un redémarrage les perdrait tous. Le journal est donc lu avant toute autre chose.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Un redémarrage attend&lt;/b&gt; qu’il n’y ait plus d’appel en cours&#x202f;; les nouveaux appels passent entre-temps. Les téléphones en TLS s’enregistrent de nouveau ensuite, très probablement en quelques minutes. &lt;code&gt;core abort shutdown&lt;/code&gt; l’annule.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Les téléphones en dernier.&lt;/b&gt; Dès que le serveur attend TLS d’un téléphone, les appels sur son ancienne ligne sont refusés jusqu’à ce que le téléphone ait récupéré sa nouvelle configuration&#xa0;: le temps que vous mettez entre les deux commandes.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Des fichiers d’ici.&lt;/b&gt; Les téléphones qui récupèrent un fichier peuvent l’obtenir de cet ordinateur tant que cette page est ouverte&#xa0;: chacun le sien, d’après son adresse MAC, et la racine. Aucun autre fichier ne peut être demandé, et quiconque essaie au hasard est ralenti. Les adresses contenues dans les fichiers sont les adresses durables, jamais celle de cet ordinateur.&lt;/p&gt;&lt;p&gt;Les coches ne sont que pour vous&#x202f;; elles ne sont pas conservées.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;&lt;b&gt;One host name&lt;/b&gt; stands in the certificate, in the DPMA&apos;s &lt;code&gt;mdns_address&lt;/code&gt; and &lt;code&gt;registration_address&lt;/code&gt;, in &lt;code&gt;sipUrl&lt;/code&gt; and &lt;code&gt;config_server_url&lt;/code&gt;, and in &lt;code&gt;host_primary&lt;/code&gt;. A phone that checks certificates compares what it called with what the certificate says: two spellings of one server are two names to it. An IP address is possible with a private authority.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Reading&lt;/b&gt; changes nothing on the server. It finds the phones that are in service, so that none of them is moved before you say so.&lt;/p&gt;</source>
        <translation>&lt;p&gt;&lt;b&gt;Un seul nom d’hôte&lt;/b&gt; figure dans le certificat, dans &lt;code&gt;mdns_address&lt;/code&gt; et &lt;code&gt;registration_address&lt;/code&gt; du DPMA, dans &lt;code&gt;sipUrl&lt;/code&gt; et &lt;code&gt;config_server_url&lt;/code&gt;, et dans &lt;code&gt;host_primary&lt;/code&gt;. Un téléphone qui vérifie les certificats compare ce qu’il a appelé avec ce que dit le certificat&#xa0;: deux graphies d’un même serveur sont pour lui deux noms. Une adresse IP est possible avec une autorité privée.&lt;/p&gt;&lt;p&gt;&lt;b&gt;La lecture&lt;/b&gt; ne change rien sur le serveur. Elle trouve les téléphones en service, afin qu’aucun d’eux ne soit basculé avant que vous ne le disiez.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;&lt;b&gt;One phone first.&lt;/b&gt; A phone that was moved has to trust the certificate and reach the new port. If one phone does, others of its model most likely will; if it does not, only one person notices. Phones that wait are not touched.&lt;/p&gt;&lt;p&gt;&lt;b&gt;The way back.&lt;/b&gt; Before the first byte is written, the old files are copied to /var/lib/secure-calling on the server. Rolling back puts them back exactly, with their rights, and removes what was new. Phones go back first, the files after.&lt;/p&gt;</source>
        <translation>&lt;p&gt;&lt;b&gt;D’abord un téléphone.&lt;/b&gt; Un téléphone qui a basculé doit faire confiance au certificat et atteindre le nouveau port. Si l’un y arrive, les autres du même modèle y arriveront très probablement&#x202f;; sinon, une seule personne s’en aperçoit. Les téléphones qui attendent ne sont pas touchés.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Le retour en arrière.&lt;/b&gt; Avant le premier octet écrit, les anciens fichiers sont copiés dans /var/lib/secure-calling sur le serveur. Le retour en arrière les remet exactement, avec leurs droits, et retire ce qui était nouveau. Les téléphones reviennent d’abord, les fichiers ensuite.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;A &lt;b&gt;site&lt;/b&gt; is a folder with one customer&apos;s answers: the server, the certificate, the phones. You can copy it, keep it and open it again; what is secret in it is locked with a passphrase. The server&apos;s own files are only changed on the page Write, after Preview has shown each line.&lt;/p&gt;&lt;p&gt;When a phone cannot connect over TLS it shows a &lt;b&gt;number&lt;/b&gt; such as 0x40000022. Each of its bits stands for one reason why the phone refused the server&apos;s certificate. Decoding it needs no site.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Un &lt;b&gt;site&lt;/b&gt; est un dossier avec les réponses d’un client&#xa0;: le serveur, le certificat, les téléphones. Vous pouvez le copier, le garder et le rouvrir&#x202f;; ce qui y est secret est verrouillé par une phrase secrète. Les fichiers mêmes du serveur ne sont modifiés qu’à la page Écrire, après que la page Aperçu a montré chaque ligne.&lt;/p&gt;&lt;p&gt;Quand un téléphone ne peut pas se connecter en TLS, il affiche un &lt;b&gt;numéro&lt;/b&gt; tel que 0x40000022. Chacun de ses bits représente une raison pour laquelle le téléphone a refusé le certificat du serveur. Le décoder ne demande aucun site.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;A &lt;b&gt;transport&lt;/b&gt; is where Asterisk listens for phones. TLS gets a port of its own beside UDP, so phones that were not moved go on as before; a transport over UDP or TCP is never written or removed.&lt;/p&gt;&lt;p&gt;What the present transport knows of the network around it, such as its public address behind NAT, is taken over, since without it calls from outside would have no sound.&lt;/p&gt;&lt;p&gt;&lt;b&gt;SRTP&lt;/b&gt; encrypts the voice. Its keys travel in the signalling, so it protects over TLS only.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Un &lt;b&gt;transport&lt;/b&gt; est l’endroit où Asterisk écoute les téléphones. TLS reçoit son propre port à côté d’UDP&#x202f;; les téléphones qui n’ont pas basculé continuent donc comme avant. Un transport sur UDP ou TCP n’est jamais écrit ni retiré.&lt;/p&gt;&lt;p&gt;Ce que le transport actuel sait du réseau qui l’entoure, comme son adresse publique derrière un NAT, est repris, car sans cela les appels de l’extérieur seraient muets.&lt;/p&gt;&lt;p&gt;&lt;b&gt;SRTP&lt;/b&gt; chiffre la voix. Ses clés voyagent dans la signalisation&#xa0;: il ne protège donc que sur TLS.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;A phone that checks certificates asks three things: is it from an authority I know, does it name the host I was told, and is it valid today. If one of the answers is no, the phone does not connect, and shows a number instead.&lt;/p&gt;&lt;p&gt;The host is therefore in the certificate exactly as the phones are told it, once as a name and once as a &lt;i&gt;sip:&lt;/i&gt; address, with the server&apos;s IP addresses beside it. RSA with 2048 bits is the usual kind of key; whether phones take keys on elliptic curves is not known.&lt;/p&gt;&lt;p&gt;Keys stay in the site folder. Those made here are under the site&apos;s passphrase; an imported one can be read by you alone. Making a certificate again keeps its key and file names.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Un téléphone qui vérifie les certificats pose trois questions&#xa0;: vient-il d’une autorité que je connais, nomme-t-il l’hôte qu’on m’a indiqué, et est-il valable aujourd’hui. Si l’une des réponses est non, le téléphone ne se connecte pas et affiche à la place un numéro.&lt;/p&gt;&lt;p&gt;L’hôte figure donc dans le certificat exactement comme il est indiqué aux téléphones, une fois comme nom et une fois comme adresse &lt;i&gt;sip:&lt;/i&gt;, avec les adresses IP du serveur à côté. RSA à 2048 bits est le type de clé habituel&#x202f;; on ne sait pas si les téléphones acceptent les clés sur courbes elliptiques.&lt;/p&gt;&lt;p&gt;Les clés restent dans le dossier du site. Celles créées ici sont protégées par la phrase secrète du site&#x202f;; une clé importée n’est lisible que par vous. Refaire un certificat conserve sa clé et ses noms de fichiers.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;A phone that is on the server already starts at &lt;b&gt;wait&lt;/b&gt;: nothing of it is touched until you move it. &lt;b&gt;Ready&lt;/b&gt; tells it the time server, &lt;b&gt;secure&lt;/b&gt; moves its line to TLS and its calls to SRTP, &lt;b&gt;sealed&lt;/b&gt; lets its settings come over TLS too.&lt;/p&gt;&lt;p&gt;Move one phone first and see it work; then move the rest. Phones that wait keep working beside those that were moved, and every phone can go back to wait.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Un téléphone qui est déjà sur le serveur commence au stade &lt;b&gt;wait&lt;/b&gt;&#xa0;: rien n’y est touché tant que vous ne le basculez pas. &lt;b&gt;Ready&lt;/b&gt; lui indique le serveur de temps, &lt;b&gt;secure&lt;/b&gt; fait passer sa ligne à TLS et ses appels à SRTP, &lt;b&gt;sealed&lt;/b&gt; fait aussi passer ses réglages par TLS.&lt;/p&gt;&lt;p&gt;Basculez d’abord un téléphone et constatez qu’il fonctionne&#x202f;; basculez ensuite les autres. Les téléphones qui attendent continuent de fonctionner à côté de ceux qui ont basculé, et chaque téléphone peut revenir à wait.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;The certificate is how a phone knows that it talks to &lt;i&gt;your&lt;/i&gt; server. Newer firmware refuses a certificate whose signer it does not know; older firmware looks at nothing.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Public&lt;/b&gt;: an authority the phones know already signs it, for a name in the public DNS. &lt;b&gt;Private&lt;/b&gt;: this program makes an authority for this customer alone. That is free and lasts longer, but a phone that checks certificates must be given its root first, and the vendor&apos;s page does not show how.&lt;/p&gt;&lt;p&gt;You can come back and choose otherwise until the files are written.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Le certificat permet au téléphone de savoir qu’il parle à &lt;i&gt;votre&lt;/i&gt; serveur. Un micrologiciel récent refuse un certificat dont il ne connaît pas le signataire&#x202f;; un micrologiciel plus ancien ne regarde rien.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Publique&lt;/b&gt;&#xa0;: une autorité que les téléphones connaissent déjà le signe, pour un nom du DNS public. &lt;b&gt;Privée&lt;/b&gt;&#xa0;: ce programme crée une autorité pour ce seul client. C’est gratuit et dure plus longtemps, mais un téléphone qui vérifie les certificats doit d’abord recevoir sa racine, et la page du fabricant ne montre pas comment.&lt;/p&gt;&lt;p&gt;Vous pouvez revenir et choisir autrement tant que les fichiers ne sont pas écrits.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;This computer connects to the server as a phone does, and judges the certificate by the rules of PJSIP, which is most likely the phones&apos; own software. Nothing is changed, nobody registers, and no phone rings unless you give its number.&lt;/p&gt;&lt;p&gt;What cannot be seen from here is whether a call was encrypted: look at a phone during a call, and tick it when it shows both shields.&lt;/p&gt;&lt;p&gt;The wizard has never been tried with a real handset. If a phone says otherwise than this page, believe the phone, and decode its number below.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Cet ordinateur se connecte au serveur comme le fait un téléphone et juge le certificat selon les règles de PJSIP, qui est très probablement le logiciel même des téléphones. Rien n’est modifié, personne ne s’enregistre, et aucun téléphone ne sonne si vous ne donnez pas son numéro.&lt;/p&gt;&lt;p&gt;Ce qui ne se voit pas d’ici, c’est si un appel était chiffré&#xa0;: regardez un téléphone pendant un appel et cochez-le s’il affiche les deux boucliers.&lt;/p&gt;&lt;p&gt;L’assistant n’a jamais été essayé avec un téléphone réel. Si un téléphone dit autre chose que cette page, croyez le téléphone et décodez son numéro ci-dessous.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;What is shown here is exactly what is written, byte for byte, and nothing else. If a file on the server changes meanwhile, nothing is written and you see a new preview first.&lt;/p&gt;&lt;p&gt;Lines of others stay as they are, comments and order too. What is new goes into files of its own. A backup of every file lies beside the receipt, and &lt;b&gt;Roll back&lt;/b&gt; on the next page puts all of it back.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Ce qui est montré ici est exactement ce qui sera écrit, octet par octet, et rien d’autre. Si un fichier du serveur change entre-temps, rien n’est écrit et vous voyez d’abord un nouvel aperçu.&lt;/p&gt;&lt;p&gt;Les lignes des autres restent telles quelles, commentaires et ordre compris. Ce qui est nouveau va dans des fichiers à part. Une sauvegarde de chaque fichier se trouve à côté du reçu, et &lt;b&gt;Revenir en arrière&lt;/b&gt;, à la page suivante, remet tout en place.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>A CAA record forbids this authority to sign for {host}.</source>
        <translation>Un enregistrement CAA interdit à cette autorité de signer pour {host}.</translation>
    </message>
    <message>
        <source>A PKCS#7 block is damaged.</source>
        <translation>Un bloc PKCS#7 est endommagé.</translation>
    </message>
    <message>
        <source>A SIP question that changes nothing is sent over TLS; any answer will do.</source>
        <translation>Une question SIP qui ne change rien est envoyée par TLS&#x202f;; n’importe quelle réponse convient.</translation>
    </message>
    <message>
        <source>A VPN is up: {names}. It may keep what is near from being reached.</source>
        <translation>Un VPN est actif&#xa0;: {names}. Il peut empêcher d’atteindre ce qui est proche.</translation>
    </message>
    <message>
        <source>A block begins with BEGIN {label} and has no end.</source>
        <translation>Un bloc commence par BEGIN {label} et n’a pas de fin.</translation>
    </message>
    <message>
        <source>A calendar file lies beside this report; it reminds of the end in time. On that day every phone that checks certificates stops working.</source>
        <translation>Un fichier d’agenda se trouve à côté de ce rapport&#x202f;; il rappelle l’échéance à temps. Ce jour-là, chaque téléphone qui vérifie les certificats cesse de fonctionner.</translation>
    </message>
    <message>
        <source>A call stands and has no sound</source>
        <translation>Un appel est établi, mais sans le son</translation>
    </message>
    <message>
        <source>A call was refused with 488: most often one side encrypts voice and the other does not, else they have no codec in common.</source>
        <translation>Un appel a été refusé avec 488&#xa0;: le plus souvent, un côté chiffre la voix et l’autre non&#x202f;; sinon, ils n’ont pas de codec en commun.</translation>
    </message>
    <message>
        <source>A call with SRTP, and one without</source>
        <translation>Un appel avec SRTP, et un sans</translation>
    </message>
    <message>
        <source>A certificate comes in one to four: its own, its intermediates, its key.</source>
        <translation>Un certificat tient en un à quatre fichiers&#xa0;: lui-même, ses intermédiaires, sa clé.</translation>
    </message>
    <message>
        <source>A certificate in the chain is signed with a weak hash, such as SHA-1.</source>
        <translation>Un certificat de la chaîne est signé avec un hachage faible, comme SHA-1.</translation>
    </message>
    <message>
        <source>A certificate is not valid before {date}, by the clock of {whose}.</source>
        <translation>Un certificat n’est pas valable avant le {date}, selon l’horloge suivante&#xa0;: {whose}.</translation>
    </message>
    <message>
        <source>A certificate is sent twice.</source>
        <translation>Un certificat est envoyé deux fois.</translation>
    </message>
    <message>
        <source>A certificate the server sends is damaged.</source>
        <translation>Un certificat envoyé par le serveur est endommagé.</translation>
    </message>
    <message>
        <source>A changed port waits for a restart: restart when no call is up.</source>
        <translation>Un port modifié attend un redémarrage&#xa0;: redémarrez quand il n’y a pas d’appel en cours.</translation>
    </message>
    <message>
        <source>A changed protocol waits for a restart: restart when no call is up.</source>
        <translation>Un protocole modifié attend un redémarrage&#xa0;: redémarrez quand il n’y a pas d’appel en cours.</translation>
    </message>
    <message>
        <source>A command said more than {bytes} bytes.</source>
        <translation>Une commande a affiché plus de {bytes} octets.</translation>
    </message>
    <message>
        <source>A connection is opened to the port of TLS on the server&apos;s address.</source>
        <translation>Une connexion est ouverte vers le port TLS à l’adresse du serveur.</translation>
    </message>
    <message>
        <source>A field may be labelled otherwise: the setting it writes stands in brackets.</source>
        <translation>Un champ peut porter un autre libellé&#xa0;: le réglage qu’il écrit figure entre parenthèses.</translation>
    </message>
    <message>
        <source>A file could not be fetched from the server.</source>
        <translation>Un fichier n’a pas pu être récupéré du serveur.</translation>
    </message>
    <message>
        <source>A file that was changed by somebody else since is not put back without asking: that change would be lost.</source>
        <translation>Un fichier que quelqu’un d’autre a modifié depuis n’est pas remis en place sans confirmation&#xa0;: cette modification serait perdue.</translation>
    </message>
    <message>
        <source>A firewall keeps us from port {port}.</source>
        <translation>Un pare-feu nous tient à l’écart du port {port}.</translation>
    </message>
    <message>
        <source>A folder, a device or a pipe stands in its place.</source>
        <translation>Un dossier, un périphérique ou un tube se trouve à sa place.</translation>
    </message>
    <message>
        <source>A key in the chain is shorter than RSA with 2048 bits.</source>
        <translation>Une clé de la chaîne est plus courte que RSA à 2048 bits.</translation>
    </message>
    <message>
        <source>A missing or unreadable file behind #include makes Asterisk refuse the whole file that includes it; behind #tryinclude it does not.</source>
        <translation>Si un fichier derrière #include manque ou est illisible, Asterisk refuse en entier le fichier qui l’inclut&#x202f;; derrière #tryinclude, non.</translation>
    </message>
    <message>
        <source>A name in this path is too long for a file system.</source>
        <translation>Un nom de ce chemin est trop long pour un système de fichiers.</translation>
    </message>
    <message>
        <source>A new phone asks for a server when it starts.</source>
        <translation>Un téléphone neuf cherche un serveur quand il démarre.</translation>
    </message>
    <message>
        <source>A number you give is called with SRTP and without, and the call is ended at the first ring.</source>
        <translation>Un numéro que vous indiquez est appelé avec SRTP et sans, et l’appel est terminé à la première sonnerie.</translation>
    </message>
    <message>
        <source>A part of it cannot be read; phones may see even less of it.</source>
        <translation>Une partie ne peut pas en être lue&#x202f;; les téléphones en voient peut-être encore moins.</translation>
    </message>
    <message>
        <source>A part of the certificate cannot be read; phones may see even less of it.</source>
        <translation>Une partie du certificat ne peut pas être lue&#x202f;; les téléphones en voient peut-être encore moins.</translation>
    </message>
    <message>
        <source>A phone and the transport have no TLS version in common.</source>
        <translation>Un téléphone et le transport n’ont pas de version de TLS en commun.</translation>
    </message>
    <message>
        <source>A phone and the transport have no cipher in common.</source>
        <translation>Un téléphone et le transport n’ont pas de suite de chiffrement en commun.</translation>
    </message>
    <message>
        <source>A phone can call, and nobody can call it</source>
        <translation>Un téléphone peut appeler, et personne ne peut l’appeler</translation>
    </message>
    <message>
        <source>A phone does not know the authority: an intermediate is missing, or the root is not on the phone.</source>
        <translation>Un téléphone ne connaît pas l’autorité&#xa0;: un intermédiaire manque, ou la racine n’est pas sur le téléphone.</translation>
    </message>
    <message>
        <source>A phone goes on to its old server</source>
        <translation>Un téléphone continue avec son ancien serveur</translation>
    </message>
    <message>
        <source>A phone is registered as {user} without TLS.</source>
        <translation>Un téléphone est enregistré comme {user} sans TLS.</translation>
    </message>
    <message>
        <source>A phone of unknown model</source>
        <translation>Un téléphone de modèle inconnu</translation>
    </message>
    <message>
        <source>A phone of unknown model on {firmware}</source>
        <translation>Un téléphone de modèle inconnu avec {firmware}</translation>
    </message>
    <message>
        <source>A phone refused the certificate as expired: it is, or the phone&apos;s clock is wrong.</source>
        <translation>Un téléphone a refusé le certificat comme expiré&#xa0;: il l’est, ou l’horloge du téléphone est fausse.</translation>
    </message>
    <message>
        <source>A phone refused the certificate, for instance because it does not name the host the phone called.</source>
        <translation>Un téléphone a refusé le certificat, par exemple parce que celui-ci ne nomme pas l’hôte que le téléphone a appelé.</translation>
    </message>
    <message>
        <source>A phone remembers where it got its configuration and ignores announcements. On each of {phones}: Menu, Advanced, Reset to Factory Defaults, Yes. It then hears the announcement and connects over TLS.</source>
        <translation>Un téléphone se souvient d’où il a reçu sa configuration et ignore les annonces. Sur chacun de ces téléphones ({phones})&#xa0;: Menu, Advanced, Reset to Factory Defaults, Yes. Il entend alors l’annonce et se connecte par TLS.</translation>
    </message>
    <message>
        <source>A phone shows a number</source>
        <translation>Un téléphone affiche un numéro</translation>
    </message>
    <message>
        <source>A phone stops at its start and asks for a server</source>
        <translation>Un téléphone s’arrête au démarrage et demande un serveur</translation>
    </message>
    <message>
        <source>A phone that has a config_server_url already goes by that alone, whatever is announced, until it is pointed elsewhere through its present server or reset to factory defaults.</source>
        <translation>Un téléphone qui a déjà un config_server_url ne suit que lui, quoi qu’il soit annoncé, jusqu’à ce qu’il soit dirigé ailleurs par son serveur actuel ou remis aux réglages d’usine.</translation>
    </message>
    <message>
        <source>A phone that is told an address in place of a name finds it in the certificate only if the certificate names that address.</source>
        <translation>Un téléphone auquel on indique une adresse à la place d’un nom ne la trouve dans le certificat que si le certificat nomme cette adresse.</translation>
    </message>
    <message>
        <source>A phone that starts from nothing and hears of two servers stops, and asks which one to take.</source>
        <translation>Un téléphone qui part de zéro et entend deux serveurs s’arrête et demande lequel prendre.</translation>
    </message>
    <message>
        <source>A phone that starts from nothing stops and asks; turn all but one off.</source>
        <translation>Un téléphone qui part de zéro s’arrête et demande&#x202f;; désactivez-les tous sauf un.</translation>
    </message>
    <message>
        <source>A phone was moved and does not register, and shows no number</source>
        <translation>Un téléphone a été basculé, ne s’enregistre pas et n’affiche aucun numéro</translation>
    </message>
    <message>
        <source>A phone without it refuses the server from then on: {phones}.</source>
        <translation>Un téléphone qui ne l’a pas refuse dès lors le serveur&#xa0;: {phones}.</translation>
    </message>
    <message>
        <source>A phone&apos;s list of roots is as old as its firmware: a newer root may be missing.</source>
        <translation>La liste de racines d’un téléphone a l’âge de son micrologiciel&#xa0;: une racine plus récente peut manquer.</translation>
    </message>
    <message>
        <source>A public authority sends files: the certificate and its intermediates. The key goes with them.</source>
        <translation>Une autorité publique envoie des fichiers&#xa0;: le certificat et ses intermédiaires. La clé va avec eux.</translation>
    </message>
    <message>
        <source>A public authority&apos;s certificate cannot be renewed here.</source>
        <translation>Le certificat d’une autorité publique ne peut pas être renouvelé ici.</translation>
    </message>
    <message>
        <source>A public authority&apos;s certificate is imported, with the key it was made for.</source>
        <translation>Le certificat d’une autorité publique s’importe, avec la clé pour laquelle il a été fait.</translation>
    </message>
    <message>
        <source>A quote is opened here and closed in a later row only.</source>
        <translation>Un guillemet est ouvert ici et n’est fermé que dans une ligne suivante.</translation>
    </message>
    <message>
        <source>A quote is opened here and not closed.</source>
        <translation>Un guillemet est ouvert ici et n’est pas fermé.</translation>
    </message>
    <message>
        <source>A restart is waiting for calls to end; until then every new call is refused.</source>
        <translation>Un redémarrage attend la fin des appels&#x202f;; d’ici là, tout nouvel appel est refusé.</translation>
    </message>
    <message>
        <source>A revocation list is asked for and cannot be found or read.</source>
        <translation>Une liste de révocation est exigée et ne peut être ni trouvée ni lue.</translation>
    </message>
    <message>
        <source>A roll back puts each file back byte for byte, with its owner and rights, and removes the files and folders that were new. Then Asterisk has to read its files again; the commands for that are shown.</source>
        <translation>Un retour en arrière remet chaque fichier octet par octet, avec son propriétaire et ses droits, et retire les fichiers et dossiers qui étaient nouveaux. Ensuite, Asterisk doit relire ses fichiers&#x202f;; les commandes pour cela sont affichées.</translation>
    </message>
    <message>
        <source>A second server is announced to phones, beside {path}: they stop at boot and ask which.</source>
        <translation>Un second serveur est annoncé aux téléphones, à côté de {path}&#xa0;: ils s’arrêtent au démarrage et demandent lequel.</translation>
    </message>
    <message>
        <source>A section of the same name and type twice, or an addition to one that is not there, lets a reload keep the old endpoints and a restart lose them all.</source>
        <translation>Une section de même nom et de même type en double, ou un ajout à une section qui n’existe pas, font qu’un rechargement garde les anciens endpoints et qu’un redémarrage les perd tous.</translation>
    </message>
    <message>
        <source>A server certificate is made for 1 to {days} days.</source>
        <translation>Un certificat de serveur est créé pour 1 à {days} jours.</translation>
    </message>
    <message>
        <source>A server&apos;s announcement is heard, so announcements get through to this computer.</source>
        <translation>L’annonce d’un serveur est entendue&#xa0;: les annonces parviennent donc à cet ordinateur.</translation>
    </message>
    <message>
        <source>A signature in the chain uses a weak hash, such as SHA-1.</source>
        <translation>Une signature de la chaîne utilise un hachage faible, comme SHA-1.</translation>
    </message>
    <message>
        <source>A site with one has the files {certificate} and {key}.</source>
        <translation>Un site qui en a une possède les fichiers {certificate} et {key}.</translation>
    </message>
    <message>
        <source>A spreadsheet made the date {date} of this firmware version.</source>
        <translation>Un tableur a fait de cette version de micrologiciel la date {date}.</translation>
    </message>
    <message>
        <source>A spreadsheet made the number {number} of this MAC address; its digits are lost.</source>
        <translation>Un tableur a fait de cette adresse MAC le nombre {number}&#x202f;; ses chiffres sont perdus.</translation>
    </message>
    <message>
        <source>A spreadsheet made {number} of this extension; its digits are lost.</source>
        <translation>Un tableur a fait {number} de cette extension&#x202f;; ses chiffres sont perdus.</translation>
    </message>
    <message>
        <source>A symbolic link was put in its way since it was written.</source>
        <translation>Un lien symbolique a été placé sur son chemin depuis qu’il a été écrit.</translation>
    </message>
    <message>
        <source>A user name or password has no place in this address: it is kept in clear.</source>
        <translation>Un nom d’utilisateur ou un mot de passe n’a pas sa place dans cette adresse&#xa0;: elle est conservée en clair.</translation>
    </message>
    <message>
        <source>A value meant for the phone&apos;s file holds a control character.</source>
        <translation>Une valeur destinée au fichier du téléphone contient un caractère de contrôle.</translation>
    </message>
    <message>
        <source>A wildcard can stand in a certificate; phones call one exact name.</source>
        <translation>Un nom générique peut figurer dans un certificat&#x202f;; les téléphones appellent un nom exact.</translation>
    </message>
    <message>
        <source>A wildcard certificate takes firmware {version} or later.</source>
        <translation>Un certificat générique demande le micrologiciel {version} ou plus récent.</translation>
    </message>
    <message>
        <source>A wildcard in a certificate counts only with tls_allow_wildcard_certs, which is off until it is set.</source>
        <translation>Un nom générique (wildcard) dans un certificat ne compte qu’avec tls_allow_wildcard_certs, qui est désactivé tant qu’on ne l’active pas.</translation>
    </message>
    <message>
        <source>A write or a roll back that was cut short ends in the old files or in the new ones, never between: the page Write offers to recover, and so does the command secure-calling recover.</source>
        <translation>Une écriture ou un retour en arrière interrompu aboutit aux anciens fichiers ou aux nouveaux, jamais entre les deux&#xa0;: la page Écrire propose la remise en état, et la commande secure-calling recover aussi.</translation>
    </message>
    <message>
        <source>A&amp;dd this phone</source>
        <translation>Ajouter ce téléphon&amp;e</translation>
    </message>
    <message>
        <source>A&amp;dd {count} phones</source>
        <translation>Ajout&amp;er {count} téléphones</translation>
    </message>
    <message>
        <source>About {count} min left.</source>
        <translation>Encore environ {count}&#xa0;min.</translation>
    </message>
    <message>
        <source>About {count} s left.</source>
        <translation>Encore environ {count}&#xa0;s.</translation>
    </message>
    <message>
        <source>Add 1 phone</source>
        <translation>Ajouter 1 téléphone</translation>
    </message>
    <message>
        <source>Add a record that allows it ({host}. CAA 0 issue &quot;{caa}&quot;), or order from the one the record names.</source>
        <translation>Ajoutez un enregistrement qui l’autorise ({host}. CAA 0 issue &quot;{caa}&quot;), ou commandez auprès de celle que l’enregistrement nomme.</translation>
    </message>
    <message>
        <source>Add it where the domain&apos;s DNS is kept, and order again: the value will be another one.</source>
        <translation>Ajoutez-le là où le DNS du domaine est tenu, et recommencez la commande&#xa0;: la valeur en sera une autre.</translation>
    </message>
    <message>
        <source>Add the missing intermediate, use a public certificate, or load the private root.</source>
        <translation>Ajoutez l’intermédiaire manquant, utilisez un certificat public, ou chargez la racine privée.</translation>
    </message>
    <message>
        <source>Add the server&apos;s phone</source>
        <translation>Ajouter le téléphone du serveur</translation>
    </message>
    <message>
        <source>Add the server&apos;s {count} phones</source>
        <translation>Ajouter les {count} téléphones du serveur</translation>
    </message>
    <message>
        <source>Add this to the end of {path}</source>
        <translation>Ajoutez ceci à la fin de {path}</translation>
    </message>
    <message>
        <source>Add {count} phones</source>
        <translation>Ajouter {count} téléphones</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Address and port of TLS</source>
        <translation>Adresse et port de TLS</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Adresses</translation>
    </message>
    <message>
        <source>Adds the transport {id} beside {others}, which stay as they are.</source>
        <translation>Ajoute le transport {id} à côté de {others}, qui restent tels quels.</translation>
    </message>
    <message>
        <source>Adds the transport {id} beside {other}, which stays as it is.</source>
        <translation>Ajoute le transport {id} à côté de {other}, qui reste tel quel.</translation>
    </message>
    <message>
        <source>Adds the transport {id}.</source>
        <translation>Ajoute le transport {id}.</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>Conseil</translation>
    </message>
    <message>
        <source>After a restart Asterisk knows no phone any more</source>
        <translation>Après un redémarrage, Asterisk ne connaît plus aucun téléphone</translation>
    </message>
    <message>
        <source>After a restart nothing listens on the port of TLS</source>
        <translation>Après un redémarrage, rien n’écoute sur le port TLS</translation>
    </message>
    <message>
        <source>All phones are refused since today</source>
        <translation>Tous les téléphones sont refusés depuis aujourd’hui</translation>
    </message>
    <message>
        <source>All {count} phones that are to use TLS would connect with this certificate.</source>
        <translation>Les {count} téléphones qui doivent utiliser TLS se connecteraient tous avec ce certificat.</translation>
    </message>
    <message>
        <source>All {count} phones that check certificates hold the new root</source>
        <translation>Les {count} téléphones qui vérifient les certificats détiennent tous la nouvelle racine</translation>
    </message>
    <message>
        <source>Allow this program in System Settings, Network, Firewall.</source>
        <translation>Autorisez ce programme dans Réglages Système, Réseau, Coupe-feu.</translation>
    </message>
    <message>
        <source>An RSA key of 1024 bits is refused where OpenSSL is set as on Debian 12.</source>
        <translation>Une clé RSA de 1024 bits est refusée là où OpenSSL est réglé comme sur Debian 12.</translation>
    </message>
    <message>
        <source>An authority above {name} is kept to names of a kind phones cannot compare.</source>
        <translation>Une autorité au-dessus de {name} est limitée à des noms d’un type que les téléphones ne savent pas comparer.</translation>
    </message>
    <message>
        <source>An authority is a certificate that may sign others, and the key that belongs to it.</source>
        <translation>Une autorité est un certificat qui a le droit d’en signer d’autres, et la clé qui va avec.</translation>
    </message>
    <message>
        <source>An earlier change was cut short.</source>
        <translation>Une modification précédente a été interrompue.</translation>
    </message>
    <message>
        <source>And {count} files more; secure-calling receipts lists them all.</source>
        <translation>Et {count} fichiers de plus&#x202f;; secure-calling receipts les liste tous.</translation>
    </message>
    <message>
        <source>Another certificate lies in the server&apos;s file, and will be served from the next reload on.</source>
        <translation>Un autre certificat se trouve dans le fichier du serveur, et sera présenté à partir du prochain rechargement.</translation>
    </message>
    <message>
        <source>Another program holds UDP port 5353 and does not share it.</source>
        <translation>Un autre programme occupe le port UDP 5353 et ne le partage pas.</translation>
    </message>
    <message>
        <source>Another wizard is at work here.</source>
        <translation>Un autre assistant est à l’œuvre ici.</translation>
    </message>
    <message>
        <source>Applications, Extensions (since FreePBX 17: Connectivity, Extensions), Add Extension, Add New SIP [chan_pjsip] Extension, with these numbers and names; tab Advanced: {fields}. FreePBX makes the passwords. Then Submit, and read the server again.</source>
        <translation>Applications, Extensions (depuis FreePBX 17&#xa0;: Connectivity, Extensions), Add Extension, Add New SIP [chan_pjsip] Extension, avec ces numéros et ces noms&#x202f;; onglet Advanced&#xa0;: {fields}. FreePBX crée les mots de passe. Ensuite Submit, et relisez le serveur.</translation>
    </message>
    <message>
        <source>Applications, Extensions (since FreePBX 17: Connectivity, Extensions), each of these extensions, tab Advanced: {field}: {value}, then Submit. Leave Apply Config to the steps after writing. What is there now, and of which extensions: {there}.</source>
        <translation>Applications, Extensions (depuis FreePBX 17&#xa0;: Connectivity, Extensions), chacune de ces extensions, onglet Advanced&#xa0;: {field}&#xa0;: {value}, puis Submit. Laissez Apply Config pour les étapes après l’écriture. Ce qui s’y trouve actuellement, et pour quelles extensions&#xa0;: {there}.</translation>
    </message>
    <message>
        <source>Apply the site, then do what its restart steps say.</source>
        <translation>Appliquez le site, puis suivez ses étapes de redémarrage.</translation>
    </message>
    <message>
        <source>Apply the site, then reload the DPMA: asterisk -rx &apos;module reload res_digium_phone.so&apos;.</source>
        <translation>Appliquez le site, puis rechargez le DPMA&#xa0;: asterisk -rx &apos;module reload res_digium_phone.so&apos;.</translation>
    </message>
    <message>
        <source>Apply the site, then reload.</source>
        <translation>Appliquez le site, puis rechargez.</translation>
    </message>
    <message>
        <source>Apply the site, then reload: asterisk -rx &apos;module reload res_pjsip.so&apos;. Asterisk before 16.29, 18.15 and 20 needs a restart.</source>
        <translation>Appliquez le site, puis rechargez&#xa0;: asterisk -rx &apos;module reload res_pjsip.so&apos;. Avant 16.29, 18.15 et 20, Asterisk a besoin d’un redémarrage.</translation>
    </message>
    <message>
        <source>Apply the site, which puts it there; then do what its restart steps say.</source>
        <translation>Appliquez le site, qui le met en place&#x202f;; suivez ensuite ses étapes de redémarrage.</translation>
    </message>
    <message>
        <source>Apply without a restart, and run the steps on the server itself.</source>
        <translation>Appliquez sans redémarrage, et exécutez les étapes sur le serveur lui-même.</translation>
    </message>
    <message>
        <source>As it stands all {count} keep working as today. Move one first, such as {who}.</source>
        <translation>En l’état, les {count} continuent tous de fonctionner comme aujourd’hui. Basculez-en d’abord un, par exemple {who}.</translation>
    </message>
    <message>
        <source>As it stands the phone keeps working as today. Move {who}, and see it work.</source>
        <translation>En l’état, le téléphone continue de fonctionner comme aujourd’hui. Basculez {who} et constatez qu’il fonctionne.</translation>
    </message>
    <message>
        <source>Ask every address of the phones&apos; network.</source>
        <translation>Interrogez chaque adresse du réseau des téléphones.</translation>
    </message>
    <message>
        <source>Ask who keeps the server. If its key was changed on purpose, take the old line out of known_hosts.</source>
        <translation>Demandez à la personne qui s’occupe du serveur. Si sa clé a été changée volontairement, retirez l’ancienne ligne de known_hosts.</translation>
    </message>
    <message>
        <source>Asking sends a SIP question to each of {count} addresses and changes nothing there.</source>
        <translation>L’interrogation envoie une question SIP à chacune des {count} adresses et n’y change rien.</translation>
    </message>
    <message>
        <source>Asking sends one SIP question to 1 address and changes nothing there.</source>
        <translation>L’interrogation envoie une question SIP à 1 adresse et n’y change rien.</translation>
    </message>
    <message>
        <source>Asterisk</source>
        <translation>Asterisk</translation>
    </message>
    <message>
        <source>Asterisk before 16.29, 18.15 and 20 takes up a renewed certificate by a restart only</source>
        <translation>avant 16.29, 18.15 et 20, Asterisk ne prend en compte un certificat renouvelé qu’à un redémarrage</translation>
    </message>
    <message>
        <source>Asterisk cannot be asked from here</source>
        <translation>Asterisk ne peut pas être interrogé d’ici</translation>
    </message>
    <message>
        <source>Asterisk cannot read {path}: it is not there, or the user Asterisk runs as may not open it, or one of the folders above it.</source>
        <translation>Asterisk ne peut pas lire {path}&#xa0;: il n’est pas là, ou l’utilisateur sous lequel Asterisk s’exécute n’a pas le droit de l’ouvrir, lui ou un des dossiers au-dessus.</translation>
    </message>
    <message>
        <source>Asterisk did not answer within {seconds} seconds.</source>
        <translation>Asterisk n’a pas répondu en {seconds} secondes.</translation>
    </message>
    <message>
        <source>Asterisk does not accept {option}={value} (line {line}), so it refuses the object.</source>
        <translation>Asterisk n’accepte pas {option}={value} (ligne {line})&#xa0;: il refuse donc l’objet.</translation>
    </message>
    <message>
        <source>Asterisk does not answer a minute after it began to restart. Look: systemctl status asterisk</source>
        <translation>Asterisk ne répond pas une minute après le début de son redémarrage. Regardez&#xa0;: systemctl status asterisk</translation>
    </message>
    <message>
        <source>Asterisk does not load res_srtp.so, so it refuses every call with SRTP.</source>
        <translation>Asterisk ne charge pas res_srtp.so&#xa0;: il refuse donc tout appel avec SRTP.</translation>
    </message>
    <message>
        <source>Asterisk does not tell its uptime.</source>
        <translation>Asterisk n’indique pas son temps de fonctionnement.</translation>
    </message>
    <message>
        <source>Asterisk finds no {path}, or may not read it.</source>
        <translation>Asterisk ne trouve pas {path}, ou n’a pas le droit de le lire.</translation>
    </message>
    <message>
        <source>Asterisk found an error in its files: {line}</source>
        <translation>Asterisk a trouvé une erreur dans ses fichiers&#xa0;: {line}</translation>
    </message>
    <message>
        <source>Asterisk goes on with the {type} [{name}] it had before; a restart would lose it.</source>
        <translation>Asterisk continue avec le {type} [{name}] qu’il avait avant&#x202f;; un redémarrage le perdrait.</translation>
    </message>
    <message>
        <source>Asterisk has no object {name}: it was refused, is spelled otherwise, or is not reloaded yet.</source>
        <translation>Asterisk n’a pas d’objet {name}&#xa0;: il a été refusé, s’écrit autrement, ou n’est pas encore rechargé.</translation>
    </message>
    <message>
        <source>Asterisk has no transport at all: it refused pjsip.conf, or there is none.</source>
        <translation>Asterisk n’a aucun transport&#xa0;: il a refusé pjsip.conf, ou il n’y en a pas.</translation>
    </message>
    <message>
        <source>Asterisk is back: restarted, and its uptime proves it.</source>
        <translation>Asterisk est de retour&#xa0;: redémarré, et son temps de fonctionnement le prouve.</translation>
    </message>
    <message>
        <source>Asterisk is not restarted, and calls go on.</source>
        <translation>Asterisk n’est pas redémarré, et les appels continuent.</translation>
    </message>
    <message>
        <source>Asterisk is not running, or its control socket {path} may not be used by this user.</source>
        <translation>Asterisk n’est pas en marche, ou son socket de contrôle {path} n’est pas permis à cet utilisateur.</translation>
    </message>
    <message>
        <source>Asterisk is restarted only if the steps before show that it has to be.</source>
        <translation>Asterisk n’est redémarré que si les étapes précédentes montrent qu’il le faut.</translation>
    </message>
    <message>
        <source>Asterisk itself does not trust the server {peer} it connects to; phones are not concerned.</source>
        <translation>C’est Asterisk lui-même qui ne fait pas confiance au serveur {peer} auquel il se connecte&#x202f;; les téléphones ne sont pas concernés.</translation>
    </message>
    <message>
        <source>Asterisk knows no phone at all: it refused pjsip.conf when it started, or there is none.</source>
        <translation>Asterisk ne connaît aucun téléphone&#xa0;: il a refusé pjsip.conf à son démarrage, ou il n’y en a pas.</translation>
    </message>
    <message>
        <source>Asterisk refused the whole of {path}; a restart would leave it without what stands in there.</source>
        <translation>Asterisk a refusé {path} en entier&#x202f;; après un redémarrage, il se retrouverait sans ce qui y figure.</translation>
    </message>
    <message>
        <source>Asterisk refused the {type} [{name}]; the line before it in the log says why.</source>
        <translation>Asterisk a refusé le {type} [{name}]&#x202f;; la ligne qui précède dans le journal dit pourquoi.</translation>
    </message>
    <message>
        <source>Asterisk runs as {user}, who cannot read the key {path}.</source>
        <translation>Asterisk s’exécute sous {user}, qui ne peut pas lire la clé {path}.</translation>
    </message>
    <message>
        <source>Asterisk runs as {user}, who may not be able to read the key {path}.</source>
        <translation>Asterisk s’exécute sous {user}, qui ne peut peut-être pas lire la clé {path}.</translation>
    </message>
    <message>
        <source>Asterisk runs in the group {group}, which the server does not have.</source>
        <translation>Asterisk s’exécute sous le groupe {group}, que le serveur n’a pas.</translation>
    </message>
    <message>
        <source>Asterisk started {seconds} seconds ago.</source>
        <translation>Asterisk a démarré il y a {seconds} secondes.</translation>
    </message>
    <message>
        <source>Asterisk stays in the path, to join encrypted and plain voice</source>
        <translation>Asterisk reste sur le trajet, pour relier voix chiffrée et voix en clair</translation>
    </message>
    <message>
        <source>Asterisk still serves an older certificate than the one in its file.</source>
        <translation>Asterisk présente encore un certificat plus ancien que celui de son fichier.</translation>
    </message>
    <message>
        <source>Asterisk stops reading {path} at line {line}: {why}.</source>
        <translation>Asterisk cesse de lire {path} à la ligne {line}&#xa0;: {why}.</translation>
    </message>
    <message>
        <source>Asterisk takes at most {number} ciphers.</source>
        <translation>Asterisk accepte {number} suites de chiffrement au plus.</translation>
    </message>
    <message>
        <source>Asterisk takes {type} objects from a database (realtime), which the wizard does not write.</source>
        <translation>Asterisk prend les objets {type} dans une base de données (realtime), que l’assistant n’écrit pas.</translation>
    </message>
    <message>
        <source>Asterisk was not restarted: its uptime went on. Somebody may have called it off.</source>
        <translation>Asterisk n’a pas été redémarré&#xa0;: son temps de fonctionnement a continué. Quelqu’un l’a peut-être annulé.</translation>
    </message>
    <message>
        <source>Asterisk was still busy with an earlier reload.</source>
        <translation>Asterisk était encore occupé par un rechargement précédent.</translation>
    </message>
    <message>
        <source>Asterisk&apos;s console cannot be started.</source>
        <translation>La console d’Asterisk ne peut pas être lancée.</translation>
    </message>
    <message>
        <source>Asterisk&apos;s console is slow to answer</source>
        <translation>La console d’Asterisk tarde à répondre</translation>
    </message>
    <message>
        <source>Asterisk&apos;s console says nothing of its transports</source>
        <translation>La console d’Asterisk ne dit rien de ses transports</translation>
    </message>
    <message>
        <source>Asterisk&apos;s log may not be read here: run this as the administrator, or read it by hand.</source>
        <translation>Le journal d’Asterisk ne peut pas être lu ici&#xa0;: exécutez ceci en tant qu’administrateur, ou lisez-le à la main.</translation>
    </message>
    <message>
        <source>At firmware 2_2_0_4 phones cannot be given a certificate of their own.</source>
        <translation>Avec le micrologiciel 2_2_0_4, on ne peut pas donner aux téléphones un certificat à eux.</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>Autorité</translation>
    </message>
    <message>
        <source>Before another restart, read the log of a reload: it names the file and the line it cannot read.</source>
        <translation>Avant un autre redémarrage, lisez le journal d’un rechargement&#xa0;: il nomme le fichier et la ligne qu’Asterisk ne peut pas lire.</translation>
    </message>
    <message>
        <source>Begin each phone with [[phones]], with two brackets.</source>
        <translation>Commencez chaque téléphone par [[phones]], avec deux crochets.</translation>
    </message>
    <message>
        <source>Begin it again (secure-calling certificate SITE new --roll-over).</source>
        <translation>Recommencez-la (secure-calling certificate SITE new --roll-over).</translation>
    </message>
    <message>
        <source>Begin it with {header}.</source>
        <translation>Commencez-la par {header}.</translation>
    </message>
    <message>
        <source>Begin one (secure-calling certificate SITE new --roll-over).</source>
        <translation>Commencez-en une (secure-calling certificate SITE new --roll-over).</translation>
    </message>
    <message>
        <source>Beside it stay as they are: {ids}</source>
        <translation>À côté, restent tels quels&#xa0;: {ids}</translation>
    </message>
    <message>
        <source>Bit</source>
        <translation>Bit</translation>
    </message>
    <message>
        <source>Bits that are set</source>
        <translation>Bits activés</translation>
    </message>
    <message>
        <source>Both shields seen</source>
        <translation>Deux boucliers vus</translation>
    </message>
    <message>
        <source>Both shields seen in a call of {extension}</source>
        <translation>Les deux boucliers vus dans un appel de {extension}</translation>
    </message>
    <message>
        <source>Bulk Handler 17.0.6 imports the first row again in place of the others: update it to 17.0.7.1 or later first (FreePBX issue 915).</source>
        <translation>Bulk Handler 17.0.6 importe la première ligne à nouveau à la place des autres&#xa0;: mettez-le d’abord à jour vers 17.0.7.1 ou plus récent (FreePBX issue 915).</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>À la main</translation>
    </message>
    <message>
        <source>By its name, it is not one that many people call.</source>
        <translation>D’après son nom, ce n’est pas un téléphone que beaucoup de gens appellent.</translation>
    </message>
    <message>
        <source>By its name, many people may call it.</source>
        <translation>D’après son nom, beaucoup de gens l’appellent peut-être.</translation>
    </message>
    <message>
        <source>Calendar files (*.ics)</source>
        <translation>Fichiers de calendrier (*.ics)</translation>
    </message>
    <message>
        <source>Call another number: a phone nearby, or an echo test.</source>
        <translation>Appelez un autre numéro&#xa0;: un téléphone proche, ou un test d’écho.</translation>
    </message>
    <message>
        <source>Call once more: a call that began before the change stays as it was.</source>
        <translation>Appelez encore une fois&#xa0;: un appel commencé avant la modification reste comme il était.</translation>
    </message>
    <message>
        <source>Calls of one phone are refused since it was moved</source>
        <translation>Les appels d’un téléphone sont refusés depuis qu’il a été basculé</translation>
    </message>
    <message>
        <source>Can take wildcards from</source>
        <translation>Peut accepter les noms génériques à partir de</translation>
    </message>
    <message>
        <source>Cancelled. If Asterisk had begun to restart, it will be back within seconds.</source>
        <translation>Annulé. Si Asterisk avait commencé à redémarrer, il sera de retour en quelques secondes.</translation>
    </message>
    <message>
        <source>Causes and fixes</source>
        <translation>Causes et solutions</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificat</translation>
    </message>
    <message>
        <source>Certificate and key on the server</source>
        <translation>Certificat et clé sur le serveur</translation>
    </message>
    <message>
        <source>Certificate from</source>
        <translation>Certificat émis par</translation>
    </message>
    <message>
        <source>Certificate number {number} is damaged.</source>
        <translation>Le certificat numéro {number} est endommagé.</translation>
    </message>
    <message>
        <source>Certificates and SIP take letters without accents only.</source>
        <translation>Les certificats et SIP n’acceptent que des lettres sans accents.</translation>
    </message>
    <message>
        <source>Certificates and keys (*.pem *.crt *.cer *.der *.key *.p7b *.p7c *.p12 *.pfx);;All files (*)</source>
        <translation>Certificats et clés (*.pem *.crt *.cer *.der *.key *.p7b *.p7c *.p12 *.pfx);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Certificates and keys are files, such as fullchain.pem and privkey.pem.</source>
        <translation>Certificats et clés sont des fichiers, comme fullchain.pem et privkey.pem.</translation>
    </message>
    <message>
        <source>Certificates and keys have some kilobytes.</source>
        <translation>Certificats et clés font quelques kilooctets.</translation>
    </message>
    <message>
        <source>Certificates are ordered for host names; {host} is an address.</source>
        <translation>Les certificats se commandent pour des noms d’hôte&#x202f;; {host} est une adresse.</translation>
    </message>
    <message>
        <source>Certificates it sends</source>
        <translation>Certificats qu’il envoie</translation>
    </message>
    <message>
        <source>Certificates that were given twice are kept once.</source>
        <translation>Les certificats donnés deux fois ne sont gardés qu’une fois.</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Vérifier</translation>
    </message>
    <message>
        <source>Check again as the administrator (sudo).</source>
        <translation>Vérifiez à nouveau en tant qu’administrateur (sudo).</translation>
    </message>
    <message>
        <source>Check again, with a number nobody uses just now.</source>
        <translation>Vérifiez à nouveau, avec un numéro que personne n’utilise en ce moment.</translation>
    </message>
    <message>
        <source>Check that clock first (NTP); if it is right, renew the certificate.</source>
        <translation>Vérifiez d’abord cette horloge (NTP)&#x202f;; si elle est juste, renouvelez le certificat.</translation>
    </message>
    <message>
        <source>Check the address of the directory.</source>
        <translation>Vérifiez l’adresse du répertoire.</translation>
    </message>
    <message>
        <source>Check the name and that ssh reaches it, then try again.</source>
        <translation>Vérifiez le nom et que ssh l’atteint, puis réessayez.</translation>
    </message>
    <message>
        <source>Check the phone&apos;s clock and NTP first, then the dates of every certificate.</source>
        <translation>Vérifiez d’abord l’horloge du téléphone et NTP, puis les dates de chaque certificat.</translation>
    </message>
    <message>
        <source>Check the phone&apos;s clock and its time server first; if they are right, put the present {name} in the place of the old one.</source>
        <translation>Vérifiez d’abord l’horloge du téléphone et son serveur de temps&#x202f;; s’ils sont justes, mettez le {name} actuel à la place de l’ancien.</translation>
    </message>
    <message>
        <source>Check the phone&apos;s clock and its time server first; if they are right, renew the certificate.</source>
        <translation>Vérifiez d’abord l’horloge du téléphone et son serveur de temps&#x202f;; s’ils sont justes, renouvelez le certificat.</translation>
    </message>
    <message>
        <source>Check the server</source>
        <translation>Vérifier le serveur</translation>
    </message>
    <message>
        <source>Check the server: whether its name is found, its port is open, and TLS is answered there.</source>
        <translation>Vérifiez le serveur&#xa0;: si son nom est trouvé, si son port est ouvert, et si TLS y répond.</translation>
    </message>
    <message>
        <source>Check the user name, its key and its password; ssh itself has to be let in as well.</source>
        <translation>Vérifiez le nom d’utilisateur, sa clé et son mot de passe&#x202f;; la commande ssh elle-même doit aussi être admise.</translation>
    </message>
    <message>
        <source>Check this computer&apos;s way to the Internet, and the address.</source>
        <translation>Vérifiez l’accès de cet ordinateur à Internet, et l’adresse.</translation>
    </message>
    <message>
        <source>Check which phone has which extension; or move the file away so that a new one is made.</source>
        <translation>Vérifiez quel téléphone a quelle extension&#x202f;; ou déplacez le fichier pour qu’un nouveau soit créé.</translation>
    </message>
    <message>
        <source>Checking it would take minutes, and phones would wait as long; RSA keys have 2048 to 4096 bits.</source>
        <translation>La vérifier prendrait des minutes, et les téléphones attendraient autant&#x202f;; les clés RSA ont de 2048 à 4096 bits.</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Vérifications</translation>
    </message>
    <message>
        <source>Checks of the server, as a phone would judge it</source>
        <translation>Vérifications du serveur, tel qu’un téléphone le jugerait</translation>
    </message>
    <message>
        <source>Choose TLS, or set these phones to wait.</source>
        <translation>Choisissez TLS, ou mettez ces téléphones au stade wait.</translation>
    </message>
    <message>
        <source>Choose TLS, or turn SRTP off.</source>
        <translation>Choisissez TLS, ou désactivez SRTP.</translation>
    </message>
    <message>
        <source>Choose a CSV file that is on this computer.</source>
        <translation>Choisissez un fichier CSV qui est sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Choose a file that is on this computer.</source>
        <translation>Choisissez un fichier qui est sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Choose a list with one phone in each line.</source>
        <translation>Choisissez une liste avec un téléphone par ligne.</translation>
    </message>
    <message>
        <source>Choose a passphrase.</source>
        <translation>Choisissez une phrase secrète.</translation>
    </message>
    <message>
        <source>Choose a port above 1023, or run this as an administrator.</source>
        <translation>Choisissez un port supérieur à 1023, ou exécutez ceci en tant qu’administrateur.</translation>
    </message>
    <message>
        <source>Choose a private authority, or give the server a host name.</source>
        <translation>Choisissez une autorité privée, ou donnez un nom d’hôte au serveur.</translation>
    </message>
    <message>
        <source>Choose a private authority, or make a new one.</source>
        <translation>Choisissez une autorité privée, ou créez-en une nouvelle.</translation>
    </message>
    <message>
        <source>Choose a private authority, or use a name in a domain of yours.</source>
        <translation>Choisissez une autorité privée, ou utilisez un nom d’un domaine qui est à vous.</translation>
    </message>
    <message>
        <source>Choose a site folder, or make a new site (secure-calling new).</source>
        <translation>Choisissez un dossier de site, ou créez un nouveau site (secure-calling new).</translation>
    </message>
    <message>
        <source>Choose an address this computer has now, and a port from 1 to 65535.</source>
        <translation>Choisissez une adresse que cet ordinateur a en ce moment, et un port de 1 à 65535.</translation>
    </message>
    <message>
        <source>Choose another key in the site&apos;s certificate, such as rsa-2048, and order again.</source>
        <translation>Choisissez une autre clé pour le certificat du site, comme rsa-2048, et recommencez la commande.</translation>
    </message>
    <message>
        <source>Choose another name, such as {example}.</source>
        <translation>Choisissez un autre nom, comme {example}.</translation>
    </message>
    <message>
        <source>Choose another port: a program listens there already.</source>
        <translation>Choisissez un autre port&#xa0;: un programme y écoute déjà.</translation>
    </message>
    <message>
        <source>Choose at least the column of the MAC address or of the extension.</source>
        <translation>Choisissez au moins la colonne de l’adresse MAC ou celle de l’extension.</translation>
    </message>
    <message>
        <source>Choose auto, or TLS for the transport.</source>
        <translation>Choisissez auto, ou TLS pour le transport.</translation>
    </message>
    <message>
        <source>Choose auto, which announces TLS when no phone could be locked out.</source>
        <translation>Choisissez auto, qui annonce TLS quand aucun téléphone ne risque d’être exclu.</translation>
    </message>
    <message>
        <source>Choose one and try again.</source>
        <translation>Choisissez-en une et réessayez.</translation>
    </message>
    <message>
        <source>Choose one of those that are there (secure-calling receipts lists them).</source>
        <translation>Choisissez l’un de ceux qui existent (secure-calling receipts les liste).</translation>
    </message>
    <message>
        <source>Choose one of {choices}.</source>
        <translation>Choisissez l’une de ces valeurs&#xa0;: {choices}.</translation>
    </message>
    <message>
        <source>Choose or drop one of them.</source>
        <translation>Choisissez-en ou déposez-en un seul.</translation>
    </message>
    <message>
        <source>Choose public or private; public is advised when any phone validates certificates.</source>
        <translation>Choisissez public ou private&#x202f;; public est conseillé dès qu’un téléphone vérifie les certificats.</translation>
    </message>
    <message>
        <source>Choose rsa-2048.</source>
        <translation>Choisissez rsa-2048.</translation>
    </message>
    <message>
        <source>Choose the authority first.</source>
        <translation>Choisissez d’abord l’autorité.</translation>
    </message>
    <message>
        <source>Choose the columns, or write the header {header}, in any order; the last three may be left out.</source>
        <translation>Choisissez les colonnes, ou écrivez l’en-tête {header}, dans n’importe quel ordre&#x202f;; les trois dernières peuvent être omises.</translation>
    </message>
    <message>
        <source>Choose the columns, or write the header {header}.</source>
        <translation>Choisissez les colonnes, ou écrivez l’en-tête {header}.</translation>
    </message>
    <message>
        <source>Choose the file FreePBX&apos;s Bulk Handler exported.</source>
        <translation>Choisissez le fichier exporté par Bulk Handler de FreePBX.</translation>
    </message>
    <message>
        <source>Choose the folder of a site with a private authority, or make a new one.</source>
        <translation>Choisissez le dossier d’un site avec une autorité privée, ou créez-en une nouvelle.</translation>
    </message>
    <message>
        <source>Choose the folder that stands for the server&apos;s /: the one with the server&apos;s etc in it.</source>
        <translation>Choisissez le dossier qui tient lieu du / du serveur&#xa0;: celui qui contient le dossier etc du serveur.</translation>
    </message>
    <message>
        <source>Choose the list of one site&apos;s phones.</source>
        <translation>Choisissez la liste des téléphones d’un seul site.</translation>
    </message>
    <message>
        <source>Choose the right file.</source>
        <translation>Choisissez le bon fichier.</translation>
    </message>
    <message>
        <source>Choose the route dpma (key-values) or xml for this site.</source>
        <translation>Choisissez pour ce site la voie dpma (paires clé-valeur) ou xml.</translation>
    </message>
    <message>
        <source>Choose the route dpma-sheet or xml, or use a certificate with the host&apos;s own name.</source>
        <translation>Choisissez la voie dpma-sheet ou xml, ou utilisez un certificat au nom même de l’hôte.</translation>
    </message>
    <message>
        <source>Ciphers</source>
        <translation>Suites de chiffrement</translation>
    </message>
    <message>
        <source>Close it, or write &quot;&quot; for a quote inside quotes.</source>
        <translation>Fermez-le, ou écrivez &quot;&quot; pour un guillemet entre guillemets.</translation>
    </message>
    <message>
        <source>Compare both with its auth object: asterisk -rx &apos;pjsip show auth {user}&apos;.</source>
        <translation>Comparez les deux avec son objet auth&#xa0;: asterisk -rx &apos;pjsip show auth {user}&apos;.</translation>
    </message>
    <message>
        <source>Compare it with the endpoint&apos;s auth object, and try once more.</source>
        <translation>Comparez-le avec l’objet auth de l’endpoint, et essayez encore une fois.</translation>
    </message>
    <message>
        <source>Compare it with the phone&apos;s label; they begin with 00:0f:d3.</source>
        <translation>Comparez-la avec l’étiquette du téléphone&#x202f;; elles commencent par 00:0f:d3.</translation>
    </message>
    <message>
        <source>Compare it with the server&apos;s own (ssh-keygen -lf /etc/ssh/ssh_host_ed25519_key.pub), then accept it.</source>
        <translation>Comparez-la avec celle du serveur même (ssh-keygen -lf /etc/ssh/ssh_host_ed25519_key.pub), puis acceptez-la.</translation>
    </message>
    <message>
        <source>Compare the names, or save the list again as &quot;CSV UTF-8&quot;.</source>
        <translation>Comparez les noms, ou enregistrez à nouveau la liste au format «&#xa0;CSV UTF-8&#xa0;».</translation>
    </message>
    <message>
        <source>Compare the names. If one is wrong, save the list as &quot;CSV UTF-8&quot;.</source>
        <translation>Comparez les noms. Si l’un est faux, enregistrez la liste au format «&#xa0;CSV UTF-8&#xa0;».</translation>
    </message>
    <message>
        <source>Complete the chain file, and load the root on the phone.</source>
        <translation>Complétez le fichier de la chaîne, et chargez la racine sur le téléphone.</translation>
    </message>
    <message>
        <source>Connect again when you are ready.</source>
        <translation>Reconnectez-vous quand vous serez prêt.</translation>
    </message>
    <message>
        <source>Connect again. What was begun on the server goes on or can be recovered there.</source>
        <translation>Reconnectez-vous. Ce qui a été commencé sur le serveur se poursuit, ou peut y être remis en état.</translation>
    </message>
    <message>
        <source>Connect it to the phones&apos; network by cable or WLAN, then try again.</source>
        <translation>Connectez-le au réseau des téléphones par câble ou Wi-Fi, puis réessayez.</translation>
    </message>
    <message>
        <source>Connect it to the phones&apos; network, then try again.</source>
        <translation>Connectez-le au réseau des téléphones, puis réessayez.</translation>
    </message>
    <message>
        <source>Connect over SSH</source>
        <translation>Se connecter par SSH</translation>
    </message>
    <message>
        <source>Connect this computer to the phones&apos; network, or correct the server&apos;s address.</source>
        <translation>Connectez cet ordinateur au réseau des téléphones, ou corrigez l’adresse du serveur.</translation>
    </message>
    <message>
        <source>Connect this computer to the server&apos;s network or VLAN, or name the server by hand.</source>
        <translation>Connectez cet ordinateur au réseau ou au VLAN du serveur, ou nommez le serveur à la main.</translation>
    </message>
    <message>
        <source>Connectivity, Digium Phones, General Settings, Advanced, with what stands below. What is there now: {there}. {labels}</source>
        <translation>Connectivity, Digium Phones, General Settings, Advanced, avec ce qui figure ci-dessous. Ce qui s’y trouve actuellement&#xa0;: {there}. {labels}</translation>
    </message>
    <message>
        <source>Connectivity, Digium Phones, Networks, Add network, with what stands below; everything else as on the network {present}. Editing that one would move all its phones at once. {labels}</source>
        <translation>Connectivity, Digium Phones, Networks, Add network, avec ce qui figure ci-dessous&#x202f;; tout le reste comme sur le réseau {present}. Modifier celui-là basculerait tous ses téléphones à la fois. {labels}</translation>
    </message>
    <message>
        <source>Connectivity, Digium Phones, Networks, Edit, Advanced, NTP Server (ntp_server): a phone with a wrong clock refuses every certificate. What is there now, and on which networks: {there}.</source>
        <translation>Connectivity, Digium Phones, Networks, Edit, Advanced, NTP Server (ntp_server)&#xa0;: un téléphone dont l’horloge est fausse refuse tout certificat. Ce qui s’y trouve actuellement, et sur quels réseaux&#xa0;: {there}.</translation>
    </message>
    <message>
        <source>Connectivity, Digium Phones, Phones, Add Phone: the MAC address, its extension as the first line, and its name as below. In Easy Mode each extension has its phone already.</source>
        <translation>Connectivity, Digium Phones, Phones, Add Phone&#xa0;: l’adresse MAC, son extension comme première ligne, et son nom comme ci-dessous. En Easy Mode, chaque extension a déjà son téléphone.</translation>
    </message>
    <message>
        <source>Connectivity, Digium Phones, Phones, Edit, Networks, of each of these phones. Their networks now: {there}.</source>
        <translation>Connectivity, Digium Phones, Phones, Edit, Networks, pour chacun de ces téléphones. Leurs réseaux actuels&#xa0;: {there}.</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Sommaire</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>Contexte</translation>
    </message>
    <message>
        <source>Copy it anew from where the authority shows it.</source>
        <translation>Copiez-la à nouveau là où l’autorité l’affiche.</translation>
    </message>
    <message>
        <source>Copy the command from the list of steps again.</source>
        <translation>Copiez à nouveau la commande depuis la liste des étapes.</translation>
    </message>
    <message>
        <source>Copy the commands, and run them on the server as its administrator.</source>
        <translation>Copiez les commandes, et exécutez-les sur le serveur en tant qu’administrateur.</translation>
    </message>
    <message>
        <source>Copy the file into the site folder, and write its name.</source>
        <translation>Copiez le fichier dans le dossier du site, et écrivez son nom.</translation>
    </message>
    <message>
        <source>Copy the phones&apos; rows only.</source>
        <translation>Ne copiez que les lignes des téléphones.</translation>
    </message>
    <message>
        <source>Correct it, then reload.</source>
        <translation>Corrigez-le, puis rechargez.</translation>
    </message>
    <message>
        <source>Correct line {line} of {path} (or roll back), then reload.</source>
        <translation>Corrigez la ligne {line} de {path} (ou revenez en arrière), puis rechargez.</translation>
    </message>
    <message>
        <source>Correct line {line} of {path}, then reload.</source>
        <translation>Corrigez la ligne {line} de {path}, puis rechargez.</translation>
    </message>
    <message>
        <source>Correct one of the two, or take it out.</source>
        <translation>Corrigez l’un des deux, ou retirez-le.</translation>
    </message>
    <message>
        <source>Correct or remove {option} in [{name}], then reload.</source>
        <translation>Corrigez ou retirez {option} dans [{name}], puis rechargez.</translation>
    </message>
    <message>
        <source>Correct that on the server, then try again.</source>
        <translation>Corrigez cela sur le serveur, puis réessayez.</translation>
    </message>
    <message>
        <source>Correct the file, then try again.</source>
        <translation>Corrigez le fichier, puis réessayez.</translation>
    </message>
    <message>
        <source>Correct the file.</source>
        <translation>Corrigez le fichier.</translation>
    </message>
    <message>
        <source>Correct the folder&apos;s rights, then try again.</source>
        <translation>Corrigez les droits du dossier, puis réessayez.</translation>
    </message>
    <message>
        <source>Correct the name in the DNS, or the server&apos;s addresses in the site.</source>
        <translation>Corrigez le nom dans le DNS, ou les adresses du serveur dans le site.</translation>
    </message>
    <message>
        <source>Correct the phone&apos;s file by hand, or move it away so that a new one is made.</source>
        <translation>Corrigez à la main le fichier du téléphone, ou déplacez-le pour qu’un nouveau soit créé.</translation>
    </message>
    <message>
        <source>Correct the server&apos;s host or the certificate&apos;s days.</source>
        <translation>Corrigez l’hôte du serveur ou la durée du certificat.</translation>
    </message>
    <message>
        <source>Correct these first, then open the site again.</source>
        <translation>Corrigez d’abord ceux-ci, puis rouvrez le site.</translation>
    </message>
    <message>
        <source>Correct these first, then read the list again.</source>
        <translation>Corrigez d’abord celles-ci, puis relisez la liste.</translation>
    </message>
    <message>
        <source>Correct this line on the server first: at its next restart Asterisk would lose what follows.</source>
        <translation>Corrigez d’abord cette ligne sur le serveur&#xa0;: à son prochain redémarrage, Asterisk perdrait ce qui suit.</translation>
    </message>
    <message>
        <source>Correct this line, or take the file from a backup.</source>
        <translation>Corrigez cette ligne, ou prenez le fichier dans une sauvegarde.</translation>
    </message>
    <message>
        <source>Correct what the plan marks as errors, then plan again.</source>
        <translation>Corrigez ce que le plan marque comme erreurs, puis planifiez à nouveau.</translation>
    </message>
    <message>
        <source>Correct what those lines name, then: module load {module}.so</source>
        <translation>Corrigez ce que nomment ces lignes, puis&#xa0;: module load {module}.so</translation>
    </message>
    <message>
        <source>Correct {file}, then try again.</source>
        <translation>Corrigez {file}, puis réessayez.</translation>
    </message>
    <message>
        <source>Correct {option} in line {line}, then reload.</source>
        <translation>Corrigez {option} à la ligne {line}, puis rechargez.</translation>
    </message>
    <message>
        <source>D-Series phones do not fetch over TFTP.</source>
        <translation>Les téléphones D-Series ne récupèrent rien par TFTP.</translation>
    </message>
    <message>
        <source>D-Series?</source>
        <translation>D-Series&#x202f;?</translation>
    </message>
    <message>
        <source>D60, D62 and D65 share one firmware, with TLS and SRTP from 2_2_0_4.</source>
        <translation>D60, D62 et D65 partagent un même micrologiciel, avec TLS et SRTP à partir de 2_2_0_4.</translation>
    </message>
    <message>
        <source>D6x firmware from 2_2_0_4 up to 2_9_0 looks at no certificate.</source>
        <translation>Le micrologiciel D6x de 2_2_0_4 à 2_9_0 n’examine aucun certificat.</translation>
    </message>
    <message>
        <source>DHCP lease</source>
        <translation>bail DHCP</translation>
    </message>
    <message>
        <source>DPMA</source>
        <translation>DPMA</translation>
    </message>
    <message>
        <source>Dates, by every clock</source>
        <translation>Dates, selon chaque horloge</translation>
    </message>
    <message>
        <source>Differs</source>
        <translation>Diffère</translation>
    </message>
    <message>
        <source>Disconnect VPNs, which may take that route away; on macOS allow this program the local network in Privacy &amp; Security.</source>
        <translation>Déconnectez les VPN, qui peuvent supprimer cette route&#x202f;; sur macOS, autorisez ce programme sur le réseau local dans Confidentialité et sécurité.</translation>
    </message>
    <message>
        <source>Disconnect it while you listen.</source>
        <translation>Déconnectez-le pendant l’écoute.</translation>
    </message>
    <message>
        <source>Do as it says; check the key id and HMAC key, if it gave you some.</source>
        <translation>Faites ce qu’elle indique&#x202f;; vérifiez l’identifiant de clé et la clé HMAC, si elle vous en a donné.</translation>
    </message>
    <message>
        <source>Do as it says; or order from another authority.</source>
        <translation>Faites ce qu’elle indique&#x202f;; ou commandez auprès d’une autre autorité.</translation>
    </message>
    <message>
        <source>Done, and undoable.</source>
        <translation>Fait, et réversible.</translation>
    </message>
    <message>
        <source>Each phone fetches an XML file from a web server; no DPMA is needed, and what only a DPMA does (visual voicemail, queues, parking) is not there. TFTP is not possible. This was not tried on a phone.</source>
        <translation>Chaque téléphone récupère un fichier XML sur un serveur web&#x202f;; aucun DPMA n’est nécessaire, et ce que seul un DPMA fait (messagerie vocale visuelle, files d’attente, parcage) n’existe pas. TFTP n’est pas possible. Cela n’a pas été essayé sur un téléphone.</translation>
    </message>
    <message>
        <source>Each version of TLS is offered alone, to see which ones the server takes.</source>
        <translation>Chaque version de TLS est proposée seule, pour voir lesquelles le serveur accepte.</translation>
    </message>
    <message>
        <source>Each write leaves a receipt, and beside it a copy of every file as it was, on the server under /var/lib/secure-calling. The receipt alone is enough for the way back: the site folder is not needed.</source>
        <translation>Chaque écriture laisse un reçu et, à côté, une copie de chaque fichier tel qu’il était, sur le serveur, dans /var/lib/secure-calling. Le reçu suffit pour revenir en arrière&#xa0;: le dossier du site n’est pas nécessaire.</translation>
    </message>
    <message>
        <source>End {program}, or choose another port; then restart Asterisk.</source>
        <translation>Arrêtez {program}, ou choisissez un autre port&#x202f;; redémarrez ensuite Asterisk.</translation>
    </message>
    <message>
        <source>Endpoints</source>
        <translation>Endpoints</translation>
    </message>
    <message>
        <source>Endpoints of the phones</source>
        <translation>Endpoints des téléphones</translation>
    </message>
    <message>
        <source>Enter an IPv4 address for it in the DNS, too.</source>
        <translation>Inscrivez aussi une adresse IPv4 pour lui dans le DNS.</translation>
    </message>
    <message>
        <source>Enter it in every DNS server the phones may ask.</source>
        <translation>Inscrivez-le dans chaque serveur DNS que les téléphones peuvent interroger.</translation>
    </message>
    <message>
        <source>Enter it in the DNS server the phones use, or correct the server&apos;s name.</source>
        <translation>Inscrivez-le dans le serveur DNS que les téléphones utilisent, ou corrigez le nom du serveur.</translation>
    </message>
    <message>
        <source>Enter the passphrase of the file.</source>
        <translation>Saisissez la phrase secrète du fichier.</translation>
    </message>
    <message>
        <source>Enter the passphrase of the key.</source>
        <translation>Saisissez la phrase secrète de la clé.</translation>
    </message>
    <message>
        <source>Enter the passphrase of the other site.</source>
        <translation>Saisissez la phrase secrète de l’autre site.</translation>
    </message>
    <message>
        <source>Enter the passphrase of the site.</source>
        <translation>Saisissez la phrase secrète du site.</translation>
    </message>
    <message>
        <source>Enter the passphrase the site was made with.</source>
        <translation>Saisissez la phrase secrète avec laquelle le site a été créé.</translation>
    </message>
    <message>
        <source>Every phone of this site was seen on TLS, and with encrypted voice in a call.</source>
        <translation>Chaque téléphone de ce site a été vu en TLS, et avec la voix chiffrée dans un appel.</translation>
    </message>
    <message>
        <source>Every user of the server can read the key {path}.</source>
        <translation>Tout utilisateur du serveur peut lire la clé {path}.</translation>
    </message>
    <message>
        <source>Everything on the server is back as it was.</source>
        <translation>Tout est comme avant sur le serveur.</translation>
    </message>
    <message>
        <source>Export anew in FreePBX: Admin, Bulk Handler, Export, Extensions; use the file as it comes.</source>
        <translation>Exportez à nouveau dans FreePBX&#xa0;: Admin, Bulk Handler, Export, Extensions&#x202f;; utilisez le fichier tel quel.</translation>
    </message>
    <message>
        <source>Export anew.</source>
        <translation>Exportez à nouveau.</translation>
    </message>
    <message>
        <source>Export the key once more, with the usual settings of the program it comes from.</source>
        <translation>Exportez la clé encore une fois, avec les réglages habituels du programme dont elle vient.</translation>
    </message>
    <message>
        <source>Extension</source>
        <translation>Extension</translation>
    </message>
    <message>
        <source>Extension {extension} has two rows.</source>
        <translation>L’extension {extension} a deux lignes.</translation>
    </message>
    <message>
        <source>Extension {extension} is no PJSIP extension.</source>
        <translation>L’extension {extension} n’est pas une extension PJSIP.</translation>
    </message>
    <message>
        <source>Extension {extension} is not in this export.</source>
        <translation>L’extension {extension} n’est pas dans cet export.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>File on the server</source>
        <translation>Fichier sur le serveur</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>Fill in the server&apos;s host and the transport&apos;s bind.</source>
        <translation>Remplissez l’hôte du serveur et le bind du transport.</translation>
    </message>
    <message>
        <source>Fingerprint (SHA-256)</source>
        <translation>Empreinte (SHA-256)</translation>
    </message>
    <message>
        <source>Firmware</source>
        <translation>Micrologiciel</translation>
    </message>
    <message>
        <source>Firmware that looks would show {code}:</source>
        <translation>Un micrologiciel qui vérifie afficherait {code}&#xa0;:</translation>
    </message>
    <message>
        <source>Firmware {firmware} of the {model} has no TLS.</source>
        <translation>Le micrologiciel {firmware} du {model} n’a pas TLS.</translation>
    </message>
    <message>
        <source>Firmware {firmware} validates certificates and takes no wildcard.</source>
        <translation>Le micrologiciel {firmware} vérifie les certificats et n’accepte pas de certificat générique.</translation>
    </message>
    <message>
        <source>First sound DPMA</source>
        <translation>Premier DPMA valable</translation>
    </message>
    <message>
        <source>Fix</source>
        <translation>Solution</translation>
    </message>
    <message>
        <source>For an authority of your own, give the root its HTTPS is trusted by (--ca CA.pem).</source>
        <translation>Pour une autorité à vous, donnez la racine qui garantit son HTTPS (--ca CA.pem).</translation>
    </message>
    <message>
        <source>For each kind of phone in the site the chain is judged as PJSIP judges it, which is most likely its own software, with the bits of the number it would show.</source>
        <translation>Pour chaque type de téléphone du site, la chaîne est jugée comme la juge PJSIP, qui est très probablement son propre logiciel, avec les bits du numéro qu’il afficherait.</translation>
    </message>
    <message>
        <source>For phones outside the server&apos;s network, look whether the TLS transport has the same local_net and external addresses as the present one.</source>
        <translation>Pour les téléphones hors du réseau du serveur, vérifiez si le transport TLS a les mêmes local_net et les mêmes adresses externes que le transport actuel.</translation>
    </message>
    <message>
        <source>For phones that have no address of their configuration yet. Each gets its own file and the root&apos;s certificate, nothing else; from then on it goes to {host}.</source>
        <translation>Pour les téléphones qui n’ont pas encore d’adresse de leur configuration. Chacun reçoit son propre fichier et le certificat racine, rien d’autre&#x202f;; dès lors il s’adresse à {host}.</translation>
    </message>
    <message>
        <source>For phones that have no address of their files yet, or cannot reach {url}. Each gets its own file and the root&apos;s certificate, nothing else; from then on it goes to {url}.</source>
        <translation>Pour les téléphones qui n’ont pas encore d’adresse de leurs fichiers, ou qui n’atteignent pas {url}. Chacun reçoit son propre fichier et le certificat racine, rien d’autre&#x202f;; dès lors il s’adresse à {url}.</translation>
    </message>
    <message>
        <source>For secure calling, set the transport&apos;s protocol to tls.</source>
        <translation>Pour des appels sécurisés, réglez le protocole du transport sur tls.</translation>
    </message>
    <message>
        <source>Format the column as text, and type the extension again.</source>
        <translation>Mettez la colonne au format texte, et saisissez à nouveau l’extension.</translation>
    </message>
    <message>
        <source>Found: {names}.</source>
        <translation>Trouvés&#xa0;: {names}.</translation>
    </message>
    <message>
        <source>FreePBX has no field for the ciphers of its TLS transport.</source>
        <translation>FreePBX n’a pas de champ pour les suites de chiffrement de son transport TLS.</translation>
    </message>
    <message>
        <source>FreePBX makes that file, so the wizard does not write it. Put the lines below into the custom file it includes, or restart each phone once its file is written.</source>
        <translation>FreePBX crée ce fichier&#xa0;: l’assistant ne l’écrit donc pas. Mettez les lignes ci-dessous dans le fichier personnalisé (custom) qu’il inclut, ou redémarrez chaque téléphone une fois son fichier écrit.</translation>
    </message>
    <message>
        <source>FreePBX makes this server&apos;s files, and none of its custom files for transports is read by {path}.</source>
        <translation>FreePBX crée les fichiers de ce serveur, et aucun de ses fichiers personnalisés (custom) pour les transports n’est lu par {path}.</translation>
    </message>
    <message>
        <source>FreePBX was not there for tests either: files made like its own were, under a real Asterisk.</source>
        <translation>FreePBX n’était pas non plus disponible pour les essais&#xa0;: ceux-ci ont porté sur des fichiers faits comme les siens, sous un Asterisk réel.</translation>
    </message>
    <message>
        <source>FreePBX&apos;s Digium Phones module cannot hand out XML sheets: it has no field for config_file.</source>
        <translation>Le module Digium Phones de FreePBX ne peut pas distribuer de feuilles XML&#xa0;: il n’a pas de champ pour config_file.</translation>
    </message>
    <message>
        <source>FreePBX&apos;s own transport {transport} serves {present}. Once the files are written, run the command below, which takes {name}.crt and {name}.key into Certificate Manager; then Settings, Asterisk SIP Settings, SIP Settings [chan_pjsip], TLS/SSL/SRTP Settings, Certificate Manager: {name}, Submit.</source>
        <translation>Le transport {transport} propre à FreePBX présente {present}. Une fois les fichiers écrits, exécutez la commande ci-dessous, qui reprend {name}.crt et {name}.key dans Certificate Manager&#x202f;; ensuite Settings, Asterisk SIP Settings, SIP Settings [chan_pjsip], TLS/SSL/SRTP Settings, Certificate Manager&#xa0;: {name}, Submit.</translation>
    </message>
    <message>
        <source>FreePBX&apos;s restart ends the calls that are up after 30 seconds: wait until there is none</source>
        <translation>le redémarrage de FreePBX met fin aux appels en cours après 30 secondes&#xa0;: attendez qu’il n’y en ait plus</translation>
    </message>
    <message>
        <source>FreePBX, Asterisk SIP Settings: choose the certificate {name}</source>
        <translation>FreePBX, Asterisk SIP Settings&#xa0;: choisir le certificat {name}</translation>
    </message>
    <message>
        <source>FreePBX, Asterisk SIP Settings: {fields}</source>
        <translation>FreePBX, Asterisk SIP Settings&#xa0;: {fields}</translation>
    </message>
    <message>
        <source>FreePBX, Bulk Handler: the same for all extensions at once</source>
        <translation>FreePBX, Bulk Handler&#xa0;: la même chose pour toutes les extensions à la fois</translation>
    </message>
    <message>
        <source>FreePBX, Digium Phones: add a network with TLS</source>
        <translation>FreePBX, Digium Phones&#xa0;: ajouter un réseau avec TLS</translation>
    </message>
    <message>
        <source>FreePBX, Digium Phones: add a phone</source>
        <translation>FreePBX, Digium Phones&#xa0;: ajouter un téléphone</translation>
    </message>
    <message>
        <source>FreePBX, Digium Phones: add {count} phones</source>
        <translation>FreePBX, Digium Phones&#xa0;: ajouter {count} téléphones</translation>
    </message>
    <message>
        <source>FreePBX, Digium Phones: announce TLS to phones that start from nothing</source>
        <translation>FreePBX, Digium Phones&#xa0;: annoncer TLS aux téléphones qui partent de zéro</translation>
    </message>
    <message>
        <source>FreePBX, Digium Phones: give phones the network {alias}, and no other</source>
        <translation>FreePBX, Digium Phones&#xa0;: donner à des téléphones le réseau {alias}, et aucun autre</translation>
    </message>
    <message>
        <source>FreePBX, Digium Phones: set NTP Server to {ntp}</source>
        <translation>FreePBX, Digium Phones&#xa0;: régler NTP Server sur {ntp}</translation>
    </message>
    <message>
        <source>FreePBX, Extensions: add {extensions}</source>
        <translation>FreePBX, Extensions&#xa0;: ajouter {extensions}</translation>
    </message>
    <message>
        <source>FreePBX, Extensions: set {field} to {value}</source>
        <translation>FreePBX, Extensions&#xa0;: régler {field} sur {value}</translation>
    </message>
    <message>
        <source>FreePBX, Extensions: set {label} of the Digium phone&apos;s line to {value}</source>
        <translation>FreePBX, Extensions&#xa0;: régler {label} de la ligne du téléphone Digium sur {value}</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>From here all is well, so the phone sees something else or lacks something. {cause}</source>
        <translation>D’ici, tout est en ordre&#xa0;: le téléphone voit donc autre chose, ou il lui manque quelque chose. {cause}</translation>
    </message>
    <message>
        <source>From the factory every phone has the password 789.</source>
        <translation>À la sortie d’usine, chaque téléphone a le mot de passe 789.</translation>
    </message>
    <message>
        <source>From then on every phone that checks certificates refuses the server and cannot call.</source>
        <translation>Dès lors, chaque téléphone qui vérifie les certificats refuse le serveur et ne peut plus appeler.</translation>
    </message>
    <message>
        <source>From then on these phones refuse the server and cannot call: {phones}.</source>
        <translation>Dès lors, ces téléphones refusent le serveur et ne peuvent plus appeler&#xa0;: {phones}.</translation>
    </message>
    <message>
        <source>Get a certificate that has {host} among its alternative names.</source>
        <translation>Procurez-vous un certificat qui a {host} parmi ses noms alternatifs.</translation>
    </message>
    <message>
        <source>Get a key id and an HMAC key from it, and give both with the order.</source>
        <translation>Procurez-vous auprès d’elle un identifiant de clé et une clé HMAC, et donnez les deux avec la commande.</translation>
    </message>
    <message>
        <source>Get the file from your authority once more; on the way, treat it as a binary file.</source>
        <translation>Procurez-vous encore une fois le fichier auprès de votre autorité&#x202f;; pendant le transfert, traitez-le comme un fichier binaire.</translation>
    </message>
    <message>
        <source>Give --passphrase-file FILE, or set {name}.</source>
        <translation>Donnez --passphrase-file FILE, ou définissez {name}.</translation>
    </message>
    <message>
        <source>Give a file with a certificate or a key.</source>
        <translation>Donnez un fichier avec un certificat ou une clé.</translation>
    </message>
    <message>
        <source>Give a file with certificates.</source>
        <translation>Donnez un fichier avec des certificats.</translation>
    </message>
    <message>
        <source>Give an address of this computer, and a free port; or order with the DNS (--dns).</source>
        <translation>Donnez une adresse de cet ordinateur, et un port libre&#x202f;; ou commandez par le DNS (--dns).</translation>
    </message>
    <message>
        <source>Give another one.</source>
        <translation>Donnez-en un autre.</translation>
    </message>
    <message>
        <source>Give another, or none.</source>
        <translation>Donnez-en une autre, ou aucune.</translation>
    </message>
    <message>
        <source>Give both files, often ca.crt and ca.key.</source>
        <translation>Donnez les deux fichiers, souvent ca.crt et ca.key.</translation>
    </message>
    <message>
        <source>Give every phone the authority&apos;s new root</source>
        <translation>Donner à chaque téléphone la nouvelle racine de l’autorité</translation>
    </message>
    <message>
        <source>Give it bind=0.0.0.0:5061, then reload.</source>
        <translation>Donnez-lui bind=0.0.0.0:5061, puis rechargez.</translation>
    </message>
    <message>
        <source>Give none.</source>
        <translation>N’en donnez aucun.</translation>
    </message>
    <message>
        <source>Give one of the two another extension, or take it out.</source>
        <translation>Donnez une autre extension à l’un des deux, ou retirez-le.</translation>
    </message>
    <message>
        <source>Give one of these, or one of their addresses.</source>
        <translation>Donnez l’une de celles-ci, ou l’une de leurs adresses.</translation>
    </message>
    <message>
        <source>Give only the files of this certificate.</source>
        <translation>Ne donnez que les fichiers de ce certificat.</translation>
    </message>
    <message>
        <source>Give only the files of this server, or its private key along with them.</source>
        <translation>Ne donnez que les fichiers de ce serveur, ou bien sa clé privée avec eux.</translation>
    </message>
    <message>
        <source>Give only the server&apos;s certificate, its intermediates and its key.</source>
        <translation>Ne donnez que le certificat du serveur, ses intermédiaires et sa clé.</translation>
    </message>
    <message>
        <source>Give the certificate another base name, such as &quot;{name}&quot;.</source>
        <translation>Donnez au certificat un autre nom de base, comme «&#xa0;{name}&#xa0;».</translation>
    </message>
    <message>
        <source>Give the certificate that was made for this server, too.</source>
        <translation>Donnez aussi le certificat qui a été créé pour ce serveur.</translation>
    </message>
    <message>
        <source>Give the certificate your authority sent, with its intermediates (often fullchain.pem).</source>
        <translation>Donnez le certificat que votre autorité a envoyé, avec ses intermédiaires (souvent fullchain.pem).</translation>
    </message>
    <message>
        <source>Give the endpoint {user} an auth object, then reload.</source>
        <translation>Donnez à l’endpoint {user} un objet auth, puis rechargez.</translation>
    </message>
    <message>
        <source>Give the file that begins with BEGIN CERTIFICATE, such as ca.crt.</source>
        <translation>Donnez le fichier qui commence par BEGIN CERTIFICATE, comme ca.crt.</translation>
    </message>
    <message>
        <source>Give the file with the certificate or the key.</source>
        <translation>Donnez le fichier du certificat ou de la clé.</translation>
    </message>
    <message>
        <source>Give the file with the key or the certificate.</source>
        <translation>Donnez le fichier de la clé ou du certificat.</translation>
    </message>
    <message>
        <source>Give the file with their root (--trust CA.pem).</source>
        <translation>Donnez le fichier avec leur racine (--trust CA.pem).</translation>
    </message>
    <message>
        <source>Give the files themselves.</source>
        <translation>Donnez les fichiers eux-mêmes.</translation>
    </message>
    <message>
        <source>Give the folder that holds the server&apos;s etc.</source>
        <translation>Donnez le dossier qui contient le dossier etc du serveur.</translation>
    </message>
    <message>
        <source>Give the key file once more, as PEM (it begins with BEGIN PRIVATE KEY).</source>
        <translation>Donnez à nouveau le fichier de la clé, en PEM (il commence par BEGIN PRIVATE KEY).</translation>
    </message>
    <message>
        <source>Give the key that was made with the request for this certificate.</source>
        <translation>Donnez la clé créée avec la demande de ce certificat.</translation>
    </message>
    <message>
        <source>Give the phone an NTP server it can reach; if its date is right, renew the certificate.</source>
        <translation>Donnez au téléphone un serveur NTP qu’il puisse atteindre&#x202f;; si sa date est juste, renouvelez le certificat.</translation>
    </message>
    <message>
        <source>Give the phone another extension, or complete the endpoint on the server first.</source>
        <translation>Donnez une autre extension au téléphone, ou complétez d’abord l’endpoint sur le serveur.</translation>
    </message>
    <message>
        <source>Give the phone another extension, or correct the MAC.</source>
        <translation>Donnez une autre extension au téléphone, ou corrigez la MAC.</translation>
    </message>
    <message>
        <source>Give the root that signed the certificate of the authority&apos;s own web server.</source>
        <translation>Donnez la racine qui a signé le certificat du serveur web de l’autorité elle-même.</translation>
    </message>
    <message>
        <source>Give the server a certificate for exactly the host name the phones use, from an authority the phones trust: a public one, or a private one whose root they have loaded.</source>
        <translation>Donnez au serveur un certificat pour exactement le nom d’hôte que les téléphones utilisent, d’une autorité à laquelle les téléphones font confiance&#xa0;: publique, ou privée et dont ils ont chargé la racine.</translation>
    </message>
    <message>
        <source>Give the server a certificate for exactly the host name the phones use, with its whole chain, from an authority the phones trust: a public one, or a private one whose root they have loaded.</source>
        <translation>Donnez au serveur un certificat pour exactement le nom d’hôte que les téléphones utilisent, avec toute sa chaîne, d’une autorité à laquelle les téléphones font confiance&#xa0;: publique, ou privée et dont ils ont chargé la racine.</translation>
    </message>
    <message>
        <source>Give the server a certificate for exactly {host}, with its chain, from an authority the phones trust.</source>
        <translation>Donnez au serveur un certificat pour exactement {host}, avec sa chaîne, d’une autorité à laquelle les téléphones font confiance.</translation>
    </message>
    <message>
        <source>Give the server a certificate that names exactly {host}, the host the phones use.</source>
        <translation>Donnez au serveur un certificat qui nomme exactement {host}, l’hôte que les téléphones utilisent.</translation>
    </message>
    <message>
        <source>Give the server a host name, or choose a private authority.</source>
        <translation>Donnez un nom d’hôte au serveur, ou choisissez une autorité privée.</translation>
    </message>
    <message>
        <source>Give the server a name in the DNS, and a certificate for it.</source>
        <translation>Donnez au serveur un nom dans le DNS, et un certificat pour ce nom.</translation>
    </message>
    <message>
        <source>Give the transport ca_list_file with that server&apos;s authority.</source>
        <translation>Donnez au transport ca_list_file avec l’autorité de ce serveur.</translation>
    </message>
    <message>
        <source>Give {name} a password in its section type=auth on the server.</source>
        <translation>Donnez un mot de passe à {name} dans sa section type=auth sur le serveur.</translation>
    </message>
    <message>
        <source>Give {url} to each phone as its configuration server, on its screen, or to all of them by DHCP option 66 for the time being.</source>
        <translation>Indiquez {url} à chaque téléphone comme serveur de configuration, sur son écran, ou à tous par l’option DHCP 66, le temps nécessaire.</translation>
    </message>
    <message>
        <source>Go on: a new one is made, and Preview shows it before it is written.</source>
        <translation>Continuez&#xa0;: un nouveau est créé, et l’aperçu le montre avant qu’il ne soit écrit.</translation>
    </message>
    <message>
        <source>Go to {step}</source>
        <translation>Aller à {step}</translation>
    </message>
    <message>
        <source>Goes over {protocol}, without a shield.</source>
        <translation>Passe par {protocol}, sans bouclier.</translation>
    </message>
    <message>
        <source>Hand the files out without HTTPS, or run this as an administrator of the server.</source>
        <translation>Distribuez les fichiers sans HTTPS, ou exécutez ceci en tant qu’administrateur du serveur.</translation>
    </message>
    <message>
        <source>Have it issued again with SHA-256.</source>
        <translation>Faites-le émettre à nouveau avec SHA-256.</translation>
    </message>
    <message>
        <source>Have the phone fetch its configuration again, then look at its line.</source>
        <translation>Faites récupérer à nouveau sa configuration par le téléphone, puis regardez sa ligne.</translation>
    </message>
    <message>
        <source>Have them mended where the domain is kept, or taken out at its registrar.</source>
        <translation>Faites-les réparer là où le domaine est tenu, ou retirer chez son bureau d’enregistrement.</translation>
    </message>
    <message>
        <source>Host name</source>
        <translation>Nom d’hôte</translation>
    </message>
    <message>
        <source>How a D-Series phone is given a private root: the markup, the form of the certificate, since which firmware, and whether it outlives a reset.</source>
        <translation>Comment donner une racine privée à un téléphone D-Series&#xa0;: le balisage, la forme du certificat, depuis quel micrologiciel, et si elle survit à une réinitialisation.</translation>
    </message>
    <message>
        <source>How bad</source>
        <translation>Gravité</translation>
    </message>
    <message>
        <source>How far the phone is moved: wait, ready, secure, sealed.</source>
        <translation>Jusqu’où le téléphone est basculé&#xa0;: wait, ready, secure, sealed.</translation>
    </message>
    <message>
        <source>How to go back</source>
        <translation>Comment revenir en arrière</translation>
    </message>
    <message>
        <source>How to renew the certificate</source>
        <translation>Comment renouveler le certificat</translation>
    </message>
    <message>
        <source>If it is a phone of yours, add its extension and reload.</source>
        <translation>Si c’est un de vos téléphones, ajoutez son extension et rechargez.</translation>
    </message>
    <message>
        <source>If it is missing, put it there before Asterisk starts again: the transport would not.</source>
        <translation>S’il manque, mettez-le en place avant qu’Asterisk ne redémarre&#xa0;: le transport, lui, ne démarrerait pas.</translation>
    </message>
    <message>
        <source>If it lists more than one, leave one announcement in its network and turn the others off.</source>
        <translation>S’il en liste plus d’un, laissez une seule annonce dans son réseau et désactivez les autres.</translation>
    </message>
    <message>
        <source>If it lists none, announce the server over mDNS or by DHCP&apos;s option 66, or type it in.</source>
        <translation>S’il n’en liste aucun, annoncez le serveur par mDNS ou par l’option DHCP 66, ou saisissez-le.</translation>
    </message>
    <message>
        <source>If the server has a firewall, it must let {port}/tcp through: ufw allow {port}/tcp, or firewall-cmd --permanent --add-port={port}/tcp and firewall-cmd --reload.</source>
        <translation>Si le serveur a un pare-feu, celui-ci doit laisser passer {port}/tcp&#xa0;: ufw allow {port}/tcp, ou firewall-cmd --permanent --add-port={port}/tcp et firewall-cmd --reload.</translation>
    </message>
    <message>
        <source>If the server is another machine, run this program there, or choose a folder with its files. If it shall be this one, install Asterisk, then read again.</source>
        <translation>Si le serveur est une autre machine, exécutez-y ce programme, ou choisissez un dossier avec ses fichiers. Si ce doit être celle-ci, installez Asterisk, puis relisez.</translation>
    </message>
    <message>
        <source>If this is cut short, recovering finishes it.</source>
        <translation>Si cela est interrompu, la remise en état le termine.</translation>
    </message>
    <message>
        <source>If this is stopped or cut short, everything goes back to what it was.</source>
        <translation>Si cela est arrêté ou interrompu, tout redevient ce qu’il était.</translation>
    </message>
    <message>
        <source>Import another one, or let the private authority make it again (secure-calling certificate).</source>
        <translation>Importez-en un autre, ou laissez l’autorité privée le refaire (secure-calling certificate).</translation>
    </message>
    <message>
        <source>Import another one.</source>
        <translation>Importez-en un autre.</translation>
    </message>
    <message>
        <source>Import it together with its key, or name the key&apos;s file as the certificate&apos;s private_key.</source>
        <translation>Importez-le avec sa clé, ou nommez le fichier de la clé comme private_key du certificat.</translation>
    </message>
    <message>
        <source>Import its files from the server into the site, so that both know the same one.</source>
        <translation>Importez ses fichiers du serveur dans le site, pour que les deux connaissent le même.</translation>
    </message>
    <message>
        <source>Import its files, or request one.</source>
        <translation>Importez ses fichiers, ou demandez-en un.</translation>
    </message>
    <message>
        <source>Import one that names it, exactly as the phones are told.</source>
        <translation>Importez-en un qui le nomme, exactement comme il est indiqué aux téléphones.</translation>
    </message>
    <message>
        <source>Import one that names it. With a private authority make it again (secure-calling certificate SITE renew): key and file names stay.</source>
        <translation>Importez-en un qui le nomme. Avec une autorité privée, refaites-le (secure-calling certificate SITE renew)&#xa0;: la clé et les noms de fichiers restent.</translation>
    </message>
    <message>
        <source>Import one whose subjectAltName names the host; a request made here asks for that.</source>
        <translation>Importez-en un dont le subjectAltName nomme l’hôte&#x202f;; une demande créée ici le prévoit.</translation>
    </message>
    <message>
        <source>Import or order the next certificate of the public authority.</source>
        <translation>Importez ou commandez le certificat suivant de l’autorité publique.</translation>
    </message>
    <message>
        <source>Import the certificate</source>
        <translation>Importer le certificat</translation>
    </message>
    <message>
        <source>Import the certificate an authority has signed.</source>
        <translation>Importez le certificat qu’une autorité a signé.</translation>
    </message>
    <message>
        <source>Import the certificate and its key (secure-calling certificate SITE import FILE...).</source>
        <translation>Importez le certificat et sa clé (secure-calling certificate SITE import FILE...).</translation>
    </message>
    <message>
        <source>Import the intermediates too, often in a file such as fullchain.pem or ca-bundle.crt.</source>
        <translation>Importez aussi les intermédiaires, souvent dans un fichier tel que fullchain.pem ou ca-bundle.crt.</translation>
    </message>
    <message>
        <source>Import the key&apos;s file together with the certificate&apos;s.</source>
        <translation>Importez le fichier de la clé avec celui du certificat.</translation>
    </message>
    <message>
        <source>Import the next one, or order it (secure-calling certificate SITE acme).</source>
        <translation>Importez le suivant, ou commandez-le (secure-calling certificate SITE acme).</translation>
    </message>
    <message>
        <source>Import the renewed one, or order it. With a private authority make it again (secure-calling certificate SITE renew): key and file names stay.</source>
        <translation>Importez le certificat renouvelé, ou commandez-le. Avec une autorité privée, refaites-le (secure-calling certificate SITE renew)&#xa0;: la clé et les noms de fichiers restent.</translation>
    </message>
    <message>
        <source>Import the renewed one.</source>
        <translation>Importez le certificat renouvelé.</translation>
    </message>
    <message>
        <source>Import them again, which puts them in order (secure-calling certificate SITE import FILE...).</source>
        <translation>Importez-les à nouveau, ce qui les met dans l’ordre (secure-calling certificate SITE import FILE...).</translation>
    </message>
    <message>
        <source>Imported {name}.</source>
        <translation>Importé&#xa0;: {name}.</translation>
    </message>
    <message>
        <source>In its section there: endpoint/media_encryption = sdes, endpoint/rewrite_contact = yes, endpoint/direct_media = no, and no transport.</source>
        <translation>Dans sa section de ce fichier&#xa0;: endpoint/media_encryption = sdes, endpoint/rewrite_contact = yes, endpoint/direct_media = no, et pas de transport.</translation>
    </message>
    <message>
        <source>In place of page by page: Admin, Bulk Handler, Export, Extensions. From that file, plan --bulk-handler EXPORT IMPORT (or the button on the Preview page) makes the one to import: the rows of these extensions with only these fields changed. Then Import, Extensions, Replace/Update existing data: Yes. A file with fewer columns would reset everything else, passwords too; a spreadsheet program would change numbers in it. {bug}</source>
        <translation>Au lieu de procéder page par page&#xa0;: Admin, Bulk Handler, Export, Extensions. À partir de ce fichier, plan --bulk-handler EXPORT IMPORT (ou le bouton de la page Aperçu) crée celui à importer&#xa0;: les lignes de ces extensions, où seuls ces champs ont changé. Ensuite Import, Extensions, Replace/Update existing data&#xa0;: Yes. Un fichier avec moins de colonnes réinitialiserait tout le reste, mots de passe compris&#x202f;; un tableur y changerait des nombres. {bug}</translation>
    </message>
    <message>
        <source>In the database: media_encryption=&apos;sdes&apos;, rewrite_contact=&apos;yes&apos;, direct_media=&apos;no&apos;, transport=NULL for each endpoint that moves.</source>
        <translation>Dans la base de données&#xa0;: media_encryption=&apos;sdes&apos;, rewrite_contact=&apos;yes&apos;, direct_media=&apos;no&apos;, transport=NULL pour chaque endpoint qui bascule.</translation>
    </message>
    <message>
        <source>In this export they are set so already: there is nothing to import.</source>
        <translation>Dans cet export, elles sont déjà réglées ainsi&#xa0;: il n’y a rien à importer.</translation>
    </message>
    <message>
        <source>In {path} an authority&apos;s certificate comes first, the server&apos;s own later.</source>
        <translation>Dans {path}, le certificat d’une autorité vient en premier, celui du serveur plus loin.</translation>
    </message>
    <message>
        <source>In {path} certificate {number} did not sign the one before it.</source>
        <translation>Dans {path}, le certificat {number} n’a pas signé celui qui le précède.</translation>
    </message>
    <message>
        <source>Install OpenSSL&apos;s development files and build Asterisk again, or use your distribution&apos;s package.</source>
        <translation>Installez les fichiers de développement d’OpenSSL et recompilez Asterisk, ou utilisez le paquet de votre distribution.</translation>
    </message>
    <message>
        <source>Install a new certificate with a new key on the server.</source>
        <translation>Installez sur le serveur un nouveau certificat avec une nouvelle clé.</translation>
    </message>
    <message>
        <source>Install another DPMA first; 3.6.9 was the one recommended in its place.</source>
        <translation>Installez d’abord un autre DPMA&#x202f;; 3.6.9 était celui recommandé à sa place.</translation>
    </message>
    <message>
        <source>Install it (package asterisk-modules), then: module load res_srtp.so</source>
        <translation>Installez-le (paquet asterisk-modules), puis&#xa0;: module load res_srtp.so</translation>
    </message>
    <message>
        <source>Install that version, and open the site with it.</source>
        <translation>Installez cette version, et ouvrez le site avec elle.</translation>
    </message>
    <message>
        <source>Install the DPMA for this Asterisk, or choose the XML route on the Phones page.</source>
        <translation>Installez le DPMA pour cet Asterisk, ou choisissez la voie XML à la page Téléphones.</translation>
    </message>
    <message>
        <source>Install the build of {module} for exactly this version of Asterisk (of the DPMA too), then restart.</source>
        <translation>Installez {module} compilé pour exactement cette version d’Asterisk (le DPMA aussi), puis redémarrez.</translation>
    </message>
    <message>
        <source>Install the key without a passphrase, mode 0640 with Asterisk&apos;s group, then reload.</source>
        <translation>Installez la clé sans phrase secrète, mode 0640 avec le groupe d’Asterisk, puis rechargez.</translation>
    </message>
    <message>
        <source>Install what is missing, or the build of {module} for this Asterisk, then: module load {module}</source>
        <translation>Installez ce qui manque, ou {module} compilé pour cet Asterisk, puis&#xa0;: module load {module}</translation>
    </message>
    <message>
        <source>Install what is missing, or use the command line: secure-calling --help.</source>
        <translation>Installez ce qui manque, ou utilisez la ligne de commande&#xa0;: secure-calling --help.</translation>
    </message>
    <message>
        <source>Is on TLS already.</source>
        <translation>Est déjà en TLS.</translation>
    </message>
    <message>
        <source>Is this the key of {name}?</source>
        <translation>Est-ce la clé de {name}&#x202f;?</translation>
    </message>
    <message>
        <source>Issue a certificate made for a server (serverAuth).</source>
        <translation>Émettez un certificat fait pour un serveur (serverAuth).</translation>
    </message>
    <message>
        <source>Issue a certificate with serverAuth from an authority whose certificate says CA:TRUE.</source>
        <translation>Émettez un certificat avec serverAuth depuis une autorité dont le certificat indique CA:TRUE.</translation>
    </message>
    <message>
        <source>Issue a server certificate (serverAuth) under that authority, and show that with its chain.</source>
        <translation>Émettez un certificat de serveur (serverAuth) sous cette autorité, et présentez-le avec sa chaîne.</translation>
    </message>
    <message>
        <source>Issue or import the certificate again, and put it on the server.</source>
        <translation>Émettez ou importez à nouveau le certificat, et mettez-le sur le serveur.</translation>
    </message>
    <message>
        <source>Issue the certificate again from an authority whose certificate says CA:TRUE and keyCertSign.</source>
        <translation>Émettez à nouveau le certificat depuis une autorité dont le certificat indique CA:TRUE et keyCertSign.</translation>
    </message>
    <message>
        <source>Issue the certificate again with RSA 2048 and SHA-256, then reload.</source>
        <translation>Émettez à nouveau le certificat avec RSA 2048 et SHA-256, puis rechargez.</translation>
    </message>
    <message>
        <source>Issue the certificate again with RSA 2048 and SHA-256.</source>
        <translation>Émettez à nouveau le certificat avec RSA 2048 et SHA-256.</translation>
    </message>
    <message>
        <source>Issue the certificate again with SHA-256.</source>
        <translation>Émettez à nouveau le certificat avec SHA-256.</translation>
    </message>
    <message>
        <source>Issue the certificate again with an RSA key of 2048 bits and SHA-256, as the wizard does.</source>
        <translation>Émettez à nouveau le certificat avec une clé RSA de 2048 bits et SHA-256, comme le fait l’assistant.</translation>
    </message>
    <message>
        <source>Issue the certificate again with an RSA key of 2048 bits and SHA-256.</source>
        <translation>Émettez à nouveau le certificat, avec une clé RSA de 2048 bits et SHA-256.</translation>
    </message>
    <message>
        <source>Issue the certificate again, without extensions phones do not know.</source>
        <translation>Émettez à nouveau le certificat, sans extensions X.509 que les téléphones ne connaissent pas.</translation>
    </message>
    <message>
        <source>Issue the certificate again; look for a damaged or wrongly encoded file.</source>
        <translation>Émettez à nouveau le certificat&#x202f;; cherchez un fichier endommagé ou mal encodé.</translation>
    </message>
    <message>
        <source>Issue the certificate from an authority that is not kept to other names.</source>
        <translation>Émettez le certificat depuis une autorité qui n’est pas limitée à d’autres noms.</translation>
    </message>
    <message>
        <source>Issue the certificate from an authority whose name constraints are for host names only.</source>
        <translation>Émettez le certificat depuis une autorité dont les contraintes de nom ne portent que sur des noms d’hôte.</translation>
    </message>
    <message>
        <source>Issue the server&apos;s certificate again with SHA-256.</source>
        <translation>Émettez à nouveau le certificat du serveur, avec SHA-256.</translation>
    </message>
    <message>
        <source>Issue the server&apos;s certificate again, and install it as PEM.</source>
        <translation>Émettez à nouveau le certificat du serveur, et installez-le en PEM.</translation>
    </message>
    <message>
        <source>Issue the server&apos;s certificate from an authority nearer to the root.</source>
        <translation>Émettez le certificat du serveur depuis une autorité plus proche de la racine.</translation>
    </message>
    <message>
        <source>It answers SIP as {agent}, which is no D-Series phone.</source>
        <translation>Il répond en SIP comme {agent}, qui n’est pas un téléphone D-Series.</translation>
    </message>
    <message>
        <source>It answers SIP as {agent}.</source>
        <translation>Il répond en SIP comme {agent}.</translation>
    </message>
    <message>
        <source>It answers SIP, and does not say what it is.</source>
        <translation>Il répond en SIP, et ne dit pas ce qu’il est.</translation>
    </message>
    <message>
        <source>It asked the network for a configuration server, as a phone without one does at its start. A program that looks for servers asks the same.</source>
        <translation>Il a demandé au réseau un serveur de configuration, comme le fait à son démarrage un téléphone qui n’en a pas. Un programme qui cherche des serveurs demande la même chose.</translation>
    </message>
    <message>
        <source>It asks for the passphrase to be worked on millions of times; usual are thousands.</source>
        <translation>Il demande que la phrase secrète soit traitée des millions de fois&#x202f;; l’usage est de quelques milliers.</translation>
    </message>
    <message>
        <source>It checks the certificate, and so shows whether that is right.</source>
        <translation>Il vérifie le certificat, et montre donc si celui-ci est bon.</translation>
    </message>
    <message>
        <source>It checks the server&apos;s certificate.</source>
        <translation>Il vérifie le certificat du serveur.</translation>
    </message>
    <message>
        <source>It does not check the certificate, and so cannot show whether that is right.</source>
        <translation>Il ne vérifie pas le certificat, et ne peut donc pas montrer si celui-ci est bon.</translation>
    </message>
    <message>
        <source>It has appeared since.</source>
        <translation>Il est apparu depuis.</translation>
    </message>
    <message>
        <source>It has more than {bytes} bytes.</source>
        <translation>Il fait plus de {bytes} octets.</translation>
    </message>
    <message>
        <source>It has to be renewed often: it lasts 200 days at most, 100 from March 2027 on, 47 from March 2029 on.</source>
        <translation>Il faut le renouveler souvent&#xa0;: il dure 200 jours au plus, 100 à partir de mars 2027, 47 à partir de mars 2029.</translation>
    </message>
    <message>
        <source>It holds the lock {file}.</source>
        <translation>Il détient le verrou {file}.</translation>
    </message>
    <message>
        <source>It introduced itself to the DHCP server as {kind}.</source>
        <translation>Il s’est présenté au serveur DHCP comme {kind}.</translation>
    </message>
    <message>
        <source>It is a Java key store: export the key from it as PKCS#12 (keytool -importkeystore).</source>
        <translation>C’est un magasin de clés Java&#xa0;: exportez-en la clé en PKCS#12 (keytool -importkeystore).</translation>
    </message>
    <message>
        <source>It is a PDF document.</source>
        <translation>C’est un document PDF.</translation>
    </message>
    <message>
        <source>It is a ZIP archive: unpack it, and give the files in it.</source>
        <translation>C’est une archive ZIP&#xa0;: décompressez-la et donnez les fichiers qu’elle contient.</translation>
    </message>
    <message>
        <source>It is a line of letters, digits, - and _ (base64url).</source>
        <translation>C’est une ligne de lettres, de chiffres, de - et de _ (base64url).</translation>
    </message>
    <message>
        <source>It is another passphrase, or the file credentials.enc was changed.</source>
        <translation>C’est une autre phrase secrète, ou le fichier credentials.enc a été modifié.</translation>
    </message>
    <message>
        <source>It is busy, or the way to it is broken.</source>
        <translation>Elle est occupée, ou le chemin vers elle est rompu.</translation>
    </message>
    <message>
        <source>It is damaged, not a PEM private key, or of an absurd size.</source>
        <translation>Elle est endommagée, n’est pas une clé privée PEM, ou est d’une taille absurde.</translation>
    </message>
    <message>
        <source>It is kept as it is, so that it can be imported to go back.</source>
        <translation>Il est gardé tel quel, afin de pouvoir être importé pour revenir en arrière.</translation>
    </message>
    <message>
        <source>It is made here, for the host the phones use, which is not known yet.</source>
        <translation>Il est créé ici, pour l’hôte que les téléphones utilisent, qui n’est pas encore connu.</translation>
    </message>
    <message>
        <source>It is made here, for {host}, and lasts {count} day.</source>
        <translation>Il est créé ici, pour {host}, et dure {count} jour.</translation>
    </message>
    <message>
        <source>It is made here, for {host}, and lasts {count} days.</source>
        <translation>Il est créé ici, pour {host}, et dure {count} jours.</translation>
    </message>
    <message>
        <source>It is neither PEM, DER, PKCS#7 nor PKCS#12.</source>
        <translation>Ce n’est ni PEM, ni DER, ni PKCS#7, ni PKCS#12.</translation>
    </message>
    <message>
        <source>It is no longer there.</source>
        <translation>Il n’est plus là.</translation>
    </message>
    <message>
        <source>It is not chosen yet who signs the server&apos;s certificate.</source>
        <translation>Le signataire du certificat du serveur n’est pas encore choisi.</translation>
    </message>
    <message>
        <source>It is not known whether it checks the certificate.</source>
        <translation>On ne sait pas s’il vérifie le certificat.</translation>
    </message>
    <message>
        <source>It is not known whether its firmware has TLS.</source>
        <translation>On ne sait pas si son micrologiciel a TLS.</translation>
    </message>
    <message>
        <source>It is not known whether these phones check certificates: {extensions}.</source>
        <translation>On ne sait pas si ces téléphones vérifient les certificats&#xa0;: {extensions}.</translation>
    </message>
    <message>
        <source>It is not known which authorities the phones trust.</source>
        <translation>On ne sait pas à quelles autorités les téléphones font confiance.</translation>
    </message>
    <message>
        <source>It is not meant for a server (serverAuth).</source>
        <translation>Il n’est pas destiné à un serveur (serverAuth).</translation>
    </message>
    <message>
        <source>It is not the key of {name}.</source>
        <translation>Ce n’est pas la clé de {name}.</translation>
    </message>
    <message>
        <source>It is of X.509 version 1, as ast_tls_cert makes them: no alternative names, no purpose.</source>
        <translation>Il est de version X.509 1, comme les crée ast_tls_cert&#xa0;: pas de noms alternatifs, pas d’usage.</translation>
    </message>
    <message>
        <source>It is registered as {extension}, and calls itself {agent}, which is no D-Series phone.</source>
        <translation>Il est enregistré comme {extension}, et se nomme lui-même {agent}, qui n’est pas un téléphone D-Series.</translation>
    </message>
    <message>
        <source>It is registered as {extension}, and calls itself {agent}.</source>
        <translation>Il est enregistré comme {extension}, et se nomme lui-même {agent}.</translation>
    </message>
    <message>
        <source>It is registered as {extension}; what it is, is not said.</source>
        <translation>Il est enregistré comme {extension}&#x202f;; ce qu’il est, il ne le dit pas.</translation>
    </message>
    <message>
        <source>It is the way back from the last change.</source>
        <translation>C’est elle qui permet de revenir sur la dernière modification.</translation>
    </message>
    <message>
        <source>It leads to another file now.</source>
        <translation>Il mène maintenant à un autre fichier.</translation>
    </message>
    <message>
        <source>It makes no account without; they are at {url}.</source>
        <translation>Elle ne crée pas de compte sans cela&#x202f;; elles se trouvent à {url}.</translation>
    </message>
    <message>
        <source>It must name the host itself; a wildcard is taken by newer firmware only, and must be allowed.</source>
        <translation>Il doit nommer l’hôte lui-même&#x202f;; un certificat générique n’est accepté que par un micrologiciel récent, et doit y être autorisé.</translation>
    </message>
    <message>
        <source>It protects keys and passwords.</source>
        <translation>Elle protège clés et mots de passe.</translation>
    </message>
    <message>
        <source>It sends phones to port {announced} for TLS, and the server listens on {port}.</source>
        <translation>Il envoie les téléphones au port {announced} pour TLS, et le serveur écoute sur {port}.</translation>
    </message>
    <message>
        <source>It sends phones to the port of TLS without TLS.</source>
        <translation>Il envoie les téléphones au port de TLS sans TLS.</translation>
    </message>
    <message>
        <source>It sends phones to {host}, and not to {name}.</source>
        <translation>Il envoie les téléphones à {host}, et non à {name}.</translation>
    </message>
    <message>
        <source>It shows {algorithm} {fingerprint}.</source>
        <translation>Il présente {algorithm} {fingerprint}.</translation>
    </message>
    <message>
        <source>It takes no {kind} for this name.</source>
        <translation>Elle n’accepte pas {kind} pour ce nom.</translation>
    </message>
    <message>
        <source>It was asked: {command}</source>
        <translation>Il lui a été demandé&#xa0;: {command}</translation>
    </message>
    <message>
        <source>It was cancelled before this.</source>
        <translation>Annulation intervenue avant cela.</translation>
    </message>
    <message>
        <source>It was changed or cut short by something other than this wizard.</source>
        <translation>Il a été modifié ou tronqué par autre chose que cet assistant.</translation>
    </message>
    <message>
        <source>It was looked for on root&apos;s path and in the sbin folders.</source>
        <translation>Il a été cherché dans le PATH de root et dans les dossiers sbin.</translation>
    </message>
    <message>
        <source>It was looked for on the path and in {folders}.</source>
        <translation>Il a été cherché dans le PATH et dans {folders}.</translation>
    </message>
    <message>
        <source>It was made with name constraints, for the host and addresses the site had then.</source>
        <translation>Elle a été créée avec des contraintes de nom, pour l’hôte et les adresses que le site avait alors.</translation>
    </message>
    <message>
        <source>It was never tried with the DPMA, which cannot be had for tests: its settings follow the vendor&apos;s page, and what FreePBX writes.</source>
        <translation>Il n’a jamais été essayé avec le DPMA, qui n’est pas disponible pour des tests&#xa0;: ses réglages suivent la page du fabricant, et ce qu’écrit FreePBX.</translation>
    </message>
    <message>
        <source>It was to say where the server is reached.</source>
        <translation>Elle devait indiquer où joindre le serveur.</translation>
    </message>
    <message>
        <source>It was to stand for the server&apos;s /.</source>
        <translation>Il devait tenir lieu du / du serveur.</translation>
    </message>
    <message>
        <source>It was valid until {date}.</source>
        <translation>Elle était valable jusqu’au {date}.</translation>
    </message>
    <message>
        <source>Its MAC address begins as those of Digium&apos;s and Sangoma&apos;s phones do; the P-Series begins the same.</source>
        <translation>Son adresse MAC commence comme celles des téléphones de Digium et Sangoma&#x202f;; la P-Series commence de même.</translation>
    </message>
    <message>
        <source>Its addresses</source>
        <translation>Ses adresses</translation>
    </message>
    <message>
        <source>Its backups were taken away when somebody pruned them.</source>
        <translation>Ses sauvegardes ont été retirées lors d’un nettoyage.</translation>
    </message>
    <message>
        <source>Its certificate does not allow it to sign others (CA:TRUE).</source>
        <translation>Son certificat ne lui permet pas d’en signer d’autres (CA:TRUE).</translation>
    </message>
    <message>
        <source>Its certificate is on the phones as it is, and cannot be limited afterwards.</source>
        <translation>Son certificat est sur les téléphones tel quel, et ne peut pas être limité après coup.</translation>
    </message>
    <message>
        <source>Its content is another one now.</source>
        <translation>Son contenu n’est plus le même.</translation>
    </message>
    <message>
        <source>Its file has gone from the site folder meanwhile.</source>
        <translation>Entre-temps, son fichier a disparu du dossier du site.</translation>
    </message>
    <message>
        <source>Its files</source>
        <translation>Ses fichiers</translation>
    </message>
    <message>
        <source>Its files were not brought here.</source>
        <translation>Ses fichiers n’ont pas été amenés ici.</translation>
    </message>
    <message>
        <source>Its firmware does not check the server&apos;s certificate.</source>
        <translation>Son micrologiciel ne vérifie pas le certificat du serveur.</translation>
    </message>
    <message>
        <source>Its firmware has TLS.</source>
        <translation>Son micrologiciel a TLS.</translation>
    </message>
    <message>
        <source>Its firmware has no TLS.</source>
        <translation>Son micrologiciel n’a pas TLS.</translation>
    </message>
    <message>
        <source>Its journal is {folder}.</source>
        <translation>Son journal est {folder}.</translation>
    </message>
    <message>
        <source>Its mode, owner or ACL is another one now.</source>
        <translation>Son mode, son propriétaire ou son ACL ne sont plus les mêmes.</translation>
    </message>
    <message>
        <source>Its path holds bytes that are no text.</source>
        <translation>Son chemin contient des octets qui ne sont pas du texte.</translation>
    </message>
    <message>
        <source>Its sipUrl has to be sip:proxy@HOST:PORT;transport=tls (or tcp, udp).</source>
        <translation>Son sipUrl doit être sip:proxy@HOST:PORT;transport=tls (ou tcp, udp).</translation>
    </message>
    <message>
        <source>Its site.toml is not replaced.</source>
        <translation>Son site.toml n’est pas remplacé.</translation>
    </message>
    <message>
        <source>Its transport is {protocol}, which needs no certificate.</source>
        <translation>Son transport est {protocol}, qui n’a pas besoin de certificat.</translation>
    </message>
    <message>
        <source>Its transport is {protocol}: there is no certificate to look at.</source>
        <translation>Son transport est {protocol}&#xa0;: il n’y a pas de certificat à examiner.</translation>
    </message>
    <message>
        <source>Its web page says that it is a {model}.</source>
        <translation>Sa page web dit que c’est un {model}.</translation>
    </message>
    <message>
        <source>Judged as a phone</source>
        <translation>Jugé comme par un téléphone</translation>
    </message>
    <message>
        <source>Keep it; or move that folder away first.</source>
        <translation>Gardez-la&#x202f;; ou déplacez d’abord ce dossier.</translation>
    </message>
    <message>
        <source>Keep one announcement: remove this file, or turn the DPMA&apos;s off.</source>
        <translation>Gardez une seule annonce&#xa0;: supprimez ce fichier, ou désactivez celle du DPMA.</translation>
    </message>
    <message>
        <source>Keep one or more.</source>
        <translation>Gardez-en une ou plusieurs.</translation>
    </message>
    <message>
        <source>Key and hash</source>
        <translation>Clé et hachage</translation>
    </message>
    <message>
        <source>Keys and certificates have some kilobytes.</source>
        <translation>Clés et certificats font quelques kilooctets.</translation>
    </message>
    <message>
        <source>Keys or brackets are nested too deep for a site file.</source>
        <translation>Les clés ou crochets sont imbriqués trop profondément pour un fichier de site.</translation>
    </message>
    <message>
        <source>Known is {before}; now it shows {algorithm} {fingerprint}. The server was set up anew, or somebody stands between.</source>
        <translation>La clé connue est {before}&#x202f;; il présente maintenant {algorithm} {fingerprint}. Le serveur a été réinstallé, ou quelqu’un s’interpose.</translation>
    </message>
    <message>
        <source>Leave one account for {name} in the phone&apos;s file.</source>
        <translation>Laissez un seul compte pour {name} dans le fichier du téléphone.</translation>
    </message>
    <message>
        <source>Leave the transport&apos;s ciphers empty, and use an RSA certificate for older phones; then restart.</source>
        <translation>Laissez vides les suites de chiffrement du transport, et utilisez un certificat RSA pour les téléphones anciens&#x202f;; redémarrez ensuite.</translation>
    </message>
    <message>
        <source>Leave transport.ciphers empty, or turn its TLS transport off so that the wizard adds one.</source>
        <translation>Laissez transport.ciphers vide, ou désactivez son transport TLS pour que l’assistant en ajoute un.</translation>
    </message>
    <message>
        <source>Left out: {names}</source>
        <translation>Laissée de côté&#xa0;: {names}</translation>
    </message>
    <message>
        <source>Let UDP port 5353 through its firewall.</source>
        <translation>Laissez passer le port UDP 5353 dans son pare-feu.</translation>
    </message>
    <message>
        <source>Let server, phones and this computer follow one time server (NTP).</source>
        <translation>Faites suivre un même serveur de temps (NTP) au serveur, aux téléphones et à cet ordinateur.</translation>
    </message>
    <message>
        <source>Let the proxy before Asterisk show this certificate to everybody on this port.</source>
        <translation>Faites présenter ce certificat à tous, sur ce port, par le proxy placé devant Asterisk.</translation>
    </message>
    <message>
        <source>Let the sealed phones look for the server anew</source>
        <translation>Faire chercher à nouveau le serveur aux téléphones au stade sealed</translation>
    </message>
    <message>
        <source>Let this user use sudo on the server, or log in as root.</source>
        <translation>Laissez cet utilisateur utiliser sudo sur le serveur, ou connectez-vous en tant que root.</translation>
    </message>
    <message>
        <source>Line {line}</source>
        <translation>Ligne {line}</translation>
    </message>
    <message>
        <source>Line {line} of the export.</source>
        <translation>Ligne {line} de l’export.</translation>
    </message>
    <message>
        <source>Line {line} of {path} adds to [{name}], which is not there: Asterisk refuses the whole file, and a restart would leave it without phones and transports.</source>
        <translation>La ligne {line} de {path} complète [{name}], qui n’existe pas&#xa0;: Asterisk refuse tout le fichier, et se retrouverait après un redémarrage sans téléphones ni transports.</translation>
    </message>
    <message>
        <source>Line {line} of {path} cannot be edited safely: a block comment is open there.</source>
        <translation>La ligne {line} de {path} ne peut pas être modifiée sans risque&#xa0;: un commentaire de bloc y est ouvert.</translation>
    </message>
    <message>
        <source>Line {line} of {path} cannot be read ({what}): Asterisk refuses the whole file, and a restart would leave it without phones and transports.</source>
        <translation>La ligne {line} de {path} ne peut pas être lue ({what})&#xa0;: Asterisk refuse tout le fichier, et se retrouverait après un redémarrage sans téléphones ni transports.</translation>
    </message>
    <message>
        <source>Line {line} of {path} has no equal sign: Asterisk passes over it.</source>
        <translation>La ligne {line} de {path} n’a pas de signe égal&#xa0;: Asterisk la saute.</translation>
    </message>
    <message>
        <source>Line {line} of {path} uses a template [{name}] that is not there before it: Asterisk refuses the whole file, and a restart would leave it without phones and transports.</source>
        <translation>La ligne {line} de {path} utilise un modèle [{name}] qui ne figure pas avant elle&#xa0;: Asterisk refuse tout le fichier, et se retrouverait après un redémarrage sans téléphones ni transports.</translation>
    </message>
    <message>
        <source>Line {number}: </source>
        <translation>Ligne {number}&#xa0;: </translation>
    </message>
    <message>
        <source>Listen for servers</source>
        <translation>Chercher des serveurs</translation>
    </message>
    <message>
        <source>Listen for {seconds} seconds or more.</source>
        <translation>Écoutez pendant {seconds} secondes ou plus.</translation>
    </message>
    <message>
        <source>Listen on 0.0.0.0, or on the server&apos;s own address.</source>
        <translation>Écoutez sur 0.0.0.0, ou sur l’adresse du serveur.</translation>
    </message>
    <message>
        <source>Listen on every interface.</source>
        <translation>Écoutez sur chaque interface.</translation>
    </message>
    <message>
        <source>Load it in modules.conf (load=res_srtp.so, no noload), then: module load res_srtp.so.</source>
        <translation>Chargez-le dans modules.conf (load=res_srtp.so, pas de noload), puis&#xa0;: module load res_srtp.so.</translation>
    </message>
    <message>
        <source>Load it: module load {module}, and read what that says.</source>
        <translation>Chargez-le&#xa0;: module load {module}, et lisez ce qui en est dit.</translation>
    </message>
    <message>
        <source>Load the authority&apos;s root onto the phones</source>
        <translation>Charger la racine de l’autorité sur les téléphones</translation>
    </message>
    <message>
        <source>Load the authority&apos;s root onto {phones}; no source shows how that is done.</source>
        <translation>Chargez la racine de l’autorité sur {phones}&#x202f;; aucune source ne montre comment le faire.</translation>
    </message>
    <message>
        <source>Load the module: asterisk -rx &apos;module load res_srtp.so&apos;, and take a noload out of modules.conf.</source>
        <translation>Chargez le module&#xa0;: asterisk -rx &apos;module load res_srtp.so&apos;, et retirez un éventuel noload de modules.conf.</translation>
    </message>
    <message>
        <source>Load the present root on the phone in place of the older one of the same name.</source>
        <translation>Chargez la racine actuelle sur le téléphone, à la place de l’ancienne du même nom.</translation>
    </message>
    <message>
        <source>Load the present root on the phone in place of the older one.</source>
        <translation>Chargez la racine actuelle sur le téléphone à la place de l’ancienne.</translation>
    </message>
    <message>
        <source>Look at the cable, the switch&apos;s port and its VLAN.</source>
        <translation>Regardez le câble, le port du commutateur et son VLAN.</translation>
    </message>
    <message>
        <source>Look at the check “{name}” on the Check page.</source>
        <translation>Voyez la vérification «&#xa0;{name}&#xa0;» à la page Vérifier.</translation>
    </message>
    <message>
        <source>Look at the preview (secure-calling plan).</source>
        <translation>Regardez l’aperçu (secure-calling plan).</translation>
    </message>
    <message>
        <source>Look at this computer&apos;s network settings, or give the server&apos;s address (--address).</source>
        <translation>Regardez les paramètres réseau de cet ordinateur, ou donnez l’adresse du serveur (--address).</translation>
    </message>
    <message>
        <source>Look first whether one of these is there already; two of one name make Asterisk lose every phone at its next restart: grep -nF {names} {folder}/*.conf</source>
        <translation>Regardez d’abord si l’un de ces noms y est déjà&#x202f;; avec deux objets du même nom, Asterisk perd tous les téléphones à son prochain redémarrage&#xa0;: grep -nF {names} {folder}/*.conf</translation>
    </message>
    <message>
        <source>Look for a phone whose line says transport UDP or TCP with the TLS port, or for a port scanner.</source>
        <translation>Cherchez un téléphone dont la ligne indique le transport UDP ou TCP avec le port TLS, ou un scanner de ports.</translation>
    </message>
    <message>
        <source>Look for option 66 in the DHCP server&apos;s own window instead.</source>
        <translation>Cherchez plutôt l’option 66 dans la fenêtre même du serveur DHCP.</translation>
    </message>
    <message>
        <source>Look for phones</source>
        <translation>Chercher des téléphones</translation>
    </message>
    <message>
        <source>Look for room and rights on the server, then try again.</source>
        <translation>Vérifiez la place et les droits sur le serveur, puis réessayez.</translation>
    </message>
    <message>
        <source>Look in Asterisk&apos;s log for &apos;Error adding private key&apos; or &apos;Error loading certificate chain file&apos;.</source>
        <translation>Cherchez dans le journal d’Asterisk &apos;Error adding private key&apos; ou &apos;Error loading certificate chain file&apos;.</translation>
    </message>
    <message>
        <source>Look in Asterisk&apos;s log; right after a start, wait a moment and check again.</source>
        <translation>Regardez dans le journal d’Asterisk&#x202f;; juste après un démarrage, attendez un instant et vérifiez à nouveau.</translation>
    </message>
    <message>
        <source>Look into modules.conf for noload, and into the log for why it was not loaded.</source>
        <translation>Cherchez noload dans modules.conf, et dans le journal pourquoi il n’a pas été chargé.</translation>
    </message>
    <message>
        <source>Look what kind of disk this folder is on: some keep no modes. Then apply again.</source>
        <translation>Regardez sur quel type de disque se trouve ce dossier&#xa0;: certains ne conservent pas les modes. Appliquez ensuite à nouveau.</translation>
    </message>
    <message>
        <source>Look whether Asterisk is busy or hangs: top, then its log.</source>
        <translation>Vérifiez si Asterisk est occupé ou bloqué&#xa0;: top, puis son journal.</translation>
    </message>
    <message>
        <source>Look whether Asterisk&apos;s registrar is loaded: asterisk -rx &apos;module show like registrar&apos;.</source>
        <translation>Vérifiez si le registrar d’Asterisk est chargé&#xa0;: asterisk -rx &apos;module show like registrar&apos;.</translation>
    </message>
    <message>
        <source>Look whether NTP (UDP 123) runs there: phones with a wrong clock refuse every certificate.</source>
        <translation>Vérifiez si NTP (UDP 123) y fonctionne&#xa0;: des téléphones dont l’horloge est fausse refusent tout certificat.</translation>
    </message>
    <message>
        <source>Look whether calls are loaded: asterisk -rx &apos;module show like chan_pjsip&apos;.</source>
        <translation>Vérifiez si les appels sont chargés&#xa0;: asterisk -rx &apos;module show like chan_pjsip&apos;.</translation>
    </message>
    <message>
        <source>Look whether it is Asterisk that listens there: asterisk -rx &apos;pjsip show transports&apos;.</source>
        <translation>Vérifiez si c’est bien Asterisk qui y écoute&#xa0;: asterisk -rx &apos;pjsip show transports&apos;.</translation>
    </message>
    <message>
        <source>Look whether it runs: asterisk -rx &apos;core show uptime&apos;</source>
        <translation>Vérifiez s’il est en marche&#xa0;: asterisk -rx &apos;core show uptime&apos;</translation>
    </message>
    <message>
        <source>Look whether the DPMA&apos;s service_discovery_enabled is on, or name the server by hand. Phones in service announce nothing: read them from the server.</source>
        <translation>Vérifiez si service_discovery_enabled est activé dans le DPMA, ou nommez le serveur à la main. Les téléphones en service n’annoncent rien&#xa0;: lisez-les sur le serveur.</translation>
    </message>
    <message>
        <source>Look whether the clocks are right; then wait, or make it again.</source>
        <translation>Vérifiez si les horloges sont justes&#x202f;; ensuite attendez, ou refaites-le.</translation>
    </message>
    <message>
        <source>Look whether the endpoint has an aor: asterisk -rx &apos;pjsip show endpoint {user}&apos;.</source>
        <translation>Vérifiez si l’endpoint a un aor&#xa0;: asterisk -rx &apos;pjsip show endpoint {user}&apos;.</translation>
    </message>
    <message>
        <source>Look whether this computer is in the phones&apos; network: voice often has a VLAN of its own.</source>
        <translation>Vérifiez si cet ordinateur est dans le réseau des téléphones&#xa0;: la voix a souvent son propre VLAN.</translation>
    </message>
    <message>
        <source>Look whether this computer&apos;s clock is right.</source>
        <translation>Vérifiez si l’horloge de cet ordinateur est juste.</translation>
    </message>
    <message>
        <source>Look whether this is the server that was written to.</source>
        <translation>Vérifiez si c’est bien le serveur sur lequel il a été écrit.</translation>
    </message>
    <message>
        <source>Look which program listens there: ss -tlnp on the server.</source>
        <translation>Regardez quel programme y écoute&#xa0;: ss -tlnp sur le serveur.</translation>
    </message>
    <message>
        <source>Look who put it there; apply the site to put its own back.</source>
        <translation>Regardez qui l’y a mis&#x202f;; appliquez le site pour remettre le sien.</translation>
    </message>
    <message>
        <source>MAC</source>
        <translation>MAC</translation>
    </message>
    <message>
        <source>MAC address</source>
        <translation>Adresse MAC</translation>
    </message>
    <message>
        <source>Made by Secure Calling Wizard {version}, {minute}. This report holds no passwords, no PINs and no keys.</source>
        <translation>Établi par Secure Calling Wizard {version}, {minute}. Ce rapport ne contient ni mots de passe, ni PIN, ni clés.</translation>
    </message>
    <message>
        <source>Made here in a second, for this server&apos;s name and its addresses, and valid for up to 825 days.</source>
        <translation>Créé ici en une seconde, pour le nom de ce serveur et ses adresses, et valable jusqu’à 825 jours.</translation>
    </message>
    <message>
        <source>Made out to</source>
        <translation>Établi pour</translation>
    </message>
    <message>
        <source>Make a certificate</source>
        <translation>Créer un certificat</translation>
    </message>
    <message>
        <source>Make a certificate with an RSA key of 2048 bits.</source>
        <translation>Créez un certificat avec une clé RSA de 2048 bits.</translation>
    </message>
    <message>
        <source>Make a new authority, and load its certificate on the phones.</source>
        <translation>Créez une nouvelle autorité et chargez son certificat sur les téléphones.</translation>
    </message>
    <message>
        <source>Make an authority of its own; or begin the site anew in an empty folder.</source>
        <translation>Créez-lui sa propre autorité&#x202f;; ou recommencez le site dans un dossier vide.</translation>
    </message>
    <message>
        <source>Make it again</source>
        <translation>Le refaire</translation>
    </message>
    <message>
        <source>Make it again as version 3 with names and CA:TRUE, as the wizard&apos;s own authority does.</source>
        <translation>Refaites-le en version 3, avec des noms et CA:TRUE, comme le fait l’autorité propre à l’assistant.</translation>
    </message>
    <message>
        <source>Make it again with RSA 2048.</source>
        <translation>Refaites-le avec RSA 2048.</translation>
    </message>
    <message>
        <source>Make it again: its key and its file names stay.</source>
        <translation>Refaites-le&#xa0;: sa clé et ses noms de fichiers restent.</translation>
    </message>
    <message>
        <source>Make phones fetch their files: add this to {path}</source>
        <translation>Faire récupérer leurs fichiers par les téléphones&#xa0;: ajoutez ceci à {path}</translation>
    </message>
    <message>
        <source>Make room on the server&apos;s disk, then try again.</source>
        <translation>Libérez de la place sur le disque du serveur, puis réessayez.</translation>
    </message>
    <message>
        <source>Make room or correct the folder&apos;s rights, then import again.</source>
        <translation>Libérez de la place ou corrigez les droits du dossier, puis importez à nouveau.</translation>
    </message>
    <message>
        <source>Make room or correct the folder&apos;s rights, then try again.</source>
        <translation>Libérez de la place ou corrigez les droits du dossier, puis réessayez.</translation>
    </message>
    <message>
        <source>Make room, or choose another folder.</source>
        <translation>Libérez de la place, ou choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>Make room, or correct the folder&apos;s rights, then try again.</source>
        <translation>Libérez de la place, ou corrigez les droits du dossier, puis réessayez.</translation>
    </message>
    <message>
        <source>Make room, or name a file in another folder.</source>
        <translation>Libérez de la place, ou nommez un fichier dans un autre dossier.</translation>
    </message>
    <message>
        <source>Make room, or name another folder.</source>
        <translation>Libérez de la place, ou nommez un autre dossier.</translation>
    </message>
    <message>
        <source>Make the certificate</source>
        <translation>Créer le certificat</translation>
    </message>
    <message>
        <source>Make the change in that program, or take the file over by removing its header.</source>
        <translation>Faites la modification dans ce programme, ou reprenez le fichier à votre compte en retirant son en-tête.</translation>
    </message>
    <message>
        <source>Make the group on the server, or correct etc/group in the folder, then plan again.</source>
        <translation>Créez le groupe sur le serveur, ou corrigez etc/group dans le dossier, puis planifiez à nouveau.</translation>
    </message>
    <message>
        <source>Make the group on the server, or correct its name in {source}.</source>
        <translation>Créez le groupe sur le serveur, ou corrigez son nom dans {source}.</translation>
    </message>
    <message>
        <source>Make the host name the phones use equal to a name in the certificate; a wildcard counts only where the firmware has that setting (D6x from 2_9_2, D80 from 1_12_1) and it is on.</source>
        <translation>Faites coïncider le nom d’hôte que les téléphones utilisent avec un nom du certificat&#x202f;; un nom générique ne compte que si le micrologiciel a ce réglage (D6x à partir de 2_9_2, D80 à partir de 1_12_1) et qu’il est activé.</translation>
    </message>
    <message>
        <source>Make the host the phones use equal to a name in the certificate.</source>
        <translation>Faites coïncider l’hôte que les téléphones utilisent avec un nom du certificat.</translation>
    </message>
    <message>
        <source>Make the phone fetch its configuration again, or correct the password in its auth object.</source>
        <translation>Faites récupérer à nouveau sa configuration par le téléphone, ou corrigez le mot de passe dans son objet auth.</translation>
    </message>
    <message>
        <source>Make the plan</source>
        <translation>Établir le plan</translation>
    </message>
    <message>
        <source>Make the user on the server, or correct etc/passwd in the folder, then plan again.</source>
        <translation>Créez l’utilisateur sur le serveur, ou corrigez etc/passwd dans le dossier, puis planifiez à nouveau.</translation>
    </message>
    <message>
        <source>Make these phones fetch their configuration again, or restart them.</source>
        <translation>Faites récupérer à nouveau leur configuration par ces téléphones, ou redémarrez-les.</translation>
    </message>
    <message>
        <source>Mend what it names, then order.</source>
        <translation>Réparez ce qu’elle nomme, puis commandez.</translation>
    </message>
    <message>
        <source>Method {method}: {reason}.</source>
        <translation>Méthode {method}&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Move it out of the way, then try again.</source>
        <translation>Déplacez-le ailleurs, puis réessayez.</translation>
    </message>
    <message>
        <source>Move it to PJSIP first (contrib/scripts/sip_to_pjsip), then plan again.</source>
        <translation>Passez-le d’abord à PJSIP (contrib/scripts/sip_to_pjsip), puis planifiez à nouveau.</translation>
    </message>
    <message>
        <source>Move it under [{section}], where it belongs.</source>
        <translation>Déplacez-la sous [{section}], où est sa place.</translation>
    </message>
    <message>
        <source>Move the comment away, or enter this by hand: {snippet}</source>
        <translation>Déplacez le commentaire, ou saisissez ceci à la main&#xa0;: {snippet}</translation>
    </message>
    <message>
        <source>Move the other one</source>
        <translation>Basculer l’autre</translation>
    </message>
    <message>
        <source>Move the other {count}</source>
        <translation>Basculer les {count} autres</translation>
    </message>
    <message>
        <source>Move the phone&apos;s signalling to TLS, or turn its SRTP off.</source>
        <translation>Basculez la signalisation du téléphone vers TLS, ou désactivez son SRTP.</translation>
    </message>
    <message>
        <source>Move the phones back to the stage wait and apply first, or roll back all the same (--force).</source>
        <translation>Ramenez d’abord les téléphones au stade wait et appliquez, ou revenez tout de même en arrière (--force).</translation>
    </message>
    <message>
        <source>Move them to PJSIP first (contrib/scripts/sip_to_pjsip), then read again.</source>
        <translation>Passez-les d’abord à PJSIP (contrib/scripts/sip_to_pjsip), puis relisez.</translation>
    </message>
    <message>
        <source>Move {extension} first</source>
        <translation>Basculer d’abord {extension}</translation>
    </message>
    <message>
        <source>Moves to TLS and SRTP.</source>
        <translation>Bascule vers TLS et SRTP.</translation>
    </message>
    <message>
        <source>Multicast DNS (UDP port 5353) is not to be had on this computer.</source>
        <translation>Le DNS multicast (port UDP 5353) n’est pas disponible sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Multicast DNS (UDP port {port}) is not to be had on this computer.</source>
        <translation>Le DNS multicast (port UDP {port}) n’est pas disponible sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Name a DHCP server&apos;s configuration file that is on this computer.</source>
        <translation>Nommez un fichier de configuration de serveur DHCP qui est sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Name a time server: a phone with a wrong clock refuses every certificate.</source>
        <translation>Nommez un serveur de temps&#xa0;: un téléphone dont l’horloge est fausse refuse tout certificat.</translation>
    </message>
    <message>
        <source>Name an NTP server the phones can reach, on their own network if it is isolated.</source>
        <translation>Nommez un serveur NTP que les téléphones puissent atteindre, sur leur propre réseau s’il est isolé.</translation>
    </message>
    <message>
        <source>Name another file for what is to be imported.</source>
        <translation>Nommez un autre fichier pour ce qui est à importer.</translation>
    </message>
    <message>
        <source>Name in the certificate</source>
        <translation>Nom dans le certificat</translation>
    </message>
    <message>
        <source>Name phones show</source>
        <translation>Nom affiché par les téléphones</translation>
    </message>
    <message>
        <source>Name the folder, relative to the site folder.</source>
        <translation>Nommez le dossier, par rapport au dossier du site.</translation>
    </message>
    <message>
        <source>Name the report REPORT.html.</source>
        <translation>Nommez le rapport REPORT.html.</translation>
    </message>
    <message>
        <source>Names in certificates end without a dot.</source>
        <translation>Les noms dans les certificats se terminent sans point.</translation>
    </message>
    <message>
        <source>Names under .local are looked for by multicast (RFC 6762), not in the DNS that phones ask.</source>
        <translation>Les noms en .local sont cherchés par DNS multicast (RFC 6762), pas dans le DNS que les téléphones interrogent.</translation>
    </message>
    <message>
        <source>Needs a phone.</source>
        <translation>Il manque un téléphone.</translation>
    </message>
    <message>
        <source>Needs to know how phones get their settings.</source>
        <translation>Il reste à indiquer comment les téléphones reçoivent leurs réglages.</translation>
    </message>
    <message>
        <source>No D-Series model has this name.</source>
        <translation>Aucun modèle D-Series ne porte ce nom.</translation>
    </message>
    <message>
        <source>No DPMA was found on the server.</source>
        <translation>Aucun DPMA n’a été trouvé sur le serveur.</translation>
    </message>
    <message>
        <source>No NTP server is named: a phone with a wrong clock refuses a sound certificate.</source>
        <translation>Aucun serveur NTP n’est nommé&#xa0;: un téléphone dont l’horloge est fausse refuse un certificat valable.</translation>
    </message>
    <message>
        <source>No address answered SIP as a D-Series phone does.</source>
        <translation>Aucune adresse n’a répondu en SIP comme le fait un téléphone D-Series.</translation>
    </message>
    <message>
        <source>No authority is chosen.</source>
        <translation>Aucune autorité n’est choisie.</translation>
    </message>
    <message>
        <source>No call is up. Restart Asterisk now?</source>
        <translation>Aucun appel n’est en cours. Redémarrer Asterisk maintenant&#x202f;?</translation>
    </message>
    <message>
        <source>No call is up: a restart disturbs nobody but drops what is registered.</source>
        <translation>Aucun appel en cours&#xa0;: un redémarrage ne dérange personne, mais perd ce qui est enregistré.</translation>
    </message>
    <message>
        <source>No certificate can be made for this server.</source>
        <translation>Aucun certificat ne peut être créé pour ce serveur.</translation>
    </message>
    <message>
        <source>No column of this list is called MAC address or extension.</source>
        <translation>Aucune colonne de cette liste ne s’appelle adresse MAC ou extension.</translation>
    </message>
    <message>
        <source>No error: the phone accepted the certificate.</source>
        <translation>Pas d’erreur&#xa0;: le téléphone a accepté le certificat.</translation>
    </message>
    <message>
        <source>No folder could be made on the server.</source>
        <translation>Aucun dossier n’a pu être créé sur le serveur.</translation>
    </message>
    <message>
        <source>No interface can be listened on.</source>
        <translation>Aucune interface ne peut être écoutée.</translation>
    </message>
    <message>
        <source>No name server of the zone of {name} can be found from here.</source>
        <translation>Aucun serveur de noms de la zone de {name} n’est trouvé d’ici.</translation>
    </message>
    <message>
        <source>No password, key, message of an error or value of a field is in it.</source>
        <translation>Il n’y figure ni mot de passe, ni clé, ni message d’une erreur, ni valeur d’un champ.</translation>
    </message>
    <message>
        <source>No phone can use it: its sipUrl is not sip:proxy@HOST:PORT.</source>
        <translation>Aucun téléphone ne peut l’utiliser&#xa0;: son sipUrl n’est pas sip:proxy@HOST:PORT.</translation>
    </message>
    <message>
        <source>No phone can use what {names} announces.</source>
        <translation>Aucun téléphone ne peut utiliser ce qu’annonce {names}.</translation>
    </message>
    <message>
        <source>No phone of this site checks certificates, so none has to hold the root.</source>
        <translation>Aucun téléphone de ce site ne vérifie les certificats&#xa0;: aucun n’a donc besoin de la racine.</translation>
    </message>
    <message>
        <source>No priv_key_file is named: Asterisk never reads a key from cert_file.</source>
        <translation>Aucun priv_key_file n’est nommé&#xa0;: Asterisk ne lit jamais de clé dans cert_file.</translation>
    </message>
    <message>
        <source>No public authority vouches for {url}.</source>
        <translation>Aucune autorité publique ne se porte garante de {url}.</translation>
    </message>
    <message>
        <source>No receipt of this wizard is on this server.</source>
        <translation>Aucun reçu de cet assistant n’est sur ce serveur.</translation>
    </message>
    <message>
        <source>No receipt stands on the server: nothing written by the wizard is in force.</source>
        <translation>Aucun reçu n’est en vigueur sur le serveur&#xa0;: rien de ce que l’assistant a écrit n’est en place.</translation>
    </message>
    <message>
        <source>No roll-over is under way.</source>
        <translation>Aucune relève n’est en cours.</translation>
    </message>
    <message>
        <source>No server announces itself to new phones; those in service do not need it.</source>
        <translation>Aucun serveur ne s’annonce aux téléphones neufs&#x202f;; ceux en service n’en ont pas besoin.</translation>
    </message>
    <message>
        <source>No server was heard in {seconds} seconds on {interfaces}.</source>
        <translation>Aucun serveur n’a été entendu en {seconds} secondes sur {interfaces}.</translation>
    </message>
    <message>
        <source>No source shows TLS on the model of these phones: {phones}.</source>
        <translation>Aucune source ne montre TLS sur le modèle de ces téléphones&#xa0;: {phones}.</translation>
    </message>
    <message>
        <source>No source shows TLS on this model.</source>
        <translation>Aucune source ne montre TLS sur ce modèle.</translation>
    </message>
    <message>
        <source>No source shows how a D-Series phone is given a private root. Phones that check certificates refuse this server until they hold it.</source>
        <translation>Aucune source ne montre comment donner une racine privée à un téléphone D-Series. Les téléphones qui vérifient les certificats refusent ce serveur tant qu’ils ne l’ont pas.</translation>
    </message>
    <message>
        <source>No source shows that D-Series phones take elliptic curve certificates.</source>
        <translation>Aucune source ne montre que les téléphones D-Series acceptent les certificats à courbe elliptique.</translation>
    </message>
    <message>
        <source>No source shows that this model takes a wildcard certificate.</source>
        <translation>Aucune source ne montre que ce modèle accepte un certificat générique.</translation>
    </message>
    <message>
        <source>No source shows whether D-Series phones take an authority with name constraints.</source>
        <translation>Aucune source ne montre si les téléphones D-Series acceptent une autorité avec contraintes de nom.</translation>
    </message>
    <message>
        <source>No transport with protocol=tls listens on port {port}.</source>
        <translation>Aucun transport avec protocol=tls n’écoute sur le port {port}.</translation>
    </message>
    <message>
        <source>No {protocol} transport of Asterisk came up on port {port}: another program has the port, a file cannot be read, or the key does not fit.</source>
        <translation>Aucun transport {protocol} d’Asterisk n’est devenu actif sur le port {port}&#xa0;: un autre programme occupe le port, un fichier ne peut pas être lu, ou la clé ne convient pas.</translation>
    </message>
    <message>
        <source>None of the {count} phones that are to use TLS would connect with this certificate.</source>
        <translation>Aucun des {count} téléphones qui doivent utiliser TLS ne se connecterait avec ce certificat.</translation>
    </message>
    <message>
        <source>None of these bits is known in PJSIP.</source>
        <translation>Aucun de ces bits n’est connu dans PJSIP.</translation>
    </message>
    <message>
        <source>None of {names} is set.</source>
        <translation>Aucune de ces variables n’est définie&#xa0;: {names}.</translation>
    </message>
    <message>
        <source>None were run for this report. To run them: secure-calling check, or the Check page.</source>
        <translation>Aucune n’a été exécutée pour ce rapport. Pour les exécuter&#xa0;: secure-calling check, ou la page Vérifier.</translation>
    </message>
    <message>
        <source>Not all of them are known to hold it; no source shows how a D-Series phone is given one.</source>
        <translation>Tous ne sont pas connus pour l’avoir&#x202f;; aucune source ne montre comment la donner à un téléphone D-Series.</translation>
    </message>
    <message>
        <source>Not registered: {names}. After a restart a phone takes up to some minutes.</source>
        <translation>Non enregistrés&#xa0;: {names}. Après un redémarrage, un téléphone met jusqu’à quelques minutes.</translation>
    </message>
    <message>
        <source>Not restarted, as you said.</source>
        <translation>Non redémarré, comme vous l’avez dit.</translation>
    </message>
    <message>
        <source>Not run, so that the phones go on working as before.</source>
        <translation>Non exécutée, pour que les téléphones continuent de fonctionner comme avant.</translation>
    </message>
    <message>
        <source>Not run: Asterisk does not answer.</source>
        <translation>Non exécutée&#xa0;: Asterisk ne répond pas.</translation>
    </message>
    <message>
        <source>Not run: a step before this one failed.</source>
        <translation>Non exécutée&#xa0;: une étape précédente a échoué.</translation>
    </message>
    <message>
        <source>Not run: a step before this one was held.</source>
        <translation>Non exécutée&#xa0;: une étape précédente a été retenue.</translation>
    </message>
    <message>
        <source>Nothing can be handed out at {address}, port {port}.</source>
        <translation>Rien ne peut être distribué à l’adresse {address}, port {port}.</translation>
    </message>
    <message>
        <source>Nothing can be kept in this folder: it belongs to the system.</source>
        <translation>Rien ne peut être gardé dans ce dossier&#xa0;: il appartient au système.</translation>
    </message>
    <message>
        <source>Nothing can be sent to a group of computers on {interface}: it has no route for that.</source>
        <translation>Rien ne peut être envoyé à un groupe d’ordinateurs sur {interface}&#xa0;: elle n’a pas de route pour cela.</translation>
    </message>
    <message>
        <source>Nothing can listen at {place} for the authority.</source>
        <translation>Rien ne peut écouter sur {place} pour l’autorité.</translation>
    </message>
    <message>
        <source>Nothing has been asked of anybody yet.</source>
        <translation>Rien n’a encore été demandé à personne.</translation>
    </message>
    <message>
        <source>Nothing has to be done about the certificate.</source>
        <translation>Il n’y a rien à faire au sujet du certificat.</translation>
    </message>
    <message>
        <source>Nothing has to be done: the phones know TLS 1.2.</source>
        <translation>Il n’y a rien à faire&#xa0;: les téléphones connaissent TLS 1.2.</translation>
    </message>
    <message>
        <source>Nothing has to be written: the server is as this site says.</source>
        <translation>Rien n’est à écrire&#xa0;: le serveur est tel que l’indique ce site.</translation>
    </message>
    <message>
        <source>Nothing in it begins with BEGIN CERTIFICATE.</source>
        <translation>Rien n’y commence par BEGIN CERTIFICATE.</translation>
    </message>
    <message>
        <source>Nothing in the site folder was changed.</source>
        <translation>Rien n’a été modifié dans le dossier du site.</translation>
    </message>
    <message>
        <source>Nothing is written that you have not seen in the preview.</source>
        <translation>Rien n’est écrit que vous n’ayez vu dans l’aperçu.</translation>
    </message>
    <message>
        <source>Nothing is written until they are gone.</source>
        <translation>Rien n’est écrit tant qu’elles n’ont pas disparu.</translation>
    </message>
    <message>
        <source>Nothing listens on port {port}.</source>
        <translation>Rien n’écoute sur le port {port}.</translation>
    </message>
    <message>
        <source>Nothing must turn port 80 into HTTPS with a broken certificate; or order with the DNS.</source>
        <translation>Rien ne doit transformer le port 80 en HTTPS avec un certificat défectueux&#x202f;; ou commandez par le DNS.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Nothing was heard, and {names} was not listened on.</source>
        <translation>Rien n’a été entendu, et {names} n’a pas été écouté.</translation>
    </message>
    <message>
        <source>Nothing was made.</source>
        <translation>Rien n’a été créé.</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>Rien n’a été écrit.</translation>
    </message>
    <message>
        <source>Nothing was written. Please report this, with the file if you can.</source>
        <translation>Rien n’a été écrit. Merci de signaler cela, avec le fichier si vous le pouvez.</translation>
    </message>
    <message>
        <source>Of each of these extensions, on its page, Digium Phones Line Options: {label} (dp_{setting}), then Submit. What is there now, and of which lines: {there}. {labels}</source>
        <translation>Pour chacune de ces extensions, sur sa page, Digium Phones Line Options&#xa0;: {label} (dp_{setting}), puis Submit. Ce qui s’y trouve actuellement, et pour quelles lignes&#xa0;: {there}. {labels}</translation>
    </message>
    <message>
        <source>Of the {every} phones that are to use TLS, {well} would connect with this certificate, {bad} would not.</source>
        <translation>Sur les {every} téléphones qui doivent utiliser TLS, {well} se connecteraient avec ce certificat, {bad} non.</translation>
    </message>
    <message>
        <source>On TLS: the server knew a contact of the phone over TLS when it was read. With SRTP in a call: the server let a call of it through, which it does with SRTP only. Both shields: somebody saw them on the phone during a call; a server cannot show that.</source>
        <translation>En TLS&#xa0;: le serveur connaissait un contact du téléphone par TLS quand il a été lu. Avec SRTP dans un appel&#xa0;: le serveur a laissé passer un de ses appels, ce qu’il ne fait qu’avec SRTP. Deux boucliers&#xa0;: quelqu’un les a vus sur le téléphone pendant un appel&#x202f;; un serveur ne peut pas le montrer.</translation>
    </message>
    <message>
        <source>On its page in FreePBX, tab Advanced: Change SIP Driver. Then plan again.</source>
        <translation>Sur sa page dans FreePBX, onglet Advanced&#xa0;: Change SIP Driver. Planifiez ensuite à nouveau.</translation>
    </message>
    <message>
        <source>On the server: ls -lL {path}; give it Asterisk&apos;s group and mode 0640, then reload.</source>
        <translation>Sur le serveur&#xa0;: ls -lL {path}&#x202f;; donnez-lui le groupe d’Asterisk et le mode 0640, puis rechargez.</translation>
    </message>
    <message>
        <source>On this address only programs on the server itself are heard, no phone.</source>
        <translation>À cette adresse, seuls des programmes du serveur lui-même sont entendus, et aucun téléphone.</translation>
    </message>
    <message>
        <source>On {interface} this computer does not hear even its own announcement.</source>
        <translation>Sur {interface}, cet ordinateur n’entend même pas sa propre annonce.</translation>
    </message>
    <message>
        <source>One call is up.</source>
        <translation>Un appel est en cours.</translation>
    </message>
    <message>
        <source>One command, run on {host} as its administrator.</source>
        <translation>Une commande, à exécuter sur {host} en tant qu’administrateur.</translation>
    </message>
    <message>
        <source>One list is read at a time.</source>
        <translation>Une seule liste est lue à la fois.</translation>
    </message>
    <message>
        <source>One more of less weight.</source>
        <translation>Un de plus, de moindre importance.</translation>
    </message>
    <message>
        <source>One of the two was replaced, or the roll-over was cut short as it began.</source>
        <translation>L’un des deux a été remplacé, ou la relève a été interrompue à son début.</translation>
    </message>
    <message>
        <source>One of the two was replaced.</source>
        <translation>L’un des deux a été remplacé.</translation>
    </message>
    <message>
        <source>One of them restarts Asterisk as soon as no call is left.</source>
        <translation>L’une d’elles redémarre Asterisk dès qu’il n’y a plus d’appel.</translation>
    </message>
    <message>
        <source>One phone gets nothing:</source>
        <translation>Un téléphone ne reçoit rien&#xa0;:</translation>
    </message>
    <message>
        <source>One phone is moved. Between the reload and the moment it has fetched its configuration its calls are refused: run the two together.</source>
        <translation>Un téléphone est basculé. Entre le rechargement et le moment où il a récupéré sa configuration, ses appels sont refusés&#xa0;: exécutez les deux ensemble.</translation>
    </message>
    <message>
        <source>One phone was found. Now name the server as phones shall call it.</source>
        <translation>Un téléphone a été trouvé. Nommez maintenant le serveur tel que les téléphones doivent l’appeler.</translation>
    </message>
    <message>
        <source>One phone was found. Phones shall call the server {host}.</source>
        <translation>Un téléphone a été trouvé. Les téléphones doivent appeler le serveur {host}.</translation>
    </message>
    <message>
        <source>One problem</source>
        <translation>Un problème</translation>
    </message>
    <message>
        <source>One thing is not as on the vendor&apos;s page</source>
        <translation>Une chose diffère de la page du fabricant</translation>
    </message>
    <message>
        <source>Only a private authority can make a certificate here.</source>
        <translation>Seule une autorité privée peut créer un certificat ici.</translation>
    </message>
    <message>
        <source>Only a private authority is rolled over.</source>
        <translation>La relève n’existe que pour une autorité privée.</translation>
    </message>
    <message>
        <source>Only a wildcard fits {host}, and phones take those only with tls_allow_wildcard_certs.</source>
        <translation>Seul un nom générique correspond à {host}, et les téléphones ne l’acceptent qu’avec tls_allow_wildcard_certs.</translation>
    </message>
    <message>
        <source>Only a wildcard fits {host}, which RFC 5922 does not allow for SIP.</source>
        <translation>Seul un nom générique correspond à {host}, ce que la RFC 5922 n’autorise pas pour SIP.</translation>
    </message>
    <message>
        <source>Only a wildcard fits {host}, which firmware takes from {first} on.</source>
        <translation>Seul un nom générique correspond à {host}&#x202f;; le micrologiciel l’accepte à partir de {first}.</translation>
    </message>
    <message>
        <source>Only a wildcard fits {host}, which this firmware does not take ({first} does).</source>
        <translation>Seul un nom générique correspond à {host}, ce que ce micrologiciel n’accepte pas (ceux-ci, oui&#xa0;: {first}).</translation>
    </message>
    <message>
        <source>Only firmware servers answer; phones take no configuration from them.</source>
        <translation>Seuls des serveurs de micrologiciels répondent&#x202f;; les téléphones n’en reçoivent pas de configuration.</translation>
    </message>
    <message>
        <source>Only the authority that issued it can issue the next one.</source>
        <translation>Seule l’autorité qui l’a émis peut émettre le suivant.</translation>
    </message>
    <message>
        <source>Only the last {count} characters were read.</source>
        <translation>Seuls les {count} derniers caractères ont été lus.</translation>
    </message>
    <message>
        <source>Only the server&apos;s own certificate is sent; {issuer}, which signed it, is not on the phone.</source>
        <translation>Seul le certificat du serveur est envoyé&#x202f;; {issuer}, qui l’a signé, n’est pas sur le téléphone.</translation>
    </message>
    <message>
        <source>Only this computer&apos;s own Asterisk can be restarted.</source>
        <translation>Seul l’Asterisk de cet ordinateur peut être redémarré.</translation>
    </message>
    <message>
        <source>Open FreePBX&apos;s Digium Phones module, save its General Settings, then Apply Config.</source>
        <translation>Ouvrez le module Digium Phones de FreePBX, enregistrez ses General Settings, puis Apply Config.</translation>
    </message>
    <message>
        <source>Open a site</source>
        <translation>Ouvrir un site</translation>
    </message>
    <message>
        <source>Open it in the spreadsheet, and save it as &quot;CSV UTF-8&quot;.</source>
        <translation>Ouvrez-le dans le tableur et enregistrez-le au format «&#xa0;CSV UTF-8&#xa0;».</translation>
    </message>
    <message>
        <source>Open it, or choose another folder.</source>
        <translation>Ouvrez-le, ou choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>Open the site again, and enter what is missing.</source>
        <translation>Rouvrez le site, et saisissez ce qui manque.</translation>
    </message>
    <message>
        <source>Open {port}/tcp on the server&apos;s firewall, and look whether the server is up.</source>
        <translation>Ouvrez {port}/tcp sur le pare-feu du serveur, et vérifiez si le serveur est en marche.</translation>
    </message>
    <message>
        <source>Open {port}/tcp on the server&apos;s firewall.</source>
        <translation>Ouvrez {port}/tcp sur le pare-feu du serveur.</translation>
    </message>
    <message>
        <source>OpenSSL refuses the certificate: its key has fewer than 2048 bits, or its hash is too weak.</source>
        <translation>OpenSSL refuse le certificat&#xa0;: sa clé a moins de 2048 bits, ou son hachage est trop faible.</translation>
    </message>
    <message>
        <source>Opening this file would take too long.</source>
        <translation>Ouvrir ce fichier prendrait trop de temps.</translation>
    </message>
    <message>
        <source>Order a certificate</source>
        <translation>Commander un certificat</translation>
    </message>
    <message>
        <source>Order again in some minutes.</source>
        <translation>Recommencez la commande dans quelques minutes.</translation>
    </message>
    <message>
        <source>Order again when you are ready.</source>
        <translation>Recommencez la commande quand vous serez prêt.</translation>
    </message>
    <message>
        <source>Order the other way: by a DNS record (--dns), or by an answer over HTTP (--http).</source>
        <translation>Commandez par l’autre moyen&#xa0;: un enregistrement DNS (--dns), ou une réponse par HTTP (--http).</translation>
    </message>
    <message>
        <source>Orders go over HTTPS.</source>
        <translation>Les commandes passent par HTTPS.</translation>
    </message>
    <message>
        <source>Other firmware may accept it.</source>
        <translation>Un autre micrologiciel peut l’accepter.</translation>
    </message>
    <message>
        <source>Other firmware may refuse it and show {codes}.</source>
        <translation>Un autre micrologiciel peut le refuser et afficher {codes}.</translation>
    </message>
    <message>
        <source>Other firmware may show {codes}.</source>
        <translation>Un autre micrologiciel peut afficher {codes}.</translation>
    </message>
    <message>
        <source>Over {protocol} anybody on the way can read and listen: no phone shows a shield.</source>
        <translation>Sur {protocol}, n’importe qui sur le trajet peut lire et écouter&#xa0;: aucun téléphone n’affiche de bouclier.</translation>
    </message>
    <message>
        <source>Over {protocol} no phone shows a shield.</source>
        <translation>Sur {protocol}, aucun téléphone n’affiche de bouclier.</translation>
    </message>
    <message>
        <source>Over {protocol} the phones show no shield.</source>
        <translation>Sur {protocol}, les téléphones n’affichent pas de bouclier.</translation>
    </message>
    <message>
        <source>PJSIP has no default_outbound_endpoint, by which the DPMA sends its messages to phones.</source>
        <translation>PJSIP n’a pas de default_outbound_endpoint, par lequel le DPMA envoie ses messages aux téléphones.</translation>
    </message>
    <message>
        <source>Paste less at a time.</source>
        <translation>Collez-en moins à la fois.</translation>
    </message>
    <message>
        <source>Paste the answer of: asterisk -rx &apos;database show registrar&apos;</source>
        <translation>Collez la réponse de&#xa0;: asterisk -rx &apos;database show registrar&apos;</translation>
    </message>
    <message>
        <source>Paste the lines its log got at the last start or reload; they name the file and the line.</source>
        <translation>Collez les lignes que son journal a reçues au dernier démarrage ou rechargement&#x202f;; elles nomment le fichier et la ligne.</translation>
    </message>
    <message>
        <source>Paste the lines the log got at the reload; if they hold no error, restart when no call is up.</source>
        <translation>Collez les lignes que le journal a reçues au rechargement&#x202f;; si elles ne contiennent pas d’erreur, redémarrez quand il n’y a pas d’appel en cours.</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Phone {number} has the same MAC address.</source>
        <translation>Le téléphone {number} a la même adresse MAC.</translation>
    </message>
    <message>
        <source>Phone {number} has the same extension.</source>
        <translation>Le téléphone {number} a la même extension.</translation>
    </message>
    <message>
        <source>Phone: {names}</source>
        <translation>Téléphone&#xa0;: {names}</translation>
    </message>
    <message>
        <source>Phones</source>
        <translation>Téléphones</translation>
    </message>
    <message>
        <source>Phones and Asterisk need an RSA or an elliptic curve key.</source>
        <translation>Les téléphones et Asterisk ont besoin d’une clé RSA ou à courbe elliptique.</translation>
    </message>
    <message>
        <source>Phones are configured by</source>
        <translation>Les téléphones sont configurés par</translation>
    </message>
    <message>
        <source>Phones are sent to {url}, and do not fetch over TFTP.</source>
        <translation>Des téléphones sont envoyés à {url}, et ne récupèrent rien par TFTP.</translation>
    </message>
    <message>
        <source>Phones are still registered over TLS.</source>
        <translation>Des téléphones sont encore enregistrés par TLS.</translation>
    </message>
    <message>
        <source>Phones bring the public roots along: nothing has to be loaded onto them.</source>
        <translation>Les téléphones apportent les racines publiques&#xa0;: rien n’est à charger sur eux.</translation>
    </message>
    <message>
        <source>Phones find {host} in it, but not in the place RFC 5922 asks for.</source>
        <translation>Les téléphones y trouvent {host}, mais pas à l’endroit que demande la RFC 5922.</translation>
    </message>
    <message>
        <source>Phones first, files after: a phone that still calls over TLS would be left without its server. Going back puts every file as it was, byte for byte, and removes those that were made.</source>
        <translation>D’abord les téléphones, ensuite les fichiers&#xa0;: un téléphone qui appelle encore par TLS se retrouverait sans son serveur. Le retour en arrière remet chaque fichier comme il était, octet par octet, et retire ceux qui ont été créés.</translation>
    </message>
    <message>
        <source>Phones in service announce nothing and ask nothing.</source>
        <translation>Les téléphones en service n’annoncent rien et ne demandent rien.</translation>
    </message>
    <message>
        <source>Phones of this site: {count}; seen on TLS: {tls}; seen with encrypted voice in a call: {called}.</source>
        <translation>Téléphones de ce site&#xa0;: {count}&#x202f;; vus en TLS&#xa0;: {tls}&#x202f;; vus avec la voix chiffrée dans un appel&#xa0;: {called}.</translation>
    </message>
    <message>
        <source>Phones on TLS are given no NTP server: with a wrong clock they refuse a sound certificate.</source>
        <translation>Aucun serveur NTP n’est donné aux téléphones en TLS&#xa0;: si leur horloge est fausse, ils refusent un certificat valable.</translation>
    </message>
    <message>
        <source>Phones registered over TLS ({count}) are dropped, and register again within minutes.</source>
        <translation>Les téléphones enregistrés par TLS ({count}) sont déconnectés, et s’enregistrent de nouveau en quelques minutes.</translation>
    </message>
    <message>
        <source>Phones that check certificates ({extensions}) refuse the server until they hold its root, and no source shows how a D-Series phone is given one.</source>
        <translation>Les téléphones qui vérifient les certificats ({extensions}) refusent le serveur tant qu’ils n’ont pas sa racine, et aucune source ne montre comment la donner à un téléphone D-Series.</translation>
    </message>
    <message>
        <source>Phones that look at the server&apos;s certificate refuse it: {cause}</source>
        <translation>Les téléphones qui regardent le certificat du serveur le refusent&#xa0;: {cause}</translation>
    </message>
    <message>
        <source>Phones whose firmware checks certificates refuse this server until they hold ca.crt: {phones}. No source shows how a D-Series phone is given a private root; compare the markup below with the vendor&apos;s XML Configuration page for your firmware. It is unverified, and the wizard does not write it. When a phone holds the root, set root_loaded = true for it.</source>
        <translation>Les téléphones dont le micrologiciel vérifie les certificats refusent ce serveur tant qu’ils n’ont pas ca.crt&#xa0;: {phones}. Aucune source ne montre comment donner une racine privée à un téléphone D-Series&#x202f;; comparez le balisage ci-dessous avec la page XML Configuration du fabricant pour votre micrologiciel. Il n’est pas vérifié, et l’assistant ne l’écrit pas. Quand un téléphone détient la racine, réglez root_loaded = true pour lui.</translation>
    </message>
    <message>
        <source>Phones would refuse everything signed with it.</source>
        <translation>Les téléphones refuseraient tout ce qu’elle signe.</translation>
    </message>
    <message>
        <source>Phones: {names}</source>
        <translation>Téléphones&#xa0;: {names}</translation>
    </message>
    <message>
        <source>Plan again and look at the new preview. Nothing was written.</source>
        <translation>Planifiez à nouveau et regardez le nouvel aperçu. Rien n’a été écrit.</translation>
    </message>
    <message>
        <source>Plan again when you are ready.</source>
        <translation>Planifiez à nouveau quand vous serez prêt.</translation>
    </message>
    <message>
        <source>Plan again with the passphrase.</source>
        <translation>Planifiez à nouveau avec la phrase secrète.</translation>
    </message>
    <message>
        <source>Plan the site first, which makes it (secure-calling plan {site}).</source>
        <translation>Planifiez d’abord le site, ce qui la crée (secure-calling plan {site}).</translation>
    </message>
    <message>
        <source>Port 80 has to lead from the Internet to this computer; where it cannot, order with the DNS.</source>
        <translation>Le port 80 doit mener d’Internet à cet ordinateur&#x202f;; si ce n’est pas possible, commandez par le DNS.</translation>
    </message>
    <message>
        <source>Port {port} answers here for http://{host}{path}.</source>
        <translation>Le port {port} répond ici pour http://{host}{path}.</translation>
    </message>
    <message>
        <source>Port {port} belongs to {program}, not to Asterisk. Asterisk lists its transport all the same.</source>
        <translation>Le port {port} appartient à {program}, pas à Asterisk. Asterisk liste tout de même son transport.</translation>
    </message>
    <message>
        <source>Port {port} is taken by the transport {id}.</source>
        <translation>Le port {port} est occupé par le transport {id}.</translation>
    </message>
    <message>
        <source>Ports below 1024 need an administrator; run it as one, or order with the DNS (--dns).</source>
        <translation>Les ports inférieurs à 1024 demandent un administrateur&#x202f;; exécutez-le en tant que tel, ou commandez par le DNS (--dns).</translation>
    </message>
    <message>
        <source>Press Apply Config in FreePBX once, which makes {file} and includes it, and read the server again; or turn on its own TLS transport: Settings, Asterisk SIP Settings, SIP Settings [chan_pjsip], tls.</source>
        <translation>Cliquez une fois sur Apply Config dans FreePBX, ce qui crée {file} et l’inclut, et relisez le serveur&#x202f;; ou activez son propre transport TLS&#xa0;: Settings, Asterisk SIP Settings, SIP Settings [chan_pjsip], tls.</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>Public authorities sign names of the public DNS only, and {host} is none.</source>
        <translation>Les autorités publiques ne signent que des noms du DNS public, et {host} n’en est pas un.</translation>
    </message>
    <message>
        <source>Public authorities sign names of the public DNS only; {host} is none.</source>
        <translation>Les autorités publiques ne signent que des noms du DNS public&#x202f;; {host} n’en est pas un.</translation>
    </message>
    <message>
        <source>Purpose, key and hash</source>
        <translation>Usage, clé et hachage</translation>
    </message>
    <message>
        <source>Put a value that holds the separator in quotes.</source>
        <translation>Mettez entre guillemets une valeur qui contient le séparateur.</translation>
    </message>
    <message>
        <source>Put back the ca.crt and ca.key that were made together, in the other site&apos;s folder.</source>
        <translation>Remettez en place le ca.crt et le ca.key créés ensemble, dans le dossier de l’autre site.</translation>
    </message>
    <message>
        <source>Put back the ca.crt and ca.key that were made together.</source>
        <translation>Remettez en place le ca.crt et le ca.key créés ensemble.</translation>
    </message>
    <message>
        <source>Put back the key the certificate was made for, or make a new certificate for this key.</source>
        <translation>Remettez en place la clé pour laquelle le certificat a été fait, ou créez un nouveau certificat pour cette clé.</translation>
    </message>
    <message>
        <source>Put both back from a copy of the site folder, or renew the certificate.</source>
        <translation>Remettez les deux en place depuis une copie du dossier du site, ou renouvelez le certificat.</translation>
    </message>
    <message>
        <source>Put every intermediate behind the server&apos;s certificate in its file.</source>
        <translation>Placez chaque intermédiaire après le certificat du serveur, dans son fichier.</translation>
    </message>
    <message>
        <source>Put every intermediate behind the server&apos;s certificate in its file; if none is missing, use a public certificate or load the private root on the phone.</source>
        <translation>Placez chaque intermédiaire après le certificat du serveur, dans son fichier&#x202f;; s’il n’en manque aucun, utilisez un certificat public ou chargez la racine privée sur le téléphone.</translation>
    </message>
    <message>
        <source>Put every intermediate behind the server&apos;s certificate; if none is missing, load the private root on the phone.</source>
        <translation>Placez chaque intermédiaire après le certificat du serveur&#x202f;; s’il n’en manque aucun, chargez la racine privée sur le téléphone.</translation>
    </message>
    <message>
        <source>Put every intermediate into the certificate&apos;s file; for a private authority load its root.</source>
        <translation>Mettez chaque intermédiaire dans le fichier du certificat&#x202f;; pour une autorité privée, chargez sa racine.</translation>
    </message>
    <message>
        <source>Put it back from a copy of the server, or put the files back by hand from the copies beside it.</source>
        <translation>Remettez-le en place depuis une copie du serveur, ou remettez les fichiers à la main depuis les copies à côté de lui.</translation>
    </message>
    <message>
        <source>Put it back from a copy of the site folder.</source>
        <translation>Remettez-le en place depuis une copie du dossier du site.</translation>
    </message>
    <message>
        <source>Put it back, or make or import another.</source>
        <translation>Remettez-le en place, créez-en ou importez-en un autre.</translation>
    </message>
    <message>
        <source>Put the authority&apos;s present one in its place behind the server&apos;s certificate.</source>
        <translation>Mettez à sa place le certificat actuel de l’autorité, après celui du serveur.</translation>
    </message>
    <message>
        <source>Put the certificate and the key that were made together on the server, then reload.</source>
        <translation>Mettez sur le serveur le certificat et la clé créés ensemble, puis rechargez.</translation>
    </message>
    <message>
        <source>Put the file back from a copy of the site folder.</source>
        <translation>Remettez le fichier en place depuis une copie du dossier du site.</translation>
    </message>
    <message>
        <source>Put the files back as they were (roll back), then restart.</source>
        <translation>Remettez les fichiers comme avant (revenez en arrière), puis redémarrez.</translation>
    </message>
    <message>
        <source>Put the files back by hand, from a copy of the server.</source>
        <translation>Remettez les fichiers en place à la main, depuis une copie du serveur.</translation>
    </message>
    <message>
        <source>Put the intermediates behind it in its file, often found in fullchain.pem or ca-bundle.crt.</source>
        <translation>Placez les intermédiaires après lui dans son fichier&#x202f;; on les trouve souvent dans fullchain.pem ou ca-bundle.crt.</translation>
    </message>
    <message>
        <source>Put the intermediates in order: each one below the certificate it signed.</source>
        <translation>Mettez les intermédiaires dans l’ordre&#xa0;: chacun sous le certificat qu’il a signé.</translation>
    </message>
    <message>
        <source>Put the key into a file of its own, and name it as priv_key_file.</source>
        <translation>Mettez la clé dans un fichier à elle, et nommez celui-ci comme priv_key_file.</translation>
    </message>
    <message>
        <source>Put the password into a file of its own, or leave the option out to be asked.</source>
        <translation>Mettez le mot de passe dans un fichier à part, ou omettez l’option pour qu’il soit demandé.</translation>
    </message>
    <message>
        <source>Put the server&apos;s own certificate first, then its intermediates in order.</source>
        <translation>Mettez le certificat du serveur en premier, puis ses intermédiaires dans l’ordre.</translation>
    </message>
    <message>
        <source>Put the template [{name}](!) before that line (or roll back), then reload.</source>
        <translation>Placez le modèle [{name}](!) avant cette ligne (ou revenez en arrière), puis rechargez.</translation>
    </message>
    <message>
        <source>Put {path} into /etc/asterisk with Asterisk&apos;s owner and group, then reload.</source>
        <translation>Mettez {path} dans /etc/asterisk avec le propriétaire et le groupe d’Asterisk, puis rechargez.</translation>
    </message>
    <message>
        <source>Put {path} where it is looked for and let Asterisk read it, or take the #include out; then reload.</source>
        <translation>Mettez {path} là où il est cherché et laissez Asterisk le lire, ou retirez le #include&#x202f;; rechargez ensuite.</translation>
    </message>
    <message>
        <source>Qt could not be loaded: {reason}.</source>
        <translation>Qt n’a pas pu être chargé&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>Reaching the server</source>
        <translation>Accès au serveur</translation>
    </message>
    <message>
        <source>Read are those of dnsmasq (and OpenWrt), ISC dhcpd and Kea.</source>
        <translation>Sont lues celles de dnsmasq (et OpenWrt), ISC dhcpd et Kea.</translation>
    </message>
    <message>
        <source>Read back, its content, mode, owner or ACL is another one. Everything is as it was.</source>
        <translation>À la relecture, son contenu, son mode, son propriétaire ou son ACL ne sont pas ceux prévus. Tout est comme avant.</translation>
    </message>
    <message>
        <source>Read back, {path} would not mean what was planned: {what}.</source>
        <translation>Relu, {path} ne signifierait pas ce qui était prévu&#xa0;: {what}.</translation>
    </message>
    <message>
        <source>Read the last errors in the log, correct them (or roll back), then reload.</source>
        <translation>Lisez les dernières erreurs du journal, corrigez-les (ou revenez en arrière), puis rechargez.</translation>
    </message>
    <message>
        <source>Read the number on the phone and explain it on the Check page.</source>
        <translation>Lisez le numéro sur le téléphone et décodez-le à la page Vérifier.</translation>
    </message>
    <message>
        <source>Read the number on the phone once more, then look into the phone&apos;s log.</source>
        <translation>Lisez encore une fois le numéro sur le téléphone, puis regardez dans le journal du téléphone.</translation>
    </message>
    <message>
        <source>Read the number on the phone once more. {fix}</source>
        <translation>Lisez encore une fois le numéro sur le téléphone. {fix}</translation>
    </message>
    <message>
        <source>Read the server</source>
        <translation>Lire le serveur</translation>
    </message>
    <message>
        <source>Read the server again, then try once more.</source>
        <translation>Relisez le serveur, puis réessayez.</translation>
    </message>
    <message>
        <source>Read the server first, or give a copy of its files (--root).</source>
        <translation>Lisez d’abord le serveur, ou donnez une copie de ses fichiers (--root).</translation>
    </message>
    <message>
        <source>Read the server, or choose the route xml.</source>
        <translation>Lisez le serveur, ou choisissez la voie xml.</translation>
    </message>
    <message>
        <source>Read them, and order again.</source>
        <translation>Lisez-les, et recommencez la commande.</translation>
    </message>
    <message>
        <source>Read what it says, mostly new terms at the address it names; then order again.</source>
        <translation>Lisez ce qu’elle indique, le plus souvent de nouvelles conditions à l’adresse qu’elle nomme&#x202f;; recommencez ensuite la commande.</translation>
    </message>
    <message>
        <source>Read what the log said of it when it was loaded.</source>
        <translation>Lisez ce que le journal en a dit lors de son chargement.</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Reçu</translation>
    </message>
    <message>
        <source>Receipt {id} cannot be rolled back.</source>
        <translation>Il n’est pas possible de revenir en arrière sur le reçu {id}.</translation>
    </message>
    <message>
        <source>Receipts</source>
        <translation>Reçus</translation>
    </message>
    <message>
        <source>Receipts and backups lie on the server, in /var/lib/secure-calling.</source>
        <translation>Reçus et sauvegardes se trouvent sur le serveur, dans /var/lib/secure-calling.</translation>
    </message>
    <message>
        <source>Receipts that stand on this one: {ids}.</source>
        <translation>Reçus qui reposent sur celui-ci&#xa0;: {ids}.</translation>
    </message>
    <message>
        <source>Recover</source>
        <translation>Remettre en état</translation>
    </message>
    <message>
        <source>Recover first (secure-calling recover).</source>
        <translation>Lancez d’abord la remise en état (secure-calling recover).</translation>
    </message>
    <message>
        <source>Recover it first (secure-calling recover --ssh USER@HOST).</source>
        <translation>Lancez d’abord sa remise en état (secure-calling recover --ssh USER@HOST).</translation>
    </message>
    <message>
        <source>Register its licence on the server, then reload res_digium_phone.so.</source>
        <translation>Enregistrez sa licence sur le serveur, puis rechargez res_digium_phone.so.</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>Enregistrés</translation>
    </message>
    <message>
        <source>Registered, but not over TLS: {names}.</source>
        <translation>Enregistrés, mais pas par TLS&#xa0;: {names}.</translation>
    </message>
    <message>
        <source>Registering with a password</source>
        <translation>Enregistrement avec un mot de passe</translation>
    </message>
    <message>
        <source>Reload Asterisk and look whether the transport is listed: asterisk -rx &apos;pjsip show transports&apos;.</source>
        <translation>Rechargez Asterisk et vérifiez si le transport est listé&#xa0;: asterisk -rx &apos;pjsip show transports&apos;.</translation>
    </message>
    <message>
        <source>Reload it: module reload res_pjsip_notify.so, then send the NOTIFY again.</source>
        <translation>Rechargez-le&#xa0;: module reload res_pjsip_notify.so, puis renvoyez le NOTIFY.</translation>
    </message>
    <message>
        <source>Reload, and read what the log says of it.</source>
        <translation>Rechargez, et lisez ce qu’en dit le journal.</translation>
    </message>
    <message>
        <source>Reload: asterisk -rx &apos;module reload res_pjsip.so&apos;. Asterisk before 16.29, 18.15 and 20 needs a restart.</source>
        <translation>Rechargez&#xa0;: asterisk -rx &apos;module reload res_pjsip.so&apos;. Avant 16.29, 18.15 et 20, Asterisk a besoin d’un redémarrage.</translation>
    </message>
    <message>
        <source>Remove cipher from the transport, then restart Asterisk.</source>
        <translation>Retirez cipher du transport, puis redémarrez Asterisk.</translation>
    </message>
    <message>
        <source>Remove cipher, require_client_cert and verify_client from the transport, then restart Asterisk.</source>
        <translation>Retirez cipher, require_client_cert et verify_client du transport, puis redémarrez Asterisk.</translation>
    </message>
    <message>
        <source>Remove one of the two, or give it another port, then restart.</source>
        <translation>Retirez l’un des deux, ou donnez-lui un autre port, puis redémarrez.</translation>
    </message>
    <message>
        <source>Remove require_client_cert and verify_client from the transport, then restart Asterisk.</source>
        <translation>Retirez require_client_cert et verify_client du transport, puis redémarrez Asterisk.</translation>
    </message>
    <message>
        <source>Remove the cause (a full or read-only disk, missing rights, a file mounted by itself), then apply again.</source>
        <translation>Supprimez la cause (disque plein ou en lecture seule, droits manquants, fichier monté isolément), puis appliquez à nouveau.</translation>
    </message>
    <message>
        <source>Remove the cause, then recover (secure-calling recover).</source>
        <translation>Supprimez la cause, puis lancez la remise en état (secure-calling recover).</translation>
    </message>
    <message>
        <source>Remove the cause, then recover, which finishes it (secure-calling recover).</source>
        <translation>Supprimez la cause, puis lancez la remise en état, qui l’achève (secure-calling recover).</translation>
    </message>
    <message>
        <source>Remove the requirement of a revocation list.</source>
        <translation>Supprimez l’exigence d’une liste de révocation.</translation>
    </message>
    <message>
        <source>Remove transport= from the endpoint {name}, then reload.</source>
        <translation>Retirez transport= de l’endpoint {name}, puis rechargez.</translation>
    </message>
    <message>
        <source>Rename it, and the line that includes it, then plan again.</source>
        <translation>Renommez-le, ainsi que la ligne qui l’inclut, puis planifiez à nouveau.</translation>
    </message>
    <message>
        <source>Rename that section.</source>
        <translation>Renommez cette section.</translation>
    </message>
    <message>
        <source>Rename the folder, then export again.</source>
        <translation>Renommez le dossier, puis exportez à nouveau.</translation>
    </message>
    <message>
        <source>Renew it now, under the same file names.</source>
        <translation>Renouvelez-le maintenant, sous les mêmes noms de fichiers.</translation>
    </message>
    <message>
        <source>Renew the certificate if its end has come; else give the phone an NTP server.</source>
        <translation>Renouvelez le certificat s’il est arrivé à échéance&#x202f;; sinon donnez au téléphone un serveur NTP.</translation>
    </message>
    <message>
        <source>Replace the certificate.</source>
        <translation>Remplacez le certificat.</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>Redémarrer</translation>
    </message>
    <message>
        <source>Restart Asterisk as soon as no call is up?</source>
        <translation>Redémarrer Asterisk dès qu’il n’y a plus d’appel en cours&#x202f;?</translation>
    </message>
    <message>
        <source>Restart Asterisk as soon as there is none? New calls go through meanwhile; after {minutes} minutes the restart is called off.</source>
        <translation>Redémarrer Asterisk dès qu’il n’y en a plus&#x202f;? Les nouveaux appels passent entre-temps&#x202f;; après {minutes} minutes, le redémarrage est annulé.</translation>
    </message>
    <message>
        <source>Restart Asterisk, then check again.</source>
        <translation>Redémarrez Asterisk, puis vérifiez à nouveau.</translation>
    </message>
    <message>
        <source>Restart a new phone while this listens.</source>
        <translation>Redémarrez un téléphone neuf pendant l’écoute.</translation>
    </message>
    <message>
        <source>Restart steps</source>
        <translation>Étapes du redémarrage</translation>
    </message>
    <message>
        <source>Restart when no call is up.</source>
        <translation>Redémarrez quand il n’y a pas d’appel en cours.</translation>
    </message>
    <message>
        <source>Restart when no call is up; after a renewal, let the Check page see what is served first.</source>
        <translation>Redémarrez quand il n’y a pas d’appel en cours&#x202f;; après un renouvellement, regardez d’abord à la page Vérifier ce qui est présenté.</translation>
    </message>
    <message>
        <source>Restart when nobody needs the phones, and be ready to end the hanging program (systemctl kill).</source>
        <translation>Redémarrez quand personne n’a besoin des téléphones, et soyez prêt à mettre fin au programme bloqué (systemctl kill).</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Roll back</source>
        <translation>Revenir en arrière</translation>
    </message>
    <message>
        <source>Roll back the newest first, or all of them together (--with-later).</source>
        <translation>Revenez d’abord sur le plus récent, ou sur tous ensemble (--with-later).</translation>
    </message>
    <message>
        <source>Roll back what was written on {when}?</source>
        <translation>Revenir sur ce qui a été écrit le {when}&#x202f;?</translation>
    </message>
    <message>
        <source>Roll back, reload, and look again; do not restart before that.</source>
        <translation>Revenez en arrière, rechargez et regardez à nouveau&#x202f;; ne redémarrez pas avant.</translation>
    </message>
    <message>
        <source>Roll it over to one with name constraints (new --roll-over --name-constraints).</source>
        <translation>Faites prendre la relève à une autorité avec contraintes de nom (new --roll-over --name-constraints).</translation>
    </message>
    <message>
        <source>Roll the authority over (certificate SITE new --roll-over), or go back to the names it was made for.</source>
        <translation>Faites prendre la relève à une nouvelle autorité (certificate SITE new --roll-over), ou revenez aux noms pour lesquels elle a été créée.</translation>
    </message>
    <message>
        <source>Rolling back would undo that change too.</source>
        <translation>Le retour en arrière déferait aussi cette modification.</translation>
    </message>
    <message>
        <source>Root</source>
        <translation>Racine</translation>
    </message>
    <message>
        <source>Run it on the server, as its administrator: sudo asterisk -rx &apos;...&apos;</source>
        <translation>Exécutez-la sur le serveur, en tant qu’administrateur&#xa0;: sudo asterisk -rx &apos;...&apos;</translation>
    </message>
    <message>
        <source>Run one command on the Asterisk of {target} now?</source>
        <translation>Exécuter maintenant une commande sur l’Asterisk de {target}&#x202f;?</translation>
    </message>
    <message>
        <source>Run one command on this computer&apos;s Asterisk now?</source>
        <translation>Exécuter maintenant une commande sur l’Asterisk de cet ordinateur&#x202f;?</translation>
    </message>
    <message>
        <source>Run secure-calling discover, which says why nothing is heard.</source>
        <translation>Exécutez secure-calling discover, qui dit pourquoi rien n’est entendu.</translation>
    </message>
    <message>
        <source>Run the restart steps</source>
        <translation>Exécuter les étapes de redémarrage</translation>
    </message>
    <message>
        <source>Run this as the administrator (sudo), and make sure that the disk is neither full nor read-only.</source>
        <translation>Exécutez ceci en tant qu’administrateur (sudo), et assurez-vous que le disque n’est ni plein ni en lecture seule.</translation>
    </message>
    <message>
        <source>Run this as the administrator (sudo), and make sure that the disk is not mounted read-only.</source>
        <translation>Exécutez ceci en tant qu’administrateur (sudo), et assurez-vous que le disque n’est pas monté en lecture seule.</translation>
    </message>
    <message>
        <source>Run this as the administrator (sudo), or copy the commands and run them on the server.</source>
        <translation>Exécutez ceci en tant qu’administrateur (sudo), ou copiez les commandes et exécutez-les sur le serveur.</translation>
    </message>
    <message>
        <source>Run this as the administrator (sudo), or correct the path on the server.</source>
        <translation>Exécutez ceci en tant qu’administrateur (sudo), ou corrigez le chemin sur le serveur.</translation>
    </message>
    <message>
        <source>Run this as the administrator: {commands}</source>
        <translation>Exécutez ceci en tant qu’administrateur&#xa0;: {commands}</translation>
    </message>
    <message>
        <source>Run this by hand first, tick it off, and run the rest again.</source>
        <translation>Exécutez d’abord celle-ci à la main, cochez-la, et exécutez à nouveau les autres.</translation>
    </message>
    <message>
        <source>Run {count} commands on the Asterisk of {target} now? Before a restart you are asked again.</source>
        <translation>Exécuter maintenant {count} commandes sur l’Asterisk de {target}&#x202f;? Avant un redémarrage, la question est posée à nouveau.</translation>
    </message>
    <message>
        <source>Run {count} commands on this computer&apos;s Asterisk now? Before a restart you are asked again.</source>
        <translation>Exécuter maintenant {count} commandes sur l’Asterisk de cet ordinateur&#x202f;? Avant un redémarrage, la question est posée à nouveau.</translation>
    </message>
    <message>
        <source>SHA-256 {fingerprint}</source>
        <translation>SHA-256 {fingerprint}</translation>
    </message>
    <message>
        <source>SIP answer</source>
        <translation>réponse SIP</translation>
    </message>
    <message>
        <source>SIP over TLS</source>
        <translation>SIP sur TLS</translation>
    </message>
    <message>
        <source>SRTP is off</source>
        <translation>SRTP est désactivé</translation>
    </message>
    <message>
        <source>SRTP, keys by SDES</source>
        <translation>SRTP, clés par SDES</translation>
    </message>
    <message>
        <source>Save a copy of the file, then roll back all the same (--force).</source>
        <translation>Enregistrez une copie du fichier, puis revenez tout de même en arrière (--force).</translation>
    </message>
    <message>
        <source>Save it as UTF-8 in your editor.</source>
        <translation>Enregistrez-le en UTF-8 dans votre éditeur.</translation>
    </message>
    <message>
        <source>Save the list as &quot;CSV UTF-8&quot;.</source>
        <translation>Enregistrez la liste au format «&#xa0;CSV UTF-8&#xa0;».</translation>
    </message>
    <message>
        <source>Save the plan as a bundle (secure-calling bundle), and write it there. Nothing was written.</source>
        <translation>Enregistrez le plan sous forme de paquet (secure-calling bundle), et écrivez-le là-bas. Rien n’a été écrit.</translation>
    </message>
    <message>
        <source>Saved as {file}.</source>
        <translation>Enregistré sous {file}.</translation>
    </message>
    <message>
        <source>Saved as {file}. On the server, as root: sh {name} server.tar. Unpack server.tar here (tar -xf server.tar) in a folder of its own, and choose that folder above. It holds SIP passwords.</source>
        <translation>Enregistré sous {file}. Sur le serveur, en tant que root&#xa0;: sh {name} server.tar. Décompressez ici server.tar (tar -xf server.tar) dans un dossier à part, et choisissez ce dossier ci-dessus. Il contient des mots de passe SIP.</translation>
    </message>
    <message>
        <source>Saved as {file}. On the server, unpack it, and run as root: sh install.sh</source>
        <translation>Enregistré sous {file}. Sur le serveur, décompressez-le et exécutez en tant que root&#xa0;: sh install.sh</translation>
    </message>
    <message>
        <source>Saved as {file}; beside it {calendar}, which reminds of the certificate&apos;s end.</source>
        <translation>Enregistré sous {file}&#x202f;; à côté, {calendar}, qui rappelle l’échéance du certificat.</translation>
    </message>
    <message>
        <source>Saving now would undo that change.</source>
        <translation>Enregistrer maintenant déferait cette modification.</translation>
    </message>
    <message>
        <source>Says it is</source>
        <translation>Se présente comme</translation>
    </message>
    <message>
        <source>Scan the barcode beside the word MAC on the label.</source>
        <translation>Lisez le code-barres à côté du mot MAC sur l’étiquette.</translation>
    </message>
    <message>
        <source>Secure calling on {host}, hand-over report of {date}</source>
        <translation>Appels sécurisés sur {host}, rapport de remise du {date}</translation>
    </message>
    <message>
        <source>See line {line}.</source>
        <translation>Voir la ligne {line}.</translation>
    </message>
    <message>
        <source>See secure-calling --help for the command line.</source>
        <translation>Pour la ligne de commande, voir secure-calling --help.</translation>
    </message>
    <message>
        <source>See that only this phone registers as {name} before it is moved.</source>
        <translation>Assurez-vous que seul ce téléphone s’enregistre comme {name} avant de le basculer.</translation>
    </message>
    <message>
        <source>See that the web server serves it as {url}.</source>
        <translation>Veillez à ce que le serveur web le fournisse comme {url}.</translation>
    </message>
    <message>
        <source>See what is in the folders that are read, then try again.</source>
        <translation>Voyez ce que contiennent les dossiers lus, puis réessayez.</translation>
    </message>
    <message>
        <source>See who has the port (ss -tulnp), end that, or choose another port; then reload.</source>
        <translation>Voyez qui occupe le port (ss -tulnp), arrêtez-le, ou choisissez un autre port&#x202f;; rechargez ensuite.</translation>
    </message>
    <message>
        <source>Send the {issuer} that signed {name} in place of the other of its name.</source>
        <translation>Envoyez le {issuer} qui a signé {name}, à la place de l’autre du même nom.</translation>
    </message>
    <message>
        <source>Sent to phones, in this order</source>
        <translation>Envoyés aux téléphones, dans cet ordre</translation>
    </message>
    <message>
        <source>Serve files to phones</source>
        <translation>Distribuer des fichiers aux téléphones</translation>
    </message>
    <message>
        <source>Serve the files over HTTP or HTTPS, and give that address.</source>
        <translation>Fournissez les fichiers par HTTP ou HTTPS, et indiquez cette adresse.</translation>
    </message>
    <message>
        <source>Serve the files over HTTP, HTTPS, FTP or FTPS.</source>
        <translation>Fournissez les fichiers par HTTP, HTTPS, FTP ou FTPS.</translation>
    </message>
    <message>
        <source>Serve the files over https, and fetch them on a network of their own until then.</source>
        <translation>Fournissez les fichiers par https, et d’ici là faites-les récupérer sur un réseau à part.</translation>
    </message>
    <message>
        <source>Serve the files over https, or set these phones to secure.</source>
        <translation>Fournissez les fichiers par https, ou mettez ces téléphones au stade secure.</translation>
    </message>
    <message>
        <source>Serve them over https://, with a certificate the phones trust.</source>
        <translation>Fournissez-les par https://, avec un certificat auquel les téléphones font confiance.</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Serveur</translation>
    </message>
    <message>
        <source>Server and phones have no cipher in common.</source>
        <translation>Le serveur et les téléphones n’ont pas de suite de chiffrement en commun.</translation>
    </message>
    <message>
        <source>Server the phones call</source>
        <translation>Serveur que les téléphones appellent</translation>
    </message>
    <message>
        <source>Set a password in the section type=auth of {name}, or leave the phone&apos;s own file to its present password.</source>
        <translation>Réglez un mot de passe dans la section type=auth de {name}, ou laissez dans le fichier du téléphone son mot de passe actuel.</translation>
    </message>
    <message>
        <source>Set its stage to wait, or tls_unproven_model = true to try it all the same.</source>
        <translation>Mettez son stade sur wait, ou réglez tls_unproven_model = true pour l’essayer tout de même.</translation>
    </message>
    <message>
        <source>Set login_password to other digits.</source>
        <translation>Réglez login_password sur d’autres chiffres.</translation>
    </message>
    <message>
        <source>Set mdns_address and mdns_port in {general}, then reload the DPMA.</source>
        <translation>Réglez mdns_address et mdns_port dans {general}, puis rechargez le DPMA.</translation>
    </message>
    <message>
        <source>Set mdns_address={host} in {general}, then reload the DPMA.</source>
        <translation>Réglez mdns_address={host} dans {general}, puis rechargez le DPMA.</translation>
    </message>
    <message>
        <source>Set mdns_port to the port of the TLS transport, usually 5061.</source>
        <translation>Réglez mdns_port sur le port du transport TLS, 5061 en général.</translation>
    </message>
    <message>
        <source>Set mdns_port={port} in {general}, then reload the DPMA.</source>
        <translation>Réglez mdns_port={port} dans {general}, puis rechargez le DPMA.</translation>
    </message>
    <message>
        <source>Set mdns_transport=tls in {general}, then reload the DPMA.</source>
        <translation>Réglez mdns_transport=tls dans {general}, puis rechargez le DPMA.</translation>
    </message>
    <message>
        <source>Set media_encryption=sdes for {name} and on the phone, then reload.</source>
        <translation>Réglez media_encryption=sdes pour {name} et sur le téléphone, puis rechargez.</translation>
    </message>
    <message>
        <source>Set media_encryption=sdes on it and media_encryption_optimistic=no, then reload.</source>
        <translation>Réglez-y media_encryption=sdes et media_encryption_optimistic=no, puis rechargez.</translation>
    </message>
    <message>
        <source>Set media_encryption=sdes on it, then reload.</source>
        <translation>Réglez-y media_encryption=sdes, puis rechargez.</translation>
    </message>
    <message>
        <source>Set media_encryption=sdes on the endpoint and on the phone, in the same step.</source>
        <translation>Réglez media_encryption=sdes sur l’endpoint et sur le téléphone, dans la même étape.</translation>
    </message>
    <message>
        <source>Set media_encryption=sdes, then reload.</source>
        <translation>Réglez media_encryption=sdes, puis rechargez.</translation>
    </message>
    <message>
        <source>Set method=sslv23 (OpenSSL 3) or tlsv1_2 in the transport, then restart.</source>
        <translation>Réglez method=sslv23 (OpenSSL 3) ou tlsv1_2 dans le transport, puis redémarrez.</translation>
    </message>
    <message>
        <source>Set method=sslv23 or tlsv1_2 on the transport, then restart Asterisk.</source>
        <translation>Réglez method=sslv23 ou tlsv1_2 sur le transport, puis redémarrez Asterisk.</translation>
    </message>
    <message>
        <source>Set method=sslv23 with OpenSSL 3 or later, else method=tlsv1_2; then restart Asterisk.</source>
        <translation>Réglez method=sslv23 avec OpenSSL 3 ou plus récent, sinon method=tlsv1_2&#x202f;; redémarrez ensuite Asterisk.</translation>
    </message>
    <message>
        <source>Set method=tlsv1_2 on the transport, then restart Asterisk.</source>
        <translation>Réglez method=tlsv1_2 sur le transport, puis redémarrez Asterisk.</translation>
    </message>
    <message>
        <source>Set port=&quot;5061&quot;, or the port the TLS transport is bound to.</source>
        <translation>Réglez port=&quot;5061&quot;, ou le port auquel le transport TLS est lié.</translation>
    </message>
    <message>
        <source>Set registration_port to 5061 for TLS, to 5060 for UDP and TCP.</source>
        <translation>Réglez registration_port sur 5061 pour TLS, sur 5060 pour UDP et TCP.</translation>
    </message>
    <message>
        <source>Set remove_existing=yes; max_contacts=1 where only one phone registers.</source>
        <translation>Réglez remove_existing=yes&#x202f;; max_contacts=1 si un seul téléphone s’enregistre.</translation>
    </message>
    <message>
        <source>Set rewrite_contact=yes for {name}, then reload.</source>
        <translation>Réglez rewrite_contact=yes pour {name}, puis rechargez.</translation>
    </message>
    <message>
        <source>Set rewrite_contact=yes, then reload.</source>
        <translation>Réglez rewrite_contact=yes, puis rechargez.</translation>
    </message>
    <message>
        <source>Set service_discovery_enabled in the DPMA&apos;s file to yes, or name the server by hand.</source>
        <translation>Réglez service_discovery_enabled sur yes dans le fichier du DPMA, ou nommez le serveur à la main.</translation>
    </message>
    <message>
        <source>Set srtp_tag_32=no and use_avpf=no on the endpoint {user}, then reload.</source>
        <translation>Réglez srtp_tag_32=no et use_avpf=no sur l’endpoint {user}, puis rechargez.</translation>
    </message>
    <message>
        <source>Set status and register of its account to 1.</source>
        <translation>Réglez status et register de son compte sur 1.</translation>
    </message>
    <message>
        <source>Set the certificate&apos;s authority to private, or import a public certificate.</source>
        <translation>Réglez l’autorité du certificat sur private, ou importez un certificat public.</translation>
    </message>
    <message>
        <source>Set the certificate&apos;s authority to public or private.</source>
        <translation>Réglez l’autorité du certificat sur public ou private.</translation>
    </message>
    <message>
        <source>Set the clock that is wrong; until then, what is said of dates here is not what phones say.</source>
        <translation>Réglez l’horloge qui est fausse&#x202f;; d’ici là, ce qui est dit ici des dates n’est pas ce que disent les téléphones.</translation>
    </message>
    <message>
        <source>Set the network to private in Windows&apos; settings, or let this program through the firewall.</source>
        <translation>Définissez le réseau comme privé dans les paramètres de Windows, ou autorisez ce programme dans le pare-feu.</translation>
    </message>
    <message>
        <source>Set the server&apos;s host to the name the phones use.</source>
        <translation>Réglez l’hôte du serveur sur le nom que les téléphones utilisent.</translation>
    </message>
    <message>
        <source>Set the server&apos;s host, or the destination&apos;s target, in site.toml.</source>
        <translation>Définissez dans site.toml l’hôte du serveur, ou la cible de la destination.</translation>
    </message>
    <message>
        <source>Set the transport&apos;s bind to the port that is there, or give it another id or another port.</source>
        <translation>Réglez le bind du transport sur le port existant, ou donnez-lui un autre id ou un autre port.</translation>
    </message>
    <message>
        <source>Set tls_allow_wildcard_certs to 0.</source>
        <translation>Réglez tls_allow_wildcard_certs sur 0.</translation>
    </message>
    <message>
        <source>Set {option}=no for {name}, then reload.</source>
        <translation>Réglez {option}=no pour {name}, puis rechargez.</translation>
    </message>
    <message>
        <source>Set {option}=no, then reload.</source>
        <translation>Réglez {option}=no, puis rechargez.</translation>
    </message>
    <message>
        <source>Set {option}=no.</source>
        <translation>Réglez {option}=no.</translation>
    </message>
    <message>
        <source>Settings, Asterisk SIP Settings, SIP Settings [chan_pjsip], TLS/SSL/SRTP Settings, then Submit. What is there now: {there}.</source>
        <translation>Settings, Asterisk SIP Settings, SIP Settings [chan_pjsip], TLS/SSL/SRTP Settings, puis Submit. Ce qui s’y trouve actuellement&#xa0;: {there}.</translation>
    </message>
    <message>
        <source>Several files were chosen or dropped together; none of them was read.</source>
        <translation>Plusieurs fichiers ont été choisis ou déposés ensemble&#x202f;; aucun n’a été lu.</translation>
    </message>
    <message>
        <source>Shell scripts (*.sh)</source>
        <translation>Scripts shell (*.sh)</translation>
    </message>
    <message>
        <source>Shorten it.</source>
        <translation>Raccourcissez-le.</translation>
    </message>
    <message>
        <source>Shorten the list, or leave it empty.</source>
        <translation>Raccourcissez la liste, ou laissez-la vide.</translation>
    </message>
    <message>
        <source>Show a page</source>
        <translation>Afficher une page</translation>
    </message>
    <message>
        <source>Signalling (TLS)</source>
        <translation>Signalisation (TLS)</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>Signé par</translation>
    </message>
    <message>
        <source>Signing requests (*.csr *.pem)</source>
        <translation>Demandes de signature (*.csr *.pem)</translation>
    </message>
    <message>
        <source>Something spoke to the TLS port without TLS.</source>
        <translation>Quelque chose s’est adressé au port TLS sans TLS.</translation>
    </message>
    <message>
        <source>Something unexpected happened.</source>
        <translation>Une erreur inattendue s’est produite.</translation>
    </message>
    <message>
        <source>Source: {source}</source>
        <translation>Source&#xa0;: {source}</translation>
    </message>
    <message>
        <source>Sources disagree whether a D80 can be configured without the DPMA.</source>
        <translation>Les sources divergent sur le point de savoir si un D80 peut être configuré sans le DPMA.</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Stade</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Accueil</translation>
    </message>
    <message>
        <source>Starts with TLS and SRTP.</source>
        <translation>Démarre avec TLS et SRTP.</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Stays as it is.</source>
        <translation>Reste tel quel.</translation>
    </message>
    <message>
        <source>Stays as it is; TLS needs firmware {version}.</source>
        <translation>Reste tel quel&#x202f;; TLS demande le micrologiciel {version}.</translation>
    </message>
    <message>
        <source>Stays as it is; no source shows TLS on it.</source>
        <translation>Reste tel quel&#x202f;; aucune source n’y montre TLS.</translation>
    </message>
    <message>
        <source>Step {number}: {command}; {reason}</source>
        <translation>Étape {number}&#xa0;: {command}&#x202f;; {reason}</translation>
    </message>
    <message>
        <source>Stop it while you listen, or name the server by hand.</source>
        <translation>Arrêtez-le pendant l’écoute, ou nommez le serveur à la main.</translation>
    </message>
    <message>
        <source>Stop the program that holds port 5353, or find the phones in another way.</source>
        <translation>Arrêtez le programme qui occupe le port 5353, ou trouvez les téléphones d’une autre façon.</translation>
    </message>
    <message>
        <source>Stop the program that holds port {port}, or enter the server by hand.</source>
        <translation>Arrêtez le programme qui occupe le port {port}, ou saisissez le serveur à la main.</translation>
    </message>
    <message>
        <source>Stop the web server that listens there for the moment; or order with the DNS (--dns).</source>
        <translation>Arrêtez pour le moment le serveur web qui écoute à cet endroit&#x202f;; ou commandez par le DNS (--dns).</translation>
    </message>
    <message>
        <source>Suspect the key&apos;s size or the signature&apos;s hash first.</source>
        <translation>Soupçonnez d’abord la taille de la clé ou le hachage de la signature.</translation>
    </message>
    <message>
        <source>TLS and SRTP</source>
        <translation>TLS et SRTP</translation>
    </message>
    <message>
        <source>TLS cannot be announced: the transport does not speak it.</source>
        <translation>TLS ne peut pas être annoncé&#xa0;: le transport ne le parle pas.</translation>
    </message>
    <message>
        <source>TLS handshake</source>
        <translation>Négociation TLS</translation>
    </message>
    <message>
        <source>TLS is announced on port {port}, where no transport speaks it.</source>
        <translation>TLS est annoncé sur le port {port}, où aucun transport ne le parle.</translation>
    </message>
    <message>
        <source>TLS method</source>
        <translation>Méthode TLS</translation>
    </message>
    <message>
        <source>TLS with the DPMA needs Asterisk 13.11.0 or later.</source>
        <translation>TLS avec le DPMA demande Asterisk 13.11.0 ou plus récent.</translation>
    </message>
    <message>
        <source>TLS, no SRTP</source>
        <translation>TLS, sans SRTP</translation>
    </message>
    <message>
        <source>Take &lt;host_alternate&gt; out, or give that server TLS too.</source>
        <translation>Retirez &lt;host_alternate&gt;, ou donnez aussi TLS à ce serveur.</translation>
    </message>
    <message>
        <source>Take TLS and SRTP off this phone&apos;s line, or try it on this one phone before any other.</source>
        <translation>Retirez TLS et SRTP de la ligne de ce téléphone, ou essayez-les sur ce seul téléphone avant tout autre.</translation>
    </message>
    <message>
        <source>Take [{name}](+) out, or put the section before it (or roll back), then reload.</source>
        <translation>Retirez [{name}](+), ou placez la section avant lui (ou revenez en arrière), puis rechargez.</translation>
    </message>
    <message>
        <source>Take acme.key out of the site folder, and order again: a new account is made.</source>
        <translation>Retirez acme.key du dossier du site et recommencez la commande&#xa0;: un nouveau compte est créé.</translation>
    </message>
    <message>
        <source>Take everything before the @ away.</source>
        <translation>Retirez tout ce qui précède le @.</translation>
    </message>
    <message>
        <source>Take it from what pjsip list ciphers shows, or leave ciphers empty; then reload.</source>
        <translation>Prenez-la dans ce qu’affiche pjsip list ciphers, ou laissez les suites vides&#x202f;; rechargez ensuite.</translation>
    </message>
    <message>
        <source>Take it out of the phone&apos;s name, its password or the server&apos;s names.</source>
        <translation>Retirez-le du nom du téléphone, de son mot de passe ou des noms du serveur.</translation>
    </message>
    <message>
        <source>Take it out, and set the same on the extension&apos;s page in FreePBX where it has the field.</source>
        <translation>Retirez-le, et faites le même réglage sur la page de l’extension dans FreePBX, si elle a ce champ.</translation>
    </message>
    <message>
        <source>Take it out. The keys here are: {keys}.</source>
        <translation>Retirez-la. Les clés ici sont&#xa0;: {keys}.</translation>
    </message>
    <message>
        <source>Take it out; an empty list is best.</source>
        <translation>Retirez-la&#x202f;; une liste vide est le mieux.</translation>
    </message>
    <message>
        <source>Take one of the two [{name}] out of the files (or roll back), then reload.</source>
        <translation>Retirez des fichiers l’un des deux [{name}] (ou revenez en arrière), puis rechargez.</translation>
    </message>
    <message>
        <source>Take one of the two out, reload, then plan again.</source>
        <translation>Retirez l’un des deux, rechargez, puis planifiez à nouveau.</translation>
    </message>
    <message>
        <source>Take that line out of extconfig.conf if the database is no longer used, then plan again.</source>
        <translation>Retirez cette ligne d’extconfig.conf si la base de données n’est plus utilisée, puis planifiez à nouveau.</translation>
    </message>
    <message>
        <source>Take that line out; its page has the field {field}.</source>
        <translation>Retirez cette ligne&#x202f;; sa page a le champ {field}.</translation>
    </message>
    <message>
        <source>Take the blanks away.</source>
        <translation>Retirez les espaces.</translation>
    </message>
    <message>
        <source>Take the cipher line out: OpenSSL&apos;s own list is best.</source>
        <translation>Retirez la ligne cipher&#xa0;: la liste même d’OpenSSL est la meilleure.</translation>
    </message>
    <message>
        <source>Take the last dot away.</source>
        <translation>Retirez le dernier point.</translation>
    </message>
    <message>
        <source>Take the line&apos;s transport out, and give the phone a network of the transport that is meant.</source>
        <translation>Retirez le transport de la ligne, et donnez au téléphone un réseau du transport voulu.</translation>
    </message>
    <message>
        <source>Take the link away, then try again.</source>
        <translation>Retirez le lien, puis réessayez.</translation>
    </message>
    <message>
        <source>Take the loop out of the files: Asterisk itself may run out of memory reading them.</source>
        <translation>Supprimez la boucle dans les fichiers&#xa0;: Asterisk lui-même peut manquer de mémoire en les lisant.</translation>
    </message>
    <message>
        <source>Take the outbound proxy out of the phone&apos;s file, or give the proxy TLS too.</source>
        <translation>Retirez le proxy sortant du fichier du téléphone, ou donnez aussi TLS au proxy.</translation>
    </message>
    <message>
        <source>Take the transport line out; where a template sets it, add an empty transport= to the endpoint.</source>
        <translation>Retirez la ligne transport&#x202f;; si un modèle la définit, ajoutez un transport= vide à l’endpoint.</translation>
    </message>
    <message>
        <source>There are more than {count} rows.</source>
        <translation>Il y a plus de {count} lignes.</translation>
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
        <translation>un téléphone qui vérifie les certificats</translation>
    </message>
    <message>
        <source>no hash</source>
        <translation>pas de hachage</translation>
    </message>
    <message>
        <source>no network</source>
        <translation>aucun réseau</translation>
    </message>
    <message>
        <source>no purpose named</source>
        <translation>aucun usage indiqué</translation>
    </message>
    <message>
        <source>no ring in time</source>
        <translation>pas de sonnerie à temps</translation>
    </message>
    <message>
        <source>none alone</source>
        <translation>aucune seule</translation>
    </message>
    <message>
        <source>not serverAuth</source>
        <translation>pas serverAuth</translation>
    </message>
    <message>
        <source>with SRTP taken; without: {found}</source>
        <translation>avec SRTP accepté&#x202f;; sans&#xa0;: {found}</translation>
    </message>
    <message>
        <source>with SRTP: {found}; without it is taken</source>
        <translation>avec SRTP&#xa0;: {found}&#x202f;; sans, accepté</translation>
    </message>
    <message>
        <source>with SRTP: {secure}; without: {plain}</source>
        <translation>avec SRTP&#xa0;: {secure}&#x202f;; sans&#xa0;: {plain}</translation>
    </message>
    <message>
        <source>with and without SRTP it is taken</source>
        <translation>accepté avec et sans SRTP</translation>
    </message>
    <message>
        <source>{calls} calls are up ({channels} channels): a restart waits for them, and new ones still go through.</source>
        <translation>{calls} appels sont en cours ({channels} canaux) : un redémarrage les attend, et les nouveaux passent toujours.</translation>
    </message>
    <message>
        <source>{number} rings with {suite}; without SRTP: {refused}</source>
        <translation>{number} sonne avec {suite}&#x202f;; sans SRTP&#xa0;: {refused}</translation>
    </message>
    <message>
        <source>Language: {language}</source>
        <translation>Langue&#xa0;: {language}</translation>
    </message>
    <message>
        <source>A copy of the file as it is now would be kept beside the receipts.</source>
        <translation>Une copie du fichier tel qu’il est maintenant serait conservée à côté des reçus.</translation>
    </message>
    <message>
        <source>A phone that was moved works as before only when it has fetched its configuration again.</source>
        <translation>Un téléphone qui a basculé ne fonctionne comme avant qu’après avoir récupéré sa configuration à nouveau.</translation>
    </message>
    <message>
        <source>About it</source>
        <translation>À son sujet</translation>
    </message>
    <message>
        <source>Backed up</source>
        <translation>Sauvegardé</translation>
    </message>
    <message>
        <source>Changed by others, kept as</source>
        <translation>Modifié par d’autres, conservé sous</translation>
    </message>
    <message>
        <source>Copy of it</source>
        <translation>Copie du reçu</translation>
    </message>
    <message>
        <source>Finishes a roll back</source>
        <translation>Achève un retour en arrière</translation>
    </message>
    <message>
        <source>Let the phone fetch its configuration once more: until then it calls the old port.</source>
        <translation>Faites récupérer à nouveau sa configuration par le téléphone&#xa0;: d’ici là, il appelle l’ancien port.</translation>
    </message>
    <message>
        <source>Look at the dates of every certificate the server sends; renew the one that has ended.</source>
        <translation>Regardez les dates de chaque certificat que le serveur envoie&#x202f;; renouvelez celui qui est arrivé à échéance.</translation>
    </message>
    <message>
        <source>Look at the phone&apos;s endpoint: it needs rewrite_contact=yes, and must name no transport.</source>
        <translation>Regardez l’endpoint du téléphone&#xa0;: il lui faut rewrite_contact=yes, et il ne doit nommer aucun transport.</translation>
    </message>
    <message>
        <source>Look at the phones&apos; date: without a time server that answers, a sound certificate is refused.</source>
        <translation>Regardez la date des téléphones&#xa0;: sans un serveur de temps qui réponde, un certificat valable est refusé.</translation>
    </message>
    <message>
        <source>Look into Asterisk&apos;s log for what it says of the transport.</source>
        <translation>Regardez dans le journal d’Asterisk ce qu’il dit du transport.</translation>
    </message>
    <message>
        <source>Look whether Asterisk&apos;s user can read the certificate and the key, and whether they go together.</source>
        <translation>Vérifiez si l’utilisateur d’Asterisk peut lire le certificat et la clé, et s’ils vont ensemble.</translation>
    </message>
    <message>
        <source>Look whether another program or another transport has the port.</source>
        <translation>Vérifiez si un autre programme ou un autre transport occupe le port.</translation>
    </message>
    <message>
        <source>Look whether old contacts of the phone are kept beside the present one.</source>
        <translation>Vérifiez si d’anciens contacts du téléphone sont conservés à côté de l’actuel.</translation>
    </message>
    <message>
        <source>Look whether the certificate on the server was replaced by another.</source>
        <translation>Vérifiez si le certificat du serveur a été remplacé par un autre.</translation>
    </message>
    <message>
        <source>Look whether the endpoint has a setting that phones refuse.</source>
        <translation>Vérifiez si l’endpoint a un réglage que les téléphones refusent.</translation>
    </message>
    <message>
        <source>Look whether the endpoint has direct_media=no, so that Asterisk joins encrypted and plain voice.</source>
        <translation>Vérifiez si l’endpoint a direct_media=no, pour qu’Asterisk relie voix chiffrée et voix en clair.</translation>
    </message>
    <message>
        <source>Look whether the phone&apos;s line and its endpoint both have media_encryption=sdes.</source>
        <translation>Vérifiez si la ligne du téléphone et son endpoint ont tous deux media_encryption=sdes.</translation>
    </message>
    <message>
        <source>Look whether the server&apos;s firewall lets the port of TLS through, usually 5061 over TCP.</source>
        <translation>Vérifiez si le pare-feu du serveur laisse passer le port TLS, d’habitude 5061 en TCP.</translation>
    </message>
    <message>
        <source>Looks at certificates from</source>
        <translation>Vérifie les certificats à partir de</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Signification</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modèles</translation>
    </message>
    <message>
        <source>Models and firmware</source>
        <translation>Modèles et micrologiciel</translation>
    </message>
    <message>
        <source>Most likely cause</source>
        <translation>Cause la plus probable</translation>
    </message>
    <message>
        <source>No phone is found on the network</source>
        <translation>Aucun téléphone n’est trouvé sur le réseau</translation>
    </message>
    <message>
        <source>No source says this; it follows from what they say. Believe the phone if it does otherwise.</source>
        <translation>Aucune source ne le dit&#x202f;; cela découle de ce qu’elles disent. Croyez le téléphone s’il fait autrement.</translation>
    </message>
    <message>
        <source>Not as planned</source>
        <translation>Autre que prévu</translation>
    </message>
    <message>
        <source>Not permitted</source>
        <translation>Non autorisé</translation>
    </message>
    <message>
        <source>Not read back</source>
        <translation>Non relu</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Rien</translation>
    </message>
    <message>
        <source>Nothing is written, because the server&apos;s files are others than in the preview</source>
        <translation>Rien n’est écrit, parce que les fichiers du serveur ne sont plus ceux de l’aperçu</translation>
    </message>
    <message>
        <source>Page: {page}</source>
        <translation>Page&#xa0;: {page}</translation>
    </message>
    <message>
        <source>Phones fetch files over HTTP, HTTPS, FTP and FTPS, and not over TFTP.</source>
        <translation>Les téléphones récupèrent des fichiers par HTTP, HTTPS, FTP et FTPS, et non par TFTP.</translation>
    </message>
    <message>
        <source>Phones first, files after: let the phones wait again and write that, so that they fetch it while the server still knows them. Put back now, these phones are cut off until each has fetched its configuration by hand.</source>
        <translation>D’abord les téléphones, ensuite les fichiers&#xa0;: remettez les téléphones en attente et écrivez cela, afin qu’ils le récupèrent tant que le serveur les connaît encore. Si les fichiers sont remis en place maintenant, ces téléphones sont coupés jusqu’à ce que chacun ait récupéré sa configuration à la main.</translation>
    </message>
    <message>
        <source>Phones go back first, the files after: move them to the stage wait and write. While phones are registered over TLS a roll back refuses, since they would find nobody; it can be forced.</source>
        <translation>Les téléphones reviennent d’abord, les fichiers ensuite&#xa0;: ramenez les téléphones au stade wait et écrivez. Tant que des téléphones sont enregistrés par TLS, le retour en arrière est refusé, car ils ne trouveraient plus personne&#x202f;; il peut être forcé.</translation>
    </message>
    <message>
        <source>Phones know TLS 1.0, 1.1 and 1.2, and neither SSL 2 nor SSL 3.</source>
        <translation>Les téléphones connaissent TLS 1.0, 1.1 et 1.2, mais ni SSL 2 ni SSL 3.</translation>
    </message>
    <message>
        <source>Phones that are told no other time server ask 0.digium.pool.ntp.org.</source>
        <translation>Les téléphones auxquels aucun autre serveur de temps n’est indiqué interrogent 0.digium.pool.ntp.org.</translation>
    </message>
    <message>
        <source>Phones, firmware and versions</source>
        <translation>Téléphones, micrologiciel et versions</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problème</translation>
    </message>
    <message>
        <source>Proven</source>
        <translation>Prouvé</translation>
    </message>
    <message>
        <source>Put a certificate into the site</source>
        <translation>Mettre un certificat dans le site</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Remis en place</translation>
    </message>
    <message>
        <source>Put right on the page</source>
        <translation>À corriger sur la page</translation>
    </message>
    <message>
        <source>Read them from the server: it knows the phones that are registered, with model and firmware.</source>
        <translation>Lisez-les sur le serveur&#xa0;: il connaît les téléphones enregistrés, avec leur modèle et leur micrologiciel.</translation>
    </message>
    <message>
        <source>Roll back, then restart Asterisk: the files are then as they were when it knew them.</source>
        <translation>Revenez en arrière, puis redémarrez Asterisk&#xa0;: les fichiers sont alors tels qu’ils étaient quand il connaissait les téléphones.</translation>
    </message>
    <message>
        <source>Rolled back</source>
        <translation>Retour en arrière</translation>
    </message>
    <message>
        <source>Rolled back with it</source>
        <translation>Retour en arrière aussi</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Règle</translation>
    </message>
    <message>
        <source>Save a file</source>
        <translation>Enregistrer un fichier</translation>
    </message>
    <message>
        <source>Secure Calling Wizard: the manual</source>
        <translation>Secure Calling Wizard&#xa0;: le manuel</translation>
    </message>
    <message>
        <source>See also</source>
        <translation>Voir aussi</translation>
    </message>
    <message>
        <source>See also: {places}</source>
        <translation>Voir aussi&#xa0;: {places}</translation>
    </message>
    <message>
        <source>Server and phone change together: once the endpoint asks for SRTP, calls are refused until the phone has fetched its new configuration. Let it fetch now.</source>
        <translation>Serveur et téléphone changent ensemble&#xa0;: dès que l’endpoint demande SRTP, les appels sont refusés jusqu’à ce que le téléphone ait récupéré sa nouvelle configuration. Faites-la récupérer maintenant par le téléphone.</translation>
    </message>
    <message>
        <source>Show an error</source>
        <translation>Afficher une erreur</translation>
    </message>
    <message>
        <source>Since firmware 2_3_9 the D6x phones know no anonymous ciphers, and none without encryption.</source>
        <translation>Depuis le micrologiciel 2_3_9, les téléphones D6x ne connaissent ni suites de chiffrement anonymes, ni suites sans chiffrement.</translation>
    </message>
    <message>
        <source>Somebody changed a file since it was read: nothing was written. Look at the new preview, then write.</source>
        <translation>Quelqu’un a modifié un fichier depuis qu’il a été lu&#xa0;: rien n’a été écrit. Regardez le nouvel aperçu, puis écrivez.</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Source: pj_ssl_cert_verify_flag_t in PJSIP&apos;s ssl_sock.h. The table on the vendor&apos;s page matches it bit for bit; it does not have 0x00000200, which is newer. The vendor&apos;s page also prints 0x400000022, with one zero too many.</source>
        <translation>Source&#xa0;: pj_ssl_cert_verify_flag_t dans ssl_sock.h de PJSIP. Le tableau de la page du fabricant y correspond bit à bit&#x202f;; il ne contient pas 0x00000200, qui est plus récent. La page du fabricant imprime aussi 0x400000022, avec un zéro de trop.</translation>
    </message>
    <message>
        <source>TLS and SRTP from</source>
        <translation>TLS et SRTP à partir de</translation>
    </message>
    <message>
        <source>TLS for the signalling and SRTP for the voice, between Asterisk and D-Series phones: what the pages ask and why, what to do when something does not work, and what is known from whom.</source>
        <translation>TLS pour la signalisation et SRTP pour la voix, entre Asterisk et des téléphones D-Series&#xa0;: ce que demandent les pages et pourquoi, que faire quand quelque chose ne marche pas, et ce que l’on sait et par qui.</translation>
    </message>
    <message>
        <source>TLS is begun as a phone begins it, once with the server&apos;s name in the greeting and once without.</source>
        <translation>TLS est engagé comme l’engage un téléphone, une fois avec le nom du serveur dans le message d’accueil et une fois sans.</translation>
    </message>
    <message>
        <source>Taken away</source>
        <translation>Retiré</translation>
    </message>
    <message>
        <source>Takes away</source>
        <translation>Retire</translation>
    </message>
    <message>
        <source>The ACME authority cannot be reached.</source>
        <translation>L’autorité ACME est injoignable.</translation>
    </message>
    <message>
        <source>The ACME authority is not the one it should be.</source>
        <translation>L’autorité ACME n’est pas celle qu’elle devrait être.</translation>
    </message>
    <message>
        <source>The D80 has a firmware of its own, with TLS and SRTP from 1_12_0.</source>
        <translation>Le D80 a son propre micrologiciel, avec TLS et SRTP à partir de 1_12_0.</translation>
    </message>
    <message>
        <source>The DHCP server leased it an address.</source>
        <translation>Le serveur DHCP lui a attribué une adresse.</translation>
    </message>
    <message>
        <source>The DHCP server leased it an address; its MAC address begins as those of Digium&apos;s and Sangoma&apos;s phones, the P-Series among them.</source>
        <translation>Le serveur DHCP lui a attribué une adresse&#x202f;; son adresse MAC commence comme celles des téléphones de Digium et Sangoma, P-Series comprise.</translation>
    </message>
    <message>
        <source>The DNS servers are asked for the server&apos;s name as phones ask them; what only this computer knows does not count.</source>
        <translation>Les serveurs DNS sont interrogés sur le nom du serveur comme les téléphones les interrogent&#x202f;; ce que seul cet ordinateur connaît ne compte pas.</translation>
    </message>
    <message>
        <source>The DNS servers do not answer; this computer knows the name by itself.</source>
        <translation>Les serveurs DNS ne répondent pas&#x202f;; cet ordinateur connaît le nom de lui-même.</translation>
    </message>
    <message>
        <source>The DNS servers do not know the name; this computer knows it by itself (its hosts file).</source>
        <translation>Les serveurs DNS ne connaissent pas le nom&#x202f;; cet ordinateur le connaît de lui-même (son fichier hosts).</translation>
    </message>
    <message>
        <source>The DNS servers this computer asks do not answer.</source>
        <translation>Les serveurs DNS que cet ordinateur interroge ne répondent pas.</translation>
    </message>
    <message>
        <source>The DPMA</source>
        <translation>Le DPMA</translation>
    </message>
    <message>
        <source>The DPMA (res_digium_phone.so) is not loaded. Without it, only the XML route works.</source>
        <translation>Le DPMA (res_digium_phone.so) n’est pas chargé. Sans lui, seule la voie XML fonctionne.</translation>
    </message>
    <message>
        <source>The DPMA exists for x86 processors only.</source>
        <translation>Le DPMA n’existe que pour les processeurs x86.</translation>
    </message>
    <message>
        <source>The DPMA hands each phone an XML sheet, which can say what the DPMA itself has no setting for. Its exact rules are on a page that could not be read. This was not tried on a DPMA.</source>
        <translation>Le DPMA donne à chaque téléphone une feuille XML, qui peut dire ce pour quoi le DPMA lui-même n’a pas de réglage. Ses règles exactes sont sur une page qui n’a pas pu être lue. Cela n’a pas été essayé avec un DPMA.</translation>
    </message>
    <message>
        <source>The DPMA has a section [{name}] already, which the wizard would need for itself.</source>
        <translation>Le DPMA a déjà une section [{name}], dont l’assistant aurait besoin pour lui.</translation>
    </message>
    <message>
        <source>The DPMA has a {type} [{name}] already, for another phone.</source>
        <translation>Le DPMA a déjà un objet {type} [{name}], pour un autre téléphone.</translation>
    </message>
    <message>
        <source>The DPMA has no line {name}, which the phone {mac} shows.</source>
        <translation>Le DPMA n’a pas de ligne {name}, que le téléphone {mac} affiche.</translation>
    </message>
    <message>
        <source>The DPMA is licensed.</source>
        <translation>Le DPMA a sa licence.</translation>
    </message>
    <message>
        <source>The DPMA lists it as a {model}.</source>
        <translation>Le DPMA le liste comme {model}.</translation>
    </message>
    <message>
        <source>The DPMA lists it.</source>
        <translation>Le DPMA le liste.</translation>
    </message>
    <message>
        <source>The DPMA says that it has no valid licence, so it serves no phone.</source>
        <translation>Le DPMA dit qu’il n’a pas de licence valable&#xa0;: il ne sert donc aucun téléphone.</translation>
    </message>
    <message>
        <source>The DPMA speaks TLS with phones since Asterisk {version} (Sangoma KB: Secure Calling with D-Series phones). DPMAs older than those below carry a certificate that has expired (FreePBX: critical notice of its DPMA module), and no certificate of the server&apos;s helps then.</source>
        <translation>Le DPMA parle TLS avec les téléphones depuis Asterisk {version} (Sangoma KB: Secure Calling with D-Series phones). Les DPMA plus anciens que ceux ci-dessous contiennent un certificat qui a expiré (FreePBX&#xa0;: avis critique de son module DPMA), et aucun certificat du serveur n’y remédie alors.</translation>
    </message>
    <message>
        <source>The DPMA&apos;s key-values have no option by which phones accept a wildcard.</source>
        <translation>Les paires clé-valeur du DPMA n’ont pas d’option par laquelle les téléphones acceptent un certificat générique.</translation>
    </message>
    <message>
        <source>The DPMA, a module of Asterisk, hands each phone its settings. No source shows a setting of it for a private root or for wildcard certificates. This was not tried on a DPMA.</source>
        <translation>Le DPMA, un module d’Asterisk, donne à chaque téléphone ses réglages. Aucune source n’y montre de réglage pour une racine privée ou pour des certificats génériques. Cela n’a pas été essayé avec un DPMA.</translation>
    </message>
    <message>
        <source>The HMAC key of your account cannot be read.</source>
        <translation>La clé HMAC de votre compte ne peut pas être lue.</translation>
    </message>
    <message>
        <source>The MAC address is missing.</source>
        <translation>Il manque l’adresse MAC.</translation>
    </message>
    <message>
        <source>The MAC address stands there twice; the first one counts.</source>
        <translation>L’adresse MAC y figure deux fois&#x202f;; la première compte.</translation>
    </message>
    <message>
        <source>The account {name} calls port 5060 over TLS.</source>
        <translation>Le compte {name} appelle le port 5060 par TLS.</translation>
    </message>
    <message>
        <source>The account {name} has SRTP, and no TLS to carry its keys.</source>
        <translation>Le compte {name} a SRTP, et pas de TLS pour transporter ses clés.</translation>
    </message>
    <message>
        <source>The answer is none of an ACME authority.</source>
        <translation>La réponse n’est pas celle d’une autorité ACME.</translation>
    </message>
    <message>
        <source>The aor {name} keeps up to {count} contacts; a phone on TLS leaves its old ones behind.</source>
        <translation>L’aor {name} garde jusqu’à {count} contacts&#x202f;; un téléphone en TLS y laisse ses anciens.</translation>
    </message>
    <message>
        <source>The authority could not look up {host} in the DNS.</source>
        <translation>L’autorité n’a pas pu trouver {host} dans le DNS.</translation>
    </message>
    <message>
        <source>The authority could not make a TLS connection to {host}.</source>
        <translation>L’autorité n’a pas pu établir de connexion TLS avec {host}.</translation>
    </message>
    <message>
        <source>The authority could not reach {host}.</source>
        <translation>L’autorité n’a pas pu joindre {host}.</translation>
    </message>
    <message>
        <source>The authority could not see that {host} is yours.</source>
        <translation>L’autorité n’a pas pu constater que {host} est à vous.</translation>
    </message>
    <message>
        <source>The authority did not answer in time.</source>
        <translation>L’autorité n’a pas répondu à temps.</translation>
    </message>
    <message>
        <source>The authority does not know this site&apos;s account.</source>
        <translation>L’autorité ne connaît pas le compte de ce site.</translation>
    </message>
    <message>
        <source>The authority does not offer this kind of proof.</source>
        <translation>L’autorité ne propose pas ce type de preuve.</translation>
    </message>
    <message>
        <source>The authority does not sign for this kind of name.</source>
        <translation>L’autorité ne signe pas pour ce type de nom.</translation>
    </message>
    <message>
        <source>The authority does not sign for {host}.</source>
        <translation>L’autorité ne signe pas pour {host}.</translation>
    </message>
    <message>
        <source>The authority does not take signatures of this kind.</source>
        <translation>L’autorité n’accepte pas ce type de signature.</translation>
    </message>
    <message>
        <source>The authority does not take this e-mail address.</source>
        <translation>L’autorité n’accepte pas cette adresse e-mail.</translation>
    </message>
    <message>
        <source>The authority does not take this kind of contact.</source>
        <translation>L’autorité n’accepte pas ce type de contact.</translation>
    </message>
    <message>
        <source>The authority does not take this kind of key.</source>
        <translation>L’autorité n’accepte pas ce type de clé.</translation>
    </message>
    <message>
        <source>The authority does not take this kind of request or key.</source>
        <translation>L’autorité n’accepte pas ce type de demande ou de clé.</translation>
    </message>
    <message>
        <source>The authority does not understand the order.</source>
        <translation>L’autorité ne comprend pas la commande.</translation>
    </message>
    <message>
        <source>The authority found another answer than ours at {host}.</source>
        <translation>L’autorité a trouvé une autre réponse que la nôtre sur {host}.</translation>
    </message>
    <message>
        <source>The authority has expired.</source>
        <translation>L’autorité a expiré.</translation>
    </message>
    <message>
        <source>The authority has revoked the server&apos;s certificate.</source>
        <translation>L’autorité a révoqué le certificat du serveur.</translation>
    </message>
    <message>
        <source>The authority has trouble of its own.</source>
        <translation>L’autorité a elle-même des difficultés.</translation>
    </message>
    <message>
        <source>The authority in {folder} cannot be read.</source>
        <translation>L’autorité dans {folder} ne peut pas être lue.</translation>
    </message>
    <message>
        <source>The authority is looking whether {host} is yours.</source>
        <translation>L’autorité regarde si {host} est à vous.</translation>
    </message>
    <message>
        <source>The authority is signing.</source>
        <translation>L’autorité signe.</translation>
    </message>
    <message>
        <source>The authority lost the thread of the order.</source>
        <translation>L’autorité a perdu le fil de la commande.</translation>
    </message>
    <message>
        <source>The authority may not sign for {names}.</source>
        <translation>L’autorité n’a pas le droit de signer pour {names}.</translation>
    </message>
    <message>
        <source>The authority names no reason but {code}.</source>
        <translation>L’autorité ne donne d’autre raison que {code}.</translation>
    </message>
    <message>
        <source>The authority refuses the account.</source>
        <translation>L’autorité refuse le compte.</translation>
    </message>
    <message>
        <source>The authority refuses the order for several reasons.</source>
        <translation>L’autorité refuse la commande pour plusieurs raisons.</translation>
    </message>
    <message>
        <source>The authority refuses the order.</source>
        <translation>L’autorité refuse la commande.</translation>
    </message>
    <message>
        <source>The authority says: {said}</source>
        <translation>L’autorité dit&#xa0;: {said}</translation>
    </message>
    <message>
        <source>The authority wants something of the account&apos;s owner first.</source>
        <translation>L’autorité veut d’abord quelque chose du titulaire du compte.</translation>
    </message>
    <message>
        <source>The authority&apos;s key does not belong to its certificate.</source>
        <translation>La clé de l’autorité ne va pas avec son certificat.</translation>
    </message>
    <message>
        <source>The authority&apos;s key is kept under this site&apos;s passphrase now.</source>
        <translation>La clé de l’autorité est désormais gardée sous la phrase secrète de ce site.</translation>
    </message>
    <message>
        <source>The authority&apos;s key is not under a passphrase.</source>
        <translation>La clé de l’autorité n’est pas protégée par une phrase secrète.</translation>
    </message>
    <message>
        <source>The authority&apos;s key lies in the site folder, under a passphrase. Keep a copy of the folder and of the passphrase, apart from each other: without them every phone needs a new root one day.</source>
        <translation>La clé de l’autorité se trouve dans le dossier du site, protégée par une phrase secrète. Gardez une copie du dossier et une de la phrase secrète, à l’écart l’une de l’autre&#xa0;: sans elles, chaque téléphone aura un jour besoin d’une nouvelle racine.</translation>
    </message>
    <message>
        <source>The authority&apos;s key stays under the passphrase it has: this site takes the passphrase of the other one.</source>
        <translation>La clé de l’autorité reste sous la phrase secrète qu’elle a&#xa0;: ce site prend la phrase secrète de l’autre.</translation>
    </message>
    <message>
        <source>The authority&apos;s rate limit is reached.</source>
        <translation>La limite de fréquence de l’autorité est atteinte.</translation>
    </message>
    <message>
        <source>The authority&apos;s terms were not agreed to.</source>
        <translation>Les conditions de l’autorité n’ont pas été acceptées.</translation>
    </message>
    <message>
        <source>The bits</source>
        <translation>Les bits</translation>
    </message>
    <message>
        <source>The call shows its shield, the line does not</source>
        <translation>L’appel affiche son bouclier, la ligne non</translation>
    </message>
    <message>
        <source>The certificate comes from a private authority, and nothing here gives its root to phones that check certificates, or may: {count}.</source>
        <translation>Le certificat vient d’une autorité privée, et rien ici ne donne sa racine aux téléphones qui vérifient les certificats, ou le font peut-être&#xa0;: {count}.</translation>
    </message>
    <message>
        <source>The certificate does not name {names}.</source>
        <translation>Le certificat ne nomme pas {names}.</translation>
    </message>
    <message>
        <source>The certificate ended on {date}.</source>
        <translation>Le certificat a expiré le {date}.</translation>
    </message>
    <message>
        <source>The certificate ends on {date}; days left: {days}.</source>
        <translation>Le certificat expire le {date}&#x202f;; jours restants&#xa0;: {days}.</translation>
    </message>
    <message>
        <source>The certificate file cannot be read.</source>
        <translation>Le fichier du certificat ne peut pas être lu.</translation>
    </message>
    <message>
        <source>The certificate is a wildcard, which the phone {name} does not take.</source>
        <translation>Le certificat est générique, ce que le téléphone {name} n’accepte pas.</translation>
    </message>
    <message>
        <source>The certificate is damaged or wrongly encoded.</source>
        <translation>Le certificat est endommagé ou mal encodé.</translation>
    </message>
    <message>
        <source>The certificate is not made for a server, or its issuer is not an authority.</source>
        <translation>Le certificat n’est pas fait pour un serveur, ou son émetteur n’est pas une autorité.</translation>
    </message>
    <message>
        <source>The certificate is not valid before {date}.</source>
        <translation>Le certificat n’est pas valable avant le {date}.</translation>
    </message>
    <message>
        <source>The certificate is sent alone; {issuer}, which signed it, may be an intermediate that is missing.</source>
        <translation>Le certificat est envoyé seul&#x202f;; {issuer}, qui l’a signé, est peut-être un intermédiaire qui manque.</translation>
    </message>
    <message>
        <source>The certificate is signed by itself, not by an authority that phones know.</source>
        <translation>Le certificat est signé par lui-même, et non par une autorité que les téléphones connaissent.</translation>
    </message>
    <message>
        <source>The certificate names the host in its common name only (it has no subjectAltName). The phones&apos; SIP stack looks there too; many other clients of the server do not.</source>
        <translation>Le certificat ne nomme l’hôte que dans son nom commun (il n’a pas de subjectAltName). La pile SIP des téléphones y regarde aussi&#x202f;; beaucoup d’autres clients du serveur non.</translation>
    </message>
    <message>
        <source>The certificate of a private authority names the host itself; wildcards are not needed.</source>
        <translation>Le certificat d’une autorité privée nomme l’hôte lui-même&#x202f;; les noms génériques ne sont pas nécessaires.</translation>
    </message>
    <message>
        <source>The certificate of an issuer is missing in what the server sends.</source>
        <translation>Le certificat d’un émetteur manque dans ce que le serveur envoie.</translation>
    </message>
    <message>
        <source>The certificate of {host} ends</source>
        <translation>Le certificat de {host} expire</translation>
    </message>
    <message>
        <source>The certificate of {name} is of version 1, which cannot hold the server&apos;s names.</source>
        <translation>Le certificat de {name} est de version 1, qui ne peut pas contenir les noms du serveur.</translation>
    </message>
    <message>
        <source>The certificate that is served is compared with the one in the site folder, and with the file on the server.</source>
        <translation>Le certificat présenté est comparé à celui du dossier du site et au fichier sur le serveur.</translation>
    </message>
    <message>
        <source>The certificate was not asked for with the key that is kept here, and the server needs its own.</source>
        <translation>Le certificat n’a pas été demandé avec la clé conservée ici, et le serveur a besoin de la sienne.</translation>
    </message>
    <message>
        <source>The certificate was not signed by the authority in the site folder.</source>
        <translation>Le certificat n’a pas été signé par l’autorité du dossier du site.</translation>
    </message>
    <message>
        <source>The certificate&apos;s key is of a kind that phones and Asterisk cannot use.</source>
        <translation>La clé du certificat est d’un type que les téléphones et Asterisk ne peuvent pas utiliser.</translation>
    </message>
    <message>
        <source>The certificate&apos;s private key is missing.</source>
        <translation>La clé privée du certificat manque.</translation>
    </message>
    <message>
        <source>The certificate&apos;s purpose, key, hash and version are read.</source>
        <translation>L’usage, la clé, le hachage et la version du certificat sont lus.</translation>
    </message>
    <message>
        <source>The certificate, its intermediates and its key</source>
        <translation>Le certificat, ses intermédiaires et sa clé</translation>
    </message>
    <message>
        <source>The certificates Asterisk&apos;s script ast_tls_cert makes are of version 1, with no name but the common one.</source>
        <translation>Les certificats que crée le script ast_tls_cert d’Asterisk sont de version 1, sans autre nom que le nom commun.</translation>
    </message>
    <message>
        <source>The certificates are not in order: each must be followed by its issuer, without a gap.</source>
        <translation>Les certificats ne sont pas dans l’ordre&#xa0;: chacun doit être suivi de son émetteur, sans interruption.</translation>
    </message>
    <message>
        <source>The certificates the server sends are counted and put in order: whether each one is signed by the next.</source>
        <translation>Les certificats que le serveur envoie sont comptés et mis en ordre&#xa0;: chacun doit être signé par le suivant.</translation>
    </message>
    <message>
        <source>The certificates were put in order: the server&apos;s own first.</source>
        <translation>Les certificats ont été mis dans l’ordre&#xa0;: celui du serveur d’abord.</translation>
    </message>
    <message>
        <source>The chain ends in a root that is not on the phone (or, where its PJSIP is newer, an intermediate is missing), and the name the phone called is not in the certificate.</source>
        <translation>La chaîne aboutit à une racine qui n’est pas sur le téléphone (ou, si son PJSIP est plus récent, un intermédiaire manque), et le nom que le téléphone a appelé n’est pas dans le certificat.</translation>
    </message>
    <message>
        <source>The chain ends in a root that is not on the phone, or the certificate is self-signed; where the phone&apos;s PJSIP is newer, an intermediate may be missing.</source>
        <translation>La chaîne aboutit à une racine qui n’est pas sur le téléphone, ou le certificat est autosigné&#x202f;; si le PJSIP du téléphone est plus récent, il se peut qu’un intermédiaire manque.</translation>
    </message>
    <message>
        <source>The check list</source>
        <translation>La liste des vérifications</translation>
    </message>
    <message>
        <source>The chosen route needs the DPMA, and this server is not known to have it.</source>
        <translation>La voie choisie demande le DPMA, et ce serveur n’est pas connu pour l’avoir.</translation>
    </message>
    <message>
        <source>The ciphers the server picks of those phones can be expected to offer are listed, and whether it takes any that protects nothing.</source>
        <translation>La liste montre les suites de chiffrement que le serveur choisit parmi celles que l’on peut attendre des téléphones, et s’il en accepte une qui ne protège rien.</translation>
    </message>
    <message>
        <source>The clock of {whose} is {difference} off from this computer&apos;s.</source>
        <translation>Horloge en écart&#xa0;: {whose} diffère de {difference} de cet ordinateur.</translation>
    </message>
    <message>
        <source>The column is too narrow to see whether these are on TLS: {names}.</source>
        <translation>La colonne est trop étroite pour voir si ceux-ci sont en TLS&#xa0;: {names}.</translation>
    </message>
    <message>
        <source>The command could not be run: there is no asterisk on this machine&apos;s path, or it may not be used.</source>
        <translation>La commande n’a pas pu être exécutée&#xa0;: il n’y a pas d’asterisk dans le PATH de cette machine, ou son usage n’est pas permis.</translation>
    </message>
    <message>
        <source>The connection to the server broke.</source>
        <translation>La connexion au serveur s’est rompue.</translation>
    </message>
    <message>
        <source>The context in the dialplan of a new phone&apos;s endpoint.</source>
        <translation>Le contexte, dans le plan de numérotation, de l’endpoint d’un nouveau téléphone.</translation>
    </message>
    <message>
        <source>The dates of every certificate are compared with each clock that was seen: this computer&apos;s, the time server&apos;s and the server&apos;s.</source>
        <translation>Les dates de chaque certificat sont comparées à chaque horloge vue&#xa0;: celle de cet ordinateur, celle du serveur de temps et celle du serveur.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>Le disque est plein.</translation>
    </message>
    <message>
        <source>The ending is added to this name: {name}.crt, {name}.key.</source>
        <translation>L’extension de fichier est ajoutée à ce nom&#xa0;: {name}.crt, {name}.key.</translation>
    </message>
    <message>
        <source>The endpoint of a phone on TLS has rewrite_contact=yes, and names no transport.</source>
        <translation>L’endpoint d’un téléphone en TLS a rewrite_contact=yes et ne nomme aucun transport.</translation>
    </message>
    <message>
        <source>The endpoint {name} has SRTP, and no TLS to carry its keys.</source>
        <translation>L’endpoint {name} a SRTP, et pas de TLS pour transporter ses clés.</translation>
    </message>
    <message>
        <source>The endpoint {name} has {option}=yes: {why}.</source>
        <translation>L’endpoint {name} a {option}=yes&#xa0;: {why}.</translation>
    </message>
    <message>
        <source>The endpoint {name} is without SRTP, and its phone insists on it.</source>
        <translation>L’endpoint {name} est sans SRTP, et son téléphone l’exige.</translation>
    </message>
    <message>
        <source>The endpoint {name} is without rewrite_contact=yes, so calls to its phone fail on TLS.</source>
        <translation>L’endpoint {name} est sans rewrite_contact=yes&#xa0;: les appels vers son téléphone échouent donc en TLS.</translation>
    </message>
    <message>
        <source>The endpoint {name} names a transport, though its phone is on TLS.</source>
        <translation>L’endpoint {name} nomme un transport, alors que son téléphone est en TLS.</translation>
    </message>
    <message>
        <source>The endpoint {name} wants DTLS, which the phones do not know.</source>
        <translation>L’endpoint {name} veut DTLS, que les téléphones ne connaissent pas.</translation>
    </message>
    <message>
        <source>The endpoint {user} is without SRTP.</source>
        <translation>L’endpoint {user} est sans SRTP.</translation>
    </message>
    <message>
        <source>The endpoint {user} takes calls without SRTP.</source>
        <translation>L’endpoint {user} accepte des appels sans SRTP.</translation>
    </message>
    <message>
        <source>The endpoint {user} wants SRTP, and Asterisk cannot do it.</source>
        <translation>L’endpoint {user} veut SRTP, et Asterisk ne sait pas le faire.</translation>
    </message>
    <message>
        <source>The endpoints of the phones that are moved are read from the server&apos;s files: whether they take SRTP, and answer on the phone&apos;s own connection.</source>
        <translation>Les endpoints des téléphones qui basculent sont lus dans les fichiers du serveur&#xa0;: s’ils acceptent SRTP, et s’ils répondent sur la connexion même du téléphone.</translation>
    </message>
    <message>
        <source>The extension stands there twice; the first one counts.</source>
        <translation>L’extension y figure deux fois&#x202f;; la première compte.</translation>
    </message>
    <message>
        <source>The failure: {cause}.</source>
        <translation>L’échec&#xa0;: {cause}.</translation>
    </message>
    <message>
        <source>The file does not say which format it has.</source>
        <translation>Le fichier n’indique pas son format.</translation>
    </message>
    <message>
        <source>The file holds a private key, and no certificate.</source>
        <translation>Le fichier contient une clé privée, et pas de certificat.</translation>
    </message>
    <message>
        <source>The file holds a signing request, which an authority has to make into a certificate.</source>
        <translation>Le fichier contient une demande de signature, dont une autorité doit faire un certificat.</translation>
    </message>
    <message>
        <source>The file is damaged here: some characters cannot be read.</source>
        <translation>Le fichier est endommagé ici&#xa0;: certains caractères ne peuvent pas être lus.</translation>
    </message>
    <message>
        <source>The file is encrypted, and this passphrase is not its own, or is missing.</source>
        <translation>Le fichier est chiffré, et cette phrase secrète n’est pas la sienne, ou manque.</translation>
    </message>
    <message>
        <source>The file is not UTF-8; its letters were read as those of Windows-1252.</source>
        <translation>Le fichier n’est pas en UTF-8&#x202f;; ses lettres ont été lues comme du Windows-1252.</translation>
    </message>
    <message>
        <source>The file of {option} does not exist, so Asterisk makes no transport.</source>
        <translation>Le fichier de {option} n’existe pas&#xa0;: Asterisk ne crée donc pas de transport.</translation>
    </message>
    <message>
        <source>The file {file} cannot be read.</source>
        <translation>Le fichier {file} ne peut pas être lu.</translation>
    </message>
    <message>
        <source>The file {file} is empty.</source>
        <translation>Le fichier {file} est vide.</translation>
    </message>
    <message>
        <source>The files are larger than a megabyte together.</source>
        <translation>Ensemble, les fichiers dépassent un mégaoctet.</translation>
    </message>
    <message>
        <source>The files are those of {folder}. Nothing was written.</source>
        <translation>Les fichiers sont ceux de {folder}. Rien n’a été écrit.</translation>
    </message>
    <message>
        <source>The files are written; the receipt {id} cannot be read.</source>
        <translation>Les fichiers sont écrits&#x202f;; le reçu {id} ne peut pas être lu.</translation>
    </message>
    <message>
        <source>The files could not be brought to the server.</source>
        <translation>Les fichiers n’ont pas pu être amenés sur le serveur.</translation>
    </message>
    <message>
        <source>The firewall of macOS blocks all incoming connections.</source>
        <translation>Le coupe-feu de macOS bloque toutes les connexions entrantes.</translation>
    </message>
    <message>
        <source>The firmware is not known, so it cannot be said what this phone will do.</source>
        <translation>Le micrologiciel n’est pas connu&#xa0;: on ne peut donc pas dire ce que fera ce téléphone.</translation>
    </message>
    <message>
        <source>The firmware is not known, so it cannot be said whether it has TLS.</source>
        <translation>Le micrologiciel n’est pas connu&#xa0;: on ne peut donc pas dire s’il a TLS.</translation>
    </message>
    <message>
        <source>The first failure: {cause}. The second: {error}.</source>
        <translation>Le premier échec&#xa0;: {cause}. Le second&#xa0;: {error}.</translation>
    </message>
    <message>
        <source>The first line is not the header of a phone list.</source>
        <translation>La première ligne n’est pas l’en-tête d’une liste de téléphones.</translation>
    </message>
    <message>
        <source>The first row whose bits are all in the number is the one that counts.</source>
        <translation>La première ligne dont tous les bits sont dans le numéro est celle qui compte.</translation>
    </message>
    <message>
        <source>The folder of the other site</source>
        <translation>Le dossier de l’autre site</translation>
    </message>
    <message>
        <source>The folder of the site {name} cannot be written into an inventory.</source>
        <translation>Le dossier du site {name} ne peut pas être écrit dans un inventaire.</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be made.</source>
        <translation>Le dossier {folder} ne peut pas être créé.</translation>
    </message>
    <message>
        <source>The host name {host} or the days of validity cannot stand in one.</source>
        <translation>Le nom d’hôte {host} ou la durée de validité ne peut pas y figurer.</translation>
    </message>
    <message>
        <source>The key in {name} cannot be read.</source>
        <translation>La clé contenue dans {name} ne peut pas être lue.</translation>
    </message>
    <message>
        <source>The key in {path} is not the certificate&apos;s, so every handshake fails.</source>
        <translation>La clé dans {path} n’est pas celle du certificat&#xa0;: toute négociation échoue donc.</translation>
    </message>
    <message>
        <source>The key in {path} is under a passphrase, which Asterisk does not have.</source>
        <translation>La clé dans {path} est protégée par une phrase secrète, qu’Asterisk n’a pas.</translation>
    </message>
    <message>
        <source>The key is encrypted, and this passphrase is not the one it was saved with.</source>
        <translation>La clé est chiffrée, et cette phrase secrète n’est pas celle avec laquelle elle a été enregistrée.</translation>
    </message>
    <message>
        <source>The key of a transport is read from priv_key_file alone, never from cert_file.</source>
        <translation>La clé d’un transport est lue dans priv_key_file seul, jamais dans cert_file.</translation>
    </message>
    <message>
        <source>The key of the authority {name} is too short.</source>
        <translation>La clé de l’autorité {name} est trop courte.</translation>
    </message>
    <message>
        <source>The key of {host} is not known.</source>
        <translation>La clé de {host} n’est pas connue.</translation>
    </message>
    <message>
        <source>The key of {name} is shorter than RSA 2048.</source>
        <translation>La clé de {name} est plus courte que RSA 2048.</translation>
    </message>
    <message>
        <source>The key of {name} is too short.</source>
        <translation>La clé de {name} est trop courte.</translation>
    </message>
    <message>
        <source>The key this certificate was asked for with is kept under it.</source>
        <translation>La clé avec laquelle ce certificat a été demandé est gardée sous elle.</translation>
    </message>
    <message>
        <source>The keys of SRTP travel in the signalling, which anybody can read over {protocol}.</source>
        <translation>Les clés de SRTP voyagent dans la signalisation, que n’importe qui peut lire sur {protocol}.</translation>
    </message>
    <message>
        <source>The keys of SRTP travel in the signalling: without TLS anyone on the way can read them.</source>
        <translation>Les clés de SRTP voyagent dans la signalisation&#xa0;: sans TLS, quiconque se trouve sur le trajet peut les lire.</translation>
    </message>
    <message>
        <source>The known host keys in {file} cannot be read.</source>
        <translation>Les clés d’hôtes connues dans {file} ne peuvent pas être lues.</translation>
    </message>
    <message>
        <source>The last run ended unexpectedly.</source>
        <translation>La dernière session s’est terminée de façon inattendue.</translation>
    </message>
    <message>
        <source>The line shows its shield, the call does not</source>
        <translation>La ligne affiche son bouclier, l’appel non</translation>
    </message>
    <message>
        <source>The line {name} goes over {own}, the network of its phone over {network}.</source>
        <translation>La ligne {name} passe par {own}, le réseau de son téléphone par {network}.</translation>
    </message>
    <message>
        <source>The line {name} has SRTP, and no TLS to carry its keys.</source>
        <translation>La ligne {name} a SRTP, et pas de TLS pour transporter ses clés.</translation>
    </message>
    <message>
        <source>The list</source>
        <translation>La liste</translation>
    </message>
    <message>
        <source>The log says nothing a restart would turn into a dead system.</source>
        <translation>Le journal ne contient rien dont un redémarrage ferait un système hors service.</translation>
    </message>
    <message>
        <source>The log was not read after the reload, so nothing is restarted.</source>
        <translation>Le journal n’a pas été lu après le rechargement&#xa0;: rien n’est donc redémarré.</translation>
    </message>
    <message>
        <source>The model is not known, so neither is whether it can do TLS.</source>
        <translation>Le modèle n’est pas connu&#xa0;: on ne sait donc pas non plus s’il gère TLS.</translation>
    </message>
    <message>
        <source>The module {module} is not loaded, so it could not be reloaded.</source>
        <translation>Le module {module} n’est pas chargé&#xa0;: il n’a donc pas pu être rechargé.</translation>
    </message>
    <message>
        <source>The name has IPv6 addresses only, and no source shows that these phones use IPv6.</source>
        <translation>Le nom n’a que des adresses IPv6, et aucune source ne montre que ces téléphones utilisent IPv6.</translation>
    </message>
    <message>
        <source>The name servers of its domain have to answer from anywhere, for it and for _acme-challenge before it.</source>
        <translation>Les serveurs de noms de son domaine doivent répondre de partout, pour lui et pour _acme-challenge placé devant.</translation>
    </message>
    <message>
        <source>The name servers of {zone} cannot be asked from here; a resolver lacks the record.</source>
        <translation>Les serveurs de noms de {zone} ne peuvent pas être interrogés d’ici&#x202f;; l’enregistrement manque à un résolveur.</translation>
    </message>
    <message>
        <source>The name the phone called is not in the certificate.</source>
        <translation>Le nom que le téléphone a appelé n’est pas dans le certificat.</translation>
    </message>
    <message>
        <source>The name {host} is not known to {servers}.</source>
        <translation>Le nom {host} n’est pas connu de {servers}.</translation>
    </message>
    <message>
        <source>The names in the certificate are compared with the host the phones are told, by the standard for SIP.</source>
        <translation>Les noms du certificat sont comparés à l’hôte indiqué aux téléphones, selon la norme pour SIP.</translation>
    </message>
    <message>
        <source>The network is listened to for servers that announce themselves to new phones.</source>
        <translation>Le réseau est écouté, à la recherche de serveurs qui s’annoncent aux téléphones neufs.</translation>
    </message>
    <message>
        <source>The network is not what keeps phones from being heard.</source>
        <translation>Ce n’est pas le réseau qui empêche d’entendre les téléphones.</translation>
    </message>
    <message>
        <source>The network {name} has a second server; phones would still register there without TLS.</source>
        <translation>Le réseau {name} a un second serveur&#x202f;; les téléphones s’y enregistreraient encore sans TLS.</translation>
    </message>
    <message>
        <source>The network {name} sends phones to port {port} over {transport}.</source>
        <translation>Le réseau {name} envoie les téléphones au port {port} par {transport}.</translation>
    </message>
    <message>
        <source>The newest backup is always kept.</source>
        <translation>La sauvegarde la plus récente est toujours gardée.</translation>
    </message>
    <message>
        <source>The next label is for {who}.</source>
        <translation>La prochaine étiquette est pour {who}.</translation>
    </message>
    <message>
        <source>The number a phone shows</source>
        <translation>Le numéro qu’affiche un téléphone</translation>
    </message>
    <message>
        <source>The number you read off a phone is decoded, and compared with what would be expected.</source>
        <translation>Le numéro que vous lisez sur un téléphone est décodé et comparé à celui qui serait attendu.</translation>
    </message>
    <message>
        <source>The order is not ready yet.</source>
        <translation>La commande n’est pas encore prête.</translation>
    </message>
    <message>
        <source>The order was cancelled.</source>
        <translation>La commande a été annulée.</translation>
    </message>
    <message>
        <source>The page Check and the command secure-calling check look at the server as its phones do. Each row tells what was found, why it matters, and one thing to do. What cannot be seen from this computer is said to wait, never to be well.</source>
        <translation>La page Vérifier et la commande secure-calling check regardent le serveur comme le font ses téléphones. Chaque ligne dit ce qui a été trouvé, pourquoi c’est important, et une chose à faire. Ce qui ne se voit pas depuis cet ordinateur est dit en attente, jamais en ordre.</translation>
    </message>
    <message>
        <source>The page Preview and the command secure-calling lint judge the server&apos;s files by these rules, and name the file and the line. The names and numbers in the sentences below are examples.</source>
        <translation>La page Aperçu et la commande secure-calling lint jugent les fichiers du serveur selon ces règles, et nomment le fichier et la ligne. Les noms et numéros des phrases ci-dessous sont des exemples.</translation>
    </message>
    <message>
        <source>The page {name}</source>
        <translation>La page {name}</translation>
    </message>
    <message>
        <source>The pages can be walked through forwards and backwards; nothing that was typed is lost. Nothing on the server changes before the page Write. What follows is what “Why?” says on each page, and how it looks.</source>
        <translation>Les pages se parcourent en avant et en arrière&#x202f;; rien de ce qui a été saisi n’est perdu. Rien ne change sur le serveur avant la page Écrire. Ce qui suit est ce que dit «&#xa0;Pourquoi&#x202f;?&#xa0;» sur chaque page, et l’aspect de celle-ci.</translation>
    </message>
    <message>
        <source>The passphrase does not open the PKCS#12 file.</source>
        <translation>La phrase secrète n’ouvre pas le fichier PKCS#12.</translation>
    </message>
    <message>
        <source>The passphrase does not open the private key.</source>
        <translation>La phrase secrète n’ouvre pas la clé privée.</translation>
    </message>
    <message>
        <source>The passphrase does not open the site&apos;s credentials.</source>
        <translation>La phrase secrète n’ouvre pas les identifiants du site.</translation>
    </message>
    <message>
        <source>The passphrase is empty.</source>
        <translation>La phrase secrète est vide.</translation>
    </message>
    <message>
        <source>The passphrase is needed.</source>
        <translation>La phrase secrète est nécessaire.</translation>
    </message>
    <message>
        <source>The passphrase of the key {file}</source>
        <translation>La phrase secrète de la clé {file}</translation>
    </message>
    <message>
        <source>The passphrase of the site is needed.</source>
        <translation>La phrase secrète du site est nécessaire.</translation>
    </message>
    <message>
        <source>The passphrase of {thing} is needed.</source>
        <translation>La phrase secrète est nécessaire pour {thing}.</translation>
    </message>
    <message>
        <source>The password for {target} over SSH</source>
        <translation>Le mot de passe pour {target} par SSH</translation>
    </message>
    <message>
        <source>The password of {name} is not known, so its file cannot be made.</source>
        <translation>Le mot de passe de {name} n’est pas connu&#xa0;: son fichier ne peut donc pas être créé.</translation>
    </message>
    <message>
        <source>The password of {user} for sudo</source>
        <translation>Le mot de passe de {user} pour sudo</translation>
    </message>
    <message>
        <source>The phone does not know who issued the certificate, because only the server&apos;s own certificate is sent or its root is not on the phone; and the name it called is not in the certificate.</source>
        <translation>Le téléphone ne sait pas qui a émis le certificat, parce que seul le certificat du serveur est envoyé ou que sa racine n’est pas sur le téléphone&#x202f;; et le nom qu’il a appelé n’est pas dans le certificat.</translation>
    </message>
    <message>
        <source>The phone does not know who issued the certificate: an intermediate is missing in what the server sends, or the root is not on the phone.</source>
        <translation>Le téléphone ne sait pas qui a émis le certificat&#xa0;: un intermédiaire manque dans ce que le serveur envoie, ou la racine n’est pas sur le téléphone.</translation>
    </message>
    <message>
        <source>The phone holds a root of the same name with another key: an older one of yours.</source>
        <translation>Le téléphone détient une racine du même nom avec une autre clé&#xa0;: une ancienne des vôtres.</translation>
    </message>
    <message>
        <source>The phone holds {name}, but not {issuer}, which signed it.</source>
        <translation>Le téléphone détient {name}, mais pas {issuer}, qui l’a signé.</translation>
    </message>
    <message>
        <source>The phone looks for its configuration on port {port} over {transport}, where no transport listens.</source>
        <translation>Le téléphone cherche sa configuration sur le port {port} par {transport}, où aucun transport n’écoute.</translation>
    </message>
    <message>
        <source>The phone refused the certificate for a reason without a bit; often a weak key or hash.</source>
        <translation>Le téléphone a refusé le certificat pour une raison sans bit&#x202f;; souvent une clé ou un hachage faible.</translation>
    </message>
    <message>
        <source>The phone that checks certificates holds the new root</source>
        <translation>Le téléphone qui vérifie les certificats détient la nouvelle racine</translation>
    </message>
    <message>
        <source>The phone that is to use TLS would connect with this certificate.</source>
        <translation>Le téléphone qui doit utiliser TLS se connecterait avec ce certificat.</translation>
    </message>
    <message>
        <source>The phone that is to use TLS would not connect with this certificate.</source>
        <translation>Le téléphone qui doit utiliser TLS ne se connecterait pas avec ce certificat.</translation>
    </message>
    <message>
        <source>The phone {name} has firmware {firmware}, which has no TLS.</source>
        <translation>Le téléphone {name} a le micrologiciel {firmware}, qui n’a pas TLS.</translation>
    </message>
    <message>
        <source>The phone {name} has the password every phone has from the factory.</source>
        <translation>Le téléphone {name} a le mot de passe que chaque téléphone a à la sortie d’usine.</translation>
    </message>
    <message>
        <source>The phone {name} is given no password: it keeps the one from the factory.</source>
        <translation>Aucun mot de passe n’est donné au téléphone {name}&#xa0;: il garde celui d’usine.</translation>
    </message>
    <message>
        <source>The phone {name} is on TLS, which no source shows on a {model}.</source>
        <translation>Le téléphone {name} est en TLS, qu’aucune source ne montre sur un {model}.</translation>
    </message>
    <message>
        <source>The phone&apos;s clock is wrong, or a certificate in the chain is out of date.</source>
        <translation>L’horloge du téléphone est fausse, ou un certificat de la chaîne n’est pas en cours de validité.</translation>
    </message>
    <message>
        <source>The phone&apos;s file declares a document type, which the wizard does not read.</source>
        <translation>Le fichier du téléphone déclare un type de document, que l’assistant ne lit pas.</translation>
    </message>
    <message>
        <source>The phone&apos;s file does not begin with &lt;config&gt;.</source>
        <translation>Le fichier du téléphone ne commence pas par &lt;config&gt;.</translation>
    </message>
    <message>
        <source>The phone&apos;s file has more than {limit} elements.</source>
        <translation>Le fichier du téléphone a plus de {limit} éléments.</translation>
    </message>
    <message>
        <source>The phone&apos;s file has no account for {name}, and its first one is another&apos;s.</source>
        <translation>Le fichier du téléphone n’a pas de compte pour {name}, et son premier compte est celui d’un autre.</translation>
    </message>
    <message>
        <source>The phone&apos;s file has {count} accounts for {name}.</source>
        <translation>Le fichier du téléphone a {count} comptes pour {name}.</translation>
    </message>
    <message>
        <source>The phone&apos;s file is in an encoding the wizard does not edit.</source>
        <translation>Le fichier du téléphone est dans un codage que l’assistant ne modifie pas.</translation>
    </message>
    <message>
        <source>The phone&apos;s file is larger than {limit} bytes.</source>
        <translation>Le fichier du téléphone dépasse {limit} octets.</translation>
    </message>
    <message>
        <source>The phone&apos;s file is not text in UTF-8 or in one of its neighbours.</source>
        <translation>Le fichier du téléphone n’est pas du texte en UTF-8 ou dans un codage voisin.</translation>
    </message>
    <message>
        <source>The phone&apos;s file is not well-formed XML.</source>
        <translation>Le fichier du téléphone n’est pas du XML bien formé.</translation>
    </message>
    <message>
        <source>The phone&apos;s file is written in a way the wizard cannot edit safely.</source>
        <translation>Le fichier du téléphone est écrit d’une façon que l’assistant ne peut pas modifier sans risque.</translation>
    </message>
    <message>
        <source>The phones add /&lt;mac&gt;.cfg to this address, which ? and # prevent.</source>
        <translation>Les téléphones ajoutent /&lt;mac&gt;.cfg à cette adresse, ce que&#x202f;? et # empêchent.</translation>
    </message>
    <message>
        <source>The phones are a list of tables.</source>
        <translation>Les téléphones sont une liste de tables.</translation>
    </message>
    <message>
        <source>The phones are documented to take a host name or an IPv4 address, not IPv6.</source>
        <translation>D’après leur documentation, les téléphones acceptent un nom d’hôte ou une adresse IPv4, pas IPv6.</translation>
    </message>
    <message>
        <source>The phones use an IP address, which needs a certificate of a private authority.</source>
        <translation>Les téléphones utilisent une adresse IP, qui demande un certificat d’une autorité privée.</translation>
    </message>
    <message>
        <source>The phones use an IP address.</source>
        <translation>Les téléphones utilisent une adresse IP.</translation>
    </message>
    <message>
        <source>The phones&apos; SIP software is PJSIP: that is why their numbers and their rules for names are PJSIP&apos;s.</source>
        <translation>Le logiciel SIP des téléphones est PJSIP&#xa0;: c’est pourquoi leurs numéros et leurs règles pour les noms sont ceux de PJSIP.</translation>
    </message>
    <message>
        <source>The phones&apos; files hold passwords and travel unencrypted over {url}.</source>
        <translation>Les fichiers des téléphones contiennent des mots de passe et voyagent sans chiffrement par {url}.</translation>
    </message>
    <message>
        <source>The phones&apos; passwords are in these files, and they travel in the clear.</source>
        <translation>Les mots de passe des téléphones sont dans ces fichiers, et ils voyagent en clair.</translation>
    </message>
    <message>
        <source>The phones&apos; time server</source>
        <translation>Le serveur de temps des téléphones</translation>
    </message>
    <message>
        <source>The phones&apos; time server does not answer this computer.</source>
        <translation>Le serveur de temps des téléphones ne répond pas à cet ordinateur.</translation>
    </message>
    <message>
        <source>The phones&apos; time server does not know the time itself.</source>
        <translation>Le serveur de temps des téléphones ne connaît pas lui-même l’heure.</translation>
    </message>
    <message>
        <source>The phones&apos; time server is asked for the time, and its answer compared with this computer&apos;s clock.</source>
        <translation>Le serveur de temps des téléphones est interrogé sur l’heure, et sa réponse comparée à l’horloge de cet ordinateur.</translation>
    </message>
    <message>
        <source>The plan changes no file, or has errors.</source>
        <translation>Le plan ne modifie aucun fichier, ou a des erreurs.</translation>
    </message>
    <message>
        <source>The planning was stopped.</source>
        <translation>L’établissement du plan a été arrêté.</translation>
    </message>
    <message>
        <source>The port does not belong to the host name.</source>
        <translation>Le port ne fait pas partie du nom d’hôte.</translation>
    </message>
    <message>
        <source>The private authority has no name.</source>
        <translation>L’autorité privée n’a pas de nom.</translation>
    </message>
    <message>
        <source>The private key belongs to another certificate.</source>
        <translation>La clé privée appartient à un autre certificat.</translation>
    </message>
    <message>
        <source>The private key cannot be read.</source>
        <translation>La clé privée ne peut pas être lue.</translation>
    </message>
    <message>
        <source>The private key does not belong to the certificate: every phone&apos;s connection is reset.</source>
        <translation>La clé privée ne va pas avec le certificat&#xa0;: la connexion de chaque téléphone est coupée.</translation>
    </message>
    <message>
        <source>The private key has a passphrase that Asterisk does not know.</source>
        <translation>La clé privée a une phrase secrète qu’Asterisk ne connaît pas.</translation>
    </message>
    <message>
        <source>The private key is too large.</source>
        <translation>La clé privée est trop grande.</translation>
    </message>
    <message>
        <source>The questions of phones cannot be listened for.</source>
        <translation>Les questions des téléphones ne peuvent pas être écoutées.</translation>
    </message>
    <message>
        <source>The receipts are in {folder}.</source>
        <translation>Les reçus sont dans {folder}.</translation>
    </message>
    <message>
        <source>The receipts on the server may not be read from here, so what was written is not listed.</source>
        <translation>Les reçus du serveur ne peuvent pas être lus d’ici&#xa0;: ce qui a été écrit n’est donc pas listé.</translation>
    </message>
    <message>
        <source>The record _acme-challenge.{host} must hold the value shown, and nothing else must answer for it; then order again, which gives a new value.</source>
        <translation>L’enregistrement _acme-challenge.{host} doit contenir la valeur affichée, et rien d’autre ne doit répondre pour lui&#x202f;; recommencez ensuite la commande, qui donne une nouvelle valeur.</translation>
    </message>
    <message>
        <source>The record did not appear in time.</source>
        <translation>L’enregistrement n’est pas apparu à temps.</translation>
    </message>
    <message>
        <source>The record is there, as a resolver says; the zone&apos;s own name servers cannot be asked.</source>
        <translation>L’enregistrement est là, selon un résolveur&#x202f;; les serveurs de noms de la zone elle-même ne peuvent pas être interrogés.</translation>
    </message>
    <message>
        <source>The record {name} is not needed any more: it can be taken out.</source>
        <translation>L’enregistrement {name} n’est plus nécessaire&#xa0;: il peut être retiré.</translation>
    </message>
    <message>
        <source>The reload was done. Whether the files could be read is said in the log only.</source>
        <translation>Le rechargement a été fait. Si les fichiers ont pu être lus, seul le journal le dit.</translation>
    </message>
    <message>
        <source>The report would be written over.</source>
        <translation>Le rapport serait écrasé.</translation>
    </message>
    <message>
        <source>The restart was called off: calls were still up. Asterisk goes on as before.</source>
        <translation>Le redémarrage a été annulé&#xa0;: des appels étaient encore en cours. Asterisk continue comme avant.</translation>
    </message>
    <message>
        <source>The roll back had to stop half-way.</source>
        <translation>Le retour en arrière a dû s’arrêter à mi-chemin.</translation>
    </message>
    <message>
        <source>The root is sent along; phones trust only their own copy of it.</source>
        <translation>La racine est envoyée avec&#x202f;; les téléphones ne se fient qu’à leur propre copie.</translation>
    </message>
    <message>
        <source>The root {name} is left out: a phone trusts only its own copy.</source>
        <translation>La racine {name} est laissée de côté&#xa0;: un téléphone ne fait confiance qu’à sa propre copie.</translation>
    </message>
    <message>
        <source>The root {name} is not on the phone.</source>
        <translation>La racine {name} n’est pas sur le téléphone.</translation>
    </message>
    <message>
        <source>The row of extension {extension} has no password, so it would get another.</source>
        <translation>La ligne de l’extension {extension} n’a pas de mot de passe&#xa0;: elle en recevrait donc un autre.</translation>
    </message>
    <message>
        <source>The row of extension {extension} has {count} cells, the header {wanted}.</source>
        <translation>La ligne de l’extension {extension} a {count} cellules, l’en-tête {wanted}.</translation>
    </message>
    <message>
        <source>The running Asterisk is asked what it has loaded, since what is written may not be taken up yet.</source>
        <translation>L’Asterisk en service est interrogé sur ce qu’il a chargé, car ce qui est écrit peut ne pas encore être pris en compte.</translation>
    </message>
    <message>
        <source>The script could not be started on the server.</source>
        <translation>Le script n’a pas pu être lancé sur le serveur.</translation>
    </message>
    <message>
        <source>The script there says: {said}</source>
        <translation>Le script qui s’y trouve dit&#xa0;: {said}</translation>
    </message>
    <message>
        <source>The server accepts ciphers without a certificate or without encryption.</source>
        <translation>Le serveur accepte des suites de chiffrement sans certificat ou sans chiffrement.</translation>
    </message>
    <message>
        <source>The server accepts connections but says nothing.</source>
        <translation>Le serveur accepte les connexions mais ne dit rien.</translation>
    </message>
    <message>
        <source>The server accepts versions of TLS that are no longer safe (RFC 8996).</source>
        <translation>Le serveur accepte des versions de TLS qui ne sont plus sûres (RFC 8996).</translation>
    </message>
    <message>
        <source>The server answers with another encryption than {suite}, which is all phones know.</source>
        <translation>Le serveur répond avec un autre chiffrement que {suite}, le seul que connaissent les téléphones.</translation>
    </message>
    <message>
        <source>The server does not answer SIP over this connection.</source>
        <translation>Le serveur ne répond pas en SIP sur cette connexion.</translation>
    </message>
    <message>
        <source>The server does not answer a call over this connection.</source>
        <translation>Le serveur ne répond pas à un appel sur cette connexion.</translation>
    </message>
    <message>
        <source>The server does not answer a registration over this connection.</source>
        <translation>Le serveur ne répond pas à un enregistrement sur cette connexion.</translation>
    </message>
    <message>
        <source>The server does not answer: it is down, or a firewall keeps us out.</source>
        <translation>Le serveur ne répond pas&#xa0;: il est à l’arrêt, ou un pare-feu nous tient à l’écart.</translation>
    </message>
    <message>
        <source>The server does not know extension {user}, or that is not its password.</source>
        <translation>Le serveur ne connaît pas l’extension {user}, ou ce n’est pas son mot de passe.</translation>
    </message>
    <message>
        <source>The server does not take the password for a call.</source>
        <translation>Le serveur n’accepte pas le mot de passe pour un appel.</translation>
    </message>
    <message>
        <source>The server ends the handshake with an error of its own, often its certificate.</source>
        <translation>Le serveur met fin à la négociation avec une erreur de son côté, souvent son certificat.</translation>
    </message>
    <message>
        <source>The server ends the handshake: often it could not load its certificate or key.</source>
        <translation>Le serveur met fin à la négociation&#xa0;: souvent, il n’a pas pu charger son certificat ou sa clé.</translation>
    </message>
    <message>
        <source>The server has DPMA {version}.</source>
        <translation>Le serveur a le DPMA {version}.</translation>
    </message>
    <message>
        <source>The server has a {file}; of which DPMA is not known.</source>
        <translation>Le serveur a un {file}&#x202f;; on ne sait pas de quel DPMA.</translation>
    </message>
    <message>
        <source>The server has no group {name}.</source>
        <translation>Le serveur n’a pas de groupe {name}.</translation>
    </message>
    <message>
        <source>The server has no user {name}.</source>
        <translation>Le serveur n’a pas d’utilisateur {name}.</translation>
    </message>
    <message>
        <source>The server holds a newer certificate than the site, until {date}: it was renewed there, and stays.</source>
        <translation>Le serveur détient un certificat plus récent que le site, jusqu’au {date}&#xa0;: il a été renouvelé là-bas, et y reste.</translation>
    </message>
    <message>
        <source>The server is not as well as before.</source>
        <translation>Le serveur ne va pas aussi bien qu’avant.</translation>
    </message>
    <message>
        <source>The server keeps only a digest of {name}&apos;s password, which a phone&apos;s file cannot use.</source>
        <translation>Le serveur ne garde qu’un condensé du mot de passe de {name}, que le fichier d’un téléphone ne peut pas utiliser.</translation>
    </message>
    <message>
        <source>The server knows no number {number} for this extension.</source>
        <translation>Le serveur ne connaît pas de numéro {number} pour cette extension.</translation>
    </message>
    <message>
        <source>The server let a call of it through, which it does with SRTP only. On the phone, look for both shields.</source>
        <translation>Le serveur a laissé passer un de ses appels, ce qu’il ne fait qu’avec SRTP. Sur le téléphone, cherchez les deux boucliers.</translation>
    </message>
    <message>
        <source>The server lets anybody register as {user}.</source>
        <translation>Le serveur laisse n’importe qui s’enregistrer comme {user}.</translation>
    </message>
    <message>
        <source>The server needs the key that belongs to its certificate.</source>
        <translation>Le serveur a besoin de la clé qui va avec son certificat.</translation>
    </message>
    <message>
        <source>The server needs to be recovered.</source>
        <translation>Le serveur doit être remis en état.</translation>
    </message>
    <message>
        <source>The server offers no TLS version the phones know (1.0 to 1.2).</source>
        <translation>Le serveur ne propose aucune version de TLS que les téléphones connaissent (1.0 à 1.2).</translation>
    </message>
    <message>
        <source>The server refuses to register {user}, whatever its password.</source>
        <translation>Le serveur refuse d’enregistrer {user}, quel que soit son mot de passe.</translation>
    </message>
    <message>
        <source>The server says: {reason}.</source>
        <translation>Le serveur dit&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>The server says: {said}</source>
        <translation>Le serveur dit&#xa0;: {said}</translation>
    </message>
    <message>
        <source>The server sends more than is reasonable.</source>
        <translation>Le serveur envoie plus qu’il n’est raisonnable.</translation>
    </message>
    <message>
        <source>The server sends none.</source>
        <translation>Le serveur n’en envoie aucun.</translation>
    </message>
    <message>
        <source>The server serves a newer certificate than the site has: it was renewed there.</source>
        <translation>Le serveur présente un certificat plus récent que celui du site&#xa0;: il a été renouvelé là-bas.</translation>
    </message>
    <message>
        <source>The server serves another certificate than the site&apos;s, which was not put there.</source>
        <translation>Le serveur présente un autre certificat que celui du site, qui n’y a pas été mis.</translation>
    </message>
    <message>
        <source>The server serves another certificate than the site&apos;s: it was not put there, or not taken up yet.</source>
        <translation>Le serveur présente un autre certificat que celui du site&#xa0;: ce dernier n’y a pas été mis, ou n’est pas encore pris en compte.</translation>
    </message>
    <message>
        <source>The server shows a self-signed authority&apos;s certificate instead of one made for a server.</source>
        <translation>Le serveur présente le certificat d’une autorité autosignée au lieu d’un certificat fait pour un serveur.</translation>
    </message>
    <message>
        <source>The server speaks SIP, but says that it cannot serve now.</source>
        <translation>Le serveur parle SIP, mais dit qu’il ne peut pas servir pour le moment.</translation>
    </message>
    <message>
        <source>The server speaks something else than TLS on this port.</source>
        <translation>Le serveur parle autre chose que TLS sur ce port.</translation>
    </message>
    <message>
        <source>The server took one connection and no other.</source>
        <translation>Le serveur a accepté une connexion et aucune autre.</translation>
    </message>
    <message>
        <source>The server wants a certificate of the phone, and phones have none.</source>
        <translation>Le serveur veut un certificat du téléphone, et les téléphones n’en ont pas.</translation>
    </message>
    <message>
        <source>The server was not read for this report, so it is not known which phones are on TLS.</source>
        <translation>Le serveur n’a pas été lu pour ce rapport&#xa0;: on ne sait donc pas quels téléphones sont en TLS.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate</source>
        <translation>Le certificat du serveur</translation>
    </message>
    <message>
        <source>The server&apos;s certificate can come from a public or from a private authority.</source>
        <translation>Le certificat du serveur peut venir d’une autorité publique ou d’une autorité privée.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate cannot be used here.</source>
        <translation>Le certificat du serveur ne peut pas être utilisé ici.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate does not name {host}, which phones will call.</source>
        <translation>Le certificat du serveur ne nomme pas {host}, que les téléphones appelleront.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate ended on {date}.</source>
        <translation>Le certificat du serveur a expiré le {date}.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate ends on {date}.</source>
        <translation>Le certificat du serveur expire le {date}.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is not valid before {date}.</source>
        <translation>Le certificat du serveur n’est pas valable avant le {date}.</translation>
    </message>
    <message>
        <source>The server&apos;s files are as they were before.</source>
        <translation>Les fichiers du serveur sont comme avant.</translation>
    </message>
    <message>
        <source>The server&apos;s files are being put back.</source>
        <translation>Les fichiers du serveur sont remis en place.</translation>
    </message>
    <message>
        <source>The server&apos;s files are being written.</source>
        <translation>Les fichiers du serveur sont en cours d’écriture.</translation>
    </message>
    <message>
        <source>The server&apos;s files could not be read.</source>
        <translation>Les fichiers du serveur n’ont pas pu être lus.</translation>
    </message>
    <message>
        <source>The server&apos;s files were not changed.</source>
        <translation>Les fichiers du serveur n’ont pas été modifiés.</translation>
    </message>
    <message>
        <source>The server&apos;s key cannot be noted in {file}.</source>
        <translation>La clé du serveur ne peut pas être notée dans {file}.</translation>
    </message>
    <message>
        <source>The server&apos;s name in the DNS</source>
        <translation>Le nom du serveur dans le DNS</translation>
    </message>
    <message>
        <source>The server&apos;s name, or the port in the transport&apos;s bind, is missing.</source>
        <translation>Il manque le nom du serveur, ou le port dans le bind du transport.</translation>
    </message>
    <message>
        <source>The server&apos;s own files are read: whether the site&apos;s TLS transport is in them, whether certificate and key are there, go together and may be read by Asterisk, and whether SRTP can be loaded.</source>
        <translation>Les fichiers du serveur même sont lus&#xa0;: si le transport TLS du site y figure, si le certificat et la clé sont là, vont ensemble et peuvent être lus par Asterisk, et si SRTP peut être chargé.</translation>
    </message>
    <message>
        <source>The server, by itself: the certificate lasts {days} days only. FreePBX&apos;s Certificate Manager renews it; the deploy hook, run daily by cron, brings it to Asterisk and checks that it is served.</source>
        <translation>Le serveur, de lui-même&#xa0;: le certificat ne dure que {days} jours. Certificate Manager de FreePBX le renouvelle&#x202f;; le script de déploiement, exécuté chaque jour par cron, l’apporte à Asterisk et vérifie qu’il est présenté.</translation>
    </message>
    <message>
        <source>The server, by itself: the certificate lasts {days} days only. certbot renews it; the deploy hook brings it to Asterisk and checks that it is served.</source>
        <translation>Le serveur, de lui-même&#xa0;: le certificat ne dure que {days} jours. certbot le renouvelle&#x202f;; le script de déploiement l’apporte à Asterisk et vérifie qu’il est présenté.</translation>
    </message>
    <message>
        <source>The server, judged as each of the {count} phones would judge it.</source>
        <translation>Le serveur, jugé comme le jugerait chacun des {count} téléphones.</translation>
    </message>
    <message>
        <source>The server, judged as the one phone would judge it.</source>
        <translation>Le serveur, jugé comme le jugerait l’unique téléphone.</translation>
    </message>
    <message>
        <source>The server, or a firewall between, cuts the connection during the handshake.</source>
        <translation>Le serveur, ou un pare-feu intermédiaire, coupe la connexion pendant la négociation.</translation>
    </message>
    <message>
        <source>The server, {addresses}, is in another network than this computer, {own}; announcements cross no router.</source>
        <translation>Le serveur, {addresses}, est dans un autre réseau que cet ordinateur, {own}&#x202f;; les annonces ne franchissent aucun routeur.</translation>
    </message>
    <message>
        <source>The setting allow_insecure_ssl is about fetching files, not about signalling.</source>
        <translation>Le réglage allow_insecure_ssl concerne la récupération de fichiers, non la signalisation.</translation>
    </message>
    <message>
        <source>The signature on {name} cannot be checked.</source>
        <translation>La signature sur {name} ne peut pas être vérifiée.</translation>
    </message>
    <message>
        <source>The signature on {name} is not that of the {issuer} the phone found: same name, another key.</source>
        <translation>La signature sur {name} n’est pas celle du {issuer} que le téléphone a trouvé&#xa0;: même nom, autre clé.</translation>
    </message>
    <message>
        <source>The signatures (DNSSEC) of the domain of {host} are broken.</source>
        <translation>Les signatures (DNSSEC) du domaine de {host} sont défectueuses.</translation>
    </message>
    <message>
        <source>The site asks for an announcement of TLS; this is one without.</source>
        <translation>Le site demande une annonce de TLS&#x202f;; celle-ci est sans.</translation>
    </message>
    <message>
        <source>The site does not say that every phone of this kind holds the root.</source>
        <translation>Le site n’indique pas que tous les téléphones de ce type détiennent la racine.</translation>
    </message>
    <message>
        <source>The site does not say where its server is.</source>
        <translation>Le site n’indique pas où est son serveur.</translation>
    </message>
    <message>
        <source>The site file cannot be changed.</source>
        <translation>Le fichier du site ne peut pas être modifié.</translation>
    </message>
    <message>
        <source>The site file cannot be read.</source>
        <translation>Le fichier du site ne peut pas être lu.</translation>
    </message>
    <message>
        <source>The site file has a mistake.</source>
        <translation>Le fichier du site comporte une erreur.</translation>
    </message>
    <message>
        <source>The site folder is being read.</source>
        <translation>Le dossier du site est en cours de lecture.</translation>
    </message>
    <message>
        <source>The site folder {folder} cannot be read.</source>
        <translation>Le dossier du site {folder} ne peut pas être lu.</translation>
    </message>
    <message>
        <source>The site folder {folder} cannot be written.</source>
        <translation>Le dossier du site {folder} ne peut pas être écrit.</translation>
    </message>
    <message>
        <source>The site has no host a certificate could name.</source>
        <translation>Le site n’a pas d’hôte qu’un certificat puisse nommer.</translation>
    </message>
    <message>
        <source>The site has one authority, and no other that could take its place.</source>
        <translation>Le site a une seule autorité, et aucune autre qui puisse prendre sa place.</translation>
    </message>
    <message>
        <source>The site has {addresses} for the server.</source>
        <translation>Le site a {addresses} pour le serveur.</translation>
    </message>
    <message>
        <source>The site is not affected; only where you were in it will not be remembered.</source>
        <translation>Le site n’est pas touché&#x202f;; seul l’endroit où vous en étiez ne sera pas mémorisé.</translation>
    </message>
    <message>
        <source>The site names it, or it goes with a file that is there.</source>
        <translation>Le site le nomme, ou il va avec un fichier qui est là.</translation>
    </message>
    <message>
        <source>The site names no certificate.</source>
        <translation>Le site ne nomme pas de certificat.</translation>
    </message>
    <message>
        <source>The site {name} has no address that Ansible could reach.</source>
        <translation>Le site {name} n’a pas d’adresse qu’Ansible puisse joindre.</translation>
    </message>
    <message>
        <source>The site&apos;s authority is not made yet.</source>
        <translation>L’autorité du site n’est pas encore créée.</translation>
    </message>
    <message>
        <source>The site&apos;s credentials cannot be read.</source>
        <translation>Les identifiants du site ne peuvent pas être lus.</translation>
    </message>
    <message>
        <source>The site&apos;s keys and passwords are kept under a passphrase.</source>
        <translation>Les clés et mots de passe du site sont gardés sous une phrase secrète.</translation>
    </message>
    <message>
        <source>The steps before it did not all come to an end.</source>
        <translation>Les étapes qui le précèdent ne sont pas toutes arrivées à leur terme.</translation>
    </message>
    <message>
        <source>The system says: {reason}.</source>
        <translation>Le système dit&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>The system says: {reason}. Nothing was written.</source>
        <translation>Le système dit&#xa0;: {reason}. Rien n’a été écrit.</translation>
    </message>
    <message>
        <source>The ten pages</source>
        <translation>Les dix pages</translation>
    </message>
    <message>
        <source>The transport [{id}] could not be started: {what}.</source>
        <translation>Le transport [{id}] n’a pas pu être démarré&#xa0;: {what}.</translation>
    </message>
    <message>
        <source>The transport [{id}] has no bind, so it was not started.</source>
        <translation>Le transport [{id}] n’a pas de bind&#xa0;: il n’a donc pas été démarré.</translation>
    </message>
    <message>
        <source>The transport is not there, so no phone is sent to it.</source>
        <translation>Le transport n’est pas là&#xa0;: aucun téléphone n’y est donc envoyé.</translation>
    </message>
    <message>
        <source>The transport {id} ({protocol}, {bind}) was up, and is not any more.</source>
        <translation>Le transport {id} ({protocol}, {bind}) était actif et ne l’est plus.</translation>
    </message>
    <message>
        <source>The transport {id} has the method {method}, which current systems refuse.</source>
        <translation>Le transport {id} a la méthode {method}, que les systèmes actuels refusent.</translation>
    </message>
    <message>
        <source>The transport {id} has {option}=yes, and the phones have no certificate of their own.</source>
        <translation>Le transport {id} a {option}=yes, et les téléphones n’ont pas de certificat à eux.</translation>
    </message>
    <message>
        <source>The transport {id} is there already with another protocol.</source>
        <translation>Le transport {id} existe déjà avec un autre protocole.</translation>
    </message>
    <message>
        <source>The transport {id} is there. It is listed even with a key that does not fit: the Check page tries it.</source>
        <translation>Le transport {id} est là. Il est listé même avec une clé qui ne convient pas&#xa0;: la page Vérifier l’essaie.</translation>
    </message>
    <message>
        <source>The transport {id} is {is_now}, not {wanted}.</source>
        <translation>Le transport {id} est {is_now}, et non {wanted}.</translation>
    </message>
    <message>
        <source>The transport {id} listens on port {port}, the phones would be told {wanted}.</source>
        <translation>Le transport {id} écoute sur le port {port}, et les téléphones se verraient indiquer {wanted}.</translation>
    </message>
    <message>
        <source>The transport {id} names no method, which means TLS 1.0 only.</source>
        <translation>Le transport {id} ne nomme pas de method, ce qui veut dire TLS 1.0 seulement.</translation>
    </message>
    <message>
        <source>The transport {id} offers {cipher}, which protects nothing; phones from 2_3_9 on refuse it.</source>
        <translation>Le transport {id} propose {cipher}, qui ne protège rien&#x202f;; les téléphones à partir de 2_3_9 la refusent.</translation>
    </message>
    <message>
        <source>The transport {id} speaks TLS 1.3 only; the phones know 1.0 to 1.2.</source>
        <translation>Le transport {id} ne parle que TLS 1.3&#x202f;; les téléphones connaissent 1.0 à 1.2.</translation>
    </message>
    <message>
        <source>The transport {name} is not listed: a file it names cannot be read, an option is wrong, it waits for a restart, or this Asterisk was built without TLS.</source>
        <translation>Le transport {name} n’est pas listé&#xa0;: un fichier qu’il nomme ne peut pas être lu, une option est fausse, il attend un redémarrage, ou cet Asterisk a été compilé sans TLS.</translation>
    </message>
    <message>
        <source>The two passphrases differ.</source>
        <translation>Les deux phrases secrètes diffèrent.</translation>
    </message>
    <message>
        <source>The two sites have different passphrases.</source>
        <translation>Les deux sites ont des phrases secrètes différentes.</translation>
    </message>
    <message>
        <source>The vendor&apos;s files are asterisk.crt and asterisk.key; here {name}.*.</source>
        <translation>Les fichiers du fabricant sont asterisk.crt et asterisk.key&#x202f;; ici {name}.*.</translation>
    </message>
    <message>
        <source>The vendor&apos;s lists of ciphers are lost; that the phones and this server share one is likely, not shown.</source>
        <translation>Les listes de suites de chiffrement du fabricant sont perdues&#x202f;; que les téléphones et ce serveur en aient une en commun est probable, mais pas démontré.</translation>
    </message>
    <message>
        <source>The vendor&apos;s page adds a transport; here {id}, which is there, is used.</source>
        <translation>La page du fabricant ajoute un transport&#x202f;; ici, {id}, déjà présent, est utilisé.</translation>
    </message>
    <message>
        <source>The vendor&apos;s page is about TLS; over {protocol} no phone shows a shield.</source>
        <translation>La page du fabricant porte sur TLS&#x202f;; sur {protocol}, aucun téléphone n’affiche de bouclier.</translation>
    </message>
    <message>
        <source>The vendor&apos;s page listens on port 5061; here it is {port}.</source>
        <translation>La page du fabricant écoute sur le port 5061&#x202f;; ici, c’est {port}.</translation>
    </message>
    <message>
        <source>The vendor&apos;s page says that sslv23 allows SSL 3.0 and TLS 1.0 to 1.2. With OpenSSL 3 it was measured to allow TLS 1.2 and 1.3 only; the Check page tells what this server accepts.</source>
        <translation>La page du fabricant dit que sslv23 autorise SSL 3.0 et TLS 1.0 à 1.2. Avec OpenSSL 3, il a été mesuré qu’il n’autorise que TLS 1.2 et 1.3&#x202f;; la page Vérifier indique ce que ce serveur accepte.</translation>
    </message>
    <message>
        <source>The vendor&apos;s page sets method sslv23; here it is {method}.</source>
        <translation>La page du fabricant règle la méthode sslv23&#x202f;; ici, c’est {method}.</translation>
    </message>
    <message>
        <source>The vendor&apos;s sample has no settings for NAT; here {names} are taken over.</source>
        <translation>L’exemple du fabricant n’a pas de réglages pour le NAT&#x202f;; ici, {names} sont repris.</translation>
    </message>
    <message>
        <source>The vendor&apos;s sample names no ciphers; here they are limited to those of the site.</source>
        <translation>L’exemple du fabricant ne nomme pas de suites de chiffrement&#x202f;; ici, elles sont limitées à celles du site.</translation>
    </message>
    <message>
        <source>The voice is encrypted, and its keys travelled in the clear: move the line to TLS.</source>
        <translation>La voix est chiffrée, et ses clés ont voyagé en clair&#xa0;: basculez la ligne vers TLS.</translation>
    </message>
    <message>
        <source>The window cannot be opened on this machine.</source>
        <translation>La fenêtre ne peut pas être ouverte sur cette machine.</translation>
    </message>
    <message>
        <source>The wizard was never tried with a D-Series handset. It was tried with Asterisk 16 and 22 and with phones in software that judge certificates by the same rules. If a phone does otherwise, believe the phone.</source>
        <translation>L’assistant n’a jamais été essayé avec un téléphone D-Series réel. Il a été essayé avec Asterisk 16 et 22 et avec des téléphones logiciels qui jugent les certificats selon les mêmes règles. Si un téléphone fait autrement, croyez le téléphone.</translation>
    </message>
    <message>
        <source>The work on the server was called off.</source>
        <translation>Le travail sur le serveur a été annulé.</translation>
    </message>
    <message>
        <source>The writing was stopped.</source>
        <translation>L’écriture a été arrêtée.</translation>
    </message>
    <message>
        <source>Then look at the row of the check list that goes with it: it says whether the cause is there.</source>
        <translation>Regardez ensuite la ligne correspondante de la liste des vérifications&#xa0;: elle dit si la cause est là.</translation>
    </message>
    <message>
        <source>There already.</source>
        <translation>Déjà présent.</translation>
    </message>
    <message>
        <source>There are blanks at its start or end.</source>
        <translation>Il y a des espaces au début ou à la fin.</translation>
    </message>
    <message>
        <source>There are more intermediates between certificate and root than are allowed.</source>
        <translation>Il y a plus d’intermédiaires entre le certificat et la racine qu’il n’en est permis.</translation>
    </message>
    <message>
        <source>There are more problems than these {number}.</source>
        <translation>Il y a plus de problèmes que ces {number}.</translation>
    </message>
    <message>
        <source>There are more than {most} blocks in one file.</source>
        <translation>Il y a plus de {most} blocs dans un même fichier.</translation>
    </message>
    <message>
        <source>There are more than {most} certificates or {keys} keys: that is a list of authorities, or of several servers.</source>
        <translation>Il y a plus de {most} certificats ou de {keys} clés&#xa0;: c’est une liste d’autorités, ou celle de plusieurs serveurs.</translation>
    </message>
    <message>
        <source>There are none in this site.</source>
        <translation>Il n’y en a pas dans ce site.</translation>
    </message>
    <message>
        <source>There are two objects [{name}] of the same type: a restart would leave Asterisk without any phone.</source>
        <translation>Il y a deux objets [{name}] du même type&#xa0;: un redémarrage laisserait Asterisk sans aucun téléphone.</translation>
    </message>
    <message>
        <source>There are two objects [{name}] of type {type}: at the next restart Asterisk loads no endpoint.</source>
        <translation>Il y a deux objets [{name}] de type {type}&#xa0;: au prochain redémarrage, Asterisk ne charge aucun endpoint.</translation>
    </message>
    <message>
        <source>There is a certificate; the site has no phones yet that could judge it.</source>
        <translation>Il y a un certificat&#x202f;; le site n’a pas encore de téléphones pour le juger.</translation>
    </message>
    <message>
        <source>There is a {type} named {name} already, but no endpoint.</source>
        <translation>Il y a déjà un {type} nommé {name}, mais pas d’endpoint.</translation>
    </message>
    <message>
        <source>There is more than one server certificate.</source>
        <translation>Il y a plus d’un certificat de serveur.</translation>
    </message>
    <message>
        <source>There is no Asterisk on this computer: it has no /etc/asterisk.</source>
        <translation>Il n’y a pas d’Asterisk sur cet ordinateur&#xa0;: il n’a pas de /etc/asterisk.</translation>
    </message>
    <message>
        <source>There is no address from which the phones fetch their files.</source>
        <translation>Il n’y a pas d’adresse où les téléphones récupèrent leurs fichiers.</translation>
    </message>
    <message>
        <source>There is no asterisk program on this computer.</source>
        <translation>Il n’y a pas de programme asterisk sur cet ordinateur.</translation>
    </message>
    <message>
        <source>There is no asterisk program on {target}.</source>
        <translation>Il n’y a pas de programme asterisk sur {target}.</translation>
    </message>
    <message>
        <source>There is no authority in {folder}.</source>
        <translation>Il n’y a pas d’autorité dans {folder}.</translation>
    </message>
    <message>
        <source>There is no authority with its key in these files.</source>
        <translation>Il n’y a pas d’autorité avec sa clé dans ces fichiers.</translation>
    </message>
    <message>
        <source>There is no certificate from the public authority yet.</source>
        <translation>Il n’y a pas encore de certificat de l’autorité publique.</translation>
    </message>
    <message>
        <source>There is no certificate in it.</source>
        <translation>Il n’y a pas de certificat dedans.</translation>
    </message>
    <message>
        <source>There is no certificate in this file.</source>
        <translation>Il n’y a pas de certificat dans ce fichier.</translation>
    </message>
    <message>
        <source>There is no certificate in {file}.</source>
        <translation>Il n’y a pas de certificat dans {file}.</translation>
    </message>
    <message>
        <source>There is no certificate to be reminded of.</source>
        <translation>Il n’y a pas de certificat dont rappeler l’échéance.</translation>
    </message>
    <message>
        <source>There is no endpoint {name} in the files.</source>
        <translation>Il n’y a pas d’endpoint {name} dans les fichiers.</translation>
    </message>
    <message>
        <source>There is no file to hand out yet.</source>
        <translation>Il n’y a pas encore de fichier à distribuer.</translation>
    </message>
    <message>
        <source>There is no folder on the server for the phones&apos; files.</source>
        <translation>Il n’y a pas de dossier sur le serveur pour les fichiers des téléphones.</translation>
    </message>
    <message>
        <source>There is no folder with the server&apos;s files.</source>
        <translation>Il n’y a pas de dossier avec les fichiers du serveur.</translation>
    </message>
    <message>
        <source>There is no folder {folder} on the server yet; it will be made.</source>
        <translation>Il n’y a pas encore de dossier {folder} sur le serveur&#x202f;; il sera créé.</translation>
    </message>
    <message>
        <source>There is no folder {folder}.</source>
        <translation>Il n’y a pas de dossier {folder}.</translation>
    </message>
    <message>
        <source>There is no host name.</source>
        <translation>Il n’y a pas de nom d’hôte.</translation>
    </message>
    <message>
        <source>There is no interface {name}.</source>
        <translation>Il n’y a pas d’interface {name}.</translation>
    </message>
    <message>
        <source>There is no key {key} here.</source>
        <translation>Il n’y a pas de clé {key} ici.</translation>
    </message>
    <message>
        <source>There is no need for it.</source>
        <translation>Ce n’est pas nécessaire.</translation>
    </message>
    <message>
        <source>There is no password for {name} yet.</source>
        <translation>Il n’y a pas encore de mot de passe pour {name}.</translation>
    </message>
    <message>
        <source>There is no phone in this list.</source>
        <translation>Il n’y a pas de téléphone dans cette liste.</translation>
    </message>
    <message>
        <source>There is no private key in these files.</source>
        <translation>Il n’y a pas de clé privée dans ces fichiers.</translation>
    </message>
    <message>
        <source>There is no receipt {id}.</source>
        <translation>Il n’y a pas de reçu {id}.</translation>
    </message>
    <message>
        <source>There is no screen to open a window on.</source>
        <translation>Il n’y a pas d’écran où ouvrir une fenêtre.</translation>
    </message>
    <message>
        <source>There is no site in {path}.</source>
        <translation>Il n’y a pas de site dans {path}.</translation>
    </message>
    <message>
        <source>There is no stage &quot;{word}&quot;.</source>
        <translation>Il n’y a pas de stade «&#xa0;{word}&#xa0;».</translation>
    </message>
    <message>
        <source>There is no terminal to ask at.</source>
        <translation>Il n’y a pas de terminal où la demander.</translation>
    </message>
    <message>
        <source>There is nothing to carry.</source>
        <translation>Il n’y a rien à porter.</translation>
    </message>
    <message>
        <source>There is nothing to roll back.</source>
        <translation>Il n’y a rien sur quoi revenir en arrière.</translation>
    </message>
    <message>
        <source>There, for each endpoint that moves: media_encryption=sdes, rewrite_contact=yes, no transport.</source>
        <translation>À cet endroit, pour chaque endpoint qui bascule&#xa0;: media_encryption=sdes, rewrite_contact=yes, pas de transport.</translation>
    </message>
    <message>
        <source>These are more than {most} entries.</source>
        <translation>Il y a plus de {most} entrées.</translation>
    </message>
    <message>
        <source>These are more than {most} files.</source>
        <translation>Il y a plus de {most} fichiers.</translation>
    </message>
    <message>
        <source>These files are a copy.</source>
        <translation>Ces fichiers sont une copie.</translation>
    </message>
    <message>
        <source>These may refuse it, too; what their firmware does is not known: {phones}.</source>
        <translation>Ceux-ci le refuseront peut-être aussi&#x202f;; ce que fait leur micrologiciel n’est pas connu&#xa0;: {phones}.</translation>
    </message>
    <message>
        <source>They fetch from</source>
        <translation>Source de leurs fichiers</translation>
    </message>
    <message>
        <source>They were collected on the server; what is written here does not reach it.</source>
        <translation>Ils ont été collectés sur le serveur&#x202f;; ce qui est écrit ici ne lui parvient pas.</translation>
    </message>
    <message>
        <source>This Asterisk does not know method={value}, so it refuses the transport (tlsv1_3 is known from 18.20, 20.5 and 21 on).</source>
        <translation>Cet Asterisk ne connaît pas method={value} et refuse donc le transport (tlsv1_3 est connu à partir de 18.20, 20.5 et 21).</translation>
    </message>
    <message>
        <source>This Asterisk does not know the cipher {cipher}, so it refuses the transport.</source>
        <translation>Cet Asterisk ne connaît pas la suite {cipher} et refuse donc le transport.</translation>
    </message>
    <message>
        <source>This Asterisk does not know the command: {command}.</source>
        <translation>Cet Asterisk ne connaît pas la commande&#xa0;: {command}.</translation>
    </message>
    <message>
        <source>This Asterisk was built without TLS, so it cannot have a TLS transport.</source>
        <translation>Cet Asterisk a été compilé sans TLS&#xa0;: il ne peut donc pas avoir de transport TLS.</translation>
    </message>
    <message>
        <source>This DPMA carries a certificate that has expired.</source>
        <translation>Ce DPMA contient un certificat qui a expiré.</translation>
    </message>
    <message>
        <source>This MAC address is written in an unusual way.</source>
        <translation>Cette adresse MAC est écrite d’une façon inhabituelle.</translation>
    </message>
    <message>
        <source>This address holds characters that have to be encoded.</source>
        <translation>Cette adresse contient des caractères qui doivent être encodés.</translation>
    </message>
    <message>
        <source>This authority wants an account you have with it already.</source>
        <translation>Cette autorité demande un compte que vous ayez déjà chez elle.</translation>
    </message>
    <message>
        <source>This computer has no list of public authorities to stand for theirs.</source>
        <translation>Cet ordinateur n’a pas de liste d’autorités publiques qui puisse tenir lieu de la leur.</translation>
    </message>
    <message>
        <source>This computer has no way to the server.</source>
        <translation>Cet ordinateur n’a pas de chemin vers le serveur.</translation>
    </message>
    <message>
        <source>This computer has {present}.</source>
        <translation>Cet ordinateur a {present}.</translation>
    </message>
    <message>
        <source>This computer is in no network but that of a VPN or of virtual machines: {names}.</source>
        <translation>Cet ordinateur n’est que dans le réseau d’un VPN ou de machines virtuelles&#xa0;: {names}.</translation>
    </message>
    <message>
        <source>This computer is in no network.</source>
        <translation>Cet ordinateur n’est dans aucun réseau.</translation>
    </message>
    <message>
        <source>This computer knows it by both addresses.</source>
        <translation>Cet ordinateur le connaît par les deux adresses.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is {difference} off from that of the phones.</source>
        <translation>L’horloge de cet ordinateur diffère de {difference} de celle des téléphones.</translation>
    </message>
    <message>
        <source>This file ends inside quotes: it is damaged, or cut off.</source>
        <translation>Ce fichier se termine entre guillemets&#xa0;: il est endommagé, ou coupé.</translation>
    </message>
    <message>
        <source>This file is empty.</source>
        <translation>Ce fichier est vide.</translation>
    </message>
    <message>
        <source>This file is not UTF-8 text.</source>
        <translation>Ce fichier n’est pas du texte en UTF-8.</translation>
    </message>
    <message>
        <source>This file is over 16 MB: it cannot be a site file.</source>
        <translation>Ce fichier dépasse 16 Mo&#xa0;: ce ne peut pas être un fichier de site.</translation>
    </message>
    <message>
        <source>This file is over 32 MB: it cannot be a list of phones.</source>
        <translation>Ce fichier dépasse 32 Mo&#xa0;: ce ne peut pas être une liste de téléphones.</translation>
    </message>
    <message>
        <source>This file is over 64 MB: it is no export of extensions.</source>
        <translation>Ce fichier dépasse 64 Mo&#xa0;: ce n’est pas un export d’extensions.</translation>
    </message>
    <message>
        <source>This firmware does not look at the server&apos;s certificate; newer firmware does.</source>
        <translation>Ce micrologiciel ne regarde pas le certificat du serveur&#x202f;; un plus récent le fait.</translation>
    </message>
    <message>
        <source>This folder holds no files of Asterisk: there is no etc/asterisk in it.</source>
        <translation>Ce dossier ne contient pas de fichiers d’Asterisk&#xa0;: il n’y a pas d’etc/asterisk dedans.</translation>
    </message>
    <message>
        <source>This goes over more than one line.</source>
        <translation>Cela s’étend sur plus d’une ligne.</translation>
    </message>
    <message>
        <source>This has {length} characters; at most {longest} fit.</source>
        <translation>Cela fait {length} caractères&#x202f;; {longest} au plus y tiennent.</translation>
    </message>
    <message>
        <source>This holds control characters.</source>
        <translation>Il y a là des caractères de contrôle.</translation>
    </message>
    <message>
        <source>This holds invisible characters that turn the writing direction.</source>
        <translation>Il y a là des caractères invisibles qui inversent le sens d’écriture.</translation>
    </message>
    <message>
        <source>This is a fault of this program or of the authority&apos;s; please report it.</source>
        <translation>C’est un défaut de ce programme ou de celui de l’autorité&#x202f;; merci de le signaler.</translation>
    </message>
    <message>
        <source>This is a workbook of a spreadsheet, not a CSV file.</source>
        <translation>C’est un classeur de tableur, pas un fichier CSV.</translation>
    </message>
    <message>
        <source>This is an address with more than a host name in it.</source>
        <translation>C’est une adresse qui contient plus qu’un nom d’hôte.</translation>
    </message>
    <message>
        <source>This is an authority&apos;s certificate, not a server&apos;s.</source>
        <translation>C’est le certificat d’une autorité, pas celui d’un serveur.</translation>
    </message>
    <message>
        <source>This is no MAC address of a phone.</source>
        <translation>Ce n’est pas l’adresse MAC d’un téléphone.</translation>
    </message>
    <message>
        <source>This is no configuration server a phone understands: {url}</source>
        <translation>Ce n’est pas un serveur de configuration qu’un téléphone comprenne&#xa0;: {url}</translation>
    </message>
    <message>
        <source>This is not TOML: {fault}.</source>
        <translation>Ce n’est pas du TOML&#xa0;: {fault}.</translation>
    </message>
    <message>
        <source>This is not a D-Series phone; it is configured in another way.</source>
        <translation>Ce n’est pas un téléphone D-Series&#x202f;; il se configure autrement.</translation>
    </message>
    <message>
        <source>This is not a text file, or one in UTF-16 without a mark that says so.</source>
        <translation>Ce n’est pas un fichier texte, ou il est en UTF-16 sans marque qui l’indique.</translation>
    </message>
    <message>
        <source>This is not the full path of a folder on the server.</source>
        <translation>Ce n’est pas le chemin complet d’un dossier du serveur.</translation>
    </message>
    <message>
        <source>This is not what Bulk Handler exports of extensions: it has no column, or two, of {columns}.</source>
        <translation>Ce n’est pas ce que Bulk Handler exporte des extensions&#xa0;: la colonne y manque, ou y est en double&#xa0;: {columns}.</translation>
    </message>
    <message>
        <source>This is over 32 MB: it cannot be a list of phones.</source>
        <translation>Cela dépasse 32 Mo&#xa0;: ce ne peut pas être une liste de téléphones.</translation>
    </message>
    <message>
        <source>This is too much for a server&apos;s certificate.</source>
        <translation>C’est trop pour le certificat d’un serveur.</translation>
    </message>
    <message>
        <source>This kind of private key cannot be used.</source>
        <translation>Ce type de clé privée ne peut pas être utilisé.</translation>
    </message>
    <message>
        <source>This line is too long for a list of phones.</source>
        <translation>Cette ligne est trop longue pour une liste de téléphones.</translation>
    </message>
    <message>
        <source>This path leads out of the site folder.</source>
        <translation>Ce chemin mène hors du dossier du site.</translation>
    </message>
    <message>
        <source>This phone accepts wildcard certificates, and the server&apos;s is none.</source>
        <translation>Ce téléphone accepte les certificats génériques, et celui du serveur n’en est pas un.</translation>
    </message>
    <message>
        <source>This phone cannot use TLS with this model or firmware. {reason}</source>
        <translation>Ce téléphone ne peut pas utiliser TLS avec ce modèle ou ce micrologiciel. {reason}</translation>
    </message>
    <message>
        <source>This phone has no extension.</source>
        <translation>Ce téléphone n’a pas d’extension.</translation>
    </message>
    <message>
        <source>This phone has the password every phone has from the factory.</source>
        <translation>Ce téléphone a le mot de passe que chaque téléphone a à la sortie d’usine.</translation>
    </message>
    <message>
        <source>This phone is given no password: it keeps the one from the factory.</source>
        <translation>Aucun mot de passe n’est donné à ce téléphone&#xa0;: il garde celui d’usine.</translation>
    </message>
    <message>
        <source>This phone is sent to {url}, and does not fetch over TFTP.</source>
        <translation>Ce téléphone est envoyé à {url}, et ne récupère rien par TFTP.</translation>
    </message>
    <message>
        <source>This phone may validate certificates, and is not known to hold the private root.</source>
        <translation>Ce téléphone vérifie peut-être les certificats, et n’est pas connu pour détenir la racine privée.</translation>
    </message>
    <message>
        <source>This phone validates certificates, and is not known to hold the private root.</source>
        <translation>Ce téléphone vérifie les certificats, et n’est pas connu pour détenir la racine privée.</translation>
    </message>
    <message>
        <source>This plan has errors.</source>
        <translation>Ce plan a des erreurs.</translation>
    </message>
    <message>
        <source>This row has more cells than there are columns.</source>
        <translation>Cette ligne a plus de cellules qu’il n’y a de colonnes.</translation>
    </message>
    <message>
        <source>This server has no pjsip.conf yet, so no phone is in service on it.</source>
        <translation>Ce serveur n’a pas encore de pjsip.conf&#xa0;: aucun téléphone n’y est donc en service.</translation>
    </message>
    <message>
        <source>This server has no pjsip.conf: its phones are those of chan_sip, in sip.conf.</source>
        <translation>Ce serveur n’a pas de pjsip.conf&#xa0;: ses téléphones sont ceux de chan_sip, dans sip.conf.</translation>
    </message>
    <message>
        <source>This site does without TLS.</source>
        <translation>Ce site se passe de TLS.</translation>
    </message>
    <message>
        <source>This site has an authority already.</source>
        <translation>Ce site a déjà une autorité.</translation>
    </message>
    <message>
        <source>This site has no certificate yet.</source>
        <translation>Ce site n’a pas encore de certificat.</translation>
    </message>
    <message>
        <source>This site has no phones yet.</source>
        <translation>Ce site n’a pas encore de téléphones.</translation>
    </message>
    <message>
        <source>This site has no private authority.</source>
        <translation>Ce site n’a pas d’autorité privée.</translation>
    </message>
    <message>
        <source>This site keeps passwords or keys under another passphrase than the authority&apos;s.</source>
        <translation>Ce site garde des mots de passe ou des clés sous une autre phrase secrète que celle de l’autorité.</translation>
    </message>
    <message>
        <source>This site keeps passwords or keys; they have to be under the same passphrase as the authority.</source>
        <translation>Ce site garde des mots de passe ou des clés&#x202f;; ils doivent être sous la même phrase secrète que l’autorité.</translation>
    </message>
    <message>
        <source>This site was made by a newer version of the wizard (format {format}).</source>
        <translation>Ce site a été créé par une version plus récente de l’assistant (format {format}).</translation>
    </message>
    <message>
        <source>This site&apos;s server is reached over SSH.</source>
        <translation>Le serveur de ce site est joint par SSH.</translation>
    </message>
    <message>
        <source>This site&apos;s transport is {protocol}, which needs no certificate.</source>
        <translation>Le transport de ce site est {protocol}, qui n’a pas besoin de certificat.</translation>
    </message>
    <message>
        <source>This was looked for and not found. If you see what a phone does, please tell us.</source>
        <translation>Cela a été cherché et n’a pas été trouvé. Si vous voyez ce que fait un téléphone, merci de nous le dire.</translation>
    </message>
    <message>
        <source>Tick it when the phone is known to hold the root of this site&apos;s own authority. No source shows how a D-Series phone is given one.</source>
        <translation>Cochez s’il est établi que le téléphone détient la racine de l’autorité propre à ce site. Aucune source ne montre comment la donner à un téléphone D-Series.</translation>
    </message>
    <message>
        <source>Time server</source>
        <translation>Serveur de temps</translation>
    </message>
    <message>
        <source>To reset it, press Menu or the check key, then Advanced (5), Reset to Factory Defaults (2), Yes. (Source: wiki.asterisk.org, page 40818835.)</source>
        <translation>Pour le réinitialiser, appuyez sur Menu ou sur la touche portant une coche, puis Advanced (5), Reset to Factory Defaults (2), Yes. (Source&#xa0;: wiki.asterisk.org, page 40818835.)</translation>
    </message>
    <message>
        <source>Transport</source>
        <translation>Transport</translation>
    </message>
    <message>
        <source>Transports</source>
        <translation>Transports</translation>
    </message>
    <message>
        <source>Tries TLS, which no source shows on a {model}.</source>
        <translation>Essaie TLS, qu’aucune source ne montre sur un {model}.</translation>
    </message>
    <message>
        <source>Tries TLS; whether its firmware has it is not known.</source>
        <translation>Essaie TLS&#x202f;; on ne sait pas si son micrologiciel l’a.</translation>
    </message>
    <message>
        <source>Try TLS on these {count} phones all the same</source>
        <translation>Essayer tout de même TLS sur ces {count} téléphones</translation>
    </message>
    <message>
        <source>Try TLS on this {model} all the same</source>
        <translation>Essayer tout de même TLS sur ce {model}</translation>
    </message>
    <message>
        <source>Try again, and type the same one twice.</source>
        <translation>Réessayez, et saisissez deux fois la même.</translation>
    </message>
    <message>
        <source>Try one of them before any other.</source>
        <translation>Essayez l’un d’eux avant tout autre.</translation>
    </message>
    <message>
        <source>Try one phone first, or use an RSA key of 2048 bits.</source>
        <translation>Essayez d’abord un téléphone, ou utilisez une clé RSA de 2048 bits.</translation>
    </message>
    <message>
        <source>Try this one phone before any other of its model.</source>
        <translation>Essayez ce seul téléphone avant tout autre de son modèle.</translation>
    </message>
    <message>
        <source>Try this one phone before any other.</source>
        <translation>Essayez ce seul téléphone avant tout autre.</translation>
    </message>
    <message>
        <source>Turn SRTP on.</source>
        <translation>Activez SRTP.</translation>
    </message>
    <message>
        <source>Turn all but one off.</source>
        <translation>Désactivez-les tous sauf un.</translation>
    </message>
    <message>
        <source>Turn it off.</source>
        <translation>Désactivez cela.</translation>
    </message>
    <message>
        <source>Twice in this list.</source>
        <translation>Deux fois dans cette liste.</translation>
    </message>
    <message>
        <source>Two changes of the plan lead to this one file.</source>
        <translation>Deux modifications du plan mènent à ce même fichier.</translation>
    </message>
    <message>
        <source>Type it again from the phone&apos;s label, with colons: 00:0f:d3:aa:bb:cc.</source>
        <translation>Saisissez-la à nouveau d’après l’étiquette du téléphone, avec des deux-points&#xa0;: 00:0f:d3:aa:bb:cc.</translation>
    </message>
    <message>
        <source>Type it again, rather than pasting it.</source>
        <translation>Saisissez-le à nouveau, plutôt que de le coller.</translation>
    </message>
    <message>
        <source>Type the number on the page Start or Check: it is decoded to one cause and one fix.</source>
        <translation>Saisissez le numéro sur la page Accueil ou Vérifier&#xa0;: il est décodé en une cause et une solution.</translation>
    </message>
    <message>
        <source>Undoes a write</source>
        <translation>Défait une écriture</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Défait</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Jusqu’au</translation>
    </message>
    <message>
        <source>Update its firmware to {version} or later, or leave it at stage wait.</source>
        <translation>Mettez à jour son micrologiciel vers {version} ou plus récent, ou laissez-le au stade wait.</translation>
    </message>
    <message>
        <source>Update the phone&apos;s firmware, or keep this phone without TLS.</source>
        <translation>Mettez à jour le micrologiciel du téléphone, ou laissez ce téléphone sans TLS.</translation>
    </message>
    <message>
        <source>Upgrade Asterisk, or choose the route xml.</source>
        <translation>Mettez Asterisk à niveau, ou choisissez la voie xml.</translation>
    </message>
    <message>
        <source>Upgrade Asterisk, or give the phones their files without the DPMA.</source>
        <translation>Mettez Asterisk à niveau, ou donnez aux téléphones leurs fichiers sans le DPMA.</translation>
    </message>
    <message>
        <source>Upgrade it to {version} or later, and let it wait until then.</source>
        <translation>Mettez-le à niveau vers {version} ou plus récent, et laissez-le au stade wait d’ici là.</translation>
    </message>
    <message>
        <source>Upgrade it to {version} or later, and take it off TLS until then.</source>
        <translation>Mettez-le à niveau vers {version} ou plus récent, et retirez-le de TLS d’ici là.</translation>
    </message>
    <message>
        <source>Upgrade it to {version} or later; or use a certificate with the host&apos;s own name, and set allow_wildcard = false.</source>
        <translation>Mettez-le à niveau vers {version} ou plus récent&#x202f;; ou utilisez un certificat au nom même de l’hôte, et réglez allow_wildcard = false.</translation>
    </message>
    <message>
        <source>Upgrade the DPMA to {version} or later.</source>
        <translation>Mettez le DPMA à niveau vers {version} ou plus récent.</translation>
    </message>
    <message>
        <source>Upgrade the DPMA, or leave record_own_calls off.</source>
        <translation>Mettez le DPMA à niveau, ou laissez record_own_calls désactivé.</translation>
    </message>
    <message>
        <source>Upgrade the firmware to {version} or later.</source>
        <translation>Mettez le micrologiciel à niveau vers {version} ou plus récent.</translation>
    </message>
    <message>
        <source>Use 5061.</source>
        <translation>Utilisez 5061.</translation>
    </message>
    <message>
        <source>Use a certificate from an authority that asks for no revocation list.</source>
        <translation>Utilisez un certificat d’une autorité qui n’exige pas de liste de révocation.</translation>
    </message>
    <message>
        <source>Use a certificate with the host&apos;s own name; or firmware from {version} on with tls_allow_wildcard_certs=1 in its XML.</source>
        <translation>Utilisez un certificat au nom même de l’hôte&#x202f;; ou un micrologiciel à partir de {version} avec tls_allow_wildcard_certs=1 dans son XML.</translation>
    </message>
    <message>
        <source>Use a host name in a public domain; or choose a private authority.</source>
        <translation>Utilisez un nom d’hôte d’un domaine public&#x202f;; ou choisissez une autorité privée.</translation>
    </message>
    <message>
        <source>Use a name in a public domain of yours; or choose a private authority.</source>
        <translation>Utilisez un nom d’un domaine public qui est à vous&#x202f;; ou choisissez une autorité privée.</translation>
    </message>
    <message>
        <source>Use a public certificate with its whole chain, or load the private root on the phone.</source>
        <translation>Utilisez un certificat public avec toute sa chaîne, ou chargez la racine privée sur le téléphone.</translation>
    </message>
    <message>
        <source>Use a public certificate, or load the private root on the phone.</source>
        <translation>Utilisez un certificat public, ou chargez la racine privée sur le téléphone.</translation>
    </message>
    <message>
        <source>Use a public certificate, or load the root onto each phone; no source shows how a D-Series phone is given one.</source>
        <translation>Utilisez un certificat public, ou chargez la racine sur chaque téléphone&#x202f;; aucune source ne montre comment la donner à un téléphone D-Series.</translation>
    </message>
    <message>
        <source>Use a public certificate; or let the phone wait until the root is on it, and say so here.</source>
        <translation>Utilisez un certificat public&#x202f;; ou laissez le téléphone au stade wait jusqu’à ce que la racine y soit, et dites-le ici.</translation>
    </message>
    <message>
        <source>Use a server certificate (serverAuth), signed by a real authority (CA:TRUE).</source>
        <translation>Utilisez un certificat de serveur (serverAuth), signé par une véritable autorité (CA:TRUE).</translation>
    </message>
    <message>
        <source>Use an RSA key of 2048 bits.</source>
        <translation>Utilisez une clé RSA de 2048 bits.</translation>
    </message>
    <message>
        <source>Use fewer intermediates, or an authority whose path length allows them.</source>
        <translation>Utilisez moins d’intermédiaires, ou une autorité dont la longueur de chemin les permet.</translation>
    </message>
    <message>
        <source>Use letters, digits and . _ - + * only, such as {example}.</source>
        <translation>N’utilisez que des lettres, des chiffres et . _ - + *, comme {example}.</translation>
    </message>
    <message>
        <source>Use letters, digits, - and _ only, such as asterisk.</source>
        <translation>N’utilisez que des lettres, des chiffres, - et _, comme asterisk.</translation>
    </message>
    <message>
        <source>Use letters, digits, hyphens and dots only, such as pbx.example.com.</source>
        <translation>N’utilisez que des lettres, chiffres, traits d’union et points, comme pbx.example.com.</translation>
    </message>
    <message>
        <source>Use sudo; if it is not running: sudo systemctl start asterisk, then paste its log.</source>
        <translation>Utilisez sudo&#x202f;; s’il n’est pas en marche&#xa0;: sudo systemctl start asterisk, puis collez son journal.</translation>
    </message>
    <message>
        <source>Use tlsv1_2 or sslv23, then reload.</source>
        <translation>Utilisez tlsv1_2 ou sslv23, puis rechargez.</translation>
    </message>
    <message>
        <source>Use {id} that is there, on port {port}</source>
        <translation>Utiliser {id}, déjà présent, sur le port {port}</translation>
    </message>
    <message>
        <source>Use: module reload res_pjsip.so</source>
        <translation>Utilisez&#xa0;: module reload res_pjsip.so</translation>
    </message>
    <message>
        <source>Uses TLS and SRTP, and gets its settings over TLS.</source>
        <translation>Utilise TLS et SRTP, et reçoit ses réglages par TLS.</translation>
    </message>
    <message>
        <source>Uses TLS and SRTP.</source>
        <translation>Utilise TLS et SRTP.</translation>
    </message>
    <message>
        <source>Uses TLS; its calls are not encrypted.</source>
        <translation>Utilise TLS&#x202f;; ses appels ne sont pas chiffrés.</translation>
    </message>
    <message>
        <source>Uses the transport {id} that is there.</source>
        <translation>Utilise le transport {id}, déjà présent.</translation>
    </message>
    <message>
        <source>Uses the transport {id}, which the wizard put there.</source>
        <translation>Utilise le transport {id}, que l’assistant a mis là.</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Valable à partir du</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Valable jusqu’au</translation>
    </message>
    <message>
        <source>Version {version}. {system}, Python {python}, Qt {qt}.</source>
        <translation>Version {version}. {system}, Python {python}, Qt {qt}.</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versions</translation>
    </message>
    <message>
        <source>Versions are compared within one row only: each row has a firmware of its own. Where it is not known whether a phone looks at certificates, the wizard takes it that it does.</source>
        <translation>Les versions ne se comparent qu’au sein d’une même ligne&#xa0;: chaque ligne a son propre micrologiciel. Là où l’on ne sait pas si un téléphone vérifie les certificats, l’assistant considère qu’il le fait.</translation>
    </message>
    <message>
        <source>Versions of TLS</source>
        <translation>Versions de TLS</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>Voix</translation>
    </message>
    <message>
        <source>Voice (SRTP)</source>
        <translation>Voix (SRTP)</translation>
    </message>
    <message>
        <source>Voice is encrypted with AES_CM_128_HMAC_SHA1_80 alone, and a phone refuses encryption that is offered inside plain RTP.</source>
        <translation>La voix n’est chiffrée qu’avec AES_CM_128_HMAC_SHA1_80, et un téléphone refuse un chiffrement proposé dans du RTP simple.</translation>
    </message>
    <message>
        <source>Wait a moment, then reload again.</source>
        <translation>Attendez un instant, puis rechargez à nouveau.</translation>
    </message>
    <message>
        <source>Wait as long as it says, then order again. To try things out, use the authority&apos;s test directory.</source>
        <translation>Attendez aussi longtemps qu’elle l’indique, puis recommencez la commande. Pour des essais, utilisez le répertoire de test de l’autorité.</translation>
    </message>
    <message>
        <source>Wait for the calls to end, or call it off: core abort shutdown</source>
        <translation>Attendez la fin des appels, ou annulez-le&#xa0;: core abort shutdown</translation>
    </message>
    <message>
        <source>Wait until it is done, then try again.</source>
        <translation>Attendez qu’il ait terminé, puis réessayez.</translation>
    </message>
    <message>
        <source>Wait, or restart with: core restart when convenient</source>
        <translation>Attendez, ou redémarrez avec&#xa0;: core restart when convenient</translation>
    </message>
    <message>
        <source>Wait, then look again; if it stays so, read the phone&apos;s screen and the log.</source>
        <translation>Attendez, puis regardez à nouveau&#x202f;; si rien ne change, lisez l’écran du téléphone et le journal.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>What Asterisk says of itself</source>
        <translation>Ce qu’Asterisk dit de lui-même</translation>
    </message>
    <message>
        <source>What OpenSSH is told of {host} cannot be used.</source>
        <translation>Ce qui est indiqué à OpenSSH au sujet de {host} ne peut pas être utilisé.</translation>
    </message>
    <message>
        <source>What a phone shows during a call, only somebody beside it can see: a shield for TLS, one for the voice.</source>
        <translation>Ce qu’un téléphone affiche pendant un appel, seule une personne à côté de lui peut le voir&#xa0;: un bouclier pour TLS, un pour la voix.</translation>
    </message>
    <message>
        <source>What a roll back does not do: a phone that has fetched its new configuration keeps it until it fetches the next one, and a phone that cannot reach its server any more may have to be reset on its keypad.</source>
        <translation>Ce qu’un retour en arrière ne fait pas&#xa0;: un téléphone qui a récupéré sa nouvelle configuration la garde jusqu’à ce qu’il récupère la suivante, et un téléphone qui ne peut plus atteindre son serveur devra peut-être être réinitialisé à l’aide de ses touches.</translation>
    </message>
    <message>
        <source>What a source says, or was measured</source>
        <translation>Ce que dit une source, ou qui a été mesuré</translation>
    </message>
    <message>
        <source>What came back: {reason}.</source>
        <translation>Ce qui est revenu&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>What changed in the transport [{id}] waits for a restart. If only its certificate was renewed under the same name, Asterisk 16.29, 18.15, 20 and later have taken it up all the same.</source>
        <translation>Ce qui a changé dans le transport [{id}] attend un redémarrage. Si seul son certificat a été renouvelé sous le même nom, Asterisk 16.29, 18.15, 20 et suivants l’ont tout de même pris en compte.</translation>
    </message>
    <message>
        <source>What had begun there goes on to its end.</source>
        <translation>Ce qui y avait commencé va jusqu’à son terme.</translation>
    </message>
    <message>
        <source>What is known, and from whom</source>
        <translation>Ce que l’on sait, et par qui</translation>
    </message>
    <message>
        <source>What is likely</source>
        <translation>Ce qui est probable</translation>
    </message>
    <message>
        <source>What is looked at</source>
        <translation>Ce qui est examiné</translation>
    </message>
    <message>
        <source>What is not known</source>
        <translation>Ce que l’on ne sait pas</translation>
    </message>
    <message>
        <source>What is still open</source>
        <translation>Ce qui reste ouvert</translation>
    </message>
    <message>
        <source>What is wrong in the server&apos;s files</source>
        <translation>Ce qui ne va pas dans les fichiers du serveur</translation>
    </message>
    <message>
        <source>What is wrong, by what is seen</source>
        <translation>Ce qui ne va pas, d’après ce que l’on voit</translation>
    </message>
    <message>
        <source>What is wrong: {reason}.</source>
        <translation>Ce qui ne va pas&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Ce que c’est</translation>
    </message>
    <message>
        <source>What it says, for example</source>
        <translation>Ce qu’elle dit, par exemple</translation>
    </message>
    <message>
        <source>What new phones hear</source>
        <translation>Ce qu’entendent les téléphones neufs</translation>
    </message>
    <message>
        <source>What others did to {path} since:</source>
        <translation>Ce que d’autres ont changé depuis dans {path}&#xa0;:</translation>
    </message>
    <message>
        <source>What phones trust is a root&apos;s certificate.</source>
        <translation>Ce à quoi les téléphones font confiance, c’est le certificat d’une racine.</translation>
    </message>
    <message>
        <source>What roll back does</source>
        <translation>Ce que fait un retour en arrière</translation>
    </message>
    <message>
        <source>What says so</source>
        <translation>Ce qui l’indique</translation>
    </message>
    <message>
        <source>What speaks for it</source>
        <translation>Ce qui l’appuie</translation>
    </message>
    <message>
        <source>What the DPMA does with these settings: it could not be had for tests.</source>
        <translation>Ce que le DPMA fait de ces réglages&#xa0;: il n’a pas été possible de l’obtenir pour des essais.</translation>
    </message>
    <message>
        <source>What the script on the server does cannot be read.</source>
        <translation>Ce que fait le script sur le serveur ne peut pas être lu.</translation>
    </message>
    <message>
        <source>What the server says is no handshake a phone could complete.</source>
        <translation>Ce que dit le serveur n’est pas une négociation qu’un téléphone puisse mener à bien.</translation>
    </message>
    <message>
        <source>What the server sent is no copy of its files.</source>
        <translation>Ce que le serveur a envoyé n’est pas une copie de ses fichiers.</translation>
    </message>
    <message>
        <source>What this phone will do</source>
        <translation>Ce que fera ce téléphone</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Que faire</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Ce qui a été fait</translation>
    </message>
    <message>
        <source>What was done before:</source>
        <translation>Ce qui a été fait avant&#xa0;:</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Ce qui a été trouvé</translation>
    </message>
    <message>
        <source>What was looked at</source>
        <translation>Ce qui a été examiné</translation>
    </message>
    <message>
        <source>What was never tried</source>
        <translation>Ce qui n’a jamais été essayé</translation>
    </message>
    <message>
        <source>What was set</source>
        <translation>Ce qui a été réglé</translation>
    </message>
    <message>
        <source>What was set in FreePBX&apos;s own pages is set back there; the wizard has not written it.</source>
        <translation>Ce qui a été réglé dans les pages mêmes de FreePBX y est remis comme avant&#x202f;; l’assistant ne l’a pas écrit.</translation>
    </message>
    <message>
        <source>What was written on {times} stands on this one: it goes back too.</source>
        <translation>Ce qui a été écrit le {times} repose sur cette écriture&#xa0;: cela revient aussi en arrière.</translation>
    </message>
    <message>
        <source>What was written on {when} is rolled back</source>
        <translation>Le retour en arrière sur ce qui a été écrit le {when} est fait</translation>
    </message>
    <message>
        <source>What was written on {when} is rolled back, and Asterisk was told: the files are as they were.</source>
        <translation>Le retour en arrière sur ce qui a été écrit le {when} est fait, et Asterisk en est informé&#xa0;: les fichiers sont tels qu’ils étaient.</translation>
    </message>
    <message>
        <source>What you saw in the preview is written, byte for byte, and can be undone.</source>
        <translation>Ce que vous avez vu dans l’aperçu est écrit, octet par octet, et peut être défait.</translation>
    </message>
    <message>
        <source>What {id} knows of the network around it is taken over:</source>
        <translation>Ce que {id} sait du réseau qui l’entoure est repris&#xa0;:</translation>
    </message>
    <message>
        <source>What {option} names has to be a short text file here.</source>
        <translation>Ce que nomme {option} doit être ici un fichier texte court.</translation>
    </message>
    <message>
        <source>What {option} names has to be a short text file.</source>
        <translation>Ce que nomme {option} doit être un fichier texte court.</translation>
    </message>
    <message>
        <source>What {option} names holds a secret.</source>
        <translation>Ce que nomme {option} contient un secret.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>When a phone holds the root, set root_loaded = true for it.</source>
        <translation>Quand un téléphone détient la racine, réglez root_loaded = true pour lui.</translation>
    </message>
    <message>
        <source>When a phone refuses the server&apos;s certificate it may show a number such as 0x40000022. Each of its bits stands for one reason, and several can be set at once: 0x40000022 is 0x40000000, 0x00000020 and 0x00000002 together. The pages Start and Check decode it as you type it, in any spelling.</source>
        <translation>Quand un téléphone refuse le certificat du serveur, il peut afficher un numéro comme 0x40000022. Chacun de ses bits correspond à une raison, et plusieurs peuvent être activés à la fois&#xa0;: 0x40000022, c’est 0x40000000, 0x00000020 et 0x00000002 ensemble. Les pages Accueil et Vérifier le décodent au fil de la saisie, sous n’importe quelle graphie.</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>Where the deploy hook goes</source>
        <translation>Où enregistrer le script de déploiement</translation>
    </message>
    <message>
        <source>Where the reminder goes</source>
        <translation>Où enregistrer le rappel</translation>
    </message>
    <message>
        <source>Where the request goes</source>
        <translation>Où enregistrer la demande</translation>
    </message>
    <message>
        <source>Where the same file was written again later, the newest write goes first, or all of them together.</source>
        <translation>Si le même fichier a été réécrit plus tard, on revient d’abord sur l’écriture la plus récente, ou sur toutes ensemble.</translation>
    </message>
    <message>
        <source>Whether TLS needs transport_tls_allowed: every published template sets it.</source>
        <translation>Si TLS a besoin de transport_tls_allowed&#xa0;: tous les modèles publiés l’activent.</translation>
    </message>
    <message>
        <source>Whether a D80 can be set up without the DPMA: two sources contradict each other.</source>
        <translation>Si un D80 peut être configuré sans le DPMA&#xa0;: deux sources se contredisent.</translation>
    </message>
    <message>
        <source>Whether a call without SRTP is refused could not be seen.</source>
        <translation>Il n’a pas été possible de voir si un appel sans SRTP est refusé.</translation>
    </message>
    <message>
        <source>Whether a phone ever announces itself over mDNS: no source says that it does.</source>
        <translation>Si un téléphone s’annonce parfois par mDNS&#xa0;: aucune source ne dit qu’il le fait.</translation>
    </message>
    <message>
        <source>Whether a setting makes a phone accept any certificate for SIP.</source>
        <translation>Si un réglage fait accepter à un téléphone n’importe quel certificat pour SIP.</translation>
    </message>
    <message>
        <source>Whether it is this site&apos;s certificate</source>
        <translation>Est-ce le certificat de ce site</translation>
    </message>
    <message>
        <source>Whether phones take TLS 1.3, or keys on elliptic curves.</source>
        <translation>Si les téléphones acceptent TLS 1.3, ou des clés à courbe elliptique.</translation>
    </message>
    <message>
        <source>Whether the server has a DPMA is not known: it was not read yet.</source>
        <translation>On ne sait pas si le serveur a un DPMA&#xa0;: il n’a pas encore été lu.</translation>
    </message>
    <message>
        <source>Whether they look at certificates is not known; they are taken to.</source>
        <translation>On ne sait pas s’ils regardent les certificats&#x202f;; il est supposé que oui.</translation>
    </message>
    <message>
        <source>Which ciphers the phones offer: the two tables of the vendor&apos;s page are lost.</source>
        <translation>Quelles suites de chiffrement les téléphones proposent&#xa0;: les deux tableaux de la page du fabricant sont perdus.</translation>
    </message>
    <message>
        <source>Which public authorities are in the phones&apos; list, which is as old as their firmware.</source>
        <translation>Quelles autorités publiques figurent dans la liste des téléphones, qui a l’âge de leur micrologiciel.</translation>
    </message>
    <message>
        <source>Who renews it:</source>
        <translation>Qui le renouvelle&#xa0;:</translation>
    </message>
    <message>
        <source>Who signs the server&apos;s certificate decides whether the phone of this site will trust it.</source>
        <translation>C’est le signataire du certificat du serveur qui détermine si le téléphone de ce site lui fera confiance.</translation>
    </message>
    <message>
        <source>Who signs the server&apos;s certificate decides whether the {count} phones of this site will trust it.</source>
        <translation>C’est le signataire du certificat du serveur qui détermine si les {count} téléphones de ce site lui feront confiance.</translation>
    </message>
    <message>
        <source>Whoever has it can make certificates the phones trust; it is not copied in clear.</source>
        <translation>Qui l’a peut créer des certificats auxquels les téléphones font confiance&#x202f;; elle n’est pas copiée en clair.</translation>
    </message>
    <message>
        <source>Whoever has the authority&apos;s key can pass for the server: it stays sealed in the site folder.</source>
        <translation>Qui a la clé de l’autorité peut se faire passer pour le serveur&#xa0;: elle reste scellée dans le dossier du site.</translation>
    </message>
    <message>
        <source>Windows cannot hold a file named {name}.</source>
        <translation>Windows ne peut pas contenir de fichier nommé {name}.</translation>
    </message>
    <message>
        <source>Windows counts the network on {interface} as public, and its firewall keeps answers out.</source>
        <translation>Windows considère le réseau sur {interface} comme public, et son pare-feu écarte les réponses.</translation>
    </message>
    <message>
        <source>With 0x2 beside it: the same cure. Alone: a root of the same name but another key.</source>
        <translation>Avec 0x2 à côté&#xa0;: la même solution. Seul&#xa0;: une racine du même nom mais avec une autre clé.</translation>
    </message>
    <message>
        <source>With OpenSSL 3 method=sslv23 takes TLS 1.2 and 1.3 only; with older ones it takes TLS 1.0 as well. Without a method a transport takes TLS 1.0 alone.</source>
        <translation>Avec OpenSSL 3, method=sslv23 n’accepte que TLS 1.2 et 1.3&#x202f;; avec des versions plus anciennes, il accepte aussi TLS 1.0. Sans méthode, un transport n’accepte que TLS 1.0.</translation>
    </message>
    <message>
        <source>With OpenSSL {version} the transport {id} accepts TLS 1.2 and 1.3 only.</source>
        <translation>Avec OpenSSL {version}, le transport {id} n’accepte que TLS 1.2 et 1.3.</translation>
    </message>
    <message>
        <source>With a number and a password of yours the server is asked who is registered. Nothing is registered, and a wrong password is tried once.</source>
        <translation>Avec une extension et un mot de passe que vous indiquez, le serveur est interrogé pour savoir qui est enregistré. Aucun enregistrement n’est fait, et un mot de passe erroné n’est essayé qu’une fois.</translation>
    </message>
    <message>
        <source>With the route xml each phone&apos;s file is written whole; a pointer to the DPMA is not.</source>
        <translation>Avec la voie xml, le fichier de chaque téléphone est écrit en entier&#x202f;; un renvoi vers le DPMA ne l’est pas.</translation>
    </message>
    <message>
        <source>With this DPMA (3.6.11) Asterisk 22 was reported to crash while it starts.</source>
        <translation>Avec ce DPMA (3.6.11), il a été signalé qu’Asterisk 22 plante à son démarrage.</translation>
    </message>
    <message>
        <source>With this DPMA (3.6.12) Asterisk 21 was reported to hang when it is stopped or restarted.</source>
        <translation>Avec ce DPMA (3.6.12), il a été signalé qu’Asterisk 21 se bloque à l’arrêt ou au redémarrage.</translation>
    </message>
    <message>
        <source>With this DPMA (3.6.7) Asterisk 20.6 and 21.1 were reported to crash on a phone&apos;s record button.</source>
        <translation>Avec ce DPMA (3.6.7), il a été signalé qu’Asterisk 20.6 et 21.1 plantent sur le bouton d’enregistrement d’un téléphone.</translation>
    </message>
    <message>
        <source>Without SRTP the voice stays in the clear: no shield in the call.</source>
        <translation>Sans SRTP, la voix reste en clair&#xa0;: pas de bouclier dans l’appel.</translation>
    </message>
    <message>
        <source>Without TLS none shows a shield.</source>
        <translation>Sans TLS, aucun n’affiche de bouclier.</translation>
    </message>
    <message>
        <source>Without it, a restart cannot be proven; nothing was restarted.</source>
        <translation>Sans lui, un redémarrage ne peut pas être prouvé&#x202f;; rien n’a été redémarré.</translation>
    </message>
    <message>
        <source>Without the server&apos;s name in its greeting (SNI), a phone is shown another certificate.</source>
        <translation>Sans le nom du serveur dans son message d’accueil (SNI), un téléphone se voit présenter un autre certificat.</translation>
    </message>
    <message>
        <source>Works as today, and is told the time server.</source>
        <translation>Fonctionne comme aujourd’hui, et connaît le serveur de temps.</translation>
    </message>
    <message>
        <source>Works as today; there is no time server to tell it.</source>
        <translation>Fonctionne comme aujourd’hui&#x202f;; il n’y a pas de serveur de temps à lui indiquer.</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Écrire</translation>
    </message>
    <message>
        <source>Write 0.0.0.0:5061, or [::]:5061 for IPv6.</source>
        <translation>Écrivez 0.0.0.0:5061, ou [::]:5061 pour IPv6.</translation>
    </message>
    <message>
        <source>Write 1 file</source>
        <translation>Écrire 1 fichier</translation>
    </message>
    <message>
        <source>Write 1 file now</source>
        <translation>Écrire maintenant 1 fichier</translation>
    </message>
    <message>
        <source>Write a host name; its DNS record may hold both.</source>
        <translation>Écrivez un nom d’hôte&#x202f;; son enregistrement DNS peut contenir les deux.</translation>
    </message>
    <message>
        <source>Write a port from 1 to 65535; 5061 is usual for TLS.</source>
        <translation>Écrivez un port de 1 à 65535&#x202f;; 5061 est habituel pour TLS.</translation>
    </message>
    <message>
        <source>Write again when you are ready.</source>
        <translation>Écrivez à nouveau quand vous serez prêt.</translation>
    </message>
    <message>
        <source>Write an address other machines can reach.</source>
        <translation>Écrivez une adresse que d’autres machines peuvent atteindre.</translation>
    </message>
    <message>
        <source>Write format = {format} at its top.</source>
        <translation>Écrivez format = {format} au début.</translation>
    </message>
    <message>
        <source>Write four numbers from 0 to 255, such as 192.0.2.10, or a host name.</source>
        <translation>Écrivez quatre nombres de 0 à 255, comme 192.0.2.10, ou un nom d’hôte.</translation>
    </message>
    <message>
        <source>Write it as PEM (it begins with -----BEGIN CERTIFICATE), then reload.</source>
        <translation>Écrivez-le en PEM (il commence par -----BEGIN CERTIFICATE), puis rechargez.</translation>
    </message>
    <message>
        <source>Write it as admin@192.0.2.10; other ports and keys go into ssh&apos;s own configuration.</source>
        <translation>Écrivez par exemple admin@192.0.2.10&#x202f;; d’autres ports et clés vont dans la configuration même de ssh.</translation>
    </message>
    <message>
        <source>Write it as https://prov.example.com/phones/.</source>
        <translation>Écrivez-la comme https://prov.example.com/phones/.</translation>
    </message>
    <message>
        <source>Write it as sip:proxy@HOST:5061;transport=tls, with the port of the transport that is there.</source>
        <translation>Écrivez-le comme sip:proxy@HOST:5061;transport=tls, avec le port du transport présent.</translation>
    </message>
    <message>
        <source>Write it as the phone shows it, such as 2_9_19; leave it empty if it is not known.</source>
        <translation>Écrivez-la comme le téléphone l’affiche, par exemple 2_9_19&#x202f;; laissez vide si elle n’est pas connue.</translation>
    </message>
    <message>
        <source>Write it as the server prints it, such as 22.5.0; leave it empty if it is not known.</source>
        <translation>Écrivez-la comme le serveur l’affiche, par exemple 22.5.0&#x202f;; laissez vide si elle n’est pas connue.</translation>
    </message>
    <message>
        <source>Write it as {name}, the form DNS uses.</source>
        <translation>Écrivez {name}, la forme que le DNS utilise.</translation>
    </message>
    <message>
        <source>Write it from the root on, without . and .., such as /var/www/html/phones.</source>
        <translation>Écrivez-le depuis la racine, sans . ni .., comme /var/www/html/phones.</translation>
    </message>
    <message>
        <source>Write it into the file and try again.</source>
        <translation>Écrivez-le dans le fichier et réessayez.</translation>
    </message>
    <message>
        <source>Write it on one line.</source>
        <translation>Écrivez-le sur une seule ligne.</translation>
    </message>
    <message>
        <source>Write it with underscores, as the phone shows it: 2_9_19.</source>
        <translation>Écrivez-la avec des traits de soulignement, comme le téléphone l’affiche&#xa0;: 2_9_19.</translation>
    </message>
    <message>
        <source>Write its extension, such as 101.</source>
        <translation>Écrivez son extension, comme 101.</translation>
    </message>
    <message>
        <source>Write its xn-- form, which your DNS provider shows.</source>
        <translation>Écrivez sa forme xn--, que votre fournisseur DNS affiche.</translation>
    </message>
    <message>
        <source>Write names as `pjsip list ciphers` prints them, such as ECDHE-RSA-AES256-GCM-SHA384.</source>
        <translation>Écrivez les noms comme les affiche `pjsip list ciphers`, par exemple ECDHE-RSA-AES256-GCM-SHA384.</translation>
    </message>
    <message>
        <source>Write one of {choices}.</source>
        <translation>Écrivez l’une de ces valeurs&#xa0;: {choices}.</translation>
    </message>
    <message>
        <source>Write one of {models}, or take this phone out.</source>
        <translation>Écrivez l’un de {models}, ou retirez ce téléphone.</translation>
    </message>
    <message>
        <source>Write one phone in each line.</source>
        <translation>Écrivez un téléphone par ligne.</translation>
    </message>
    <message>
        <source>Write one that begins with https://, such as {example}.</source>
        <translation>Indiquez-en une qui commence par https://, comme {example}.</translation>
    </message>
    <message>
        <source>Write the address at which the phones reach the server.</source>
        <translation>Écrivez l’adresse où les téléphones atteignent le serveur.</translation>
    </message>
    <message>
        <source>Write the certificate there as PEM, then its intermediates in order.</source>
        <translation>Écrivez-y le certificat en PEM, puis ses intermédiaires dans l’ordre.</translation>
    </message>
    <message>
        <source>Write the certificate&apos;s own key there as PEM, without a passphrase.</source>
        <translation>Écrivez-y en PEM la clé qui va avec le certificat, sans phrase secrète.</translation>
    </message>
    <message>
        <source>Write the exact name, such as pbx.example.com.</source>
        <translation>Écrivez le nom exact, comme pbx.example.com.</translation>
    </message>
    <message>
        <source>Write the firmware the phone shows; it has TLS from {version} on.</source>
        <translation>Écrivez le micrologiciel qu’affiche le téléphone&#x202f;; il a TLS à partir de {version}.</translation>
    </message>
    <message>
        <source>Write the folder the web server serves, such as /var/www/html/phones.</source>
        <translation>Écrivez le dossier que fournit le serveur web, comme /var/www/html/phones.</translation>
    </message>
    <message>
        <source>Write the header {header}, and one phone in each line.</source>
        <translation>Écrivez l’en-tête {header}, et un téléphone par ligne.</translation>
    </message>
    <message>
        <source>Write the host name alone, such as pbx.example.com.</source>
        <translation>Écrivez le nom d’hôte seul, comme pbx.example.com.</translation>
    </message>
    <message>
        <source>Write the host without the dot at its end.</source>
        <translation>Écrivez l’hôte sans le point à la fin.</translation>
    </message>
    <message>
        <source>Write the key as PEM (it begins with -----BEGIN), then reload.</source>
        <translation>Écrivez la clé en PEM (elle commence par -----BEGIN), puis rechargez.</translation>
    </message>
    <message>
        <source>Write the model; it decides about TLS.</source>
        <translation>Écrivez le modèle&#x202f;; TLS en dépend.</translation>
    </message>
    <message>
        <source>Write the name or address at which the phones reach the server.</source>
        <translation>Écrivez le nom ou l’adresse où les téléphones atteignent le serveur.</translation>
    </message>
    <message>
        <source>Write the name or address the phones use.</source>
        <translation>Écrivez le nom ou l’adresse que les téléphones utilisent.</translation>
    </message>
    <message>
        <source>Write the organization it belongs to.</source>
        <translation>Écrivez l’organisation à laquelle elle appartient.</translation>
    </message>
    <message>
        <source>Write the phone&apos;s model before moving it.</source>
        <translation>Écrivez le modèle du téléphone avant de le basculer.</translation>
    </message>
    <message>
        <source>Write the phone&apos;s model.</source>
        <translation>Écrivez le modèle du téléphone.</translation>
    </message>
    <message>
        <source>Write the phones&apos; files first; then serve them.</source>
        <translation>Écrivez d’abord les fichiers des téléphones&#x202f;; distribuez-les ensuite.</translation>
    </message>
    <message>
        <source>Write the plan</source>
        <translation>Écrire le plan</translation>
    </message>
    <message>
        <source>Write the twelve digits from the phone&apos;s label, or scan it.</source>
        <translation>Écrivez les douze chiffres de l’étiquette du téléphone, ou lisez-la.</translation>
    </message>
    <message>
        <source>Write the twelve digits from the phone&apos;s label, such as 00:0f:d3:aa:bb:cc.</source>
        <translation>Écrivez les douze chiffres de l’étiquette du téléphone, comme 00:0f:d3:aa:bb:cc.</translation>
    </message>
    <message>
        <source>Write the version the phone shows; until then it is taken to validate certificates.</source>
        <translation>Écrivez la version qu’affiche le téléphone&#x202f;; d’ici là, il est supposé vérifier les certificats.</translation>
    </message>
    <message>
        <source>Write them in their percent form, such as %20 for a blank.</source>
        <translation>Écrivez-les sous leur forme en pourcent, comme %20 pour une espace.</translation>
    </message>
    <message>
        <source>Write what the phone shows; or move it alone, by its stage.</source>
        <translation>Écrivez ce qu’affiche le téléphone&#x202f;; ou basculez-le seul, par son stade.</translation>
    </message>
    <message>
        <source>Write yes or no.</source>
        <translation>Écrivez yes ou no.</translation>
    </message>
    <message>
        <source>Write your own server&apos;s name.</source>
        <translation>Écrivez le nom de votre propre serveur.</translation>
    </message>
    <message>
        <source>Write {count} files</source>
        <translation>Écrire {count} fichiers</translation>
    </message>
    <message>
        <source>Write {count} files now</source>
        <translation>Écrire maintenant {count} fichiers</translation>
    </message>
    <message>
        <source>Write {days} or less.</source>
        <translation>Écrivez {days} ou moins.</translation>
    </message>
    <message>
        <source>Write {expected}.</source>
        <translation>Écrivez {expected}.</translation>
    </message>
    <message>
        <source>Write {key}, if that is meant.</source>
        <translation>Écrivez {key}, si c’est cela.</translation>
    </message>
    <message>
        <source>Write {mac}, if that is what the phone&apos;s label says.</source>
        <translation>Écrivez {mac}, si c’est ce qu’indique l’étiquette du téléphone.</translation>
    </message>
    <message>
        <source>Write {mac}.</source>
        <translation>Écrivez {mac}.</translation>
    </message>
    <message>
        <source>Write {name} here, and the port into the transport&apos;s bind address.</source>
        <translation>Écrivez ici {name}, et le port dans l’adresse bind du transport.</translation>
    </message>
    <message>
        <source>Write {name}.</source>
        <translation>Écrivez {name}.</translation>
    </message>
    <message>
        <source>Write {word}, if that is meant.</source>
        <translation>Écrivez {word}, si c’est cela.</translation>
    </message>
    <message>
        <source>Writing failed, and so did putting everything back.</source>
        <translation>L’écriture a échoué, et tout remettre en place aussi.</translation>
    </message>
    <message>
        <source>Writing failed; everything was put back as it was.</source>
        <translation>L’écriture a échoué&#x202f;; tout a été remis comme avant.</translation>
    </message>
    <message>
        <source>Writing failed; everything was put back, but not everything could be given to its owner.</source>
        <translation>L’écriture a échoué&#x202f;; tout a été remis en place, mais tout n’a pas pu être rendu à son propriétaire.</translation>
    </message>
    <message>
        <source>Writing file {number} of {total}</source>
        <translation>Écriture du fichier {number} sur {total}</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Écrit</translation>
    </message>
    <message>
        <source>XML files, one for each phone</source>
        <translation>des fichiers XML, un par téléphone</translation>
    </message>
    <message>
        <source>You, before {date}: make it again here (secure-calling certificate SITE renew), write it, and reload. Key and file names stay.</source>
        <translation>Vous, avant le {date}&#xa0;: refaites-le ici (secure-calling certificate SITE renew), écrivez-le et rechargez. La clé et les noms de fichiers restent.</translation>
    </message>
    <message>
        <source>You, before {date}: order or import the next one here, write it, and reload. Certificates to come last no more than 100 days, then 47: the server should renew those by itself.</source>
        <translation>Vous, avant le {date}&#xa0;: commandez ou importez ici le suivant, écrivez-le et rechargez. Les certificats à venir ne durent plus que 100 jours, puis 47&#xa0;: le serveur devrait les renouveler de lui-même.</translation>
    </message>
    <message>
        <source>[{id}] names other certificate files now; Asterisk takes them up at a restart only.</source>
        <translation>[{id}] nomme maintenant d’autres fichiers de certificat&#x202f;; Asterisk ne les prend en compte qu’à un redémarrage.</translation>
    </message>
    <message>
        <source>[{name}] has an option {option} that Asterisk does not know, so it refuses the object.</source>
        <translation>[{name}] a une option {option} qu’Asterisk ne connaît pas&#xa0;: il refuse donc l’objet.</translation>
    </message>
    <message>
        <source>[{name}](+) adds to an extension FreePBX makes: once the extension is deleted there, Asterisk stops reading its endpoints here at its next restart.</source>
        <translation>[{name}](+) complète une extension que FreePBX crée&#xa0;: dès que l’extension y est supprimée, Asterisk cesse à cet endroit de lire ses endpoints à son prochain redémarrage.</translation>
    </message>
    <message>
        <source>a D-Series phone</source>
        <translation>un téléphone D-Series</translation>
    </message>
    <message>
        <source>a [section] has no closing bracket</source>
        <translation>une [section] n’a pas de crochet fermant</translation>
    </message>
    <message>
        <source>a backslash stands before nothing it could escape</source>
        <translation>une barre oblique inverse ne précède rien qu’elle puisse échapper</translation>
    </message>
    <message>
        <source>a backup is kept of both</source>
        <translation>une sauvegarde des deux est conservée</translation>
    </message>
    <message>
        <source>a backup is kept of each that was there</source>
        <translation>une sauvegarde de chacun de ceux qui existaient est conservée</translation>
    </message>
    <message>
        <source>a backup is kept of it</source>
        <translation>une sauvegarde en est conservée</translation>
    </message>
    <message>
        <source>a certificate is not allowed to be used in this way</source>
        <translation>un certificat n’a pas le droit d’être utilisé ainsi</translation>
    </message>
    <message>
        <source>a field of the certificate cannot be read</source>
        <translation>un champ du certificat ne peut pas être lu</translation>
    </message>
    <message>
        <source>a line of this minute here means that the files do not fit: nothing is restarted then</source>
        <translation>une ligne de cette minute signifie ici que les fichiers ne conviennent pas&#xa0;: rien n’est alors redémarré</translation>
    </message>
    <message>
        <source>a line of this minute here means: roll back. A reload keeps the old phones, a restart would lose them all</source>
        <translation>une ligne de cette minute signifie ici&#xa0;: revenir en arrière. Un rechargement garde les anciens téléphones, un redémarrage les perdrait tous</translation>
    </message>
    <message>
        <source>a line stands before the first [section]</source>
        <translation>une ligne précède la première [section]</translation>
    </message>
    <message>
        <source>a line&apos;s own transport overrides the network&apos;s</source>
        <translation>le transport propre d’une ligne prime sur celui du réseau</translation>
    </message>
    <message>
        <source>a list of IP addresses, such as [&quot;192.0.2.10&quot;]</source>
        <translation>une liste d’adresses IP, comme [&quot;192.0.2.10&quot;]</translation>
    </message>
    <message>
        <source>a list of texts, such as [&quot;a&quot;, &quot;b&quot;]</source>
        <translation>une liste de textes, comme [&quot;a&quot;, &quot;b&quot;]</translation>
    </message>
    <message>
        <source>a network for phones that move, beside {name}</source>
        <translation>un réseau pour les téléphones qui basculent, à côté de {name}</translation>
    </message>
    <message>
        <source>a phone</source>
        <translation>un téléphone</translation>
    </message>
    <message>
        <source>a phone on TLS is answered on the connection it opened, never on a named transport</source>
        <translation>un téléphone en TLS reçoit les réponses sur la connexion qu’il a ouverte, jamais sur un transport nommé</translation>
    </message>
    <message>
        <source>a phone that connects anew replaces its old contact</source>
        <translation>un téléphone qui se reconnecte remplace son ancien contact</translation>
    </message>
    <message>
        <source>a phone that gets it fetches its configuration again</source>
        <translation>un téléphone qui le reçoit récupère sa configuration à nouveau</translation>
    </message>
    <message>
        <source>a phone that starts from nothing is sent to the DPMA</source>
        <translation>un téléphone qui part de zéro est envoyé au DPMA</translation>
    </message>
    <message>
        <source>a phone with a wrong clock refuses every certificate</source>
        <translation>un téléphone dont l’horloge est fausse refuse tout certificat</translation>
    </message>
    <message>
        <source>a private authority of this site</source>
        <translation>une autorité privée de ce site</translation>
    </message>
    <message>
        <source>a public authority</source>
        <translation>une autorité publique</translation>
    </message>
    <message>
        <source>a revocation list cannot be found or read</source>
        <translation>une liste de révocation ne peut être ni trouvée ni lue</translation>
    </message>
    <message>
        <source>a section of the wizard&apos;s</source>
        <translation>une section de l’assistant</translation>
    </message>
    <message>
        <source>a setting stands before the first [section]</source>
        <translation>un réglage précède la première [section]</translation>
    </message>
    <message>
        <source>a signature in the chain uses a weak hash</source>
        <translation>une signature de la chaîne utilise un hachage faible</translation>
    </message>
    <message>
        <source>a transport beside those that are there</source>
        <translation>un transport à côté de ceux qui existent</translation>
    </message>
    <message>
        <source>a transport that was changed is taken up by a restart only</source>
        <translation>un transport modifié n’est pris en compte qu’à un redémarrage</translation>
    </message>
    <message>
        <source>a whole number, without quotes</source>
        <translation>un nombre entier, sans guillemets</translation>
    </message>
    <message>
        <source>add a phone</source>
        <translation>ajouter un téléphone</translation>
    </message>
    <message>
        <source>add phones</source>
        <translation>ajouter des téléphones</translation>
    </message>
    <message>
        <source>add phones of the network</source>
        <translation>ajouter des téléphones du réseau</translation>
    </message>
    <message>
        <source>added</source>
        <translation>ajouté</translation>
    </message>
    <message>
        <source>all {well} well</source>
        <translation>les {well} en ordre</translation>
    </message>
    <message>
        <source>an answer is missing</source>
        <translation>il manque une réponse</translation>
    </message>
    <message>
        <source>and one more</source>
        <translation>et un de plus</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>et {count} de plus</translation>
    </message>
    <message>
        <source>and {count} more like this</source>
        <translation>et {count} de plus de ce genre</translation>
    </message>
    <message>
        <source>any address: a phone takes it only when it names it</source>
        <translation>toute adresse&#xa0;: un téléphone ne le prend que s’il le nomme</translation>
    </message>
    <message>
        <source>as in its template {name}</source>
        <translation>comme dans son modèle {name}</translation>
    </message>
    <message>
        <source>as it was before the wizard</source>
        <translation>comme avant l’assistant</translation>
    </message>
    <message>
        <source>as on the network {name}</source>
        <translation>comme sur le réseau {name}</translation>
    </message>
    <message>
        <source>as on the present transport {id}</source>
        <translation>comme sur le transport actuel {id}</translation>
    </message>
    <message>
        <source>as secure, and its settings come over TLS too</source>
        <translation>comme secure, et ses réglages passent aussi par TLS</translation>
    </message>
    <message>
        <source>as the site asks</source>
        <translation>comme le demande le site</translation>
    </message>
    <message>
        <source>as the transport has it already</source>
        <translation>comme le transport l’a déjà</translation>
    </message>
    <message>
        <source>as {user}, files in {folder}</source>
        <translation>sous {user}, fichiers dans {folder}</translation>
    </message>
    <message>
        <source>asked about</source>
        <translation>demandé</translation>
    </message>
    <message>
        <source>asked for a server</source>
        <translation>a cherché un serveur</translation>
    </message>
    <message>
        <source>begun</source>
        <translation>commencé</translation>
    </message>
    <message>
        <source>brings back what was up before, as soon as there is no call</source>
        <translation>rétablit ce qui était actif avant, dès qu’il n’y a plus d’appel</translation>
    </message>
    <message>
        <source>broken off</source>
        <translation>interrompu</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>à la main</translation>
    </message>
    <message>
        <source>ca.crt holds two roots now: {present}, which signs, and {following}, which will. These phones have to hold the new one before it does: {phones}. When they all do: secure-calling certificate SITE renew --roll-over, then apply.</source>
        <translation>ca.crt contient maintenant deux racines&#xa0;: {present}, qui signe, et {following}, qui signera. Ces téléphones doivent détenir la nouvelle avant qu’elle ne le fasse&#xa0;: {phones}. Quand tous l’ont&#xa0;: secure-calling certificate SITE renew --roll-over, puis appliquer.</translation>
    </message>
    <message>
        <source>ca.crt is the authority&apos;s file, so the server&apos;s cannot have this name.</source>
        <translation>ca.crt est le fichier de l’autorité&#xa0;: celui du serveur ne peut donc pas porter ce nom.</translation>
    </message>
    <message>
        <source>called off</source>
        <translation>annulé</translation>
    </message>
    <message>
        <source>calls never begin here</source>
        <translation>aucun appel ne commence ici</translation>
    </message>
    <message>
        <source>calls to the phone go back over its own connection</source>
        <translation>les appels vers le téléphone repassent par sa propre connexion</translation>
    </message>
    <message>
        <source>cannot be known before the check above passes</source>
        <translation>ne peut pas être connu avant que la vérification ci-dessus ne réussisse</translation>
    </message>
    <message>
        <source>change the stage</source>
        <translation>changer le stade</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>modifié</translation>
    </message>
    <message>
        <source>changed; a backup is kept</source>
        <translation>modifié&#x202f;; une sauvegarde est conservée</translation>
    </message>
    <message>
        <source>checks certificates</source>
        <translation>vérifie les certificats</translation>
    </message>
    <message>
        <source>chmod 0640 {path}, with the group Asterisk runs in.</source>
        <translation>chmod 0640 {path}, avec le groupe sous lequel Asterisk s’exécute.</translation>
    </message>
    <message>
        <source>chown root:{group} {path}, and chmod 0640 {path}.</source>
        <translation>chown root:{group} {path}, et chmod 0640 {path}.</translation>
    </message>
    <message>
        <source>column {number}</source>
        <translation>colonne {number}</translation>
    </message>
    <message>
        <source>credentials.enc is damaged, cut short, or not written by this program.</source>
        <translation>credentials.enc est endommagé, tronqué, ou n’a pas été écrit par ce programme.</translation>
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
        <translation>ne répond pas, et n’est donc pas en marche actuellement&#x202f;; fichiers dans {folder}</translation>
    </message>
    <message>
        <source>does not check certificates</source>
        <translation>ne vérifie pas les certificats</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fait</translation>
    </message>
    <message>
        <source>edit a cell</source>
        <translation>modifier une cellule</translation>
    </message>
    <message>
        <source>edit cells</source>
        <translation>modifier des cellules</translation>
    </message>
    <message>
        <source>encrypted voice, on the phone too</source>
        <translation>voix chiffrée, sur le téléphone aussi</translation>
    </message>
    <message>
        <source>encrypted voice; plain RTP is refused</source>
        <translation>voix chiffrée&#x202f;; le RTP simple est refusé</translation>
    </message>
    <message>
        <source>ended on {date}</source>
        <translation>expiré le {date}</translation>
    </message>
    <message>
        <source>ends on {end}, 1 day left</source>
        <translation>expire le {end}, il reste 1 jour</translation>
    </message>
    <message>
        <source>ends on {end}, {count} days left</source>
        <translation>expire le {end}, il reste {count} jours</translation>
    </message>
    <message>
        <source>error</source>
        <translation>erreur</translation>
    </message>
    <message>
        <source>extconfig.conf maps {name} to a database (realtime), which the wizard does not write.</source>
        <translation>extconfig.conf relie {name} à une base de données (realtime), que l’assistant n’écrit pas.</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>échoué</translation>
    </message>
    <message>
        <source>fetched</source>
        <translation>récupéré</translation>
    </message>
    <message>
        <source>files in {folder}</source>
        <translation>fichiers dans {folder}</translation>
    </message>
    <message>
        <source>fill down</source>
        <translation>recopier vers le bas</translation>
    </message>
    <message>
        <source>for your information</source>
        <translation>pour information</translation>
    </message>
    <message>
        <source>generate extensions</source>
        <translation>générer des extensions</translation>
    </message>
    <message>
        <source>has fetched its file, not registered yet</source>
        <translation>a récupéré son fichier, pas encore enregistré</translation>
    </message>
    <message>
        <source>how the phone proves itself</source>
        <translation>comment le téléphone s’authentifie</translation>
    </message>
    <message>
        <source>intermediate</source>
        <translation>intermédiaire</translation>
    </message>
    <message>
        <source>is running as {user}, files in {folder}</source>
        <translation>en marche sous {user}, fichiers dans {folder}</translation>
    </message>
    <message>
        <source>is running, files in {folder}</source>
        <translation>en marche, fichiers dans {folder}</translation>
    </message>
    <message>
        <source>issues the next certificate; it asks for the site&apos;s passphrase</source>
        <translation>émet le certificat suivant&#x202f;; demande la phrase secrète du site</translation>
    </message>
    <message>
        <source>it adds to [{name}], which is not there</source>
        <translation>elle complète [{name}], qui n’existe pas</translation>
    </message>
    <message>
        <source>it has ended</source>
        <translation>il a expiré</translation>
    </message>
    <message>
        <source>it has no file on the server yet: write it first</source>
        <translation>il n’a pas encore de fichier sur le serveur&#xa0;: écrivez-le d’abord</translation>
    </message>
    <message>
        <source>it inherits from [{name}], which is not there</source>
        <translation>elle hérite de [{name}], qui n’existe pas</translation>
    </message>
    <message>
        <source>it is for {names}</source>
        <translation>il vaut pour {names}</translation>
    </message>
    <message>
        <source>its contact stands in the section of that name</source>
        <translation>son contact figure dans la section de ce nom</translation>
    </message>
    <message>
        <source>its line</source>
        <translation>sa ligne</translation>
    </message>
    <message>
        <source>its line goes over TLS, its calls over SRTP</source>
        <translation>sa ligne passe par TLS, ses appels par SRTP</translation>
    </message>
    <message>
        <source>its password stands in the section of that name</source>
        <translation>son mot de passe figure dans la section de ce nom</translation>
    </message>
    <message>
        <source>its templates&apos; settings stand below, so that one of them can be changed for it alone</source>
        <translation>les réglages de ses modèles figurent ci-dessous, afin que l’un d’eux puisse être modifié pour lui seul</translation>
    </message>
    <message>
        <source>kept by hand</source>
        <translation>tenus à la main</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>omis</translation>
    </message>
    <message>
        <source>listening took too long</source>
        <translation>l’écoute a pris trop de temps</translation>
    </message>
    <message>
        <source>look at this</source>
        <translation>à examiner</translation>
    </message>
    <message>
        <source>made</source>
        <translation>créé</translation>
    </message>
    <message>
        <source>made by FreePBX</source>
        <translation>créés par FreePBX</translation>
    </message>
    <message>
        <source>made by FreePBX: what must be set becomes steps in its pages, not edits of its files</source>
        <translation>créés par FreePBX&#xa0;: ce qui doit être réglé devient des étapes dans ses pages, pas des modifications de ses fichiers</translation>
    </message>
    <message>
        <source>made for this phone, kept in the site&apos;s credentials</source>
        <translation>créé pour ce téléphone, conservé dans les identifiants du site</translation>
    </message>
    <message>
        <source>made ready, and works as before</source>
        <translation>préparé, et fonctionne comme avant</translation>
    </message>
    <message>
        <source>make of its MAC</source>
        <translation>marque selon sa MAC</translation>
    </message>
    <message>
        <source>may check certificates</source>
        <translation>vérifie peut-être les certificats</translation>
    </message>
    <message>
        <source>maybe a D-Series phone</source>
        <translation>peut-être un téléphone D-Series</translation>
    </message>
    <message>
        <source>measured on Asterisk {versions}</source>
        <translation>mesuré sur Asterisk {versions}</translation>
    </message>
    <message>
        <source>measured with {program}</source>
        <translation>mesuré avec {program}</translation>
    </message>
    <message>
        <source>mode {mode}, owner {owner}, group {group}</source>
        <translation>mode {mode}, propriétaire {owner}, groupe {group}</translation>
    </message>
    <message>
        <source>most likely a D-Series phone</source>
        <translation>très probablement un téléphone D-Series</translation>
    </message>
    <message>
        <source>move a phone</source>
        <translation>basculer un téléphone</translation>
    </message>
    <message>
        <source>must tell of seconds: that proves the restart. Phones on TLS come back when they register again, within minutes</source>
        <translation>doit indiquer des secondes&#xa0;: cela prouve le redémarrage. Les téléphones en TLS reviennent en s’enregistrant à nouveau, en quelques minutes</translation>
    </message>
    <message>
        <source>named as the PJSIP endpoint it registers as</source>
        <translation>nommée comme l’endpoint PJSIP sous lequel elle s’enregistre</translation>
    </message>
    <message>
        <source>needs the transport tls</source>
        <translation>demande le transport tls</translation>
    </message>
    <message>
        <source>negotiates the newest version both sides know; nothing below TLS 1.2 with this OpenSSL</source>
        <translation>négocie la version la plus récente que les deux côtés connaissent&#x202f;; rien en dessous de TLS 1.2 avec cet OpenSSL</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nouveau</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>no D-Series phone</source>
        <translation>pas un téléphone D-Series</translation>
    </message>
    <message>
        <source>no address for {host}</source>
        <translation>pas d’adresse pour {host}</translation>
    </message>
    <message>
        <source>no answer from the DNS about {host}</source>
        <translation>pas de réponse du DNS sur {host}</translation>
    </message>
    <message>
        <source>no answer in time</source>
        <translation>pas de réponse à temps</translation>
    </message>
    <message>
        <source>no contact of a phone is known</source>
        <translation>aucun contact d’un téléphone n’est connu</translation>
    </message>
    <message>
        <source>no extension and password were given</source>
        <translation>aucune extension ni mot de passe n’ont été donnés</translation>
    </message>
    <message>
        <source>no number was given</source>
        <translation>aucun numéro n’a été donné</translation>
    </message>
    <message>
        <source>no phone of the site is on TLS yet</source>
        <translation>aucun téléphone du site n’est encore en TLS</translation>
    </message>
    <message>
        <source>no phones yet</source>
        <translation>pas encore de téléphones</translation>
    </message>
    <message>
        <source>no sign of FreePBX was read; the site says FreePBX, and that stays so</source>
        <translation>aucun signe de FreePBX n’a été lu&#x202f;; le site indique FreePBX, et cela reste ainsi</translation>
    </message>
    <message>
        <source>no version was found; type them below if you know them</source>
        <translation>aucune version n’a été trouvée&#x202f;; saisissez-les ci-dessous si vous les connaissez</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>none in pjsip.conf</source>
        <translation>aucun dans pjsip.conf</translation>
    </message>
    <message>
        <source>none known</source>
        <translation>aucun connu</translation>
    </message>
    <message>
        <source>none known by the DPMA or by a &lt;mac&gt;.cfg file</source>
        <translation>aucun connu du DPMA ni d’un fichier &lt;mac&gt;.cfg</translation>
    </message>
    <message>
        <source>none named</source>
        <translation>aucun nommé</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>aucun pour l’instant</translation>
    </message>
    <message>
        <source>none: this program has written nothing here</source>
        <translation>aucun&#xa0;: ce programme n’a rien écrit ici</translation>
    </message>
    <message>
        <source>not asked: {address} was given</source>
        <translation>non interrogé&#xa0;: {address} a été donnée</translation>
    </message>
    <message>
        <source>not chosen yet</source>
        <translation>pas encore choisie</translation>
    </message>
    <message>
        <source>not configured by this wizard</source>
        <translation>non configuré par cet assistant</translation>
    </message>
    <message>
        <source>not encrypted</source>
        <translation>non chiffrée</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>not known what it is</source>
        <translation>on ne sait pas ce que c’est</translation>
    </message>
    <message>
        <source>not known: the server was not read</source>
        <translation>inconnu&#xa0;: le serveur n’a pas été lu</translation>
    </message>
    <message>
        <source>not named yet</source>
        <translation>pas encore nommé</translation>
    </message>
    <message>
        <source>not offered</source>
        <translation>non proposé</translation>
    </message>
    <message>
        <source>not run</source>
        <translation>non exécutées</translation>
    </message>
    <message>
        <source>not touched: it works as today</source>
        <translation>inchangé&#xa0;: il fonctionne comme aujourd’hui</translation>
    </message>
    <message>
        <source>not yet fetched</source>
        <translation>pas encore récupéré</translation>
    </message>
    <message>
        <source>nothing heard on {interfaces}</source>
        <translation>rien entendu sur {interfaces}</translation>
    </message>
    <message>
        <source>nothing: every file is new</source>
        <translation>rien&#xa0;: chaque fichier est nouveau</translation>
    </message>
    <message>
        <source>nothing: every file was new</source>
        <translation>rien&#xa0;: chaque fichier était nouveau</translation>
    </message>
    <message>
        <source>on TLS</source>
        <translation>en TLS</translation>
    </message>
    <message>
        <source>on TLS, both shields seen in a call</source>
        <translation>en TLS, les deux boucliers vus dans un appel</translation>
    </message>
    <message>
        <source>on TLS, with SRTP in a call</source>
        <translation>en TLS, avec SRTP dans un appel</translation>
    </message>
    <message>
        <source>on the server, once no phone is on TLS; repeat it for each receipt, the newest first</source>
        <translation>sur le serveur, dès qu’aucun téléphone n’est en TLS&#x202f;; à répéter pour chaque reçu, le plus récent d’abord</translation>
    </message>
    <message>
        <source>on {host}</source>
        <translation>sur {host}</translation>
    </message>
    <message>
        <source>once the instructions for FreePBX&apos;s pages are done: writes its files anew and reloads Asterisk, as its Apply Config does</source>
        <translation>une fois faites les instructions pour les pages de FreePBX&#xa0;: réécrit ses fichiers et recharge Asterisk, comme son Apply Config</translation>
    </message>
    <message>
        <source>one certificate: {names}</source>
        <translation>un certificat&#xa0;: {names}</translation>
    </message>
    <message>
        <source>one line that stays</source>
        <translation>une ligne inchangée</translation>
    </message>
    <message>
        <source>one of {choices}</source>
        <translation>l’une de ces valeurs&#xa0;: {choices}</translation>
    </message>
    <message>
        <source>one phone per extension</source>
        <translation>un téléphone par extension</translation>
    </message>
    <message>
        <source>one server heard</source>
        <translation>un serveur entendu</translation>
    </message>
    <message>
        <source>only if a transport that went shall stop listening: it does so at a restart. While a call is up, this waits and does not come back</source>
        <translation>seulement si un transport disparu doit cesser d’écouter&#xa0;: il le fait à un redémarrage. Pendant un appel, la commande attend et ne rend pas la main</translation>
    </message>
    <message>
        <source>only if the transport is not listed: older Asterisk starts a new one at a restart only (vendor page)</source>
        <translation>seulement si le transport n’est pas listé&#xa0;: un Asterisk plus ancien n’en démarre un nouveau qu’à un redémarrage (page du fabricant)</translation>
    </message>
    <message>
        <source>only the codecs named below</source>
        <translation>seulement les codecs nommés ci-dessous</translation>
    </message>
    <message>
        <source>other rights</source>
        <translation>autres droits</translation>
    </message>
    <message>
        <source>over TCP</source>
        <translation>par TCP</translation>
    </message>
    <message>
        <source>over TLS</source>
        <translation>par TLS</translation>
    </message>
    <message>
        <source>over TLS, and TCP too</source>
        <translation>par TLS, et aussi TCP</translation>
    </message>
    <message>
        <source>over TLS, and UDP too</source>
        <translation>par TLS, et aussi UDP</translation>
    </message>
    <message>
        <source>over UDP</source>
        <translation>par UDP</translation>
    </message>
    <message>
        <source>paste</source>
        <translation>coller</translation>
    </message>
    <message>
        <source>phones of this site do not look for their server so</source>
        <translation>les téléphones de ce site ne cherchent pas leur serveur ainsi</translation>
    </message>
    <message>
        <source>phones that start from nothing connect over TLS</source>
        <translation>les téléphones qui partent de zéro se connectent par TLS</translation>
    </message>
    <message>
        <source>pjsip_notify.conf has no [{name}] yet, so no phone was asked to fetch its file.</source>
        <translation>pjsip_notify.conf n’a pas encore de [{name}]&#xa0;: aucun téléphone n’a donc été invité à récupérer son fichier.</translation>
    </message>
    <message>
        <source>plain, kept by hand: they can be edited in place</source>
        <translation>simples, tenus à la main&#xa0;: ils peuvent être modifiés sur place</translation>
    </message>
    <message>
        <source>planned, not written yet</source>
        <translation>prévu, pas encore écrit</translation>
    </message>
    <message>
        <source>planned; no call seen yet</source>
        <translation>prévu&#x202f;; aucun appel vu pour l’instant</translation>
    </message>
    <message>
        <source>planned; none on TLS yet</source>
        <translation>prévu&#x202f;; aucun en TLS pour l’instant</translation>
    </message>
    <message>
        <source>private key, not shown</source>
        <translation>clé privée, non affichée</translation>
    </message>
    <message>
        <source>problem: {message}</source>
        <translation>problème&#xa0;: {message}</translation>
    </message>
    <message>
        <source>read as Asterisk reads them, they change only what the preview shows</source>
        <translation>lus comme Asterisk les lit, ils ne changent que ce que montre l’aperçu</translation>
    </message>
    <message>
        <source>reading the server&apos;s files took too long</source>
        <translation>la lecture des fichiers du serveur a pris trop de temps</translation>
    </message>
    <message>
        <source>registered, but not over TLS</source>
        <translation>enregistré, mais pas par TLS</translation>
    </message>
    <message>
        <source>registration</source>
        <translation>enregistrement</translation>
    </message>
    <message>
        <source>remove phones</source>
        <translation>retirer des téléphones</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>supprimé</translation>
    </message>
    <message>
        <source>removed; a backup is kept</source>
        <translation>supprimé&#x202f;; une sauvegarde est conservée</translation>
    </message>
    <message>
        <source>res_pjsip.so is not loaded: Asterisk has no PJSIP at all, so no phone can register.</source>
        <translation>res_pjsip.so n’est pas chargé&#xa0;: Asterisk n’a pas du tout PJSIP, et aucun téléphone ne peut donc s’enregistrer.</translation>
    </message>
    <message>
        <source>res_srtp.so is not loaded, so no voice can be encrypted.</source>
        <translation>res_srtp.so n’est pas chargé&#xa0;: aucune voix ne peut donc être chiffrée.</translation>
    </message>
    <message>
        <source>res_srtp.so is not loaded: calls of phones with SRTP are refused with 488.</source>
        <translation>res_srtp.so n’est pas chargé&#xa0;: les appels des téléphones avec SRTP sont refusés avec 488.</translation>
    </message>
    <message>
        <source>rights</source>
        <translation>droits</translation>
    </message>
    <message>
        <source>rights changed</source>
        <translation>droits modifiés</translation>
    </message>
    <message>
        <source>root</source>
        <translation>racine</translation>
    </message>
    <message>
        <source>says that the whole file is the wizard&apos;s</source>
        <translation>dit que le fichier entier est celui de l’assistant</translation>
    </message>
    <message>
        <source>says that these phones shall go back</source>
        <translation>indique que ces téléphones doivent revenir en arrière</translation>
    </message>
    <message>
        <source>scan a label</source>
        <translation>lire une étiquette</translation>
    </message>
    <message>
        <source>secret</source>
        <translation>secret</translation>
    </message>
    <message>
        <source>seen on {number} of {count} phones</source>
        <translation>vue sur {number} des {count} téléphones</translation>
    </message>
    <message>
        <source>server {number}</source>
        <translation>serveur {number}</translation>
    </message>
    <message>
        <source>set by every published template; not known whether TLS needs it</source>
        <translation>réglé par chaque modèle publié&#x202f;; on ne sait pas si TLS en a besoin</translation>
    </message>
    <message>
        <source>settings for all of PJSIP; the server had none</source>
        <translation>réglages pour tout PJSIP&#x202f;; le serveur n’en avait pas</translation>
    </message>
    <message>
        <source>shows whether the server really serves the new one</source>
        <translation>montre si le serveur présente réellement le nouveau</translation>
    </message>
    <message>
        <source>signalling over TLS</source>
        <translation>signalisation par TLS</translation>
    </message>
    <message>
        <source>signalling over TLS to the name in the certificate, voice encrypted</source>
        <translation>signalisation par TLS vers le nom du certificat, voix chiffrée</translation>
    </message>
    <message>
        <source>signalling over TLS to the name in the certificate; voice is not encrypted</source>
        <translation>signalisation par TLS vers le nom du certificat&#x202f;; la voix n’est pas chiffrée</translation>
    </message>
    <message>
        <source>sorcery.conf takes {type} objects from elsewhere than pjsip.conf: {value}.</source>
        <translation>sorcery.conf prend les objets {type} ailleurs que dans pjsip.conf&#xa0;: {value}.</translation>
    </message>
    <message>
        <source>stays</source>
        <translation>inchangé</translation>
    </message>
    <message>
        <source>still missing: {extensions}</source>
        <translation>manquent encore&#xa0;: {extensions}</translation>
    </message>
    <message>
        <source>sudo says: {reason}</source>
        <translation>sudo dit&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>takes over the next certificate where it was ordered by hand</source>
        <translation>reprend le certificat suivant s’il a été commandé à la main</translation>
    </message>
    <message>
        <source>takes up phones and a new transport; calls go on</source>
        <translation>prend en compte les téléphones et un nouveau transport&#x202f;; les appels continuent</translation>
    </message>
    <message>
        <source>takes up the NOTIFY that makes phones fetch their files</source>
        <translation>prend en compte le NOTIFY qui fait récupérer leurs fichiers aux téléphones</translation>
    </message>
    <message>
        <source>takes up the files as they were</source>
        <translation>reprend les fichiers tels qu’ils étaient</translation>
    </message>
    <message>
        <source>templates of {names}</source>
        <translation>modèles de {names}</translation>
    </message>
    <message>
        <source>text in quotes</source>
        <translation>un texte entre guillemets</translation>
    </message>
    <message>
        <source>the DPMA hands this sheet to the phone; not tried on a DPMA</source>
        <translation>le DPMA donne cette feuille au téléphone&#x202f;; non essayé avec un DPMA</translation>
    </message>
    <message>
        <source>the DPMA reads its file again</source>
        <translation>le DPMA relit son fichier</translation>
    </message>
    <message>
        <source>the DPMA sends its messages to phones from this endpoint</source>
        <translation>le DPMA envoie ses messages aux téléphones depuis cet endpoint</translation>
    </message>
    <message>
        <source>the DPMA, by its own settings</source>
        <translation>le DPMA, par ses propres réglages</translation>
    </message>
    <message>
        <source>the DPMA, which hands each phone an XML sheet</source>
        <translation>le DPMA, qui donne à chaque téléphone une feuille XML</translation>
    </message>
    <message>
        <source>the answer does not begin as a SIP answer</source>
        <translation>la réponse ne commence pas comme une réponse SIP</translation>
    </message>
    <message>
        <source>the answer has a line that is no header</source>
        <translation>la réponse contient une ligne qui n’est pas un en-tête</translation>
    </message>
    <message>
        <source>the answer has more than one Content-Length</source>
        <translation>la réponse a plus d’un Content-Length</translation>
    </message>
    <message>
        <source>the answer has no Content-Length, which a stream needs (RFC 3261 18.3)</source>
        <translation>la réponse n’a pas de Content-Length, qu’il faut dans un flux (RFC 3261 18.3)</translation>
    </message>
    <message>
        <source>the answer is longer than any SIP answer</source>
        <translation>la réponse est plus longue que toute réponse SIP</translation>
    </message>
    <message>
        <source>the answer is to another CSeq</source>
        <translation>la réponse porte sur un autre CSeq</translation>
    </message>
    <message>
        <source>the answer is to another Call-ID</source>
        <translation>la réponse porte sur un autre Call-ID</translation>
    </message>
    <message>
        <source>the answer is to another Via branch</source>
        <translation>la réponse porte sur un autre branch de Via</translation>
    </message>
    <message>
        <source>the answer&apos;s Content-Length is no length of a SIP answer</source>
        <translation>le Content-Length de la réponse n’est pas une longueur de réponse SIP</translation>
    </message>
    <message>
        <source>the authority&apos;s own certificate, for phones to be given</source>
        <translation>le certificat de l’autorité elle-même, à donner aux téléphones</translation>
    </message>
    <message>
        <source>the certificate does not lead to an authority the phone trusts</source>
        <translation>le certificat ne mène pas à une autorité à laquelle le téléphone fait confiance</translation>
    </message>
    <message>
        <source>the certificate has expired or is not valid yet, by the phone&apos;s clock</source>
        <translation>le certificat a expiré ou n’est pas encore valable, selon l’horloge du téléphone</translation>
    </message>
    <message>
        <source>the certificate of an issuer cannot be found</source>
        <translation>le certificat d’un émetteur est introuvable</translation>
    </message>
    <message>
        <source>the certificate was refused for a reason that has no bit of its own</source>
        <translation>le certificat a été refusé pour une raison qui n’a pas de bit à elle</translation>
    </message>
    <message>
        <source>the certificate was revoked</source>
        <translation>le certificat a été révoqué</translation>
    </message>
    <message>
        <source>the certificate&apos;s name is a wildcard, which SIP forbids unless this is set</source>
        <translation>le nom du certificat est générique, ce que SIP interdit sauf avec ce réglage</translation>
    </message>
    <message>
        <source>the certificate&apos;s signature was not made by the issuer the phone found</source>
        <translation>la signature du certificat n’a pas été faite par l’émetteur que le téléphone a trouvé</translation>
    </message>
    <message>
        <source>the chain of certificates is too long</source>
        <translation>la chaîne de certificats est trop longue</translation>
    </message>
    <message>
        <source>the change that was under way is finished; read again</source>
        <translation>la modification qui était en cours est terminée&#x202f;; relisez</translation>
    </message>
    <message>
        <source>the ciphers the site asks for</source>
        <translation>les suites de chiffrement que demande le site</translation>
    </message>
    <message>
        <source>the connection broke; look at the server again</source>
        <translation>la connexion s’est rompue&#x202f;; regardez le serveur à nouveau</translation>
    </message>
    <message>
        <source>the file ends here without a line end</source>
        <translation>le fichier se termine ici sans fin de ligne</translation>
    </message>
    <message>
        <source>the file {name} is not there or includes itself</source>
        <translation>le fichier {name} n’est pas là ou s’inclut lui-même</translation>
    </message>
    <message>
        <source>the first line, unused until now, becomes {name}</source>
        <translation>la première ligne, inutilisée jusqu’ici, devient {name}</translation>
    </message>
    <message>
        <source>the frame of every file a phone reads</source>
        <translation>le cadre de tout fichier que lit un téléphone</translation>
    </message>
    <message>
        <source>the key is never read from cert_file</source>
        <translation>la clé n’est jamais lue dans cert_file</translation>
    </message>
    <message>
        <source>the key of the server&apos;s certificate</source>
        <translation>la clé du certificat du serveur</translation>
    </message>
    <message>
        <source>the label beside the line key</source>
        <translation>le libellé à côté de la touche de ligne</translation>
    </message>
    <message>
        <source>the name in the certificate</source>
        <translation>le nom du certificat</translation>
    </message>
    <message>
        <source>the name others see</source>
        <translation>le nom que voient les autres</translation>
    </message>
    <message>
        <source>the name shown in lists</source>
        <translation>le nom affiché dans les listes</translation>
    </message>
    <message>
        <source>the name shown on the phone</source>
        <translation>le nom affiché sur le téléphone</translation>
    </message>
    <message>
        <source>the name the phone called is not in the certificate</source>
        <translation>le nom que le téléphone a appelé n’est pas dans le certificat</translation>
    </message>
    <message>
        <source>the network with TLS</source>
        <translation>le réseau avec TLS</translation>
    </message>
    <message>
        <source>the notes of one change that had not begun</source>
        <translation>les notes d’une modification qui n’avait pas commencé</translation>
    </message>
    <message>
        <source>the notes of {count} changes that had not begun</source>
        <translation>les notes de {count} modifications qui n’avaient pas commencé</translation>
    </message>
    <message>
        <source>the password is right; nobody is registered as {user}</source>
        <translation>le mot de passe est bon&#x202f;; personne n’est enregistré comme {user}</translation>
    </message>
    <message>
        <source>the password is right; registered: {contact}</source>
        <translation>le mot de passe est bon&#x202f;; enregistré&#xa0;: {contact}</translation>
    </message>
    <message>
        <source>the password is right; {user} is registered over TLS</source>
        <translation>le mot de passe est bon&#x202f;; {user} est enregistré par TLS</translation>
    </message>
    <message>
        <source>the phone answers RTP/SAVP only</source>
        <translation>le téléphone ne répond qu’à RTP/SAVP</translation>
    </message>
    <message>
        <source>the phone knows only AES_CM_128_HMAC_SHA1_80</source>
        <translation>le téléphone ne connaît que AES_CM_128_HMAC_SHA1_80</translation>
    </message>
    <message>
        <source>the phone may use TLS</source>
        <translation>le téléphone a le droit d’utiliser TLS</translation>
    </message>
    <message>
        <source>the phone rejects encryption offered inside plain RTP</source>
        <translation>le téléphone rejette un chiffrement proposé dans du RTP simple</translation>
    </message>
    <message>
        <source>the phone {name}</source>
        <translation>le téléphone {name}</translation>
    </message>
    <message>
        <source>the phone&apos;s line, {label}</source>
        <translation>la ligne du téléphone, {label}</translation>
    </message>
    <message>
        <source>the phones answer RTP/SAVP, not RTP/SAVPF</source>
        <translation>les téléphones répondent à RTP/SAVP, pas à RTP/SAVPF</translation>
    </message>
    <message>
        <source>the phones have no certificate of their own to show</source>
        <translation>les téléphones n’ont pas de certificat à eux à présenter</translation>
    </message>
    <message>
        <source>the phones know AES_CM_128_HMAC_SHA1_80 only</source>
        <translation>les téléphones ne connaissent que AES_CM_128_HMAC_SHA1_80</translation>
    </message>
    <message>
        <source>the phones refuse encryption offered inside plain RTP</source>
        <translation>les téléphones refusent un chiffrement proposé dans du RTP simple</translation>
    </message>
    <message>
        <source>the port does not follow the transport by itself</source>
        <translation>le port ne suit pas le transport de lui-même</translation>
    </message>
    <message>
        <source>the port of {id}</source>
        <translation>le port de {id}</translation>
    </message>
    <message>
        <source>the same content, other rights</source>
        <translation>même contenu, autres droits</translation>
    </message>
    <message>
        <source>the server</source>
        <translation>le serveur</translation>
    </message>
    <message>
        <source>the server accepts {accepted}</source>
        <translation>le serveur accepte {accepted}</translation>
    </message>
    <message>
        <source>the server asks for a password in a way that is not known (RFC 8760)</source>
        <translation>le serveur demande un mot de passe d’une façon inconnue (RFC 8760)</translation>
    </message>
    <message>
        <source>the server closed the connection without an answer</source>
        <translation>le serveur a fermé la connexion sans réponse</translation>
    </message>
    <message>
        <source>the server does not speak SIP here</source>
        <translation>le serveur ne parle pas SIP ici</translation>
    </message>
    <message>
        <source>the server takes {ciphers}</source>
        <translation>le serveur prend {ciphers}</translation>
    </message>
    <message>
        <source>the server the site names; neither signalling nor voice is encrypted</source>
        <translation>le serveur que nomme le site&#x202f;; ni la signalisation ni la voix ne sont chiffrées</translation>
    </message>
    <message>
        <source>the server&apos;s certificate and its chain</source>
        <translation>le certificat du serveur et sa chaîne</translation>
    </message>
    <message>
        <source>the server&apos;s files are not here</source>
        <translation>les fichiers du serveur ne sont pas ici</translation>
    </message>
    <message>
        <source>the server&apos;s files cannot be read from here</source>
        <translation>les fichiers du serveur ne peuvent pas être lus d’ici</translation>
    </message>
    <message>
        <source>the server&apos;s own</source>
        <translation>celui du serveur</translation>
    </message>
    <message>
        <source>the site asks for the announcement without TLS</source>
        <translation>le site demande l’annonce sans TLS</translation>
    </message>
    <message>
        <source>the site names no time server</source>
        <translation>le site ne nomme pas de serveur de temps</translation>
    </message>
    <message>
        <source>the transport {id} must be listed</source>
        <translation>le transport {id} doit être listé</translation>
    </message>
    <message>
        <source>the user the phone gives</source>
        <translation>l’utilisateur qu’indique le téléphone</translation>
    </message>
    <message>
        <source>the wizard does not read the expression {filter}</source>
        <translation>l’assistant ne lit pas l’expression {filter}</translation>
    </message>
    <message>
        <source>the wizard&apos;s own line, no longer needed as it was</source>
        <translation>la ligne propre à l’assistant, qui n’est plus nécessaire telle quelle</translation>
    </message>
    <message>
        <source>the wizard&apos;s own objects</source>
        <translation>les objets propres à l’assistant</translation>
    </message>
    <message>
        <source>the wizard&apos;s own objects; a missing file is no error</source>
        <translation>les objets propres à l’assistant&#x202f;; un fichier absent n’est pas une erreur</translation>
    </message>
    <message>
        <source>the words after a [section] have no closing parenthesis</source>
        <translation>les mots après une [section] n’ont pas de parenthèse fermante</translation>
    </message>
    <message>
        <source>there is no readable certificate to judge</source>
        <translation>il n’y a pas de certificat lisible à juger</translation>
    </message>
    <message>
        <source>there was nothing left to recover</source>
        <translation>il ne restait rien à remettre en état</translation>
    </message>
    <message>
        <source>they may not be read, or one is damaged: run this as the administrator to see them</source>
        <translation>ils ne peuvent pas être lus, ou l’un d’eux est endommagé&#xa0;: exécutez ceci en tant qu’administrateur pour les voir</translation>
    </message>
    <message>
        <source>this computer</source>
        <translation>cet ordinateur</translation>
    </message>
    <message>
        <source>this phone alone takes the network of its stage, {stage}</source>
        <translation>seul ce téléphone prend le réseau de son stade, {stage}</translation>
    </message>
    <message>
        <source>this site goes without SRTP</source>
        <translation>ce site est sans SRTP</translation>
    </message>
    <message>
        <source>this was not permitted to us; Asterisk may not be able to read the file before</source>
        <translation>cela ne nous a pas été permis&#x202f;; d’ici là, Asterisk ne peut peut-être pas lire le fichier</translation>
    </message>
    <message>
        <source>those OpenSSL takes by itself</source>
        <translation>celles qu’OpenSSL prend de lui-même</translation>
    </message>
    <message>
        <source>to fix</source>
        <translation>à corriger</translation>
    </message>
    <message>
        <source>to know</source>
        <translation>à savoir</translation>
    </message>
    <message>
        <source>to look at</source>
        <translation>à examiner</translation>
    </message>
    <message>
        <source>true or false, without quotes</source>
        <translation>true ou false, sans guillemets</translation>
    </message>
    <message>
        <source>try TLS on an unproven model</source>
        <translation>essayer TLS sur un modèle non éprouvé</translation>
    </message>
    <message>
        <source>understood by every Asterisk version</source>
        <translation>compris de toute version d’Asterisk</translation>
    </message>
    <message>
        <source>understood by everyone</source>
        <translation>compris de tous</translation>
    </message>
    <message>
        <source>until {date}</source>
        <translation>jusqu’au {date}</translation>
    </message>
    <message>
        <source>valid until {end} by this computer&apos;s clock</source>
        <translation>valable jusqu’au {end} selon l’horloge de cet ordinateur</translation>
    </message>
    <message>
        <source>valid until {end} by {count} clocks</source>
        <translation>valable jusqu’au {end} selon {count} horloges</translation>
    </message>
    <message>
        <source>voice goes back where it came from, also through NAT</source>
        <translation>la voix retourne d’où elle est venue, même à travers un NAT</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>en attente</translation>
    </message>
    <message>
        <source>waits, and works as before</source>
        <translation>attend, et fonctionne comme avant</translation>
    </message>
    <message>
        <source>web page</source>
        <translation>page web</translation>
    </message>
    <message>
        <source>well</source>
        <translation>en ordre</translation>
    </message>
    <message>
        <source>what carries the phones&apos; signalling</source>
        <translation>ce qui porte la signalisation des téléphones</translation>
    </message>
    <message>
        <source>where its calls begin in the dialplan</source>
        <translation>où ses appels commencent dans le plan de numérotation</translation>
    </message>
    <message>
        <source>where phones reach it</source>
        <translation>où les téléphones l’atteignent</translation>
    </message>
    <message>
        <source>where the phone fetches its configuration, over TLS</source>
        <translation>où le téléphone récupère sa configuration, par TLS</translation>
    </message>
    <message>
        <source>where the phone is reached</source>
        <translation>où le téléphone est joint</translation>
    </message>
    <message>
        <source>which phone it is</source>
        <translation>de quel téléphone il s’agit</translation>
    </message>
    <message>
        <source>while a call is up, the restart waits and its command does not come back; new calls still go through. From another shell, asterisk -rx &apos;core abort shutdown&apos; calls it off</source>
        <translation>pendant un appel, le redémarrage attend et sa commande ne rend pas la main&#x202f;; les nouveaux appels passent toujours. Depuis un autre shell, asterisk -rx &apos;core abort shutdown&apos; l’annule</translation>
    </message>
    <message>
        <source>wide-band voice, known to every D-Series phone</source>
        <translation>voix à large bande, connue de tout téléphone D-Series</translation>
    </message>
    <message>
        <source>with this OpenSSL sslv23 would still accept TLS 1.0; the phones know TLS 1.2</source>
        <translation>avec cet OpenSSL, sslv23 accepterait encore TLS 1.0&#x202f;; les téléphones connaissent TLS 1.2</translation>
    </message>
    <message>
        <source>without 0x{bits}</source>
        <translation>sans 0x{bits}</translation>
    </message>
    <message>
        <source>without TLS</source>
        <translation>sans TLS</translation>
    </message>
    <message>
        <source>works as today, and is told the time server</source>
        <translation>fonctionne comme aujourd’hui, et connaît le serveur de temps</translation>
    </message>
    <message>
        <source>writes it, and says what is to be run then</source>
        <translation>l’écrit, et indique ce qu’il faut alors exécuter</translation>
    </message>
    <message>
        <source>writes that; then run what it says, so that each phone fetches its settings</source>
        <translation>écrit cela&#x202f;; exécutez ensuite ce qu’elle indique, pour que chaque téléphone récupère ses réglages</translation>
    </message>
    <message>
        <source>written, not registered yet</source>
        <translation>écrit, pas encore enregistré</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>{able} of {count} phone is known to do TLS, the shield beside the line.</source>
        <translation>{able} téléphone sur {count} est connu pour gérer TLS, le bouclier à côté de la ligne.</translation>
    </message>
    <message>
        <source>{able} of {count} phones are known to do TLS, the shield beside the line.</source>
        <translation>{able} téléphones sur {count} sont connus pour gérer TLS, le bouclier à côté de la ligne.</translation>
    </message>
    <message>
        <source>{addresses} is up, port {port} says nothing</source>
        <translation>{addresses} est actif, le port {port} ne dit rien</translation>
    </message>
    <message>
        <source>{addresses} refuses port {port}</source>
        <translation>{addresses} refuse le port {port}</translation>
    </message>
    <message>
        <source>{addresses}, port {port}: no answer</source>
        <translation>{addresses}, port {port}&#xa0;: pas de réponse</translation>
    </message>
    <message>
        <source>{addresses}: {reason}</source>
        <translation>{addresses}&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>{address} is no host name or address.</source>
        <translation>{address} n’est ni un nom d’hôte ni une adresse.</translation>
    </message>
    <message>
        <source>{address} is not an address of one machine on a network.</source>
        <translation>{address} n’est pas l’adresse d’une machine sur un réseau.</translation>
    </message>
    <message>
        <source>{address} names a network interface.</source>
        <translation>{address} nomme une interface réseau.</translation>
    </message>
    <message>
        <source>{answer}, from {agent}</source>
        <translation>{answer}, de {agent}</translation>
    </message>
    <message>
        <source>{at} of {all}</source>
        <translation>{at} sur {all}</translation>
    </message>
    <message>
        <source>{bind} is not an address and port to listen on.</source>
        <translation>{bind} n’est pas une adresse et un port d’écoute.</translation>
    </message>
    <message>
        <source>{calls} calls are up.</source>
        <translation>{calls} appels sont en cours.</translation>
    </message>
    <message>
        <source>{cipher} does not protect, and phones from 2_3_9 on refuse it.</source>
        <translation>{cipher} ne protège pas, et les téléphones à partir de 2_3_9 la refusent.</translation>
    </message>
    <message>
        <source>{cipher} is accepted</source>
        <translation>{cipher} est acceptée</translation>
    </message>
    <message>
        <source>{code}</source>
        <translation>{code}</translation>
    </message>
    <message>
        <source>{code}: {flags}</source>
        <translation>{code}&#xa0;: {flags}</translation>
    </message>
    <message>
        <source>{command} is an alias this server does not have.</source>
        <translation>{command} est un alias que ce serveur n’a pas.</translation>
    </message>
    <message>
        <source>{count} added</source>
        <translation>{count} en plus</translation>
    </message>
    <message>
        <source>{count} are in the list already and stay as they are there.</source>
        <translation>{count} sont déjà dans la liste et y restent tels quels.</translation>
    </message>
    <message>
        <source>{count} are known, among them {contact}.</source>
        <translation>{count} sont connus, dont {contact}.</translation>
    </message>
    <message>
        <source>{count} are new and start with {over}.</source>
        <translation>{count} sont nouveaux et démarrent en {over}.</translation>
    </message>
    <message>
        <source>{count} are on TLS already.</source>
        <translation>{count} sont déjà en TLS.</translation>
    </message>
    <message>
        <source>{count} are prepared and work as today.</source>
        <translation>{count} sont préparés et fonctionnent comme aujourd’hui.</translation>
    </message>
    <message>
        <source>{count} certificates</source>
        <translation>{count} certificats</translation>
    </message>
    <message>
        <source>{count} certificates: {names}</source>
        <translation>{count} certificats&#xa0;: {names}</translation>
    </message>
    <message>
        <source>{count} changed</source>
        <translation>{count} modifiés</translation>
    </message>
    <message>
        <source>{count} changes of owner; they are the first of the steps that follow</source>
        <translation>{count} changements de propriétaire&#x202f;; ce sont les premières des étapes qui suivent</translation>
    </message>
    <message>
        <source>{count} characters are too much for a cell; nothing was changed.</source>
        <translation>{count} caractères, c’est trop pour une cellule&#x202f;; rien n’a été modifié.</translation>
    </message>
    <message>
        <source>{count} checks</source>
        <translation>{count} vérifications</translation>
    </message>
    <message>
        <source>{count} columns left out: {names}</source>
        <translation>{count} colonnes laissées de côté&#xa0;: {names}</translation>
    </message>
    <message>
        <source>{count} commands, run on {host} in this order, as its administrator.</source>
        <translation>{count} commandes, à exécuter sur {host} dans cet ordre, en tant qu’administrateur.</translation>
    </message>
    <message>
        <source>{count} completed.</source>
        <translation>{count} complétés.</translation>
    </message>
    <message>
        <source>{count} configuration servers answer on {interface}, by announcement and by DHCP: {names}.</source>
        <translation>{count} serveurs de configuration répondent sur {interface}, par annonce et par DHCP&#xa0;: {names}.</translation>
    </message>
    <message>
        <source>{count} configuration servers answer on {interface}: {names}.</source>
        <translation>{count} serveurs de configuration répondent sur {interface}&#xa0;: {names}.</translation>
    </message>
    <message>
        <source>{count} extensions are in {name}.</source>
        <translation>{count} extensions sont dans {name}.</translation>
    </message>
    <message>
        <source>{count} files</source>
        <translation>{count} fichiers</translation>
    </message>
    <message>
        <source>{count} files are about to be written to {host}</source>
        <translation>{count} fichiers sont sur le point d’être écrits sur {host}</translation>
    </message>
    <message>
        <source>{count} files go back to what they were.</source>
        <translation>{count} fichiers redeviennent ce qu’ils étaient.</translation>
    </message>
    <message>
        <source>{count} files in all were changed.</source>
        <translation>{count} fichiers en tout ont été modifiés.</translation>
    </message>
    <message>
        <source>{count} files written to {host} in {seconds} s</source>
        <translation>{count} fichiers écrits sur {host} en {seconds}&#xa0;s</translation>
    </message>
    <message>
        <source>{count} files, read back and compared</source>
        <translation>{count} fichiers, relus et comparés</translation>
    </message>
    <message>
        <source>{count} files: {kinds}</source>
        <translation>{count} fichiers&#xa0;: {kinds}</translation>
    </message>
    <message>
        <source>{count} found, all of them in this site</source>
        <translation>{count} trouvés, tous dans ce site</translation>
    </message>
    <message>
        <source>{count} found, {missing} of them not in this site</source>
        <translation>{count} trouvés, dont {missing} absents de ce site</translation>
    </message>
    <message>
        <source>{count} have no extension yet.</source>
        <translation>{count} n’ont pas encore d’extension.</translation>
    </message>
    <message>
        <source>{count} in pjsip.conf, {encrypted} with SRTP</source>
        <translation>{count} dans pjsip.conf, {encrypted} avec SRTP</translation>
    </message>
    <message>
        <source>{count} in service move to {over}.</source>
        <translation>{count} en service basculent vers {over}.</translation>
    </message>
    <message>
        <source>{count} known, {over_tls} of them over TLS</source>
        <translation>{count} connus, dont {over_tls} par TLS</translation>
    </message>
    <message>
        <source>{count} later writes stand on this one: they go back too, those of {times}.</source>
        <translation>{count} écritures ultérieures reposent sur celle-ci&#xa0;: elles reviennent aussi en arrière, celles du {times}.</translation>
    </message>
    <message>
        <source>{count} lines</source>
        <translation>{count} lignes</translation>
    </message>
    <message>
        <source>{count} lines that stay</source>
        <translation>{count} lignes inchangées</translation>
    </message>
    <message>
        <source>{count} mistakes: their lines are left out.</source>
        <translation>{count} erreurs&#xa0;: leurs lignes sont laissées de côté.</translation>
    </message>
    <message>
        <source>{count} more of less weight.</source>
        <translation>{count} de plus, de moindre importance.</translation>
    </message>
    <message>
        <source>{count} more phones of the server</source>
        <translation>{count} autres téléphones du serveur</translation>
    </message>
    <message>
        <source>{count} new</source>
        <translation>{count} nouveaux</translation>
    </message>
    <message>
        <source>{count} new ones are removed.</source>
        <translation>{count} nouveaux sont retirés.</translation>
    </message>
    <message>
        <source>{count} not on TLS: {names}.</source>
        <translation>{count} pas en TLS&#xa0;: {names}.</translation>
    </message>
    <message>
        <source>{count} of {count} phones</source>
        <translation>téléphones&#xa0;: {count} sur {count}</translation>
    </message>
    <message>
        <source>{count} on TLS: {names}.</source>
        <translation>{count} en TLS&#xa0;: {names}.</translation>
    </message>
    <message>
        <source>{count} phones</source>
        <translation>{count} téléphones</translation>
    </message>
    <message>
        <source>{count} phones added.</source>
        <translation>{count} téléphones ajoutés.</translation>
    </message>
    <message>
        <source>{count} phones are in {name}.</source>
        <translation>{count} téléphones sont dans {name}.</translation>
    </message>
    <message>
        <source>{count} phones are made ready: {names}.</source>
        <translation>{count} téléphones sont préparés&#xa0;: {names}.</translation>
    </message>
    <message>
        <source>{count} phones are new.</source>
        <translation>{count} téléphones sont nouveaux.</translation>
    </message>
    <message>
        <source>{count} phones fetch their configuration. Between the reload and that moment the calls of a phone that moves are refused: run them together, when nobody is on the phone.</source>
        <translation>{count} téléphones récupèrent leur configuration. Entre le rechargement et ce moment, les appels d’un téléphone qui bascule sont refusés&#xa0;: exécutez-les ensemble, quand personne ne téléphone.</translation>
    </message>
    <message>
        <source>{count} phones found.</source>
        <translation>{count} téléphones trouvés.</translation>
    </message>
    <message>
        <source>{count} phones get nothing:</source>
        <translation>{count} téléphones ne reçoivent rien&#xa0;:</translation>
    </message>
    <message>
        <source>{count} phones go back to how they were: {names}.</source>
        <translation>{count} téléphones reviennent à leur état d’avant&#xa0;: {names}.</translation>
    </message>
    <message>
        <source>{count} phones go to {over}.</source>
        <translation>{count} téléphones passent par {over}.</translation>
    </message>
    <message>
        <source>{count} phones have an extension now.</source>
        <translation>{count} téléphones ont maintenant une extension.</translation>
    </message>
    <message>
        <source>{count} phones have mistakes.</source>
        <translation>{count} téléphones comportent des erreurs.</translation>
    </message>
    <message>
        <source>{count} phones have to stay as they are:</source>
        <translation>{count} téléphones doivent rester tels quels&#xa0;:</translation>
    </message>
    <message>
        <source>{count} phones in service wait, and work as they do today. Move one, look at it, then move the others.</source>
        <translation>{count} téléphones en service attendent et fonctionnent comme aujourd’hui. Basculez-en un, observez-le, puis basculez les autres.</translation>
    </message>
    <message>
        <source>{count} phones match.</source>
        <translation>{count} téléphones correspondent.</translation>
    </message>
    <message>
        <source>{count} phones move to TLS: {names}.</source>
        <translation>{count} téléphones basculent vers TLS&#xa0;: {names}.</translation>
    </message>
    <message>
        <source>{count} phones removed.</source>
        <translation>{count} téléphones retirés.</translation>
    </message>
    <message>
        <source>{count} phones selected. Ctrl+Enter edits them together.</source>
        <translation>{count} téléphones sélectionnés. Ctrl+Entrée les modifie ensemble.</translation>
    </message>
    <message>
        <source>{count} phones stay as they are.</source>
        <translation>{count} téléphones restent tels quels.</translation>
    </message>
    <message>
        <source>{count} phones still wait.</source>
        <translation>{count} téléphones attendent encore.</translation>
    </message>
    <message>
        <source>{count} phones wait: they are not touched and work as today.</source>
        <translation>{count} téléphones attendent&#xa0;: ils restent inchangés et fonctionnent comme aujourd’hui.</translation>
    </message>
    <message>
        <source>{count} phones were found. Now name the server as phones shall call it.</source>
        <translation>{count} téléphones ont été trouvés. Nommez maintenant le serveur tel que les téléphones doivent l’appeler.</translation>
    </message>
    <message>
        <source>{count} phones were found. Phones shall call the server {host}.</source>
        <translation>{count} téléphones ont été trouvés. Les téléphones doivent appeler le serveur {host}.</translation>
    </message>
    <message>
        <source>{count} phones: {names}</source>
        <translation>{count} téléphones&#xa0;: {names}</translation>
    </message>
    <message>
        <source>{count} problems</source>
        <translation>{count} problèmes</translation>
    </message>
    <message>
        <source>{count} removed</source>
        <translation>{count} en moins</translation>
    </message>
    <message>
        <source>{count} rows went beyond the last phone.</source>
        <translation>{count} lignes dépassaient le dernier téléphone.</translation>
    </message>
    <message>
        <source>{count} servers heard</source>
        <translation>{count} serveurs entendus</translation>
    </message>
    <message>
        <source>{count} stand there twice: the first one counts.</source>
        <translation>{count} y figurent deux fois&#xa0;: le premier compte.</translation>
    </message>
    <message>
        <source>{count} standing: what was written can be rolled back</source>
        <translation>{count} en vigueur&#xa0;: il est possible de revenir sur ce qui a été écrit</translation>
    </message>
    <message>
        <source>{count} things are not as on the vendor&apos;s page</source>
        <translation>{count} choses diffèrent de la page du fabricant</translation>
    </message>
    <message>
        <source>{count} to fix</source>
        <translation>{count} à corriger</translation>
    </message>
    <message>
        <source>{count} to look at</source>
        <translation>{count} à examiner</translation>
    </message>
    <message>
        <source>{count} waiting</source>
        <translation>{count} en attente</translation>
    </message>
    <message>
        <source>{count} well</source>
        <translation>{count} en ordre</translation>
    </message>
    <message>
        <source>{count} with other rights</source>
        <translation>{count} avec d’autres droits</translation>
    </message>
    <message>
        <source>{days} days from the day of this report</source>
        <translation>{days} jours à compter de la date de ce rapport</translation>
    </message>
    <message>
        <source>{digits} has {length} digits; a MAC address has twelve. A spreadsheet takes zeros at the start away.</source>
        <translation>{digits} a {length} chiffres&#x202f;; une adresse MAC en a douze. Un tableur supprime les zéros du début.</translation>
    </message>
    <message>
        <source>{done} of {count} fetched</source>
        <translation>{done} sur {count} récupérés</translation>
    </message>
    <message>
        <source>{done} of {total} done</source>
        <translation>{done} sur {total} effectuées</translation>
    </message>
    <message>
        <source>{done} of {total} done; the next one is being run…</source>
        <translation>{done} sur {total} terminés&#x202f;; exécution du suivant…</translation>
    </message>
    <message>
        <source>{evidence} ({count} times)</source>
        <translation>{evidence} ({count} fois)</translation>
    </message>
    <message>
        <source>{extensions}: as phones on TLS need them</source>
        <translation>{extensions}&#xa0;: tels qu’il le faut pour des téléphones en TLS</translation>
    </message>
    <message>
        <source>{extension}: {reason}.</source>
        <translation>{extension}&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>{file} cannot be read.</source>
        <translation>{file} ne peut pas être lu.</translation>
    </message>
    <message>
        <source>{file} cannot be read: {reason}.</source>
        <translation>{file} ne peut pas être lu&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>{file} cannot be written.</source>
        <translation>{file} ne peut pas être écrit.</translation>
    </message>
    <message>
        <source>{file} does not exist.</source>
        <translation>{file} n’existe pas.</translation>
    </message>
    <message>
        <source>{file} does not vouch for {url}.</source>
        <translation>{file} ne se porte pas garant de {url}.</translation>
    </message>
    <message>
        <source>{file} holds no key, and the site names no file that does.</source>
        <translation>{file} ne contient pas de clé, et le site ne nomme aucun fichier qui en contienne une.</translation>
    </message>
    <message>
        <source>{file} is a folder.</source>
        <translation>{file} est un dossier.</translation>
    </message>
    <message>
        <source>{file} is a program.</source>
        <translation>{file} est un programme.</translation>
    </message>
    <message>
        <source>{file} is damaged.</source>
        <translation>{file} est endommagé.</translation>
    </message>
    <message>
        <source>{file} is missing in the site folder.</source>
        <translation>{file} manque dans le dossier du site.</translation>
    </message>
    <message>
        <source>{file} is missing.</source>
        <translation>{file} manque.</translation>
    </message>
    <message>
        <source>{file} is no DHCP configuration that can be read here.</source>
        <translation>{file} n’est pas une configuration DHCP qui puisse être lue ici.</translation>
    </message>
    <message>
        <source>{file} is not a file.</source>
        <translation>{file} n’est pas un fichier.</translation>
    </message>
    <message>
        <source>{file} is not the key of the authority that follows.</source>
        <translation>{file} n’est pas la clé de l’autorité qui prend la relève.</translation>
    </message>
    <message>
        <source>{file} is not the key of the server&apos;s certificate.</source>
        <translation>{file} n’est pas la clé du certificat du serveur.</translation>
    </message>
    <message>
        <source>{file} is the export itself.</source>
        <translation>{file} est l’export lui-même.</translation>
    </message>
    <message>
        <source>{file} is the name the calendar file beside the report has.</source>
        <translation>{file} est le nom que porte le fichier d’agenda à côté du rapport.</translation>
    </message>
    <message>
        <source>{file} is too large for a certificate.</source>
        <translation>{file} est trop grand pour un certificat.</translation>
    </message>
    <message>
        <source>{file} is too large.</source>
        <translation>{file} est trop grand.</translation>
    </message>
    <message>
        <source>{file} was changed by another program.</source>
        <translation>{file} a été modifié par un autre programme.</translation>
    </message>
    <message>
        <source>{file}: {reason}</source>
        <translation>{file}&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>{folder} cannot be written.</source>
        <translation>{folder} ne peut pas être écrit.</translation>
    </message>
    <message>
        <source>{folder} is a site already.</source>
        <translation>{folder} est déjà un site.</translation>
    </message>
    <message>
        <source>{folder} is not empty, and nothing in it is replaced.</source>
        <translation>{folder} n’est pas vide, et rien n’y est remplacé.</translation>
    </message>
    <message>
        <source>{found}</source>
        <translation>{found}</translation>
    </message>
    <message>
        <source>{given} is not a number a phone shows</source>
        <translation>{given} n’est pas un numéro qu’affiche un téléphone</translation>
    </message>
    <message>
        <source>{having} of {count} name servers of {zone} have the record.</source>
        <translation>{having} serveurs de noms de {zone} sur {count} ont l’enregistrement.</translation>
    </message>
    <message>
        <source>{having} of {count} name servers of {zone} have the record; {silent} do not answer.</source>
        <translation>{having} serveurs de noms de {zone} sur {count} ont l’enregistrement&#x202f;; {silent} ne répondent pas.</translation>
    </message>
    <message>
        <source>{host} cannot be reached over SSH.</source>
        <translation>{host} est injoignable par SSH.</translation>
    </message>
    <message>
        <source>{host} ends in a dot, and phones compare the dot, too.</source>
        <translation>{host} se termine par un point, et les téléphones comparent aussi le point.</translation>
    </message>
    <message>
        <source>{host} is not a host name.</source>
        <translation>{host} n’est pas un nom d’hôte.</translation>
    </message>
    <message>
        <source>{host} is not in the certificate, which is for: {names}.</source>
        <translation>{host} n’est pas dans le certificat, qui vaut pour&#xa0;: {names}.</translation>
    </message>
    <message>
        <source>{host} is not in the certificate.</source>
        <translation>{host} n’est pas dans le certificat.</translation>
    </message>
    <message>
        <source>{host} is not its common name, and phones see no other name in a version 1 certificate.</source>
        <translation>{host} n’est pas son nom commun, et les téléphones ne voient aucun autre nom dans un certificat de version 1.</translation>
    </message>
    <message>
        <source>{host} is the placeholder of an example.</source>
        <translation>{host} n’est là que comme exemple.</translation>
    </message>
    <message>
        <source>{host} lets nobody in with what was given.</source>
        <translation>{host} ne laisse entrer personne avec ce qui a été donné.</translation>
    </message>
    <message>
        <source>{host} looks like an IP address and is none.</source>
        <translation>{host} ressemble à une adresse IP et n’en est pas une.</translation>
    </message>
    <message>
        <source>{host} means the phone itself when a phone reads it.</source>
        <translation>{host} désigne le téléphone lui-même quand c’est un téléphone qui le lit.</translation>
    </message>
    <message>
        <source>{host} shows another key than before.</source>
        <translation>{host} présente une autre clé qu’avant.</translation>
    </message>
    <message>
        <source>{host}, {count} phone. Go on with it, or turn to another site.</source>
        <translation>{host}, {count} téléphone. Continuez avec ce site, ou passez à un autre.</translation>
    </message>
    <message>
        <source>{host}, {count} phones. Go on with it, or turn to another site.</source>
        <translation>{host}, {count} téléphones. Continuez avec ce site, ou passez à un autre.</translation>
    </message>
    <message>
        <source>{id} still has port {port}, not {wanted}.</source>
        <translation>{id} a toujours le port {port}, et non {wanted}.</translation>
    </message>
    <message>
        <source>{id}, which was removed, goes on listening until a restart</source>
        <translation>{id}, qui a été retiré, continue d’écouter jusqu’à un redémarrage</translation>
    </message>
    <message>
        <source>{id}: {key}, mode {mode}, {owner}:{group}</source>
        <translation>{id}&#xa0;: {key}, mode {mode}, {owner}:{group}</translation>
    </message>
    <message>
        <source>{interface} got no address from a DHCP server, only one of its own.</source>
        <translation>{interface} n’a pas reçu d’adresse d’un serveur DHCP et s’en est seulement donné une.</translation>
    </message>
    <message>
        <source>{issuer}, which signed the certificate, is not among the files.</source>
        <translation>{issuer}, qui a signé le certificat, n’est pas parmi les fichiers.</translation>
    </message>
    <message>
        <source>{issuer}, which signed {name}, is neither sent nor on the phone.</source>
        <translation>{issuer}, qui a signé {name}, n’est ni envoyé ni sur le téléphone.</translation>
    </message>
    <message>
        <source>{kind} accepts it</source>
        <translation>{kind} l’accepte</translation>
    </message>
    <message>
        <source>{kind} cannot use TLS</source>
        <translation>{kind} ne peut pas utiliser TLS</translation>
    </message>
    <message>
        <source>{kind} does not look at it</source>
        <translation>{kind} ne le regarde pas</translation>
    </message>
    <message>
        <source>{kind} refuses it until it holds the authority&apos;s root</source>
        <translation>{kind} le refuse tant qu’il n’a pas la racine de l’autorité</translation>
    </message>
    <message>
        <source>{kind} refuses it: {code}</source>
        <translation>{kind} le refuse&#xa0;: {code}</translation>
    </message>
    <message>
        <source>{kind}, {bits} bits</source>
        <translation>{kind}, {bits} bits</translation>
    </message>
    <message>
        <source>{kind}: no TLS, no SRTP</source>
        <translation>{kind}&#xa0;: ni TLS, ni SRTP</translation>
    </message>
    <message>
        <source>{kind}: whether it can do TLS is not known</source>
        <translation>{kind}&#xa0;: on ne sait pas s’il gère TLS</translation>
    </message>
    <message>
        <source>{kind}: {shields}; {looks}</source>
        <translation>{kind}&#xa0;: {shields}&#x202f;; {looks}</translation>
    </message>
    <message>
        <source>{known}</source>
        <translation>{known}</translation>
    </message>
    <message>
        <source>{known}; not found: {unknown}</source>
        <translation>{known}&#x202f;; non trouvé&#xa0;: {unknown}</translation>
    </message>
    <message>
        <source>{mac} has a line {line}, but the server has no endpoint of that name.</source>
        <translation>{mac} a une ligne {line}, mais le serveur n’a pas d’endpoint de ce nom.</translation>
    </message>
    <message>
        <source>{mac} is not among the addresses of Digium&apos;s and Sangoma&apos;s phones.</source>
        <translation>{mac} n’est pas parmi les adresses des téléphones de Digium et Sangoma.</translation>
    </message>
    <message>
        <source>{mac} is not the address of one device.</source>
        <translation>{mac} n’est pas l’adresse d’un appareil particulier.</translation>
    </message>
    <message>
        <source>{message}{where}</source>
        <translation>{message}{where}</translation>
    </message>
    <message>
        <source>{model} of unknown firmware</source>
        <translation>{model} de micrologiciel inconnu</translation>
    </message>
    <message>
        <source>{model} on {firmware}</source>
        <translation>{model} avec {firmware}</translation>
    </message>
    <message>
        <source>{model}: no source shows TLS on this model.</source>
        <translation>{model}&#xa0;: aucune source ne montre TLS sur ce modèle.</translation>
    </message>
    <message>
        <source>{model}: {reason}</source>
        <translation>{model}&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>{module} could not be loaded: {what}</source>
        <translation>{module} n’a pas pu être chargé&#xa0;: {what}</translation>
    </message>
    <message>
        <source>{module} could not read its files again.</source>
        <translation>{module} n’a pas pu relire ses fichiers.</translation>
    </message>
    <message>
        <source>{module} is loaded but does not run.</source>
        <translation>{module} est chargé mais ne fonctionne pas.</translation>
    </message>
    <message>
        <source>{module} refused to be loaded; the lines before it in the log say why.</source>
        <translation>{module} a refusé d’être chargé&#x202f;; les lignes qui précèdent dans le journal disent pourquoi.</translation>
    </message>
    <message>
        <source>{module} was built for another Asterisk, so it is not loaded.</source>
        <translation>{module} a été compilé pour un autre Asterisk&#xa0;: il n’est donc pas chargé.</translation>
    </message>
    <message>
        <source>{named}</source>
        <translation>{named}</translation>
    </message>
    <message>
        <source>{named} and {count} more</source>
        <translation>{named} et {count} de plus</translation>
    </message>
    <message>
        <source>{names}, … ({count} phones)</source>
        <translation>{names}, … ({count} téléphones)</translation>
    </message>
    <message>
        <source>{name} cannot be &quot;{value}&quot;.</source>
        <translation>{name} ne peut pas être «&#xa0;{value}&#xa0;».</translation>
    </message>
    <message>
        <source>{name} comes from pjsip_wizard.conf, whose objects the wizard does not edit.</source>
        <translation>{name} vient de pjsip_wizard.conf, dont l’assistant ne modifie pas les objets.</translation>
    </message>
    <message>
        <source>{name} does not allow as many authorities below it as there are.</source>
        <translation>{name} ne permet pas autant d’autorités sous elle qu’il y en a.</translation>
    </message>
    <message>
        <source>{name} ended on {date}, by the clock of {whose}.</source>
        <translation>{name} a expiré le {date}, selon l’horloge suivante&#xa0;: {whose}.</translation>
    </message>
    <message>
        <source>{name} ends in {days} days.</source>
        <translation>{name} expire dans {days} jours.</translation>
    </message>
    <message>
        <source>{name} expired on {date}.</source>
        <translation>{name} a expiré le {date}.</translation>
    </message>
    <message>
        <source>{name} fetches its configuration now: until it has, its calls are refused</source>
        <translation>{name} récupère maintenant sa configuration&#xa0;: d’ici là, ses appels sont refusés</translation>
    </message>
    <message>
        <source>{name} fetches its file now: until it has, its calls are refused</source>
        <translation>{name} récupère maintenant son fichier&#xa0;: d’ici là, ses appels sont refusés</translation>
    </message>
    <message>
        <source>{name} has a name that an authority above it is barred from signing for.</source>
        <translation>{name} a un nom pour lequel il est interdit à une autorité située au-dessus de signer.</translation>
    </message>
    <message>
        <source>{name} has a name that an authority above it may not sign for.</source>
        <translation>{name} a un nom pour lequel une autorité située au-dessus n’a pas le droit de signer.</translation>
    </message>
    <message>
        <source>{name} has a name, such as a sip: URI, that an authority&apos;s limit on URIs cannot be applied to.</source>
        <translation>{name} a un nom, comme une URI sip:, auquel la limite d’une autorité sur les URI ne peut pas s’appliquer.</translation>
    </message>
    <message>
        <source>{name} has a second server in its file, to which it still speaks without TLS.</source>
        <translation>{name} a dans son fichier un second serveur, avec lequel il parle encore sans TLS.</translation>
    </message>
    <message>
        <source>{name} has an extension that is critical and that phones do not know.</source>
        <translation>{name} a une extension X.509 critique que les téléphones ne connaissent pas.</translation>
    </message>
    <message>
        <source>{name} has media_encryption={value}, not sdes.</source>
        <translation>{name} a media_encryption={value}, et non sdes.</translation>
    </message>
    <message>
        <source>{name} has more names than can be compared with the limits of its authorities.</source>
        <translation>{name} a plus de noms qu’il n’est possible d’en comparer avec les limites de ses autorités.</translation>
    </message>
    <message>
        <source>{name} has no rewrite_contact=yes: calls to the phone do not find its TLS connection.</source>
        <translation>{name} n’a pas rewrite_contact=yes&#xa0;: les appels vers le téléphone ne trouvent pas sa connexion TLS.</translation>
    </message>
    <message>
        <source>{name} has transport={transport}: calls to the phone may fail.</source>
        <translation>{name} a transport={transport}&#xa0;: les appels vers le téléphone peuvent échouer.</translation>
    </message>
    <message>
        <source>{name} has {option}=yes, which keeps D-Series phones from SRTP.</source>
        <translation>{name} a {option}=yes, ce qui prive les téléphones D-Series de SRTP.</translation>
    </message>
    <message>
        <source>{name} is a phone of chan_sip, which cannot be moved in place.</source>
        <translation>{name} est un téléphone de chan_sip, qui ne peut pas être basculé sur place.</translation>
    </message>
    <message>
        <source>{name} is a section with a meaning of its own in Asterisk.</source>
        <translation>{name} est une section qui a sa propre signification dans Asterisk.</translation>
    </message>
    <message>
        <source>{name} is a table of keys.</source>
        <translation>{name} est une table de clés.</translation>
    </message>
    <message>
        <source>{name} is allowed to sign others (CA:TRUE).</source>
        <translation>{name} a le droit d’en signer d’autres (CA:TRUE).</translation>
    </message>
    <message>
        <source>{name} is left out: it does not belong to this chain.</source>
        <translation>{name} est laissé de côté&#xa0;: il n’appartient pas à cette chaîne.</translation>
    </message>
    <message>
        <source>{name} is no authority.</source>
        <translation>{name} n’est pas une autorité.</translation>
    </message>
    <message>
        <source>{name} is not meant for a server (serverAuth).</source>
        <translation>{name} n’est pas destiné à un serveur (serverAuth).</translation>
    </message>
    <message>
        <source>{name} is not valid before {date}.</source>
        <translation>{name} n’est pas valable avant le {date}.</translation>
    </message>
    <message>
        <source>{name} is of the wrong type.</source>
        <translation>{name} est du mauvais type.</translation>
    </message>
    <message>
        <source>{name} is set as a phone on TLS with SRTP needs it.</source>
        <translation>{name} est réglé comme il le faut pour un téléphone en TLS avec SRTP.</translation>
    </message>
    <message>
        <source>{name} is signed by itself, and the phone does not hold it.</source>
        <translation>{name} est signé par lui-même, et le téléphone ne le détient pas.</translation>
    </message>
    <message>
        <source>{name} is signed with a weak hash, such as SHA-1.</source>
        <translation>{name} est signé avec un hachage faible, comme SHA-1.</translation>
    </message>
    <message>
        <source>{name} is signed with a weak hash, {hash}.</source>
        <translation>{name} est signé avec un hachage faible, {hash}.</translation>
    </message>
    <message>
        <source>{name} is {addresses}, says this computer</source>
        <translation>{name} est {addresses}, d’après cet ordinateur</translation>
    </message>
    <message>
        <source>{name} is {addresses}, says {servers}</source>
        <translation>{name} est {addresses}, d’après {servers}</translation>
    </message>
    <message>
        <source>{name} may not sign certificates.</source>
        <translation>{name} n’a pas le droit de signer des certificats.</translation>
    </message>
    <message>
        <source>{name} may register {count} phones at once; one that is no D-Series phone on TLS could not call any more.</source>
        <translation>{name} peut enregistrer {count} téléphones à la fois&#x202f;; celui qui n’est pas un téléphone D-Series en TLS ne pourrait plus appeler.</translation>
    </message>
    <message>
        <source>{name} names a transport {transport} that is not there.</source>
        <translation>{name} nomme un transport {transport} qui n’existe pas.</translation>
    </message>
    <message>
        <source>{name} needs no DNS</source>
        <translation>{name} n’a pas besoin du DNS</translation>
    </message>
    <message>
        <source>{name} sends its calls by way of a proxy, which may speak without TLS.</source>
        <translation>{name} envoie ses appels par un proxy, qui parle peut-être sans TLS.</translation>
    </message>
    <message>
        <source>{name} signed another certificate and is no authority.</source>
        <translation>{name} a signé un autre certificat et n’est pas une autorité.</translation>
    </message>
    <message>
        <source>{name} signs certificates without saying CA:TRUE.</source>
        <translation>{name} signe des certificats sans indiquer CA:TRUE.</translation>
    </message>
    <message>
        <source>{name} {read}; the site says {said}</source>
        <translation>{name} {read}&#x202f;; le site indique {said}</translation>
    </message>
    <message>
        <source>{name}&apos;s line is switched off in its file, so it will not register.</source>
        <translation>La ligne de {name} est désactivée dans son fichier&#xa0;: elle ne s’enregistrera donc pas.</translation>
    </message>
    <message>
        <source>{name}, until {date}</source>
        <translation>{name}, jusqu’au {date}</translation>
    </message>
    <message>
        <source>{name}, which is sent along, ends on {date}.</source>
        <translation>{name}, qui est envoyé avec, expire le {date}.</translation>
    </message>
    <message>
        <source>{name}, which is sent along, is not valid today.</source>
        <translation>{name}, qui est envoyé avec, n’est pas valable aujourd’hui.</translation>
    </message>
    <message>
        <source>{name}: on {machine}, set service_discovery_enabled = no in res_digium_phone.conf, or remove its file from /etc/avahi/services.</source>
        <translation>{name}&#xa0;: sur {machine}, réglez service_discovery_enabled = no dans res_digium_phone.conf, ou supprimez son fichier de /etc/avahi/services.</translation>
    </message>
    <message>
        <source>{name}: {place} over {transport}</source>
        <translation>{name}&#xa0;: {place} par {transport}</translation>
    </message>
    <message>
        <source>{name}: {url}</source>
        <translation>{name}&#xa0;: {url}</translation>
    </message>
    <message>
        <source>{needed} bytes are needed for {folder}, {free} are free. Nothing was written.</source>
        <translation>{needed} octets sont nécessaires pour {folder}, {free} sont libres. Rien n’a été écrit.</translation>
    </message>
    <message>
        <source>{number} answered with {suite}; without SRTP: {refused}</source>
        <translation>{number} a répondu avec {suite}&#x202f;; sans SRTP&#xa0;: {refused}</translation>
    </message>
    <message>
        <source>{number} could not be called, so the offer was not answered.</source>
        <translation>{number} n’a pas pu être appelé&#xa0;: l’offre n’a donc pas reçu de réponse.</translation>
    </message>
    <message>
        <source>{number} did not ring in time.</source>
        <translation>{number} n’a pas sonné à temps.</translation>
    </message>
    <message>
        <source>{number} more rows have mistakes.</source>
        <translation>{number} autres lignes comportent des erreurs.</translation>
    </message>
    <message>
        <source>{number} phones are at stage sealed, and fetch their files in the clear.</source>
        <translation>{number} téléphones sont au stade sealed et récupèrent leurs fichiers en clair.</translation>
    </message>
    <message>
        <source>{number} phones are at stage secure or sealed, which {protocol} cannot give.</source>
        <translation>{number} téléphones sont au stade secure ou sealed, que {protocol} ne permet pas.</translation>
    </message>
    <message>
        <source>{number} phones are not known to manage TLS with this certificate; announced over TLS only, the server could lock them out.</source>
        <translation>{number} téléphones ne sont pas connus pour gérer TLS avec ce certificat&#x202f;; annoncé par TLS seulement, le serveur pourrait les exclure.</translation>
    </message>
    <message>
        <source>{one} and {other} have the same address {bind}.</source>
        <translation>{one} et {other} ont la même adresse {bind}.</translation>
    </message>
    <message>
        <source>{option}={path}</source>
        <translation>{option}={path}</translation>
    </message>
    <message>
        <source>{option}={value} of extension {extension} stands in a custom file, over what FreePBX&apos;s page says.</source>
        <translation>{option}={value} de l’extension {extension} figure dans un fichier personnalisé (custom), qui prime sur ce qu’indique la page de FreePBX.</translation>
    </message>
    <message>
        <source>{page} (names a Certs element; what it holds could not be read)</source>
        <translation>{page} (nomme un élément Certs&#xa0;; ce qu’il contient n’a pas pu être lu)</translation>
    </message>
    <message>
        <source>{page} (says so of {version})</source>
        <translation>{page} (le dit de {version})</translation>
    </message>
    <message>
        <source>{path}</source>
        <translation>{path}</translation>
    </message>
    <message>
        <source>{path} and its files include or inherit from each other over and over.</source>
        <translation>{path} et ses fichiers s’incluent ou héritent les uns des autres sans fin.</translation>
    </message>
    <message>
        <source>{path} cannot be read.</source>
        <translation>{path} ne peut pas être lu.</translation>
    </message>
    <message>
        <source>{path} cannot be written as it was planned.</source>
        <translation>{path} ne peut pas être écrit comme prévu.</translation>
    </message>
    <message>
        <source>{path} cannot be written or read.</source>
        <translation>{path} ne peut être ni écrit ni lu.</translation>
    </message>
    <message>
        <source>{path} has changed since the preview.</source>
        <translation>{path} a changé depuis l’aperçu.</translation>
    </message>
    <message>
        <source>{path} holds no certificate in PEM, so every handshake fails.</source>
        <translation>{path} ne contient pas de certificat en PEM&#xa0;: toute négociation échoue donc.</translation>
    </message>
    <message>
        <source>{path} holds no certificate in PEM: it is DER, empty or cut.</source>
        <translation>{path} ne contient pas de certificat en PEM&#xa0;: il est en DER, vide ou coupé.</translation>
    </message>
    <message>
        <source>{path} holds no private key in PEM: it is empty, cut, or in another form.</source>
        <translation>{path} ne contient pas de clé privée en PEM&#xa0;: il est vide, coupé, ou sous une autre forme.</translation>
    </message>
    <message>
        <source>{path} holds no private key that can be used.</source>
        <translation>{path} ne contient pas de clé privée utilisable.</translation>
    </message>
    <message>
        <source>{path} is damaged.</source>
        <translation>{path} est endommagé.</translation>
    </message>
    <message>
        <source>{path} is included and cannot be opened: Asterisk refuses the whole file that includes it, and a restart would leave it without phones and transports.</source>
        <translation>{path} est inclus et ne peut pas être ouvert&#xa0;: Asterisk refuse tout le fichier qui l’inclut, et se retrouverait après un redémarrage sans téléphones ni transports.</translation>
    </message>
    <message>
        <source>{path} is not a regular file.</source>
        <translation>{path} n’est pas un fichier ordinaire.</translation>
    </message>
    <message>
        <source>{path} is not there, or may not be read from here.</source>
        <translation>{path} n’est pas là, ou ne peut pas être lu d’ici.</translation>
    </message>
    <message>
        <source>{path} is there already and was not made by this wizard; it is never replaced.</source>
        <translation>{path} existe déjà et n’a pas été créé par cet assistant&#x202f;; il n’est jamais remplacé.</translation>
    </message>
    <message>
        <source>{path} is there already, and was not made by this wizard.</source>
        <translation>{path} existe déjà, et n’a pas été créé par cet assistant.</translation>
    </message>
    <message>
        <source>{path} is to belong to that group. Nothing was written.</source>
        <translation>{path} doit appartenir à ce groupe. Rien n’a été écrit.</translation>
    </message>
    <message>
        <source>{path} is to belong to that user. Nothing was written.</source>
        <translation>{path} doit appartenir à cet utilisateur. Rien n’a été écrit.</translation>
    </message>
    <message>
        <source>{path} is too large.</source>
        <translation>{path} est trop grand.</translation>
    </message>
    <message>
        <source>{path} leads elsewhere now.</source>
        <translation>{path} mène maintenant ailleurs.</translation>
    </message>
    <message>
        <source>{path} may not be read from here, so it is not known whether it is good.</source>
        <translation>{path} ne peut pas être lu d’ici&#xa0;: on ne sait donc pas s’il est bon.</translation>
    </message>
    <message>
        <source>{path} runs a program, whose output the wizard does not see: {name}.</source>
        <translation>{path} exécute un programme dont l’assistant ne voit pas la sortie&#xa0;: {name}.</translation>
    </message>
    <message>
        <source>{path} says that a program generates it: what we write there would be lost.</source>
        <translation>{path} indique qu’un programme le génère&#xa0;: ce que nous y écririons serait perdu.</translation>
    </message>
    <message>
        <source>{path} was changed after this wizard wrote it.</source>
        <translation>{path} a été modifié après que cet assistant l’a écrit.</translation>
    </message>
    <message>
        <source>{path} was written again later.</source>
        <translation>{path} a été écrit à nouveau plus tard.</translation>
    </message>
    <message>
        <source>{path}, line {line}</source>
        <translation>{path}, ligne {line}</translation>
    </message>
    <message>
        <source>{path}:{line}</source>
        <translation>{path}:{line}</translation>
    </message>
    <message>
        <source>{phones}: {tls} on TLS, {others} without</source>
        <translation>{phones}&#xa0;: {tls} en TLS, {others} sans</translation>
    </message>
    <message>
        <source>{phone} (proposed)</source>
        <translation>{phone} (proposé)</translation>
    </message>
    <message>
        <source>{phone} goes first</source>
        <translation>{phone} passe en premier</translation>
    </message>
    <message>
        <source>{planned} of {count} phones</source>
        <translation>téléphones&#xa0;: {planned} sur {count}</translation>
    </message>
    <message>
        <source>{port} is not a port.</source>
        <translation>{port} n’est pas un port.</translation>
    </message>
    <message>
        <source>{present} signs until {following} does. Both roots are in ca.crt: write that, and load the new one on the phones.</source>
        <translation>{present} signe jusqu’à ce que {following} le fasse. Les deux racines sont dans ca.crt&#xa0;: écrivez ce fichier et chargez la nouvelle sur les téléphones.</translation>
    </message>
    <message>
        <source>{programs} holds UDP port 5353 and does not share it.</source>
        <translation>{programs} occupe le port UDP 5353 et ne le partage pas.</translation>
    </message>
    <message>
        <source>{programs} holds UDP port {port} and does not share it.</source>
        <translation>{programs} occupe le port UDP {port} et ne le partage pas.</translation>
    </message>
    <message>
        <source>{program}, line {line}{scope}</source>
        <translation>{program}, ligne {line}{scope}</translation>
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
        <translation>{reason} Source&#xa0;: {source}.</translation>
    </message>
    <message>
        <source>{said}</source>
        <translation>{said}</translation>
    </message>
    <message>
        <source>{seconds} seconds are short; answers may take longer.</source>
        <translation>{seconds} secondes, c’est court&#x202f;; les réponses peuvent tarder plus.</translation>
    </message>
    <message>
        <source>{servers} does not know the name.</source>
        <translation>{servers} ne connaît pas le nom.</translation>
    </message>
    <message>
        <source>{server} says {time}</source>
        <translation>{server} indique {time}</translation>
    </message>
    <message>
        <source>{server}, which phones ask</source>
        <translation>{server}, que les téléphones interrogent</translation>
    </message>
    <message>
        <source>{server}: no time from it</source>
        <translation>{server}&#xa0;: pas d’heure de sa part</translation>
    </message>
    <message>
        <source>{sign}{words}, {time}</source>
        <translation>{sign}{words}, {time}</translation>
    </message>
    <message>
        <source>{start} to {end}</source>
        <translation>du {start} au {end}</translation>
    </message>
    <message>
        <source>{state}, line {number}: {text}</source>
        <translation>{state}, ligne {number}&#xa0;: {text}</translation>
    </message>
    <message>
        <source>{target} asks: {prompt}</source>
        <translation>{target} demande&#xa0;: {prompt}</translation>
    </message>
    <message>
        <source>{target} is not USER@HOST.</source>
        <translation>{target} n’est pas de la forme USER@HOST.</translation>
    </message>
    <message>
        <source>{target}, over SSH</source>
        <translation>{target}, par SSH</translation>
    </message>
    <message>
        <source>{through} of {of} addresses are through.</source>
        <translation>{through} adresses sur {of} ont été interrogées.</translation>
    </message>
    <message>
        <source>{title} {detail}</source>
        <translation>{title} {detail}</translation>
    </message>
    <message>
        <source>{url} answers, but not as RFC 8555 says.</source>
        <translation>{url} répond, mais pas comme le dit la RFC 8555.</translation>
    </message>
    <message>
        <source>{url} does not answer.</source>
        <translation>{url} ne répond pas.</translation>
    </message>
    <message>
        <source>{url} is not the address of a folder.</source>
        <translation>{url} n’est pas l’adresse d’un dossier.</translation>
    </message>
    <message>
        <source>{url} is not the address of an ACME directory.</source>
        <translation>{url} n’est pas l’adresse d’un répertoire ACME.</translation>
    </message>
    <message>
        <source>{url} makes none for strangers (external account binding).</source>
        <translation>{url} n’en crée pas pour des inconnus (external account binding).</translation>
    </message>
    <message>
        <source>{user} may not change this server.</source>
        <translation>{user} n’a pas le droit de modifier ce serveur.</translation>
    </message>
    <message>
        <source>{user}: {answer}</source>
        <translation>{user}&#xa0;: {answer}</translation>
    </message>
    <message>
        <source>{user}: {answer} without a password</source>
        <translation>{user}&#xa0;: {answer} sans mot de passe</translation>
    </message>
    <message>
        <source>{value}: take option 66 out of the DHCP server&apos;s settings ({place}).</source>
        <translation>{value}&#xa0;: retirez l’option 66 des réglages du serveur DHCP ({place}).</translation>
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
        <translation>{well} en ordre, {bad} à corriger</translation>
    </message>
    <message>
        <source>{well} well, {count} not known</source>
        <translation>{well} en ordre, {count} inconnues</translation>
    </message>
    <message>
        <source>{well} well, {count} to look at</source>
        <translation>{well} en ordre, {count} à examiner</translation>
    </message>
    <message>
        <source>{when}, {path}</source>
        <translation>{when}, {path}</translation>
    </message>
    <message>
        <source>{when}: one file goes back to what it was: {named}</source>
        <translation>{when}&#xa0;: un fichier redevient ce qu’il était&#xa0;: {named}</translation>
    </message>
    <message>
        <source>{when}: {count} files go back to what they were: {named}</source>
        <translation>{when}&#xa0;: {count} fichiers redeviennent ce qu’ils étaient&#xa0;: {named}</translation>
    </message>
    <message>
        <source>{where} ({rule})</source>
        <translation>{where} ({rule})</translation>
    </message>
    <message>
        <source>{where} answers</source>
        <translation>{where} répond</translation>
    </message>
    <message>
        <source>{who} accepts it</source>
        <translation>{who} l’accepte</translation>
    </message>
    <message>
        <source>{who} accepts it if it holds the private root, else it would show {code}</source>
        <translation>{who} l’accepte s’il détient la racine privée, sinon il afficherait {code}</translation>
    </message>
    <message>
        <source>{who} cannot use TLS</source>
        <translation>{who} ne peut pas utiliser TLS</translation>
    </message>
    <message>
        <source>{who} does not look at it</source>
        <translation>{who} ne le regarde pas</translation>
    </message>
    <message>
        <source>{who} is no endpoint of this server: a scanner, or a phone whose extension is not there.</source>
        <translation>{who} n’est pas un endpoint de ce serveur&#xa0;: un scanner, ou un téléphone dont l’extension n’existe pas.</translation>
    </message>
    <message>
        <source>{who} registers with a wrong password or user name.</source>
        <translation>{who} s’enregistre avec un mot de passe ou un nom d’utilisateur faux.</translation>
    </message>
    <message>
        <source>{who} would show {code}</source>
        <translation>{who} afficherait {code}</translation>
    </message>
    <message>
        <source>{who}: {message}</source>
        <translation>{who}&#xa0;: {message}</translation>
    </message>
    <message>
        <source>{words}</source>
        <translation>{words}</translation>
    </message>
    <message>
        <source>· possible</source>
        <translation>· possible</translation>
    </message>
    <message>
        <source>✓ in the list: {who}</source>
        <translation>✓ dans la liste&#xa0;: {who}</translation>
    </message>
    <message>
        <source>✓ sure</source>
        <translation>✓ sûr</translation>
    </message>
    <message>
        <source>✓ {who} has {mac}.</source>
        <translation>✓ {who} a {mac}.</translation>
    </message>
    <message>
        <source>✕ {count} phones are read; a site has {most} at most. Choose the list of one site&apos;s phones.</source>
        <translation>✕ {count} téléphones sont lus&#x202f;; un site en a {most} au plus. Choisissez la liste des téléphones d’un seul site.</translation>
    </message>
</context>
<context>
    <name>TextWindow</name>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Enregistrer…</translation>
    </message>
    <message>
        <source>It is being saved…</source>
        <translation>Enregistrement en cours…</translation>
    </message>
    <message>
        <source>Show the customer&apos;s &amp;names and addresses</source>
        <translation>Afficher les &amp;noms et adresses du client</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Texte (*.txt)</translation>
    </message>
    <message>
        <source>Where the text goes</source>
        <translation>Où enregistrer le texte</translation>
    </message>
</context>
<context>
    <name>TherePanel</name>
    <message>
        <source>&amp;Read the server</source>
        <translation>&amp;Lire le serveur</translation>
    </message>
    <message>
        <source>No transport over UDP has settings for NAT, so none are taken over.</source>
        <translation>Aucun transport sur UDP n’a de réglages pour le NAT&#xa0;: aucun n’est donc repris.</translation>
    </message>
    <message>
        <source>On the server</source>
        <translation>Sur le serveur</translation>
    </message>
    <message>
        <source>The server was not read yet, so it is not known which transports it has.</source>
        <translation>Le serveur n’a pas encore été lu&#xa0;: on ne sait donc pas quels transports il a.</translation>
    </message>
</context>
<context>
    <name>TransportPage</name>
    <message>
        <source>Phones</source>
        <translation>Téléphones</translation>
    </message>
    <message>
        <source>SIP between server and phones goes through this; its shield is the one beside the line.</source>
        <translation>SIP entre le serveur et les téléphones passe par là&#x202f;; son bouclier est celui à côté de la ligne.</translation>
    </message>
</context>
<context>
    <name>VerdictPanel</name>
    <message>
        <source>Judged offline, as PJSIP on a phone judges, by the public roots this computer knows. The roots on a phone are as old as its firmware, and no source lists them.</source>
        <translation>Jugé hors ligne, comme juge PJSIP sur un téléphone, d’après les racines publiques que cet ordinateur connaît. Les racines d’un téléphone ont l’âge de son micrologiciel, et aucune source n’en donne la liste.</translation>
    </message>
    <message>
        <source>Judged offline, as PJSIP on a phone with this root judges; not tried on a phone.</source>
        <translation>Jugé hors ligne, comme juge PJSIP sur un téléphone doté de cette racine&#x202f;; non essayé sur un téléphone.</translation>
    </message>
    <message>
        <source>The site has no phones yet. They are read from the server, or added on the page Phones.</source>
        <translation>Le site n’a pas encore de téléphones. Ils sont lus sur le serveur, ou ajoutés à la page Téléphones.</translation>
    </message>
    <message>
        <source>What the phones say</source>
        <translation>Ce que disent les téléphones</translation>
    </message>
</context>
<context>
    <name>WhyPanel</name>
    <message>
        <source>More in the manual</source>
        <translation>Plus de détails dans le manuel</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Pourquoi&#x202f;?</translation>
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
        <translation>Des fichiers sont en cours d’écriture. Arrêter et tout remettre comme avant&#x202f;?</translation>
    </message>
    <message>
        <source>Keep writing</source>
        <translation>Continuer l’écriture</translation>
    </message>
    <message>
        <source>Stop and put everything back</source>
        <translation>Arrêter et tout remettre comme avant</translation>
    </message>
    <message>
        <source>Stopped. Everything is back as it was; nothing was written.</source>
        <translation>Arrêté. Tout est comme avant&#x202f;; rien n’a été écrit.</translation>
    </message>
    <message>
        <source>The files are being put back. That is done in a moment.</source>
        <translation>Les fichiers sont en train d’être remis en place. Ce sera fait dans un instant.</translation>
    </message>
    <message>
        <source>The server&apos;s files are other ones now. Plan again, and look at that.</source>
        <translation>Les fichiers du serveur ne sont plus les mêmes. Planifiez à nouveau et regardez le résultat.</translation>
    </message>
</context>
<context>
    <name>WritingPanel</name>
    <message>
        <source>All of it is written, or nothing. Nothing is restarted here: calls go on. The steps that make server and phones take it up come next.</source>
        <translation>Tout est écrit, ou rien. Rien n’est redémarré ici&#xa0;: les appels continuent. Les étapes qui amènent serveur et téléphones à en tenir compte viennent ensuite.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Files written</source>
        <translation>Fichiers écrits</translation>
    </message>
    <message>
        <source>Getting ready to write</source>
        <translation>Préparation de l’écriture</translation>
    </message>
    <message>
        <source>Nothing has been reloaded yet: the steps that make the server take up the old files come next. A phone that was moved works as before only when it has fetched its configuration again.</source>
        <translation>Rien n’a encore été rechargé&#xa0;: les étapes qui amènent le serveur à reprendre les anciens fichiers viennent ensuite. Un téléphone qui a basculé ne fonctionne comme avant qu’après avoir récupéré sa configuration à nouveau.</translation>
    </message>
    <message>
        <source>Nothing has been restarted yet: the phones still work as before. The steps that make server and phones take it up come next.</source>
        <translation>Rien n’a encore été redémarré&#xa0;: les téléphones fonctionnent toujours comme avant. Les étapes qui amènent serveur et téléphones à en tenir compte viennent ensuite.</translation>
    </message>
    <message>
        <source>Nothing has to be written</source>
        <translation>Rien n’est à écrire</translation>
    </message>
    <message>
        <source>Nothing is ready to be written yet</source>
        <translation>Rien n’est encore prêt à être écrit</translation>
    </message>
    <message>
        <source>Stop, and put everything back as it was</source>
        <translation>Arrêter et tout remettre comme avant</translation>
    </message>
    <message>
        <source>The preview shows every file first, and what is still missing.</source>
        <translation>L’aperçu montre d’abord chaque fichier, et ce qui manque encore.</translation>
    </message>
    <message>
        <source>The server is as this site says.</source>
        <translation>Le serveur est tel que l’indique ce site.</translation>
    </message>
    <message>
        <source>The server is reached, and its files are compared with the preview.</source>
        <translation>Le serveur est joint, et ses fichiers sont comparés à l’aperçu.</translation>
    </message>
</context>
<context>
    <name>_Attempt</name>
    <message>
        <source>This passphrase does not open the site. One more try.</source>
        <translation>Cette phrase secrète n’ouvre pas le site. Encore un essai.</translation>
    </message>
    <message>
        <source>This passphrase does not open the site. Try again.</source>
        <translation>Cette phrase secrète n’ouvre pas le site. Réessayez.</translation>
    </message>
</context>
</TS>
