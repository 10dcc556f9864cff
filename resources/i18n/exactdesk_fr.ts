<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_BE" sourcelanguage="en_GB">
<context>
    <name>AccountDesk</name>
    <message>
        <source>Renew</source>
        <translation>Renouveler</translation>
    </message>
    <message>
        <source>Sign out {name}?</source>
        <translation>Déconnecter {name}&#xa0;?</translation>
    </message>
    <message>
        <source>Every secret of this sign-in is removed from this computer. The history stays.</source>
        <translation>Tous les secrets de cette connexion sont supprimés de cet ordinateur. L&apos;historique reste.</translation>
    </message>
    <message>
        <source>Every secret of this sign-in is removed from this computer. The history and the other accounts stay.</source>
        <translation>Tous les secrets de cette connexion sont supprimés de cet ordinateur. L&apos;historique et les autres comptes restent.</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Se déconnecter</translation>
    </message>
    <message>
        <source>Stay signed in</source>
        <translation>Rester connecté</translation>
    </message>
    <message>
        <source>{name} is signed out.</source>
        <translation>{name} est déconnecté.</translation>
    </message>
</context>
<context>
    <name>AccountsCard</name>
    <message>
        <source>Signed in already</source>
        <translation>Déjà connecté</translation>
    </message>
    <message>
        <source>Go on with this account</source>
        <translation>Continuer avec ce compte</translation>
    </message>
</context>
<context>
    <name>AccountsDialog</name>
    <message>
        <source>Not chosen</source>
        <translation>Non choisi</translation>
    </message>
    <message>
        <source>Accept at once up to</source>
        <translation>Accepter d&apos;un coup jusqu&apos;à</translation>
    </message>
    <message>
        <source>Larger lines are always looked at one by one; empty for no limit.</source>
        <translation>Les lignes plus élevées sont toujours vues une par une&#xa0;; vide&#xa0;: sans limite.</translation>
    </message>
    <message>
        <source>Bank journal of {account}</source>
        <translation>Journal financier de {account}</translation>
    </message>
    <message>
        <source>Bank journal</source>
        <translation>Journal financier</translation>
    </message>
    <message>
        <source>Journal of the payment provider, of the kind bank</source>
        <translation>Journal du prestataire de paiement, de type banque</translation>
    </message>
    <message>
        <source>VAT code of the provider&apos;s costs</source>
        <translation>Code TVA des frais du prestataire</translation>
    </message>
    <message>
        <source>Keep these</source>
        <translation>Conserver</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Accounts and journal</source>
        <translation>Comptes et journal</translation>
    </message>
    <message>
        <source>This is no amount.</source>
        <translation>Ce n&apos;est pas un montant.</translation>
    </message>
</context>
<context>
    <name>ActBar</name>
    <message>
        <source>What becomes of the difference?</source>
        <translation>Que devient la différence&#xa0;?</translation>
    </message>
    <message>
        <source>Accept and next</source>
        <translation>Accepter et suivante</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Passer</translation>
    </message>
    <message>
        <source>Ledger account</source>
        <translation>Compte général</translation>
    </message>
    <message>
        <source>Own account</source>
        <translation>Compte propre</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Règles</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Rouvrir</translation>
    </message>
    <message>
        <source>Small difference</source>
        <translation>Petite différence</translation>
    </message>
</context>
<context>
    <name>AgeingBar</name>
    <message numerus="yes">
        <source>%Ln item(s)</source>
        <translation>
            <numerusform>%Ln poste</numerusform>
            <numerusform>%Ln postes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AllProblems</name>
    <message>
        <source>All problems by kind</source>
        <translation>Tous les problèmes par type</translation>
    </message>
    <message>
        <source>Nothing is wrong.</source>
        <translation>Aucun problème.</translation>
    </message>
</context>
<context>
    <name>Attention</name>
    <message>
        <source>Not certain</source>
        <translation>Incertain</translation>
    </message>
    <message>
        <source>Perhaps undone</source>
        <translation>Peut-être annulé</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refusé</translation>
    </message>
    <message>
        <source>Held back</source>
        <translation>Retenu</translation>
    </message>
    <message>
        <source>Booked already?</source>
        <translation>Déjà comptabilisé&#xa0;?</translation>
    </message>
    <message>
        <source>Not sent yet</source>
        <translation>Pas encore envoyé</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Mis de côté</translation>
    </message>
    <message>
        <source>relation</source>
        <translation>relation</translation>
    </message>
    <message>
        <source>date or period</source>
        <translation>date ou période</translation>
    </message>
    <message>
        <source>journal</source>
        <translation>journal</translation>
    </message>
    <message>
        <source>ledger account</source>
        <translation>compte général</translation>
    </message>
    <message>
        <source>VAT</source>
        <translation>TVA</translation>
    </message>
    <message>
        <source>payment condition</source>
        <translation>condition de paiement</translation>
    </message>
    <message>
        <source>cost centre or unit</source>
        <translation>centre ou unité de coûts</translation>
    </message>
    <message>
        <source>number taken</source>
        <translation>numéro déjà pris</translation>
    </message>
    <message>
        <source>amounts</source>
        <translation>montants</translation>
    </message>
    <message>
        <source>doubt about the sheet</source>
        <translation>doute sur la feuille</translation>
    </message>
    <message>
        <source>rights</source>
        <translation>droits</translation>
    </message>
    <message>
        <source>connection</source>
        <translation>liaison</translation>
    </message>
    <message>
        <source>other</source>
        <translation>autre</translation>
    </message>
    <message>
        <source>{name} ({number})</source>
        <translation>{name} ({number})</translation>
    </message>
    <message>
        <source>{state}: {subject}</source>
        <translation>{state}&#xa0;: {subject}</translation>
    </message>
    <message>
        <source>It is being sent, or was interrupted while it was sent.</source>
        <translation>L&apos;envoi est en cours, ou a été interrompu.</translation>
    </message>
    <message>
        <source>Look it up in Exact Online: then it is certain, and nothing is booked twice.</source>
        <translation>Recherchez-le dans Exact Online&#xa0;: vous serez alors certain, et rien ne sera comptabilisé deux fois.</translation>
    </message>
    <message>
        <source>It was sent, and it is not known whether Exact Online booked it.</source>
        <translation>Il a été envoyé, et l&apos;on ne sait pas si Exact Online l&apos;a comptabilisé.</translation>
    </message>
    <message>
        <source>Exact Online was asked to delete it, and it is not known whether it did.</source>
        <translation>Sa suppression a été demandée à Exact Online, et l&apos;on ne sait pas si elle a eu lieu.</translation>
    </message>
    <message>
        <source>Look it up in Exact Online.</source>
        <translation>Recherchez-le dans Exact Online.</translation>
    </message>
    <message>
        <source>It was not sent yet: its import ended before it was its turn.</source>
        <translation>Il n&apos;est pas encore envoyé&#xa0;: l&apos;import s&apos;est terminé avant son tour.</translation>
    </message>
    <message>
        <source>Send it now, or set it aside with a reason.</source>
        <translation>Envoyez-le maintenant, ou mettez-le de côté en donnant une raison.</translation>
    </message>
    <message>
        <source>Set it aside where it is the same. Where it is another one, choose Decide: there you can book it all the same.</source>
        <translation>Mettez-le de côté si c&apos;est le même. S&apos;il s&apos;agit d&apos;un autre, choisissez Décider&#xa0;: vous pourrez l&apos;y comptabiliser malgré tout.</translation>
    </message>
    <message>
        <source>Exact Online refused it.</source>
        <translation>Exact Online l&apos;a refusé.</translation>
    </message>
    <message>
        <source>Read Exact Online&apos;s own words, change the document and send it again.</source>
        <translation>Lisez ce qu&apos;Exact Online en dit, modifiez le document et renvoyez-le.</translation>
    </message>
    <message>
        <source>It was held back and not sent.</source>
        <translation>Il a été retenu et n&apos;a pas été envoyé.</translation>
    </message>
</context>
<context>
    <name>AttentionPage</name>
    <message>
        <source>Everything is worked off</source>
        <translation>Tout est traité</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) are set aside; bring one back to go on with it.</source>
        <translation>
            <numerusform>%n document est mis de côté&#xa0;; reprenez-le pour continuer.</numerusform>
            <numerusform>%n documents sont mis de côté&#xa0;; reprenez-en un pour continuer.</numerusform>
        </translation>
    </message>
    <message>
        <source>{documents} in {divisions}</source>
        <translation>{documents} dans {divisions}</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s)</source>
        <translation>
            <numerusform>%n document</numerusform>
            <numerusform>%n documents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n administration(s)</source>
        <translation>
            <numerusform>%n administration</numerusform>
            <numerusform>%n administrations</numerusform>
        </translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>À traiter</translation>
    </message>
    <message>
        <source>Nothing waits for you</source>
        <translation>Rien ne vous attend</translation>
    </message>
    <message>
        <source>What Exact Online refuses, what is not certain and what was not sent yet will stand here.</source>
        <translation>Ici viendra ce qu&apos;Exact Online refuse, ce qui est incertain et ce qui n&apos;est pas encore envoyé.</translation>
    </message>
    <message>
        <source>Import a file</source>
        <translation>Importer un fichier</translation>
    </message>
    <message>
        <source>What waits is being looked up</source>
        <translation>Recherche de ce qui attend</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Actualiser</translation>
    </message>
    <message>
        <source>Number, relation, amount, file, error</source>
        <translation>Numéro, relation, montant, fichier, erreur</translation>
    </message>
    <message>
        <source>By kind of error</source>
        <translation>Par type d&apos;erreur</translation>
    </message>
    <message>
        <source>By administration</source>
        <translation>Par administration</translation>
    </message>
    <message>
        <source>Grouped</source>
        <translation>Regroupé</translation>
    </message>
    <message>
        <source>What waits</source>
        <translation>Ce qui attend</translation>
    </message>
    <message>
        <source>No document fits this filter.</source>
        <translation>Aucun document ne correspond à ce filtre.</translation>
    </message>
    <message>
        <source>next</source>
        <translation>suivant</translation>
    </message>
    <message>
        <source>previous</source>
        <translation>précédent</translation>
    </message>
    <message>
        <source>send</source>
        <translation>envoyer</translation>
    </message>
    <message>
        <source>change</source>
        <translation>modifier</translation>
    </message>
    <message>
        <source>set aside</source>
        <translation>mettre de côté</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Fermer ce message</translation>
    </message>
</context>
<context>
    <name>BatchColumns</name>
    <message>
        <source>Pasted rows</source>
        <translation>Lignes collées</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>Total incl. VAT</source>
        <translation>Total TVA comprise</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Administration</source>
        <translation>Administration</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Par</translation>
    </message>
</context>
<context>
    <name>BatchView</name>
    <message>
        <source>Back to the list</source>
        <translation>Retour à la liste</translation>
    </message>
    <message>
        <source>Take back…</source>
        <translation>Annuler l&apos;import…</translation>
    </message>
    <message>
        <source>Number, relation, amount</source>
        <translation>Numéro, relation, montant</translation>
    </message>
    <message>
        <source>Filter by state</source>
        <translation>Filtrer par état</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>No document fits.</source>
        <translation>Aucun document ne correspond.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>Relation</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Incl. VAT</source>
        <translation>TVA comprise</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Entry number</source>
        <translation>Numéro d&apos;écriture</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>Pasted rows</source>
        <translation>Lignes collées</translation>
    </message>
    <message>
        <source>{kind} · {division} · {when} · by {user}</source>
        <translation>{kind} · {division} · {when} · par {user}</translation>
    </message>
    <message>
        <source>posted</source>
        <translation>comptabilisés</translation>
    </message>
    <message>
        <source>refused, held back or not certain</source>
        <translation>refusés, retenus ou incertains</translation>
    </message>
    <message>
        <source>left out or waiting</source>
        <translation>omis ou en attente</translation>
    </message>
    <message>
        <source>total incl. VAT</source>
        <translation>total TVA comprise</translation>
    </message>
    <message>
        <source>rows read</source>
        <translation>lignes lues</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>Tous les états</translation>
    </message>
</context>
<context>
    <name>BookingPanel</name>
    <message>
        <source>Journal lines</source>
        <translation>Lignes d&apos;écriture</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>chosen by Exact Online</source>
        <translation>choisi par Exact Online</translation>
    </message>
    <message>
        <source>Debit</source>
        <translation>Débit</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>Crédit</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>Ce qui change</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Actuel</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>Devient</translation>
    </message>
    <message>
        <source>Journal {journal}, period {period}</source>
        <translation>Journal {journal}, période {period}</translation>
    </message>
    <message>
        <source>New relation</source>
        <translation>Nouvelle relation</translation>
    </message>
    <message>
        <source>Choose a document to see what it becomes.</source>
        <translation>Choisissez un document pour voir ce qu&apos;il devient.</translation>
    </message>
    <message>
        <source>Nothing can be booked of this document yet: mend its errors first.</source>
        <translation>Rien de ce document ne peut encore être comptabilisé&#xa0;: corrigez d&apos;abord ses erreurs.</translation>
    </message>
    <message>
        <source>Debit {debit} · credit {credit}</source>
        <translation>Débit {debit} · crédit {credit}</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
</context>
<context>
    <name>BrowserWait</name>
    <message>
        <source>Open this address in your browser</source>
        <translation>Ouvrez cette adresse dans votre navigateur</translation>
    </message>
    <message>
        <source>Go on in your browser</source>
        <translation>Continuez dans votre navigateur</translation>
    </message>
    <message>
        <source>Sign in there and give permission. This window goes on by itself as soon as you have.</source>
        <translation>Connectez-vous et donnez votre autorisation. Cette fenêtre continue ensuite d&apos;elle-même.</translation>
    </message>
    <message>
        <source>Does nothing happen here?</source>
        <translation>Rien ne se passe ici&#xa0;?</translation>
    </message>
    <message>
        <source>Copy the whole address from the browser&apos;s address bar after you gave permission, and paste it here.</source>
        <translation>Après avoir donné votre autorisation, copiez toute l&apos;adresse de la barre d&apos;adresse du navigateur et collez-la ici.</translation>
    </message>
    <message>
        <source>Use this address</source>
        <translation>Utiliser cette adresse</translation>
    </message>
    <message>
        <source>Does the browser show an error page?</source>
        <translation>Le navigateur affiche une page d&apos;erreur&#xa0;?</translation>
    </message>
    <message>
        <source>About the client id or the app: the client id is wrong, or belongs to another country&apos;s Exact Online.</source>
        <translation>Au sujet du Client ID ou de l&apos;app&#xa0;: le Client ID est erroné, ou appartient à l&apos;Exact Online d&apos;un autre pays.</translation>
    </message>
    <message>
        <source>About the redirect URI or callback: it is not the registered one, letter by letter.</source>
        <translation>Au sujet de l&apos;URI de redirection ou du callback&#xa0;: ce n&apos;est pas celle enregistrée, à la lettre près.</translation>
    </message>
    <message>
        <source>Then cancel here, mend it and sign in again. If you closed the browser, open it again.</source>
        <translation>Annulez alors ici, corrigez et reconnectez-vous. Si vous avez fermé le navigateur, rouvrez-le.</translation>
    </message>
    <message>
        <source>Open the browser again</source>
        <translation>Rouvrir le navigateur</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>Call</name>
    <message>
        <source>Signing in</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>Renewing the sign-in</source>
        <translation>Renouvellement de la session</translation>
    </message>
    <message>
        <source>Who is signed in</source>
        <translation>Qui est connecté</translation>
    </message>
    <message>
        <source>What the user may do</source>
        <translation>Ce que l&apos;utilisateur peut faire</translation>
    </message>
    <message>
        <source>Administrations</source>
        <translation>Administrations</translation>
    </message>
    <message>
        <source>Relations</source>
        <translation>Relations</translation>
    </message>
    <message>
        <source>Looking for relations</source>
        <translation>Recherche de relations</translation>
    </message>
    <message>
        <source>Bank accounts of relations</source>
        <translation>Comptes bancaires des relations</translation>
    </message>
    <message>
        <source>Ledger accounts</source>
        <translation>Comptes généraux</translation>
    </message>
    <message>
        <source>Journals</source>
        <translation>Journaux</translation>
    </message>
    <message>
        <source>VAT codes</source>
        <translation>Codes TVA</translation>
    </message>
    <message>
        <source>VAT percentages</source>
        <translation>Taux de TVA</translation>
    </message>
    <message>
        <source>Payment conditions</source>
        <translation>Conditions de paiement</translation>
    </message>
    <message>
        <source>Cost centres</source>
        <translation>Centres de coûts</translation>
    </message>
    <message>
        <source>Cost units</source>
        <translation>Unités de coûts</translation>
    </message>
    <message>
        <source>Periods</source>
        <translation>Périodes</translation>
    </message>
    <message>
        <source>Closed periods</source>
        <translation>Périodes clôturées</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Articles</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>Projets</translation>
    </message>
    <message>
        <source>Types of documents</source>
        <translation>Types de documents</translation>
    </message>
    <message>
        <source>What was deleted</source>
        <translation>Ce qui a été supprimé</translation>
    </message>
    <message>
        <source>Looking for entries</source>
        <translation>Recherche d&apos;écritures</translation>
    </message>
    <message>
        <source>Reading an entry</source>
        <translation>Lecture d&apos;une écriture</translation>
    </message>
    <message>
        <source>Reading entries</source>
        <translation>Lecture d&apos;écritures</translation>
    </message>
    <message>
        <source>Reading the lines of an entry</source>
        <translation>Lecture des lignes d&apos;une écriture</translation>
    </message>
    <message>
        <source>Booking an entry</source>
        <translation>Comptabilisation d&apos;une écriture</translation>
    </message>
    <message>
        <source>Looking what can be undone</source>
        <translation>Recherche de ce qui peut être annulé</translation>
    </message>
    <message>
        <source>Deleting an entry</source>
        <translation>Suppression d&apos;une écriture</translation>
    </message>
    <message>
        <source>Making a relation</source>
        <translation>Création d&apos;une relation</translation>
    </message>
    <message>
        <source>Changing a relation</source>
        <translation>Modification d&apos;une relation</translation>
    </message>
    <message>
        <source>Adding a bank account</source>
        <translation>Ajout d&apos;un compte bancaire</translation>
    </message>
    <message>
        <source>Adding a contact</source>
        <translation>Ajout d&apos;un contact</translation>
    </message>
    <message>
        <source>What is outstanding, in total</source>
        <translation>Total des postes ouverts</translation>
    </message>
    <message>
        <source>Outstanding items</source>
        <translation>Postes ouverts</translation>
    </message>
    <message>
        <source>What is still open of entries</source>
        <translation>Ce qui reste ouvert des écritures</translation>
    </message>
    <message>
        <source>Exchange rates</source>
        <translation>Cours de change</translation>
    </message>
    <message>
        <source>What was paid</source>
        <translation>Ce qui a été payé</translation>
    </message>
    <message>
        <source>Whose invoice a number is</source>
        <translation>À qui appartient un numéro de facture</translation>
    </message>
    <message>
        <source>Balance of an account</source>
        <translation>Solde d&apos;un compte</translation>
    </message>
    <message>
        <source>Bank entries</source>
        <translation>Écritures bancaires</translation>
    </message>
    <message>
        <source>Lines of bank entries</source>
        <translation>Lignes d&apos;écritures bancaires</translation>
    </message>
    <message>
        <source>Looking where payments are booked</source>
        <translation>Recherche des paiements comptabilisés</translation>
    </message>
    <message>
        <source>Booking a bank statement</source>
        <translation>Comptabilisation d&apos;un extrait de compte</translation>
    </message>
    <message>
        <source>Matching items</source>
        <translation>Lettrage de postes</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>Pièces jointes</translation>
    </message>
    <message>
        <source>Lines in the ledger</source>
        <translation>Lignes du grand livre</translation>
    </message>
    <message>
        <source>Sales entries</source>
        <translation>Écritures de vente</translation>
    </message>
    <message>
        <source>Purchase entries</source>
        <translation>Écritures d&apos;achat</translation>
    </message>
    <message>
        <source>General journal entries</source>
        <translation>Opérations diverses</translation>
    </message>
    <message>
        <source>Sales invoices</source>
        <translation>Factures de vente</translation>
    </message>
    <message>
        <source>Cash entries</source>
        <translation>Écritures de caisse</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contacts</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documents</translation>
    </message>
</context>
<context>
    <name>CallLog</name>
    <message>
        <source>Calls to other computers</source>
        <translation>Appels à d&apos;autres ordinateurs</translation>
    </message>
    <message>
        <source>ExactDesk has spoken to these hosts, and to nobody else.</source>
        <translation>ExactDesk a communiqué avec ces ordinateurs, et avec aucun autre.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>For what</source>
        <translation>Pour quoi</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Méthode</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Ordinateur</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Administration</source>
        <translation>Administration</translation>
    </message>
    <message>
        <source>Bytes sent</source>
        <translation>Octets envoyés</translation>
    </message>
    <message>
        <source>Bytes received</source>
        <translation>Octets reçus</translation>
    </message>
    <message>
        <source>Milliseconds</source>
        <translation>Millisecondes</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Calls left this minute</source>
        <translation>Appels restants cette minute</translation>
    </message>
    <message>
        <source>Calls left today</source>
        <translation>Appels restants aujourd&apos;hui</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Appels</translation>
    </message>
    <message>
        <source>Nothing was asked yet.</source>
        <translation>Rien n&apos;a encore été demandé.</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>pas de réponse</translation>
    </message>
    <message>
        <source>Hosts</source>
        <translation>Ordinateurs</translation>
    </message>
    <message>
        <source>First</source>
        <translation>Premier</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>Dernier</translation>
    </message>
</context>
<context>
    <name>CandidateCard</name>
    <message>
        <source>Your document</source>
        <translation>Votre document</translation>
    </message>
    <message>
        <source>In Exact Online</source>
        <translation>Dans Exact Online</translation>
    </message>
    <message>
        <source>This is it</source>
        <translation>C&apos;est celui-ci</translation>
    </message>
    <message>
        <source>This is another one</source>
        <translation>C&apos;en est un autre</translation>
    </message>
    <message>
        <source>Is it entry {number}?</source>
        <translation>Est-ce l&apos;écriture {number}&#xa0;?</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>diffère</translation>
    </message>
</context>
<context>
    <name>CheckActs</name>
    <message>
        <source>{field} for every row</source>
        <translation>{field} pour chaque ligne</translation>
    </message>
    <message>
        <source>Take this value</source>
        <translation>Prendre cette valeur</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Choose: {what}</source>
        <translation>Choisir&#xa0;: {what}</translation>
    </message>
    <message>
        <source>Make relation {name} in {division}?</source>
        <translation>Créer la relation {name} dans {division}&#xa0;?</translation>
    </message>
    <message>
        <source>It is made in Exact Online at once, with what this row tells of it.</source>
        <translation>Elle est créée aussitôt dans Exact Online, avec ce que cette ligne en dit.</translation>
    </message>
    <message>
        <source>Make the relation</source>
        <translation>Créer la relation</translation>
    </message>
    <message>
        <source>Do not make it</source>
        <translation>Ne pas créer</translation>
    </message>
    <message>
        <source>The reason is kept in the history.</source>
        <translation>La raison est conservée dans l&apos;historique.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Raison</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Omettre</translation>
    </message>
</context>
<context>
    <name>CheckPage</name>
    <message numerus="yes">
        <source>Leave out %n document(s)?</source>
        <translation>
            <numerusform>Omettre %n document&#xa0;?</numerusform>
            <numerusform>Omettre %n documents&#xa0;?</numerusform>
        </translation>
    </message>
    <message>
        <source>ready</source>
        <translation>prêts à comptabiliser</translation>
    </message>
    <message>
        <source>held back</source>
        <translation>retenus</translation>
    </message>
    <message>
        <source>duplicates</source>
        <translation>doublons</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>omis</translation>
    </message>
    <message>
        <source>{word} · only these</source>
        <translation>{word} · seulement ceux-ci</translation>
    </message>
    <message>
        <source>documents</source>
        <translation>documents</translation>
    </message>
    <message>
        <source>All ({count})</source>
        <translation>Tous ({count})</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Posted</source>
        <translation>Comptabilisé</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Relation in Exact Online</source>
        <translation>Relation dans Exact Online</translation>
    </message>
    <message>
        <source>Invoice total</source>
        <translation>Total de la facture</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Période</translation>
    </message>
    <message>
        <source>In the file: {text}</source>
        <translation>Dans le fichier&#xa0;: {text}</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Contrôler</translation>
    </message>
    <message>
        <source>On to posting</source>
        <translation>Comptabiliser</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Number, relation, text</source>
        <translation>Numéro, relation, texte</translation>
    </message>
    <message>
        <source>next problem</source>
        <translation>problème suivant</translation>
    </message>
    <message>
        <source>leave out</source>
        <translation>omettre</translation>
    </message>
    <message>
        <source>choices</source>
        <translation>choix</translation>
    </message>
    <message>
        <source>Everything is being checked</source>
        <translation>Tout est en cours de contrôle</translation>
    </message>
    <message>
        <source>Rows of the file</source>
        <translation>Lignes du fichier</translation>
    </message>
    <message>
        <source>No row fits.</source>
        <translation>Aucune ligne ne correspond.</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Écriture</translation>
    </message>
    <message>
        <source>Double</source>
        <translation>Doublon</translation>
    </message>
</context>
<context>
    <name>ChoicePicker</name>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Nothing fits.</source>
        <translation>Rien ne correspond.</translation>
    </message>
    <message>
        <source>Take this one</source>
        <translation>Prendre celui-ci</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
</context>
<context>
    <name>ColumnLine</name>
    <message>
        <source>Column {letter}</source>
        <translation>Colonne {letter}</translation>
    </message>
    <message>
        <source>{heading}  (hidden)</source>
        <translation>{heading}  (masquée)</translation>
    </message>
    <message>
        <source>no values</source>
        <translation>aucune valeur</translation>
    </message>
    <message>
        <source>Ignored</source>
        <translation>Ignorée</translation>
    </message>
    <message>
        <source>{heading} is read as {field}</source>
        <translation>{heading} est lue comme {field}</translation>
    </message>
    <message>
        <source>Read it as {field} again</source>
        <translation>Relire comme {field}</translation>
    </message>
    <message>
        <source>Ignore this column</source>
        <translation>Ignorer cette colonne</translation>
    </message>
    <message>
        <source>Words and what they mean</source>
        <translation>Valeurs et leur signification</translation>
    </message>
    <message>
        <source>as it stands</source>
        <translation>telle quelle</translation>
    </message>
    <message>
        <source>{word} means {code}</source>
        <translation>{word} signifie {code}</translation>
    </message>
    <message numerus="yes">
        <source>and %n more word(s)</source>
        <translation>
            <numerusform>et encore %n valeur</numerusform>
            <numerusform>et encore %n valeurs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Nothing waits to be gone on with.</source>
        <translation>Il n&apos;y a rien à poursuivre.</translation>
    </message>
    <message>
        <source>{number} is set aside.</source>
        <translation>{number} est mis de côté.</translation>
    </message>
    <message>
        <source>{number} waits again.</source>
        <translation>{number} est de nouveau en attente.</translation>
    </message>
    <message>
        <source>Nothing waits for anybody.</source>
        <translation>Rien n&apos;attend personne.</translation>
    </message>
    <message>
        <source>Document {item}, {number}: may be entry {entry}</source>
        <translation>Document {item}, {number}&#xa0;: est peut-être l&apos;écriture {entry}</translation>
    </message>
    <message>
        <source>No document waits for a decision.</source>
        <translation>Aucun document n&apos;attend de décision.</translation>
    </message>
    <message>
        <source>In the sheet</source>
        <translation>Dans la feuille</translation>
    </message>
    <message>
        <source>In Exact Online</source>
        <translation>Dans Exact Online</translation>
    </message>
    <message>
        <source>{file}, administration {division}: batch {batch}</source>
        <translation>{file}, administration {division}&#xa0;: lot {batch}</translation>
    </message>
    <message>
        <source>Open this address in a browser:</source>
        <translation>Ouvrez cette adresse dans un navigateur&#xa0;:</translation>
    </message>
    <message>
        <source>Paste the address at which the browser ends, and press Enter:</source>
        <translation>Collez l&apos;adresse à laquelle le navigateur aboutit et appuyez sur Entrée&#xa0;:</translation>
    </message>
    <message>
        <source>Signed in as {user} at {site}.</source>
        <translation>Connecté en tant que {user} sur {site}.</translation>
    </message>
    <message>
        <source>This computer has no vault for secrets: the sign-in is forgotten when the program ends.</source>
        <translation>Cet ordinateur n&apos;a pas de coffre-fort pour les secrets&#xa0;: la connexion est oubliée à la fin du programme.</translation>
    </message>
    <message>
        <source>Client secret: </source>
        <translation>Client secret&#xa0;: </translation>
    </message>
    <message>
        <source>Signed out; every secret is forgotten.</source>
        <translation>Déconnecté&#xa0;; tous les secrets sont oubliés.</translation>
    </message>
    <message>
        <source>{account} is signed out; its secrets are forgotten.</source>
        <translation>{account} est déconnecté&#xa0;; ses secrets sont oubliés.</translation>
    </message>
    <message>
        <source>Also signed in: {account}</source>
        <translation>Également connecté&#xa0;: {account}</translation>
    </message>
    <message>
        <source>The sign-in of {account} has ended; sign in again.</source>
        <translation>La session de {account} a expiré&#xa0;; reconnectez-vous.</translation>
    </message>
    <message>
        <source>Calls left: {minute} this minute, {day} today.</source>
        <translation>Appels restants&#xa0;: {minute} cette minute, {day} aujourd&apos;hui.</translation>
    </message>
    <message>
        <source>Not signed in.</source>
        <translation>Non connecté.</translation>
    </message>
    <message>
        <source>Data folder: {folder}</source>
        <translation>Dossier de données&#xa0;: {folder}</translation>
    </message>
    <message>
        <source>Errors left this hour in {division}, {service}: {left} of {allowed}; one more from {time} on.</source>
        <translation>Erreurs restantes cette heure dans {division}, {service}&#xa0;: {left} sur {allowed}&#xa0;; une de plus à partir de {time}.</translation>
    </message>
    <message>
        <source>Administration {division}, journal {journal}: {first} to {last}, {left} left</source>
        <translation>Administration {division}, journal {journal}&#xa0;: {first} à {last}, encore {left}</translation>
    </message>
    <message>
        <source>No entry numbers are kept for any journal.</source>
        <translation>Aucun numéro d&apos;écriture n&apos;est réservé, pour aucun journal.</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>(hidden)</source>
        <translation>(masqué)</translation>
    </message>
    <message>
        <source>header row {header}, {rows} data rows, {documents} documents</source>
        <translation>ligne d&apos;en-tête {header}, {rows} lignes de données, {documents} documents</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>Relation</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Écriture</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Administration</source>
        <translation>Administration</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Lot</translation>
    </message>
    <message>
        <source>This very file was imported before, on {when} (batch {batch}).</source>
        <translation>Ce même fichier a déjà été importé, le {when} (lot {batch}).</translation>
    </message>
    <message>
        <source>{file} came back: only what is not booked and was changed is sent (batch {batch}).</source>
        <translation>{file} est revenu&#xa0;: seul ce qui n&apos;est pas comptabilisé et a été modifié est envoyé (lot {batch}).</translation>
    </message>
    <message>
        <source>Not sent: the first document is booked and could not be read back.</source>
        <translation>Pas envoyé&#xa0;: le premier document est comptabilisé et n&apos;a pas pu être relu.</translation>
    </message>
    <message>
        <source>Not sent: the first document was booked otherwise than planned.</source>
        <translation>Pas envoyé&#xa0;: le premier document a été comptabilisé autrement que prévu.</translation>
    </message>
    <message>
        <source>Not sent: the documents before it were refused with the same words.</source>
        <translation>Pas envoyé&#xa0;: les documents précédents ont été refusés dans les mêmes termes.</translation>
    </message>
    <message>
        <source>Not sent: the run was stopped.</source>
        <translation>Pas envoyé&#xa0;: la comptabilisation a été arrêtée.</translation>
    </message>
    <message>
        <source>{count} documents: net {net}, VAT {vat}, gross {gross} {currency}</source>
        <translation>{count} documents&#xa0;: hors TVA {net}, TVA {vat}, TVA comprise {gross} {currency}</translation>
    </message>
    <message>
        <source>Nothing was posted: this was a dry run.</source>
        <translation>Rien n&apos;a été comptabilisé&#xa0;: c&apos;était un essai à blanc.</translation>
    </message>
    <message>
        <source>{name}: planned {ours}, booked {theirs}</source>
        <translation>{name}&#xa0;: prévu {ours}, comptabilisé {theirs}</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>{posted} posted, {refused} refused, {unsure} unsure, {duplicates} duplicates, {held} held back</source>
        <translation>{posted} comptabilisés, {refused} refusés, {unsure} incertains, {duplicates} doublons, {held} retenus</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation>Enregistré&#xa0;: {file}</translation>
    </message>
    <message>
        <source>Restored: {batches} imports with {documents} documents, as they were on {day}.</source>
        <translation>Restauré&#xa0;: {batches} imports avec {documents} documents, tels qu&apos;ils étaient le {day}.</translation>
    </message>
    <message>
        <source>What was here before: {file}</source>
        <translation>Ce qui se trouvait ici auparavant&#xa0;: {file}</translation>
    </message>
    <message>
        <source>Wiped: {batches} imports with {documents} documents of {name}.</source>
        <translation>Effacé&#xa0;: {batches} imports avec {documents} documents de {name}.</translation>
    </message>
    <message>
        <source>required: {fields}</source>
        <translation>obligatoires&#xa0;: {fields}</translation>
    </message>
    <message>
        <source>fields: {fields}</source>
        <translation>champs&#xa0;: {fields}</translation>
    </message>
    <message>
        <source>The history is sound: {count} entries, all as ExactDesk wrote them.</source>
        <translation>L&apos;historique est intact&#xa0;: {count} lignes, toutes telles qu&apos;ExactDesk les a écrites.</translation>
    </message>
    <message>
        <source>Compared with Exact Online</source>
        <translation>Comparé avec Exact Online</translation>
    </message>
    <message>
        <source>Written to {file}.</source>
        <translation>Écrit dans {file}.</translation>
    </message>
    <message>
        <source>Read from Exact Online on {at}, {count} days ago.</source>
        <translation>Lu dans Exact Online le {at}, il y a {count} jours.</translation>
    </message>
    <message>
        <source>Read from Exact Online on {at}, {count} hours ago.</source>
        <translation>Lu dans Exact Online le {at}, il y a {count} heures.</translation>
    </message>
    <message>
        <source>Read from Exact Online on {at}, {count} minutes ago.</source>
        <translation>Lu dans Exact Online le {at}, il y a {count} minutes.</translation>
    </message>
    <message>
        <source>Read from Exact Online on {at}.</source>
        <translation>Lu dans Exact Online le {at}.</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>Facture</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Jours</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Devise</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Postes</translation>
    </message>
    <message>
        <source>The practice Exact Online runs until you press Ctrl+C.</source>
        <translation>L&apos;Exact Online d&apos;exercice tourne jusqu&apos;à ce que vous appuyiez sur Ctrl+C.</translation>
    </message>
    <message>
        <source>Practice Exact Online at {address}</source>
        <translation>Exact Online d&apos;exercice à l&apos;adresse {address}</translation>
    </message>
    <message>
        <source>Importing {file} into {division} {name}</source>
        <translation>Import de {file} dans {division} {name}</translation>
    </message>
    <message>
        <source>{lines} lines: {matched} matched, {differences} differ, {unmatched} for nothing that is open.</source>
        <translation>{lines} lignes&#xa0;: {matched} rapprochées, {differences} avec un autre montant, {unmatched} sans poste ouvert.</translation>
    </message>
    <message>
        <source>{count} open items are not in the list.</source>
        <translation>{count} postes ouverts ne sont pas dans la liste.</translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>Proposition</translation>
    </message>
    <message>
        <source>Because of</source>
        <translation>Sur la base de</translation>
    </message>
    <message>
        <source>In the list</source>
        <translation>Dans la liste</translation>
    </message>
    <message>
        <source>In the books</source>
        <translation>Dans la comptabilité</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>to be deleted: {count}</source>
        <translation>à supprimer&#xa0;: {count}</translation>
    </message>
    <message>
        <source>to be credited: {count}</source>
        <translation>à créditer&#xa0;: {count}</translation>
    </message>
    <message>
        <source>deleted by somebody else: {count}</source>
        <translation>supprimés par quelqu&apos;un d&apos;autre&#xa0;: {count}</translation>
    </message>
    <message>
        <source>cannot be touched: {count}</source>
        <translation>ne peuvent être touchés&#xa0;: {count}</translation>
    </message>
    <message>
        <source>Nothing was changed. Without --dry-run it is carried out.</source>
        <translation>Rien n&apos;a été modifié. Sans --dry-run, l&apos;opération est exécutée.</translation>
    </message>
    <message>
        <source>Stopped: Exact Online refused three in a row with the same words.</source>
        <translation>Arrêté&#xa0;: Exact Online en a refusé trois de suite dans les mêmes termes.</translation>
    </message>
    <message>
        <source>Way</source>
        <translation>Moyen</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>No display can be opened here; try: {command}</source>
        <translation>Aucune fenêtre ne peut s&apos;ouvrir ici&#xa0;; essayez&#xa0;: {command}</translation>
    </message>
</context>
<context>
    <name>CompareActs</name>
    <message>
        <source>Is this list about customers or about suppliers?</source>
        <translation>Cette liste concerne-t-elle des clients ou des fournisseurs&#xa0;?</translation>
    </message>
    <message>
        <source>Its numbers do not tell. It is laid beside: {side}. Choose the other at the top if that is wrong.</source>
        <translation>Ses numéros ne le disent pas. Elle est comparée à&#xa0;: {side}. Choisissez l&apos;autre en haut si ce n&apos;est pas juste.</translation>
    </message>
    <message>
        <source>The amounts of this list were turned round</source>
        <translation>Les montants de cette liste ont été inversés</translation>
    </message>
    <message>
        <source>It is written from the other party&apos;s point of view: what is owed has a minus there.</source>
        <translation>Elle est écrite du point de vue de l&apos;autre partie&#xa0;: ce qui est dû y porte un signe moins.</translation>
    </message>
    <message>
        <source>Type what must be found out.</source>
        <translation>Écrivez ce qu&apos;il faut vérifier.</translation>
    </message>
</context>
<context>
    <name>CompareView</name>
    <message numerus="yes">
        <source>%Ln row(s) shown</source>
        <translation>
            <numerusform>%Ln ligne affichée</numerusform>
            <numerusform>%Ln lignes affichées</numerusform>
        </translation>
    </message>
    <message>
        <source>{side}: {relation} alone</source>
        <translation>{side}&#xa0;: {relation} uniquement</translation>
    </message>
    <message>
        <source>List {listed} · books {booked} · difference {difference}</source>
        <translation>Liste {listed} · comptabilité {booked} · différence {difference}</translation>
    </message>
    <message>
        <source>{agreement}: {count}, {amount}</source>
        <translation>{agreement}&#xa0;: {count}, {amount}</translation>
    </message>
    <message>
        <source>ledger account {account}: {amount}</source>
        <translation>compte général {account}&#xa0;: {amount}</translation>
    </message>
    <message>
        <source>Back to the statements</source>
        <translation>Retour aux extraits</translation>
    </message>
    <message>
        <source>Read the books anew</source>
        <translation>Relire la comptabilité</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Étapes</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Excel</source>
        <translation>Excel</translation>
    </message>
    <message>
        <source>Laid beside</source>
        <translation>Comparée à</translation>
    </message>
    <message>
        <source>Number, name or amount</source>
        <translation>Numéro, nom ou montant</translation>
    </message>
    <message>
        <source>Invoices of the list and of the books</source>
        <translation>Factures de la liste et de la comptabilité</translation>
    </message>
    <message>
        <source>No row passes. Take a filter off to see the others.</source>
        <translation>Aucune ligne ne correspond. Retirez un filtre pour voir les autres.</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Vu</translation>
    </message>
    <message>
        <source>To check</source>
        <translation>À vérifier</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Rouvrir</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>Facture</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>Relation</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>In the list</source>
        <translation>Dans la liste</translation>
    </message>
    <message>
        <source>In the books</source>
        <translation>Dans la comptabilité</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Différence</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>Ce qui diffère</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
</context>
<context>
    <name>Comparing</name>
    <message>
        <source>Laying the list beside the open items</source>
        <translation>Comparaison de la liste avec les postes ouverts</translation>
    </message>
    <message>
        <source>Save the working paper</source>
        <translation>Enregistrer le dossier de travail</translation>
    </message>
    <message>
        <source>Saved as {file}</source>
        <translation>Enregistré sous {file}</translation>
    </message>
</context>
<context>
    <name>ConfirmPage</name>
    <message>
        <source>Look once more, then post</source>
        <translation>Dernier regard, puis comptabiliser</translation>
    </message>
    <message>
        <source>Back to the check</source>
        <translation>Retour au contrôle</translation>
    </message>
    <message>
        <source>Looking whether any of it is booked already</source>
        <translation>Recherche de ce qui serait déjà comptabilisé</translation>
    </message>
    <message>
        <source>In the history and in Exact Online.</source>
        <translation>Dans l&apos;historique et dans Exact Online.</translation>
    </message>
    <message>
        <source>Into this administration</source>
        <translation>Dans cette administration</translation>
    </message>
    <message>
        <source>First post one, read it back and compare; then the rest</source>
        <translation>D&apos;abord en comptabiliser un, le relire et comparer&#xa0;; puis le reste</translation>
    </message>
    <message>
        <source>Where a cent, a day or a code differs from what you see here, nothing more is posted.</source>
        <translation>Si un centime, un jour ou un code diffère de ce que vous voyez ici, plus rien n&apos;est comptabilisé.</translation>
    </message>
    <message>
        <source>Per currency</source>
        <translation>Par devise</translation>
    </message>
    <message>
        <source>Per journal</source>
        <translation>Par journal</translation>
    </message>
    <message>
        <source>Per VAT code</source>
        <translation>Par code TVA</translation>
    </message>
    <message>
        <source>Per period</source>
        <translation>Par période</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Devise</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>VAT code</source>
        <translation>Code TVA</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Période</translation>
    </message>
    <message>
        <source>including VAT</source>
        <translation>TVA comprise</translation>
    </message>
    <message>
        <source>From {source}</source>
        <translation>Provenant de {source}</translation>
    </message>
    <message>
        <source>Post {count} {kind} ({money}) in {division}</source>
        <translation>Comptabiliser {count} {kind} ({money}) dans {division}</translation>
    </message>
    <message>
        <source>Post {count} {kind} in {division}</source>
        <translation>Comptabiliser {count} {kind} dans {division}</translation>
    </message>
    <message numerus="yes">
        <source>This takes about %n call(s) to Exact Online.</source>
        <translation>
            <numerusform>Cela demande environ %n appel à Exact Online.</numerusform>
            <numerusform>Cela demande environ %n appels à Exact Online.</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} are left today.</source>
        <translation>Il en reste {count} aujourd&apos;hui.</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) stay(s) behind</source>
        <translation>
            <numerusform>%n document ne part pas</numerusform>
            <numerusform>%n documents ne partent pas</numerusform>
        </translation>
    </message>
    <message>
        <source>for administration {name}, which has a confirmation of its own</source>
        <translation>pour l&apos;administration {name}, qui a sa propre confirmation</translation>
    </message>
    <message>
        <source>nothing changes</source>
        <translation>rien ne change</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et encore %n</numerusform>
            <numerusform>et encore %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Excl. VAT</source>
        <translation>Hors TVA</translation>
    </message>
    <message>
        <source>VAT</source>
        <translation>TVA</translation>
    </message>
</context>
<context>
    <name>Contact</name>
    <message>
        <source>Exact Online is not reached</source>
        <translation>Exact Online est injoignable</translation>
    </message>
    <message>
        <source>You can look things up and check files with what this computer remembers. Booking waits for the connection.</source>
        <translation>Vous pouvez consulter et contrôler des fichiers avec ce que cet ordinateur a retenu. La comptabilisation attend la liaison.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>calls to Exact Online</source>
        <translation>appels à Exact Online</translation>
    </message>
    <message>
        <source>Workbook (*.xlsx)</source>
        <translation>Classeur (*.xlsx)</translation>
    </message>
    <message>
        <source>Text for spreadsheets (*.csv)</source>
        <translation>Texte pour tableurs (*.csv)</translation>
    </message>
    <message>
        <source>Export the calls</source>
        <translation>Exporter les appels</translation>
    </message>
    <message>
        <source>Written to {file}</source>
        <translation>Écrit dans {file}</translation>
    </message>
</context>
<context>
    <name>ContactPage</name>
    <message>
        <source>sent something</source>
        <translation>données envoyées</translation>
    </message>
    <message>
        <source>refused or unanswered</source>
        <translation>refusés ou sans réponse</translation>
    </message>
    <message>
        <source>this administration</source>
        <translation>cette administration</translation>
    </message>
    <message>
        <source>{service} rest until {time}</source>
        <translation>{service}&#xa0;: pause jusqu&apos;à {time}</translation>
    </message>
    <message>
        <source>Exact Online refused {count} of them within the hour. Mend what was refused meanwhile; with a few more Exact Online could block them for longer.</source>
        <translation>Exact Online en a refusé {count} en une heure. Corrigez entre-temps ce qui a été refusé&#xa0;; avec quelques refus de plus, Exact Online pourrait les bloquer plus longtemps.</translation>
    </message>
    <message>
        <source>calls left this minute</source>
        <translation>appels restants cette minute</translation>
    </message>
    <message>
        <source>of {limit} calls left this minute</source>
        <translation>appels restants sur {limit} cette minute</translation>
    </message>
    <message>
        <source>calls left today</source>
        <translation>appels restants aujourd&apos;hui</translation>
    </message>
    <message>
        <source>of {limit} calls left today</source>
        <translation>appels restants sur {limit} aujourd&apos;hui</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>errors within the hour</source>
        <translation>erreurs dans l&apos;heure</translation>
    </message>
    <message>
        <source>of {limit} errors left this hour: {service}</source>
        <translation>erreurs restantes sur {limit} cette heure&#xa0;: {service}</translation>
    </message>
    <message>
        <source>{service}: {left} of {limit} errors left</source>
        <translation>{service}&#xa0;: encore {left} erreurs sur {limit}</translation>
    </message>
    <message>
        <source>{host} ({calls} calls since {day})</source>
        <translation>{host} ({calls} appels depuis le {day})</translation>
    </message>
    <message>
        <source>ExactDesk has spoken to {hosts}, and to nobody else.</source>
        <translation>ExactDesk a communiqué avec {hosts}, et avec personne d&apos;autre.</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>pas de réponse</translation>
    </message>
    <message>
        <source>in order ({status})</source>
        <translation>en ordre ({status})</translation>
    </message>
    <message>
        <source>later ({status})</source>
        <translation>plus tard ({status})</translation>
    </message>
    <message>
        <source>expired ({status})</source>
        <translation>expiré ({status})</translation>
    </message>
    <message>
        <source>not available ({status})</source>
        <translation>indisponible ({status})</translation>
    </message>
    <message>
        <source>refused ({status})</source>
        <translation>refusé ({status})</translation>
    </message>
    <message>
        <source>asked (GET)</source>
        <translation>demandé (GET)</translation>
    </message>
    <message>
        <source>sent (POST)</source>
        <translation>envoyé (POST)</translation>
    </message>
    <message>
        <source>changed (PUT)</source>
        <translation>modifié (PUT)</translation>
    </message>
    <message>
        <source>deleted (DELETE)</source>
        <translation>supprimé (DELETE)</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>For what</source>
        <translation>Pour quoi</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Comment</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>À qui</translation>
    </message>
    <message>
        <source>Administration</source>
        <translation>Administration</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Envoyé</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Reçu</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>{count} ms</source>
        <translation>{count} ms</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Restants</translation>
    </message>
    <message>
        <source>Calls that were left for the day after this one</source>
        <translation>Appels qui restaient ensuite pour la journée</translation>
    </message>
    <message>
        <source>Left this minute</source>
        <translation>Restants cette minute</translation>
    </message>
    <message>
        <source>Contact with Exact Online</source>
        <translation>Contact avec Exact Online</translation>
    </message>
    <message>
        <source>Every call that left this computer, and how many more Exact Online allows.</source>
        <translation>Chaque appel parti de cet ordinateur, et combien Exact Online en autorise encore.</translation>
    </message>
    <message>
        <source>Nothing was asked yet</source>
        <translation>Rien n&apos;a encore été demandé</translation>
    </message>
    <message>
        <source>As soon as ExactDesk speaks to Exact Online, each call stands here: what for, how much, how long.</source>
        <translation>Dès qu&apos;ExactDesk communique avec Exact Online, chaque appel figure ici&#xa0;: pour quoi, combien, combien de temps.</translation>
    </message>
    <message>
        <source>The calls are being looked up</source>
        <translation>Recherche des appels</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copies the rows that are chosen, or all that are shown.</source>
        <translation>Copie les lignes choisies, ou toutes celles affichées.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Purpose, host, answer</source>
        <translation>But, ordinateur, réponse</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Appels</translation>
    </message>
    <message>
        <source>No call fits.</source>
        <translation>Aucun appel ne correspond.</translation>
    </message>
</context>
<context>
    <name>CopyButton</name>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message>
        <source>Something went wrong in ExactDesk itself</source>
        <translation>Une erreur s&apos;est produite dans ExactDesk même</translation>
    </message>
    <message>
        <source>What you did is kept, and nothing is sent to Exact Online a second time. You can go on working. Copy this report for whoever looks after ExactDesk at your office; it names no client and no amount.</source>
        <translation>Votre travail est conservé et rien n&apos;est envoyé une seconde fois à Exact Online. Vous pouvez continuer. Copiez ce rapport pour la personne qui gère ExactDesk dans votre bureau&#xa0;; il ne mentionne aucun client ni aucun montant.</translation>
    </message>
    <message>
        <source>Crash report</source>
        <translation>Rapport d&apos;erreur</translation>
    </message>
</context>
<context>
    <name>DataCard</name>
    <message>
        <source>Data</source>
        <translation>Données</translation>
    </message>
    <message>
        <source>Once a day ExactDesk makes a backup by itself. A backup holds history, mappings and settings, and never a secret.</source>
        <translation>Une fois par jour, ExactDesk fait lui-même une copie de sauvegarde. Elle contient l&apos;historique, les correspondances et les paramètres, et jamais de secret.</translation>
    </message>
    <message>
        <source>Save a backup</source>
        <translation>Enregistrer une copie</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurer</translation>
    </message>
    <message>
        <source>Puts a backup in the place of what is here, which is copied first.</source>
        <translation>Met une copie de sauvegarde à la place de ce qui est ici, et qui est d&apos;abord copié.</translation>
    </message>
    <message>
        <source>Check the history</source>
        <translation>Vérifier l&apos;historique</translation>
    </message>
    <message>
        <source>Whether everything in it is as ExactDesk wrote it.</source>
        <translation>Si tout y est tel qu&apos;ExactDesk l&apos;a écrit.</translation>
    </message>
    <message>
        <source>Wipe this client</source>
        <translation>Effacer ce client</translation>
    </message>
    <message>
        <source>Takes everything that names people out of what is kept of this administration.</source>
        <translation>Retire de ce qui est conservé de cette administration tout ce qui nomme des personnes.</translation>
    </message>
</context>
<context>
    <name>DeckActs</name>
    <message>
        <source>This line is decided. Open it again to choose otherwise.</source>
        <translation>Cette ligne est tranchée. Rouvrez-la pour en décider autrement.</translation>
    </message>
    <message>
        <source>This line was reviewed in another statement already.</source>
        <translation>Cette ligne a déjà été traitée dans un autre extrait.</translation>
    </message>
    <message>
        <source>Rule {rule}: on account of {relation}, to be matched later. Enter accepts it.</source>
        <translation>Règle {rule}&#xa0;: en acompte de {relation}, à lettrer plus tard. Entrée l&apos;accepte.</translation>
    </message>
    <message>
        <source>Rule {rule}: on ledger account {account}. Enter accepts it.</source>
        <translation>Règle {rule}&#xa0;: sur le compte général {account}. Entrée l&apos;accepte.</translation>
    </message>
    <message>
        <source>Nothing speaks for any open item. Search among all of them, or book it on a ledger account.</source>
        <translation>Rien n&apos;indique un poste ouvert. Cherchez parmi tous les postes, ou comptabilisez la ligne sur un compte général.</translation>
    </message>
    <message>
        <source>It may be for invoice {number} of {relation}: {amount}.</source>
        <translation>Il peut s&apos;agir de la facture {number} de {relation}&#xa0;: {amount}.</translation>
    </message>
    <message>
        <source>In the books it stands for {amount}; the difference is {difference}.</source>
        <translation>En comptabilité, elle vaut {amount}&#xa0;; la différence est de {difference}.</translation>
    </message>
    <message>
        <source>A payment in another currency is settled in Exact Online itself.</source>
        <translation>Un paiement dans une autre devise se lettre dans Exact Online même.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln ticked: {total}; the line is {amount}, difference {difference}</source>
        <translation>
            <numerusform>%Ln coché&#xa0;: {total}&#xa0;; la ligne est de {amount}, différence {difference}</numerusform>
            <numerusform>%Ln cochés&#xa0;: {total}&#xa0;; la ligne est de {amount}, différence {difference}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Accept %Ln certain</source>
        <translation>
            <numerusform>Accepter %Ln certaine</numerusform>
            <numerusform>Accepter %Ln certaines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) shown</source>
        <translation>
            <numerusform>%Ln ligne affichée</numerusform>
            <numerusform>%Ln lignes affichées</numerusform>
        </translation>
    </message>
    <message>
        <source>Say first what becomes of the difference.</source>
        <translation>Dites d&apos;abord ce que devient la différence.</translation>
    </message>
    <message>
        <source>The letters stand on the buttons.</source>
        <translation>Les lettres figurent sur les boutons.</translation>
    </message>
</context>
<context>
    <name>DeckView</name>
    <message>
        <source>To do</source>
        <translation>À faire</translation>
    </message>
    <message>
        <source>To check</source>
        <translation>À vérifier</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>In</source>
        <translation>Entrées</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>Sorties</translation>
    </message>
    <message>
        <source>Back to the statements</source>
        <translation>Retour aux extraits</translation>
    </message>
    <message>
        <source>Accounts and journal</source>
        <translation>Comptes et journal</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Étapes</translation>
    </message>
    <message>
        <source>To the books</source>
        <translation>Vers la comptabilité</translation>
    </message>
    <message>
        <source>Name, text or amount</source>
        <translation>Nom, texte ou montant</translation>
    </message>
    <message>
        <source>Lines of the statement</source>
        <translation>Lignes de l&apos;extrait</translation>
    </message>
    <message>
        <source>All open items</source>
        <translation>Tous les postes ouverts</translation>
    </message>
</context>
<context>
    <name>Desktop</name>
    <message numerus="yes">
        <source>%n document(s) need attention</source>
        <translation>
            <numerusform>%n document est à traiter</numerusform>
            <numerusform>%n documents sont à traiter</numerusform>
        </translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Fetching the administrations</source>
        <translation>Récupération des administrations</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Se reconnecter</translation>
    </message>
    <message>
        <source>You are signed in again; go on where you were.</source>
        <translation>Vous êtes reconnecté&#xa0;; continuez là où vous étiez.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>Divided</name>
    <message>
        <source>Also in this file: {list}</source>
        <translation>Aussi dans ce fichier&#xa0;: {list}</translation>
    </message>
    <message>
        <source>Nothing for this administration; for others: {list}</source>
        <translation>Rien pour cette administration&#xa0;; pour d&apos;autres&#xa0;: {list}</translation>
    </message>
    <message>
        <source>This file has more, for other administrations</source>
        <translation>Ce fichier contient encore des données pour d&apos;autres administrations</translation>
    </message>
    <message>
        <source>Go on with {name}</source>
        <translation>Continuer avec {name}</translation>
    </message>
    <message>
        <source>Leave the rest of the file</source>
        <translation>Laisser le reste du fichier</translation>
    </message>
    <message numerus="yes">
        <source>{name}: %n document(s)</source>
        <translation>
            <numerusform>{name}&#xa0;: %n document</numerusform>
            <numerusform>{name}&#xa0;: %n documents</numerusform>
        </translation>
    </message>
    <message>
        <source>Still to come: {list}. Each administration is checked and confirmed by itself.</source>
        <translation>Reste à faire&#xa0;: {list}. Chaque administration est contrôlée et confirmée séparément.</translation>
    </message>
</context>
<context>
    <name>DivisionChooser</name>
    <message>
        <source>All administrations</source>
        <translation>Toutes les administrations</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>choisir</translation>
    </message>
</context>
<context>
    <name>DivisionList</name>
    <message>
        <source>Search by name, number or client</source>
        <translation>Rechercher par nom, numéro ou client</translation>
    </message>
    <message>
        <source>Administrations</source>
        <translation>Administrations</translation>
    </message>
    <message>
        <source>No administration has this name or number.</source>
        <translation>Aucune administration n&apos;a ce nom ou ce numéro.</translation>
    </message>
</context>
<context>
    <name>DivisionsPage</name>
    <message>
        <source>You are signed in as {user}</source>
        <translation>Vous êtes connecté en tant que {user}</translation>
    </message>
    <message>
        <source>Mark the administrations you work in most as favourites: they stand on top. Then choose one to work in; Ctrl+K changes it.</source>
        <translation>Mettez en favorites les administrations où vous travaillez le plus&#xa0;: elles figurent en haut. Choisissez ensuite celle où travailler&#xa0;; Ctrl+K en change.</translation>
    </message>
    <message>
        <source>Last used {when}</source>
        <translation>Dernière utilisation le {when}</translation>
    </message>
    <message>
        <source>Not used yet on this computer</source>
        <translation>Pas encore utilisée sur cet ordinateur</translation>
    </message>
    <message>
        <source>Favourite</source>
        <translation>Favorite</translation>
    </message>
    <message>
        <source>Make it a favourite</source>
        <translation>Mettre en favorite</translation>
    </message>
    <message>
        <source>Not all administrations could be fetched</source>
        <translation>Certaines administrations n&apos;ont pas pu être récupérées</translation>
    </message>
    <message>
        <source>Those below can be used. Try again later for the others.</source>
        <translation>Celles ci-dessous sont utilisables. Réessayez plus tard pour les autres.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Administrations</source>
        <translation>Administrations</translation>
    </message>
    <message>
        <source>Archived and blocked administrations are not shown.</source>
        <translation>Les administrations archivées et bloquées ne sont pas affichées.</translation>
    </message>
    <message>
        <source>No administration to work in</source>
        <translation>Aucune administration où travailler</translation>
    </message>
    <message>
        <source>Your Exact Online account has no administration that is open. Ask whoever manages Exact Online at your office.</source>
        <translation>Votre compte Exact Online n&apos;a aucune administration ouverte. Adressez-vous à la personne qui gère Exact Online dans votre bureau.</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Actualiser</translation>
    </message>
    <message>
        <source>Your administrations are being fetched</source>
        <translation>Récupération de vos administrations</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Bleu</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Vert</translation>
    </message>
    <message>
        <source>Plum</source>
        <translation>Prune</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Orange</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>Turquoise</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Rouge</translation>
    </message>
    <message>
        <source>Brown</source>
        <translation>Brun</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Gris</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Couleur</translation>
    </message>
    <message>
        <source>Work in this administration</source>
        <translation>Travailler dans cette administration</translation>
    </message>
</context>
<context>
    <name>DropArea</name>
    <message>
        <source>Drop a file here</source>
        <translation>Déposez un fichier ici</translation>
    </message>
    <message>
        <source>Invoices, relations (Excel, OpenDocument, CSV) or a bank statement. Nothing is sent to Exact Online before you have seen and confirmed it.</source>
        <translation>Factures, relations (Excel, OpenDocument, CSV) ou un extrait de compte. Rien n&apos;est envoyé à Exact Online avant que vous l&apos;ayez vu et confirmé.</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Choisir un fichier</translation>
    </message>
    <message>
        <source>Paste rows</source>
        <translation>Coller des lignes</translation>
    </message>
</context>
<context>
    <name>DropVeil</name>
    <message>
        <source>Let go to open</source>
        <translation>Relâchez pour ouvrir</translation>
    </message>
</context>
<context>
    <name>EarlierCard</name>
    <message>
        <source>Show it in the history</source>
        <translation>Voir dans l&apos;historique</translation>
    </message>
    <message>
        <source>Open it all the same</source>
        <translation>Ouvrir quand même</translation>
    </message>
    <message>
        <source>Put it aside</source>
        <translation>Mettre de côté</translation>
    </message>
    <message>
        <source>This file was imported before</source>
        <translation>Ce fichier a déjà été importé</translation>
    </message>
    <message>
        <source>{when} by {user}, as {kind} in {division}: {posted} of {all} booked.</source>
        <translation>{when} par {user}, comme {kind} dans {division}&#xa0;: {posted} comptabilisés sur {all}.</translation>
    </message>
    <message>
        <source>Opened again, what is booked already is held back as a duplicate. Nothing is booked twice unasked.</source>
        <translation>S&apos;il est rouvert, ce qui est déjà comptabilisé est retenu comme doublon. Rien n&apos;est comptabilisé deux fois sans votre accord.</translation>
    </message>
</context>
<context>
    <name>EntryFoot</name>
    <message>
        <source>Difference {amount}</source>
        <translation>Différence {amount}</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Écriture</translation>
    </message>
    <message>
        <source>Ledger account</source>
        <translation>Compte général</translation>
    </message>
    <message>
        <source>Relation and invoice</source>
        <translation>Relation et facture</translation>
    </message>
    <message>
        <source>Debit</source>
        <translation>Débit</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>Crédit</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>et encore {count}</translation>
    </message>
</context>
<context>
    <name>Exercises</name>
    <message>
        <source>Exercises</source>
        <translation>Exercices</translation>
    </message>
    <message>
        <source>What if something goes wrong?</source>
        <translation>Et si quelque chose tourne mal&#xa0;?</translation>
    </message>
    <message>
        <source>Choose an exercise, then post or open something. Each happens once, and only in the practice environment.</source>
        <translation>Choisissez un exercice, puis comptabilisez ou ouvrez quelque chose. Chacun a lieu une seule fois, et uniquement dans l&apos;environnement d&apos;exercice.</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Prêt</translation>
    </message>
    <message>
        <source>Has happened</source>
        <translation>A eu lieu</translation>
    </message>
    <message>
        <source>Make ready</source>
        <translation>Préparer</translation>
    </message>
    <message>
        <source>Nothing must go wrong any more</source>
        <translation>Plus rien ne doit mal tourner</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>The connection breaks halfway</source>
        <translation>La liaison se coupe en cours de route</translation>
    </message>
    <message>
        <source>Exact Online books the second document that is posted, and its answer gets lost.</source>
        <translation>Exact Online comptabilise le deuxième document, et sa réponse se perd.</translation>
    </message>
    <message>
        <source>ExactDesk does not guess: it looks the document up, finds it, and does not book it twice.</source>
        <translation>ExactDesk ne devine pas&#xa0;: il recherche le document, le trouve et ne le comptabilise pas deux fois.</translation>
    </message>
    <message>
        <source>The connection breaks before anything arrives</source>
        <translation>La liaison se coupe avant que rien n&apos;arrive</translation>
    </message>
    <message>
        <source>The second document that is posted is not booked, and no answer comes.</source>
        <translation>Le deuxième document n&apos;est pas comptabilisé, et aucune réponse ne vient.</translation>
    </message>
    <message>
        <source>ExactDesk looks it up, waits half a minute, looks again, and only then sends it once more.</source>
        <translation>ExactDesk le recherche, attend une demi-minute, regarde à nouveau, et alors seulement le renvoie.</translation>
    </message>
    <message>
        <source>Exact Online answers with nothing</source>
        <translation>Exact Online répond par du vide</translation>
    </message>
    <message>
        <source>The second document that is posted is booked, and the answer is empty.</source>
        <translation>Le deuxième document est comptabilisé, et la réponse est vide.</translation>
    </message>
    <message>
        <source>An empty answer proves nothing: ExactDesk looks the document up before it goes on.</source>
        <translation>Une réponse vide ne prouve rien&#xa0;: ExactDesk recherche le document avant de continuer.</translation>
    </message>
    <message>
        <source>Exact Online does not answer</source>
        <translation>Exact Online ne répond pas</translation>
    </message>
    <message>
        <source>The second document that is posted is booked, and the line stays silent.</source>
        <translation>Le deuxième document est comptabilisé, et la ligne reste muette.</translation>
    </message>
    <message>
        <source>ExactDesk waits two minutes and then looks it up. You can go on with other work meanwhile.</source>
        <translation>ExactDesk attend deux minutes, puis le recherche. Vous pouvez faire autre chose entre-temps.</translation>
    </message>
    <message>
        <source>Exact Online is under maintenance</source>
        <translation>Exact Online est en maintenance</translation>
    </message>
    <message>
        <source>In place of an answer to the second document comes a page about maintenance.</source>
        <translation>Au lieu d&apos;une réponse au deuxième document vient une page de maintenance.</translation>
    </message>
    <message>
        <source>Whether it was booked is looked up, and only then it is sent again. If the maintenance lasts, the run stops.</source>
        <translation>ExactDesk recherche s&apos;il a été comptabilisé, et alors seulement le renvoie. Si la maintenance dure, la comptabilisation s&apos;arrête.</translation>
    </message>
    <message>
        <source>Too many calls in one minute</source>
        <translation>Trop d&apos;appels en une minute</translation>
    </message>
    <message>
        <source>At the second document Exact Online asks to wait until the next minute.</source>
        <translation>Au deuxième document, Exact Online demande d&apos;attendre la minute suivante.</translation>
    </message>
    <message>
        <source>At the bottom of the window stands until when ExactDesk waits. It then goes on by itself.</source>
        <translation>Au bas de la fenêtre figure jusqu&apos;à quand ExactDesk attend. Il continue ensuite de lui-même.</translation>
    </message>
    <message>
        <source>The sign-in ends in the middle of posting</source>
        <translation>La session expire en pleine comptabilisation</translation>
    </message>
    <message>
        <source>At the second document Exact Online no longer knows the sign-in.</source>
        <translation>Au deuxième document, Exact Online ne reconnaît plus la session.</translation>
    </message>
    <message>
        <source>The run stops and says so. What was booked stays booked; after signing in again the rest goes on.</source>
        <translation>La comptabilisation s&apos;arrête et le dit. Ce qui est comptabilisé le reste&#xa0;; une fois reconnecté, la suite reprend.</translation>
    </message>
    <message>
        <source>Exact Online takes too long</source>
        <translation>Exact Online est trop lent</translation>
    </message>
    <message>
        <source>The next list that is fetched ends with &apos;request timeout&apos;.</source>
        <translation>La prochaine liste récupérée se termine par «&#xa0;request timeout&#xa0;».</translation>
    </message>
    <message>
        <source>ExactDesk tries a list again by itself, each time a little later; you only notice that it takes longer.</source>
        <translation>ExactDesk redemande une liste de lui-même, chaque fois un peu plus tard&#xa0;; vous remarquez seulement que cela dure plus longtemps.</translation>
    </message>
    <message>
        <source>You open another administration in the browser</source>
        <translation>Vous ouvrez une autre administration dans le navigateur</translation>
    </message>
    <message>
        <source>Exact Online then thinks that you work in that other administration.</source>
        <translation>Exact Online croit alors que vous travaillez dans cette autre administration.</translation>
    </message>
    <message>
        <source>Nothing changes here: ExactDesk names the administration with every booking, the one at the top left.</source>
        <translation>Rien ne change ici&#xa0;: ExactDesk indique l&apos;administration à chaque écriture, celle en haut à gauche.</translation>
    </message>
</context>
<context>
    <name>Fact</name>
    <message>
        <source>Relation</source>
        <translation>Relation</translation>
    </message>
    <message>
        <source>Invoice number</source>
        <translation>Numéro de facture</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Due date</source>
        <translation>Date d&apos;échéance</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Période</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Devise</translation>
    </message>
    <message>
        <source>Amount incl. VAT</source>
        <translation>Montant TVA comprise</translation>
    </message>
    <message>
        <source>VAT</source>
        <translation>TVA</translation>
    </message>
    <message>
        <source>Entry number</source>
        <translation>Numéro d&apos;écriture</translation>
    </message>
    <message>
        <source>Number of lines</source>
        <translation>Nombre de lignes</translation>
    </message>
    <message>
        <source>Ledger account</source>
        <translation>Compte général</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>VAT code</source>
        <translation>Code TVA</translation>
    </message>
    <message>
        <source>Cost centre</source>
        <translation>Centre de coûts</translation>
    </message>
    <message>
        <source>Cost unit</source>
        <translation>Unité de coûts</translation>
    </message>
    <message>
        <source>Line {line}: {name}</source>
        <translation>Ligne {line}&#xa0;: {name}</translation>
    </message>
</context>
<context>
    <name>FailedState</name>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Address, second line</source>
        <translation>Adresse, deuxième ligne</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>In or out</source>
        <translation>Entrée ou sortie</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>Frais</translation>
    </message>
    <message>
        <source>Paid on</source>
        <translation>Payé le</translation>
    </message>
    <message>
        <source>Payment number</source>
        <translation>Numéro de paiement</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>BIC</source>
        <translation>BIC</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Bloqué</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Localité</translation>
    </message>
    <message>
        <source>Company number</source>
        <translation>Numéro d&apos;entreprise</translation>
    </message>
    <message>
        <source>Contact, first name</source>
        <translation>Contact, prénom</translation>
    </message>
    <message>
        <source>Contact, last name</source>
        <translation>Contact, nom</translation>
    </message>
    <message>
        <source>Cost centre</source>
        <translation>Centre de coûts</translation>
    </message>
    <message>
        <source>Cost unit</source>
        <translation>Unité de coûts</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>Crédit</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Devise</translation>
    </message>
    <message>
        <source>Debit</source>
        <translation>Débit</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Discount %</source>
        <translation>Remise %</translation>
    </message>
    <message>
        <source>Administration</source>
        <translation>Administration</translation>
    </message>
    <message>
        <source>Invoice or credit note</source>
        <translation>Facture ou note de crédit</translation>
    </message>
    <message>
        <source>Due date</source>
        <translation>Date d&apos;échéance</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Entry number</source>
        <translation>Numéro d&apos;écriture</translation>
    </message>
    <message>
        <source>Exchange rate</source>
        <translation>Cours de change</translation>
    </message>
    <message>
        <source>Period from</source>
        <translation>Période du</translation>
    </message>
    <message>
        <source>G/L account</source>
        <translation>Compte général</translation>
    </message>
    <message>
        <source>Amount incl. VAT</source>
        <translation>Montant TVA comprise</translation>
    </message>
    <message>
        <source>IBAN</source>
        <translation>IBAN</translation>
    </message>
    <message>
        <source>Invoice date</source>
        <translation>Date de facture</translation>
    </message>
    <message>
        <source>Invoice number</source>
        <translation>Numéro de facture</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>Fournisseur</translation>
    </message>
    <message>
        <source>Item code</source>
        <translation>Code article</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Line description</source>
        <translation>Description de la ligne</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Amount excl. VAT</source>
        <translation>Montant hors TVA</translation>
    </message>
    <message>
        <source>Order number</source>
        <translation>Numéro de commande</translation>
    </message>
    <message>
        <source>Payment condition</source>
        <translation>Condition de paiement</translation>
    </message>
    <message>
        <source>Payment reference</source>
        <translation>Référence de paiement</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Période</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>Code postal</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projet</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Quantité</translation>
    </message>
    <message>
        <source>Relation code</source>
        <translation>Code de la relation</translation>
    </message>
    <message>
        <source>E-mail of the relation</source>
        <translation>E-mail de la relation</translation>
    </message>
    <message>
        <source>Name of the relation</source>
        <translation>Nom de la relation</translation>
    </message>
    <message>
        <source>VAT number of the relation</source>
        <translation>Numéro de TVA de la relation</translation>
    </message>
    <message>
        <source>Period to</source>
        <translation>Période au</translation>
    </message>
    <message>
        <source>Unit price</source>
        <translation>Prix unitaire</translation>
    </message>
    <message>
        <source>VAT amount</source>
        <translation>Montant TVA</translation>
    </message>
    <message>
        <source>VAT code</source>
        <translation>Code TVA</translation>
    </message>
    <message>
        <source>VAT number</source>
        <translation>Numéro de TVA</translation>
    </message>
    <message>
        <source>VAT %</source>
        <translation>TVA %</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Site web</translation>
    </message>
    <message>
        <source>Financial year</source>
        <translation>Exercice</translation>
    </message>
</context>
<context>
    <name>FieldPanel</name>
    <message>
        <source>Still missing</source>
        <translation>Manque encore</translation>
    </message>
    <message>
        <source>Nothing is missing</source>
        <translation>Il ne manque rien</translation>
    </message>
    <message>
        <source>Amounts</source>
        <translation>Montants</translation>
    </message>
    <message>
        <source>Choose: with or without VAT</source>
        <translation>Choisissez&#xa0;: avec ou sans TVA</translation>
    </message>
    <message>
        <source>As the headings say</source>
        <translation>Comme le disent les en-têtes</translation>
    </message>
    <message>
        <source>Without VAT</source>
        <translation>Hors TVA</translation>
    </message>
    <message>
        <source>With VAT</source>
        <translation>TVA comprise</translation>
    </message>
    <message>
        <source>Before the cents stands</source>
        <translation>Avant les centimes figure</translation>
    </message>
    <message>
        <source>Not told</source>
        <translation>Non précisé</translation>
    </message>
    <message>
        <source>a comma: 1.234,56</source>
        <translation>une virgule&#xa0;: 1.234,56</translation>
    </message>
    <message>
        <source>a point: 1,234.56</source>
        <translation>un point&#xa0;: 1,234.56</translation>
    </message>
    <message>
        <source>In 3-4-2026 stands first</source>
        <translation>Dans 3-4-2026 figure d&apos;abord</translation>
    </message>
    <message>
        <source>the day: 3 April</source>
        <translation>le jour&#xa0;: 3 avril</translation>
    </message>
    <message>
        <source>the month: 4 March</source>
        <translation>le mois&#xa0;: 4 mars</translation>
    </message>
    <message>
        <source>The same for every row</source>
        <translation>Identique pour chaque ligne</translation>
    </message>
    <message>
        <source>For what is not in the file, such as the journal.</source>
        <translation>Pour ce qui n&apos;est pas dans le fichier, comme le journal.</translation>
    </message>
    <message>
        <source>Give a field a value</source>
        <translation>Donner une valeur à un champ</translation>
    </message>
    <message>
        <source>Save this mapping</source>
        <translation>Enregistrer la correspondance</translation>
    </message>
    <message>
        <source>Recognised as: {name}</source>
        <translation>Reconnu&#xa0;: {name}</translation>
    </message>
    <message>
        <source>{first} (or {others})</source>
        <translation>{first} (ou {others})</translation>
    </message>
    <message>
        <source>{field}, where it is empty</source>
        <translation>{field}, là où il est vide</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Take this value back</source>
        <translation>Retirer cette valeur</translation>
    </message>
</context>
<context>
    <name>FilterChips</name>
    <message>
        <source>{count} more</source>
        <translation>{count} de plus</translation>
    </message>
</context>
<context>
    <name>FormActs</name>
    <message>
        <source>Write down what must be found out.</source>
        <translation>Notez ce qui doit être éclairci.</translation>
    </message>
    <message>
        <source>Choose a ledger account that exists and is not blocked.</source>
        <translation>Choisissez un compte général qui existe et n&apos;est pas bloqué.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
</context>
<context>
    <name>HistoryFilters</name>
    <message>
        <source>All administrations</source>
        <translation>Toutes les administrations</translation>
    </message>
    <message>
        <source>At any time</source>
        <translation>Toutes les dates</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd&apos;hui</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Ce mois-ci</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>Le mois dernier</translation>
    </message>
    <message>
        <source>This quarter</source>
        <translation>Ce trimestre</translation>
    </message>
    <message>
        <source>Last quarter</source>
        <translation>Le trimestre dernier</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Cette année</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>L&apos;année dernière</translation>
    </message>
    <message>
        <source>Whatever became of it</source>
        <translation>Toutes les issues</translation>
    </message>
    <message>
        <source>Booked</source>
        <translation>Comptabilisé</translation>
    </message>
    <message>
        <source>Still to be done</source>
        <translation>Encore à faire</translation>
    </message>
    <message>
        <source>Not booked, or taken back</source>
        <translation>Non comptabilisé ou annulé</translation>
    </message>
    <message>
        <source>Administration</source>
        <translation>Administration</translation>
    </message>
    <message>
        <source>Imported when</source>
        <translation>Date d&apos;import</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>Issue</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Tout</translation>
    </message>
</context>
<context>
    <name>HistoryPage</name>
    <message numerus="yes">
        <source>%Ln document(s) and file(s) found in all administrations</source>
        <translation>
            <numerusform>%Ln document ou fichier trouvé dans toutes les administrations</numerusform>
            <numerusform>%Ln documents et fichiers trouvés dans toutes les administrations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln document(s) and file(s) found in {place}</source>
        <translation>
            <numerusform>%Ln document ou fichier trouvé dans {place}</numerusform>
            <numerusform>%Ln documents et fichiers trouvés dans {place}</numerusform>
        </translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>Relation</translation>
    </message>
    <message>
        <source>Incl. VAT</source>
        <translation>TVA comprise</translation>
    </message>
    <message>
        <source>Entry number</source>
        <translation>Numéro d&apos;écriture</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Administration</source>
        <translation>Administration</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Every import of this computer, with its documents, rows and answers.</source>
        <translation>Chaque import de cet ordinateur, avec ses documents, lignes et réponses.</translation>
    </message>
    <message>
        <source>Nothing was imported yet</source>
        <translation>Rien n&apos;a encore été importé</translation>
    </message>
    <message>
        <source>After your first import you find back here what was booked: by invoice number, relation, entry number or file.</source>
        <translation>Après votre premier import, vous retrouvez ici ce qui a été comptabilisé&#xa0;: par numéro de facture, relation, numéro d&apos;écriture ou fichier.</translation>
    </message>
    <message>
        <source>Import a workbook</source>
        <translation>Importer un classeur</translation>
    </message>
    <message>
        <source>The history is being read</source>
        <translation>Lecture de l&apos;historique</translation>
    </message>
    <message>
        <source>Invoice number, relation, entry number or file</source>
        <translation>Numéro de facture, relation, numéro d&apos;écriture ou fichier</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>The documents of what is shown here, per administration, as a workbook, PDF or csv file</source>
        <translation>Les documents de ce qui est affiché ici, par administration, en classeur, PDF ou fichier csv</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Imports</source>
        <translation>Imports</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Trouvés</translation>
    </message>
    <message>
        <source>No import fits.</source>
        <translation>Aucun import ne correspond.</translation>
    </message>
    <message>
        <source>Nothing was found. Try fewer letters.</source>
        <translation>Rien n&apos;a été trouvé. Essayez avec moins de lettres.</translation>
    </message>
</context>
<context>
    <name>HistoryPaper</name>
    <message>
        <source>History of imports</source>
        <translation>Historique des imports</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Importé</translation>
    </message>
    <message>
        <source>Search words</source>
        <translation>Mots recherchés</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>Issue</translation>
    </message>
    <message>
        <source>Administrations</source>
        <translation>Administrations</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>booked</source>
        <translation>comptabilisé</translation>
    </message>
    <message>
        <source>still to be done</source>
        <translation>encore à faire</translation>
    </message>
    <message>
        <source>not booked, or taken back</source>
        <translation>non comptabilisé ou annulé</translation>
    </message>
    <message>
        <source>from {since} through {until}</source>
        <translation>du {since} au {until} inclus</translation>
    </message>
    <message>
        <source>from {since} on</source>
        <translation>à partir du {since}</translation>
    </message>
    <message>
        <source>through {until}</source>
        <translation>jusqu&apos;au {until} inclus</translation>
    </message>
    <message>
        <source>at any time</source>
        <translation>toutes les périodes</translation>
    </message>
    <message>
        <source>Totals</source>
        <translation>Totaux</translation>
    </message>
    <message>
        <source>Administration</source>
        <translation>Administration</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Of which booked</source>
        <translation>Dont comptabilisés</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Devise</translation>
    </message>
    <message>
        <source>Booked incl. VAT</source>
        <translation>Comptabilisé TVA comprise</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Par</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Feuille</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>Relation</translation>
    </message>
    <message>
        <source>Incl. VAT</source>
        <translation>TVA comprise</translation>
    </message>
    <message>
        <source>Booked</source>
        <translation>Comptabilisé</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Entry number</source>
        <translation>Numéro d&apos;écriture</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Raison</translation>
    </message>
    <message>
        <source>No document fits.</source>
        <translation>Aucun document ne correspond.</translation>
    </message>
</context>
<context>
    <name>ImportPages</name>
    <message>
        <source>Stop posting?</source>
        <translation>Arrêter la comptabilisation&#xa0;?</translation>
    </message>
    <message>
        <source>The document that is under way is finished first. What is booked stays booked.</source>
        <translation>Le document en cours est d&apos;abord terminé. Ce qui est comptabilisé le reste.</translation>
    </message>
    <message>
        <source>Stop posting</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Go on posting</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Recognised: {name}</source>
        <translation>Reconnu&#xa0;: {name}</translation>
    </message>
    <message>
        <source>See the columns</source>
        <translation>Voir les colonnes</translation>
    </message>
    <message>
        <source>The sheet is being read</source>
        <translation>Lecture de la feuille</translation>
    </message>
    <message>
        <source>Still missing: {fields}</source>
        <translation>Manque encore&#xa0;: {fields}</translation>
    </message>
    <message>
        <source>Without them nothing can be booked. You can also type them in the check.</source>
        <translation>Sans ces champs, rien ne peut être comptabilisé. Vous pouvez aussi les saisir lors du contrôle.</translation>
    </message>
    <message>
        <source>Go on all the same</source>
        <translation>Continuer quand même</translation>
    </message>
    <message>
        <source>Back to the columns</source>
        <translation>Retour aux colonnes</translation>
    </message>
    <message>
        <source>Looking whether any of it is booked already</source>
        <translation>Recherche de ce qui serait déjà comptabilisé</translation>
    </message>
    <message>
        <source>In the history and in Exact Online.</source>
        <translation>Dans l&apos;historique et dans Exact Online.</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Actualiser</translation>
    </message>
    <message>
        <source>Put this file aside?</source>
        <translation>Mettre ce fichier de côté&#xa0;?</translation>
    </message>
    <message>
        <source>What you mapped and mended for it is gone then. The file itself stays as it is.</source>
        <translation>Les correspondances et corrections faites pour ce fichier seront perdues. Le fichier lui-même reste tel quel.</translation>
    </message>
    <message>
        <source>Put it aside</source>
        <translation>Mettre de côté</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>Poursuivre</translation>
    </message>
    <message>
        <source>Booked in this import</source>
        <translation>Comptabilisé dans cet import</translation>
    </message>
</context>
<context>
    <name>ItemPanel</name>
    <message>
        <source>Choose a document to see what was sent and what came of it.</source>
        <translation>Choisissez un document pour voir ce qui a été envoyé et ce qu&apos;il en est advenu.</translation>
    </message>
    <message>
        <source>Without number</source>
        <translation>Sans numéro</translation>
    </message>
    <message>
        <source>Entry number {number}</source>
        <translation>Numéro d&apos;écriture {number}</translation>
    </message>
    <message>
        <source>Open in Exact Online</source>
        <translation>Ouvrir dans Exact Online</translation>
    </message>
    <message>
        <source>Exact Online says:</source>
        <translation>Exact Online signale&#xa0;:</translation>
    </message>
    <message>
        <source>Reason: {reason}</source>
        <translation>Raison&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>In the sheet</source>
        <translation>Dans la feuille</translation>
    </message>
    <message>
        <source>Row {row}</source>
        <translation>Ligne {row}</translation>
    </message>
    <message numerus="yes">
        <source>and %n more row(s)</source>
        <translation>
            <numerusform>et encore %n ligne</numerusform>
            <numerusform>et encore %n lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>Changed by hand</source>
        <translation>Modifié à la main</translation>
    </message>
    <message>
        <source>Row {row}, {field}: {old} → {new}</source>
        <translation>Ligne {row}, {field}&#xa0;: {old} → {new}</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Ce qui s&apos;est passé</translation>
    </message>
    <message>
        <source>What was sent and answered at {time}</source>
        <translation>Ce qui a été envoyé et répondu à {time}</translation>
    </message>
</context>
<context>
    <name>ItemsTable</name>
    <message>
        <source>Relation, number, reference or amount</source>
        <translation>Relation, numéro, référence ou montant</translation>
    </message>
    <message>
        <source>Open items</source>
        <translation>Postes ouverts</translation>
    </message>
    <message>
        <source>No open item fits.</source>
        <translation>Aucun poste ouvert ne correspond.</translation>
    </message>
    <message>
        <source>Ticked</source>
        <translation>Cochés</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>Relation</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvert</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Côté</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>Fournisseur</translation>
    </message>
</context>
<context>
    <name>Keeping</name>
    <message>
        <source>The file of the history is damaged</source>
        <translation>Le fichier de l&apos;historique est endommagé</translation>
    </message>
    <message>
        <source>Restore a backup, or ask for help before you post anything.</source>
        <translation>Restaurez une copie de sauvegarde, ou demandez de l&apos;aide avant de comptabiliser quoi que ce soit.</translation>
    </message>
    <message>
        <source>The history is sound: {count} entries, all as ExactDesk wrote them.</source>
        <translation>L&apos;historique est intact&#xa0;: {count} lignes, toutes telles qu&apos;ExactDesk les a écrites.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Save a backup</source>
        <translation>Enregistrer une copie</translation>
    </message>
    <message>
        <source>Backup saved: {file}, with {count} documents</source>
        <translation>Copie de sauvegarde enregistrée&#xa0;: {file}, avec {count} documents</translation>
    </message>
    <message>
        <source>Choose a backup</source>
        <translation>Choisir une copie de sauvegarde</translation>
    </message>
    <message>
        <source>Put this backup in the place of all that is here?</source>
        <translation>Mettre cette copie de sauvegarde à la place de tout ce qui est ici&#xa0;?</translation>
    </message>
    <message>
        <source>It is of {when} and has {batches} imports with {documents} documents. What was booked since is then no longer known here; Exact Online is still asked before anything is booked. What is here now is copied first.</source>
        <translation>Elle date du {when} et contient {batches} imports avec {documents} documents. Ce qui a été comptabilisé depuis ne sera plus connu ici&#xa0;; Exact Online est toujours interrogé avant toute comptabilisation. Ce qui est ici maintenant est d&apos;abord copié.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurer</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Laisser tel quel</translation>
    </message>
    <message>
        <source>The backup is restored; what was here before is in {file}</source>
        <translation>La copie de sauvegarde est restaurée&#xa0;; ce qui était ici auparavant se trouve dans {file}</translation>
    </message>
    <message>
        <source>The history has nothing of this administration</source>
        <translation>L&apos;historique ne contient rien de cette administration</translation>
    </message>
    <message>
        <source>Wipe what is kept of {name}?</source>
        <translation>Effacer ce qui est conservé de {name}&#xa0;?</translation>
    </message>
    <message>
        <source>Rows, names and everything that was sent of {documents} documents go for good; how many there were stays. After that ExactDesk no longer recognises these invoices by itself; Exact Online is still asked. Backups that you saved elsewhere still have it.</source>
        <translation>Les lignes, les noms et tout ce qui a été envoyé de {documents} documents disparaissent définitivement&#xa0;; leur nombre reste. ExactDesk ne reconnaît ensuite plus ces factures de lui-même&#xa0;; Exact Online est toujours interrogé. Les copies de sauvegarde enregistrées ailleurs les contiennent encore.</translation>
    </message>
    <message>
        <source>Type the name of the administration</source>
        <translation>Tapez le nom de l&apos;administration</translation>
    </message>
    <message>
        <source>Wipe</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Wiped: {documents} documents of {name}</source>
        <translation>Effacé&#xa0;: {documents} documents de {name}</translation>
    </message>
</context>
<context>
    <name>KeyList</name>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd&apos;hui</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>À traiter</translation>
    </message>
    <message>
        <source>Outstanding items</source>
        <translation>Postes ouverts</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>another administration</source>
        <translation>autre administration</translation>
    </message>
    <message>
        <source>open a file</source>
        <translation>ouvrir un fichier</translation>
    </message>
    <message>
        <source>search</source>
        <translation>rechercher</translation>
    </message>
    <message>
        <source>calls to Exact Online</source>
        <translation>appels à Exact Online</translation>
    </message>
    <message>
        <source>lists of the administration</source>
        <translation>listes de l&apos;administration</translation>
    </message>
    <message>
        <source>read the list on show anew</source>
        <translation>relire la liste affichée</translation>
    </message>
    <message>
        <source>this list</source>
        <translation>cette liste</translation>
    </message>
    <message>
        <source>paste rows</source>
        <translation>coller des lignes</translation>
    </message>
    <message>
        <source>next problem</source>
        <translation>problème suivant</translation>
    </message>
    <message>
        <source>previous problem</source>
        <translation>problème précédent</translation>
    </message>
    <message>
        <source>edit the cell</source>
        <translation>modifier la cellule</translation>
    </message>
    <message>
        <source>list of choices</source>
        <translation>liste de choix</translation>
    </message>
    <message>
        <source>leave out, take back</source>
        <translation>omettre, reprendre</translation>
    </message>
    <message>
        <source>fill down</source>
        <translation>recopier vers le bas</translation>
    </message>
    <message>
        <source>undo</source>
        <translation>annuler</translation>
    </message>
    <message>
        <source>redo</source>
        <translation>rétablir</translation>
    </message>
    <message>
        <source>to the next step</source>
        <translation>à l&apos;étape suivante</translation>
    </message>
    <message>
        <source>open the row</source>
        <translation>ouvrir la ligne</translation>
    </message>
    <message>
        <source>copy rows, with headings</source>
        <translation>copier les lignes, avec en-têtes</translation>
    </message>
    <message>
        <source>choose a proposal, up to 9</source>
        <translation>choisir une proposition, jusqu&apos;à 9</translation>
    </message>
    <message>
        <source>back, or give up</source>
        <translation>revenir ou abandonner</translation>
    </message>
    <message>
        <source>Reconcile</source>
        <translation>Lettrer</translation>
    </message>
    <message>
        <source>accept, and the next line</source>
        <translation>accepter, puis la ligne suivante</translation>
    </message>
    <message>
        <source>accept, and on with this relation</source>
        <translation>accepter, suite de cette relation</translation>
    </message>
    <message>
        <source>tick an open item</source>
        <translation>cocher un poste ouvert</translation>
    </message>
    <message>
        <source>all open items</source>
        <translation>tous les postes ouverts</translation>
    </message>
    <message>
        <source>next, previous line</source>
        <translation>ligne suivante, précédente</translation>
    </message>
    <message>
        <source>list of steps, to undo each</source>
        <translation>liste des étapes, pour les annuler</translation>
    </message>
    <message>
        <source>a letter on a button presses it</source>
        <translation>une lettre sur un bouton l&apos;actionne</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Partout</translation>
    </message>
    <message>
        <source>While importing</source>
        <translation>À l&apos;import</translation>
    </message>
    <message>
        <source>In lists</source>
        <translation>Dans les listes</translation>
    </message>
    <message>
        <source>While reconciling</source>
        <translation>Au lettrage</translation>
    </message>
</context>
<context>
    <name>KeysStep</name>
    <message>
        <source>Your office&apos;s registration</source>
        <translation>L&apos;enregistrement de votre bureau</translation>
    </message>
    <message>
        <source>For Exact Online of: {place}</source>
        <translation>Pour l&apos;Exact Online de&#xa0;: {place}</translation>
    </message>
    <message>
        <source>Client id</source>
        <translation>Client ID</translation>
    </message>
    <message>
        <source>From your office&apos;s own registration with Exact Online.</source>
        <translation>De l&apos;enregistrement propre de votre bureau auprès d&apos;Exact Online.</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>Client secret</translation>
    </message>
    <message>
        <source>Kept in this computer&apos;s vault. Leave it empty to use the one that is kept.</source>
        <translation>Conservé dans le coffre-fort de cet ordinateur. Laissez vide pour utiliser celui qui est conservé.</translation>
    </message>
    <message>
        <source>Kept in this computer&apos;s vault, never in a file.</source>
        <translation>Conservé dans le coffre-fort de cet ordinateur, jamais dans un fichier.</translation>
    </message>
    <message>
        <source>Show the secret</source>
        <translation>Afficher le secret</translation>
    </message>
    <message>
        <source>Where do I find these?</source>
        <translation>Où les trouver&#xa0;?</translation>
    </message>
    <message>
        <source>Sign in with the browser</source>
        <translation>Se connecter par le navigateur</translation>
    </message>
</context>
<context>
    <name>KnownPanel</name>
    <message>
        <source>This document and the booked one</source>
        <translation>Ce document et celui comptabilisé</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>Dans le fichier</translation>
    </message>
    <message>
        <source>Booked</source>
        <translation>Comptabilisé</translation>
    </message>
    <message>
        <source>Nothing like it is booked already.</source>
        <translation>Rien de semblable n&apos;est déjà comptabilisé.</translation>
    </message>
    <message>
        <source>Imported by ExactDesk</source>
        <translation>Importé par ExactDesk</translation>
    </message>
    <message>
        <source>In Exact Online</source>
        <translation>Dans Exact Online</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>Relation</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Incl. VAT</source>
        <translation>TVA comprise</translation>
    </message>
    <message>
        <source>Entry number</source>
        <translation>Numéro d&apos;écriture</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Trouvés</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Provenance</translation>
    </message>
</context>
<context>
    <name>LineCard</name>
    <message>
        <source>Without a name</source>
        <translation>Sans nom</translation>
    </message>
    <message>
        <source>{what} – {who}</source>
        <translation>{what} – {who}</translation>
    </message>
</context>
<context>
    <name>List</name>
    <message>
        <source>Relations</source>
        <translation>Relations</translation>
    </message>
    <message>
        <source>Bank accounts of relations</source>
        <translation>Comptes bancaires des relations</translation>
    </message>
    <message>
        <source>Ledger accounts</source>
        <translation>Comptes généraux</translation>
    </message>
    <message>
        <source>Journals</source>
        <translation>Journaux</translation>
    </message>
    <message>
        <source>VAT codes</source>
        <translation>Codes TVA</translation>
    </message>
    <message>
        <source>Payment conditions</source>
        <translation>Conditions de paiement</translation>
    </message>
    <message>
        <source>Cost centres</source>
        <translation>Centres de coûts</translation>
    </message>
    <message>
        <source>Cost units</source>
        <translation>Unités de coûts</translation>
    </message>
    <message>
        <source>Periods</source>
        <translation>Périodes</translation>
    </message>
    <message>
        <source>Closed periods, per journal</source>
        <translation>Périodes clôturées, par journal</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Articles</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>Projets</translation>
    </message>
    <message>
        <source>Types of documents</source>
        <translation>Types de documents</translation>
    </message>
</context>
<context>
    <name>ListMapPage</name>
    <message>
        <source>Read the list</source>
        <translation>Lire la liste</translation>
    </message>
    <message>
        <source>Put the list aside</source>
        <translation>Mettre la liste de côté</translation>
    </message>
</context>
<context>
    <name>ListPaper</name>
    <message>
        <source>Open items compared</source>
        <translation>Postes ouverts comparés</translation>
    </message>
    <message>
        <source>Reviewed by</source>
        <translation>Traité par</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Administration</source>
        <translation>Administration</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Laid beside</source>
        <translation>Comparée à</translation>
    </message>
    <message>
        <source>Saved by</source>
        <translation>Enregistré par</translation>
    </message>
    <message>
        <source>Saved on</source>
        <translation>Enregistré le</translation>
    </message>
    <message>
        <source>Relation alone</source>
        <translation>Relation uniquement</translation>
    </message>
    <message>
        <source>turned round: the list is written from the other party&apos;s point of view</source>
        <translation>inversés&#xa0;: la liste est écrite du point de vue de l&apos;autre partie</translation>
    </message>
    <message>
        <source>Signs</source>
        <translation>Signes</translation>
    </message>
    <message>
        <source>Books read on</source>
        <translation>Comptabilité lue le</translation>
    </message>
    <message>
        <source>Open by the list</source>
        <translation>Ouvert selon la liste</translation>
    </message>
    <message>
        <source>Open by the books, compared with it</source>
        <translation>Ouvert selon la comptabilité, comparé</translation>
    </message>
    <message>
        <source>Difference of the list with the books</source>
        <translation>Différence entre la liste et la comptabilité</translation>
    </message>
    <message>
        <source>All open items of the books</source>
        <translation>Tous les postes ouverts de la comptabilité</translation>
    </message>
    <message>
        <source>Ledger account</source>
        <translation>Compte général</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>Difference of the ledger with all open items</source>
        <translation>Différence entre le grand livre et tous les postes ouverts</translation>
    </message>
    <message>
        <source>Totals against the ledger</source>
        <translation>Totaux face au grand livre</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Devise</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Résumé</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>In the list</source>
        <translation>Dans la liste</translation>
    </message>
    <message>
        <source>In the books</source>
        <translation>Dans la comptabilité</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Différence</translation>
    </message>
    <message>
        <source>Neither of the two has any open item.</source>
        <translation>Aucun des deux n&apos;a de poste ouvert.</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>Facture</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>Relation</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Écriture</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>Ce que cela signifie</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Par</translation>
    </message>
    <message>
        <source>None.</source>
        <translation>Aucun.</translation>
    </message>
</context>
<context>
    <name>ListWords</name>
    <message>
        <source>In both</source>
        <translation>Dans les deux</translation>
    </message>
    <message>
        <source>Amount differs</source>
        <translation>Montant différent</translation>
    </message>
    <message>
        <source>Only in the list</source>
        <translation>Liste uniquement</translation>
    </message>
    <message>
        <source>Only in the books</source>
        <translation>Comptabilité uniquement</translation>
    </message>
    <message>
        <source>Agrees</source>
        <translation>Concorde</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>À faire</translation>
    </message>
    <message>
        <source>To check</source>
        <translation>À vérifier</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Vu</translation>
    </message>
    <message>
        <source>What customers owe</source>
        <translation>Ce que doivent les clients</translation>
    </message>
    <message>
        <source>What we owe suppliers</source>
        <translation>Ce que nous devons aux fournisseurs</translation>
    </message>
    <message>
        <source>amount</source>
        <translation>montant</translation>
    </message>
    <message>
        <source>currency</source>
        <translation>devise</translation>
    </message>
    <message>
        <source>partly paid since</source>
        <translation>payé en partie depuis</translation>
    </message>
    <message>
        <source>number spelled otherwise</source>
        <translation>numéro écrit autrement</translation>
    </message>
    <message>
        <source>found by name and amount</source>
        <translation>trouvé par nom et montant</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nom</translation>
    </message>
    <message>
        <source>invoice date</source>
        <translation>date de facture</translation>
    </message>
    <message>
        <source>due date</source>
        <translation>date d&apos;échéance</translation>
    </message>
    <message>
        <source>several rows together</source>
        <translation>plusieurs lignes ensemble</translation>
    </message>
    <message>
        <source>Not open in the books: paid there already, or never booked.</source>
        <translation>Pas ouvert en comptabilité&#xa0;: déjà payé là, ou jamais comptabilisé.</translation>
    </message>
    <message>
        <source>A payment in the books that was not matched yet.</source>
        <translation>Un paiement en comptabilité pas encore lettré.</translation>
    </message>
    <message>
        <source>Not in the list: paid according to who made it, or not known there.</source>
        <translation>Pas dans la liste&#xa0;: payé selon son auteur, ou inconnu de lui.</translation>
    </message>
    <message>
        <source>Both say the same.</source>
        <translation>Les deux disent la même chose.</translation>
    </message>
    <message>
        <source>Otherwise: {what}.</source>
        <translation>Différent&#xa0;: {what}.</translation>
    </message>
</context>
<context>
    <name>ListsPage</name>
    <message>
        <source>Exact Online was not reached</source>
        <translation>Exact Online était injoignable</translation>
    </message>
    <message>
        <source>These are the lists as they were last fetched. You can check with them; to book, a connection is needed.</source>
        <translation>Voici les listes telles qu&apos;elles ont été récupérées la dernière fois. Elles permettent de contrôler&#xa0;; pour comptabiliser, il faut une liaison.</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) old</source>
        <translation>
            <numerusform>il y a %n jour</numerusform>
            <numerusform>il y a %n jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) old</source>
        <translation>
            <numerusform>il y a %n heure</numerusform>
            <numerusform>il y a %n heures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) old</source>
        <translation>
            <numerusform>il y a %n minute</numerusform>
            <numerusform>il y a %n minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>just now</source>
        <translation>à l&apos;instant</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Fetched</source>
        <translation>Récupérée</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Ancienneté</translation>
    </message>
    <message>
        <source>Lists of {name}</source>
        <translation>Listes de {name}</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Listes</translation>
    </message>
    <message>
        <source>What ExactDesk keeps of this administration on this computer, to check your files with.</source>
        <translation>Ce qu&apos;ExactDesk conserve de cette administration sur cet ordinateur, pour contrôler vos fichiers.</translation>
    </message>
    <message>
        <source>Nothing was fetched yet</source>
        <translation>Rien n&apos;a encore été récupéré</translation>
    </message>
    <message>
        <source>Relations, ledger accounts, VAT codes and the other lists are fetched once; then only what changed.</source>
        <translation>Les relations, comptes généraux, codes TVA et autres listes sont récupérés une fois&#xa0;; ensuite seulement ce qui a changé.</translation>
    </message>
    <message>
        <source>Fetch the lists</source>
        <translation>Récupérer les listes</translation>
    </message>
    <message>
        <source>The lists are being fetched</source>
        <translation>Récupération des listes</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Fetch everything again</source>
        <translation>Tout récupérer à nouveau</translation>
    </message>
    <message>
        <source>What changes every day is renewed by itself, by what changed; the others when they are a day or a week old.</source>
        <translation>Ce qui change chaque jour est actualisé de lui-même, selon ce qui a changé&#xa0;; le reste au bout d&apos;un jour ou d&apos;une semaine.</translation>
    </message>
</context>
<context>
    <name>LoadingState</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Choose an administration</source>
        <translation>Choisir une administration</translation>
    </message>
    <message>
        <source>Another administration: Ctrl+K</source>
        <translation>Autre administration&#xa0;: Ctrl+K</translation>
    </message>
    <message>
        <source>{name} ({number}) – ExactDesk</source>
        <translation>{name} ({number}) – ExactDesk</translation>
    </message>
</context>
<context>
    <name>ManualForm</name>
    <message>
        <source>On a ledger account</source>
        <translation>Sur un compte général</translation>
    </message>
    <message>
        <source>Ledger account</source>
        <translation>Compte général</translation>
    </message>
    <message>
        <source>VAT included</source>
        <translation>TVA comprise</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Cost centre</source>
        <translation>Centre de coûts</translation>
    </message>
    <message>
        <source>Cost unit</source>
        <translation>Unité de coûts</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Choisir</translation>
    </message>
    <message>
        <source>Book it there</source>
        <translation>Y comptabiliser</translation>
    </message>
</context>
<context>
    <name>MapActs</name>
    <message>
        <source>What is in {column}?</source>
        <translation>Que contient {column}&#xa0;?</translation>
    </message>
    <message>
        <source>What does &quot;{word}&quot; mean?</source>
        <translation>Que signifie «&#xa0;{word}&#xa0;»&#xa0;?</translation>
    </message>
    <message>
        <source>Read it so</source>
        <translation>Lire ainsi</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Give which field a value?</source>
        <translation>Donner une valeur à quel champ&#xa0;?</translation>
    </message>
    <message>
        <source>Save this mapping</source>
        <translation>Enregistrer la correspondance</translation>
    </message>
    <message>
        <source>Next time a file with these headings comes in, it is recognised by itself.</source>
        <translation>La prochaine fois, un fichier avec ces en-têtes est reconnu de lui-même.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Saved as {name}</source>
        <translation>Enregistrée sous {name}</translation>
    </message>
</context>
<context>
    <name>MapPage</name>
    <message>
        <source>Reading along…</source>
        <translation>Lecture en parallèle…</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s)</source>
        <translation>
            <numerusform>%n document</numerusform>
            <numerusform>%n documents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) read</source>
        <translation>
            <numerusform>%n ligne lue</numerusform>
            <numerusform>%n lignes lues</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n still held back</source>
        <translation>
            <numerusform>%n encore retenu</numerusform>
            <numerusform>%n encore retenus</numerusform>
        </translation>
    </message>
    <message>
        <source>Which column is which</source>
        <translation>Quelle colonne contient quoi</translation>
    </message>
    <message>
        <source>On to the check</source>
        <translation>Passer au contrôle</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>The sheet is being read</source>
        <translation>Lecture de la feuille</translation>
    </message>
    <message>
        <source>Columns of the file</source>
        <translation>Colonnes du fichier</translation>
    </message>
</context>
<context>
    <name>MendPanel</name>
    <message>
        <source>Row {row} of the file</source>
        <translation>Ligne {row} du fichier</translation>
    </message>
    <message numerus="yes">
        <source>and %n more row(s) that stay as they are</source>
        <translation>
            <numerusform>et encore %n ligne, inchangée</numerusform>
            <numerusform>et encore %n lignes, inchangées</numerusform>
        </translation>
    </message>
    <message>
        <source>Give another field a value…</source>
        <translation>Remplir un autre champ…</translation>
    </message>
    <message>
        <source>Choose: {field}</source>
        <translation>Choisir&#xa0;: {field}</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Keep, send later</source>
        <translation>Conserver, envoyer plus tard</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Envoyer</translation>
    </message>
    <message>
        <source>Without number</source>
        <translation>Sans numéro</translation>
    </message>
    <message>
        <source>Can be sent</source>
        <translation>Peut être envoyé</translation>
    </message>
    <message>
        <source>Cannot be sent yet</source>
        <translation>Ne peut pas encore être envoyé</translation>
    </message>
    <message>
        <source>Send {amount} into {division}</source>
        <translation>Envoyer {amount} dans {division}</translation>
    </message>
    <message>
        <source>Send into {division}</source>
        <translation>Envoyer dans {division}</translation>
    </message>
    <message>
        <source>was: {old}</source>
        <translation>était&#xa0;: {old}</translation>
    </message>
    <message>
        <source>The total becomes {new}; it was {old}.</source>
        <translation>Le total devient {new}&#xa0;; il était de {old}.</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) changed; what it was is kept in the history.</source>
        <translation>
            <numerusform>%n valeur modifiée&#xa0;; l&apos;ancienne reste dans l&apos;historique.</numerusform>
            <numerusform>%n valeurs modifiées&#xa0;; les anciennes restent dans l&apos;historique.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Mending</name>
    <message>
        <source>Make {name} a customer in {division}?</source>
        <translation>Faire de {name} un client dans {division}&#xa0;?</translation>
    </message>
    <message>
        <source>Make {name} a supplier in {division}?</source>
        <translation>Faire de {name} un fournisseur dans {division}&#xa0;?</translation>
    </message>
    <message>
        <source>The relation is changed in Exact Online at once; then the document can be sent again.</source>
        <translation>La relation est modifiée aussitôt dans Exact Online&#xa0;; le document peut ensuite être renvoyé.</translation>
    </message>
    <message>
        <source>Change the relation</source>
        <translation>Modifier la relation</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Laisser ainsi</translation>
    </message>
    <message>
        <source>Choose: {field}</source>
        <translation>Choisir&#xa0;: {field}</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Which field?</source>
        <translation>Quel champ&#xa0;?</translation>
    </message>
    <message>
        <source>Make relation {name} in {division}?</source>
        <translation>Créer la relation {name} dans {division}&#xa0;?</translation>
    </message>
    <message>
        <source>It is made in Exact Online at once, with what this document tells of it.</source>
        <translation>Elle est créée aussitôt dans Exact Online, avec ce que ce document en dit.</translation>
    </message>
    <message>
        <source>Make the relation</source>
        <translation>Créer la relation</translation>
    </message>
    <message>
        <source>Do not make it</source>
        <translation>Ne pas créer</translation>
    </message>
    <message>
        <source>{field}: {old} becomes {new}</source>
        <translation>{field}&#xa0;: {old} devient {new}</translation>
    </message>
    <message numerus="yes">
        <source>Change the same in %n other document(s)?</source>
        <translation>
            <numerusform>Modifier de même %n autre document&#xa0;?</numerusform>
            <numerusform>Modifier de même %n autres documents&#xa0;?</numerusform>
        </translation>
    </message>
    <message>
        <source>Change these too</source>
        <translation>Modifier aussi ceux-ci</translation>
    </message>
    <message>
        <source>Only this one</source>
        <translation>Seulement celui-ci</translation>
    </message>
</context>
<context>
    <name>Navigation</name>
    <message>
        <source>Today</source>
        <translation>Aujourd&apos;hui</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>À traiter</translation>
    </message>
    <message>
        <source>Outstanding</source>
        <translation>Postes ouverts</translation>
    </message>
    <message>
        <source>Reconcile</source>
        <translation>Lettrer</translation>
    </message>
    <message>
        <source>Relations</source>
        <translation>Relations</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
</context>
<context>
    <name>NoteEditor</name>
    <message>
        <source>That is no day. Type it as 25-11, 25-11-2026, or +7 for in seven days.</source>
        <translation>Ce n&apos;est pas un jour. Tapez 25-11, 25-11-2026, ou +7 pour dans sept jours.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>Stays on this computer</source>
        <translation>Reste sur cet ordinateur</translation>
    </message>
    <message>
        <source>Promised for</source>
        <translation>Promis pour le</translation>
    </message>
    <message>
        <source>25-11 or +7</source>
        <translation>25-11 ou +7</translation>
    </message>
    <message>
        <source>Disputed</source>
        <translation>Contesté</translation>
    </message>
</context>
<context>
    <name>NumberDesk</name>
    <message>
        <source>The journals are being read</source>
        <translation>Lecture des journaux</translation>
    </message>
    <message>
        <source>Keep no entry numbers for journal {journal} any more?</source>
        <translation>Ne plus réserver de numéros d&apos;écriture pour le journal {journal}&#xa0;?</translation>
    </message>
    <message>
        <source>Exact Online numbers its entries from then on. Numbers that were given away stay given away.</source>
        <translation>Exact Online numérotera alors lui-même les écritures. Les numéros déjà attribués le restent.</translation>
    </message>
    <message>
        <source>Keep none</source>
        <translation>Ne rien réserver</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Laisser tel quel</translation>
    </message>
</context>
<context>
    <name>NumbersPage</name>
    <message>
        <source>Journal {code} {name}</source>
        <translation>Journal {code} {name}</translation>
    </message>
    <message>
        <source>Give the first and the last number.</source>
        <translation>Indiquez le premier et le dernier numéro.</translation>
    </message>
    <message>
        <source>Exact Online numbers</source>
        <translation>Exact Online numérote</translation>
    </message>
    <message>
        <source>journal numbers by itself</source>
        <translation>le journal numérote lui-même</translation>
    </message>
    <message>
        <source>used up</source>
        <translation>épuisé</translation>
    </message>
    <message>
        <source>nearly used up</source>
        <translation>presque épuisé</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>en usage</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>prêt</translation>
    </message>
    <message>
        <source>Entry numbers are running out in journal {journals}</source>
        <translation>Les numéros d&apos;écriture du journal {journals} s&apos;épuisent</translation>
    </message>
    <message>
        <source>When they are used up, posting into that journal stops until it has a new range, or none.</source>
        <translation>Une fois épuisés, la comptabilisation dans ce journal s&apos;arrête jusqu&apos;à ce qu&apos;il reçoive une nouvelle série, ou n&apos;en ait plus.</translation>
    </message>
    <message>
        <source>Journal {journals} does not take the numbers that it is sent</source>
        <translation>Le journal {journals} n&apos;accepte pas les numéros envoyés</translation>
    </message>
    <message>
        <source>It booked under a number of its own, so nothing is reserved for it any more. Let it take numbers in its settings in Exact Online, remove the range here, and give it a new one.</source>
        <translation>Il a comptabilisé sous son propre numéro&#xa0;; plus rien ne lui est donc réservé. Autorisez dans Exact Online la saisie de numéros pour ce journal, supprimez ici la série et donnez-en une nouvelle.</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Numbers kept</source>
        <translation>Numéros réservés</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} à {last}</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Restants</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Entry numbers</source>
        <translation>Numéros d&apos;écriture</translation>
    </message>
    <message>
        <source>{name} ({number}): numbers that only ExactDesk uses, per journal</source>
        <translation>{name} ({number})&#xa0;: numéros que seul ExactDesk utilise, par journal</translation>
    </message>
    <message>
        <source>No journal takes entry numbers</source>
        <translation>Aucun journal n&apos;accepte de numéros d&apos;écriture</translation>
    </message>
    <message>
        <source>Numbers can be kept for sales and purchase journals; this administration has none that are open.</source>
        <translation>Des numéros peuvent être réservés pour les journaux de vente et d&apos;achat&#xa0;; cette administration n&apos;en a aucun d&apos;ouvert.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>The journals are being read</source>
        <translation>Lecture des journaux</translation>
    </message>
    <message>
        <source>First number</source>
        <translation>Premier numéro</translation>
    </message>
    <message>
        <source>Last number</source>
        <translation>Dernier numéro</translation>
    </message>
    <message>
        <source>Keep these numbers</source>
        <translation>Réserver ces numéros</translation>
    </message>
    <message>
        <source>Keep none</source>
        <translation>Ne rien réserver</translation>
    </message>
    <message>
        <source>Journals</source>
        <translation>Journaux</translation>
    </message>
    <message>
        <source>An entry that is sent under a number of your own is found again by that number at once when the connection breaks. Choose numbers that nobody else in the office uses; the journal must let numbers be chosen in Exact Online.</source>
        <translation>Une écriture envoyée sous un numéro à vous est retrouvée aussitôt par ce numéro quand la connexion est coupée. Choisissez des numéros que personne d&apos;autre au bureau n&apos;utilise&#xa0;; le journal doit permettre dans Exact Online de choisir les numéros.</translation>
    </message>
</context>
<context>
    <name>OfficeCard</name>
    <message>
        <source>Your office</source>
        <translation>Votre bureau</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Stands at the head of statements and lists.</source>
        <translation>Figure en tête des relevés de compte et des listes.</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logo</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>Choisir une image</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
</context>
<context>
    <name>OfficeDesk</name>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg)</source>
        <translation>Images (*.png *.jpg *.jpeg)</translation>
    </message>
    <message>
        <source>The logo of your office</source>
        <translation>Le logo de votre bureau</translation>
    </message>
</context>
<context>
    <name>OpenPage</name>
    <message>
        <source>Do not import {file}</source>
        <translation>Ne pas importer {file}</translation>
    </message>
    <message>
        <source>Workbook to fill in</source>
        <translation>Classeur à remplir</translation>
    </message>
    <message>
        <source>With the codes of this administration; dropped back it needs no mapping.</source>
        <translation>Avec les codes de cette administration&#xa0;; redéposé ici, il ne demande aucune correspondance.</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>From a workbook to booked entries, in five steps.</source>
        <translation>Du classeur aux écritures comptabilisées, en cinq étapes.</translation>
    </message>
    <message>
        <source>choose a file</source>
        <translation>choisir un fichier</translation>
    </message>
    <message>
        <source>paste rows</source>
        <translation>coller des lignes</translation>
    </message>
    <message>
        <source>all keys</source>
        <translation>toutes les touches</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) wait(s)</source>
        <translation>
            <numerusform>%n fichier attend</numerusform>
            <numerusform>%n fichiers attendent</numerusform>
        </translation>
    </message>
    <message>
        <source>Open the next one</source>
        <translation>Ouvrir le suivant</translation>
    </message>
</context>
<context>
    <name>Opening</name>
    <message>
        <source>Pasted rows</source>
        <translation>Lignes collées</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) wait(s) until this one is done</source>
        <translation>
            <numerusform>%n fichier attend la fin de celui-ci</numerusform>
            <numerusform>%n fichiers attendent la fin de celui-ci</numerusform>
        </translation>
    </message>
    <message>
        <source>Workbooks and lists ({endings})</source>
        <translation>Classeurs et listes ({endings})</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Choose a file to import</source>
        <translation>Choisir un fichier à importer</translation>
    </message>
    <message>
        <source>There is nothing to paste</source>
        <translation>Il n&apos;y a rien à coller</translation>
    </message>
    <message>
        <source>Copy rows in Excel or in a mail first.</source>
        <translation>Copiez d&apos;abord des lignes dans Excel ou dans un e-mail.</translation>
    </message>
    <message>
        <source>The file is being read</source>
        <translation>Lecture du fichier</translation>
    </message>
    <message>
        <source>Choose the administration that this file is for</source>
        <translation>Choisissez l&apos;administration à laquelle ce fichier est destiné</translation>
    </message>
    <message>
        <source>Choose an administration</source>
        <translation>Choisir une administration</translation>
    </message>
    <message>
        <source>The sheet is being read</source>
        <translation>Lecture de la feuille</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Open a statement</source>
        <translation>Ouvrir un extrait</translation>
    </message>
    <message>
        <source>Bank statements and lists ({endings})</source>
        <translation>Extraits de compte et listes ({endings})</translation>
    </message>
    <message>
        <source>Reading the statement</source>
        <translation>Lecture de l&apos;extrait</translation>
    </message>
    <message>
        <source>Making a statement of what is open</source>
        <translation>Création d&apos;un extrait de ce qui est ouvert</translation>
    </message>
    <message numerus="yes">
        <source>%Ln statement(s) opened</source>
        <translation>
            <numerusform>%Ln extrait ouvert</numerusform>
            <numerusform>%Ln extraits ouverts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them were opened before, and go on where they were left.</source>
        <translation>
            <numerusform>%Ln d&apos;entre eux était déjà ouvert et reprend là où il en était.</numerusform>
            <numerusform>%Ln d&apos;entre eux étaient déjà ouverts et reprennent là où ils en étaient.</numerusform>
        </translation>
    </message>
    <message>
        <source>This statement was opened before</source>
        <translation>Cet extrait a déjà été ouvert</translation>
    </message>
    <message>
        <source>You go on where it was left on {when}.</source>
        <translation>Vous reprenez là où il en était le {when}.</translation>
    </message>
    <message>
        <source>Columns recognised: {name}</source>
        <translation>Colonnes reconnues&#xa0;: {name}</translation>
    </message>
    <message>
        <source>See the columns</source>
        <translation>Voir les colonnes</translation>
    </message>
</context>
<context>
    <name>OutActs</name>
    <message>
        <source>Reading what is still open</source>
        <translation>Lecture de ce qui est encore ouvert</translation>
    </message>
    <message>
        <source>Exact Online opens in your browser; {number} is on the clipboard</source>
        <translation>Exact Online s&apos;ouvre dans votre navigateur&#xa0;; {number} est dans le presse-papiers</translation>
    </message>
    <message>
        <source>Go to the open items of {relation} and match {numbers} with the payment.</source>
        <translation>Allez aux postes ouverts de {relation} et lettrez {numbers} avec le paiement.</translation>
    </message>
    <message>
        <source>Book this statement in {division}?</source>
        <translation>Comptabiliser cet extrait dans {division}&#xa0;?</translation>
    </message>
    <message>
        <source>Journal {journal}, {statement}; it closes at {closing}. It can be deleted in Exact Online while it is open.</source>
        <translation>Journal {journal}, {statement}&#xa0;; le solde final est de {closing}. L&apos;écriture peut être supprimée dans Exact Online tant qu&apos;elle est ouverte.</translation>
    </message>
    <message numerus="yes">
        <source>Book %Ln line(s), {total}, in {division}</source>
        <translation>
            <numerusform>Comptabiliser %Ln ligne, {total}, dans {division}</numerusform>
            <numerusform>Comptabiliser %Ln lignes, {total}, dans {division}</numerusform>
        </translation>
    </message>
    <message>
        <source>Do not book</source>
        <translation>Ne pas comptabiliser</translation>
    </message>
    <message>
        <source>Match these payments in {division}?</source>
        <translation>Lettrer ces paiements dans {division}&#xa0;?</translation>
    </message>
    <message>
        <source>Each payment is set off against its invoices. It can be taken back in Exact Online alone, per relation.</source>
        <translation>Chaque paiement est imputé sur ses factures. L&apos;annulation n&apos;est possible que dans Exact Online, par relation.</translation>
    </message>
    <message numerus="yes">
        <source>Match %Ln payment(s), {total}, in {division}</source>
        <translation>
            <numerusform>Lettrer %Ln paiement, {total}, dans {division}</numerusform>
            <numerusform>Lettrer %Ln paiements, {total}, dans {division}</numerusform>
        </translation>
    </message>
    <message>
        <source>Do not match</source>
        <translation>Ne pas lettrer</translation>
    </message>
    <message>
        <source>Sending to Exact Online</source>
        <translation>Envoi à Exact Online</translation>
    </message>
    <message>
        <source>{done} done, {left} not</source>
        <translation>{done} réussis, {left} non</translation>
    </message>
    <message>
        <source>{number}: {said}</source>
        <translation>{number}&#xa0;: {said}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln document(s) done, and found again in the books</source>
        <translation>
            <numerusform>%Ln document traité et retrouvé dans la comptabilité</numerusform>
            <numerusform>%Ln documents traités et retrouvés dans la comptabilité</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the working paper</source>
        <translation>Enregistrer le dossier de travail</translation>
    </message>
    <message>
        <source>Saved as {file}</source>
        <translation>Enregistré sous {file}</translation>
    </message>
</context>
<context>
    <name>OutView</name>
    <message>
        <source>{done} of {all} matched in Exact Online. What has left the open items is ticked off when the books are read anew.</source>
        <translation>{done} sur {all} lettrés dans Exact Online. Ce qui a quitté les postes ouverts est coché quand la comptabilité est relue.</translation>
    </message>
    <message>
        <source>Booked</source>
        <translation>Comptabilisé</translation>
    </message>
    <message>
        <source>Entry {numbers}</source>
        <translation>Écriture {numbers}</translation>
    </message>
    <message>
        <source>In {division}, only where the bank does not book it by itself. The opening balance is checked first.</source>
        <translation>Dans {division}, seulement si la liaison bancaire ne le fait pas elle-même. Le solde initial est d&apos;abord vérifié.</translation>
    </message>
    <message>
        <source>In {division}, in the provider&apos;s journal: payments as the customers made them, what the provider keeps as costs.</source>
        <translation>Dans {division}, au journal du prestataire&#xa0;: les paiements tels que les clients les ont faits, ce que le prestataire retient en frais.</translation>
    </message>
    <message numerus="yes">
        <source>Book %Ln, {total}</source>
        <translation>
            <numerusform>Comptabiliser %Ln, {total}</numerusform>
            <numerusform>Comptabiliser %Ln, {total}</numerusform>
        </translation>
    </message>
    <message>
        <source>Book the statement</source>
        <translation>Comptabiliser l&apos;extrait</translation>
    </message>
    <message numerus="yes">
        <source>%Ln cannot be sent: {reason}</source>
        <translation>
            <numerusform>%Ln ne peut pas être envoyé&#xa0;: {reason}</numerusform>
            <numerusform>%Ln ne peuvent pas être envoyés&#xa0;: {reason}</numerusform>
        </translation>
    </message>
    <message>
        <source>Matched</source>
        <translation>Lettré</translation>
    </message>
    <message>
        <source>Nothing is left to be matched.</source>
        <translation>Il ne reste rien à lettrer.</translation>
    </message>
    <message>
        <source>In {division}: sets payments off against their invoices; afterwards the books are read to see that it is so.</source>
        <translation>Dans {division}&#xa0;: impute les paiements sur leurs factures&#xa0;; la comptabilité est ensuite relue pour s&apos;en assurer.</translation>
    </message>
    <message>
        <source>Switched off: work down the list above, each row opens Exact Online.</source>
        <translation>Désactivé&#xa0;: parcourez la liste ci-dessus, chaque ligne ouvre Exact Online.</translation>
    </message>
    <message numerus="yes">
        <source>Match %Ln, {total}</source>
        <translation>
            <numerusform>Lettrer %Ln, {total}</numerusform>
            <numerusform>Lettrer %Ln, {total}</numerusform>
        </translation>
    </message>
    <message>
        <source>Match in Exact Online</source>
        <translation>Lettrer dans Exact Online</translation>
    </message>
    <message>
        <source>Open in Exact Online</source>
        <translation>Ouvrir dans Exact Online</translation>
    </message>
    <message>
        <source>Undecided lines to questions</source>
        <translation>Lignes indécises en compte d&apos;attente</translation>
    </message>
    <message>
        <source>Match the payments</source>
        <translation>Lettrer les paiements</translation>
    </message>
    <message>
        <source>Let ExactDesk send matches</source>
        <translation>Laisser ExactDesk lettrer</translation>
    </message>
    <message>
        <source>Working paper</source>
        <translation>Dossier de travail</translation>
    </message>
    <message>
        <source>What was matched on which proof, what is open and why, by whom, with the totals against the ledger.</source>
        <translation>Ce qui a été lettré et sur quelle preuve, ce qui est ouvert et pourquoi, par qui, avec les totaux face au grand livre.</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Enregistrer en PDF</translation>
    </message>
    <message>
        <source>Save as workbook</source>
        <translation>Enregistrer en classeur</translation>
    </message>
    <message>
        <source>To be matched in Exact Online</source>
        <translation>À lettrer dans Exact Online</translation>
    </message>
    <message>
        <source>No line settles an open item yet.</source>
        <translation>Aucune ligne ne solde encore un poste ouvert.</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>Relation</translation>
    </message>
    <message>
        <source>Paid on</source>
        <translation>Payé le</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Payé</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Avec</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Différence</translation>
    </message>
</context>
<context>
    <name>OutcomePanel</name>
    <message>
        <source>Choose a document to see what came of it.</source>
        <translation>Choisissez un document pour voir ce qu&apos;il en est advenu.</translation>
    </message>
    <message>
        <source>Without number</source>
        <translation>Sans numéro</translation>
    </message>
    <message>
        <source>Rows of the file: {rows}</source>
        <translation>Lignes du fichier&#xa0;: {rows}</translation>
    </message>
    <message>
        <source>Entry number {number}</source>
        <translation>Numéro d&apos;écriture {number}</translation>
    </message>
    <message>
        <source>Open in Exact Online</source>
        <translation>Ouvrir dans Exact Online</translation>
    </message>
    <message>
        <source>Exact Online says:</source>
        <translation>Exact Online signale&#xa0;:</translation>
    </message>
    <message>
        <source>Reason: {reason}</source>
        <translation>Raison&#xa0;: {reason}</translation>
    </message>
</context>
<context>
    <name>Outstanding</name>
    <message>
        <source>Not due</source>
        <translation>Non échu</translation>
    </message>
    <message>
        <source>Dated later</source>
        <translation>Daté plus tard</translation>
    </message>
    <message>
        <source>Over {days} days</source>
        <translation>Plus de {days} jours</translation>
    </message>
    <message>
        <source>{first} to {last} days</source>
        <translation>{first} à {last} jours</translation>
    </message>
    <message>
        <source>Receivables</source>
        <translation>Créances</translation>
    </message>
    <message>
        <source>Payables</source>
        <translation>Dettes</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>Facture</translation>
    </message>
    <message>
        <source>Credit note</source>
        <translation>Note de crédit</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Paiement</translation>
    </message>
    <message>
        <source>Other entry</source>
        <translation>Autre écriture</translation>
    </message>
    <message>
        <source>Not traced to an invoice</source>
        <translation>Non rattaché à une facture</translation>
    </message>
    <message>
        <source>{side} on {day}</source>
        <translation>{side} au {day}</translation>
    </message>
    <message>
        <source>Administration</source>
        <translation>Administration</translation>
    </message>
    <message>
        <source>Read from Exact Online</source>
        <translation>Lu dans Exact Online</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Postes</translation>
    </message>
    <message>
        <source>Only</source>
        <translation>Seulement</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Écriture</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>Days overdue</source>
        <translation>Jours de retard</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Devise</translation>
    </message>
    <message>
        <source>Open in {currency}</source>
        <translation>Ouvert en {currency}</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Somme</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>Relation</translation>
    </message>
    <message>
        <source>Nothing is outstanding.</source>
        <translation>Aucun poste n&apos;est ouvert.</translation>
    </message>
    <message>
        <source>Promised for {day}</source>
        <translation>Promis pour le {day}</translation>
    </message>
    <message>
        <source>Disputed</source>
        <translation>Contesté</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Ages per relation</source>
        <translation>Balance âgée par relation</translation>
    </message>
</context>
<context>
    <name>OutstandingColumns</name>
    <message>
        <source>Relation</source>
        <translation>Relation</translation>
    </message>
    <message>
        <source>Administration</source>
        <translation>Administration</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>Facture</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvert</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Jours</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Entry number</source>
        <translation>Numéro d&apos;écriture</translation>
    </message>
    <message>
        <source>In its currency</source>
        <translation>Dans sa devise</translation>
    </message>
    <message>
        <source>Whole amount</source>
        <translation>Montant total</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Your ref.</source>
        <translation>Votre réf.</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Noted</source>
        <translation>Noté</translation>
    </message>
    <message>
        <source>Promised</source>
        <translation>Promis</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Ages</source>
        <translation>Balance âgée</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Échu</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Postes</translation>
    </message>
    <message>
        <source>Oldest</source>
        <translation>Le plus ancien</translation>
    </message>
    <message>
        <source>{count} administrations</source>
        <translation>{count} administrations</translation>
    </message>
</context>
<context>
    <name>OutstandingDesk</name>
    <message>
        <source>What is outstanding is being looked up</source>
        <translation>Recherche des postes ouverts</translation>
    </message>
    <message>
        <source>As it was on which day?</source>
        <translation>Situation de quel jour&#xa0;?</translation>
    </message>
    <message>
        <source>The list is worked out from the ledger: what was open at the end of that day.</source>
        <translation>La liste est établie d&apos;après le grand livre&#xa0;: ce qui était ouvert à la fin de ce jour.</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>“{text}” is no day.</source>
        <translation>«&#xa0;{text}&#xa0;» n&apos;est pas un jour.</translation>
    </message>
    <message>
        <source>Type it as 31-10 or 31-10-2026.</source>
        <translation>Tapez par exemple 31-10 ou 31-10-2026.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>At how many days does one age end and the next begin?</source>
        <translation>À combien de jours finit une tranche d&apos;âge et commence la suivante&#xa0;?</translation>
    </message>
    <message>
        <source>Whole numbers, rising, for example 30, 60, 90.</source>
        <translation>Des nombres entiers, croissants, par exemple 30, 60, 90.</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Jours</translation>
    </message>
    <message>
        <source>Use these</source>
        <translation>Les utiliser</translation>
    </message>
    <message>
        <source>“{text}” are no limits.</source>
        <translation>«&#xa0;{text}&#xa0;» ne sont pas des limites.</translation>
    </message>
    <message>
        <source>Keep this view</source>
        <translation>Conserver cette vue</translation>
    </message>
    <message>
        <source>Filters, order and columns; a view of the same name is replaced.</source>
        <translation>Filtres, ordre et colonnes&#xa0;; une vue du même nom est remplacée.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conserver</translation>
    </message>
</context>
<context>
    <name>OutstandingFilters</name>
    <message>
        <source>Overdue</source>
        <translation>Échu</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>Soldé</translation>
    </message>
    <message>
        <source>Disputed</source>
        <translation>Contesté</translation>
    </message>
    <message>
        <source>With a note</source>
        <translation>Avec remarque</translation>
    </message>
    <message>
        <source>Part is paid</source>
        <translation>Partiellement payé</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Paiements</translation>
    </message>
    <message>
        <source>Chosen relations</source>
        <translation>Relations choisies</translation>
    </message>
    <message>
        <source>at least {amount}</source>
        <translation>au moins {amount}</translation>
    </message>
</context>
<context>
    <name>OutstandingMenus</name>
    <message>
        <source>At the end of {day}</source>
        <translation>Fin {day}</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Actuel</translation>
    </message>
    <message>
        <source>Another day…</source>
        <translation>Un autre jour…</translation>
    </message>
    <message>
        <source>Only the administration you work in</source>
        <translation>Seulement l&apos;administration où vous travaillez</translation>
    </message>
    <message>
        <source>Several administrations…</source>
        <translation>Plusieurs administrations…</translation>
    </message>
    <message>
        <source>Excel workbook…</source>
        <translation>Classeur Excel…</translation>
    </message>
    <message>
        <source>PDF…</source>
        <translation>PDF…</translation>
    </message>
    <message>
        <source>Open as PDF, to print</source>
        <translation>Ouvrir en PDF, pour imprimer</translation>
    </message>
    <message>
        <source>Forget “{name}”</source>
        <translation>Oublier «&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>Keep this view…</source>
        <translation>Conserver cette vue…</translation>
    </message>
    <message>
        <source>Up to {limits} days</source>
        <translation>Jusqu&apos;à {limits} jours</translation>
    </message>
    <message>
        <source>Other limits…</source>
        <translation>Autres limites…</translation>
    </message>
    <message>
        <source>Up to {limits} days…</source>
        <translation>Jusqu&apos;à {limits} jours…</translation>
    </message>
    <message>
        <source>By due date</source>
        <translation>Par date d&apos;échéance</translation>
    </message>
    <message>
        <source>By invoice date</source>
        <translation>Par date de facture</translation>
    </message>
</context>
<context>
    <name>OutstandingMessages</name>
    <message>
        <source>The list stands at {day}.</source>
        <translation>La liste montre la situation au {day}.</translation>
    </message>
    <message>
        <source>Back to now</source>
        <translation>Retour à maintenant</translation>
    </message>
    <message>
        <source>These are the figures of {moment}.</source>
        <translation>Ce sont les chiffres du {moment}.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>{name} could not be read.</source>
        <translation>{name} n&apos;a pas pu être lu.</translation>
    </message>
    <message>
        <source>{count} items</source>
        <translation>{count} postes</translation>
    </message>
    <message>
        <source>one item</source>
        <translation>un poste</translation>
    </message>
    <message>
        <source>{amount} open</source>
        <translation>{amount} ouvert</translation>
    </message>
    <message>
        <source>{amount} overdue</source>
        <translation>{amount} échu</translation>
    </message>
    <message>
        <source>In their own currencies: {amounts}.</source>
        <translation>Dans leurs propres devises&#xa0;: {amounts}.</translation>
    </message>
</context>
<context>
    <name>OutstandingPage</name>
    <message>
        <source>Read on {moment}</source>
        <translation>Lu le {moment}</translation>
    </message>
    <message>
        <source>Read on {moment}, changes since {since}</source>
        <translation>Lu le {moment}, modifications depuis {since}</translation>
    </message>
    <message>
        <source>Being read anew…</source>
        <translation>Nouvelle lecture…</translation>
    </message>
    <message>
        <source>Outstanding items</source>
        <translation>Postes ouverts</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Actuel</translation>
    </message>
    <message>
        <source>The day that the list stands at</source>
        <translation>Le jour dont la liste montre la situation</translation>
    </message>
    <message numerus="yes">
        <source>%Ln administration(s)</source>
        <translation>
            <numerusform>%Ln administration</numerusform>
            <numerusform>%Ln administrations</numerusform>
        </translation>
    </message>
    <message>
        <source>Chosen relations</source>
        <translation>Relations choisies</translation>
    </message>
    <message>
        <source>Relation, number, amount, note</source>
        <translation>Relation, numéro, montant, remarque</translation>
    </message>
    <message>
        <source>What the lines are</source>
        <translation>Ce que sont les lignes</translation>
    </message>
    <message>
        <source>Per item</source>
        <translation>Par poste</translation>
    </message>
    <message>
        <source>Per relation</source>
        <translation>Par relation</translation>
    </message>
    <message>
        <source>Per administration</source>
        <translation>Par administration</translation>
    </message>
    <message>
        <source>Views that you keep</source>
        <translation>Vues que vous conservez</translation>
    </message>
    <message>
        <source>How ages are reckoned</source>
        <translation>Comment la balance âgée est calculée</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Actualiser</translation>
    </message>
    <message>
        <source>Open items</source>
        <translation>Postes ouverts</translation>
    </message>
    <message>
        <source>Sums</source>
        <translation>Totaux</translation>
    </message>
    <message>
        <source>No item fits. Esc takes the filters back.</source>
        <translation>Aucun poste ne correspond. Échap retire les filtres.</translation>
    </message>
    <message>
        <source>Nothing is outstanding</source>
        <translation>Aucun poste n&apos;est ouvert</translation>
    </message>
    <message>
        <source>Here stand the invoices that are not wholly paid, with their age, as soon as there are any.</source>
        <translation>Ici figurent les factures qui ne sont pas entièrement payées, avec leur ancienneté, dès qu&apos;il y en a.</translation>
    </message>
    <message>
        <source>What is outstanding is being looked up</source>
        <translation>Recherche des postes ouverts</translation>
    </message>
</context>
<context>
    <name>OutstandingPanel</name>
    <message>
        <source>Choose an item to see its lines, its payments and your notes.</source>
        <translation>Choisissez un poste pour voir ses lignes, ses paiements et vos remarques.</translation>
    </message>
    <message>
        <source>Only the items of this relation</source>
        <translation>Seulement les postes de cette relation</translation>
    </message>
    <message>
        <source>Dated {day}</source>
        <translation>Daté du {day}</translation>
    </message>
    <message>
        <source>Due {day}</source>
        <translation>Échéance {day}</translation>
    </message>
    <message>
        <source>Term of {amount}, due {day}</source>
        <translation>Échéance partielle de {amount}, au {day}</translation>
    </message>
    <message>
        <source>Entry number {number}</source>
        <translation>Numéro d&apos;écriture {number}</translation>
    </message>
    <message>
        <source>Reference {number}</source>
        <translation>Référence {number}</translation>
    </message>
    <message>
        <source>of {whole}, {paid} paid</source>
        <translation>sur {whole}, {paid} payé</translation>
    </message>
    <message>
        <source>is {amount}</source>
        <translation>soit {amount}</translation>
    </message>
    <message>
        <source>{amount} of it is on its way to or from the bank</source>
        <translation>{amount} de ce montant sont en route vers ou depuis la banque</translation>
    </message>
    <message>
        <source>{amount} is overdue</source>
        <translation>{amount} échu</translation>
    </message>
    <message numerus="yes">
        <source>Show its %Ln item(s)</source>
        <translation>
            <numerusform>Afficher son %Ln poste</numerusform>
            <numerusform>Afficher ses %Ln postes</numerusform>
        </translation>
    </message>
    <message>
        <source>Open in Exact Online</source>
        <translation>Ouvrir dans Exact Online</translation>
    </message>
    <message>
        <source>Statement of account</source>
        <translation>Relevé de compte</translation>
    </message>
    <message>
        <source>in Dutch</source>
        <translation>en néerlandais</translation>
    </message>
    <message>
        <source>in French</source>
        <translation>en français</translation>
    </message>
    <message>
        <source>in English</source>
        <translation>en anglais</translation>
    </message>
    <message>
        <source>PDF {language}</source>
        <translation>PDF {language}</translation>
    </message>
    <message>
        <source>Mail with the PDF, {language}</source>
        <translation>E-mail avec le PDF, {language}</translation>
    </message>
    <message>
        <source>Mail without a PDF, {language}</source>
        <translation>E-mail sans PDF, {language}</translation>
    </message>
    <message>
        <source>Lines and payments are being fetched…</source>
        <translation>Récupération des lignes et des paiements…</translation>
    </message>
    <message>
        <source>Exact Online did not answer. Press Enter on the item to ask again.</source>
        <translation>Exact Online n&apos;a pas répondu. Appuyez sur Entrée sur le poste pour redemander.</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>Exact Online did not give the lines of this entry.</source>
        <translation>Exact Online n&apos;a pas donné les lignes de cette écriture.</translation>
    </message>
    <message>
        <source>Lines, without VAT</source>
        <translation>Lignes, hors TVA</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>VAT code {code}: {amount}</source>
        <translation>Code TVA {code}&#xa0;: {amount}</translation>
    </message>
    <message>
        <source>VAT</source>
        <translation>TVA</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Paiements</translation>
    </message>
    <message>
        <source>Exact Online did not give the payments.</source>
        <translation>Exact Online n&apos;a pas donné les paiements.</translation>
    </message>
    <message>
        <source>Matched with it so far</source>
        <translation>Lettré avec lui jusqu&apos;ici</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>Exact Online did not give the files of this entry.</source>
        <translation>Exact Online n&apos;a pas donné les fichiers de cette écriture.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Opens in the browser, in Exact Online</source>
        <translation>S&apos;ouvre dans le navigateur, dans Exact Online</translation>
    </message>
</context>
<context>
    <name>OutstandingPapers</name>
    <message>
        <source>Workbook (*.xlsx)</source>
        <translation>Classeur (*.xlsx)</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Keep the list</source>
        <translation>Enregistrer la liste</translation>
    </message>
    <message>
        <source>Keep the statement</source>
        <translation>Enregistrer le relevé</translation>
    </message>
    <message>
        <source>Attach this file to the mail: {file}</source>
        <translation>Joignez ce fichier à l&apos;e-mail&#xa0;: {file}</translation>
    </message>
    <message>
        <source>Written to {file}</source>
        <translation>Écrit dans {file}</translation>
    </message>
    <message>
        <source>Show in its folder</source>
        <translation>Afficher dans son dossier</translation>
    </message>
</context>
<context>
    <name>OutstandingWords</name>
    <message>
        <source>Promise passed</source>
        <translation>Promesse dépassée</translation>
    </message>
    <message>
        <source>Later than usual</source>
        <translation>Plus tard que d&apos;habitude</translation>
    </message>
    <message>
        <source>Fell due</source>
        <translation>Vient d&apos;échoir</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modifié</translation>
    </message>
    <message>
        <source>Paid in part</source>
        <translation>Payé en partie</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouveau</translation>
    </message>
    <message>
        <source>Disputed</source>
        <translation>Contesté</translation>
    </message>
    <message>
        <source>Promised</source>
        <translation>Promis</translation>
    </message>
    <message>
        <source>Not matched</source>
        <translation>Non lettré</translation>
    </message>
    <message>
        <source>one day overdue</source>
        <translation>un jour de retard</translation>
    </message>
    <message>
        <source>due today</source>
        <translation>échéance aujourd&apos;hui</translation>
    </message>
    <message>
        <source>due tomorrow</source>
        <translation>échéance demain</translation>
    </message>
    <message>
        <source>{days} days overdue</source>
        <translation>{days} jours de retard</translation>
    </message>
    <message>
        <source>due in {days} days</source>
        <translation>échéance dans {days} jours</translation>
    </message>
    <message>
        <source>promised for {day}</source>
        <translation>promis pour le {day}</translation>
    </message>
</context>
<context>
    <name>PairCard</name>
    <message>
        <source>In the list</source>
        <translation>Dans la liste</translation>
    </message>
    <message>
        <source>In the books</source>
        <translation>Dans la comptabilité</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>Facture</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>Relation</translation>
    </message>
    <message>
        <source>Invoice date</source>
        <translation>Date de facture</translation>
    </message>
    <message>
        <source>Due date</source>
        <translation>Date d&apos;échéance</translation>
    </message>
    <message>
        <source>Open amount</source>
        <translation>Montant ouvert</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>diffère</translation>
    </message>
    <message>
        <source>{note} ({by})</source>
        <translation>{note} ({by})</translation>
    </message>
</context>
<context>
    <name>PaperDesk</name>
    <message>
        <source>Workbook (*.xlsx)</source>
        <translation>Classeur (*.xlsx)</translation>
    </message>
    <message>
        <source>Export the history</source>
        <translation>Exporter l&apos;historique</translation>
    </message>
    <message>
        <source>History of imports.xlsx</source>
        <translation>Historique des imports.xlsx</translation>
    </message>
    <message>
        <source>History of imports of {name}.xlsx</source>
        <translation>Historique des imports de {name}.xlsx</translation>
    </message>
    <message>
        <source>Receipt of {file}.pdf</source>
        <translation>Récépissé de {file}.pdf</translation>
    </message>
    <message>
        <source>To be verified later (*.json)</source>
        <translation>Pour vérifier plus tard (*.json)</translation>
    </message>
    <message>
        <source>Save the receipt</source>
        <translation>Enregistrer le récépissé</translation>
    </message>
    <message>
        <source>Exact Online has all {count} documents as they were booked</source>
        <translation>Exact Online a les {count} documents tels qu&apos;ils ont été comptabilisés</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>{changed} changed, {gone} no longer there, {same} as booked.</source>
        <translation>{changed} modifiés, {gone} disparus, {same} tels que comptabilisés.</translation>
    </message>
    <message>
        <source>Exact Online has something else than was booked</source>
        <translation>Exact Online contient autre chose que ce qui a été comptabilisé</translation>
    </message>
    <message>
        <source>Save what differs</source>
        <translation>Enregistrer les différences</translation>
    </message>
    <message>
        <source>Comparison of {file}.pdf</source>
        <translation>Comparaison de {file}.pdf</translation>
    </message>
    <message>
        <source>Workbook (*.xlsx *.xlsm)</source>
        <translation>Classeur (*.xlsx *.xlsm)</translation>
    </message>
    <message>
        <source>The client&apos;s workbook back</source>
        <translation>Le classeur du client en retour</translation>
    </message>
    <message>
        <source>{kind} to fill in.xlsx</source>
        <translation>{kind} à remplir.xlsx</translation>
    </message>
    <message>
        <source>Save a workbook to fill in</source>
        <translation>Enregistrer un classeur à remplir</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation>Enregistré&#xa0;: {file}</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
</context>
<context>
    <name>Papers</name>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>en</source>
        <translation>fr</translation>
    </message>
    <message>
        <source>Made on {when} with ExactDesk</source>
        <translation>Établi le {when} avec ExactDesk</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>Page {page} sur {pages}</translation>
    </message>
    <message>
        <source>About this list</source>
        <translation>À propos de cette liste</translation>
    </message>
</context>
<context>
    <name>PapersButton</name>
    <message>
        <source>Papers</source>
        <translation>Pièces</translation>
    </message>
    <message>
        <source>Receipt, comparison with Exact Online, the client&apos;s workbook back</source>
        <translation>Récépissé, comparaison avec Exact Online, classeur du client en retour</translation>
    </message>
    <message>
        <source>Save the receipt…</source>
        <translation>Enregistrer le récépissé…</translation>
    </message>
    <message>
        <source>Compare with Exact Online</source>
        <translation>Comparer avec Exact Online</translation>
    </message>
    <message>
        <source>The client&apos;s workbook back…</source>
        <translation>Le classeur du client en retour…</translation>
    </message>
</context>
<context>
    <name>PlaceStep</name>
    <message>
        <source>Netherlands</source>
        <translation>Pays-Bas</translation>
    </message>
    <message>
        <source>Belgium</source>
        <translation>Belgique</translation>
    </message>
    <message>
        <source>Germany</source>
        <translation>Allemagne</translation>
    </message>
    <message>
        <source>France</source>
        <translation>France</translation>
    </message>
    <message>
        <source>Spain</source>
        <translation>Espagne</translation>
    </message>
    <message>
        <source>United Kingdom</source>
        <translation>Royaume-Uni</translation>
    </message>
    <message>
        <source>United States</source>
        <translation>États-Unis</translation>
    </message>
    <message>
        <source>Another address</source>
        <translation>Une autre adresse</translation>
    </message>
    <message>
        <source>At which Exact Online are your administrations?</source>
        <translation>Dans quel Exact Online se trouvent vos administrations&#xa0;?</translation>
    </message>
    <message>
        <source>Exact Online of</source>
        <translation>Exact Online de</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>The address where your Exact Online runs, beginning with https://</source>
        <translation>L&apos;adresse où tourne votre Exact Online, commençant par https://</translation>
    </message>
    <message>
        <source>Has your office registered an app with Exact Online?</source>
        <translation>Votre bureau a-t-il enregistré une app auprès d&apos;Exact Online&#xa0;?</translation>
    </message>
    <message>
        <source>Exact Online lets in programs that an office has registered itself. That is done once and takes about ten minutes; you keep the keys, and nobody stands in between.</source>
        <translation>Exact Online admet les programmes qu&apos;un bureau a lui-même enregistrés. Cela se fait une fois et prend une dizaine de minutes&#xa0;; vous gardez les clés, et il n&apos;y a aucun intermédiaire.</translation>
    </message>
    <message>
        <source>No, show me how</source>
        <translation>Non, montrez-moi comment</translation>
    </message>
    <message>
        <source>Yes, I have the keys</source>
        <translation>Oui, j&apos;ai les clés</translation>
    </message>
</context>
<context>
    <name>PostPage</name>
    <message>
        <source>Stopping after the document that is under way…</source>
        <translation>Arrêt après le document en cours…</translation>
    </message>
    <message>
        <source>Paused. Nothing is sent until you go on.</source>
        <translation>En pause. Rien n&apos;est envoyé tant que vous ne continuez pas.</translation>
    </message>
    <message>
        <source>{what} (until {time})</source>
        <translation>{what} (jusqu&apos;à {time})</translation>
    </message>
    <message>
        <source>Writing down what is going to be posted…</source>
        <translation>Consignation de ce qui va être comptabilisé…</translation>
    </message>
    <message>
        <source>{done} of {all}</source>
        <translation>{done} sur {all}</translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) left this minute</source>
        <translation>
            <numerusform>encore %n appel cette minute</numerusform>
            <numerusform>encore %n appels cette minute</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} today</source>
        <translation>{count} aujourd&apos;hui</translation>
    </message>
    <message>
        <source>less than a minute to go</source>
        <translation>encore moins d&apos;une minute</translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s) to go</source>
        <translation>
            <numerusform>encore environ %n minute</numerusform>
            <numerusform>encore environ %n minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>posted</source>
        <translation>comptabilisés</translation>
    </message>
    <message>
        <source>refused by Exact Online</source>
        <translation>refusés par Exact Online</translation>
    </message>
    <message>
        <source>not certain</source>
        <translation>incertains</translation>
    </message>
    <message>
        <source>still to do</source>
        <translation>encore à faire</translation>
    </message>
    <message>
        <source>held back, left out or not sent</source>
        <translation>retenus, omis ou non envoyés</translation>
    </message>
    <message>
        <source>Exact Online says: {words}</source>
        <translation>Exact Online signale&#xa0;: {words}</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Posting</source>
        <translation>Comptabilisation</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>To the history</source>
        <translation>Vers l&apos;historique</translation>
    </message>
    <message>
        <source>Mend the rest</source>
        <translation>Corriger le reste</translation>
    </message>
    <message>
        <source>Back to the check; what is booked stays locked and is not sent again.</source>
        <translation>Retour au contrôle&#xa0;; ce qui est comptabilisé reste verrouillé et n&apos;est pas renvoyé.</translation>
    </message>
    <message>
        <source>Next file</source>
        <translation>Fichier suivant</translation>
    </message>
    <message>
        <source>Another file</source>
        <translation>Autre fichier</translation>
    </message>
    <message>
        <source>Go on all the same</source>
        <translation>Continuer quand même</translation>
    </message>
    <message>
        <source>Sends what is not sent yet; what is booked is not sent again.</source>
        <translation>Envoie ce qui n&apos;est pas encore envoyé&#xa0;; ce qui est comptabilisé n&apos;est pas renvoyé.</translation>
    </message>
    <message>
        <source>What became of each document</source>
        <translation>Ce qu&apos;est devenu chaque document</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>Relation</translation>
    </message>
    <message>
        <source>Incl. VAT</source>
        <translation>TVA comprise</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Entry no.</source>
        <translation>N° d&apos;écriture</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
</context>
<context>
    <name>PracticeCard</name>
    <message>
        <source>Try it out first</source>
        <translation>Essayez d&apos;abord</translation>
    </message>
    <message>
        <source>Practise with made-up administrations on this computer. You need no Exact Online for it, and nothing can go wrong.</source>
        <translation>Exercez-vous avec des administrations fictives sur cet ordinateur. Pas besoin d&apos;Exact Online, et rien ne peut mal tourner.</translation>
    </message>
    <message>
        <source>Practise</source>
        <translation>S&apos;exercer</translation>
    </message>
</context>
<context>
    <name>PracticeRibbon</name>
    <message>
        <source>Practice environment</source>
        <translation>Environnement d&apos;exercice</translation>
    </message>
    <message>
        <source>Made-up administrations on this computer: nothing reaches Exact Online.</source>
        <translation>Administrations fictives sur cet ordinateur&#xa0;: rien ne parvient à Exact Online.</translation>
    </message>
    <message numerus="yes">
        <source>%n exercise(s) ready</source>
        <translation>
            <numerusform>%n exercice prêt</numerusform>
            <numerusform>%n exercices prêts</numerusform>
        </translation>
    </message>
    <message>
        <source>Exercises</source>
        <translation>Exercices</translation>
    </message>
    <message>
        <source>Let something go wrong on purpose, and see what happens then.</source>
        <translation>Faites exprès que quelque chose tourne mal, et voyez ce qui se passe.</translation>
    </message>
    <message>
        <source>Stop practising</source>
        <translation>Fin de l&apos;exercice</translation>
    </message>
</context>
<context>
    <name>Problem</name>
    <message>
        <source>Batch {batch} was posted to {site}, where you are not signed in.</source>
        <translation>Le lot {batch} a été comptabilisé sur {site}, où vous n&apos;êtes pas connecté.</translation>
    </message>
    <message>
        <source>Sign in there first.</source>
        <translation>Connectez-vous d&apos;abord là-bas.</translation>
    </message>
    <message>
        <source>The history has no document {item}.</source>
        <translation>L&apos;historique n&apos;a pas de document {item}.</translation>
    </message>
    <message>
        <source>Look in the history of the batch for the number of the document.</source>
        <translation>Cherchez le numéro du document dans l&apos;historique du lot.</translation>
    </message>
    <message>
        <source>&quot;{value}&quot; could not be read when the file was read.</source>
        <translation>&quot;{value}&quot; n&apos;a pas pu être lu lors de la lecture du fichier.</translation>
    </message>
    <message>
        <source>Type what it should be.</source>
        <translation>Tapez ce que cela doit être.</translation>
    </message>
    <message>
        <source>The rows of this document name different relations or numbers now.</source>
        <translation>Les lignes de ce document citent à présent des relations ou des numéros différents.</translation>
    </message>
    <message>
        <source>Give all rows the same relation and the same number.</source>
        <translation>Donnez à toutes les lignes la même relation et le même numéro.</translation>
    </message>
    <message>
        <source>What {number} was read from was not kept, so it cannot be changed here.</source>
        <translation>Ce dont {number} a été lu n&apos;a pas été conservé&#xa0;; il ne peut donc pas être modifié ici.</translation>
    </message>
    <message>
        <source>Set it aside with a reason, and import it again from a file with this row alone.</source>
        <translation>Mettez-le de côté avec un motif, et réimportez-le d&apos;un fichier ne contenant que cette ligne.</translation>
    </message>
    <message>
        <source>{number} cannot be changed here any more ({state}).</source>
        <translation>{number} ne peut plus être modifié ici ({state}).</translation>
    </message>
    <message>
        <source>Look in the history what became of it.</source>
        <translation>Voyez dans l&apos;historique ce qu&apos;il en est advenu.</translation>
    </message>
    <message>
        <source>{number} cannot be booked like this yet.</source>
        <translation>{number} ne peut pas encore être comptabilisé ainsi.</translation>
    </message>
    <message>
        <source>Mend what is named beside it first.</source>
        <translation>Corrigez d&apos;abord ce qui est indiqué à côté.</translation>
    </message>
    <message>
        <source>A document is not set aside without a reason.</source>
        <translation>Un document n&apos;est pas mis de côté sans motif.</translation>
    </message>
    <message>
        <source>Say in a few words why it is not to be booked.</source>
        <translation>Dites en quelques mots pourquoi il ne doit pas être comptabilisé.</translation>
    </message>
    <message>
        <source>Whether {number} was booked is not known yet, so it cannot be set aside.</source>
        <translation>On ne sait pas encore si {number} a été comptabilisé&#xa0;; il ne peut donc pas être mis de côté.</translation>
    </message>
    <message>
        <source>Resume first: then it is looked up in Exact Online.</source>
        <translation>Reprenez d&apos;abord&#xa0;: il est alors recherché dans Exact Online.</translation>
    </message>
    <message>
        <source>{number} does not wait for anything ({state}), so there is nothing to set aside.</source>
        <translation>{number} n&apos;attend rien ({state})&#xa0;; il n&apos;y a rien à mettre de côté.</translation>
    </message>
    <message>
        <source>{number} is not set aside ({state}), so there is nothing to bring back.</source>
        <translation>{number} n&apos;est pas mis de côté ({state})&#xa0;; il n&apos;y a rien à reprendre.</translation>
    </message>
    <message>
        <source>A document is not decided about without a reason.</source>
        <translation>On ne tranche pas le sort d&apos;un document sans motif.</translation>
    </message>
    <message>
        <source>Say in a few words how you know.</source>
        <translation>Dites en quelques mots comment vous le savez.</translation>
    </message>
    <message>
        <source>It is already known what became of {number} ({state}).</source>
        <translation>On sait déjà ce qu&apos;il est advenu de {number} ({state}).</translation>
    </message>
    <message>
        <source>Entry {entry} does not look like {number}: its number or relation is another.</source>
        <translation>L&apos;écriture {entry} ne ressemble pas à {number}&#xa0;: le numéro ou la relation diffère.</translation>
    </message>
    <message>
        <source>Choose one of the entries that are shown beside the document.</source>
        <translation>Choisissez l&apos;une des écritures affichées à côté du document.</translation>
    </message>
    <message>
        <source>The relation is in Exact Online; whether its bank account and contact are as well is not known.</source>
        <translation>La relation est dans Exact Online&#xa0;; on ne sait pas si son compte bancaire et son contact y sont aussi.</translation>
    </message>
    <message>
        <source>Look at the relation in Exact Online and add what is missing.</source>
        <translation>Consultez la relation dans Exact Online et ajoutez ce qui manque.</translation>
    </message>
    <message>
        <source>This relation was made in Exact Online in the meantime.</source>
        <translation>Cette relation a entre-temps été créée dans Exact Online.</translation>
    </message>
    <message>
        <source>Import the file again to see what is still to be changed in it.</source>
        <translation>Réimportez le fichier pour voir ce qui doit encore y être modifié.</translation>
    </message>
    <message>
        <source>Compare it with Exact Online, find out who changed the data folder, or restore a backup from before.</source>
        <translation>Comparez avec Exact Online, cherchez qui a modifié le dossier de données, ou restaurez une copie de sauvegarde antérieure.</translation>
    </message>
    <message>
        <source>The chain of the history is broken at entry {entry}: something was changed or taken out there.</source>
        <translation>La chaîne de l&apos;historique est rompue à l&apos;entrée {entry}&#xa0;: quelque chose y a été modifié ou retiré.</translation>
    </message>
    <message>
        <source>The history no longer has entry {entry}, which it had at the last check: its end was cut off, or an older copy was put in its place.</source>
        <translation>L&apos;historique n&apos;a plus l&apos;entrée {entry}, présente au dernier contrôle&#xa0;: sa fin a été coupée, ou une copie plus ancienne a pris sa place.</translation>
    </message>
    <message>
        <source>Document {number} of {file} ({when}) was changed in the history by something other than ExactDesk.</source>
        <translation>Le document {number} de {file} ({when}) a été modifié dans l&apos;historique par autre chose qu&apos;ExactDesk.</translation>
    </message>
    <message>
        <source>Document {number} was taken out of the history by something other than ExactDesk.</source>
        <translation>Le document {number} a été retiré de l&apos;historique par autre chose qu&apos;ExactDesk.</translation>
    </message>
    <message>
        <source>Document {number} of {file} ({when}) was put into the history by something other than ExactDesk.</source>
        <translation>Le document {number} de {file} ({when}) a été placé dans l&apos;historique par autre chose qu&apos;ExactDesk.</translation>
    </message>
    <message>
        <source>The import of {file} ({when}) was changed in the history by something other than ExactDesk.</source>
        <translation>L&apos;import de {file} ({when}) a été modifié dans l&apos;historique par autre chose qu&apos;ExactDesk.</translation>
    </message>
    <message>
        <source>Import {number} was taken out of the history by something other than ExactDesk.</source>
        <translation>L&apos;import {number} a été retiré de l&apos;historique par autre chose qu&apos;ExactDesk.</translation>
    </message>
    <message>
        <source>The import of {file} ({when}) was put into the history by something other than ExactDesk.</source>
        <translation>L&apos;import de {file} ({when}) a été placé dans l&apos;historique par autre chose qu&apos;ExactDesk.</translation>
    </message>
    <message>
        <source>The reconciled statement {statement} was changed by something other than ExactDesk.</source>
        <translation>L&apos;extrait lettré {statement} a été modifié par autre chose qu&apos;ExactDesk.</translation>
    </message>
    <message>
        <source>Reconciled statement {number} was taken out by something other than ExactDesk.</source>
        <translation>L&apos;extrait lettré {number} a été supprimé par autre chose qu&apos;ExactDesk.</translation>
    </message>
    <message>
        <source>The reconciled statement {statement} was put in by something other than ExactDesk.</source>
        <translation>L&apos;extrait lettré {statement} a été ajouté par autre chose qu&apos;ExactDesk.</translation>
    </message>
    <message>
        <source>A decision about a line of statement {statement} was changed by something other than ExactDesk.</source>
        <translation>Une décision sur une ligne de l&apos;extrait {statement} a été modifiée par autre chose qu&apos;ExactDesk.</translation>
    </message>
    <message>
        <source>Decision {number} of a reconciliation was taken out by something other than ExactDesk.</source>
        <translation>La décision {number} d&apos;un lettrage a été supprimée par autre chose qu&apos;ExactDesk.</translation>
    </message>
    <message>
        <source>A decision about a line of statement {statement} was put in by something other than ExactDesk.</source>
        <translation>Une décision sur une ligne de l&apos;extrait {statement} a été ajoutée par autre chose qu&apos;ExactDesk.</translation>
    </message>
    <message>
        <source>Choose it under Accounts and journal.</source>
        <translation>Choisissez-le sous Comptes et journal.</translation>
    </message>
    <message>
        <source>Match it in Exact Online: it is on the list.</source>
        <translation>Lettrez-le dans Exact Online&#xa0;: il est dans la liste.</translation>
    </message>
    <message>
        <source>This list has no opening and closing balance, so it is no bank statement.</source>
        <translation>Cette liste n&apos;a pas de solde initial ni final&#xa0;; ce n&apos;est donc pas un extrait de compte.</translation>
    </message>
    <message>
        <source>Only a statement of the bank can be booked in a bank journal.</source>
        <translation>Seul un extrait de la banque peut être comptabilisé dans un journal financier.</translation>
    </message>
    <message>
        <source>Opening balance plus movements is not the closing balance.</source>
        <translation>Le solde initial plus les mouvements ne donne pas le solde final.</translation>
    </message>
    <message>
        <source>Ask the bank for the statement again.</source>
        <translation>Redemandez l&apos;extrait à la banque.</translation>
    </message>
    <message>
        <source>The statement has no movements, so there is nothing to book.</source>
        <translation>L&apos;extrait n&apos;a pas de mouvements&#xa0;; il n&apos;y a donc rien à comptabiliser.</translation>
    </message>
    <message>
        <source>It is not known which bank journal account {account} belongs to.</source>
        <translation>On ne sait pas à quel journal financier appartient le compte {account}.</translation>
    </message>
    <message>
        <source>Journal {journal} is not kept in {currency}.</source>
        <translation>Le journal {journal} n&apos;est pas tenu en {currency}.</translation>
    </message>
    <message>
        <source>Some lines are dated outside the financial years of the administration.</source>
        <translation>Certaines lignes sont datées hors des exercices de l&apos;administration.</translation>
    </message>
    <message>
        <source>Make the financial year in Exact Online and read the lists anew.</source>
        <translation>Créez l&apos;exercice dans Exact Online et relisez les listes.</translation>
    </message>
    <message>
        <source>Period {period} is closed for journal {journal}.</source>
        <translation>La période {period} est clôturée pour le journal {journal}.</translation>
    </message>
    <message>
        <source>Open the period in Exact Online, or book the statement there.</source>
        <translation>Ouvrez la période dans Exact Online, ou comptabilisez l&apos;extrait là-bas.</translation>
    </message>
    <message>
        <source>{count} of these lines were reviewed in {title} already.</source>
        <translation>{count} de ces lignes ont déjà été traitées dans {title}.</translation>
    </message>
    <message>
        <source>Book that statement; this one would book its lines twice.</source>
        <translation>Comptabilisez cet extrait-là&#xa0;; celui-ci comptabiliserait ses lignes deux fois.</translation>
    </message>
    <message>
        <source>Of {count} lines it is not decided yet where they go.</source>
        <translation>Pour {count} lignes, la destination n&apos;est pas encore décidée.</translation>
    </message>
    <message>
        <source>Decide about them, or let them go to the account for questions.</source>
        <translation>Tranchez, ou laissez-les aller au compte d&apos;attente.</translation>
    </message>
    <message>
        <source>No ledger account of receivables was found.</source>
        <translation>Aucun compte général de créances clients n&apos;a été trouvé.</translation>
    </message>
    <message>
        <source>No ledger account of payables was found.</source>
        <translation>Aucun compte général de dettes fournisseurs n&apos;a été trouvé.</translation>
    </message>
    <message>
        <source>No ledger account is chosen for payment discount.</source>
        <translation>Aucun compte général n&apos;est choisi pour l&apos;escompte.</translation>
    </message>
    <message>
        <source>No ledger account is chosen for costs of the bank.</source>
        <translation>Aucun compte général n&apos;est choisi pour les frais bancaires.</translation>
    </message>
    <message>
        <source>No ledger account is chosen for payment differences.</source>
        <translation>Aucun compte général n&apos;est choisi pour les différences de paiement.</translation>
    </message>
    <message>
        <source>No ledger account is chosen for transfers between own accounts.</source>
        <translation>Aucun compte général n&apos;est choisi pour les virements internes.</translation>
    </message>
    <message>
        <source>No ledger account is chosen for questions.</source>
        <translation>Aucun compte général n&apos;est choisi comme compte d&apos;attente.</translation>
    </message>
    <message>
        <source>Ledger account {account} does not exist.</source>
        <translation>Le compte général {account} n&apos;existe pas.</translation>
    </message>
    <message>
        <source>Choose another ledger account for the lines that have it.</source>
        <translation>Choisissez un autre compte général pour les lignes qui l&apos;ont.</translation>
    </message>
    <message>
        <source>Journal {journal} takes no VAT codes.</source>
        <translation>Le journal {journal} n&apos;accepte pas de codes TVA.</translation>
    </message>
    <message>
        <source>Leave out the VAT codes of lines on ledger accounts.</source>
        <translation>Omettez les codes TVA des lignes sur comptes généraux.</translation>
    </message>
    <message>
        <source>ExactDesk has booked this statement already.</source>
        <translation>ExactDesk a déjà comptabilisé cet extrait.</translation>
    </message>
    <message>
        <source>The history has its entry.</source>
        <translation>L&apos;écriture figure dans l&apos;historique.</translation>
    </message>
    <message>
        <source>A list of open items has no movements, so there is nothing in it to be booked.</source>
        <translation>Une liste de postes ouverts n&apos;a pas de mouvements&#xa0;: il n&apos;y a donc rien à comptabiliser.</translation>
    </message>
    <message>
        <source>No journal is chosen for the payments of this provider.</source>
        <translation>Aucun journal n&apos;est choisi pour les paiements de ce prestataire.</translation>
    </message>
    <message>
        <source>Choose a bank journal that is kept for the provider; Exact Online takes no entries of other programs in a journal of the kind payment service.</source>
        <translation>Choisissez un journal de banque tenu pour le prestataire&#xa0;; dans un journal de type service de paiement, Exact Online n&apos;accepte pas d&apos;écritures d&apos;autres programmes.</translation>
    </message>
    <message>
        <source>No ledger account is chosen for what the payment provider keeps.</source>
        <translation>Aucun compte général n&apos;est choisi pour ce que retient le prestataire de paiement.</translation>
    </message>
    <message>
        <source>The list has payments in several currencies, and a journal is kept in one.</source>
        <translation>La liste contient des paiements en plusieurs devises, et un journal n&apos;en a qu&apos;une.</translation>
    </message>
    <message>
        <source>Download a list for each currency.</source>
        <translation>Téléchargez une liste par devise.</translation>
    </message>
    <message>
        <source>Journal {journal} has an entry in period {period} already that moves the balance by {total}, as this list would.</source>
        <translation>Le journal {journal} a déjà, en période {period}, une écriture avec un mouvement de {total}, comme cette liste.</translation>
    </message>
    <message>
        <source>Look in Exact Online whether it is the same list; then nothing needs booking.</source>
        <translation>Vérifiez dans Exact Online si c&apos;est la même liste&#xa0;; il n&apos;y a alors rien à comptabiliser.</translation>
    </message>
    <message>
        <source>It is not known yet whether this statement was booked.</source>
        <translation>On ne sait pas encore si cet extrait a été comptabilisé.</translation>
    </message>
    <message>
        <source>Needs attention has it: let it be looked up there first.</source>
        <translation>Il se trouve sous À traiter&#xa0;: faites-le d&apos;abord rechercher là.</translation>
    </message>
    <message>
        <source>Exact Online has the first {count} lines of this statement already: journal {journal} closed with {closing}.</source>
        <translation>Exact Online a déjà les {count} premières lignes de cet extrait&#xa0;: le journal {journal} s&apos;est clôturé sur {closing}.</translation>
    </message>
    <message>
        <source>Only the lines after these are booked.</source>
        <translation>Seules les lignes suivantes sont comptabilisées.</translation>
    </message>
    <message>
        <source>Exact Online has a statement with this opening and closing balance already.</source>
        <translation>Exact Online a déjà un extrait avec ces soldes initial et final.</translation>
    </message>
    <message>
        <source>Nothing needs booking; match the payments.</source>
        <translation>Rien ne doit être comptabilisé&#xa0;; lettrez les paiements.</translation>
    </message>
    <message>
        <source>The statement opens with {opening}, while journal {journal} closed with {closing}.</source>
        <translation>L&apos;extrait commence à {opening}, alors que le journal {journal} a fini à {closing}.</translation>
    </message>
    <message>
        <source>Book the statements in between first, in the order of their dates.</source>
        <translation>Comptabilisez d&apos;abord les extraits intermédiaires, dans l&apos;ordre des dates.</translation>
    </message>
    <message>
        <source>Exact Online has the statement with these balances, but its lines are other ones.</source>
        <translation>Exact Online a l&apos;extrait avec ces soldes, mais ses lignes sont différentes.</translation>
    </message>
    <message>
        <source>Compare the entry with the statement in Exact Online.</source>
        <translation>Comparez l&apos;écriture avec l&apos;extrait dans Exact Online.</translation>
    </message>
    <message>
        <source>The books have no open payment of this amount from this relation.</source>
        <translation>La comptabilité n&apos;a pas de paiement ouvert de ce montant pour cette relation.</translation>
    </message>
    <message>
        <source>Book the statement first; then the payment can be matched.</source>
        <translation>Comptabilisez d&apos;abord l&apos;extrait&#xa0;; le paiement pourra ensuite être lettré.</translation>
    </message>
    <message>
        <source>The invoice is no longer open for what was accepted.</source>
        <translation>La facture n&apos;est plus ouverte pour ce qui a été accepté.</translation>
    </message>
    <message>
        <source>Look at the line again.</source>
        <translation>Revoyez la ligne.</translation>
    </message>
    <message>
        <source>The invoice is in a foreign currency.</source>
        <translation>La facture est en devise étrangère.</translation>
    </message>
    <message>
        <source>The ledger does not tell where the entry was booked.</source>
        <translation>Le grand livre n&apos;indique pas où l&apos;écriture est comptabilisée.</translation>
    </message>
    <message>
        <source>More than one invoice is settled in part.</source>
        <translation>Plus d&apos;une facture est réglée en partie.</translation>
    </message>
    <message>
        <source>The entry stands in a closed period, and Exact Online matches nothing there.</source>
        <translation>L&apos;écriture se trouve dans une période clôturée, et Exact Online n&apos;y lettre rien.</translation>
    </message>
    <message>
        <source>Open the period in Exact Online, or match it there.</source>
        <translation>Ouvrez la période dans Exact Online, ou lettrez là-bas.</translation>
    </message>
    <message>
        <source>Another line settles a part of the same invoice.</source>
        <translation>Une autre ligne lettre une partie de la même facture.</translation>
    </message>
    <message>
        <source>Match that one first; then this one can go.</source>
        <translation>Lettrez d&apos;abord celle-là&#xa0;; celle-ci pourra suivre.</translation>
    </message>
    <message>
        <source>The invoice is matched in Exact Online already; nothing was sent.</source>
        <translation>La facture est déjà lettrée dans Exact Online&#xa0;; rien n&apos;a été envoyé.</translation>
    </message>
    <message>
        <source>Exact Online says that {number} is matched, but it is still among the open items.</source>
        <translation>Exact Online dit que {number} est lettré, mais il figure toujours parmi les postes ouverts.</translation>
    </message>
    <message>
        <source>Look at it in Exact Online and match it there if it is open. It is not sent again; it ticks itself off when the books are read anew.</source>
        <translation>Vérifiez dans Exact Online et lettrez-le là s&apos;il est ouvert. Il n&apos;est pas renvoyé&#xa0;; il se coche de lui-même quand la comptabilité est relue.</translation>
    </message>
    <message>
        <source>Exact Online says that it is matched, but the open items could not be read.</source>
        <translation>Exact Online dit que c&apos;est lettré, mais les postes ouverts n&apos;ont pas pu être lus.</translation>
    </message>
    <message>
        <source>ExactDesk looks it up in Exact Online before anything is sent again.</source>
        <translation>ExactDesk le recherche dans Exact Online avant tout nouvel envoi.</translation>
    </message>
    <message>
        <source>No ledger account is chosen for the difference.</source>
        <translation>Aucun compte général n&apos;est choisi pour la différence.</translation>
    </message>
    <message>
        <source>Exact Online no longer takes matches from other programs.</source>
        <translation>Exact Online n&apos;accepte plus de lettrages d&apos;autres programmes.</translation>
    </message>
    <message>
        <source>Work down the list: each row opens Exact Online, and what is done ticks itself off.</source>
        <translation>Parcourez la liste&#xa0;: chaque ligne ouvre Exact Online, et ce qui est fait se coche tout seul.</translation>
    </message>
    <message>
        <source>Set aside: the review was sent again, with this in it.</source>
        <translation>Mis de côté&#xa0;: la révision a été renvoyée, avec ceci dedans.</translation>
    </message>
    <message>
        <source>Exact Online gave an answer that cannot be read ({bytes} bytes).</source>
        <translation>Exact Online a donné une réponse illisible ({bytes} octets).</translation>
    </message>
    <message>
        <source>Try again in a few minutes.</source>
        <translation>Réessayez dans quelques minutes.</translation>
    </message>
    <message>
        <source>The invoice has no number.</source>
        <translation>La facture n&apos;a pas de numéro.</translation>
    </message>
    <message>
        <source>Fill in the invoice number: it is what the invoice is found back by.</source>
        <translation>Indiquez le numéro de facture&#xa0;: c&apos;est par lui que la facture est retrouvée.</translation>
    </message>
    <message>
        <source>The invoice has no date.</source>
        <translation>La facture n&apos;a pas de date.</translation>
    </message>
    <message>
        <source>Fill in the invoice date.</source>
        <translation>Indiquez la date de facture.</translation>
    </message>
    <message>
        <source>The invoice date {day} is in the future.</source>
        <translation>La date de facture {day} est dans le futur.</translation>
    </message>
    <message>
        <source>Look whether the date is right.</source>
        <translation>Voyez si la date est correcte.</translation>
    </message>
    <message>
        <source>The invoice date {day} is more than two years ago.</source>
        <translation>La date de facture {day} remonte à plus de deux ans.</translation>
    </message>
    <message>
        <source>The due date {due} is before the invoice date {day}.</source>
        <translation>La date d&apos;échéance {due} précède la date de facture {day}.</translation>
    </message>
    <message>
        <source>Look which of the two is right.</source>
        <translation>Voyez laquelle des deux est correcte.</translation>
    </message>
    <message>
        <source>The due date {due} is more than a year after the invoice date.</source>
        <translation>La date d&apos;échéance {due} tombe plus d&apos;un an après la date de facture.</translation>
    </message>
    <message>
        <source>No financial year is known for {day}.</source>
        <translation>Aucun exercice n&apos;est connu pour le {day}.</translation>
    </message>
    <message>
        <source>Correct the date, or make the year {year} in Exact Online and refresh the lists.</source>
        <translation>Corrigez la date, ou créez l&apos;exercice {year} dans Exact Online et actualisez les listes.</translation>
    </message>
    <message>
        <source>Period {period} of {year} does not exist in Exact Online.</source>
        <translation>La période {period} de {year} n&apos;existe pas dans Exact Online.</translation>
    </message>
    <message>
        <source>Correct the period or the year.</source>
        <translation>Corrigez la période ou l&apos;exercice.</translation>
    </message>
    <message>
        <source>The date {day} does not fall in period {period}.</source>
        <translation>La date {day} ne tombe pas dans la période {period}.</translation>
    </message>
    <message>
        <source>Look whether the period is right.</source>
        <translation>Voyez si la période est correcte.</translation>
    </message>
    <message>
        <source>The date {day} falls in period {period}, not in year {value}.</source>
        <translation>La date {day} tombe dans la période {period}, et non dans l&apos;exercice {value}.</translation>
    </message>
    <message>
        <source>Look whether the year is right; booked is the period of the date.</source>
        <translation>Voyez si l&apos;exercice est correct&#xa0;; l&apos;écriture va dans la période de la date.</translation>
    </message>
    <message>
        <source>Period {period} is closed for journal {journal}. The nearest open period is {nearest}.</source>
        <translation>La période {period} est clôturée pour le journal {journal}. La période ouverte la plus proche est {nearest}.</translation>
    </message>
    <message>
        <source>Open the period in Exact Online, or take {nearest_day} as the date.</source>
        <translation>Ouvrez la période dans Exact Online, ou prenez {nearest_day} comme date.</translation>
    </message>
    <message>
        <source>Period {period} is closed for journal {journal}, and so are all others.</source>
        <translation>La période {period} est clôturée pour le journal {journal}, et toutes les autres aussi.</translation>
    </message>
    <message>
        <source>Open a period in Exact Online, then refresh the lists.</source>
        <translation>Ouvrez une période dans Exact Online, puis actualisez les listes.</translation>
    </message>
    <message>
        <source>Only the beginning or only the end is told of the period that this line is spread over.</source>
        <translation>Seul le début ou seule la fin est indiqué de la période sur laquelle cette ligne est répartie.</translation>
    </message>
    <message>
        <source>Fill in both dates, or none.</source>
        <translation>Indiquez les deux dates, ou aucune.</translation>
    </message>
    <message>
        <source>The line is spread from {start} to {end}: the end lies before the beginning.</source>
        <translation>La ligne est répartie du {start} au {end}&#xa0;: la fin précède le début.</translation>
    </message>
    <message>
        <source>Correct one of the two dates.</source>
        <translation>Corrigez l&apos;une des deux dates.</translation>
    </message>
    <message>
        <source>&quot;{value}&quot; is not a currency code.</source>
        <translation>«&#xa0;{value}&#xa0;» n&apos;est pas un code de devise.</translation>
    </message>
    <message>
        <source>Fill in a code of three letters, such as EUR or USD.</source>
        <translation>Indiquez un code de trois lettres, comme EUR ou USD.</translation>
    </message>
    <message>
        <source>The sheet tells no currency; the journal is in {currency}, so the amounts are taken as {currency}.</source>
        <translation>La feuille n&apos;indique pas de devise&#xa0;; le journal est en {currency}, les montants sont donc lus comme {currency}.</translation>
    </message>
    <message>
        <source>Look whether the amounts are in {currency}.</source>
        <translation>Voyez si les montants sont en {currency}.</translation>
    </message>
    <message>
        <source>The sheet tells no rate for {currency}; Exact Online takes its own.</source>
        <translation>La feuille n&apos;indique pas de cours pour {currency}&#xa0;; Exact Online prend le sien.</translation>
    </message>
    <message>
        <source>Booked with 1 {currency} = {rate} {home}.</source>
        <translation>Comptabilisé avec 1 {currency} = {rate} {home}.</translation>
    </message>
    <message>
        <source>Look whether the rate is meant this way round.</source>
        <translation>Voyez si le cours est bien donné dans ce sens.</translation>
    </message>
    <message>
        <source>There is a rate of {rate}, but the invoice is in {home}.</source>
        <translation>Il y a un cours de {rate}, mais la facture est en {home}.</translation>
    </message>
    <message>
        <source>Look whether the currency is right; the rate is not sent.</source>
        <translation>Voyez si la devise est correcte&#xa0;; le cours n&apos;est pas envoyé.</translation>
    </message>
    <message>
        <source>An exchange rate of {rate} is not possible.</source>
        <translation>Un cours de change de {rate} n&apos;est pas possible.</translation>
    </message>
    <message>
        <source>Correct the rate, or leave it empty.</source>
        <translation>Corrigez le cours, ou laissez-le vide.</translation>
    </message>
    <message>
        <source>The payment reference {value} has a wrong check digit.</source>
        <translation>La communication structurée {value} a un chiffre de contrôle erroné.</translation>
    </message>
    <message>
        <source>Look whether it was copied right.</source>
        <translation>Voyez si elle a été bien recopiée.</translation>
    </message>
    <message>
        <source>&quot;{value}&quot; cannot be an entry number, so Exact Online chooses one.</source>
        <translation>«&#xa0;{value}&#xa0;» ne peut pas être un numéro d&apos;écriture&#xa0;; Exact Online en choisit un.</translation>
    </message>
    <message>
        <source>Use digits alone to choose the number yourself.</source>
        <translation>N&apos;utilisez que des chiffres pour choisir vous-même le numéro.</translation>
    </message>
    <message>
        <source>Entry number {value} is also in row {other_row}.</source>
        <translation>Le numéro d&apos;écriture {value} figure aussi à la ligne {other_row}.</translation>
    </message>
    <message>
        <source>Give each entry its own number, or leave it empty.</source>
        <translation>Donnez à chaque écriture son propre numéro, ou laissez-le vide.</translation>
    </message>
    <message>
        <source>Order number &quot;{value}&quot; is not a number and is not sent.</source>
        <translation>Le numéro de commande «&#xa0;{value}&#xa0;» n&apos;est pas un nombre et n&apos;est pas envoyé.</translation>
    </message>
    <message>
        <source>This text has {length} characters; Exact Online may keep only {longest}.</source>
        <translation>Ce texte a {length} caractères&#xa0;; Exact Online n&apos;en conserve peut-être que {longest}.</translation>
    </message>
    <message>
        <source>Shorten it if the end matters.</source>
        <translation>Raccourcissez-le si la fin est importante.</translation>
    </message>
    <message>
        <source>The line has no amount.</source>
        <translation>La ligne n&apos;a pas de montant.</translation>
    </message>
    <message>
        <source>Fill in the amount, or leave the row out.</source>
        <translation>Indiquez le montant, ou omettez la ligne.</translation>
    </message>
    <message>
        <source>{value} cannot be an amount: it is too large.</source>
        <translation>{value} ne peut pas être un montant&#xa0;: c&apos;est trop grand.</translation>
    </message>
    <message>
        <source>Correct the amount, or choose another column for it.</source>
        <translation>Corrigez le montant, ou choisissez une autre colonne.</translation>
    </message>
    <message>
        <source>All amounts are zero.</source>
        <translation>Tous les montants sont nuls.</translation>
    </message>
    <message>
        <source>Fill in the amount, or leave the invoice out.</source>
        <translation>Indiquez le montant, ou omettez la facture.</translation>
    </message>
    <message>
        <source>{value} is rounded to {amount}.</source>
        <translation>{value} est arrondi à {amount}.</translation>
    </message>
    <message>
        <source>Nothing tells whether &quot;{heading}&quot; is with or without VAT; it is taken as without.</source>
        <translation>Rien n&apos;indique si «&#xa0;{heading}&#xa0;» est avec ou sans TVA&#xa0;; c&apos;est lu comme hors TVA.</translation>
    </message>
    <message>
        <source>Look whether that is right; if not, choose &quot;amounts with VAT&quot; at the columns.</source>
        <translation>Voyez si c&apos;est exact&#xa0;; sinon, choisissez «&#xa0;montants TVA comprise&#xa0;» aux colonnes.</translation>
    </message>
    <message>
        <source>Nothing tells whether &quot;{heading}&quot; is with or without VAT; it is taken as with.</source>
        <translation>Rien n&apos;indique si «&#xa0;{heading}&#xa0;» est avec ou sans TVA&#xa0;; c&apos;est lu comme TVA comprise.</translation>
    </message>
    <message>
        <source>Look whether that is right; if not, choose &quot;amounts without VAT&quot; at the columns.</source>
        <translation>Voyez si c&apos;est exact&#xa0;; sinon, choisissez «&#xa0;montants hors TVA&#xa0;» aux colonnes.</translation>
    </message>
    <message>
        <source>{net} and {vat} VAT make a cent more or less than {gross}. Booked are {gross} and {vat}, so {booked} without VAT.</source>
        <translation>{net} et {vat} de TVA font un centime de plus ou de moins que {gross}. Sont comptabilisés {gross} et {vat}, donc {booked} hors TVA.</translation>
    </message>
    <message>
        <source>The amount without VAT ({net}) and the one with VAT ({gross}) seem to have changed places.</source>
        <translation>Le montant hors TVA ({net}) et celui TVA comprise ({gross}) semblent inversés.</translation>
    </message>
    <message>
        <source>Swap the two columns, or correct the row.</source>
        <translation>Inversez les deux colonnes, ou corrigez la ligne.</translation>
    </message>
    <message>
        <source>{net} and {vat} VAT is not {gross}: the difference is {difference}.</source>
        <translation>{net} et {vat} de TVA ne font pas {gross}&#xa0;: la différence est de {difference}.</translation>
    </message>
    <message>
        <source>Correct one of the three amounts.</source>
        <translation>Corrigez l&apos;un des trois montants.</translation>
    </message>
    <message>
        <source>The VAT in the sheet is {vat}; {percentage} % of {net} is {expected}. The difference is {difference}.</source>
        <translation>La TVA dans la feuille est de {vat}&#xa0;; {percentage} % de {net} font {expected}. La différence est de {difference}.</translation>
    </message>
    <message>
        <source>Correct the amounts, or choose another VAT code than {vat_code}.</source>
        <translation>Corrigez les montants, ou choisissez un autre code TVA que {vat_code}.</translation>
    </message>
    <message>
        <source>VAT is rounded per line: {vat} in all. Reckoned over the whole invoice it is {vat_at_once}, a difference of {difference}.</source>
        <translation>La TVA est arrondie par ligne&#xa0;: {vat} en tout. Calculée sur toute la facture, elle est de {vat_at_once}, une différence de {difference}.</translation>
    </message>
    <message>
        <source>VAT reckoned per line differs by {difference} from the sheet&apos;s total; booked is what the sheet says.</source>
        <translation>La TVA calculée par ligne diffère de {difference} du total de la feuille&#xa0;; c&apos;est la feuille qui est suivie.</translation>
    </message>
    <message>
        <source>The lines add up to {total}, the sheet says {told}: a difference of {difference}.</source>
        <translation>Les lignes totalisent {total}, la feuille dit {told}&#xa0;: une différence de {difference}.</translation>
    </message>
    <message>
        <source>Look whether a line is missing or doubled.</source>
        <translation>Voyez s&apos;il manque une ligne ou si une ligne est en double.</translation>
    </message>
    <message>
        <source>Quantity times price is {reckoned}, but the amount is {net}. Booked is {net}.</source>
        <translation>Quantité fois prix font {reckoned}, mais le montant est {net}. {net} est comptabilisé.</translation>
    </message>
    <message>
        <source>Look whether the amount is right.</source>
        <translation>Voyez si le montant est correct.</translation>
    </message>
    <message>
        <source>The amount of this line is zero.</source>
        <translation>Le montant de cette ligne est nul.</translation>
    </message>
    <message>
        <source>The lines cancel each other out: the total is zero.</source>
        <translation>Les lignes s&apos;annulent entre elles&#xa0;: le total est nul.</translation>
    </message>
    <message>
        <source>Look whether that is meant.</source>
        <translation>Voyez si c&apos;est voulu.</translation>
    </message>
    <message>
        <source>The invoice has both positive and negative lines; the total is {total}.</source>
        <translation>La facture a des lignes positives et négatives&#xa0;; le total est {total}.</translation>
    </message>
    <message>
        <source>This credit note has positive amounts in the sheet; it is booked as {total}.</source>
        <translation>Cette note de crédit a des montants positifs dans la feuille&#xa0;; elle est comptabilisée pour {total}.</translation>
    </message>
    <message>
        <source>This credit note has both positive and negative lines; it is booked as {total}.</source>
        <translation>Cette note de crédit a des lignes positives et négatives&#xa0;; elle est comptabilisée pour {total}.</translation>
    </message>
    <message>
        <source>Look whether the signs are right.</source>
        <translation>Voyez si les signes sont corrects.</translation>
    </message>
    <message>
        <source>The sheet calls this an invoice, but the total is {total}; it is booked as a credit note.</source>
        <translation>La feuille parle d&apos;une facture, mais le total est {total}&#xa0;; elle est comptabilisée comme note de crédit.</translation>
    </message>
    <message>
        <source>Look whether the sign is right.</source>
        <translation>Voyez si le signe est correct.</translation>
    </message>
    <message>
        <source>Number {value} is in the file twice for the same relation: also in row {other_row}, as {other_number}.</source>
        <translation>Le numéro {value} figure deux fois dans le fichier pour la même relation&#xa0;: aussi à la ligne {other_row}, sous {other_number}.</translation>
    </message>
    <message>
        <source>Leave one of them out, or choose to book both.</source>
        <translation>Omettez l&apos;une des deux, ou choisissez de comptabiliser les deux.</translation>
    </message>
    <message>
        <source>Number {value} looks like {other_number} of the same relation, in row {other_row}.</source>
        <translation>Le numéro {value} ressemble à {other_number} de la même relation, à la ligne {other_row}.</translation>
    </message>
    <message>
        <source>Look whether it is the same invoice; leave one of them out if it is.</source>
        <translation>Vérifiez si c&apos;est la même facture&#xa0;; si oui, omettez-en une.</translation>
    </message>
    <message>
        <source>Number {value} is also used for another relation, in row {other_row}.</source>
        <translation>Le numéro {value} est aussi utilisé pour une autre relation, à la ligne {other_row}.</translation>
    </message>
    <message>
        <source>Look which of the two numbers is right.</source>
        <translation>Voyez lequel des deux numéros est correct.</translation>
    </message>
    <message>
        <source>The same relation, date and amount as {other_number} in row {other_row}.</source>
        <translation>Mêmes relation, date et montant que {other_number} à la ligne {other_row}.</translation>
    </message>
    <message>
        <source>Look whether it is the same invoice under another number.</source>
        <translation>Voyez si c&apos;est la même facture sous un autre numéro.</translation>
    </message>
    <message>
        <source>Number {value} was posted before for {known_relation}: on {booked_on} from {booked_from}, entry {entry_number}.</source>
        <translation>Le numéro {value} a déjà été comptabilisé pour {known_relation}&#xa0;: le {booked_on} depuis {booked_from}, écriture {entry_number}.</translation>
    </message>
    <message>
        <source>Leave it out, or choose to book it again.</source>
        <translation>Omettez-le, ou choisissez de le comptabiliser à nouveau.</translation>
    </message>
    <message>
        <source>Number {value} is already in Exact Online for {known_relation}: entry {entry_number} of {known_day}, {known_amount}.</source>
        <translation>Le numéro {value} est déjà dans Exact Online pour {known_relation}&#xa0;: écriture {entry_number} du {known_day}, {known_amount}.</translation>
    </message>
    <message>
        <source>But for the letters {value} is {known_number} of this relation: entry {entry_number} of {known_day}, {known_amount}.</source>
        <translation>Aux lettres près, {value} est {known_number} de cette relation&#xa0;: écriture {entry_number} du {known_day}, {known_amount}.</translation>
    </message>
    <message>
        <source>Look whether it is the same invoice.</source>
        <translation>Voyez si c&apos;est la même facture.</translation>
    </message>
    <message>
        <source>But for its year {value} is {known_number} of this relation: entry {entry_number} of {known_day}, {known_amount}.</source>
        <translation>À l&apos;année près, {value} est {known_number} de cette relation&#xa0;: écriture {entry_number} du {known_day}, {known_amount}.</translation>
    </message>
    <message>
        <source>Number {value} has the digits of {known_number} of this relation: entry {entry_number} of {known_day}, {known_amount}.</source>
        <translation>Le numéro {value} a les chiffres de {known_number} de cette relation&#xa0;: écriture {entry_number} du {known_day}, {known_amount}.</translation>
    </message>
    <message>
        <source>{value} was posted on {booked_on} from {booked_from}; entry {entry_number} was deleted in Exact Online since.</source>
        <translation>{value} a été comptabilisé le {booked_on} depuis {booked_from}&#xa0;; l&apos;écriture {entry_number} a depuis été supprimée dans Exact Online.</translation>
    </message>
    <message>
        <source>Leave it out if it was deleted for good; otherwise it is booked anew.</source>
        <translation>Omettez-le s&apos;il a été supprimé pour de bon&#xa0;; sinon, il est comptabilisé à nouveau.</translation>
    </message>
    <message>
        <source>Same relation, date and amount as {known_number}, booked as {entry_number} on {known_day}: {known_amount}.</source>
        <translation>Mêmes relation, date et montant que {known_number}, comptabilisé sous l&apos;écriture {entry_number} le {known_day}&#xa0;: {known_amount}.</translation>
    </message>
    <message>
        <source>Number {value} is booked for {known_relation}, another relation: entry {entry_number} of {known_day}.</source>
        <translation>Le numéro {value} est comptabilisé pour {known_relation}, une autre relation&#xa0;: écriture {entry_number} du {known_day}.</translation>
    </message>
    <message>
        <source>Look whether number and relation are right.</source>
        <translation>Voyez si le numéro et la relation sont corrects.</translation>
    </message>
    <message>
        <source>Exact Online has very many entries in these days; not all of them were compared for what merely looks alike.</source>
        <translation>Exact Online a un très grand nombre d&apos;écritures ces jours-là&#xa0;; toutes n&apos;ont pas été comparées pour de simples ressemblances.</translation>
    </message>
    <message>
        <source>Invoices whose number is booked in the same spelling are found all the same.</source>
        <translation>Les factures dont le numéro est comptabilisé dans la même graphie sont tout de même trouvées.</translation>
    </message>
    <message>
        <source>Your control total is {told}; the sheet adds up to {total} with VAT and {net} without. The difference is {difference}.</source>
        <translation>Votre total de contrôle est {told}&#xa0;; la feuille totalise {total} TVA comprise et {net} hors TVA. La différence est de {difference}.</translation>
    </message>
    <message>
        <source>Look first at: {likely}.</source>
        <translation>Voyez d&apos;abord&#xa0;: {likely}.</translation>
    </message>
    <message>
        <source>The invoice names no relation.</source>
        <translation>La facture ne nomme pas de relation.</translation>
    </message>
    <message>
        <source>Fill in the relation&apos;s code, VAT number, e-mail address or name.</source>
        <translation>Indiquez le code de la relation, son numéro de TVA, son adresse e-mail ou son nom.</translation>
    </message>
    <message>
        <source>Relation &quot;{value}&quot; is not in Exact Online. Names like it: {candidates}.</source>
        <translation>La relation «&#xa0;{value}&#xa0;» n&apos;est pas dans Exact Online. Noms proches&#xa0;: {candidates}.</translation>
    </message>
    <message>
        <source>Choose the right relation, or make it in Exact Online first.</source>
        <translation>Choisissez la bonne relation, ou créez-la d&apos;abord dans Exact Online.</translation>
    </message>
    <message>
        <source>&quot;{value}&quot; fits several relations: {candidates}.</source>
        <translation>«&#xa0;{value}&#xa0;» convient à plusieurs relations&#xa0;: {candidates}.</translation>
    </message>
    <message>
        <source>Choose the right one by its code.</source>
        <translation>Choisissez la bonne par son code.</translation>
    </message>
    <message>
        <source>{count} relations fit &quot;{value}&quot;; {code} {name} is the only one of them that can be booked on.</source>
        <translation>{count} relations conviennent à «&#xa0;{value}&#xa0;»&#xa0;; seule {code} {name} accepte des écritures.</translation>
    </message>
    <message>
        <source>Look whether it is the right one.</source>
        <translation>Voyez si c&apos;est la bonne.</translation>
    </message>
    <message>
        <source>Relation code &quot;{value}&quot; is read as {code} {name}.</source>
        <translation>Le code de relation «&#xa0;{value}&#xa0;» est lu comme {code} {name}.</translation>
    </message>
    <message>
        <source>The sheet says &quot;{value}&quot;, but in Exact Online relation {code} is {name}.</source>
        <translation>La feuille dit «&#xa0;{value}&#xa0;», mais dans Exact Online la relation {code} est {name}.</translation>
    </message>
    <message>
        <source>Look whether the relation code is right.</source>
        <translation>Voyez si le code de la relation est correct.</translation>
    </message>
    <message>
        <source>Relation {code} {name} is not a customer in Exact Online.</source>
        <translation>La relation {code} {name} n&apos;est pas un client dans Exact Online.</translation>
    </message>
    <message>
        <source>Make it a customer in Exact Online, then refresh the lists.</source>
        <translation>Faites-en un client dans Exact Online, puis actualisez les listes.</translation>
    </message>
    <message>
        <source>Relation {code} {name} is not a supplier in Exact Online.</source>
        <translation>La relation {code} {name} n&apos;est pas un fournisseur dans Exact Online.</translation>
    </message>
    <message>
        <source>Make it a supplier in Exact Online, then refresh the lists.</source>
        <translation>Faites-en un fournisseur dans Exact Online, puis actualisez les listes.</translation>
    </message>
    <message>
        <source>Relation {code} {name} is blocked in Exact Online.</source>
        <translation>La relation {code} {name} est bloquée dans Exact Online.</translation>
    </message>
    <message>
        <source>Unblock it in Exact Online and refresh the lists, or choose another relation.</source>
        <translation>Débloquez-la dans Exact Online et actualisez les listes, ou choisissez une autre relation.</translation>
    </message>
    <message>
        <source>The line has no ledger account, and the relation has none of its own.</source>
        <translation>La ligne n&apos;a pas de compte général, et la relation n&apos;en a pas non plus.</translation>
    </message>
    <message>
        <source>Fill in a ledger account, or choose one for all lines.</source>
        <translation>Indiquez un compte général, ou choisissez-en un pour toutes les lignes.</translation>
    </message>
    <message>
        <source>Ledger account &quot;{value}&quot; is not in Exact Online. Like it: {candidates}.</source>
        <translation>Le compte général «&#xa0;{value}&#xa0;» n&apos;est pas dans Exact Online. Proches&#xa0;: {candidates}.</translation>
    </message>
    <message>
        <source>Choose the right ledger account.</source>
        <translation>Choisissez le bon compte général.</translation>
    </message>
    <message>
        <source>Booked on the relation&apos;s own ledger account: {code} {name}.</source>
        <translation>Comptabilisé sur le compte général de la relation&#xa0;: {code} {name}.</translation>
    </message>
    <message>
        <source>Ledger account {code} {name} is blocked.</source>
        <translation>Le compte général {code} {name} est bloqué.</translation>
    </message>
    <message>
        <source>Choose another ledger account.</source>
        <translation>Choisissez un autre compte général.</translation>
    </message>
    <message>
        <source>Ledger account {code} {name} is a receivable, payable or VAT account; Exact Online books those lines itself.</source>
        <translation>Le compte général {code} {name} est un compte clients, fournisseurs ou TVA&#xa0;; Exact Online comptabilise lui-même ces lignes.</translation>
    </message>
    <message>
        <source>Choose a revenue or cost account.</source>
        <translation>Choisissez un compte de produits ou de charges.</translation>
    </message>
    <message>
        <source>It is not clear in which journal to book. Possible: {candidates}.</source>
        <translation>Le journal à utiliser n&apos;est pas clair. Possibles&#xa0;: {candidates}.</translation>
    </message>
    <message>
        <source>Choose the journal.</source>
        <translation>Choisissez le journal.</translation>
    </message>
    <message>
        <source>Journal &quot;{value}&quot; is not in Exact Online. Possible: {candidates}.</source>
        <translation>Le journal «&#xa0;{value}&#xa0;» n&apos;est pas dans Exact Online. Possibles&#xa0;: {candidates}.</translation>
    </message>
    <message>
        <source>Choose the right journal.</source>
        <translation>Choisissez le bon journal.</translation>
    </message>
    <message>
        <source>Journal {code} {name} does not take invoices of this kind. Possible: {candidates}.</source>
        <translation>Le journal {code} {name} n&apos;accepte pas les factures de ce type. Possibles&#xa0;: {candidates}.</translation>
    </message>
    <message>
        <source>Journal {code} {name} is blocked. Possible: {candidates}.</source>
        <translation>Le journal {code} {name} est bloqué. Possibles&#xa0;: {candidates}.</translation>
    </message>
    <message>
        <source>Choose another journal.</source>
        <translation>Choisissez un autre journal.</translation>
    </message>
    <message>
        <source>Journal {code} {name} is in {journal_currency} and takes no {currency}.</source>
        <translation>Le journal {code} {name} est en {journal_currency} et n&apos;accepte pas {currency}.</translation>
    </message>
    <message>
        <source>Choose a journal in {currency}.</source>
        <translation>Choisissez un journal en {currency}.</translation>
    </message>
    <message>
        <source>Journal {code} {name} takes no lines with VAT. Possible: {candidates}.</source>
        <translation>Le journal {code} {name} n&apos;accepte pas de lignes avec TVA. Possibles&#xa0;: {candidates}.</translation>
    </message>
    <message>
        <source>Payment condition &quot;{value}&quot; is not in Exact Online. Like it: {candidates}.</source>
        <translation>La condition de paiement «&#xa0;{value}&#xa0;» n&apos;est pas dans Exact Online. Proches&#xa0;: {candidates}.</translation>
    </message>
    <message>
        <source>Choose the right payment condition.</source>
        <translation>Choisissez la bonne condition de paiement.</translation>
    </message>
    <message>
        <source>&quot;{value}&quot; is read as payment condition {code} {name}.</source>
        <translation>«&#xa0;{value}&#xa0;» est lu comme condition de paiement {code} {name}.</translation>
    </message>
    <message>
        <source>The relation has no payment condition; {code} {name} fits the due date.</source>
        <translation>La relation n&apos;a pas de condition de paiement&#xa0;; {code} {name} convient à la date d&apos;échéance.</translation>
    </message>
    <message>
        <source>Neither the invoice nor the relation has a payment condition.</source>
        <translation>Ni la facture ni la relation n&apos;ont de condition de paiement.</translation>
    </message>
    <message>
        <source>Choose one here, or give the relation one in Exact Online.</source>
        <translation>Choisissez-en une ici, ou donnez-en une à la relation dans Exact Online.</translation>
    </message>
    <message>
        <source>Neither the invoice nor the relation has a payment condition; Exact Online will take its general one, or refuse.</source>
        <translation>Ni la facture ni la relation n&apos;ont de condition de paiement&#xa0;; Exact Online prendra la condition générale, ou refusera.</translation>
    </message>
    <message>
        <source>Choose one to be sure.</source>
        <translation>Choisissez-en une pour être sûr.</translation>
    </message>
    <message>
        <source>Ledger account {account} needs a cost centre.</source>
        <translation>Le compte général {account} demande un centre de coûts.</translation>
    </message>
    <message>
        <source>Fill in a cost centre.</source>
        <translation>Indiquez un centre de coûts.</translation>
    </message>
    <message>
        <source>Cost centre &quot;{value}&quot; is not in Exact Online. Like it: {candidates}.</source>
        <translation>Le centre de coûts «&#xa0;{value}&#xa0;» n&apos;est pas dans Exact Online. Proches&#xa0;: {candidates}.</translation>
    </message>
    <message>
        <source>Choose the right cost centre.</source>
        <translation>Choisissez le bon centre de coûts.</translation>
    </message>
    <message>
        <source>Cost centre {code} {name} is not active.</source>
        <translation>Le centre de coûts {code} {name} n&apos;est pas actif.</translation>
    </message>
    <message>
        <source>Choose another cost centre.</source>
        <translation>Choisissez un autre centre de coûts.</translation>
    </message>
    <message>
        <source>Ledger account {account} takes no cost centre.</source>
        <translation>Le compte général {account} n&apos;accepte pas de centre de coûts.</translation>
    </message>
    <message>
        <source>Empty the cost centre, or choose another ledger account.</source>
        <translation>Videz le centre de coûts, ou choisissez un autre compte général.</translation>
    </message>
    <message>
        <source>Ledger account {account} needs a cost unit.</source>
        <translation>Le compte général {account} demande une unité de coûts.</translation>
    </message>
    <message>
        <source>Fill in a cost unit.</source>
        <translation>Indiquez une unité de coûts.</translation>
    </message>
    <message>
        <source>Cost unit &quot;{value}&quot; is not in Exact Online. Like it: {candidates}.</source>
        <translation>L&apos;unité de coûts «&#xa0;{value}&#xa0;» n&apos;est pas dans Exact Online. Proches&#xa0;: {candidates}.</translation>
    </message>
    <message>
        <source>Choose the right cost unit.</source>
        <translation>Choisissez la bonne unité de coûts.</translation>
    </message>
    <message>
        <source>Cost unit {code} {name} is not active.</source>
        <translation>L&apos;unité de coûts {code} {name} n&apos;est pas active.</translation>
    </message>
    <message>
        <source>Choose another cost unit.</source>
        <translation>Choisissez une autre unité de coûts.</translation>
    </message>
    <message>
        <source>Ledger account {account} takes no cost unit.</source>
        <translation>Le compte général {account} n&apos;accepte pas d&apos;unité de coûts.</translation>
    </message>
    <message>
        <source>Empty the cost unit, or choose another ledger account.</source>
        <translation>Videz l&apos;unité de coûts, ou choisissez un autre compte général.</translation>
    </message>
    <message>
        <source>The line tells no VAT: no code, no rate, no amount, and neither relation nor ledger account has a code of its own.</source>
        <translation>La ligne ne dit rien de la TVA&#xa0;: ni code, ni taux, ni montant, et ni la relation ni le compte général n&apos;ont de code propre.</translation>
    </message>
    <message>
        <source>Fill in the VAT code.</source>
        <translation>Indiquez le code TVA.</translation>
    </message>
    <message>
        <source>VAT code &quot;{value}&quot; is not in Exact Online. Possible: {candidates}.</source>
        <translation>Le code TVA «&#xa0;{value}&#xa0;» n&apos;est pas dans Exact Online. Possibles&#xa0;: {candidates}.</translation>
    </message>
    <message>
        <source>Choose the right VAT code.</source>
        <translation>Choisissez le bon code TVA.</translation>
    </message>
    <message>
        <source>VAT code {code} {name} is blocked.</source>
        <translation>Le code TVA {code} {name} est bloqué.</translation>
    </message>
    <message>
        <source>Choose another VAT code.</source>
        <translation>Choisissez un autre code TVA.</translation>
    </message>
    <message>
        <source>VAT code {code} {name} is not meant for this kind of invoice.</source>
        <translation>Le code TVA {code} {name} n&apos;est pas prévu pour ce type de facture.</translation>
    </message>
    <message>
        <source>Choose a VAT code of the right side: sales or purchase.</source>
        <translation>Choisissez un code TVA du bon côté&#xa0;: vente ou achat.</translation>
    </message>
    <message>
        <source>VAT code of the relation: {code} {name}.</source>
        <translation>Code TVA de la relation&#xa0;: {code} {name}.</translation>
    </message>
    <message>
        <source>VAT code of the ledger account: {code} {name}.</source>
        <translation>Code TVA du compte général&#xa0;: {code} {name}.</translation>
    </message>
    <message>
        <source>Several VAT codes have {percentage} %; taken is the usual one here: {code} {name}.</source>
        <translation>Plusieurs codes TVA ont {percentage} %&#xa0;; le code habituel ici a été pris&#xa0;: {code} {name}.</translation>
    </message>
    <message>
        <source>&quot;{value}&quot; is read as VAT code {code} {name}.</source>
        <translation>«&#xa0;{value}&#xa0;» est lu comme code TVA {code} {name}.</translation>
    </message>
    <message>
        <source>&quot;{value}&quot; does not say which VAT code is meant. Possible: {candidates}.</source>
        <translation>«&#xa0;{value}&#xa0;» ne dit pas de quel code TVA il s&apos;agit. Possibles&#xa0;: {candidates}.</translation>
    </message>
    <message>
        <source>Several VAT codes have {percentage} %: {candidates}.</source>
        <translation>Plusieurs codes TVA ont {percentage} %&#xa0;: {candidates}.</translation>
    </message>
    <message>
        <source>No VAT code fits here with {percentage} % on {day}.</source>
        <translation>Aucun code TVA ne convient ici avec {percentage} % au {day}.</translation>
    </message>
    <message>
        <source>Correct the rate or the amounts, or choose a VAT code.</source>
        <translation>Corrigez le taux ou les montants, ou choisissez un code TVA.</translation>
    </message>
    <message>
        <source>The sheet says {percentage} %, but VAT code {code} has {expected} % on {day}.</source>
        <translation>La feuille dit {percentage} %, mais le code TVA {code} est à {expected} % au {day}.</translation>
    </message>
    <message>
        <source>Correct the rate, or choose another VAT code.</source>
        <translation>Corrigez le taux, ou choisissez un autre code TVA.</translation>
    </message>
    <message>
        <source>There is no kind of import named &quot;{kind}&quot;.</source>
        <translation>Il n&apos;existe pas de type d&apos;import nommé «&#xa0;{kind}&#xa0;».</translation>
    </message>
    <message>
        <source>Choose one of: {kinds}.</source>
        <translation>Choisissez parmi&#xa0;: {kinds}.</translation>
    </message>
    <message>
        <source>This is relation {code} {name}, which exists already.</source>
        <translation>C&apos;est la relation {code} {name}, qui existe déjà.</translation>
    </message>
    <message>
        <source>The VAT or company number is that of {code} {name}, but the code is that of {other_code} {other_name}.</source>
        <translation>Le numéro de TVA ou d&apos;entreprise est celui de {code} {name}, mais le code est celui de {other_code} {other_name}.</translation>
    </message>
    <message>
        <source>Correct one of them.</source>
        <translation>Corrigez l&apos;un des deux.</translation>
    </message>
    <message>
        <source>Code {value} already belongs to {name}.</source>
        <translation>Le code {value} appartient déjà à {name}.</translation>
    </message>
    <message>
        <source>Choose another code, or leave it empty: Exact Online then gives one.</source>
        <translation>Choisissez un autre code, ou laissez-le vide&#xa0;: Exact Online en donne alors un.</translation>
    </message>
    <message>
        <source>The relation keeps its code {code}; {value} is not sent.</source>
        <translation>La relation garde son code {code}&#xa0;; {value} n&apos;est pas envoyé.</translation>
    </message>
    <message>
        <source>This looks like a relation that exists: {candidates}. A new one would be made.</source>
        <translation>Ceci ressemble à une relation existante&#xa0;: {candidates}. Une nouvelle serait créée.</translation>
    </message>
    <message>
        <source>Fill in the code of the relation if it is the same.</source>
        <translation>Indiquez le code de la relation si c&apos;est la même.</translation>
    </message>
    <message>
        <source>A new relation needs a name.</source>
        <translation>Une nouvelle relation doit avoir un nom.</translation>
    </message>
    <message>
        <source>Fill in the name.</source>
        <translation>Indiquez le nom.</translation>
    </message>
    <message>
        <source>&quot;{value}&quot; cannot be a relation code in Exact Online.</source>
        <translation>&quot;{value}&quot; ne peut pas être un code de relation dans Exact Online.</translation>
    </message>
    <message>
        <source>Use at most 18 digits, or leave the code empty.</source>
        <translation>Utilisez au plus 18 chiffres, ou laissez le code vide.</translation>
    </message>
    <message>
        <source>The new relation is neither customer nor supplier.</source>
        <translation>La nouvelle relation n&apos;est ni client ni fournisseur.</translation>
    </message>
    <message>
        <source>Fill in at least one of the two if you want to book invoices on it.</source>
        <translation>Indiquez au moins l&apos;un des deux si vous voulez y comptabiliser des factures.</translation>
    </message>
    <message>
        <source>Everything in this row is in Exact Online already.</source>
        <translation>Tout ce que contient cette ligne est déjà dans Exact Online.</translation>
    </message>
    <message>
        <source>Relation {code} {name} would become a customer.</source>
        <translation>La relation {code} {name} deviendrait client.</translation>
    </message>
    <message>
        <source>Accept the change, or leave the row out.</source>
        <translation>Acceptez la modification, ou omettez la ligne.</translation>
    </message>
    <message>
        <source>Relation {code} {name} would become a supplier.</source>
        <translation>La relation {code} {name} deviendrait fournisseur.</translation>
    </message>
    <message>
        <source>Relation {code} {name} would no longer be a customer or supplier.</source>
        <translation>La relation {code} {name} ne serait plus ni client ni fournisseur.</translation>
    </message>
    <message>
        <source>Relation {code} {name} would be blocked, or no longer be blocked.</source>
        <translation>La relation {code} {name} serait bloquée, ou ne serait plus bloquée.</translation>
    </message>
    <message>
        <source>For {code} {name}, &quot;{old}&quot; becomes &quot;{new}&quot;.</source>
        <translation>Pour {code} {name}, &quot;{old}&quot; devient &quot;{new}&quot;.</translation>
    </message>
    <message>
        <source>VAT number {value} cannot be right: its length or check digits are wrong.</source>
        <translation>Le numéro de TVA {value} ne peut pas être correct&#xa0;: sa longueur ou son chiffre de contrôle est erroné.</translation>
    </message>
    <message>
        <source>Company number {value} cannot be right: its length or check digits are wrong.</source>
        <translation>Le numéro d&apos;entreprise {value} ne peut pas être correct&#xa0;: sa longueur ou son chiffre de contrôle est erroné.</translation>
    </message>
    <message>
        <source>Bank account number {value} cannot be right: its length or check digits are wrong.</source>
        <translation>Le numéro de compte bancaire {value} ne peut pas être correct&#xa0;: sa longueur ou son chiffre de contrôle est erroné.</translation>
    </message>
    <message>
        <source>&quot;{value}&quot; is not an e-mail address.</source>
        <translation>&quot;{value}&quot; n&apos;est pas une adresse e-mail.</translation>
    </message>
    <message>
        <source>Fill in one address, or leave it empty.</source>
        <translation>Indiquez une seule adresse, ou laissez vide.</translation>
    </message>
    <message>
        <source>&quot;{value}&quot; is not a country that Exact Online knows.</source>
        <translation>&quot;{value}&quot; n&apos;est pas un pays qu&apos;Exact Online connaît.</translation>
    </message>
    <message>
        <source>Fill in a code of two letters, such as NL or BE.</source>
        <translation>Indiquez un code de deux lettres, comme NL ou BE.</translation>
    </message>
    <message>
        <source>&quot;{value}&quot; is not a language that Exact Online knows.</source>
        <translation>&quot;{value}&quot; n&apos;est pas une langue qu&apos;Exact Online connaît.</translation>
    </message>
    <message>
        <source>Fill in a code of two letters, such as nl or fr.</source>
        <translation>Indiquez un code de deux lettres, comme nl ou fr.</translation>
    </message>
    <message>
        <source>The values under &quot;{heading}&quot; are not sent: Exact Online keeps them apart from the relation.</source>
        <translation>Les valeurs sous &quot;{heading}&quot; ne sont pas envoyées&#xa0;: Exact Online les conserve à part de la relation.</translation>
    </message>
    <message>
        <source>Fill them in there.</source>
        <translation>Complétez-les là-bas.</translation>
    </message>
    <message>
        <source>Relation {code} {name} is in the file twice: also in row {other_row}.</source>
        <translation>La relation {code} {name} figure deux fois dans le fichier&#xa0;: aussi à la ligne {other_row}.</translation>
    </message>
    <message>
        <source>Leave one of the rows out; else the last one counts.</source>
        <translation>Omettez l&apos;une des lignes&#xa0;; sinon, la dernière compte.</translation>
    </message>
    <message>
        <source>Code {value} is also in row {other_row}.</source>
        <translation>Le code {value} figure aussi à la ligne {other_row}.</translation>
    </message>
    <message>
        <source>Give each new relation its own code, or leave it empty.</source>
        <translation>Donnez à chaque nouvelle relation son propre code, ou laissez-le vide.</translation>
    </message>
    <message>
        <source>VAT number {value} is also in row {other_row}.</source>
        <translation>Le numéro de TVA {value} figure aussi à la ligne {other_row}.</translation>
    </message>
    <message>
        <source>Look whether it is the same relation.</source>
        <translation>Vérifiez s&apos;il s&apos;agit de la même relation.</translation>
    </message>
    <message>
        <source>{host} cannot be reached.</source>
        <translation>{host} est injoignable.</translation>
    </message>
    <message>
        <source>This computer does not trust the secured connection to {host}.</source>
        <translation>Cet ordinateur ne fait pas confiance à la connexion sécurisée avec {host}.</translation>
    </message>
    <message>
        <source>Where a proxy or virus scanner looks into connections, its certificate must be in this computer&apos;s own store; ask whoever manages your computers.</source>
        <translation>Si un proxy ou un antivirus inspecte les connexions, son certificat doit se trouver dans le magasin propre de cet ordinateur&#xa0;; demandez à la personne qui gère vos ordinateurs.</translation>
    </message>
    <message>
        <source>The proxy of this network lets no connection to {host} through.</source>
        <translation>Le proxy de ce réseau ne laisse passer aucune connexion vers {host}.</translation>
    </message>
    <message>
        <source>Ask whoever manages the network to allow it, or check the proxy in this computer&apos;s settings.</source>
        <translation>Demandez au gestionnaire du réseau de l&apos;autoriser, ou vérifiez le proxy dans les paramètres de cet ordinateur.</translation>
    </message>
    <message>
        <source>This computer names a proxy of a kind that ExactDesk cannot use.</source>
        <translation>Cet ordinateur indique un type de proxy qu&apos;ExactDesk ne peut pas utiliser.</translation>
    </message>
    <message>
        <source>Set an HTTP proxy in this computer&apos;s settings; SOCKS proxies cannot be used.</source>
        <translation>Configurez un proxy HTTP dans les paramètres de cet ordinateur&#xa0;; les proxys SOCKS ne sont pas utilisables.</translation>
    </message>
    <message>
        <source>{host} does not answer.</source>
        <translation>{host} ne répond pas.</translation>
    </message>
    <message>
        <source>Look whether the internet connection works, also through the office&apos;s proxy, and try again.</source>
        <translation>Vérifiez que la connexion Internet fonctionne, aussi à travers le proxy du bureau, et réessayez.</translation>
    </message>
    <message>
        <source>Exact Online is being maintained (status {status}).</source>
        <translation>Exact Online est en maintenance (statut {status}).</translation>
    </message>
    <message>
        <source>Try again later; maintenance is mostly over within half an hour.</source>
        <translation>Réessayez plus tard&#xa0;; la maintenance dure en général moins d&apos;une demi-heure.</translation>
    </message>
    <message>
        <source>Exact Online is not available at the moment (status {status}).</source>
        <translation>Exact Online n&apos;est pas disponible pour le moment (statut {status}).</translation>
    </message>
    <message>
        <source>Exact Online gave an empty answer.</source>
        <translation>Exact Online a donné une réponse vide.</translation>
    </message>
    <message>
        <source>Try again; if it stays so, copy the details and ask for help.</source>
        <translation>Réessayez&#xa0;; si cela persiste, copiez les détails et demandez de l&apos;aide.</translation>
    </message>
    <message>
        <source>Exact Online, or something between here and there, answered with a web page instead of data.</source>
        <translation>Exact Online, ou un intermédiaire, a répondu par une page web au lieu de données.</translation>
    </message>
    <message>
        <source>Look whether a proxy or a network sign-in page stands in between, and try again.</source>
        <translation>Vérifiez si un proxy ou une page de connexion du réseau s&apos;interpose, et réessayez.</translation>
    </message>
    <message>
        <source>Exact Online answered in another form than was asked ({bytes} bytes).</source>
        <translation>Exact Online a répondu sous une autre forme que demandé ({bytes} octets).</translation>
    </message>
    <message>
        <source>Try again; if it stays so, something between here and there changes what is asked.</source>
        <translation>Réessayez&#xa0;; si cela persiste, quelque chose en chemin modifie ce qui est demandé.</translation>
    </message>
    <message>
        <source>The answer of Exact Online is larger than it can be ({resource}).</source>
        <translation>La réponse d&apos;Exact Online est plus grande que possible ({resource}).</translation>
    </message>
    <message>
        <source>The answer of Exact Online cannot be read ({bytes} bytes).</source>
        <translation>La réponse d&apos;Exact Online est illisible ({bytes} octets).</translation>
    </message>
    <message>
        <source>The answer of Exact Online has an unknown form ({bytes} bytes).</source>
        <translation>La réponse d&apos;Exact Online a une forme inconnue ({bytes} octets).</translation>
    </message>
    <message>
        <source>Exact Online gave {count} answers where one was asked ({resource}).</source>
        <translation>Exact Online a donné {count} réponses là où une seule était demandée ({resource}).</translation>
    </message>
    <message>
        <source>Exact Online gave a value for {property} that cannot be right ({resource}).</source>
        <translation>Exact Online a donné pour {property} une valeur qui ne peut pas être correcte ({resource}).</translation>
    </message>
    <message>
        <source>Look at it in Exact Online; if it is right there, copy the details and ask for help.</source>
        <translation>Vérifiez dans Exact Online&#xa0;; si c&apos;est correct là-bas, copiez les détails et demandez de l&apos;aide.</translation>
    </message>
    <message>
        <source>Exact Online sends the question on to another address (status {status}).</source>
        <translation>Exact Online renvoie la demande vers une autre adresse (statut {status}).</translation>
    </message>
    <message>
        <source>Check the address of Exact Online in the settings.</source>
        <translation>Vérifiez l&apos;adresse d&apos;Exact Online dans les paramètres.</translation>
    </message>
    <message>
        <source>The answer points to another computer for its next page; it was not followed.</source>
        <translation>Pour la page suivante, la réponse renvoie vers un autre ordinateur&#xa0;; cela n&apos;a pas été suivi.</translation>
    </message>
    <message>
        <source>The list of Exact Online has no end ({resource}).</source>
        <translation>La liste d&apos;Exact Online n&apos;a pas de fin ({resource}).</translation>
    </message>
    <message>
        <source>The calls that Exact Online allows per minute are spent.</source>
        <translation>Les appels qu&apos;Exact Online autorise par minute sont épuisés.</translation>
    </message>
    <message>
        <source>Wait a few minutes; ExactDesk goes on from where it is.</source>
        <translation>Attendez quelques minutes&#xa0;; ExactDesk reprend là où il en est.</translation>
    </message>
    <message>
        <source>The calls that Exact Online allows this administration per day are spent.</source>
        <translation>Les appels qu&apos;Exact Online autorise par jour pour cette administration sont épuisés.</translation>
    </message>
    <message>
        <source>Go on tomorrow; what is left stays ready.</source>
        <translation>Continuez demain&#xa0;; ce qui reste est prêt.</translation>
    </message>
    <message>
        <source>ExactDesk pauses: Exact Online refused {errors} requests of one kind within an hour ({endpoint}).</source>
        <translation>ExactDesk fait une pause&#xa0;: Exact Online a refusé {errors} demandes d&apos;un même type en une heure ({endpoint}).</translation>
    </message>
    <message>
        <source>Mend what was refused meanwhile and go on in an hour; after a few more Exact Online could block them for longer.</source>
        <translation>Corrigez entre-temps ce qui a été refusé et continuez dans une heure&#xa0;; après quelques refus de plus, Exact Online pourrait bloquer plus longtemps.</translation>
    </message>
    <message>
        <source>The connection broke before Exact Online answered; perhaps it is booked, perhaps not.</source>
        <translation>La connexion s&apos;est coupée avant qu&apos;Exact Online ne réponde&#xa0;; c&apos;est peut-être comptabilisé, peut-être pas.</translation>
    </message>
    <message>
        <source>Exact Online&apos;s answer does not tell whether it was booked (status {status}).</source>
        <translation>La réponse d&apos;Exact Online ne dit pas si c&apos;est comptabilisé (statut {status}).</translation>
    </message>
    <message>
        <source>Exact Online answered with entry {entry_number}, which is not the one that was sent.</source>
        <translation>Exact Online a répondu avec l&apos;écriture {entry_number}, qui n&apos;est pas celle qui a été envoyée.</translation>
    </message>
    <message>
        <source>There is no Exact Online for {country}.</source>
        <translation>Il n&apos;y a pas d&apos;Exact Online pour {country}.</translation>
    </message>
    <message>
        <source>Choose one of {countries}, or give its address.</source>
        <translation>Choisissez parmi {countries}, ou donnez l&apos;adresse.</translation>
    </message>
    <message>
        <source>{address} is no address of an Exact Online.</source>
        <translation>{address} n&apos;est pas une adresse d&apos;un Exact Online.</translation>
    </message>
    <message>
        <source>Give an address such as https://start.exactonline.nl, without anything after it.</source>
        <translation>Donnez une adresse comme https://start.exactonline.nl, sans rien derrière.</translation>
    </message>
    <message>
        <source>The address of {address} holds a user name or password.</source>
        <translation>L&apos;adresse de {address} contient un nom d&apos;utilisateur ou un mot de passe.</translation>
    </message>
    <message>
        <source>Give the address without them; signing in happens in the browser.</source>
        <translation>Donnez l&apos;adresse sans ceux-ci&#xa0;; la connexion se fait dans le navigateur.</translation>
    </message>
    <message>
        <source>{address} is not secure: everything sent there can be read on the way.</source>
        <translation>{address} n&apos;est pas sécurisé&#xa0;: tout ce qui y est envoyé peut être lu en chemin.</translation>
    </message>
    <message>
        <source>Give an address that begins with https.</source>
        <translation>Donnez une adresse qui commence par https.</translation>
    </message>
    <message>
        <source>Exact Online refused it.</source>
        <translation>Exact Online l&apos;a refusé.</translation>
    </message>
    <message>
        <source>Read Exact Online&apos;s own words, mend the document and post it again.</source>
        <translation>Lisez le message d&apos;Exact Online, corrigez le document et comptabilisez-le à nouveau.</translation>
    </message>
    <message>
        <source>Exact Online refused it without saying why (status {status}).</source>
        <translation>Exact Online l&apos;a refusé sans dire pourquoi (statut {status}).</translation>
    </message>
    <message>
        <source>Check the document and try again later.</source>
        <translation>Vérifiez le document et réessayez plus tard.</translation>
    </message>
    <message>
        <source>Not allowed: a right of the user, a scope of the app or a module of the licence is missing.</source>
        <translation>Non autorisé&#xa0;: il manque un droit de l&apos;utilisateur, une étendue de l&apos;app ou un module de la licence.</translation>
    </message>
    <message>
        <source>Ask the manager of Exact Online for it; or sign in again and tick this administration, if it was not ticked.</source>
        <translation>Demandez-le au gestionnaire d&apos;Exact Online&#xa0;; ou reconnectez-vous et cochez cette administration si elle ne l&apos;était pas.</translation>
    </message>
    <message>
        <source>Exact Online does not have this (any more).</source>
        <translation>Exact Online n&apos;a pas (ou plus) ceci.</translation>
    </message>
    <message>
        <source>Fetch the data of the administration again.</source>
        <translation>Récupérez à nouveau les données de l&apos;administration.</translation>
    </message>
    <message>
        <source>This is more than Exact Online takes at once.</source>
        <translation>C&apos;est plus qu&apos;Exact Online n&apos;accepte en une fois.</translation>
    </message>
    <message>
        <source>Split the document into smaller ones.</source>
        <translation>Scindez le document en plus petits.</translation>
    </message>
    <message>
        <source>Exact Online does not accept this administration.</source>
        <translation>Exact Online n&apos;accepte pas cette administration.</translation>
    </message>
    <message>
        <source>Choose the administration again, or sign in again and tick it.</source>
        <translation>Choisissez à nouveau l&apos;administration, ou reconnectez-vous et cochez-la.</translation>
    </message>
    <message>
        <source>There is no payment condition: not on the invoice, not with the relation, not in the settings of the administration.</source>
        <translation>Il n&apos;y a pas de condition de paiement&#xa0;: ni sur la facture, ni chez la relation, ni dans les paramètres de l&apos;administration.</translation>
    </message>
    <message>
        <source>Fill in a payment condition on the invoice or with the relation.</source>
        <translation>Indiquez une condition de paiement sur la facture ou chez la relation.</translation>
    </message>
    <message>
        <source>Exact Online misses the journal.</source>
        <translation>Il manque le journal à Exact Online.</translation>
    </message>
    <message>
        <source>Choose a journal.</source>
        <translation>Choisissez un journal.</translation>
    </message>
    <message>
        <source>Exact Online misses {field}.</source>
        <translation>Il manque {field} à Exact Online.</translation>
    </message>
    <message>
        <source>Fill it in and post again.</source>
        <translation>Complétez et comptabilisez à nouveau.</translation>
    </message>
    <message>
        <source>A ledger account of this type cannot stand on the lines: receivables, payables and VAT are booked by Exact Online itself.</source>
        <translation>Un compte général de ce type ne peut pas figurer sur les lignes&#xa0;: les clients, les fournisseurs et la TVA sont comptabilisés par Exact Online lui-même.</translation>
    </message>
    <message>
        <source>Choose a revenue account (sales) or a cost account (purchases).</source>
        <translation>Choisissez un compte de produits (ventes) ou un compte de charges (achats).</translation>
    </message>
    <message>
        <source>The relation is not a customer in Exact Online.</source>
        <translation>La relation n&apos;est pas un client dans Exact Online.</translation>
    </message>
    <message>
        <source>Make it a customer, here or in Exact Online, and post again.</source>
        <translation>Faites-en un client, ici ou dans Exact Online, et comptabilisez à nouveau.</translation>
    </message>
    <message>
        <source>The relation is not a supplier in Exact Online.</source>
        <translation>La relation n&apos;est pas un fournisseur dans Exact Online.</translation>
    </message>
    <message>
        <source>Make it a supplier, here or in Exact Online, and post again.</source>
        <translation>Faites-en un fournisseur, ici ou dans Exact Online, et comptabilisez à nouveau.</translation>
    </message>
    <message>
        <source>The journal is not of the right type.</source>
        <translation>Le journal n&apos;est pas du bon type.</translation>
    </message>
    <message>
        <source>Choose a sales journal for sales and a purchase journal for purchases.</source>
        <translation>Choisissez un journal de ventes pour les ventes et un journal d&apos;achats pour les achats.</translation>
    </message>
    <message>
        <source>The VAT amount does not fit the VAT code.</source>
        <translation>Le montant de TVA ne correspond pas au code TVA.</translation>
    </message>
    <message>
        <source>Check the VAT code and the VAT amount of each line.</source>
        <translation>Vérifiez le code TVA et le montant de TVA de chaque ligne.</translation>
    </message>
    <message>
        <source>The e-mail address is not valid.</source>
        <translation>L&apos;adresse e-mail n&apos;est pas valable.</translation>
    </message>
    <message>
        <source>Mend the e-mail address.</source>
        <translation>Corrigez l&apos;adresse e-mail.</translation>
    </message>
    <message>
        <source>The cost centre cannot stand on this ledger account, or a cost centre is missing.</source>
        <translation>Le centre de coûts n&apos;est pas permis sur ce compte général, ou il manque un centre de coûts.</translation>
    </message>
    <message>
        <source>Choose a cost centre that is allowed on this ledger account.</source>
        <translation>Choisissez un centre de coûts permis sur ce compte général.</translation>
    </message>
    <message>
        <source>The cost unit cannot stand on this ledger account, or a cost unit is missing.</source>
        <translation>L&apos;unité de coûts n&apos;est pas permise sur ce compte général, ou il manque une unité de coûts.</translation>
    </message>
    <message>
        <source>Choose a cost unit that is allowed on this ledger account.</source>
        <translation>Choisissez une unité de coûts permise sur ce compte général.</translation>
    </message>
    <message>
        <source>The journal must be a {wanted} journal.</source>
        <translation>Le journal doit être du type {wanted}.</translation>
    </message>
    <message>
        <source>Exact Online does not accept the value of {field}.</source>
        <translation>Exact Online n&apos;accepte pas la valeur de {field}.</translation>
    </message>
    <message>
        <source>Mend it and post again.</source>
        <translation>Corrigez et comptabilisez à nouveau.</translation>
    </message>
    <message>
        <source>Exact Online does not know the VAT code, or it may not stand here.</source>
        <translation>Exact Online ne connaît pas le code TVA, ou il n&apos;est pas permis ici.</translation>
    </message>
    <message>
        <source>Choose another VAT code, or fetch the VAT codes again.</source>
        <translation>Choisissez un autre code TVA, ou récupérez à nouveau les codes TVA.</translation>
    </message>
    <message>
        <source>Exact Online does not know the payment condition.</source>
        <translation>Exact Online ne connaît pas la condition de paiement.</translation>
    </message>
    <message>
        <source>Choose another payment condition, or fetch them again.</source>
        <translation>Choisissez une autre condition de paiement, ou récupérez-les à nouveau.</translation>
    </message>
    <message>
        <source>Exact Online does not know the journal, or it is blocked.</source>
        <translation>Exact Online ne connaît pas le journal, ou il est bloqué.</translation>
    </message>
    <message>
        <source>Choose another journal, or fetch the journals again.</source>
        <translation>Choisissez un autre journal, ou récupérez à nouveau les journaux.</translation>
    </message>
    <message>
        <source>Exact Online does not know the ledger account, or it is blocked.</source>
        <translation>Exact Online ne connaît pas le compte général, ou il est bloqué.</translation>
    </message>
    <message>
        <source>Choose another ledger account, or fetch them again.</source>
        <translation>Choisissez un autre compte général, ou récupérez-les à nouveau.</translation>
    </message>
    <message>
        <source>Exact Online does not know the relation, or it is blocked.</source>
        <translation>Exact Online ne connaît pas la relation, ou elle est bloquée.</translation>
    </message>
    <message>
        <source>Choose another relation, or fetch the relations again.</source>
        <translation>Choisissez une autre relation, ou récupérez à nouveau les relations.</translation>
    </message>
    <message>
        <source>Exact Online does not know the cost centre.</source>
        <translation>Exact Online ne connaît pas le centre de coûts.</translation>
    </message>
    <message>
        <source>Choose another cost centre, or fetch them again.</source>
        <translation>Choisissez un autre centre de coûts, ou récupérez-les à nouveau.</translation>
    </message>
    <message>
        <source>Exact Online does not know the cost unit.</source>
        <translation>Exact Online ne connaît pas l&apos;unité de coûts.</translation>
    </message>
    <message>
        <source>Choose another cost unit, or fetch them again.</source>
        <translation>Choisissez une autre unité de coûts, ou récupérez-les à nouveau.</translation>
    </message>
    <message>
        <source>The currency is not set up in this administration.</source>
        <translation>La devise n&apos;est pas configurée dans cette administration.</translation>
    </message>
    <message>
        <source>Add the currency in Exact Online, or choose another one.</source>
        <translation>Ajoutez la devise dans Exact Online, ou choisissez-en une autre.</translation>
    </message>
    <message>
        <source>Exact Online does not know what {field} refers to.</source>
        <translation>Exact Online ne sait pas à quoi {field} renvoie.</translation>
    </message>
    <message>
        <source>Choose another value, or fetch the data of the administration again.</source>
        <translation>Choisissez une autre valeur, ou récupérez à nouveau les données de l&apos;administration.</translation>
    </message>
    <message>
        <source>The entry number is in use: an entry with this number is already booked in this journal.</source>
        <translation>Le numéro d&apos;écriture est utilisé&#xa0;: une écriture portant ce numéro est déjà comptabilisée dans ce journal.</translation>
    </message>
    <message>
        <source>Look whether it is this invoice; if not, choose another number or leave it to Exact Online.</source>
        <translation>Vérifiez s&apos;il s&apos;agit de cette facture&#xa0;; sinon, choisissez un autre numéro ou laissez-le à Exact Online.</translation>
    </message>
    <message>
        <source>{field} is already in use.</source>
        <translation>{field} est déjà utilisé.</translation>
    </message>
    <message>
        <source>Choose another one.</source>
        <translation>Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>Entry {number} exists already.</source>
        <translation>L&apos;écriture {number} existe déjà.</translation>
    </message>
    <message>
        <source>This exists already in Exact Online.</source>
        <translation>Ceci existe déjà dans Exact Online.</translation>
    </message>
    <message>
        <source>Choose another code, or leave it to Exact Online.</source>
        <translation>Choisissez un autre code, ou laissez-le à Exact Online.</translation>
    </message>
    <message>
        <source>The period is closed.</source>
        <translation>La période est clôturée.</translation>
    </message>
    <message>
        <source>Choose a date in an open period, or open the period in Exact Online.</source>
        <translation>Choisissez une date dans une période ouverte, ou ouvrez la période dans Exact Online.</translation>
    </message>
    <message>
        <source>The administration has no financial year for this date.</source>
        <translation>L&apos;administration n&apos;a pas d&apos;exercice pour cette date.</translation>
    </message>
    <message>
        <source>Check the date, or add the financial year in Exact Online.</source>
        <translation>Vérifiez la date, ou ajoutez l&apos;exercice dans Exact Online.</translation>
    </message>
    <message>
        <source>This journal takes no VAT codes.</source>
        <translation>Ce journal n&apos;accepte pas de codes TVA.</translation>
    </message>
    <message>
        <source>Choose another journal, or a line without VAT.</source>
        <translation>Choisissez un autre journal, ou une ligne sans TVA.</translation>
    </message>
    <message>
        <source>This type of document is not allowed here.</source>
        <translation>Ce type de document n&apos;est pas permis ici.</translation>
    </message>
    <message>
        <source>Choose another type of document.</source>
        <translation>Choisissez un autre type de document.</translation>
    </message>
    <message>
        <source>{field} is not allowed here.</source>
        <translation>{field} n&apos;est pas permis ici.</translation>
    </message>
    <message>
        <source>Leave it out or choose another value.</source>
        <translation>Omettez-le ou choisissez une autre valeur.</translation>
    </message>
    <message>
        <source>{field} is blocked in Exact Online.</source>
        <translation>{field} est bloqué dans Exact Online.</translation>
    </message>
    <message>
        <source>Unblock it in Exact Online and send the document again, or choose another.</source>
        <translation>Débloquez-le dans Exact Online et renvoyez le document, ou choisissez-en un autre.</translation>
    </message>
    <message>
        <source>Exact Online does not know {field}.</source>
        <translation>Exact Online ne connaît pas {field}.</translation>
    </message>
    <message>
        <source>Debit and credit of the entry are not equal.</source>
        <translation>Le débit et le crédit de l&apos;écriture ne sont pas égaux.</translation>
    </message>
    <message>
        <source>Check the amounts of the lines.</source>
        <translation>Vérifiez les montants des lignes.</translation>
    </message>
    <message>
        <source>The opening balance and the lines together do not give the closing balance.</source>
        <translation>Le solde initial et les lignes ne donnent pas ensemble le solde final.</translation>
    </message>
    <message>
        <source>Check the balances and the lines of the statement.</source>
        <translation>Vérifiez les soldes et les lignes de l&apos;extrait.</translation>
    </message>
    <message>
        <source>{thing} cannot be deleted: it is in use ({place}).</source>
        <translation>{thing} ne peut pas être supprimé&#xa0;: il est utilisé ({place}).</translation>
    </message>
    <message>
        <source>Remove it there first.</source>
        <translation>Retirez-le d&apos;abord là-bas.</translation>
    </message>
    <message>
        <source>Exact Online does not find the open item; its period may be closed.</source>
        <translation>Exact Online ne trouve pas le poste ouvert&#xa0;; sa période est peut-être clôturée.</translation>
    </message>
    <message>
        <source>Look at the item in Exact Online; open the period if need be.</source>
        <translation>Consultez le poste dans Exact Online&#xa0;; ouvrez la période si nécessaire.</translation>
    </message>
    <message>
        <source>Exact Online wants to know which fields are asked.</source>
        <translation>Exact Online veut savoir quels champs sont demandés.</translation>
    </message>
    <message>
        <source>Copy the details and ask for help; this is not your mistake.</source>
        <translation>Copiez les détails et demandez de l&apos;aide&#xa0;; ce n&apos;est pas une erreur de votre part.</translation>
    </message>
    <message>
        <source>Exact Online gives this list only in part.</source>
        <translation>Exact Online ne donne cette liste qu&apos;en partie.</translation>
    </message>
    <message>
        <source>Exact Online cannot search by this field ({fields}).</source>
        <translation>Exact Online ne peut pas chercher sur ce champ ({fields}).</translation>
    </message>
    <message>
        <source>Exact Online does not understand the search.</source>
        <translation>Exact Online ne comprend pas la recherche.</translation>
    </message>
    <message>
        <source>Exact Online does not know the field {property}.</source>
        <translation>Exact Online ne connaît pas le champ {property}.</translation>
    </message>
    <message>
        <source>The field {property} holds a value of the wrong type.</source>
        <translation>Le champ {property} contient une valeur du mauvais type.</translation>
    </message>
    <message>
        <source>The lines of an entry cannot be changed this way.</source>
        <translation>Les lignes d&apos;une écriture ne peuvent pas être modifiées ainsi.</translation>
    </message>
    <message>
        <source>Correct it with a credit note, or change it in Exact Online.</source>
        <translation>Corrigez avec une note de crédit, ou modifiez dans Exact Online.</translation>
    </message>
    <message>
        <source>Exact Online does not understand what was sent.</source>
        <translation>Exact Online ne comprend pas ce qui a été envoyé.</translation>
    </message>
    <message>
        <source>Something went wrong inside Exact Online.</source>
        <translation>Un problème est survenu au sein d&apos;Exact Online.</translation>
    </message>
    <message>
        <source>Check the document for missing values and try again later.</source>
        <translation>Vérifiez s&apos;il manque des valeurs dans le document et réessayez plus tard.</translation>
    </message>
    <message>
        <source>Nobody is signed in to Exact Online.</source>
        <translation>Personne n&apos;est connecté à Exact Online.</translation>
    </message>
    <message>
        <source>Sign in.</source>
        <translation>Connectez-vous.</translation>
    </message>
    <message>
        <source>Exact Online does not accept this sign-in any more.</source>
        <translation>Exact Online n&apos;accepte plus cette connexion.</translation>
    </message>
    <message>
        <source>Sign in again; what was prepared stays.</source>
        <translation>Reconnectez-vous&#xa0;; ce qui est préparé reste.</translation>
    </message>
    <message>
        <source>This user signed in with the same app elsewhere, and that ended the sign-in on this computer.</source>
        <translation>Cet utilisateur s&apos;est connecté ailleurs avec la même app, ce qui a mis fin à la connexion sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Sign in again here. Use one computer per user, or a registration of its own for each computer.</source>
        <translation>Reconnectez-vous ici. Utilisez un seul ordinateur par utilisateur, ou un enregistrement propre à chaque ordinateur.</translation>
    </message>
    <message>
        <source>{user} signed in, but this work belongs to {wanted}.</source>
        <translation>{user} s&apos;est connecté, mais ce travail appartient à {wanted}.</translation>
    </message>
    <message>
        <source>Sign in as {wanted}; the browser asks for the user name then. Nothing was sent meanwhile.</source>
        <translation>Connectez-vous en tant que {wanted}&#xa0;; le navigateur demande alors le nom d&apos;utilisateur. Rien n&apos;a été envoyé entre-temps.</translation>
    </message>
    <message>
        <source>No account is signed in, so {account} cannot be chosen.</source>
        <translation>Aucun compte n&apos;est connecté&#xa0;; {account} ne peut donc pas être choisi.</translation>
    </message>
    <message>
        <source>No account that is signed in is called {account}.</source>
        <translation>Aucun compte connecté ne s&apos;appelle {account}.</translation>
    </message>
    <message>
        <source>Choose one of these, or sign in: {known}.</source>
        <translation>Choisissez l&apos;un de ceux-ci, ou connectez-vous&#xa0;: {known}.</translation>
    </message>
    <message>
        <source>{account} could be several accounts: {known}.</source>
        <translation>{account} peut désigner plusieurs comptes&#xa0;: {known}.</translation>
    </message>
    <message>
        <source>Write more of the name, or the whole e-mail address.</source>
        <translation>Écrivez davantage du nom, ou l&apos;adresse e-mail complète.</translation>
    </message>
    <message>
        <source>The sign-in was not used for 30 days and has ended.</source>
        <translation>La connexion n&apos;a pas été utilisée pendant 30 jours et a expiré.</translation>
    </message>
    <message>
        <source>Sign in again.</source>
        <translation>Reconnectez-vous.</translation>
    </message>
    <message>
        <source>The sign-in ends on {day}, unless ExactDesk asks Exact Online something before then.</source>
        <translation>La connexion expire le {day}, sauf si ExactDesk demande quelque chose à Exact Online avant cette date.</translation>
    </message>
    <message>
        <source>Open an administration; the sign-in then lasts another 30 days.</source>
        <translation>Ouvrez une administration&#xa0;; la connexion vaut alors à nouveau 30 jours.</translation>
    </message>
    <message>
        <source>Exact Online says that the sign-in need not be renewed yet.</source>
        <translation>Exact Online indique que la connexion ne doit pas encore être renouvelée.</translation>
    </message>
    <message>
        <source>Check whether the clock of this computer is right and try again.</source>
        <translation>Vérifiez si l&apos;horloge de cet ordinateur est à l&apos;heure et réessayez.</translation>
    </message>
    <message>
        <source>Exact Online refused to renew the sign-in.</source>
        <translation>Exact Online a refusé de renouveler la connexion.</translation>
    </message>
    <message>
        <source>The sign-in was to be renewed, but no answer came.</source>
        <translation>La connexion devait être renouvelée, mais aucune réponse n&apos;est venue.</translation>
    </message>
    <message>
        <source>Check the connection and try again; if the sign-in is refused then, sign in again.</source>
        <translation>Vérifiez la connexion internet et réessayez&#xa0;; en cas de refus, reconnectez-vous.</translation>
    </message>
    <message>
        <source>The sign-in was renewed, but the answer with the new key was lost, and the old key works only once.</source>
        <translation>La connexion a été renouvelée, mais la réponse avec la nouvelle clé s&apos;est perdue, et l&apos;ancienne ne sert qu&apos;une fois.</translation>
    </message>
    <message>
        <source>The sign-in was almost complete, but Exact Online&apos;s last answer did not arrive.</source>
        <translation>La connexion était presque terminée, mais la dernière réponse d&apos;Exact Online n&apos;est pas arrivée.</translation>
    </message>
    <message>
        <source>Exact Online&apos;s answer to the sign-in cannot be read (status {status}).</source>
        <translation>La réponse d&apos;Exact Online à la connexion est illisible (statut {status}).</translation>
    </message>
    <message>
        <source>Check the address of Exact Online in the settings and try again.</source>
        <translation>Vérifiez l&apos;adresse d&apos;Exact Online dans les paramètres et réessayez.</translation>
    </message>
    <message>
        <source>Exact Online allows no more sign-ins for this app today.</source>
        <translation>Exact Online n&apos;autorise plus de connexion pour cette app aujourd&apos;hui.</translation>
    </message>
    <message>
        <source>Try again tomorrow.</source>
        <translation>Réessayez demain.</translation>
    </message>
    <message>
        <source>Exact Online does not know this client id, or the secret does not belong to it.</source>
        <translation>Exact Online ne connaît pas ce Client ID, ou le Client secret ne lui correspond pas.</translation>
    </message>
    <message>
        <source>Copy client id and secret once more from your app&apos;s page in Exact Online&apos;s App Center.</source>
        <translation>Recopiez le Client ID et le Client secret depuis la page de votre app dans l&apos;App Center d&apos;Exact Online.</translation>
    </message>
    <message>
        <source>The redirect address is not the one that is registered with Exact Online.</source>
        <translation>L&apos;adresse de redirection n&apos;est pas celle enregistrée chez Exact Online.</translation>
    </message>
    <message>
        <source>Copy it letter by letter from your app&apos;s page in the App Center, with everything after the host name.</source>
        <translation>Recopiez-la lettre par lettre depuis la page de votre app dans l&apos;App Center, avec tout ce qui suit le nom d&apos;hôte.</translation>
    </message>
    <message>
        <source>Exact Online knows the client id, but this client secret does not belong to it.</source>
        <translation>Exact Online connaît le Client ID, mais ce Client secret ne lui correspond pas.</translation>
    </message>
    <message>
        <source>Copy the client secret once more from your app&apos;s page in the App Center, from begin to end.</source>
        <translation>Recopiez le Client secret depuis la page de votre app dans l&apos;App Center, du début à la fin.</translation>
    </message>
    <message>
        <source>The code in this address was used before, and it works once.</source>
        <translation>Le code dans cette adresse a déjà été utilisé, et il ne sert qu&apos;une fois.</translation>
    </message>
    <message>
        <source>Sign in again, and take the address at which the browser ends this time.</source>
        <translation>Reconnectez-vous, et prenez l&apos;adresse à laquelle le navigateur aboutit cette fois.</translation>
    </message>
    <message>
        <source>The code in this address is older than three minutes and no longer works.</source>
        <translation>Le code dans cette adresse a plus de trois minutes et ne fonctionne plus.</translation>
    </message>
    <message>
        <source>Sign in again, and paste the address as soon as you have given permission.</source>
        <translation>Reconnectez-vous, et collez l&apos;adresse dès que vous avez donné l&apos;autorisation.</translation>
    </message>
    <message>
        <source>Exact Online refused the code of this sign-in: it works once and for three minutes.</source>
        <translation>Exact Online a refusé le code de cette connexion&#xa0;: il sert une seule fois et pendant trois minutes.</translation>
    </message>
    <message>
        <source>Sign in again and finish within three minutes.</source>
        <translation>Reconnectez-vous et terminez en moins de trois minutes.</translation>
    </message>
    <message>
        <source>Access to Exact Online was refused in the browser.</source>
        <translation>L&apos;accès à Exact Online a été refusé dans le navigateur.</translation>
    </message>
    <message>
        <source>Sign in again and allow access; you choose for which administrations.</source>
        <translation>Reconnectez-vous et autorisez l&apos;accès&#xa0;; vous choisissez pour quelles administrations.</translation>
    </message>
    <message>
        <source>Exact Online refused the sign-in: {said}.</source>
        <translation>Exact Online a refusé la connexion&#xa0;: {said}.</translation>
    </message>
    <message>
        <source>Sign in again; if it stays so, check the registration of your app.</source>
        <translation>Reconnectez-vous&#xa0;; si cela persiste, vérifiez l&apos;enregistrement de votre app.</translation>
    </message>
    <message>
        <source>This answer belongs to another sign-in.</source>
        <translation>Cette réponse appartient à une autre connexion.</translation>
    </message>
    <message>
        <source>Take the address from the browser window that this sign-in opened, or begin again.</source>
        <translation>Prenez l&apos;adresse dans la fenêtre du navigateur ouverte par cette connexion, ou recommencez.</translation>
    </message>
    <message>
        <source>This address holds no answer of Exact Online.</source>
        <translation>Cette adresse ne contient pas de réponse d&apos;Exact Online.</translation>
    </message>
    <message>
        <source>Copy the whole address from the browser after you allowed access; it contains code= and state=.</source>
        <translation>Copiez toute l&apos;adresse du navigateur après avoir autorisé l&apos;accès&#xa0;; elle contient code= et state=.</translation>
    </message>
    <message>
        <source>The browser brought no answer within {minutes} minutes.</source>
        <translation>Le navigateur n&apos;a apporté aucune réponse en {minutes} minutes.</translation>
    </message>
    <message>
        <source>Sign in again, or paste the address from the browser.</source>
        <translation>Reconnectez-vous, ou collez l&apos;adresse du navigateur.</translation>
    </message>
    <message>
        <source>Another program listens on port {port}, so the answer cannot arrive here by itself.</source>
        <translation>Un autre programme écoute sur le port {port}&#xa0;; la réponse ne peut donc pas arriver ici d&apos;elle-même.</translation>
    </message>
    <message>
        <source>Paste the address from the browser instead, or close the other program.</source>
        <translation>Collez plutôt l&apos;adresse du navigateur, ou fermez l&apos;autre programme.</translation>
    </message>
    <message>
        <source>You are signed in.</source>
        <translation>Vous êtes connecté.</translation>
    </message>
    <message>
        <source>ExactDesk goes on by itself. You may close this window.</source>
        <translation>ExactDesk continue tout seul. Vous pouvez fermer cette fenêtre.</translation>
    </message>
    <message>
        <source>You are not signed in.</source>
        <translation>Vous n&apos;êtes pas connecté.</translation>
    </message>
    <message>
        <source>Access was not allowed. You may close this window and try again in ExactDesk.</source>
        <translation>L&apos;accès n&apos;a pas été autorisé. Vous pouvez fermer cette fenêtre et réessayer dans ExactDesk.</translation>
    </message>
    <message>
        <source>There is nothing here.</source>
        <translation>Il n&apos;y a rien ici.</translation>
    </message>
    <message>
        <source>This page belongs to no sign-in that ExactDesk is waiting for. Go back to ExactDesk and sign in from there.</source>
        <translation>Cette page n&apos;appartient à aucune connexion attendue par ExactDesk. Retournez dans ExactDesk et connectez-vous à partir de là.</translation>
    </message>
    <message>
        <source>This computer no longer has the client secret of the sign-in.</source>
        <translation>Cet ordinateur n&apos;a plus le Client secret de la connexion.</translation>
    </message>
    <message>
        <source>Sign in again; without a vault for secrets it lasts for one run of the program only.</source>
        <translation>Reconnectez-vous&#xa0;; sans coffre-fort pour les secrets, la connexion ne vaut que tant que le programme tourne.</translation>
    </message>
    <message>
        <source>No browser could be opened on this computer.</source>
        <translation>Aucun navigateur n&apos;a pu être ouvert sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Open the address yourself and paste the address at which the browser ends.</source>
        <translation>Ouvrez vous-même l&apos;adresse et collez l&apos;adresse à laquelle le navigateur aboutit.</translation>
    </message>
    <message>
        <source>There is no administration {division} that you may enter.</source>
        <translation>Il n&apos;y a pas d&apos;administration {division} à laquelle vous avez accès.</translation>
    </message>
    <message>
        <source>Look at the list of administrations, or sign in again and tick it on the consent page.</source>
        <translation>Consultez la liste des administrations, ou reconnectez-vous et cochez-la sur la page d&apos;autorisation.</translation>
    </message>
    <message>
        <source>The row does not tell the name of the relation.</source>
        <translation>La ligne n&apos;indique pas le nom de la relation.</translation>
    </message>
    <message>
        <source>Fill in the name of the relation, or make the relation in Exact Online.</source>
        <translation>Indiquez le nom de la relation, ou créez-la dans Exact Online.</translation>
    </message>
    <message>
        <source>Exact Online has a relation like {name} already, or its data cannot be right.</source>
        <translation>Exact Online a déjà une relation comme {name}, ou ses données ne peuvent pas être correctes.</translation>
    </message>
    <message>
        <source>Choose that relation, or make a second one in Exact Online.</source>
        <translation>Choisissez cette relation, ou créez-en une seconde dans Exact Online.</translation>
    </message>
    <message>
        <source>Relation {name} could not be made. Exact Online says: {said}</source>
        <translation>La relation {name} n&apos;a pas pu être créée. Exact Online signale&#xa0;: {said}</translation>
    </message>
    <message>
        <source>Choose a relation that exists, or make it in Exact Online.</source>
        <translation>Choisissez une relation existante, ou créez-la dans Exact Online.</translation>
    </message>
    <message>
        <source>No administration is chosen.</source>
        <translation>Aucune administration n&apos;est choisie.</translation>
    </message>
    <message>
        <source>Choose the administration to book in first.</source>
        <translation>Choisissez d&apos;abord l&apos;administration dans laquelle comptabiliser.</translation>
    </message>
    <message>
        <source>Administration {division} {name} is archived.</source>
        <translation>L&apos;administration {division} {name} est archivée.</translation>
    </message>
    <message>
        <source>Nothing can be booked in it; choose another one.</source>
        <translation>Rien ne peut plus y être comptabilisé&#xa0;; choisissez-en une autre.</translation>
    </message>
    <message>
        <source>Administration {division} {name} is blocked at the moment, by a conversion or a backup.</source>
        <translation>L&apos;administration {division} {name} est bloquée pour le moment par une conversion ou une copie de sauvegarde.</translation>
    </message>
    <message>
        <source>Try again when Exact Online has finished.</source>
        <translation>Réessayez quand Exact Online aura terminé.</translation>
    </message>
    <message>
        <source>Booked with {booked} {currency} instead of {planned}: a difference of {difference}.</source>
        <translation>Comptabilisé pour {booked} {currency} au lieu de {planned}&#xa0;: une différence de {difference}.</translation>
    </message>
    <message>
        <source>Compare the entry with the invoice in Exact Online.</source>
        <translation>Comparez l&apos;écriture avec la facture dans Exact Online.</translation>
    </message>
    <message>
        <source>Booked under entry number {given} instead of {wanted}: journal {journal} numbers by itself.</source>
        <translation>Comptabilisé sous le numéro d&apos;écriture {given} au lieu de {wanted}&#xa0;: le journal {journal} numérote lui-même.</translation>
    </message>
    <message>
        <source>Numbers are no longer reserved for this journal; everything else goes on.</source>
        <translation>Plus aucun numéro n&apos;est réservé pour ce journal&#xa0;; tout le reste continue.</translation>
    </message>
    <message>
        <source>The entry numbers that are kept for journal {journal} are used up.</source>
        <translation>Les numéros d&apos;écriture réservés pour le journal {journal} sont épuisés.</translation>
    </message>
    <message>
        <source>Give the journal a new range in the settings, or none.</source>
        <translation>Donnez au journal une nouvelle plage dans les paramètres, ou aucune.</translation>
    </message>
    <message>
        <source>{first} to {last} is no range of entry numbers.</source>
        <translation>{first} à {last} n&apos;est pas une plage de numéros d&apos;écriture.</translation>
    </message>
    <message>
        <source>Give two whole numbers above zero, the lower one first.</source>
        <translation>Donnez deux nombres entiers supérieurs à zéro, le plus petit d&apos;abord.</translation>
    </message>
    <message>
        <source>Numbers {other_first} to {other_last} are kept for journal {other} already: the two overlap.</source>
        <translation>Les numéros {other_first} à {other_last} sont déjà réservés pour le journal {other}&#xa0;: les deux séries se chevauchent.</translation>
    </message>
    <message>
        <source>Choose numbers that no other journal uses.</source>
        <translation>Choisissez des numéros qu&apos;aucun autre journal n&apos;utilise.</translation>
    </message>
    <message>
        <source>Journal {journal} numbers by itself: it booked under another number than the one it was sent.</source>
        <translation>Le journal {journal} numérote lui-même&#xa0;: il a comptabilisé sous un autre numéro que celui envoyé.</translation>
    </message>
    <message>
        <source>Let the journal take numbers in its settings in Exact Online, remove its range here, and then give it a new one.</source>
        <translation>Autorisez dans Exact Online la saisie de numéros pour ce journal, supprimez ici sa série, puis donnez-en une nouvelle.</translation>
    </message>
    <message>
        <source>Journal {journal} has {left} entry numbers left, and {needed} documents need one: posting stops when they are used up.</source>
        <translation>Il reste {left} numéros d&apos;écriture au journal {journal}, et {needed} documents en ont besoin&#xa0;: la comptabilisation s&apos;arrête quand ils sont épuisés.</translation>
    </message>
    <message>
        <source>After this, {rest} of the entry numbers that are kept for journal {journal} are left.</source>
        <translation>Ensuite, il restera {rest} numéros d&apos;écriture réservés pour le journal {journal}.</translation>
    </message>
    <message>
        <source>Give the journal a new range in the settings in time.</source>
        <translation>Donnez à temps une nouvelle série au journal dans les paramètres.</translation>
    </message>
    <message>
        <source>The administration has no sales or purchase journal {journal}.</source>
        <translation>L&apos;administration n&apos;a pas de journal de ventes ou d&apos;achats {journal}.</translation>
    </message>
    <message>
        <source>Choose one of: {journals}.</source>
        <translation>Choisissez parmi&#xa0;: {journals}.</translation>
    </message>
    <message>
        <source>The relation is in Exact Online, but its bank account or contact was refused.</source>
        <translation>La relation est dans Exact Online, mais son compte bancaire ou son contact a été refusé.</translation>
    </message>
    <message>
        <source>Add the bank account or contact in Exact Online.</source>
        <translation>Ajoutez le compte bancaire ou le contact dans Exact Online.</translation>
    </message>
    <message>
        <source>{file} has no sheet named {sheet}; it has: {sheets}.</source>
        <translation>{file} n&apos;a pas de feuille nommée {sheet}&#xa0;; il contient&#xa0;: {sheets}.</translation>
    </message>
    <message>
        <source>Choose one of these sheets.</source>
        <translation>Choisissez l&apos;une de ces feuilles.</translation>
    </message>
    <message>
        <source>The sheet has no column {column}; it has: {columns}.</source>
        <translation>La feuille n&apos;a pas de colonne {column}&#xa0;; elle contient&#xa0;: {columns}.</translation>
    </message>
    <message>
        <source>Name a heading as it stands in the sheet, or the letter of the column.</source>
        <translation>Indiquez un en-tête tel qu&apos;il figure dans la feuille, ou la lettre de la colonne.</translation>
    </message>
    <message>
        <source>{kind} has no field {field}.</source>
        <translation>{kind} n&apos;a pas de champ {field}.</translation>
    </message>
    <message>
        <source>Choose one of: {fields}.</source>
        <translation>Choisissez parmi&#xa0;: {fields}.</translation>
    </message>
    <message>
        <source>There is no mapping {name} for this administration.</source>
        <translation>Il n&apos;y a pas de correspondance {name} pour cette administration.</translation>
    </message>
    <message>
        <source>Name one that was saved, or a mapping file.</source>
        <translation>Indiquez une correspondance enregistrée, ou un fichier de correspondance.</translation>
    </message>
    <message>
        <source>It cannot be told for certain what {file} holds.</source>
        <translation>Impossible de dire avec certitude ce que contient {file}.</translation>
    </message>
    <message>
        <source>Say which kind it is: {kinds}.</source>
        <translation>Indiquez de quel type il s&apos;agit&#xa0;: {kinds}.</translation>
    </message>
    <message>
        <source>The history has no batch {batch}.</source>
        <translation>L&apos;historique n&apos;a pas de lot {batch}.</translation>
    </message>
    <message>
        <source>Look at the list of batches for its number.</source>
        <translation>Cherchez son numéro dans la liste des lots.</translation>
    </message>
    <message>
        <source>Port {port} is taken by another program.</source>
        <translation>Le port {port} est occupé par un autre programme.</translation>
    </message>
    <message>
        <source>Choose another port, or none to take a free one.</source>
        <translation>Choisissez un autre port, ou aucun pour en prendre un libre.</translation>
    </message>
    <message>
        <source>Interrupted.</source>
        <translation>Interrompu.</translation>
    </message>
    <message>
        <source>The document that was being sent was finished first; the history tells what was posted.</source>
        <translation>Le document en cours d&apos;envoi a d&apos;abord été achevé&#xa0;; l&apos;historique montre ce qui est comptabilisé.</translation>
    </message>
    <message>
        <source>ExactDesk itself made a mistake ({kind}).</source>
        <translation>ExactDesk lui-même a commis une erreur ({kind}).</translation>
    </message>
    <message>
        <source>What was posted is in the history; the log in the data folder tells more.</source>
        <translation>Ce qui est comptabilisé figure dans l&apos;historique&#xa0;; le journal technique du dossier de données en dit plus.</translation>
    </message>
    <message>
        <source>The command cannot be understood: {said}.</source>
        <translation>La commande est incompréhensible&#xa0;: {said}.</translation>
    </message>
    <message>
        <source>Add --help to the command to see what it takes.</source>
        <translation>Ajoutez --help à la commande pour voir ce qu&apos;elle accepte.</translation>
    </message>
    <message>
        <source>{file} is no backup of ExactDesk, or it is not whole.</source>
        <translation>{file} n&apos;est pas une copie de sauvegarde d&apos;ExactDesk, ou n&apos;est pas complet.</translation>
    </message>
    <message>
        <source>Choose a file that was saved as a backup.</source>
        <translation>Choisissez un fichier enregistré comme copie de sauvegarde.</translation>
    </message>
    <message>
        <source>{file} was made by a newer ExactDesk ({program}).</source>
        <translation>{file} a été créé par un ExactDesk plus récent ({program}).</translation>
    </message>
    <message>
        <source>Install the latest ExactDesk.</source>
        <translation>Installez la dernière version d&apos;ExactDesk.</translation>
    </message>
    <message>
        <source>{file} is damaged: what is in it is not what was saved. Nothing was changed.</source>
        <translation>{file} est endommagé&#xa0;: son contenu n&apos;est pas ce qui a été enregistré. Rien n&apos;a été modifié.</translation>
    </message>
    <message>
        <source>Choose another backup.</source>
        <translation>Choisissez une autre copie de sauvegarde.</translation>
    </message>
    <message>
        <source>Another window or program is posting now, with the history in {path}.</source>
        <translation>Une autre fenêtre ou un autre programme comptabilise en ce moment, avec l&apos;historique dans {path}.</translation>
    </message>
    <message>
        <source>Wait until it is ready, or close it, and try again.</source>
        <translation>Attendez la fin, ou fermez-le, et réessayez.</translation>
    </message>
    <message>
        <source>The history has nothing of administration {division}.</source>
        <translation>L&apos;historique n&apos;a rien de l&apos;administration {division}.</translation>
    </message>
    <message>
        <source>Look in the history which administrations there are.</source>
        <translation>Voyez dans l&apos;historique quelles administrations il y a.</translation>
    </message>
    <message>
        <source>{count} documents of this administration are still to be sent, or it is not certain whether they are booked.</source>
        <translation>{count} documents de cette administration doivent encore être envoyés, ou il n&apos;est pas certain qu&apos;ils soient comptabilisés.</translation>
    </message>
    <message>
        <source>Deal with them first: go on with the import, or set them aside.</source>
        <translation>Traitez-les d&apos;abord&#xa0;: continuez l&apos;import, ou mettez-les de côté.</translation>
    </message>
    <message>
        <source>Administration {division} is called {name} here; that is not the name that was typed. Nothing was wiped.</source>
        <translation>L&apos;administration {division} s&apos;appelle ici {name}&#xa0;; ce n&apos;est pas le nom qui a été tapé. Rien n&apos;a été effacé.</translation>
    </message>
    <message>
        <source>Type the name exactly as it stands there.</source>
        <translation>Tapez le nom exactement comme il figure là.</translation>
    </message>
    <message>
        <source>{file} is no picture that can stand on a paper.</source>
        <translation>{file} n&apos;est pas une image qui peut figurer sur un papier.</translation>
    </message>
    <message>
        <source>Choose a PNG or a JPEG file.</source>
        <translation>Choisissez un fichier PNG ou JPEG.</translation>
    </message>
    <message>
        <source>{file} is larger than {megabytes} MB.</source>
        <translation>{file} dépasse {megabytes} Mo.</translation>
    </message>
    <message>
        <source>Choose a smaller picture: every paper carries it.</source>
        <translation>Choisissez une image plus petite&#xa0;: chaque document la porte.</translation>
    </message>
    <message>
        <source>{file} cannot be read.</source>
        <translation>{file} ne peut pas être lu.</translation>
    </message>
    <message>
        <source>See whether the file is still there and may be opened.</source>
        <translation>Vérifiez si le fichier est encore là et peut être ouvert.</translation>
    </message>
    <message>
        <source>The items add up to {total} {currency}, but Exact Online&apos;s own overview says {overview} {currency}: a difference of {difference}.</source>
        <translation>Les postes totalisent {total} {currency}, mais le relevé propre d&apos;Exact Online indique {overview} {currency}&#xa0;: une différence de {difference}.</translation>
    </message>
    <message>
        <source>Refresh: something may have been booked between the two questions. If the difference stays, compare with the list of outstanding items in Exact Online before you rely on the total.</source>
        <translation>Actualisez&#xa0;: quelque chose a pu être comptabilisé entre les deux demandes. Si la différence subsiste, comparez avec la liste des postes ouverts dans Exact Online avant de vous fier au total.</translation>
    </message>
    <message>
        <source>The invoices agree with Exact Online&apos;s own overview. Payments and other entries that are not matched yet stand beside it: {count}, together {amount} {currency}.</source>
        <translation>Les factures concordent avec le relevé propre d&apos;Exact Online. Les paiements et autres écritures pas encore lettrés figurent à côté&#xa0;: {count}, ensemble {amount} {currency}.</translation>
    </message>
    <message>
        <source>Exact Online did not give its own total, so these figures are not compared.</source>
        <translation>Exact Online n&apos;a pas donné son propre total&#xa0;; ces chiffres ne sont donc pas comparés.</translation>
    </message>
    <message>
        <source>By the kind of the entries {total} {currency} is outstanding, by Exact Online&apos;s own overview {overview} {currency}: it is not certain who owes whom.</source>
        <translation>Selon le type des écritures, {total} {currency} sont ouverts&#xa0;; selon le relevé propre d&apos;Exact Online, {overview} {currency}&#xa0;: on ne sait pas avec certitude qui doit à qui.</translation>
    </message>
    <message>
        <source>Look up one invoice in Exact Online before you rely on the signs here.</source>
        <translation>Consultez une facture dans Exact Online avant de vous fier aux signes ici.</translation>
    </message>
    <message>
        <source>Nothing here tells whether these amounts are to be received or to be paid: that is assumed.</source>
        <translation>Rien ici n&apos;indique si ces montants sont à recevoir ou à payer&#xa0;: c&apos;est une supposition.</translation>
    </message>
    <message>
        <source>Look up one item in Exact Online before you rely on the signs here.</source>
        <translation>Consultez un poste dans Exact Online avant de vous fier aux signes ici.</translation>
    </message>
    <message>
        <source>Exact Online did not give the payment terms, so the list of outstanding items was read. What was paid in part, and payment references, are not known.</source>
        <translation>Exact Online n&apos;a pas donné les échéances de paiement&#xa0;; la liste des postes ouverts a donc été lue. Les paiements partiels et les références de paiement ne sont pas connus.</translation>
    </message>
    <message>
        <source>Payments that are not matched yet could not be read, so they are missing here.</source>
        <translation>Les paiements pas encore lettrés n&apos;ont pas pu être lus&#xa0;; ils manquent donc ici.</translation>
    </message>
    <message>
        <source>Refresh later, or look at the list of outstanding items in Exact Online.</source>
        <translation>Actualisez plus tard, ou consultez la liste des postes ouverts dans Exact Online.</translation>
    </message>
    <message>
        <source>The exchange rate of {count} items in {currencies} is not known: they are listed, but not part of the totals.</source>
        <translation>Le taux de change de {count} postes en {currencies} n&apos;est pas connu&#xa0;: ils figurent dans la liste, mais pas dans les totaux.</translation>
    </message>
    <message>
        <source>Refresh, or look these items up in Exact Online.</source>
        <translation>Actualisez, ou recherchez ces postes dans Exact Online.</translation>
    </message>
    <message>
        <source>{value} is no date.</source>
        <translation>{value} n&apos;est pas une date.</translation>
    </message>
    <message>
        <source>Write a day as 2026-12-31.</source>
        <translation>Écrivez un jour sous la forme 2026-12-31.</translation>
    </message>
    <message>
        <source>Nothing that is outstanding in {division} was read yet.</source>
        <translation>Aucun poste ouvert de {division} n&apos;a encore été lu.</translation>
    </message>
    <message>
        <source>Ask it without --last while Exact Online can be reached.</source>
        <translation>Demandez-le sans --last quand Exact Online est accessible.</translation>
    </message>
    <message>
        <source>What was last read does not tell how it was on {day}.</source>
        <translation>La dernière lecture ne dit pas quelle était la situation le {day}.</translation>
    </message>
    <message>
        <source>Leave out --last: Exact Online&apos;s ledger tells it.</source>
        <translation>Omettez --last&#xa0;: le grand livre d&apos;Exact Online le dit.</translation>
    </message>
    <message>
        <source>This is what was outstanding at the end of {day}, worked out from the ledger. What was booked by then and matched later counts as matched.</source>
        <translation>Voici ce qui était ouvert à la fin du {day}, établi d&apos;après le grand livre. Ce qui était alors comptabilisé et a été lettré ensuite compte comme lettré.</translation>
    </message>
    <message>
        <source>The balance per relation is that of the ledger, but {amount} {currency} of {count} relations cannot be traced to invoices: it is a line of its own.</source>
        <translation>Le solde par relation est celui du grand livre, mais {amount} {currency} de {count} relations ne peuvent pas être rattachés à des factures&#xa0;: c&apos;est une ligne à part.</translation>
    </message>
    <message>
        <source>Exact Online did not give the ledger, so what was paid after {day} is missing: this is what is still open of that time.</source>
        <translation>Exact Online n&apos;a pas donné le grand livre&#xa0;; ce qui a été payé après le {day} manque donc&#xa0;: voici ce qui, de cette époque, est encore ouvert.</translation>
    </message>
    <message>
        <source>Do not use it as the balance of that day.</source>
        <translation>Ne l&apos;utilisez pas comme solde de ce jour.</translation>
    </message>
    <message>
        <source>{file} cannot be written: a file that ends in {ending} is none that ExactDesk makes here.</source>
        <translation>{file} ne peut pas être écrit&#xa0;: ExactDesk ne crée pas ici de fichiers se terminant par {ending}.</translation>
    </message>
    <message>
        <source>Give the file a name that ends in .pdf, .xlsx or .csv.</source>
        <translation>Donnez au fichier un nom se terminant par .pdf, .xlsx ou .csv.</translation>
    </message>
    <message>
        <source>{path} cannot be written: {reason}.</source>
        <translation>{path} ne peut pas être écrit&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>Close it in other programs, or choose another name or folder.</source>
        <translation>Fermez-le dans les autres programmes, ou choisissez un autre nom ou dossier.</translation>
    </message>
    <message>
        <source>There is nothing on sheet {sheet}.</source>
        <translation>Il n&apos;y a rien sur la feuille {sheet}.</translation>
    </message>
    <message>
        <source>Choose another sheet.</source>
        <translation>Choisissez une autre feuille.</translation>
    </message>
    <message>
        <source>In this sheet the headings stand below each other and every invoice has a column of its own.</source>
        <translation>Dans cette feuille, les en-têtes sont l&apos;un sous l&apos;autre et chaque facture a sa propre colonne.</translation>
    </message>
    <message>
        <source>Turn the table in Excel (copy, paste special, transpose) so that every invoice line has its own row.</source>
        <translation>Transposez le tableau dans Excel (copier, collage spécial, transposer) pour que chaque ligne de facture ait sa propre ligne.</translation>
    </message>
    <message>
        <source>This sheet is not a list: it looks like a form or a text.</source>
        <translation>Cette feuille n&apos;est pas une liste&#xa0;: elle ressemble à un formulaire ou à un texte.</translation>
    </message>
    <message>
        <source>Choose a sheet with one row for each invoice line, or point out the row with the headings.</source>
        <translation>Choisissez une feuille avec une ligne par ligne de facture, ou désignez la ligne d&apos;en-tête.</translation>
    </message>
    <message>
        <source>There are {count} tables side by side in this sheet: {labels}.</source>
        <translation>Il y a {count} tableaux côte à côte dans cette feuille&#xa0;: {labels}.</translation>
    </message>
    <message>
        <source>Choose which of the tables you want to import.</source>
        <translation>Choisissez lequel des tableaux vous voulez importer.</translation>
    </message>
    <message>
        <source>There are no rows below the headings.</source>
        <translation>Il n&apos;y a pas de lignes sous les en-têtes.</translation>
    </message>
    <message>
        <source>Check whether this is the right sheet.</source>
        <translation>Vérifiez si c&apos;est la bonne feuille.</translation>
    </message>
    <message>
        <source>No row with headings was found; the first row is read as data.</source>
        <translation>Aucune ligne d&apos;en-tête n&apos;a été trouvée&#xa0;; la première ligne est lue comme données.</translation>
    </message>
    <message>
        <source>Check what each column means, or point out the row with the headings.</source>
        <translation>Vérifiez ce que signifie chaque colonne, ou désignez la ligne d&apos;en-tête.</translation>
    </message>
    <message>
        <source>From row {row} on there is a second list with other headings; it is left out.</source>
        <translation>À partir de la ligne {row} commence une seconde liste avec d&apos;autres en-têtes&#xa0;; elle est omise.</translation>
    </message>
    <message>
        <source>Put the second list in a sheet of its own if you want to import it too.</source>
        <translation>Mettez la seconde liste sur sa propre feuille si vous voulez l&apos;importer aussi.</translation>
    </message>
    <message>
        <source>The heading {heading} stands above two columns.</source>
        <translation>L&apos;en-tête {heading} figure au-dessus de deux colonnes.</translation>
    </message>
    <message>
        <source>Check that the right one of them is used.</source>
        <translation>Vérifiez que la bonne colonne est utilisée.</translation>
    </message>
    <message>
        <source>In row {row} the sheet gives {stated} as the total of {heading}, but its rows add up to {counted}.</source>
        <translation>À la ligne {row}, la feuille donne {stated} comme total de {heading}, mais ses lignes totalisent {counted}.</translation>
    </message>
    <message>
        <source>Check whether rows are missing or read twice.</source>
        <translation>Vérifiez si des lignes manquent ou ont été lues deux fois.</translation>
    </message>
    <message>
        <source>It is not clear what this sheet is a list of.</source>
        <translation>On ne voit pas clairement de quoi cette feuille est la liste.</translation>
    </message>
    <message>
        <source>Choose what you want to import.</source>
        <translation>Choisissez ce que vous voulez importer.</translation>
    </message>
    <message>
        <source>Nothing in this sheet tells whether these are sales or purchase invoices.</source>
        <translation>Rien dans cette feuille n&apos;indique s&apos;il s&apos;agit de factures de vente ou d&apos;achat.</translation>
    </message>
    <message>
        <source>Choose which of the two they are.</source>
        <translation>Choisissez ce qu&apos;elles sont.</translation>
    </message>
    <message>
        <source>These are postings of a bookkeeping program, each with an account and a contra account, and not invoices.</source>
        <translation>Ce sont des écritures d&apos;un programme comptable, chacune avec un compte et un compte de contrepartie, et non des factures.</translation>
    </message>
    <message>
        <source>Ask for an export of the invoices.</source>
        <translation>Demandez une exportation des factures.</translation>
    </message>
    <message>
        <source>Nothing tells whether the amounts of {heading} are with or without VAT.</source>
        <translation>Rien n&apos;indique si les montants de {heading} sont avec ou sans TVA.</translation>
    </message>
    <message>
        <source>Choose whether they are including or excluding VAT.</source>
        <translation>Choisissez s&apos;ils sont TVA comprise ou hors TVA.</translation>
    </message>
    <message>
        <source>The column {heading} also holds VAT, but only one VAT column can be used.</source>
        <translation>La colonne {heading} contient aussi de la TVA, mais une seule colonne de TVA peut être utilisée.</translation>
    </message>
    <message>
        <source>Put all VAT of a line in one column.</source>
        <translation>Mettez toute la TVA d&apos;une ligne dans une seule colonne.</translation>
    </message>
    <message>
        <source>This is a statement of a bank account, not a list of invoices.</source>
        <translation>C&apos;est un extrait de compte bancaire, pas une liste de factures.</translation>
    </message>
    <message>
        <source>Choose another sheet, or ask for an export of the invoices.</source>
        <translation>Choisissez une autre feuille, ou demandez une exportation des factures.</translation>
    </message>
    <message>
        <source>These are payments and payouts of a payment service, not invoices.</source>
        <translation>Ce sont des paiements et des versements d&apos;un service de paiement, pas des factures.</translation>
    </message>
    <message>
        <source>Ask for an export of the invoices or orders.</source>
        <translation>Demandez une exportation des factures ou des commandes.</translation>
    </message>
    <message>
        <source>Between the invoices there are rows of another kind: {words}.</source>
        <translation>Entre les factures se trouvent des lignes d&apos;un autre type&#xa0;: {words}.</translation>
    </message>
    <message>
        <source>Take these rows out of the sheet, or leave them out one by one.</source>
        <translation>Retirez ces lignes de la feuille, ou omettez-les une par une.</translation>
    </message>
    <message>
        <source>{minus} credit notes have a minus sign and {plus} have none.</source>
        <translation>{minus} notes de crédit ont un signe moins et {plus} n&apos;en ont pas.</translation>
    </message>
    <message>
        <source>Check the signs of the credit notes and write all of them in one way.</source>
        <translation>Vérifiez les signes des notes de crédit et écrivez-les toutes de la même façon.</translation>
    </message>
    <message>
        <source>The total {total} of this invoice stands on the first of its {rows} lines only; it is read as the total of all lines.</source>
        <translation>Le total {total} de cette facture ne figure que sur la première de ses {rows} lignes&#xa0;; il est lu comme le total de toutes les lignes.</translation>
    </message>
    <message>
        <source>Check that {heading} is the total of the invoice.</source>
        <translation>Vérifiez que {heading} est bien le total de la facture.</translation>
    </message>
    <message>
        <source>The amount of an invoice stands in several columns: {headings}. Only one can be used for each line.</source>
        <translation>Le montant d&apos;une facture figure dans plusieurs colonnes&#xa0;: {headings}. Une seule peut être utilisée par ligne.</translation>
    </message>
    <message>
        <source>Give each of these amounts, with its VAT, a row of its own.</source>
        <translation>Donnez à chacun de ces montants, avec sa TVA, une ligne à part.</translation>
    </message>
    <message>
        <source>{count} rows are drafts or were cancelled, as the column {heading} tells: {words}.</source>
        <translation>{count} lignes sont des brouillons ou ont été annulées, selon la colonne {heading}&#xa0;: {words}.</translation>
    </message>
    <message>
        <source>Leave these rows out if they are not to be booked.</source>
        <translation>Omettez ces lignes si elles ne doivent pas être comptabilisées.</translation>
    </message>
    <message>
        <source>This row says exactly the same as row {first_row} of the same invoice.</source>
        <translation>Cette ligne est exactement identique à la ligne {first_row} de la même facture.</translation>
    </message>
    <message>
        <source>Leave one of them out if the line was copied by mistake.</source>
        <translation>Omettez-en une si la ligne a été copiée par erreur.</translation>
    </message>
    <message>
        <source>Row {row} calls the rows below it {words}, but their amounts have no minus sign.</source>
        <translation>La ligne {row} désigne les lignes qui la suivent comme {words}, mais leurs montants n&apos;ont pas de signe moins.</translation>
    </message>
    <message>
        <source>Give these amounts a minus sign, or add a column that tells invoices from credit notes.</source>
        <translation>Donnez à ces montants un signe moins, ou ajoutez une colonne qui distingue factures et notes de crédit.</translation>
    </message>
    <message>
        <source>No column names the customer or supplier; it seems to stand in rows between the invoices, such as {words} in row {row}.</source>
        <translation>Aucune colonne ne nomme le client ou fournisseur&#xa0;; il semble figurer dans des lignes entre les factures, comme {words} à la ligne {row}.</translation>
    </message>
    <message>
        <source>Put the customer or supplier in a column of its own on every row.</source>
        <translation>Mettez le client ou fournisseur dans sa propre colonne, sur chaque ligne.</translation>
    </message>
    <message>
        <source>The column {heading} tells debit from credit, while the amounts have no sign.</source>
        <translation>La colonne {heading} distingue débit et crédit, alors que les montants n&apos;ont pas de signe.</translation>
    </message>
    <message>
        <source>Give credit amounts a minus sign in the sheet.</source>
        <translation>Donnez un signe moins aux montants au crédit dans la feuille.</translation>
    </message>
    <message>
        <source>The amounts stand in a column for debit and one for credit.</source>
        <translation>Les montants figurent dans une colonne pour le débit et une pour le crédit.</translation>
    </message>
    <message>
        <source>Put them in one column, with a minus sign for what is credited.</source>
        <translation>Mettez-les dans une seule colonne, avec un signe moins pour ce qui est crédité.</translation>
    </message>
    <message>
        <source>The mapping names a column {column} that this sheet does not have.</source>
        <translation>La correspondance cite une colonne {column} que cette feuille n&apos;a pas.</translation>
    </message>
    <message>
        <source>Check whether this is the right mapping, or choose another column.</source>
        <translation>Vérifiez si c&apos;est la bonne correspondance, ou choisissez une autre colonne.</translation>
    </message>
    <message>
        <source>The mapping cannot be understood: something is wrong with {part}.</source>
        <translation>La correspondance est incompréhensible&#xa0;: il y a un problème avec {part}.</translation>
    </message>
    <message>
        <source>Correct the mapping file or make the mapping again.</source>
        <translation>Corrigez le fichier de correspondance ou refaites la correspondance.</translation>
    </message>
    <message>
        <source>No column was found for {field}.</source>
        <translation>Aucune colonne n&apos;a été trouvée pour {field}.</translation>
    </message>
    <message>
        <source>Choose the column, or give one value for all rows.</source>
        <translation>Choisissez la colonne, ou donnez une seule valeur pour toutes les lignes.</translation>
    </message>
    <message>
        <source>In {count} rows the invoice number is empty; they are read as further lines of the invoice above.</source>
        <translation>Dans {count} lignes, le numéro de facture est vide&#xa0;; elles sont lues comme lignes suivantes de la facture du dessus.</translation>
    </message>
    <message>
        <source>Check that these lines belong to the invoice above them.</source>
        <translation>Vérifiez que ces lignes font partie de la facture du dessus.</translation>
    </message>
    <message>
        <source>There are {count} more problems like this one.</source>
        <translation>Il y a encore {count} problèmes comme celui-ci.</translation>
    </message>
    <message>
        <source>Mend the first ones and look again.</source>
        <translation>Corrigez les premiers et regardez à nouveau.</translation>
    </message>
    <message>
        <source>Nothing in the column {heading} tells whether the day or the month comes first; the day is taken to be first.</source>
        <translation>Rien dans la colonne {heading} n&apos;indique si le jour ou le mois vient en premier&#xa0;; le jour est supposé en premier.</translation>
    </message>
    <message>
        <source>Check one of the dates.</source>
        <translation>Vérifiez l&apos;une des dates.</translation>
    </message>
    <message>
        <source>{value} is not an amount.</source>
        <translation>{value} n&apos;est pas un montant.</translation>
    </message>
    <message>
        <source>Type the amount.</source>
        <translation>Tapez le montant.</translation>
    </message>
    <message>
        <source>{value} can be {one} or {other}, and the column does not tell which.</source>
        <translation>{value} peut être {one} ou {other}, et la colonne ne dit pas lequel.</translation>
    </message>
    <message>
        <source>Type the amount with two decimals, or choose the decimal sign of the sheet.</source>
        <translation>Tapez le montant avec deux décimales, ou choisissez le signe décimal de la feuille.</translation>
    </message>
    <message>
        <source>{value} has the mark {mark}, and it is not clear whether that means plus or minus.</source>
        <translation>{value} porte la marque {mark}, et on ne sait pas si elle signifie plus ou moins.</translation>
    </message>
    <message>
        <source>Type the amount, with a minus sign if it is negative.</source>
        <translation>Tapez le montant, avec un signe moins s&apos;il est négatif.</translation>
    </message>
    <message>
        <source>{value} is too large for an amount.</source>
        <translation>{value} est trop grand pour un montant.</translation>
    </message>
    <message>
        <source>Check the cell and type the amount.</source>
        <translation>Vérifiez la cellule et tapez le montant.</translation>
    </message>
    <message>
        <source>{value} is a percentage, not an amount.</source>
        <translation>{value} est un pourcentage, pas un montant.</translation>
    </message>
    <message>
        <source>Type the amount, or choose another column.</source>
        <translation>Tapez le montant, ou choisissez une autre colonne.</translation>
    </message>
    <message>
        <source>{value} is a date, not an amount.</source>
        <translation>{value} est une date, pas un montant.</translation>
    </message>
    <message>
        <source>{value} is not a percentage.</source>
        <translation>{value} n&apos;est pas un pourcentage.</translation>
    </message>
    <message>
        <source>Type the percentage, for instance 21.</source>
        <translation>Tapez le pourcentage, par exemple 21.</translation>
    </message>
    <message>
        <source>{value} can mean {one} % or {other} %.</source>
        <translation>{value} peut signifier {one} % ou {other} %.</translation>
    </message>
    <message>
        <source>Type the percentage that is meant, with a percent sign.</source>
        <translation>Tapez le pourcentage voulu, avec un signe de pourcentage.</translation>
    </message>
    <message>
        <source>{value} says in words which VAT it is, not as a percentage.</source>
        <translation>{value} indique la TVA en mots, pas en pourcentage.</translation>
    </message>
    <message>
        <source>Choose the VAT code that {value} stands for.</source>
        <translation>Choisissez le code TVA que {value} représente.</translation>
    </message>
    <message>
        <source>{value} is not a date.</source>
        <translation>{value} n&apos;est pas une date.</translation>
    </message>
    <message>
        <source>Type the date.</source>
        <translation>Tapez la date.</translation>
    </message>
    <message>
        <source>{value} is a day that does not exist.</source>
        <translation>{value} est un jour qui n&apos;existe pas.</translation>
    </message>
    <message>
        <source>Type the right date.</source>
        <translation>Tapez la bonne date.</translation>
    </message>
    <message>
        <source>The year {year} cannot be meant in {value}.</source>
        <translation>L&apos;année {year} ne peut pas être voulue dans {value}.</translation>
    </message>
    <message>
        <source>The year in {value} can be {one} or {other}.</source>
        <translation>L&apos;année dans {value} peut être {one} ou {other}.</translation>
    </message>
    <message>
        <source>Type the date with a year of four digits.</source>
        <translation>Tapez la date avec une année de quatre chiffres.</translation>
    </message>
    <message>
        <source>In {value} the day or the month can come first, and the column has both.</source>
        <translation>Dans {value}, le jour ou le mois peut venir en premier, et la colonne contient les deux.</translation>
    </message>
    <message>
        <source>Type the date with the name of the month, or choose the order for the sheet.</source>
        <translation>Tapez la date avec le nom du mois, ou choisissez l&apos;ordre pour la feuille.</translation>
    </message>
    <message>
        <source>{value} has no year.</source>
        <translation>{value} n&apos;a pas d&apos;année.</translation>
    </message>
    <message>
        <source>Type the date with its year.</source>
        <translation>Tapez la date avec son année.</translation>
    </message>
    <message>
        <source>{value} is neither yes nor no.</source>
        <translation>{value} n&apos;est ni oui ni non.</translation>
    </message>
    <message>
        <source>Type yes or no.</source>
        <translation>Tapez oui ou non.</translation>
    </message>
    <message>
        <source>{value} is not one of: {choices}.</source>
        <translation>{value} ne fait pas partie de&#xa0;: {choices}.</translation>
    </message>
    <message>
        <source>Choose what {value} stands for.</source>
        <translation>Choisissez ce que {value} représente.</translation>
    </message>
    <message>
        <source>The spreadsheet has turned this code into a date: {value}.</source>
        <translation>Le tableur a transformé ce code en date&#xa0;: {value}.</translation>
    </message>
    <message>
        <source>Type the code as it should be.</source>
        <translation>Tapez le code tel qu&apos;il doit être.</translation>
    </message>
    <message>
        <source>The spreadsheet has turned this code into true or false: {value}.</source>
        <translation>Le tableur a transformé ce code en vrai ou faux&#xa0;: {value}.</translation>
    </message>
    <message>
        <source>The spreadsheet no longer has all digits of {value}.</source>
        <translation>Le tableur n&apos;a plus tous les chiffres de {value}.</translation>
    </message>
    <message>
        <source>Type the code in full.</source>
        <translation>Tapez le code en entier.</translation>
    </message>
    <message>
        <source>This cell holds an error of the spreadsheet: {value}.</source>
        <translation>Cette cellule contient une erreur du tableur&#xa0;: {value}.</translation>
    </message>
    <message>
        <source>Mend the formula in the workbook, or type the value.</source>
        <translation>Corrigez la formule dans le classeur, ou tapez la valeur.</translation>
    </message>
    <message>
        <source>This cell holds a number that is none: {value}.</source>
        <translation>Cette cellule contient un nombre qui n&apos;en est pas un&#xa0;: {value}.</translation>
    </message>
    <message>
        <source>Type the number.</source>
        <translation>Tapez le nombre.</translation>
    </message>
    <message>
        <source>This cell is laid out as a date, but {value} is no day.</source>
        <translation>Cette cellule est au format date, mais {value} n&apos;est pas un jour.</translation>
    </message>
    <message>
        <source>The formula in this cell was never calculated.</source>
        <translation>La formule de cette cellule n&apos;a jamais été calculée.</translation>
    </message>
    <message>
        <source>Open the workbook in Excel, save it, and open it here again.</source>
        <translation>Ouvrez le classeur dans Excel, enregistrez-le et rouvrez-le ici.</translation>
    </message>
    <message>
        <source>What stands in this cell cannot be found in the file; the file is damaged.</source>
        <translation>Le contenu de cette cellule est introuvable dans le fichier&#xa0;; le fichier est endommagé.</translation>
    </message>
    <message>
        <source>Type the value, or save the workbook again in Excel.</source>
        <translation>Tapez la valeur, ou enregistrez à nouveau le classeur dans Excel.</translation>
    </message>
    <message>
        <source>The file holds this cell twice, with different values.</source>
        <translation>Le fichier contient deux fois cette cellule, avec des valeurs différentes.</translation>
    </message>
    <message>
        <source>Type the value that is right.</source>
        <translation>Tapez la valeur correcte.</translation>
    </message>
    <message>
        <source>The rows of this invoice contradict each other: {heading} is {value} here and {first} in row {first_row}.</source>
        <translation>Les lignes de cette facture se contredisent&#xa0;: {heading} est {value} ici et {first} à la ligne {first_row}.</translation>
    </message>
    <message>
        <source>Make them the same, or give one of the invoices another number.</source>
        <translation>Rendez-les identiques, ou donnez un autre numéro à l&apos;une des factures.</translation>
    </message>
    <message>
        <source>The total {total} of this invoice stands on each of its {rows} lines; it is counted once.</source>
        <translation>Le total {total} de cette facture figure sur chacune de ses {rows} lignes&#xa0;; il est compté une fois.</translation>
    </message>
    <message>
        <source>All {rows} lines of this invoice have the same amount {value}; it may be the total of the invoice, repeated.</source>
        <translation>Les {rows} lignes de cette facture ont toutes le même montant {value}&#xa0;; c&apos;est peut-être le total de la facture, répété.</translation>
    </message>
    <message>
        <source>Check whether {heading} is the amount of the line or of the whole invoice.</source>
        <translation>Vérifiez si {heading} est le montant de la ligne ou de toute la facture.</translation>
    </message>
    <message>
        <source>There are amounts in more than one currency: {currencies}.</source>
        <translation>Il y a des montants en plusieurs devises&#xa0;: {currencies}.</translation>
    </message>
    <message>
        <source>Look at the totals for each currency apart.</source>
        <translation>Consultez les totaux par devise.</translation>
    </message>
    <message>
        <source>The VAT of this line is {vat}, but {percentage} % of it would be {expected}.</source>
        <translation>La TVA de cette ligne est de {vat}, mais {percentage} % donnerait {expected}.</translation>
    </message>
    <message>
        <source>Check the amount and the rate of the VAT.</source>
        <translation>Vérifiez le montant et le taux de la TVA.</translation>
    </message>
    <message>
        <source>The sheet does not tell the VAT.</source>
        <translation>La feuille n&apos;indique pas la TVA.</translation>
    </message>
    <message>
        <source>Choose the VAT code for the lines.</source>
        <translation>Choisissez le code TVA pour les lignes.</translation>
    </message>
    <message>
        <source>The VAT of all rows together is not certain.</source>
        <translation>La TVA de toutes les lignes ensemble n&apos;est pas certaine.</translation>
    </message>
    <message>
        <source>Look at the rows without VAT.</source>
        <translation>Consultez les lignes sans TVA.</translation>
    </message>
    <message>
        <source>Rounded per line the VAT of this invoice is {per_line}, rounded at once it is {per_document}.</source>
        <translation>Arrondie par ligne, la TVA de cette facture est de {per_line}&#xa0;; arrondie en une fois, de {per_document}.</translation>
    </message>
    <message>
        <source>Check which of the two stands on the invoice.</source>
        <translation>Vérifiez laquelle des deux figure sur la facture.</translation>
    </message>
    <message>
        <source>{file} is no receipt that ExactDesk saved as JSON.</source>
        <translation>{file} n&apos;est pas un récépissé enregistré par ExactDesk en JSON.</translation>
    </message>
    <message>
        <source>Choose the file that was saved with the import.</source>
        <translation>Choisissez le fichier enregistré lors de l&apos;import.</translation>
    </message>
    <message>
        <source>{file} was saved by a newer ExactDesk.</source>
        <translation>{file} a été enregistré par un ExactDesk plus récent.</translation>
    </message>
    <message>
        <source>{file} was changed after it was saved: its hash does not fit what it says.</source>
        <translation>{file} a été modifié après son enregistrement&#xa0;: sa somme de contrôle ne correspond pas à son contenu.</translation>
    </message>
    <message>
        <source>Ask for the receipt as it was saved, or save it anew from the history.</source>
        <translation>Demandez le récépissé tel qu&apos;il a été enregistré, ou enregistrez-le à nouveau depuis l&apos;historique.</translation>
    </message>
    <message>
        <source>The receipt is of {site}, and you are signed in at {here}.</source>
        <translation>Le récépissé provient de {site}, et vous êtes connecté à {here}.</translation>
    </message>
    <message>
        <source>Sign in at the Exact Online that the receipt is of.</source>
        <translation>Connectez-vous à l&apos;Exact Online dont provient le récépissé.</translation>
    </message>
    <message>
        <source>Open {address} yourself.</source>
        <translation>Ouvrez vous-même {address}.</translation>
    </message>
    <message>
        <source>Fill in the client id.</source>
        <translation>Indiquez le Client ID.</translation>
    </message>
    <message>
        <source>It stands on your app&apos;s page in the App Center.</source>
        <translation>Il figure sur la page de votre app dans l&apos;App Center.</translation>
    </message>
    <message>
        <source>This is no client id.</source>
        <translation>Ce n&apos;est pas un Client ID.</translation>
    </message>
    <message>
        <source>A client id looks like 1a2b3c4d-1234-5678-9abc-1a2b3c4d5e6f; copy it from begin to end.</source>
        <translation>Un Client ID ressemble à 1a2b3c4d-1234-5678-9abc-1a2b3c4d5e6f&#xa0;; copiez-le du début à la fin.</translation>
    </message>
    <message>
        <source>Fill in the client secret.</source>
        <translation>Indiquez le Client secret.</translation>
    </message>
    <message>
        <source>It stands below the client id, on your app&apos;s page in the App Center.</source>
        <translation>Il figure sous le Client ID, sur la page de votre app dans l&apos;App Center.</translation>
    </message>
    <message>
        <source>This is the client id once more.</source>
        <translation>C&apos;est encore une fois le Client ID.</translation>
    </message>
    <message>
        <source>The client secret is another text on the same page.</source>
        <translation>Le Client secret est un autre texte sur la même page.</translation>
    </message>
    <message>
        <source>There are spaces in this client secret.</source>
        <translation>Ce Client secret contient des espaces.</translation>
    </message>
    <message>
        <source>Copy the client secret alone, without the words around it.</source>
        <translation>Copiez uniquement le Client secret, sans les mots autour.</translation>
    </message>
    <message>
        <source>Fill in the redirect URI.</source>
        <translation>Indiquez l&apos;URI de redirection.</translation>
    </message>
    <message>
        <source>An https address of your office, for instance https://www.office.example/exactdesk/.</source>
        <translation>Une adresse https de votre bureau, par exemple https://www.bureau.example/exactdesk/.</translation>
    </message>
    <message>
        <source>This is no complete address.</source>
        <translation>Ce n&apos;est pas une adresse complète.</translation>
    </message>
    <message>
        <source>It begins with https://, and has no spaces or asterisks.</source>
        <translation>Elle commence par https:// et ne contient ni espaces ni astérisques.</translation>
    </message>
    <message>
        <source>Exact Online only takes an address that begins with https://.</source>
        <translation>Exact Online n&apos;accepte qu&apos;une adresse qui commence par https://.</translation>
    </message>
    <message>
        <source>Write https:// in front, here and in the App Center.</source>
        <translation>Mettez https:// devant, ici et dans l&apos;App Center.</translation>
    </message>
    <message>
        <source>Exact Online takes no address on your own computer.</source>
        <translation>Exact Online n&apos;accepte pas d&apos;adresse sur votre propre ordinateur.</translation>
    </message>
    <message>
        <source>Use an https address of your office; the page behind it may be empty.</source>
        <translation>Utilisez une adresse https de votre bureau&#xa0;; la page derrière peut être vide.</translation>
    </message>
    <message>
        <source>ExactDesk listens on this computer without https.</source>
        <translation>ExactDesk écoute sur cet ordinateur sans https.</translation>
    </message>
    <message>
        <source>Write http://127.0.0.1 in place of https.</source>
        <translation>Écrivez http://127.0.0.1 au lieu de https.</translation>
    </message>
    <message>
        <source>Something must follow the host name, if only a slash.</source>
        <translation>Quelque chose doit suivre le nom d&apos;hôte, ne serait-ce qu&apos;une barre oblique.</translation>
    </message>
    <message>
        <source>Write the complete address, to the letter as in the App Center.</source>
        <translation>Écrivez l&apos;adresse complète, à la lettre comme dans l&apos;App Center.</translation>
    </message>
    <message>
        <source>The address may have no ? and no #.</source>
        <translation>L&apos;adresse ne peut contenir ni&#xa0;? ni #.</translation>
    </message>
    <message>
        <source>Leave out what stands from there on.</source>
        <translation>Omettez tout ce qui suit à partir de là.</translation>
    </message>
    <message>
        <source>This is the address after a sign-in, with a code in it.</source>
        <translation>C&apos;est l&apos;adresse après une connexion, avec un code dedans.</translation>
    </message>
    <message>
        <source>Leave out everything from the question mark on.</source>
        <translation>Omettez tout à partir du point d&apos;interrogation.</translation>
    </message>
    <message>
        <source>This is an address of Exact Online itself.</source>
        <translation>C&apos;est une adresse d&apos;Exact Online lui-même.</translation>
    </message>
    <message>
        <source>Fill in the address of your own office that is registered with the app.</source>
        <translation>Indiquez l&apos;adresse de votre propre bureau enregistrée avec l&apos;app.</translation>
    </message>
    <message>
        <source>There is no review {review} on this computer.</source>
        <translation>Il n&apos;y a pas de révision {review} sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Open the statement again.</source>
        <translation>Rouvrez l&apos;extrait.</translation>
    </message>
    <message>
        <source>Review {review} was written by another version and cannot be read.</source>
        <translation>La révision {review} a été écrite par une autre version et ne peut pas être lue.</translation>
    </message>
    <message>
        <source>Of invoice {number} only {left} is left: another line settles the rest.</source>
        <translation>De la facture {number}, il ne reste que {left}&#xa0;: une autre ligne règle le reste.</translation>
    </message>
    <message>
        <source>Undo the other line first, or choose another invoice.</source>
        <translation>Annulez d&apos;abord l&apos;autre ligne, ou choisissez une autre facture.</translation>
    </message>
    <message>
        <source>Invoice {number} is in {currency}, the line is not.</source>
        <translation>La facture {number} est en {currency}, la ligne ne l&apos;est pas.</translation>
    </message>
    <message>
        <source>Match this payment in Exact Online, where the exchange rate is known.</source>
        <translation>Lettrez ce paiement dans Exact Online, où le taux de change est connu.</translation>
    </message>
    <message>
        <source>{difference} {currency} of the line is not accounted for.</source>
        <translation>{difference} {currency} de la ligne ne sont pas expliqués.</translation>
    </message>
    <message>
        <source>Choose what becomes of the difference, or tick more invoices.</source>
        <translation>Choisissez ce que devient la différence, ou cochez d&apos;autres factures.</translation>
    </message>
    <message>
        <source>The question has no words.</source>
        <translation>La question n&apos;a pas de texte.</translation>
    </message>
    <message>
        <source>Write down what must be found out.</source>
        <translation>Notez ce qui doit être éclairci.</translation>
    </message>
    <message>
        <source>You may not read the ledger accounts of this administration.</source>
        <translation>Vous ne pouvez pas consulter les comptes généraux de cette administration.</translation>
    </message>
    <message>
        <source>Without them nothing can be checked or booked. Ask whoever manages the users in Exact Online for this right.</source>
        <translation>Sans eux, rien ne peut être vérifié ni comptabilisé. Demandez ce droit à la personne qui gère les utilisateurs dans Exact Online.</translation>
    </message>
    <message>
        <source>You may not make sales entries in this administration.</source>
        <translation>Vous ne pouvez pas créer d&apos;écritures de vente dans cette administration.</translation>
    </message>
    <message>
        <source>Ask whoever manages the users in Exact Online for this right, or choose another administration.</source>
        <translation>Demandez ce droit à la personne qui gère les utilisateurs dans Exact Online, ou choisissez une autre administration.</translation>
    </message>
    <message>
        <source>You may not make purchase entries in this administration.</source>
        <translation>Vous ne pouvez pas créer d&apos;écritures d&apos;achat dans cette administration.</translation>
    </message>
    <message>
        <source>You may not make or change relations in this administration.</source>
        <translation>Vous ne pouvez pas créer ni modifier de relations dans cette administration.</translation>
    </message>
    <message>
        <source>Invoices of relations that exist can still be booked; ask whoever manages the users in Exact Online for this right.</source>
        <translation>Les factures de relations existantes peuvent tout de même être comptabilisées&#xa0;; demandez ce droit à la personne qui gère les utilisateurs dans Exact Online.</translation>
    </message>
    <message>
        <source>The file {file} is empty.</source>
        <translation>Le fichier {file} est vide.</translation>
    </message>
    <message>
        <source>Save the list again in the program it came from, and choose that file.</source>
        <translation>Enregistrez à nouveau la liste dans le programme d&apos;où elle vient, et choisissez ce fichier.</translation>
    </message>
    <message>
        <source>There is nothing in the cells of {file}.</source>
        <translation>Il n&apos;y a rien dans les cellules de {file}.</translation>
    </message>
    <message>
        <source>Check whether this is the right file, and whether the list was saved in it.</source>
        <translation>Vérifiez si c&apos;est le bon fichier, et si la liste y a été enregistrée.</translation>
    </message>
    <message>
        <source>There is no worksheet in {file}.</source>
        <translation>Il n&apos;y a pas de feuille de calcul dans {file}.</translation>
    </message>
    <message>
        <source>Open the file in Excel, put the list on a worksheet and save it.</source>
        <translation>Ouvrez le fichier dans Excel, mettez la liste sur une feuille et enregistrez.</translation>
    </message>
    <message>
        <source>The file {file} is not there any more.</source>
        <translation>Le fichier {file} n&apos;existe plus.</translation>
    </message>
    <message>
        <source>Check whether it was moved or renamed.</source>
        <translation>Vérifiez s&apos;il a été déplacé ou renommé.</translation>
    </message>
    <message>
        <source>{file} is a folder.</source>
        <translation>{file} est un dossier.</translation>
    </message>
    <message>
        <source>Choose a file in it.</source>
        <translation>Choisissez un fichier de ce dossier.</translation>
    </message>
    <message>
        <source>You do not have permission to read {file}.</source>
        <translation>Vous n&apos;avez pas le droit de lire {file}.</translation>
    </message>
    <message>
        <source>Ask who manages this computer or folder for permission, or copy the file to a folder of your own.</source>
        <translation>Demandez l&apos;accès au gestionnaire de cet ordinateur ou dossier, ou copiez le fichier dans un dossier à vous.</translation>
    </message>
    <message>
        <source>Another program keeps {file} to itself.</source>
        <translation>Un autre programme garde {file} pour lui.</translation>
    </message>
    <message>
        <source>Close the file in the other program and try again.</source>
        <translation>Fermez le fichier dans l&apos;autre programme et réessayez.</translation>
    </message>
    <message>
        <source>The file {file} could not be read from the disk or the network.</source>
        <translation>Le fichier {file} n&apos;a pas pu être lu sur le disque ou le réseau.</translation>
    </message>
    <message>
        <source>Copy the file to your own computer and try again.</source>
        <translation>Copiez le fichier sur votre propre ordinateur et réessayez.</translation>
    </message>
    <message>
        <source>The file {file} is larger than {most} MB, more than can be read at once.</source>
        <translation>Le fichier {file} dépasse {most} Mo, plus que ce qui peut être lu en une fois.</translation>
    </message>
    <message>
        <source>Remove pictures and sheets that are not needed, or split the list over several files.</source>
        <translation>Supprimez les images et les feuilles inutiles, ou répartissez la liste sur plusieurs fichiers.</translation>
    </message>
    <message>
        <source>Unpacked, {file} becomes far larger than a list can be, so it was not opened.</source>
        <translation>Décompressé, {file} devient bien plus grand qu&apos;une liste ne peut l&apos;être&#xa0;; il n&apos;a donc pas été ouvert.</translation>
    </message>
    <message>
        <source>Open the file in Excel, copy the list to a new workbook and save that.</source>
        <translation>Ouvrez le fichier dans Excel, copiez la liste dans un nouveau classeur et enregistrez celui-ci.</translation>
    </message>
    <message>
        <source>{file} holds more than {most} cells, more than can be read at once.</source>
        <translation>{file} contient plus de {most} cellules, plus que ce qui peut être lu en une fois.</translation>
    </message>
    <message>
        <source>Split the list over several files, or remove empty columns and sheets that are not needed.</source>
        <translation>Répartissez la liste sur plusieurs fichiers, ou supprimez les colonnes vides et les feuilles inutiles.</translation>
    </message>
    <message>
        <source>{file} has {count} columns; a sheet has at most {most}.</source>
        <translation>{file} a {count} colonnes&#xa0;; une feuille en a au plus {most}.</translation>
    </message>
    <message>
        <source>Check whether the file was exported with the right separator between the columns.</source>
        <translation>Vérifiez si le fichier a été exporté avec le bon séparateur entre les colonnes.</translation>
    </message>
    <message>
        <source>{file} has more than {most} sheets.</source>
        <translation>{file} a plus de {most} feuilles.</translation>
    </message>
    <message>
        <source>Save the sheet with the list as a workbook of its own.</source>
        <translation>Enregistrez la feuille contenant la liste dans un classeur à part.</translation>
    </message>
    <message>
        <source>The file {file} is protected with a password.</source>
        <translation>Le fichier {file} est protégé par un mot de passe.</translation>
    </message>
    <message>
        <source>Open it in Excel, remove the password (File, Info, Protect Workbook) and save it.</source>
        <translation>Ouvrez-le dans Excel, retirez le mot de passe (Fichier, Informations, Protéger le classeur) et enregistrez-le.</translation>
    </message>
    <message>
        <source>The file {file} is damaged or incomplete and could not be read.</source>
        <translation>Le fichier {file} est endommagé ou incomplet et n&apos;a pas pu être lu.</translation>
    </message>
    <message>
        <source>Open it in Excel, save it as a new xlsx file, and choose that one; or ask for the file again.</source>
        <translation>Ouvrez-le dans Excel, enregistrez-le comme nouveau fichier xlsx et choisissez celui-là&#xa0;; ou redemandez le fichier.</translation>
    </message>
    <message>
        <source>The file {file} is incomplete: the part {part} is not in it.</source>
        <translation>Le fichier {file} est incomplet&#xa0;: la partie {part} y manque.</translation>
    </message>
    <message>
        <source>The file {file} holds the part {part} twice, so there is no telling which one is meant.</source>
        <translation>Le fichier {file} contient deux fois la partie {part}&#xa0;; impossible de savoir laquelle est la bonne.</translation>
    </message>
    <message>
        <source>Open it in Excel, check what you see, and save it as a new xlsx file.</source>
        <translation>Ouvrez-le dans Excel, vérifiez ce que vous voyez et enregistrez-le comme nouveau fichier xlsx.</translation>
    </message>
    <message>
        <source>The file {file} holds instructions of a kind that does not belong in a list, so it was not opened.</source>
        <translation>Le fichier {file} contient des instructions qui n&apos;ont pas leur place dans une liste&#xa0;; il n&apos;a donc pas été ouvert.</translation>
    </message>
    <message>
        <source>Ask the sender for an ordinary xlsx or csv file.</source>
        <translation>Demandez à l&apos;expéditeur un fichier xlsx ou csv ordinaire.</translation>
    </message>
    <message>
        <source>Reading {file} took too long and was stopped.</source>
        <translation>La lecture de {file} durait trop longtemps et a été arrêtée.</translation>
    </message>
    <message>
        <source>Open it in Excel, copy the list to a new workbook, save it and choose that one.</source>
        <translation>Ouvrez-le dans Excel, copiez la liste dans un nouveau classeur, enregistrez-le et choisissez celui-là.</translation>
    </message>
    <message>
        <source>Reading {file} takes more memory than a list can need, and was stopped.</source>
        <translation>La lecture de {file} demande plus de mémoire qu&apos;une liste ne peut en exiger et a été arrêtée.</translation>
    </message>
    <message>
        <source>Reading {file} stopped halfway: it may be damaged, or it may ask for far more memory than a list needs.</source>
        <translation>La lecture de {file} s&apos;est arrêtée à mi-chemin&#xa0;: il est peut-être endommagé, ou demande bien plus de mémoire qu&apos;une liste n&apos;en exige.</translation>
    </message>
    <message>
        <source>{file} is a file of the kind {kind}, not a list.</source>
        <translation>{file} est un fichier de type {kind}, pas une liste.</translation>
    </message>
    <message>
        <source>Choose an Excel, OpenDocument or csv file.</source>
        <translation>Choisissez un fichier Excel, OpenDocument ou csv.</translation>
    </message>
    <message>
        <source>{file} is neither a workbook nor a text file with a list in it.</source>
        <translation>{file} n&apos;est ni un classeur ni un fichier texte contenant une liste.</translation>
    </message>
    <message>
        <source>{file} is a file of Apple Numbers.</source>
        <translation>{file} est un fichier d&apos;Apple Numbers.</translation>
    </message>
    <message>
        <source>In Numbers, choose File, Export To, Excel, and choose that file here.</source>
        <translation>Dans Numbers, choisissez Fichier, Exporter vers, Excel, puis choisissez ce fichier ici.</translation>
    </message>
    <message>
        <source>{file} is a file of Gnumeric.</source>
        <translation>{file} est un fichier de Gnumeric.</translation>
    </message>
    <message>
        <source>Save it in Gnumeric as xlsx or ods, and choose that file here.</source>
        <translation>Enregistrez-le dans Gnumeric en xlsx ou ods, et choisissez ce fichier ici.</translation>
    </message>
    <message>
        <source>{file} is a packed file (gzip).</source>
        <translation>{file} est un fichier compressé (gzip).</translation>
    </message>
    <message>
        <source>Unpack it first, and choose the file that comes out.</source>
        <translation>Décompressez-le d&apos;abord, et choisissez le fichier qui en sort.</translation>
    </message>
    <message>
        <source>{file} is a zip file without an Excel or OpenDocument workbook; it is not an Excel file.</source>
        <translation>{file} est un fichier zip sans classeur Excel ou OpenDocument&#xa0;; ce n&apos;est pas un fichier Excel.</translation>
    </message>
    <message>
        <source>Unpack it first, and choose the list that comes out.</source>
        <translation>Décompressez-le d&apos;abord, et choisissez la liste qui en sort.</translation>
    </message>
    <message>
        <source>{file} is a saved web page (MHTML), not a workbook.</source>
        <translation>{file} est une page web enregistrée (MHTML), pas un classeur.</translation>
    </message>
    <message>
        <source>Open it in Excel, save it as xlsx, and choose that file.</source>
        <translation>Ouvrez-le dans Excel, enregistrez-le en xlsx et choisissez ce fichier.</translation>
    </message>
    <message>
        <source>{file} is a web page without a table in it.</source>
        <translation>{file} est une page web sans tableau.</translation>
    </message>
    <message>
        <source>Choose a file with a list, or copy the list and paste it here.</source>
        <translation>Choisissez un fichier contenant une liste, ou copiez la liste et collez-la ici.</translation>
    </message>
    <message>
        <source>{file} was made by an Excel from before 1993, in a format that cannot be read here.</source>
        <translation>{file} provient d&apos;un Excel d&apos;avant 1993, dans un format qui ne peut pas être lu ici.</translation>
    </message>
    <message>
        <source>{file} is an e-invoice in XML, not a list.</source>
        <translation>{file} est une facture électronique en XML, pas une liste.</translation>
    </message>
    <message>
        <source>Choose an Excel, OpenDocument or csv file with a list.</source>
        <translation>Choisissez un fichier Excel, OpenDocument ou csv contenant une liste.</translation>
    </message>
    <message>
        <source>{file} is a bank statement, not a list of invoices or relations.</source>
        <translation>{file} est un extrait de compte, pas une liste de factures ou de relations.</translation>
    </message>
    <message>
        <source>{file} is an audit file in XML, not a list.</source>
        <translation>{file} est un fichier d&apos;audit en XML, pas une liste.</translation>
    </message>
    <message>
        <source>{file} is an XML file of a kind that cannot be read here; it begins with {root}.</source>
        <translation>{file} est un fichier XML d&apos;un type qui ne peut pas être lu ici&#xa0;; il commence par {root}.</translation>
    </message>
    <message>
        <source>There is no text on the clipboard that could be a list.</source>
        <translation>Le presse-papiers ne contient aucun texte qui puisse être une liste.</translation>
    </message>
    <message>
        <source>Select the cells in Excel, copy them, and paste again.</source>
        <translation>Sélectionnez les cellules dans Excel, copiez-les et collez à nouveau.</translation>
    </message>
    <message>
        <source>{file} is open in another program; it was read as it was last saved.</source>
        <translation>{file} est ouvert dans un autre programme&#xa0;; il a été lu tel qu&apos;il a été enregistré en dernier lieu.</translation>
    </message>
    <message>
        <source>Save the file there first if you have just changed something, and open it here again.</source>
        <translation>Si vous venez de modifier quelque chose, enregistrez d&apos;abord le fichier là-bas et rouvrez-le ici.</translation>
    </message>
    <message>
        <source>{file} does not say how its letters are stored; it was read as {encoding}.</source>
        <translation>{file} n&apos;indique pas comment ses lettres sont codées&#xa0;; il a été lu comme {encoding}.</translation>
    </message>
    <message>
        <source>Check a name with an accent and an amount with a euro sign.</source>
        <translation>Vérifiez un nom avec un accent et un montant avec un symbole euro.</translation>
    </message>
    <message>
        <source>It is not certain how the letters of {file} are stored; it was read as {encoding}, and some letters may be wrong.</source>
        <translation>Le codage des lettres de {file} n&apos;est pas certain&#xa0;; il a été lu comme {encoding}, et certaines lettres peuvent être erronées.</translation>
    </message>
    <message>
        <source>Check the names with accents, or save the file as “CSV UTF-8” and open that.</source>
        <translation>Vérifiez les noms avec des accents, ou enregistrez le fichier en «&#xa0;CSV UTF-8&#xa0;» et ouvrez celui-là.</translation>
    </message>
    <message>
        <source>{file} stores its letters in two ways, as if two files were put together; both were read.</source>
        <translation>{file} code ses lettres de deux façons, comme si deux fichiers avaient été réunis&#xa0;; les deux ont été lus.</translation>
    </message>
    <message>
        <source>Check the names with accents.</source>
        <translation>Vérifiez les noms avec des accents.</translation>
    </message>
    <message>
        <source>The file was read as {encoding} text with &quot;{delimiter}&quot; between the columns.</source>
        <translation>Le fichier a été lu comme texte {encoding} avec &quot;{delimiter}&quot; entre les colonnes.</translation>
    </message>
    <message>
        <source>{count} unreadable characters (zero bytes) were removed from the text.</source>
        <translation>{count} caractères illisibles (octets nuls) ont été retirés du texte.</translation>
    </message>
    <message>
        <source>Check the names and numbers around them.</source>
        <translation>Vérifiez les noms et les numéros à proximité.</translation>
    </message>
    <message>
        <source>On row {row}, a quotation mark opens a text that never ends as it should; it was read as an ordinary character.</source>
        <translation>À la ligne {row}, un guillemet ouvre un texte qui ne se termine pas correctement&#xa0;; il a été lu comme un caractère ordinaire.</translation>
    </message>
    <message>
        <source>Check row {row} and the rows after it.</source>
        <translation>Vérifiez la ligne {row} et les lignes suivantes.</translation>
    </message>
    <message>
        <source>Row {row} has {found} cells, the heading row {expected}: values may stand in the wrong column.</source>
        <translation>La ligne {row} a {found} cellules, la ligne d&apos;en-tête {expected}&#xa0;: des valeurs peuvent se trouver dans la mauvaise colonne.</translation>
    </message>
    <message>
        <source>Look for an amount with a comma, or a name with the separator in it, that should have been between quotation marks.</source>
        <translation>Cherchez un montant avec une virgule, ou un nom contenant le séparateur, qui aurait dû être entre guillemets.</translation>
    </message>
    <message>
        <source>Row {row} has {found} filled cells, the heading row {expected}.</source>
        <translation>La ligne {row} a {found} cellules remplies, la ligne d&apos;en-tête {expected}.</translation>
    </message>
    <message>
        <source>Row {row} separates its columns in another way than the heading row.</source>
        <translation>La ligne {row} sépare ses colonnes autrement que la ligne d&apos;en-tête.</translation>
    </message>
    <message>
        <source>Separate the columns of row {row} as in the heading row.</source>
        <translation>Séparez les colonnes de la ligne {row} comme dans la ligne d&apos;en-tête.</translation>
    </message>
    <message>
        <source>{count} more rows do not have the number of cells of the heading row.</source>
        <translation>{count} autres lignes n&apos;ont pas le même nombre de cellules que la ligne d&apos;en-tête.</translation>
    </message>
    <message>
        <source>Check how the file was made.</source>
        <translation>Vérifiez comment le fichier a été créé.</translation>
    </message>
    <message>
        <source>{count} rows are hidden in sheet {sheet} ({rows}); they were read as well.</source>
        <translation>{count} lignes sont masquées dans la feuille {sheet} ({rows})&#xa0;; elles ont aussi été lues.</translation>
    </message>
    <message>
        <source>Leave them out in the preview if they are not meant.</source>
        <translation>Omettez-les dans l&apos;aperçu si elles ne sont pas voulues.</translation>
    </message>
    <message>
        <source>{count} columns are hidden in sheet {sheet} ({columns}); they were read as well.</source>
        <translation>{count} colonnes sont masquées dans la feuille {sheet} ({columns})&#xa0;; elles ont aussi été lues.</translation>
    </message>
    <message>
        <source>Check whether they belong to the list.</source>
        <translation>Vérifiez si elles font partie de la liste.</translation>
    </message>
    <message>
        <source>Sheet {sheet} is hidden in the workbook.</source>
        <translation>La feuille {sheet} est masquée dans le classeur.</translation>
    </message>
    <message>
        <source>In this kind of file, hidden rows and columns cannot be told from others.</source>
        <translation>Dans ce type de fichier, les lignes et colonnes masquées ne se distinguent pas des autres.</translation>
    </message>
    <message>
        <source>Save the workbook as xlsx if rows are hidden in it.</source>
        <translation>Enregistrez le classeur en xlsx s&apos;il contient des lignes masquées.</translation>
    </message>
    <message>
        <source>{count} values under merged cells in sheet {sheet} cannot be seen and were left out; the first is in {cell}.</source>
        <translation>{count} valeurs sous des cellules fusionnées de la feuille {sheet} sont invisibles et ont été omises&#xa0;; la première est en {cell}.</translation>
    </message>
    <message>
        <source>Undo the merging in Excel if these values are meant.</source>
        <translation>Annulez la fusion dans Excel si ces valeurs sont voulues.</translation>
    </message>
    <message>
        <source>Sheet {sheet} has more merged cells than are looked at; {count} were not.</source>
        <translation>La feuille {sheet} a plus de cellules fusionnées qu&apos;il n&apos;en est examiné&#xa0;; {count} ne l&apos;ont pas été.</translation>
    </message>
    <message>
        <source>The file holds {count} rows twice (row {rows}); where the two differ, the cell has no value.</source>
        <translation>Le fichier contient {count} lignes en double (ligne {rows})&#xa0;; là où les deux diffèrent, la cellule n&apos;a pas de valeur.</translation>
    </message>
    <message>
        <source>Open the file in Excel, check these rows and save it again.</source>
        <translation>Ouvrez le fichier dans Excel, vérifiez ces lignes et enregistrez-le à nouveau.</translation>
    </message>
    <message>
        <source>{count} cells of sheet {sheet} stand in a place that does not exist and were left out. {cells}</source>
        <translation>{count} cellules de la feuille {sheet} se trouvent à un endroit qui n&apos;existe pas et ont été omises. {cells}</translation>
    </message>
    <message>
        <source>Open the file in Excel and save it again.</source>
        <translation>Ouvrez le fichier dans Excel et enregistrez-le à nouveau.</translation>
    </message>
    <message>
        <source>The formulas in sheet {sheet} may never have been calculated: their results may be old or zero.</source>
        <translation>Les formules de la feuille {sheet} n&apos;ont peut-être jamais été calculées&#xa0;: leurs résultats peuvent être anciens ou nuls.</translation>
    </message>
    <message>
        <source>Open the file in Excel, let it calculate, and save it.</source>
        <translation>Ouvrez le fichier dans Excel, laissez-le calculer et enregistrez-le.</translation>
    </message>
    <message>
        <source>Sheet {sheet} is named in the file but could not be read.</source>
        <translation>La feuille {sheet} est citée dans le fichier mais n&apos;a pas pu être lue.</translation>
    </message>
    <message>
        <source>ExactDesk made this workbook, or gave it back, and knows it again.</source>
        <translation>ExactDesk a créé ou rendu ce classeur, et le reconnaît.</translation>
    </message>
    <message>
        <source>{count} sheets with charts or macros hold no cells and were left out.</source>
        <translation>{count} feuilles de graphiques ou de macros ne contiennent pas de cellules et ont été omises.</translation>
    </message>
    <message>
        <source>{file} cannot be read as a list of payments or of open items: no column is its {lacks}.</source>
        <translation>{file} ne peut pas être lu comme liste de paiements ou de postes ouverts&#xa0;; colonne manquante&#xa0;: {lacks}.</translation>
    </message>
    <message>
        <source>Say which column is what, or choose a bank file (CAMT.053, MT940, CODA).</source>
        <translation>Indiquez le rôle de chaque colonne, ou choisissez un fichier bancaire (CAMT.053, MT940, CODA).</translation>
    </message>
    <message>
        <source>No row of {file} has both a date and an amount.</source>
        <translation>Aucune ligne de {file} n&apos;a à la fois une date et un montant.</translation>
    </message>
    <message>
        <source>Check which columns are the date and the amount.</source>
        <translation>Vérifiez quelles colonnes sont la date et le montant.</translation>
    </message>
    <message>
        <source>{count} rows have no date or no amount that can be read and were left out ({rows}).</source>
        <translation>{count} lignes n&apos;ont pas de date ou de montant lisible et ont été omises ({rows}).</translation>
    </message>
    <message>
        <source>Look whether payments are missing because of it.</source>
        <translation>Vérifiez si des paiements manquent à cause de cela.</translation>
    </message>
    <message>
        <source>{count} payments that failed, expired or are not done yet were left out ({rows}).</source>
        <translation>{count} paiements échoués, expirés ou pas encore terminés ont été omis ({rows}).</translation>
    </message>
    <message>
        <source>Download the statement from the bank again, and choose that file.</source>
        <translation>Téléchargez à nouveau l&apos;extrait auprès de la banque, et choisissez ce fichier.</translation>
    </message>
    <message>
        <source>Statement {statement} of {account} does not add up: it begins with {opening}, its movements are {movements}, which makes {reached}, but it ends with {closing} {currency}. The difference is {difference}.</source>
        <translation>L&apos;extrait {statement} de {account} ne tombe pas juste&#xa0;: il commence à {opening}, ses mouvements font {movements}, ce qui donne {reached}, mais il finit à {closing} {currency}. La différence est de {difference}.</translation>
    </message>
    <message>
        <source>Movements are missing in {file} or were changed; download the statement from the bank again.</source>
        <translation>Des mouvements manquent dans {file} ou ont été modifiés&#xa0;; téléchargez à nouveau l&apos;extrait auprès de la banque.</translation>
    </message>
    <message>
        <source>The end of {file} (line {row}) names {told} as the sum of its movements, but they make {found}.</source>
        <translation>La fin de {file} (ligne {row}) indique {told} comme somme de ses mouvements, mais ils font {found}.</translation>
    </message>
    <message>
        <source>The statement that begins on line {row} of {file} is not complete: {lacks} is missing.</source>
        <translation>L&apos;extrait qui commence à la ligne {row} de {file} n&apos;est pas complet&#xa0;; il manque&#xa0;: {lacks}.</translation>
    </message>
    <message>
        <source>There is no statement in {file}.</source>
        <translation>Il n&apos;y a pas d&apos;extrait dans {file}.</translation>
    </message>
    <message>
        <source>{file} tells what happened so far on a day ({kind}). It has no closing balance, and movements in it may still change.</source>
        <translation>{file} montre l&apos;état provisoire d&apos;une journée ({kind}). Il n&apos;a pas de solde final, et ses mouvements peuvent encore changer.</translation>
    </message>
    <message>
        <source>Download the statement of that day (CAMT.053 or MT940) when the day is over.</source>
        <translation>Téléchargez l&apos;extrait de ce jour (CAMT.053 ou MT940) quand la journée sera terminée.</translation>
    </message>
    <message>
        <source>{file} gives details of single payments ({kind}) and no balances, so nobody can see whether it is complete.</source>
        <translation>{file} donne le détail de paiements isolés ({kind}) sans soldes&#xa0;; personne ne peut voir s&apos;il est complet.</translation>
    </message>
    <message>
        <source>Download the statement (CAMT.053) with the details of collected payments in it.</source>
        <translation>Téléchargez l&apos;extrait (CAMT.053) avec le détail des paiements groupés.</translation>
    </message>
    <message>
        <source>Line {row} of {file} has an amount in {other}, in a statement in {currency}; the two cannot be added up.</source>
        <translation>La ligne {row} de {file} a un montant en {other}, dans un extrait en {currency}&#xa0;; les deux ne peuvent pas être additionnés.</translation>
    </message>
    <message>
        <source>On line {row} of {file}, “{value}” is no amount.</source>
        <translation>À la ligne {row} de {file}, «&#xa0;{value}&#xa0;» n&apos;est pas un montant.</translation>
    </message>
    <message>
        <source>On line {row} of {file}, “{value}” is a day that does not exist.</source>
        <translation>À la ligne {row} de {file}, «&#xa0;{value}&#xa0;» est un jour qui n&apos;existe pas.</translation>
    </message>
    <message>
        <source>Line {row} of {file} cannot be understood as part of a statement: “{value}”.</source>
        <translation>La ligne {row} de {file} est incompréhensible comme partie d&apos;un extrait&#xa0;: «&#xa0;{value}&#xa0;».</translation>
    </message>
    <message>
        <source>The movement or balance on line {row} of {file} lacks a part ({lacks}).</source>
        <translation>Il manque une partie au mouvement ou au solde de la ligne {row} de {file} ({lacks}).</translation>
    </message>
    <message>
        <source>There are more than {most} movements in {file}, more than can be read at once.</source>
        <translation>Il y a plus de {most} mouvements dans {file}, plus que ce qui peut être lu en une fois.</translation>
    </message>
    <message>
        <source>Download the statements in shorter periods.</source>
        <translation>Téléchargez les extraits par périodes plus courtes.</translation>
    </message>
    <message>
        <source>Statement {statement} of {account} is in the file twice; it was read once.</source>
        <translation>L&apos;extrait {statement} de {account} figure deux fois dans le fichier&#xa0;; il a été lu une fois.</translation>
    </message>
    <message>
        <source>Statement {statement} of {account} does not tell both balances, so it cannot be checked whether it is complete.</source>
        <translation>L&apos;extrait {statement} de {account} n&apos;indique pas les deux soldes&#xa0;; impossible donc de vérifier s&apos;il est complet.</translation>
    </message>
    <message>
        <source>Compare it with the balance of the bank.</source>
        <translation>Comparez-le avec le solde de la banque.</translation>
    </message>
    <message>
        <source>Between statement {before} and {after} of {account} something is missing: the one ends with {closing}, the next begins with {opening}, a difference of {difference}.</source>
        <translation>Entre les extraits {before} et {after} de {account}, il manque quelque chose&#xa0;: l&apos;un finit à {closing}, le suivant commence à {opening}, une différence de {difference}.</translation>
    </message>
    <message>
        <source>Download the statements in between as well.</source>
        <translation>Téléchargez aussi les extraits intermédiaires.</translation>
    </message>
    <message>
        <source>Statements {first} and {second} of {account} have movements in common.</source>
        <translation>Les extraits {first} et {second} de {account} ont des mouvements en commun.</translation>
    </message>
    <message>
        <source>Check whether the file covers the same days twice.</source>
        <translation>Vérifiez si le fichier couvre deux fois les mêmes jours.</translation>
    </message>
    <message>
        <source>Movement {number} has parts of a cent: {amount}. Nothing was rounded.</source>
        <translation>Le mouvement {number} a des fractions de centime&#xa0;: {amount}. Rien n&apos;a été arrondi.</translation>
    </message>
    <message>
        <source>It can only be matched with an item of exactly that amount.</source>
        <translation>Il ne peut être lettré qu&apos;avec un poste de ce montant exact.</translation>
    </message>
    <message>
        <source>{count} movements that the bank has not booked yet were left out; they do not count in the balance.</source>
        <translation>{count} mouvements que la banque n&apos;a pas encore comptabilisés ont été omis&#xa0;; ils ne comptent pas dans le solde.</translation>
    </message>
    <message>
        <source>{count} collected movements stay whole: the payments in them are not all told, or do not make their amount.</source>
        <translation>{count} mouvements groupés restent entiers&#xa0;: les paiements qu&apos;ils contiennent ne sont pas tous indiqués, ou ne font pas leur montant.</translation>
    </message>
    <message>
        <source>The bank writes: “{message}”</source>
        <translation>La banque écrit&#xa0;: «&#xa0;{message}&#xa0;»</translation>
    </message>
    <message>
        <source>{part} in {file} is no bank statement and was left out.</source>
        <translation>{part} dans {file} n&apos;est pas un extrait de compte et a été omis.</translation>
    </message>
    <message>
        <source>There is no room left on the disk for {path}.</source>
        <translation>Il n&apos;y a plus de place sur le disque pour {path}.</translation>
    </message>
    <message>
        <source>Make room on the disk and try again; nothing is lost.</source>
        <translation>Libérez de la place sur le disque et réessayez&#xa0;; rien n&apos;est perdu.</translation>
    </message>
    <message>
        <source>ExactDesk may not write in {path}.</source>
        <translation>ExactDesk ne peut pas écrire dans {path}.</translation>
    </message>
    <message>
        <source>Give yourself the right to write there, or choose another data folder.</source>
        <translation>Donnez-vous le droit d&apos;y écrire, ou choisissez un autre dossier de données.</translation>
    </message>
    <message>
        <source>{path} cannot be read or written: {reason}.</source>
        <translation>{path} ne peut pas être lu ou écrit&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>Look whether the disk or network drive is reachable and try again.</source>
        <translation>Voyez si le disque ou le lecteur réseau est accessible et réessayez.</translation>
    </message>
    <message>
        <source>Another window or program is using the history in {path}.</source>
        <translation>Une autre fenêtre ou un autre programme utilise l&apos;historique dans {path}.</translation>
    </message>
    <message>
        <source>The history in {path} can be read but not written, so nothing is posted.</source>
        <translation>L&apos;historique dans {path} peut être lu mais pas écrit&#xa0;; rien n&apos;est donc comptabilisé.</translation>
    </message>
    <message>
        <source>The history in {path} is damaged.</source>
        <translation>L&apos;historique dans {path} est endommagé.</translation>
    </message>
    <message>
        <source>Put a copy from the folder &quot;backups&quot; in its place, or ask for help before posting.</source>
        <translation>Remettez une copie du dossier «&#xa0;backups&#xa0;» à sa place, ou demandez de l&apos;aide avant de comptabiliser.</translation>
    </message>
    <message>
        <source>The history in {path} cannot be opened.</source>
        <translation>L&apos;historique dans {path} ne peut pas être ouvert.</translation>
    </message>
    <message>
        <source>Look whether the folder exists and is reachable, or choose another data folder.</source>
        <translation>Voyez si le dossier existe et est accessible, ou choisissez un autre dossier de données.</translation>
    </message>
    <message>
        <source>The disk reported a fault while {path} was read or written.</source>
        <translation>Le disque a signalé une erreur lors de la lecture ou de l&apos;écriture de {path}.</translation>
    </message>
    <message>
        <source>Look whether the disk or network drive is sound and reachable, then try again.</source>
        <translation>Voyez si le disque ou le lecteur réseau est en ordre et accessible, puis réessayez.</translation>
    </message>
    <message>
        <source>A newer ExactDesk wrote the history in {path} (version {revision}).</source>
        <translation>Une version plus récente d&apos;ExactDesk a écrit l&apos;historique dans {path} (version {revision}).</translation>
    </message>
    <message>
        <source>An older ExactDesk wrote the history in {path}; it must be brought up to date first.</source>
        <translation>Une version plus ancienne d&apos;ExactDesk a écrit l&apos;historique dans {path}&#xa0;; il doit d&apos;abord être mis à jour.</translation>
    </message>
    <message>
        <source>Open it once where ExactDesk may write.</source>
        <translation>Ouvrez-le une fois là où ExactDesk peut écrire.</translation>
    </message>
    <message>
        <source>Another window or program of ExactDesk keeps {path} in use.</source>
        <translation>Une autre fenêtre ou un autre programme d&apos;ExactDesk garde {path} en usage.</translation>
    </message>
    <message>
        <source>Another window or program is posting to administration {division} now.</source>
        <translation>Une autre fenêtre ou un autre programme comptabilise en ce moment dans l&apos;administration {division}.</translation>
    </message>
    <message>
        <source>Wait until it is ready, then look at the history before you post.</source>
        <translation>Attendez la fin, puis consultez l&apos;historique avant de comptabiliser.</translation>
    </message>
    <message>
        <source>{number} was changed in another window meanwhile; nothing was sent.</source>
        <translation>{number} a été modifié entre-temps dans une autre fenêtre&#xa0;; rien n&apos;a été envoyé.</translation>
    </message>
    <message>
        <source>Look at it again in the history.</source>
        <translation>Revoyez-le dans l&apos;historique.</translation>
    </message>
    <message>
        <source>The password vault of this computer did not give its contents.</source>
        <translation>Le coffre-fort de mots de passe de cet ordinateur n&apos;a pas livré son contenu.</translation>
    </message>
    <message>
        <source>Unlock the vault and try again.</source>
        <translation>Déverrouillez le coffre-fort et réessayez.</translation>
    </message>
    <message>
        <source>The password vault of this computer did not remove everything of ExactDesk.</source>
        <translation>Le coffre-fort de mots de passe de cet ordinateur n&apos;a pas supprimé tout ce qui vient d&apos;ExactDesk.</translation>
    </message>
    <message>
        <source>Unlock the vault and sign out once more.</source>
        <translation>Déverrouillez le coffre-fort et déconnectez-vous encore une fois.</translation>
    </message>
    <message>
        <source>Only the template of relations can be filled with what the administration has, not {kind}.</source>
        <translation>Seul le modèle de relations peut être rempli avec ce que contient l&apos;administration, pas {kind}.</translation>
    </message>
    <message>
        <source>Leave out --filled, or choose the kind relation.</source>
        <translation>Omettez --filled, ou choisissez le type relation.</translation>
    </message>
    <message>
        <source>Somebody deleted it in Exact Online already; only the history is brought up to date.</source>
        <translation>Quelqu&apos;un l&apos;a déjà supprimé dans Exact Online&#xa0;; seul l&apos;historique est mis à jour.</translation>
    </message>
    <message>
        <source>Exact Online has processed it, so it cannot be deleted; a credit note takes it back.</source>
        <translation>Exact Online l&apos;a traité&#xa0;; il ne peut donc pas être supprimé&#xa0;; une note de crédit l&apos;annule.</translation>
    </message>
    <message>
        <source>Period {period} is closed; a credit note in an open period takes it back.</source>
        <translation>La période {period} est clôturée&#xa0;; une note de crédit dans une période ouverte l&apos;annule.</translation>
    </message>
    <message>
        <source>The VAT return through {through} is filed; a credit note takes it back.</source>
        <translation>La déclaration TVA est introduite jusqu&apos;au {through}&#xa0;; une note de crédit l&apos;annule.</translation>
    </message>
    <message>
        <source>It is credited because you chose so.</source>
        <translation>Il est crédité parce que vous l&apos;avez choisi.</translation>
    </message>
    <message>
        <source>It is paid or matched.</source>
        <translation>Il est payé ou lettré.</translation>
    </message>
    <message>
        <source>Undo the matching in Exact Online first.</source>
        <translation>Annulez d&apos;abord le lettrage dans Exact Online.</translation>
    </message>
    <message>
        <source>{currency} {paid} of it is paid, matched or under way.</source>
        <translation>{currency} {paid} en sont payés, lettrés ou en cours.</translation>
    </message>
    <message>
        <source>Exact Online does not tell whether it is paid.</source>
        <translation>Exact Online n&apos;indique pas s&apos;il est payé.</translation>
    </message>
    <message>
        <source>Ask for the right to see outstanding items, or undo it in Exact Online.</source>
        <translation>Demandez le droit de voir les postes ouverts, ou annulez-le dans Exact Online.</translation>
    </message>
    <message>
        <source>Somebody changed it in Exact Online: its relation is {now} now.</source>
        <translation>Quelqu&apos;un l&apos;a modifié dans Exact Online&#xa0;: sa relation est à présent {now}.</translation>
    </message>
    <message>
        <source>Look at it there.</source>
        <translation>Vérifiez là-bas.</translation>
    </message>
    <message>
        <source>Somebody changed it in Exact Online: its number is {now} now.</source>
        <translation>Quelqu&apos;un l&apos;a modifié dans Exact Online&#xa0;: son numéro est à présent {now}.</translation>
    </message>
    <message>
        <source>Somebody changed it in Exact Online: {currency} {was} became {now}.</source>
        <translation>Quelqu&apos;un l&apos;a modifié dans Exact Online&#xa0;: {currency} {was} est devenu {now}.</translation>
    </message>
    <message>
        <source>Its status in Exact Online ({status}) is none that can be undone from here.</source>
        <translation>Son statut dans Exact Online ({status}) ne permet pas de l&apos;annuler d&apos;ici.</translation>
    </message>
    <message>
        <source>Journal {journal} has no open period for a credit note.</source>
        <translation>Le journal {journal} n&apos;a pas de période ouverte pour une note de crédit.</translation>
    </message>
    <message>
        <source>Open a period in Exact Online first.</source>
        <translation>Ouvrez d&apos;abord une période dans Exact Online.</translation>
    </message>
    <message>
        <source>Its credit note {note} is made already and waits to be sent.</source>
        <translation>Sa note de crédit {note} est déjà faite et attend d&apos;être envoyée.</translation>
    </message>
    <message>
        <source>Send it or set it aside on the page of what needs attention.</source>
        <translation>Envoyez-la ou mettez-la de côté sur la page À traiter.</translation>
    </message>
    <message>
        <source>Only sales and purchase entries are undone from here.</source>
        <translation>Seules les écritures de vente et d&apos;achat peuvent être annulées d&apos;ici.</translation>
    </message>
    <message>
        <source>Undo it in Exact Online.</source>
        <translation>Annulez-le dans Exact Online.</translation>
    </message>
    <message>
        <source>It is not known which entry it became.</source>
        <translation>On ne sait pas quelle écriture il est devenu.</translation>
    </message>
    <message>
        <source>Look for its number in Exact Online.</source>
        <translation>Cherchez son numéro dans Exact Online.</translation>
    </message>
    <message>
        <source>{number} was booked on {booked_on} as entry {entry_number}, when this workbook came before.</source>
        <translation>{number} a été comptabilisé le {booked_on} comme écriture {entry_number}, lors du passage précédent de ce classeur.</translation>
    </message>
    <message>
        <source>{number} was booked on {booked_on} as entry {entry_number}. What the workbook now says otherwise is not sent.</source>
        <translation>{number} a été comptabilisé le {booked_on} comme écriture {entry_number}. Ce qui a changé depuis dans le classeur n&apos;est pas envoyé.</translation>
    </message>
    <message>
        <source>Change the entry in Exact Online, or take it back there and book it anew.</source>
        <translation>Modifiez l&apos;écriture dans Exact Online, ou annulez-la là-bas et comptabilisez-la à nouveau.</translation>
    </message>
    <message>
        <source>Of {number} it is not certain whether it was booked when this workbook came before.</source>
        <translation>Il n&apos;est pas certain que {number} ait été comptabilisé lors du passage précédent de ce classeur.</translation>
    </message>
    <message>
        <source>Look it up first, under what needs attention; then drop the workbook again.</source>
        <translation>Recherchez-le d&apos;abord, sous À traiter&#xa0;; puis déposez à nouveau le classeur.</translation>
    </message>
    <message>
        <source>Exact Online refused {number} on {booked_on}, and nothing of it was changed since.</source>
        <translation>Exact Online a refusé {number} le {booked_on}, et rien n&apos;y a été modifié depuis.</translation>
    </message>
    <message>
        <source>Change it, or accept it when the cause was taken away in Exact Online.</source>
        <translation>Modifiez-le, ou acceptez-le si la cause a été levée dans Exact Online.</translation>
    </message>
    <message>
        <source>It is dealt with in the import of {file}, which came back repaired.</source>
        <translation>Il est traité dans l&apos;import de {file}, revenu corrigé.</translation>
    </message>
    <message>
        <source>There is no file: the rows were pasted. The workbook holds the rows that are not booked.</source>
        <translation>Il n&apos;y a pas de fichier&#xa0;: les lignes ont été collées. Le classeur contient les lignes non comptabilisées.</translation>
    </message>
    <message>
        <source>Only xlsx and xlsm can be given back as they are. The workbook holds the rows that are not booked.</source>
        <translation>Seuls les xlsx et xlsm peuvent être rendus tels quels. Le classeur contient les lignes non comptabilisées.</translation>
    </message>
    <message>
        <source>The file is no longer where it was, or cannot be read. The workbook holds the rows that are not booked.</source>
        <translation>Le fichier n&apos;est plus où il était, ou est illisible. Le classeur contient les lignes non comptabilisées.</translation>
    </message>
    <message>
        <source>The file was changed since it was imported. The workbook holds the rows that are not booked.</source>
        <translation>Le fichier a été modifié depuis son import. Le classeur contient les lignes non comptabilisées.</translation>
    </message>
    <message>
        <source>Nothing can be put into this workbook without touching the rest of it. The new one holds the rows that are not booked.</source>
        <translation>Rien ne peut être mis dans ce classeur sans toucher au reste. Le nouveau contient les lignes non comptabilisées.</translation>
    </message>
    <message>
        <source>The workbook was signed digitally; that signature no longer holds.</source>
        <translation>Le classeur était signé numériquement&#xa0;; cette signature n&apos;est plus valable.</translation>
    </message>
    <message>
        <source>The history no longer has the rows of {file}.</source>
        <translation>L&apos;historique n&apos;a plus les lignes de {file}.</translation>
    </message>
    <message>
        <source>Use the client&apos;s own file.</source>
        <translation>Utilisez le fichier propre du client.</translation>
    </message>
    <message>
        <source>Fill in the number or the exact name of the administration, or map the column to something else.</source>
        <translation>Indiquez le numéro ou le nom exact de l&apos;administration, ou faites correspondre la colonne à autre chose.</translation>
    </message>
    <message>
        <source>The row names no administration, and other rows do: it is not booked in {own} on a guess.</source>
        <translation>La ligne ne nomme aucune administration, d&apos;autres lignes si&#xa0;: elle n&apos;est pas comptabilisée au hasard dans {own}.</translation>
    </message>
    <message>
        <source>You may not work in an administration &quot;{value}&quot;, or it is called otherwise.</source>
        <translation>Vous n&apos;avez pas accès à une administration «&#xa0;{value}&#xa0;», ou elle porte un autre nom.</translation>
    </message>
    <message>
        <source>&quot;{value}&quot; may be several administrations: {candidates}.</source>
        <translation>«&#xa0;{value}&#xa0;» peut désigner plusieurs administrations&#xa0;: {candidates}.</translation>
    </message>
    <message>
        <source>Fill in the number of the right one.</source>
        <translation>Indiquez le numéro de la bonne.</translation>
    </message>
    <message>
        <source>Administration {candidates} is archived or blocked: nothing can be booked in it.</source>
        <translation>L&apos;administration {candidates} est archivée ou bloquée&#xa0;: rien ne peut y être comptabilisé.</translation>
    </message>
    <message>
        <source>The row is for administration {candidates}, not for {own}.</source>
        <translation>La ligne concerne l&apos;administration {candidates}, pas {own}.</translation>
    </message>
    <message>
        <source>Import it in its own administration.</source>
        <translation>Importez-la dans sa propre administration.</translation>
    </message>
    <message>
        <source>Not booked in {own}: the row names administration &quot;{value}&quot; ({division}).</source>
        <translation>Non comptabilisé dans {own}&#xa0;: la ligne nomme l&apos;administration «&#xa0;{value}&#xa0;» ({division}).</translation>
    </message>
    <message>
        <source>Import the file in that administration as well.</source>
        <translation>Importez aussi le fichier dans cette administration.</translation>
    </message>
    <message>
        <source>The sheet also has {count} document(s) for {division}; they come in a batch of their own there.</source>
        <translation>La feuille contient aussi {count} document(s) pour {division}&#xa0;; ils y forment un lot à part.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
</context>
<context>
    <name>ProblemPanel</name>
    <message>
        <source>Nothing is wrong with this document.</source>
        <translation>Ce document ne présente aucun problème.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et encore %n</numerusform>
            <numerusform>et encore %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Posted</source>
        <translation>Comptabilisé</translation>
    </message>
    <message>
        <source>Without number</source>
        <translation>Sans numéro</translation>
    </message>
    <message>
        <source>This document is booked; it cannot be changed here any more.</source>
        <translation>Ce document est comptabilisé&#xa0;; il ne peut plus être modifié ici.</translation>
    </message>
    <message>
        <source>Left out: {reason}</source>
        <translation>Omis&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Reprendre</translation>
    </message>
</context>
<context>
    <name>Progress</name>
    <message>
        <source>Reading the file</source>
        <translation>Lecture du fichier</translation>
    </message>
    <message>
        <source>Looking for the list in the sheet</source>
        <translation>Recherche de la liste dans la feuille</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>Vérification</translation>
    </message>
    <message>
        <source>Waiting for the sign-in in the browser</source>
        <translation>Attente de la connexion dans le navigateur</translation>
    </message>
    <message>
        <source>Fetching the administrations</source>
        <translation>Récupération des administrations</translation>
    </message>
    <message>
        <source>Fetching relations</source>
        <translation>Récupération des relations</translation>
    </message>
    <message>
        <source>Fetching relations for the first time: {count} so far</source>
        <translation>Première récupération des relations&#xa0;: {count} jusqu&apos;ici</translation>
    </message>
    <message>
        <source>Fetching ledger accounts</source>
        <translation>Récupération des comptes généraux</translation>
    </message>
    <message>
        <source>Fetching journals</source>
        <translation>Récupération des journaux</translation>
    </message>
    <message>
        <source>Fetching VAT codes</source>
        <translation>Récupération des codes TVA</translation>
    </message>
    <message>
        <source>Fetching payment conditions</source>
        <translation>Récupération des conditions de paiement</translation>
    </message>
    <message>
        <source>Fetching cost centres</source>
        <translation>Récupération des centres de coûts</translation>
    </message>
    <message>
        <source>Fetching cost units</source>
        <translation>Récupération des unités de coûts</translation>
    </message>
    <message>
        <source>Fetching periods</source>
        <translation>Récupération des périodes</translation>
    </message>
    <message>
        <source>Fetching which periods are closed</source>
        <translation>Récupération des périodes clôturées</translation>
    </message>
    <message>
        <source>Fetching the bank accounts of relations</source>
        <translation>Récupération des comptes bancaires des relations</translation>
    </message>
    <message>
        <source>Fetching items</source>
        <translation>Récupération des articles</translation>
    </message>
    <message>
        <source>Fetching projects</source>
        <translation>Récupération des projets</translation>
    </message>
    <message>
        <source>Fetching types of documents</source>
        <translation>Récupération des types de documents</translation>
    </message>
    <message>
        <source>Looking for invoices that are already booked</source>
        <translation>Recherche de factures déjà comptabilisées</translation>
    </message>
    <message>
        <source>Fetching what customers still owe</source>
        <translation>Récupération des créances clients ouvertes</translation>
    </message>
    <message>
        <source>Fetching what is still owed to suppliers</source>
        <translation>Récupération des dettes fournisseurs ouvertes</translation>
    </message>
    <message>
        <source>Reading what was booked since</source>
        <translation>Lecture de ce qui a été comptabilisé depuis</translation>
    </message>
    <message>
        <source>Reading the bank in the books</source>
        <translation>Lecture de la banque en comptabilité</translation>
    </message>
    <message>
        <source>Looking which invoices the lines may be for</source>
        <translation>Recherche des factures correspondant aux lignes</translation>
    </message>
    <message>
        <source>Posting {number}</source>
        <translation>Comptabilisation de {number}</translation>
    </message>
    <message>
        <source>Reading {number} back from Exact Online</source>
        <translation>Relecture de {number} dans Exact Online</translation>
    </message>
    <message>
        <source>Looking what can be undone</source>
        <translation>Recherche de ce qui peut être annulé</translation>
    </message>
    <message>
        <source>Deleting {number}</source>
        <translation>Suppression de {number}</translation>
    </message>
    <message>
        <source>Looking up what became of {number}</source>
        <translation>Recherche de ce qu&apos;est devenu {number}</translation>
    </message>
    <message>
        <source>Making a backup</source>
        <translation>Copie de sauvegarde en cours</translation>
    </message>
    <message>
        <source>Restoring the backup</source>
        <translation>Restauration de la copie de sauvegarde</translation>
    </message>
    <message>
        <source>Comparing with Exact Online</source>
        <translation>Comparaison avec Exact Online</translation>
    </message>
    <message>
        <source>Waiting until Exact Online allows more calls</source>
        <translation>Attente qu&apos;Exact Online autorise d&apos;autres appels</translation>
    </message>
    <message>
        <source>Exact Online does not answer; trying again</source>
        <translation>Exact Online ne répond pas&#xa0;; nouvel essai</translation>
    </message>
    <message>
        <source>Waiting until you have signed in again; then it goes on by itself</source>
        <translation>En attente de votre reconnexion&#xa0;; la suite est alors automatique</translation>
    </message>
    <message>
        <source>Renewing the sign-in</source>
        <translation>Renouvellement de la session</translation>
    </message>
</context>
<context>
    <name>ProofWords</name>
    <message>
        <source>The first document is booked, but could not be read back</source>
        <translation>Le premier document est comptabilisé, mais n&apos;a pas pu être relu</translation>
    </message>
    <message>
        <source>Look at it in Exact Online before you go on with the rest.</source>
        <translation>Consultez-le dans Exact Online avant de continuer avec le reste.</translation>
    </message>
    <message>
        <source>{name}: planned {ours}, booked {theirs}</source>
        <translation>{name}&#xa0;: prévu {ours}, comptabilisé {theirs}</translation>
    </message>
    <message>
        <source>The first document is booked otherwise than planned; nothing more was sent</source>
        <translation>Le premier document est comptabilisé autrement que prévu&#xa0;; rien d&apos;autre n&apos;a été envoyé</translation>
    </message>
</context>
<context>
    <name>ProposalCard</name>
    <message>
        <source>{part} of {whole}</source>
        <translation>{part} sur {whole}</translation>
    </message>
</context>
<context>
    <name>QuestionForm</name>
    <message>
        <source>To check</source>
        <translation>À vérifier</translation>
    </message>
    <message>
        <source>What must be found out?</source>
        <translation>Que faut-il éclaircir&#xa0;?</translation>
    </message>
    <message>
        <source>The line waits under To check, also tomorrow.</source>
        <translation>La ligne attend sous À vérifier, demain encore.</translation>
    </message>
    <message>
        <source>Keep the question</source>
        <translation>Garder la question</translation>
    </message>
</context>
<context>
    <name>Receipt</name>
    <message>
        <source>As booked</source>
        <translation>Tel que comptabilisé</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modifié</translation>
    </message>
    <message>
        <source>No longer there</source>
        <translation>N&apos;existe plus</translation>
    </message>
    <message>
        <source>Not booked</source>
        <translation>Non comptabilisé</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>line {line}: was {then}, is {now}</source>
        <translation>ligne {line}&#xa0;: était {then}, est {now}</translation>
    </message>
    <message>
        <source>line {line}, {field}: was {then}, is {now}</source>
        <translation>ligne {line}, {field}&#xa0;: était {then}, est {now}</translation>
    </message>
    <message>
        <source>{field}: was {then}, is {now}</source>
        <translation>{field}&#xa0;: était {then}, est {now}</translation>
    </message>
    <message>
        <source>The history here still is the one that the receipt was made of.</source>
        <translation>L&apos;historique ici est toujours celui dont le récépissé a été tiré.</translation>
    </message>
    <message>
        <source>The history here was written anew since the receipt was made: not by ExactDesk.</source>
        <translation>L&apos;historique ici a été réécrit depuis l&apos;établissement du récépissé&#xa0;: pas par ExactDesk.</translation>
    </message>
    <message>
        <source>The import is not in the history of this computer.</source>
        <translation>L&apos;import ne figure pas dans l&apos;historique de cet ordinateur.</translation>
    </message>
    <message>
        <source>Posting receipt</source>
        <translation>Récépissé de comptabilisation</translation>
    </message>
    <message>
        <source>This receipt can be compared with Exact Online at any time: open the import in the history of ExactDesk and choose “Compare with Exact Online”.</source>
        <translation>Ce récépissé peut être comparé avec Exact Online à tout moment&#xa0;: ouvrez l&apos;import dans l&apos;historique d&apos;ExactDesk et choisissez «&#xa0;Comparer avec Exact Online&#xa0;».</translation>
    </message>
    <message>
        <source>Compared with Exact Online</source>
        <translation>Comparé avec Exact Online</translation>
    </message>
    <message>
        <source>Compared on</source>
        <translation>Comparé le</translation>
    </message>
    <message>
        <source>Receipt of</source>
        <translation>Récépissé du</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>{kind} from {file}</source>
        <translation>{kind} depuis {file}</translation>
    </message>
    <message>
        <source>pasted rows</source>
        <translation>lignes collées</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Feuille</translation>
    </message>
    <message>
        <source>Fingerprint of the file (SHA-256)</source>
        <translation>Empreinte du fichier (SHA-256)</translation>
    </message>
    <message>
        <source>Rows read</source>
        <translation>Lignes lues</translation>
    </message>
    <message>
        <source>Posted by</source>
        <translation>Comptabilisé par</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Exact Online</source>
        <translation>Exact Online</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Lot</translation>
    </message>
    <message>
        <source>Place in the history</source>
        <translation>Place dans l&apos;historique</translation>
    </message>
    <message>
        <source>Booked per journal</source>
        <translation>Comptabilisé par journal</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Booked per VAT code</source>
        <translation>Comptabilisé par code TVA</translation>
    </message>
    <message>
        <source>VAT code</source>
        <translation>Code TVA</translation>
    </message>
    <message>
        <source>Excl. VAT</source>
        <translation>Hors TVA</translation>
    </message>
    <message>
        <source>VAT</source>
        <translation>TVA</translation>
    </message>
    <message>
        <source>Incl. VAT</source>
        <translation>TVA comprise</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Devise</translation>
    </message>
    <message>
        <source>Booked documents</source>
        <translation>Documents comptabilisés</translation>
    </message>
    <message>
        <source>Documents that are not booked</source>
        <translation>Documents non comptabilisés</translation>
    </message>
    <message>
        <source>Journal {journal}</source>
        <translation>Journal {journal}</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>Relation</translation>
    </message>
    <message>
        <source>Entry number</source>
        <translation>Numéro d&apos;écriture</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>No documents.</source>
        <translation>Aucun document.</translation>
    </message>
    <message>
        <source>What is otherwise</source>
        <translation>Ce qui diffère</translation>
    </message>
</context>
<context>
    <name>Reconcile</name>
    <message>
        <source>Ledger account</source>
        <translation>Compte général</translation>
    </message>
    <message>
        <source>Certain</source>
        <translation>Certain</translation>
    </message>
    <message>
        <source>Likely</source>
        <translation>Probable</translation>
    </message>
    <message>
        <source>Other amount</source>
        <translation>Autre montant</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Rien trouvé</translation>
    </message>
    <message>
        <source>By rule</source>
        <translation>Selon règle</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Accepté</translation>
    </message>
    <message>
        <source>On ledger</source>
        <translation>Sur compte général</translation>
    </message>
    <message>
        <source>Own account</source>
        <translation>Compte propre</translation>
    </message>
    <message>
        <source>To check</source>
        <translation>À vérifier</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Passé</translation>
    </message>
    <message>
        <source>Done before</source>
        <translation>Déjà traité</translation>
    </message>
    <message>
        <source>This list has no balances.</source>
        <translation>Cette liste n&apos;a pas de soldes.</translation>
    </message>
    <message>
        <source>Statement closes at {closing}; which bank journal it belongs to is not known yet.</source>
        <translation>L&apos;extrait finit à {closing}&#xa0;; le journal financier dont il relève n&apos;est pas encore connu.</translation>
    </message>
    <message>
        <source>Bank ledger {books} · statement {closing} · difference {difference}</source>
        <translation>Banque au grand livre {books} · extrait {closing} · différence {difference}</translation>
    </message>
    <message>
        <source>To match</source>
        <translation>À lettrer</translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation>Incertain</translation>
    </message>
    <message>
        <source>Sent, still open</source>
        <translation>Envoyé, encore ouvert</translation>
    </message>
    <message>
        <source>Matched</source>
        <translation>Lettré</translation>
    </message>
    <message>
        <source>certain</source>
        <translation>certain</translation>
    </message>
    <message>
        <source>likely</source>
        <translation>probable</translation>
    </message>
    <message>
        <source>partly</source>
        <translation>partiel</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>amount</source>
        <translation>montant</translation>
    </message>
    <message>
        <source>number in text</source>
        <translation>numéro dans le texte</translation>
    </message>
    <message>
        <source>payment reference</source>
        <translation>référence de paiement</translation>
    </message>
    <message>
        <source>bank account</source>
        <translation>compte bancaire</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nom</translation>
    </message>
    <message>
        <source>date</source>
        <translation>date</translation>
    </message>
    <message>
        <source>agrees</source>
        <translation>concorde</translation>
    </message>
    <message>
        <source>amount differs</source>
        <translation>montant différent</translation>
    </message>
    <message>
        <source>only in the list</source>
        <translation>seulement dans la liste</translation>
    </message>
    <message>
        <source>only in the books</source>
        <translation>seulement en comptabilité</translation>
    </message>
    <message>
        <source>Open items compared</source>
        <translation>Postes ouverts comparés</translation>
    </message>
    <message>
        <source>Reconciling</source>
        <translation>Lettrage</translation>
    </message>
    <message>
        <source>Administration</source>
        <translation>Administration</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>Amount differs</source>
        <translation>Montant différent</translation>
    </message>
    <message>
        <source>Not matched</source>
        <translation>Non associé</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Devise</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>Proposition</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>Relation</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>Facture</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Écriture</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>Soldé</translation>
    </message>
    <message>
        <source>Because of</source>
        <translation>Sur la base de</translation>
    </message>
    <message>
        <source>There are no lines.</source>
        <translation>Il n&apos;y a pas de lignes.</translation>
    </message>
    <message>
        <source>In the list</source>
        <translation>Dans la liste</translation>
    </message>
    <message>
        <source>In the books</source>
        <translation>Dans la comptabilité</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Différence</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Open items</source>
        <translation>Postes ouverts</translation>
    </message>
    <message>
        <source>Number in text</source>
        <translation>Numéro dans le texte</translation>
    </message>
    <message>
        <source>Payment reference</source>
        <translation>Référence de paiement</translation>
    </message>
    <message>
        <source>IBAN</source>
        <translation>IBAN</translation>
    </message>
    <message>
        <source>No difference</source>
        <translation>Pas de différence</translation>
    </message>
    <message>
        <source>Rest stays open</source>
        <translation>Le reste reste ouvert</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Escompte</translation>
    </message>
    <message>
        <source>Bank cost</source>
        <translation>Frais bancaires</translation>
    </message>
    <message>
        <source>Payment difference</source>
        <translation>Différence de paiement</translation>
    </message>
    <message>
        <source>Leave with relation</source>
        <translation>Laisser à la relation</translation>
    </message>
    <message>
        <source>Receivables</source>
        <translation>Créances</translation>
    </message>
    <message>
        <source>Payables</source>
        <translation>Dettes</translation>
    </message>
    <message>
        <source>Payment discount</source>
        <translation>Escompte</translation>
    </message>
    <message>
        <source>Costs of the bank</source>
        <translation>Frais bancaires</translation>
    </message>
    <message>
        <source>Payment differences</source>
        <translation>Différences de paiement</translation>
    </message>
    <message>
        <source>Transfers between own accounts</source>
        <translation>Virements internes</translation>
    </message>
    <message>
        <source>Costs of a payment provider</source>
        <translation>Frais d&apos;un prestataire de paiement</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Compte d&apos;attente</translation>
    </message>
    <message>
        <source>Opened again</source>
        <translation>Rouvert</translation>
    </message>
    <message>
        <source>Laid beside: {side}</source>
        <translation>Comparée à&#xa0;: {side}</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Vu</translation>
    </message>
    <message>
        <source>Accepted: {numbers}</source>
        <translation>Accepté&#xa0;: {numbers}</translation>
    </message>
    <message>
        <source>Accepted: {numbers} ({rest})</source>
        <translation>Accepté&#xa0;: {numbers} ({rest})</translation>
    </message>
    <message>
        <source>On account of {relation}</source>
        <translation>En acompte de {relation}</translation>
    </message>
    <message>
        <source>On ledger account {accounts}</source>
        <translation>Sur compte général {accounts}</translation>
    </message>
    <message>
        <source>Own account, on {accounts}</source>
        <translation>Compte propre, sur {accounts}</translation>
    </message>
    <message>
        <source>To check: {note}</source>
        <translation>À vérifier&#xa0;: {note}</translation>
    </message>
</context>
<context>
    <name>ReconcileKeys</name>
    <message>
        <source>P</source>
        <translation>R</translation>
    </message>
    <message>
        <source>D</source>
        <translation>E</translation>
    </message>
    <message>
        <source>B</source>
        <translation>B</translation>
    </message>
    <message>
        <source>F</source>
        <translation>D</translation>
    </message>
    <message>
        <source>L</source>
        <translation>L</translation>
    </message>
    <message>
        <source>Q</source>
        <translation>Q</translation>
    </message>
    <message>
        <source>S</source>
        <translation>P</translation>
    </message>
    <message>
        <source>M</source>
        <translation>G</translation>
    </message>
    <message>
        <source>T</source>
        <translation>T</translation>
    </message>
    <message>
        <source>O</source>
        <translation>O</translation>
    </message>
    <message>
        <source>R</source>
        <translation>S</translation>
    </message>
</context>
<context>
    <name>ReconcilePages</name>
    <message>
        <source>ExactDesk is sending to Exact Online</source>
        <translation>ExactDesk envoie des données à Exact Online</translation>
    </message>
    <message>
        <source>Stop it first; the document under way is finished and written down.</source>
        <translation>Arrêtez d&apos;abord l&apos;envoi&#xa0;; le document en cours est achevé et consigné.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Reading the statements</source>
        <translation>Lecture des extraits</translation>
    </message>
    <message>
        <source>Bank statements and lists beside what is open, line by line.</source>
        <translation>Extraits de compte et listes face à ce qui est ouvert, ligne par ligne.</translation>
    </message>
    <message>
        <source>Open a statement</source>
        <translation>Ouvrir un extrait</translation>
    </message>
    <message>
        <source>Drop a bank statement (CAMT.053, MT940 or CODA, also zipped), a payment provider&apos;s list or the client&apos;s list of open items (Excel or CSV) on the window. It is laid beside what is open.</source>
        <translation>Déposez sur la fenêtre un extrait de compte (CAMT.053, MT940 ou CODA, aussi zippé), la liste d&apos;un prestataire de paiement ou la liste de postes ouverts du client (Excel ou CSV). Elle est comparée à ce qui est ouvert.</translation>
    </message>
    <message>
        <source>Laying the lines beside the open items</source>
        <translation>Rapprochement des lignes et des postes ouverts</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) were reviewed already in another statement</source>
        <translation>
            <numerusform>%Ln ligne a déjà été traitée dans un autre extrait</numerusform>
            <numerusform>%Ln lignes ont déjà été traitées dans un autre extrait</numerusform>
        </translation>
    </message>
    <message>
        <source>They stand in {title} and are left alone here.</source>
        <translation>Elles figurent dans {title} et ne sont pas touchées ici.</translation>
    </message>
    <message>
        <source>To the books</source>
        <translation>Vers la comptabilité</translation>
    </message>
    <message>
        <source>Reconcile</source>
        <translation>Lettrer</translation>
    </message>
    <message>
        <source>Back to the lines</source>
        <translation>Retour aux lignes</translation>
    </message>
    <message>
        <source>Read the books anew</source>
        <translation>Relire la comptabilité</translation>
    </message>
    <message>
        <source>No statement was opened yet</source>
        <translation>Aucun extrait n&apos;a encore été ouvert</translation>
    </message>
</context>
<context>
    <name>Reconciling</name>
    <message>
        <source>What is {file}?</source>
        <translation>Qu&apos;est-ce que {file}&#xa0;?</translation>
    </message>
    <message>
        <source>It may be a list of payments or of open items, to be laid beside the books, or invoices to be booked. Nothing is booked before you say so.</source>
        <translation>Il peut s&apos;agir d&apos;une liste de paiements ou de postes ouverts, à comparer à la comptabilité, ou de factures à comptabiliser. Rien n&apos;est comptabilisé avant que vous ne le disiez.</translation>
    </message>
    <message>
        <source>Lay it beside the books</source>
        <translation>Comparer à la comptabilité</translation>
    </message>
    <message>
        <source>Import it</source>
        <translation>Importer</translation>
    </message>
</context>
<context>
    <name>RecordsTable</name>
    <message>
        <source>Copy rows</source>
        <translation>Copier les lignes</translation>
    </message>
    <message>
        <source>Columns as they were at first</source>
        <translation>Colonnes comme au départ</translation>
    </message>
</context>
<context>
    <name>RedirectField</name>
    <message>
        <source>Redirect URI</source>
        <translation>URI de redirection</translation>
    </message>
    <message>
        <source>The https address that is registered with Exact Online, to the letter.</source>
        <translation>L&apos;adresse https enregistrée chez Exact Online, à la lettre.</translation>
    </message>
    <message>
        <source>This address can be registered. It must stand in the App Center to the letter.</source>
        <translation>Cette adresse peut être enregistrée. Elle doit figurer à la lettre dans l&apos;App Center.</translation>
    </message>
    <message>
        <source>Copy the redirect URI</source>
        <translation>Copier l&apos;URI de redirection</translation>
    </message>
</context>
<context>
    <name>RegisterStep</name>
    <message>
        <source>Register an app for your office</source>
        <translation>Enregistrer une app pour votre bureau</translation>
    </message>
    <message>
        <source>Once per office. Your own user needs the right to manage the subscription; else ask who has it.</source>
        <translation>Une fois par bureau. Votre utilisateur doit avoir le droit de gérer l&apos;abonnement&#xa0;; sinon, demandez à la personne qui l&apos;a.</translation>
    </message>
    <message>
        <source>Open the App Center of Exact Online and sign in there with your own Exact account.</source>
        <translation>Ouvrez l&apos;App Center d&apos;Exact Online et connectez-vous-y avec votre propre compte Exact.</translation>
    </message>
    <message>
        <source>Choose Manage my apps, then Register a test app. For your own licence that is enough: Exact need not approve it.</source>
        <translation>Choisissez Manage my apps (gérer mes apps), puis Register a test app (enregistrer une app de test). Pour votre propre licence, cela suffit&#xa0;: Exact ne doit pas l&apos;approuver.</translation>
    </message>
    <message>
        <source>Give it a name that nobody has yet: this, and the name of your office behind it.</source>
        <translation>Donnez-lui un nom que personne n&apos;a encore&#xa0;: celui-ci, suivi du nom de votre bureau.</translation>
    </message>
    <message>
        <source>Fill in a redirect URI: an https address of your own office, the same there and here to the letter.</source>
        <translation>Indiquez une URI de redirection&#xa0;: une adresse https de votre propre bureau, identique là-bas et ici à la lettre.</translation>
    </message>
    <message>
        <source>Tick these rights, read and write where there is a choice, and save. Leave the page open: the keys are on it.</source>
        <translation>Cochez ces droits, lecture et écriture là où il y a le choix, et enregistrez. Laissez la page ouverte&#xa0;: les clés y figurent.</translation>
    </message>
    <message>
        <source>Open the App Center</source>
        <translation>Ouvrir l&apos;App Center</translation>
    </message>
    <message>
        <source>{address} (choose {country} at the top right)</source>
        <translation>{address} (choisissez {country} en haut à droite)</translation>
    </message>
    <message>
        <source>Copy the name</source>
        <translation>Copier le nom</translation>
    </message>
    <message>
        <source>Copy the address of the App Center</source>
        <translation>Copier l&apos;adresse de l&apos;App Center</translation>
    </message>
    <message>
        <source>Any page there will do, also an empty one. Put ExactDesk&apos;s own page there and the sign-in comes back by itself; without it you paste the address from the browser.</source>
        <translation>Toute page y convient, même vide. Mettez-y la page propre à ExactDesk et la connexion revient d&apos;elle-même&#xa0;; sans elle, vous collez l&apos;adresse du navigateur.</translation>
    </message>
    <message>
        <source>Save that page</source>
        <translation>Enregistrer cette page</translation>
    </message>
    <message>
        <source>Fill in the keys</source>
        <translation>Saisir les clés</translation>
    </message>
</context>
<context>
    <name>Remedy</name>
    <message>
        <source>Mend it</source>
        <translation>Corriger</translation>
    </message>
    <message>
        <source>Make it a customer</source>
        <translation>En faire un client</translation>
    </message>
    <message>
        <source>Make it a supplier</source>
        <translation>En faire un fournisseur</translation>
    </message>
    <message>
        <source>Take the nearest open period</source>
        <translation>Prendre la période ouverte la plus proche</translation>
    </message>
    <message>
        <source>Look at it in Exact Online</source>
        <translation>Consulter dans Exact Online</translation>
    </message>
    <message>
        <source>Look it up</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Fetch the lists again</source>
        <translation>Récupérer à nouveau les listes</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Se connecter</translation>
    </message>
    <message>
        <source>Choose the administration</source>
        <translation>Choisir l&apos;administration</translation>
    </message>
    <message>
        <source>Open the settings</source>
        <translation>Ouvrir les paramètres</translation>
    </message>
    <message>
        <source>Copy the details</source>
        <translation>Copier les détails</translation>
    </message>
</context>
<context>
    <name>RemedyButtons</name>
    <message numerus="yes">
        <source>for all %n with this value</source>
        <translation>
            <numerusform>pour %n avec cette valeur</numerusform>
            <numerusform>pour les %n avec cette valeur</numerusform>
        </translation>
    </message>
    <message>
        <source>Book on {day}</source>
        <translation>Comptabiliser le {day}</translation>
    </message>
    <message>
        <source>Choose a relation…</source>
        <translation>Choisir une relation…</translation>
    </message>
    <message>
        <source>Choose: {field}…</source>
        <translation>Choisir&#xa0;: {field}…</translation>
    </message>
    <message>
        <source>Make this relation…</source>
        <translation>Créer cette relation…</translation>
    </message>
    <message>
        <source>Type it in the cell</source>
        <translation>Taper dans la cellule</translation>
    </message>
    <message>
        <source>The amounts are with VAT</source>
        <translation>Les montants sont TVA comprise</translation>
    </message>
    <message>
        <source>The amounts are without VAT</source>
        <translation>Les montants sont hors TVA</translation>
    </message>
    <message>
        <source>Book it all the same</source>
        <translation>Comptabiliser malgré tout</translation>
    </message>
    <message>
        <source>I agree: do it</source>
        <translation>D&apos;accord, exécuter</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>Omettre</translation>
    </message>
</context>
<context>
    <name>ResultWords</name>
    <message>
        <source>Stopped: Exact Online refused one document after the other with the same words</source>
        <translation>Arrêté&#xa0;: Exact Online a refusé les documents l&apos;un après l&apos;autre dans les mêmes termes</translation>
    </message>
    <message>
        <source>Mend the cause first; what was not sent is still waiting.</source>
        <translation>Corrigez d&apos;abord la cause&#xa0;; ce qui n&apos;a pas été envoyé attend toujours.</translation>
    </message>
    <message numerus="yes">
        <source>Stopped: %n document(s) not sent</source>
        <translation>
            <numerusform>Arrêté&#xa0;: %n document non envoyé</numerusform>
            <numerusform>Arrêté&#xa0;: %n documents non envoyés</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing of them is booked. Mend or post them when you like.</source>
        <translation>Rien n&apos;en est comptabilisé. Corrigez-les ou comptabilisez-les quand vous voulez.</translation>
    </message>
    <message numerus="yes">
        <source>Done: %n document(s) booked</source>
        <translation>
            <numerusform>Terminé&#xa0;: %n document comptabilisé</numerusform>
            <numerusform>Terminé&#xa0;: %n documents comptabilisés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n document(s) it is not certain whether Exact Online booked them</source>
        <translation>
            <numerusform>Pour %n document, il n&apos;est pas certain qu&apos;Exact Online l&apos;ait comptabilisé</numerusform>
            <numerusform>Pour %n documents, il n&apos;est pas certain qu&apos;Exact Online les ait comptabilisés</numerusform>
        </translation>
    </message>
    <message>
        <source>They are looked up before anything is sent again.</source>
        <translation>Ils sont recherchés avant que quoi que ce soit ne soit renvoyé.</translation>
    </message>
    <message>
        <source>What is booked stays booked, and going on sends nothing twice.</source>
        <translation>Ce qui est comptabilisé le reste, et continuer n&apos;envoie rien deux fois.</translation>
    </message>
    <message>
        <source>Sign in and go on</source>
        <translation>Se connecter et continuer</translation>
    </message>
    <message>
        <source>Mend them here, or let the client do it: each faulty cell of the workbook says what is wrong. Dropped here again it is recognised, and only what changed is booked.</source>
        <translation>Corrigez-les ici, ou laissez faire le client&#xa0;: chaque cellule fautive du classeur dit ce qui ne va pas. Déposé à nouveau ici, il est reconnu et seul ce qui a changé est comptabilisé.</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) not booked: something is wrong with them</source>
        <translation>
            <numerusform>%n document non comptabilisé&#xa0;: il contient une erreur</numerusform>
            <numerusform>%n documents non comptabilisés&#xa0;: ils contiennent des erreurs</numerusform>
        </translation>
    </message>
    <message>
        <source>Give the workbook back…</source>
        <translation>Rendre le classeur…</translation>
    </message>
</context>
<context>
    <name>ReviewPaper</name>
    <message>
        <source>Bank reconciliation</source>
        <translation>Rapprochement bancaire</translation>
    </message>
    <message>
        <source>Reviewed by</source>
        <translation>Traité par</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Administration</source>
        <translation>Administration</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Extrait</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Saved by</source>
        <translation>Enregistré par</translation>
    </message>
    <message>
        <source>Saved on</source>
        <translation>Enregistré le</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} à {last}</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Jours</translation>
    </message>
    <message>
        <source>Opening balance</source>
        <translation>Solde initial</translation>
    </message>
    <message>
        <source>Movements</source>
        <translation>Mouvements</translation>
    </message>
    <message>
        <source>Closing balance</source>
        <translation>Solde final</translation>
    </message>
    <message>
        <source>Bank in the ledger</source>
        <translation>Banque au grand livre</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>non indiqué</translation>
    </message>
    <message>
        <source>Difference of the ledger with the statement</source>
        <translation>Différence entre grand livre et extrait</translation>
    </message>
    <message>
        <source>Totals against the ledger</source>
        <translation>Totaux face au grand livre</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Amount in {currency}</source>
        <translation>Montant en {currency}</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Résumé</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>The statement has no lines.</source>
        <translation>L&apos;extrait n&apos;a pas de lignes.</translation>
    </message>
    <message>
        <source>Matched with open items</source>
        <translation>Imputé sur postes ouverts</translation>
    </message>
    <message>
        <source>On ledger accounts</source>
        <translation>Sur comptes généraux</translation>
    </message>
    <message>
        <source>Between own accounts</source>
        <translation>Entre comptes propres</translation>
    </message>
    <message>
        <source>Reviewed in another statement</source>
        <translation>Traité dans un autre extrait</translation>
    </message>
    <message>
        <source>To check</source>
        <translation>À vérifier</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Passé</translation>
    </message>
    <message>
        <source>Not decided</source>
        <translation>Non décidé</translation>
    </message>
    <message>
        <source>Matched</source>
        <translation>Imputé</translation>
    </message>
    <message>
        <source>Paid on</source>
        <translation>Payé le</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Payé</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>Relation</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>Facture</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>Imputé</translation>
    </message>
    <message>
        <source>Stays open</source>
        <translation>Reste ouvert</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>Preuve</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Différence</translation>
    </message>
    <message>
        <source>In Exact Online</source>
        <translation>Dans Exact Online</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Par</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>No line was matched with open items.</source>
        <translation>Aucune ligne n&apos;a été imputée sur des postes ouverts.</translation>
    </message>
    <message>
        <source>chosen by hand</source>
        <translation>choisi à la main</translation>
    </message>
    <message>
        <source>matched</source>
        <translation>lettré</translation>
    </message>
    <message>
        <source>sent, not sure whether it was matched</source>
        <translation>envoyé, incertain si c&apos;est lettré</translation>
    </message>
    <message>
        <source>sent, still open</source>
        <translation>envoyé, encore ouvert</translation>
    </message>
    <message>
        <source>still to be matched</source>
        <translation>encore à lettrer</translation>
    </message>
    <message>
        <source>not looked up</source>
        <translation>non vérifié</translation>
    </message>
    <message>
        <source>Ledger account</source>
        <translation>Compte général</translation>
    </message>
    <message>
        <source>VAT code</source>
        <translation>Code TVA</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Règle</translation>
    </message>
    <message>
        <source>No line was booked on a ledger account.</source>
        <translation>Aucune ligne n&apos;a été comptabilisée sur un compte général.</translation>
    </message>
    <message>
        <source>To check: {note}</source>
        <translation>À vérifier&#xa0;: {note}</translation>
    </message>
    <message>
        <source>Open, and why</source>
        <translation>Ouvert, et pourquoi</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>Nothing is left open.</source>
        <translation>Rien ne reste ouvert.</translation>
    </message>
</context>
<context>
    <name>RulesDialog</name>
    <message>
        <source>Rules</source>
        <translation>Règles</translation>
    </message>
    <message>
        <source>No rule yet. Book a line on a ledger account and make one from it.</source>
        <translation>Pas encore de règle. Comptabilisez une ligne sur un compte général et faites-en une règle.</translation>
    </message>
    <message>
        <source>New rule</source>
        <translation>Nouvelle règle</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Monter</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Descendre</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>in and out</source>
        <translation>entrées et sorties</translation>
    </message>
    <message>
        <source>in alone</source>
        <translation>entrées seulement</translation>
    </message>
    <message>
        <source>out alone</source>
        <translation>sorties seulement</translation>
    </message>
    <message>
        <source>Keep the rules</source>
        <translation>Conserver les règles</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Text or name holds</source>
        <translation>Texte ou nom contient</translation>
    </message>
    <message>
        <source>Name of the other party</source>
        <translation>Nom de la contrepartie</translation>
    </message>
    <message>
        <source>Account of the other party</source>
        <translation>Compte de la contrepartie</translation>
    </message>
    <message>
        <source>Amount from</source>
        <translation>Montant à partir de</translation>
    </message>
    <message>
        <source>Amount up to</source>
        <translation>Montant jusqu&apos;à</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Sens</translation>
    </message>
    <message>
        <source>Then it is</source>
        <translation>Alors c&apos;est</translation>
    </message>
    <message>
        <source>Goes to ledger account</source>
        <translation>Va au compte général</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>Relation</translation>
    </message>
    <message>
        <source>With the description</source>
        <translation>Avec la description</translation>
    </message>
    <message>
        <source>The first rule that fits a line counts.</source>
        <translation>La première règle qui correspond à une ligne compte.</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>Activer</translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation>Désactiver</translation>
    </message>
    <message numerus="yes">
        <source>Would have hit %Ln line(s), {wrong} wrong</source>
        <translation>
            <numerusform>Aurait touché %Ln ligne, {wrong} à tort</numerusform>
            <numerusform>Aurait touché %Ln lignes, {wrong} à tort</numerusform>
        </translation>
    </message>
    <message>
        <source>No relation has this number or name.</source>
        <translation>Aucune relation n&apos;a ce numéro ou ce nom.</translation>
    </message>
    <message>
        <source>Each rule needs a name, a condition, and a ledger account or a relation.</source>
        <translation>Chaque règle a besoin d&apos;un nom, d&apos;une condition et d&apos;un compte général ou d&apos;une relation.</translation>
    </message>
    <message>
        <source>booked on a ledger account</source>
        <translation>à imputer sur un compte général</translation>
    </message>
    <message>
        <source>of a relation; without an invoice on account</source>
        <translation>d&apos;une relation&#xa0;; sans facture, en acompte</translation>
    </message>
    <message>
        <source>bank costs, or what the bank kept</source>
        <translation>frais bancaires, ou ce que la banque a retenu</translation>
    </message>
    <message>
        <source>between own accounts</source>
        <translation>entre comptes propres</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Inactive</translation>
    </message>
    <message>
        <source>Own account</source>
        <translation>Compte propre</translation>
    </message>
    <message>
        <source>Bank costs</source>
        <translation>Frais bancaires</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Vers</translation>
    </message>
</context>
<context>
    <name>RunStrip</name>
    <message>
        <source>Stop after this one</source>
        <translation>Arrêter après celui-ci</translation>
    </message>
</context>
<context>
    <name>ScopeDialog</name>
    <message>
        <source>Name or number</source>
        <translation>Nom ou numéro</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Show these</source>
        <translation>Les afficher</translation>
    </message>
    <message>
        <source>Which administrations together?</source>
        <translation>Quelles administrations ensemble&#xa0;?</translation>
    </message>
    <message numerus="yes">
        <source>%Ln administration(s)</source>
        <translation>
            <numerusform>%Ln administration</numerusform>
            <numerusform>%Ln administrations</numerusform>
        </translation>
    </message>
    <message>
        <source>At most {most}.</source>
        <translation>Au plus {most}.</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>This computer has no place to keep secrets safely</source>
        <translation>Cet ordinateur n&apos;a pas d&apos;endroit sûr pour garder des secrets</translation>
    </message>
    <message>
        <source>You can work, but the next time you start ExactDesk you have to sign in again.</source>
        <translation>Vous pouvez travailler, mais au prochain démarrage d&apos;ExactDesk vous devrez vous reconnecter.</translation>
    </message>
    <message numerus="yes">
        <source>%n equal refusal(s) in a row</source>
        <translation>
            <numerusform>%n refus</numerusform>
            <numerusform>%n refus identiques de suite</numerusform>
        </translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>The settings are being read</source>
        <translation>Lecture des paramètres</translation>
    </message>
    <message>
        <source>Language and look</source>
        <translation>Langue et apparence</translation>
    </message>
    <message>
        <source>Exact Online</source>
        <translation>Exact Online</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Dossiers</translation>
    </message>
    <message>
        <source>About ExactDesk</source>
        <translation>À propos d&apos;ExactDesk</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Amounts and dates follow your computer&apos;s own settings.</source>
        <translation>Les montants et les dates suivent les réglages de votre ordinateur.</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Couleurs</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Taille du texte</translation>
    </message>
    <message>
        <source>As this computer</source>
        <translation>Comme cet ordinateur</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
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
        <source>Needs attention</source>
        <translation>À traiter</translation>
    </message>
    <message>
        <source>Warn me</source>
        <translation>M&apos;avertir</translation>
    </message>
    <message>
        <source>A message stands above every page as long as so many documents wait.</source>
        <translation>Un message figure au-dessus de chaque page tant qu&apos;autant de documents attendent.</translation>
    </message>
    <message numerus="yes">
        <source>from %n document(s)</source>
        <translation>
            <numerusform>à partir de %n document</numerusform>
            <numerusform>à partir de %n documents</numerusform>
        </translation>
    </message>
    <message>
        <source>never</source>
        <translation>jamais</translation>
    </message>
    <message>
        <source>Posting</source>
        <translation>Comptabilisation</translation>
    </message>
    <message>
        <source>Stop a run after</source>
        <translation>Arrêter après</translation>
    </message>
    <message>
        <source>When Exact Online refuses document after document with the same words, the rest is not sent and stays ready.</source>
        <translation>Si Exact Online refuse document après document dans les mêmes termes, le reste n&apos;est pas envoyé et reste prêt.</translation>
    </message>
    <message>
        <source>Entry numbers per journal</source>
        <translation>Numéros d&apos;écriture par journal</translation>
    </message>
    <message>
        <source>Numbers that only ExactDesk uses in this administration: an entry is found again by its number at once.</source>
        <translation>Numéros que seul ExactDesk utilise dans cette administration&#xa0;: une écriture est aussitôt retrouvée par son numéro.</translation>
    </message>
    <message>
        <source>Not signed in</source>
        <translation>Non connecté</translation>
    </message>
    <message>
        <source>The sign-in is kept in this computer&apos;s vault, and nowhere else.</source>
        <translation>La connexion est conservée dans le coffre-fort de cet ordinateur, et nulle part ailleurs.</translation>
    </message>
    <message>
        <source>The sign-in is forgotten when ExactDesk closes.</source>
        <translation>La connexion est oubliée à la fermeture d&apos;ExactDesk.</translation>
    </message>
    <message>
        <source>Another account</source>
        <translation>Un autre compte</translation>
    </message>
    <message>
        <source>Sign in one more user, or at another Exact Online. Each keeps its own administrations.</source>
        <translation>Connectez un utilisateur de plus, ou connectez-vous à un autre Exact Online. Chacun garde ses propres administrations.</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Se connecter</translation>
    </message>
    <message>
        <source>Administrations</source>
        <translation>Administrations</translation>
    </message>
    <message>
        <source>Contact with Exact Online</source>
        <translation>Contact avec Exact Online</translation>
    </message>
    <message>
        <source>Every call that left this computer: Ctrl+L</source>
        <translation>Chaque appel parti de cet ordinateur&#xa0;: Ctrl+L</translation>
    </message>
    <message>
        <source>Lists of the administration</source>
        <translation>Listes de l&apos;administration</translation>
    </message>
    <message>
        <source>What is kept of it on this computer, and how old it is: Ctrl+Shift+L</source>
        <translation>Ce qui en est conservé sur cet ordinateur, et de quand cela date&#xa0;: Ctrl+Maj+L</translation>
    </message>
    <message>
        <source>History and settings</source>
        <translation>Historique et paramètres</translation>
    </message>
    <message>
        <source>Logs</source>
        <translation>Journaux techniques</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvert</translation>
    </message>
    <message>
        <source>Open the folder with history and settings</source>
        <translation>Ouvrir le dossier de l&apos;historique et des paramètres</translation>
    </message>
    <message>
        <source>Open the folder with logs</source>
        <translation>Ouvrir le dossier des journaux techniques</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>Version {version}</translation>
    </message>
    <message>
        <source>ExactDesk is made independently of Exact. Exact and Exact Online are names of Exact Group B.V.; ExactDesk is not their product, and they do not support it.</source>
        <translation>ExactDesk est réalisé indépendamment d&apos;Exact. Exact et Exact Online sont des noms d&apos;Exact Group B.V.&#xa0;; ExactDesk n&apos;est pas leur produit, et ils n&apos;en assurent pas le support.</translation>
    </message>
    <message>
        <source>What has changed</source>
        <translation>Ce qui a changé</translation>
    </message>
</context>
<context>
    <name>SheetCard</name>
    <message>
        <source>Sheet</source>
        <translation>Feuille</translation>
    </message>
    <message>
        <source>What is in it</source>
        <translation>Ce qu&apos;elle contient</translation>
    </message>
    <message>
        <source>Which of the tables</source>
        <translation>Lequel des tableaux</translation>
    </message>
    <message>
        <source>Click the row with the headings.</source>
        <translation>Cliquez sur la ligne d&apos;en-tête.</translation>
    </message>
    <message>
        <source>There are no headings</source>
        <translation>Il n&apos;y a pas d&apos;en-têtes</translation>
    </message>
    <message>
        <source>First rows of the sheet</source>
        <translation>Premières lignes de la feuille</translation>
    </message>
    <message>
        <source>Rows left out</source>
        <translation>Lignes omises</translation>
    </message>
    <message>
        <source>{sheet} (hidden)</source>
        <translation>{sheet} (masquée)</translation>
    </message>
    <message>
        <source>The only sheet</source>
        <translation>La seule feuille</translation>
    </message>
    <message>
        <source>Choose what it is</source>
        <translation>Choisissez ce que c&apos;est</translation>
    </message>
    <message>
        <source>Choose a table</source>
        <translation>Choisissez un tableau</translation>
    </message>
    <message>
        <source>Headings in row {row}</source>
        <translation>En-têtes à la ligne {row}</translation>
    </message>
    <message>
        <source>No headings</source>
        <translation>Pas d&apos;en-têtes</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) left out</source>
        <translation>
            <numerusform>%n ligne omise</numerusform>
            <numerusform>%n lignes omises</numerusform>
        </translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Left out because</source>
        <translation>Omise car</translation>
    </message>
    <message>
        <source>headings</source>
        <translation>en-têtes</translation>
    </message>
</context>
<context>
    <name>SignInAgain</name>
    <message>
        <source>Sign in again as {user}</source>
        <translation>Reconnectez-vous en tant que {user}</translation>
    </message>
    <message>
        <source>Nothing is lost: what was done stays, and ExactDesk goes on from here.</source>
        <translation>Rien n&apos;est perdu&#xa0;: ce qui est fait reste, et ExactDesk continue à partir d&apos;ici.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
    <message>
        <source>Sign in as {user}</source>
        <translation>Se connecter en tant que {user}</translation>
    </message>
    <message>
        <source>Sign in with the browser</source>
        <translation>Se connecter par le navigateur</translation>
    </message>
</context>
<context>
    <name>SignInPage</name>
    <message>
        <source>Fill in the address.</source>
        <translation>Indiquez l&apos;adresse.</translation>
    </message>
    <message>
        <source>This computer has no place to keep secrets safely</source>
        <translation>Cet ordinateur n&apos;a pas d&apos;endroit sûr pour garder des secrets</translation>
    </message>
    <message>
        <source>You can work, but the next time you start ExactDesk you have to sign in again.</source>
        <translation>Vous pouvez travailler, mais au prochain démarrage d&apos;ExactDesk vous devrez vous reconnecter.</translation>
    </message>
    <message>
        <source>Sign in to Exact Online</source>
        <translation>Se connecter à Exact Online</translation>
    </message>
    <message>
        <source>ExactDesk books your workbooks into Exact Online, once and only once.</source>
        <translation>ExactDesk comptabilise vos classeurs dans Exact Online, une fois et une seule.</translation>
    </message>
    <message>
        <source>Back to my work</source>
        <translation>Retour à mon travail</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Registration</source>
        <translation>Enregistrement</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Clés</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Se connecter</translation>
    </message>
</context>
<context>
    <name>Signing</name>
    <message>
        <source>Save the page</source>
        <translation>Enregistrer la page</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Page web (*.html)</translation>
    </message>
    <message>
        <source>The page is saved as {path}. Put it at the redirect address, unchanged.</source>
        <translation>La page est enregistrée sous {path}. Mettez-la telle quelle à l&apos;adresse de redirection.</translation>
    </message>
</context>
<context>
    <name>StartView</name>
    <message numerus="yes">
        <source>%Ln to check</source>
        <translation>
            <numerusform>%Ln à vérifier</numerusform>
            <numerusform>%Ln à vérifier</numerusform>
        </translation>
    </message>
    <message>
        <source>Compared</source>
        <translation>Comparé</translation>
    </message>
    <message>
        <source>All reviewed</source>
        <translation>Tout est traité</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>{done} seen</source>
        <translation>{done} vus</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} à {last}</translation>
    </message>
    <message>
        <source>No statement was opened yet</source>
        <translation>Aucun extrait n&apos;a encore été ouvert</translation>
    </message>
    <message>
        <source>Open a statement</source>
        <translation>Ouvrir un extrait</translation>
    </message>
    <message>
        <source>Try it with a statement of this practice administration, dated today.</source>
        <translation>Essayez avec un extrait de cette administration d&apos;exercice, daté d&apos;aujourd&apos;hui.</translation>
    </message>
    <message>
        <source>Open the practice statement</source>
        <translation>Ouvrir l&apos;extrait d&apos;exercice</translation>
    </message>
    <message>
        <source>Statements</source>
        <translation>Extraits</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Extrait</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Jours</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation>Traité</translation>
    </message>
    <message>
        <source>{done} of {all}</source>
        <translation>{done} sur {all}</translation>
    </message>
    <message>
        <source>Drop a bank statement (CAMT.053, MT940 or CODA, also zipped), a payment provider&apos;s list or the client&apos;s list of open items (Excel or CSV) on the window. It is laid beside what is open.</source>
        <translation>Déposez sur la fenêtre un extrait de compte (CAMT.053, MT940 ou CODA, aussi zippé), la liste d&apos;un prestataire de paiement ou la liste de postes ouverts du client (Excel ou CSV). Elle est comparée à ce qui est ouvert.</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Last worked on</source>
        <translation>Dernier travail</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Signed in as {name}</source>
        <translation>Connecté en tant que {name}</translation>
    </message>
    <message>
        <source>Not signed in</source>
        <translation>Non connecté</translation>
    </message>
    <message>
        <source>Lists of {when}</source>
        <translation>Listes du {when}</translation>
    </message>
    <message>
        <source>When the lists of this administration were last renewed. Press to see them, and to fetch them again.</source>
        <translation>Quand les listes de cette administration ont été actualisées pour la dernière fois. Cliquez pour les voir et les récupérer à nouveau.</translation>
    </message>
    <message>
        <source>Every call that left this computer, and how many more Exact Online allows: Ctrl+L</source>
        <translation>Chaque appel parti de cet ordinateur, et combien Exact Online en autorise encore&#xa0;: Ctrl+L</translation>
    </message>
    <message>
        <source>Exact Online asks for patience until {time}</source>
        <translation>Exact Online demande de patienter jusqu&apos;à {time}</translation>
    </message>
    <message>
        <source>{calls} calls left today, {errors} errors this hour</source>
        <translation>encore {calls} appels aujourd&apos;hui, {errors} erreurs cette heure-ci</translation>
    </message>
    <message numerus="yes">
        <source>%Ln call(s) to Exact Online left today</source>
        <translation>
            <numerusform>encore %Ln appel à Exact Online aujourd&apos;hui</numerusform>
            <numerusform>encore %Ln appels à Exact Online aujourd&apos;hui</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Stepper</name>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Associer</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Contrôler</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Comptabiliser</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
</context>
<context>
    <name>StepsDialog</name>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Étapes</translation>
    </message>
    <message>
        <source>No step was made yet.</source>
        <translation>Aucune étape n&apos;a encore été faite.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Steps of this statement</source>
        <translation>Étapes de cet extrait</translation>
    </message>
    <message>
        <source>Each step is undone by itself; the others stay.</source>
        <translation>Chaque étape s&apos;annule séparément&#xa0;; les autres restent.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Do again</source>
        <translation>Refaire</translation>
    </message>
    <message numerus="yes">
        <source>Do all %Ln again</source>
        <translation>
            <numerusform>Tout refaire (%Ln)</numerusform>
            <numerusform>Tout refaire (%Ln)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Undo all %Ln</source>
        <translation>
            <numerusform>Tout annuler (%Ln)</numerusform>
            <numerusform>Tout annuler (%Ln)</numerusform>
        </translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Annulé</translation>
    </message>
    <message>
        <source>At once</source>
        <translation>En une fois</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Étape</translation>
    </message>
</context>
<context>
    <name>TakingBack</name>
    <message>
        <source>Stop taking back?</source>
        <translation>Arrêter l&apos;annulation&#xa0;?</translation>
    </message>
    <message>
        <source>The document under way is finished first; the others stay booked.</source>
        <translation>Le document en cours est d&apos;abord achevé&#xa0;; les autres restent comptabilisés.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Exact Online is asked what can still be taken back</source>
        <translation>Vérification dans Exact Online de ce qui peut encore être annulé</translation>
    </message>
    <message>
        <source>Deleted: {count}, together {total}.</source>
        <translation>Supprimés&#xa0;: {count}, ensemble {total}.</translation>
    </message>
    <message>
        <source>Taken back by credit notes: {count}, together {total}.</source>
        <translation>Annulés par notes de crédit&#xa0;: {count}, ensemble {total}.</translation>
    </message>
    <message>
        <source>What is deleted cannot be brought back; it can be imported again.</source>
        <translation>Ce qui est supprimé ne peut pas être récupéré&#xa0;; il peut être réimporté.</translation>
    </message>
    <message>
        <source>Take this back in {division}?</source>
        <translation>Annuler ceci dans {division}&#xa0;?</translation>
    </message>
    <message>
        <source>Leave everything as it is</source>
        <translation>Tout laisser tel quel</translation>
    </message>
    <message>
        <source>Stopping: the document under way is finished first</source>
        <translation>Arrêt&#xa0;: le document en cours est d&apos;abord achevé</translation>
    </message>
</context>
<context>
    <name>Template</name>
    <message>
        <source>Lists</source>
        <translation>Listes</translation>
    </message>
    <message>
        <source>Explanation</source>
        <translation>Explication</translation>
    </message>
    <message>
        <source>Relations</source>
        <translation>Relations</translation>
    </message>
    <message>
        <source>Ledger accounts</source>
        <translation>Comptes généraux</translation>
    </message>
    <message>
        <source>Journals</source>
        <translation>Journaux</translation>
    </message>
    <message>
        <source>VAT codes</source>
        <translation>Codes TVA</translation>
    </message>
    <message>
        <source>Payment conditions</source>
        <translation>Conditions de paiement</translation>
    </message>
    <message>
        <source>Cost centres</source>
        <translation>Centres de coûts</translation>
    </message>
    <message>
        <source>Cost units</source>
        <translation>Unités de coûts</translation>
    </message>
    <message>
        <source>Administrations</source>
        <translation>Administrations</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>Yes or no</source>
        <translation>Oui ou non</translation>
    </message>
    <message>
        <source>{kind} of {name} ({code})</source>
        <translation>{kind} de {name} ({code})</translation>
    </message>
    <message>
        <source>Fill in the first sheet and drop the workbook on ExactDesk. Columns with a dark heading are needed.</source>
        <translation>Remplissez la première feuille et déposez le classeur sur ExactDesk. Les colonnes à en-tête foncé sont obligatoires.</translation>
    </message>
    <message>
        <source>Columns that you do not use may stay empty or be deleted; their order does not matter.</source>
        <translation>Les colonnes que vous n&apos;utilisez pas peuvent rester vides ou être supprimées&#xa0;; leur ordre n&apos;importe pas.</translation>
    </message>
    <message>
        <source>Several lines of one invoice: repeat its number and relation on each line.</source>
        <translation>Plusieurs lignes d&apos;une même facture&#xa0;: répétez son numéro et sa relation sur chaque ligne.</translation>
    </message>
    <message>
        <source>An empty cell leaves what Exact Online has as it is.</source>
        <translation>Une cellule vide laisse tel quel ce qu&apos;Exact Online contient.</translation>
    </message>
    <message>
        <source>The lists hold the codes of this administration on the day on which this workbook was made.</source>
        <translation>Les listes contiennent les codes de cette administration au jour où ce classeur a été créé.</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Colonne</translation>
    </message>
    <message>
        <source>Needed</source>
        <translation>Obligatoire</translation>
    </message>
    <message>
        <source>What to fill in</source>
        <translation>À remplir</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Exemple</translation>
    </message>
    <message>
        <source>a code of the list</source>
        <translation>un code de la liste</translation>
    </message>
    <message>
        <source>one of the choices</source>
        <translation>l&apos;un des choix</translation>
    </message>
    <message>
        <source>an amount; a credit note with a minus</source>
        <translation>un montant&#xa0;; une note de crédit avec un moins</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>un nombre</translation>
    </message>
    <message>
        <source>a percentage</source>
        <translation>un pourcentage</translation>
    </message>
    <message>
        <source>a date</source>
        <translation>une date</translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation>oui ou non</translation>
    </message>
    <message>
        <source>text</source>
        <translation>texte</translation>
    </message>
    <message>
        <source>{what}, per line</source>
        <translation>{what}, par ligne</translation>
    </message>
    <message>
        <source>For example: {samples}</source>
        <translation>Par exemple&#xa0;: {samples}</translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message numerus="yes">
        <source>Of %n document(s) it is not certain whether Exact Online booked them</source>
        <translation>
            <numerusform>Pour %n document, il n&apos;est pas certain qu&apos;Exact Online l&apos;ait comptabilisé</numerusform>
            <numerusform>Pour %n documents, il n&apos;est pas certain qu&apos;Exact Online les ait comptabilisés</numerusform>
        </translation>
    </message>
    <message>
        <source>ExactDesk looks them up before anything is sent again.</source>
        <translation>ExactDesk les recherche avant tout nouvel envoi.</translation>
    </message>
    <message>
        <source>Look them up</source>
        <translation>Les rechercher</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd&apos;hui</translation>
    </message>
    <message>
        <source>Your last imports are being looked up</source>
        <translation>Recherche de vos derniers imports</translation>
    </message>
    <message>
        <source>Waits for you</source>
        <translation>Vous attend</translation>
    </message>
    <message numerus="yes">
        <source>Waits for you, in %n administration(s)</source>
        <translation>
            <numerusform>Vous attend, dans %n administration</numerusform>
            <numerusform>Vous attend, dans %n administrations</numerusform>
        </translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Échu</translation>
    </message>
    <message>
        <source>Last imports</source>
        <translation>Derniers imports</translation>
    </message>
    <message>
        <source>All imports</source>
        <translation>Tous les imports</translation>
    </message>
    <message>
        <source>No file at hand?</source>
        <translation>Pas de fichier sous la main&#xa0;?</translation>
    </message>
    <message>
        <source>Open the sample with sales invoices. A few of them have mistakes, to see what happens then.</source>
        <translation>Ouvrez l&apos;exemple avec des factures de vente. Quelques-unes contiennent des erreurs, pour voir ce qui se passe alors.</translation>
    </message>
    <message>
        <source>Open the sample</source>
        <translation>Ouvrir l&apos;exemple</translation>
    </message>
    <message>
        <source>overdue from customers, of {total} open</source>
        <translation>échu côté clients, sur {total} ouverts</translation>
    </message>
    <message>
        <source>overdue to suppliers, of {total} open</source>
        <translation>échu côté fournisseurs, sur {total} ouverts</translation>
    </message>
    <message>
        <source>Read on {moment}</source>
        <translation>Lu le {moment}</translation>
    </message>
</context>
<context>
    <name>TotalsStrip</name>
    <message>
        <source>Control total</source>
        <translation>Total de contrôle</translation>
    </message>
    <message>
        <source>your total</source>
        <translation>votre total</translation>
    </message>
    <message>
        <source>excl. {net}   VAT {vat}   incl. {gross}</source>
        <translation>HTVA {net}   TVA {vat}   TVAC {gross}</translation>
    </message>
    <message>
        <source>Agrees with your total.</source>
        <translation>Concorde avec votre total.</translation>
    </message>
</context>
<context>
    <name>TransferForm</name>
    <message>
        <source>Between own accounts</source>
        <translation>Entre comptes propres</translation>
    </message>
    <message>
        <source>Booked on</source>
        <translation>Comptabilisé sur</translation>
    </message>
    <message>
        <source>On the account for transfers, where both statements meet, or straight on the other bank.</source>
        <translation>Sur le compte de virements internes, où les deux extraits se rejoignent, ou directement sur l&apos;autre banque.</translation>
    </message>
    <message>
        <source>Book it there</source>
        <translation>Y comptabiliser</translation>
    </message>
</context>
<context>
    <name>Undo</name>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>Créditer</translation>
    </message>
    <message>
        <source>Gone already</source>
        <translation>Déjà supprimé</translation>
    </message>
    <message>
        <source>Cannot be touched</source>
        <translation>Intouchable</translation>
    </message>
    <message>
        <source>Exact Online says: {said}</source>
        <translation>Exact Online signale&#xa0;: {said}</translation>
    </message>
    <message>
        <source>Credit note for {number}, entry {entry}</source>
        <translation>Note de crédit pour {number}, écriture {entry}</translation>
    </message>
</context>
<context>
    <name>UndoPage</name>
    <message>
        <source>This is no day.</source>
        <translation>Ce n&apos;est pas une date.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Show the credit notes</source>
        <translation>Afficher les notes de crédit</translation>
    </message>
    <message>
        <source>Plan the rest</source>
        <translation>Planifier le reste</translation>
    </message>
    <message>
        <source>Exact Online is asked what can still be taken back</source>
        <translation>Vérification dans Exact Online de ce qui peut encore être annulé</translation>
    </message>
    <message>
        <source>Credit everything, delete nothing</source>
        <translation>Tout créditer, ne rien supprimer</translation>
    </message>
    <message>
        <source>VAT return filed through</source>
        <translation>Déclaration TVA introduite jusqu&apos;au</translation>
    </message>
    <message>
        <source>What is dated on this day or before is credited, not deleted.</source>
        <translation>Ce qui est daté de ce jour ou d&apos;avant est crédité, pas supprimé.</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>Nothing is left to take back</source>
        <translation>Il ne reste rien à annuler</translation>
    </message>
    <message>
        <source>No document of this import is booked any more.</source>
        <translation>Plus aucun document de cet import n&apos;est comptabilisé.</translation>
    </message>
    <message>
        <source>Take back an import</source>
        <translation>Annuler un import</translation>
    </message>
    <message>
        <source>{file}, imported {when} by {user}</source>
        <translation>{file}, importé le {when} par {user}</translation>
    </message>
    <message>
        <source>pasted rows</source>
        <translation>lignes collées</translation>
    </message>
    <message>
        <source>Delete {delete}, credit {credit} in {division}</source>
        <translation>Supprimer {delete}, créditer {credit} dans {division}</translation>
    </message>
    <message>
        <source>Delete {delete} in {division}</source>
        <translation>Supprimer {delete} dans {division}</translation>
    </message>
    <message>
        <source>Credit {credit} in {division}</source>
        <translation>Créditer {credit} dans {division}</translation>
    </message>
    <message>
        <source>Bring the history up to date</source>
        <translation>Mettre à jour l&apos;historique</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) cannot be taken back from here</source>
        <translation>
            <numerusform>%n document ne peut pas être annulé d&apos;ici</numerusform>
            <numerusform>%n documents ne peuvent pas être annulés d&apos;ici</numerusform>
        </translation>
    </message>
    <message>
        <source>The reason stands beside each; the others can be taken back.</source>
        <translation>Le motif figure à côté de chacun&#xa0;; les autres peuvent être annulés.</translation>
    </message>
    <message>
        <source>Stopped after equal refusals</source>
        <translation>Arrêté après des refus identiques</translation>
    </message>
    <message>
        <source>Read Exact Online&apos;s own words beside each document.</source>
        <translation>Lisez le message d&apos;Exact Online à côté de chaque document.</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) taken back</source>
        <translation>
            <numerusform>%n document annulé</numerusform>
            <numerusform>%n documents annulés</numerusform>
        </translation>
    </message>
    <message>
        <source>{done} of {all} documents taken back</source>
        <translation>{done} documents annulés sur {all}</translation>
    </message>
    <message>
        <source>What is still booked stands below, with the reason.</source>
        <translation>Ce qui est encore comptabilisé figure ci-dessous, avec le motif.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>Relation</translation>
    </message>
    <message>
        <source>Incl. VAT</source>
        <translation>TVA comprise</translation>
    </message>
    <message>
        <source>Entry number</source>
        <translation>Numéro d&apos;écriture</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Ce qui se passe</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>no customer</source>
        <translation>pas client</translation>
    </message>
    <message>
        <source>no supplier</source>
        <translation>pas fournisseur</translation>
    </message>
    <message>
        <source>fits</source>
        <translation>convient</translation>
    </message>
    <message>
        <source>still missing</source>
        <translation>manque encore</translation>
    </message>
    <message>
        <source>Ignore this column</source>
        <translation>Ignorer cette colonne</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>Relation</translation>
    </message>
    <message>
        <source>stands above the headings</source>
        <translation>figure au-dessus des en-têtes</translation>
    </message>
    <message>
        <source>tells about the list</source>
        <translation>décrit la liste</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vide</translation>
    </message>
    <message>
        <source>total</source>
        <translation>total</translation>
    </message>
    <message>
        <source>subtotal</source>
        <translation>sous-total</translation>
    </message>
    <message>
        <source>carried forward</source>
        <translation>report</translation>
    </message>
    <message>
        <source>page number</source>
        <translation>numéro de page</translation>
    </message>
    <message>
        <source>headings again</source>
        <translation>en-têtes répétés</translation>
    </message>
    <message>
        <source>heading of a group</source>
        <translation>en-tête d&apos;un groupe</translation>
    </message>
    <message>
        <source>remark</source>
        <translation>remarque</translation>
    </message>
    <message>
        <source>stands below the list</source>
        <translation>figure sous la liste</translation>
    </message>
    <message>
        <source>units of the columns</source>
        <translation>unités des colonnes</translation>
    </message>
    <message>
        <source>belongs to another list</source>
        <translation>fait partie d&apos;une autre liste</translation>
    </message>
    <message>
        <source>part of a form</source>
        <translation>partie d&apos;un formulaire</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Prêt</translation>
    </message>
    <message>
        <source>Held back</source>
        <translation>Retenu</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Doublon</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Omis</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Erreurs</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Avertissements</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Remarques</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Nombres</translation>
    </message>
    <message>
        <source>Amounts</source>
        <translation>Montants</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Dates</translation>
    </message>
    <message>
        <source>Percentages</source>
        <translation>Pourcentages</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Vide</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>envoyé</translation>
    </message>
    <message>
        <source>deleted from Exact Online</source>
        <translation>supprimé d&apos;Exact Online</translation>
    </message>
    <message>
        <source>booked by Exact Online</source>
        <translation>comptabilisé par Exact Online</translation>
    </message>
    <message>
        <source>not deleted: refused by Exact Online</source>
        <translation>non supprimé&#xa0;: refusé par Exact Online</translation>
    </message>
    <message>
        <source>refused by Exact Online</source>
        <translation>refusés par Exact Online</translation>
    </message>
    <message>
        <source>not deleted: the request was not sent after all</source>
        <translation>non supprimé&#xa0;: la demande n&apos;a finalement pas été envoyée</translation>
    </message>
    <message>
        <source>not sent after all; nothing was booked</source>
        <translation>finalement pas envoyé&#xa0;; rien n&apos;a été comptabilisé</translation>
    </message>
    <message>
        <source>no answer came</source>
        <translation>aucune réponse reçue</translation>
    </message>
    <message>
        <source>interrupted while deleting</source>
        <translation>interrompu pendant la suppression</translation>
    </message>
    <message>
        <source>interrupted while sending</source>
        <translation>interrompu pendant l&apos;envoi</translation>
    </message>
    <message>
        <source>looked up: it is still booked</source>
        <translation>recherché&#xa0;: encore comptabilisé</translation>
    </message>
    <message>
        <source>looked up: it is booked</source>
        <translation>recherché&#xa0;: comptabilisé</translation>
    </message>
    <message>
        <source>looked up: it is deleted</source>
        <translation>recherché&#xa0;: supprimé</translation>
    </message>
    <message>
        <source>looked up: it is not booked</source>
        <translation>recherché&#xa0;: non comptabilisé</translation>
    </message>
    <message>
        <source>put back to be sent again</source>
        <translation>remis en attente d&apos;envoi</translation>
    </message>
    <message>
        <source>held back</source>
        <translation>retenus</translation>
    </message>
    <message>
        <source>recognised as booked before</source>
        <translation>reconnu comme déjà comptabilisé</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>omis</translation>
    </message>
    <message>
        <source>taken back in</source>
        <translation>réintégré</translation>
    </message>
    <message>
        <source>set aside</source>
        <translation>mis de côté</translation>
    </message>
    <message>
        <source>not dealt with; what Exact Online said of it still stands</source>
        <translation>non traité&#xa0;; ce qu&apos;en a dit Exact Online tient toujours</translation>
    </message>
    <message>
        <source>brought back</source>
        <translation>repris</translation>
    </message>
    <message>
        <source>asked Exact Online to delete it</source>
        <translation>suppression demandée à Exact Online</translation>
    </message>
    <message>
        <source>looked up: somebody deleted it in Exact Online</source>
        <translation>recherché&#xa0;: quelqu&apos;un l&apos;a supprimé dans Exact Online</translation>
    </message>
    <message>
        <source>taken back by a credit note</source>
        <translation>annulé par une note de crédit</translation>
    </message>
    <message>
        <source>its credit note is no longer booked</source>
        <translation>sa note de crédit n&apos;est plus comptabilisée</translation>
    </message>
    <message>
        <source>Not certain</source>
        <translation>Incertain</translation>
    </message>
    <message>
        <source>Partly refused</source>
        <translation>Refusé en partie</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>Interrompu</translation>
    </message>
    <message>
        <source>Posted</source>
        <translation>Comptabilisé</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Annulé</translation>
    </message>
    <message>
        <source>Nothing posted</source>
        <translation>Rien de comptabilisé</translation>
    </message>
    <message>
        <source>Relations</source>
        <translation>Relations</translation>
    </message>
    <message>
        <source>Sales entries</source>
        <translation>Écritures de vente</translation>
    </message>
    <message>
        <source>Purchase entries</source>
        <translation>Écritures d&apos;achat</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Paiements</translation>
    </message>
    <message>
        <source>Open items</source>
        <translation>Postes ouverts</translation>
    </message>
    <message>
        <source>Bank statements</source>
        <translation>Extraits de compte</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>Lettrages</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Being posted</source>
        <translation>En comptabilisation</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refusé</translation>
    </message>
    <message>
        <source>Booked before</source>
        <translation>Déjà comptabilisé</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Mis de côté</translation>
    </message>
    <message>
        <source>Being undone</source>
        <translation>En cours d&apos;annulation</translation>
    </message>
    <message>
        <source>Perhaps undone</source>
        <translation>Peut-être annulé</translation>
    </message>
    <message>
        <source>Deleted in Exact Online</source>
        <translation>Supprimé dans Exact Online</translation>
    </message>
    <message>
        <source>Credited</source>
        <translation>Crédité</translation>
    </message>
</context>
<context>
    <name>WorkPanel</name>
    <message>
        <source>Choose a document to see what is the matter with it.</source>
        <translation>Choisissez un document pour voir ce qui ne va pas.</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s)</source>
        <translation>
            <numerusform>%n document</numerusform>
            <numerusform>%n documents</numerusform>
        </translation>
    </message>
    <message>
        <source>{total} incl. VAT</source>
        <translation>{total} TVA comprise</translation>
    </message>
    <message>
        <source>Without number</source>
        <translation>Sans numéro</translation>
    </message>
    <message>
        <source>{file}, rows {rows}, {when}</source>
        <translation>{file}, lignes {rows}, {when}</translation>
    </message>
    <message>
        <source>Pasted rows</source>
        <translation>Lignes collées</translation>
    </message>
    <message>
        <source>Exact Online says:</source>
        <translation>Exact Online signale&#xa0;:</translation>
    </message>
    <message>
        <source>Reason: {reason}</source>
        <translation>Raison&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>Note of your office</source>
        <translation>Remarque de votre bureau</translation>
    </message>
    <message>
        <source>Look it up</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Look them up</source>
        <translation>Les rechercher</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Decide…</source>
        <translation>Décider…</translation>
    </message>
    <message>
        <source>Check again and send</source>
        <translation>Revérifier et envoyer</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Set aside…</source>
        <translation>Mettre de côté…</translation>
    </message>
    <message>
        <source>Open in Exact Online</source>
        <translation>Ouvrir dans Exact Online</translation>
    </message>
    <message>
        <source>In the history</source>
        <translation>Dans l&apos;historique</translation>
    </message>
    <message>
        <source>Change the note…</source>
        <translation>Modifier la remarque…</translation>
    </message>
    <message>
        <source>Write a note for next time…</source>
        <translation>Écrire une remarque pour la prochaine fois…</translation>
    </message>
    <message>
        <source>Change: {field}</source>
        <translation>Modifier&#xa0;: {field}</translation>
    </message>
    <message numerus="yes">
        <source>Send %n document(s)</source>
        <translation>
            <numerusform>Envoyer %n document</numerusform>
            <numerusform>Envoyer %n documents</numerusform>
        </translation>
    </message>
    <message>
        <source>Send into {division}</source>
        <translation>Envoyer dans {division}</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Renvoyer</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>Envoyer</translation>
    </message>
</context>
<context>
    <name>WorkbookBack</name>
    <message>
        <source>Settled.</source>
        <translation>En ordre.</translation>
    </message>
    <message>
        <source>Not booked</source>
        <translation>Non comptabilisé</translation>
    </message>
    <message>
        <source>Booked, entry {number}</source>
        <translation>Comptabilisé, écriture {number}</translation>
    </message>
</context>
<context>
    <name>WorkingOff</name>
    <message>
        <source>Stop sending?</source>
        <translation>Arrêter l&apos;envoi&#xa0;?</translation>
    </message>
    <message>
        <source>The document under way is finished first; the others stay here.</source>
        <translation>Le document en cours est d&apos;abord achevé&#xa0;; les autres restent ici.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>An import is being posted into {division}</source>
        <translation>Un import est en cours de comptabilisation dans {division}</translation>
    </message>
    <message>
        <source>What it leaves behind stands here when it has ended. Everything else can be worked off meanwhile.</source>
        <translation>Ce qu&apos;il laisse figurera ici quand il sera terminé. Tout le reste peut être traité entre-temps.</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) booked</source>
        <translation>
            <numerusform>%n document comptabilisé</numerusform>
            <numerusform>%n documents comptabilisés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) still wait; look what Exact Online says of each.</source>
        <translation>
            <numerusform>%n document attend encore&#xa0;; voyez ce qu&apos;en dit Exact Online.</numerusform>
            <numerusform>%n documents attendent encore&#xa0;; voyez ce qu&apos;Exact Online dit de chacun.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped: Exact Online refused one document after the other with the same words</source>
        <translation>Arrêté&#xa0;: Exact Online a refusé un document après l&apos;autre dans les mêmes termes</translation>
    </message>
    <message>
        <source>The others would be refused as well. Mend the cause first, then send them again.</source>
        <translation>Les autres seraient refusés aussi. Corrigez d&apos;abord la cause, puis renvoyez-les.</translation>
    </message>
    <message>
        <source>Send the rest all the same</source>
        <translation>Envoyer quand même le reste</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) cannot be sent yet</source>
        <translation>
            <numerusform>%n document ne peut pas encore être envoyé</numerusform>
            <numerusform>%n documents ne peuvent pas encore être envoyés</numerusform>
        </translation>
    </message>
    <message>
        <source>Change what is named beside each.</source>
        <translation>Modifiez ce qui est indiqué à côté de chacun.</translation>
    </message>
    <message>
        <source>How do you know?</source>
        <translation>Comment le savez-vous&#xa0;?</translation>
    </message>
    <message>
        <source>The reason is kept in the history. Nothing is sent by this answer.</source>
        <translation>Le motif est conservé dans l&apos;historique. Cette réponse n&apos;envoie rien.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Raison</translation>
    </message>
    <message>
        <source>It is this one</source>
        <translation>C&apos;est celle-ci</translation>
    </message>
    <message>
        <source>It is another one</source>
        <translation>C&apos;en est une autre</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Stopping: the document under way is finished first</source>
        <translation>Arrêt&#xa0;: le document en cours est d&apos;abord achevé</translation>
    </message>
    <message numerus="yes">
        <source>Set %n document(s) aside?</source>
        <translation>
            <numerusform>Mettre %n document de côté&#xa0;?</numerusform>
            <numerusform>Mettre %n documents de côté&#xa0;?</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is booked for them. The reason is kept in the history, and they can be brought back.</source>
        <translation>Rien n&apos;est comptabilisé pour eux. Le motif est conservé dans l&apos;historique, et ils peuvent être repris.</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Mettre de côté</translation>
    </message>
    <message>
        <source>What should your office know when this error comes again?</source>
        <translation>Que doit savoir votre bureau si cette erreur revient&#xa0;?</translation>
    </message>
    <message>
        <source>The note is shown with every document that has this error.</source>
        <translation>La remarque s&apos;affiche pour chaque document qui a cette erreur.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>Keep the note</source>
        <translation>Conserver la remarque</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Se reconnecter</translation>
    </message>
</context>
<context>
    <name>_AccountRow</name>
    <message>
        <source>Practice</source>
        <translation>Exercice</translation>
    </message>
    <message>
        <source>Sign-in ended</source>
        <translation>Session expirée</translation>
    </message>
    <message>
        <source>Ends on {day}</source>
        <translation>Expire le {day}</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>Utilisé</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Connecté</translation>
    </message>
    <message>
        <source>Work with this account</source>
        <translation>Travailler avec ce compte</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Se reconnecter</translation>
    </message>
    <message>
        <source>Renew</source>
        <translation>Renouveler</translation>
    </message>
    <message>
        <source>Stop practising</source>
        <translation>Fin de l&apos;exercice</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Se déconnecter</translation>
    </message>
    <message>
        <source>Removes everything on this computer that gives this account access.</source>
        <translation>Supprime de cet ordinateur tout ce qui donne accès à ce compte.</translation>
    </message>
</context>
<context>
    <name>_Form</name>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
</context>
<context>
    <name>_Rows</name>
    <message>
        <source>Not accounted for</source>
        <translation>Non expliqué</translation>
    </message>
    <message>
        <source>No ledger account chosen</source>
        <translation>Aucun compte général choisi</translation>
    </message>
</context>
</TS>
