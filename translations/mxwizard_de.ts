<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>checks</name>
    <message>
        <source>it has expired</source>
        <translation>abgelaufen</translation>
    </message>
    <message>
        <source>it is not valid yet (or the clock of this computer is wrong)</source>
        <translation>noch nicht gültig (oder die Uhr dieses Computers geht falsch)</translation>
    </message>
    <message>
        <source>it is for another name</source>
        <translation>auf einen anderen Namen ausgestellt</translation>
    </message>
    <message>
        <source>it is self-signed</source>
        <translation>selbstsigniert</translation>
    </message>
    <message>
        <source>this computer does not know its issuer</source>
        <translation>der Aussteller ist diesem Computer nicht bekannt</translation>
    </message>
    <message>
        <source>it is too weak</source>
        <translation>zu schwach</translation>
    </message>
    <message>
        <source>the hosts file</source>
        <translation>Hosts-Datei</translation>
    </message>
    <message>
        <source>the DNS</source>
        <translation>DNS</translation>
    </message>
    <message>
        <source>%1 did not answer in time</source>
        <translation>%1 hat nicht rechtzeitig geantwortet</translation>
    </message>
    <message>
        <source>%1 could not be reached</source>
        <translation>%1 war nicht erreichbar</translation>
    </message>
    <message>
        <source>%1 answered that it could not find out (SERVFAIL)</source>
        <translation>%1 hat geantwortet, dass es sich nicht feststellen ließ (SERVFAIL)</translation>
    </message>
    <message>
        <source>%1 refused to answer (REFUSED)</source>
        <translation>%1 hat die Antwort verweigert (REFUSED)</translation>
    </message>
    <message>
        <source>%1 answered with a broken message</source>
        <translation>%1 hat mit einer fehlerhaften Nachricht geantwortet</translation>
    </message>
    <message>
        <source>this computer&apos;s resolver</source>
        <translation>der Resolver dieses Computers</translation>
    </message>
    <message>
        <source>%1 answered with an error</source>
        <translation>%1 hat mit einem Fehler geantwortet</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 und %2 weitere</translation>
    </message>
    <message>
        <source>Does not apply to mail inside the LAN only: nothing is published on the Internet.</source>
        <translation>Gilt nicht für Mail, die nur im LAN bleibt: im Internet wird nichts veröffentlicht.</translation>
    </message>
    <message>
        <source>Does not apply when mail is collected from an outside mailbox: the provider&apos;s records must stay as they are.</source>
        <translation>Gilt nicht, wenn Mails aus einem externen Postfach abgeholt werden: die Einträge des Anbieters müssen bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>Does not apply to a server that takes mail straight from the Internet.</source>
        <translation>Gilt nicht für einen Server, der Mails unmittelbar aus dem Internet annimmt.</translation>
    </message>
    <message>
        <source>Not finished: the run ended before every answer had arrived.</source>
        <translation>Nicht beendet: der Lauf war zu Ende, bevor alle Antworten eingetroffen waren.</translation>
    </message>
    <message>
        <source>Run the diagnosis again.</source>
        <translation>Starten Sie die Diagnose erneut.</translation>
    </message>
    <message>
        <source>%1 is a well-formed name that can be registered on the Internet.</source>
        <translation>%1 ist ein wohlgeformter Name, der im Internet registriert werden kann.</translation>
    </message>
    <message>
        <source>%1 is reserved for special use (RFC 6761): nobody on the Internet can send mail to it.</source>
        <translation>%1 ist für besondere Zwecke reserviert (RFC 6761): niemand im Internet kann dorthin Mails senden.</translation>
    </message>
    <message>
        <source>Enter the domain that is registered for you, or choose “LAN only” on the first page.</source>
        <translation>Geben Sie die Domain ein, die für Sie registriert ist, oder wählen Sie auf der ersten Seite „Mailserver nur für das LAN einrichten“.</translation>
    </message>
    <message>
        <source>%1 is a public suffix under which others register their domains; it is not a domain of yours.</source>
        <translation>%1 ist eine öffentliche Endung (Public Suffix), unter der andere ihre Domains registrieren; es ist keine Domain von Ihnen.</translation>
    </message>
    <message>
        <source>Enter the whole domain, with the part in front of “%1” that was registered for you.</source>
        <translation>Geben Sie die ganze Domain ein, mit dem Teil vor „%1“, der für Sie registriert wurde.</translation>
    </message>
    <message>
        <source>%1 cannot be a mail domain: %2</source>
        <translation>%1 kann keine Mail-Domain sein: %2</translation>
    </message>
    <message>
        <source>Correct the domain and run the diagnosis again.</source>
        <translation>Berichtigen Sie die Domain und starten Sie die Diagnose erneut.</translation>
    </message>
    <message>
        <source>The domain name can be used for Internet mail</source>
        <translation>Domainname für Internet-Mail geeignet</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>Bestanden</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>Nicht zutreffend</translation>
    </message>
    <message>
        <source>Nobody: wait</source>
        <translation>Niemand: abwarten</translation>
    </message>
    <message>
        <source>You, in the panel of your DNS host or registrar</source>
        <translation>Sie, beim DNS-Anbieter oder Registrar</translation>
    </message>
    <message>
        <source>Your Internet provider</source>
        <translation>Ihr Internetanbieter</translation>
    </message>
    <message>
        <source>You, at your router or firewall</source>
        <translation>Sie, am Router oder an der Firewall</translation>
    </message>
    <message>
        <source>You, on the mail server</source>
        <translation>Sie, auf dem Mailserver</translation>
    </message>
    <message>
        <source>The provider of the outside mailbox</source>
        <translation>Der Anbieter des externen Postfachs</translation>
    </message>
    <message>
        <source>You, on this computer</source>
        <translation>Sie, auf diesem Computer</translation>
    </message>
    <message>
        <source>You, in this program</source>
        <translation>Sie, in diesem Programm</translation>
    </message>
    <message>
        <source>%1 has the address %2.</source>
        <translation>%1 ist zu finden unter %2.</translation>
    </message>
    <message>
        <source>There is no MX host whose address could be looked up; see the MX check.</source>
        <translation>Es gibt keinen MX-Host, dessen Adresse abgefragt werden könnte; siehe die MX-Prüfung.</translation>
    </message>
    <message>
        <source>The MX hosts are not known, because the MX records could not be asked for; see the MX check.</source>
        <translation>Die MX-Hosts sind nicht bekannt, weil die MX-Einträge nicht abgefragt werden konnten; siehe die MX-Prüfung.</translation>
    </message>
    <message>
        <source>The MX record names %1, which is an IP address. An MX record must name a host (RFC 5321 section 5.1); most senders give up.</source>
        <translation>Der MX-Eintrag nennt %1, also eine IP-Adresse. Ein MX-Eintrag muss einen Hostnamen nennen (RFC 5321, Abschnitt 5.1); die meisten Absender geben auf.</translation>
    </message>
    <message>
        <source>Create an A record for a name such as “mail” with that address, and put the name into the value box of the MX record instead.</source>
        <translation>Legen Sie für einen Namen wie „mail“ einen A-Eintrag mit dieser Adresse an und tragen Sie stattdessen den Namen in das Wertfeld des MX-Eintrags ein.</translation>
    </message>
    <message>
        <source>The MX host %1 is a name that means nothing on the Internet (RFC 6761).</source>
        <translation>Der MX-Host %1 ist ein Name, der im Internet keine Bedeutung hat (RFC 6761).</translation>
    </message>
    <message>
        <source>Put the public name of your mail server into the value box of the MX record.</source>
        <translation>Tragen Sie den öffentlichen Namen Ihres Mailservers in das Wertfeld des MX-Eintrags ein.</translation>
    </message>
    <message>
        <source>The MX host %1 is not a valid host name: %2 Some senders refuse it.</source>
        <translation>Der MX-Host %1 ist kein gültiger Hostname: %2 Manche Absender weisen ihn ab.</translation>
    </message>
    <message>
        <source>Give the mail server a name of letters, digits and hyphens and use that in the MX record.</source>
        <translation>Geben Sie dem Mailserver einen Namen aus Buchstaben, Ziffern und Bindestrichen und verwenden Sie diesen im MX-Eintrag.</translation>
    </message>
    <message>
        <source>The MX host %1 is an alias (CNAME) of %2. An MX host must not be an alias (RFC 2181 section 10.3); some senders refuse it.</source>
        <translation>Der MX-Host %1 ist ein Alias (CNAME) für %2. Ein MX-Host darf kein Alias sein (RFC 2181, Abschnitt 10.3); manche Absender weisen ihn ab.</translation>
    </message>
    <message>
        <source>Replace the CNAME of %1 by A and AAAA records with the mail server&apos;s addresses, or let the MX record name %2.</source>
        <translation>Ersetzen Sie den CNAME von %1 durch A- und AAAA-Einträge mit den Adressen des Mailservers oder lassen Sie den MX-Eintrag %2 nennen.</translation>
    </message>
    <message>
        <source>The MX host %1 does not exist in the DNS (NXDOMAIN), so mail cannot be delivered to it.</source>
        <translation>Den MX-Host %1 gibt es im DNS nicht (NXDOMAIN), deshalb können Mails dorthin nicht zugestellt werden.</translation>
    </message>
    <message>
        <source>Create an A record for %1 with your external IP address, or correct the name in the MX record. A name that ends in the domain twice was typed in full where the panel adds the domain itself.</source>
        <translation>Legen Sie für %1 einen A-Eintrag mit Ihrer externen IP-Adresse an oder berichtigen Sie den Namen im MX-Eintrag. Ein Name, der zweimal auf die Domain endet, wurde vollständig eingegeben, obwohl die Oberfläche die Domain selbst anhängt.</translation>
    </message>
    <message>
        <source>The MX host %1 has neither an A nor an AAAA record, so mail cannot be delivered to it.</source>
        <translation>Der MX-Host %1 hat weder einen A- noch einen AAAA-Eintrag, deshalb können Mails dorthin nicht zugestellt werden.</translation>
    </message>
    <message>
        <source>Create an A record for %1 with your external IP address.</source>
        <translation>Legen Sie für %1 einen A-Eintrag mit Ihrer externen IP-Adresse an.</translation>
    </message>
    <message>
        <source>The %1 records of %2 could not be asked for: %3.</source>
        <translation>Die %1-Einträge von %2 konnten nicht abgefragt werden: %3.</translation>
    </message>
    <message>
        <source>Check this computer&apos;s Internet connection and name server, then run the diagnosis again.</source>
        <translation>Prüfen Sie die Internetverbindung und den Nameserver dieses Computers und starten Sie die Diagnose erneut.</translation>
    </message>
    <message>
        <source>The MX host %1 has an address that nobody outside can reach. %2</source>
        <translation>Der MX-Host %1 hat eine Adresse, die von außen niemand erreichen kann. %2</translation>
    </message>
    <message>
        <source>The MX host %1 has only an IPv6 address. Senders without IPv6 cannot deliver to it.</source>
        <translation>Der MX-Host %1 hat nur eine IPv6-Adresse. Absender ohne IPv6 können dort nicht zustellen.</translation>
    </message>
    <message>
        <source>Create an A record for %1 with an external IPv4 address as well.</source>
        <translation>Legen Sie für %1 zusätzlich einen A-Eintrag mit einer externen IPv4-Adresse an.</translation>
    </message>
    <message>
        <source>%1 has the address %2, but you entered %3. Mail goes to another computer.</source>
        <translation>%1 hat die Adresse %2, Sie haben aber %3 eingegeben. Mails gehen an einen anderen Computer.</translation>
    </message>
    <message>
        <source>You entered the address %2 for %1, but it is not published.</source>
        <translation>Sie haben für %1 die Adresse %2 eingegeben, sie ist aber nicht veröffentlicht.</translation>
    </message>
    <message>
        <source>%1 also has the address %2, which you did not enter. Some senders will go there.</source>
        <translation>%1 hat auch die Adresse %2, die Sie nicht eingegeben haben. Manche Absender werden sie benutzen.</translation>
    </message>
    <message>
        <source>Delete the record of %1 with %2, or enter the address in this program if it is your server&apos;s.</source>
        <translation>Löschen Sie den Eintrag von %1 mit %2 oder geben Sie die Adresse in diesem Programm ein, wenn sie zu Ihrem Server gehört.</translation>
    </message>
    <message>
        <source>Addresses of the mail servers</source>
        <translation>Adressen der Mailserver</translation>
    </message>
    <message>
        <source>%1 is used by nobody on the Internet; inside your LAN you may use it.</source>
        <translation>%1 wird von niemandem im Internet benutzt; innerhalb Ihres LAN dürfen Sie den Namen verwenden.</translation>
    </message>
    <message>
        <source>%1 ends in .local, which computers look up by multicast DNS (RFC 6762) instead of asking your DNS server. Some will not find the mail server.</source>
        <translation>%1 endet auf .local; solche Namen suchen Computer per Multicast-DNS (RFC 6762), statt Ihren DNS-Server zu fragen. Manche werden den Mailserver nicht finden.</translation>
    </message>
    <message>
        <source>Choose a name under .home.arpa or .internal, or a subdomain of a domain that you own.</source>
        <translation>Wählen Sie einen Namen unter .home.arpa oder .internal oder eine Subdomain einer Domain, die Ihnen gehört.</translation>
    </message>
    <message>
        <source>%1 exists on the Internet. Mail from your LAN to real addresses there will stay inside, and mail from outside will never come to you.</source>
        <translation>%1 gibt es im Internet. Mails aus Ihrem LAN an dortige echte Adressen bleiben im Netz, und Mails von außen kommen nie bei Ihnen an.</translation>
    </message>
    <message>
        <source>If the domain is not yours, choose another name, for example under .home.arpa or .internal.</source>
        <translation>Wenn Ihnen die Domain nicht gehört, wählen Sie einen anderen Namen, zum Beispiel unter .home.arpa oder .internal.</translation>
    </message>
    <message>
        <source>%1 is answered by the DNS that this computer asks, with your own addresses: your LAN&apos;s DNS has the zone.</source>
        <translation>%1 wird von dem DNS beantwortet, das dieser Computer fragt, und zwar mit Ihren eigenen Adressen: das DNS Ihres LAN hat die Zone.</translation>
    </message>
    <message>
        <source>Whether %1 exists on the Internet could not be found out: %2.</source>
        <translation>Ob es %1 im Internet gibt, ließ sich nicht feststellen: %2.</translation>
    </message>
    <message>
        <source>Nothing, if this LAN has no way to the Internet. Otherwise check the connection and run the diagnosis again.</source>
        <translation>Nichts, wenn dieses LAN keinen Weg ins Internet hat. Sonst prüfen Sie die Verbindung und starten Sie die Diagnose erneut.</translation>
    </message>
    <message>
        <source>The domain name does not clash with the Internet</source>
        <translation>Domainname kollidiert nicht mit dem Internet</translation>
    </message>
    <message>
        <source>The DNS that this computer asks knows %1 as %2.</source>
        <translation>Das DNS, das dieser Computer fragt, kennt %1 als %2.</translation>
    </message>
    <message>
        <source>This computer knows %1 as %2 from its hosts file. Every other computer in the LAN needs the same line, or the LAN&apos;s DNS the name.</source>
        <translation>Dieser Computer kennt %1 als %2 aus seiner Hosts-Datei. Jeder andere Computer im LAN braucht dieselbe Zeile, oder das DNS des LAN den Namen.</translation>
    </message>
    <message>
        <source>Neither the DNS that this computer asks nor its hosts file knows %1.</source>
        <translation>Weder das DNS, das dieser Computer fragt, noch seine Hosts-Datei kennt %1.</translation>
    </message>
    <message>
        <source>In your router or LAN DNS server add the name %1 with the address %2, or add this line to the hosts file of every computer: %2 %1</source>
        <translation>Fügen Sie in Ihrem Router oder im DNS-Server des LAN den Namen %1 mit der Adresse %2 hinzu oder ergänzen Sie die Hosts-Datei jedes Computers um diese Zeile: %2 %1</translation>
    </message>
    <message>
        <source>%1 leads to %2 according to %3, but you entered %4.</source>
        <translation>%1 führt laut %3 zu %2, Sie haben aber %4 eingegeben.</translation>
    </message>
    <message>
        <source>Change the address of %1 there to %4, or correct the address in this program.</source>
        <translation>Ändern Sie dort die Adresse von %1 auf %4 oder berichtigen Sie die Adresse in diesem Programm.</translation>
    </message>
    <message>
        <source>%1 is not in the hosts file, and the DNS could not be asked: %2.</source>
        <translation>%1 steht nicht in der Hosts-Datei, und das DNS konnte nicht gefragt werden: %2.</translation>
    </message>
    <message>
        <source>See which name server this computer is set to ask and whether it runs, then run the diagnosis again.</source>
        <translation>Sehen Sie nach, welchen Nameserver dieser Computer fragen soll und ob er läuft, und starten Sie die Diagnose erneut.</translation>
    </message>
    <message>
        <source>No mail servers were entered, so there are no names to look up.</source>
        <translation>Es wurden keine Mailserver eingegeben, also sind keine Namen abzufragen.</translation>
    </message>
    <message>
        <source>The address %2 of %1 is a public one. For mail inside the LAN a private address is enough.</source>
        <translation>Die Adresse %2 von %1 ist öffentlich. Für Mail innerhalb des LAN genügt eine private Adresse.</translation>
    </message>
    <message>
        <source>The LAN knows the mail server&apos;s name</source>
        <translation>LAN kennt den Namen des Mailservers</translation>
    </message>
    <message>
        <source>Mail for %1 goes to: %2.</source>
        <translation>Mails an %1 gehen an: %2.</translation>
    </message>
    <message>
        <source>The MX records of %1 could not be asked for: %2. That does not mean that they are missing.</source>
        <translation>Die MX-Einträge von %1 konnten nicht abgefragt werden: %2. Das heißt nicht, dass sie fehlen.</translation>
    </message>
    <message>
        <source>Check this computer&apos;s Internet connection and name server, then run the diagnosis again. If other domains work, ask your DNS host whether its name servers answer for %1.</source>
        <translation>Prüfen Sie die Internetverbindung und den Nameserver dieses Computers und starten Sie die Diagnose erneut. Wenn es mit anderen Domains geht, fragen Sie Ihren DNS-Anbieter, ob seine Nameserver für %1 antworten.</translation>
    </message>
    <message>
        <source>The domain %1 does not exist in the DNS (NXDOMAIN). All mail to it is returned to its senders.</source>
        <translation>Die Domain %1 gibt es im DNS nicht (NXDOMAIN). Alle Mails an sie gehen an die Absender zurück.</translation>
    </message>
    <message>
        <source>Check the spelling. If it is right: log in at the registrar, see that %1 is registered, paid for and not suspended, and that the name servers of your DNS host are entered there.</source>
        <translation>Prüfen Sie die Schreibweise. Wenn sie stimmt: melden Sie sich beim Registrar an und sehen Sie nach, ob %1 registriert, bezahlt und nicht gesperrt ist und ob dort die Nameserver Ihres DNS-Anbieters eingetragen sind.</translation>
    </message>
    <message>
        <source>%1 has no MX record. Senders fall back to its address %2, which usually belongs to a website.</source>
        <translation>%1 hat keinen MX-Eintrag. Absender weichen auf die Adresse %2 aus, die meist zu einer Website gehört.</translation>
    </message>
    <message>
        <source>In the panel of your DNS host create an MX record for %1 with your mail server&apos;s name as its value.</source>
        <translation>Legen Sie bei Ihrem DNS-Anbieter einen MX-Eintrag für %1 mit dem Namen Ihres Mailservers als Wert an.</translation>
    </message>
    <message>
        <source>%1 exists but has no MX record and no address. All mail to it is returned to its senders.</source>
        <translation>%1 existiert, hat aber weder einen MX-Eintrag noch eine Adresse. Alle Mails dorthin gehen an die Absender zurück.</translation>
    </message>
    <message>
        <source>%1 has no MX record. Mail still arrives because senders fall back to its address %2, which is your server.</source>
        <translation>%1 hat keinen MX-Eintrag. Mails kommen dennoch an, weil Absender auf die Adresse %2 ausweichen, und das ist Ihr Server.</translation>
    </message>
    <message>
        <source>Create an MX record for %1: the fall-back breaks as soon as the address of the website changes.</source>
        <translation>Legen Sie einen MX-Eintrag für %1 an: der Ausweg versagt, sobald sich die Adresse der Website ändert.</translation>
    </message>
    <message>
        <source>%1 declares that it takes no mail at all (null MX, RFC 7505).</source>
        <translation>%1 erklärt, überhaupt keine Mails anzunehmen (Null-MX, RFC 7505).</translation>
    </message>
    <message>
        <source>Replace the MX record “0 .” of %1 by one that names your mail server.</source>
        <translation>Ersetzen Sie den MX-Eintrag „0 .“ von %1 durch einen, der Ihren Mailserver nennt.</translation>
    </message>
    <message>
        <source>%1 has a null MX (“.”: takes no mail) beside other MX records (%2). Senders may refuse all mail.</source>
        <translation>%1 hat neben anderen MX-Einträgen (%2) einen Null-MX („.“: nimmt keine Mails an). Absender weisen dann womöglich alle Mails ab.</translation>
    </message>
    <message>
        <source>Delete the MX record whose value is “.” and keep the others.</source>
        <translation>Löschen Sie den MX-Eintrag mit dem Wert „.“ und behalten Sie die anderen.</translation>
    </message>
    <message>
        <source>The only MX record of %1 is “%2 .”, which names no host. No mail can arrive.</source>
        <translation>Der einzige MX-Eintrag von %1 ist „%2 .“, und das nennt keinen Host. Es können keine Mails ankommen.</translation>
    </message>
    <message>
        <source>Replace that MX record of %1 by one that names your mail server.</source>
        <translation>Ersetzen Sie diesen MX-Eintrag von %1 durch einen, der Ihren Mailserver nennt.</translation>
    </message>
    <message>
        <source>The domain %1 itself is an alias (CNAME) of %2. The alias hides the domain&apos;s own MX and TXT records (RFC 1034 section 3.6.2), and mail goes wherever %2 sends it.</source>
        <translation>Die Domain %1 selbst ist ein Alias (CNAME) für %2. Der Alias verdeckt die eigenen MX- und TXT-Einträge der Domain (RFC 1034, Abschnitt 3.6.2), und Mails gehen dorthin, wohin %2 sie schickt.</translation>
    </message>
    <message>
        <source>Replace the CNAME of %1 by A and AAAA records (or your DNS host&apos;s ALIAS or flattening), then create the MX record.</source>
        <translation>Ersetzen Sie den CNAME von %1 durch A- und AAAA-Einträge (oder durch ALIAS bzw. Flattening Ihres DNS-Anbieters) und legen Sie dann den MX-Eintrag an.</translation>
    </message>
    <message>
        <source>%1 is an alias (CNAME) of %2. Senders use the MX records found there, and some rewrite the address.</source>
        <translation>%1 ist ein Alias (CNAME) für %2. Absender benutzen die dortigen MX-Einträge, und manche schreiben die Adresse um.</translation>
    </message>
    <message>
        <source>Replace the CNAME of %1 by records of its own.</source>
        <translation>Ersetzen Sie den CNAME von %1 durch eigene Einträge.</translation>
    </message>
    <message>
        <source>Mail for %1 goes to %2. None of your servers (%3) is among them.</source>
        <translation>Mails an %1 gehen an %2. Keiner Ihrer Server (%3) ist darunter.</translation>
    </message>
    <message>
        <source>Your server %2 has no MX record for %1; only the others take its mail.</source>
        <translation>Ihr Server %2 hat keinen MX-Eintrag für %1; nur die anderen nehmen Mails an die Domain an.</translation>
    </message>
    <message>
        <source>In the panel of your DNS host create another MX record for %1 with this priority and value: %2.</source>
        <translation>Legen Sie bei Ihrem DNS-Anbieter einen weiteren MX-Eintrag für %1 mit dieser Priorität und diesem Wert an: %2.</translation>
    </message>
    <message>
        <source>Mail for %1 goes to %2 first, which is none of your servers; yours have a higher number, and the lowest number is tried first.</source>
        <translation>Mails an %1 gehen zuerst an %2, und das ist keiner Ihrer Server; Ihre haben eine höhere Zahl, und die niedrigste wird zuerst versucht.</translation>
    </message>
    <message>
        <source>Delete the MX records for %2 in the panel of your DNS host, if they were left over by an earlier provider. If they are a filter service that you use, all is well: enter them as mail servers here.</source>
        <translation>Löschen Sie bei Ihrem DNS-Anbieter die MX-Einträge für %2, falls sie von einem früheren Anbieter übrig sind. Gehören sie zu einem Filterdienst, den Sie nutzen, ist alles in Ordnung: geben Sie diese Server hier als Mailserver ein.</translation>
    </message>
    <message>
        <source>Beside your servers, mail for %1 may also go to %2. Some of your mail will end up there.</source>
        <translation>Mails an %1 können außer an Ihre Server auch an %2 gehen. Ein Teil Ihrer Mails wird dort landen.</translation>
    </message>
    <message>
        <source>Delete the MX records for %2 in the panel of your DNS host, unless they are meant.</source>
        <translation>Löschen Sie bei Ihrem DNS-Anbieter die MX-Einträge für %2, sofern sie nicht gewollt sind.</translation>
    </message>
    <message>
        <source>The MX records of %1 are tried in another order (%2) than you planned (%3).</source>
        <translation>Die MX-Einträge von %1 werden in anderer Reihenfolge versucht (%2), als Sie geplant haben (%3).</translation>
    </message>
    <message>
        <source>Set the priorities in the panel of your DNS host to: %3. The lowest number is tried first.</source>
        <translation>Stellen Sie bei Ihrem DNS-Anbieter diese Prioritäten ein: %3. Die niedrigste Zahl wird zuerst versucht.</translation>
    </message>
    <message>
        <source>%1 has more than one MX record for %2. One is enough.</source>
        <translation>%1 hat mehr als einen MX-Eintrag für %2. Einer genügt.</translation>
    </message>
    <message>
        <source>MX: where mail for the domain is sent</source>
        <translation>MX: wohin Mails an die Domain gehen</translation>
    </message>
    <message>
        <source>Mail for %1 goes to %2. That is the provider&apos;s business and must stay as it is: your server collects the mail from there.</source>
        <translation>Mails an %1 gehen an %2. Das ist Sache des Anbieters und muss so bleiben: Ihr Server holt die Mails von dort ab.</translation>
    </message>
    <message>
        <source>%1 has no MX record. That is all right for a name used only inside; mail from outside comes to the address of the outside mailbox.</source>
        <translation>%1 hat keinen MX-Eintrag. Das ist in Ordnung für einen Namen, der nur intern verwendet wird; Mails von außen kommen an die Adresse des externen Postfachs.</translation>
    </message>
    <message>
        <source>The MX records of %1 could not be asked for: %2.</source>
        <translation>Die MX-Einträge von %1 konnten nicht abgefragt werden: %2.</translation>
    </message>
    <message>
        <source>The MX records of the domain stay with the provider</source>
        <translation>MX-Einträge bleiben beim Anbieter</translation>
    </message>
    <message>
        <source>%1 answers on port %2 as %3 server, encrypted with %4.</source>
        <translation>%1 antwortet auf Port %2 als %3-Server, verschlüsselt mit %4.</translation>
    </message>
    <message>
        <source>No outside servers were entered.</source>
        <translation>Es wurden keine externen Server eingegeben.</translation>
    </message>
    <message>
        <source>The server name %1 has no address in the DNS (%2).</source>
        <translation>Der Servername %1 hat keine Adresse im DNS (%2).</translation>
    </message>
    <message>
        <source>Check the spelling of %1 against the provider&apos;s instructions.</source>
        <translation>Vergleichen Sie die Schreibweise von %1 mit den Angaben des Anbieters.</translation>
    </message>
    <message>
        <source>The address of %1 could not be asked for: %2.</source>
        <translation>Die Adresse von %1 konnte nicht abgefragt werden: %2.</translation>
    </message>
    <message>
        <source>The server %1 was not connected to: %2</source>
        <translation>Zum Server %1 wurde keine Verbindung aufgebaut: %2</translation>
    </message>
    <message>
        <source>Check the name %1, and whether this network&apos;s DNS answers with an internal address for it.</source>
        <translation>Prüfen Sie den Namen %1 und ob das DNS dieses Netzes dafür eine interne Adresse liefert.</translation>
    </message>
    <message>
        <source>%1 refuses connections on port %2.</source>
        <translation>%1 weist Verbindungen auf Port %2 ab.</translation>
    </message>
    <message>
        <source>Check server, port and encryption against the provider&apos;s instructions.</source>
        <translation>Vergleichen Sie Server, Port und Verschlüsselung mit den Angaben des Anbieters.</translation>
    </message>
    <message>
        <source>%1 does not answer on port %2, while other outside servers do.</source>
        <translation>%1 antwortet nicht auf Port %2, andere externe Server dagegen schon.</translation>
    </message>
    <message>
        <source>Check server and port against the provider&apos;s instructions, and whether your firewall lets this port out.</source>
        <translation>Vergleichen Sie Server und Port mit den Angaben des Anbieters und prüfen Sie, ob Ihre Firewall diesen Port nach außen durchlässt.</translation>
    </message>
    <message>
        <source>%1 does not answer on port %2, and no other outside server could be reached from here either.</source>
        <translation>%1 antwortet nicht auf Port %2, und auch kein anderer externer Server war von hier aus erreichbar.</translation>
    </message>
    <message>
        <source>Check this computer&apos;s Internet connection and whether your firewall lets port %2 out, then run the diagnosis again.</source>
        <translation>Prüfen Sie die Internetverbindung dieses Computers und ob Ihre Firewall Port %2 nach außen durchlässt, und starten Sie die Diagnose erneut.</translation>
    </message>
    <message>
        <source>This computer has no way to %1, or forbids the connection to port %2 (%3).</source>
        <translation>Dieser Computer hat keinen Weg zu %1 oder verbietet die Verbindung zu Port %2 (%3).</translation>
    </message>
    <message>
        <source>Nothing, if another address of the server answers. Otherwise check the Internet connection and the firewall of this computer.</source>
        <translation>Nichts, wenn eine andere Adresse des Servers antwortet. Sonst prüfen Sie die Internetverbindung und die Firewall dieses Computers.</translation>
    </message>
    <message>
        <source>%1 accepts the connection on port %2 but says nothing. With the wrong kind of encryption both sides wait for each other.</source>
        <translation>%1 nimmt die Verbindung auf Port %2 an, sagt aber nichts. Bei falscher Verschlüsselungsart warten beide Seiten aufeinander.</translation>
    </message>
    <message>
        <source>Check port and encryption against the provider&apos;s instructions (993, 995 and 465 begin with TLS; 143, 110 and 587 with STARTTLS).</source>
        <translation>Vergleichen Sie Port und Verschlüsselung mit den Angaben des Anbieters (993, 995 und 465 beginnen mit TLS; 143, 110 und 587 mit STARTTLS).</translation>
    </message>
    <message>
        <source>%1 closed the connection on port %2 before it had answered.</source>
        <translation>%1 hat die Verbindung auf Port %2 geschlossen, ohne zu antworten.</translation>
    </message>
    <message>
        <source>Check port and encryption against the provider&apos;s instructions, and try again later.</source>
        <translation>Vergleichen Sie Port und Verschlüsselung mit den Angaben des Anbieters und versuchen Sie es später noch einmal.</translation>
    </message>
    <message>
        <source>%1 refuses to serve this computer: “%2”.</source>
        <translation>%1 verweigert diesem Computer den Dienst: „%2“.</translation>
    </message>
    <message>
        <source>Ask the provider why, with this line from the report.</source>
        <translation>Fragen Sie den Anbieter nach dem Grund und nennen Sie ihm diese Zeile aus dem Bericht.</translation>
    </message>
    <message>
        <source>%1 is temporarily unavailable: “%2”.</source>
        <translation>%1 ist vorübergehend nicht verfügbar: „%2“.</translation>
    </message>
    <message>
        <source>Run the diagnosis again in some minutes.</source>
        <translation>Starten Sie die Diagnose in einigen Minuten erneut.</translation>
    </message>
    <message>
        <source>What answers at %1 on port %2 is no %3 server.</source>
        <translation>Was bei %1 auf Port %2 antwortet, ist kein %3-Server.</translation>
    </message>
    <message>
        <source>Check protocol, port and encryption against the provider&apos;s instructions (993 is IMAP, 995 is POP3, 465 and 587 are SMTP).</source>
        <translation>Vergleichen Sie Protokoll, Port und Verschlüsselung mit den Angaben des Anbieters (993 ist IMAP, 995 ist POP3, 465 und 587 sind SMTP).</translation>
    </message>
    <message>
        <source>%1 does not offer encryption on port %2. Your password would travel readable.</source>
        <translation>%1 bietet auf Port %2 keine Verschlüsselung an. Ihr Passwort würde lesbar übertragen.</translation>
    </message>
    <message>
        <source>Use the encrypted port that the provider names (993 for IMAP, 995 for POP3, 465 for SMTP).</source>
        <translation>Benutzen Sie den verschlüsselten Port, den der Anbieter nennt (993 für IMAP, 995 für POP3, 465 für SMTP).</translation>
    </message>
    <message>
        <source>%1 answers on port %2 as %3 server, and you chose no encryption: your password will travel readable.</source>
        <translation>%1 antwortet auf Port %2 als %3-Server, und Sie haben keine Verschlüsselung gewählt: Ihr Passwort wird lesbar übertragen.</translation>
    </message>
    <message>
        <source>Choose TLS or STARTTLS on the page of the outside mailbox.</source>
        <translation>Wählen Sie auf der Seite des externen Postfachs TLS oder STARTTLS.</translation>
    </message>
    <message>
        <source>Encryption with %1 on port %2 could not be started (%3).</source>
        <translation>Die Verschlüsselung mit %1 auf Port %2 kam nicht zustande (%3).</translation>
    </message>
    <message>
        <source>Check port and encryption against the provider&apos;s instructions; if they are right, ask the provider.</source>
        <translation>Vergleichen Sie Port und Verschlüsselung mit den Angaben des Anbieters; wenn sie stimmen, fragen Sie den Anbieter.</translation>
    </message>
    <message>
        <source>The certificate of %1 on port %2 is not in order: %3. It names %4.</source>
        <translation>Das Zertifikat von %1 auf Port %2 ist nicht in Ordnung: %3. Es nennt %4.</translation>
    </message>
    <message>
        <source>Check the server name against the provider&apos;s instructions; if it is right, ask the provider. Do not enter your password before that.</source>
        <translation>Vergleichen Sie den Servernamen mit den Angaben des Anbieters; wenn er stimmt, fragen Sie den Anbieter. Geben Sie vorher Ihr Passwort nicht ein.</translation>
    </message>
    <message>
        <source>%1 does not offer UIDL (RFC 1939 section 7), so mail that is left on the server would be fetched again and again.</source>
        <translation>%1 bietet kein UIDL an (RFC 1939, Abschnitt 7); Mails, die auf dem Server bleiben, würden deshalb immer wieder abgeholt.</translation>
    </message>
    <message>
        <source>Use IMAP, or let your server delete mail after it was fetched.</source>
        <translation>Benutzen Sie IMAP oder lassen Sie Ihren Server die Mails nach dem Abholen löschen.</translation>
    </message>
    <message>
        <source>The servers of the outside mailbox answer, with encryption</source>
        <translation>Externe Server antworten verschlüsselt</translation>
    </message>
    <message>
        <source>%1 %2 is published as planned.</source>
        <translation>%1 %2 ist wie geplant veröffentlicht.</translation>
    </message>
    <message>
        <source>No mail servers were entered, so there are no planned records to compare with.</source>
        <translation>Es wurden keine Mailserver eingegeben, also gibt es keine geplanten Einträge zum Vergleichen.</translation>
    </message>
    <message>
        <source>%1 %2 could not be asked for: %3.</source>
        <translation>Der %2-Eintrag von %1 konnte nicht abgefragt werden: %3.</translation>
    </message>
    <message>
        <source>Planned records and what is published</source>
        <translation>Geplante Einträge und was veröffentlicht ist</translation>
    </message>
    <message>
        <source>The mail servers answer on the SMTP port</source>
        <translation>Mailserver antworten auf dem SMTP-Port</translation>
    </message>
    <message>
        <source>%1 greets and answers EHLO (after %2 ms).</source>
        <translation>%1 meldet sich und beantwortet EHLO (nach %2 ms).</translation>
    </message>
    <message>
        <source>There is no address to connect to; see the checks above.</source>
        <translation>Es gibt keine Adresse, zu der eine Verbindung möglich wäre; siehe die Prüfungen darüber.</translation>
    </message>
    <message>
        <source>%1 was not connected to: the address is not a public one and you did not enter it.</source>
        <translation>Zu %1 wurde keine Verbindung aufgebaut: die Adresse ist nicht öffentlich, und Sie haben sie nicht eingegeben.</translation>
    </message>
    <message>
        <source>%1 more addresses were not connected to: at most five of each family per host and a hundred in all are tested, and senders try no more than that.</source>
        <translation>Zu %1 weiteren Adressen wurde keine Verbindung aufgebaut: getestet werden höchstens fünf je Adressfamilie und Host und insgesamt hundert, und mehr versuchen auch Absender nicht.</translation>
    </message>
    <message>
        <source>%1 refuses connections on port %2: nothing listens there, or a firewall rejects them.</source>
        <translation>%1 weist Verbindungen auf Port %2 ab: dort lauscht nichts, oder eine Firewall lehnt sie ab.</translation>
    </message>
    <message>
        <source>%1 does not answer on port %2, while other servers do. The packets are dropped on the way or at the server.</source>
        <translation>%1 antwortet nicht auf Port %2, andere Server dagegen schon. Die Pakete werden unterwegs oder am Server verworfen.</translation>
    </message>
    <message>
        <source>In the router forward TCP port %2 to the mail server and allow it in every firewall on the way; then see that the server is switched on and has that address.</source>
        <translation>Leiten Sie im Router TCP-Port %2 an den Mailserver weiter und erlauben Sie ihn in jeder Firewall auf dem Weg; sehen Sie dann nach, ob der Server eingeschaltet ist und diese Adresse hat.</translation>
    </message>
    <message>
        <source>%1 does not answer on port %2. No server at all could be reached on that port from here, so this may be the server, its router, or this network: many Internet providers block outgoing port 25.</source>
        <translation>%1 antwortet nicht auf Port %2. Von hier aus war auf diesem Port überhaupt kein Server erreichbar; es kann also am Server, an seinem Router oder an diesem Netz liegen: viele Internetanbieter sperren ausgehenden Port 25.</translation>
    </message>
    <message>
        <source>Run the diagnosis from another network (or on the mail server itself). If it fails there too: forward TCP port %2 to the mail server and allow it in every firewall on the way.</source>
        <translation>Starten Sie die Diagnose aus einem anderen Netz (oder auf dem Mailserver selbst). Wenn sie auch dort fehlschlägt: leiten Sie TCP-Port %2 an den Mailserver weiter und erlauben Sie ihn in jeder Firewall auf dem Weg.</translation>
    </message>
    <message>
        <source>%1 does not answer on port %2.</source>
        <translation>%1 antwortet nicht auf Port %2.</translation>
    </message>
    <message>
        <source>See that the mail server is switched on and has that address, and allow TCP port %2 in its firewall.</source>
        <translation>Sehen Sie nach, ob der Mailserver eingeschaltet ist und diese Adresse hat, und erlauben Sie TCP-Port %2 in seiner Firewall.</translation>
    </message>
    <message>
        <source>This computer has no way to %1 (%3), so the server could not be tested from here.</source>
        <translation>Dieser Computer hat keinen Weg zu %1 (%3), deshalb konnte der Server von hier aus nicht getestet werden.</translation>
    </message>
    <message>
        <source>Run the diagnosis from a network that has this kind of address. For an IPv6 address that means a connection with IPv6.</source>
        <translation>Starten Sie die Diagnose aus einem Netz, das diese Art von Adressen hat. Bei einer IPv6-Adresse heißt das: mit einem IPv6-Anschluss.</translation>
    </message>
    <message>
        <source>This computer itself forbids the connection to %1 on port %2 (a local firewall or antivirus program).</source>
        <translation>Dieser Computer verbietet selbst die Verbindung zu %1 auf Port %2 (eine lokale Firewall oder ein Virenschutzprogramm).</translation>
    </message>
    <message>
        <source>Allow this program to connect to port %2 in the firewall or antivirus program of this computer, then run the diagnosis again.</source>
        <translation>Erlauben Sie diesem Programm in der Firewall oder im Virenschutz dieses Computers die Verbindung zu Port %2 und starten Sie die Diagnose erneut.</translation>
    </message>
    <message>
        <source>%1 accepts the connection but sent no greeting within %2 seconds. Some servers make strangers wait; real senders wait up to five minutes.</source>
        <translation>%1 nimmt die Verbindung an, hat aber innerhalb von %2 Sekunden keine Begrüßung gesendet. Manche Server lassen Fremde warten; echte Absender warten bis zu fünf Minuten.</translation>
    </message>
    <message>
        <source>Run the diagnosis again with a longer time-out. If there still is no greeting, look into the mail server&apos;s log: a greet delay, a slow DNS look-up or an overload is the cause.</source>
        <translation>Starten Sie die Diagnose mit einem höheren Zeitlimit erneut. Kommt auch dann keine Begrüßung, sehen Sie ins Protokoll des Mailservers: die Ursache ist eine verzögerte Begrüßung, eine langsame DNS-Abfrage oder Überlastung.</translation>
    </message>
    <message>
        <source>%1 stopped answering in the middle of the dialogue; given up after %2 seconds.</source>
        <translation>%1 hat mitten im Dialog nicht mehr geantwortet; nach %2 Sekunden aufgegeben.</translation>
    </message>
    <message>
        <source>Run the diagnosis again with a longer time-out, and look into the mail server&apos;s log.</source>
        <translation>Starten Sie die Diagnose mit einem höheren Zeitlimit erneut und sehen Sie ins Protokoll des Mailservers.</translation>
    </message>
    <message>
        <source>%1 accepts the connection and closes it without a greeting.</source>
        <translation>%1 nimmt die Verbindung an und schließt sie ohne Begrüßung.</translation>
    </message>
    <message>
        <source>See that the SMTP service behind the port forwarding or container is running. If it is, look whether it (or fail2ban) has banned the address of this computer.</source>
        <translation>Sehen Sie nach, ob der SMTP-Dienst hinter der Portweiterleitung oder im Container läuft. Wenn ja, prüfen Sie, ob er (oder fail2ban) die Adresse dieses Computers gesperrt hat.</translation>
    </message>
    <message>
        <source>%1 closed the connection in the middle of the dialogue.</source>
        <translation>%1 hat die Verbindung mitten im Dialog geschlossen.</translation>
    </message>
    <message>
        <source>Look into the mail server&apos;s log for the reason; it may have banned the address of this computer.</source>
        <translation>Suchen Sie den Grund im Protokoll des Mailservers; womöglich hat er die Adresse dieses Computers gesperrt.</translation>
    </message>
    <message>
        <source>Look into the mail server&apos;s log why. If it refuses only addresses of home connections, run the diagnosis from another network.</source>
        <translation>Suchen Sie den Grund im Protokoll des Mailservers. Wenn er nur Adressen von Privatanschlüssen abweist, starten Sie die Diagnose aus einem anderen Netz.</translation>
    </message>
    <message>
        <source>%1 is temporarily unavailable to this computer: “%2”. Senders will try again later.</source>
        <translation>%1 ist für diesen Computer vorübergehend nicht verfügbar: „%2“. Absender versuchen es später noch einmal.</translation>
    </message>
    <message>
        <source>Run the diagnosis again in some minutes. If it stays so, look into the mail server&apos;s log (too many connections, low disk space, greylisting).</source>
        <translation>Starten Sie die Diagnose in einigen Minuten erneut. Bleibt es dabei, sehen Sie ins Protokoll des Mailservers (zu viele Verbindungen, wenig Speicherplatz, Greylisting).</translation>
    </message>
    <message>
        <source>%1 refuses both EHLO and HELO: “%2”.</source>
        <translation>%1 weist sowohl EHLO als auch HELO ab: „%2“.</translation>
    </message>
    <message>
        <source>Correct the restrictions on EHLO and HELO in the mail server&apos;s settings: an address literal as name is allowed (RFC 5321 section 4.1.4).</source>
        <translation>Berichtigen Sie in den Einstellungen des Mailservers die Beschränkungen für EHLO und HELO: ein Adressliteral als Name ist erlaubt (RFC 5321, Abschnitt 4.1.4).</translation>
    </message>
    <message>
        <source>What answers at %1 is no SMTP server.</source>
        <translation>Was bei %1 antwortet, ist kein SMTP-Server.</translation>
    </message>
    <message>
        <source>Forward the port to the mail server&apos;s SMTP service instead; see the transcript for what answered.</source>
        <translation>Leiten Sie den Port stattdessen an den SMTP-Dienst des Mailservers weiter; was geantwortet hat, steht im Mitschnitt.</translation>
    </message>
    <message>
        <source>What answers at %1 is no SMTP server; it looks like %2.</source>
        <translation>Was bei %1 antwortet, ist kein SMTP-Server; es sieht aus wie %2.</translation>
    </message>
    <message>
        <source>%1 answers, but breaks the rules of SMTP so that no sender could follow; see the transcript.</source>
        <translation>%1 antwortet, verletzt die Regeln von SMTP aber so, dass kein Absender folgen könnte; siehe den Mitschnitt.</translation>
    </message>
    <message>
        <source>See which program listens on that port, and update or replace it.</source>
        <translation>Sehen Sie nach, welches Programm auf diesem Port lauscht, und aktualisieren oder ersetzen Sie es.</translation>
    </message>
    <message>
        <source>%1 refuses EHLO and accepts only the old HELO, so there is no encryption.</source>
        <translation>%1 weist EHLO ab und nimmt nur das alte HELO an, deshalb gibt es keine Verschlüsselung.</translation>
    </message>
    <message>
        <source>Switch on ESMTP in the mail server, or switch off the SMTP inspection of the firewall in front of it.</source>
        <translation>Schalten Sie im Mailserver ESMTP ein oder in der Firewall davor die SMTP-Prüfung aus.</translation>
    </message>
    <message>
        <source>The greeting of %1 is masked by asterisks: a firewall in between rewrites SMTP and may hide STARTTLS.</source>
        <translation>Die Begrüßung von %1 ist mit Sternchen überdeckt: eine Firewall dazwischen schreibt SMTP um und verbirgt womöglich STARTTLS.</translation>
    </message>
    <message>
        <source>Switch off the SMTP inspection (“fixup”, “SMTP ALG”) of the firewall.</source>
        <translation>Schalten Sie die SMTP-Prüfung („fixup“, „SMTP ALG“) der Firewall aus.</translation>
    </message>
    <message>
        <source>%1 greets with the name “%2”, which is not its name in the MX record.</source>
        <translation>%1 meldet sich mit dem Namen „%2“, und das ist nicht der Name im MX-Eintrag.</translation>
    </message>
    <message>
        <source>Set the host name in the mail server&apos;s settings (Postfix: myhostname) to the name in the MX record.</source>
        <translation>Setzen Sie den Hostnamen in den Einstellungen des Mailservers (Postfix: myhostname) auf den Namen im MX-Eintrag.</translation>
    </message>
    <message>
        <source>%1 greets with the name “%2”. Large providers do that.</source>
        <translation>%1 meldet sich mit dem Namen „%2“. Das tun große Anbieter.</translation>
    </message>
    <message>
        <source>%1 ends its lines with LF alone instead of CR LF (RFC 5321 section 2.3.8).</source>
        <translation>%1 beendet seine Zeilen nur mit LF statt mit CR LF (RFC 5321, Abschnitt 2.3.8).</translation>
    </message>
    <message>
        <source>%1 is slow: the session took %2 seconds. Impatient senders give up.</source>
        <translation>%1 ist langsam: die Sitzung dauerte %2 Sekunden. Ungeduldige Absender geben auf.</translation>
    </message>
    <message>
        <source>Look into the mail server&apos;s log and settings for slow DNS look-ups, greet delays and overload.</source>
        <translation>Suchen Sie im Protokoll und in den Einstellungen des Mailservers nach langsamen DNS-Abfragen, verzögerten Begrüßungen und Überlastung.</translation>
    </message>
    <message>
        <source>%1 encrypts with %2.</source>
        <translation>%1 verschlüsselt mit %2.</translation>
    </message>
    <message>
        <source>There is no mail server address to test.</source>
        <translation>Es gibt keine Mailserver-Adresse zum Testen.</translation>
    </message>
    <message>
        <source>%1 does not offer STARTTLS. Mail to it travels unencrypted, and some senders refuse that.</source>
        <translation>%1 bietet kein STARTTLS an. Mails dorthin gehen unverschlüsselt auf den Weg, und manche Absender lehnen das ab.</translation>
    </message>
    <message>
        <source>Give the mail server a certificate and switch on STARTTLS for port 25 (Postfix: smtpd_tls_security_level = may). If it is switched on, a firewall on the way hides it.</source>
        <translation>Geben Sie dem Mailserver ein Zertifikat und schalten Sie STARTTLS für Port 25 ein (Postfix: smtpd_tls_security_level = may). Ist es eingeschaltet, verbirgt es eine Firewall auf dem Weg.</translation>
    </message>
    <message>
        <source>%1 offers STARTTLS but then refuses it: “%2”.</source>
        <translation>%1 bietet STARTTLS an, verweigert es dann aber: „%2“.</translation>
    </message>
    <message>
        <source>Look into the mail server&apos;s log: usually its certificate or private key cannot be read.</source>
        <translation>Sehen Sie ins Protokoll des Mailservers: meist kann er sein Zertifikat oder seinen privaten Schlüssel nicht lesen.</translation>
    </message>
    <message>
        <source>%1 accepts STARTTLS, but the TLS handshake failed (%2). It may know only old versions of TLS that this computer refuses, as many senders do.</source>
        <translation>%1 nimmt STARTTLS an, aber der TLS-Handshake ist gescheitert (%2). Womöglich kennt der Server nur alte TLS-Versionen, die dieser Computer ablehnt, wie viele Absender auch.</translation>
    </message>
    <message>
        <source>Let the mail server offer TLS 1.2 and 1.3 with a certificate of at least RSA 2048 or EC 256, and look into its log.</source>
        <translation>Lassen Sie den Mailserver TLS 1.2 und 1.3 mit einem Zertifikat von mindestens RSA 2048 oder EC 256 anbieten und sehen Sie in sein Protokoll.</translation>
    </message>
    <message>
        <source>%1 sent plain text behind its answer to STARTTLS: a broken server or proxy, or somebody tampers with the connection (CVE-2011-0411).</source>
        <translation>%1 hat hinter seiner Antwort auf STARTTLS Klartext gesendet: ein fehlerhafter Server oder Proxy, oder jemand manipuliert die Verbindung (CVE-2011-0411).</translation>
    </message>
    <message>
        <source>Update the mail server, and look for an SMTP proxy in the firewall in front of it.</source>
        <translation>Aktualisieren Sie den Mailserver und suchen Sie in der Firewall davor nach einem SMTP-Proxy.</translation>
    </message>
    <message>
        <source>%1 uses %2, which is obsolete (RFC 8996).</source>
        <translation>%1 benutzt %2, und das ist veraltet (RFC 8996).</translation>
    </message>
    <message>
        <source>Let the mail server offer TLS 1.2 and 1.3.</source>
        <translation>Lassen Sie den Mailserver TLS 1.2 und 1.3 anbieten.</translation>
    </message>
    <message>
        <source>The certificate of %1 expired on %2. Most senders deliver all the same; those that verify do not.</source>
        <translation>Das Zertifikat von %1 ist am %2 abgelaufen. Die meisten Absender stellen trotzdem zu; die es prüfen, nicht.</translation>
    </message>
    <message>
        <source>Renew the certificate of the mail server and let the server load it.</source>
        <translation>Erneuern Sie das Zertifikat des Mailservers und lassen Sie es den Server laden.</translation>
    </message>
    <message>
        <source>The certificate of %1 expires on %2, in %3 days.</source>
        <translation>Das Zertifikat von %1 läuft am %2 ab, in %3 Tagen.</translation>
    </message>
    <message>
        <source>Renew the certificate of the mail server and see why it was not renewed automatically.</source>
        <translation>Erneuern Sie das Zertifikat des Mailservers und sehen Sie nach, warum es nicht von selbst erneuert wurde.</translation>
    </message>
    <message>
        <source>The certificate of %1 is not valid before %2.</source>
        <translation>Das Zertifikat von %1 ist erst ab %2 gültig.</translation>
    </message>
    <message>
        <source>Check the clocks of the mail server and of this computer; otherwise install a certificate that is valid now.</source>
        <translation>Prüfen Sie die Uhren des Mailservers und dieses Computers; sonst installieren Sie ein Zertifikat, das jetzt gültig ist.</translation>
    </message>
    <message>
        <source>The certificate of %1 is for other names: %2.</source>
        <translation>Das Zertifikat von %1 ist auf andere Namen ausgestellt: %2.</translation>
    </message>
    <message>
        <source>Install a certificate on the mail server that covers its name in the MX record.</source>
        <translation>Installieren Sie auf dem Mailserver ein Zertifikat, das seinen Namen im MX-Eintrag abdeckt.</translation>
    </message>
    <message>
        <source>The certificate of %1 is self-signed. Most senders deliver all the same; those that verify do not.</source>
        <translation>Das Zertifikat von %1 ist selbstsigniert. Die meisten Absender stellen trotzdem zu; die es prüfen, nicht.</translation>
    </message>
    <message>
        <source>Install a certificate of a public certificate authority on the mail server.</source>
        <translation>Installieren Sie auf dem Mailserver ein Zertifikat einer öffentlichen Zertifizierungsstelle.</translation>
    </message>
    <message>
        <source>This computer does not know the issuer of the certificate of %1 (%2), or the intermediate certificate is missing.</source>
        <translation>Dieser Computer kennt den Aussteller des Zertifikats von %1 (%2) nicht, oder das Zwischenzertifikat fehlt.</translation>
    </message>
    <message>
        <source>Let the mail server send the whole chain of a certificate from a public certificate authority.</source>
        <translation>Lassen Sie den Mailserver die ganze Kette eines Zertifikats einer öffentlichen Zertifizierungsstelle senden.</translation>
    </message>
    <message>
        <source>The certificate of %1 (%2) is too weak for this computer&apos;s rules.</source>
        <translation>Das Zertifikat von %1 (%2) ist für die Regeln dieses Computers zu schwach.</translation>
    </message>
    <message>
        <source>Install a certificate with at least RSA 2048 or EC 256 and SHA-256.</source>
        <translation>Installieren Sie ein Zertifikat mit mindestens RSA 2048 oder EC 256 und SHA-256.</translation>
    </message>
    <message>
        <source>%1 offers AUTH before encryption, so passwords may be sent readable.</source>
        <translation>%1 bietet AUTH schon vor der Verschlüsselung an; Passwörter werden womöglich lesbar gesendet.</translation>
    </message>
    <message>
        <source>Let the mail server offer AUTH only after STARTTLS (Postfix: smtpd_tls_auth_only = yes).</source>
        <translation>Lassen Sie den Mailserver AUTH erst nach STARTTLS anbieten (Postfix: smtpd_tls_auth_only = yes).</translation>
    </message>
    <message>
        <source>Mail to the servers can be encrypted (STARTTLS)</source>
        <translation>Mailserver verschlüsseln (STARTTLS)</translation>
    </message>
    <message>
        <source>%1 more MX hosts were not looked at: a hundred are, and senders try far fewer.</source>
        <translation>%1 weitere MX-Hosts wurden nicht betrachtet: Geprüft werden hundert, und Absender probieren weit weniger.</translation>
    </message>
    <message>
        <source>No address was entered for %1, so it is not known where the name should lead.</source>
        <translation>Für %1 wurde keine Adresse eingegeben, daher ist nicht bekannt, wohin der Name führen soll.</translation>
    </message>
    <message>
        <source>Enter the private address of %1 and run the diagnosis again.</source>
        <translation>Geben Sie die private Adresse von %1 ein und führen Sie die Diagnose erneut aus.</translation>
    </message>
    <message>
        <source>%1 has no MX record. Senders fall back to its address %2; mail arrives only if that is the mail server, which usually it is not.</source>
        <translation>%1 hat keinen MX-Eintrag. Absender weichen auf die Adresse %2 aus; Mail kommt nur an, wenn das der Mailserver ist, und das ist meist nicht so.</translation>
    </message>
    <message>
        <source>Not every address of the mail servers is known, because the DNS could not be asked; see the checks above.</source>
        <translation>Nicht alle Adressen der Mailserver sind bekannt, weil das DNS nicht befragt werden konnte; siehe die Prüfungen oben.</translation>
    </message>
    <message>
        <source>Start the mail server&apos;s SMTP service and let it listen on port %2 of all addresses; in the router forward TCP port %2 to the mail server, and allow it in the firewall. If this computer is behind the same router as the server, run the diagnosis from outside as well: many routers refuse connections to their own external address.</source>
        <translation>Starten Sie den SMTP-Dienst des Mailservers und lassen Sie ihn an Port %2 aller Adressen lauschen; leiten Sie im Router TCP-Port %2 an den Mailserver weiter und geben Sie ihn in der Firewall frei. Steht dieser Computer hinter demselben Router wie der Server, führen Sie die Diagnose auch von außen aus: Viele Router lehnen Verbindungen zu ihrer eigenen externen Adresse ab.</translation>
    </message>
    <message>
        <source>%1 was not tested, because its SMTP session did not come so far; see the check of the SMTP port.</source>
        <translation>%1 wurde nicht geprüft, weil die SMTP-Sitzung nicht so weit kam; siehe die Prüfung des SMTP-Ports.</translation>
    </message>
    <message>
        <source>Could not be tested, because the addresses of the mail servers are not known; see the checks above.</source>
        <translation>Konnte nicht geprüft werden, weil die Adressen der Mailserver nicht bekannt sind; siehe die Prüfungen oben.</translation>
    </message>
    <message>
        <source>%1 offers STARTTLS, but stopped answering when it was used.</source>
        <translation>%1 bietet STARTTLS an, antwortete aber nicht mehr, als es benutzt wurde.</translation>
    </message>
    <message>
        <source>%1 offers STARTTLS, but closes the connection or talks nonsense when it is asked for it.</source>
        <translation>%1 bietet STARTTLS an, schließt aber die Verbindung oder antwortet Unsinn, wenn es verlangt wird.</translation>
    </message>
    <message>
        <source>%1 starts encryption (%2) and then breaks off. Senders that encrypt, as most do, cannot deliver.</source>
        <translation>%1 beginnt die Verschlüsselung (%2) und bricht dann ab. Absender, die verschlüsseln, und das sind die meisten, können nicht zustellen.</translation>
    </message>
    <message>
        <source>Look into the mail server&apos;s log for what it does after STARTTLS; see the transcript for its last words.</source>
        <translation>Sehen Sie im Protokoll des Mailservers nach, was er nach STARTTLS tut; seine letzten Worte stehen im Mitschnitt.</translation>
    </message>
    <message>
        <source>there are quotation marks in it</source>
        <translation>es sind Anführungszeichen darin</translation>
    </message>
    <message>
        <source>there are curly quotation marks in it, as word processors write them</source>
        <translation>es sind typografische Anführungszeichen darin, wie Textverarbeitungen sie schreiben</translation>
    </message>
    <message>
        <source>there is a long dash in it where a hyphen belongs</source>
        <translation>es ist ein langer Strich darin, wo ein Bindestrich hingehört</translation>
    </message>
    <message>
        <source>there are backslashes in it</source>
        <translation>es sind umgekehrte Schrägstriche (Backslashes) darin</translation>
    </message>
    <message>
        <source>it begins with a blank, or has blanks of an unusual kind</source>
        <translation>er beginnt mit einem Leerzeichen oder enthält Leerzeichen ungewöhnlicher Art</translation>
    </message>
    <message>
        <source>there are characters in it that cannot be seen</source>
        <translation>es sind Zeichen darin, die man nicht sehen kann</translation>
    </message>
    <message>
        <source>the type of the record is repeated in it</source>
        <translation>der Typ des Eintrags ist darin wiederholt</translation>
    </message>
    <message>
        <source>the name of the record is repeated in it</source>
        <translation>der Name des Eintrags ist darin wiederholt</translation>
    </message>
    <message>
        <source>the name of your mail server</source>
        <translation>den Namen Ihres Mailservers</translation>
    </message>
    <message>
        <source>your mail server</source>
        <translation>Ihr Mailserver</translation>
    </message>
    <message>
        <source>this network lets no DNS questions out (port 53 is blocked)</source>
        <translation>dieses Netz lässt keine DNS-Fragen hinaus (Port 53 ist gesperrt)</translation>
    </message>
    <message>
        <source>this network answers all DNS questions itself, whoever they are meant for (port 53 is intercepted)</source>
        <translation>dieses Netz beantwortet alle DNS-Fragen selbst, an wen sie auch gerichtet sind (Port 53 wird abgefangen)</translation>
    </message>
    <message>
        <source>the domain&apos;s own name servers could not be asked</source>
        <translation>die eigenen Nameserver der Domain konnten nicht gefragt werden</translation>
    </message>
    <message>
        <source>it does not even find names that everybody finds</source>
        <translation>er findet nicht einmal Namen, die alle finden</translation>
    </message>
    <message>
        <source>it gives addresses for names that do not exist</source>
        <translation>er liefert Adressen zu Namen, die es nicht gibt</translation>
    </message>
    <message>
        <source>it gives a wrong address for a name whose address is known</source>
        <translation>er liefert eine falsche Adresse zu einem Namen, dessen Adresse bekannt ist</translation>
    </message>
    <message>
        <source>the signatures do not fit</source>
        <translation>die Signaturen passen nicht</translation>
    </message>
    <message>
        <source>the signatures have expired</source>
        <translation>die Signaturen sind abgelaufen</translation>
    </message>
    <message>
        <source>the signatures are not valid yet</source>
        <translation>die Signaturen sind noch nicht gültig</translation>
    </message>
    <message>
        <source>the key that the DS record is for is missing</source>
        <translation>der Schlüssel, zu dem der DS-Eintrag gehört, fehlt</translation>
    </message>
    <message>
        <source>signatures are missing</source>
        <translation>Signaturen fehlen</translation>
    </message>
    <message>
        <source>the key is not one for a zone</source>
        <translation>der Schlüssel ist keiner für eine Zone</translation>
    </message>
    <message>
        <source>the proof that something does not exist is missing</source>
        <translation>der Beweis, dass es etwas nicht gibt, fehlt</translation>
    </message>
    <message>
        <source>they give no reason, but answer when told not to check</source>
        <translation>keine Angabe, aber ohne Prüfung kommt eine Antwort</translation>
    </message>
    <message>
        <source>nothing (leave it empty)</source>
        <translation>nichts (leer lassen)</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>this computer&apos;s hosts file</source>
        <translation>die Hosts-Datei dieses Computers</translation>
    </message>
    <message>
        <source>the DNS of your network (%1)</source>
        <translation>das DNS Ihres Netzes (%1)</translation>
    </message>
    <message>
        <source>Only this computer&apos;s resolver could be asked, because %1. What it says may be an inner view that nobody outside sees (split DNS), so what is wrong here is not certain.</source>
        <translation>Gefragt werden konnte nur der Resolver dieses Computers; Grund: %1. Was er sagt, ist vielleicht eine innere Sicht, die außerhalb niemand hat (Split-DNS); was hier falsch ist, ist deshalb nicht sicher.</translation>
    </message>
    <message>
        <source>Let the public DNS services be asked as well, or run the diagnosis from another network.</source>
        <translation>Lassen Sie auch die öffentlichen DNS-Dienste fragen oder starten Sie die Diagnose aus einem anderen Netz.</translation>
    </message>
    <message>
        <source>Only this computer&apos;s resolver could be asked, and it cannot be believed: %1. So nothing can be said here.</source>
        <translation>Gefragt werden konnte nur der Resolver dieses Computers, und ihm ist nicht zu glauben: %1. Deshalb lässt sich hier nichts sagen.</translation>
    </message>
    <message>
        <source>See the check of this computer&apos;s resolver; then run the diagnosis again.</source>
        <translation>Siehe die Prüfung des Resolvers dieses Computers; starten Sie danach die Diagnose erneut.</translation>
    </message>
    <message>
        <source>It looks like this, but that is not certain: %1</source>
        <translation>Es sieht so aus, ist aber nicht sicher: %1</translation>
    </message>
    <message>
        <source>%1 has no zone in the public DNS that could be signed; see the checks above.</source>
        <translation>%1 hat im öffentlichen DNS keine Zone, die signiert sein könnte; siehe die Prüfungen darüber.</translation>
    </message>
    <message>
        <source>%1 is not signed with DNSSEC. Mail works without; there is nothing to do.</source>
        <translation>%1 ist nicht mit DNSSEC signiert. Mail funktioniert auch ohne; es ist nichts zu tun.</translation>
    </message>
    <message>
        <source>%1 is signed, but %2 has no DS record for it, so nobody checks the signatures. Mail works without; to switch DNSSEC on, enter the DS record that your DNS host shows at the registrar.</source>
        <translation>%1 ist signiert, aber %2 hat dafür keinen DS-Eintrag, deshalb prüft niemand die Signaturen. Mail funktioniert auch ohne; um DNSSEC einzuschalten, tragen Sie beim Registrar den DS-Eintrag ein, den Ihr DNS-Anbieter anzeigt.</translation>
    </message>
    <message>
        <source>The DNSSEC signatures of %1 are right, by the judgement of: %2.</source>
        <translation>Die DNSSEC-Signaturen von %1 sind richtig, nach dem Urteil von: %2.</translation>
    </message>
    <message>
        <source>DNSSEC is broken: your whole domain is dark for everybody whose resolver checks signatures. %2 refuse every answer about %1: %3.</source>
        <translation>DNSSEC ist fehlerhaft: Ihre ganze Domain ist für alle unsichtbar, deren Resolver Signaturen prüft. Jede Antwort zu %1 wird verweigert von: %2. Grund: %3.</translation>
    </message>
    <message>
        <source>If you have moved to another DNS host or do not use DNSSEC: log in where you bought the domain (the registrar) and delete the DS record of %1 (“DNSSEC: off”). If you use DNSSEC: enter the DS record that your DNS host shows in place of the one at the registrar; if they are the same, tell your DNS host to sign %1 again. Resolvers may remember the old state for a day.</source>
        <translation>Wenn Sie zu einem anderen DNS-Anbieter gewechselt haben oder DNSSEC nicht benutzen: melden Sie sich dort an, wo Sie die Domain gekauft haben (beim Registrar), und löschen Sie den DS-Eintrag von %1 („DNSSEC: aus“). Wenn Sie DNSSEC benutzen: ersetzen Sie beim Registrar den DS-Eintrag durch den, den Ihr DNS-Anbieter anzeigt; sind beide gleich, bitten Sie Ihren DNS-Anbieter, %1 neu zu signieren. Resolver merken sich den alten Zustand womöglich einen Tag lang.</translation>
    </message>
    <message>
        <source>Your whole domain is dark for everybody whose resolver checks DNSSEC signatures: %2 refuse every answer about %1 (%3), although %4 has no DS record for it. Either they remember one that was there until lately, or a zone above is broken.</source>
        <translation>Ihre ganze Domain ist für alle unsichtbar, deren Resolver DNSSEC-Signaturen prüft. Jede Antwort zu %1 wird verweigert von: %2 (%3), obwohl %4 keinen DS-Eintrag dafür hat. Entweder ist ihnen noch einer in Erinnerung, den es bis vor Kurzem gab, oder eine übergeordnete Zone ist fehlerhaft.</translation>
    </message>
    <message>
        <source>If the DS record of %1 was deleted at the registrar today, wait a day. Otherwise tell whoever runs the zone %4 that its DNSSEC is broken.</source>
        <translation>Wenn der DS-Eintrag von %1 heute beim Registrar gelöscht wurde, warten Sie einen Tag. Sonst teilen Sie dem Betreiber der Zone %4 mit, dass deren DNSSEC fehlerhaft ist.</translation>
    </message>
    <message>
        <source>%2 refuse every answer about %1 because of DNSSEC (%3), but %4 do not. Either the keys or the DS record changed a short while ago, or not all name servers have the same signatures.</source>
        <translation>Wegen DNSSEC (%3) wird jede Antwort zu %1 verweigert von: %2. Nicht verweigert wird sie von: %4. Entweder haben sich Schlüssel oder DS-Eintrag vor Kurzem geändert, oder nicht alle Nameserver haben dieselben Signaturen.</translation>
    </message>
    <message>
        <source>Run the diagnosis again in a few hours. If it is still so, compare the DS record at the registrar with the one that your DNS host shows, and tell your DNS host that some resolvers find the signatures of %1 false.</source>
        <translation>Starten Sie die Diagnose in einigen Stunden erneut. Bleibt es dabei, vergleichen Sie den DS-Eintrag beim Registrar mit dem, den Ihr DNS-Anbieter anzeigt, und teilen Sie Ihrem DNS-Anbieter mit, dass manche Resolver die Signaturen von %1 für falsch halten.</translation>
    </message>
    <message>
        <source>DNSSEC is broken: %2 has a DS record for %1 and so promises signatures, but the zone has no keys (DNSKEY) at all. Your whole domain is dark for everybody whose resolver checks signatures.</source>
        <translation>DNSSEC ist fehlerhaft: %2 hat einen DS-Eintrag für %1 und verspricht damit Signaturen, aber die Zone hat überhaupt keine Schlüssel (DNSKEY). Ihre ganze Domain ist für alle unsichtbar, deren Resolver Signaturen prüft.</translation>
    </message>
    <message>
        <source>Log in where you bought the domain (the registrar) and delete the DS record of %1 (“DNSSEC: off”). Or switch DNSSEC on in the panel of your DNS host and enter the DS record that it then shows at the registrar in place of the old one.</source>
        <translation>Melden Sie sich dort an, wo Sie die Domain gekauft haben (beim Registrar), und löschen Sie den DS-Eintrag von %1 („DNSSEC: aus“). Oder schalten Sie bei Ihrem DNS-Anbieter DNSSEC ein und tragen Sie den DS-Eintrag, den er dann anzeigt, beim Registrar anstelle des alten ein.</translation>
    </message>
    <message>
        <source>These name servers hold %1 without DNSSEC keys, though it is signed: %2. Whoever asks them and checks signatures gets nothing.</source>
        <translation>Diese Nameserver führen %1 ohne DNSSEC-Schlüssel, obwohl die Zone signiert ist: %2. Wer sie fragt und Signaturen prüft, bekommt nichts.</translation>
    </message>
    <message>
        <source>Tell your DNS host that these servers hold an unsigned copy of %1. If they belong to a DNS host that you no longer use, delete them from the name servers of %1 at the registrar.</source>
        <translation>Teilen Sie Ihrem DNS-Anbieter mit, dass diese Server eine unsignierte Kopie von %1 führen. Gehören sie zu einem DNS-Anbieter, den Sie nicht mehr nutzen, löschen Sie sie beim Registrar aus den Nameservern von %1.</translation>
    </message>
    <message>
        <source>DNSSEC is broken: the DS record of %1 at the registrar is for another key (key tag %2) than those in the zone (%3). Your whole domain is dark for everybody whose resolver checks signatures.</source>
        <translation>DNSSEC ist fehlerhaft: der DS-Eintrag von %1 beim Registrar gehört zu einem anderen Schlüssel (Key Tag %2) als denen in der Zone (%3). Ihre ganze Domain ist für alle unsichtbar, deren Resolver Signaturen prüft.</translation>
    </message>
    <message>
        <source>Log in where you bought the domain (the registrar) and replace the DS record of %1 by the one that your DNS host shows. Or, if you do not use DNSSEC, delete the DS record (“DNSSEC: off”).</source>
        <translation>Melden Sie sich dort an, wo Sie die Domain gekauft haben (beim Registrar), und ersetzen Sie den DS-Eintrag von %1 durch den, den Ihr DNS-Anbieter anzeigt. Oder löschen Sie den DS-Eintrag, wenn Sie DNSSEC nicht benutzen („DNSSEC: aus“).</translation>
    </message>
    <message>
        <source>%1 has a DS record, but resolvers that check signatures treat it as not signed: %2. Usually they do not know the kind of signature, or the DS record is new.</source>
        <translation>%1 hat einen DS-Eintrag, wird aber von Resolvern, die Signaturen prüfen, als nicht signiert behandelt: %2. Meist kennen sie die Art der Signatur nicht, oder der DS-Eintrag ist neu.</translation>
    </message>
    <message>
        <source>The DS record of %1 is for an outdated signature algorithm (number %2, RFC 8624). More and more resolvers take such a domain as not signed.</source>
        <translation>Der DS-Eintrag von %1 ist für einen veralteten Signaturalgorithmus (Nummer %2, RFC 8624). Immer mehr Resolver behandeln eine solche Domain als nicht signiert.</translation>
    </message>
    <message>
        <source>In the panel of your DNS host change DNSSEC to algorithm 13 (ECDSA P-256 with SHA-256), then enter the DS record that it shows at the registrar.</source>
        <translation>Stellen Sie bei Ihrem DNS-Anbieter DNSSEC auf Algorithmus 13 um (ECDSA P-256 mit SHA-256) und tragen Sie dann beim Registrar den DS-Eintrag ein, den er anzeigt.</translation>
    </message>
    <message>
        <source>The DS record of %1 uses an outdated digest (type %2, RFC 8624). More and more resolvers take such a domain as not signed.</source>
        <translation>Der DS-Eintrag von %1 benutzt einen veralteten Hashwert (Digest-Typ %2, RFC 8624). Immer mehr Resolver behandeln eine solche Domain als nicht signiert.</translation>
    </message>
    <message>
        <source>At the registrar replace the DS record of %1 by one with digest type 2 (SHA-256) for the same key; your DNS host shows it.</source>
        <translation>Ersetzen Sie beim Registrar den DS-Eintrag von %1 durch einen mit Digest-Typ 2 (SHA-256) für denselben Schlüssel; Ihr DNS-Anbieter zeigt ihn an.</translation>
    </message>
    <message>
        <source>%1 has a DS record with an outdated digest (type %2) beside a better one. It is not needed and may be deleted at the registrar.</source>
        <translation>%1 hat neben einem besseren auch einen DS-Eintrag mit veraltetem Hashwert (Digest-Typ %2). Er wird nicht gebraucht und darf beim Registrar gelöscht werden.</translation>
    </message>
    <message>
        <source>%1 has a DS record, so it is signed. Whether the signatures are right could not be found out: no resolver that checks them could be asked.</source>
        <translation>%1 hat einen DS-Eintrag, ist also signiert. Ob die Signaturen richtig sind, ließ sich nicht feststellen: es konnte kein Resolver gefragt werden, der sie prüft.</translation>
    </message>
    <message>
        <source>Allow this program to ask public resolvers and run the diagnosis again.</source>
        <translation>Erlauben Sie diesem Programm, öffentliche Resolver zu fragen, und starten Sie die Diagnose erneut.</translation>
    </message>
    <message>
        <source>Whether the DNSSEC signatures of %1 are right could not be found out: %2. That may have other reasons; see the checks above.</source>
        <translation>Ob die DNSSEC-Signaturen von %1 richtig sind, ließ sich nicht feststellen: %2. Das kann andere Gründe haben; siehe die Prüfungen darüber.</translation>
    </message>
    <message>
        <source>Whether %1 is signed with DNSSEC could not be found out: neither the servers of the zone above nor a resolver that checks signatures could be asked.</source>
        <translation>Ob %1 mit DNSSEC signiert ist, ließ sich nicht feststellen: weder die Server der übergeordneten Zone noch ein Resolver, der Signaturen prüft, konnten gefragt werden.</translation>
    </message>
    <message>
        <source>Run the diagnosis again later, or on a computer in another network.</source>
        <translation>Starten Sie die Diagnose später erneut oder auf einem Computer in einem anderen Netz.</translation>
    </message>
    <message>
        <source>DNSSEC: the domain&apos;s signatures</source>
        <translation>DNSSEC: Signaturen der Domain</translation>
    </message>
    <message>
        <source>Put your external IP address into the address record of %1 in the panel of your DNS host.</source>
        <translation>Tragen Sie bei Ihrem DNS-Anbieter in den Adresseintrag von %1 Ihre externe IP-Adresse ein.</translation>
    </message>
    <message>
        <source>In the panel of your DNS host change the address record of %1 to %3.</source>
        <translation>Ändern Sie bei Ihrem DNS-Anbieter den Adresseintrag von %1 auf %3.</translation>
    </message>
    <message>
        <source>In the panel of your DNS host change the MX record of %1 to (priority and value): %3.</source>
        <translation>Ändern Sie bei Ihrem DNS-Anbieter den MX-Eintrag von %1 auf (Priorität und Wert): %3.</translation>
    </message>
    <message>
        <source>%1 %2 with the value “%3” is not published.</source>
        <translation>Der %2-Eintrag von %1 mit dem Wert „%3“ ist nicht veröffentlicht.</translation>
    </message>
    <message>
        <source>%1 %2 should be “%3”, but “%4” is published.</source>
        <translation>Der %2-Eintrag von %1 sollte „%3“ sein, veröffentlicht ist aber „%4“.</translation>
    </message>
    <message>
        <source>In the panel of your DNS host change the %2 record of %1 to “%3”. If you have just done so, some panels need a few minutes to hand it to their name servers.</source>
        <translation>Ändern Sie bei Ihrem DNS-Anbieter den %2-Eintrag von %1 auf „%3“. Wenn Sie das gerade getan haben: manche Oberflächen brauchen ein paar Minuten, bis sie ihn an ihre Nameserver weitergeben.</translation>
    </message>
    <message>
        <source>%1 AAAA with the value “%3” is not published. Mail still arrives over IPv4.</source>
        <translation>Der AAAA-Eintrag von %1 mit dem Wert „%3“ ist nicht veröffentlicht. Über IPv4 kommen Mails trotzdem an.</translation>
    </message>
    <message>
        <source>In the panel of your DNS host create the AAAA record of %1 with the value “%3”, or remove the IPv6 address here.</source>
        <translation>Legen Sie bei Ihrem DNS-Anbieter den AAAA-Eintrag von %1 mit dem Wert „%3“ an oder entfernen Sie die IPv6-Adresse hier.</translation>
    </message>
    <message>
        <source>%1 MX should be “%3”, but “%4” is published. Only the order of the priorities matters.</source>
        <translation>Der MX-Eintrag von %1 sollte „%3“ sein, veröffentlicht ist aber „%4“. Nur auf die Reihenfolge der Prioritäten kommt es an.</translation>
    </message>
    <message>
        <source>%1 has the TXT record “%4” where “%3” was planned. That is right if you changed it on purpose.</source>
        <translation>%1 hat den TXT-Eintrag „%4“, geplant war „%3“. Das ist richtig, wenn Sie ihn absichtlich geändert haben.</translation>
    </message>
    <message>
        <source>This computer&apos;s resolver works and is honest: it was asked for names whose true answers are known.</source>
        <translation>Der Resolver dieses Computers funktioniert und ist ehrlich: er wurde nach Namen gefragt, deren wahre Antworten bekannt sind.</translation>
    </message>
    <message>
        <source>Nobody on the Internet could be asked: %1, and none of the DNS root servers can be reached from here either. This computer seems to be without an Internet connection. Nothing follows from that for your domain.</source>
        <translation>Im Internet konnte niemand gefragt werden: %1, und auch keiner der DNS-Rootserver ist von hier aus erreichbar. Dieser Computer hat anscheinend keine Internetverbindung. Für Ihre Domain folgt daraus nichts.</translation>
    </message>
    <message>
        <source>Connect this computer to the Internet (cable, Wi-Fi, VPN; a hotel&apos;s or café&apos;s network may want you to log in with a web browser first), then run the diagnosis again.</source>
        <translation>Verbinden Sie diesen Computer mit dem Internet (Kabel, WLAN, VPN; im Netz eines Hotels oder Cafés müssen Sie sich vielleicht erst mit einem Webbrowser anmelden) und starten Sie die Diagnose erneut.</translation>
    </message>
    <message>
        <source>This computer&apos;s resolver could not answer a question that every working resolver can answer: %1. So nothing follows from what it says about your domain.</source>
        <translation>Der Resolver dieses Computers konnte eine Frage nicht beantworten, die jeder funktionierende Resolver beantworten kann: %1. Aus dem, was er über Ihre Domain sagt, folgt deshalb nichts.</translation>
    </message>
    <message>
        <source>Restart the router, or enter another name server in the network settings of this computer, then run the diagnosis again.</source>
        <translation>Starten Sie den Router neu oder tragen Sie in den Netzwerkeinstellungen dieses Computers einen anderen Nameserver ein und starten Sie die Diagnose erneut.</translation>
    </message>
    <message>
        <source>This computer&apos;s resolver invents answers: for %1, a name that does not exist, it gives the address %2. What it says about your domain is not believed.</source>
        <translation>Der Resolver dieses Computers erfindet Antworten: für %1, einen Namen, den es nicht gibt, liefert er die Adresse %2. Was er über Ihre Domain sagt, wird nicht geglaubt.</translation>
    </message>
    <message>
        <source>Your Internet provider, router, VPN or filter program answers for names that do not exist (“navigation help”, “DNS error page”). Switch that off there, or enter another name server in the network settings of this computer, then run the diagnosis again.</source>
        <translation>Ihr Internetanbieter, Router, VPN oder Filterprogramm antwortet für Namen, die es nicht gibt („Navigationshilfe“, „DNS-Fehlerseite“). Schalten Sie das dort aus oder tragen Sie in den Netzwerkeinstellungen dieses Computers einen anderen Nameserver ein und starten Sie die Diagnose erneut.</translation>
    </message>
    <message>
        <source>This computer&apos;s resolver gives made-up addresses: %2 for %1, whose true address is %3. A proxy or VPN program hands out such placeholders (198.18.0.0 to 198.19.255.255) and puts the true address in later. What the resolver says about your domain is not believed.</source>
        <translation>Der Resolver dieses Computers liefert erfundene Adressen: %2 für %1, dessen wahre Adresse %3 ist. Ein Proxy- oder VPN-Programm gibt solche Platzhalter aus (198.18.0.0 bis 198.19.255.255) und setzt die wahre Adresse später ein. Was der Resolver über Ihre Domain sagt, wird nicht geglaubt.</translation>
    </message>
    <message>
        <source>Switch off the “fake IP” or “enhanced” mode of the proxy or VPN program on this computer or router (or end the program), then run the diagnosis again.</source>
        <translation>Schalten Sie im Proxy- oder VPN-Programm auf diesem Computer oder Router den Modus „fake IP“ oder „enhanced“ aus (oder beenden Sie das Programm) und starten Sie die Diagnose erneut.</translation>
    </message>
    <message>
        <source>This computer&apos;s resolver gives false answers: %2 for %1, whose true address is %3. What it says about your domain is not believed.</source>
        <translation>Der Resolver dieses Computers gibt falsche Antworten: %2 für %1, dessen wahre Adresse %3 ist. Was er über Ihre Domain sagt, wird nicht geglaubt.</translation>
    </message>
    <message>
        <source>If this network wants you to log in with a web browser first, do so. Otherwise look into the DNS settings of this computer, its VPN or filter program and the router, and enter another name server there. Then run the diagnosis again.</source>
        <translation>Wenn Sie sich in diesem Netz erst mit einem Webbrowser anmelden müssen, tun Sie das. Sonst sehen Sie in die DNS-Einstellungen dieses Computers, seines VPN- oder Filterprogramms und des Routers und tragen Sie dort einen anderen Nameserver ein. Starten Sie danach die Diagnose erneut.</translation>
    </message>
    <message>
        <source>This network lets no DNS questions out to other servers (port 53): none of the root servers could be reached. So your domain&apos;s own name servers cannot be asked from here; what the Internet sees is judged by public resolvers over an encrypted connection (%1).</source>
        <translation>Dieses Netz lässt keine DNS-Fragen an andere Server hinaus (Port 53): keiner der Rootserver war erreichbar. Die eigenen Nameserver Ihrer Domain können deshalb von hier aus nicht gefragt werden; was das Internet sieht, wird nach öffentlichen Resolvern über eine verschlüsselte Verbindung beurteilt (%1).</translation>
    </message>
    <message>
        <source>Somebody on the way answers DNS questions in other servers&apos; place (port 53 is intercepted, by the router, a VPN or the Internet provider). So your domain&apos;s own name servers cannot be asked from here; what the Internet sees is judged by public resolvers over an encrypted connection (%1).</source>
        <translation>Jemand auf dem Weg beantwortet DNS-Fragen anstelle anderer Server (Port 53 wird abgefangen, vom Router, einem VPN oder dem Internetanbieter). Die eigenen Nameserver Ihrer Domain können deshalb von hier aus nicht gefragt werden; was das Internet sieht, wird nach öffentlichen Resolvern über eine verschlüsselte Verbindung beurteilt (%1).</translation>
    </message>
    <message>
        <source>This network lets no DNS questions out to other servers (port 53): none of the root servers could be reached, and no public resolver was asked or answered. Only this computer&apos;s resolver is left to judge by, and it may show an inner view.</source>
        <translation>Dieses Netz lässt keine DNS-Fragen an andere Server hinaus (Port 53): keiner der Rootserver war erreichbar, und kein öffentlicher Resolver wurde gefragt oder hat geantwortet. Zum Beurteilen bleibt nur der Resolver dieses Computers, und der zeigt vielleicht eine innere Sicht.</translation>
    </message>
    <message>
        <source>Allow DNS to the Internet (UDP and TCP port 53) in the router or firewall, allow this program to ask public resolvers, or run the diagnosis on a computer in another network.</source>
        <translation>Erlauben Sie im Router oder in der Firewall DNS ins Internet (UDP- und TCP-Port 53), erlauben Sie diesem Programm, öffentliche Resolver zu fragen, oder starten Sie die Diagnose auf einem Computer in einem anderen Netz.</translation>
    </message>
    <message>
        <source>Somebody on the way answers DNS questions in other servers&apos; place (port 53 is intercepted), and no public resolver was asked or answered over an encrypted connection. Only what this network wants to show can be seen from here.</source>
        <translation>Jemand auf dem Weg beantwortet DNS-Fragen anstelle anderer Server (Port 53 wird abgefangen), und kein öffentlicher Resolver wurde über eine verschlüsselte Verbindung gefragt oder hat geantwortet. Von hier aus ist nur zu sehen, was dieses Netz zeigen will.</translation>
    </message>
    <message>
        <source>Switch off the DNS redirection (“DNS protection”, parental control, VPN) in the router or on this computer, allow this program to ask public resolvers, or run the diagnosis on a computer in another network.</source>
        <translation>Schalten Sie die DNS-Umleitung („DNS-Schutz“, Kindersicherung, VPN) im Router oder auf diesem Computer aus, erlauben Sie diesem Programm, öffentliche Resolver zu fragen, oder starten Sie die Diagnose auf einem Computer in einem anderen Netz.</translation>
    </message>
    <message>
        <source>These public resolvers gave no proper answers from here and are left out: %1. That is not your domain&apos;s fault.</source>
        <translation>Diese öffentlichen Resolver haben von hier aus keine brauchbaren Antworten gegeben und bleiben außer Betracht: %1. Das liegt nicht an Ihrer Domain.</translation>
    </message>
    <message>
        <source>These public resolvers, or somebody who answers in their place, gave false answers to questions whose true answers are known, and are left out: %1.</source>
        <translation>Diese öffentlichen Resolver, oder jemand, der an ihrer Stelle antwortet, haben auf Fragen mit bekannten wahren Antworten falsch geantwortet und bleiben außer Betracht: %1.</translation>
    </message>
    <message>
        <source>What others see, and until when</source>
        <translation>Was andere sehen, und bis wann</translation>
    </message>
    <message>
        <source>Everybody who could be asked sees what should be seen (name servers of your DNS host: %1, public resolvers: %2, resolvers on this side: %3).</source>
        <translation>Alle, die gefragt werden konnten, sehen, was sie sehen sollen (Nameserver Ihres DNS-Anbieters: %1, öffentliche Resolver: %2, Resolver auf Ihrer Seite: %3).</translation>
    </message>
    <message>
        <source>Everybody outside who could be asked sees what should be seen (name servers of your DNS host: %1, public resolvers: %2).</source>
        <translation>Alle außerhalb, die gefragt werden konnten, sehen, was sie sehen sollen (Nameserver Ihres DNS-Anbieters: %1, öffentliche Resolver: %2).</translation>
    </message>
    <message>
        <source>Your DNS host is right. Not everybody sees it yet; the last of those asked will by %1.</source>
        <translation>Bei Ihrem DNS-Anbieter stimmt alles. Noch sehen es nicht alle; auch die letzten der Gefragten sehen es spätestens ab %1.</translation>
    </message>
    <message>
        <source>Wait until %1. Nothing has to be done.</source>
        <translation>Warten Sie bis %1. Es ist nichts zu tun.</translation>
    </message>
    <message>
        <source>Your DNS host is right. Not everybody sees it yet, and not all of them say how long that will take.</source>
        <translation>Bei Ihrem DNS-Anbieter stimmt alles. Noch sehen es nicht alle, und nicht alle sagen, wie lange das dauern wird.</translation>
    </message>
    <message>
        <source>Wait. Nothing has to be done.</source>
        <translation>Warten Sie. Es ist nichts zu tun.</translation>
    </message>
    <message>
        <source>The name servers of your DNS host could not be asked, but public resolvers already see what should be seen. Not everybody does.</source>
        <translation>Die Nameserver Ihres DNS-Anbieters konnten nicht gefragt werden, aber öffentliche Resolver sehen schon, was sie sehen sollen. Noch sehen es nicht alle.</translation>
    </message>
    <message>
        <source>Still old: %1 has %2 for %3 %4; it will see the new value by %5.</source>
        <translation>Noch alt: %1 hat %2 für %3 %4; der neue Wert ist dort spätestens ab %5 zu sehen.</translation>
    </message>
    <message>
        <source>Still old: %1 remembers that there was nothing for %3 %4; it will see the new value by %5.</source>
        <translation>Noch alt: %1 merkt sich, dass es für %3 %4 nichts gab; der neue Wert ist dort spätestens ab %5 zu sehen.</translation>
    </message>
    <message>
        <source>Still old: %1 remembers that there was nothing for %3 %4 and does not say how long it will.</source>
        <translation>Noch alt: %1 merkt sich, dass es für %3 %4 nichts gab, und sagt nicht, wie lange noch.</translation>
    </message>
    <message>
        <source>The name servers of %1 do not agree on %2 %3 (%4: %5; %6: %7).</source>
        <translation>Die Nameserver von %1 sind sich über %2 %3 nicht einig (%4: %5; %6: %7).</translation>
    </message>
    <message>
        <source>DNS hosts need some minutes to copy a change to all their name servers: wait a quarter of an hour and run the diagnosis again. If it stays so, send this line to your DNS host and ask why %4 and %6 differ.</source>
        <translation>DNS-Anbieter brauchen einige Minuten, um eine Änderung auf alle ihre Nameserver zu übertragen: warten Sie eine Viertelstunde und starten Sie die Diagnose erneut. Bleibt es dabei, senden Sie diese Zeile an Ihren DNS-Anbieter und fragen Sie, warum sich %4 und %6 unterscheiden.</translation>
    </message>
    <message>
        <source>The name servers of %1 do not agree on %2 %3: %4 has %5, but %6 has nothing.</source>
        <translation>Die Nameserver von %1 sind sich über %2 %3 nicht einig: %4 hat %5, aber %6 hat nichts.</translation>
    </message>
    <message>
        <source>DNS hosts need some minutes to copy a change to all their name servers: wait a quarter of an hour and run the diagnosis again. If it stays so, send this line to your DNS host and ask why %6 does not have it.</source>
        <translation>DNS-Anbieter brauchen einige Minuten, um eine Änderung auf alle ihre Nameserver zu übertragen: warten Sie eine Viertelstunde und starten Sie die Diagnose erneut. Bleibt es dabei, senden Sie diese Zeile an Ihren DNS-Anbieter und fragen Sie, warum %6 den Eintrag nicht hat.</translation>
    </message>
    <message>
        <source>The name servers of %1 that could be asked all have %4 for %2 %3, where %5 is planned.</source>
        <translation>Alle Nameserver von %1, die gefragt werden konnten, haben %4 für %2 %3; geplant ist %5.</translation>
    </message>
    <message>
        <source>Your DNS host does not have these yet: %1. So no resolver was asked for them: the question alone would make it remember that there is nothing. One that was asked by somebody else may remember that until %2.</source>
        <translation>Ihr DNS-Anbieter hat diese noch nicht: %1. Deshalb wurde kein Resolver danach gefragt: schon durch die Frage würde er sich merken, dass es nichts gibt. Ein Resolver, den jemand anders gefragt hat, merkt sich das vielleicht bis %2.</translation>
    </message>
    <message>
        <source>Your DNS host does not have these yet: %1. So no resolver was asked for them: the question alone would make it remember that there is nothing.</source>
        <translation>Ihr DNS-Anbieter hat diese noch nicht: %1. Deshalb wurde kein Resolver danach gefragt: schon durch die Frage würde er sich merken, dass es nichts gibt.</translation>
    </message>
    <message>
        <source>The name servers of your DNS host could not be asked. %1 has %2 for %3 %4, where %5 is planned.</source>
        <translation>Die Nameserver Ihres DNS-Anbieters konnten nicht gefragt werden. %1 hat %2 für %3 %4; geplant ist %5.</translation>
    </message>
    <message>
        <source>The name servers of your DNS host could not be asked. %1 has nothing for %3 %4, so no other resolver was asked for it: the question alone would make it remember that there is nothing.</source>
        <translation>Die Nameserver Ihres DNS-Anbieters konnten nicht gefragt werden. %1 hat nichts für %3 %4, deshalb wurde kein anderer Resolver danach gefragt: schon durch die Frage würde er sich merken, dass es nichts gibt.</translation>
    </message>
    <message>
        <source>Split DNS: %1 answers %2 for %3 %4, outsiders see %5: your network has a view of its own. Mail from outside is not affected.</source>
        <translation>Split-DNS: %1 antwortet %2 für %3 %4, Außenstehende sehen %5: Ihr Netz hat eine eigene Sicht. Mails von außen sind nicht betroffen.</translation>
    </message>
    <message>
        <source>Split DNS: %1 has nothing for %3 %4, outsiders see %5: your network has a view of its own. Mail from outside is not affected.</source>
        <translation>Split-DNS: %1 hat nichts für %3 %4, Außenstehende sehen %5: Ihr Netz hat eine eigene Sicht. Mails von außen sind nicht betroffen.</translation>
    </message>
    <message>
        <source>The hosts file of this computer says that %1 is %2, but it should be %3. Programs on this computer follow the hosts file; others are not affected.</source>
        <translation>Die Hosts-Datei dieses Computers sagt, dass %1 die Adresse %2 hat, es sollte aber %3 sein. Programme auf diesem Computer folgen der Hosts-Datei; andere sind nicht betroffen.</translation>
    </message>
    <message>
        <source>Unless it is there on purpose, delete the name from this line of the hosts file (/etc/hosts, on Windows C:\Windows\System32\drivers\etc\hosts): %2 %1</source>
        <translation>Wenn der Name dort nicht mit Absicht steht, löschen Sie ihn aus dieser Zeile der Hosts-Datei (/etc/hosts, unter Windows C:\Windows\System32\drivers\etc\hosts): %2 %1</translation>
    </message>
    <message>
        <source>Other names are found, but not %2 %3 (SERVFAIL), by: %1. Senders who ask there cannot deliver mail.</source>
        <translation>Andere Namen werden gefunden, %2 %3 aber nicht (SERVFAIL), und zwar von: %1. Absender, die dort fragen, können nicht zustellen.</translation>
    </message>
    <message>
        <source>Mend what the checks of the name servers and of DNSSEC say. If they are content, run the diagnosis again in an hour; if it is still so then, show this to your DNS host.</source>
        <translation>Beheben Sie, was die Prüfungen der Nameserver und von DNSSEC bemängeln. Haben sie nichts auszusetzen, starten Sie die Diagnose in einer Stunde erneut; bleibt es dann dabei, zeigen Sie dies Ihrem DNS-Anbieter.</translation>
    </message>
    <message>
        <source>Left out because of addresses given for names that do not exist: %1.</source>
        <translation>Außer Betracht, weil Adressen zu Namen geliefert wurden, die es nicht gibt: %1.</translation>
    </message>
    <message>
        <source>Left out because of a wrong address given for a well-known name: %1.</source>
        <translation>Außer Betracht, weil zu einem bekannten Namen eine falsche Adresse geliefert wurde: %1.</translation>
    </message>
    <message>
        <source>Left out because nothing could be learned from it: %1 (%2).</source>
        <translation>Außer Betracht, weil nichts zu erfahren war: %1 (%2).</translation>
    </message>
    <message>
        <source>No public resolver was asked, so what others have in their caches is not known.</source>
        <translation>Es wurde kein öffentlicher Resolver gefragt; was andere in ihren Zwischenspeichern haben, ist deshalb nicht bekannt.</translation>
    </message>
    <message>
        <source>What outsiders see is not known: %1.</source>
        <translation>Was Außenstehende sehen, ist nicht bekannt: %1.</translation>
    </message>
    <message>
        <source>Check this computer&apos;s Internet connection, then run the diagnosis again.</source>
        <translation>Prüfen Sie die Internetverbindung dieses Computers und starten Sie die Diagnose erneut.</translation>
    </message>
    <message>
        <source>What outsiders see is not known: there is no network, or DNS to the Internet (port 53) is blocked or intercepted here and no public resolver could be asked over TLS (port 853).</source>
        <translation>Was Außenstehende sehen, ist nicht bekannt: es gibt kein Netz, oder DNS ins Internet (Port 53) wird hier gesperrt oder abgefangen und kein öffentlicher Resolver konnte über TLS (Port 853) gefragt werden.</translation>
    </message>
    <message>
        <source>Allow this computer ports 53 and 853 to the Internet, or run the diagnosis in another network.</source>
        <translation>Erlauben Sie diesem Computer die Ports 53 und 853 ins Internet oder starten Sie die Diagnose in einem anderen Netz.</translation>
    </message>
    <message>
        <source>What outsiders see is not known: neither a name server of your DNS host nor an honest public resolver could be asked.</source>
        <translation>Was Außenstehende sehen, ist nicht bekannt: weder ein Nameserver Ihres DNS-Anbieters noch ein ehrlicher öffentlicher Resolver konnte gefragt werden.</translation>
    </message>
    <message>
        <source>Allow public resolvers to be asked, or run the diagnosis in another network.</source>
        <translation>Erlauben Sie, dass öffentliche Resolver gefragt werden, oder starten Sie die Diagnose in einem anderen Netz.</translation>
    </message>
    <message>
        <source>%1 is not in the DNS, so nobody was asked for its records.</source>
        <translation>%1 steht nicht im DNS, deshalb wurde niemand nach den Einträgen gefragt.</translation>
    </message>
    <message>
        <source>%1 has none of the records that mail needs, and no mail servers were entered, so there is nothing to compare.</source>
        <translation>%1 hat keinen der Einträge, die Mail braucht, und es wurden keine Mailserver eingegeben; es gibt also nichts zu vergleichen.</translation>
    </message>
    <message>
        <source>Every planned record is where it belongs, so there is no slip to look for.</source>
        <translation>Jeder geplante Eintrag ist, wo er hingehört; nach Eingabefehlern war also nicht zu suchen.</translation>
    </message>
    <message>
        <source>No mail servers were entered, so nothing can be missing; what is published shows no typing slip.</source>
        <translation>Es wurden keine Mailserver eingegeben, also kann nichts fehlen; was veröffentlicht ist, zeigt keinen Eingabefehler.</translation>
    </message>
    <message>
        <source>%1 has no zone of its own yet, so there is no place where a record could have landed by mistake.</source>
        <translation>%1 hat noch keine eigene Zone, also gibt es keinen Ort, an dem ein Eintrag versehentlich gelandet sein könnte.</translation>
    </message>
    <message>
        <source>Not published as planned: %1. Other places where such records land by mistake were looked at (%2), and no typing slip was recognised.</source>
        <translation>Nicht wie geplant veröffentlicht: %1. Auch andere Stellen, an denen solche Einträge versehentlich landen, wurden angesehen (%2); ein Eingabefehler war nicht zu erkennen.</translation>
    </message>
    <message>
        <source>The records were prepared for the panel of %1, but the name servers that serve %2 are those of %3. What is typed at %1 is seen by nobody.</source>
        <translation>Die Einträge wurden für die Oberfläche von %1 vorbereitet, aber die Nameserver, die für %2 antworten, gehören zu %3. Was bei %1 eingegeben wird, sieht niemand.</translation>
    </message>
    <message>
        <source>Type the records into the panel of %3. Or, if the domain is to move to %1, enter the name servers of %1 at the registrar of %2.</source>
        <translation>Geben Sie die Einträge in der Oberfläche von %3 ein. Oder tragen Sie, wenn die Domain zu %1 umziehen soll, beim Registrar von %2 die Nameserver von %1 ein.</translation>
    </message>
    <message>
        <source>%1 has no %2 record as planned, but there is one at %3: the name was typed in full into a panel that adds “.%4” itself.</source>
        <translation>%1 hat nicht den geplanten %2-Eintrag, es gibt aber einen bei %3: der Name wurde vollständig in eine Oberfläche eingegeben, die „.%4“ selbst anhängt.</translation>
    </message>
    <message>
        <source>In the panel of your DNS host open the record of %3. In the box “%5” you typed “%6”; this panel adds “.%4” itself. Type %7 instead. Nothing may stay at %3.</source>
        <translation>Öffnen Sie bei Ihrem DNS-Anbieter den Eintrag von %3. In das Feld „%5“ haben Sie „%6“ eingegeben; diese Oberfläche hängt „.%4“ selbst an. Geben Sie stattdessen %7 ein. Bei %3 darf nichts bleiben.</translation>
    </message>
    <message>
        <source>%1 has no %2 record as planned, but there is one at %3: this panel took the @ for a name.</source>
        <translation>%1 hat nicht den geplanten %2-Eintrag, es gibt aber einen bei %3: diese Oberfläche hat das @ für einen Namen gehalten.</translation>
    </message>
    <message>
        <source>In the panel of your DNS host open the record of %3. In the box “%5” you typed “%6”, which this panel does not understand. Type %7 instead; if it does not take that, type “%1.” with the dot at the end. Nothing may stay at %3.</source>
        <translation>Öffnen Sie bei Ihrem DNS-Anbieter den Eintrag von %3. In das Feld „%5“ haben Sie „%6“ eingegeben, was diese Oberfläche nicht versteht. Geben Sie stattdessen %7 ein; nimmt sie das nicht an, geben Sie „%1.“ mit dem Punkt am Ende ein. Bei %3 darf nichts bleiben.</translation>
    </message>
    <message>
        <source>%1 has no %2 record as planned, but %3 has what was planned for it: this panel counts names from %4.</source>
        <translation>%1 hat nicht den geplanten %2-Eintrag, aber %3 hat, was dafür geplant war: diese Oberfläche bezieht Namen auf %4.</translation>
    </message>
    <message>
        <source>If the record of %3 is meant for %1: open it in the panel of your DNS host and type %7 into the box “%5”. If %3 needs it too, create another one instead.</source>
        <translation>Wenn der Eintrag von %3 für %1 gedacht ist: öffnen Sie ihn bei Ihrem DNS-Anbieter und geben Sie in das Feld „%5“ %7 ein. Wenn auch %3 ihn braucht, legen Sie stattdessen einen weiteren an.</translation>
    </message>
    <message>
        <source>%1 has no %2 record as planned, but %3 has what was planned for it. Nobody looks there for mail to addresses that end in @%1.</source>
        <translation>%1 hat nicht den geplanten %2-Eintrag, aber %3 hat, was dafür geplant war. Für Mails an Adressen, die auf @%1 enden, sieht dort niemand nach.</translation>
    </message>
    <message>
        <source>In the panel of your DNS host open the MX record of %3. In the box “%5” you typed “%6”, the name of a server; what belongs there is the part behind the @ of your mail addresses. Type %7 instead. Keep a copy at %3 only if there are addresses that end in @%3.</source>
        <translation>Öffnen Sie bei Ihrem DNS-Anbieter den MX-Eintrag von %3. In das Feld „%5“ haben Sie „%6“ eingegeben, den Namen eines Servers; dort gehört der Teil hinter dem @ Ihrer Mailadressen hin. Geben Sie stattdessen %7 ein. Behalten Sie eine Kopie bei %3 nur, wenn es Adressen gibt, die auf @%3 enden.</translation>
    </message>
    <message>
        <source>%1 has no %2 record as planned; the domain %3 itself has the address that was planned for it (%8).</source>
        <translation>%1 hat nicht den geplanten %2-Eintrag; die Adresse, die dafür geplant war, hat die Domain %3 selbst (%8).</translation>
    </message>
    <message>
        <source>If that record was meant for %1, type %7 into the box “%5”. If a web site uses it, leave it and create one more record with %7 in the box “%5”.</source>
        <translation>Wenn jener Eintrag für %1 gedacht war, geben Sie in das Feld „%5“ %7 ein. Wenn eine Website ihn benutzt, lassen Sie ihn und legen Sie einen weiteren Eintrag an, mit dieser Eingabe im Feld „%5“: %7.</translation>
    </message>
    <message>
        <source>%1 has no %2 record as planned, but %3 has the address that was planned for it (%8).</source>
        <translation>%1 hat nicht den geplanten %2-Eintrag, aber %3 hat die Adresse, die dafür geplant war (%8).</translation>
    </message>
    <message>
        <source>In the panel of your DNS host open the record of %3. In the box “%5” you typed “%6”; type %7 instead. Or, if %3 is the right name, name the server so in this program and in the MX record.</source>
        <translation>Öffnen Sie bei Ihrem DNS-Anbieter den Eintrag von %3. In das Feld „%5“ haben Sie „%6“ eingegeben; geben Sie stattdessen %7 ein. Oder nennen Sie, wenn %3 der richtige Name ist, den Server in diesem Programm und im MX-Eintrag so.</translation>
    </message>
    <message>
        <source>The SPF text of %1 is missing, but there is one at %3, where no receiver looks for it.</source>
        <translation>Der SPF-Text von %1 fehlt, es gibt aber einen bei %3, wo kein Empfänger danach sucht.</translation>
    </message>
    <message>
        <source>In the panel of your DNS host open the TXT record of %3 that begins with v=spf1. In the box “%5” you typed “%6”; type %7 instead. Nothing that begins with v=spf1 may stay at %3.</source>
        <translation>Öffnen Sie bei Ihrem DNS-Anbieter den TXT-Eintrag von %3, der mit v=spf1 beginnt. In das Feld „%5“ haben Sie „%6“ eingegeben; geben Sie stattdessen %7 ein. Bei %3 darf nichts bleiben, was mit v=spf1 beginnt.</translation>
    </message>
    <message>
        <source>The SPF text of %1 is missing, but the server %3 has it. Receivers look at the part behind the @ of the sender, which is %1.</source>
        <translation>Der SPF-Text von %1 fehlt, aber der Server %3 hat ihn. Empfänger sehen beim Teil hinter dem @ des Absenders nach, und das ist %1.</translation>
    </message>
    <message>
        <source>In the panel of your DNS host create one more TXT record with the same text and %7 in the box “%5”. The one of %3 may stay: servers may have one of their own.</source>
        <translation>Legen Sie bei Ihrem DNS-Anbieter einen weiteren TXT-Eintrag mit demselben Text an, mit dieser Eingabe im Feld „%5“: %7. Der von %3 darf bleiben: Server dürfen einen eigenen haben.</translation>
    </message>
    <message>
        <source>The DMARC text is missing at %1, but there is one at %3, where no receiver looks for it.</source>
        <translation>Der DMARC-Text fehlt bei %1, es gibt aber einen bei %3, wo kein Empfänger danach sucht.</translation>
    </message>
    <message>
        <source>In the panel of your DNS host open the TXT record of %3 that begins with v=DMARC1 and type %7 into the box “%5”. Nothing that begins with v=DMARC1 may stay at %3.</source>
        <translation>Öffnen Sie bei Ihrem DNS-Anbieter den TXT-Eintrag von %3, der mit v=DMARC1 beginnt, und geben Sie in das Feld „%5“ %7 ein. Bei %3 darf nichts bleiben, was mit v=DMARC1 beginnt.</translation>
    </message>
    <message>
        <source>The MX of %1 points to %2. %7 puts such a name there while the address of the mail server is proxied, that is, led through its web servers.</source>
        <translation>Der MX-Eintrag von %1 zeigt auf %2. %7 setzt einen solchen Namen dorthin, solange die Adresse des Mailservers auf „Proxied“ steht, also über die Webserver dieses Anbieters geleitet wird.</translation>
    </message>
    <message>
        <source>In the panel of %7 switch the A and AAAA records of %6 from “Proxied” to “%8”. The MX record then shows what was typed; it need not be changed.</source>
        <translation>Stellen Sie in der Oberfläche von %7 die A- und AAAA-Einträge des Mailservers (%6) von „Proxied“ auf „%8“ um. Der MX-Eintrag zeigt dann, was eingegeben wurde; er muss nicht geändert werden.</translation>
    </message>
    <message>
        <source>The MX of %1 points to %2. That name only proves to %7 whose the domain is; no mail can be delivered there.</source>
        <translation>Der MX-Eintrag von %1 zeigt auf %2. Dieser Name beweist nur %7, wem die Domain gehört; dorthin können keine Mails zugestellt werden.</translation>
    </message>
    <message>
        <source>In the panel of your DNS host delete the MX record that points to %2, and see that there is one with %5 in the box “%3”.</source>
        <translation>Löschen Sie bei Ihrem DNS-Anbieter den MX-Eintrag, der auf %2 zeigt, und sorgen Sie für einen, der im Feld „%3“ %5 hat.</translation>
    </message>
    <message>
        <source>The MX of %1 still points to %2, a mail or forwarding service of %7, and not to %6.</source>
        <translation>Der MX-Eintrag von %1 zeigt noch auf %2, einen Mail- oder Weiterleitungsdienst von %7; richtig wäre: %6.</translation>
    </message>
    <message>
        <source>In the panel of your DNS host delete every MX record that points to %2; if it comes back, switch off mail or mail forwarding for the domain. Then create the MX record with %5 in the box “%3”.</source>
        <translation>Löschen Sie bei Ihrem DNS-Anbieter jeden MX-Eintrag, der auf %2 zeigt; wenn er wiederkommt, schalten Sie für die Domain Mail oder Mailweiterleitung aus. Legen Sie dann den MX-Eintrag an und geben Sie in das Feld „%3“ %5 ein.</translation>
    </message>
    <message>
        <source>The MX of %1 points to “%4”: the priority has become part of the name.</source>
        <translation>Der MX-Eintrag von %1 zeigt auf „%4“: die Priorität ist Teil des Namens geworden.</translation>
    </message>
    <message>
        <source>In the panel of your DNS host open the MX record of %1. In the box “%3” you typed “%4”; type %5 instead, and the number into the box “%8”.</source>
        <translation>Öffnen Sie bei Ihrem DNS-Anbieter den MX-Eintrag von %1. In das Feld „%3“ haben Sie „%4“ eingegeben; geben Sie stattdessen %5 ein, und die Zahl in das Feld „%8“.</translation>
    </message>
    <message>
        <source>The MX of %1 points to the address %4. An MX record must give the name of the mail server (RFC 1035 section 3.3.9).</source>
        <translation>Der MX-Eintrag von %1 zeigt auf die Adresse %4. Ein MX-Eintrag muss den Namen des Mailservers nennen (RFC 1035, Abschnitt 3.3.9).</translation>
    </message>
    <message>
        <source>In the panel of your DNS host open the MX record of %1. In the box “%3” you typed “%4”; type %5 instead. The address belongs into an A or AAAA record of %6.</source>
        <translation>Öffnen Sie bei Ihrem DNS-Anbieter den MX-Eintrag von %1. In das Feld „%3“ haben Sie „%4“ eingegeben; geben Sie stattdessen %5 ein. Die Adresse gehört in einen A- oder AAAA-Eintrag des Mailservers (%6).</translation>
    </message>
    <message>
        <source>The MX of %1 points to “%2”, which is not the name of a server.</source>
        <translation>Der MX-Eintrag von %1 zeigt auf „%2“, und das ist nicht der Name eines Servers.</translation>
    </message>
    <message>
        <source>In the panel of your DNS host open the MX record of %1. In the box “%3” you typed “%4”; type %5 instead and nothing else.</source>
        <translation>Öffnen Sie bei Ihrem DNS-Anbieter den MX-Eintrag von %1. In das Feld „%3“ haben Sie „%4“ eingegeben; geben Sie stattdessen %5 ein und sonst nichts.</translation>
    </message>
    <message>
        <source>The MX of %1 points to %2: the panel added “.%9” to a name that was complete already.</source>
        <translation>Der MX-Eintrag von %1 zeigt auf %2: die Oberfläche hat an einen Namen, der schon vollständig war, „.%9“ angehängt.</translation>
    </message>
    <message>
        <source>In the panel of your DNS host open the MX record of %1. In the box “%3” you typed “%4”; type %5 instead. A dot at the end, where there is one, tells the panel to add nothing.</source>
        <translation>Öffnen Sie bei Ihrem DNS-Anbieter den MX-Eintrag von %1. In das Feld „%3“ haben Sie „%4“ eingegeben; geben Sie stattdessen %5 ein. Ein Punkt am Ende, wenn dort einer steht, sagt der Oberfläche, dass sie nichts anhängen soll.</translation>
    </message>
    <message>
        <source>The MX of %1 points to %1 itself, and not to %6.</source>
        <translation>Der MX-Eintrag von %1 zeigt auf %1 selbst; richtig wäre: %6.</translation>
    </message>
    <message>
        <source>In the panel of your DNS host open the MX record of %1. The box “%3” holds the domain, or an @ that stands for it; type %5 instead.</source>
        <translation>Öffnen Sie bei Ihrem DNS-Anbieter den MX-Eintrag von %1. Im Feld „%3“ steht die Domain oder ein @, das für sie steht; geben Sie stattdessen %5 ein.</translation>
    </message>
    <message>
        <source>The MX of %1 points to “%2”, a name without its domain.</source>
        <translation>Der MX-Eintrag von %1 zeigt auf „%2“, einen Namen ohne seine Domain.</translation>
    </message>
    <message>
        <source>In the panel of your DNS host open the MX record of %1. In the box “%3” you typed “%4”, and this panel adds nothing to it. Type %5 instead.</source>
        <translation>Öffnen Sie bei Ihrem DNS-Anbieter den MX-Eintrag von %1. In das Feld „%3“ haben Sie „%4“ eingegeben, und diese Oberfläche hängt nichts daran an. Geben Sie stattdessen %5 ein.</translation>
    </message>
    <message>
        <source>%1 shows %2 instead of %5. That is an address of %3, which passes web pages on, but no mail: the record is proxied.</source>
        <translation>%1 zeigt %2 statt %5. Das ist eine Adresse von %3, und dort werden Webseiten weitergereicht, aber keine Mails: der Eintrag steht auf „Proxied“.</translation>
    </message>
    <message>
        <source>In the panel of %3 open the %6 record of %1, leave the address %5 as it is, and switch “Proxied” to “%4”.</source>
        <translation>Öffnen Sie in der Oberfläche von %3 den %6-Eintrag von %1, lassen Sie die Adresse %5, wie sie ist, und stellen Sie „Proxied“ auf „%4“ um.</translation>
    </message>
    <message>
        <source>%1 is a CNAME that points to the address %2. A CNAME can only point to a name.</source>
        <translation>%1 ist ein CNAME, der auf die Adresse %2 zeigt. Ein CNAME kann nur auf einen Namen zeigen.</translation>
    </message>
    <message>
        <source>In the panel of your DNS host delete the CNAME record of %1. Create a new one: in the box “%3” choose %4, in the box “%5” type %6.</source>
        <translation>Löschen Sie bei Ihrem DNS-Anbieter den CNAME-Eintrag von %1. Legen Sie einen neuen an: wählen Sie im Feld „%3“ %4 und geben Sie in das Feld „%5“ %6 ein.</translation>
    </message>
    <message>
        <source>%1 is a CNAME that points to %2. A name that is a CNAME can have no other records, so its MX and TXT records are not seen (RFC 1034 section 3.6.2).</source>
        <translation>%1 ist ein CNAME, der auf %2 zeigt. Ein Name, der ein CNAME ist, kann keine anderen Einträge haben, deshalb sind seine MX- und TXT-Einträge nicht zu sehen (RFC 1034, Abschnitt 3.6.2).</translation>
    </message>
    <message>
        <source>In the panel of your DNS host delete the CNAME record of %1. If a web site needs it, choose A in the box “%3” and give the address of the web server, or the panel&apos;s own kind of alias for a whole domain, often called ALIAS or ANAME.</source>
        <translation>Löschen Sie bei Ihrem DNS-Anbieter den CNAME-Eintrag von %1. Wenn eine Website ihn braucht, wählen Sie im Feld „%3“ A und geben Sie die Adresse des Webservers an, oder benutzen Sie die eigene Art der Oberfläche für den Alias einer ganzen Domain, oft ALIAS oder ANAME genannt.</translation>
    </message>
    <message>
        <source>The text “%3” of %1 is not understood as %2: %4.</source>
        <translation>Der Text „%3“ von %1 wird nicht als %2 verstanden: %4.</translation>
    </message>
    <message>
        <source>In the panel of your DNS host open that TXT record of %1, empty the box “%5” and type exactly %6.</source>
        <translation>Öffnen Sie bei Ihrem DNS-Anbieter diesen TXT-Eintrag von %1, leeren Sie das Feld „%5“ und geben Sie genau %6 ein.</translation>
    </message>
    <message>
        <source>At %1, where a text that begins with %4 belongs, there is one that begins with %2.</source>
        <translation>Bei %1, wo ein Text hingehört, der mit %4 beginnt, steht einer, der mit %2 beginnt.</translation>
    </message>
    <message>
        <source>In the panel of your DNS host open that TXT record of %1, empty the box “%5” and type exactly %6. What begins with %2 belongs to %3.</source>
        <translation>Öffnen Sie bei Ihrem DNS-Anbieter diesen TXT-Eintrag von %1, leeren Sie das Feld „%5“ und geben Sie genau %6 ein. Was mit %2 beginnt, gehört zu %3.</translation>
    </message>
    <message>
        <source>Typing slips in the panel</source>
        <translation>Eingabefehler beim DNS-Anbieter</translation>
    </message>
    <message>
        <source>Delegation: the zone and its name servers</source>
        <translation>Delegation: Zone und Nameserver</translation>
    </message>
    <message>
        <source>%1 is not a name that can be registered on the Internet, so there is no delegation to look at.</source>
        <translation>%1 ist kein Name, der im Internet registriert werden kann; es gibt also keine Delegation zu prüfen.</translation>
    </message>
    <message>
        <source>The name servers of %1 could not be asked: this network lets no DNS questions out to other servers (port 53).</source>
        <translation>Die Nameserver von %1 konnten nicht gefragt werden: dieses Netz lässt keine DNS-Fragen an andere Server hinaus (Port 53).</translation>
    </message>
    <message>
        <source>Allow DNS to the Internet (UDP and TCP port 53) in the router or firewall, or run the diagnosis on a computer in another network.</source>
        <translation>Erlauben Sie im Router oder in der Firewall DNS ins Internet (UDP- und TCP-Port 53) oder starten Sie die Diagnose auf einem Computer in einem anderen Netz.</translation>
    </message>
    <message>
        <source>The name servers of %1 could not be asked: somebody on the way answers in their place (port 53 is intercepted).</source>
        <translation>Die Nameserver von %1 konnten nicht gefragt werden: jemand auf dem Weg antwortet an ihrer Stelle (Port 53 wird abgefangen).</translation>
    </message>
    <message>
        <source>Switch off the DNS redirection (“DNS protection”, parental control, VPN) in the router or on this computer, or run the diagnosis on a computer in another network.</source>
        <translation>Schalten Sie die DNS-Umleitung („DNS-Schutz“, Kindersicherung, VPN) im Router oder auf diesem Computer aus oder starten Sie die Diagnose auf einem Computer in einem anderen Netz.</translation>
    </message>
    <message>
        <source>On the way from the root of the DNS to %1 nobody answered as he should: %2. So the name servers of %1 could not be found.</source>
        <translation>Auf dem Weg von der Wurzel des DNS zu %1 hat niemand geantwortet, wie er sollte: %2. Deshalb waren die Nameserver von %1 nicht zu finden.</translation>
    </message>
    <message>
        <source>Run the diagnosis again in a few minutes. The servers meant are those of a registry, not yours.</source>
        <translation>Starten Sie die Diagnose in einigen Minuten erneut. Gemeint sind die Server einer Registrierungsstelle, nicht Ihre.</translation>
    </message>
    <message>
        <source>The way from the root of the DNS to %1 could not be followed from here to its end, so its name servers could not be found.</source>
        <translation>Der Weg von der Wurzel des DNS zu %1 ließ sich von hier aus nicht bis zum Ende verfolgen, deshalb waren die Nameserver nicht zu finden.</translation>
    </message>
    <message>
        <source>Run the diagnosis again on a computer in another network, one with both IPv4 and IPv6 if there is one.</source>
        <translation>Starten Sie die Diagnose auf einem Computer in einem anderen Netz erneut, wenn möglich in einem mit IPv4 und IPv6.</translation>
    </message>
    <message>
        <source>%1 does not exist: the registry of “%2” says that there is no such name (NXDOMAIN). Mail to it is returned to its senders, whatever the panel of your DNS host shows.</source>
        <translation>%1 gibt es nicht: die Registrierungsstelle von „%2“ sagt, dass der Name nicht vorhanden ist (NXDOMAIN). Mails dorthin gehen an die Absender zurück, was auch immer die Oberfläche Ihres DNS-Anbieters zeigt.</translation>
    </message>
    <message>
        <source>Check the spelling of %1. If it is right, log in where you bought the domain (the registrar): renew it if it has expired, lift a suspension or “hold”, confirm the owner&apos;s address if you are asked to, and enter the name servers of your DNS host. If you never bought it, do that first.</source>
        <translation>Prüfen Sie die Schreibweise von %1. Wenn sie stimmt, melden Sie sich dort an, wo Sie die Domain gekauft haben (beim Registrar): verlängern Sie sie, wenn sie abgelaufen ist, lassen Sie eine Sperre („Hold“) aufheben, bestätigen Sie die Adresse des Inhabers, wenn Sie darum gebeten werden, und tragen Sie die Nameserver Ihres DNS-Anbieters ein. Wenn Sie die Domain nie gekauft haben, tun Sie das zuerst.</translation>
    </message>
    <message>
        <source>The registry of “%2” knows %1 but has no name servers for it, so nobody can find its records. Mail to it is returned to its senders.</source>
        <translation>Die Registrierungsstelle von „%2“ kennt %1, hat dafür aber keine Nameserver; deshalb kann niemand die Einträge finden. Mails dorthin gehen an die Absender zurück.</translation>
    </message>
    <message>
        <source>Log in where you bought %1 (the registrar), look for “Name servers”, enter those that your DNS host names (at least two) and save. It takes minutes to a day until they are used.</source>
        <translation>Melden Sie sich dort an, wo Sie %1 gekauft haben (beim Registrar), suchen Sie „Nameserver“, tragen Sie die ein, die Ihr DNS-Anbieter nennt (mindestens zwei), und speichern Sie. Bis sie benutzt werden, vergehen Minuten bis ein Tag.</translation>
    </message>
    <message>
        <source>The zone %2 exists, but its name servers say that there is no name %1 in it (NXDOMAIN). Mail to it is returned to its senders.</source>
        <translation>Die Zone %2 gibt es, aber ihre Nameserver sagen, dass darin kein Name %1 vorhanden ist (NXDOMAIN). Mails dorthin gehen an die Absender zurück.</translation>
    </message>
    <message>
        <source>Check the spelling of %1. If it is right, open the zone %2 in the panel of your DNS host and create the planned records of %1 there, the MX record first.</source>
        <translation>Prüfen Sie die Schreibweise von %1. Wenn sie stimmt, öffnen Sie bei Ihrem DNS-Anbieter die Zone %2 und legen Sie dort die geplanten Einträge von %1 an, den MX-Eintrag zuerst.</translation>
    </message>
    <message>
        <source>All name servers of %1 that were asked serve it: %2.</source>
        <translation>Alle gefragten Nameserver von %1 sind für die Zone zuständig und antworten: %2.</translation>
    </message>
    <message>
        <source>These name servers of %1 serve it: %2.</source>
        <translation>Diese Nameserver von %1 sind für die Zone zuständig und antworten: %2.</translation>
    </message>
    <message>
        <source>None of the name servers of %1 answers, while other servers on the Internet do: %2. Nobody can find its records.</source>
        <translation>Keiner der Nameserver von %1 antwortet, andere Server im Internet dagegen schon: %2. Niemand kann die Einträge finden.</translation>
    </message>
    <message>
        <source>Log in where you bought %1 (the registrar), look for “Name servers” and compare them with those that your DNS host names. If they differ, enter those of your DNS host and save. If they are the same, tell your DNS host that none of them answers. If they are your own computers, see that they run and that UDP and TCP port 53 lead to them.</source>
        <translation>Melden Sie sich dort an, wo Sie %1 gekauft haben (beim Registrar), suchen Sie „Nameserver“ und vergleichen Sie die Liste mit den Nameservern, die Ihr DNS-Anbieter nennt. Wenn sie sich unterscheiden, tragen Sie die Ihres DNS-Anbieters ein und speichern Sie. Wenn sie gleich sind, teilen Sie Ihrem DNS-Anbieter mit, dass keiner davon antwortet. Wenn es Ihre eigenen Computer sind, sorgen Sie dafür, dass sie laufen und dass UDP- und TCP-Port 53 zu ihnen führen.</translation>
    </message>
    <message>
        <source>None of the name servers that are entered for %1 serves it: %2. Nobody can find its records.</source>
        <translation>Keiner der Nameserver, die für %1 eingetragen sind, ist für die Zone zuständig: %2. Niemand kann die Einträge finden.</translation>
    </message>
    <message>
        <source>In the panel of your DNS host see that the zone %1 has been created and is active. Then log in where you bought the domain (the registrar), look for “Name servers”, enter exactly those that your DNS host names, and save.</source>
        <translation>Sehen Sie bei Ihrem DNS-Anbieter nach, ob die Zone %1 angelegt und aktiv ist. Melden Sie sich dann dort an, wo Sie die Domain gekauft haben (beim Registrar), suchen Sie „Nameserver“, tragen Sie genau die ein, die Ihr DNS-Anbieter nennt, und speichern Sie.</translation>
    </message>
    <message>
        <source>None of the name servers of %1 gives this computer a proper answer: %2. But %3 still has one, so either it remembers an earlier one, or the servers keep out your network only.</source>
        <translation>Keiner der Nameserver von %1 gibt diesem Computer eine brauchbare Antwort: %2. Eine Antwort kommt aber noch von: %3. Entweder ist es eine gemerkte von früher, oder die Server sperren nur Ihr Netz aus.</translation>
    </message>
    <message>
        <source>Run the diagnosis again in an hour, and on a computer in another network. If nothing has changed, tell your DNS host which servers do not answer, and from which address.</source>
        <translation>Starten Sie die Diagnose in einer Stunde erneut, und zwar auch auf einem Computer in einem anderen Netz. Wenn sich nichts geändert hat, teilen Sie Ihrem DNS-Anbieter mit, welche Server nicht antworten, und von welcher Adresse aus.</translation>
    </message>
    <message>
        <source>None of the name servers that are entered for %1 has an address: %2. Nobody can find its records.</source>
        <translation>Keiner der Nameserver, die für %1 eingetragen sind, hat eine Adresse: %2. Niemand kann die Einträge finden.</translation>
    </message>
    <message>
        <source>Log in where you bought %1 (the registrar), look for “Name servers”, correct the names to those that your DNS host names (mind the spelling), and save.</source>
        <translation>Melden Sie sich dort an, wo Sie %1 gekauft haben (beim Registrar), suchen Sie „Nameserver“, berichtigen Sie die Namen auf die, die Ihr DNS-Anbieter nennt (achten Sie auf die Schreibweise), und speichern Sie.</translation>
    </message>
    <message>
        <source>The name servers of %1 could not be asked from here: %2. This computer has no working connection of that kind (IPv4 or IPv6).</source>
        <translation>Die Nameserver von %1 konnten von hier aus nicht gefragt werden: %2. Dieser Computer hat keine funktionierende Verbindung dieser Art (IPv4 oder IPv6).</translation>
    </message>
    <message>
        <source>Run the diagnosis on a computer with both IPv4 and IPv6.</source>
        <translation>Starten Sie die Diagnose auf einem Computer mit IPv4 und IPv6.</translation>
    </message>
    <message>
        <source>The addresses of these name servers of %1 could not be found out: %2. They were not asked.</source>
        <translation>Die Adressen dieser Nameserver von %1 ließen sich nicht feststellen: %2. Sie wurden nicht gefragt.</translation>
    </message>
    <message>
        <source>The name server %2 of %1 is of no use: %3. Others still answer, so some look-ups are slow and some fail.</source>
        <translation>Der Nameserver %2 von %1 ist unbrauchbar: %3. Andere antworten noch, deshalb sind manche Abfragen langsam und manche scheitern.</translation>
    </message>
    <message>
        <source>Run the diagnosis again in some minutes. If the server still does not answer, tell your DNS host; if it is one that you no longer use, delete it from the name servers of %1 at the registrar.</source>
        <translation>Starten Sie die Diagnose in einigen Minuten erneut. Wenn der Server auch dann nicht antwortet, teilen Sie das Ihrem DNS-Anbieter mit; wenn Sie ihn nicht mehr nutzen, löschen Sie ihn beim Registrar aus den Nameservern von %1.</translation>
    </message>
    <message>
        <source>The name server %2 is entered for %1 but does not serve it: %3. Some look-ups are slow and some fail.</source>
        <translation>Der Nameserver %2 ist für %1 eingetragen, ist für die Zone aber nicht zuständig: %3. Manche Abfragen sind langsam und manche scheitern.</translation>
    </message>
    <message>
        <source>Delete this server from the name servers of %1 at the registrar, or, if your DNS host names it, tell your DNS host that the zone %1 is missing or broken on it.</source>
        <translation>Löschen Sie diesen Server beim Registrar aus den Nameservern von %1, oder teilen Sie Ihrem DNS-Anbieter, wenn er ihn nennt, mit, dass die Zone %1 darauf fehlt oder fehlerhaft ist.</translation>
    </message>
    <message>
        <source>The name server %2 is entered for %1 but does not hold it: it answers without authority or refers to others (%3). Some look-ups are slow and some fail.</source>
        <translation>Der Nameserver %2 ist für %1 eingetragen, führt die Zone aber nicht: er antwortet nicht autoritativ oder verweist auf andere (%3). Manche Abfragen sind langsam und manche scheitern.</translation>
    </message>
    <message>
        <source>Delete this server from the name servers of %1 at the registrar, or, if your DNS host names it, tell your DNS host that the zone %1 is missing on it.</source>
        <translation>Löschen Sie diesen Server beim Registrar aus den Nameservern von %1, oder teilen Sie Ihrem DNS-Anbieter, wenn er ihn nennt, mit, dass die Zone %1 darauf fehlt.</translation>
    </message>
    <message>
        <source>These addresses of name servers of %1 were left out, because nobody on the Internet answers from here over %3: %2.</source>
        <translation>Diese Adressen von Nameservern von %1 blieben außer Betracht, weil von hier aus über %3 niemand im Internet antwortet: %2.</translation>
    </message>
    <message>
        <source>%1 has very many name servers; %2 of their addresses were asked and %3 were left out.</source>
        <translation>%1 hat sehr viele Nameserver; %2 ihrer Adressen wurden gefragt, und %3 blieben außer Betracht.</translation>
    </message>
    <message>
        <source>These name servers of %1 do not answer over TCP: %2. Long answers, as for DKIM keys or a signed zone, get lost (RFC 7766).</source>
        <translation>Diese Nameserver von %1 antworten nicht über TCP: %2. Lange Antworten, etwa für DKIM-Schlüssel oder eine signierte Zone, gehen verloren (RFC 7766).</translation>
    </message>
    <message>
        <source>Tell your DNS host that these servers must answer on TCP port 53 as well. If they are your own, open TCP port 53 in the firewall and router beside UDP port 53.</source>
        <translation>Teilen Sie Ihrem DNS-Anbieter mit, dass diese Server auch auf TCP-Port 53 antworten müssen. Wenn es Ihre eigenen sind, öffnen Sie in Firewall und Router neben UDP-Port 53 auch TCP-Port 53.</translation>
    </message>
    <message>
        <source>Whether the name servers of %1 answer over TCP cannot be seen from here: nobody on the Internet answers on TCP port 53.</source>
        <translation>Ob die Nameserver von %1 über TCP antworten, ist von hier aus nicht zu sehen: auf TCP-Port 53 antwortet niemand im Internet.</translation>
    </message>
    <message>
        <source>These name servers of %1 have no address, so nobody can ask them: %2.</source>
        <translation>Diese Nameserver von %1 haben keine Adresse, deshalb kann niemand sie fragen: %2.</translation>
    </message>
    <message>
        <source>Correct the names in the list of name servers of %1 at the registrar (mind the spelling) and in the zone&apos;s NS records, or create the missing A records if the names are your own.</source>
        <translation>Berichtigen Sie beim Registrar die Namen in der Liste der Nameserver von %1 (achten Sie auf die Schreibweise) und in den NS-Einträgen der Zone oder legen Sie die fehlenden A-Einträge an, wenn die Namen Ihre eigenen sind.</translation>
    </message>
    <message>
        <source>These name servers of %1 are aliases (CNAME), which name servers must not be (RFC 2181 section 10.3): %2. Many resolvers ignore them.</source>
        <translation>Diese Nameserver von %1 sind Aliasse (CNAME), und das dürfen Nameserver nicht sein (RFC 2181, Abschnitt 10.3): %2. Viele Resolver übergehen sie.</translation>
    </message>
    <message>
        <source>In the zone of that name replace the CNAME by A and AAAA records, or enter the name that the alias leads to as name server of %1 at the registrar.</source>
        <translation>Ersetzen Sie in der Zone jenes Namens den CNAME durch A- und AAAA-Einträge oder tragen Sie beim Registrar als Nameserver von %1 den Namen ein, zu dem der Alias führt.</translation>
    </message>
    <message>
        <source>All name servers of %1 are aliases (CNAME), which name servers must not be (RFC 2181 section 10.3): %2. Many resolvers cannot find anything in %1.</source>
        <translation>Alle Nameserver von %1 sind Aliasse (CNAME), und das dürfen Nameserver nicht sein (RFC 2181, Abschnitt 10.3): %2. Viele Resolver finden in %1 nichts.</translation>
    </message>
    <message>
        <source>In the zone of those names replace each CNAME by A and AAAA records, or enter the names that the aliases lead to as name servers of %1 at the registrar.</source>
        <translation>Ersetzen Sie in der Zone jener Namen jeden CNAME durch A- und AAAA-Einträge oder tragen Sie beim Registrar als Nameserver von %1 die Namen ein, zu denen die Aliasse führen.</translation>
    </message>
    <message>
        <source>%1 has only one name server: %2. When it is down, no mail arrives.</source>
        <translation>%1 hat nur einen Nameserver: %2. Wenn er ausfällt, kommen keine Mails an.</translation>
    </message>
    <message>
        <source>Ask your DNS host for a second name server and enter it at the registrar beside the first.</source>
        <translation>Bitten Sie Ihren DNS-Anbieter um einen zweiten Nameserver und tragen Sie ihn beim Registrar neben dem ersten ein.</translation>
    </message>
    <message>
        <source>The name servers of %1 have different names, but all lead to the same computer (%2). When it is down, no mail arrives.</source>
        <translation>Die Nameserver von %1 haben verschiedene Namen, führen aber alle zu demselben Computer (%2). Wenn er ausfällt, kommen keine Mails an.</translation>
    </message>
    <message>
        <source>Ask your DNS host for a name server on another computer, in another network if possible, and enter it at the registrar.</source>
        <translation>Bitten Sie Ihren DNS-Anbieter um einen Nameserver auf einem anderen Computer, möglichst in einem anderen Netz, und tragen Sie ihn beim Registrar ein.</translation>
    </message>
    <message>
        <source>The registry and the zone %1 name different name servers. The parent zone %4: %2. The zone itself: %3.</source>
        <translation>Die Registrierungsstelle und die Zone %1 nennen verschiedene Nameserver. Die übergeordnete Zone %4: %2. Die Zone selbst: %3.</translation>
    </message>
    <message>
        <source>Ask your DNS host which list is right. Enter exactly those name servers for %1 at the registrar, and make the NS records in the zone the same. If you have just moved to another DNS host, the old one&apos;s servers must leave both lists.</source>
        <translation>Fragen Sie Ihren DNS-Anbieter, welche Liste richtig ist. Tragen Sie beim Registrar genau diese Nameserver für %1 ein und gleichen Sie die NS-Einträge in der Zone daran an. Wenn Sie gerade zu einem anderen DNS-Anbieter gewechselt haben, müssen die Server des alten aus beiden Listen verschwinden.</translation>
    </message>
    <message>
        <source>The name servers of %1 hold different versions (SOA serials) of it: %2. A change is still spreading between them, or they count each for itself.</source>
        <translation>Die Nameserver von %1 führen verschiedene Fassungen der Zone (SOA-Seriennummern): %2. Entweder breitet sich eine Änderung noch aus, oder jeder zählt für sich.</translation>
    </message>
    <message>
        <source>The name servers of %1 disagree about %2 %3. They say (“–” is nothing): %4. Which answer a sender gets is chance.</source>
        <translation>Die Nameserver von %1 sind sich über %2 %3 nicht einig. Sie sagen („–“ heißt nichts): %4. Welche Antwort ein Absender bekommt, ist Zufall.</translation>
    </message>
    <message>
        <source>If you have just changed it, run the diagnosis again in an hour. If the servers then still disagree, tell your DNS host that they are not in step; if you have moved to another DNS host, delete the old one&apos;s servers from the name servers of %1 at the registrar.</source>
        <translation>Wenn Sie gerade etwas geändert haben, starten Sie die Diagnose in einer Stunde erneut. Sind sich die Server dann immer noch nicht einig, teilen Sie Ihrem DNS-Anbieter mit, dass sie nicht auf demselben Stand sind; wenn Sie zu einem anderen DNS-Anbieter gewechselt haben, löschen Sie beim Registrar die Server des alten aus den Nameservern von %1.</translation>
    </message>
    <message>
        <source>%1 itself is an alias (CNAME) of %2. That hides its MX and TXT records (RFC 1034 section 3.6.2), so mail is lost or goes where %2 sends it.</source>
        <translation>%1 selbst ist ein Alias (CNAME) für %2. Das verdeckt die MX- und TXT-Einträge (RFC 1034, Abschnitt 3.6.2); Mails gehen deshalb verloren oder dorthin, wohin %2 sie schickt.</translation>
    </message>
    <message>
        <source>In the panel of your DNS host delete the CNAME of %1 itself (host box “@” or empty) and create A and AAAA records with your website&apos;s addresses instead, or use what your DNS host calls ALIAS, ANAME or CNAME flattening.</source>
        <translation>Löschen Sie bei Ihrem DNS-Anbieter den CNAME von %1 selbst (Namensfeld „@“ oder leer) und legen Sie stattdessen A- und AAAA-Einträge mit den Adressen Ihrer Website an, oder benutzen Sie, was Ihr DNS-Anbieter ALIAS, ANAME oder CNAME Flattening nennt.</translation>
    </message>
    <message>
        <source>%1 has a wildcard (“*”): names below it that nobody created also have records (%2). So a name with a typing error seems to exist, and a record seen below %1 may come from the wildcard instead of one made for that name.</source>
        <translation>%1 hat einen Platzhalter-Eintrag („*“, Wildcard): auch Namen darunter, die niemand angelegt hat, haben Einträge (%2). Ein Name mit Tippfehler scheint deshalb zu existieren, und ein Eintrag unterhalb von %1 kann vom Platzhalter stammen statt von einem, der für diesen Namen angelegt wurde.</translation>
    </message>
    <message>
        <source>%1 has no zone of its own: its records are part of the zone %2 and are entered there.</source>
        <translation>%1 hat keine eigene Zone: die Einträge gehören zur Zone %2 und werden dort eingetragen.</translation>
    </message>
    <message>
        <source>%1 is a zone of its own, apart from %2, with the name servers %3. Its records are entered there; what is entered for %1 in the panel of %2 has no effect.</source>
        <translation>%1 ist eine eigene Zone, getrennt von %2, mit den Nameservern %3. Die Einträge werden dort eingetragen; was für %1 in der Oberfläche von %2 eingetragen wird, hat keine Wirkung.</translation>
    </message>
    <message>
        <source>Who asks for a record of %1 before it exists remembers for up to %2 minutes that it does not (the zone&apos;s negative time to live, RFC 2308). So create records before anybody asks for them.</source>
        <translation>Wer nach einem Eintrag von %1 fragt, bevor es ihn gibt, merkt sich bis zu %2 Minuten lang, dass es ihn nicht gibt (negative TTL der Zone, RFC 2308). Legen Sie Einträge deshalb an, bevor jemand danach fragt.</translation>
    </message>
    <message>
        <source>The DNS of %1 is at %2 (its name servers are %3). Records are entered in the panel of %2.</source>
        <translation>Das DNS von %1 liegt bei %2 (die Nameserver sind %3). Einträge werden in der Oberfläche von %2 eingetragen.</translation>
    </message>
    <message>
        <source>You are about to use the wrong panel: you chose %4, but the DNS of %1 is at %2 (its name servers are %3). What you enter in the panel of %4 has no effect.</source>
        <translation>Sie sind dabei, die falsche Oberfläche zu benutzen: Sie haben %4 gewählt, aber das DNS von %1 liegt bei %2 (die Nameserver sind %3). Was Sie in der Oberfläche von %4 eintragen, hat keine Wirkung.</translation>
    </message>
    <message>
        <source>Enter the records in the panel of %2 and choose %2 in this program. Or, if the DNS is meant to be at %4: log in where you bought %1 (the registrar), look for “Name servers”, enter those that %4 names, and save.</source>
        <translation>Tragen Sie die Einträge in der Oberfläche von %2 ein und wählen Sie in diesem Programm %2. Oder, wenn das DNS bei %4 liegen soll: melden Sie sich dort an, wo Sie %1 gekauft haben (beim Registrar), suchen Sie „Nameserver“, tragen Sie die ein, die %4 nennt, und speichern Sie.</translation>
    </message>
    <message>
        <source>You chose %3, but the name servers of %1 (%2) are not among those known of %3. Compare them with the name servers that the panel of %3 shows: if they differ, what you enter there has no effect.</source>
        <translation>Sie haben %3 gewählt, aber die Nameserver von %1 (%2) gehören nicht zu denen, die von %3 bekannt sind. Vergleichen Sie sie mit den Nameservern, die die Oberfläche von %3 zeigt: unterscheiden sie sich, hat keine Wirkung, was Sie dort eintragen.</translation>
    </message>
    <message>
        <source>no public resolver could be asked</source>
        <translation>kein öffentlicher Resolver konnte gefragt werden</translation>
    </message>
    <message>
        <source>The MX records of %1 are not known: none of its name servers tells them; see the check of the delegation. That does not mean that they are missing.</source>
        <translation>Die MX-Einträge von %1 sind nicht bekannt: Keiner seiner Nameserver nennt sie; siehe die Prüfung der Delegation. Das heißt nicht, dass sie fehlen.</translation>
    </message>
    <message>
        <source>In the panel of your DNS host create an MX record for %1 with your mail server&apos;s name as its value. First see the check of typing slips: the record may have landed at a wrong place.</source>
        <translation>Legen Sie bei Ihrem DNS-Anbieter einen MX-Eintrag für %1 mit dem Namen Ihres Mailservers als Wert an. Sehen Sie zuerst in die Prüfung auf Eingabefehler: Der Eintrag kann an einer falschen Stelle gelandet sein.</translation>
    </message>
    <message>
        <source>%1 is not in the DNS, so nothing can be published there yet; see the check of the delegation.</source>
        <translation>%1 gibt es im DNS nicht, also kann dort noch nichts veröffentlicht sein; siehe die Prüfung der Delegation.</translation>
    </message>
    <message>
        <source>%1 %2 is not known: none of the domain&apos;s name servers tells it; see the check of the delegation.</source>
        <translation>%1 %2 ist nicht bekannt: Keiner der Nameserver der Domain nennt es; siehe die Prüfung der Delegation.</translation>
    </message>
    <message>
        <source>In the panel of your DNS host create the %2 record of %1 with the value “%3”. If you have just done so, some panels need a few minutes to hand it to their name servers. First see the check of typing slips: the record may have landed at a wrong place.</source>
        <translation>Legen Sie bei Ihrem DNS-Anbieter den %2-Eintrag von %1 mit dem Wert „%3“ an. Haben Sie das eben erst getan: Manche Verwaltungsoberflächen brauchen einige Minuten, bis ihre Nameserver es wissen. Sehen Sie zuerst in die Prüfung auf Eingabefehler: Der Eintrag kann an einer falschen Stelle gelandet sein.</translation>
    </message>
    <message>
        <source>This computer&apos;s resolver and network</source>
        <translation>Resolver und Netz dieses Computers</translation>
    </message>
    <message>
        <source>Everybody who answered sees what should be seen (name servers of your DNS host: %1, public resolvers: %2, resolvers on this side: %3), but some did not answer for everything.</source>
        <translation>Wer geantwortet hat, sieht, was zu sehen sein soll (Nameserver Ihres DNS-Anbieters: %1, öffentliche Resolver: %2, Resolver auf dieser Seite: %3), aber einige haben nicht auf alles geantwortet.</translation>
    </message>
    <message>
        <source>What outsiders see is not known: none of the domain&apos;s name servers tells; see the check of the delegation.</source>
        <translation>Was Außenstehende sehen, ist nicht bekannt: Keiner der Nameserver der Domain gibt Auskunft; siehe die Prüfung der Delegation.</translation>
    </message>
    <message>
        <source>The name servers of %1 could not be asked, so nobody looked where a record may have landed by mistake; see the check of the delegation.</source>
        <translation>Die Nameserver von %1 konnten nicht gefragt werden, also hat niemand nachgesehen, wo ein Eintrag aus Versehen gelandet sein kann; siehe die Prüfung der Delegation.</translation>
    </message>
    <message>
        <source>The name server %1 has the address %2, which nobody outside can reach. Senders who ask it find nothing in %3.</source>
        <translation>Der Nameserver %1 hat die Adresse %2, die von außen niemand erreichen kann. Absender, die ihn fragen, finden in %3 nichts.</translation>
    </message>
    <message>
        <source>In the zone that %1 belongs to, replace the address %2 in its A or AAAA record by the public one. If %1 is a name within %3, enter the public address at the registrar as well (“host”, “glue”). If the server is not meant for outside, delete %1 from the name servers of %3 at the registrar and from the zone&apos;s NS records.</source>
        <translation>Ersetzen Sie in der Zone, zu der %1 gehört, die Adresse %2 im A- oder AAAA-Eintrag durch die öffentliche. Ist %1 ein Name innerhalb von %3, tragen Sie die öffentliche Adresse auch beim Registrar ein („Host“, „Glue“). Ist der Server nicht für außen gedacht, löschen Sie %1 beim Registrar aus den Nameservern von %3 und aus den NS-Einträgen der Zone.</translation>
    </message>
    <message>
        <source>the line “version: STSv1” is missing</source>
        <translation>die Zeile „version: STSv1“ fehlt</translation>
    </message>
    <message>
        <source>the version is not “STSv1”</source>
        <translation>die Version ist nicht „STSv1“</translation>
    </message>
    <message>
        <source>the line with “mode:” is missing</source>
        <translation>die Zeile mit „mode:“ fehlt</translation>
    </message>
    <message>
        <source>the mode is none of “enforce”, “testing” and “none”</source>
        <translation>der Modus ist weder „enforce“ noch „testing“ noch „none“</translation>
    </message>
    <message>
        <source>the line with “max_age:” is missing</source>
        <translation>die Zeile mit „max_age:“ fehlt</translation>
    </message>
    <message>
        <source>max_age is not a number of seconds from 0 to 31557600</source>
        <translation>max_age ist keine Anzahl Sekunden von 0 bis 31557600</translation>
    </message>
    <message>
        <source>there is no line with “mx:”</source>
        <translation>es gibt keine Zeile mit „mx:“</translation>
    </message>
    <message>
        <source>behind “mx:” there is something else than the name of a server</source>
        <translation>hinter „mx:“ steht etwas anderes als der Name eines Servers</translation>
    </message>
    <message>
        <source>a line does not consist of a word, a colon and a value</source>
        <translation>eine Zeile besteht nicht aus einem Wort, einem Doppelpunkt und einem Wert</translation>
    </message>
    <message>
        <source>it has far too many lines</source>
        <translation>es sind viel zu viele Zeilen</translation>
    </message>
    <message>
        <source>no encrypted connection came about</source>
        <translation>es kam keine verschlüsselte Verbindung zustande</translation>
    </message>
    <message>
        <source>it broke off, or what it sent is not HTTP</source>
        <translation>die Verbindung brach ab, oder was gesendet wurde, ist nicht HTTP</translation>
    </message>
    <message>
        <source>what it sent is not HTTP</source>
        <translation>was gesendet wurde, ist nicht HTTP</translation>
    </message>
    <message>
        <source>it could not be understood</source>
        <translation>die Antwort war nicht zu verstehen</translation>
    </message>
    <message>
        <source>it does not begin with v=spf1 and a blank</source>
        <translation>der Eintrag beginnt nicht mit v=spf1 und einem Leerzeichen</translation>
    </message>
    <message>
        <source>this character is not allowed; only letters, digits and signs of ASCII are, with ordinary blanks between the parts</source>
        <translation>dieses Zeichen ist nicht erlaubt; erlaubt sind nur Buchstaben, Ziffern und Zeichen aus ASCII, mit gewöhnlichen Leerzeichen zwischen den Teilen</translation>
    </message>
    <message>
        <source>there is no such word in SPF; there are all, a, mx, ptr, ip4, ip6, include and exists</source>
        <translation>dieses Wort gibt es in SPF nicht; es gibt all, a, mx, ptr, ip4, ip6, include und exists</translation>
    </message>
    <message>
        <source>the name or address that belongs behind it is missing</source>
        <translation>der Name oder die Adresse, die dahinter gehört, fehlt</translation>
    </message>
    <message>
        <source>nothing may stand behind it there</source>
        <translation>dahinter darf dort nichts stehen</translation>
    </message>
    <message>
        <source>that is no address of the kind that belongs there</source>
        <translation>das ist keine Adresse der Art, die dorthin gehört</translation>
    </message>
    <message>
        <source>behind the slash belongs a number from 0 to 32 for IPv4 (/24), or with two slashes from 0 to 128 for IPv6 (//64)</source>
        <translation>hinter den Schrägstrich gehört eine Zahl von 0 bis 32 für IPv4 (/24), oder hinter zwei Schrägstriche eine von 0 bis 128 für IPv6 (//64)</translation>
    </message>
    <message>
        <source>the percent sign begins a macro there, and this is none</source>
        <translation>das Prozentzeichen beginnt dort ein Makro, und das hier ist keines</translation>
    </message>
    <message>
        <source>it may stand there only once</source>
        <translation>das darf dort nur einmal stehen</translation>
    </message>
    <message>
        <source>that is no full domain name</source>
        <translation>das ist kein vollständiger Domainname</translation>
    </message>
    <message>
        <source>there is more than one record that begins with v=spf1</source>
        <translation>es gibt mehr als einen Eintrag, der mit v=spf1 beginnt</translation>
    </message>
    <message>
        <source>one of them breaks the rules of SPF</source>
        <translation>einer davon verletzt die Regeln von SPF</translation>
    </message>
    <message>
        <source>together they need more than the 10 DNS look-ups that are allowed</source>
        <translation>zusammen brauchen sie mehr als die 10 DNS-Abfragen, die erlaubt sind</translation>
    </message>
    <message>
        <source>they refuse questions that come through a large public or shared name server</source>
        <translation>sie verweigern Fragen, die über einen großen öffentlichen oder gemeinsam genutzten Nameserver kommen</translation>
    </message>
    <message>
        <source>they were asked too often by the name server in use</source>
        <translation>der verwendete Nameserver hat sie zu oft gefragt</translation>
    </message>
    <message>
        <source>they refuse to answer</source>
        <translation>sie verweigern die Antwort</translation>
    </message>
    <message>
        <source>they did not answer</source>
        <translation>sie haben nicht geantwortet</translation>
    </message>
    <message>
        <source>they do not even list their own test entry</source>
        <translation>sie führen nicht einmal ihren eigenen Testeintrag</translation>
    </message>
    <message>
        <source>they, or somebody in their place, list even what must never be listed</source>
        <translation>sie, oder jemand an ihrer Stelle, führen sogar auf, was nie aufgeführt sein darf</translation>
    </message>
    <message>
        <source>Mail programs find their settings by themselves</source>
        <translation>Mailprogramme finden ihre Einstellungen selbst</translation>
    </message>
    <message>
        <source>Thunderbird and others that read the same file find their settings at %1.</source>
        <translation>Thunderbird und andere, die dieselbe Datei lesen, finden ihre Einstellungen unter %1.</translation>
    </message>
    <message>
        <source>%1 has no settings file for mail programs. Thunderbird then guesses the servers. To offer one, put config-v1.1.xml at https://autoconfig.%1/mail/.</source>
        <translation>%1 hat keine Datei mit Einstellungen für Mailprogramme. Thunderbird rät die Server dann. Um eine anzubieten, legen Sie config-v1.1.xml unter https://autoconfig.%1/mail/ ab.</translation>
    </message>
    <message>
        <source>Whether %1 exists could not be found out, because the DNS could not be asked.</source>
        <translation>Ob es %1 gibt, ließ sich nicht feststellen, weil das DNS nicht gefragt werden konnte.</translation>
    </message>
    <message>
        <source>No web server could be reached for %1 from here (%2). Whether there is a settings file is not known.</source>
        <translation>Für %1 war von hier aus kein Webserver erreichbar (%2). Ob es eine Datei mit Einstellungen gibt, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>A web server answers for %1, but not with a settings file (status %2). Mail programs go on and guess.</source>
        <translation>Für %1 antwortet ein Webserver, aber nicht mit einer Datei mit Einstellungen (Status %2). Mailprogramme suchen weiter und raten.</translation>
    </message>
    <message>
        <source>%1 redirects to where no careful mail program follows: %2</source>
        <translation>%1 leitet dorthin weiter, wohin kein vorsichtiges Mailprogramm folgt: %2</translation>
    </message>
    <message>
        <source>%1 was not asked for, because the name has no public address.</source>
        <translation>%1 wurde nicht abgefragt, weil der Name keine öffentliche Adresse hat.</translation>
    </message>
    <message>
        <source>There is a settings file at %1, but the certificate of the web server is not in order: it has expired, is for another name, or nobody knows its issuer. Mail programs do not read the file.</source>
        <translation>Unter %1 gibt es eine Datei mit Einstellungen, aber das Zertifikat des Webservers ist nicht in Ordnung: es ist abgelaufen, auf einen anderen Namen ausgestellt, oder niemand kennt seinen Aussteller. Mailprogramme lesen die Datei nicht.</translation>
    </message>
    <message>
        <source>Install a certificate of a public certificate authority for the name %2 on that web server.</source>
        <translation>Installieren Sie auf diesem Webserver ein Zertifikat einer öffentlichen Zertifizierungsstelle für den Namen %2.</translation>
    </message>
    <message>
        <source>The settings file at %1 comes without encryption, so anybody on the way can name other servers and catch passwords.</source>
        <translation>Die Datei mit Einstellungen unter %1 kommt unverschlüsselt. Wer auf dem Weg sitzt, kann deshalb andere Server nennen und Passwörter abfangen.</translation>
    </message>
    <message>
        <source>Offer the same file by https, with a certificate for the name %2.</source>
        <translation>Bieten Sie dieselbe Datei über https an, mit einem Zertifikat für den Namen %2.</translation>
    </message>
    <message>
        <source>The settings file at %1 names no servers that mail programs understand.</source>
        <translation>Die Datei mit Einstellungen unter %1 nennt keine Server, die Mailprogramme verstehen.</translation>
    </message>
    <message>
        <source>Correct the file: inside emailProvider it needs an incomingServer (imap or pop3) and an outgoingServer (smtp), each with hostname, port and socketType.</source>
        <translation>Berichtigen Sie die Datei: innerhalb von emailProvider braucht sie einen incomingServer (imap oder pop3) und einen outgoingServer (smtp), beide mit hostname, port und socketType.</translation>
    </message>
    <message>
        <source>The settings file at %1 has a document type declaration. Careful programs refuse such a file.</source>
        <translation>Die Datei mit Einstellungen unter %1 enthält eine Dokumenttyp-Deklaration. Vorsichtige Programme lehnen eine solche Datei ab.</translation>
    </message>
    <message>
        <source>Delete the DOCTYPE and every entity from the file.</source>
        <translation>Löschen Sie DOCTYPE und jede Entity aus der Datei.</translation>
    </message>
    <message>
        <source>The settings file at %1 names servers only for one half: it needs one to read mail from and one to hand mail in at.</source>
        <translation>Die Datei mit Einstellungen unter %1 nennt Server nur für die eine Hälfte: sie braucht einen zum Lesen und einen zum Einliefern von Mails.</translation>
    </message>
    <message>
        <source>Add the missing incomingServer or outgoingServer to the file.</source>
        <translation>Ergänzen Sie in der Datei den fehlenden incomingServer oder outgoingServer.</translation>
    </message>
    <message>
        <source>The settings file at %1 names the server “%2”, which is no host name with an address in the DNS.</source>
        <translation>Die Datei mit Einstellungen unter %1 nennt den Server „%2“. Das ist kein Hostname mit einer Adresse im DNS.</translation>
    </message>
    <message>
        <source>Write the name of your mail server into the file in place of “%2”, or add an A record for it.</source>
        <translation>Schreiben Sie den Namen Ihres Mailservers anstelle von „%2“ in die Datei oder legen Sie dafür einen A-Eintrag an.</translation>
    </message>
    <message>
        <source>The settings file at %1 names the server %2, which is none of yours.</source>
        <translation>Die Datei mit Einstellungen unter %1 nennt den Server %2, der keiner von Ihren ist.</translation>
    </message>
    <message>
        <source>Write the name of your mail server into the file, unless the mailboxes really are at %2.</source>
        <translation>Schreiben Sie den Namen Ihres Mailservers in die Datei, es sei denn, die Postfächer liegen wirklich auf %2.</translation>
    </message>
    <message>
        <source>The settings file at %1 tells mail programs to go to %2 without encryption.</source>
        <translation>Die Datei mit Einstellungen unter %1 schickt Mailprogramme ohne Verschlüsselung zu %2.</translation>
    </message>
    <message>
        <source>Write socketType SSL with port 993, 995 or 465 into the file.</source>
        <translation>Schreiben Sie socketType SSL mit Port 993, 995 oder 465 in die Datei.</translation>
    </message>
    <message>
        <source>In the settings file at %1 port and kind of encryption do not fit: %2.</source>
        <translation>In der Datei mit Einstellungen unter %1 passen Port und Art der Verschlüsselung nicht zusammen: %2.</translation>
    </message>
    <message>
        <source>Write socketType SSL for the ports 993, 995 and 465, and STARTTLS for 143, 110 and 587.</source>
        <translation>Schreiben Sie socketType SSL für die Ports 993, 995 und 465, und STARTTLS für 143, 110 und 587.</translation>
    </message>
    <message>
        <source>The settings file at %1 sends mail programs to a service that does not work there: %2.</source>
        <translation>Die Datei mit Einstellungen unter %1 schickt Mailprogramme zu einem Dienst, der dort nicht funktioniert: %2.</translation>
    </message>
    <message>
        <source>Switch the service on at the mail server (see the check of the ports for mail programs), or correct the file.</source>
        <translation>Schalten Sie den Dienst auf dem Mailserver ein (siehe die Prüfung der Ports für Mailprogramme) oder berichtigen Sie die Datei.</translation>
    </message>
    <message>
        <source>A web server answers Outlook&apos;s question for settings at %1.</source>
        <translation>Ein Webserver beantwortet unter %1 die Frage von Outlook nach Einstellungen.</translation>
    </message>
    <message>
        <source>There is no name autodiscover.%1, so Outlook has to be told the servers.</source>
        <translation>Den Namen autodiscover.%1 gibt es nicht, deshalb muss man Outlook die Server nennen.</translation>
    </message>
    <message>
        <source>A web server answers for %1, but offers no settings for Outlook (status %2).</source>
        <translation>Für %1 antwortet ein Webserver, bietet aber keine Einstellungen für Outlook an (Status %2).</translation>
    </message>
    <message>
        <source>The name for Outlook&apos;s settings exists, but no web server could be reached for %1 from here (%2).</source>
        <translation>Den Namen für die Einstellungen von Outlook gibt es, aber für %1 war von hier aus kein Webserver erreichbar (%2).</translation>
    </message>
    <message>
        <source>Outlook asks %1 for its settings, and the certificate of that web server is not in order. Outlook shows its users a warning.</source>
        <translation>Outlook fragt %1 nach den Einstellungen, und das Zertifikat dieses Webservers ist nicht in Ordnung. Outlook zeigt seinen Benutzern eine Warnung.</translation>
    </message>
    <message>
        <source>Install a certificate of a public certificate authority for the name %2 on that web server, or delete the name %2 at your DNS host.</source>
        <translation>Installieren Sie auf diesem Webserver ein Zertifikat einer öffentlichen Zertifizierungsstelle für den Namen %2 oder löschen Sie den Namen %2 bei Ihrem DNS-Anbieter.</translation>
    </message>
    <message>
        <source>%1 exists only because every name below the domain leads somewhere (wildcard record). Outlook asks there in vain, and may show a warning about the certificate.</source>
        <translation>%1 gibt es nur, weil jeder Name unterhalb der Domain irgendwohin führt (Platzhalter-Eintrag, Wildcard). Outlook fragt dort vergeblich und zeigt womöglich eine Warnung wegen des Zertifikats.</translation>
    </message>
    <message>
        <source>First find out why: look for a hacked mailbox or computer that sends spam, and mend that. Then look %1 up at %5 and ask there for its removal; the letter has the words for it. Removal without mending lasts only hours.</source>
        <translation>Stellen Sie zuerst fest, warum: suchen Sie nach einem gehackten Postfach oder Computer, der Spam sendet, und beheben Sie das. Sehen Sie dann %1 unter %5 nach und beantragen Sie dort die Löschung; was Sie schreiben können, steht im Brief. Ist die Ursache nicht behoben, hält die Löschung nur Stunden.</translation>
    </message>
    <message>
        <source>Hello,

%1, which my mail server uses, is listed in %2 (%3). I have looked into it: [what the cause was], and I have mended it: [what was done, and when]. No more unwanted mail leaves from there.

Please remove %1 from the list. If you still see unwanted mail from it, please send me an example.

Kind regards</source>
        <translation>Guten Tag,

%1 wird von meinem Mailserver benutzt und ist in %2 gelistet (%3). Ich habe die Ursache gesucht: [was die Ursache war], und sie behoben: [was getan wurde und wann]. Von dort gehen keine unerwünschten Mails mehr aus.

Bitte löschen Sie %1 aus der Liste. Falls Sie von dort weiterhin unerwünschte Mails sehen, senden Sie mir bitte ein Beispiel.

Mit freundlichen Grüßen</translation>
    </message>
    <message>
        <source>%1: not on any of these block lists: %2.</source>
        <translation>%1: auf keiner dieser Sperrlisten: %2.</translation>
    </message>
    <message>
        <source>Block lists were not asked, because you do not want services of others to be asked.</source>
        <translation>Sperrlisten wurden nicht gefragt, weil Sie nicht wollen, dass fremde Dienste gefragt werden.</translation>
    </message>
    <message>
        <source>There is neither a public address nor a domain to look up.</source>
        <translation>Es gibt weder eine öffentliche Adresse noch eine Domain, die nachzusehen wäre.</translation>
    </message>
    <message>
        <source>%1 is on the block list %2 (%3). Most of the large receivers use it and refuse the mail.</source>
        <translation>%1 steht auf der Sperrliste %2 (%3). Die meisten großen Empfänger benutzen sie und lehnen die Mails ab.</translation>
    </message>
    <message>
        <source>%1 is on the block list %2 (%3). Some receivers refuse mail because of it.</source>
        <translation>%1 steht auf der Sperrliste %2 (%3). Manche Empfänger lehnen Mails deshalb ab.</translation>
    </message>
    <message>
        <source>%1 is on the small block list %2 (%3). That hardly costs any mail, and such entries mostly end by themselves; it can be looked up at %5.</source>
        <translation>%1 steht auf der kleinen Sperrliste %2 (%3). Das kostet kaum eine Mail, und solche Einträge enden meist von selbst; nachzusehen unter %5.</translation>
    </message>
    <message>
        <source>%1 is in a range that its Internet provider, or %2, says should not send mail itself (%3): a home connection or changing address. It is no accusation, but most receivers refuse mail from there.</source>
        <translation>%1 liegt in einem Bereich, von dem der zuständige Internetanbieter oder %2 sagt, dass von dort nicht selbst Mails gesendet werden sollen (%3): ein Privatanschluss oder eine wechselnde Adresse. Das ist kein Vorwurf, aber die meisten Empfänger lehnen Mails von dort ab.</translation>
    </message>
    <message>
        <source>Ask the Internet provider for a fixed business address, or for the removal of %1 from the list; the letter is ready. With some fixed addresses you can ask for it yourself at %5. Otherwise send through a relay (smart host).</source>
        <translation>Bitten Sie den Internetanbieter um eine feste Geschäftsadresse oder um die Löschung von %1 aus der Liste; der Brief dazu liegt bereit. Bei manchen festen Adressen können Sie das unter %5 selbst beantragen. Sonst senden Sie über ein Relay (Smarthost).</translation>
    </message>
    <message>
        <source>Dear support team,

I run a mail server at the address %1 that you have given me. The address is listed in %2 (%3) as one that should not send mail by itself, so other servers refuse my mail.

If the address is a fixed one, please have it removed from that list (%5). If it is not, please tell me which contract has a fixed address that may send mail.

Kind regards</source>
        <translation>Guten Tag,

ich betreibe einen Mailserver unter der Adresse %1, die Sie mir zugeteilt haben. Die Adresse ist in %2 (%3) als eine gelistet, von der nicht selbst Mails gesendet werden sollen; andere Server lehnen meine Mails deshalb ab.

Wenn es eine feste Adresse ist, lassen Sie sie bitte aus dieser Liste löschen (%5). Wenn nicht, nennen Sie mir bitte einen Vertrag mit einer festen Adresse, von der Mails gesendet werden dürfen.

Mit freundlichen Grüßen</translation>
    </message>
    <message>
        <source>These block lists could not be asked: %1. The reason: %2. That does not mean that you are listed, nor that you are not.</source>
        <translation>Diese Sperrlisten konnten nicht gefragt werden: %1. Der Grund: %2. Das heißt weder, dass Sie gelistet sind, noch, dass Sie es nicht sind.</translation>
    </message>
    <message>
        <source>Run the diagnosis where the name server is your own or your Internet provider&apos;s (on the mail server, for example), or look up your address on the lists&apos; own pages.</source>
        <translation>Starten Sie die Diagnose dort, wo der Nameserver Ihr eigener oder der Ihres Internetanbieters ist (zum Beispiel auf dem Mailserver), oder sehen Sie Ihre Adresse auf den Webseiten der Listen selbst nach.</translation>
    </message>
    <message>
        <source>These less important block lists could not be asked: %1. The reason: %2.</source>
        <translation>Diese weniger wichtigen Sperrlisten konnten nicht gefragt werden: %1. Der Grund: %2.</translation>
    </message>
    <message>
        <source>Block lists (DNSBL)</source>
        <translation>Sperrlisten (DNSBL)</translation>
    </message>
    <message>
        <source>The CAA records of %1 allow the authority that issued the certificate of %2 (%3), so it can be renewed.</source>
        <translation>Die CAA-Einträge von %1 erlauben die Zertifizierungsstelle, die das Zertifikat von %2 ausgestellt hat (%3); es kann also erneuert werden.</translation>
    </message>
    <message>
        <source>%1 has no CAA record: every certificate authority may issue a certificate for it. A CAA record is optional.</source>
        <translation>%1 hat keinen CAA-Eintrag: jede Zertifizierungsstelle darf dafür ein Zertifikat ausstellen. Ein CAA-Eintrag ist freiwillig.</translation>
    </message>
    <message>
        <source>No mail server of yours has a name in %1.</source>
        <translation>Keiner Ihrer Mailserver hat einen Namen in %1.</translation>
    </message>
    <message>
        <source>The CAA records of %1 could not be looked up: %2. An authority that cannot look them up issues no certificate.</source>
        <translation>Die CAA-Einträge von %1 konnten nicht abgefragt werden: %2. Eine Zertifizierungsstelle, die sie nicht abfragen kann, stellt kein Zertifikat aus.</translation>
    </message>
    <message>
        <source>Run the diagnosis again later.</source>
        <translation>Starten Sie die Diagnose später erneut.</translation>
    </message>
    <message>
        <source>%1 has CAA records, which allow: %2. Whether the certificate of %3 can be renewed was not compared, because its issuer is not one that this program knows, or no certificate was seen.</source>
        <translation>%1 hat CAA-Einträge, die erlauben: %2. Ob das Zertifikat von %3 erneuert werden kann, wurde nicht verglichen, weil dieses Programm den Aussteller nicht kennt oder kein Zertifikat zu sehen war.</translation>
    </message>
    <message>
        <source>The CAA records of %1 do not limit who may issue a certificate for %2.</source>
        <translation>Die CAA-Einträge von %1 schränken nicht ein, wer ein Zertifikat für %2 ausstellen darf.</translation>
    </message>
    <message>
        <source>The certificate of %2 is by %3, but the CAA records of %1 allow only: %4. It will not be renewed.</source>
        <translation>Das Zertifikat von %2 ist von %3, aber die CAA-Einträge von %1 erlauben nur: %4. Es wird nicht erneuert werden.</translation>
    </message>
    <message>
        <source>In the panel of your DNS host add a CAA record with the name %1, flag 0, tag “issue” and value “%5”. Or get the certificate from an authority that is allowed.</source>
        <translation>Legen Sie bei Ihrem DNS-Anbieter einen CAA-Eintrag mit dem Namen %1, dem Flag 0, dem Tag „issue“ und dem Wert „%5“ an. Oder besorgen Sie das Zertifikat von einer Zertifizierungsstelle, die erlaubt ist.</translation>
    </message>
    <message>
        <source>The CAA records of %1 forbid every authority to issue a certificate for %2.</source>
        <translation>Die CAA-Einträge von %1 verbieten jeder Zertifizierungsstelle, ein Zertifikat für %2 auszustellen.</translation>
    </message>
    <message>
        <source>In the panel of your DNS host delete the CAA record with the name %1 and the value “;”, or add one with the tag “issue” and the domain of your certificate authority, for example “letsencrypt.org”.</source>
        <translation>Löschen Sie bei Ihrem DNS-Anbieter den CAA-Eintrag mit dem Namen %1 und dem Wert „;“, oder legen Sie einen mit dem Tag „issue“ und der Domain Ihrer Zertifizierungsstelle an, zum Beispiel „letsencrypt.org“.</translation>
    </message>
    <message>
        <source>A CAA record of %1 has a tag that authorities do not know and is marked as critical: “%2”. They issue no certificate then.</source>
        <translation>Ein CAA-Eintrag von %1 hat einen Tag, den die Zertifizierungsstellen nicht kennen, und ist als kritisch markiert: „%2“. Sie stellen dann kein Zertifikat aus.</translation>
    </message>
    <message>
        <source>In the panel of your DNS host correct the CAA record with the name %1: the usual tags are “issue”, “issuewild” and “iodef”, with flag 0.</source>
        <translation>Berichtigen Sie bei Ihrem DNS-Anbieter den CAA-Eintrag mit dem Namen %1: üblich sind die Tags „issue“, „issuewild“ und „iodef“, mit dem Flag 0.</translation>
    </message>
    <message>
        <source>Authorities cannot read a CAA record of %1: “%2”. They may issue no certificate then.</source>
        <translation>Die Zertifizierungsstellen können einen CAA-Eintrag von %1 nicht lesen: „%2“. Womöglich stellen sie dann kein Zertifikat aus.</translation>
    </message>
    <message>
        <source>In the panel of your DNS host correct the CAA record with the name %1: the value is the domain of the authority alone, for example “letsencrypt.org”.</source>
        <translation>Berichtigen Sie bei Ihrem DNS-Anbieter den CAA-Eintrag mit dem Namen %1: der Wert ist allein die Domain der Zertifizierungsstelle, zum Beispiel „letsencrypt.org“.</translation>
    </message>
    <message>
        <source>Who may issue certificates for the mail servers (CAA)</source>
        <translation>Wer Zertifikate für die Mailserver ausstellen darf (CAA)</translation>
    </message>
    <message>
        <source>My DNS</source>
        <translation>Mein DNS</translation>
    </message>
    <message>
        <source>My server from outside</source>
        <translation>Mein Server von außen</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Senden</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Sicherheit</translation>
    </message>
    <message>
        <source>Mail programs</source>
        <translation>Mailprogramme</translation>
    </message>
    <message>
        <source>My network</source>
        <translation>Mein Netz</translation>
    </message>
    <message>
        <source>Outside mailbox</source>
        <translation>Externes Postfach</translation>
    </message>
    <message>
        <source>Mail programs can read and hand in mail with encryption</source>
        <translation>Mailprogramme können Mails verschlüsselt lesen und einliefern</translation>
    </message>
    <message>
        <source>%1 sends mail programs to %2, port %3.</source>
        <translation>%1 schickt Mailprogramme zu %2, Port %3.</translation>
    </message>
    <message>
        <source>%1 has no SRV records for mail programs. Some programs find their settings by them; the others guess or have to be told.</source>
        <translation>%1 hat keine SRV-Einträge für Mailprogramme. Manche Programme finden damit ihre Einstellungen; die anderen raten oder brauchen Ihre Angaben.</translation>
    </message>
    <message>
        <source>%1 says that this service is not offered.</source>
        <translation>%1 sagt, dass dieser Dienst nicht angeboten wird.</translation>
    </message>
    <message>
        <source>%1 says that this service is not offered (target “.”), and names servers at the same time.</source>
        <translation>%1 sagt, dass dieser Dienst nicht angeboten wird (Ziel „.“), und nennt zugleich Server.</translation>
    </message>
    <message>
        <source>At your DNS host delete either the record with the target “.” at %1 or the others.</source>
        <translation>Löschen Sie bei Ihrem DNS-Anbieter entweder den Eintrag mit dem Ziel „.“ bei %1 oder die anderen.</translation>
    </message>
    <message>
        <source>The SRV records of %1 name no server to read mail from.</source>
        <translation>Die SRV-Einträge von %1 nennen keinen Server zum Lesen von Mails.</translation>
    </message>
    <message>
        <source>The SRV records of %1 name no server to hand mail in at.</source>
        <translation>Die SRV-Einträge von %1 nennen keinen Server zum Einliefern von Mails.</translation>
    </message>
    <message>
        <source>The SRV records at %1 could not be asked for: %2.</source>
        <translation>Die SRV-Einträge bei %1 konnten nicht abgefragt werden: %2.</translation>
    </message>
    <message>
        <source>%1 names %2, whose address could not be asked for: %3.</source>
        <translation>%1 nennt %2, aber die Adresse dazu konnte nicht abgefragt werden: %3.</translation>
    </message>
    <message>
        <source>%1 names %2, which is an IP address. An SRV record needs the name of a host.</source>
        <translation>%1 nennt %2, also eine IP-Adresse. Ein SRV-Eintrag braucht einen Hostnamen.</translation>
    </message>
    <message>
        <source>At your DNS host change the target at %1 to the name of your mail server.</source>
        <translation>Ändern Sie bei Ihrem DNS-Anbieter das Ziel bei %1 auf den Namen Ihres Mailservers.</translation>
    </message>
    <message>
        <source>%1 names %2, which has no address in the DNS. Mail programs that follow it find nothing.</source>
        <translation>%1 nennt %2, aber dieser Name hat im DNS keine Adresse. Mailprogramme, die dem folgen, finden nichts.</translation>
    </message>
    <message>
        <source>At your DNS host correct the target at %1, or add an A record for %2.</source>
        <translation>Berichtigen Sie bei Ihrem DNS-Anbieter das Ziel bei %1 oder legen Sie einen A-Eintrag für %2 an.</translation>
    </message>
    <message>
        <source>%1 names %2. %3 Mail programs outside cannot get there.</source>
        <translation>%1 nennt %2. %3 Mailprogramme von außen kommen dort nicht hin.</translation>
    </message>
    <message>
        <source>At your DNS host give %2 the public address of your mail server.</source>
        <translation>Geben Sie %2 bei Ihrem DNS-Anbieter die öffentliche Adresse Ihres Mailservers.</translation>
    </message>
    <message>
        <source>%1 names %2, which is an alias (CNAME) of %3. An SRV record must name the host itself; some programs do not follow.</source>
        <translation>%1 nennt %2, einen Alias (CNAME) für %3. Ein SRV-Eintrag muss den Host selbst nennen; manche Programme folgen nicht.</translation>
    </message>
    <message>
        <source>At your DNS host change the target at %1 to %3, or give %2 an A record in place of the alias.</source>
        <translation>Ändern Sie bei Ihrem DNS-Anbieter das Ziel bei %1 auf %3 oder geben Sie %2 einen A-Eintrag anstelle des Alias.</translation>
    </message>
    <message>
        <source>%1 sends mail programs to %2, which is none of your servers.</source>
        <translation>%1 schickt Mailprogramme zu %2, und das ist keiner Ihrer Server.</translation>
    </message>
    <message>
        <source>At your DNS host change the target at %1 to your mail server, unless the mailboxes really are at %2.</source>
        <translation>Ändern Sie bei Ihrem DNS-Anbieter das Ziel bei %1 auf Ihren Mailserver, es sei denn, die Postfächer liegen wirklich auf %2.</translation>
    </message>
    <message>
        <source>%1 names %2 with port 0, where nothing can listen.</source>
        <translation>%1 nennt %2 mit Port 0, auf dem nichts antworten kann.</translation>
    </message>
    <message>
        <source>At your DNS host change the port at %1 to %3. To say that the service is not offered, let the target be “.”.</source>
        <translation>Ändern Sie bei Ihrem DNS-Anbieter den Port bei %1 auf %3. Um zu sagen, dass der Dienst nicht angeboten wird, setzen Sie das Ziel auf „.“.</translation>
    </message>
    <message>
        <source>%1 names port %3 of %2. That port is for something else, so mail programs would begin in the wrong way.</source>
        <translation>%1 nennt Port %3 von %2. Dieser Port ist für etwas anderes; Mailprogramme würden deshalb auf die falsche Art beginnen.</translation>
    </message>
    <message>
        <source>At your DNS host change the port at %1 to %4.</source>
        <translation>Ändern Sie bei Ihrem DNS-Anbieter den Port bei %1 auf %4.</translation>
    </message>
    <message>
        <source>%1 sends mail programs to %2, port %3, but nothing answers there.</source>
        <translation>%1 schickt Mailprogramme zu %2, Port %3, aber dort antwortet nichts.</translation>
    </message>
    <message>
        <source>Switch the service on at the mail server, or change the record at %1 to one that is offered. To say that it is not offered, enter “0 0 0 .” there.</source>
        <translation>Schalten Sie den Dienst auf dem Mailserver ein oder ändern Sie den Eintrag bei %1 auf einen, der angeboten wird. Um zu sagen, dass er nicht angeboten wird, tragen Sie dort „0 0 0 .“ ein.</translation>
    </message>
    <message>
        <source>%1 sends mail programs to %2, port %3, but what answers there does not work in the way that the record promises.</source>
        <translation>%1 schickt Mailprogramme zu %2, Port %3, aber was dort antwortet, arbeitet nicht so, wie der Eintrag es verspricht.</translation>
    </message>
    <message>
        <source>Correct the service on port %3 of the mail server (see the check of the ports for mail programs), or change the record at %1.</source>
        <translation>Berichtigen Sie den Dienst auf Port %3 des Mailservers (siehe die Prüfung der Ports für Mailprogramme) oder ändern Sie den Eintrag bei %1.</translation>
    </message>
    <message>
        <source>%1 sends mail programs to %2, port %3. Whether that works could not be found out from here; see the check of the ports for mail programs.</source>
        <translation>%1 schickt Mailprogramme zu %2, Port %3. Ob das funktioniert, ließ sich von hier aus nicht feststellen; siehe die Prüfung der Ports für Mailprogramme.</translation>
    </message>
    <message>
        <source>Run the diagnosis from another network.</source>
        <translation>Starten Sie die Diagnose aus einem anderen Netz.</translation>
    </message>
    <message>
        <source>%1 sends mail programs to %2, port %3, but the certificate there covers neither that name nor the domain.</source>
        <translation>%1 schickt Mailprogramme zu %2, Port %3, aber das Zertifikat dort deckt weder diesen Namen noch die Domain ab.</translation>
    </message>
    <message>
        <source>Install a certificate that covers %2, or at your DNS host change the target at %1 to the name in the certificate.</source>
        <translation>Installieren Sie ein Zertifikat, das %2 abdeckt, oder ändern Sie bei Ihrem DNS-Anbieter das Ziel bei %1 auf den Namen im Zertifikat.</translation>
    </message>
    <message>
        <source>The priorities send mail programs to %2 rather than to %1, which begins with TLS and is the better one.</source>
        <translation>Die Prioritäten schicken Mailprogramme eher zu %2 als zu %1, das mit TLS beginnt und besser ist.</translation>
    </message>
    <message>
        <source>%1 sends Outlook to %2, port %3, for its settings.</source>
        <translation>%1 schickt Outlook für seine Einstellungen zu %2, Port %3.</translation>
    </message>
    <message>
        <source>SRV records send mail programs to the right servers</source>
        <translation>SRV-Einträge schicken Mailprogramme zu den richtigen Servern</translation>
    </message>
    <message>
        <source>%1 serves mail programs, encrypted, on: %2.</source>
        <translation>%1 bedient Mailprogramme verschlüsselt über: %2.</translation>
    </message>
    <message>
        <source>No mail servers were entered, and the domain names none of its own for mail programs, so there is nothing to connect to.</source>
        <translation>Es wurden keine Mailserver eingegeben, und die Domain nennt selbst keine für Mailprogramme; es gibt also nichts, womit eine Verbindung aufzubauen wäre.</translation>
    </message>
    <message>
        <source>%1 was not connected to: its address is not a public one and you did not enter it.</source>
        <translation>Zu %1 wurde keine Verbindung aufgebaut: die Adresse ist keine öffentliche, und Sie haben sie nicht eingegeben.</translation>
    </message>
    <message>
        <source>%1 does not serve mail programs: all six ports for reading and handing in mail are closed. That is as it should be if the mailboxes are elsewhere or are read in the browser. Otherwise switch on IMAP on port 993 and submission on port 465.</source>
        <translation>%1 bedient keine Mailprogramme: alle sechs Ports zum Lesen und Einliefern von Mails sind geschlossen. Das ist richtig so, wenn die Postfächer anderswo liegen oder im Browser gelesen werden. Sonst schalten Sie IMAP auf Port 993 und Submission auf Port 465 ein.</translation>
    </message>
    <message>
        <source>No mail program can read mail with encryption: none of the ports 993, 995, 143 and 110 of %1 offers that.</source>
        <translation>Kein Mailprogramm kann Mails verschlüsselt lesen: keiner der Ports 993, 995, 143 und 110 von %1 bietet das an.</translation>
    </message>
    <message>
        <source>Switch on IMAP with TLS on port 993 of the mail server, and let the router and the firewall pass TCP port 993 to it.</source>
        <translation>Schalten Sie auf dem Mailserver IMAP mit TLS auf Port 993 ein und lassen Sie in Router und Firewall TCP-Port 993 zu ihm durch.</translation>
    </message>
    <message>
        <source>No mail program can hand in mail with encryption: neither port 465 nor port 587 of %1 offers that.</source>
        <translation>Kein Mailprogramm kann Mails verschlüsselt einliefern: weder Port 465 noch Port 587 von %1 bietet das an.</translation>
    </message>
    <message>
        <source>Switch on submission with TLS on port 465 of the mail server (Postfix: the line “submissions” in master.cf), and let the router and the firewall pass TCP port 465 to it.</source>
        <translation>Schalten Sie auf dem Mailserver Submission mit TLS auf Port 465 ein (Postfix: die Zeile „submissions“ in master.cf) und lassen Sie in Router und Firewall TCP-Port 465 zu ihm durch.</translation>
    </message>
    <message>
        <source>Mail programs in the LAN can hand in mail at %1 only on port 25. Ports 465 and 587, which are meant for that, are closed.</source>
        <translation>Mailprogramme im LAN können Mails bei %1 nur auf Port 25 einliefern. Die Ports 465 und 587, die dafür gedacht sind, sind geschlossen.</translation>
    </message>
    <message>
        <source>%1 answers on port %2 without offering encryption. Passwords and mail travel readable.</source>
        <translation>%1 antwortet auf Port %2, ohne Verschlüsselung anzubieten. Passwörter und Mails gehen lesbar auf den Weg.</translation>
    </message>
    <message>
        <source>Give the mail server a certificate and switch on STARTTLS on port %2, or close the port if the ones with TLS (993, 995, 465) are open.</source>
        <translation>Geben Sie dem Mailserver ein Zertifikat und schalten Sie STARTTLS auf Port %2 ein, oder schließen Sie den Port, wenn die mit TLS (993, 995, 465) offen sind.</translation>
    </message>
    <message>
        <source>%1 takes passwords on port %2 before encryption has begun. A program that is set wrongly sends them readable.</source>
        <translation>%1 nimmt auf Port %2 Passwörter an, bevor die Verschlüsselung begonnen hat. Ein falsch eingestelltes Programm sendet sie lesbar.</translation>
    </message>
    <message>
        <source>Let the mail server refuse log-ins before STARTTLS (Dovecot: auth_allow_cleartext = no, before 2.4 disable_plaintext_auth = yes; Postfix: smtpd_tls_auth_only = yes).</source>
        <translation>Lassen Sie den Mailserver Anmeldungen vor STARTTLS ablehnen (Dovecot: auth_allow_cleartext = no, vor 2.4 disable_plaintext_auth = yes; Postfix: smtpd_tls_auth_only = yes).</translation>
    </message>
    <message>
        <source>%1 begins in plain text on port %2, where mail programs expect TLS from the first octet. They cannot connect.</source>
        <translation>%1 beginnt auf Port %2 im Klartext, wo Mailprogramme TLS vom ersten Byte an erwarten. Sie können keine Verbindung aufbauen.</translation>
    </message>
    <message>
        <source>Switch on implicit TLS for port %2 in the mail server (Postfix: smtpd_tls_wrappermode = yes for port 465; Dovecot: ssl = yes for 993 and 995). STARTTLS belongs on 587, 143 and 110.</source>
        <translation>Schalten Sie auf dem Mailserver implizites TLS für Port %2 ein (Postfix: smtpd_tls_wrappermode = yes für Port 465; Dovecot: ssl = yes für 993 und 995). STARTTLS gehört auf 587, 143 und 110.</translation>
    </message>
    <message>
        <source>%1 expects TLS from the first octet on port %2, where mail programs begin in plain text and then use STARTTLS. They cannot connect.</source>
        <translation>%1 erwartet auf Port %2 TLS vom ersten Byte an, wo Mailprogramme im Klartext beginnen und dann STARTTLS benutzen. Sie können keine Verbindung aufbauen.</translation>
    </message>
    <message>
        <source>Switch off implicit TLS for port %2 in the mail server and offer STARTTLS there (Postfix: smtpd_tls_wrappermode = no). TLS from the first octet belongs on 465, 993 and 995.</source>
        <translation>Schalten Sie auf dem Mailserver implizites TLS für Port %2 aus und bieten Sie dort STARTTLS an (Postfix: smtpd_tls_wrappermode = no). TLS vom ersten Byte an gehört auf 465, 993 und 995.</translation>
    </message>
    <message>
        <source>%1 sent plain text behind its answer to STARTTLS on port %2: a broken server or proxy, or somebody tampers with the connection.</source>
        <translation>%1 hat hinter der Antwort auf STARTTLS auf Port %2 Klartext gesendet: ein fehlerhafter Server oder Proxy, oder jemand manipuliert die Verbindung.</translation>
    </message>
    <message>
        <source>Update the mail server, and look for a mail proxy in the firewall in front of it.</source>
        <translation>Aktualisieren Sie den Mailserver und suchen Sie in der Firewall davor nach einem Mailproxy.</translation>
    </message>
    <message>
        <source>Encryption with %1 on port %2 fails (%3). Mail programs cannot connect.</source>
        <translation>Die Verschlüsselung mit %1 auf Port %2 scheitert (%3). Mailprogramme können keine Verbindung aufbauen.</translation>
    </message>
    <message>
        <source>Let the mail server offer TLS 1.2 and 1.3 with a certificate of at least RSA 2048 or EC 256. Its log says whether it can read its certificate and key.</source>
        <translation>Lassen Sie den Mailserver TLS 1.2 und 1.3 mit einem Zertifikat von mindestens RSA 2048 oder EC 256 anbieten. Sein Protokoll sagt, ob er sein Zertifikat und seinen Schlüssel lesen kann.</translation>
    </message>
    <message>
        <source>Something answers at %1 on port %2, but a mail program cannot work with it (%3); see the transcript.</source>
        <translation>Bei %1 antwortet etwas auf Port %2, aber ein Mailprogramm kann damit nichts anfangen (%3); siehe den Mitschnitt.</translation>
    </message>
    <message>
        <source>See which program listens on port %2, and look into its log. If the port is not meant for mail programs, close it.</source>
        <translation>Sehen Sie nach, welches Programm auf Port %2 antwortet, und sehen Sie in sein Protokoll. Wenn der Port nicht für Mailprogramme gedacht ist, schließen Sie ihn.</translation>
    </message>
    <message>
        <source>%1 refuses to serve this computer on port %2: “%3”.</source>
        <translation>%1 weigert sich, diesen Computer auf Port %2 zu bedienen: „%3“.</translation>
    </message>
    <message>
        <source>Look into the mail server&apos;s log why; it (or fail2ban) may have banned the address of this computer.</source>
        <translation>Suchen Sie den Grund im Protokoll des Mailservers; womöglich hat er (oder fail2ban) die Adresse dieses Computers gesperrt.</translation>
    </message>
    <message>
        <source>%1 is temporarily unavailable to this computer on port %2: “%3”.</source>
        <translation>%1 ist für diesen Computer auf Port %2 vorübergehend nicht verfügbar: „%3“.</translation>
    </message>
    <message>
        <source>%1 accepts connections on port %2, but stopped answering.</source>
        <translation>%1 nimmt auf Port %2 Verbindungen an, antwortete aber nicht mehr.</translation>
    </message>
    <message>
        <source>%1 has the external address of this very network, and many routers do not let connections to it come back in. Its ports for mail programs cannot be judged from here.</source>
        <translation>%1 hat die externe Adresse eben dieses Netzes, und viele Router lassen Verbindungen zu ihr nicht wieder herein. Die Ports für Mailprogramme lassen sich von hier aus nicht beurteilen.</translation>
    </message>
    <message>
        <source>Run the diagnosis from outside, for example over a mobile phone&apos;s connection. From here you can test the server under its private address: begin a setup for the LAN.</source>
        <translation>Starten Sie die Diagnose von außerhalb, zum Beispiel über die Verbindung eines Mobiltelefons. Von hier aus können Sie den Server unter seiner privaten Adresse testen: beginnen Sie dazu eine Einrichtung für das LAN.</translation>
    </message>
    <message>
        <source>%1 does not answer on any port. That may be the server, its router or this network, whose firewall may let no mail programs out.</source>
        <translation>%1 antwortet auf keinem Port. Das kann am Server liegen, an dessen Router oder an diesem Netz, dessen Firewall womöglich keine Mailprogramme hinauslässt.</translation>
    </message>
    <message>
        <source>Run the diagnosis from another network. If nothing answers there either: see that the server is switched on, and let the router and the firewall pass TCP ports 993 and 465 to it.</source>
        <translation>Starten Sie die Diagnose aus einem anderen Netz. Wenn auch dort nichts antwortet: sehen Sie nach, ob der Server eingeschaltet ist, und lassen Sie in Router und Firewall die TCP-Ports 993 und 465 zu ihm durch.</translation>
    </message>
    <message>
        <source>This computer has no way to %1, or forbids the connection (%2), so its ports for mail programs could not be tested from here.</source>
        <translation>Dieser Computer hat keinen Weg zu %1 oder verbietet die Verbindung (%2). Die Ports für Mailprogramme konnten deshalb von hier aus nicht getestet werden.</translation>
    </message>
    <message>
        <source>Run the diagnosis from a network that has this kind of address, and see whether a firewall of this computer stops the program.</source>
        <translation>Starten Sie die Diagnose aus einem Netz, das Adressen dieser Art hat, und sehen Sie nach, ob eine Firewall dieses Computers das Programm aufhält.</translation>
    </message>
    <message>
        <source>The certificate of %1 on port %2 is not in order: %3. It names %4. Mail programs refuse it or alarm their users.</source>
        <translation>Das Zertifikat von %1 auf Port %2 ist nicht in Ordnung: %3. Es nennt %4. Mailprogramme lehnen es ab oder warnen ihre Benutzer.</translation>
    </message>
    <message>
        <source>Install a certificate of a public certificate authority that covers the server&apos;s name, with its whole chain, for IMAP, POP3 and submission too, and let every service load it again.</source>
        <translation>Installieren Sie ein Zertifikat einer öffentlichen Zertifizierungsstelle, das den Namen des Servers abdeckt, mit der ganzen Zertifikatskette, auch für IMAP, POP3 und Submission, und lassen Sie es jeden Dienst neu laden.</translation>
    </message>
    <message>
        <source>The certificate of %1 on port %2 is of nobody whom computers know: %3. Inside a LAN that is usual; every mail program asks once whether to trust it.</source>
        <translation>Den Aussteller des Zertifikats von %1 auf Port %2 kennt kein Computer: %3. In einem LAN ist das üblich; jedes Mailprogramm fragt einmal, ob es dem Zertifikat vertrauen soll.</translation>
    </message>
    <message>
        <source>The certificate of %1 on port %2 expires on %3, in %4 days.</source>
        <translation>Das Zertifikat von %1 auf Port %2 läuft am %3 ab, in %4 Tagen.</translation>
    </message>
    <message>
        <source>Renew the certificate, let every service of the mail server load it, and see why it was not renewed automatically.</source>
        <translation>Erneuern Sie das Zertifikat, lassen Sie es jeden Dienst des Mailservers laden und sehen Sie nach, warum es nicht von selbst erneuert wurde.</translation>
    </message>
    <message>
        <source>Mail programs are also sent to %2, which is the same server. The certificate it shows as %1 does not cover that name. Whether it shows another one for %2 was not tested.</source>
        <translation>Mailprogramme werden auch zu %2 geschickt, also zu demselben Server. Das Zertifikat, das er als %1 zeigt, deckt diesen Namen nicht ab. Ob er für %2 ein anderes zeigt, wurde nicht getestet.</translation>
    </message>
    <message>
        <source>Install a certificate that covers both names, or publish only the name %1 for mail programs.</source>
        <translation>Installieren Sie ein Zertifikat, das beide Namen abdeckt, oder veröffentlichen Sie für Mailprogramme nur den Namen %1.</translation>
    </message>
    <message>
        <source>%1 uses %3 on port %2, which is obsolete. New mail programs refuse it.</source>
        <translation>%1 benutzt auf Port %2 das veraltete %3. Neue Mailprogramme lehnen es ab.</translation>
    </message>
    <message>
        <source>The TLSA record of %1 fits the certificate that it shows: senders that check DANE deliver.</source>
        <translation>Der TLSA-Eintrag von %1 passt zu dem Zertifikat, das dort gezeigt wird: Absender, die DANE prüfen, stellen zu.</translation>
    </message>
    <message>
        <source>No server with a name takes mail for %1, so there is nothing that a TLSA record could protect.</source>
        <translation>Kein Server mit einem Namen nimmt Mails für %1 an; es gibt also nichts, was ein TLSA-Eintrag schützen könnte.</translation>
    </message>
    <message>
        <source>%1 has no TLSA record (DANE). That is optional, and it needs a zone that is signed with DNSSEC.</source>
        <translation>%1 hat keinen TLSA-Eintrag (DANE). Das ist freiwillig und setzt eine Zone voraus, die mit DNSSEC signiert ist.</translation>
    </message>
    <message>
        <source>%1 is in a zone signed with DNSSEC, but has no TLSA record (DANE). That is optional. To let senders insist on encryption, add a TLSA record with the name _%2._tcp.%1; for the certificate of today it would be “%3”, and it must change before the key does.</source>
        <translation>%1 liegt in einer mit DNSSEC signierten Zone, hat aber keinen TLSA-Eintrag (DANE). Das ist freiwillig. Damit Absender auf Verschlüsselung bestehen können, legen Sie einen TLSA-Eintrag mit dem Namen _%2._tcp.%1 an; für das heutige Zertifikat wäre er „%3“, und er muss sich ändern, bevor sich der Schlüssel ändert.</translation>
    </message>
    <message>
        <source>%1 has a TLSA record (DANE), but senders do not use it, because the zone is not signed with DNSSEC.</source>
        <translation>%1 hat einen TLSA-Eintrag (DANE), aber Absender benutzen ihn nicht, weil die Zone nicht mit DNSSEC signiert ist.</translation>
    </message>
    <message>
        <source>%1 has a TLSA record (DANE). Whether senders believe it could not be found out: no resolver that checks DNSSEC signatures could be asked.</source>
        <translation>%1 hat einen TLSA-Eintrag (DANE). Ob Absender ihm glauben, ließ sich nicht feststellen: kein Resolver, der DNSSEC-Signaturen prüft, konnte gefragt werden.</translation>
    </message>
    <message>
        <source>Whether %1 has a TLSA record (DANE) could not be found out.</source>
        <translation>Ob %1 einen TLSA-Eintrag (DANE) hat, ließ sich nicht feststellen.</translation>
    </message>
    <message>
        <source>Resolvers that check DNSSEC signatures get no answer to the question for %1. Senders that check DANE then do not deliver to %2.</source>
        <translation>Resolver, die DNSSEC-Signaturen prüfen, bekommen auf die Frage nach %1 keine Antwort. Absender, die DANE prüfen, stellen %2 dann nichts zu.</translation>
    </message>
    <message>
        <source>Tell whoever runs the DNS of %2 that the DNSSEC signatures for %1 are wrong, or that the proof that it does not exist is missing.</source>
        <translation>Teilen Sie dem Betreiber des DNS von %2 mit, dass die DNSSEC-Signaturen für %1 falsch sind oder dass der Beweis fehlt, dass es den Namen nicht gibt.</translation>
    </message>
    <message>
        <source>No TLSA record of %1 fits the certificate that it shows at %2. Senders that check DANE do not deliver there.</source>
        <translation>Kein TLSA-Eintrag von %1 passt zu dem Zertifikat, das unter %2 gezeigt wird. Absender, die DANE prüfen, stellen dort nicht zu.</translation>
    </message>
    <message>
        <source>In the panel of your DNS host change the TLSA record with the name _%3._tcp.%1 to “%4” (leave the old one beside it for a day). When a certificate is renewed, keep its key, or publish the new record some days before.</source>
        <translation>Ändern Sie bei Ihrem DNS-Anbieter den TLSA-Eintrag mit dem Namen _%3._tcp.%1 auf „%4“ (lassen Sie den alten einen Tag lang daneben stehen). Wenn ein Zertifikat erneuert wird, behalten Sie seinen Schlüssel oder veröffentlichen Sie den neuen Eintrag einige Tage vorher.</translation>
    </message>
    <message>
        <source>The TLSA records of %1 fit the certificate at some of its addresses, but not that at %2. Senders that check DANE do not deliver there.</source>
        <translation>Die TLSA-Einträge von %1 passen zum Zertifikat unter einigen der Adressen, aber nicht zu dem unter %2. Absender, die DANE prüfen, stellen dort nicht zu.</translation>
    </message>
    <message>
        <source>Install the same certificate on the mail server at all addresses of %1, or add the TLSA record “%4” with the name _%3._tcp.%1.</source>
        <translation>Installieren Sie auf dem Mailserver unter allen Adressen von %1 dasselbe Zertifikat oder ergänzen Sie den TLSA-Eintrag „%4“ mit dem Namen _%3._tcp.%1.</translation>
    </message>
    <message>
        <source>The TLSA record of %1 names an authority (usage 2), but the certificate at %2 is not for that name, or not valid today. Senders that check DANE do not deliver there.</source>
        <translation>Der TLSA-Eintrag von %1 nennt eine Zertifizierungsstelle (Usage 2), aber das Zertifikat unter %2 ist nicht auf diesen Namen ausgestellt oder heute nicht gültig. Absender, die DANE prüfen, stellen dort nicht zu.</translation>
    </message>
    <message>
        <source>Install a certificate for the name %1 that is valid today, or change the TLSA record with the name _%3._tcp.%1 to “%4”.</source>
        <translation>Installieren Sie ein Zertifikat für den Namen %1, das heute gültig ist, oder ändern Sie den TLSA-Eintrag mit dem Namen _%3._tcp.%1 auf „%4“.</translation>
    </message>
    <message>
        <source>%1 has a TLSA record, so senders that check DANE insist on encryption, but it does not offer it (STARTTLS) at %2. They do not deliver there.</source>
        <translation>%1 hat einen TLSA-Eintrag, deshalb bestehen Absender, die DANE prüfen, auf Verschlüsselung; sie wird unter %2 aber nicht angeboten (STARTTLS). Sie stellen dort nicht zu.</translation>
    </message>
    <message>
        <source>Switch on STARTTLS for port 25 of the mail server, or delete the TLSA record with the name _%3._tcp.%1.</source>
        <translation>Schalten Sie STARTTLS für Port 25 des Mailservers ein oder löschen Sie den TLSA-Eintrag mit dem Namen _%3._tcp.%1.</translation>
    </message>
    <message>
        <source>None of the TLSA records of %1 is of a kind that senders of mail use: %2.</source>
        <translation>Keiner der TLSA-Einträge von %1 ist von einer Art, die Absender von Mails benutzen: %2.</translation>
    </message>
    <message>
        <source>In the panel of your DNS host change the TLSA record with the name _%3._tcp.%1 to one that begins with “3 1 1”: %4.</source>
        <translation>Ändern Sie bei Ihrem DNS-Anbieter den TLSA-Eintrag mit dem Namen _%3._tcp.%1 auf einen, der mit „3 1 1“ beginnt: %4.</translation>
    </message>
    <message>
        <source>Of the TLSA records of %1 senders of mail do not use these, because of their kind: %2. They may be deleted.</source>
        <translation>Von den TLSA-Einträgen von %1 benutzen Absender von Mails diese wegen ihrer Art nicht: %2. Sie können gelöscht werden.</translation>
    </message>
    <message>
        <source>%1 also has TLSA records that fit no certificate shown today: %2. That is right while a new key or certificate is being prepared; otherwise they may be deleted.</source>
        <translation>%1 hat auch TLSA-Einträge, die zu keinem heute gezeigten Zertifikat passen: %2. Das ist richtig, während ein neuer Schlüssel oder ein neues Zertifikat vorbereitet wird; sonst können sie gelöscht werden.</translation>
    </message>
    <message>
        <source>%1 has TLSA records, but the zone of %2 with the MX record is not signed with DNSSEC. So DANE protects only in part: an attacker could name other mail servers.</source>
        <translation>%1 hat TLSA-Einträge, aber die Zone von %2 mit dem MX-Eintrag ist nicht mit DNSSEC signiert. DANE schützt deshalb nur teilweise: ein Angreifer könnte andere Mailserver nennen.</translation>
    </message>
    <message>
        <source>Whether the TLSA record of %1 fits could not be found out at %2: no encrypted session under that name came about from here; see the check of the SMTP port.</source>
        <translation>Ob der TLSA-Eintrag von %1 passt, ließ sich unter %2 nicht feststellen: von hier aus kam unter diesem Namen keine verschlüsselte Sitzung zustande; siehe die Prüfung des SMTP-Ports.</translation>
    </message>
    <message>
        <source>Whether the TLSA record of %1 fits the certificate at %2 could not be found out: it holds a whole certificate or key that the server need not send.</source>
        <translation>Ob der TLSA-Eintrag von %1 zum Zertifikat unter %2 passt, ließ sich nicht feststellen: er enthält ein ganzes Zertifikat oder einen ganzen Schlüssel, den der Server nicht senden muss.</translation>
    </message>
    <message>
        <source>The certificate of the mail servers in the DNS (DANE)</source>
        <translation>Das Zertifikat der Mailserver im DNS (DANE)</translation>
    </message>
    <message>
        <source>DKIM: keys that receivers check signatures with</source>
        <translation>DKIM: Schlüssel, mit denen Empfänger Signaturen prüfen</translation>
    </message>
    <message>
        <source>The DKIM key at %1 is in order (%2).</source>
        <translation>Der DKIM-Schlüssel bei %1 ist in Ordnung (%2).</translation>
    </message>
    <message>
        <source>The DKIM key at %1 is in order (%2) and is the one that your mail server signs with.</source>
        <translation>Der DKIM-Schlüssel bei %1 ist in Ordnung (%2) und ist der, mit dem Ihr Mailserver signiert.</translation>
    </message>
    <message>
        <source>You did not say which DKIM selector (the name of the key) your mail server signs with. A key was found under the usual name “%1”.</source>
        <translation>Sie haben nicht angegeben, mit welchem DKIM-Selektor (dem Namen des Schlüssels) Ihr Mailserver signiert. Unter dem üblichen Namen „%1“ wurde ein Schlüssel gefunden.</translation>
    </message>
    <message>
        <source>Which selector (name of the DKIM key) your mail server signs with is not known, and none of the usual names has a key at %1. So it is not known whether your mail can be signed.</source>
        <translation>Mit welchem Selektor (dem Namen des DKIM-Schlüssels) Ihr Mailserver signiert, ist nicht bekannt, und unter keinem der üblichen Namen gibt es bei %1 einen Schlüssel. Deshalb ist nicht bekannt, ob Ihre Mails signiert werden können.</translation>
    </message>
    <message>
        <source>Look into the DKIM settings of your mail server for the selector, or into the “DKIM-Signature” header of a message that it sent (s=...), and enter it here. If your server does not sign yet, turn DKIM on there: it shows the record to publish.</source>
        <translation>Suchen Sie den Selektor in den DKIM-Einstellungen Ihres Mailservers oder in der Kopfzeile „DKIM-Signature“ einer von ihm gesendeten Nachricht (s=...) und geben Sie ihn hier ein. Wenn Ihr Server noch nicht signiert, schalten Sie DKIM dort ein: er zeigt den Eintrag, der zu veröffentlichen ist.</translation>
    </message>
    <message>
        <source>The DKIM key at %1 could not be asked for: %2. That does not mean that it is missing.</source>
        <translation>Der DKIM-Schlüssel bei %1 konnte nicht abgefragt werden: %2. Das heißt nicht, dass er fehlt.</translation>
    </message>
    <message>
        <source>The DKIM key at %1 is not known: none of the domain&apos;s name servers tells it; see the check of the delegation.</source>
        <translation>Der DKIM-Schlüssel bei %1 ist nicht bekannt: keiner der Nameserver der Domain nennt ihn; siehe die Prüfung der Delegation.</translation>
    </message>
    <message>
        <source>%1 is not in the DNS, so it has no DKIM keys yet; see the check of the delegation.</source>
        <translation>%1 gibt es im DNS nicht, also gibt es dort noch keine DKIM-Schlüssel; siehe die Prüfung der Delegation.</translation>
    </message>
    <message>
        <source>There is no DKIM key at %1. Receivers cannot check what your mail server signs with it, and treat the mail as unsigned.</source>
        <translation>Bei %1 gibt es keinen DKIM-Schlüssel. Empfänger können nicht prüfen, was Ihr Mailserver damit signiert, und behandeln die Mails als unsigniert.</translation>
    </message>
    <message>
        <source>Your mail server&apos;s DKIM settings show the record. In the panel of your DNS host create a TXT record named %1 with that value.</source>
        <translation>Die DKIM-Einstellungen Ihres Mailservers zeigen den Eintrag. Legen Sie bei Ihrem DNS-Anbieter einen TXT-Eintrag mit dem Namen %1 und diesem Wert an.</translation>
    </message>
    <message>
        <source>In the panel of your DNS host create a TXT record named %1 with this value, in one piece: %2</source>
        <translation>Legen Sie bei Ihrem DNS-Anbieter einen TXT-Eintrag mit dem Namen %1 und diesem Wert an, in einem Stück: %2</translation>
    </message>
    <message>
        <source>There is no DKIM key at %1, but there is one at %2. Nobody looks there.</source>
        <translation>Bei %1 gibt es keinen DKIM-Schlüssel, aber bei %2 gibt es einen. Dort sucht niemand danach.</translation>
    </message>
    <message>
        <source>In the panel of your DNS host change the name of the TXT record so that it becomes %1. Many panels add the domain themselves: then leave the domain out.</source>
        <translation>Ändern Sie bei Ihrem DNS-Anbieter den Namen des TXT-Eintrags so, dass er %1 lautet. Viele Oberflächen hängen die Domain selbst an: lassen Sie die Domain dann weg.</translation>
    </message>
    <message>
        <source>At %1 there is a text, but no DKIM key: “%2”.</source>
        <translation>Bei %1 steht ein Text, aber kein DKIM-Schlüssel: „%2“.</translation>
    </message>
    <message>
        <source>In the panel of your DNS host replace that TXT record by the one that your mail server&apos;s DKIM settings show (“v=DKIM1; ...”).</source>
        <translation>Ersetzen Sie bei Ihrem DNS-Anbieter diesen TXT-Eintrag durch den, den die DKIM-Einstellungen Ihres Mailservers zeigen („v=DKIM1; ...“).</translation>
    </message>
    <message>
        <source>At %1 there is another text beside the key. Receivers look for the key only, but some may take the wrong one.</source>
        <translation>Bei %1 steht neben dem Schlüssel noch ein anderer Text. Empfänger suchen nur nach dem Schlüssel, aber manche nehmen womöglich den falschen.</translation>
    </message>
    <message>
        <source>In the panel of your DNS host delete the other TXT record named %1.</source>
        <translation>Löschen Sie bei Ihrem DNS-Anbieter den anderen TXT-Eintrag mit dem Namen %1.</translation>
    </message>
    <message>
        <source>There are %2 DKIM keys at %1. Only one is allowed: receivers pick any of them, so signatures fail now and then.</source>
        <translation>Bei %1 gibt es %2 DKIM-Schlüssel. Nur einer ist erlaubt: Empfänger nehmen irgendeinen davon, deshalb sind Signaturen ab und zu ungültig.</translation>
    </message>
    <message>
        <source>In the panel of your DNS host delete all TXT records named %1 but the one for the key your mail server signs with.</source>
        <translation>Löschen Sie bei Ihrem DNS-Anbieter alle TXT-Einträge mit dem Namen %1 bis auf den für den Schlüssel, mit dem Ihr Mailserver signiert.</translation>
    </message>
    <message>
        <source>The DKIM key at %1 is not the one that your mail server signs with. Every signature fails.</source>
        <translation>Der DKIM-Schlüssel bei %1 ist nicht der, mit dem Ihr Mailserver signiert. Jede Signatur ist ungültig.</translation>
    </message>
    <message>
        <source>In the panel of your DNS host replace the value of the TXT record %1, in one piece, by: %2</source>
        <translation>Ersetzen Sie bei Ihrem DNS-Anbieter den Wert des TXT-Eintrags %1, in einem Stück, durch: %2</translation>
    </message>
    <message>
        <source>Whether the DKIM key at %1 is the one of your mail server is not known: the key entered here cannot be read.</source>
        <translation>Ob der DKIM-Schlüssel bei %1 der Ihres Mailservers ist, ist nicht bekannt: der hier eingegebene Schlüssel ist nicht lesbar.</translation>
    </message>
    <message>
        <source>Enter the public key again: what stands behind “p=” in the record that your mail server&apos;s DKIM settings show.</source>
        <translation>Geben Sie den öffentlichen Schlüssel noch einmal ein: das, was in dem Eintrag, den die DKIM-Einstellungen Ihres Mailservers zeigen, hinter „p=“ steht.</translation>
    </message>
    <message>
        <source>The DKIM key at %1 cannot be used: its text was damaged while it was pasted (%2).</source>
        <translation>Der DKIM-Schlüssel bei %1 ist nicht zu gebrauchen: sein Text wurde beim Einfügen beschädigt (%2).</translation>
    </message>
    <message>
        <source>In the panel of your DNS host paste the value of the TXT record %1 again, in one piece, and without the marks around it.</source>
        <translation>Fügen Sie bei Ihrem DNS-Anbieter den Wert des TXT-Eintrags %1 noch einmal ein, in einem Stück und ohne die Anführungszeichen darum.</translation>
    </message>
    <message>
        <source>The DKIM key at %1 does not begin with “v=DKIM1” in exactly these letters. Receivers ignore it.</source>
        <translation>Der DKIM-Schlüssel bei %1 beginnt nicht genau mit „v=DKIM1“, Groß- und Kleinschreibung eingeschlossen. Empfänger ignorieren ihn.</translation>
    </message>
    <message>
        <source>In the panel of your DNS host change the beginning of the TXT record %1 to: v=DKIM1;</source>
        <translation>Ändern Sie bei Ihrem DNS-Anbieter den Anfang des TXT-Eintrags %1 auf: v=DKIM1;</translation>
    </message>
    <message>
        <source>The DKIM record at %1 names the same thing twice. Receivers ignore the whole record.</source>
        <translation>Der DKIM-Eintrag bei %1 nennt dieselbe Angabe zweimal. Empfänger ignorieren den ganzen Eintrag.</translation>
    </message>
    <message>
        <source>In the panel of your DNS host paste the value of the TXT record %1 again, as your mail server shows it, and nothing else with it.</source>
        <translation>Fügen Sie bei Ihrem DNS-Anbieter den Wert des TXT-Eintrags %1 noch einmal ein, so wie Ihr Mailserver ihn zeigt, und sonst nichts.</translation>
    </message>
    <message>
        <source>The DKIM record at %1 holds no key: “p=” is missing.</source>
        <translation>Der DKIM-Eintrag bei %1 enthält keinen Schlüssel: „p=“ fehlt.</translation>
    </message>
    <message>
        <source>In the panel of your DNS host paste the value of the TXT record %1 again, in one piece; the panel may have cut it off.</source>
        <translation>Fügen Sie bei Ihrem DNS-Anbieter den Wert des TXT-Eintrags %1 noch einmal ein, in einem Stück; womöglich hat die Oberfläche ihn abgeschnitten.</translation>
    </message>
    <message>
        <source>The DKIM key at %1 was withdrawn (“p=” is empty). Every signature made with it fails.</source>
        <translation>Der DKIM-Schlüssel bei %1 wurde zurückgezogen („p=“ ist leer). Jede damit erstellte Signatur ist ungültig.</translation>
    </message>
    <message>
        <source>If your mail server still signs with this selector, publish its key again at %1. If it signs with another, enter that one here.</source>
        <translation>Wenn Ihr Mailserver noch mit diesem Selektor signiert, veröffentlichen Sie seinen Schlüssel wieder bei %1. Wenn er mit einem anderen signiert, geben Sie diesen hier ein.</translation>
    </message>
    <message>
        <source>The secret half of a DKIM key was published at %1. Whoever has seen it can sign mail in your name, for as long as that key is used.</source>
        <translation>Bei %1 wurde die geheime Hälfte eines DKIM-Schlüssels veröffentlicht. Wer sie gesehen hat, kann Mails in Ihrem Namen signieren, solange dieser Schlüssel benutzt wird.</translation>
    </message>
    <message>
        <source>Delete the TXT record %1 at once. On the mail server make a new key under a new selector, and publish only its public half. Never use the old key again.</source>
        <translation>Löschen Sie den TXT-Eintrag %1 sofort. Erzeugen Sie auf dem Mailserver einen neuen Schlüssel unter einem neuen Selektor und veröffentlichen Sie nur dessen öffentliche Hälfte. Benutzen Sie den alten Schlüssel nie wieder.</translation>
    </message>
    <message>
        <source>The DKIM key at %1 contains the lines “-----BEGIN ...” and “-----END ...” of a key file. Receivers cannot read it.</source>
        <translation>Der DKIM-Schlüssel bei %1 enthält die Zeilen „-----BEGIN ...“ und „-----END ...“ einer Schlüsseldatei. Empfänger können ihn nicht lesen.</translation>
    </message>
    <message>
        <source>In the panel of your DNS host delete these two lines and all line breaks from the value of the TXT record %1.</source>
        <translation>Löschen Sie bei Ihrem DNS-Anbieter diese beiden Zeilen und alle Zeilenumbrüche aus dem Wert des TXT-Eintrags %1.</translation>
    </message>
    <message>
        <source>The DKIM key at %1 contains characters that cannot be part of a key.</source>
        <translation>Der DKIM-Schlüssel bei %1 enthält Zeichen, die nicht Teil eines Schlüssels sein können.</translation>
    </message>
    <message>
        <source>In the panel of your DNS host paste the value of the TXT record %1 again, as your mail server shows it.</source>
        <translation>Fügen Sie bei Ihrem DNS-Anbieter den Wert des TXT-Eintrags %1 noch einmal ein, so wie Ihr Mailserver ihn zeigt.</translation>
    </message>
    <message>
        <source>The DKIM key at %1 is cut off: its end is missing. Every signature fails.</source>
        <translation>Der DKIM-Schlüssel bei %1 ist abgeschnitten: sein Ende fehlt. Jede Signatur ist ungültig.</translation>
    </message>
    <message>
        <source>In the panel of your DNS host paste the whole value of the TXT record %1 again. Where the panel takes 255 characters only, it wants the rest as a second text string of the same record; else ask your DNS host how to enter a long TXT record.</source>
        <translation>Fügen Sie bei Ihrem DNS-Anbieter den ganzen Wert des TXT-Eintrags %1 noch einmal ein. Wenn die Oberfläche nur 255 Zeichen annimmt, gehört der Rest in eine zweite Zeichenkette desselben Eintrags; sonst fragen Sie Ihren DNS-Anbieter, wie ein langer TXT-Eintrag einzugeben ist.</translation>
    </message>
    <message>
        <source>The DKIM key at %1 is in the form “RSA PUBLIC KEY” (PKCS #1). Most receivers read only “PUBLIC KEY” (SubjectPublicKeyInfo).</source>
        <translation>Der DKIM-Schlüssel bei %1 hat die Form „RSA PUBLIC KEY“ (PKCS #1). Die meisten Empfänger lesen nur „PUBLIC KEY“ (SubjectPublicKeyInfo).</translation>
    </message>
    <message>
        <source>In the panel of your DNS host replace the value of the TXT record %1, in one piece, by the same key in the usual form: %2</source>
        <translation>Ersetzen Sie bei Ihrem DNS-Anbieter den Wert des TXT-Eintrags %1, in einem Stück, durch denselben Schlüssel in der üblichen Form: %2</translation>
    </message>
    <message>
        <source>The Ed25519 key at %1 is in the form of a key file. DKIM wants the bare 32 octets, and receivers cannot read it.</source>
        <translation>Der Ed25519-Schlüssel bei %1 hat die Form einer Schlüsseldatei. DKIM verlangt nur die 32 Bytes selbst, und Empfänger können ihn so nicht lesen.</translation>
    </message>
    <message>
        <source>In the panel of your DNS host replace the value of the TXT record %1 by: %2</source>
        <translation>Ersetzen Sie bei Ihrem DNS-Anbieter den Wert des TXT-Eintrags %1 durch: %2</translation>
    </message>
    <message>
        <source>What is published at %1 as a DKIM key is none of the kind that the record names (RSA when it names none).</source>
        <translation>Was bei %1 als DKIM-Schlüssel veröffentlicht ist, ist kein Schlüssel der Art, die der Eintrag nennt (RSA, wenn er keine nennt).</translation>
    </message>
    <message>
        <source>The DKIM key at %1 is of the kind “%2”, which no receiver knows.</source>
        <translation>Der DKIM-Schlüssel bei %1 ist von der Art „%2“, die kein Empfänger kennt.</translation>
    </message>
    <message>
        <source>On the mail server make an RSA key of 2048 bits, and publish the record that it shows at %1.</source>
        <translation>Erzeugen Sie auf dem Mailserver einen RSA-Schlüssel mit 2048 Bit und veröffentlichen Sie den Eintrag, den er zeigt, bei %1.</translation>
    </message>
    <message>
        <source>The DKIM record at %1 says by “s=” that its key is not for mail.</source>
        <translation>Der DKIM-Eintrag bei %1 sagt durch „s=“, dass sein Schlüssel nicht für Mails bestimmt ist.</translation>
    </message>
    <message>
        <source>In the panel of your DNS host delete “s=...;” from the value of the TXT record %1.</source>
        <translation>Löschen Sie bei Ihrem DNS-Anbieter „s=...;“ aus dem Wert des TXT-Eintrags %1.</translation>
    </message>
    <message>
        <source>The DKIM record at %1 says by “h=” that its key is not for SHA-256. Receivers no longer take anything else.</source>
        <translation>Der DKIM-Eintrag bei %1 sagt durch „h=“, dass sein Schlüssel nicht für SHA-256 bestimmt ist. Etwas anderes nehmen Empfänger nicht mehr an.</translation>
    </message>
    <message>
        <source>In the panel of your DNS host delete “h=...;” from the value of the TXT record %1.</source>
        <translation>Löschen Sie bei Ihrem DNS-Anbieter „h=...;“ aus dem Wert des TXT-Eintrags %1.</translation>
    </message>
    <message>
        <source>The DKIM key at %1 has %2 bits only. Receivers do not take signatures with less than 1024.</source>
        <translation>Der DKIM-Schlüssel bei %1 hat nur %2 Bit. Empfänger nehmen Signaturen mit weniger als 1024 nicht an.</translation>
    </message>
    <message>
        <source>On the mail server make a new RSA key of 2048 bits under a new selector, and publish the record that it shows.</source>
        <translation>Erzeugen Sie auf dem Mailserver einen neuen RSA-Schlüssel mit 2048 Bit unter einem neuen Selektor und veröffentlichen Sie den Eintrag, den er zeigt.</translation>
    </message>
    <message>
        <source>The DKIM key at %1 has %2 bits. That still works, but 2048 are advised.</source>
        <translation>Der DKIM-Schlüssel bei %1 hat %2 Bit. Das funktioniert noch, aber 2048 sind ratsam.</translation>
    </message>
    <message>
        <source>On the mail server make a new RSA key of 2048 bits under a new selector, publish the record that it shows, and sign with it after a day.</source>
        <translation>Erzeugen Sie auf dem Mailserver einen neuen RSA-Schlüssel mit 2048 Bit unter einem neuen Selektor, veröffentlichen Sie den Eintrag, den er zeigt, und signieren Sie nach einem Tag damit.</translation>
    </message>
    <message>
        <source>The DKIM key at %1 has %2 bits. Receivers need not be able to check more than 4096; 2048 are enough.</source>
        <translation>Der DKIM-Schlüssel bei %1 hat %2 Bit. Mehr als 4096 brauchen Empfänger nicht prüfen zu können; 2048 genügen.</translation>
    </message>
    <message>
        <source>The only DKIM key of %1 is an Ed25519 key. Many receivers cannot check that kind yet and treat the mail as unsigned.</source>
        <translation>Der einzige DKIM-Schlüssel von %1 ist ein Ed25519-Schlüssel. Viele Empfänger können diese Art noch nicht prüfen und behandeln die Mails als unsigniert.</translation>
    </message>
    <message>
        <source>On the mail server make an RSA key of 2048 bits under another selector, and sign with both keys.</source>
        <translation>Erzeugen Sie auf dem Mailserver einen RSA-Schlüssel mit 2048 Bit unter einem anderen Selektor und signieren Sie mit beiden Schlüsseln.</translation>
    </message>
    <message>
        <source>The DKIM record at %1 says “t=y”: you only try DKIM out. Some receivers ignore such signatures.</source>
        <translation>Der DKIM-Eintrag bei %1 sagt „t=y“: Sie probieren DKIM nur aus. Manche Empfänger ignorieren solche Signaturen.</translation>
    </message>
    <message>
        <source>When your mail is signed as it should be, delete “t=y;” from the value of the TXT record %1.</source>
        <translation>Wenn Ihre Mails richtig signiert werden, löschen Sie „t=y;“ aus dem Wert des TXT-Eintrags %1.</translation>
    </message>
    <message>
        <source>The name servers say that %1 does not exist, though there are keys below it. Receivers that believe it do not look for the keys.</source>
        <translation>Die Nameserver sagen, dass es %1 nicht gibt, obwohl es darunter Schlüssel gibt. Empfänger, die das glauben, suchen nicht nach den Schlüsseln.</translation>
    </message>
    <message>
        <source>Ask your DNS host to let its name servers answer for %1 with “no data” instead of “no such name” (NXDOMAIN).</source>
        <translation>Bitten Sie Ihren DNS-Anbieter, seine Nameserver für %1 mit „keine Daten“ antworten zu lassen statt mit „kein solcher Name“ (NXDOMAIN).</translation>
    </message>
    <message>
        <source>DMARC: what receivers do with forged mail</source>
        <translation>DMARC: was Empfänger mit gefälschten Mails tun</translation>
    </message>
    <message>
        <source>The DMARC record at %1 asks receivers to act on forged mail (p=%2).</source>
        <translation>Der DMARC-Eintrag bei %1 bittet Empfänger, gegen gefälschte Mails vorzugehen (p=%2).</translation>
    </message>
    <message>
        <source>The DMARC record at %1 only asks for reports (p=none). That is the right first step; forged mail is not stopped yet.</source>
        <translation>Der DMARC-Eintrag bei %1 bittet nur um Berichte (p=none). Das ist der richtige erste Schritt; gefälschte Mails werden noch nicht aufgehalten.</translation>
    </message>
    <message>
        <source>When the reports of some weeks show that all your mail passes, change “p=none” to “p=quarantine” at %1, and later to “p=reject”.</source>
        <translation>Wenn die Berichte einiger Wochen zeigen, dass alle Ihre Mails bestehen, ändern Sie bei %1 „p=none“ auf „p=quarantine“ und später auf „p=reject“.</translation>
    </message>
    <message>
        <source>The DMARC record at %1 asks for nothing: neither that forged mail is stopped (p=none) nor for reports.</source>
        <translation>Der DMARC-Eintrag bei %1 bittet um nichts: weder darum, gefälschte Mails aufzuhalten (p=none), noch um Berichte.</translation>
    </message>
    <message>
        <source>In the panel of your DNS host add to the value of the TXT record %1: ; rua=mailto:%2</source>
        <translation>Fügen Sie bei Ihrem DNS-Anbieter dem Wert des TXT-Eintrags %1 dies hinzu: ; rua=mailto:%2</translation>
    </message>
    <message>
        <source>The DMARC record at %1 asks for no reports. That is allowed, but you do not learn when your own mail is refused.</source>
        <translation>Der DMARC-Eintrag bei %1 bittet nicht um Berichte. Das ist erlaubt, aber Sie erfahren nicht, wenn Ihre eigenen Mails abgewiesen werden.</translation>
    </message>
    <message>
        <source>To get reports, add to the value of the TXT record %1: ; rua=mailto:%2</source>
        <translation>Um Berichte zu bekommen, fügen Sie dem Wert des TXT-Eintrags %1 dies hinzu: ; rua=mailto:%2</translation>
    </message>
    <message>
        <source>The DMARC record at %1 is only being tried out (t=y): receivers act one step more mildly, as if it said p=%2.</source>
        <translation>Der DMARC-Eintrag bei %1 wird erst ausprobiert (t=y): Empfänger verfahren eine Stufe milder, als stünde dort p=%2.</translation>
    </message>
    <message>
        <source>When the reports show that all your mail passes, delete “t=y” from the value of %1.</source>
        <translation>Wenn die Berichte zeigen, dass alle Ihre Mails bestehen, löschen Sie „t=y“ aus dem Wert von %1.</translation>
    </message>
    <message>
        <source>%1 has no DMARC record of its own; the one of %2 applies, with the policy “%3”.</source>
        <translation>%1 hat keinen eigenen DMARC-Eintrag; es gilt der von %2, mit der Richtlinie „%3“.</translation>
    </message>
    <message>
        <source>There is no DMARC record at %1. Anybody can forge your address, and some large providers ask for such a record.</source>
        <translation>Bei %1 gibt es keinen DMARC-Eintrag. Jeder kann Ihre Adresse fälschen, und manche großen Anbieter verlangen einen solchen Eintrag.</translation>
    </message>
    <message>
        <source>In the panel of your DNS host create a TXT record named %1 with this value: %2</source>
        <translation>Legen Sie bei Ihrem DNS-Anbieter einen TXT-Eintrag mit dem Namen %1 und diesem Wert an: %2</translation>
    </message>
    <message>
        <source>The DMARC record is at %2, where nobody looks for it, and not at %1.</source>
        <translation>Der DMARC-Eintrag ist bei %2, wo niemand nach ihm sucht, und nicht bei %1.</translation>
    </message>
    <message>
        <source>In the panel of your DNS host change the name of that TXT record so that it becomes %1. Many panels add the domain themselves: then type “_dmarc” and nothing else.</source>
        <translation>Ändern Sie bei Ihrem DNS-Anbieter den Namen dieses TXT-Eintrags so, dass er %1 lautet. Viele Oberflächen hängen die Domain selbst an: geben Sie dann nur „_dmarc“ ein und sonst nichts.</translation>
    </message>
    <message>
        <source>The DMARC record at %1 is not recognised: its text was damaged while it was typed or pasted (%2).</source>
        <translation>Der DMARC-Eintrag bei %1 wird nicht erkannt: sein Text wurde beim Eintippen oder Einfügen beschädigt (%2).</translation>
    </message>
    <message>
        <source>In the panel of your DNS host set the value of the TXT record %1 to: %3</source>
        <translation>Setzen Sie bei Ihrem DNS-Anbieter den Wert des TXT-Eintrags %1 auf: %3</translation>
    </message>
    <message>
        <source>The text at %1 is meant for DMARC but not recognised: it must begin with “v=DMARC1;” in exactly these letters. It is: “%2”.</source>
        <translation>Der Text bei %1 ist für DMARC gedacht, wird aber nicht erkannt: er muss genau mit „v=DMARC1;“ beginnen, Groß- und Kleinschreibung eingeschlossen. Er lautet: „%2“.</translation>
    </message>
    <message>
        <source>In the panel of your DNS host change the beginning of the TXT record %1 to: v=DMARC1;</source>
        <translation>Ändern Sie bei Ihrem DNS-Anbieter den Anfang des TXT-Eintrags %1 auf: v=DMARC1;</translation>
    </message>
    <message>
        <source>At %1 there is an SPF record in place of a DMARC record.</source>
        <translation>Bei %1 steht anstelle eines DMARC-Eintrags ein SPF-Eintrag.</translation>
    </message>
    <message>
        <source>In the panel of your DNS host set the value of the TXT record %1 to: %2</source>
        <translation>Setzen Sie bei Ihrem DNS-Anbieter den Wert des TXT-Eintrags %1 auf: %2</translation>
    </message>
    <message>
        <source>There are %2 DMARC records at %1. Receivers then ignore all of them.</source>
        <translation>Bei %1 gibt es %2 DMARC-Einträge. Empfänger ignorieren dann alle.</translation>
    </message>
    <message>
        <source>In the panel of your DNS host delete all TXT records named %1 that begin with “v=DMARC1” but one.</source>
        <translation>Löschen Sie bei Ihrem DNS-Anbieter alle TXT-Einträge mit dem Namen %1, die mit „v=DMARC1“ beginnen, bis auf einen.</translation>
    </message>
    <message>
        <source>The DMARC record at %1 says the same thing twice (%2). Some receivers ignore the whole record.</source>
        <translation>Der DMARC-Eintrag bei %1 sagt dasselbe zweimal (%2). Manche Empfänger ignorieren den ganzen Eintrag.</translation>
    </message>
    <message>
        <source>In the panel of your DNS host delete the second of these from the value of %1.</source>
        <translation>Löschen Sie bei Ihrem DNS-Anbieter die zweite dieser Angaben aus dem Wert von %1.</translation>
    </message>
    <message>
        <source>The DMARC record at %1 has no valid policy, and receivers ignore it.</source>
        <translation>Der DMARC-Eintrag bei %1 hat keine gültige Richtlinie, und Empfänger ignorieren ihn.</translation>
    </message>
    <message>
        <source>The DMARC record at %1 has no valid policy. Receivers act as if it said p=none.</source>
        <translation>Der DMARC-Eintrag bei %1 hat keine gültige Richtlinie. Empfänger verfahren, als stünde dort p=none.</translation>
    </message>
    <message>
        <source>In the panel of your DNS host write p=none, p=quarantine or p=reject behind “v=DMARC1;” at %1; the same words belong to sp= and np=.</source>
        <translation>Schreiben Sie bei Ihrem DNS-Anbieter in %1 hinter „v=DMARC1;“ p=none, p=quarantine oder p=reject; dieselben Wörter gehören zu sp= und np=.</translation>
    </message>
    <message>
        <source>Receivers do not understand this part of the DMARC record at %1, and leave it out: %2.</source>
        <translation>Diesen Teil des DMARC-Eintrags bei %1 verstehen Empfänger nicht und lassen ihn weg: %2.</translation>
    </message>
    <message>
        <source>In the panel of your DNS host correct or delete that part. Parts are separated by “;” and look like “name=value”.</source>
        <translation>Berichtigen oder löschen Sie bei Ihrem DNS-Anbieter diesen Teil. Die Teile werden durch „;“ getrennt und sehen aus wie „Name=Wert“.</translation>
    </message>
    <message>
        <source>The DMARC record at %1 contains names that DMARC does not know (%2). Receivers ignore them; see whether they are misspelt.</source>
        <translation>Der DMARC-Eintrag bei %1 enthält Namen, die DMARC nicht kennt (%2). Empfänger ignorieren sie; prüfen Sie, ob sie falsch geschrieben sind.</translation>
    </message>
    <message>
        <source>The DMARC record at %1 contains %2, which are no longer used. They do no harm.</source>
        <translation>Der DMARC-Eintrag bei %1 enthält nicht mehr gebräuchliche Angaben: %2. Sie schaden nicht.</translation>
    </message>
    <message>
        <source>In the DMARC record at %1 the policy does not follow “v=DMARC1;” at once. Any order is right by now, but old receivers want it there.</source>
        <translation>Im DMARC-Eintrag bei %1 folgt die Richtlinie nicht gleich auf „v=DMARC1;“. Inzwischen ist jede Reihenfolge richtig, aber alte Empfänger erwarten sie dort.</translation>
    </message>
    <message>
        <source>The DMARC record at %1 protects names below the domain less (sp=%3) than the domain itself (p=%2). Forgers use these names then.</source>
        <translation>Der DMARC-Eintrag bei %1 schützt Namen unterhalb der Domain weniger (sp=%3) als die Domain selbst (p=%2). Fälscher benutzen dann diese Namen.</translation>
    </message>
    <message>
        <source>If no names below the domain send mail that fails, delete “sp=%3” from the value of %1.</source>
        <translation>Wenn kein Name unterhalb der Domain Mails sendet, die durchfallen, löschen Sie „sp=%3“ aus dem Wert von %1.</translation>
    </message>
    <message>
        <source>No reports can be sent to “%2”, which the DMARC record at %1 names: it is not an address of the form “mailto:name@domain”.</source>
        <translation>An „%2“, das der DMARC-Eintrag bei %1 nennt, können keine Berichte gesendet werden: es ist keine Adresse der Form „mailto:name@domain“.</translation>
    </message>
    <message>
        <source>In the panel of your DNS host correct it in the value of %1, for example to: mailto:%3</source>
        <translation>Berichtigen Sie das bei Ihrem DNS-Anbieter im Wert von %1, zum Beispiel auf: mailto:%3</translation>
    </message>
    <message>
        <source>The size limit behind “!” in the DMARC record at %1 is no longer used. It does no harm.</source>
        <translation>Die Größenbeschränkung hinter „!“ im DMARC-Eintrag bei %1 ist nicht mehr gebräuchlich. Sie schadet nicht.</translation>
    </message>
    <message>
        <source>DMARC reports are to be sent to %2, which takes no mail.</source>
        <translation>DMARC-Berichte sollen an %2 gehen, aber dort werden keine Mails angenommen.</translation>
    </message>
    <message>
        <source>In the panel of your DNS host write an address that takes mail into the value of %1, for example: mailto:%3</source>
        <translation>Schreiben Sie bei Ihrem DNS-Anbieter in den Wert von %1 eine Adresse, die Mails annimmt, zum Beispiel: mailto:%3</translation>
    </message>
    <message>
        <source>DMARC reports about %1 are to be sent to %2, which does not say that it wants them. Receivers do not send them then.</source>
        <translation>DMARC-Berichte über %1 sollen an %2 gehen, aber dort ist nicht erklärt, dass sie erwünscht sind. Empfänger senden sie dann nicht.</translation>
    </message>
    <message>
        <source>Ask those who look after %2 to create this TXT record: name %3, value “v=DMARC1”. Or write an address of your own domain into rua=.</source>
        <translation>Bitten Sie die Betreuer von %2, diesen TXT-Eintrag anzulegen: Name %3, Wert „v=DMARC1“. Oder schreiben Sie eine Adresse Ihrer eigenen Domain in rua=.</translation>
    </message>
    <message>
        <source>%2 says that it wants the DMARC reports about %1.</source>
        <translation>%2 erklärt, dass die DMARC-Berichte über %1 dort erwünscht sind.</translation>
    </message>
    <message>
        <source>Whether DMARC reports can be sent to %1 could not be asked: %2.</source>
        <translation>Ob DMARC-Berichte an %1 gesendet werden können, konnte nicht abgefragt werden: %2.</translation>
    </message>
    <message>
        <source>With the policy “%2” mail of %1 must pass SPF or DKIM. SPF fails when somebody forwards it, and no DKIM key of yours is known here.</source>
        <translation>Bei der Richtlinie „%2“ müssen Mails von %1 SPF oder DKIM bestehen. SPF scheitert, wenn jemand sie weiterleitet, und ein DKIM-Schlüssel von Ihnen ist hier nicht bekannt.</translation>
    </message>
    <message>
        <source>Let the mail server sign with DKIM for the domain %1, and enter its selector here.</source>
        <translation>Lassen Sie den Mailserver mit DKIM für die Domain %1 signieren und geben Sie seinen Selektor hier ein.</translation>
    </message>
    <message>
        <source>Mail with a sender address of %1 counts for DMARC when SPF or DKIM passes: both are for the same domain.</source>
        <translation>Mails mit einer Absenderadresse von %1 gelten für DMARC als echt, wenn sie SPF oder DKIM bestehen: beide sind für dieselbe Domain.</translation>
    </message>
    <message>
        <source>At %1 there is another text beside the DMARC record. Receivers ignore it.</source>
        <translation>Bei %1 gibt es neben dem DMARC-Eintrag noch einen anderen Text. Empfänger ignorieren ihn.</translation>
    </message>
    <message>
        <source>The DMARC record at %1 could not be asked for: %2. That does not mean that it is missing.</source>
        <translation>Der DMARC-Eintrag bei %1 konnte nicht abgefragt werden: %2. Das heißt nicht, dass er fehlt.</translation>
    </message>
    <message>
        <source>The DMARC record at %1 is not known: none of the domain&apos;s name servers tells it; see the check of the delegation.</source>
        <translation>Der DMARC-Eintrag bei %1 ist nicht bekannt: keiner der Nameserver der Domain nennt ihn; siehe die Prüfung der Delegation.</translation>
    </message>
    <message>
        <source>%1 is not in the DNS, so it has no DMARC record yet; see the check of the delegation.</source>
        <translation>%1 gibt es im DNS nicht, also gibt es dort noch keinen DMARC-Eintrag; siehe die Prüfung der Delegation.</translation>
    </message>
    <message>
        <source>This network sends from %1, which is an address of your mail server.</source>
        <translation>Dieses Netz sendet von %1, und das ist eine Adresse Ihres Mailservers.</translation>
    </message>
    <message>
        <source>Does not apply: all mail leaves through a relay.</source>
        <translation>Gilt nicht: alle Mails gehen über ein Relay hinaus.</translation>
    </message>
    <message>
        <source>Not tested, because you do not want services of others to be asked.</source>
        <translation>Nicht getestet, weil Sie nicht wollen, dass fremde Dienste gefragt werden.</translation>
    </message>
    <message>
        <source>Cannot be told from here: it is not known from which address this network sends, or none of the server&apos;s is of the same kind.</source>
        <translation>Von hier aus nicht zu sagen: es ist nicht bekannt, von welcher Adresse dieses Netz sendet, oder keine Adresse des Servers ist von derselben Art.</translation>
    </message>
    <message>
        <source>Cannot be told from here: this computer&apos;s network sends from %1, and your mail server is in another one (%2). Run the diagnosis on the server to test it.</source>
        <translation>Von hier aus nicht zu sagen: das Netz dieses Computers sendet von %1, und Ihr Mailserver ist in einem anderen (%2). Starten Sie die Diagnose auf dem Server, um es zu testen.</translation>
    </message>
    <message>
        <source>Mail leaves from %1, but %2 is published. Receivers compare both, and refuse mail or take it for spam.</source>
        <translation>Mails gehen von %1 aus, aber veröffentlicht ist %2. Empfänger vergleichen beides und lehnen Mails ab oder halten sie für Spam.</translation>
    </message>
    <message>
        <source>Let the mail server send from %2 (Postfix: smtp_bind_address, for IPv6 smtp_bind_address6; behind a router: source NAT to that address), or publish %1: its A or AAAA record, its PTR record and in SPF.</source>
        <translation>Lassen Sie den Mailserver von %2 senden (Postfix: smtp_bind_address, für IPv6 smtp_bind_address6; hinter einem Router: Source-NAT auf diese Adresse), oder veröffentlichen Sie %1: im A- oder AAAA-Eintrag, im PTR-Eintrag und in SPF.</translation>
    </message>
    <message>
        <source>This network sends from %1, but %2 is published for the mail server behind the same router. Unless the router gives the server another address than this computer, mail leaves from the wrong one.</source>
        <translation>Dieses Netz sendet von %1, aber für den Mailserver hinter demselben Router ist %2 veröffentlicht. Falls der Router dem Server keine andere Adresse gibt als diesem Computer, gehen Mails von der falschen aus.</translation>
    </message>
    <message>
        <source>Run the diagnosis on the mail server to be sure. If it sends from %1 too, let the router send its mail from %2, or publish %1: its A or AAAA record, its PTR record and in SPF.</source>
        <translation>Starten Sie die Diagnose auf dem Mailserver, um sicherzugehen. Wenn auch er von %1 sendet, lassen Sie den Router die Mails des Servers von %2 senden, oder veröffentlichen Sie %1: im A- oder AAAA-Eintrag, im PTR-Eintrag und in SPF.</translation>
    </message>
    <message>
        <source>Mail leaves from %1, but the SPF record of %2 does not allow that address (%3).</source>
        <translation>Mails gehen von %1 aus, aber der SPF-Eintrag von %2 erlaubt diese Adresse nicht (%3).</translation>
    </message>
    <message>
        <source>In the panel of your DNS host add that address to the SPF record of %2, right behind “v=spf1”: %4.</source>
        <translation>Tragen Sie bei Ihrem DNS-Anbieter diese Adresse in den SPF-Eintrag von %2 ein, gleich hinter „v=spf1“: %4.</translation>
    </message>
    <message>
        <source>The address that mail really leaves from</source>
        <translation>Adresse, von der Mails wirklich ausgehen</translation>
    </message>
    <message>
        <source>%1 has the private address %2.</source>
        <translation>%1 hat die private Adresse %2.</translation>
    </message>
    <message>
        <source>The mail server must keep its address %1 for good, which cannot be seen from outside. If the router hands addresses out (DHCP), reserve %1 for the server there, or enter the address by hand in the server&apos;s network settings.</source>
        <translation>Der Mailserver muss seine Adresse %1 auf Dauer behalten, und das ist von außen nicht zu sehen. Wenn der Router die Adressen vergibt (DHCP), reservieren Sie dort %1 für den Server, oder tragen Sie die Adresse in den Netzwerkeinstellungen des Servers von Hand ein.</translation>
    </message>
    <message>
        <source>No addresses of mail servers were entered, so there is nothing to judge.</source>
        <translation>Es wurden keine Adressen von Mailservern eingegeben, also gibt es nichts zu beurteilen.</translation>
    </message>
    <message>
        <source>The address %2 of %1 means on every computer that computer itself. No other computer finds the mail server by it.</source>
        <translation>Die Adresse %2 von %1 bedeutet auf jedem Computer diesen Computer selbst. Kein anderer Computer findet damit den Mailserver.</translation>
    </message>
    <message>
        <source>Enter the server&apos;s address in the LAN for %1. On the server, “ip address” (Windows: “ipconfig”) shows it.</source>
        <translation>Geben Sie für %1 die Adresse des Servers im LAN ein. Auf dem Server zeigt sie „ip address“ (Windows: „ipconfig“).</translation>
    </message>
    <message>
        <source>The address %2 of %1 is one that a computer gives itself when nobody hands it one. It can change at every start.</source>
        <translation>Die Adresse %2 von %1 ist eine, die sich ein Computer selbst gibt, wenn er keine zugeteilt bekommt. Sie kann sich bei jedem Start ändern.</translation>
    </message>
    <message>
        <source>Give the mail server a fixed address of the LAN, in the router or in the server&apos;s network settings, and enter that one for %1.</source>
        <translation>Geben Sie dem Mailserver eine feste Adresse des LAN, im Router oder in den Netzwerkeinstellungen des Servers, und geben Sie diese für %1 ein.</translation>
    </message>
    <message>
        <source>The address of %1 is none for a LAN: %2</source>
        <translation>Die Adresse von %1 ist keine für ein LAN: %2</translation>
    </message>
    <message>
        <source>Give %1 an address of your LAN: one under 192.168., 10. or 172.16. to 172.31., or an IPv6 address that begins with fd.</source>
        <translation>Geben Sie %1 eine Adresse Ihres LAN: eine unter 192.168., 10. oder 172.16. bis 172.31. oder eine IPv6-Adresse, die mit fd beginnt.</translation>
    </message>
    <message>
        <source>%1 is this very computer. What is tested here does not show whether other computers of the LAN can reach it.</source>
        <translation>%1 ist dieser Computer selbst. Was hier getestet wird, zeigt nicht, ob andere Computer im LAN ihn erreichen können.</translation>
    </message>
    <message>
        <source>This computer (%2) seems to be in another part of the network than %1. It could connect, so the router between them passes the mail ports.</source>
        <translation>Dieser Computer (%2) scheint in einem anderen Teil des Netzes zu sein als %1. Die Verbindung ist gelungen, also lässt der Router dazwischen die Mail-Ports durch.</translation>
    </message>
    <message>
        <source>The mail server has an address of the LAN that stays</source>
        <translation>Der Mailserver hat eine feste LAN-Adresse</translation>
    </message>
    <message>
        <source>From this computer %1 can be reached on the mail ports: %2.</source>
        <translation>Von diesem Computer aus ist %1 auf den Mail-Ports erreichbar: %2.</translation>
    </message>
    <message>
        <source>%1 is this very computer. Open here are: %2. Whether its firewall lets other computers in is only seen from another computer of the LAN; run the diagnosis there too.</source>
        <translation>%1 ist dieser Computer selbst. Offen sind hier: %2. Ob seine Firewall andere Computer hereinlässt, ist nur von einem anderen Computer im LAN aus zu sehen; starten Sie die Diagnose auch dort.</translation>
    </message>
    <message>
        <source>No addresses of mail servers were entered, so there is nothing to connect to.</source>
        <translation>Es wurden keine Adressen von Mailservern eingegeben, also gibt es nichts, wozu eine Verbindung aufzubauen wäre.</translation>
    </message>
    <message>
        <source>%1 does not answer on any mail port.</source>
        <translation>%1 antwortet auf keinem Mail-Port.</translation>
    </message>
    <message>
        <source>See that the mail server is switched on and has that address. Then allow TCP ports 25, 465, 587, 993 and 995 in its firewall (Windows: for the profile “Private networks”).</source>
        <translation>Sehen Sie nach, ob der Mailserver eingeschaltet ist und diese Adresse hat. Erlauben Sie dann in seiner Firewall die TCP-Ports 25, 465, 587, 993 und 995 (Windows: für das Profil „Private Netzwerke“).</translation>
    </message>
    <message>
        <source>%1 is there, but refuses connections on every mail port.</source>
        <translation>%1 ist da, weist aber auf jedem Mail-Port Verbindungen ab.</translation>
    </message>
    <message>
        <source>Start the mail server program there and let it listen on the address in the LAN, not only on 127.0.0.1.</source>
        <translation>Starten Sie dort das Mailserver-Programm und lassen Sie es auf der Adresse im LAN lauschen, nicht nur auf 127.0.0.1.</translation>
    </message>
    <message>
        <source>This computer has no way to %1, or forbids the connection (%2).</source>
        <translation>Dieser Computer hat keinen Weg zu %1 oder verbietet die Verbindung (%2).</translation>
    </message>
    <message>
        <source>Connect this computer to the same network as the mail server, and see whether a firewall of this computer stops the program.</source>
        <translation>Verbinden Sie diesen Computer mit demselben Netz wie den Mailserver und sehen Sie nach, ob eine Firewall dieses Computers das Programm aufhält.</translation>
    </message>
    <message>
        <source>Other computers of the LAN reach the mail server</source>
        <translation>Andere Computer im LAN erreichen den Mailserver</translation>
    </message>
    <message>
        <source>The login at %1 works. There are %2 messages in the inbox.</source>
        <translation>Die Anmeldung bei %1 klappt. Im Posteingang sind %2 Nachrichten.</translation>
    </message>
    <message>
        <source>The login at %1 works.</source>
        <translation>Die Anmeldung bei %1 klappt.</translation>
    </message>
    <message>
        <source>The login at %1 was not tested. Give the password on the page of the outside mailbox to test it; it is kept in memory only.</source>
        <translation>Die Anmeldung bei %1 wurde nicht getestet. Geben Sie dazu auf der Seite des externen Postfachs das Passwort ein; es bleibt nur im Arbeitsspeicher.</translation>
    </message>
    <message>
        <source>The login at %1 was not tested, because the session did not come so far; see the check of the outside servers.</source>
        <translation>Die Anmeldung bei %1 wurde nicht getestet, weil der Dialog nicht so weit kam; siehe die Prüfung der externen Server.</translation>
    </message>
    <message>
        <source>The login at %1 was not tested: the connection is not encrypted with a certificate that is in order, so the password was not sent.</source>
        <translation>Die Anmeldung bei %1 wurde nicht getestet: die Verbindung ist nicht mit einem Zertifikat verschlüsselt, das in Ordnung ist; deshalb wurde das Passwort nicht gesendet.</translation>
    </message>
    <message>
        <source>See the check of the outside servers, and choose TLS or STARTTLS and the server name that the provider gives.</source>
        <translation>Siehe die Prüfung der externen Server. Wählen Sie TLS oder STARTTLS und den Servernamen, den der Anbieter angibt.</translation>
    </message>
    <message>
        <source>%1 offers no login with a password (it offers: %2). Your mail server cannot fetch or send mail there with a password.</source>
        <translation>%1 bietet keine Anmeldung mit Passwort an (angeboten wird: %2). Ihr Mailserver kann dort mit einem Passwort keine Mails abholen oder senden.</translation>
    </message>
    <message>
        <source>Ask the provider whether it has app passwords and switch them on there, or let your server log in with OAuth 2. Some providers allow POP3 and IMAP only after it was switched on in the settings of the mailbox.</source>
        <translation>Fragen Sie den Anbieter, ob er App-Passwörter hat, und schalten Sie sie dort ein, oder lassen Sie Ihren Server sich mit OAuth 2 anmelden. Manche Anbieter erlauben POP3 und IMAP erst, nachdem Sie es in den Einstellungen des Postfachs eingeschaltet haben.</translation>
    </message>
    <message>
        <source>%1 refuses the login: “%2”.</source>
        <translation>%1 lehnt die Anmeldung ab: „%2“.</translation>
    </message>
    <message>
        <source>Check user name and password (often the whole mail address is the user name), and whether the provider wants POP3 and IMAP to be switched on in the settings of the mailbox.</source>
        <translation>Prüfen Sie Benutzername und Passwort (oft ist die ganze Mailadresse der Benutzername) und ob POP3 und IMAP beim Anbieter erst in den Einstellungen des Postfachs eingeschaltet werden müssen.</translation>
    </message>
    <message>
        <source>%1 refuses the login and hints that it wants an app password or another way to log in: “%2”.</source>
        <translation>%1 lehnt die Anmeldung ab und deutet an, dass ein App-Passwort oder eine andere Art der Anmeldung nötig ist: „%2“.</translation>
    </message>
    <message>
        <source>Create an app password (a password for one program) in the settings of the mailbox at the provider, and use it here and in your mail server instead of your own.</source>
        <translation>Legen Sie beim Anbieter in den Einstellungen des Postfachs ein App-Passwort an (ein Passwort für ein einzelnes Programm) und benutzen Sie es hier und in Ihrem Mailserver anstelle Ihres eigenen.</translation>
    </message>
    <message>
        <source>%1 cannot check the login just now: “%2”.</source>
        <translation>%1 kann die Anmeldung gerade nicht prüfen: „%2“.</translation>
    </message>
    <message>
        <source>%1 broke off before it had answered the login.</source>
        <translation>%1 hat abgebrochen, bevor die Anmeldung beantwortet war.</translation>
    </message>
    <message>
        <source>Run the diagnosis again in some minutes. After several wrong passwords many providers close the connection for a while.</source>
        <translation>Starten Sie die Diagnose in einigen Minuten erneut. Nach mehreren falschen Passwörtern nehmen viele Anbieter eine Zeit lang keine Verbindung mehr an.</translation>
    </message>
    <message>
        <source>%1 promises UIDL but does not answer it, so mail that is left on the server would be fetched again and again.</source>
        <translation>%1 verspricht UIDL, beantwortet es aber nicht; Mails, die auf dem Server bleiben, würden deshalb immer wieder abgeholt.</translation>
    </message>
    <message>
        <source>%1 tells at once when new mail comes (IDLE), if your mail server makes use of it.</source>
        <translation>%1 meldet neue Mails sofort (IDLE), wenn Ihr Mailserver das nutzt.</translation>
    </message>
    <message>
        <source>%1 has to be asked for new mail again and again. Every five to ten minutes is usual; some providers lock out who asks more often.</source>
        <translation>%1 muss immer wieder nach neuen Mails gefragt werden. Üblich ist alle fünf bis zehn Minuten; manche Anbieter sperren aus, wer öfter fragt.</translation>
    </message>
    <message>
        <source>Decide whether your mail server deletes mail at %1 after it was fetched. If it leaves mail there, the mailbox may fill up and then refuses new mail; if it deletes mail, the copy on your server is the only one, so make backups.</source>
        <translation>Entscheiden Sie, ob Ihr Mailserver die Mails bei %1 nach dem Abholen löscht. Lässt er sie dort, kann das Postfach voll werden und nimmt dann keine neuen Mails mehr an; löscht er sie, ist die Kopie auf Ihrem Server die einzige; legen Sie dann Sicherungskopien an.</translation>
    </message>
    <message>
        <source>The outside mailbox lets you in</source>
        <translation>Anmeldung am externen Postfach</translation>
    </message>
    <message>
        <source>Senders are told to encrypt (MTA-STS)</source>
        <translation>Absender sollen verschlüsseln (MTA-STS)</translation>
    </message>
    <message>
        <source>MTA-STS is set up for %1 (mode “%2”): senders that support it deliver only encrypted, and only to the servers named.</source>
        <translation>MTA-STS ist für %1 eingerichtet (Modus „%2“): Absender, die es unterstützen, stellen nur verschlüsselt zu, und nur an die genannten Server.</translation>
    </message>
    <message>
        <source>%1 does not use MTA-STS, which makes senders insist on encryption. That is optional. It takes a TXT record with the name %2 and the content “v=STSv1; id=1”, and a web server %3 with a small policy file.</source>
        <translation>%1 benutzt kein MTA-STS, mit dem Absender auf Verschlüsselung bestehen. Das ist freiwillig. Nötig sind dafür ein TXT-Eintrag mit dem Namen %2 und dem Inhalt „v=STSv1; id=1“ und ein Webserver %3 mit einer kleinen Richtliniendatei.</translation>
    </message>
    <message>
        <source>No server takes mail for %1, so there is nothing that a policy could protect.</source>
        <translation>Kein Server nimmt Mails für %1 an, also gibt es nichts, was eine Richtlinie schützen könnte.</translation>
    </message>
    <message>
        <source>MTA-STS of %1 could not be looked up: %2.</source>
        <translation>MTA-STS von %1 konnte nicht abgefragt werden: %2.</translation>
    </message>
    <message>
        <source>%1 has %2 MTA-STS records. Senders then treat the domain as one without MTA-STS.</source>
        <translation>%1 hat %2 MTA-STS-Einträge. Absender behandeln die Domain dann wie eine ohne MTA-STS.</translation>
    </message>
    <message>
        <source>In the panel of your DNS host delete all but one of the TXT records with the name %1 that begin with “v=STSv1”.</source>
        <translation>Löschen Sie bei Ihrem DNS-Anbieter alle TXT-Einträge mit dem Namen %1, die mit „v=STSv1“ beginnen, bis auf einen.</translation>
    </message>
    <message>
        <source>Senders cannot read the MTA-STS record %1: “%2”.</source>
        <translation>Absender können den MTA-STS-Eintrag %1 nicht lesen: „%2“.</translation>
    </message>
    <message>
        <source>In the panel of your DNS host change the TXT record %1 to “v=STSv1; id=%3”. The id is 1 to 32 letters and digits, nothing else, and gets a new value whenever the policy changes.</source>
        <translation>Ändern Sie bei Ihrem DNS-Anbieter den TXT-Eintrag %1 auf „v=STSv1; id=%3“. Die id besteht aus 1 bis 32 Buchstaben und Ziffern, sonst nichts, und bekommt bei jeder Änderung der Richtlinie einen neuen Wert.</translation>
    </message>
    <message>
        <source>There is an MTA-STS policy for %1, but no TXT record with the name %2, so no sender looks for it.</source>
        <translation>Es gibt eine MTA-STS-Richtlinie für %1, aber keinen TXT-Eintrag mit dem Namen %2; deshalb sucht kein Absender danach.</translation>
    </message>
    <message>
        <source>In the panel of your DNS host add a TXT record with the name %2 and the content “v=STSv1; id=%3”.</source>
        <translation>Legen Sie bei Ihrem DNS-Anbieter einen TXT-Eintrag mit dem Namen %2 und dem Inhalt „v=STSv1; id=%3“ an.</translation>
    </message>
    <message>
        <source>The MTA-STS policy of %1 has the mode “none”: senders do as if there were none.</source>
        <translation>Die MTA-STS-Richtlinie von %1 hat den Modus „none“: Absender tun, als gäbe es keine.</translation>
    </message>
    <message>
        <source>The MTA-STS policy of %1 has the mode “testing”: senders only report problems. When no reports about failures come, change it to “enforce” and give the TXT record a new id.</source>
        <translation>Die MTA-STS-Richtlinie von %1 hat den Modus „testing“: Absender melden Fehler nur. Wenn keine Berichte über Fehler kommen, ändern Sie den Modus auf „enforce“ und geben Sie dem TXT-Eintrag eine neue id.</translation>
    </message>
    <message>
        <source>Senders remember the MTA-STS policy of %1 for %2 seconds only. An attacker needs to hold them off no longer than that.</source>
        <translation>Absender merken sich die MTA-STS-Richtlinie von %1 nur %2 Sekunden lang. Ein Angreifer muss sie nicht länger davon fernhalten.</translation>
    </message>
    <message>
        <source>Write “max_age: 604800” (a week) or more into the policy file on the web server.</source>
        <translation>Schreiben Sie „max_age: 604800“ (eine Woche) oder mehr in die Richtliniendatei auf dem Webserver.</translation>
    </message>
    <message>
        <source>In the MTA-STS policy of %1 these keys come more than once, and only the first counts: %2.</source>
        <translation>In der MTA-STS-Richtlinie von %1 kommen diese Schlüssel mehrmals vor, und nur der erste zählt: %2.</translation>
    </message>
    <message>
        <source>Delete the repeated lines from the policy file on the web server, and look whether the first ones say what you mean.</source>
        <translation>Löschen Sie die wiederholten Zeilen aus der Richtliniendatei auf dem Webserver und sehen Sie nach, ob die ersten sagen, was Sie meinen.</translation>
    </message>
    <message>
        <source>The MTA-STS policy of %1 does not name these mail servers: %2. Senders that support MTA-STS do not deliver to them.</source>
        <translation>Die MTA-STS-Richtlinie von %1 nennt diese Mailserver nicht: %2. Absender, die MTA-STS unterstützen, stellen an sie nicht zu.</translation>
    </message>
    <message>
        <source>Add a line “mx: %3” to the policy file on the web server for each of them, then give the TXT record %4 a new id. Or delete their MX records.</source>
        <translation>Fügen Sie der Richtliniendatei auf dem Webserver für jeden von ihnen eine Zeile „mx: %3“ hinzu und geben Sie dann dem TXT-Eintrag %4 eine neue id. Oder löschen Sie deren MX-Einträge.</translation>
    </message>
    <message>
        <source>The MTA-STS policy of %1 does not name these mail servers: %2. As soon as its mode is “enforce”, nothing will be delivered to them.</source>
        <translation>Die MTA-STS-Richtlinie von %1 nennt diese Mailserver nicht: %2. Sobald ihr Modus „enforce“ ist, wird an sie nichts mehr zugestellt.</translation>
    </message>
    <message>
        <source>Whether the MTA-STS policy of %1 names all mail servers could not be found out, because the MX records could not be asked for.</source>
        <translation>Ob die MTA-STS-Richtlinie von %1 alle Mailserver nennt, ließ sich nicht feststellen, weil die MX-Einträge nicht abgefragt werden konnten.</translation>
    </message>
    <message>
        <source>The MTA-STS policy of %1 names servers that no MX record points to: %2. If they are gone for good, delete the lines.</source>
        <translation>Die MTA-STS-Richtlinie von %1 nennt Server, auf die kein MX-Eintrag zeigt: %2. Wenn es sie nicht mehr gibt, löschen Sie die Zeilen.</translation>
    </message>
    <message>
        <source>The MTA-STS policy of %1 demands certificates that are in order, but that of %2 is not: %3. Senders that support MTA-STS do not deliver there.</source>
        <translation>Die MTA-STS-Richtlinie von %1 verlangt Zertifikate, die in Ordnung sind, das von %2 ist es aber nicht: %3. Absender, die MTA-STS unterstützen, stellen dort nicht zu.</translation>
    </message>
    <message>
        <source>Install a certificate of a public certificate authority for the name in the MX record on the mail server, with its whole chain. Until then write “mode: testing” into the policy file and give the TXT record a new id.</source>
        <translation>Installieren Sie auf dem Mailserver ein Zertifikat einer öffentlichen Zertifizierungsstelle für den Namen im MX-Eintrag, mit der ganzen Zertifikatskette. Schreiben Sie bis dahin „mode: testing“ in die Richtliniendatei und geben Sie dem TXT-Eintrag eine neue id.</translation>
    </message>
    <message>
        <source>The certificate of %2 is not in order: %3. As soon as the MTA-STS policy of %1 has the mode “enforce”, nothing will be delivered there.</source>
        <translation>Das Zertifikat von %2 ist nicht in Ordnung: %3. Sobald die MTA-STS-Richtlinie von %1 den Modus „enforce“ hat, wird dort nichts mehr zugestellt.</translation>
    </message>
    <message>
        <source>Before you change the mode install a certificate of a public certificate authority for the name in the MX record on the mail server, with its whole chain.</source>
        <translation>Bevor Sie den Modus ändern, installieren Sie auf dem Mailserver ein Zertifikat einer öffentlichen Zertifizierungsstelle für den Namen im MX-Eintrag, mit der ganzen Zertifikatskette.</translation>
    </message>
    <message>
        <source>The MTA-STS policy of %1 demands encryption, but %2 does not offer it (STARTTLS). Senders that support MTA-STS do not deliver there.</source>
        <translation>Die MTA-STS-Richtlinie von %1 verlangt Verschlüsselung, aber %2 bietet sie nicht an (STARTTLS). Absender, die MTA-STS unterstützen, stellen dort nicht zu.</translation>
    </message>
    <message>
        <source>Switch on STARTTLS for port 25 of the mail server. Until then write “mode: testing” into the policy file and give the TXT record a new id.</source>
        <translation>Schalten Sie für Port 25 des Mailservers STARTTLS ein. Schreiben Sie bis dahin „mode: testing“ in die Richtliniendatei und geben Sie dem TXT-Eintrag eine neue id.</translation>
    </message>
    <message>
        <source>%1 announces MTA-STS, but the name %2 of the web server with the policy has no address. Senders find no policy and do without.</source>
        <translation>%1 kündigt MTA-STS an, aber der Name %2 des Webservers mit der Richtlinie hat keine Adresse. Absender finden keine Richtlinie und stellen ohne sie zu.</translation>
    </message>
    <message>
        <source>In the panel of your DNS host add an A record with the name %2 and the address of a web server that holds the policy file. Or, if you do not want MTA-STS, delete the TXT record %3.</source>
        <translation>Legen Sie bei Ihrem DNS-Anbieter einen A-Eintrag mit dem Namen %2 und der Adresse eines Webservers an, der die Richtliniendatei hat. Oder löschen Sie, wenn Sie MTA-STS nicht wollen, den TXT-Eintrag %3.</translation>
    </message>
    <message>
        <source>%1 has only addresses that nobody outside can reach (%2), so senders find no MTA-STS policy.</source>
        <translation>%1 hat nur Adressen, die von außen niemand erreichen kann (%2); deshalb finden Absender keine MTA-STS-Richtlinie.</translation>
    </message>
    <message>
        <source>In the panel of your DNS host enter the public address of the web server for %1.</source>
        <translation>Tragen Sie bei Ihrem DNS-Anbieter für %1 die öffentliche Adresse des Webservers ein.</translation>
    </message>
    <message>
        <source>The address of %1, the web server with the MTA-STS policy, could not be looked up: %2.</source>
        <translation>Die Adresse von %1, dem Webserver mit der MTA-STS-Richtlinie, konnte nicht abgefragt werden: %2.</translation>
    </message>
    <message>
        <source>The MTA-STS policy could not be fetched from here, because %1 could not be reached (address %2). That may be so only from this computer.</source>
        <translation>Die MTA-STS-Richtlinie konnte von hier aus nicht geholt werden, weil %1 nicht erreichbar war (Adresse %2). Das ist vielleicht nur von diesem Computer aus so.</translation>
    </message>
    <message>
        <source>Open https://%1/.well-known/mta-sts.txt in a browser outside of your network, for example on a phone without Wi-Fi. If the text does not appear, start the web server and let TCP port 443 through.</source>
        <translation>Öffnen Sie https://%1/.well-known/mta-sts.txt in einem Browser außerhalb Ihres Netzes, zum Beispiel auf einem Mobiltelefon ohne WLAN. Wenn der Text nicht erscheint, starten Sie den Webserver und lassen Sie TCP-Port 443 durch.</translation>
    </message>
    <message>
        <source>The MTA-STS policy could not be fetched from here: %1 (%2) is in the same network as this computer, and many routers do not let one reach one&apos;s own outside address.</source>
        <translation>Die MTA-STS-Richtlinie konnte von hier aus nicht geholt werden: %1 (%2) ist im selben Netz wie dieser Computer, und viele Router lassen die eigene externe Adresse von innen nicht erreichen.</translation>
    </message>
    <message>
        <source>Open https://%1/.well-known/mta-sts.txt in a browser outside of your network, for example on a phone without Wi-Fi.</source>
        <translation>Öffnen Sie https://%1/.well-known/mta-sts.txt in einem Browser außerhalb Ihres Netzes, zum Beispiel auf einem Mobiltelefon ohne WLAN.</translation>
    </message>
    <message>
        <source>%1 refuses connections to port 443 (address %2), so senders find no MTA-STS policy there and do without.</source>
        <translation>%1 weist Verbindungen auf Port 443 ab (Adresse %2); deshalb finden Absender dort keine MTA-STS-Richtlinie und stellen ohne sie zu.</translation>
    </message>
    <message>
        <source>Start the web server for %1 and let it answer HTTPS on port 443 of that address, or delete the address from the DNS.</source>
        <translation>Starten Sie den Webserver für %1 und lassen Sie ihn auf Port 443 dieser Adresse HTTPS beantworten, oder löschen Sie die Adresse aus dem DNS.</translation>
    </message>
    <message>
        <source>%1 accepts connections to port 443 (address %2), but gives no proper HTTPS answer: %3. Senders find no MTA-STS policy there.</source>
        <translation>%1 nimmt auf Port 443 Verbindungen an (Adresse %2), gibt aber keine richtige HTTPS-Antwort: %3. Absender finden dort keine MTA-STS-Richtlinie.</translation>
    </message>
    <message>
        <source>Look into the log of the web server for %1, and see that it has a certificate and speaks TLS 1.2 or 1.3.</source>
        <translation>Sehen Sie ins Protokoll des Webservers für %1 und prüfen Sie, ob er ein Zertifikat hat und TLS 1.2 oder 1.3 spricht.</translation>
    </message>
    <message>
        <source>The web server %1 (address %2) sends whoever asks for the MTA-STS policy on to “%3”. Senders do not follow.</source>
        <translation>Der Webserver %1 (Adresse %2) leitet jeden, der nach der MTA-STS-Richtlinie fragt, zu „%3“ weiter. Absender folgen dem nicht.</translation>
    </message>
    <message>
        <source>Let the web server for %1 answer /.well-known/mta-sts.txt itself, with status 200 and the policy text.</source>
        <translation>Lassen Sie den Webserver für %1 /.well-known/mta-sts.txt selbst beantworten, mit Status 200 und dem Text der Richtlinie.</translation>
    </message>
    <message>
        <source>The web server %1 (address %2) has no MTA-STS policy: it answers with status %3.</source>
        <translation>Der Webserver %1 (Adresse %2) hat keine MTA-STS-Richtlinie: er antwortet mit Status %3.</translation>
    </message>
    <message>
        <source>Put the policy file on the web server, so that https://%1/.well-known/mta-sts.txt shows it. Or, if you do not want MTA-STS, delete the TXT record with the name that begins with “_mta-sts”.</source>
        <translation>Legen Sie die Richtliniendatei so auf den Webserver, dass https://%1/.well-known/mta-sts.txt sie zeigt. Oder löschen Sie, wenn Sie MTA-STS nicht wollen, den TXT-Eintrag, dessen Name mit „_mta-sts“ beginnt.</translation>
    </message>
    <message>
        <source>What the web server %1 (address %2) sends in place of the MTA-STS policy is far too large for one.</source>
        <translation>Was der Webserver %1 (Adresse %2) anstelle der MTA-STS-Richtlinie sendet, ist dafür viel zu groß.</translation>
    </message>
    <message>
        <source>Let https://%1/.well-known/mta-sts.txt show the policy text and nothing else.</source>
        <translation>Lassen Sie https://%1/.well-known/mta-sts.txt den Text der Richtlinie zeigen und sonst nichts.</translation>
    </message>
    <message>
        <source>The certificate of the web server %1 (address %2) is not in order: %3. Senders then do not read the MTA-STS policy.</source>
        <translation>Das Zertifikat des Webservers %1 (Adresse %2) ist nicht in Ordnung: %3. Absender lesen dann die MTA-STS-Richtlinie nicht.</translation>
    </message>
    <message>
        <source>Install a certificate of a public certificate authority for the name %1 on the web server, with its whole chain.</source>
        <translation>Installieren Sie auf dem Webserver ein Zertifikat einer öffentlichen Zertifizierungsstelle für den Namen %1, mit der ganzen Zertifikatskette.</translation>
    </message>
    <message>
        <source>The certificate of the web server %1 (address %2) with the MTA-STS policy expires in %3 days.</source>
        <translation>Das Zertifikat des Webservers %1 (Adresse %2) mit der MTA-STS-Richtlinie läuft in %3 Tagen ab.</translation>
    </message>
    <message>
        <source>Renew the certificate of the web server %1 and see why it was not renewed automatically.</source>
        <translation>Erneuern Sie das Zertifikat des Webservers %1 und sehen Sie nach, warum es nicht von selbst erneuert wurde.</translation>
    </message>
    <message>
        <source>The web server %1 (address %2) says that the MTA-STS policy is “%3”. Some senders read it only as “text/plain”.</source>
        <translation>Der Webserver %1 (Adresse %2) gibt die MTA-STS-Richtlinie als „%3“ aus. Manche Absender lesen sie nur als „text/plain“.</translation>
    </message>
    <message>
        <source>Let the web server send the file mta-sts.txt with “Content-Type: text/plain”.</source>
        <translation>Lassen Sie den Webserver die Datei mta-sts.txt mit „Content-Type: text/plain“ senden.</translation>
    </message>
    <message>
        <source>The MTA-STS policy that the web server %1 sends (address %2) is not a valid one: %3. Senders then do without.</source>
        <translation>Die MTA-STS-Richtlinie, die der Webserver %1 sendet (Adresse %2), ist nicht gültig: %3. Absender stellen dann ohne sie zu.</translation>
    </message>
    <message>
        <source>Correct the policy file on the web server %1. It has the lines “version: STSv1”, “mode: enforce” (or testing), “max_age: 604800” and for each mail server “mx: ” with its name in the MX record.</source>
        <translation>Berichtigen Sie die Richtliniendatei auf dem Webserver %1. Sie hat die Zeilen „version: STSv1“, „mode: enforce“ (oder testing), „max_age: 604800“ und für jeden Mailserver „mx: “ mit seinem Namen im MX-Eintrag.</translation>
    </message>
    <message>
        <source>The web server %1 sends not the same MTA-STS policy at each of its addresses (%2).</source>
        <translation>Der Webserver %1 sendet nicht unter jeder seiner Adressen dieselbe MTA-STS-Richtlinie (%2).</translation>
    </message>
    <message>
        <source>Put the same policy file on all web servers that have the name %1.</source>
        <translation>Legen Sie auf alle Webserver mit dem Namen %1 dieselbe Richtliniendatei.</translation>
    </message>
    <message>
        <source>%1 is what the provider publishes for %2 (source: %3).</source>
        <translation>%1 ist, was der Anbieter für %2 veröffentlicht (Quelle: %3).</translation>
    </message>
    <message>
        <source>No outside servers were entered, so there is nothing to compare.</source>
        <translation>Es wurden keine externen Server eingegeben, also gibt es nichts zu vergleichen.</translation>
    </message>
    <message>
        <source>The address of the outside mailbox was not entered, so it is not known where its provider publishes the settings.</source>
        <translation>Die Adresse des externen Postfachs wurde nicht eingegeben; deshalb ist nicht bekannt, wo sein Anbieter die Einstellungen veröffentlicht.</translation>
    </message>
    <message>
        <source>No published settings for %1 were found. Compare what you entered with the provider&apos;s instructions.</source>
        <translation>Für %1 wurden keine veröffentlichten Einstellungen gefunden. Vergleichen Sie Ihre Eingaben mit den Angaben des Anbieters.</translation>
    </message>
    <message>
        <source>The published settings for %1 could not be asked for: the DNS or the web servers did not answer.</source>
        <translation>Die veröffentlichten Einstellungen für %1 konnten nicht abgefragt werden: das DNS oder die Webserver haben nicht geantwortet.</translation>
    </message>
    <message>
        <source>You entered %1, but for %2 is published: %3 (source: %4).</source>
        <translation>Sie haben %1 eingegeben, aber für %2 ist veröffentlicht: %3 (Quelle: %4).</translation>
    </message>
    <message>
        <source>Enter %3 on the page of the outside mailbox, unless the provider told you something else.</source>
        <translation>Geben Sie auf der Seite des externen Postfachs %3 ein, sofern Ihnen der Anbieter nichts anderes gesagt hat.</translation>
    </message>
    <message>
        <source>You entered %1. For %2 nothing of that kind is published, only: %3 (source: %4).</source>
        <translation>Sie haben %1 eingegeben. Für %2 ist nichts dergleichen veröffentlicht, sondern nur: %3 (Quelle: %4).</translation>
    </message>
    <message>
        <source>For %1 the provider publishes only OAuth2, a log-in in the web browser. A mail server that collects mail with a password is refused there.</source>
        <translation>Für %1 veröffentlicht der Anbieter nur OAuth2, eine Anmeldung im Webbrowser. Ein Mailserver, der Mails mit einem Passwort abholt, wird dort abgewiesen.</translation>
    </message>
    <message>
        <source>Look in the provider&apos;s account settings for an “app password” and use that, or for a switch that allows IMAP and POP3 with a password. If there is neither, let the provider forward the mail, or take another mailbox.</source>
        <translation>Suchen Sie beim Anbieter in den Einstellungen des Kontos nach einem „App-Passwort“ und benutzen Sie dieses, oder nach einem Schalter, der IMAP und POP3 mit Passwort erlaubt. Wenn es beides nicht gibt, lassen Sie den Anbieter die Mails weiterleiten oder nehmen Sie ein anderes Postfach.</translation>
    </message>
    <message>
        <source>The outside servers are those that the provider publishes</source>
        <translation>Die externen Server sind die vom Anbieter veröffentlichten</translation>
    </message>
    <message>
        <source>The addresses you entered can be reached from the Internet: %1.</source>
        <translation>Die Adressen, die Sie eingegeben haben, sind aus dem Internet erreichbar: %1.</translation>
    </message>
    <message>
        <source>You entered no address.</source>
        <translation>Sie haben keine Adresse eingegeben.</translation>
    </message>
    <message>
        <source>You entered %1. %2</source>
        <translation>Sie haben %1 eingegeben. %2</translation>
    </message>
    <message>
        <source>Enter the external address of your network instead: the one that your router shows for its Internet connection.</source>
        <translation>Geben Sie stattdessen die externe Adresse Ihres Netzes ein: die, die Ihr Router für seine Internetverbindung anzeigt.</translation>
    </message>
    <message>
        <source>%1 is an address that your Internet provider shares among several customers (carrier-grade NAT). Nobody outside can reach a mail server there.</source>
        <translation>%1 ist eine Adresse, die Ihr Internetanbieter auf mehrere Kunden aufteilt (Carrier-grade NAT). Von außen kann dort niemand einen Mailserver erreichen.</translation>
    </message>
    <message>
        <source>Ask your Internet provider for a public, fixed IPv4 address; the letter is ready. Until then collect mail from an outside mailbox, or run the mail server at a host.</source>
        <translation>Bitten Sie Ihren Internetanbieter um eine öffentliche, feste IPv4-Adresse; der Brief dazu liegt bereit. Holen Sie bis dahin die Mails aus einem externen Postfach ab oder betreiben Sie den Mailserver bei einem Server-Anbieter.</translation>
    </message>
    <message>
        <source>Dear support team,

my connection has the shared address %1 (carrier-grade NAT, RFC 6598), so no server on it can be reached from the Internet. I want to run a mail server for the domain %2.

Please give my connection a public, fixed IPv4 address, with a reverse DNS entry that I may choose and with TCP port 25 open in both directions. If my contract does not include that, please tell me which one does.

Kind regards</source>
        <translation>Guten Tag,

mein Anschluss hat die gemeinsam genutzte Adresse %1 (Carrier-grade NAT, RFC 6598); deshalb ist kein Server daran aus dem Internet erreichbar. Ich möchte einen Mailserver für die Domain %2 betreiben.

Bitte geben Sie meinem Anschluss eine öffentliche, feste IPv4-Adresse, mit einem Reverse-DNS-Eintrag, den ich wählen kann, und mit TCP-Port 25, der in beide Richtungen offen ist. Wenn mein Vertrag das nicht enthält, teilen Sie mir bitte mit, welcher Vertrag es enthält.

Mit freundlichen Grüßen</translation>
    </message>
    <message>
        <source>%1 is the address of the network that this computer is in.</source>
        <translation>%1 ist die Adresse des Netzes, in dem dieser Computer ist.</translation>
    </message>
    <message>
        <source>This computer is in the mail server&apos;s network, which appears outside as %1, but you entered %2.</source>
        <translation>Dieser Computer ist im Netz des Mailservers. Es erscheint nach außen als %1, aber Sie haben %2 eingegeben.</translation>
    </message>
    <message>
        <source>If the network has only one external address, enter %1 in this program and publish it. If it has several, see that the router forwards mail for %2 to the server.</source>
        <translation>Wenn das Netz nur eine externe Adresse hat, geben Sie in diesem Programm %1 ein und veröffentlichen Sie sie. Wenn es mehrere hat, sorgen Sie dafür, dass der Router Mails für %2 an den Server weiterleitet.</translation>
    </message>
    <message>
        <source>This computer&apos;s network appears outside as %1; you entered %2. That is right if the mail server is in another network. If it is in this one, correct the address.</source>
        <translation>Das Netz dieses Computers erscheint nach außen als %1; Sie haben %2 eingegeben. Das ist richtig, wenn der Mailserver in einem anderen Netz ist. Ist er in diesem, berichtigen Sie die Adresse.</translation>
    </message>
    <message>
        <source>Whether they are the addresses of this network could not be told: nobody outside said how it appears there.</source>
        <translation>Ob es die Adressen dieses Netzes sind, ließ sich nicht sagen: niemand von außen hat angegeben, wie es dort erscheint.</translation>
    </message>
    <message>
        <source>They were not compared with what others see, because you do not want services of others to be asked.</source>
        <translation>Sie wurden nicht mit dem verglichen, was andere sehen, weil Sie nicht wollen, dass fremde Dienste gefragt werden.</translation>
    </message>
    <message>
        <source>The hosts file of this computer says that %1 is this computer itself (%2). On the mail server that is usual; on any other computer mail programs would not find the server.</source>
        <translation>Die Hosts-Datei dieses Computers sagt, dass %1 dieser Computer selbst ist (%2). Auf dem Mailserver ist das üblich; auf jedem anderen Computer würden Mailprogramme den Server nicht finden.</translation>
    </message>
    <message>
        <source>The server name %1 may cause trouble: %2</source>
        <translation>Der Servername %1 macht womöglich Schwierigkeiten: %2</translation>
    </message>
    <message>
        <source>Choose a name of letters, digits and hyphens below your domain, such as “mail”, in the DNS and in the mail server&apos;s settings.</source>
        <translation>Wählen Sie im DNS und in den Einstellungen des Mailservers einen Namen aus Buchstaben, Ziffern und Bindestrichen unter Ihrer Domain, etwa „mail“.</translation>
    </message>
    <message>
        <source>The mail server has the name of the bare domain, %1. A website under the same name must then be on the same address, and an alias (CNAME) is not possible there.</source>
        <translation>Der Mailserver heißt wie die bloße Domain, %1. Eine Website unter demselben Namen muss dann auf derselben Adresse liegen, und ein Alias (CNAME) ist dort nicht möglich.</translation>
    </message>
    <message>
        <source>The addresses and names you entered</source>
        <translation>Adressen und Namen, die Sie eingegeben haben</translation>
    </message>
    <message>
        <source>Ask your Internet provider or server host to open outgoing TCP port 25 for your address; the letter is ready. Most home connections and many cloud hosts block it at first. If they do not open it, send through a relay (smart host) on port 587 or 465.</source>
        <translation>Bitten Sie Ihren Internetanbieter oder Server-Anbieter, für Ihre Adresse ausgehenden TCP-Port 25 zu öffnen; der Brief dazu liegt bereit. Die meisten Privatanschlüsse und viele Cloud-Anbieter sperren ihn zunächst. Wenn er nicht geöffnet wird, senden Sie über ein Relay (Smarthost) auf Port 587 oder 465.</translation>
    </message>
    <message>
        <source>Dear support team,

I run a mail server for the domain %3 on my connection. Outgoing connections to TCP port 25 (%1) do not get through, while other ports of the same computers (%2) can be reached. Without port 25 my server cannot deliver any mail.

Please open outgoing TCP port 25 for my connection. The server is not an open relay and sends only mail of its own users. If my contract does not include it, please tell me which one does.

Kind regards</source>
        <translation>Guten Tag,

ich betreibe an meinem Anschluss einen Mailserver für die Domain %3. Ausgehende Verbindungen zu TCP-Port 25 (%1) kommen nicht durch, während andere Ports derselben Computer (%2) erreichbar sind. Ohne Port 25 kann mein Server keine Mails zustellen.

Bitte öffnen Sie für meinen Anschluss ausgehenden TCP-Port 25. Der Server ist kein offenes Relay und sendet nur Mails der eigenen Benutzer. Wenn mein Vertrag das nicht enthält, teilen Sie mir bitte mit, welcher Vertrag es enthält.

Mit freundlichen Grüßen</translation>
    </message>
    <message>
        <source>Mail can leave this network: port 25 (%1) of %2 answers.</source>
        <translation>Mails können dieses Netz verlassen: Port 25 (%1) von %2 antwortet.</translation>
    </message>
    <message>
        <source>Does not apply: all mail leaves through a relay, which needs no open port 25.</source>
        <translation>Gilt nicht: alle Mails gehen über ein Relay hinaus, und dafür ist kein offener Port 25 nötig.</translation>
    </message>
    <message>
        <source>This network cannot send mail to others: outgoing port 25 (%1) is blocked. Other ports of the same servers answer (%2).</source>
        <translation>Dieses Netz kann keine Mails an andere senden: ausgehender Port 25 (%1) ist gesperrt. Andere Ports derselben Server antworten (%2).</translation>
    </message>
    <message>
        <source>Outgoing port 25 is blocked over %1 only. Mail falls back to IPv4, sometimes after a long wait. Other ports of the same servers answer (%2).</source>
        <translation>Ausgehender Port 25 ist nur über %1 gesperrt. Mails weichen auf IPv4 aus, manchmal nach langem Warten. Andere Ports derselben Server antworten (%2).</translation>
    </message>
    <message>
        <source>From here outgoing port 25 (%1) is blocked, as on most home connections. Your server is in another network, so that says nothing about it; to test it, run the diagnosis on the server.</source>
        <translation>Von hier aus ist ausgehender Port 25 (%1) gesperrt, wie bei den meisten Privatanschlüssen. Ihr Server ist in einem anderen Netz, also sagt das nichts über ihn; um ihn zu testen, starten Sie die Diagnose auf dem Server.</translation>
    </message>
    <message>
        <source>From here outgoing port 25 (%1) is blocked. It is not known whether the mail server is in this network; if it is, it cannot send mail to others.</source>
        <translation>Von hier aus ist ausgehender Port 25 (%1) gesperrt. Ob der Mailserver in diesem Netz ist, ist nicht bekannt; wenn ja, kann er keine Mails an andere senden.</translation>
    </message>
    <message>
        <source>Run the diagnosis on the mail server. If the port is blocked there too, ask the Internet provider to open it, or send through a relay.</source>
        <translation>Starten Sie die Diagnose auf dem Mailserver. Ist der Port auch dort gesperrt, bitten Sie den Internetanbieter, ihn zu öffnen, oder senden Sie über ein Relay.</translation>
    </message>
    <message>
        <source>This computer&apos;s own firewall or antivirus program forbids connections to port 25 (%1).</source>
        <translation>Die Firewall oder das Virenschutzprogramm dieses Computers verbietet Verbindungen zu Port 25 (%1).</translation>
    </message>
    <message>
        <source>Allow connections to port 25 in the firewall or antivirus program of this computer, if the mail server runs here; then run the diagnosis again.</source>
        <translation>Wenn der Mailserver auf diesem Computer läuft, erlauben Sie in seiner Firewall oder seinem Virenschutzprogramm Verbindungen zu Port 25 und starten Sie die Diagnose erneut.</translation>
    </message>
    <message>
        <source>Somebody else answers on port 25 in the place of others&apos; mail servers (%1): %2. A transparent proxy of the provider or a firewall reads and changes outgoing mail, and often hides encryption.</source>
        <translation>Auf Port 25 antwortet jemand anders anstelle der Mailserver anderer (%1): %2. Ein transparenter Proxy des Anbieters oder eine Firewall liest und verändert ausgehende Mails und verbirgt oft die Verschlüsselung.</translation>
    </message>
    <message>
        <source>Switch off the SMTP inspection of your firewall or router. If there is none, ask the Internet provider to take your connection out of the proxy.</source>
        <translation>Schalten Sie in Ihrer Firewall oder Ihrem Router die SMTP-Prüfung aus. Wenn es dort keine gibt, bitten Sie den Internetanbieter, Ihren Anschluss vom Proxy auszunehmen.</translation>
    </message>
    <message>
        <source>Whether port 25 (%1) is open could not be told: the other ports of the test servers could not be reached either.</source>
        <translation>Ob Port 25 (%1) offen ist, ließ sich nicht sagen: auch die anderen Ports der Testserver waren nicht erreichbar.</translation>
    </message>
    <message>
        <source>Check the Internet connection and the firewall of this network, then run the diagnosis again.</source>
        <translation>Prüfen Sie die Internetverbindung und die Firewall dieses Netzes und starten Sie die Diagnose erneut.</translation>
    </message>
    <message>
        <source>Could not be tested: the addresses of the test servers could not be found.</source>
        <translation>Konnte nicht getestet werden: die Adressen der Testserver waren nicht zu finden.</translation>
    </message>
    <message>
        <source>This network has no way out over %1.</source>
        <translation>Dieses Netz hat über %1 keinen Weg nach außen.</translation>
    </message>
    <message>
        <source>Mail can leave this network (outgoing port 25)</source>
        <translation>Mails können dieses Netz verlassen (ausgehender Port 25)</translation>
    </message>
    <message>
        <source>%1 has no TXT record that begins with %2; planned was “%3”. See the checks of sending.</source>
        <translation>%1 hat keinen TXT-Eintrag, der mit „%2“ beginnt; geplant war „%3“. Siehe die Prüfungen des Sendens.</translation>
    </message>
    <message>
        <source>%1 has more than one TXT record that begins with %2. See the checks of sending.</source>
        <translation>%1 hat mehr als einen TXT-Eintrag, der mit „%2“ beginnt. Siehe die Prüfungen des Sendens.</translation>
    </message>
    <message>
        <source>%1 takes error reports (empty sender) and mail for postmaster and abuse, and refuses recipients that do not exist and recipients of other domains. It was only asked; no message was sent.</source>
        <translation>%1 nimmt Fehlerberichte (leerer Absender) und Mails für postmaster und abuse an und weist Empfänger ab, die es nicht gibt, und Empfänger anderer Domains. Es wurde nur gefragt; es wurde keine Nachricht gesendet.</translation>
    </message>
    <message>
        <source>Your servers were not asked which recipients they take, because you switched that off.</source>
        <translation>Ihre Server wurden nicht gefragt, welche Empfänger sie annehmen, weil Sie das ausgeschaltet haben.</translation>
    </message>
    <message>
        <source>No server is named as yours, and the servers of others are not asked which recipients they take.</source>
        <translation>Kein Server ist als Ihrer angegeben, und fremde Server werden nicht gefragt, welche Empfänger sie annehmen.</translation>
    </message>
    <message>
        <source>%1 was not asked, because its SMTP session did not come so far; see the check of the SMTP port.</source>
        <translation>%1 wurde nicht gefragt, weil der SMTP-Dialog nicht so weit kam; siehe die Prüfung des SMTP-Ports.</translation>
    </message>
    <message>
        <source>%1 broke off while it was asked which recipients it takes, so not every question was answered.</source>
        <translation>%1 hat abgebrochen, während nach den angenommenen Empfängern gefragt wurde; deshalb wurde nicht jede Frage beantwortet.</translation>
    </message>
    <message>
        <source>Run the diagnosis again in five minutes. If it stays so, look into the mail server&apos;s log for the reason.</source>
        <translation>Starten Sie die Diagnose in fünf Minuten erneut. Bleibt es dabei, suchen Sie den Grund im Protokoll des Mailservers.</translation>
    </message>
    <message>
        <source>%1 put the question off: “%2”. That is greylisting or a limit on how often strangers may ask, and does no harm: real senders try again. So the question stays open; run the diagnosis again in five minutes.</source>
        <translation>%1 hat die Frage aufgeschoben: „%2“. Das ist Greylisting oder eine Grenze dafür, wie oft Fremde fragen dürfen, und schadet nicht: echte Absender versuchen es noch einmal. Die Frage bleibt also offen; starten Sie die Diagnose in fünf Minuten erneut.</translation>
    </message>
    <message>
        <source>%1 does not take anything from the address of this computer: “%2”. That says nothing about other senders.</source>
        <translation>%1 nimmt von der Adresse dieses Computers nichts an: „%2“. Das sagt nichts über andere Absender.</translation>
    </message>
    <message>
        <source>Run the diagnosis from a network with a fixed address, or on another server. Mail servers often refuse home connections.</source>
        <translation>Starten Sie die Diagnose aus einem Netz mit fester Adresse oder auf einem anderen Server. Mailserver weisen Privatanschlüsse oft ab.</translation>
    </message>
    <message>
        <source>%1 refuses the empty sender: “%2”. Error reports (bounces) use it, so your users never learn that their mail did not arrive.</source>
        <translation>%1 weist den leeren Absender ab: „%2“. Fehlerberichte (Bounces) benutzen ihn; Ihre Benutzer erfahren also nie, dass ihre Mail nicht angekommen ist.</translation>
    </message>
    <message>
        <source>Let the mail server accept “MAIL FROM:&lt;&gt;” from everybody; look for a sender restriction or a spam rule that forbids it.</source>
        <translation>Lassen Sie den Mailserver „MAIL FROM:&lt;&gt;“ von jedem annehmen; suchen Sie nach einer Beschränkung der Absender oder einer Spam-Regel, die das verbietet.</translation>
    </message>
    <message>
        <source>%1 refuses mail for postmaster@%3: “%2”. Every domain that takes mail must have that address.</source>
        <translation>%1 weist Mails für postmaster@%3 ab: „%2“. Jede Domain, die Mails annimmt, muss diese Adresse haben.</translation>
    </message>
    <message>
        <source>Create the address postmaster@%3 on the mail server, as a mailbox or as an alias of yours.</source>
        <translation>Legen Sie auf dem Mailserver die Adresse postmaster@%3 an, als Postfach oder als Alias für Ihr eigenes.</translation>
    </message>
    <message>
        <source>%1 refuses mail for abuse@%3: “%2”. Others write to it when something is wrong with your mail.</source>
        <translation>%1 weist Mails für abuse@%3 ab: „%2“. Dorthin schreiben andere, wenn mit Ihren Mails etwas nicht stimmt.</translation>
    </message>
    <message>
        <source>Create the address abuse@%3 on the mail server, as a mailbox or as an alias of yours.</source>
        <translation>Legen Sie auf dem Mailserver die Adresse abuse@%3 an, als Postfach oder als Alias für Ihr eigenes.</translation>
    </message>
    <message>
        <source>%1 takes mail for %2, which does not exist. Either somebody reads mail for every name (catch-all), or the server sends error reports later, to forged senders as well (backscatter).</source>
        <translation>%1 nimmt Mails für %2 an, und diesen Empfänger gibt es nicht. Entweder liest jemand die Mails für jeden Namen (Catch-all), oder der Server sendet später Fehlerberichte, auch an gefälschte Absender (Backscatter).</translation>
    </message>
    <message>
        <source>Let the mail server refuse unknown recipients at once (Postfix: local_recipient_maps, relay_recipient_maps). If you want a catch-all mailbox, there is nothing to do.</source>
        <translation>Lassen Sie den Mailserver unbekannte Empfänger sofort abweisen (Postfix: local_recipient_maps, relay_recipient_maps). Wenn Sie ein Catch-all-Postfach wollen, ist nichts zu tun.</translation>
    </message>
    <message>
        <source>%1 takes mail for %2, another domain, from a stranger. Such an open relay is found by spammers within hours, and then nobody takes your mail any more.</source>
        <translation>%1 nimmt Mails für %2, also für eine andere Domain, von einem Fremden an. Ein solches offenes Relay finden Spammer innerhalb von Stunden, und dann nimmt niemand mehr Ihre Mails an.</translation>
    </message>
    <message>
        <source>Let the mail server pass mail on only for your own networks and for users who logged in (Postfix: smtpd_relay_restrictions = permit_mynetworks, permit_sasl_authenticated, reject_unauth_destination).</source>
        <translation>Lassen Sie den Mailserver Mails nur für Ihre eigenen Netze und für angemeldete Benutzer weitergeben (Postfix: smtpd_relay_restrictions = permit_mynetworks, permit_sasl_authenticated, reject_unauth_destination).</translation>
    </message>
    <message>
        <source>%1 takes mail for %2, another domain, from this computer. This computer may be in a network that the server trusts, and then that is right; from elsewhere it would be an open relay.</source>
        <translation>%1 nimmt Mails für %2, also für eine andere Domain, von diesem Computer an. Vielleicht ist dieser Computer in einem Netz, dem der Server vertraut; dann ist das richtig. Von anderswo wäre es ein offenes Relay.</translation>
    </message>
    <message>
        <source>Run the diagnosis from another network, for example over a mobile phone&apos;s connection, to see whether the server does that for strangers as well.</source>
        <translation>Starten Sie die Diagnose aus einem anderen Netz, zum Beispiel über die Verbindung eines Mobiltelefons, um zu sehen, ob der Server das auch für Fremde tut.</translation>
    </message>
    <message>
        <source>%1 answers VRFY or EXPN, so strangers can ask which users exist. Most servers switch that off.</source>
        <translation>%1 beantwortet VRFY oder EXPN; deshalb können Fremde fragen, welche Benutzer es gibt. Die meisten Server schalten das aus.</translation>
    </message>
    <message>
        <source>The mail server takes the right recipients, and no others</source>
        <translation>Der Mailserver nimmt die richtigen Empfänger an und keine anderen</translation>
    </message>
    <message>
        <source>%1 is registered until %2 (%3).</source>
        <translation>%1 ist bis %2 registriert (%3).</translation>
    </message>
    <message>
        <source>%1 is registered. Its registry (%2) does not say until when.</source>
        <translation>%1 ist registriert. Die Registrierungsstelle (%2) sagt nicht, bis wann.</translation>
    </message>
    <message>
        <source>The registration of %1 ended on %2. The domain stops working at any moment, and somebody else may get it.</source>
        <translation>Die Registrierung von %1 ist am %2 abgelaufen. Die Domain kann jeden Augenblick ausfallen, und womöglich bekommt sie jemand anders.</translation>
    </message>
    <message>
        <source>Log in where you bought the domain (the registrar%3) today and renew it.</source>
        <translation>Melden Sie sich heute noch dort an, wo Sie die Domain gekauft haben (beim Registrar%3), und verlängern Sie sie.</translation>
    </message>
    <message>
        <source>The registration of %1 ends on %2, in %4 days. Without renewal all mail stops then.</source>
        <translation>Die Registrierung von %1 läuft am %2 ab, in %4 Tagen. Ohne Verlängerung kommen dann keine Mails mehr an.</translation>
    </message>
    <message>
        <source>Log in where you bought the domain (the registrar%3) and renew it, or see that automatic renewal is on and can be paid.</source>
        <translation>Melden Sie sich dort an, wo Sie die Domain gekauft haben (beim Registrar%3), und verlängern Sie sie, oder sehen Sie nach, ob die automatische Verlängerung eingeschaltet ist und bezahlt werden kann.</translation>
    </message>
    <message>
        <source>The registration of %1 ends on %2, in %4 days.</source>
        <translation>Die Registrierung von %1 läuft am %2 ab, in %4 Tagen.</translation>
    </message>
    <message>
        <source>%1 is switched off at its registry (status %2), so nobody finds it.</source>
        <translation>%1 ist bei der Registrierungsstelle abgeschaltet (Status %2); deshalb findet niemand die Domain.</translation>
    </message>
    <message>
        <source>Ask the registrar where you bought the domain%3 why. Usually a bill is not paid, or your mail address was not confirmed: look for a mail of the registrar.</source>
        <translation>Fragen Sie nach dem Grund, und zwar bei dem Registrar, bei dem Sie die Domain gekauft haben%3. Meist ist eine Rechnung nicht bezahlt oder Ihre Mailadresse nicht bestätigt: suchen Sie nach einer Mail des Registrars.</translation>
    </message>
    <message>
        <source>%1 was given up or not paid for, and is about to be deleted (status %2).</source>
        <translation>%1 wurde aufgegeben oder nicht bezahlt und wird demnächst gelöscht (Status %2).</translation>
    </message>
    <message>
        <source>Tell the registrar where you bought the domain%3 at once that you want it restored. That is possible for about 30 days and costs extra.</source>
        <translation>Lassen Sie die Domain wiederherstellen. Sagen Sie das sofort dem Registrar, bei dem Sie sie gekauft haben%3. Das ist etwa 30 Tage lang möglich und kostet extra.</translation>
    </message>
    <message>
        <source>%1 was registered on %2. Many receivers distrust mail of domains younger than a month or two: begin with few messages.</source>
        <translation>%1 wurde am %2 registriert. Viele Empfänger misstrauen Mails von Domains, die jünger als ein oder zwei Monate sind: fangen Sie mit wenigen Nachrichten an.</translation>
    </message>
    <message>
        <source>The registry (%2) knows no domain %1; see the check of the delegation.</source>
        <translation>Die Registrierungsstelle (%2) kennt keine Domain %1; siehe die Prüfung der Delegation.</translation>
    </message>
    <message>
        <source>Until when %1 is registered could not be found out: the registry (%2) gave no proper answer.</source>
        <translation>Bis wann %1 registriert ist, ließ sich nicht feststellen: die Registrierungsstelle (%2) hat keine richtige Antwort gegeben.</translation>
    </message>
    <message>
        <source>Look it up where you bought the domain (the registrar).</source>
        <translation>Sehen Sie dort nach, wo Sie die Domain gekauft haben (beim Registrar).</translation>
    </message>
    <message>
        <source>Until when %1 is registered was not asked: this program knows no registry service for “.%2”.</source>
        <translation>Bis wann %1 registriert ist, wurde nicht gefragt: dieses Programm kennt keinen Registrierungsdienst für „.%2“.</translation>
    </message>
    <message>
        <source>Until when %1 is registered was not asked, because asking services of others is switched off.</source>
        <translation>Bis wann %1 registriert ist, wurde nicht gefragt, weil das Fragen fremder Dienste ausgeschaltet ist.</translation>
    </message>
    <message>
        <source>%1 is not a name that somebody registers at a registry.</source>
        <translation>%1 ist kein Name, den man bei einer Registrierungsstelle registriert.</translation>
    </message>
    <message>
        <source>The registration of the domain</source>
        <translation>Registrierung der Domain</translation>
    </message>
    <message>
        <source>The names of the sending addresses (reverse DNS)</source>
        <translation>Namen der sendenden Adressen (Reverse-DNS)</translation>
    </message>
    <message>
        <source>Dear support team,

I run the mail server %3 at the address %1 that you have given me. Please set the reverse DNS entry (PTR record) of this address:

    %1  -&gt;  %3

At present it is: %2.

Other mail servers look up this entry and refuse mail from an address without a name of its own. The name %3 is meant to lead back to %1. If I can set the entry myself in a customer panel, please tell me where; if my contract does not include it, please tell me which one does.

Kind regards</source>
        <translation>Guten Tag,

ich betreibe den Mailserver %3 unter der Adresse %1, die Sie mir zugeteilt haben. Bitte setzen Sie den Reverse-DNS-Eintrag (PTR-Eintrag) dieser Adresse:

    %1  -&gt;  %3

Zurzeit lautet er: %2.

Andere Mailserver schlagen diesen Eintrag nach und weisen Mails von einer Adresse ohne eigenen Namen ab. Der Name %3 soll zu %1 zurückführen. Wenn ich den Eintrag in einer Verwaltungsoberfläche selbst setzen kann, teilen Sie mir bitte mit, wo; wenn mein Vertrag das nicht enthält, teilen Sie mir bitte mit, welcher Vertrag es enthält.

Mit freundlichen Grüßen</translation>
    </message>
    <message>
        <source>Ask whoever gave you the address (your Internet provider or server host; not your DNS host) to set the PTR record of %1 to: %3. The letter is ready to be sent. Many hosts have a box for it in their panel, called “reverse DNS” or “rDNS”.</source>
        <translation>Bitten Sie den, der Ihnen die Adresse gegeben hat (Ihren Internetanbieter oder Server-Anbieter, nicht Ihren DNS-Anbieter), den PTR-Eintrag von %1 zu setzen auf: %3. Der Brief dazu liegt bereit. Viele Anbieter haben dafür in ihrer Oberfläche ein Feld, genannt „Reverse DNS“ oder „rDNS“.</translation>
    </message>
    <message>
        <source>%1 has the name %2 (PTR record), and that name leads back to it.</source>
        <translation>%1 hat den Namen %2 (PTR-Eintrag), und dieser Name führt zur Adresse zurück.</translation>
    </message>
    <message>
        <source>Does not apply: all mail leaves through a relay, whose addresses are its operator&apos;s.</source>
        <translation>Gilt nicht: alle Mails gehen über ein Relay hinaus, und dessen Adressen sind Sache seines Betreibers.</translation>
    </message>
    <message>
        <source>No address that mail leaves from is known.</source>
        <translation>Es ist keine Adresse bekannt, von der Mails ausgehen.</translation>
    </message>
    <message>
        <source>The addresses that mail leaves from are not known, because the DNS could not be asked; see the checks of the DNS.</source>
        <translation>Die Adressen, von denen Mails ausgehen, sind nicht bekannt, weil das DNS nicht gefragt werden konnte; siehe die Prüfungen des DNS.</translation>
    </message>
    <message>
        <source>You entered no address. Those of the MX hosts were looked at, but mail may leave from others.</source>
        <translation>Sie haben keine Adresse eingegeben. Die der MX-Hosts wurden angesehen, aber vielleicht gehen Mails von anderen aus.</translation>
    </message>
    <message>
        <source>The name of %1 (PTR record) could not be asked for: %2.</source>
        <translation>Der Name von %1 (PTR-Eintrag) konnte nicht abgefragt werden: %2.</translation>
    </message>
    <message>
        <source>Run the diagnosis again. If it stays so, tell whoever gave you the address that its reverse zone does not answer.</source>
        <translation>Starten Sie die Diagnose erneut. Bleibt es dabei, sagen Sie dem, der Ihnen die Adresse gegeben hat, dass deren Reverse-Zone nicht antwortet.</translation>
    </message>
    <message>
        <source>%1 has no name (PTR record). Many servers refuse mail from such an address.</source>
        <translation>%1 hat keinen Namen (PTR-Eintrag). Viele Server weisen Mails von einer solchen Adresse ab.</translation>
    </message>
    <message>
        <source>%1 has no name (PTR record). Large receivers, Gmail among them, refuse all mail that comes from such an IPv6 address.</source>
        <translation>%1 hat keinen Namen (PTR-Eintrag). Große Empfänger, darunter Gmail, weisen alle Mails von einer solchen IPv6-Adresse ab.</translation>
    </message>
    <message>
        <source>Ask whoever gave you the address to set the PTR record of %1 to: %3. The letter is ready to be sent. Until then let the mail server send by IPv4 only (Postfix: smtp_address_preference = ipv4, or inet_protocols = ipv4).</source>
        <translation>Bitten Sie den, der Ihnen die Adresse gegeben hat, den PTR-Eintrag von %1 zu setzen auf: %3. Der Brief dazu liegt bereit. Lassen Sie den Mailserver bis dahin nur über IPv4 senden (Postfix: smtp_address_preference = ipv4 oder inet_protocols = ipv4).</translation>
    </message>
    <message>
        <source>%1 has the name %2, but that name does not lead back to the address. Receivers take such a name for forged.</source>
        <translation>%1 hat den Namen %2, aber dieser Name führt nicht zur Adresse zurück. Empfänger halten einen solchen Namen für gefälscht.</translation>
    </message>
    <message>
        <source>%1 has the name %2, but that name does not lead back to the address. Large receivers refuse mail from such an IPv6 address.</source>
        <translation>%1 hat den Namen %2, aber dieser Name führt nicht zur Adresse zurück. Große Empfänger weisen Mails von einer solchen IPv6-Adresse ab.</translation>
    </message>
    <message>
        <source>%1 has the name %2, but in your DNS that name does not have this address. Receivers take such a name for forged.</source>
        <translation>%1 hat den Namen %2, aber in Ihrem DNS hat dieser Name diese Adresse nicht. Empfänger halten einen solchen Namen für gefälscht.</translation>
    </message>
    <message>
        <source>In the panel of your DNS host create an address record (A for IPv4, AAAA for IPv6) for %2 with the value: %1.</source>
        <translation>Legen Sie bei Ihrem DNS-Anbieter für %2 einen Adresseintrag (A für IPv4, AAAA für IPv6) mit diesem Wert an: %1.</translation>
    </message>
    <message>
        <source>%1 has the name %2, but in your DNS that name does not have this address. Large receivers refuse mail from such an IPv6 address.</source>
        <translation>%1 hat den Namen %2, aber in Ihrem DNS hat dieser Name diese Adresse nicht. Große Empfänger weisen Mails von einer solchen IPv6-Adresse ab.</translation>
    </message>
    <message>
        <source>In the panel of your DNS host create an AAAA record for %2 with the value: %1.</source>
        <translation>Legen Sie bei Ihrem DNS-Anbieter für %2 einen AAAA-Eintrag mit diesem Wert an: %1.</translation>
    </message>
    <message>
        <source>%1 has the name %2. Whether that name leads back to it could not be asked.</source>
        <translation>%1 hat den Namen %2. Ob dieser Name zur Adresse zurückführt, konnte nicht abgefragt werden.</translation>
    </message>
    <message>
        <source>%1 has the name “%2” (PTR record), which is no valid host name of the Internet.</source>
        <translation>%1 hat den Namen „%2“ (PTR-Eintrag), und das ist im Internet kein gültiger Hostname.</translation>
    </message>
    <message>
        <source>%1 has the name %2, which looks like that of a home connection or one that nobody has named. Some receivers refuse mail from such names.</source>
        <translation>%1 hat den Namen %2. Er sieht aus wie der eines Privatanschlusses oder wie einer, den niemand vergeben hat. Manche Empfänger weisen Mails von solchen Namen ab.</translation>
    </message>
    <message>
        <source>%1 has the name %2, and the server greets as %3. Both are of the same domain and the name leads back, so receivers do not mind.</source>
        <translation>%1 hat den Namen %2, und der Server meldet sich als %3. Beide gehören zur selben Domain, und der Name führt zurück; Empfänger stören sich also nicht daran.</translation>
    </message>
    <message>
        <source>%1 has the name %2, but the server greets as %3. Some receivers distrust a server whose two names differ.</source>
        <translation>%1 hat den Namen %2, aber der Server meldet sich als %3. Manche Empfänger misstrauen einem Server, dessen zwei Namen sich unterscheiden.</translation>
    </message>
    <message>
        <source>%1 has several names (PTR records): %2. One is enough, and some receivers look only at the first that comes.</source>
        <translation>%1 hat mehrere Namen (PTR-Einträge): %2. Einer genügt, und manche Empfänger sehen nur den ersten an, der kommt.</translation>
    </message>
    <message>
        <source>Compare server, port and encryption with the instructions of the relay&apos;s operator: 587 begins with STARTTLS, 465 with TLS. Then see whether a firewall lets the port out.</source>
        <translation>Vergleichen Sie Server, Port und Verschlüsselung mit den Angaben des Relay-Betreibers: 587 beginnt mit STARTTLS, 465 mit TLS. Prüfen Sie dann, ob eine Firewall den Port nach außen durchlässt.</translation>
    </message>
    <message>
        <source>The relay %1 answers on port %2, encrypted with %3, and offers login.</source>
        <translation>Das Relay %1 antwortet auf Port %2, verschlüsselt mit %3, und bietet eine Anmeldung an.</translation>
    </message>
    <message>
        <source>Does not apply: the mail server delivers by itself, without a relay.</source>
        <translation>Gilt nicht: der Mailserver stellt selbst zu, ohne Relay.</translation>
    </message>
    <message>
        <source>The relay %1 has no address in the DNS (%2).</source>
        <translation>Das Relay %1 hat im DNS keine Adresse (%2).</translation>
    </message>
    <message>
        <source>Check the spelling of %1 against the instructions of the relay&apos;s operator.</source>
        <translation>Vergleichen Sie die Schreibweise von %1 mit den Angaben des Relay-Betreibers.</translation>
    </message>
    <message>
        <source>The address of the relay %1 could not be asked for: %2.</source>
        <translation>Die Adresse des Relays %1 konnte nicht abgefragt werden: %2.</translation>
    </message>
    <message>
        <source>The relay %1 was not connected to: %2</source>
        <translation>Zum Relay %1 wurde keine Verbindung aufgebaut: %2</translation>
    </message>
    <message>
        <source>Port %2 of the relay %1 does not go with the encryption that was chosen.</source>
        <translation>Port %2 des Relays %1 passt nicht zur gewählten Verschlüsselung.</translation>
    </message>
    <message>
        <source>The relay %1 refuses connections on port %2.</source>
        <translation>Das Relay %1 weist Verbindungen auf Port %2 ab.</translation>
    </message>
    <message>
        <source>The relay %1 could not be reached on port %2 from here.</source>
        <translation>Das Relay %1 war von hier aus auf Port %2 nicht erreichbar.</translation>
    </message>
    <message>
        <source>The relay %1 accepts the connection on port %2 but says nothing. With the wrong kind of encryption both sides wait for each other.</source>
        <translation>Das Relay %1 nimmt die Verbindung auf Port %2 an, sagt aber nichts. Bei falscher Verschlüsselung warten beide Seiten aufeinander.</translation>
    </message>
    <message>
        <source>The relay %1 refuses to serve this computer: “%3”.</source>
        <translation>Das Relay %1 verweigert diesem Computer den Dienst: „%3“.</translation>
    </message>
    <message>
        <source>Ask the relay&apos;s operator why, with this line from the report.</source>
        <translation>Fragen Sie den Betreiber des Relays nach dem Grund und nennen Sie ihm diese Zeile aus dem Bericht.</translation>
    </message>
    <message>
        <source>The relay %1 is temporarily unavailable: “%3”.</source>
        <translation>Das Relay %1 ist vorübergehend nicht verfügbar: „%3“.</translation>
    </message>
    <message>
        <source>What answers at %1 on port %2 is no SMTP server, or breaks off.</source>
        <translation>Was bei %1 auf Port %2 antwortet, ist kein SMTP-Server oder bricht ab.</translation>
    </message>
    <message>
        <source>Encryption with the relay %1 on port %2 could not be started (%3).</source>
        <translation>Die Verschlüsselung mit dem Relay %1 auf Port %2 ließ sich nicht starten (%3).</translation>
    </message>
    <message>
        <source>The relay %1 offers no encryption on port %2. The password and all mail would travel readable.</source>
        <translation>Das Relay %1 bietet auf Port %2 keine Verschlüsselung an. Das Passwort und alle Mails wären unterwegs lesbar.</translation>
    </message>
    <message>
        <source>The certificate of the relay %1 on port %2 is not in order: %3.</source>
        <translation>Das Zertifikat des Relays %1 auf Port %2 ist nicht in Ordnung: %3.</translation>
    </message>
    <message>
        <source>Check the server name against the instructions of the relay&apos;s operator; if it is right, ask the operator. Let no password be sent before that.</source>
        <translation>Vergleichen Sie den Servernamen mit den Angaben des Relay-Betreibers; wenn er stimmt, fragen Sie den Betreiber. Lassen Sie vorher kein Passwort senden.</translation>
    </message>
    <message>
        <source>The relay for outgoing mail (smart host)</source>
        <translation>Relay für ausgehende Mails (Smarthost)</translation>
    </message>
    <message>
        <source>%1 knows these extensions of SMTP: %2.</source>
        <translation>%1 kennt diese Erweiterungen von SMTP: %2.</translation>
    </message>
    <message>
        <source>%1 has the usual extensions: it tells its size limit (SIZE), takes texts with umlauts as they are (8BITMIME) and several commands at once (PIPELINING).</source>
        <translation>%1 hat die üblichen Erweiterungen: er nennt seine Größengrenze (SIZE) und nimmt Texte mit Umlauten unverändert (8BITMIME) und mehrere Befehle auf einmal an (PIPELINING).</translation>
    </message>
    <message>
        <source>%1 takes messages of up to %2 MB.</source>
        <translation>%1 nimmt Nachrichten bis zu %2 MB an.</translation>
    </message>
    <message>
        <source>%1 does not have these usual extensions: %2. Senders get along without them, only more slowly.</source>
        <translation>%1 hat diese üblichen Erweiterungen nicht: %2. Absender kommen ohne sie aus, nur langsamer.</translation>
    </message>
    <message>
        <source>%1 does not have SMTPUTF8. It is only needed for addresses with letters like ü in front of the @; your domain works without it.</source>
        <translation>%1 hat SMTPUTF8 nicht. Das ist nur für Adressen mit Buchstaben wie ü vor dem @ nötig; Ihre Domain funktioniert ohne.</translation>
    </message>
    <message>
        <source>%1 listed no extensions; see the check of the SMTP port.</source>
        <translation>%1 hat keine Erweiterungen aufgezählt; siehe die Prüfung des SMTP-Ports.</translation>
    </message>
    <message>
        <source>What the mail servers can do besides</source>
        <translation>Was die Mailserver sonst noch können</translation>
    </message>
    <message>
        <source>%1 is the external address of this very network, and many routers do not let connections to it come back in (NAT loopback, “hairpin”). So port %2 cannot be judged from here; it may well be open to everyone else.</source>
        <translation>%1 ist die externe Adresse eben dieses Netzes, und viele Router lassen Verbindungen zu ihr nicht wieder herein (NAT-Loopback, „Hairpin“). Port %2 lässt sich deshalb von hier aus nicht beurteilen; für alle anderen ist er vielleicht offen.</translation>
    </message>
    <message>
        <source>%1 answers, but refuses to serve this computer: “%2”. Many servers refuse addresses of home connections; only if it says so to everyone, no mail arrives.</source>
        <translation>%1 antwortet, verweigert aber diesem Computer den Dienst: „%2“. Viele Server weisen Adressen von Privatanschlüssen ab; nur wenn der Server das jedem sagt, kommen keine Mails an.</translation>
    </message>
    <message>
        <source>%1 answers EHLO with the name “%2”, which is no complete host name.</source>
        <translation>%1 antwortet auf EHLO mit dem Namen „%2“, und das ist kein vollständiger Hostname.</translation>
    </message>
    <message>
        <source>SPF: may your servers send mail for the domain?</source>
        <translation>SPF: dürfen Ihre Server Mails der Domain senden?</translation>
    </message>
    <message>
        <source>Your mail leaves through the relay %1, so it is the relay that greets other servers, not yours.</source>
        <translation>Ihre Mails gehen über das Relay %1 hinaus; also meldet sich das Relay bei anderen Servern, nicht Ihr Server.</translation>
    </message>
    <message>
        <source>%1, the name that your server greets with, has no SPF record of its own. None is needed; a TXT record “v=spf1 a -all” there would help with bounce messages, which have no other sender.</source>
        <translation>%1, der Name, mit dem sich Ihr Server meldet, hat keinen eigenen SPF-Eintrag. Nötig ist keiner; ein TXT-Eintrag „v=spf1 a -all“ dort wäre für Fehlerberichte (Bounces) gut, denn sie haben keinen anderen Absender.</translation>
    </message>
    <message>
        <source>The SPF record of %1, the name that your server greets with, lists its address %2.</source>
        <translation>Der SPF-Eintrag von %1, dem Namen, mit dem sich Ihr Server meldet, führt dessen Adresse %2 auf.</translation>
    </message>
    <message>
        <source>The SPF record of %1, the name that your server greets with, does not list its address %2 (%3). Receivers that look at it distrust the server, and bounce messages fail.</source>
        <translation>Der SPF-Eintrag von %1, dem Namen, mit dem sich Ihr Server meldet, führt dessen Adresse %2 nicht auf (%3). Empfänger, die das ansehen, misstrauen dem Server, und Fehlerberichte (Bounces) scheitern.</translation>
    </message>
    <message>
        <source>In the panel of your DNS host change the TXT record of %1 that begins with v=spf1 to exactly: “%4”.</source>
        <translation>Ändern Sie bei Ihrem DNS-Anbieter den TXT-Eintrag von %1, der mit v=spf1 beginnt, genau auf: „%4“.</translation>
    </message>
    <message>
        <source>The SPF record of %1, the name that your server greets with, does not let its own address %2 send: the result is “%3”. Receivers that look at it refuse the mail.</source>
        <translation>Der SPF-Eintrag von %1, dem Namen, mit dem sich Ihr Server meldet, lässt die eigene Adresse %2 nicht senden: das Ergebnis ist „%3“. Empfänger, die das ansehen, weisen die Mails ab.</translation>
    </message>
    <message>
        <source>The SPF record of %1, the name that your server greets with, could not be judged: %2.</source>
        <translation>Der SPF-Eintrag von %1, dem Namen, mit dem sich Ihr Server meldet, ließ sich nicht beurteilen: %2.</translation>
    </message>
    <message>
        <source>Run the diagnosis again later. If it stays like that, ask whoever runs the name servers of %1.</source>
        <translation>Starten Sie die Diagnose später erneut. Bleibt es dabei, fragen Sie den Betreiber der Nameserver von %1.</translation>
    </message>
    <message>
        <source>SPF of the name your server greets with</source>
        <translation>SPF des Namens, mit dem sich Ihr Server meldet</translation>
    </message>
    <message>
        <source>%1 has one SPF record, and it can be read. Counted to its end it needs %2 of the 10 DNS look-ups that are allowed.</source>
        <translation>%1 hat einen SPF-Eintrag, und er ist lesbar. Bis zum Ende gezählt braucht er %2 der 10 erlaubten DNS-Abfragen.</translation>
    </message>
    <message>
        <source>%1 is not in the DNS, so it has no SPF record yet; see the check of the MX.</source>
        <translation>%1 ist nicht im DNS und hat daher noch keinen SPF-Eintrag; siehe die Prüfung des MX.</translation>
    </message>
    <message>
        <source>The SPF record of %1 is not known: none of the domain&apos;s name servers tells it; see the check of the delegation.</source>
        <translation>Der SPF-Eintrag von %1 ist nicht bekannt: keiner der Nameserver der Domain nennt ihn; siehe die Prüfung der Delegation.</translation>
    </message>
    <message>
        <source>The SPF record of %1 could not be asked for: %2. That does not mean that it is missing.</source>
        <translation>Der SPF-Eintrag von %1 konnte nicht abgefragt werden: %2. Das heißt nicht, dass er fehlt.</translation>
    </message>
    <message>
        <source>%1 has no SPF record: a TXT record that begins with v=spf1 and lists the servers that may send its mail. Mail from you is more likely to be refused or sorted out as junk.</source>
        <translation>%1 hat keinen SPF-Eintrag: einen TXT-Eintrag, der mit v=spf1 beginnt und die Server aufführt, die Mails der Domain senden dürfen. Ihre Mails werden dadurch eher abgewiesen oder als Spam aussortiert.</translation>
    </message>
    <message>
        <source>In the panel of your DNS host create a TXT record for %1 with the value “%2”.</source>
        <translation>Legen Sie bei Ihrem DNS-Anbieter für %1 einen TXT-Eintrag mit dem Wert „%2“ an.</translation>
    </message>
    <message>
        <source>%1 has no SPF record, so receivers cannot tell that your relay %2 may send its mail.</source>
        <translation>%1 hat keinen SPF-Eintrag; deshalb können Empfänger nicht erkennen, dass Ihr Relay %2 Mails der Domain senden darf.</translation>
    </message>
    <message>
        <source>Look up in the help pages of your relay which “include:” belongs into the SPF record of its customers. Then create a TXT record for %1 with the value “v=spf1 mx ~all” and that include in front of ~all.</source>
        <translation>Suchen Sie in den Hilfeseiten Ihres Relays, welches „include:“ in den SPF-Eintrag der Kunden gehört. Legen Sie dann für %1 einen TXT-Eintrag mit dem Wert „v=spf1 mx ~all“ an und setzen Sie dieses include vor ~all.</translation>
    </message>
    <message>
        <source>%1 has %2 TXT records that begin with v=spf1. Only one is allowed: receivers treat all of them as an error, and mail from you may be refused.</source>
        <translation>%1 hat %2 TXT-Einträge, die mit v=spf1 beginnen. Nur einer ist erlaubt: Empfänger behandeln alle als Fehler, und Ihre Mails werden womöglich abgewiesen.</translation>
    </message>
    <message>
        <source>In the panel of your DNS host delete all of them but one, and change that one to exactly: “%3”.</source>
        <translation>Löschen Sie bei Ihrem DNS-Anbieter alle bis auf einen und ändern Sie diesen genau auf: „%3“.</translation>
    </message>
    <message>
        <source>%1 has %2 TXT records that begin with v=spf1. Only one is allowed: receivers treat all of them as an error, and mail from you may be refused. They cannot simply be put into one: %3.</source>
        <translation>%1 hat %2 TXT-Einträge, die mit v=spf1 beginnen. Nur einer ist erlaubt: Empfänger behandeln alle als Fehler, und Ihre Mails werden womöglich abgewiesen. Sie lassen sich nicht einfach zusammenfassen: %3.</translation>
    </message>
    <message>
        <source>In the panel of your DNS host keep the one TXT record of %1 that lists your own servers, delete the others that begin with v=spf1, and add to the one what is still needed of them.</source>
        <translation>Behalten Sie bei Ihrem DNS-Anbieter den einen TXT-Eintrag von %1, der Ihre eigenen Server aufführt, löschen Sie die anderen, die mit v=spf1 beginnen, und ergänzen Sie in dem einen, was von ihnen noch gebraucht wird.</translation>
    </message>
    <message>
        <source>%1 has a TXT record that begins with v=spf1 but counts for nothing: a blank must follow v=spf1. It reads: “%2”.</source>
        <translation>%1 hat einen TXT-Eintrag, der mit v=spf1 beginnt, aber nichts gilt: auf v=spf1 muss ein Leerzeichen folgen. Er lautet: „%2“.</translation>
    </message>
    <message>
        <source>In the panel of your DNS host change that TXT record of %1 so that one ordinary blank follows v=spf1. Perhaps two strings were put together without a blank.</source>
        <translation>Ändern Sie bei Ihrem DNS-Anbieter diesen TXT-Eintrag von %1 so, dass auf v=spf1 ein gewöhnliches Leerzeichen folgt. Vielleicht wurden zwei Zeichenketten ohne Leerzeichen zusammengesetzt.</translation>
    </message>
    <message>
        <source>The SPF record of %1 breaks the rules at “%2”: %4. Receivers treat the whole record as an error, and mail from you may be refused.</source>
        <translation>Der SPF-Eintrag von %1 verstößt bei „%2“ gegen die Regeln: %4. Empfänger behandeln den ganzen Eintrag als Fehler, und Ihre Mails werden womöglich abgewiesen.</translation>
    </message>
    <message>
        <source>In the panel of your DNS host change the TXT record of %1 that begins with v=spf1 to exactly: “%3”.</source>
        <translation>Ändern Sie bei Ihrem DNS-Anbieter den TXT-Eintrag von %1, der mit v=spf1 beginnt, genau auf: „%3“.</translation>
    </message>
    <message>
        <source>The SPF record of %1 breaks the rules at “%2”: %3. Receivers treat the whole record as an error, and mail from you may be refused.</source>
        <translation>Der SPF-Eintrag von %1 verstößt bei „%2“ gegen die Regeln: %3. Empfänger behandeln den ganzen Eintrag als Fehler, und Ihre Mails werden womöglich abgewiesen.</translation>
    </message>
    <message>
        <source>In the panel of your DNS host open the TXT record of %1 that begins with v=spf1, and correct or delete “%2”.</source>
        <translation>Öffnen Sie bei Ihrem DNS-Anbieter den TXT-Eintrag von %1, der mit v=spf1 beginnt, und berichtigen oder löschen Sie „%2“.</translation>
    </message>
    <message>
        <source>The SPF record of %1 leads to that of %2, which is broken: %3. A receiver that gets that far treats yours as an error too.</source>
        <translation>Der SPF-Eintrag von %1 führt zu dem von %2, und der ist fehlerhaft: %3. Ein Empfänger, der bis dorthin kommt, behandelt auch Ihren als Fehler.</translation>
    </message>
    <message>
        <source>Tell the operator of %2. Until it is mended there, take the part that names %2 out of the SPF record of %1 if you can do without it.</source>
        <translation>Teilen Sie das dem Betreiber von %2 mit. Nehmen Sie, bis es dort behoben ist, den Teil, der %2 nennt, aus dem SPF-Eintrag von %1 heraus, wenn Sie darauf verzichten können.</translation>
    </message>
    <message>
        <source>The SPF record of %1 has “%2”, but %3 has no SPF record. A receiver that gets that far treats yours as an error.</source>
        <translation>Im SPF-Eintrag von %1 steht „%2“, aber %3 hat keinen SPF-Eintrag. Ein Empfänger, der bis dorthin kommt, behandelt Ihren als Fehler.</translation>
    </message>
    <message>
        <source>In the panel of your DNS host correct the name, or delete “%2” from the SPF record of %1 if that service no longer sends mail for you.</source>
        <translation>Berichtigen Sie bei Ihrem DNS-Anbieter den Namen oder löschen Sie „%2“ aus dem SPF-Eintrag von %1, wenn dieser Dienst keine Mails mehr für Sie sendet.</translation>
    </message>
    <message>
        <source>The SPF record of %1 leads to that of %2, which could not be asked for: %3. So the look-ups cannot be counted to their end.</source>
        <translation>Der SPF-Eintrag von %1 führt zu dem von %2, der nicht abgefragt werden konnte: %3. Deshalb lassen sich die DNS-Abfragen nicht bis zum Ende zählen.</translation>
    </message>
    <message>
        <source>Run the diagnosis again later. If it stays like that, ask the operator of %2.</source>
        <translation>Starten Sie die Diagnose später erneut. Bleibt es dabei, fragen Sie den Betreiber von %2.</translation>
    </message>
    <message>
        <source>The SPF record of %1 leads in a circle: at “%2” it comes back to the record of %3. A receiver that gets that far treats it as an error.</source>
        <translation>Der SPF-Eintrag von %1 führt im Kreis: bei „%2“ kommt er zum Eintrag von %3 zurück. Ein Empfänger, der bis dorthin kommt, behandelt das als Fehler.</translation>
    </message>
    <message>
        <source>In the panel of your DNS host delete “%2”. A record must not include itself, nor one that includes it.</source>
        <translation>Löschen Sie bei Ihrem DNS-Anbieter „%2“. Ein Eintrag darf weder sich selbst einbinden noch einen, der ihn einbindet.</translation>
    </message>
    <message>
        <source>The SPF record of %1 needs %2 DNS look-ups, but only 10 are allowed. A receiver that has to go beyond that treats it as an error.</source>
        <translation>Der SPF-Eintrag von %1 braucht %2 DNS-Abfragen, aber nur 10 sind erlaubt. Ein Empfänger, der darüber hinaus müsste, behandelt das als Fehler.</translation>
    </message>
    <message>
        <source>In the panel of your DNS host delete from the TXT record of %1 that begins with v=spf1 every “include:” of a service that no longer sends mail for you; the numbers below show what each one costs. Write addresses (ip4: and ip6:) in place of a and mx: these cost nothing.</source>
        <translation>Löschen Sie bei Ihrem DNS-Anbieter aus dem TXT-Eintrag von %1, der mit v=spf1 beginnt, jedes „include:“ eines Dienstes, der keine Mails mehr für Sie sendet; die Zahlen unten zeigen, was jedes kostet. Schreiben Sie Adressen (ip4: und ip6:) anstelle von a und mx: diese kosten nichts.</translation>
    </message>
    <message>
        <source>The SPF record of %1 has “%2”, which stands for more than 10 mail hosts. Receivers treat that as an error.</source>
        <translation>Im SPF-Eintrag von %1 steht „%2“, das für mehr als 10 Mailhosts steht. Empfänger behandeln das als Fehler.</translation>
    </message>
    <message>
        <source>In the panel of your DNS host write the addresses of the servers that send (ip4: and ip6:) in place of “%2”.</source>
        <translation>Schreiben Sie bei Ihrem DNS-Anbieter anstelle von „%2“ die Adressen der Server, die senden (ip4: und ip6:).</translation>
    </message>
    <message>
        <source>The SPF record of %1 asks for more than 2 names that do not exist or have no address, “%2” is one of them. Receivers treat that as an error.</source>
        <translation>Der SPF-Eintrag von %1 fragt nach mehr als 2 Namen, die es nicht gibt oder die keine Adresse haben; „%2“ ist einer davon. Empfänger behandeln das als Fehler.</translation>
    </message>
    <message>
        <source>In the panel of your DNS host delete the parts of the SPF record that lead to names which no longer exist; they are marked “void” below.</source>
        <translation>Löschen Sie bei Ihrem DNS-Anbieter die Teile des SPF-Eintrags, die zu Namen führen, die es nicht mehr gibt; sie sind unten mit „void“ gekennzeichnet.</translation>
    </message>
    <message>
        <source>Judging %2, %3 questions of the SPF record of %1 find nothing. By the rules that is within the limit, but some receivers count more strictly and allow 2.</source>
        <translation>Beim Beurteilen von %2 finden %3 Abfragen des SPF-Eintrags von %1 nichts. Nach den Regeln liegt das innerhalb der Grenze, aber manche Empfänger zählen strenger und erlauben 2.</translation>
    </message>
    <message>
        <source>The SPF record of %1 leads to the same record more than once: %2. Each time costs look-ups again.</source>
        <translation>Der SPF-Eintrag von %1 führt mehr als einmal zum selben Eintrag: %2. Jedes Mal kostet das wieder DNS-Abfragen.</translation>
    </message>
    <message>
        <source>In the panel of your DNS host see that each “include:” stands in the SPF record of %1 only once, and that none is part of another.</source>
        <translation>Sorgen Sie bei Ihrem DNS-Anbieter dafür, dass jedes „include:“ im SPF-Eintrag von %1 nur einmal steht und dass keines Teil eines anderen ist.</translation>
    </message>
    <message>
        <source>The SPF record of %1 uses “%2”, which is slow and unreliable and should not be used any more. Some receivers ignore it.</source>
        <translation>Der SPF-Eintrag von %1 benutzt „%2“; das ist langsam und unzuverlässig und sollte nicht mehr benutzt werden. Manche Empfänger ignorieren es.</translation>
    </message>
    <message>
        <source>In the panel of your DNS host write the addresses of your servers (ip4: and ip6:) in place of “%2”.</source>
        <translation>Schreiben Sie bei Ihrem DNS-Anbieter anstelle von „%2“ die Adressen Ihrer Server (ip4: und ip6:).</translation>
    </message>
    <message>
        <source>%1 has a record of the type SPF (99), which is no longer used: “%2”. Only the TXT record counts.</source>
        <translation>%1 hat einen Eintrag vom Typ SPF (99), der nicht mehr benutzt wird: „%2“. Nur der TXT-Eintrag zählt.</translation>
    </message>
    <message>
        <source>In the panel of your DNS host delete the record of the type SPF at %1 and keep the TXT record. Then nobody changes the wrong one.</source>
        <translation>Löschen Sie bei Ihrem DNS-Anbieter den Eintrag vom Typ SPF bei %1 und behalten Sie den TXT-Eintrag. Dann ändert niemand den falschen.</translation>
    </message>
    <message>
        <source>%1 has a TXT record for Sender ID (“%2”), which nobody uses any more.</source>
        <translation>%1 hat einen TXT-Eintrag für Sender ID („%2“), das niemand mehr benutzt.</translation>
    </message>
    <message>
        <source>In the panel of your DNS host delete the TXT record of %1 that begins with spf2.0.</source>
        <translation>Löschen Sie bei Ihrem DNS-Anbieter den TXT-Eintrag von %1, der mit spf2.0 beginnt.</translation>
    </message>
    <message>
        <source>All TXT records of %1 together make an answer of about %2 octets. Above 512 it may not reach receivers behind old firewalls.</source>
        <translation>Alle TXT-Einträge von %1 zusammen ergeben eine Antwort von etwa %2 Bytes. Über 512 erreicht sie Empfänger hinter alten Firewalls womöglich nicht.</translation>
    </message>
    <message>
        <source>In the panel of your DNS host delete TXT records of %1 that are no longer needed, such as old proofs of ownership.</source>
        <translation>Löschen Sie bei Ihrem DNS-Anbieter TXT-Einträge von %1, die nicht mehr gebraucht werden, etwa alte Nachweise des Besitzes.</translation>
    </message>
    <message>
        <source>All TXT records of %1 together make an answer of about %2 octets. It should stay below 450: above 512 it may not reach everybody.</source>
        <translation>Alle TXT-Einträge von %1 zusammen ergeben eine Antwort von etwa %2 Bytes. Sie sollte unter 450 bleiben: über 512 erreicht sie womöglich nicht jeden.</translation>
    </message>
    <message>
        <source>The SPF record of %1 has “%2”: everybody on the Internet may send mail in your name. That helps spammers, and receivers hold it against you.</source>
        <translation>Im SPF-Eintrag von %1 steht „%2“: jeder im Internet darf in Ihrem Namen Mails senden. Das hilft Spammern, und Empfänger legen es gegen Sie aus.</translation>
    </message>
    <message>
        <source>The SPF record of %1 ends with “%2”: it says nothing about servers that it does not list, so it does not protect you from forged mail.</source>
        <translation>Der SPF-Eintrag von %1 endet mit „%2“: er sagt nichts über Server, die er nicht aufführt; deshalb schützt er Sie nicht vor gefälschten Mails.</translation>
    </message>
    <message>
        <source>The SPF record of %1 (“%2”) does not end with ~all or -all: it says nothing about servers that it does not list, so it does not protect you from forged mail.</source>
        <translation>Der SPF-Eintrag von %1 („%2“) endet nicht mit ~all oder -all: er sagt nichts über Server, die er nicht aufführt; deshalb schützt er Sie nicht vor gefälschten Mails.</translation>
    </message>
    <message>
        <source>In the SPF record of %1 receivers ignore what stands behind “all”: %2.</source>
        <translation>Im SPF-Eintrag von %1 ignorieren Empfänger, was hinter „all“ steht: %2.</translation>
    </message>
    <message>
        <source>The SPF record of %1 allows a huge part of the Internet to send mail in your name: %2.</source>
        <translation>Der SPF-Eintrag von %1 erlaubt einem riesigen Teil des Internets, in Ihrem Namen Mails zu senden: %2.</translation>
    </message>
    <message>
        <source>In the panel of your DNS host list in the SPF record of %1 only addresses that are yours. The number behind the slash says how many bits are fixed: a greater one means fewer addresses.</source>
        <translation>Führen Sie bei Ihrem DNS-Anbieter im SPF-Eintrag von %1 nur Adressen auf, die Ihre sind. Die Zahl hinter dem Schrägstrich sagt, wie viele Bits fest sind: eine größere bedeutet weniger Adressen.</translation>
    </message>
    <message>
        <source>Mail for %1 that your server sends from %2 passes SPF, by “%3”, with %4 DNS look-ups.</source>
        <translation>Mails von %1, die Ihr Server von %2 aus sendet, bestehen die SPF-Prüfung, durch „%3“, mit %4 DNS-Abfragen.</translation>
    </message>
    <message>
        <source>The SPF record of %1 forbids your own address %2 to send its mail (fail). Receivers will refuse it.</source>
        <translation>Der SPF-Eintrag von %1 verbietet Ihrer eigenen Adresse %2, Mails der Domain zu senden (fail). Empfänger werden sie abweisen.</translation>
    </message>
    <message>
        <source>The SPF record of %1 does not list your own address %2 (softfail). Much of the mail sent from there will land in the junk folder.</source>
        <translation>Der SPF-Eintrag von %1 führt Ihre eigene Adresse %2 nicht auf (softfail). Viele Mails von dort landen im Spam-Ordner.</translation>
    </message>
    <message>
        <source>The SPF record of %1 does not list your own address %2 (neutral). Mail from there is treated as if there were no SPF, and DMARC cannot build on it.</source>
        <translation>Der SPF-Eintrag von %1 führt Ihre eigene Adresse %2 nicht auf (neutral). Mails von dort werden behandelt, als gäbe es kein SPF, und DMARC kann nicht darauf aufbauen.</translation>
    </message>
    <message>
        <source>For mail from your address %2 the SPF record of %1 comes to an error (permerror). Receivers may refuse it.</source>
        <translation>Für Mails von Ihrer Adresse %2 ergibt der SPF-Eintrag von %1 einen Fehler (permerror). Empfänger weisen sie womöglich ab.</translation>
    </message>
    <message>
        <source>Whether mail for %1 from your address %2 passes SPF could not be found out: %3 was asked for, but %4.</source>
        <translation>Ob Mails von %1 von Ihrer Adresse %2 die SPF-Prüfung bestehen, ließ sich nicht feststellen: %3 wurde abgefragt, aber %4.</translation>
    </message>
    <message>
        <source>Run the diagnosis again later. If it stays like that, ask whoever runs the name servers of %3: receivers have the same trouble.</source>
        <translation>Starten Sie die Diagnose später erneut. Bleibt es dabei, fragen Sie den Betreiber der Nameserver von %3: Empfänger haben dieselbe Schwierigkeit.</translation>
    </message>
    <message>
        <source>Mail for %1 from the addresses of its MX hosts (%2) passes SPF. Whether your mail leaves from these addresses is only a guess.</source>
        <translation>Mails von %1, die von den Adressen der MX-Hosts ausgehen (%2), bestehen die SPF-Prüfung. Ob Ihre Mails von diesen Adressen ausgehen, ist nur eine Vermutung.</translation>
    </message>
    <message>
        <source>Mail for %1 from %2, the addresses of its MX hosts, would not pass SPF. Whether your mail leaves from these addresses is not known.</source>
        <translation>Mails von %1, die von den Adressen der MX-Hosts ausgehen (%2), würden die SPF-Prüfung nicht bestehen. Ob Ihre Mails von diesen Adressen ausgehen, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Enter the addresses that your mail leaves from, then run the diagnosis again. If it is these, change the TXT record of %1 that begins with v=spf1 to exactly: “%3”.</source>
        <translation>Geben Sie die Adressen ein, von denen Ihre Mails ausgehen, und starten Sie die Diagnose erneut. Wenn es diese sind, ändern Sie den TXT-Eintrag von %1, der mit v=spf1 beginnt, genau auf: „%3“.</translation>
    </message>
    <message>
        <source>Which addresses mail for %1 leaves from is not known, so it was not judged whether that mail passes.</source>
        <translation>Von welchen Adressen Mails von %1 ausgehen, ist nicht bekannt; deshalb wurde nicht beurteilt, ob sie die SPF-Prüfung bestehen.</translation>
    </message>
    <message>
        <source>The MX hosts of %1 could not be asked for, so it is not known which addresses its mail may leave from.</source>
        <translation>Die MX-Hosts von %1 konnten nicht abgefragt werden; deshalb ist nicht bekannt, von welchen Adressen die Mails ausgehen können.</translation>
    </message>
    <message>
        <source>Enter the addresses that your mail leaves from, then run the diagnosis again.</source>
        <translation>Geben Sie die Adressen ein, von denen Ihre Mails ausgehen, und starten Sie die Diagnose erneut.</translation>
    </message>
    <message>
        <source>Your relay %2 sends the mail for %1, and the SPF record lists it (%3). From which addresses it sends in the end is not known, so these were not judged one by one.</source>
        <translation>Ihr Relay %2 sendet die Mails von %1, und der SPF-Eintrag führt es auf (%3). Von welchen Adressen es letztlich sendet, ist nicht bekannt; deshalb wurden diese nicht einzeln beurteilt.</translation>
    </message>
    <message>
        <source>Your relay %2 sends the mail for %1, but nothing in the SPF record can be seen to belong to it. From which addresses it sends is not known.</source>
        <translation>Ihr Relay %2 sendet die Mails von %1, aber im SPF-Eintrag ist nichts zu erkennen, was zu ihm gehört. Von welchen Adressen es sendet, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Look up in the help pages of your relay which “include:” belongs into the SPF record of its customers, and add it in front of “all” in the TXT record of %1 that begins with v=spf1. Some relays send under a domain of their own and need none.</source>
        <translation>Suchen Sie in den Hilfeseiten Ihres Relays, welches „include:“ in den SPF-Eintrag der Kunden gehört, und setzen Sie es im TXT-Eintrag von %1, der mit v=spf1 beginnt, vor „all“. Manche Relays senden unter einer eigenen Domain und brauchen keines.</translation>
    </message>
    <message>
        <source>Servers that could not encrypt mail to %1 are asked to report that to: %2.</source>
        <translation>Server, die Mails an %1 nicht verschlüsseln konnten, werden gebeten, das zu melden an: %2.</translation>
    </message>
    <message>
        <source>%1 asks nobody for reports about failed encryption (TLS-RPT). That is optional. To get them, add a TXT record with the name %2 and the content “v=TLSRPTv1; rua=mailto:postmaster@%1”.</source>
        <translation>%1 bittet niemanden um Berichte über gescheiterte Verschlüsselung (TLS-RPT). Das ist freiwillig. Um sie zu bekommen, legen Sie einen TXT-Eintrag mit dem Namen %2 und dem Inhalt „v=TLSRPTv1; rua=mailto:postmaster@%1“ an.</translation>
    </message>
    <message>
        <source>Whether %1 asks for reports about failed encryption (TLS-RPT) could not be found out: %2.</source>
        <translation>Ob %1 um Berichte über gescheiterte Verschlüsselung (TLS-RPT) bittet, ließ sich nicht feststellen: %2.</translation>
    </message>
    <message>
        <source>%1 has %2 TLS-RPT records. Senders then use none of them, and no reports come.</source>
        <translation>%1 hat %2 TLS-RPT-Einträge. Absender benutzen dann keinen davon, und es kommen keine Berichte.</translation>
    </message>
    <message>
        <source>In the panel of your DNS host delete all but one of the TXT records with the name %1 that begin with “v=TLSRPTv1”.</source>
        <translation>Löschen Sie bei Ihrem DNS-Anbieter alle TXT-Einträge mit dem Namen %1, die mit „v=TLSRPTv1“ beginnen, bis auf einen.</translation>
    </message>
    <message>
        <source>The TLS-RPT record %1 says nowhere that reports could be sent to: “%2”.</source>
        <translation>Der TLS-RPT-Eintrag %1 nennt kein Ziel, an das Berichte gesendet werden könnten: „%2“.</translation>
    </message>
    <message>
        <source>In the panel of your DNS host change the TXT record %1 to “v=TLSRPTv1; rua=mailto:” followed by the mail address that shall get the reports.</source>
        <translation>Ändern Sie bei Ihrem DNS-Anbieter den TXT-Eintrag %1 auf „v=TLSRPTv1; rua=mailto:“, gefolgt von der Mailadresse, die die Berichte bekommen soll.</translation>
    </message>
    <message>
        <source>In the TLS-RPT record %1 this is no place to send reports to: “%2”.</source>
        <translation>Im TLS-RPT-Eintrag %1 ist das kein Ziel, an das Berichte gesendet werden könnten: „%2“.</translation>
    </message>
    <message>
        <source>In the panel of your DNS host correct the TXT record %1: each place begins with “mailto:” or “https://”, and several are separated by commas.</source>
        <translation>Berichtigen Sie bei Ihrem DNS-Anbieter den TXT-Eintrag %1: jedes Ziel beginnt mit „mailto:“ oder „https://“, und mehrere werden durch Kommas getrennt.</translation>
    </message>
    <message>
        <source>Reports about failed encryption (TLS-RPT)</source>
        <translation>Berichte über gescheiterte Verschlüsselung (TLS-RPT)</translation>
    </message>
    <message>
        <source>no entry</source>
        <translation>kein Eintrag</translation>
    </message>
    <message>
        <source>it is not XML, or broken XML</source>
        <translation>es ist kein XML oder fehlerhaftes XML</translation>
    </message>
    <message>
        <source>it has a DTD (“&lt;!DOCTYPE …&gt;”) or entities</source>
        <translation>es hat eine DTD („&lt;!DOCTYPE …&gt;“) oder Entitys</translation>
    </message>
    <message>
        <source>it does not begin with an &lt;svg&gt; of the namespace “http://www.w3.org/2000/svg”</source>
        <translation>es beginnt nicht mit einem &lt;svg&gt; des Namensraums „http://www.w3.org/2000/svg“</translation>
    </message>
    <message>
        <source>version=&quot;1.2&quot; is missing in &lt;svg&gt;</source>
        <translation>in &lt;svg&gt; fehlt version=&quot;1.2&quot;</translation>
    </message>
    <message>
        <source>baseProfile=&quot;tiny-ps&quot; is missing in &lt;svg&gt;</source>
        <translation>in &lt;svg&gt; fehlt baseProfile=&quot;tiny-ps&quot;</translation>
    </message>
    <message>
        <source>there is an x= or y= in &lt;svg&gt;</source>
        <translation>in &lt;svg&gt; steht ein x= oder y=</translation>
    </message>
    <message>
        <source>there is no &lt;title&gt;</source>
        <translation>&lt;title&gt; fehlt</translation>
    </message>
    <message>
        <source>there is a script or an animation in it</source>
        <translation>es enthält ein Skript oder eine Animation</translation>
    </message>
    <message>
        <source>it refers to something outside of the drawing, such as a picture, a font or a style sheet</source>
        <translation>es verweist auf etwas außerhalb der Zeichnung, etwa ein Bild, eine Schriftart oder ein Stylesheet</translation>
    </message>
    <message>
        <source>A logo beside your mail (BIMI)</source>
        <translation>Ein Logo neben Ihren Mails (BIMI)</translation>
    </message>
    <message>
        <source>The BIMI record at %1 and the logo that it points to are in order: %2.</source>
        <translation>Der BIMI-Eintrag bei %1 und das Logo, auf das er zeigt, sind in Ordnung: %2.</translation>
    </message>
    <message>
        <source>There is no BIMI record at %1. That is optional: with it some mailboxes show your logo beside your mail.</source>
        <translation>Bei %1 gibt es keinen BIMI-Eintrag. Er ist freiwillig: mit ihm zeigen manche Postfachanbieter Ihr Logo neben Ihren Mails.</translation>
    </message>
    <message>
        <source>The BIMI record at %1 says that no logo is to be shown beside your mail.</source>
        <translation>Der BIMI-Eintrag bei %1 sagt, dass neben Ihren Mails kein Logo gezeigt werden soll.</translation>
    </message>
    <message>
        <source>There are %2 BIMI records at %1. Mailboxes then use none of them, and show no logo.</source>
        <translation>Bei %1 gibt es %2 BIMI-Einträge. Postfachanbieter benutzen dann keinen davon und zeigen kein Logo.</translation>
    </message>
    <message>
        <source>In the panel of your DNS host delete all but one of the TXT records named %1 that begin with “v=BIMI1”.</source>
        <translation>Löschen Sie bei Ihrem DNS-Anbieter alle TXT-Einträge mit dem Namen %1, die mit „v=BIMI1“ beginnen, bis auf einen.</translation>
    </message>
    <message>
        <source>The text at %1 seems to be meant as a BIMI record, but does not begin with “v=BIMI1;”, so mailboxes ignore it: “%2”.</source>
        <translation>Der Text bei %1 soll anscheinend ein BIMI-Eintrag sein, beginnt aber nicht mit „v=BIMI1;“; deshalb ignorieren ihn Postfachanbieter: „%2“.</translation>
    </message>
    <message>
        <source>In the panel of your DNS host correct the TXT record named %1 so that it begins with exactly “v=BIMI1;”, without quotation marks.</source>
        <translation>Berichtigen Sie bei Ihrem DNS-Anbieter den TXT-Eintrag mit dem Namen %1 so, dass er genau mit „v=BIMI1;“ beginnt, ohne Anführungszeichen.</translation>
    </message>
    <message>
        <source>In the BIMI record at %1 something is there twice, or is not of the form “name=value”: “%2”. Mailboxes may show no logo.</source>
        <translation>Im BIMI-Eintrag bei %1 steht etwas zweimal oder hat nicht die Form „Name=Wert“: „%2“. Postfachanbieter zeigen womöglich kein Logo.</translation>
    </message>
    <message>
        <source>In the panel of your DNS host correct the TXT record named %1: each part once, and with a semicolon between the parts.</source>
        <translation>Berichtigen Sie bei Ihrem DNS-Anbieter den TXT-Eintrag mit dem Namen %1: jeder Teil einmal, und zwischen den Teilen ein Semikolon.</translation>
    </message>
    <message>
        <source>The BIMI record at %1 has no usable address of a logo behind “l=”: “%2”. Mailboxes show no logo.</source>
        <translation>Der BIMI-Eintrag bei %1 hat hinter „l=“ keine brauchbare Adresse eines Logos: „%2“. Postfachanbieter zeigen kein Logo.</translation>
    </message>
    <message>
        <source>In the panel of your DNS host change the TXT record named %1: behind “l=” belongs an address that begins with “https://” and ends with “.svg”. For no logo at all the record is “v=BIMI1; l=; a=;”.</source>
        <translation>Ändern Sie bei Ihrem DNS-Anbieter den TXT-Eintrag mit dem Namen %1: hinter „l=“ gehört eine Adresse, die mit „https://“ beginnt und mit „.svg“ endet. Soll es gar kein Logo geben, lautet der Eintrag „v=BIMI1; l=; a=;“.</translation>
    </message>
    <message>
        <source>There is a BIMI record at %1, but no mailbox shows the logo: they want a DMARC record that asks them to act on forged mail (p=quarantine or p=reject).</source>
        <translation>Bei %1 gibt es einen BIMI-Eintrag, aber kein Postfachanbieter zeigt das Logo: dafür ist ein DMARC-Eintrag nötig, der darum bittet, gegen gefälschte Mails vorzugehen (p=quarantine oder p=reject).</translation>
    </message>
    <message>
        <source>When the DMARC reports show that all your mail passes, change the policy in the TXT record %2 to “p=quarantine”, and later to “p=reject”.</source>
        <translation>Wenn die DMARC-Berichte zeigen, dass alle Ihre Mails bestehen, ändern Sie die Richtlinie im TXT-Eintrag %2 auf „p=quarantine“ und später auf „p=reject“.</translation>
    </message>
    <message>
        <source>The BIMI record at %1 names no certificate for the logo (a=). That is allowed, but some large mailboxes show only logos that have one.</source>
        <translation>Der BIMI-Eintrag bei %1 nennt kein Zertifikat für das Logo (a=). Das ist erlaubt, aber manche großen Postfachanbieter zeigen nur Logos, die eines haben.</translation>
    </message>
    <message>
        <source>The BIMI record at %1 names a certificate for the logo: %2. Whether that certificate is in order is not checked here.</source>
        <translation>Der BIMI-Eintrag bei %1 nennt ein Zertifikat für das Logo: %2. Ob dieses Zertifikat in Ordnung ist, wird hier nicht geprüft.</translation>
    </message>
    <message>
        <source>In the BIMI record at %1 there is no usable address behind “a=”: “%2”. Mailboxes that want a certificate show no logo.</source>
        <translation>Im BIMI-Eintrag bei %1 gibt es hinter „a=“ keine brauchbare Adresse: „%2“. Postfachanbieter, die ein Zertifikat verlangen, zeigen kein Logo.</translation>
    </message>
    <message>
        <source>In the panel of your DNS host change the TXT record named %1: behind “a=” belongs the address of the certificate, which begins with “https://”. If you have none, delete that part.</source>
        <translation>Ändern Sie bei Ihrem DNS-Anbieter den TXT-Eintrag mit dem Namen %1: hinter „a=“ gehört die Adresse des Zertifikats, die mit „https://“ beginnt. Wenn Sie keines haben, löschen Sie diesen Teil.</translation>
    </message>
    <message>
        <source>The logo at %2 could not be fetched from here, so it is not known whether it is in order.</source>
        <translation>Das Logo bei %2 konnte von hier aus nicht abgerufen werden; deshalb ist nicht bekannt, ob es in Ordnung ist.</translation>
    </message>
    <message>
        <source>Open %2 in a web browser. If it shows nothing, ask whoever runs that web server.</source>
        <translation>Öffnen Sie %2 in einem Webbrowser. Wenn nichts erscheint, fragen Sie den Betreiber dieses Webservers.</translation>
    </message>
    <message>
        <source>The BIMI record at %1 points to a logo at %2, but that web server has no public address. Mailboxes cannot fetch it.</source>
        <translation>Der BIMI-Eintrag bei %1 zeigt auf ein Logo bei %2, aber dieser Webserver hat keine öffentliche Adresse. Postfachanbieter können es nicht abrufen.</translation>
    </message>
    <message>
        <source>Put the logo on a public web server, and its address behind “l=” in the TXT record named %1.</source>
        <translation>Legen Sie das Logo auf einen öffentlichen Webserver und schreiben Sie seine Adresse hinter „l=“ in den TXT-Eintrag mit dem Namen %1.</translation>
    </message>
    <message>
        <source>The address of the logo leads to %2, where mailboxes may not follow: it is not an ordinary https address, or there are too many redirections.</source>
        <translation>Die Adresse des Logos führt zu %2, und dorthin folgen Postfachanbieter womöglich nicht: es ist keine gewöhnliche https-Adresse, oder es sind zu viele Weiterleitungen.</translation>
    </message>
    <message>
        <source>Put the address at which the logo really is behind “l=” in the TXT record named %1.</source>
        <translation>Schreiben Sie die Adresse, unter der das Logo wirklich liegt, hinter „l=“ in den TXT-Eintrag mit dem Namen %1.</translation>
    </message>
    <message>
        <source>There is no logo at %2: the web server answers with status %3. Mailboxes show none.</source>
        <translation>Bei %2 gibt es kein Logo: der Webserver antwortet mit Status %3. Postfachanbieter zeigen keines.</translation>
    </message>
    <message>
        <source>Put the logo there, or correct its address behind “l=” in the TXT record named %1.</source>
        <translation>Legen Sie das Logo dort ab, oder berichtigen Sie seine Adresse hinter „l=“ im TXT-Eintrag mit dem Namen %1.</translation>
    </message>
    <message>
        <source>The certificate of the web server that has the logo is not in order: %2. Mailboxes may not fetch the logo.</source>
        <translation>Das Zertifikat des Webservers mit dem Logo ist nicht in Ordnung: %2. Postfachanbieter rufen das Logo womöglich nicht ab.</translation>
    </message>
    <message>
        <source>Ask whoever runs that web server to renew its certificate.</source>
        <translation>Bitten Sie den Betreiber dieses Webservers, dessen Zertifikat zu erneuern.</translation>
    </message>
    <message>
        <source>The web server calls the logo at %2 “%3” instead of “image/svg+xml”. Some mailboxes may not take it.</source>
        <translation>Der Webserver gibt das Logo bei %2 als „%3“ statt als „image/svg+xml“ aus. Manche Postfachanbieter nehmen es womöglich nicht an.</translation>
    </message>
    <message>
        <source>Ask whoever runs that web server to serve files that end with “.svg” with the content type “image/svg+xml”.</source>
        <translation>Bitten Sie den Betreiber dieses Webservers, Dateien, die mit „.svg“ enden, mit dem Inhaltstyp „image/svg+xml“ auszuliefern.</translation>
    </message>
    <message>
        <source>The logo at %2 is larger than 32 kilobytes. Some mailboxes do not take it.</source>
        <translation>Das Logo bei %2 ist größer als 32 Kilobyte. Manche Postfachanbieter nehmen es nicht an.</translation>
    </message>
    <message>
        <source>Simplify the drawing, and save it without the extra data of the drawing program.</source>
        <translation>Vereinfachen Sie die Zeichnung und speichern Sie sie ohne die zusätzlichen Daten des Zeichenprogramms.</translation>
    </message>
    <message>
        <source>The logo at %2 is compressed; what is in it was not checked.</source>
        <translation>Das Logo bei %2 ist komprimiert; sein Inhalt wurde nicht geprüft.</translation>
    </message>
    <message>
        <source>The logo at %2 is not a drawing of the kind that mailboxes show (SVG Tiny Portable/Secure): %3.</source>
        <translation>Das Logo bei %2 ist keine Zeichnung von der Art, die Postfachanbieter zeigen (SVG Tiny Portable/Secure): %3.</translation>
    </message>
    <message>
        <source>Save the logo anew with a program that knows “SVG Tiny PS”, or correct the file with a text editor, and put it on the web server again.</source>
        <translation>Speichern Sie das Logo neu mit einem Programm, das „SVG Tiny PS“ kennt, oder berichtigen Sie die Datei mit einem Texteditor, und legen Sie sie wieder auf den Webserver.</translation>
    </message>
    <message>
        <source>The TXT record %1, which says whether mailboxes show a logo beside your mail, could not be looked up: %2.</source>
        <translation>Der TXT-Eintrag %1, der sagt, ob Postfachanbieter ein Logo neben Ihren Mails zeigen, konnte nicht abgefragt werden: %2.</translation>
    </message>
    <message>
        <source>%1 is not in the DNS, so it has no BIMI record yet; see the check of the delegation.</source>
        <translation>%1 gibt es im DNS nicht, also gibt es dort noch keinen BIMI-Eintrag; siehe die Prüfung der Delegation.</translation>
    </message>
    <message>
        <source>Mail of %1 leaves through the relay %2. Some relays write a sender of their own on the envelope; then SPF does not count for DMARC, and only a DKIM signature for %1 does.</source>
        <translation>Mails von %1 gehen über das Relay %2 hinaus. Manche Relays schreiben einen eigenen Absender auf den Umschlag; dann zählt SPF nicht für DMARC, sondern nur eine DKIM-Signatur für %1.</translation>
    </message>
    <message>
        <source>Let the mail server or the relay sign with DKIM for the domain %1: the signature of a received message must say “d=%1”.</source>
        <translation>Lassen Sie den Mailserver oder das Relay mit DKIM für die Domain %1 signieren: in der Signatur einer empfangenen Nachricht muss „d=%1“ stehen.</translation>
    </message>
    <message>
        <source>%1 says that it takes no mail (null MX).</source>
        <translation>%1 erklärt, keine Mails anzunehmen (Null-MX).</translation>
    </message>
    <message>
        <source>%1 has an address but no MX record, so other servers try to deliver mail for it there, and its name can be forged as a sender more easily. That is common and no fault.</source>
        <translation>%1 hat eine Adresse, aber keinen MX-Eintrag; deshalb versuchen andere Server, Mails für diesen Namen dort zuzustellen, und er lässt sich leichter als Absender fälschen. Das ist verbreitet und kein Fehler.</translation>
    </message>
    <message>
        <source>If no mail comes from or goes to addresses at %1, you can say so in the panel of your DNS host with two records named %1: an MX record with priority 0 and the target “.” (a dot alone), and a TXT record “v=spf1 -all”. For a domain of its own that is never used for mail, also add a TXT record named “_dmarc” with “v=DMARC1; p=reject”.</source>
        <translation>Wenn von Adressen bei %1 keine Mails kommen und auch keine dorthin gehen, können Sie das bei Ihrem DNS-Anbieter mit zwei Einträgen mit dem Namen %1 erklären: einem MX-Eintrag mit Priorität 0 und dem Ziel „.“ (nur ein Punkt) und einem TXT-Eintrag „v=spf1 -all“. Für eine eigene Domain, die nie für Mails verwendet wird, legen Sie außerdem einen TXT-Eintrag mit dem Namen „_dmarc“ und dem Wert „v=DMARC1; p=reject“ an.</translation>
    </message>
    <message>
        <source>%1 has an address and an SPF record but no MX record, so other servers try to deliver mail for it there. That is common and no fault.</source>
        <translation>%1 hat eine Adresse und einen SPF-Eintrag, aber keinen MX-Eintrag; deshalb versuchen andere Server, Mails für diesen Namen dort zuzustellen. Das ist verbreitet und kein Fehler.</translation>
    </message>
    <message>
        <source>If no mail goes to addresses at %1, you can say so in the panel of your DNS host with an MX record named %1, with priority 0 and the target “.” (a dot alone).</source>
        <translation>Wenn an Adressen bei %1 keine Mails gehen, können Sie das bei Ihrem DNS-Anbieter mit einem MX-Eintrag mit dem Namen %1 erklären, mit Priorität 0 und dem Ziel „.“ (nur ein Punkt).</translation>
    </message>
    <message>
        <source>%1 has MX records: it is meant to take mail.</source>
        <translation>%1 hat MX-Einträge: der Name soll Mails annehmen.</translation>
    </message>
    <message>
        <source>%1 is one of the mail servers.</source>
        <translation>%1 ist einer der Mailserver.</translation>
    </message>
    <message>
        <source>%1 is an alias (CNAME) of %2; what is said there about mail applies, and no other record may stand beside an alias.</source>
        <translation>%1 ist ein Alias (CNAME) für %2; es gilt, was dort über Mails gesagt ist, und neben einem Alias darf kein anderer Eintrag stehen.</translation>
    </message>
    <message>
        <source>%1 is answered like every other name in the domain (wildcard), so there is nothing to say about it alone.</source>
        <translation>%1 wird beantwortet wie jeder andere Name in der Domain (Platzhalter-Eintrag, Wildcard); deshalb gibt es über diesen Namen allein nichts zu sagen.</translation>
    </message>
    <message>
        <source>%1 has no address, so nobody tries to deliver mail there.</source>
        <translation>%1 hat keine Adresse; also versucht niemand, dort Mails zuzustellen.</translation>
    </message>
    <message>
        <source>What %1 says about mail could not be looked up: %2.</source>
        <translation>Was %1 über Mails sagt, konnte nicht abgefragt werden: %2.</translation>
    </message>
    <message>
        <source>%1 is not in the DNS yet; see the check of the delegation.</source>
        <translation>%1 gibt es im DNS noch nicht; siehe die Prüfung der Delegation.</translation>
    </message>
    <message>
        <source>Names that have nothing to do with mail</source>
        <translation>Namen, die nichts mit Mail zu tun haben</translation>
    </message>
    <message>
        <source>The relay %1 offers no login (AUTH) on port %2. It takes your server&apos;s mail for others only if it knows the server by its address.</source>
        <translation>Das Relay %1 bietet auf Port %2 keine Anmeldung (AUTH) an. Es nimmt Mails Ihres Servers an andere nur an, wenn es den Server an seiner Adresse erkennt.</translation>
    </message>
    <message>
        <source>The name that your server greets other servers with is not known: no server was entered.</source>
        <translation>Der Name, mit dem sich Ihr Server bei anderen Servern meldet, ist nicht bekannt: es wurde kein Server eingegeben.</translation>
    </message>
    <message>
        <source>the connection was refused</source>
        <translation>die Verbindung wurde abgelehnt</translation>
    </message>
    <message>
        <source>no answer to the connection</source>
        <translation>keine Antwort auf den Verbindungsaufbau</translation>
    </message>
    <message>
        <source>there is no way to that address from here</source>
        <translation>von hier führt kein Weg zu dieser Adresse</translation>
    </message>
    <message>
        <source>this computer forbids the connection</source>
        <translation>dieser Computer verbietet die Verbindung</translation>
    </message>
    <message>
        <source>no answer in time</source>
        <translation>keine Antwort in der gegebenen Zeit</translation>
    </message>
    <message>
        <source>the other side closed the connection</source>
        <translation>die Gegenseite hat die Verbindung geschlossen</translation>
    </message>
    <message>
        <source>what answers speaks another protocol</source>
        <translation>was dort antwortet, spricht ein anderes Protokoll</translation>
    </message>
    <message>
        <source>the answers do not fit the questions</source>
        <translation>die Antworten passen nicht zu den Fragen</translation>
    </message>
    <message>
        <source>a line of the answer is too long</source>
        <translation>eine Zeile der Antwort ist zu lang</translation>
    </message>
    <message>
        <source>the answer is too long</source>
        <translation>die Antwort ist zu lang</translation>
    </message>
    <message>
        <source>it was refused</source>
        <translation>es wurde abgelehnt</translation>
    </message>
    <message>
        <source>it was not finished</source>
        <translation>es wurde nicht beendet</translation>
    </message>
    <message>
        <source>Mail leaves with the sender %4. The provider looks after SPF, DKIM and DMARC of that address, and they fit as long as the mail goes out through the provider&apos;s server.</source>
        <translation>Mails gehen mit dem Absender %4 hinaus. Um SPF, DKIM und DMARC dieser Adresse kümmert sich der Anbieter, und sie passen, solange die Mails über den Server des Anbieters hinausgehen.</translation>
    </message>
    <message>
        <source>Everybody inside sends with the same address, %4, and all answers go to that mailbox.</source>
        <translation>In Ihrem Netz senden alle mit derselben Adresse, %4, und alle Antworten gehen in dieses Postfach.</translation>
    </message>
    <message>
        <source>Let your mail server rewrite the sender of mail that leaves to %4 (Postfix: smtp_generic_maps), keep the name of the person in front of the address, and decide who inside gets what arrives in that mailbox.</source>
        <translation>Lassen Sie Ihren Mailserver den Absender hinausgehender Mails auf %4 umschreiben (Postfix: smtp_generic_maps), behalten Sie den Namen der Person vor der Adresse bei und legen Sie fest, wer in Ihrem Netz bekommt, was in diesem Postfach ankommt.</translation>
    </message>
    <message>
        <source>The address of the outside mailbox is not known. Type it on the page of the outside mailbox to have this judged.</source>
        <translation>Die Adresse des externen Postfachs ist nicht bekannt. Geben Sie sie auf der Seite des externen Postfachs ein, damit dies beurteilt werden kann.</translation>
    </message>
    <message>
        <source>The domain of the outside mailbox, %1, does not exist in the DNS.</source>
        <translation>Die Domain des externen Postfachs, %1, gibt es im DNS nicht.</translation>
    </message>
    <message>
        <source>Check the spelling of %4 on the page of the outside mailbox.</source>
        <translation>Prüfen Sie die Schreibweise von %4 auf der Seite des externen Postfachs.</translation>
    </message>
    <message>
        <source>The DMARC policy of %1 is “reject”: mail with a sender of %1 that leaves by another way than the provider&apos;s servers is refused.</source>
        <translation>Die DMARC-Richtlinie von %1 ist „reject“: Mails mit einem Absender von %1, die auf anderem Weg als über die Server des Anbieters hinausgehen, werden abgewiesen.</translation>
    </message>
    <message>
        <source>The DMARC policy of %1 is “quarantine”: mail with a sender of %1 that leaves by another way than the provider&apos;s servers is put to junk.</source>
        <translation>Die DMARC-Richtlinie von %1 ist „quarantine“: Mails mit einem Absender von %1, die auf anderem Weg als über die Server des Anbieters hinausgehen, werden als Spam aussortiert.</translation>
    </message>
    <message>
        <source>%1 asks nobody to refuse mail that fails (DMARC policy “none”, or no DMARC record).</source>
        <translation>%1 bittet niemanden, Mails abzuweisen, die durchfallen (DMARC-Richtlinie „none“ oder kein DMARC-Eintrag).</translation>
    </message>
    <message>
        <source>The records of %1 that receivers judge senders by could not be asked for.</source>
        <translation>Die Einträge von %1, nach denen Empfänger Absender beurteilen, konnten nicht abgefragt werden.</translation>
    </message>
    <message>
        <source>%1 is a name that exists only inside. Nobody outside can answer mail with such a sender, and most receivers refuse it.</source>
        <translation>%1 ist ein Name, den es nur intern gibt. Niemand außerhalb kann Mails mit einem solchen Absender beantworten, und die meisten Empfänger weisen sie ab.</translation>
    </message>
    <message>
        <source>Let your mail server rewrite the sender of mail that leaves to %4 (Postfix: smtp_generic_maps or sender_canonical_maps).</source>
        <translation>Lassen Sie Ihren Mailserver den Absender hinausgehender Mails auf %4 umschreiben (Postfix: smtp_generic_maps oder sender_canonical_maps).</translation>
    </message>
    <message>
        <source>The domain %1 does not exist on the Internet. Nobody can answer mail with such a sender, and most receivers refuse it.</source>
        <translation>Die Domain %1 gibt es im Internet nicht. Niemand kann Mails mit einem solchen Absender beantworten, und die meisten Empfänger weisen sie ab.</translation>
    </message>
    <message>
        <source>Let your mail server rewrite the sender of mail that leaves to %4 (Postfix: smtp_generic_maps or sender_canonical_maps), or register the domain.</source>
        <translation>Lassen Sie Ihren Mailserver den Absender hinausgehender Mails auf %4 umschreiben (Postfix: smtp_generic_maps oder sender_canonical_maps), oder registrieren Sie die Domain.</translation>
    </message>
    <message>
        <source>%1 takes no mail: it has neither a usable MX record nor an address. Nobody can answer mail with such a sender, and many receivers refuse it.</source>
        <translation>%1 nimmt keine Mails an: es gibt weder einen brauchbaren MX-Eintrag noch eine Adresse. Niemand kann Mails mit einem solchen Absender beantworten, und viele Empfänger weisen sie ab.</translation>
    </message>
    <message>
        <source>Let your mail server rewrite the sender of mail that leaves to %4 (Postfix: smtp_generic_maps or sender_canonical_maps), or let the MX records of %1 point to a provider that collects its mail.</source>
        <translation>Lassen Sie Ihren Mailserver den Absender hinausgehender Mails auf %4 umschreiben (Postfix: smtp_generic_maps oder sender_canonical_maps), oder lassen Sie die MX-Einträge von %1 auf einen Anbieter zeigen, der die Mails der Domain annimmt.</translation>
    </message>
    <message>
        <source>Whether %1 lets your mail pass (SPF) cannot be told: the provider&apos;s server for outgoing mail was not entered.</source>
        <translation>Ob %1 Ihre Mails bestehen lässt (SPF), lässt sich nicht sagen: der Server des Anbieters für ausgehende Mails wurde nicht eingegeben.</translation>
    </message>
    <message>
        <source>Enter the provider&apos;s SMTP server on the page of the outside mailbox, then run the diagnosis again.</source>
        <translation>Geben Sie auf der Seite des externen Postfachs den SMTP-Server des Anbieters ein und starten Sie dann die Diagnose erneut.</translation>
    </message>
    <message>
        <source>The SPF record of %1 lets mail pass that goes out through %2; DMARC is content with that as well.</source>
        <translation>Der SPF-Eintrag von %1 lässt Mails bestehen, die über %2 hinausgehen; damit ist auch DMARC zufrieden.</translation>
    </message>
    <message>
        <source>The SPF record of %1 names the provider of %2, so mail that goes out there should pass.</source>
        <translation>Der SPF-Eintrag von %1 nennt den Anbieter von %2; also sollten Mails, die dort hinausgehen, bestehen.</translation>
    </message>
    <message>
        <source>The SPF record of %1 does not name %2, but other services. Whether the provider&apos;s sending servers are among them cannot be told from here.</source>
        <translation>Der SPF-Eintrag von %1 nennt nicht %2, sondern andere Dienste. Ob die sendenden Server des Anbieters darunter sind, lässt sich von hier aus nicht sagen.</translation>
    </message>
    <message>
        <source>Ask the provider what SPF should contain for mail that goes out through %2. Or send a mail to a mailbox elsewhere and look for “spf=” in its header Authentication-Results.</source>
        <translation>Fragen Sie den Anbieter, was SPF für Mails enthalten soll, die über %2 hinausgehen. Oder senden Sie eine Mail an ein Postfach anderswo und suchen Sie in deren Kopfzeile Authentication-Results nach „spf=“.</translation>
    </message>
    <message>
        <source>The SPF record of %1 is broken, so it lets nobody pass. Your mail may be put to junk.</source>
        <translation>Der SPF-Eintrag von %1 ist fehlerhaft; deshalb lässt er niemanden bestehen. Ihre Mails werden womöglich als Spam aussortiert.</translation>
    </message>
    <message>
        <source>Let there be one TXT record of %1 that begins with “v=spf1”, for instance: %3</source>
        <translation>Sorgen Sie dafür, dass es genau einen TXT-Eintrag von %1 gibt, der mit „v=spf1“ beginnt, zum Beispiel: %3</translation>
    </message>
    <message>
        <source>%1 has no SPF record. Large providers put mail to junk, or refuse it, when neither SPF nor DKIM vouches for its sender.</source>
        <translation>%1 hat keinen SPF-Eintrag. Große Anbieter sortieren Mails als Spam aus oder weisen sie ab, wenn weder SPF noch DKIM für den Absender bürgt.</translation>
    </message>
    <message>
        <source>In the panel of your DNS host create a TXT record of %1 with this value: %3 (ask the provider whether that covers its sending servers). Or let your mail server rewrite the sender to %4 (Postfix: smtp_generic_maps).</source>
        <translation>Legen Sie bei Ihrem DNS-Anbieter einen TXT-Eintrag von %1 mit diesem Wert an: %3 (fragen Sie den Anbieter, ob das seine sendenden Server abdeckt). Oder lassen Sie Ihren Mailserver den Absender auf %4 umschreiben (Postfix: smtp_generic_maps).</translation>
    </message>
    <message>
        <source>The SPF record of %1 does not seem to cover mail that goes out through %2. Such mail may be put to junk or refused.</source>
        <translation>Der SPF-Eintrag von %1 scheint Mails nicht abzudecken, die über %2 hinausgehen. Solche Mails werden womöglich als Spam aussortiert oder abgewiesen.</translation>
    </message>
    <message>
        <source>In the panel of your DNS host change the SPF record of %1 to: %3 (ask the provider whether that covers its sending servers). Or let your mail server rewrite the sender to %4 (Postfix: smtp_generic_maps).</source>
        <translation>Ändern Sie bei Ihrem DNS-Anbieter den SPF-Eintrag von %1 auf: %3 (fragen Sie den Anbieter, ob das seine sendenden Server abdeckt). Oder lassen Sie Ihren Mailserver den Absender auf %4 umschreiben (Postfix: smtp_generic_maps).</translation>
    </message>
    <message>
        <source>Mail that you send as %1 will be refused: the DMARC policy of %1 is “reject”, and there is neither SPF nor DKIM that would let it pass.</source>
        <translation>Mails, die Sie als %1 senden, werden abgewiesen: die DMARC-Richtlinie von %1 ist „reject“, und es gibt weder SPF noch DKIM, womit sie bestehen würden.</translation>
    </message>
    <message>
        <source>In the panel of your DNS host create a TXT record of %1 with this value: %3 (ask the provider whether that covers its sending servers). Or let mail be signed by DKIM with d=%1. Or let your mail server rewrite the sender to %4 (Postfix: smtp_generic_maps).</source>
        <translation>Legen Sie bei Ihrem DNS-Anbieter einen TXT-Eintrag von %1 mit diesem Wert an: %3 (fragen Sie den Anbieter, ob das seine sendenden Server abdeckt). Oder lassen Sie Mails mit DKIM und d=%1 signieren. Oder lassen Sie Ihren Mailserver den Absender auf %4 umschreiben (Postfix: smtp_generic_maps).</translation>
    </message>
    <message>
        <source>The DMARC policy of %1 is “reject”, and SPF does not seem to cover %2: mail that goes out there is refused unless it is signed by DKIM with d=%1.</source>
        <translation>Die DMARC-Richtlinie von %1 ist „reject“, und SPF scheint %2 nicht abzudecken: Mails, die dort hinausgehen, werden abgewiesen, wenn sie nicht mit DKIM und d=%1 signiert sind.</translation>
    </message>
    <message>
        <source>Let the SPF record of %1 be: %3 (ask the provider whether that covers its sending servers). Or let mail be signed by DKIM with d=%1. Or let your mail server rewrite the sender to %4 (Postfix: smtp_generic_maps).</source>
        <translation>Der SPF-Eintrag von %1 sollte lauten: %3 (fragen Sie den Anbieter, ob das seine sendenden Server abdeckt). Oder lassen Sie Mails mit DKIM und d=%1 signieren. Oder lassen Sie Ihren Mailserver den Absender auf %4 umschreiben (Postfix: smtp_generic_maps).</translation>
    </message>
    <message>
        <source>The DMARC policy of %1 is “quarantine”, and SPF does not seem to cover %2: mail that goes out there is put to junk unless it is signed by DKIM with d=%1.</source>
        <translation>Die DMARC-Richtlinie von %1 ist „quarantine“, und SPF scheint %2 nicht abzudecken: Mails, die dort hinausgehen, werden als Spam aussortiert, wenn sie nicht mit DKIM und d=%1 signiert sind.</translation>
    </message>
    <message>
        <source>SPF does not seem to let mail of %1 pass that goes out through %2, but you said that your server signs it (DKIM). That is enough for DMARC, if the provider leaves the mail as it is.</source>
        <translation>SPF scheint Mails von %1, die über %2 hinausgehen, nicht bestehen zu lassen; Sie haben aber angegeben, dass Ihr Server sie signiert (DKIM). Für DMARC genügt das, wenn der Anbieter die Mails unverändert lässt.</translation>
    </message>
    <message>
        <source>%1 has no DMARC record, so receivers decide by themselves what to do with mail that fails.</source>
        <translation>%1 hat keinen DMARC-Eintrag; deshalb entscheiden Empfänger selbst, was sie mit Mails tun, die durchfallen.</translation>
    </message>
    <message>
        <source>Your mail server and the provider both take mail for %1. Mail from inside to a mailbox of %1 that only the provider has stays inside and is lost or refused, or goes around in a circle.</source>
        <translation>Ihr Mailserver und der Anbieter nehmen beide Mails für %1 an. Mails aus Ihrem Netz an ein Postfach von %1, das nur der Anbieter hat, bleiben in Ihrem Netz und gehen verloren, werden abgewiesen oder laufen im Kreis.</translation>
    </message>
    <message>
        <source>Let your mail server hand mail for users of %1 that it does not know to %2 instead of refusing it (Postfix: leave %1 out of mydestination and use virtual_alias_maps for your own users). Or use another name inside, for instance office.home.arpa.</source>
        <translation>Lassen Sie Ihren Mailserver Mails für Benutzer von %1, die er nicht kennt, an %2 weitergeben, statt sie abzuweisen (Postfix: lassen Sie %1 aus mydestination weg und benutzen Sie virtual_alias_maps für Ihre eigenen Benutzer). Oder verwenden Sie intern einen anderen Namen, zum Beispiel office.home.arpa.</translation>
    </message>
    <message>
        <source>From outside, mail for %1 goes to %2. Mail from inside to users of %1 who have their mailbox only there must be handed on, not kept or refused by your server.</source>
        <translation>Von außen gehen Mails für %1 an %2. Mails aus Ihrem Netz an Benutzer von %1, die ihr Postfach nur dort haben, muss Ihr Server weitergeben; er darf sie weder behalten noch abweisen.</translation>
    </message>
    <message>
        <source>The login at %1 was not tested: it offers only kinds of login that this program does not know (%2).</source>
        <translation>Die Anmeldung bei %1 wurde nicht getestet: angeboten werden nur Arten der Anmeldung, die dieses Programm nicht kennt (%2).</translation>
    </message>
    <message>
        <source>See in the instructions of your mail server whether it knows one of them.</source>
        <translation>Sehen Sie in der Anleitung Ihres Mailservers nach, ob er eine davon kennt.</translation>
    </message>
    <message>
        <source>The sender of mail that leaves through the provider</source>
        <translation>Absender der Mails, die über den Anbieter hinausgehen</translation>
    </message>
    <message>
        <source>Run the diagnosis from outside, for example over a mobile phone&apos;s connection. From here you can check two things: that the router forwards TCP port %2 to the private address of the mail server, and that the server itself answers under that address: begin a setup for the LAN.</source>
        <translation>Starten Sie die Diagnose von außerhalb, zum Beispiel über die Verbindung eines Mobiltelefons. Von hier aus können Sie zweierlei prüfen: ob der Router TCP-Port %2 an die private Adresse des Mailservers weiterleitet und ob der Server selbst unter dieser Adresse antwortet: beginnen Sie dazu eine Einrichtung für das LAN.</translation>
    </message>
    <message>
        <source>It could not be found out which external address this network has. If it is %1, the router may simply not let connections to it come back in, and the port may well be open to everyone else. So this is not certain.</source>
        <translation>Welche externe Adresse dieses Netz hat, ließ sich nicht feststellen. Wenn es %1 ist, lässt der Router Verbindungen dorthin vielleicht nur nicht wieder herein, und der Port ist für alle anderen womöglich offen. Das hier ist also nicht sicher.</translation>
    </message>
    <message>
        <source>If the server is in this network, run the diagnosis from outside as well, for example over a mobile phone&apos;s connection.</source>
        <translation>Wenn der Server in diesem Netz steht, starten Sie die Diagnose auch von außerhalb, zum Beispiel über die Verbindung eines Mobiltelefons.</translation>
    </message>
    <message>
        <source>Computers do not trust the certificate of %1: it is for another name, or its issuer is not known. Inside a LAN that is usual, and mail is encrypted all the same.</source>
        <translation>Computer vertrauen dem Zertifikat von %1 nicht: es ist auf einen anderen Namen ausgestellt, oder sein Aussteller ist nicht bekannt. In einem LAN ist das üblich, und die Mails werden trotzdem verschlüsselt.</translation>
    </message>
</context>
<context>
    <name>commandline</name>
    <message>
        <source>&quot;%1&quot; is one word too many; see mxwizard %2 --help.</source>
        <translation>„%1“ ist ein Wort zu viel; siehe mxwizard %2 --help.</translation>
    </message>
    <message>
        <source>%1 is missing; see mxwizard %2 --help.</source>
        <translation>%1 fehlt; siehe mxwizard %2 --help.</translation>
    </message>
    <message>
        <source>--%1 needs a value.</source>
        <translation>--%1 braucht einen Wert.</translation>
    </message>
    <message>
        <source>--smtp-port needs a number from 1 to 65535.</source>
        <translation>--smtp-port braucht eine Zahl von 1 bis 65535.</translation>
    </message>
    <message>
        <source>--timeout needs a number of seconds from 1 to 300.</source>
        <translation>--timeout braucht eine Anzahl Sekunden von 1 bis 300.</translation>
    </message>
    <message>
        <source>There is no such command; see mxwizard --help.</source>
        <translation>Diesen Befehl gibt es nicht; siehe mxwizard --help.</translation>
    </message>
    <message>
        <source>See mxwizard %1 --help.</source>
        <translation>Siehe mxwizard %1 --help.</translation>
    </message>
    <message>
        <source>See mxwizard %1.</source>
        <translation>Siehe mxwizard %1.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is neither a command nor a setup file; see mxwizard --help.</source>
        <translation>„%1“ ist weder ein Befehl noch eine Einrichtungsdatei; siehe mxwizard --help.</translation>
    </message>
    <message>
        <source>%1 of %2 checks done</source>
        <translation>%1 von %2 Prüfungen erledigt</translation>
    </message>
    <message>
        <source>Other simulated domains:</source>
        <translation>Weitere simulierte Domains:</translation>
    </message>
    <message>
        <source>How the domain gets its mail: straight from the Internet (the default), inside the LAN only, or collected from an outside mailbox.</source>
        <translation>Wie die Domain ihre Mails bekommt: unmittelbar aus dem Internet (Vorgabe), nur innerhalb des LAN oder abgeholt aus einem externen Postfach.</translation>
    </message>
    <message>
        <source>A server that takes mail for the domain, with its IPv4 and IPv6 addresses. Give it once for each server, the preferred one first: they get the priorities 10, 20, 30 and so on unless PRIORITY says otherwise.</source>
        <translation>Ein Server, der Mails für die Domain annimmt, mit seinen IPv4- und IPv6-Adressen. Für jeden Server einmal angeben, den bevorzugten zuerst: sie erhalten die Prioritäten 10, 20, 30 und so weiter, sofern PRIORITY nichts anderes sagt.</translation>
    </message>
    <message>
        <source>An address of yours as the Internet sees it; may be repeated. The first --mail-host that was given without an address gets it; otherwise it is an address that mail leaves from.</source>
        <translation>Eine Ihrer Adressen, wie das Internet sie sieht; mehrfach möglich. Sie gilt für den ersten --mail-host, der ohne Adresse angegeben wurde; sonst ist es eine Adresse, von der Mails ausgehen.</translation>
    </message>
    <message>
        <source>With --mode map: a server of the outside mailbox; may be repeated. PROTOCOL is imaps, pop3s or smtps for TLS from the first byte, or imap, pop3 or smtp for STARTTLS.</source>
        <translation>Mit --mode map: ein Server des externen Postfachs; mehrfach möglich. PROTOCOL ist imaps, pop3s oder smtps für TLS vom ersten Byte an oder imap, pop3 oder smtp für STARTTLS.</translation>
    </message>
    <message>
        <source>Whose panel to explain; &quot;generic&quot; suits any. Known: %1.</source>
        <translation>Wessen Oberfläche erklärt wird; „generic“ passt für jede. Bekannt: %1.</translation>
    </message>
    <message>
        <source>Test the mail servers on this port instead of 25, which is the only one that mail from the Internet uses.</source>
        <translation>Die Mailserver auf diesem Port statt auf 25 testen; nur Port 25 wird für Mail aus dem Internet benutzt.</translation>
    </message>
    <message>
        <source>Wait at most this long for each step of each server: 1 to 300, 10 by default. The whole diagnosis ends after six times as long.</source>
        <translation>Bei jedem Schritt jedes Servers höchstens so lange warten: 1 bis 300, Vorgabe 10. Die ganze Diagnose endet nach dem Sechsfachen.</translation>
    </message>
    <message>
        <source>Use the simulated Internet inside the program; nothing is asked of anybody. It has these domains: %1.</source>
        <translation>Das simulierte Internet im Programm benutzen; niemand wird etwas gefragt. Es hat diese Domains: %1.</translation>
    </message>
    <message>
        <source>How to write the result: html, text, markdown, json or pdf for a diagnosis, %1 for records. Without it the ending of the --output file decides, else it is text.</source>
        <translation>Form des Ergebnisses: html, text, markdown, json oder pdf für eine Diagnose, %1 für Einträge. Ohne diese Angabe entscheidet die Endung der --output-Datei, sonst ist es text.</translation>
    </message>
    <message>
        <source>Write the result to this file instead of standard output; a file that is there is replaced only when everything has been written.</source>
        <translation>Das Ergebnis in diese Datei statt auf die Standardausgabe schreiben; eine vorhandene Datei wird erst ersetzt, wenn alles geschrieben ist.</translation>
    </message>
    <message>
        <source>Begin with a saved setup; what else is given on the command line replaces what is in it.</source>
        <translation>Mit einer gespeicherten Einrichtung beginnen; was sonst auf der Befehlszeile steht, ersetzt, was darin ist.</translation>
    </message>
    <message>
        <source>Save the setup that this command line makes, for --setup and for the window.</source>
        <translation>Die Einrichtung speichern, die diese Befehlszeile ergibt, für --setup und für das Fenster.</translation>
    </message>
    <message>
        <source>Language of all texts, as &quot;de&quot; or &quot;zh_CN&quot;; the system&apos;s by default.</source>
        <translation>Sprache aller Texte, etwa „de“ oder „zh_CN“; Vorgabe ist die des Systems.</translation>
    </message>
    <message>
        <source>Explain the command, or list all.</source>
        <translation>Den Befehl erklären oder alle auflisten.</translation>
    </message>
    <message>
        <source>Print the version.</source>
        <translation>Die Version ausgeben.</translation>
    </message>
    <message>
        <source>Diagnose the mail of a domain: its DNS records and a conversation with every address of every mail server. No mail is sent. Without servers on the command line everything is judged by what DNS says.</source>
        <translation>Die Mail einer Domain diagnostizieren: ihre DNS-Einträge und ein Dialog mit jeder Adresse jedes Mailservers. Es wird keine Mail gesendet. Ohne Server auf der Befehlszeile wird alles danach beurteilt, was das DNS sagt.</translation>
    </message>
    <message>
        <source>Print the DNS records that the domain needs. With --external-ip alone the server is called mail.DOMAIN.</source>
        <translation>Die DNS-Einträge ausgeben, die die Domain braucht. Nur mit --external-ip heißt der Server mail.DOMAIN.</translation>
    </message>
    <message>
        <source>Print what to type into which box of the DNS provider&apos;s panel.</source>
        <translation>Ausgeben, was in welches Feld der Oberfläche des DNS-Anbieters einzutragen ist.</translation>
    </message>
    <message>
        <source>Judge a diagnosis again that was saved as JSON, without a network.</source>
        <translation>Eine als JSON gespeicherte Diagnose neu beurteilen, ohne Netz.</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>Aufruf: %1</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>Optionen:</translation>
    </message>
    <message>
        <source>or: %1</source>
        <translation>oder: %1</translation>
    </message>
    <message>
        <source>MX Wizard sets up the DNS records of a mail domain and diagnoses whether mail arrives. Without a command it opens its window.</source>
        <translation>MX Wizard richtet die DNS-Einträge einer Mail-Domain ein und diagnostiziert, ob Mails ankommen. Ohne Befehl öffnet es sein Fenster.</translation>
    </message>
    <message>
        <source>Commands (&quot;mxwizard COMMAND --help&quot; explains each):</source>
        <translation>Befehle („mxwizard COMMAND --help“ erklärt den einzelnen):</translation>
    </message>
    <message>
        <source>Options of the window:</source>
        <translation>Optionen des Fensters:</translation>
    </message>
    <message>
        <source>Exit status: 0 nothing failed, 1 at least one check failed, 2 it could not be run.</source>
        <translation>Rückgabewert: 0 nichts fehlgeschlagen, 1 mindestens eine Prüfung fehlgeschlagen, 2 konnte nicht ausgeführt werden.</translation>
    </message>
    <message>
        <source>note: %1</source>
        <translation>Hinweis: %1</translation>
    </message>
    <message>
        <source>The ending of &quot;%1&quot; does not say how to write the report; add --format with one of %2.</source>
        <translation>Die Endung von „%1“ sagt nicht, wie der Bericht zu schreiben ist; ergänzen Sie --format mit einem von %2.</translation>
    </message>
    <message>
        <source>There is no format &quot;%1&quot;; choose one of %2.</source>
        <translation>Das Format „%1“ gibt es nicht; wählen Sie eines von %2.</translation>
    </message>
    <message>
        <source>%1 is a folder; name a file.</source>
        <translation>%1 ist ein Ordner; nennen Sie eine Datei.</translation>
    </message>
    <message>
        <source>%1 cannot be written: there is no such folder.</source>
        <translation>%1 kann nicht geschrieben werden: diesen Ordner gibt es nicht.</translation>
    </message>
    <message>
        <source>%1 cannot be written: its folder is read-only for you.</source>
        <translation>%1 kann nicht geschrieben werden: in dem Ordner dürfen Sie nur lesen.</translation>
    </message>
    <message>
        <source>%1 cannot be written: it is read-only for you.</source>
        <translation>%1 kann nicht geschrieben werden: die Datei dürfen Sie nur lesen.</translation>
    </message>
    <message>
        <source>The result could not be written to standard output.</source>
        <translation>Das Ergebnis konnte nicht auf die Standardausgabe geschrieben werden.</translation>
    </message>
    <message>
        <source>The report could not be drawn in this format.</source>
        <translation>Der Bericht konnte in diesem Format nicht gezeichnet werden.</translation>
    </message>
    <message>
        <source>With an outside mailbox nothing is changed in the provider&apos;s panel: its DNS records must stay.</source>
        <translation>Bei einem externen Postfach wird beim Anbieter nichts geändert: seine DNS-Einträge müssen bleiben.</translation>
    </message>
    <message>
        <source>For a LAN nothing is published, so there is nothing to type into a provider&apos;s panel; &quot;mxwizard records&quot; prints what the LAN&apos;s own DNS needs.</source>
        <translation>Für ein LAN wird nichts veröffentlicht, also ist auch bei keinem Anbieter etwas einzutragen; „mxwizard records“ gibt aus, was das eigene DNS des LAN braucht.</translation>
    </message>
    <message>
        <source>The ending of &quot;%1&quot; does not say how to write the records; add --format with one of %2.</source>
        <translation>Die Endung von „%1“ sagt nicht, wie die Einträge zu schreiben sind; ergänzen Sie --format mit einem von %2.</translation>
    </message>
    <message>
        <source>There is no format &quot;%1&quot; for records; choose one of %2.</source>
        <translation>Das Format „%1“ gibt es für Einträge nicht; wählen Sie eines von %2.</translation>
    </message>
    <message>
        <source>Mail for %1 is collected from an outside mailbox, so the provider&apos;s DNS records must stay as they are. There are no records to set.</source>
        <translation>Mails für %1 werden aus einem externen Postfach abgeholt, deshalb müssen die DNS-Einträge des Anbieters bleiben, wie sie sind. Es sind keine Einträge zu setzen.</translation>
    </message>
    <message>
        <source>These records cannot be written safely in the format %1.</source>
        <translation>Diese Einträge lassen sich im Format %1 nicht sicher schreiben.</translation>
    </message>
    <message>
        <source>--%1 cannot be used with --demo: the simulated domains bring their own setup.</source>
        <translation>--%1 kann nicht zusammen mit --demo benutzt werden: die simulierten Domains bringen ihre eigene Einrichtung mit.</translation>
    </message>
    <message>
        <source>There is no %1 in the simulated Internet; it has %2.</source>
        <translation>%1 gibt es im simulierten Internet nicht; es hat %2.</translation>
    </message>
    <message>
        <source>There is no mode &quot;%1&quot;; choose internet, lan or map.</source>
        <translation>Den Modus „%1“ gibt es nicht; wählen Sie internet, lan oder map.</translation>
    </message>
    <message>
        <source>Did you mean %1?</source>
        <translation>Meinten Sie %1?</translation>
    </message>
    <message>
        <source>Which domain? Name it after the command, or give --setup.</source>
        <translation>Welche Domain? Nennen Sie sie nach dem Befehl oder geben Sie --setup an.</translation>
    </message>
    <message>
        <source>These are too many addresses; 64 are the most.</source>
        <translation>Das sind zu viele Adressen; höchstens 64 sind möglich.</translation>
    </message>
    <message>
        <source>These are too many mail servers; 64 are the most.</source>
        <translation>Das sind zu viele Mailserver; höchstens 64 sind möglich.</translation>
    </message>
    <message>
        <source>--mail-host names %1 twice; put all its addresses behind one name.</source>
        <translation>--mail-host nennt %1 zweimal; schreiben Sie alle Adressen hinter einen Namen.</translation>
    </message>
    <message>
        <source>--outside goes only with --mode map.</source>
        <translation>--outside geht nur mit --mode map.</translation>
    </message>
    <message>
        <source>These are too many outside servers; 64 are the most.</source>
        <translation>Das sind zu viele externe Server; höchstens 64 sind möglich.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not begin with imaps://, imap://, pop3s://, pop3://, smtps:// or smtp://.</source>
        <translation>„%1“ beginnt nicht mit imaps://, imap://, pop3s://, pop3://, smtps:// oder smtp://.</translation>
    </message>
    <message>
        <source>The port in &quot;%1&quot; is no number from 1 to 65535.</source>
        <translation>Der Port in „%1“ ist keine Zahl von 1 bis 65535.</translation>
    </message>
    <message>
        <source>There is no provider &quot;%1&quot;; choose one of %2.</source>
        <translation>Den Anbieter „%1“ gibt es nicht; wählen Sie einen von %2.</translation>
    </message>
    <message>
        <source>No --mail-host was given; the server is called %1 here.</source>
        <translation>Es wurde kein --mail-host angegeben; der Server heißt hier %1.</translation>
    </message>
    <message>
        <source>Which servers does the outside mailbox have? Give at least one, as --outside imaps://imap.example.org.</source>
        <translation>Welche Server hat das externe Postfach? Geben Sie mindestens einen an, etwa --outside imaps://imap.example.org.</translation>
    </message>
    <message>
        <source>Which server takes the mail? Give it as --mail-host mail.%1=IP.</source>
        <translation>Welcher Server nimmt die Mails an? Geben Sie ihn als --mail-host mail.%1=IP an.</translation>
    </message>
    <message>
        <source>There is no display for the window here; use &quot;mxwizard diagnose DOMAIN&quot;, or see &quot;mxwizard --help&quot;.</source>
        <translation>Für das Fenster gibt es hier keine Anzeige; benutzen Sie „mxwizard diagnose DOMAIN“; siehe auch „mxwizard --help“.</translation>
    </message>
    <message>
        <source>--watch is for mail from the Internet only: nothing else depends on what others see.</source>
        <translation>--watch gilt nur für Mail aus dem Internet: sonst hängt nichts davon ab, was andere sehen.</translation>
    </message>
    <message>
        <source>Ask this name server instead of the computer&apos;s own. An IPv6 address with a port is written [IP]:PORT. tls://IP#NAME asks over TLS a server whose certificate must be for NAME; tcp://IP asks over TCP.</source>
        <translation>Diesen Nameserver fragen statt den des Computers. Eine IPv6-Adresse mit Port wird [IP]:PORT geschrieben. tls://IP#NAME fragt über TLS einen Server, dessen Zertifikat auf NAME ausgestellt sein muss; tcp://IP fragt über TCP.</translation>
    </message>
    <message>
        <source>Do not ask public DNS services (Google, Cloudflare and others) what they see.</source>
        <translation>Öffentliche DNS-Dienste (Google, Cloudflare und andere) nicht fragen, was sie sehen.</translation>
    </message>
    <message>
        <source>After the diagnosis keep looking at the DNS from time to time, until everybody sees what should be seen; one line for each look. Ctrl+C ends it.</source>
        <translation>Nach der Diagnose von Zeit zu Zeit wieder im DNS nachsehen, bis alle sehen, was sie sehen sollen; je Blick eine Zeile. Strg+C beendet das.</translation>
    </message>
    <message>
        <source>Waiting for the domain&apos;s own name servers.</source>
        <translation>Gewartet wird auf die eigenen Nameserver der Domain.</translation>
    </message>
    <message>
        <source>Everybody who could be asked sees what should be seen.</source>
        <translation>Alle, die gefragt werden konnten, sehen, was sie sehen sollen.</translation>
    </message>
    <message>
        <source>Not everybody sees it yet.</source>
        <translation>Noch sehen es nicht alle.</translation>
    </message>
    <message>
        <source>Waiting for: %1</source>
        <translation>Gewartet wird auf: %1</translation>
    </message>
    <message>
        <source>--nameserver needs an IP address, with [IP]:PORT or IP:PORT for another port than 53; tls://IP#NAME asks over TLS, tcp://IP over TCP.</source>
        <translation>--nameserver braucht eine IP-Adresse, mit [IP]:PORT oder IP:PORT für einen anderen Port als 53; tls://IP#NAME fragt über TLS, tcp://IP über TCP.</translation>
    </message>
    <message>
        <source>--log-in needs a user name, and goes only with --mode map.</source>
        <translation>--log-in braucht einen Benutzernamen und geht nur mit --mode map.</translation>
    </message>
    <message>
        <source>Password of %1:</source>
        <translation>Passwort von %1:</translation>
    </message>
    <message>
        <source>--log-in needs a password on standard input.</source>
        <translation>--log-in braucht ein Passwort auf der Standardeingabe.</translation>
    </message>
    <message>
        <source>With --mode map: the mail address of the outside mailbox.</source>
        <translation>Mit --mode map: die Mailadresse des externen Postfachs.</translation>
    </message>
    <message>
        <source>With --mode map: mail leaves with addresses of DOMAIN as its sender, not with that of the outside mailbox.</source>
        <translation>Mit --mode map: Mails gehen mit Adressen von DOMAIN als Absender hinaus, nicht mit der des externen Postfachs.</translation>
    </message>
    <message>
        <source>With --mode map: also try to log in to the outside mailbox under this name. The password is asked for, or read from standard input; it is kept nowhere. Messages stay as they are.</source>
        <translation>Mit --mode map: auch versuchen, sich unter diesem Namen am externen Postfach anzumelden. Das Passwort wird erfragt oder von der Standardeingabe gelesen; es wird nirgends gespeichert. Die Nachrichten bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>A selector that the mail server signs with (DKIM), and its public key in base64 where that should be compared; may be repeated.</source>
        <translation>Ein Selektor, mit dem der Mailserver signiert (DKIM), und sein öffentlicher Schlüssel in Base64, wenn er verglichen werden soll; mehrfach möglich.</translation>
    </message>
    <message>
        <source>The mail server hands all outgoing mail to this relay: smtps for TLS from the first byte, smtp for STARTTLS.</source>
        <translation>Der Mailserver übergibt alle ausgehenden Mails diesem Relay: smtps für TLS vom ersten Byte an, smtp für STARTTLS.</translation>
    </message>
    <message>
        <source>Do not ask services of others: block lists, mail servers that show whether port 25 is open, services that tell this network&apos;s address, the registry, the directory of mail settings.</source>
        <translation>Keine fremden Dienste fragen: Sperrlisten, Mailserver, die zeigen, ob Port 25 offen ist, Dienste, die die Adresse dieses Netzes nennen, die Registrierungsstelle, das Verzeichnis der Mail-Einstellungen.</translation>
    </message>
    <message>
        <source>Do not ask the servers of --mail-host which recipients they take. (No message is sent either way.)</source>
        <translation>Die Server von --mail-host nicht fragen, welche Empfänger sie annehmen. (Gesendet wird in keinem Fall eine Nachricht.)</translation>
    </message>
    <message>
        <source>Print all evidence, and what every check says. Without it a report in plain text on standard output has the evidence of what is not well; a file has everything.</source>
        <translation>Alle Belege ausgeben und alles, was jede Prüfung sagt. Ohne diese Angabe hat ein Bericht als Text auf der Standardausgabe die Belege zu dem, was nicht in Ordnung ist; eine Datei hat alles.</translation>
    </message>
    <message>
        <source>--outside-address goes only with --mode map.</source>
        <translation>--outside-address geht nur mit --mode map.</translation>
    </message>
    <message>
        <source>--outside-address: &quot;%1&quot; is no mail address like anna@example.net.</source>
        <translation>--outside-address: „%1“ ist keine Mailadresse wie anna@example.net.</translation>
    </message>
    <message>
        <source>--smart-host goes only with --mode internet.</source>
        <translation>--smart-host geht nur mit --mode internet.</translation>
    </message>
    <message>
        <source>--smart-host needs smtps:// or smtp://.</source>
        <translation>--smart-host braucht smtps:// oder smtp://.</translation>
    </message>
    <message>
        <source>These are too many DKIM selectors; 64 are the most.</source>
        <translation>Das sind zu viele DKIM-Selektoren; höchstens 64 sind möglich.</translation>
    </message>
    <message>
        <source>--dkim: &quot;%1&quot; is no selector of letters, digits, dots and hyphens, or what follows it is no key in base64.</source>
        <translation>--dkim: „%1“ ist kein Selektor aus Buchstaben, Ziffern, Punkten und Bindestrichen, oder was darauf folgt, ist kein Schlüssel in Base64.</translation>
    </message>
</context>
<context>
    <name>formats</name>
    <message>
        <source>DNS records for the mail of %1</source>
        <translation>DNS-Einträge für die Mail von %1</translation>
    </message>
    <message>
        <source>Zone file (BIND and others)</source>
        <translation>Zonendatei (BIND und andere)</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>TTL</source>
        <translation>TTL</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorität</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation>Tabelle (CSV)</translation>
    </message>
    <message>
        <source>Mail servers of %1</source>
        <translation>Mailserver von %1</translation>
    </message>
    <message>
        <source>Hosts file, for a LAN without DNS of its own</source>
        <translation>Hosts-Datei, für ein LAN ohne eigenes DNS</translation>
    </message>
    <message>
        <source>JSON, for programs</source>
        <translation>JSON, für Programme</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>Reiner Text</translation>
    </message>
</context>
<context>
    <name>providers</name>
    <message>
        <source>Kind of record</source>
        <translation>Art des Eintrags</translation>
    </message>
    <message>
        <source>Name of the record: here the domain itself</source>
        <translation>Name des Eintrags: hier die Domain selbst</translation>
    </message>
    <message>
        <source>Name of the record</source>
        <translation>Name des Eintrags</translation>
    </message>
    <message>
        <source>Priority: the server with the lowest number is tried first</source>
        <translation>Priorität: der Server mit der niedrigsten Zahl wird zuerst versucht</translation>
    </message>
    <message>
        <source>How long others may keep the answer</source>
        <translation>Wie lange andere die Antwort behalten dürfen</translation>
    </message>
    <message>
        <source>Priority and name of the mail server</source>
        <translation>Priorität und Name des Mailservers</translation>
    </message>
    <message>
        <source>Name of the mail server</source>
        <translation>Name des Mailservers</translation>
    </message>
    <message>
        <source>Text, all on one line</source>
        <translation>Text, alles in einer Zeile</translation>
    </message>
    <message>
        <source>Address of the server</source>
        <translation>Adresse des Servers</translation>
    </message>
    <message>
        <source>Record %1: %2 of %3</source>
        <translation>Eintrag %1: %2 von %3</translation>
    </message>
    <message>
        <source>(leave empty)</source>
        <translation>(leer lassen)</translation>
    </message>
    <message>
        <source>What to enter for %1</source>
        <translation>Was für %1 einzutragen ist</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Hinweise</translation>
    </message>
    <message>
        <source>Some names of boxes and menus are from memory and may be different in your panel; what goes into them is the same.</source>
        <translation>Einige Namen von Feldern und Menüs stammen aus dem Gedächtnis und können in Ihrer Oberfläche anders lauten; was hineinkommt, bleibt gleich.</translation>
    </message>
    <message>
        <source>State of the panel: %1.</source>
        <translation>Stand der Oberfläche: %1.</translation>
    </message>
    <message>
        <source>en</source>
        <comment>code of this language</comment>
        <extracomment>The code of the language of this translation, as in the file name: de, zh_CN</extracomment>
        <translation>de</translation>
    </message>
    <message>
        <source>Log in to the control panel of the company where the domain&apos;s DNS is kept: usually the one where you registered the domain.</source>
        <translation>Melden Sie sich in der Verwaltungsoberfläche der Firma an, bei der das DNS der Domain liegt: meist dort, wo Sie die Domain registriert haben.</translation>
    </message>
    <message>
        <source>Open the DNS configuration of your own name server (%1).</source>
        <translation>Öffnen Sie die DNS-Konfiguration Ihres eigenen Nameservers (%1).</translation>
    </message>
    <message>
        <source>Log in to the control panel of %1.</source>
        <translation>Melden Sie sich in der Verwaltungsoberfläche von %1 an.</translation>
    </message>
    <message>
        <source>Log in to the control panel of %1: %2</source>
        <translation>Melden Sie sich in der Verwaltungsoberfläche von %1 an: %2</translation>
    </message>
    <message>
        <source>Create the A record, which gives the mail server&apos;s name its public address. If the name has an old address there, change that record instead of adding one.</source>
        <translation>Legen Sie den A-Eintrag an, der dem Namen des Mailservers seine öffentliche Adresse gibt. Hat der Name dort schon eine alte Adresse, ändern Sie diesen Eintrag, statt einen weiteren hinzuzufügen.</translation>
    </message>
    <message>
        <source>Create the AAAA record, which does the same for the IPv6 address.</source>
        <translation>Legen Sie den AAAA-Eintrag an, der dasselbe für die IPv6-Adresse tut.</translation>
    </message>
    <message>
        <source>Create the MX record. Its value is the name for which you have just created the A or AAAA record, never an IP address.</source>
        <translation>Legen Sie den MX-Eintrag an. Sein Wert ist der Name, für den Sie gerade den A- oder AAAA-Eintrag angelegt haben, niemals eine IP-Adresse.</translation>
    </message>
    <message>
        <source>Create the MX record. Its value is the name of the mail server, never an IP address.</source>
        <translation>Legen Sie den MX-Eintrag an. Sein Wert ist der Name des Mailservers, niemals eine IP-Adresse.</translation>
    </message>
    <message>
        <source>Delete MX records of the domain that point to other servers, for example those of a former provider; otherwise a part of the mail goes there.</source>
        <translation>Löschen Sie MX-Einträge der Domain, die auf andere Server zeigen, zum Beispiel auf die eines früheren Anbieters; sonst geht ein Teil der Mails dorthin.</translation>
    </message>
    <message>
        <source>Create the TXT records. Other TXT records stay; but if there is one that begins with the same word (v=spf1 or v=DMARC1), change it, because two of them are an error.</source>
        <translation>Legen Sie die TXT-Einträge an. Andere TXT-Einträge bleiben; gibt es aber einen, der mit demselben Wort beginnt (v=spf1 oder v=DMARC1), ändern Sie diesen, denn zwei davon sind ein Fehler.</translation>
    </message>
    <message>
        <source>In mail programs, the SMTP server and the POP3 or IMAP server is %1.</source>
        <translation>In Mailprogrammen ist der SMTP-Server und der POP3- oder IMAP-Server %1.</translation>
    </message>
    <message>
        <source>In mail programs, the SMTP server and the POP3 or IMAP server is %1, or its address %2.</source>
        <translation>In Mailprogrammen ist der SMTP-Server und der POP3- oder IMAP-Server %1 oder dessen Adresse %2.</translation>
    </message>
    <message>
        <source>This belongs to the record above: do not create another one, but add this as a new line in its box &quot;%1&quot;.</source>
        <translation>Das gehört zum Eintrag darüber: legen Sie keinen weiteren an, sondern ergänzen Sie dies als neue Zeile in dessen Feld „%1“.</translation>
    </message>
    <message>
        <source>The mail server is used in the LAN only: nothing is to be entered at a DNS provider, and no MX record is needed.</source>
        <translation>Der Mailserver wird nur im LAN benutzt: bei einem DNS-Anbieter ist nichts einzutragen, und ein MX-Eintrag ist nicht nötig.</translation>
    </message>
    <message>
        <source>Mail is collected from an outside mailbox: the provider&apos;s MX record must stay as it is, so nothing is to be entered.</source>
        <translation>Mails werden aus einem externen Postfach abgeholt: der MX-Eintrag des Anbieters muss bleiben, wie er ist, also ist nichts einzutragen.</translation>
    </message>
    <message>
        <source>There is nothing to enter yet: add a mail server first.</source>
        <translation>Es ist noch nichts einzutragen: fügen Sie zuerst einen Mailserver hinzu.</translation>
    </message>
    <message>
        <source>Go to the place where the DNS records of %1 are: %2</source>
        <translation>Gehen Sie an die Stelle, wo die DNS-Einträge von %1 stehen: %2</translation>
    </message>
    <message>
        <source>Save. The change takes a few minutes to 48 hours until the whole Internet sees it, because others keep the old answers for a while.</source>
        <translation>Speichern Sie. Bis das ganze Internet die Änderung sieht, vergehen einige Minuten bis 48 Stunden, weil andere die alten Antworten eine Weile behalten.</translation>
    </message>
    <message>
        <source>Run the diagnosis about 8 hours later. Earlier is fine too: it also tells what is still on its way.</source>
        <translation>Starten Sie die Diagnose etwa 8 Stunden später. Auch früher ist in Ordnung: sie sagt außerdem, was noch unterwegs ist.</translation>
    </message>
    <message>
        <source>%1 is probably kept together with %2, so the names above are given for the DNS page of %2. If your panel has a page of its own for %1, leave &quot;.%3&quot; out.</source>
        <translation>%1 wird wahrscheinlich zusammen mit %2 verwaltet, deshalb sind die Namen oben für die DNS-Seite von %2 angegeben. Hat Ihre Oberfläche eine eigene Seite für %1, lassen Sie „.%3“ weg.</translation>
    </message>
    <message>
        <source>%1 belongs to another domain, so its A or AAAA record must be set where that domain is managed.</source>
        <translation>%1 gehört zu einer anderen Domain, deshalb muss der A- oder AAAA-Eintrag dort gesetzt werden, wo jene Domain verwaltet wird.</translation>
    </message>
    <message>
        <source>A record was left out because it has characters that cannot be typed into a form.</source>
        <translation>Ein Eintrag wurde ausgelassen, weil er Zeichen enthält, die sich nicht in ein Formular eingeben lassen.</translation>
    </message>
</context>
<context>
    <name>records</name>
    <message>
        <source>Says that the server %1 is found at the IPv4 address %3, so that others can connect to it.</source>
        <translation>Sagt, dass der Server %1 unter der IPv4-Adresse %3 zu finden ist, damit andere sich mit ihm verbinden können.</translation>
    </message>
    <message>
        <source>Says that the server %1 is found at the IPv6 address %3 as well, for those who connect over IPv6.</source>
        <translation>Sagt, dass der Server %1 auch unter der IPv6-Adresse %3 zu finden ist, für alle, die sich über IPv6 verbinden.</translation>
    </message>
    <message>
        <source>DMARC: tells receivers that %2 looks after its mail, and asks them to send reports about forged mail to postmaster@%2.</source>
        <translation>DMARC: sagt Empfängern, dass %2 auf seine Mails achtet, und bittet sie, Berichte über gefälschte Mails an postmaster@%2 zu senden.</translation>
    </message>
    <message>
        <source>Tells the Internet which server takes the mail for %2; of several servers the one with the lowest number is tried first.</source>
        <translation>Sagt dem Internet, welcher Server die Mails für %2 annimmt; von mehreren Servern wird der mit der niedrigsten Zahl zuerst versucht.</translation>
    </message>
    <message>
        <source>SPF: lists the servers that may send mail from addresses of %2, so that receivers can tell your mail from forged mail.</source>
        <translation>SPF: führt die Server auf, die Mails von Adressen unter %2 senden dürfen, damit Empfänger Ihre Mails von gefälschten unterscheiden können.</translation>
    </message>
    <message>
        <source>DKIM: the public key that receivers check the signatures of your mail server with. Its name begins with the selector that the server signs with.</source>
        <translation>DKIM: der öffentliche Schlüssel, mit dem Empfänger die Signaturen Ihres Mailservers prüfen. Sein Name beginnt mit dem Selektor, mit dem der Server signiert.</translation>
    </message>
</context>
<context>
    <name>report</name>
    <message>
        <source>No fault was found: mail from the Internet should reach %1.</source>
        <translation>Es wurde kein Fehler gefunden: Mails aus dem Internet sollten %1 erreichen.</translation>
    </message>
    <message>
        <source>No fault was found: the mail server of %1 can be found and reached from this computer.</source>
        <translation>Es wurde kein Fehler gefunden: der Mailserver von %1 ist von diesem Computer aus zu finden und zu erreichen.</translation>
    </message>
    <message>
        <source>No fault was found: the outside mail servers used for %1 can be reached and answer as they should.</source>
        <translation>Es wurde kein Fehler gefunden: die externen Mailserver für %1 sind erreichbar und antworten, wie sie sollen.</translation>
    </message>
    <message>
        <source>Mail for %1 should arrive, but one thing is risky: %2</source>
        <translation>Mails an %1 sollten ankommen, aber etwas ist riskant: %2</translation>
    </message>
    <message>
        <source>The diagnosis of %1 ended before it was finished; no fault had been found until then.</source>
        <translation>Die Diagnose von %1 endete vorzeitig; bis dahin war kein Fehler gefunden worden.</translation>
    </message>
    <message>
        <source>No fault of %1 was found, but one thing could not be tested: %2</source>
        <translation>Bei %1 wurde kein Fehler gefunden, aber etwas konnte nicht getestet werden: %2</translation>
    </message>
    <message>
        <source>No fault of %1 was found, but %3 things could not be tested; first of all: %2</source>
        <translation>Bei %1 wurde kein Fehler gefunden, aber %3 Dinge konnten nicht getestet werden; zuallererst: %2</translation>
    </message>
    <message>
        <source>There was nothing to judge for %1.</source>
        <translation>Für %1 gab es nichts zu beurteilen.</translation>
    </message>
    <message>
        <source>This computer&apos;s name server</source>
        <translation>Der Nameserver dieses Computers</translation>
    </message>
    <message>
        <source>The name server %1</source>
        <translation>Der Nameserver %1</translation>
    </message>
    <message>
        <source>Every mail server that is published for %1, and every one entered here, is connected to on port %2; it sees the IP address of this computer.</source>
        <translation>Zu jedem für %1 veröffentlichten und jedem hier eingegebenen Mailserver wird auf Port %2 eine Verbindung aufgebaut; er sieht die IP-Adresse dieses Computers.</translation>
    </message>
    <message>
        <source>The mail servers entered here are connected to on port %1; they see the IP address of this computer.</source>
        <translation>Zu den hier eingegebenen Mailservern wird auf Port %1 eine Verbindung aufgebaut; sie sehen die IP-Adresse dieses Computers.</translation>
    </message>
    <message>
        <source>The outside mail servers are connected to (%1); they see the IP address of this computer.</source>
        <translation>Zu den externen Mailservern wird eine Verbindung aufgebaut (%1); sie sehen die IP-Adresse dieses Computers.</translation>
    </message>
    <message>
        <source>Nobody is asked: all answers come from the simulated Internet inside MX Wizard.</source>
        <translation>Niemand wird gefragt: alle Antworten kommen aus dem simulierten Internet in MX Wizard.</translation>
    </message>
    <message>
        <source>%1 is asked for the DNS records of %2 and of the outside mail servers; it learns these names.</source>
        <translation>%1 wird nach den DNS-Einträgen von %2 und der externen Mailserver gefragt und erfährt diese Namen.</translation>
    </message>
    <message>
        <source>%1 is asked for the DNS records of %2 and of its mail servers; it learns these names.</source>
        <translation>%1 wird nach den DNS-Einträgen von %2 und seiner Mailserver gefragt und erfährt diese Namen.</translation>
    </message>
    <message>
        <source>The hosts file of this computer is read.</source>
        <translation>Die Hosts-Datei dieses Computers wird gelesen.</translation>
    </message>
    <message>
        <source>No mail is sent, nobody logs in, and the name of this computer is not given away. Nobody else is asked.</source>
        <translation>Es wird keine Mail gesendet, niemand meldet sich an, und der Name dieses Computers wird nicht preisgegeben. Sonst wird niemand gefragt.</translation>
    </message>
    <message>
        <source>this computer&apos;s resolver</source>
        <translation>dem Resolver dieses Computers</translation>
    </message>
    <message>
        <source>this computer&apos;s hosts file</source>
        <translation>der Hosts-Datei dieses Computers</translation>
    </message>
    <message>
        <source>the name server %1</source>
        <translation>dem Nameserver %1</translation>
    </message>
    <message>
        <source>Asked: %1 records of %2, of %3</source>
        <translation>Gefragt: %1-Einträge von %2 bei %3</translation>
    </message>
    <message>
        <source>Answered by: %1</source>
        <translation>Antwort von %1</translation>
    </message>
    <message>
        <source>authoritative (AA)</source>
        <translation>autoritativ (AA)</translation>
    </message>
    <message>
        <source>validated by DNSSEC (AD)</source>
        <translation>durch DNSSEC bestätigt (AD)</translation>
    </message>
    <message>
        <source>over TCP</source>
        <translation>über TCP</translation>
    </message>
    <message>
        <source>Answer: %1 after %2</source>
        <translation>Antwort: %1 nach %2</translation>
    </message>
    <message>
        <source>Detail: %1</source>
        <translation>Einzelheit: %1</translation>
    </message>
    <message>
        <source>Zone&apos;s SOA: primary server %1, serial %2, minimum %3 s</source>
        <translation>SOA der Zone: primärer Server %1, Seriennummer %2, Minimum %3 s</translation>
    </message>
    <message>
        <source>That there is nothing may be remembered for %1 s</source>
        <translation>Dass es nichts gibt, darf %1 s lang gemerkt werden</translation>
    </message>
    <message>
        <source>without encryption</source>
        <translation>ohne Verschlüsselung</translation>
    </message>
    <message>
        <source>STARTTLS where offered</source>
        <translation>STARTTLS, wenn angeboten</translation>
    </message>
    <message>
        <source>TLS from the first byte</source>
        <translation>TLS vom ersten Byte an</translation>
    </message>
    <message>
        <source>Connection: %1 to %2 port %3, %4</source>
        <translation>Verbindung: %1 zu %2, Port %3, %4</translation>
    </message>
    <message>
        <source>Name asked for: %1</source>
        <translation>Abgefragter Name: %1</translation>
    </message>
    <message>
        <source>Connected after %1</source>
        <translation>Verbunden nach %1</translation>
    </message>
    <message>
        <source>Greeting %1 later</source>
        <translation>Begrüßung %1 später</translation>
    </message>
    <message>
        <source>Ended: %1 after %2</source>
        <translation>Beendet: %1 nach %2</translation>
    </message>
    <message>
        <source>Ended: %1 in stage %2 after %3</source>
        <translation>Beendet: %1 im Stadium %2 nach %3</translation>
    </message>
    <message>
        <source>Looks like: %1</source>
        <translation>Sieht aus wie: %1</translation>
    </message>
    <message>
        <source>Offers: %1</source>
        <translation>Bietet an: %1</translation>
    </message>
    <message>
        <source>Offers inside TLS: %1</source>
        <translation>Bietet innerhalb von TLS an: %1</translation>
    </message>
    <message>
        <source>self-signed</source>
        <translation>selbstsigniert</translation>
    </message>
    <message>
        <source>issuer not known to this computer</source>
        <translation>Aussteller diesem Computer nicht bekannt</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>abgelaufen</translation>
    </message>
    <message>
        <source>not yet valid</source>
        <translation>noch nicht gültig</translation>
    </message>
    <message>
        <source>key or signature too weak</source>
        <translation>Schlüssel oder Signatur zu schwach</translation>
    </message>
    <message>
        <source>not trusted by this computer</source>
        <translation>von diesem Computer nicht als vertrauenswürdig eingestuft</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 und %2 weitere</translation>
    </message>
    <message>
        <source>Certificate: %1, issued by %2</source>
        <translation>Zertifikat: %1, ausgestellt von %2</translation>
    </message>
    <message>
        <source>Certificate&apos;s names: %1</source>
        <translation>Namen im Zertifikat: %1</translation>
    </message>
    <message>
        <source>Certificate valid from %1 to %2</source>
        <translation>Zertifikat gültig von %1 bis %2</translation>
    </message>
    <message>
        <source>Certificate&apos;s key: %1; SHA-256: %2</source>
        <translation>Schlüssel des Zertifikats: %1; SHA-256: %2</translation>
    </message>
    <message>
        <source>TLS: %1, %2, handshake %3</source>
        <translation>TLS: %1, %2, Handshake %3</translation>
    </message>
    <message>
        <source>TLS: the handshake failed</source>
        <translation>TLS: der Handshake ist gescheitert</translation>
    </message>
    <message>
        <source>TLS error: %1</source>
        <translation>TLS-Fehler: %1</translation>
    </message>
    <message>
        <source>Plain text came in behind the answer to STARTTLS; it was thrown away</source>
        <translation>Hinter der Antwort auf STARTTLS kam Klartext; er wurde verworfen</translation>
    </message>
    <message>
        <source>Certificate&apos;s faults: %1</source>
        <translation>Fehler des Zertifikats: %1</translation>
    </message>
    <message>
        <source>Transcript (milliseconds; S: the server, C: this computer):</source>
        <translation>Mitschnitt (Millisekunden; S: der Server, C: dieser Computer):</translation>
    </message>
    <message>
        <source>What must be done, and by whom</source>
        <translation>Was zu tun ist, und von wem</translation>
    </message>
    <message>
        <source>Evidence: %1</source>
        <translation>Belege: %1</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Belege</translation>
    </message>
    <message>
        <source>By hand: %1</source>
        <translation>Von Hand: %1</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Prüfungen</translation>
    </message>
    <message>
        <source>Web page (HTML)</source>
        <translation>Webseite (HTML)</translation>
    </message>
    <message>
        <source>JSON, for programs and for replaying</source>
        <translation>JSON, für Programme und zum erneuten Beurteilen</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>Internet: mail comes straight from the Internet</source>
        <translation>Internet: Mails kommen unmittelbar aus dem Internet</translation>
    </message>
    <message>
        <source>LAN only: mail stays inside the network</source>
        <translation>Nur LAN: Mails bleiben im Netz</translation>
    </message>
    <message>
        <source>Map mail server: mail is collected from an outside mailbox</source>
        <translation>Map-Mailserver (externes Postfach): Mails werden beim Anbieter abgeholt</translation>
    </message>
    <message>
        <source>%1 (priority %2)</source>
        <translation>%1 (Priorität %2)</translation>
    </message>
    <message>
        <source>%1 (priority %2), %3</source>
        <translation>%1 (Priorität %2), %3</translation>
    </message>
    <message>
        <source>%1 at %2 port %3</source>
        <translation>%1 bei %2, Port %3</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Domain</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Modus</translation>
    </message>
    <message>
        <source>Mail server</source>
        <translation>Mailserver</translation>
    </message>
    <message>
        <source>External address</source>
        <translation>Externe Adresse</translation>
    </message>
    <message>
        <source>Outside server</source>
        <translation>Externer Server</translation>
    </message>
    <message>
        <source>SMTP port</source>
        <translation>SMTP-Port</translation>
    </message>
    <message>
        <source>the simulated Internet</source>
        <translation>dem simulierten Internet</translation>
    </message>
    <message>
        <source>MX Wizard: diagnosis of %1</source>
        <translation>MX Wizard: Diagnose von %1</translation>
    </message>
    <message>
        <source>en</source>
        <extracomment>The BCP 47 code of the language you translate to, as in HTML&apos;s lang attribute: &quot;de&quot;, &quot;zh-CN&quot;</extracomment>
        <translation>de</translation>
    </message>
    <message>
        <source>SIMULATED: domain, servers and answers come from the simulated Internet inside MX Wizard; nothing here is real.</source>
        <translation>SIMULIERT: Domain, Server und Antworten kommen aus dem simulierten Internet in MX Wizard; nichts davon ist echt.</translation>
    </message>
    <message>
        <source>This diagnosis was stopped before it was finished; it says what was known until then.</source>
        <translation>Diese Diagnose wurde vor dem Ende angehalten; sie sagt, was bis dahin bekannt war.</translation>
    </message>
    <message>
        <source>The time for this diagnosis ran out before it was finished; it says what was known until then.</source>
        <translation>Die Zeit für diese Diagnose lief vor dem Ende ab; sie sagt, was bis dahin bekannt war.</translation>
    </message>
    <message>
        <source>The computer was asleep during this diagnosis; run it again to know the rest.</source>
        <translation>Der Computer war während dieser Diagnose im Ruhezustand; starten Sie sie erneut, um den Rest zu erfahren.</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Begonnen</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>%1 seconds</source>
        <translation>%1 Sekunden</translation>
    </message>
    <message>
        <source>DNS asked</source>
        <translation>DNS-Antworten von</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programm</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>Reiner Text</translation>
    </message>
    <message>
        <source>One thing is wrong with mail for %1: %2</source>
        <translation>Mit Mails an %1 stimmt etwas nicht: %2</translation>
    </message>
    <message>
        <source>%3 things are wrong with mail for %1; first of all: %2</source>
        <translation>Mit Mails an %1 stimmen %3 Dinge nicht; zuallererst: %2</translation>
    </message>
    <message>
        <source>and %1 more records</source>
        <translation>und %1 weitere Einträge</translation>
    </message>
    <message>
        <source>Public DNS services are not asked.</source>
        <translation>Öffentliche DNS-Dienste werden nicht gefragt.</translation>
    </message>
    <message>
        <source>These public DNS services are asked what they see: %1. They learn these names and see the IP address of this computer.</source>
        <translation>Diese öffentlichen DNS-Dienste werden gefragt, was sie sehen: %1. Sie erfahren diese Namen und sehen die IP-Adresse dieses Computers.</translation>
    </message>
    <message>
        <source>To know whether a resolver can be trusted, each is also asked for %1, %2 and a name below %3 that does not exist.</source>
        <translation>Um zu wissen, ob einem Resolver zu trauen ist, wird jeder auch nach %1, %2 und einem Namen unter %3 gefragt, den es nicht gibt.</translation>
    </message>
    <message>
        <source>So is the DNS of your network (mostly the router), where that is another.</source>
        <translation>Ebenso wird das DNS Ihres Netzes gefragt (meist der Router), wenn es ein anderes ist.</translation>
    </message>
    <message>
        <source>over TLS</source>
        <translation>über TLS</translation>
    </message>
    <message>
        <source>over TLS as %1</source>
        <translation>über TLS als %1</translation>
    </message>
    <message>
        <source>only for what it holds itself (RD off)</source>
        <translation>nur nach dem, was er selbst führt (RD aus)</translation>
    </message>
    <message>
        <source>without checking DNSSEC (CD on)</source>
        <translation>ohne DNSSEC-Prüfung (CD ein)</translation>
    </message>
    <message>
        <source>offers recursion (RA)</source>
        <translation>bietet Rekursion (RA)</translation>
    </message>
    <message>
        <source>SOA of the zone %4: primary server %1, serial %2, minimum %3 s</source>
        <translation>SOA der Zone %4: primärer Server %1, Seriennummer %2, Minimum %3 s</translation>
    </message>
    <message>
        <source>Reason given (extended error): %1</source>
        <translation>Angegebener Grund (Extended Error): %1</translation>
    </message>
    <message>
        <source>Refers to these name servers:</source>
        <translation>Verweist auf diese Nameserver:</translation>
    </message>
    <message>
        <source>and gives their addresses (glue):</source>
        <translation>und nennt deren Adressen (Glue):</translation>
    </message>
    <message>
        <source>at %1</source>
        <translation>gefragt: %1</translation>
    </message>
    <message>
        <source>Who sees what</source>
        <translation>Wer sieht was</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Gefragt</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>What it has</source>
        <translation>Was dort steht</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>Wie lange</translation>
    </message>
    <message>
        <source>Planned: %1</source>
        <translation>Geplant: %1</translation>
    </message>
    <message>
        <source>At the domain&apos;s name servers: %1</source>
        <translation>Bei den Nameservern der Domain: %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Richtig</translation>
    </message>
    <message>
        <source>Same</source>
        <translation>Gleich</translation>
    </message>
    <message>
        <source>Inner view</source>
        <translation>Innere Sicht</translation>
    </message>
    <message>
        <source>Old value</source>
        <translation>Alter Wert</translation>
    </message>
    <message>
        <source>Different</source>
        <translation>Anders</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Fehlt</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>Nicht gefragt</translation>
    </message>
    <message>
        <source>its answers cannot be relied on</source>
        <translation>auf die Antworten ist kein Verlass</translation>
    </message>
    <message>
        <source>%1 (works only inside your network)</source>
        <translation>%1 (gilt nur in Ihrem Netz)</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>bis %1</translation>
    </message>
    <message>
        <source>%1 s left</source>
        <translation>noch %1 s</translation>
    </message>
    <message>
        <source>TTL %1 s</source>
        <translation>TTL %1 s</translation>
    </message>
    <message>
        <source>Not all that was planned is seen at the domain&apos;s own name servers.</source>
        <translation>Bei den eigenen Nameservern der Domain ist nicht alles Geplante zu sehen.</translation>
    </message>
    <message>
        <source>Everybody who could be asked sees what was planned.</source>
        <translation>Alle, die gefragt werden konnten, sehen, was geplant war.</translation>
    </message>
    <message>
        <source>The domain&apos;s own name servers are right, but not everybody sees that.</source>
        <translation>Bei den eigenen Nameservern der Domain stimmt alles, aber nicht alle sehen das.</translation>
    </message>
    <message>
        <source>The domain&apos;s own name servers are right. Something old is still seen by: %1</source>
        <translation>Bei den eigenen Nameservern der Domain stimmt alles. Altes sehen noch: %1</translation>
    </message>
    <message>
        <source>Only where those name servers give no answer may these public DNS services be asked in their place: %1. They learn the name and see the IP address of this computer.</source>
        <translation>Nur wo diese Nameserver keine Antwort geben, werden an ihrer Stelle vielleicht diese öffentlichen DNS-Dienste gefragt: %1. Sie erfahren den Namen und sehen die IP-Adresse dieses Computers.</translation>
    </message>
    <message>
        <source>The servers at the root of the DNS, those of the top-level domain and the name servers of %1 are asked directly; they see the IP address of this computer.</source>
        <translation>Die Server an der Wurzel des DNS, die der Top-Level-Domain und die Nameserver von %1 werden direkt gefragt; sie sehen die IP-Adresse dieses Computers.</translation>
    </message>
    <message>
        <source>Only if that fails are the servers at the root of the DNS asked, to know whether there is a connection at all.</source>
        <translation>Nur wenn das scheitert, werden die Server an der Wurzel des DNS gefragt, um zu erfahren, ob überhaupt eine Verbindung besteht.</translation>
    </message>
    <message>
        <source>local time, %1</source>
        <translation>Ortszeit, %1</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Zeiten</translation>
    </message>
    <message>
        <source>The domain does not exist in the public DNS.</source>
        <translation>Die Domain gibt es im öffentlichen DNS nicht.</translation>
    </message>
    <message>
        <source>The domain&apos;s own name servers could not be asked, so it is not known what others see.</source>
        <translation>Die eigenen Nameserver der Domain konnten nicht gefragt werden, also ist nicht bekannt, was andere sehen.</translation>
    </message>
    <message>
        <source>The domain&apos;s own name servers could not be asked, and public resolvers do not see all that was planned.</source>
        <translation>Die eigenen Nameserver der Domain konnten nicht gefragt werden, und öffentliche Resolver sehen nicht alles, was geplant war.</translation>
    </message>
    <message>
        <source>Public resolvers see what was planned; the domain&apos;s own name servers could not be asked.</source>
        <translation>Öffentliche Resolver sehen, was geplant war; die eigenen Nameserver der Domain konnten nicht gefragt werden.</translation>
    </message>
    <message>
        <source>Not everybody sees what was planned, and the domain&apos;s own name servers could not be asked.</source>
        <translation>Nicht alle sehen, was geplant war, und die eigenen Nameserver der Domain konnten nicht gefragt werden.</translation>
    </message>
    <message>
        <source>The domain&apos;s own name servers could not be asked. Something old is still seen by: %1</source>
        <translation>Die eigenen Nameserver der Domain konnten nicht gefragt werden. Etwas Altes sehen noch: %1</translation>
    </message>
    <message>
        <source>The domain does not exist yet.</source>
        <translation>Die Domain gibt es noch nicht.</translation>
    </message>
    <message>
        <source>No name server of the domain gives an answer.</source>
        <translation>Kein Nameserver der Domain gibt eine Antwort.</translation>
    </message>
    <message>
        <source>Nobody could be asked.</source>
        <translation>Niemand konnte gefragt werden.</translation>
    </message>
    <message>
        <source>Everybody outside who could be asked sees what was planned.</source>
        <translation>Alle Außenstehenden, die gefragt werden konnten, sehen, was geplant war.</translation>
    </message>
    <message>
        <source>The domain&apos;s own name servers are right and nothing old was found, but not every resolver could tell.</source>
        <translation>Die eigenen Nameserver der Domain sind richtig, und Altes wurde nicht gefunden, aber nicht jeder Resolver konnte Auskunft geben.</translation>
    </message>
    <message>
        <source>No services of others are asked (block lists, test servers, registries, directories).</source>
        <translation>Es werden keine fremden Dienste gefragt (Sperrlisten, Testserver, Registrierungsstellen, Verzeichnisse).</translation>
    </message>
    <message>
        <source>The directory of mail settings that Thunderbird uses is asked for the domain of the outside mailbox; it learns that domain and sees the IP address of this computer.</source>
        <translation>Das Verzeichnis der Mail-Einstellungen, das Thunderbird benutzt, wird nach der Domain des externen Postfachs gefragt; es erfährt diese Domain und sieht die IP-Adresse dieses Computers.</translation>
    </message>
    <message>
        <source>Services of others are asked too: block lists (they learn the domain and the addresses that mail leaves from), mail servers of large providers whether port 25 is open from here, services that tell this network&apos;s address, and the registry of the domain. They see the IP address of this computer or of its resolver.</source>
        <translation>Auch fremde Dienste werden gefragt: Sperrlisten (sie erfahren die Domain und die Adressen, von denen Mails ausgehen), Mailserver großer Anbieter, ob Port 25 von hier aus offen ist, Dienste, die die Adresse dieses Netzes nennen, und die Registrierungsstelle der Domain. Sie sehen die IP-Adresse dieses Computers oder seines Resolvers.</translation>
    </message>
    <message>
        <source>Your own servers are asked which recipients they take; the conversation ends before a message is sent.</source>
        <translation>Ihre eigenen Server werden gefragt, welche Empfänger sie annehmen; der Dialog endet, bevor eine Nachricht gesendet wird.</translation>
    </message>
    <message>
        <source>The web servers that hold the domain&apos;s mail policy (MTA-STS) and the settings for mail programs are asked for these documents.</source>
        <translation>Die Webserver, auf denen die Mail-Richtlinie der Domain (MTA-STS) und die Einstellungen für Mailprogramme liegen, werden nach diesen Dokumenten gefragt.</translation>
    </message>
    <message>
        <source>No mail is sent, nobody logs in unless you typed a password for that, and the name of this computer is not given away. Nobody else is asked.</source>
        <translation>Es wird keine Mail gesendet, niemand meldet sich an, sofern Sie dafür kein Passwort eingegeben haben, und der Name dieses Computers wird nicht preisgegeben. Sonst wird niemand gefragt.</translation>
    </message>
    <message>
        <source>Chain %1: SHA-256 %2, of its key %3</source>
        <translation>Kette %1: SHA-256 %2, des Schlüssels %3</translation>
    </message>
    <message>
        <source>Login: %1</source>
        <translation>Anmeldung: %1</translation>
    </message>
    <message>
        <source>Ways to log in that are offered: %1</source>
        <translation>Angebotene Arten der Anmeldung: %1</translation>
    </message>
    <message>
        <source>Messages in the inbox: %1</source>
        <translation>Nachrichten im Posteingang: %1</translation>
    </message>
    <message>
        <source>Content (%1 bytes):</source>
        <translation>Inhalt (%1 Bytes):</translation>
    </message>
    <message>
        <source>and %1 more bytes</source>
        <translation>und %1 weitere Bytes</translation>
    </message>
    <message>
        <source>Fetched: %1, from %2</source>
        <translation>Geholt: %1, von %2</translation>
    </message>
    <message>
        <source>Answer: HTTP status %1 after %2</source>
        <translation>Antwort: HTTP-Status %1 nach %2</translation>
    </message>
    <message>
        <source>Content type: %1</source>
        <translation>Art des Inhalts: %1</translation>
    </message>
    <message>
        <source>Leads on to: %1</source>
        <translation>Führt weiter zu: %1</translation>
    </message>
    <message>
        <source>Mail to %1 should arrive, but the mail server does not do all that it should: %2</source>
        <translation>Mails an %1 sollten ankommen, aber der Mailserver tut nicht alles, was er soll: %2</translation>
    </message>
    <message>
        <source>Mail to %1 should arrive, but strangers may send through your server: %2</source>
        <translation>Mails an %1 sollten ankommen, aber Fremde können über Ihren Server senden: %2</translation>
    </message>
    <message>
        <source>Mail to %1 should arrive, but look after the registration of the domain: %2</source>
        <translation>Mails an %1 sollten ankommen, aber kümmern Sie sich um die Registrierung der Domain: %2</translation>
    </message>
    <message>
        <source>Mail to %1 should arrive, but is not protected on its way as it should be: %2</source>
        <translation>Mails an %1 sollten ankommen, sind aber unterwegs nicht so geschützt, wie sie sollten: %2</translation>
    </message>
    <message>
        <source>Mail to %1 should arrive, but mail that you send may be refused: %2</source>
        <translation>Mails an %1 sollten ankommen, aber Mails, die Sie senden, werden womöglich abgewiesen: %2</translation>
    </message>
    <message>
        <source>Mail to %1 should arrive, but not all in the DNS is as it should be: %2</source>
        <translation>Mails an %1 sollten ankommen, aber im DNS ist nicht alles, wie es sein soll: %2</translation>
    </message>
    <message>
        <source>Mail to %1 should arrive, but not everybody sees the same in the DNS: %2</source>
        <translation>Mails an %1 sollten ankommen, aber nicht alle sehen im DNS dasselbe: %2</translation>
    </message>
    <message>
        <source>Mail to %1 should arrive, but this computer sees another DNS than others: %2</source>
        <translation>Mails an %1 sollten ankommen, aber dieser Computer sieht ein anderes DNS als andere: %2</translation>
    </message>
    <message>
        <source>Mail to %1 should arrive, but mail programs may have trouble: %2</source>
        <translation>Mails an %1 sollten ankommen, aber Mailprogramme haben womöglich Schwierigkeiten: %2</translation>
    </message>
    <message>
        <source>No mail can reach %1: %2</source>
        <translation>Keine Mails können %1 erreichen: %2</translation>
    </message>
    <message>
        <source>The domain %1 does not work in the DNS, so mail does not arrive: %2</source>
        <translation>Die Domain %1 funktioniert im DNS nicht, deshalb kommen keine Mails an: %2</translation>
    </message>
    <message>
        <source>Senders are not led to the right mail server of %1: %2</source>
        <translation>Absender werden nicht zum richtigen Mailserver von %1 geführt: %2</translation>
    </message>
    <message>
        <source>Mail to %1 does not get into the mail server: %2</source>
        <translation>Mails an %1 gelangen nicht in den Mailserver: %2</translation>
    </message>
    <message>
        <source>Not every mail server of %1 takes mail: %2</source>
        <translation>Nicht jeder Mailserver von %1 nimmt Mails an: %2</translation>
    </message>
    <message>
        <source>Whether mail to %1 arrives is not known, but this is certainly wrong: %2</source>
        <translation>Ob Mails an %1 ankommen, ist nicht bekannt, aber das ist sicher falsch: %2</translation>
    </message>
    <message>
        <source>Whether mail to %1 arrives could not be found out: %2</source>
        <translation>Ob Mails an %1 ankommen, ließ sich nicht feststellen: %2</translation>
    </message>
    <message>
        <source>No fault was found: mail from the Internet should reach %1, as soon as everybody sees the new records.</source>
        <translation>Es wurde kein Fehler gefunden: Mails aus dem Internet sollten %1 erreichen, sobald alle die neuen Einträge sehen.</translation>
    </message>
    <message>
        <source>No fault was found: mail from the Internet should reach %1, but not everybody sees the new records before %2.</source>
        <translation>Es wurde kein Fehler gefunden: Mails aus dem Internet sollten %1 erreichen, aber vor %2 sehen nicht alle die neuen Einträge.</translation>
    </message>
    <message>
        <source>A letter for this is ready below.</source>
        <translation>Ein Brief dazu liegt unten bereit.</translation>
    </message>
    <message>
        <source>%1 and %2 other name servers</source>
        <translation>%1 und %2 weitere Nameserver</translation>
    </message>
    <message>
        <source>Nothing has to be done.</source>
        <translation>Es ist nichts zu tun.</translation>
    </message>
    <message>
        <source>Does not apply here</source>
        <translation>Gilt hier nicht</translation>
    </message>
    <message>
        <source>Letters ready to send</source>
        <translation>Fertige Briefe zum Absenden</translation>
    </message>
    <message>
        <source>Only of what is not well. Add --evidence to print all of it, or save the report with --output.</source>
        <translation>Nur zu dem, was nicht in Ordnung ist. Mit --evidence wird alles ausgegeben; oder speichern Sie den Bericht mit --output.</translation>
    </message>
    <message>
        <source>Mail to %1 should arrive, but some of it may go astray: %2</source>
        <translation>Mails an %1 sollten ankommen, aber manche können verloren gehen: %2</translation>
    </message>
</context>
<context>
    <name>setup</name>
    <message>
        <source>Type an IP address, for example 203.0.113.5 or 2001:db8::5.</source>
        <translation>Geben Sie eine IP-Adresse ein, zum Beispiel 203.0.113.5 oder 2001:db8::5.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an IP address. An address looks like 203.0.113.5 (IPv4) or 2001:db8::5 (IPv6).</source>
        <translation>„%1“ ist keine IP-Adresse. Eine Adresse sieht aus wie 203.0.113.5 (IPv4) oder 2001:db8::5 (IPv6).</translation>
    </message>
    <message>
        <source>%1 is a public Internet address. That works, but in a LAN a private one such as 192.168.1.5 is usual.</source>
        <translation>%1 ist eine öffentliche Internetadresse. Das geht, aber in einem LAN ist eine private wie 192.168.1.5 üblich.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a name. Type the IP address of the server here, for example 203.0.113.5.</source>
        <translation>„%1“ ist ein Name. Geben Sie hier die IP-Adresse des Servers ein, zum Beispiel 203.0.113.5.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; describes a whole network. Type the address alone, without the slash and the number behind it.</source>
        <translation>„%1“ beschreibt ein ganzes Netz. Geben Sie nur die Adresse ein, ohne den Schrägstrich und die Zahl dahinter.</translation>
    </message>
    <message>
        <source>The number behind the colon is a port. Type the address alone.</source>
        <translation>Die Zahl hinter dem Doppelpunkt ist ein Port. Geben Sie nur die Adresse ein.</translation>
    </message>
    <message>
        <source>Type the address alone, without the brackets.</source>
        <translation>Geben Sie nur die Adresse ein, ohne die Klammern.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; names a network card of this computer behind the % sign; such an address means nothing to other computers. Use another address of the server.</source>
        <translation>„%1“ nennt hinter dem Prozentzeichen eine Netzwerkkarte dieses Computers; eine solche Adresse sagt anderen Computern nichts. Verwenden Sie eine andere Adresse des Servers.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has numbers that begin with 0, which programs read in different ways. Type them without the zeros in front.</source>
        <translation>„%1“ enthält Zahlen, die mit 0 beginnen; Programme lesen sie unterschiedlich. Geben Sie sie ohne führende Nullen ein.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not complete or not correct: an IPv4 address is four numbers from 0 to 255 with dots between them, for example 203.0.113.5.</source>
        <translation>„%1“ ist nicht vollständig oder nicht richtig: eine IPv4-Adresse besteht aus vier Zahlen von 0 bis 255 mit Punkten dazwischen, zum Beispiel 203.0.113.5.</translation>
    </message>
    <message>
        <source>%1 belongs to a block that Internet protocols use for themselves (RFC 6890); no mail server can have it.</source>
        <translation>%1 gehört zu einem Block, den Internetprotokolle selbst benutzen (RFC 6890); kein Mailserver kann diese Adresse haben.</translation>
    </message>
    <message>
        <source>%1 belongs to the AS112 project, which answers stray look-ups of private addresses (RFC 7534); no mail server can have it.</source>
        <translation>%1 gehört zum Projekt AS112, das verirrte Abfragen privater Adressen beantwortet (RFC 7534); kein Mailserver kann diese Adresse haben.</translation>
    </message>
    <message>
        <source>%1 belongs to the block for multicast relays (RFC 7450); no mail server can have it.</source>
        <translation>%1 gehört zum Block für Multicast-Relays (RFC 7450); kein Mailserver kann diese Adresse haben.</translation>
    </message>
    <message>
        <source>%1 belongs to 6to4 (RFC 7526), an old way of carrying IPv6 over IPv4 that has been given up; most mail servers cannot be reached through it.</source>
        <translation>%1 gehört zu 6to4 (RFC 7526), einer aufgegebenen alten Art, IPv6 über IPv4 zu befördern; die meisten Mailserver sind darüber nicht erreichbar.</translation>
    </message>
    <message>
        <source>%1 is a Teredo tunnel address (RFC 4380), which a computer makes up for itself; other mail servers cannot reach it.</source>
        <translation>%1 ist eine Teredo-Tunneladresse (RFC 4380), die sich ein Computer selbst ausdenkt; andere Mailserver können sie nicht erreichen.</translation>
    </message>
    <message>
        <source>%1 is an identifier that only looks like an address (RFC 7343, RFC 9374); nothing can be sent to it.</source>
        <translation>%1 ist eine Kennung, die nur wie eine Adresse aussieht (RFC 7343, RFC 9374); dorthin kann nichts gesendet werden.</translation>
    </message>
    <message>
        <source>%1 belongs to the block whose packets are thrown away (RFC 6666); no mail server can have it.</source>
        <translation>%1 gehört zu dem Block, dessen Pakete verworfen werden (RFC 6666); kein Mailserver kann diese Adresse haben.</translation>
    </message>
    <message>
        <source>%1 belongs to the block for segment routing inside one network (RFC 9602); no mail server can have it.</source>
        <translation>%1 gehört zum Block für Segment-Routing innerhalb eines Netzes (RFC 9602); kein Mailserver kann diese Adresse haben.</translation>
    </message>
    <message>
        <source>%1 is an old way of writing an IPv4 address as IPv6 (RFC 4291 section 2.5.5.1) that is no longer used. Type the IPv4 address itself.</source>
        <translation>%1 ist eine alte Schreibweise einer IPv4-Adresse als IPv6 (RFC 4291, Abschnitt 2.5.5.1), die nicht mehr benutzt wird. Geben Sie die IPv4-Adresse selbst ein.</translation>
    </message>
    <message>
        <source>%1 is a site-local address (RFC 3879), a forerunner of today&apos;s private IPv6 addresses; it cannot be reached from the Internet.</source>
        <translation>%1 ist eine Site-local-Adresse (RFC 3879), ein Vorläufer der heutigen privaten IPv6-Adressen; sie ist aus dem Internet nicht erreichbar.</translation>
    </message>
    <message>
        <source>%1 belongs to no block that has been handed out for use on the Internet (RFC 4291 section 2.4); it cannot be reached.</source>
        <translation>%1 gehört zu keinem Block, der für das Internet vergeben wurde (RFC 4291, Abschnitt 2.4); die Adresse ist nicht erreichbar.</translation>
    </message>
    <message>
        <source>%1 means &quot;no address&quot; (RFC 1122, RFC 4291); no computer can be reached by it.</source>
        <translation>%1 bedeutet „keine Adresse“ (RFC 1122, RFC 4291); kein Computer ist darunter erreichbar.</translation>
    </message>
    <message>
        <source>%1 is a private address (RFC 1918); it works inside your own network only and cannot be reached from the Internet. Your public address is the one that your router has on its Internet side.</source>
        <translation>%1 ist eine private Adresse (RFC 1918); sie gilt nur in Ihrem eigenen Netz und ist aus dem Internet nicht erreichbar. Ihre öffentliche Adresse ist die, die Ihr Router auf der Internetseite hat.</translation>
    </message>
    <message>
        <source>%1 is an address that your Internet provider shares between many customers (carrier-grade NAT, RFC 6598). Ports cannot be forwarded through it, so no mail can come in. Ask the provider for a public address of your own.</source>
        <translation>%1 ist eine Adresse, die Ihr Internetanbieter auf viele Kunden aufteilt (Carrier-grade NAT, RFC 6598). Durch sie lassen sich keine Ports weiterleiten, deshalb können keine Mails hereinkommen. Bitten Sie den Anbieter um eine eigene öffentliche Adresse.</translation>
    </message>
    <message>
        <source>%1 always means the computer itself (loopback); no other computer can reach it.</source>
        <translation>%1 bedeutet immer den Computer selbst (Loopback); kein anderer Computer kann ihn so erreichen.</translation>
    </message>
    <message>
        <source>%1 is a link-local address (RFC 3927, RFC 4291), which a computer gives itself; it works on one cable or one wireless network only.</source>
        <translation>%1 ist eine Link-local-Adresse (RFC 3927, RFC 4291), die sich ein Computer selbst gibt; sie gilt nur auf einem Kabel oder in einem Funknetz.</translation>
    </message>
    <message>
        <source>%1 is a private IPv6 address (unique local, RFC 4193); it works inside your own network only and cannot be reached from the Internet.</source>
        <translation>%1 ist eine private IPv6-Adresse (Unique Local, RFC 4193); sie gilt nur in Ihrem eigenen Netz und ist aus dem Internet nicht erreichbar.</translation>
    </message>
    <message>
        <source>%1 is reserved for examples in documentation (RFC 5737, RFC 3849, RFC 9637); no computer has it. Replace it by your real address.</source>
        <translation>%1 ist für Beispiele in Anleitungen reserviert (RFC 5737, RFC 3849, RFC 9637); kein Computer hat diese Adresse. Ersetzen Sie sie durch Ihre echte Adresse.</translation>
    </message>
    <message>
        <source>%1 is reserved for measuring network equipment (RFC 2544, RFC 5180); when it comes from a look-up, a proxy or VPN on this computer has probably made it up.</source>
        <translation>%1 ist für Messungen an Netzwerkgeräten reserviert (RFC 2544, RFC 5180); kommt sie aus einer Abfrage, hat sie wahrscheinlich ein Proxy oder VPN auf diesem Computer erfunden.</translation>
    </message>
    <message>
        <source>%1 is a multicast address, which stands for a group of receivers; no mail server can have it.</source>
        <translation>%1 ist eine Multicast-Adresse, die für eine Gruppe von Empfängern steht; kein Mailserver kann sie haben.</translation>
    </message>
    <message>
        <source>%1 is the broadcast address, which stands for every computer of a network; no mail server can have it.</source>
        <translation>%1 ist die Broadcast-Adresse, die für alle Computer eines Netzes steht; kein Mailserver kann sie haben.</translation>
    </message>
    <message>
        <source>%1 is an IPv4 address written as IPv6 (RFC 4291 section 2.5.5.2); it is used inside programs only. Type the IPv4 address itself.</source>
        <translation>%1 ist eine als IPv6 geschriebene IPv4-Adresse (RFC 4291, Abschnitt 2.5.5.2); so etwas wird nur innerhalb von Programmen benutzt. Geben Sie die IPv4-Adresse selbst ein.</translation>
    </message>
    <message>
        <source>%1 is an IPv4 address translated for an IPv6-only network (NAT64, RFC 6052, RFC 8215); it means something only inside that network.</source>
        <translation>%1 ist eine für ein reines IPv6-Netz übersetzte IPv4-Adresse (NAT64, RFC 6052, RFC 8215); sie bedeutet nur innerhalb dieses Netzes etwas.</translation>
    </message>
    <message>
        <source>%1 belongs to a block that is reserved and not in use (RFC 6890); it cannot be reached.</source>
        <translation>%1 gehört zu einem Block, der reserviert ist und nicht benutzt wird (RFC 6890); die Adresse ist nicht erreichbar.</translation>
    </message>
    <message>
        <source>This is not an IP address.</source>
        <translation>Das ist keine IP-Adresse.</translation>
    </message>
    <message>
        <source>The file could not be opened: %1</source>
        <translation>Die Datei konnte nicht geöffnet werden: %1</translation>
    </message>
    <message>
        <source>%1 is far too large to be a file of this program; it was not read.</source>
        <translation>%1 ist für eine Datei dieses Programms viel zu groß und wurde nicht gelesen.</translation>
    </message>
    <message>
        <source>The file is damaged or of another kind: %1 cannot be read as JSON.</source>
        <translation>Die Datei ist beschädigt oder von anderer Art: %1 lässt sich nicht als JSON lesen.</translation>
    </message>
    <message>
        <source>%1 was not saved by this program, or it is another kind of file.</source>
        <translation>%1 wurde nicht von diesem Programm gespeichert oder ist eine Datei anderer Art.</translation>
    </message>
    <message>
        <source>This is not a report that this program saved as JSON.</source>
        <translation>Das ist kein Bericht, den dieses Programm als JSON gespeichert hat.</translation>
    </message>
    <message>
        <source>The file was saved by a newer version of this program. Install that version to open it.</source>
        <translation>Die Datei wurde von einer neueren Version dieses Programms gespeichert. Installieren Sie diese Version, um sie zu öffnen.</translation>
    </message>
    <message>
        <source>The file is damaged: the entry &quot;%1&quot; is missing or has an impossible value.</source>
        <translation>Die Datei ist beschädigt: die Angabe „%1“ fehlt oder hat einen unmöglichen Wert.</translation>
    </message>
    <message>
        <source>The file could not be written: %1</source>
        <translation>Die Datei konnte nicht geschrieben werden: %1</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a folder. Choose a file name.</source>
        <translation>„%1“ ist ein Ordner. Wählen Sie einen Dateinamen.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an ordinary file. Choose another one.</source>
        <translation>„%1“ ist keine gewöhnliche Datei. Wählen Sie eine andere.</translation>
    </message>
    <message>
        <source>The folder %1 does not exist. Choose another place, or create it first.</source>
        <translation>Den Ordner %1 gibt es nicht. Wählen Sie einen anderen Ort oder legen Sie ihn zuerst an.</translation>
    </message>
    <message>
        <source>You may not write to the folder %1. Choose another place.</source>
        <translation>In den Ordner %1 dürfen Sie nicht schreiben. Wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <source>The file could not be written completely; is the disk with %1 full? Nothing was changed. Make room or choose another place.</source>
        <translation>Die Datei konnte nicht vollständig geschrieben werden; ist der Datenträger mit %1 voll? Es wurde nichts geändert. Schaffen Sie Platz oder wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <source>Type the full name of your mail server, for example mail.example.org.</source>
        <translation>Geben Sie den vollständigen Namen Ihres Mailservers ein, zum Beispiel mail.example.org.</translation>
    </message>
    <message>
        <source>Type your mail domain: the part behind the @ of your mail addresses, for example example.org.</source>
        <translation>Geben Sie Ihre Mail-Domain ein: den Teil hinter dem @ Ihrer Mailadressen, zum Beispiel example.org.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no dot. The Internet needs the full name of the server, for example mail.example.org.</source>
        <translation>„%1“ enthält keinen Punkt. Das Internet braucht den vollständigen Namen des Servers, zum Beispiel mail.example.org.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no dot. A mail domain on the Internet has at least two parts, for example example.org.</source>
        <translation>„%1“ enthält keinen Punkt. Eine Mail-Domain im Internet hat mindestens zwei Teile, zum Beispiel example.org.</translation>
    </message>
    <message>
        <source>This is a web address. Only the name of the server is needed, without http:// and without anything behind the name.</source>
        <translation>Das ist eine Webadresse. Gebraucht wird nur der Name des Servers, ohne http:// und ohne alles hinter dem Namen.</translation>
    </message>
    <message>
        <source>This is a web address. Only the domain is needed, without http:// and without anything behind the name.</source>
        <translation>Das ist eine Webadresse. Gebraucht wird nur die Domain, ohne http:// und ohne alles hinter dem Namen.</translation>
    </message>
    <message>
        <source>This is an e-mail address. Type the name of the server that takes the mail, for example mail.example.org.</source>
        <translation>Das ist eine E-Mail-Adresse. Geben Sie den Namen des Servers ein, der die Mails annimmt, zum Beispiel mail.example.org.</translation>
    </message>
    <message>
        <source>This is an e-mail address. Only the part behind the @ is needed.</source>
        <translation>Das ist eine E-Mail-Adresse. Gebraucht wird nur der Teil hinter dem @.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is an IP address. An MX record needs a name here, for example mail.example.org; the address has a box of its own.</source>
        <translation>„%1“ ist eine IP-Adresse. Ein MX-Eintrag braucht hier einen Namen, zum Beispiel mail.example.org; die Adresse hat ein eigenes Feld.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is an IP address. Type the domain here, for example example.org; addresses are asked for later.</source>
        <translation>„%1“ ist eine IP-Adresse. Geben Sie hier die Domain ein, zum Beispiel example.org; nach Adressen wird später gefragt.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is an ending under which everybody can register names; nobody has it for himself. Type the whole domain, with your own part in front.</source>
        <translation>„%1“ ist eine Endung, unter der alle Namen registrieren können; niemand hat sie für sich allein. Geben Sie die ganze Domain ein, mit Ihrem eigenen Teil davor.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is an ending under which everybody on the Internet can register names. It works inside your network, but it hides the real names under it.</source>
        <translation>„%1“ ist eine Endung, unter der im Internet alle Namen registrieren können. In Ihrem Netz geht das, aber die echten Namen darunter werden verdeckt.</translation>
    </message>
    <message>
        <source>Names that end in &quot;%2&quot; are reserved (RFC 6761) and never exist on the Internet, so no mail can come to &quot;%1&quot;. Type the domain that you have registered, or choose the LAN way.</source>
        <translation>Namen, die auf „%2“ enden, sind reserviert (RFC 6761) und im Internet nie vorhanden, deshalb können an „%1“ keine Mails kommen. Geben Sie die Domain ein, die Sie registriert haben, oder wählen Sie den Weg für das LAN.</translation>
    </message>
    <message>
        <source>Names that end in &quot;%2&quot; have a special meaning (RFC 6761), so other computers may never find &quot;%1&quot;. A name that ends in .internal is safe.</source>
        <translation>Namen, die auf „%2“ enden, haben eine besondere Bedeutung (RFC 6761); andere Computer finden „%1“ deshalb womöglich nie. Sicher ist ein Name, der auf .internal endet.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; looks like the name of a web site. Mail addresses hardly ever end in @%1; the mail domain is probably the part behind &quot;%2.&quot;.</source>
        <translation>„%1“ sieht aus wie der Name einer Website. Mailadressen enden kaum je auf @%1; die Mail-Domain ist wahrscheinlich der Teil hinter „%2.“.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; looks like the name of the mail server. The mail domain, which stands behind the @ of the addresses, is probably the part behind &quot;%2.&quot;.</source>
        <translation>„%1“ sieht aus wie der Name des Mailservers. Die Mail-Domain, die in den Adressen hinter dem @ steht, ist wahrscheinlich der Teil hinter „%2.“.</translation>
    </message>
    <message>
        <source>This is too long: a name has at most 253 characters (RFC 1035 section 2.3.4).</source>
        <translation>Das ist zu lang: ein Name hat höchstens 253 Zeichen (RFC 1035, Abschnitt 2.3.4).</translation>
    </message>
    <message>
        <source>The part &quot;%2&quot; is too long: between two dots there are at most 63 characters (RFC 1035 section 2.3.4).</source>
        <translation>Der Teil „%2“ ist zu lang: zwischen zwei Punkten stehen höchstens 63 Zeichen (RFC 1035, Abschnitt 2.3.4).</translation>
    </message>
    <message>
        <source>There is nothing between two dots, or a dot at the beginning. Remove the dot that is too many.</source>
        <translation>Zwischen zwei Punkten steht nichts, oder am Anfang steht ein Punkt. Entfernen Sie den Punkt, der zu viel ist.</translation>
    </message>
    <message>
        <source>There is a space inside. A name has letters, digits and hyphens between its dots.</source>
        <translation>Es ist ein Leerzeichen darin. Ein Name hat Buchstaben, Ziffern und Bindestriche zwischen seinen Punkten.</translation>
    </message>
    <message>
        <source>&quot;%2&quot; cannot be part of a name. A name has letters, digits and hyphens between its dots.</source>
        <translation>„%2“ kann nicht Teil eines Namens sein. Ein Name hat Buchstaben, Ziffern und Bindestriche zwischen seinen Punkten.</translation>
    </message>
    <message>
        <source>The part &quot;%2&quot; begins or ends with a hyphen, which is not allowed (RFC 1123 section 2.1).</source>
        <translation>Der Teil „%2“ beginnt oder endet mit einem Bindestrich, und das ist nicht erlaubt (RFC 1123, Abschnitt 2.1).</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has two hyphens in a place that is kept for coded names (RFC 5891 section 4.2.3.1). Check that it is spelled correctly.</source>
        <translation>„%1“ hat zwei Bindestriche an einer Stelle, die für kodierte Namen vorgesehen ist (RFC 5891, Abschnitt 4.2.3.1). Prüfen Sie die Schreibweise.</translation>
    </message>
    <message>
        <source>&quot;%2&quot; is not a valid name: some of its characters, or their order, are not allowed in names (RFC 5891).</source>
        <translation>„%2“ ist kein gültiger Name: einige seiner Zeichen oder ihre Reihenfolge sind in Namen nicht erlaubt (RFC 5891).</translation>
    </message>
    <message>
        <source>The number behind the colon is a port. Only the name is needed.</source>
        <translation>Die Zahl hinter dem Doppelpunkt ist ein Port. Gebraucht wird nur der Name.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a name for looking up an IP address backwards. It cannot have mail; type an ordinary name.</source>
        <translation>„%1“ ist ein Name, mit dem man IP-Adressen rückwärts abfragt. Dort kann es keine Mail geben; geben Sie einen gewöhnlichen Namen ein.</translation>
    </message>
    <message>
        <source>Names that end in .local are looked up by multicast (mDNS, RFC 6762), so many computers will not ask your own DNS for &quot;%1&quot;. A name that ends in .internal is safer.</source>
        <translation>Namen, die auf .local enden, werden per Multicast gesucht (mDNS, RFC 6762); viele Computer fragen deshalb nicht Ihr eigenes DNS nach „%1“. Sicherer ist ein Name, der auf .internal endet.</translation>
    </message>
    <message>
        <source>&quot;%2&quot; has letters of different alphabets, or letters that look like those of another one. If you copied it, check that it is really your name.</source>
        <translation>„%2“ enthält Buchstaben verschiedener Alphabete oder Buchstaben, die denen eines anderen gleichen. Wenn Sie den Namen kopiert haben, prüfen Sie, ob es wirklich Ihrer ist.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; ends in a number, as an IP address does; no name may end so (RFC 1123 section 2.1). Check the ending.</source>
        <translation>„%1“ endet mit einer Zahl wie eine IP-Adresse; kein Name darf so enden (RFC 1123, Abschnitt 2.1). Prüfen Sie die Endung.</translation>
    </message>
</context>
<context>
    <name>simulation</name>
    <message>
        <source>Everything is right.</source>
        <translation>Alles ist in Ordnung.</translation>
    </message>
    <message>
        <source>The domain has no MX record, only a website.</source>
        <translation>Die Domain hat keinen MX-Eintrag, nur eine Website.</translation>
    </message>
    <message>
        <source>The domain does not exist.</source>
        <translation>Die Domain gibt es nicht.</translation>
    </message>
    <message>
        <source>The domain declares that it takes no mail (null MX).</source>
        <translation>Die Domain erklärt, keine Mails anzunehmen (Null-MX).</translation>
    </message>
    <message>
        <source>The mail host has a private address in the public DNS.</source>
        <translation>Der Mailhost hat im öffentlichen DNS eine private Adresse.</translation>
    </message>
    <message>
        <source>The MX record points to an alias (CNAME).</source>
        <translation>Der MX-Eintrag zeigt auf einen Alias (CNAME).</translation>
    </message>
    <message>
        <source>The MX record names an IP address instead of a host.</source>
        <translation>Der MX-Eintrag nennt eine IP-Adresse statt eines Hosts.</translation>
    </message>
    <message>
        <source>The MX record names a host that has no address.</source>
        <translation>Der MX-Eintrag nennt einen Host, der keine Adresse hat.</translation>
    </message>
    <message>
        <source>Nothing listens on port 25.</source>
        <translation>Auf Port 25 lauscht nichts.</translation>
    </message>
    <message>
        <source>A firewall drops all packets to port 25 of the first of two servers.</source>
        <translation>Eine Firewall verwirft alle Pakete an Port 25 des ersten von zwei Servern.</translation>
    </message>
    <message>
        <source>The mail server offers no encryption.</source>
        <translation>Der Mailserver bietet keine Verschlüsselung an.</translation>
    </message>
    <message>
        <source>The mail server&apos;s certificate has expired.</source>
        <translation>Das Zertifikat des Mailservers ist abgelaufen.</translation>
    </message>
    <message>
        <source>The mail server turns every stranger away (554).</source>
        <translation>Der Mailserver weist alle Fremden ab (554).</translation>
    </message>
    <message>
        <source>The mail server accepts the connection and says nothing.</source>
        <translation>Der Mailserver nimmt die Verbindung an und sagt nichts.</translation>
    </message>
    <message>
        <source>An MX record of the earlier provider was left over.</source>
        <translation>Ein MX-Eintrag des früheren Anbieters ist übrig geblieben.</translation>
    </message>
    <message>
        <source>The domain has two SPF records.</source>
        <translation>Die Domain hat zwei SPF-Einträge.</translation>
    </message>
    <message>
        <source>The name servers do not know the domain (SERVFAIL).</source>
        <translation>Die Nameserver kennen die Domain nicht (SERVFAIL).</translation>
    </message>
    <message>
        <source>LAN only: the mail server of an office, with its own DNS.</source>
        <translation>Nur LAN: der Mailserver eines Büros mit eigenem DNS.</translation>
    </message>
    <message>
        <source>Map mail server: mail is collected from an outside provider.</source>
        <translation>Map-Mailserver: Mails werden bei einem externen Anbieter abgeholt.</translation>
    </message>
    <message>
        <source>The mail host has moved; some resolvers still have its old address.</source>
        <translation>Der Mailhost ist umgezogen; manche Resolver haben noch seine alte Adresse.</translation>
    </message>
    <message>
        <source>This network&apos;s own DNS gives another address than the Internet sees.</source>
        <translation>Das DNS dieses Netzes liefert eine andere Adresse, als das Internet sieht.</translation>
    </message>
    <message>
        <source>One of the domain&apos;s name servers does not know it.</source>
        <translation>Einer der Nameserver der Domain kennt sie nicht.</translation>
    </message>
    <message>
        <source>The records landed at name.domain.domain.</source>
        <translation>Die Einträge sind bei name.domain.domain gelandet.</translation>
    </message>
    <message>
        <source>The domain&apos;s DNSSEC signatures are wrong.</source>
        <translation>Die DNSSEC-Signaturen der Domain sind falsch.</translation>
    </message>
    <message>
        <source>The mail server takes anybody&apos;s mail for anybody (open relay).</source>
        <translation>Der Mailserver nimmt Mails von jedem für jeden an (offenes Relay).</translation>
    </message>
    <message>
        <source>The mail server tells strangers to come again later (greylisting).</source>
        <translation>Der Mailserver sagt Fremden, sie sollen später wiederkommen (Greylisting).</translation>
    </message>
    <message>
        <source>The server&apos;s address is on a block list.</source>
        <translation>Die Adresse des Servers steht auf einer Sperrliste.</translation>
    </message>
    <message>
        <source>The server&apos;s address has no name (PTR).</source>
        <translation>Die Adresse des Servers hat keinen Namen (PTR).</translation>
    </message>
    <message>
        <source>The SPF record still names the earlier provider only.</source>
        <translation>Der SPF-Eintrag nennt noch immer nur den früheren Anbieter.</translation>
    </message>
    <message>
        <source>The certificate was renewed, the TLSA record was forgotten.</source>
        <translation>Das Zertifikat wurde erneuert, der TLSA-Eintrag vergessen.</translation>
    </message>
</context>
<context>
    <name>wizard</name>
    <message>
        <source>Use “%1”</source>
        <translation>„%1“ verwenden</translation>
    </message>
</context>
<context>
    <name>wizard::CheckModel</name>
    <message>
        <source>%1: %2. %3</source>
        <translation>%1: %2. %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2 %3</source>
        <translation>%1: %2 %3</translation>
    </message>
    <message>
        <source>Evidence: %1</source>
        <translation>Beleg: %1</translation>
    </message>
    <message>
        <source>No answer yet</source>
        <translation>Noch keine Antwort</translation>
    </message>
    <message>
        <source>%1, port %2</source>
        <translation>%1, Port %2</translation>
    </message>
    <message>
        <source>%1 of %2, from this computer&apos;s hosts file</source>
        <translation>%1 von %2, aus der Hosts-Datei dieses Computers</translation>
    </message>
    <message>
        <source>%1 of %2, from this computer&apos;s resolver</source>
        <translation>%1 von %2, vom Resolver dieses Computers</translation>
    </message>
    <message>
        <source>%1 of %2, from %3</source>
        <translation>%1 von %2, von %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>verdict: number of checks</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, from %2</source>
        <comment>a web page, an address</comment>
        <translation>%1, von %2</translation>
    </message>
</context>
<context>
    <name>wizard::CopyButton</name>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
</context>
<context>
    <name>wizard::DiagnosePage</name>
    <message>
        <source>Diagnose</source>
        <translation>Diagnose</translation>
    </message>
    <message>
        <source>Asks the DNS and the mail servers themselves whether mail will arrive.</source>
        <translation>Fragt das DNS und die Mailserver selbst, ob Mails ankommen werden.</translation>
    </message>
    <message>
        <source>Checks and their results</source>
        <translation>Prüfungen und ihre Ergebnisse</translation>
    </message>
    <message>
        <source>Cop&amp;y report</source>
        <translation>Bericht &amp;kopieren</translation>
    </message>
    <message>
        <source>Pr&amp;int...</source>
        <translation>Dr&amp;ucken...</translation>
    </message>
    <message>
        <source>Save rep&amp;ort</source>
        <translation>Bericht &amp;speichern</translation>
    </message>
    <message>
        <source>Select a row to see what was found, who must do what, and the evidence.</source>
        <translation>Wählen Sie eine Zeile, um zu sehen, was gefunden wurde, wer was tun muss, und die Belege.</translation>
    </message>
    <message>
        <source>Before you start: who will be asked</source>
        <translation>Bevor Sie starten: wer gefragt wird</translation>
    </message>
    <message>
        <source>Who is asked</source>
        <translation>Wer gefragt wird</translation>
    </message>
    <message>
        <source>What to show of the results</source>
        <translation>Was von den Ergebnissen zu zeigen ist</translation>
    </message>
    <message>
        <source>Chec&amp;ks</source>
        <translation>Prüfun&amp;gen</translation>
    </message>
    <message>
        <source>Ask pub&amp;lic DNS services too</source>
        <translation>Auch öffe&amp;ntliche DNS-Dienste fragen</translation>
    </message>
    <message>
        <source>Everybody who could be asked sees the same.</source>
        <translation>Alle, die gefragt werden konnten, sehen dasselbe.</translation>
    </message>
    <message>
        <source>The report is still that of the last run; run the diagnosis again to save the new state and to test the mail servers, too.</source>
        <translation>Der Bericht ist noch der des letzten Durchlaufs; führen Sie die Diagnose noch einmal aus, um den neuen Stand zu speichern und auch die Mailserver zu prüfen.</translation>
    </message>
    <message>
        <source>&amp;More questions</source>
        <translation>&amp;Vertiefende Fragen</translation>
    </message>
    <message>
        <source>Ask block lists, test servers, registries and directories of others</source>
        <translation>Auch Sperrlisten, Testserver, Registrierungsstellen und Verzeichnisse anderer fragen</translation>
    </message>
    <message>
        <source>Ask my servers which recipients they take (no message is sent)</source>
        <translation>Meine Server fragen, welche Empfänger sie annehmen (es wird keine Nachricht gesendet)</translation>
    </message>
    <message>
        <source>&amp;What to do</source>
        <translation>&amp;Jetzt zu tun</translation>
    </message>
    <message>
        <source>Who &amp;sees what</source>
        <translation>We&amp;r sieht was</translation>
    </message>
    <message>
        <source>&amp;Unfold all checks</source>
        <translation>Alle &amp;Prüfungen aufklappen</translation>
    </message>
    <message>
        <source>What is to be done is known when the diagnosis has ended.</source>
        <translation>Was zu tun ist, steht fest, wenn die Diagnose beendet ist.</translation>
    </message>
</context>
<context>
    <name>wizard::DomainPage</name>
    <message>
        <source>The domain is the part after the @ of your mail addresses. It must be registered on the Internet, and you must be able to change its DNS records.</source>
        <translation>Die Domain ist der Teil hinter dem @ Ihrer Mailadressen. Sie muss im Internet registriert sein, und Sie müssen ihre DNS-Einträge ändern können.</translation>
    </message>
    <message>
        <source>The domain is the part after the @ of your mail addresses. Any name may be used, because mail stays inside your network. It need not be registered, no MX record is needed and none can be set for it.</source>
        <translation>Die Domain ist der Teil hinter dem @ Ihrer Mailadressen. Jeder Name ist möglich, denn die Mails bleiben in Ihrem Netz. Sie braucht nicht registriert zu sein; ein MX-Eintrag ist nicht nötig und kann für sie auch nicht gesetzt werden.</translation>
    </message>
    <message>
        <source>The domain is the part after the @ of the addresses on your own server. Any name may be used, because mail is collected from your outside mailbox.</source>
        <translation>Die Domain ist der Teil hinter dem @ der Adressen auf Ihrem eigenen Server. Jeder Name ist möglich, denn die Mails werden aus Ihrem externen Postfach abgeholt.</translation>
    </message>
    <message>
        <source>When somebody writes to you, the sending server asks the DNS for the MX record (mail exchanger) of this domain. The MX record names your mail server, an A or AAAA record gives the address of that name, and then the mail is delivered there. The next pages make these records.</source>
        <translation>Wenn Ihnen jemand schreibt, fragt der sendende Server das DNS nach dem MX-Eintrag (Mail Exchanger) dieser Domain. Der MX-Eintrag nennt Ihren Mailserver, ein A- oder AAAA-Eintrag gibt die Adresse dieses Namens an, und dorthin wird die Mail zugestellt. Die nächsten Seiten erstellen diese Einträge.</translation>
    </message>
    <message>
        <source>The computers in your network only need to know the address of your mail server. The next pages make the names for your own DNS server or for the hosts file of each computer.</source>
        <translation>Die Computer in Ihrem Netz müssen nur die Adresse Ihres Mailservers kennen. Die nächsten Seiten erstellen die Namen für Ihren eigenen DNS-Server oder für die Hosts-Datei jedes Computers.</translation>
    </message>
    <message>
        <source>If you type your provider&apos;s domain here: its MX record must stay as it is. It belongs to the provider and brings mail into the outside mailbox, from where your server collects it.</source>
        <translation>Falls Sie hier die Domain Ihres Anbieters eingeben: deren MX-Eintrag muss bleiben, wie er ist. Er gehört dem Anbieter und bringt die Mails in das externe Postfach, aus dem Ihr Server sie abholt.</translation>
    </message>
    <message>
        <source>Somebody writes</source>
        <translation>Jemand schreibt</translation>
    </message>
    <message>
        <source>to you@%1</source>
        <translation>an sie@%1</translation>
    </message>
    <message>
        <source>MX record</source>
        <translation>MX-Eintrag</translation>
    </message>
    <message>
        <source>of %1 names your mail server</source>
        <translation>von %1 nennt Ihren Mailserver</translation>
    </message>
    <message>
        <source>A or AAAA record</source>
        <translation>A- oder AAAA-Eintrag</translation>
    </message>
    <message>
        <source>of the mail server gives its address</source>
        <translation>des Mailservers gibt seine Adresse an</translation>
    </message>
    <message>
        <source>Your mail server</source>
        <translation>Ihr Mailserver</translation>
    </message>
    <message>
        <source>takes the mail on port 25</source>
        <translation>nimmt die Mail auf Port 25 an</translation>
    </message>
    <message>
        <source>A colleague writes</source>
        <translation>Jemand im LAN schreibt</translation>
    </message>
    <message>
        <source>The LAN&apos;s DNS or hosts file</source>
        <translation>DNS oder Hosts-Datei im LAN</translation>
    </message>
    <message>
        <source>gives the private address of your server</source>
        <translation>gibt die private Adresse Ihres Servers an</translation>
    </message>
    <message>
        <source>takes the mail; it never leaves the network</source>
        <translation>nimmt die Mail an; sie verlässt das Netz nie</translation>
    </message>
    <message>
        <source>to your outside address</source>
        <translation>an Ihre externe Adresse</translation>
    </message>
    <message>
        <source>The provider&apos;s MX record</source>
        <translation>MX-Eintrag des Anbieters</translation>
    </message>
    <message>
        <source>stays as it is</source>
        <translation>bleibt, wie er ist</translation>
    </message>
    <message>
        <source>Outside mailbox</source>
        <translation>Externes Postfach</translation>
    </message>
    <message>
        <source>keeps the mail at the provider</source>
        <translation>verwahrt die Mail beim Anbieter</translation>
    </message>
    <message>
        <source>collects it for %1</source>
        <translation>holt sie für %1 ab</translation>
    </message>
    <message>
        <source>Which domain is it?</source>
        <translation>Um welche Domain geht es?</translation>
    </message>
    <message>
        <source>How mail finds the server</source>
        <translation>So findet Mail den Server</translation>
    </message>
    <message>
        <source>&amp;Domain:</source>
        <translation>&amp;Domain:</translation>
    </message>
    <message>
        <source>While you type, this computer&apos;s DNS resolver is asked whether the name exists on the Internet (NS, SOA and A records).</source>
        <translation>Während Sie tippen, wird der DNS-Resolver dieses Computers gefragt, ob es den Namen im Internet gibt (Einträge NS, SOA und A).</translation>
    </message>
    <message>
        <source>While you type, the name server %1 is asked whether the name exists on the Internet (NS, SOA and A records).</source>
        <translation>Während Sie tippen, wird der Nameserver %1 gefragt, ob es den Namen im Internet gibt (Einträge NS, SOA und A).</translation>
    </message>
    <message>
        <source>People read %1; in the DNS it is written %2.</source>
        <translation>Menschen lesen %1; im DNS steht %2.</translation>
    </message>
    <message>
        <source>It will be used as %1.</source>
        <translation>Verwendet wird %1.</translation>
    </message>
    <message>
        <source>Looking whether %1 exists on the Internet...</source>
        <translation>Es wird nachgesehen, ob es %1 im Internet gibt...</translation>
    </message>
    <message>
        <source>%1 exists on the Internet. If it is not yours, your users cannot write to the real %1, because such mail stays in your network. A name that nobody has registered is safer.</source>
        <translation>%1 gibt es im Internet. Gehört die Domain nicht Ihnen, können Ihre Benutzer nicht an das echte %1 schreiben, weil solche Mails in Ihrem Netz bleiben. Sicherer ist ein Name, den niemand registriert hat.</translation>
    </message>
    <message>
        <source>%1 does not exist on the Internet, so it clashes with nothing.</source>
        <translation>%1 gibt es im Internet nicht, der Name kollidiert also mit nichts.</translation>
    </message>
    <message>
        <source>It could not be found out whether %1 exists on the Internet: the DNS gave no answer.</source>
        <translation>Ob es %1 im Internet gibt, ließ sich nicht feststellen: das DNS hat nicht geantwortet.</translation>
    </message>
</context>
<context>
    <name>wizard::DonePage</name>
    <message>
        <source>Save s&amp;etup...</source>
        <translation>Einrichtu&amp;ng speichern...</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Where things stand, and what comes next.</source>
        <translation>Wie die Dinge stehen und was als Nächstes kommt.</translation>
    </message>
    <message>
        <source>Save rep&amp;ort</source>
        <translation>Bericht &amp;speichern</translation>
    </message>
    <message>
        <source>What is to do and what comes next</source>
        <translation>Was zu tun ist und was als Nächstes kommt</translation>
    </message>
    <message>
        <source>The setup of %1 is complete. It has not been diagnosed yet.</source>
        <translation>Die Einrichtung von %1 ist vollständig. Sie wurde noch nicht diagnostiziert.</translation>
    </message>
    <message>
        <source>One thing is left to do for %1.</source>
        <translation>Für %1 bleibt eine Sache zu tun.</translation>
    </message>
    <message>
        <source>%2 things are left to do for %1.</source>
        <translation>Für %1 bleiben %2 Dinge zu tun.</translation>
    </message>
    <message>
        <source>And %1 more; the report has them all.</source>
        <translation>Und %1 weitere; im Bericht stehen alle.</translation>
    </message>
    <message>
        <source>What comes next</source>
        <translation>Was als Nächstes kommt</translation>
    </message>
    <message>
        <source>This was the simulation. Start again with your own domain: choose one of the ways on the first page.</source>
        <translation>Das war die Simulation. Beginnen Sie mit Ihrer eigenen Domain von vorn: wählen Sie auf der ersten Seite einen der Wege.</translation>
    </message>
    <message>
        <source>Save the report if you want to look at it at leisure; it says that it is a simulation.</source>
        <translation>Speichern Sie den Bericht, wenn Sie ihn in Ruhe ansehen wollen; er sagt, dass er eine Simulation ist.</translation>
    </message>
    <message>
        <source>Changes in the DNS take minutes, at times up to 48 hours, until everybody sees them.</source>
        <translation>Bis alle Änderungen im DNS sehen, dauert es Minuten, manchmal bis zu 48 Stunden.</translation>
    </message>
    <message>
        <source>A computer that still has the old names may need to be restarted, or wait until its DNS cache has run out.</source>
        <translation>Ein Computer, der noch die alten Namen hat, muss vielleicht neu gestartet werden oder warten, bis sein DNS-Zwischenspeicher abgelaufen ist.</translation>
    </message>
    <message>
        <source>Leave the MX record of the outside mailbox as it is: mail goes to the provider and is collected from there.</source>
        <translation>Lassen Sie den MX-Eintrag des externen Postfachs, wie er ist: Mails gehen an den Anbieter und werden von dort abgeholt.</translation>
    </message>
    <message>
        <source>Come back later: start this program, open this setup from the list of recent ones, choose “Diagnose a domain” and run the diagnosis again.</source>
        <translation>Kommen Sie später wieder: starten Sie dieses Programm, öffnen Sie diese Einrichtung aus der Liste der letzten, wählen Sie „Domain diagnostizieren“ und starten Sie die Diagnose erneut.</translation>
    </message>
    <message>
        <source>To see whether mail will arrive, go back and run the diagnosis, or come back later and choose “Diagnose a domain” on the first page.</source>
        <translation>Um zu sehen, ob Mails ankommen werden, gehen Sie zurück und starten Sie die Diagnose, oder kommen Sie später wieder und wählen Sie auf der ersten Seite „Domain diagnostizieren“.</translation>
    </message>
    <message>
        <source>Save the setup to keep your answers in a file: it holds no passwords.</source>
        <translation>Speichern Sie die Einrichtung, um Ihre Antworten in einer Datei aufzubewahren: sie enthält keine Passwörter.</translation>
    </message>
    <message>
        <source>When somebody else must act, save the report and send it along: it holds the evidence, line by line.</source>
        <translation>Wenn jemand anders handeln muss, speichern Sie den Bericht und senden Sie ihn mit: er enthält die Belege, Zeile für Zeile.</translation>
    </message>
</context>
<context>
    <name>wizard::EvidenceCards</name>
    <message>
        <source>Show &amp;more findings (%1 left)</source>
        <translation>&amp;Mehr Befunde anzeigen (noch %1)</translation>
    </message>
    <message>
        <source>Details of the finding</source>
        <translation>Einzelheiten des Befunds</translation>
    </message>
    <message>
        <source>Show the letter</source>
        <translation>Brief anzeigen</translation>
    </message>
    <message>
        <source>Copy the letter</source>
        <translation>Brief kopieren</translation>
    </message>
    <message>
        <source>The letter</source>
        <translation>Brief</translation>
    </message>
</context>
<context>
    <name>wizard::EvidencePane</name>
    <message>
        <source>This has not been tested yet.</source>
        <translation>Das wurde noch nicht geprüft.</translation>
    </message>
    <message>
        <source>This is being tested now.</source>
        <translation>Das wird gerade geprüft.</translation>
    </message>
    <message>
        <source>There is nothing to report.</source>
        <translation>Es gibt nichts zu berichten.</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>Fin&amp;dings</source>
        <translation>&amp;Befunde</translation>
    </message>
    <message>
        <source>&amp;Evidence</source>
        <translation>Be&amp;lege</translation>
    </message>
    <message>
        <source>Test by &amp;hand</source>
        <translation>Test von &amp;Hand</translation>
    </message>
    <message>
        <source>Evidence: what was asked and what came back</source>
        <translation>Belege: was gefragt wurde und was zurückkam</translation>
    </message>
    <message>
        <source>Copy e&amp;vidence</source>
        <translation>Belege k&amp;opieren</translation>
    </message>
    <message>
        <source>The same questions, to type into a terminal (Command Prompt on Windows) of any computer:</source>
        <translation>Dieselben Fragen, zum Eintippen in ein Terminal (unter Windows die Eingabeaufforderung) eines beliebigen Computers:</translation>
    </message>
    <message>
        <source>Commands that repeat this test by hand</source>
        <translation>Befehle, die diesen Test von Hand wiederholen</translation>
    </message>
    <message>
        <source>&amp;Copy command</source>
        <translation>Befehl kop&amp;ieren</translation>
    </message>
    <message>
        <source>Copy &amp;all</source>
        <translation>&amp;Alle kopieren</translation>
    </message>
    <message>
        <source>Follows %1</source>
        <translation>Folgt %1</translation>
    </message>
    <message>
        <source>Nothing has come back yet.</source>
        <translation>Bisher ist nichts zurückgekommen.</translation>
    </message>
    <message>
        <source>This check asked nobody: it follows from the setup alone.</source>
        <translation>Diese Prüfung hat niemanden gefragt: sie folgt allein aus der Einrichtung.</translation>
    </message>
    <message>
        <source>%1: no answer had arrived when the run ended.</source>
        <translation>%1: am Ende des Laufs war keine Antwort eingetroffen.</translation>
    </message>
    <message>
        <source>Copied to the clipboard.</source>
        <translation>In die Zwischenablage kopiert.</translation>
    </message>
    <message>
        <source>What the selected row opens to</source>
        <translation>Was die gewählte Zeile zeigt</translation>
    </message>
    <message>
        <source>Nobody was asked for this.</source>
        <translation>Danach wurde niemand gefragt.</translation>
    </message>
</context>
<context>
    <name>wizard::FactTable</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Copy &amp;all</source>
        <translation>&amp;Alles kopieren</translation>
    </message>
</context>
<context>
    <name>wizard::LanNamesPage</name>
    <message>
        <source>Records for the LAN&apos;s DNS server</source>
        <translation>Einträge für den DNS-Server des LAN</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>The names your network needs</source>
        <translation>Die Namen, die Ihr Netz braucht</translation>
    </message>
    <message>
        <source>&amp;Lines for the hosts file of each computer:</source>
        <translation>Zei&amp;len für die Hosts-Datei jedes Computers:</translation>
    </message>
    <message>
        <source>Copy &amp;records</source>
        <translation>Ein&amp;träge kopieren</translation>
    </message>
    <message>
        <source>Copy the records as lines of a zone file</source>
        <translation>Die Einträge als Zeilen einer Zonendatei kopieren</translation>
    </message>
    <message>
        <source>Sav&amp;e as...</source>
        <translation>&amp;Speichern unter...</translation>
    </message>
    <message>
        <source>&amp;Copy lines</source>
        <translation>Zeilen &amp;kopieren</translation>
    </message>
    <message>
        <source>Copy the lines for the hosts file</source>
        <translation>Die Zeilen für die Hosts-Datei kopieren</translation>
    </message>
    <message>
        <source>Where the hosts file is</source>
        <translation>Wo die Hosts-Datei liegt</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>Hosts file</source>
        <translation>Hosts-Datei</translation>
    </message>
    <message>
        <source>Either: records for the DNS server of your network</source>
        <translation>Entweder: Einträge für den DNS-Server Ihres Netzes</translation>
    </message>
    <message>
        <source>Many routers and every Windows domain have one. All computers then know the names at once.</source>
        <translation>Viele Router und jede Windows-Domäne haben einen. Dann kennen alle Computer die Namen sofort.</translation>
    </message>
    <message>
        <source>Or: names in the hosts files</source>
        <translation>Oder: Namen in den Hosts-Dateien</translation>
    </message>
    <message>
        <source>To change a hosts file, open it in a text editor as administrator and add the lines at its end:</source>
        <translation>Um eine Hosts-Datei zu ändern, öffnen Sie sie als Administrator in einem Texteditor und fügen Sie die Zeilen am Ende an:</translation>
    </message>
    <message>
        <source>No MX record is needed for %1, and none can be set: mail stays in your network and goes straight to the server. The computers only have to know the address of the server&apos;s name, in one of two ways.</source>
        <translation>Für %1 ist kein MX-Eintrag nötig, und es kann keiner gesetzt werden: Mails bleiben in Ihrem Netz und gehen direkt an den Server. Die Computer müssen nur die Adresse zum Namen des Servers kennen, auf eine von zwei Arten.</translation>
    </message>
</context>
<context>
    <name>wizard::MailPath</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>wizard::Mark</name>
    <message>
        <source>Not tested yet</source>
        <translation>Noch nicht geprüft</translation>
    </message>
    <message>
        <source>Testing</source>
        <translation>Wird geprüft</translation>
    </message>
    <message>
        <source>Not finished</source>
        <translation>Nicht beendet</translation>
    </message>
    <message>
        <source>%1, not finished</source>
        <translation>%1, nicht beendet</translation>
    </message>
</context>
<context>
    <name>wizard::OutsideMailboxPage</name>
    <message>
        <source>Where is the outside mailbox?</source>
        <translation>Wo liegt das externe Postfach?</translation>
    </message>
    <message>
        <source>Incoming mail</source>
        <translation>Eingehende Mail</translation>
    </message>
    <message>
        <source>&amp;Incoming server:</source>
        <translation>Posteingangs&amp;server:</translation>
    </message>
    <message>
        <source>Incoming server</source>
        <translation>Posteingangsserver</translation>
    </message>
    <message>
        <source>En&amp;cryption:</source>
        <translation>&amp;Verschlüsselung:</translation>
    </message>
    <message>
        <source>Encryption of incoming mail</source>
        <translation>Verschlüsselung eingehender Mail</translation>
    </message>
    <message>
        <source>P&amp;ort:</source>
        <translation>P&amp;ort:</translation>
    </message>
    <message>
        <source>Port for incoming mail</source>
        <translation>Port für eingehende Mail</translation>
    </message>
    <message>
        <source>Outgoing mail</source>
        <translation>Ausgehende Mail</translation>
    </message>
    <message>
        <source>O&amp;utgoing server:</source>
        <translation>Posta&amp;usgangsserver:</translation>
    </message>
    <message>
        <source>Outgoing server</source>
        <translation>Postausgangsserver</translation>
    </message>
    <message>
        <source>Encr&amp;yption:</source>
        <translation>Verschlüsse&amp;lung:</translation>
    </message>
    <message>
        <source>Encryption of outgoing mail</source>
        <translation>Verschlüsselung ausgehender Mail</translation>
    </message>
    <message>
        <source>Po&amp;rt:</source>
        <translation>Po&amp;rt:</translation>
    </message>
    <message>
        <source>Port for outgoing mail</source>
        <translation>Port für ausgehende Mail</translation>
    </message>
    <message>
        <source>The MX record of your provider&apos;s domain must stay as it is. It brings mail into the outside mailbox, from where your server collects it.</source>
        <translation>Der MX-Eintrag der Domain Ihres Anbieters muss bleiben, wie er ist. Er bringt die Mails in das externe Postfach, aus dem Ihr Server sie abholt.</translation>
    </message>
    <message>
        <source>IMAP</source>
        <translation>IMAP</translation>
    </message>
    <message>
        <source>POP3</source>
        <translation>POP3</translation>
    </message>
    <message>
        <source>&amp;Protocol:</source>
        <translation>&amp;Protokoll:</translation>
    </message>
    <message>
        <source>SSL/TLS</source>
        <translation>SSL/TLS</translation>
    </message>
    <message>
        <source>STARTTLS</source>
        <translation>STARTTLS</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Without encryption everybody on the way can read the password and the mail.</source>
        <translation>Ohne Verschlüsselung können alle auf dem Weg das Passwort und die Mails lesen.</translation>
    </message>
    <message>
        <source>Your provider tells you these servers. The diagnosis finds out whether they can be reached and speak the right protocol with encryption and, if you like, whether you can log in.</source>
        <translation>Diese Server nennt Ihnen Ihr Anbieter. Die Diagnose stellt fest, ob sie erreichbar sind und das richtige Protokoll mit Verschlüsselung sprechen und, wenn Sie möchten, ob Sie sich anmelden können.</translation>
    </message>
    <message>
        <source>the address of the outside mailbox</source>
        <translation>die Adresse des externen Postfachs</translation>
    </message>
    <message>
        <source>addresses of our own domain</source>
        <translation>Adressen unserer eigenen Domain</translation>
    </message>
    <message>
        <source>The mailbox</source>
        <translation>Das Postfach</translation>
    </message>
    <message>
        <source>Mail a&amp;ddress (optional):</source>
        <translation>Maila&amp;dresse (optional):</translation>
    </message>
    <message>
        <source>Mai&amp;l leaves with:</source>
        <translation>Absender ausgehender &amp;Mails:</translation>
    </message>
    <message>
        <source>This is no mail address like anna@example.net.</source>
        <translation>Das ist keine Mailadresse wie anna@example.net.</translation>
    </message>
    <message>
        <source>Try to log in (optional)</source>
        <translation>Anmeldung versuchen (optional)</translation>
    </message>
    <message>
        <source>Us&amp;er name:</source>
        <translation>Be&amp;nutzername:</translation>
    </message>
    <message>
        <source>Pass&amp;word:</source>
        <translation>P&amp;asswort:</translation>
    </message>
    <message>
        <source>The password stays in memory until MX Wizard is closed. It is sent only where the connection is encrypted and the certificate is in order, and gets into no file, report or log. No message is read, changed or deleted.</source>
        <translation>Das Passwort bleibt im Arbeitsspeicher, bis MX Wizard geschlossen wird. Es wird nur gesendet, wenn die Verbindung verschlüsselt und das Zertifikat in Ordnung ist, und gelangt in keine Datei, keinen Bericht und kein Protokoll. Es wird keine Nachricht gelesen, geändert oder gelöscht.</translation>
    </message>
    <message>
        <source>addresses of %1</source>
        <translation>Adressen unter %1</translation>
    </message>
</context>
<context>
    <name>wizard::PanelPage</name>
    <message>
        <source>Look a&amp;gain</source>
        <translation>&amp;Nochmals suchen</translation>
    </message>
    <message>
        <source>What to type in the control panel</source>
        <translation>Was beim DNS-Anbieter einzutragen ist</translation>
    </message>
    <message>
        <source>Look again who the DNS provider is</source>
        <translation>Nochmals nachsehen, wer der DNS-Anbieter ist</translation>
    </message>
    <message>
        <source>DNS &amp;provider:</source>
        <translation>&amp;DNS-Anbieter:</translation>
    </message>
    <message>
        <source>Log in where the DNS of %1 is managed and create these records. Changes take a few minutes to 48 hours until the whole Internet sees them.</source>
        <translation>Melden Sie sich dort an, wo das DNS von %1 verwaltet wird, und legen Sie diese Einträge an. Bis das ganze Internet Änderungen sieht, vergehen einige Minuten bis 48 Stunden.</translation>
    </message>
    <message>
        <source>To recognise the provider, this computer&apos;s DNS resolver is asked for the name servers of the domain.</source>
        <translation>Um den Anbieter zu erkennen, wird der DNS-Resolver dieses Computers nach den Nameservern der Domain gefragt.</translation>
    </message>
    <message>
        <source>To recognise the provider, the name server %1 is asked for the name servers of the domain.</source>
        <translation>Um den Anbieter zu erkennen, wird der Nameserver %1 nach den Nameservern der Domain gefragt.</translation>
    </message>
    <message>
        <source>Looking up the name servers...</source>
        <translation>Die Nameserver werden abgefragt...</translation>
    </message>
    <message>
        <source>The name servers of %1 could not be looked up, so choose your DNS provider yourself.</source>
        <translation>Die Nameserver von %1 konnten nicht abgefragt werden; wählen Sie Ihren DNS-Anbieter deshalb selbst.</translation>
    </message>
    <message>
        <source>%1 has no name servers. Is the domain registered?</source>
        <translation>%1 hat keine Nameserver. Ist die Domain registriert?</translation>
    </message>
    <message>
        <source>The name servers of %1 are %2. They belong to no provider known here, so use the general instructions.</source>
        <translation>Die Nameserver von %1 sind %2. Sie gehören zu keinem hier bekannten Anbieter; benutzen Sie deshalb die allgemeine Anleitung.</translation>
    </message>
    <message>
        <source>The name servers of %1 are %2: that is %3.</source>
        <translation>Die Nameserver von %1 sind %2: das ist %3.</translation>
    </message>
    <message>
        <source>The name servers of %1 are %2: that is %3. Records made elsewhere have no effect.</source>
        <translation>Die Nameserver von %1 sind %2: das ist %3. Anderswo angelegte Einträge haben keine Wirkung.</translation>
    </message>
    <message>
        <source>The name servers of %1 are %2: that is %3, so its instructions are shown.</source>
        <translation>Die Nameserver von %1 sind %2: das ist %3, deshalb wird dessen Anleitung gezeigt.</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Good to know about this panel</source>
        <translation>Gut zu wissen</translation>
    </message>
    <message>
        <source>Not everything here was checked against this provider&apos;s present panel. The names of boxes may differ a little; what goes into them does not.</source>
        <translation>Nicht alles hier wurde mit der heutigen Oberfläche dieses Anbieters verglichen. Die Namen der Felder können etwas anders lauten; was hineinkommt, nicht.</translation>
    </message>
    <message>
        <source>Record %1: %2 for %3</source>
        <translation>Eintrag %1: %2 für %3</translation>
    </message>
    <message>
        <source>%1 of record %2</source>
        <translation>%1 von Eintrag %2</translation>
    </message>
    <message>
        <source>leave this box empty</source>
        <translation>dieses Feld leer lassen</translation>
    </message>
    <message>
        <source>%1:</source>
        <translation>%1:</translation>
    </message>
    <message>
        <source>%1 (%2):</source>
        <translation>%1 (%2):</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy %1 of record %2</source>
        <translation>%1 von Eintrag %2 kopieren</translation>
    </message>
</context>
<context>
    <name>wizard::ProgramsPage</name>
    <message>
        <source>SMTP: other mail servers deliver here</source>
        <translation>SMTP: andere Mailserver stellen hier zu</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>Erforderlich</translation>
    </message>
    <message>
        <source>SMTP with SSL/TLS: users send mail</source>
        <translation>SMTP mit SSL/TLS: Benutzer senden Mails</translation>
    </message>
    <message>
        <source>For users outside</source>
        <translation>Für Benutzer außerhalb</translation>
    </message>
    <message>
        <source>SMTP, encrypted by STARTTLS: users send mail</source>
        <translation>SMTP, verschlüsselt mit STARTTLS: Benutzer senden Mails</translation>
    </message>
    <message>
        <source>IMAP with SSL/TLS: users read mail</source>
        <translation>IMAP mit SSL/TLS: Benutzer lesen Mails</translation>
    </message>
    <message>
        <source>POP3 with SSL/TLS: users fetch mail</source>
        <translation>POP3 mit SSL/TLS: Benutzer holen Mails ab</translation>
    </message>
    <message>
        <source>IMAP, encrypted by STARTTLS: users read mail</source>
        <translation>IMAP, verschlüsselt mit STARTTLS: Benutzer lesen Mails</translation>
    </message>
    <message>
        <source>Only if the server insists on STARTTLS</source>
        <translation>Nur wenn der Server auf STARTTLS besteht</translation>
    </message>
    <message>
        <source>POP3, encrypted by STARTTLS: users fetch mail</source>
        <translation>POP3, verschlüsselt mit STARTTLS: Benutzer holen Mails ab</translation>
    </message>
    <message>
        <source>Ports to forward to the mail server</source>
        <translation>An den Mailserver weiterzuleitende Ports</translation>
    </message>
    <message>
        <source>TCP port</source>
        <translation>TCP-Port</translation>
    </message>
    <message>
        <source>Used for</source>
        <translation>Zweck</translation>
    </message>
    <message>
        <source>Needed</source>
        <translation>Nötig</translation>
    </message>
    <message>
        <source>Settings for mail programs</source>
        <translation>Einstellungen für Mailprogramme</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Verschlüsselung</translation>
    </message>
    <message>
        <source>Router and mail programs</source>
        <translation>Router und Mailprogramme</translation>
    </message>
    <message>
        <source>Copy &amp;ports</source>
        <translation>&amp;Ports kopieren</translation>
    </message>
    <message>
        <source>Copy the ports to forward</source>
        <translation>Die weiterzuleitenden Ports kopieren</translation>
    </message>
    <message>
        <source>Copy se&amp;ttings</source>
        <translation>Einste&amp;llungen kopieren</translation>
    </message>
    <message>
        <source>Copy the settings for mail programs</source>
        <translation>Die Einstellungen für Mailprogramme kopieren</translation>
    </message>
    <message>
        <source>Router and firewall</source>
        <translation>Router und Firewall</translation>
    </message>
    <message>
        <source>Mail programs of your users</source>
        <translation>Mailprogramme Ihrer Benutzer</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Where the external address belongs to a router, forward these ports to the private address of the mail server behind it, and let the firewall pass them: %1. Outgoing connections to port 25 must be allowed too, or the server cannot send; some Internet providers open that port only on request.</source>
        <translation>Wenn die externe Adresse zu einem Router gehört, leiten Sie diese Ports an die private Adresse des Mailservers dahinter weiter und lassen Sie sie in der Firewall zu: %1. Auch ausgehende Verbindungen zu Port 25 müssen erlaubt sein, sonst kann der Server nicht senden; manche Internetanbieter öffnen diesen Port nur auf Anfrage.</translation>
    </message>
    <message>
        <source>The SMTP server and the POP3 or IMAP server of your users is %1. The user name is usually the whole mail address.</source>
        <translation>Der SMTP-Server und der POP3- oder IMAP-Server Ihrer Benutzer ist %1. Der Benutzername ist meist die ganze Mailadresse.</translation>
    </message>
    <message>
        <source>SSL/TLS</source>
        <translation>SSL/TLS</translation>
    </message>
    <message>
        <source>STARTTLS</source>
        <translation>STARTTLS</translation>
    </message>
    <message>
        <source>Outgoing mail (SMTP)</source>
        <translation>Ausgehende Mail (SMTP)</translation>
    </message>
    <message>
        <source>Outgoing mail (SMTP), other way</source>
        <translation>Ausgehende Mail (SMTP), anderer Weg</translation>
    </message>
    <message>
        <source>Incoming mail (IMAP)</source>
        <translation>Eingehende Mail (IMAP)</translation>
    </message>
    <message>
        <source>Incoming mail (POP3)</source>
        <translation>Eingehende Mail (POP3)</translation>
    </message>
</context>
<context>
    <name>wizard::RecordsPage</name>
    <message>
        <source>Records to publish</source>
        <translation>Zu veröffentlichende Einträge</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>TTL</source>
        <translation>TTL</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>The DNS records</source>
        <translation>Die DNS-Einträge</translation>
    </message>
    <message>
        <source>Copy &amp;value</source>
        <translation>Wert &amp;kopieren</translation>
    </message>
    <message>
        <source>Copy the value of the chosen record</source>
        <translation>Den Wert des gewählten Eintrags kopieren</translation>
    </message>
    <message>
        <source>Copy &amp;all</source>
        <translation>&amp;Alle kopieren</translation>
    </message>
    <message>
        <source>Copy all records as lines of a zone file</source>
        <translation>Alle Einträge als Zeilen einer Zonendatei kopieren</translation>
    </message>
    <message>
        <source>Sav&amp;e as...</source>
        <translation>&amp;Speichern unter...</translation>
    </message>
    <message>
        <source>These records make mail for %1 arrive at your server. The next page shows what to type into which box of your DNS provider&apos;s control panel. TTL is the time in seconds that others may remember a record.</source>
        <translation>Diese Einträge sorgen dafür, dass Mails an %1 bei Ihrem Server ankommen. Die nächste Seite zeigt, was in welches Feld der Oberfläche Ihres DNS-Anbieters einzutragen ist. TTL ist die Zeit in Sekunden, die andere sich einen Eintrag merken dürfen.</translation>
    </message>
</context>
<context>
    <name>wizard::ReportExport</name>
    <message>
        <source>Mail diagnosis of %1</source>
        <translation>Maildiagnose von %1</translation>
    </message>
    <message>
        <source>PDF document</source>
        <translation>PDF-Dokument</translation>
    </message>
    <message>
        <source>%1 (*.%2)</source>
        <translation>%1 (*.%2)</translation>
    </message>
    <message>
        <source>The report was saved as %1.</source>
        <translation>Der Bericht wurde als %1 gespeichert.</translation>
    </message>
    <message>
        <source>Save report</source>
        <translation>Bericht speichern</translation>
    </message>
    <message>
        <source>The report is still here. Choose another place to save it.</source>
        <translation>Der Bericht ist noch da. Wählen Sie einen anderen Ort, um ihn zu speichern.</translation>
    </message>
    <message>
        <source>Choose &amp;another place...</source>
        <translation>&amp;Anderen Ort wählen...</translation>
    </message>
    <message>
        <source>The report was copied to the clipboard as plain text.</source>
        <translation>Der Bericht wurde als reiner Text in die Zwischenablage kopiert.</translation>
    </message>
    <message>
        <source>The report was sent to the printer.</source>
        <translation>Der Bericht wurde an den Drucker gesendet.</translation>
    </message>
</context>
<context>
    <name>wizard::RunBar</name>
    <message>
        <source>&amp;Run the diagnosis</source>
        <translation>&amp;Diagnose starten</translation>
    </message>
    <message>
        <source>&amp;Run again</source>
        <translation>&amp;Diagnose wiederholen</translation>
    </message>
    <message>
        <source>Stopped before the end.</source>
        <translation>Vor dem Ende angehalten.</translation>
    </message>
    <message>
        <source>The time for the run was up before the end.</source>
        <translation>Die Zeit für den Lauf war vor dem Ende abgelaufen.</translation>
    </message>
    <message>
        <source>This computer was asleep during the run and missed answers. Run the diagnosis again.</source>
        <translation>Dieser Computer war während des Laufs im Ruhezustand und hat Antworten verpasst. Starten Sie die Diagnose erneut.</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>S&amp;topp</translation>
    </message>
    <message>
        <source>Nothing has been asked yet. The run takes some seconds and you can stop it at any time.</source>
        <translation>Noch wurde nichts gefragt. Der Lauf dauert einige Sekunden; Sie können ihn jederzeit anhalten.</translation>
    </message>
    <message>
        <source>Checks that are done</source>
        <translation>Erledigte Prüfungen</translation>
    </message>
    <message>
        <source>%v of %m checks done</source>
        <translation>%v von %m Prüfungen erledigt</translation>
    </message>
    <message>
        <source>Judging what has come back</source>
        <translation>Die Antworten werden beurteilt</translation>
    </message>
    <message>
        <source>Waiting for %1</source>
        <translation>Warten auf %1</translation>
    </message>
    <message>
        <source>Waiting for %1 and %2 more</source>
        <translation>Warten auf %1 und %2 weitere</translation>
    </message>
    <message>
        <source>%1 (%2 seconds)</source>
        <translation>%1 (%2 Sekunden)</translation>
    </message>
    <message>
        <source>Keep watchin&amp;g</source>
        <translation>Weiter beoba&amp;chten</translation>
    </message>
    <message>
        <source>Looks again, quietly, whenever somebody may see something new, until everybody sees what was planned.</source>
        <translation>Sieht im Stillen nach, wann immer jemand etwas Neues sehen könnte, bis alle sehen, was geplant war.</translation>
    </message>
</context>
<context>
    <name>wizard::SeenModel</name>
    <message>
        <source>Name servers</source>
        <translation>Nameserver</translation>
    </message>
    <message>
        <source>Public DNS</source>
        <translation>Öffentliches DNS</translation>
    </message>
    <message>
        <source>Your network</source>
        <translation>Ihr Netz</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Dieser Computer</translation>
    </message>
    <message>
        <source>what your DNS host publishes</source>
        <translation>was Ihr DNS-Anbieter veröffentlicht</translation>
    </message>
    <message>
        <source>what others on the Internet see</source>
        <translation>was andere im Internet sehen</translation>
    </message>
    <message>
        <source>what other computers around you see</source>
        <translation>was andere Computer in Ihrer Nähe sehen</translation>
    </message>
    <message>
        <source>what programs on it see</source>
        <translation>was Programme darauf sehen</translation>
    </message>
    <message>
        <source>Its resolver</source>
        <translation>Resolver</translation>
    </message>
    <message>
        <source>Its hosts file</source>
        <translation>Hosts-Datei</translation>
    </message>
    <message>
        <source>DNS at %1</source>
        <translation>DNS bei %1</translation>
    </message>
    <message>
        <source>No entry</source>
        <translation>Kein Eintrag</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1 d</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>who was asked, for which record</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>It has no entry for this name, so the DNS is asked. That is as it should be.</source>
        <translation>Sie hat keinen Eintrag für diesen Namen, deshalb wird das DNS gefragt. So soll es sein.</translation>
    </message>
    <message>
        <source>It never holds such records.</source>
        <translation>Sie enthält solche Einträge nie.</translation>
    </message>
    <message>
        <source>Not asked on purpose: as long as the domain&apos;s name servers do not have the record as planned, the question would only make this resolver remember that.</source>
        <translation>Absichtlich nicht gefragt: solange die Nameserver der Domain den Eintrag nicht wie geplant haben, würde die Frage nur bewirken, dass sich dieser Resolver das merkt.</translation>
    </message>
    <message>
        <source>It has: %1</source>
        <translation>Dort steht: %1</translation>
    </message>
    <message>
        <source>It has a view of its own for your network; outsiders see something else.</source>
        <translation>Es gibt dort eine eigene Sicht für Ihr Netz; Außenstehende sehen etwas anderes.</translation>
    </message>
    <message>
        <source>Planned: %1</source>
        <translation>Geplant: %1</translation>
    </message>
    <message>
        <source>At the domain&apos;s name servers: %1</source>
        <translation>Bei den Nameservern der Domain: %1</translation>
    </message>
    <message>
        <source>It may still answer that %1.</source>
        <translation>Diese Antwort kann noch %1 kommen.</translation>
    </message>
    <message>
        <source>Asked at %1.</source>
        <translation>Gefragt: %1.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a group of those asked: what one learns</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>cell of a table: what it has</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>wizard::SeenPane</name>
    <message>
        <source>Who sees what: those who were asked, by record</source>
        <translation>Wer sieht was: die Gefragten, nach Eintrag</translation>
    </message>
    <message>
        <source>After a run this table shows which name server and which resolver has which record, and how long it will still answer with something old.</source>
        <translation>Nach einem Lauf zeigt diese Tabelle, welcher Nameserver und welcher Resolver welchen Eintrag hat und wie lange er noch mit etwas Altem antworten wird.</translation>
    </message>
</context>
<context>
    <name>wizard::ServerEditor</name>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>&amp;Host name:</source>
        <translation>Host&amp;name:</translation>
    </message>
    <message>
        <source>IPv&amp;4 address:</source>
        <translation>IPv&amp;4-Adresse:</translation>
    </message>
    <message>
        <source>IPv&amp;6 address:</source>
        <translation>IPv&amp;6-Adresse:</translation>
    </message>
    <message>
        <source>The lowest number is tried first</source>
        <translation>Die niedrigste Zahl wird zuerst versucht</translation>
    </message>
    <message>
        <source>P&amp;riority:</source>
        <translation>P&amp;riorität:</translation>
    </message>
    <message>
        <source>Server %1</source>
        <translation>Server %1</translation>
    </message>
    <message>
        <source>Host name of server %1</source>
        <translation>Hostname von Server %1</translation>
    </message>
    <message>
        <source>IPv4 address of server %1</source>
        <translation>IPv4-Adresse von Server %1</translation>
    </message>
    <message>
        <source>IPv6 address of server %1</source>
        <translation>IPv6-Adresse von Server %1</translation>
    </message>
    <message>
        <source>Priority of server %1</source>
        <translation>Priorität von Server %1</translation>
    </message>
    <message>
        <source>Remove server %1</source>
        <translation>Server %1 entfernen</translation>
    </message>
    <message>
        <source>%1 is an IPv6 address; it belongs in the box below.</source>
        <translation>%1 ist eine IPv6-Adresse; sie gehört in das Feld darunter.</translation>
    </message>
    <message>
        <source>%1 is an IPv4 address; it belongs in the box above.</source>
        <translation>%1 ist eine IPv4-Adresse; sie gehört in das Feld darüber.</translation>
    </message>
    <message>
        <source>Move it there</source>
        <translation>Dorthin verschieben</translation>
    </message>
    <message>
        <source>Another server above has this name already. Each server needs a name of its own.</source>
        <translation>Ein anderer Server weiter oben heißt schon so. Jeder Server braucht einen eigenen Namen.</translation>
    </message>
    <message>
        <source>%1 is not within %2. Its A and AAAA records are made where its own domain is managed; here only the MX record is made.</source>
        <translation>%1 liegt nicht innerhalb von %2. Die A- und AAAA-Einträge werden dort angelegt, wo die eigene Domain dieses Namens verwaltet wird; hier entsteht nur der MX-Eintrag.</translation>
    </message>
    <message>
        <source>In the DNS it is written %1.</source>
        <translation>Im DNS steht %1.</translation>
    </message>
    <message>
        <source>Type the IPv4 or the IPv6 address of this server, or both.</source>
        <translation>Geben Sie die IPv4- oder die IPv6-Adresse dieses Servers ein, oder beide.</translation>
    </message>
</context>
<context>
    <name>wizard::ServersPage</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1: no answer</source>
        <translation>%1: keine Antwort</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>&amp;Add another server</source>
        <translation>Weiteren Server &amp;hinzufügen</translation>
    </message>
    <message>
        <source>Which servers take the mail?</source>
        <translation>Welche Server nehmen die Mails an?</translation>
    </message>
    <message>
        <source>Detect e&amp;xternal address</source>
        <translation>E&amp;xterne Adresse ermitteln</translation>
    </message>
    <message>
        <source>Not sure about the external address? The button asks each of these by one DNS question: %1. They learn the address that your network has on the Internet, and say it.</source>
        <translation>Nicht sicher, welche die externe Adresse ist? Der Knopf stellt jedem von diesen eine DNS-Frage: %1. Sie erfahren die Adresse, die Ihr Netz im Internet hat, und nennen sie.</translation>
    </message>
    <message>
        <source>Type the host name of your mail server and its private address inside your network. Give the server a fixed address: one that DHCP hands out may change.</source>
        <translation>Geben Sie den Hostnamen Ihres Mailservers und seine private Adresse in Ihrem Netz ein. Geben Sie dem Server eine feste Adresse: eine von DHCP vergebene kann sich ändern.</translation>
    </message>
    <message>
        <source>The host name goes into the MX record, the external address into the A record (IPv4) or AAAA record (IPv6). With several servers the one with the lowest priority number is tried first.</source>
        <translation>Der Hostname kommt in den MX-Eintrag, die externe Adresse in den A-Eintrag (IPv4) oder AAAA-Eintrag (IPv6). Bei mehreren Servern wird der mit der niedrigsten Prioritätszahl zuerst versucht.</translation>
    </message>
    <message>
        <source>Asking...</source>
        <translation>Wird gefragt...</translation>
    </message>
    <message>
        <source>The services named different addresses, so none of them is used. Ask your Internet provider for your external address.</source>
        <translation>Die Dienste haben verschiedene Adressen genannt, deshalb wird keine davon verwendet. Fragen Sie Ihren Internetanbieter nach Ihrer externen Adresse.</translation>
    </message>
    <message>
        <source>The external address could not be detected. Perhaps a firewall stops DNS questions to other servers. Your router&apos;s status page shows the address too.</source>
        <translation>Die externe Adresse ließ sich nicht ermitteln. Vielleicht hält eine Firewall DNS-Fragen an andere Server auf. Auch die Statusseite Ihres Routers zeigt die Adresse.</translation>
    </message>
    <message>
        <source>The Internet sees your network as %1. Server 1 has another address.</source>
        <translation>Das Internet sieht Ihr Netz als %1. Server 1 hat eine andere Adresse.</translation>
    </message>
    <message>
        <source>Use %1 for server 1</source>
        <translation>%1 für Server 1 verwenden</translation>
    </message>
    <message>
        <source>The Internet sees your network as %1. That was filled in for server 1.</source>
        <translation>Das Internet sieht Ihr Netz als %1. Das wurde für Server 1 eingetragen.</translation>
    </message>
    <message>
        <source>The Internet sees your network as %1, as you typed for server 1.</source>
        <translation>Das Internet sieht Ihr Netz als %1, wie Sie es für Server 1 eingegeben haben.</translation>
    </message>
    <message>
        <source>Hand all o&amp;utgoing mail to a relay (smart host)</source>
        <translation>Alle a&amp;usgehenden Mails an ein Relay (Smarthost) übergeben</translation>
    </message>
    <message>
        <source>Outgoing mail (optional)</source>
        <translation>Ausgehende Mails (optional)</translation>
    </message>
    <message>
        <source>D&amp;KIM selectors:</source>
        <translation>D&amp;KIM-Selektoren:</translation>
    </message>
    <message>
        <source>The names of the keys that your mail server signs with, as its settings show them, with blanks between them.</source>
        <translation>Die Namen der Schlüssel, mit denen Ihr Mailserver signiert, wie seine Einstellungen sie zeigen, durch Leerzeichen getrennt.</translation>
    </message>
    <message>
        <source>Rela&amp;y and port:</source>
        <translation>Rela&amp;y und Port:</translation>
    </message>
    <message>
        <source>A selector has letters, digits, dots and hyphens only, like mail or 2026a.</source>
        <translation>Ein Selektor besteht nur aus Buchstaben, Ziffern, Punkten und Bindestrichen, wie mail oder 2026a.</translation>
    </message>
    <message>
        <source>This is no host name with a port, like smtp.example.net:587.</source>
        <translation>Das ist kein Hostname mit Port, wie smtp.example.net:587.</translation>
    </message>
</context>
<context>
    <name>wizard::SetupWizard</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Weiter</translation>
    </message>
    <message>
        <source>&amp;Finish</source>
        <translation>&amp;Fertigstellen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>&amp;Setup</source>
        <translation>&amp;Einrichtung</translation>
    </message>
    <message>
        <source>Save the setup to a file or open another one</source>
        <translation>Die Einrichtung in eine Datei speichern oder eine andere öffnen</translation>
    </message>
    <message>
        <source>&amp;Save setup...</source>
        <translation>Einrichtung &amp;speichern...</translation>
    </message>
    <message>
        <source>&amp;Open setup file...</source>
        <translation>Einrichtungsdatei öff&amp;nen...</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Domain</translation>
    </message>
    <message>
        <source>Mail servers</source>
        <translation>Mailserver</translation>
    </message>
    <message>
        <source>DNS records</source>
        <translation>DNS-Einträge</translation>
    </message>
    <message>
        <source>Control panel</source>
        <translation>Beim DNS-Anbieter</translation>
    </message>
    <message>
        <source>Router and programs</source>
        <translation>Router und Programme</translation>
    </message>
    <message>
        <source>Names in the LAN</source>
        <translation>Namen im LAN</translation>
    </message>
    <message>
        <source>Outside mailbox</source>
        <translation>Externes Postfach</translation>
    </message>
    <message>
        <source>Diagnose</source>
        <translation>Diagnose</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>SIMULATION: %1 - MX Wizard</source>
        <translation>SIMULATION: %1 - MX Wizard</translation>
    </message>
    <message>
        <source>MX Wizard</source>
        <translation>MX Wizard</translation>
    </message>
    <message>
        <source>%1 - MX Wizard</source>
        <translation>%1 - MX Wizard</translation>
    </message>
    <message>
        <source>Open setup file</source>
        <translation>Einrichtungsdatei öffnen</translation>
    </message>
    <message>
        <source>Setup files (*.json)</source>
        <translation>Einrichtungsdateien (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Save setup</source>
        <translation>Einrichtung speichern</translation>
    </message>
    <message>
        <source>Save the records</source>
        <translation>Die Einträge speichern</translation>
    </message>
    <message>
        <source>This format cannot hold these records safely. Choose another one.</source>
        <translation>Dieses Format kann diese Einträge nicht sicher aufnehmen. Wählen Sie ein anderes.</translation>
    </message>
</context>
<context>
    <name>wizard::SidePanel</name>
    <message>
        <source>SIMULATION
Nothing leaves this computer.</source>
        <translation>SIMULATION
Nichts verlässt diesen Computer.</translation>
    </message>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>Schritt %1 von %2: %3</translation>
    </message>
    <message>
        <source>%1 (you are here)</source>
        <translation>%1 (Sie sind hier)</translation>
    </message>
    <message>
        <source>%1 (done)</source>
        <translation>%1 (erledigt)</translation>
    </message>
</context>
<context>
    <name>wizard::StartPage</name>
    <message>
        <source>Internet</source>
        <translation>Internet</translation>
    </message>
    <message>
        <source>LAN only</source>
        <translation>Nur LAN</translation>
    </message>
    <message>
        <source>Outside mailbox</source>
        <translation>Map-Mailserver</translation>
    </message>
    <message>
        <source>The setups that you work on will be offered here.</source>
        <translation>Hier werden die Einrichtungen angeboten, an denen Sie arbeiten.</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>Was möchten Sie tun?</translation>
    </message>
    <message>
        <source>Set up a mail server on the &amp;Internet</source>
        <translation>Mailserver im &amp;Internet einrichten</translation>
    </message>
    <message>
        <source>Mail from all over the world comes straight to your server. You get the DNS records and what to type where.</source>
        <translation>Mails aus aller Welt kommen unmittelbar zu Ihrem Server. Sie erhalten die DNS-Einträge und erfahren, was wo einzutragen ist.</translation>
    </message>
    <message>
        <source>Set up a mail server for the &amp;LAN only</source>
        <translation>Mailserver nur für das &amp;LAN einrichten</translation>
    </message>
    <message>
        <source>Mail stays inside your network. Nothing is published; you get the names your own computers need.</source>
        <translation>Mails bleiben in Ihrem Netz. Nichts wird veröffentlicht; Sie erhalten die Namen, die Ihre eigenen Computer brauchen.</translation>
    </message>
    <message>
        <source>Collect mail from an &amp;outside mailbox</source>
        <translation>Mails aus einem externen &amp;Postfach abholen</translation>
    </message>
    <message>
        <source>Your server fetches mail from a mailbox at a provider (map mail server). The provider&apos;s records stay as they are.</source>
        <translation>Ihr Server holt Mails aus einem Postfach bei einem Anbieter ab (Map-Mailserver). Die Einträge des Anbieters bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>&amp;Diagnose a domain</source>
        <translation>&amp;Domain diagnostizieren</translation>
    </message>
    <message>
        <source>Find out whether mail reaches a domain that has been set up already.</source>
        <translation>Stellt fest, ob Mails eine bereits eingerichtete Domain erreichen.</translation>
    </message>
    <message>
        <source>Do&amp;main:</source>
        <translation>Do&amp;main:</translation>
    </message>
    <message>
        <source>Domain to diagnose</source>
        <translation>Zu diagnostizierende Domain</translation>
    </message>
    <message>
        <source>O&amp;pen</source>
        <translation>Öff&amp;nen</translation>
    </message>
    <message>
        <source>Diagnose &amp;again</source>
        <translation>Erneut dia&amp;gnostizieren</translation>
    </message>
    <message>
        <source>Forge&amp;t</source>
        <translation>&amp;Vergessen</translation>
    </message>
    <message>
        <source>Open setup fil&amp;e...</source>
        <translation>Einrichtungsd&amp;atei öffnen...</translation>
    </message>
    <message>
        <source>&amp;Remember the last setups on this computer</source>
        <translation>Letzte Einrichtungen auf diesem Computer me&amp;rken</translation>
    </message>
    <message>
        <source>Last set&amp;ups:</source>
        <translation>Letzte Einricht&amp;ungen:</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Tr&amp;y it</source>
        <translation>Au&amp;sprobieren</translation>
    </message>
    <message>
        <source>Diagnoses the chosen simulated domain; nothing leaves this computer</source>
        <translation>Diagnostiziert die gewählte simulierte Domain; nichts verlässt diesen Computer</translation>
    </message>
    <message>
        <source>Try it &amp;with a simulated domain:</source>
        <translation>Mi&amp;t einer simulierten Domain ausprobieren:</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>wizard::TaskList</name>
    <message>
        <source>What is to be done, by who must act</source>
        <translation>Was zu tun ist, geordnet danach, wer handeln muss</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2 %3</source>
        <translation>%1: %2 %3</translation>
    </message>
</context>
<context>
    <name>wizard::Watching</name>
    <message>
        <source>Watching: looking now.</source>
        <translation>Beobachtung läuft: gerade wird nachgesehen.</translation>
    </message>
    <message>
        <source>Watching: next look at %1.</source>
        <translation>Beobachtung läuft; nächster Blick: %1.</translation>
    </message>
    <message>
        <source>Watching.</source>
        <translation>Beobachtung läuft.</translation>
    </message>
    <message>
        <source>Waiting for the domain&apos;s own name servers.</source>
        <translation>Gewartet wird auf die eigenen Nameserver der Domain.</translation>
    </message>
    <message>
        <source>Waiting for: %1</source>
        <translation>Gewartet wird auf: %1</translation>
    </message>
    <message>
        <source>MX Wizard watches %1</source>
        <translation>MX Wizard beobachtet %1</translation>
    </message>
    <message>
        <source>Everybody who could be asked now sees the planned records of %1.</source>
        <translation>Alle, die gefragt werden konnten, sehen jetzt die geplanten Einträge von %1.</translation>
    </message>
    <message>
        <source>MX Wizard</source>
        <translation>MX Wizard</translation>
    </message>
</context>
</TS>
