<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>checks</name>
    <message>
        <source>it has expired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is not valid yet (or the clock of this computer is wrong)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is for another name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is self-signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this computer does not know its issuer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is too weak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the hosts file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the DNS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 did not answer in time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 answered that it could not find out (SERVFAIL)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 refused to answer (REFUSED)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 answered with a broken message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this computer&apos;s resolver</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 answered with an error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does not apply to mail inside the LAN only: nothing is published on the Internet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does not apply when mail is collected from an outside mailbox: the provider&apos;s records must stay as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does not apply to a server that takes mail straight from the Internet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not finished: the run ended before every answer had arrived.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run the diagnosis again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a well-formed name that can be registered on the Internet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is reserved for special use (RFC 6761): nobody on the Internet can send mail to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the domain that is registered for you, or choose “LAN only” on the first page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a public suffix under which others register their domains; it is not a domain of yours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the whole domain, with the part in front of “%1” that was registered for you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be a mail domain: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the domain and run the diagnosis again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The domain name can be used for Internet mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody: wait</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You, in the panel of your DNS host or registrar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your Internet provider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You, at your router or firewall</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You, on the mail server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider of the outside mailbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You, on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You, in this program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has the address %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no MX host whose address could be looked up; see the MX check.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The MX hosts are not known, because the MX records could not be asked for; see the MX check.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The MX record names %1, which is an IP address. An MX record must name a host (RFC 5321 section 5.1); most senders give up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create an A record for a name such as “mail” with that address, and put the name into the value box of the MX record instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The MX host %1 is a name that means nothing on the Internet (RFC 6761).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the public name of your mail server into the value box of the MX record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The MX host %1 is not a valid host name: %2 Some senders refuse it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the mail server a name of letters, digits and hyphens and use that in the MX record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The MX host %1 is an alias (CNAME) of %2. An MX host must not be an alias (RFC 2181 section 10.3); some senders refuse it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace the CNAME of %1 by A and AAAA records with the mail server&apos;s addresses, or let the MX record name %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The MX host %1 does not exist in the DNS (NXDOMAIN), so mail cannot be delivered to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create an A record for %1 with your external IP address, or correct the name in the MX record. A name that ends in the domain twice was typed in full where the panel adds the domain itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The MX host %1 has neither an A nor an AAAA record, so mail cannot be delivered to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create an A record for %1 with your external IP address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The %1 records of %2 could not be asked for: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check this computer&apos;s Internet connection and name server, then run the diagnosis again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The MX host %1 has an address that nobody outside can reach. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put your external IP address into the record of %1. If only your own network gets this answer (an internal zone on your router or server), run the diagnosis again with an outside name server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The MX host %1 has only an IPv6 address. Senders without IPv6 cannot deliver to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create an A record for %1 with an external IPv4 address as well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has the address %2, but you entered %3. Mail goes to another computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the panel of your DNS host change the address record of %1 to %3. After a change the old value can be seen until its time to live is over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You entered the address %2 for %1, but it is not published.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 also has the address %2, which you did not enter. Some senders will go there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the record of %1 with %2, or enter the address in this program if it is your server&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Addresses of the mail servers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is used by nobody on the Internet; inside your LAN you may use it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ends in .local, which computers look up by multicast DNS (RFC 6762) instead of asking your DNS server. Some will not find the mail server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a name under .home.arpa or .internal, or a subdomain of a domain that you own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 exists on the Internet. Mail from your LAN to real addresses there will stay inside, and mail from outside will never come to you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If the domain is not yours, choose another name, for example under .home.arpa or .internal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is answered by the DNS that this computer asks, with your own addresses: your LAN&apos;s DNS has the zone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether %1 exists on the Internet could not be found out: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing, if this LAN has no way to the Internet. Otherwise check the connection and run the diagnosis again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The domain name does not clash with the Internet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The DNS that this computer asks knows %1 as %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer knows %1 as %2 from its hosts file. Every other computer in the LAN needs the same line, or the LAN&apos;s DNS the name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neither the DNS that this computer asks nor its hosts file knows %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In your router or LAN DNS server add the name %1 with the address %2, or add this line to the hosts file of every computer: %2 %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 leads to %2 according to %3, but you entered %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the address of %1 there to %4, or correct the address in this program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not in the hosts file, and the DNS could not be asked: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See which name server this computer is set to ask and whether it runs, then run the diagnosis again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No mail servers were entered, so there are no names to look up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address %2 of %1 is a public one. For mail inside the LAN a private address is enough.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The LAN knows the mail server&apos;s name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mail for %1 goes to: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The MX records of %1 could not be asked for: %2. That does not mean that they are missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check this computer&apos;s Internet connection and name server, then run the diagnosis again. If other domains work, ask your DNS host whether its name servers answer for %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The domain %1 does not exist in the DNS (NXDOMAIN). All mail to it is returned to its senders.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the spelling. If it is right: log in at the registrar, see that %1 is registered, paid for and not suspended, and that the name servers of your DNS host are entered there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no MX record. Senders fall back to its address %2, which usually belongs to a website.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the panel of your DNS host create an MX record for %1 with your mail server&apos;s name as its value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 exists but has no MX record and no address. All mail to it is returned to its senders.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no MX record. Mail still arrives because senders fall back to its address %2, which is your server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create an MX record for %1: the fall-back breaks as soon as the address of the website changes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 declares that it takes no mail at all (null MX, RFC 7505).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace the MX record “0 .” of %1 by one that names your mail server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has a null MX (“.”: takes no mail) beside other MX records (%2). Senders may refuse all mail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the MX record whose value is “.” and keep the others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The only MX record of %1 is “%2 .”, which names no host. No mail can arrive.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace that MX record of %1 by one that names your mail server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The domain %1 itself is an alias (CNAME) of %2. The alias hides the domain&apos;s own MX and TXT records (RFC 1034 section 3.6.2), and mail goes wherever %2 sends it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace the CNAME of %1 by A and AAAA records (or your DNS host&apos;s ALIAS or flattening), then create the MX record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is an alias (CNAME) of %2. Senders use the MX records found there, and some rewrite the address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace the CNAME of %1 by records of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mail for %1 goes to %2. None of your servers (%3) is among them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the panel of your DNS host change the MX record of %1 to (priority and value): %3. A change made a short while ago can take minutes to 48 hours to be seen everywhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your server %2 has no MX record for %1; only the others take its mail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the panel of your DNS host create another MX record for %1 with this priority and value: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mail for %1 goes to %2 first, which is none of your servers; yours have a higher number, and the lowest number is tried first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the MX records for %2 in the panel of your DNS host, if they were left over by an earlier provider. If they are a filter service that you use, all is well: enter them as mail servers here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beside your servers, mail for %1 may also go to %2. Some of your mail will end up there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the MX records for %2 in the panel of your DNS host, unless they are meant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The MX records of %1 are tried in another order (%2) than you planned (%3).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the priorities in the panel of your DNS host to: %3. The lowest number is tried first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has more than one MX record for %2. One is enough.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MX: where mail for the domain is sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mail for %1 goes to %2. That is the provider&apos;s business and must stay as it is: your server collects the mail from there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no MX record. That is all right for a name used only inside; mail from outside comes to the address of the outside mailbox.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The MX records of %1 could not be asked for: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The MX records of the domain stay with the provider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 answers on port %2 as %3 server, encrypted with %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No outside servers were entered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server name %1 has no address in the DNS (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the spelling of %1 against the provider&apos;s instructions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address of %1 could not be asked for: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server %1 was not connected to: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the name %1, and whether this network&apos;s DNS answers with an internal address for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 refuses connections on port %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check server, port and encryption against the provider&apos;s instructions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not answer on port %2, while other outside servers do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check server and port against the provider&apos;s instructions, and whether your firewall lets this port out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not answer on port %2, and no other outside server could be reached from here either.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check this computer&apos;s Internet connection and whether your firewall lets port %2 out, then run the diagnosis again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer has no way to %1, or forbids the connection to port %2 (%3).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing, if another address of the server answers. Otherwise check the Internet connection and the firewall of this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 accepts the connection on port %2 but says nothing. With the wrong kind of encryption both sides wait for each other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check port and encryption against the provider&apos;s instructions (993, 995 and 465 begin with TLS; 143, 110 and 587 with STARTTLS).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 closed the connection on port %2 before it had answered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check port and encryption against the provider&apos;s instructions, and try again later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 refuses to serve this computer: “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the provider why, with this line from the report.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is temporarily unavailable: “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run the diagnosis again in some minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What answers at %1 on port %2 is no %3 server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check protocol, port and encryption against the provider&apos;s instructions (993 is IMAP, 995 is POP3, 465 and 587 are SMTP).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not offer encryption on port %2. Your password would travel readable.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the encrypted port that the provider names (993 for IMAP, 995 for POP3, 465 for SMTP).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 answers on port %2 as %3 server, and you chose no encryption: your password will travel readable.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose TLS or STARTTLS on the page of the outside mailbox.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encryption with %1 on port %2 could not be started (%3).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check port and encryption against the provider&apos;s instructions; if they are right, ask the provider.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate of %1 on port %2 is not in order: %3. It names %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the server name against the provider&apos;s instructions; if it is right, ask the provider. Do not enter your password before that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not offer UIDL (RFC 1939 section 7), so mail that is left on the server would be fetched again and again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use IMAP, or let your server delete mail after it was fetched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The servers of the outside mailbox answer, with encryption</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2 is published as planned.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No mail servers were entered, so there are no planned records to compare with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2 could not be asked for: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2 with the value %3 is not published.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the panel of your DNS host create the %2 record of %1 with the value %3. If you have just done so, wait: it takes minutes to 48 hours to be seen everywhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2 should be %3, but %4 is published.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the panel of your DNS host change the %2 record of %1 to %3. If you have just done so, wait: the old value can be seen until its time to live is over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 AAAA with the value %3 is not published. Mail still arrives over IPv4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the panel of your DNS host create the AAAA record of %1 with the value %3, or remove the IPv6 address here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 MX should be %3, but %4 is published. Only the order of the priorities matters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no TXT record that begins with %2. Mail from you is more likely to be refused or sorted out as junk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the panel of your DNS host create a TXT record for %1 with the value %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has the TXT record %4 where %3 was planned. That is right if you changed it on purpose.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has more than one TXT record that begins with %2. Receivers then treat all of them as an error (RFC 7208 section 4.5, RFC 9989 section 5.6.1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep one TXT record of %1 that begins with %2 and delete the others; what both list must go into the one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planned records and what is published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mail servers answer on the SMTP port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 greets and answers EHLO (after %2 ms).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no address to connect to; see the checks above.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The addresses of the mail servers are not known, because the DNS could not be asked; see the checks above.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was not connected to: the address is not a public one and you did not enter it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 more addresses were not connected to: at most five of each family per host and a hundred in all are tested, and senders try no more than that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 refuses connections on port %2: nothing listens there, or a firewall rejects them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start the mail server&apos;s SMTP service and let it listen on port %2 of all addresses; in the router forward TCP port %2 to the mail server, and allow it in the firewall.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not answer on port %2, while other servers do. The packets are dropped on the way or at the server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the router forward TCP port %2 to the mail server and allow it in every firewall on the way; then see that the server is switched on and has that address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not answer on port %2. No server at all could be reached on that port from here, so this may be the server, its router, or this network: many Internet providers block outgoing port 25.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run the diagnosis from another network (or on the mail server itself). If it fails there too: forward TCP port %2 to the mail server and allow it in every firewall on the way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not answer on port %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See that the mail server is switched on and has that address, and allow TCP port %2 in its firewall.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer has no way to %1 (%3), so the server could not be tested from here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run the diagnosis from a network that has this kind of address. For an IPv6 address that means a connection with IPv6.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer itself forbids the connection to %1 on port %2 (a local firewall or antivirus program).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow this program to connect to port %2 in the firewall or antivirus program of this computer, then run the diagnosis again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is the external address of this very network, and many routers do not let connections to it come back in. Port %2 cannot be judged from here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run the diagnosis from outside, for example over a mobile phone&apos;s connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 accepts the connection but sent no greeting within %2 seconds. Some servers make strangers wait; real senders wait up to five minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run the diagnosis again with a longer time-out. If there still is no greeting, look into the mail server&apos;s log: a greet delay, a slow DNS look-up or an overload is the cause.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 stopped answering in the middle of the dialogue; given up after %2 seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run the diagnosis again with a longer time-out, and look into the mail server&apos;s log.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 accepts the connection and closes it without a greeting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See that the SMTP service behind the port forwarding or container is running. If it is, look whether it (or fail2ban) has banned the address of this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 closed the connection in the middle of the dialogue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look into the mail server&apos;s log for the reason; it may have banned the address of this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 answers, but refuses to serve this computer: “%2”. If it says so to everyone, no mail arrives.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look into the mail server&apos;s log why. If it refuses only addresses of home connections, run the diagnosis from another network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is temporarily unavailable to this computer: “%2”. Senders will try again later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run the diagnosis again in some minutes. If it stays so, look into the mail server&apos;s log (too many connections, low disk space, greylisting).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 refuses both EHLO and HELO: “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the restrictions on EHLO and HELO in the mail server&apos;s settings: an address literal as name is allowed (RFC 5321 section 4.1.4).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What answers at %1 is no SMTP server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forward the port to the mail server&apos;s SMTP service instead; see the transcript for what answered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What answers at %1 is no SMTP server; it looks like %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 answers, but breaks the rules of SMTP so that no sender could follow; see the transcript.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See which program listens on that port, and update or replace it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 refuses EHLO and accepts only the old HELO, so there is no encryption.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch on ESMTP in the mail server, or switch off the SMTP inspection of the firewall in front of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The greeting of %1 is masked by asterisks: a firewall in between rewrites SMTP and may hide STARTTLS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch off the SMTP inspection (“fixup”, “SMTP ALG”) of the firewall.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 greets with the name “%2”, which is not its name in the MX record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the host name in the mail server&apos;s settings (Postfix: myhostname) to the name in the MX record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 greets with the name “%2”. Large providers do that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ends its lines with LF alone instead of CR LF (RFC 5321 section 2.3.8).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is slow: the session took %2 seconds. Impatient senders give up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look into the mail server&apos;s log and settings for slow DNS look-ups, greet delays and overload.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 encrypts with %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could not be tested: no SMTP session came far enough; see the check of the SMTP port.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no mail server address to test.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not offer STARTTLS. Mail to it travels unencrypted, and some senders refuse that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the mail server a certificate and switch on STARTTLS for port 25 (Postfix: smtpd_tls_security_level = may). If it is switched on, a firewall on the way hides it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 offers STARTTLS but then refuses it: “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look into the mail server&apos;s log: usually its certificate or private key cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 accepts STARTTLS, but the TLS handshake failed (%2). It may know only old versions of TLS that this computer refuses, as many senders do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let the mail server offer TLS 1.2 and 1.3 with a certificate of at least RSA 2048 or EC 256, and look into its log.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 sent plain text behind its answer to STARTTLS: a broken server or proxy, or somebody tampers with the connection (CVE-2011-0411).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Update the mail server, and look for an SMTP proxy in the firewall in front of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 uses %2, which is obsolete (RFC 8996).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let the mail server offer TLS 1.2 and 1.3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate of %1 expired on %2. Most senders deliver all the same; those that verify do not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Renew the certificate of the mail server and let the server load it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate of %1 expires on %2, in %3 days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Renew the certificate of the mail server and see why it was not renewed automatically.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate of %1 is not valid before %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the clocks of the mail server and of this computer; otherwise install a certificate that is valid now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate of %1 is for other names: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install a certificate on the mail server that covers its name in the MX record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate of %1 is self-signed. Most senders deliver all the same; those that verify do not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install a certificate of a public certificate authority on the mail server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer does not know the issuer of the certificate of %1 (%2), or the intermediate certificate is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let the mail server send the whole chain of a certificate from a public certificate authority.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate of %1 (%2) is too weak for this computer&apos;s rules.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install a certificate with at least RSA 2048 or EC 256 and SHA-256.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 offers AUTH before encryption, so passwords may be sent readable.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let the mail server offer AUTH only after STARTTLS (Postfix: smtpd_tls_auth_only = yes).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mail to the servers can be encrypted (STARTTLS)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>commandline</name>
    <message>
        <source>&quot;%1&quot; is one word too many; see mxwizard %2 --help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is missing; see mxwizard %2 --help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--%1 needs a value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--nameserver needs an IP address, with [IP]:PORT or IP:PORT for another port than 53.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--smtp-port needs a number from 1 to 65535.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--timeout needs a number of seconds from 1 to 300.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such command; see mxwizard --help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See mxwizard %1 --help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See mxwizard %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is neither a command nor a setup file; see mxwizard --help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 checks done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other simulated domains:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the domain gets its mail: straight from the Internet (the default), inside the LAN only, or collected from an outside mailbox.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A server that takes mail for the domain, with its IPv4 and IPv6 addresses. Give it once for each server, the preferred one first: they get the priorities 10, 20, 30 and so on unless PRIORITY says otherwise.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An address of yours as the Internet sees it; may be repeated. The first --mail-host that was given without an address gets it; otherwise it is an address that mail leaves from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With --mode map: a server of the outside mailbox; may be repeated. PROTOCOL is imaps, pop3s or smtps for TLS from the first byte, or imap, pop3 or smtp for STARTTLS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose panel to explain; &quot;generic&quot; suits any. Known: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask this name server instead of the computer&apos;s own. An IPv6 address with a port is written [IP]:PORT.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test the mail servers on this port instead of 25, which is the only one that mail from the Internet uses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait at most this long for each step of each server: 1 to 300, 10 by default. The whole diagnosis ends after six times as long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the simulated Internet inside the program; nothing is asked of anybody. It has these domains: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How to write the result: html, text, markdown, json or pdf for a diagnosis, %1 for records. Without it the ending of the --output file decides, else it is text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the result to this file instead of standard output; a file that is there is replaced only when everything has been written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin with a saved setup; what else is given on the command line replaces what is in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the setup that this command line makes, for --setup and for the window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language of all texts, as &quot;de&quot; or &quot;zh_CN&quot;; the system&apos;s by default.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Explain the command, or list all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print the version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diagnose the mail of a domain: its DNS records and a conversation with every address of every mail server. No mail is sent. Without servers on the command line everything is judged by what DNS says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print the DNS records that the domain needs. With --external-ip alone the server is called mail.DOMAIN.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print what to type into which box of the DNS provider&apos;s panel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Judge a diagnosis again that was saved as JSON, without a network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Options:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>or: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MX Wizard sets up the DNS records of a mail domain and diagnoses whether mail arrives. Without a command it opens its window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commands (&quot;mxwizard COMMAND --help&quot; explains each):</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Options of the window:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exit status: 0 nothing failed, 1 at least one check failed, 2 it could not be run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>note: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ending of &quot;%1&quot; does not say how to write the report; add --format with one of %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no format &quot;%1&quot;; choose one of %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a folder; name a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be written: there is no such folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be written: its folder is read-only for you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be written: it is read-only for you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The result could not be written to standard output.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report could not be drawn in this format.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With an outside mailbox nothing is changed in the provider&apos;s panel: its DNS records must stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For a LAN nothing is published, so there is nothing to type into a provider&apos;s panel; &quot;mxwizard records&quot; prints what the LAN&apos;s own DNS needs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ending of &quot;%1&quot; does not say how to write the records; add --format with one of %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no format &quot;%1&quot; for records; choose one of %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mail for %1 is collected from an outside mailbox, so the provider&apos;s DNS records must stay as they are. There are no records to set.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These records cannot be written safely in the format %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--%1 cannot be used with --demo: the simulated domains bring their own setup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no %1 in the simulated Internet; it has %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no mode &quot;%1&quot;; choose internet, lan or map.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did you mean %1?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which domain? Name it after the command, or give --setup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These are too many addresses; 64 are the most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These are too many mail servers; 64 are the most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--mail-host names %1 twice; put all its addresses behind one name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--outside goes only with --mode map.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These are too many outside servers; 64 are the most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not begin with imaps://, imap://, pop3s://, pop3://, smtps:// or smtp://.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The port in &quot;%1&quot; is no number from 1 to 65535.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no provider &quot;%1&quot;; choose one of %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No --mail-host was given; the server is called %1 here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which servers does the outside mailbox have? Give at least one, as --outside imaps://imap.example.org.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which server takes the mail? Give it as --mail-host mail.%1=IP.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>formats</name>
    <message>
        <source>DNS records for the mail of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zone file (BIND and others)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TTL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Priority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mail servers of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hosts file, for a LAN without DNS of its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON, for programs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>providers</name>
    <message>
        <source>Kind of record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the record: here the domain itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Priority: the server with the lowest number is tried first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long others may keep the answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Priority and name of the mail server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the mail server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text, all on one line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address of the server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record %1: %2 of %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(leave empty)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to enter for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some names of boxes and menus are from memory and may be different in your panel; what goes into them is the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State of the panel: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>en</source>
        <comment>code of this language</comment>
        <extracomment>The code of the language of this translation, as in the file name: de, zh_CN</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log in to the control panel of the company where the domain&apos;s DNS is kept: usually the one where you registered the domain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the DNS configuration of your own name server (%1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log in to the control panel of %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log in to the control panel of %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create the A record, which gives the mail server&apos;s name its public address. If the name has an old address there, change that record instead of adding one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create the AAAA record, which does the same for the IPv6 address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create the MX record. Its value is the name for which you have just created the A or AAAA record, never an IP address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create the MX record. Its value is the name of the mail server, never an IP address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete MX records of the domain that point to other servers, for example those of a former provider; otherwise a part of the mail goes there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create the TXT records. Other TXT records stay; but if there is one that begins with the same word (v=spf1 or v=DMARC1), change it, because two of them are an error.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In mail programs, the SMTP server and the POP3 or IMAP server is %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In mail programs, the SMTP server and the POP3 or IMAP server is %1, or its address %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This belongs to the record above: do not create another one, but add this as a new line in its box &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mail server is used in the LAN only: nothing is to be entered at a DNS provider, and no MX record is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mail is collected from an outside mailbox: the provider&apos;s MX record must stay as it is, so nothing is to be entered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to enter yet: add a mail server first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the place where the DNS records of %1 are: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save. The change takes a few minutes to 48 hours until the whole Internet sees it, because others keep the old answers for a while.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run the diagnosis about 8 hours later. Earlier is fine too: it also tells what is still on its way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is probably kept together with %2, so the names above are given for the DNS page of %2. If your panel has a page of its own for %1, leave &quot;.%3&quot; out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 belongs to another domain, so its A or AAAA record must be set where that domain is managed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A record was left out because it has characters that cannot be typed into a form.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>records</name>
    <message>
        <source>Says that the server %1 is found at the IPv4 address %3, so that others can connect to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Says that the server %1 is found at the IPv6 address %3 as well, for those who connect over IPv6.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DMARC: tells receivers that %2 looks after its mail, and asks them to send reports about forged mail to postmaster@%2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tells the Internet which server takes the mail for %2; of several servers the one with the lowest number is tried first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SPF: lists the servers that may send mail from addresses of %2, so that receivers can tell your mail from forged mail.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>report</name>
    <message>
        <source>No fault was found: mail from the Internet should reach %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No fault was found: the mail server of %1 can be found and reached from this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No fault was found: the outside mail servers used for %1 can be reached and answer as they should.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One fault keeps mail for %1 from arriving as it should: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%3 faults keep mail for %1 from arriving as it should; first of all: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mail for %1 should arrive, but one thing is risky: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mail for %1 should arrive, but %3 things are risky; first of all: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The diagnosis of %1 ended before it was finished; no fault had been found until then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No fault of %1 was found, but one thing could not be tested: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No fault of %1 was found, but %3 things could not be tested; first of all: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There was nothing to judge for %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer&apos;s name server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name server %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every mail server that is published for %1, and every one entered here, is connected to on port %2; it sees the IP address of this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mail servers entered here are connected to on port %1; they see the IP address of this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The outside mail servers are connected to (%1); they see the IP address of this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is asked: all answers come from the simulated Internet inside MX Wizard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is asked for the DNS records of %2 and of the outside mail servers; it learns these names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is asked for the DNS records of %2 and of its mail servers; it learns these names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hosts file of this computer is read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No mail is sent, nobody logs in, and the name of this computer is not given away. Nobody else is asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this computer&apos;s resolver</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this computer&apos;s hosts file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the name server %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked: %1 records of %2, of %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answered by: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>authoritative (AA)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>validated by DNSSEC (AD)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>over TCP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer: %1 after %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Detail: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zone&apos;s SOA: primary server %1, serial %2, minimum %3 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That there is nothing may be remembered for %1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>without encryption</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>STARTTLS where offered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TLS from the first byte</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connection: %1 to %2 port %3, %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name asked for: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connected after %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Greeting %1 later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ended: %1 after %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ended: %1 in stage %2 after %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looks like: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offers: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offers inside TLS: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>self-signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>issuer not known to this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not yet valid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>key or signature too weak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not trusted by this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificate: %1, issued by %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificate&apos;s names: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificate valid from %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificate&apos;s key: %1; SHA-256: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TLS: %1, %2, handshake %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TLS: the handshake failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TLS error: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plain text came in behind the answer to STARTTLS; it was thrown away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificate&apos;s faults: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transcript (milliseconds; S: the server, C: this computer):</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What must be done, and by whom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By hand: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web page (HTML)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON, for programs and for replaying</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Internet: mail comes straight from the Internet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LAN only: mail stays inside the network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Map mail server: mail is collected from an outside mailbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (priority %2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (priority %2), %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 at %2 port %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Domain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mail server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>External address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outside server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SMTP port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the simulated Internet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MX Wizard: diagnosis of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>en</source>
        <extracomment>The BCP 47 code of the language you translate to, as in HTML&apos;s lang attribute: &quot;de&quot;, &quot;zh-CN&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SIMULATED: domain, servers and answers come from the simulated Internet inside MX Wizard; nothing here is real.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This diagnosis was stopped before it was finished; it says what was known until then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The time for this diagnosis ran out before it was finished; it says what was known until then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The computer was asleep during this diagnosis; run it again to know the rest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Took</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DNS asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>setup</name>
    <message>
        <source>Type an IP address, for example 203.0.113.5 or 2001:db8::5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an IP address. An address looks like 203.0.113.5 (IPv4) or 2001:db8::5 (IPv6).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a public Internet address. That works, but in a LAN a private one such as 192.168.1.5 is usual.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a name. Type the IP address of the server here, for example 203.0.113.5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; describes a whole network. Type the address alone, without the slash and the number behind it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number behind the colon is a port. Type the address alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the address alone, without the brackets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; names a network card of this computer behind the % sign; such an address means nothing to other computers. Use another address of the server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; has numbers that begin with 0, which programs read in different ways. Type them without the zeros in front.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not complete or not correct: an IPv4 address is four numbers from 0 to 255 with dots between them, for example 203.0.113.5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 belongs to a block that Internet protocols use for themselves (RFC 6890); no mail server can have it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 belongs to the AS112 project, which answers stray look-ups of private addresses (RFC 7534); no mail server can have it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 belongs to the block for multicast relays (RFC 7450); no mail server can have it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 belongs to 6to4 (RFC 7526), an old way of carrying IPv6 over IPv4 that has been given up; most mail servers cannot be reached through it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a Teredo tunnel address (RFC 4380), which a computer makes up for itself; other mail servers cannot reach it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is an identifier that only looks like an address (RFC 7343, RFC 9374); nothing can be sent to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 belongs to the block whose packets are thrown away (RFC 6666); no mail server can have it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 belongs to the block for segment routing inside one network (RFC 9602); no mail server can have it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is an old way of writing an IPv4 address as IPv6 (RFC 4291 section 2.5.5.1) that is no longer used. Type the IPv4 address itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a site-local address (RFC 3879), a forerunner of today&apos;s private IPv6 addresses; it cannot be reached from the Internet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 belongs to no block that has been handed out for use on the Internet (RFC 4291 section 2.4); it cannot be reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 means &quot;no address&quot; (RFC 1122, RFC 4291); no computer can be reached by it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a private address (RFC 1918); it works inside your own network only and cannot be reached from the Internet. Your public address is the one that your router has on its Internet side.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is an address that your Internet provider shares between many customers (carrier-grade NAT, RFC 6598). Ports cannot be forwarded through it, so no mail can come in. Ask the provider for a public address of your own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 always means the computer itself (loopback); no other computer can reach it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a link-local address (RFC 3927, RFC 4291), which a computer gives itself; it works on one cable or one wireless network only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a private IPv6 address (unique local, RFC 4193); it works inside your own network only and cannot be reached from the Internet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is reserved for examples in documentation (RFC 5737, RFC 3849, RFC 9637); no computer has it. Replace it by your real address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is reserved for measuring network equipment (RFC 2544, RFC 5180); when it comes from a look-up, a proxy or VPN on this computer has probably made it up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a multicast address, which stands for a group of receivers; no mail server can have it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is the broadcast address, which stands for every computer of a network; no mail server can have it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is an IPv4 address written as IPv6 (RFC 4291 section 2.5.5.2); it is used inside programs only. Type the IPv4 address itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is an IPv4 address translated for an IPv6-only network (NAT64, RFC 6052, RFC 8215); it means something only inside that network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 belongs to a block that is reserved and not in use (RFC 6890); it cannot be reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not an IP address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file could not be opened: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is far too large to be a file of this program; it was not read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is damaged or of another kind: %1 cannot be read as JSON.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was not saved by this program, or it is another kind of file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a report that this program saved as JSON.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file was saved by a newer version of this program. Install that version to open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is damaged: the entry &quot;%1&quot; is missing or has an impossible value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file could not be written: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a folder. Choose a file name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an ordinary file. Choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder %1 does not exist. Choose another place, or create it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You may not write to the folder %1. Choose another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file could not be written completely; is the disk with %1 full? Nothing was changed. Make room or choose another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the full name of your mail server, for example mail.example.org.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type your mail domain: the part behind the @ of your mail addresses, for example example.org.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no dot. The Internet needs the full name of the server, for example mail.example.org.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no dot. A mail domain on the Internet has at least two parts, for example example.org.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a web address. Only the name of the server is needed, without http:// and without anything behind the name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a web address. Only the domain is needed, without http:// and without anything behind the name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is an e-mail address. Type the name of the server that takes the mail, for example mail.example.org.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is an e-mail address. Only the part behind the @ is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is an IP address. An MX record needs a name here, for example mail.example.org; the address has a box of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is an IP address. Type the domain here, for example example.org; addresses are asked for later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is an ending under which everybody can register names; nobody has it for himself. Type the whole domain, with your own part in front.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is an ending under which everybody on the Internet can register names. It works inside your network, but it hides the real names under it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names that end in &quot;%2&quot; are reserved (RFC 6761) and never exist on the Internet, so no mail can come to &quot;%1&quot;. Type the domain that you have registered, or choose the LAN way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names that end in &quot;%2&quot; have a special meaning (RFC 6761), so other computers may never find &quot;%1&quot;. A name that ends in .internal is safe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; looks like the name of a web site. Mail addresses hardly ever end in @%1; the mail domain is probably the part behind &quot;%2.&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; looks like the name of the mail server. The mail domain, which stands behind the @ of the addresses, is probably the part behind &quot;%2.&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is too long: a name has at most 253 characters (RFC 1035 section 2.3.4).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The part &quot;%2&quot; is too long: between two dots there are at most 63 characters (RFC 1035 section 2.3.4).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing between two dots, or a dot at the beginning. Remove the dot that is too many.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a space inside. A name has letters, digits and hyphens between its dots.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%2&quot; cannot be part of a name. A name has letters, digits and hyphens between its dots.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The part &quot;%2&quot; begins or ends with a hyphen, which is not allowed (RFC 1123 section 2.1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; has two hyphens in a place that is kept for coded names (RFC 5891 section 4.2.3.1). Check that it is spelled correctly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%2&quot; is not a valid name: some of its characters, or their order, are not allowed in names (RFC 5891).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number behind the colon is a port. Only the name is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a name for looking up an IP address backwards. It cannot have mail; type an ordinary name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names that end in .local are looked up by multicast (mDNS, RFC 6762), so many computers will not ask your own DNS for &quot;%1&quot;. A name that ends in .internal is safer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%2&quot; has letters of different alphabets, or letters that look like those of another one. If you copied it, check that it is really your name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; ends in a number, as an IP address does; no name may end so (RFC 1123 section 2.1). Check the ending.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wizard</name>
    <message>
        <source>Use “%1”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wizard::CheckModel</name>
    <message>
        <source>%1: %2. %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answer yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, port %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2, from this computer&apos;s hosts file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2, from this computer&apos;s resolver</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2, from %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>verdict: number of checks</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wizard::CopyButton</name>
    <message>
        <source>Copied</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wizard::DiagnosePage</name>
    <message>
        <source>&amp;Run the diagnosis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Run again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped before the end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The time for the run was up before the end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer was asleep during the run and missed answers: run it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diagnose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asks the DNS and the mail servers themselves whether mail will arrive.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has been asked yet. The run takes some seconds and you can stop it at any time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checks that are done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%v of %m checks done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checks and their results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Problems first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cop&amp;y report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pr&amp;int...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save rep&amp;ort</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select a row to see what was found, who must do what, and the evidence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before you start: who will be asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Judging what has come back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for %1 and %2 more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2 seconds)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wizard::DomainPage</name>
    <message>
        <source>The domain is the part after the @ of your mail addresses. It must be registered on the Internet, and you must be able to change its DNS records.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The domain is the part after the @ of your mail addresses. Any name may be used, because mail stays inside your network. It need not be registered, no MX record is needed and none can be set for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The domain is the part after the @ of the addresses on your own server. Any name may be used, because mail is collected from your outside mailbox.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When somebody writes to you, the sending server asks the DNS for the MX record (mail exchanger) of this domain. The MX record names your mail server, an A or AAAA record gives the address of that name, and then the mail is delivered there. The next pages make these records.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The computers in your network only need to know the address of your mail server. The next pages make the names for your own DNS server or for the hosts file of each computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If you type your provider&apos;s domain here: its MX record must stay as it is. It belongs to the provider and brings mail into the outside mailbox, from where your server collects it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody writes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to you@%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MX record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of %1 names your mail server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A or AAAA record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of the mail server gives its address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your mail server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>takes the mail on port 25</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A colleague writes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The LAN&apos;s DNS or hosts file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gives the private address of your server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>takes the mail; it never leaves the network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to your outside address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider&apos;s MX record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stays as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outside mailbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>keeps the mail at the provider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>collects it for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which domain is it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How mail finds the server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Domain:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>While you type, this computer&apos;s DNS resolver is asked whether the name exists on the Internet (NS, SOA and A records).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>While you type, the name server %1 is asked whether the name exists on the Internet (NS, SOA and A records).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People read %1; in the DNS it is written %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It will be used as %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking whether %1 exists on the Internet...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 exists on the Internet. If it is not yours, your users cannot write to the real %1, because such mail stays in your network. A name that nobody has registered is safer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not exist on the Internet, so it clashes with nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It could not be found out whether %1 exists on the Internet: the DNS gave no answer.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wizard::DonePage</name>
    <message>
        <source>Save s&amp;etup...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where things stand, and what comes next.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save rep&amp;ort</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is to do and what comes next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The setup of %1 is complete. It has not been diagnosed yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One thing is left to do for %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%2 things are left to do for %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>And %1 more; the report has them all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What comes next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This was the simulation. Start again with your own domain: choose one of the ways on the first page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the report if you want to look at it at leisure; it says that it is a simulation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes in the DNS take minutes, at times up to 48 hours, until everybody sees them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A computer that still has the old names may need to be restarted, or wait until its DNS cache has run out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the MX record of the outside mailbox as it is: mail goes to the provider and is collected from there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Come back later: start this program, open this setup from the list of recent ones, choose “Diagnose a domain” and run the diagnosis again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To see whether mail will arrive, go back and run the diagnosis, or come back later and choose “Diagnose a domain” on the first page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the setup to keep your answers in a file: it holds no passwords.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When somebody else must act, save the report and send it along: it holds the evidence, line by line.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wizard::EvidenceCards</name>
    <message>
        <source>Show &amp;more findings (%1 left)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wizard::EvidencePane</name>
    <message>
        <source>This has not been tested yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is being tested now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to report.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Findings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fin&amp;dings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test by &amp;hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence: what was asked and what came back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy e&amp;vidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same questions, to type into a terminal (Command Prompt on Windows) of any computer:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commands that repeat this test by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy &amp;all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follows %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has come back yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This check asked nobody: it follows from the setup alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: no answer had arrived when the run ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied to the clipboard.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wizard::FactTable</name>
    <message>
        <source>&amp;Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy &amp;all</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wizard::LanNamesPage</name>
    <message>
        <source>Records for the LAN&apos;s DNS server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The names your network needs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Lines for the hosts file of each computer:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy &amp;records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the records as lines of a zone file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sav&amp;e as...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the lines for the hosts file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the hosts file is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>System</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hosts file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Either: records for the DNS server of your network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Many routers and every Windows domain have one. All computers then know the names at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Or: names in the hosts files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To change a hosts file, open it in a text editor as administrator and add the lines at its end:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No MX record is needed for %1, and none can be set: mail stays in your network and goes straight to the server. The computers only have to know the address of the server&apos;s name, in one of two ways.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wizard::MailPath</name>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wizard::Mark</name>
    <message>
        <source>Not tested yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Testing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, not finished</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wizard::OutsideMailboxPage</name>
    <message>
        <source>Where is the outside mailbox?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your provider tells you these servers. No user name and no password is asked here: the diagnosis only finds out whether the servers can be reached and speak the right protocol with encryption.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Incoming mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Incoming server:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Incoming server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>En&amp;cryption:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encryption of incoming mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P&amp;ort:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port for incoming mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outgoing mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>O&amp;utgoing server:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outgoing server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encr&amp;yption:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encryption of outgoing mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Po&amp;rt:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port for outgoing mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The MX record of your provider&apos;s domain must stay as it is. It brings mail into the outside mailbox, from where your server collects it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IMAP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>POP3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Protocol:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SSL/TLS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>STARTTLS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without encryption everybody on the way can read the password and the mail.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wizard::PanelPage</name>
    <message>
        <source>Look a&amp;gain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to type in the control panel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look again who the DNS provider is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DNS &amp;provider:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log in where the DNS of %1 is managed and create these records. Changes take a few minutes to 48 hours until the whole Internet sees them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To recognise the provider, this computer&apos;s DNS resolver is asked for the name servers of the domain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To recognise the provider, the name server %1 is asked for the name servers of the domain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking up the name servers...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name servers of %1 could not be looked up, so choose your DNS provider yourself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no name servers. Is the domain registered?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name servers of %1 are %2. They belong to no provider known here, so use the general instructions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name servers of %1 are %2: that is %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name servers of %1 are %2: that is %3. Records made elsewhere have no effect.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name servers of %1 are %2: that is %3, so its instructions are shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good to know about this panel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not everything here was checked against this provider&apos;s present panel. The names of boxes may differ a little; what goes into them does not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record %1: %2 for %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of record %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>leave this box empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2):</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy %1 of record %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wizard::ProgramsPage</name>
    <message>
        <source>SMTP: other mail servers deliver here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Required</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SMTP with SSL/TLS: users send mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For users outside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SMTP, encrypted by STARTTLS: users send mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IMAP with SSL/TLS: users read mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>POP3 with SSL/TLS: users fetch mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IMAP, encrypted by STARTTLS: users read mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only if the server insists on STARTTLS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>POP3, encrypted by STARTTLS: users fetch mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ports to forward to the mail server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TCP port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Used for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings for mail programs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Router and mail programs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy &amp;ports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the ports to forward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy se&amp;ttings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the settings for mail programs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Router and firewall</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mail programs of your users</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the external address belongs to a router, forward these ports to the private address of the mail server behind it, and let the firewall pass them: %1. Outgoing connections to port 25 must be allowed too, or the server cannot send; some Internet providers open that port only on request.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The SMTP server and the POP3 or IMAP server of your users is %1. The user name is usually the whole mail address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SSL/TLS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>STARTTLS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outgoing mail (SMTP)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outgoing mail (SMTP), other way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Incoming mail (IMAP)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Incoming mail (POP3)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wizard::RecordsPage</name>
    <message>
        <source>Records to publish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TTL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The DNS records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy &amp;value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the value of the chosen record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy &amp;all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy all records as lines of a zone file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sav&amp;e as...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These records make mail for %1 arrive at your server. The next page shows what to type into which box of your DNS provider&apos;s control panel. TTL is the time in seconds that others may remember a record.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wizard::ReportExport</name>
    <message>
        <source>Mail diagnosis of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (*.%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report was saved as %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report is still here. Choose another place to save it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose &amp;another place...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report was copied to the clipboard as plain text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report was sent to the printer.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wizard::ServerEditor</name>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Host name:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IPv&amp;4 address:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IPv&amp;6 address:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lowest number is tried first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P&amp;riority:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Host name of server %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IPv4 address of server %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IPv6 address of server %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Priority of server %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove server %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is an IPv6 address; it belongs in the box below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is an IPv4 address; it belongs in the box above.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move it there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another server above has this name already. Each server needs a name of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not within %2. Its A and AAAA records are made where its own domain is managed; here only the MX record is made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the DNS it is written %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the IPv4 or the IPv6 address of this server, or both.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wizard::ServersPage</name>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: no answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add another server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which servers take the mail?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Detect e&amp;xternal address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not sure about the external address? The button asks each of these by one DNS question: %1. They learn the address that your network has on the Internet, and say it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the host name of your mail server and its private address inside your network. Give the server a fixed address: one that DHCP hands out may change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The host name goes into the MX record, the external address into the A record (IPv4) or AAAA record (IPv6). With several servers the one with the lowest priority number is tried first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The services named different addresses, so none of them is used. Ask your Internet provider for your external address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The external address could not be detected. Perhaps a firewall stops DNS questions to other servers. Your router&apos;s status page shows the address too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Internet sees your network as %1. Server 1 has another address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use %1 for server 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Internet sees your network as %1. That was filled in for server 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Internet sees your network as %1, as you typed for server 1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wizard::SetupWizard</name>
    <message>
        <source>&amp;Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Finish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Setup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the setup to a file or open another one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save setup...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open setup file...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Domain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mail servers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DNS records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Control panel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Router and programs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names in the LAN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outside mailbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diagnose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SIMULATION: %1 - MX Wizard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MX Wizard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 - MX Wizard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open setup file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Setup files (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save setup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This format cannot hold these records safely. Choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wizard::SidePanel</name>
    <message>
        <source>SIMULATION
Nothing leaves this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (you are here)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (done)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wizard::StartPage</name>
    <message>
        <source>Internet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LAN only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outside mailbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The setups that you work on will be offered here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set up a mail server on the &amp;Internet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mail from all over the world comes straight to your server. You get the DNS records and what to type where.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set up a mail server for the &amp;LAN only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mail stays inside your network. Nothing is published; you get the names your own computers need.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Collect mail from an &amp;outside mailbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your server fetches mail from a mailbox at a provider (map mail server). The provider&apos;s records stay as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Diagnose a domain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find out whether mail reaches a domain that has been set up already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do&amp;main:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Domain to diagnose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>O&amp;pen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diagnose &amp;again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forge&amp;t</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open setup fil&amp;e...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Remember the last setups on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last set&amp;ups:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try &amp;it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diagnoses the chosen simulated domain; nothing leaves this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tr&amp;y it with a simulated domain:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
