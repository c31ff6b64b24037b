<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>checks</name>
    <message>
        <source>it has expired</source>
        <translation>证书已过期</translation>
    </message>
    <message>
        <source>it is not valid yet (or the clock of this computer is wrong)</source>
        <translation>证书尚未生效（或者本机的时钟不准）</translation>
    </message>
    <message>
        <source>it is for another name</source>
        <translation>证书是为其他名称颁发的</translation>
    </message>
    <message>
        <source>it is self-signed</source>
        <translation>证书是自签名的</translation>
    </message>
    <message>
        <source>this computer does not know its issuer</source>
        <translation>本机不认识证书的颁发者</translation>
    </message>
    <message>
        <source>it is too weak</source>
        <translation>证书强度太弱</translation>
    </message>
    <message>
        <source>the hosts file</source>
        <translation>hosts 文件</translation>
    </message>
    <message>
        <source>the DNS</source>
        <translation>DNS</translation>
    </message>
    <message>
        <source>%1 did not answer in time</source>
        <translation>%1 没有及时应答</translation>
    </message>
    <message>
        <source>%1 could not be reached</source>
        <translation>%1 无法连通</translation>
    </message>
    <message>
        <source>%1 answered that it could not find out (SERVFAIL)</source>
        <translation>%1 应答说无法查明（SERVFAIL）</translation>
    </message>
    <message>
        <source>%1 refused to answer (REFUSED)</source>
        <translation>%1 拒绝应答（REFUSED）</translation>
    </message>
    <message>
        <source>%1 answered with a broken message</source>
        <translation>%1 应答了一条损坏的消息</translation>
    </message>
    <message>
        <source>this computer&apos;s resolver</source>
        <translation>本机的解析器</translation>
    </message>
    <message>
        <source>%1 answered with an error</source>
        <translation>%1 应答了一个错误</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1，另有 %2 个</translation>
    </message>
    <message>
        <source>Does not apply to mail inside the LAN only: nothing is published on the Internet.</source>
        <translation>仅限局域网的邮件不适用：不会在互联网上发布任何内容。</translation>
    </message>
    <message>
        <source>Does not apply when mail is collected from an outside mailbox: the provider&apos;s records must stay as they are.</source>
        <translation>从外部邮箱收取邮件时不适用：服务商的记录必须保持原样。</translation>
    </message>
    <message>
        <source>Does not apply to a server that takes mail straight from the Internet.</source>
        <translation>直接从互联网接收邮件的服务器不适用。</translation>
    </message>
    <message>
        <source>Not finished: the run ended before every answer had arrived.</source>
        <translation>未完成：所有应答到达之前，运行就结束了。</translation>
    </message>
    <message>
        <source>Run the diagnosis again.</source>
        <translation>请重新运行诊断。</translation>
    </message>
    <message>
        <source>%1 is a well-formed name that can be registered on the Internet.</source>
        <translation>%1 是格式正确、可以在互联网上注册的名称。</translation>
    </message>
    <message>
        <source>%1 is reserved for special use (RFC 6761): nobody on the Internet can send mail to it.</source>
        <translation>%1 保留作特殊用途（RFC 6761）：互联网上没有人能向它发送邮件。</translation>
    </message>
    <message>
        <source>Enter the domain that is registered for you, or choose “LAN only” on the first page.</source>
        <translation>请输入为您注册的域名，或在第一页选择“仅局域网”。</translation>
    </message>
    <message>
        <source>%1 is a public suffix under which others register their domains; it is not a domain of yours.</source>
        <translation>%1 是公共后缀，其他人在它下面注册域名；它不是您的域名。</translation>
    </message>
    <message>
        <source>Enter the whole domain, with the part in front of “%1” that was registered for you.</source>
        <translation>请输入完整的域名，包括“%1”前面为您注册的那一部分。</translation>
    </message>
    <message>
        <source>%1 cannot be a mail domain: %2</source>
        <translation>%1 不能用作邮件域名：%2</translation>
    </message>
    <message>
        <source>Correct the domain and run the diagnosis again.</source>
        <translation>请更正域名后重新运行诊断。</translation>
    </message>
    <message>
        <source>The domain name can be used for Internet mail</source>
        <translation>域名可用于互联网邮件</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>通过</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>提示</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>不适用</translation>
    </message>
    <message>
        <source>Nobody: wait</source>
        <translation>无需任何人处理：请等待</translation>
    </message>
    <message>
        <source>You, in the panel of your DNS host or registrar</source>
        <translation>您，在 DNS 服务商或域名注册商的面板中</translation>
    </message>
    <message>
        <source>Your Internet provider</source>
        <translation>您的互联网接入服务商</translation>
    </message>
    <message>
        <source>You, at your router or firewall</source>
        <translation>您，在路由器或防火墙上</translation>
    </message>
    <message>
        <source>You, on the mail server</source>
        <translation>您，在邮件服务器上</translation>
    </message>
    <message>
        <source>The provider of the outside mailbox</source>
        <translation>外部邮箱的服务商</translation>
    </message>
    <message>
        <source>You, on this computer</source>
        <translation>您，在这台计算机上</translation>
    </message>
    <message>
        <source>You, in this program</source>
        <translation>您，在本程序中</translation>
    </message>
    <message>
        <source>%1 has the address %2.</source>
        <translation>%1 的地址是 %2。</translation>
    </message>
    <message>
        <source>There is no MX host whose address could be looked up; see the MX check.</source>
        <translation>没有可以查询地址的 MX 主机；请看 MX 检查。</translation>
    </message>
    <message>
        <source>The MX hosts are not known, because the MX records could not be asked for; see the MX check.</source>
        <translation>由于无法查询 MX 记录，MX 主机未知；请看 MX 检查。</translation>
    </message>
    <message>
        <source>The MX record names %1, which is an IP address. An MX record must name a host (RFC 5321 section 5.1); most senders give up.</source>
        <translation>MX 记录写的是 %1，这是一个 IP 地址。MX 记录必须写主机名（RFC 5321 第 5.1 节）；大多数发信方会放弃。</translation>
    </message>
    <message>
        <source>Create an A record for a name such as “mail” with that address, and put the name into the value box of the MX record instead.</source>
        <translation>请为“mail”之类的名称创建指向该地址的 A 记录，然后在 MX 记录的值一栏改填该名称。</translation>
    </message>
    <message>
        <source>The MX host %1 is a name that means nothing on the Internet (RFC 6761).</source>
        <translation>MX 主机 %1 是在互联网上没有意义的名称（RFC 6761）。</translation>
    </message>
    <message>
        <source>Put the public name of your mail server into the value box of the MX record.</source>
        <translation>请在 MX 记录的值一栏填写您邮件服务器的公开名称。</translation>
    </message>
    <message>
        <source>The MX host %1 is not a valid host name: %2 Some senders refuse it.</source>
        <translation>MX 主机 %1 不是有效的主机名：%2 有些发信方会拒绝它。</translation>
    </message>
    <message>
        <source>Give the mail server a name of letters, digits and hyphens and use that in the MX record.</source>
        <translation>请给邮件服务器起一个由字母、数字和连字符组成的名称，并在 MX 记录中使用它。</translation>
    </message>
    <message>
        <source>The MX host %1 is an alias (CNAME) of %2. An MX host must not be an alias (RFC 2181 section 10.3); some senders refuse it.</source>
        <translation>MX 主机 %1 是 %2 的别名（CNAME）。MX 主机不得是别名（RFC 2181 第 10.3 节）；有些发信方会拒绝它。</translation>
    </message>
    <message>
        <source>Replace the CNAME of %1 by A and AAAA records with the mail server&apos;s addresses, or let the MX record name %2.</source>
        <translation>请把 %1 的 CNAME 换成带有邮件服务器地址的 A 和 AAAA 记录，或者让 MX 记录写 %2。</translation>
    </message>
    <message>
        <source>The MX host %1 does not exist in the DNS (NXDOMAIN), so mail cannot be delivered to it.</source>
        <translation>MX 主机 %1 在 DNS 中不存在（NXDOMAIN），因此邮件无法投递给它。</translation>
    </message>
    <message>
        <source>Create an A record for %1 with your external IP address, or correct the name in the MX record. A name that ends in the domain twice was typed in full where the panel adds the domain itself.</source>
        <translation>请为 %1 创建一条指向您外部 IP 地址的 A 记录，或更正 MX 记录中的名称。如果名称以域名结尾了两次，说明在面板会自动补上域名的地方填写了完整名称。</translation>
    </message>
    <message>
        <source>The MX host %1 has neither an A nor an AAAA record, so mail cannot be delivered to it.</source>
        <translation>MX 主机 %1 既没有 A 记录也没有 AAAA 记录，因此邮件无法投递给它。</translation>
    </message>
    <message>
        <source>Create an A record for %1 with your external IP address.</source>
        <translation>请为 %1 创建一条指向您外部 IP 地址的 A 记录。</translation>
    </message>
    <message>
        <source>The %1 records of %2 could not be asked for: %3.</source>
        <translation>无法查询 %2 的 %1 记录：%3。</translation>
    </message>
    <message>
        <source>Check this computer&apos;s Internet connection and name server, then run the diagnosis again.</source>
        <translation>请检查本机的互联网连接和名称服务器，然后重新运行诊断。</translation>
    </message>
    <message>
        <source>The MX host %1 has an address that nobody outside can reach. %2</source>
        <translation>MX 主机 %1 的地址外部无人能够到达。%2</translation>
    </message>
    <message>
        <source>The MX host %1 has only an IPv6 address. Senders without IPv6 cannot deliver to it.</source>
        <translation>MX 主机 %1 只有 IPv6 地址。没有 IPv6 的发信方无法向它投递。</translation>
    </message>
    <message>
        <source>Create an A record for %1 with an external IPv4 address as well.</source>
        <translation>请为 %1 再创建一条指向外部 IPv4 地址的 A 记录。</translation>
    </message>
    <message>
        <source>%1 has the address %2, but you entered %3. Mail goes to another computer.</source>
        <translation>%1 的地址是 %2，但您输入的是 %3。邮件会送到另一台计算机。</translation>
    </message>
    <message>
        <source>You entered the address %2 for %1, but it is not published.</source>
        <translation>您为 %1 输入了地址 %2，但它没有发布。</translation>
    </message>
    <message>
        <source>%1 also has the address %2, which you did not enter. Some senders will go there.</source>
        <translation>%1 还有您没有输入的地址 %2。有些发信方会连到那里。</translation>
    </message>
    <message>
        <source>Delete the record of %1 with %2, or enter the address in this program if it is your server&apos;s.</source>
        <translation>请删除 %1 指向 %2 的记录；如果这是您服务器的地址，请在本程序中输入它。</translation>
    </message>
    <message>
        <source>Addresses of the mail servers</source>
        <translation>邮件服务器的地址</translation>
    </message>
    <message>
        <source>%1 is used by nobody on the Internet; inside your LAN you may use it.</source>
        <translation>互联网上没有人使用 %1；您可以在局域网内使用它。</translation>
    </message>
    <message>
        <source>%1 ends in .local, which computers look up by multicast DNS (RFC 6762) instead of asking your DNS server. Some will not find the mail server.</source>
        <translation>%1 以 .local 结尾，计算机会用多播 DNS（RFC 6762）查询它，而不是询问您的 DNS 服务器。有些计算机会找不到邮件服务器。</translation>
    </message>
    <message>
        <source>Choose a name under .home.arpa or .internal, or a subdomain of a domain that you own.</source>
        <translation>请选择 .home.arpa 或 .internal 下的名称，或您拥有的域名的子域名。</translation>
    </message>
    <message>
        <source>%1 exists on the Internet. Mail from your LAN to real addresses there will stay inside, and mail from outside will never come to you.</source>
        <translation>%1 在互联网上存在。您局域网发往那里真实地址的邮件会留在内部，外部的邮件也永远不会到您这里。</translation>
    </message>
    <message>
        <source>If the domain is not yours, choose another name, for example under .home.arpa or .internal.</source>
        <translation>如果该域名不是您的，请另选名称，例如 .home.arpa 或 .internal 下的名称。</translation>
    </message>
    <message>
        <source>%1 is answered by the DNS that this computer asks, with your own addresses: your LAN&apos;s DNS has the zone.</source>
        <translation>本机所询问的 DNS 用您自己的地址应答 %1：该区域在您局域网的 DNS 中。</translation>
    </message>
    <message>
        <source>Whether %1 exists on the Internet could not be found out: %2.</source>
        <translation>无法查明 %1 是否在互联网上存在：%2。</translation>
    </message>
    <message>
        <source>Nothing, if this LAN has no way to the Internet. Otherwise check the connection and run the diagnosis again.</source>
        <translation>如果这个局域网不能上网，则无需处理。否则请检查连接后重新运行诊断。</translation>
    </message>
    <message>
        <source>The domain name does not clash with the Internet</source>
        <translation>域名与互联网不冲突</translation>
    </message>
    <message>
        <source>The DNS that this computer asks knows %1 as %2.</source>
        <translation>本机所询问的 DNS 知道 %1 是 %2。</translation>
    </message>
    <message>
        <source>This computer knows %1 as %2 from its hosts file. Every other computer in the LAN needs the same line, or the LAN&apos;s DNS the name.</source>
        <translation>本机从 hosts 文件得知 %1 是 %2。局域网中的其他每台计算机都需要同样的一行，或者由局域网的 DNS 提供该名称。</translation>
    </message>
    <message>
        <source>Neither the DNS that this computer asks nor its hosts file knows %1.</source>
        <translation>本机所询问的 DNS 和 hosts 文件都不知道 %1。</translation>
    </message>
    <message>
        <source>In your router or LAN DNS server add the name %1 with the address %2, or add this line to the hosts file of every computer: %2 %1</source>
        <translation>请在路由器或局域网 DNS 服务器中添加名称 %1，地址 %2；或者在每台计算机的 hosts 文件中添加这一行：%2 %1</translation>
    </message>
    <message>
        <source>%1 leads to %2 according to %3, but you entered %4.</source>
        <translation>根据%3，%1 指向 %2，但您输入的是 %4。</translation>
    </message>
    <message>
        <source>Change the address of %1 there to %4, or correct the address in this program.</source>
        <translation>请在那里把 %1 的地址改为 %4，或者在本程序中更正地址。</translation>
    </message>
    <message>
        <source>%1 is not in the hosts file, and the DNS could not be asked: %2.</source>
        <translation>%1 不在 hosts 文件中，而 DNS 无法查询：%2。</translation>
    </message>
    <message>
        <source>See which name server this computer is set to ask and whether it runs, then run the diagnosis again.</source>
        <translation>请查看本机设置了询问哪个名称服务器、它是否在运行，然后重新运行诊断。</translation>
    </message>
    <message>
        <source>No mail servers were entered, so there are no names to look up.</source>
        <translation>没有输入邮件服务器，因此没有可查询的名称。</translation>
    </message>
    <message>
        <source>The address %2 of %1 is a public one. For mail inside the LAN a private address is enough.</source>
        <translation>%1 的地址 %2 是公网地址。局域网内的邮件使用私有地址就够了。</translation>
    </message>
    <message>
        <source>The LAN knows the mail server&apos;s name</source>
        <translation>局域网知道邮件服务器的名称</translation>
    </message>
    <message>
        <source>Mail for %1 goes to: %2.</source>
        <translation>%1 的邮件送往：%2。</translation>
    </message>
    <message>
        <source>The MX records of %1 could not be asked for: %2. That does not mean that they are missing.</source>
        <translation>无法查询 %1 的 MX 记录：%2。这并不表示记录不存在。</translation>
    </message>
    <message>
        <source>Check this computer&apos;s Internet connection and name server, then run the diagnosis again. If other domains work, ask your DNS host whether its name servers answer for %1.</source>
        <translation>请检查本机的互联网连接和名称服务器，然后重新运行诊断。如果其他域名正常，请询问您的 DNS 服务商，其名称服务器是否应答 %1。</translation>
    </message>
    <message>
        <source>The domain %1 does not exist in the DNS (NXDOMAIN). All mail to it is returned to its senders.</source>
        <translation>域名 %1 在 DNS 中不存在（NXDOMAIN）。发给它的所有邮件都会退回给发信人。</translation>
    </message>
    <message>
        <source>Check the spelling. If it is right: log in at the registrar, see that %1 is registered, paid for and not suspended, and that the name servers of your DNS host are entered there.</source>
        <translation>请检查拼写。如果拼写正确：请登录域名注册商，确认 %1 已注册、已付费且未被暂停，并且那里填写了您 DNS 服务商的名称服务器。</translation>
    </message>
    <message>
        <source>%1 has no MX record. Senders fall back to its address %2, which usually belongs to a website.</source>
        <translation>%1 没有 MX 记录。发信方会退而使用它的地址 %2，那通常属于网站。</translation>
    </message>
    <message>
        <source>In the panel of your DNS host create an MX record for %1 with your mail server&apos;s name as its value.</source>
        <translation>请在 DNS 服务商的面板中为 %1 创建一条 MX 记录，值填您邮件服务器的名称。</translation>
    </message>
    <message>
        <source>%1 exists but has no MX record and no address. All mail to it is returned to its senders.</source>
        <translation>%1 存在，但既没有 MX 记录也没有地址。发给它的所有邮件都会退回给发信人。</translation>
    </message>
    <message>
        <source>%1 has no MX record. Mail still arrives because senders fall back to its address %2, which is your server.</source>
        <translation>%1 没有 MX 记录。邮件仍能到达，因为发信方会退而使用它的地址 %2，而那正是您的服务器。</translation>
    </message>
    <message>
        <source>Create an MX record for %1: the fall-back breaks as soon as the address of the website changes.</source>
        <translation>请为 %1 创建 MX 记录：网站地址一变，这种退而求其次的办法就失效了。</translation>
    </message>
    <message>
        <source>%1 declares that it takes no mail at all (null MX, RFC 7505).</source>
        <translation>%1 声明完全不接收邮件（空 MX，RFC 7505）。</translation>
    </message>
    <message>
        <source>Replace the MX record “0 .” of %1 by one that names your mail server.</source>
        <translation>请把 %1 的 MX 记录“0 .”换成写有您邮件服务器的记录。</translation>
    </message>
    <message>
        <source>%1 has a null MX (“.”: takes no mail) beside other MX records (%2). Senders may refuse all mail.</source>
        <translation>%1 在其他 MX 记录（%2）之外还有一条空 MX（“.”：不接收邮件）。发信方可能拒发所有邮件。</translation>
    </message>
    <message>
        <source>Delete the MX record whose value is “.” and keep the others.</source>
        <translation>请删除值为“.”的 MX 记录，保留其他记录。</translation>
    </message>
    <message>
        <source>The only MX record of %1 is “%2 .”, which names no host. No mail can arrive.</source>
        <translation>%1 唯一的 MX 记录是“%2 .”，没有写任何主机。邮件无法到达。</translation>
    </message>
    <message>
        <source>Replace that MX record of %1 by one that names your mail server.</source>
        <translation>请把 %1 的那条 MX 记录换成写有您邮件服务器的记录。</translation>
    </message>
    <message>
        <source>The domain %1 itself is an alias (CNAME) of %2. The alias hides the domain&apos;s own MX and TXT records (RFC 1034 section 3.6.2), and mail goes wherever %2 sends it.</source>
        <translation>域名 %1 本身是 %2 的别名（CNAME）。别名会遮住该域名自己的 MX 和 TXT 记录（RFC 1034 第 3.6.2 节），邮件会送往 %2 指定的地方。</translation>
    </message>
    <message>
        <source>Replace the CNAME of %1 by A and AAAA records (or your DNS host&apos;s ALIAS or flattening), then create the MX record.</source>
        <translation>请把 %1 的 CNAME 换成 A 和 AAAA 记录（或您 DNS 服务商的 ALIAS 或 flattening 功能），然后创建 MX 记录。</translation>
    </message>
    <message>
        <source>%1 is an alias (CNAME) of %2. Senders use the MX records found there, and some rewrite the address.</source>
        <translation>%1 是 %2 的别名（CNAME）。发信方会使用那里的 MX 记录，有些还会改写地址。</translation>
    </message>
    <message>
        <source>Replace the CNAME of %1 by records of its own.</source>
        <translation>请把 %1 的 CNAME 换成它自己的记录。</translation>
    </message>
    <message>
        <source>Mail for %1 goes to %2. None of your servers (%3) is among them.</source>
        <translation>%1 的邮件送往 %2。其中没有您的任何服务器（%3）。</translation>
    </message>
    <message>
        <source>Your server %2 has no MX record for %1; only the others take its mail.</source>
        <translation>您的服务器 %2 没有 %1 的 MX 记录；只有其他服务器接收它的邮件。</translation>
    </message>
    <message>
        <source>In the panel of your DNS host create another MX record for %1 with this priority and value: %2.</source>
        <translation>请在 DNS 服务商的面板中为 %1 再创建一条 MX 记录，优先级和值为：%2。</translation>
    </message>
    <message>
        <source>Mail for %1 goes to %2 first, which is none of your servers; yours have a higher number, and the lowest number is tried first.</source>
        <translation>%1 的邮件首先送往 %2，那不是您的服务器；您的服务器数值更大，而数值最小的最先尝试。</translation>
    </message>
    <message>
        <source>Delete the MX records for %2 in the panel of your DNS host, if they were left over by an earlier provider. If they are a filter service that you use, all is well: enter them as mail servers here.</source>
        <translation>如果 %2 的 MX 记录是以前的服务商遗留的，请在 DNS 服务商的面板中删除它们。如果那是您使用的过滤服务，则一切正常：请在这里把它们作为邮件服务器输入。</translation>
    </message>
    <message>
        <source>Beside your servers, mail for %1 may also go to %2. Some of your mail will end up there.</source>
        <translation>除了您的服务器，%1 的邮件还可能送往 %2。您的部分邮件会到那里。</translation>
    </message>
    <message>
        <source>Delete the MX records for %2 in the panel of your DNS host, unless they are meant.</source>
        <translation>请在 DNS 服务商的面板中删除 %2 的 MX 记录，除非这是有意为之。</translation>
    </message>
    <message>
        <source>The MX records of %1 are tried in another order (%2) than you planned (%3).</source>
        <translation>%1 的 MX 记录的尝试顺序（%2）与您计划的（%3）不同。</translation>
    </message>
    <message>
        <source>Set the priorities in the panel of your DNS host to: %3. The lowest number is tried first.</source>
        <translation>请在 DNS 服务商的面板中把优先级设为：%3。数值最小的最先尝试。</translation>
    </message>
    <message>
        <source>%1 has more than one MX record for %2. One is enough.</source>
        <translation>%1 有不止一条指向 %2 的 MX 记录。一条就够了。</translation>
    </message>
    <message>
        <source>MX: where mail for the domain is sent</source>
        <translation>MX：该域名的邮件送往哪里</translation>
    </message>
    <message>
        <source>Mail for %1 goes to %2. That is the provider&apos;s business and must stay as it is: your server collects the mail from there.</source>
        <translation>%1 的邮件送往 %2。这由服务商负责，必须保持原样：您的服务器从那里收取邮件。</translation>
    </message>
    <message>
        <source>%1 has no MX record. That is all right for a name used only inside; mail from outside comes to the address of the outside mailbox.</source>
        <translation>%1 没有 MX 记录。对只在内部使用的名称来说没有问题；外来邮件会到外部邮箱的地址。</translation>
    </message>
    <message>
        <source>The MX records of %1 could not be asked for: %2.</source>
        <translation>无法查询 %1 的 MX 记录：%2。</translation>
    </message>
    <message>
        <source>The MX records of the domain stay with the provider</source>
        <translation>该域名的 MX 记录仍归服务商</translation>
    </message>
    <message>
        <source>%1 answers on port %2 as %3 server, encrypted with %4.</source>
        <translation>%1 在端口 %2 上作为 %3 服务器应答，使用 %4 加密。</translation>
    </message>
    <message>
        <source>No outside servers were entered.</source>
        <translation>没有输入外部服务器。</translation>
    </message>
    <message>
        <source>The server name %1 has no address in the DNS (%2).</source>
        <translation>服务器名称 %1 在 DNS 中没有地址（%2）。</translation>
    </message>
    <message>
        <source>Check the spelling of %1 against the provider&apos;s instructions.</source>
        <translation>请对照服务商的说明检查 %1 的拼写。</translation>
    </message>
    <message>
        <source>The address of %1 could not be asked for: %2.</source>
        <translation>无法查询 %1 的地址：%2。</translation>
    </message>
    <message>
        <source>The server %1 was not connected to: %2</source>
        <translation>没有连接服务器 %1：%2</translation>
    </message>
    <message>
        <source>Check the name %1, and whether this network&apos;s DNS answers with an internal address for it.</source>
        <translation>请检查名称 %1，以及本网络的 DNS 是否用内部地址应答它。</translation>
    </message>
    <message>
        <source>%1 refuses connections on port %2.</source>
        <translation>%1 拒绝端口 %2 上的连接。</translation>
    </message>
    <message>
        <source>Check server, port and encryption against the provider&apos;s instructions.</source>
        <translation>请对照服务商的说明检查服务器、端口和加密方式。</translation>
    </message>
    <message>
        <source>%1 does not answer on port %2, while other outside servers do.</source>
        <translation>%1 在端口 %2 上没有应答，而其他外部服务器有应答。</translation>
    </message>
    <message>
        <source>Check server and port against the provider&apos;s instructions, and whether your firewall lets this port out.</source>
        <translation>请对照服务商的说明检查服务器和端口，并查看您的防火墙是否允许该端口向外连接。</translation>
    </message>
    <message>
        <source>%1 does not answer on port %2, and no other outside server could be reached from here either.</source>
        <translation>%1 在端口 %2 上没有应答，从这里也连不上任何其他外部服务器。</translation>
    </message>
    <message>
        <source>Check this computer&apos;s Internet connection and whether your firewall lets port %2 out, then run the diagnosis again.</source>
        <translation>请检查本机的互联网连接，以及您的防火墙是否允许端口 %2 向外连接，然后重新运行诊断。</translation>
    </message>
    <message>
        <source>This computer has no way to %1, or forbids the connection to port %2 (%3).</source>
        <translation>本机没有通往 %1 的路由，或禁止连接端口 %2（%3）。</translation>
    </message>
    <message>
        <source>Nothing, if another address of the server answers. Otherwise check the Internet connection and the firewall of this computer.</source>
        <translation>如果该服务器的另一个地址有应答，则无需处理。否则请检查本机的互联网连接和防火墙。</translation>
    </message>
    <message>
        <source>%1 accepts the connection on port %2 but says nothing. With the wrong kind of encryption both sides wait for each other.</source>
        <translation>%1 接受了端口 %2 上的连接，却什么也不说。加密方式不对时，双方会互相等待。</translation>
    </message>
    <message>
        <source>Check port and encryption against the provider&apos;s instructions (993, 995 and 465 begin with TLS; 143, 110 and 587 with STARTTLS).</source>
        <translation>请对照服务商的说明检查端口和加密方式（993、995 和 465 一开始就用 TLS；143、110 和 587 用 STARTTLS）。</translation>
    </message>
    <message>
        <source>%1 closed the connection on port %2 before it had answered.</source>
        <translation>%1 在应答之前就关闭了端口 %2 上的连接。</translation>
    </message>
    <message>
        <source>Check port and encryption against the provider&apos;s instructions, and try again later.</source>
        <translation>请对照服务商的说明检查端口和加密方式，稍后再试。</translation>
    </message>
    <message>
        <source>%1 refuses to serve this computer: “%2”.</source>
        <translation>%1 拒绝为本机服务：“%2”。</translation>
    </message>
    <message>
        <source>Ask the provider why, with this line from the report.</source>
        <translation>请带上报告中的这一行询问服务商原因。</translation>
    </message>
    <message>
        <source>%1 is temporarily unavailable: “%2”.</source>
        <translation>%1 暂时不可用：“%2”。</translation>
    </message>
    <message>
        <source>Run the diagnosis again in some minutes.</source>
        <translation>请几分钟后重新运行诊断。</translation>
    </message>
    <message>
        <source>What answers at %1 on port %2 is no %3 server.</source>
        <translation>在 %1 端口 %2 上应答的不是 %3 服务器。</translation>
    </message>
    <message>
        <source>Check protocol, port and encryption against the provider&apos;s instructions (993 is IMAP, 995 is POP3, 465 and 587 are SMTP).</source>
        <translation>请对照服务商的说明检查协议、端口和加密方式（993 是 IMAP，995 是 POP3，465 和 587 是 SMTP）。</translation>
    </message>
    <message>
        <source>%1 does not offer encryption on port %2. Your password would travel readable.</source>
        <translation>%1 在端口 %2 上不提供加密。您的密码会以明文传输。</translation>
    </message>
    <message>
        <source>Use the encrypted port that the provider names (993 for IMAP, 995 for POP3, 465 for SMTP).</source>
        <translation>请使用服务商给出的加密端口（IMAP 用 993，POP3 用 995，SMTP 用 465）。</translation>
    </message>
    <message>
        <source>%1 answers on port %2 as %3 server, and you chose no encryption: your password will travel readable.</source>
        <translation>%1 在端口 %2 上作为 %3 服务器应答，而您选择了不加密：您的密码会以明文传输。</translation>
    </message>
    <message>
        <source>Choose TLS or STARTTLS on the page of the outside mailbox.</source>
        <translation>请在外部邮箱页面选择 TLS 或 STARTTLS。</translation>
    </message>
    <message>
        <source>Encryption with %1 on port %2 could not be started (%3).</source>
        <translation>无法与 %1 在端口 %2 上开始加密（%3）。</translation>
    </message>
    <message>
        <source>Check port and encryption against the provider&apos;s instructions; if they are right, ask the provider.</source>
        <translation>请对照服务商的说明检查端口和加密方式；如果都正确，请询问服务商。</translation>
    </message>
    <message>
        <source>The certificate of %1 on port %2 is not in order: %3. It names %4.</source>
        <translation>%1 在端口 %2 上的证书有问题：%3。证书上的名称是 %4。</translation>
    </message>
    <message>
        <source>Check the server name against the provider&apos;s instructions; if it is right, ask the provider. Do not enter your password before that.</source>
        <translation>请对照服务商的说明检查服务器名称；如果正确，请询问服务商。在此之前不要输入您的密码。</translation>
    </message>
    <message>
        <source>%1 does not offer UIDL (RFC 1939 section 7), so mail that is left on the server would be fetched again and again.</source>
        <translation>%1 不提供 UIDL（RFC 1939 第 7 节），因此留在服务器上的邮件会被反复收取。</translation>
    </message>
    <message>
        <source>Use IMAP, or let your server delete mail after it was fetched.</source>
        <translation>请使用 IMAP，或让您的服务器在收取之后删除邮件。</translation>
    </message>
    <message>
        <source>The servers of the outside mailbox answer, with encryption</source>
        <translation>外部邮箱的服务器有应答，并且加密</translation>
    </message>
    <message>
        <source>%1 %2 is published as planned.</source>
        <translation>%1 %2 已按计划发布。</translation>
    </message>
    <message>
        <source>No mail servers were entered, so there are no planned records to compare with.</source>
        <translation>没有输入邮件服务器，因此没有可以对照的计划记录。</translation>
    </message>
    <message>
        <source>%1 %2 could not be asked for: %3.</source>
        <translation>无法查询 %1 %2：%3。</translation>
    </message>
    <message>
        <source>Planned records and what is published</source>
        <translation>计划的记录与已发布的记录</translation>
    </message>
    <message>
        <source>The mail servers answer on the SMTP port</source>
        <translation>邮件服务器在 SMTP 端口上有应答</translation>
    </message>
    <message>
        <source>%1 greets and answers EHLO (after %2 ms).</source>
        <translation>%1 发出问候并应答 EHLO（%2 毫秒后）。</translation>
    </message>
    <message>
        <source>There is no address to connect to; see the checks above.</source>
        <translation>没有可以连接的地址；请看上面的检查。</translation>
    </message>
    <message>
        <source>%1 was not connected to: the address is not a public one and you did not enter it.</source>
        <translation>没有连接 %1：该地址不是公网地址，您也没有输入过它。</translation>
    </message>
    <message>
        <source>%1 more addresses were not connected to: at most five of each family per host and a hundred in all are tested, and senders try no more than that.</source>
        <translation>另有 %1 个地址没有连接：每台主机每种地址族最多测试五个，总共最多一百个；发信方尝试的也不会更多。</translation>
    </message>
    <message>
        <source>%1 refuses connections on port %2: nothing listens there, or a firewall rejects them.</source>
        <translation>%1 拒绝端口 %2 上的连接：那里没有程序在监听，或者防火墙拒绝了连接。</translation>
    </message>
    <message>
        <source>%1 does not answer on port %2, while other servers do. The packets are dropped on the way or at the server.</source>
        <translation>%1 在端口 %2 上没有应答，而其他服务器有应答。数据包在途中或在服务器处被丢弃。</translation>
    </message>
    <message>
        <source>In the router forward TCP port %2 to the mail server and allow it in every firewall on the way; then see that the server is switched on and has that address.</source>
        <translation>请在路由器中把 TCP 端口 %2 转发到邮件服务器，并在途中的每个防火墙放行；然后确认服务器已开机并且使用该地址。</translation>
    </message>
    <message>
        <source>%1 does not answer on port %2. No server at all could be reached on that port from here, so this may be the server, its router, or this network: many Internet providers block outgoing port 25.</source>
        <translation>%1 在端口 %2 上没有应答。从这里在该端口上连不上任何服务器，因此问题可能在服务器、它的路由器，也可能在本网络：许多互联网接入服务商会封锁向外的 25 端口。</translation>
    </message>
    <message>
        <source>Run the diagnosis from another network (or on the mail server itself). If it fails there too: forward TCP port %2 to the mail server and allow it in every firewall on the way.</source>
        <translation>请从另一个网络（或直接在邮件服务器上）运行诊断。如果在那里也失败：请把 TCP 端口 %2 转发到邮件服务器，并在途中的每个防火墙放行。</translation>
    </message>
    <message>
        <source>%1 does not answer on port %2.</source>
        <translation>%1 在端口 %2 上没有应答。</translation>
    </message>
    <message>
        <source>See that the mail server is switched on and has that address, and allow TCP port %2 in its firewall.</source>
        <translation>请确认邮件服务器已开机并且使用该地址，并在其防火墙中放行 TCP 端口 %2。</translation>
    </message>
    <message>
        <source>This computer has no way to %1 (%3), so the server could not be tested from here.</source>
        <translation>本机没有通往 %1 的路由（%3），因此无法从这里测试该服务器。</translation>
    </message>
    <message>
        <source>Run the diagnosis from a network that has this kind of address. For an IPv6 address that means a connection with IPv6.</source>
        <translation>请从具有这种地址的网络运行诊断。对于 IPv6 地址，这意味着支持 IPv6 的连接。</translation>
    </message>
    <message>
        <source>This computer itself forbids the connection to %1 on port %2 (a local firewall or antivirus program).</source>
        <translation>本机自己禁止连接 %1 的端口 %2（本地防火墙或杀毒软件）。</translation>
    </message>
    <message>
        <source>Allow this program to connect to port %2 in the firewall or antivirus program of this computer, then run the diagnosis again.</source>
        <translation>请在本机的防火墙或杀毒软件中允许本程序连接端口 %2，然后重新运行诊断。</translation>
    </message>
    <message>
        <source>%1 accepts the connection but sent no greeting within %2 seconds. Some servers make strangers wait; real senders wait up to five minutes.</source>
        <translation>%1 接受了连接，但在 %2 秒内没有发出问候。有些服务器会让陌生来客等待；真正的发信方最多等五分钟。</translation>
    </message>
    <message>
        <source>Run the diagnosis again with a longer time-out. If there still is no greeting, look into the mail server&apos;s log: a greet delay, a slow DNS look-up or an overload is the cause.</source>
        <translation>请用更长的超时时间重新运行诊断。如果仍然没有问候，请查看邮件服务器的日志：原因可能是问候延迟、DNS 查询缓慢或过载。</translation>
    </message>
    <message>
        <source>%1 stopped answering in the middle of the dialogue; given up after %2 seconds.</source>
        <translation>%1 在对话中途停止应答；%2 秒后放弃。</translation>
    </message>
    <message>
        <source>Run the diagnosis again with a longer time-out, and look into the mail server&apos;s log.</source>
        <translation>请用更长的超时时间重新运行诊断，并查看邮件服务器的日志。</translation>
    </message>
    <message>
        <source>%1 accepts the connection and closes it without a greeting.</source>
        <translation>%1 接受连接后没有问候就关闭了连接。</translation>
    </message>
    <message>
        <source>See that the SMTP service behind the port forwarding or container is running. If it is, look whether it (or fail2ban) has banned the address of this computer.</source>
        <translation>请确认端口转发或容器后面的 SMTP 服务正在运行。如果在运行，请查看它（或 fail2ban）是否封禁了本机的地址。</translation>
    </message>
    <message>
        <source>%1 closed the connection in the middle of the dialogue.</source>
        <translation>%1 在对话中途关闭了连接。</translation>
    </message>
    <message>
        <source>Look into the mail server&apos;s log for the reason; it may have banned the address of this computer.</source>
        <translation>请查看邮件服务器的日志了解原因；它可能封禁了本机的地址。</translation>
    </message>
    <message>
        <source>Look into the mail server&apos;s log why. If it refuses only addresses of home connections, run the diagnosis from another network.</source>
        <translation>请查看邮件服务器的日志了解原因。如果它只拒绝家庭宽带的地址，请从另一个网络运行诊断。</translation>
    </message>
    <message>
        <source>%1 is temporarily unavailable to this computer: “%2”. Senders will try again later.</source>
        <translation>%1 暂时不为本机服务：“%2”。发信方会稍后重试。</translation>
    </message>
    <message>
        <source>Run the diagnosis again in some minutes. If it stays so, look into the mail server&apos;s log (too many connections, low disk space, greylisting).</source>
        <translation>请几分钟后重新运行诊断。如果仍然如此，请查看邮件服务器的日志（连接过多、磁盘空间不足、灰名单）。</translation>
    </message>
    <message>
        <source>%1 refuses both EHLO and HELO: “%2”.</source>
        <translation>%1 同时拒绝 EHLO 和 HELO：“%2”。</translation>
    </message>
    <message>
        <source>Correct the restrictions on EHLO and HELO in the mail server&apos;s settings: an address literal as name is allowed (RFC 5321 section 4.1.4).</source>
        <translation>请更正邮件服务器设置中对 EHLO 和 HELO 的限制：允许用地址字面量作名称（RFC 5321 第 4.1.4 节）。</translation>
    </message>
    <message>
        <source>What answers at %1 is no SMTP server.</source>
        <translation>在 %1 应答的不是 SMTP 服务器。</translation>
    </message>
    <message>
        <source>Forward the port to the mail server&apos;s SMTP service instead; see the transcript for what answered.</source>
        <translation>请把该端口改为转发到邮件服务器的 SMTP 服务；应答的是什么，请看对话记录。</translation>
    </message>
    <message>
        <source>What answers at %1 is no SMTP server; it looks like %2.</source>
        <translation>在 %1 应答的不是 SMTP 服务器；看起来是 %2。</translation>
    </message>
    <message>
        <source>%1 answers, but breaks the rules of SMTP so that no sender could follow; see the transcript.</source>
        <translation>%1 有应答，但违反了 SMTP 的规则，没有发信方能跟得上；请看对话记录。</translation>
    </message>
    <message>
        <source>See which program listens on that port, and update or replace it.</source>
        <translation>请查看是哪个程序在监听该端口，更新或更换它。</translation>
    </message>
    <message>
        <source>%1 refuses EHLO and accepts only the old HELO, so there is no encryption.</source>
        <translation>%1 拒绝 EHLO，只接受旧的 HELO，因此没有加密。</translation>
    </message>
    <message>
        <source>Switch on ESMTP in the mail server, or switch off the SMTP inspection of the firewall in front of it.</source>
        <translation>请在邮件服务器中启用 ESMTP，或关闭它前面防火墙的 SMTP 检查功能。</translation>
    </message>
    <message>
        <source>The greeting of %1 is masked by asterisks: a firewall in between rewrites SMTP and may hide STARTTLS.</source>
        <translation>%1 的问候被星号遮盖：中间的防火墙改写了 SMTP，可能隐藏了 STARTTLS。</translation>
    </message>
    <message>
        <source>Switch off the SMTP inspection (“fixup”, “SMTP ALG”) of the firewall.</source>
        <translation>请关闭防火墙的 SMTP 检查功能（“fixup”、“SMTP ALG”）。</translation>
    </message>
    <message>
        <source>%1 greets with the name “%2”, which is not its name in the MX record.</source>
        <translation>%1 问候时用的名称是“%2”，与 MX 记录中的名称不同。</translation>
    </message>
    <message>
        <source>Set the host name in the mail server&apos;s settings (Postfix: myhostname) to the name in the MX record.</source>
        <translation>请在邮件服务器的设置中把主机名（Postfix：myhostname）设为 MX 记录中的名称。</translation>
    </message>
    <message>
        <source>%1 greets with the name “%2”. Large providers do that.</source>
        <translation>%1 问候时用的名称是“%2”。大型服务商常常如此。</translation>
    </message>
    <message>
        <source>%1 ends its lines with LF alone instead of CR LF (RFC 5321 section 2.3.8).</source>
        <translation>%1 的行以单独的 LF 结尾，而不是 CR LF（RFC 5321 第 2.3.8 节）。</translation>
    </message>
    <message>
        <source>%1 is slow: the session took %2 seconds. Impatient senders give up.</source>
        <translation>%1 很慢：会话用了 %2 秒。没有耐心的发信方会放弃。</translation>
    </message>
    <message>
        <source>Look into the mail server&apos;s log and settings for slow DNS look-ups, greet delays and overload.</source>
        <translation>请查看邮件服务器的日志和设置，找出缓慢的 DNS 查询、问候延迟或过载。</translation>
    </message>
    <message>
        <source>%1 encrypts with %2.</source>
        <translation>%1 使用 %2 加密。</translation>
    </message>
    <message>
        <source>There is no mail server address to test.</source>
        <translation>没有可以测试的邮件服务器地址。</translation>
    </message>
    <message>
        <source>%1 does not offer STARTTLS. Mail to it travels unencrypted, and some senders refuse that.</source>
        <translation>%1 不提供 STARTTLS。发给它的邮件不加密传输，有些发信方会拒绝这样做。</translation>
    </message>
    <message>
        <source>Give the mail server a certificate and switch on STARTTLS for port 25 (Postfix: smtpd_tls_security_level = may). If it is switched on, a firewall on the way hides it.</source>
        <translation>请给邮件服务器装上证书，并为 25 端口启用 STARTTLS（Postfix：smtpd_tls_security_level = may）。如果已经启用，那就是途中的防火墙把它隐藏了。</translation>
    </message>
    <message>
        <source>%1 offers STARTTLS but then refuses it: “%2”.</source>
        <translation>%1 提供 STARTTLS，却又拒绝：“%2”。</translation>
    </message>
    <message>
        <source>Look into the mail server&apos;s log: usually its certificate or private key cannot be read.</source>
        <translation>请查看邮件服务器的日志：通常是它的证书或私钥无法读取。</translation>
    </message>
    <message>
        <source>%1 accepts STARTTLS, but the TLS handshake failed (%2). It may know only old versions of TLS that this computer refuses, as many senders do.</source>
        <translation>%1 接受 STARTTLS，但 TLS 握手失败（%2）。它可能只会旧版本的 TLS，而本机和许多发信方一样拒绝这些版本。</translation>
    </message>
    <message>
        <source>Let the mail server offer TLS 1.2 and 1.3 with a certificate of at least RSA 2048 or EC 256, and look into its log.</source>
        <translation>请让邮件服务器提供 TLS 1.2 和 1.3，证书至少为 RSA 2048 或 EC 256，并查看它的日志。</translation>
    </message>
    <message>
        <source>%1 sent plain text behind its answer to STARTTLS: a broken server or proxy, or somebody tampers with the connection (CVE-2011-0411).</source>
        <translation>%1 在对 STARTTLS 的应答后面发送了明文：服务器或代理有缺陷，或者有人篡改连接（CVE-2011-0411）。</translation>
    </message>
    <message>
        <source>Update the mail server, and look for an SMTP proxy in the firewall in front of it.</source>
        <translation>请更新邮件服务器，并检查它前面的防火墙里是否有 SMTP 代理。</translation>
    </message>
    <message>
        <source>%1 uses %2, which is obsolete (RFC 8996).</source>
        <translation>%1 使用 %2，该版本已淘汰（RFC 8996）。</translation>
    </message>
    <message>
        <source>Let the mail server offer TLS 1.2 and 1.3.</source>
        <translation>请让邮件服务器提供 TLS 1.2 和 1.3。</translation>
    </message>
    <message>
        <source>The certificate of %1 expired on %2. Most senders deliver all the same; those that verify do not.</source>
        <translation>%1 的证书已于 %2 过期。大多数发信方照样投递；会验证证书的则不投递。</translation>
    </message>
    <message>
        <source>Renew the certificate of the mail server and let the server load it.</source>
        <translation>请更新邮件服务器的证书，并让服务器加载它。</translation>
    </message>
    <message>
        <source>The certificate of %1 expires on %2, in %3 days.</source>
        <translation>%1 的证书将于 %2 过期，还有 %3 天。</translation>
    </message>
    <message>
        <source>Renew the certificate of the mail server and see why it was not renewed automatically.</source>
        <translation>请更新邮件服务器的证书，并查看它为什么没有自动更新。</translation>
    </message>
    <message>
        <source>The certificate of %1 is not valid before %2.</source>
        <translation>%1 的证书在 %2 之前无效。</translation>
    </message>
    <message>
        <source>Check the clocks of the mail server and of this computer; otherwise install a certificate that is valid now.</source>
        <translation>请检查邮件服务器和本机的时钟；如果都正确，请安装现在有效的证书。</translation>
    </message>
    <message>
        <source>The certificate of %1 is for other names: %2.</source>
        <translation>%1 的证书是为其他名称颁发的：%2。</translation>
    </message>
    <message>
        <source>Install a certificate on the mail server that covers its name in the MX record.</source>
        <translation>请在邮件服务器上安装包含其 MX 记录名称的证书。</translation>
    </message>
    <message>
        <source>The certificate of %1 is self-signed. Most senders deliver all the same; those that verify do not.</source>
        <translation>%1 的证书是自签名的。大多数发信方照样投递；会验证证书的则不投递。</translation>
    </message>
    <message>
        <source>Install a certificate of a public certificate authority on the mail server.</source>
        <translation>请在邮件服务器上安装公共证书颁发机构的证书。</translation>
    </message>
    <message>
        <source>This computer does not know the issuer of the certificate of %1 (%2), or the intermediate certificate is missing.</source>
        <translation>本机不认识 %1 的证书的颁发者（%2），或者缺少中间证书。</translation>
    </message>
    <message>
        <source>Let the mail server send the whole chain of a certificate from a public certificate authority.</source>
        <translation>请让邮件服务器发送公共证书颁发机构所颁发证书的完整证书链。</translation>
    </message>
    <message>
        <source>The certificate of %1 (%2) is too weak for this computer&apos;s rules.</source>
        <translation>%1 的证书（%2）对本机的规则来说太弱。</translation>
    </message>
    <message>
        <source>Install a certificate with at least RSA 2048 or EC 256 and SHA-256.</source>
        <translation>请安装至少为 RSA 2048 或 EC 256、并使用 SHA-256 的证书。</translation>
    </message>
    <message>
        <source>%1 offers AUTH before encryption, so passwords may be sent readable.</source>
        <translation>%1 在加密之前就提供 AUTH，因此密码可能以明文发送。</translation>
    </message>
    <message>
        <source>Let the mail server offer AUTH only after STARTTLS (Postfix: smtpd_tls_auth_only = yes).</source>
        <translation>请让邮件服务器只在 STARTTLS 之后提供 AUTH（Postfix：smtpd_tls_auth_only = yes）。</translation>
    </message>
    <message>
        <source>Mail to the servers can be encrypted (STARTTLS)</source>
        <translation>发往服务器的邮件可以加密（STARTTLS）</translation>
    </message>
    <message>
        <source>%1 more MX hosts were not looked at: a hundred are, and senders try far fewer.</source>
        <translation>另有 %1 台 MX 主机没有查看：最多查看一百台，而发信方尝试的远少于此。</translation>
    </message>
    <message>
        <source>No address was entered for %1, so it is not known where the name should lead.</source>
        <translation>没有为 %1 输入地址，因此不知道该名称应指向哪里。</translation>
    </message>
    <message>
        <source>Enter the private address of %1 and run the diagnosis again.</source>
        <translation>请输入 %1 的私有地址，然后重新运行诊断。</translation>
    </message>
    <message>
        <source>%1 has no MX record. Senders fall back to its address %2; mail arrives only if that is the mail server, which usually it is not.</source>
        <translation>%1 没有 MX 记录。发信方会退而使用它的地址 %2；只有当那就是邮件服务器时邮件才能到达，而通常并非如此。</translation>
    </message>
    <message>
        <source>Not every address of the mail servers is known, because the DNS could not be asked; see the checks above.</source>
        <translation>由于无法查询 DNS，并非邮件服务器的所有地址都已知；请看上面的检查。</translation>
    </message>
    <message>
        <source>Start the mail server&apos;s SMTP service and let it listen on port %2 of all addresses; in the router forward TCP port %2 to the mail server, and allow it in the firewall. If this computer is behind the same router as the server, run the diagnosis from outside as well: many routers refuse connections to their own external address.</source>
        <translation>请启动邮件服务器的 SMTP 服务，让它在所有地址的端口 %2 上监听；在路由器中把 TCP 端口 %2 转发到邮件服务器，并在防火墙中放行。如果本机与服务器在同一个路由器后面，请再从外部运行一次诊断：许多路由器拒绝连接自己的外部地址。</translation>
    </message>
    <message>
        <source>%1 was not tested, because its SMTP session did not come so far; see the check of the SMTP port.</source>
        <translation>%1 没有测试，因为它的 SMTP 会话没有进行到这一步；请看 SMTP 端口的检查。</translation>
    </message>
    <message>
        <source>Could not be tested, because the addresses of the mail servers are not known; see the checks above.</source>
        <translation>无法测试，因为邮件服务器的地址未知；请看上面的检查。</translation>
    </message>
    <message>
        <source>%1 offers STARTTLS, but stopped answering when it was used.</source>
        <translation>%1 提供 STARTTLS，但在使用时停止了应答。</translation>
    </message>
    <message>
        <source>%1 offers STARTTLS, but closes the connection or talks nonsense when it is asked for it.</source>
        <translation>%1 提供 STARTTLS，但被要求使用时却关闭连接或胡乱应答。</translation>
    </message>
    <message>
        <source>%1 starts encryption (%2) and then breaks off. Senders that encrypt, as most do, cannot deliver.</source>
        <translation>%1 开始加密（%2）后又中断。会加密的发信方（大多数都会）无法投递。</translation>
    </message>
    <message>
        <source>Look into the mail server&apos;s log for what it does after STARTTLS; see the transcript for its last words.</source>
        <translation>请查看邮件服务器的日志，了解它在 STARTTLS 之后做了什么；它最后的话请看对话记录。</translation>
    </message>
    <message>
        <source>there are quotation marks in it</source>
        <translation>其中有引号</translation>
    </message>
    <message>
        <source>there are curly quotation marks in it, as word processors write them</source>
        <translation>其中有文字处理软件所用的弯引号</translation>
    </message>
    <message>
        <source>there is a long dash in it where a hyphen belongs</source>
        <translation>其中本该用连字符的地方用了长破折号</translation>
    </message>
    <message>
        <source>there are backslashes in it</source>
        <translation>其中有反斜杠</translation>
    </message>
    <message>
        <source>it begins with a blank, or has blanks of an unusual kind</source>
        <translation>它以空格开头，或者含有特殊的空格</translation>
    </message>
    <message>
        <source>there are characters in it that cannot be seen</source>
        <translation>其中有看不见的字符</translation>
    </message>
    <message>
        <source>the type of the record is repeated in it</source>
        <translation>其中重复了记录的类型</translation>
    </message>
    <message>
        <source>the name of the record is repeated in it</source>
        <translation>其中重复了记录的名称</translation>
    </message>
    <message>
        <source>the name of your mail server</source>
        <translation>您邮件服务器的名称</translation>
    </message>
    <message>
        <source>your mail server</source>
        <translation>您的邮件服务器</translation>
    </message>
    <message>
        <source>this network lets no DNS questions out (port 53 is blocked)</source>
        <translation>本网络不允许 DNS 询问发出（53 端口被封锁）</translation>
    </message>
    <message>
        <source>this network answers all DNS questions itself, whoever they are meant for (port 53 is intercepted)</source>
        <translation>所有 DNS 询问无论发给谁，都由本网络自己应答（53 端口被拦截）</translation>
    </message>
    <message>
        <source>the domain&apos;s own name servers could not be asked</source>
        <translation>无法询问该域名自己的名称服务器</translation>
    </message>
    <message>
        <source>it does not even find names that everybody finds</source>
        <translation>连人人都能查到的名称它也查不到</translation>
    </message>
    <message>
        <source>it gives addresses for names that do not exist</source>
        <translation>它为不存在的名称给出地址</translation>
    </message>
    <message>
        <source>it gives a wrong address for a name whose address is known</source>
        <translation>对地址已知的名称，它给出错误的地址</translation>
    </message>
    <message>
        <source>the signatures do not fit</source>
        <translation>签名不符</translation>
    </message>
    <message>
        <source>the signatures have expired</source>
        <translation>签名已过期</translation>
    </message>
    <message>
        <source>the signatures are not valid yet</source>
        <translation>签名尚未生效</translation>
    </message>
    <message>
        <source>the key that the DS record is for is missing</source>
        <translation>缺少 DS 记录所对应的密钥</translation>
    </message>
    <message>
        <source>signatures are missing</source>
        <translation>缺少签名</translation>
    </message>
    <message>
        <source>the key is not one for a zone</source>
        <translation>该密钥不是区域密钥</translation>
    </message>
    <message>
        <source>the proof that something does not exist is missing</source>
        <translation>缺少“某项内容不存在”的证明</translation>
    </message>
    <message>
        <source>they give no reason, but answer when told not to check</source>
        <translation>它们没有给出原因，但要求不做检查时会应答</translation>
    </message>
    <message>
        <source>nothing (leave it empty)</source>
        <translation>空内容（留空）</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>this computer&apos;s hosts file</source>
        <translation>本机的 hosts 文件</translation>
    </message>
    <message>
        <source>the DNS of your network (%1)</source>
        <translation>您网络的 DNS（%1）</translation>
    </message>
    <message>
        <source>Only this computer&apos;s resolver could be asked, because %1. What it says may be an inner view that nobody outside sees (split DNS), so what is wrong here is not certain.</source>
        <translation>只能询问本机的解析器，因为%1。它所说的可能是外部看不到的内部视图（split DNS），因此这里的问题并不确定。</translation>
    </message>
    <message>
        <source>Let the public DNS services be asked as well, or run the diagnosis from another network.</source>
        <translation>请允许同时询问公共 DNS 服务，或从另一个网络运行诊断。</translation>
    </message>
    <message>
        <source>Only this computer&apos;s resolver could be asked, and it cannot be believed: %1. So nothing can be said here.</source>
        <translation>只能询问本机的解析器，而它不可信：%1。因此这里无法得出任何结论。</translation>
    </message>
    <message>
        <source>See the check of this computer&apos;s resolver; then run the diagnosis again.</source>
        <translation>请看本机解析器的检查，然后重新运行诊断。</translation>
    </message>
    <message>
        <source>It looks like this, but that is not certain: %1</source>
        <translation>看起来是这样，但并不确定：%1</translation>
    </message>
    <message>
        <source>%1 has no zone in the public DNS that could be signed; see the checks above.</source>
        <translation>%1 在公共 DNS 中没有可以签名的区域；请看上面的检查。</translation>
    </message>
    <message>
        <source>%1 is not signed with DNSSEC. Mail works without; there is nothing to do.</source>
        <translation>%1 没有用 DNSSEC 签名。邮件不需要它也能正常收发；无需处理。</translation>
    </message>
    <message>
        <source>%1 is signed, but %2 has no DS record for it, so nobody checks the signatures. Mail works without; to switch DNSSEC on, enter the DS record that your DNS host shows at the registrar.</source>
        <translation>%1 已签名，但 %2 没有它的 DS 记录，因此没有人检查这些签名。邮件不需要它也能正常收发；要启用 DNSSEC，请在域名注册商处填写 DNS 服务商显示的 DS 记录。</translation>
    </message>
    <message>
        <source>The DNSSEC signatures of %1 are right, by the judgement of: %2.</source>
        <translation>%1 的 DNSSEC 签名正确，判断来自：%2。</translation>
    </message>
    <message>
        <source>DNSSEC is broken: your whole domain is dark for everybody whose resolver checks signatures. %2 refuse every answer about %1: %3.</source>
        <translation>DNSSEC 已损坏：对所有使用会检查签名的解析器的人来说，您的整个域名都查不到。%2 拒绝给出关于 %1 的任何应答：%3。</translation>
    </message>
    <message>
        <source>If you have moved to another DNS host or do not use DNSSEC: log in where you bought the domain (the registrar) and delete the DS record of %1 (“DNSSEC: off”). If you use DNSSEC: enter the DS record that your DNS host shows in place of the one at the registrar; if they are the same, tell your DNS host to sign %1 again. Resolvers may remember the old state for a day.</source>
        <translation>如果您已换到另一家 DNS 服务商，或者不使用 DNSSEC：请登录您购买域名的地方（域名注册商），删除 %1 的 DS 记录（“DNSSEC：关闭”）。如果您使用 DNSSEC：请用 DNS 服务商显示的 DS 记录替换域名注册商处的那一条；如果两者相同，请让 DNS 服务商重新为 %1 签名。解析器可能会把旧状态再记住一天。</translation>
    </message>
    <message>
        <source>Your whole domain is dark for everybody whose resolver checks DNSSEC signatures: %2 refuse every answer about %1 (%3), although %4 has no DS record for it. Either they remember one that was there until lately, or a zone above is broken.</source>
        <translation>对所有使用会检查 DNSSEC 签名的解析器的人来说，您的整个域名都查不到：%2 拒绝给出关于 %1 的任何应答（%3），尽管 %4 没有它的 DS 记录。要么它们还记着不久前存在的一条，要么是上级的某个区域已损坏。</translation>
    </message>
    <message>
        <source>If the DS record of %1 was deleted at the registrar today, wait a day. Otherwise tell whoever runs the zone %4 that its DNSSEC is broken.</source>
        <translation>如果 %1 的 DS 记录是今天在域名注册商处删除的，请等待一天。否则请告诉区域 %4 的管理者，其 DNSSEC 已损坏。</translation>
    </message>
    <message>
        <source>%2 refuse every answer about %1 because of DNSSEC (%3), but %4 do not. Either the keys or the DS record changed a short while ago, or not all name servers have the same signatures.</source>
        <translation>%2 因为 DNSSEC 而拒绝给出关于 %1 的任何应答（%3），但 %4 没有拒绝。要么密钥或 DS 记录刚刚改过，要么并非所有名称服务器的签名都相同。</translation>
    </message>
    <message>
        <source>Run the diagnosis again in a few hours. If it is still so, compare the DS record at the registrar with the one that your DNS host shows, and tell your DNS host that some resolvers find the signatures of %1 false.</source>
        <translation>请几小时后重新运行诊断。如果仍然如此，请把域名注册商处的 DS 记录与 DNS 服务商显示的对照，并告诉 DNS 服务商，有些解析器认为 %1 的签名不正确。</translation>
    </message>
    <message>
        <source>DNSSEC is broken: %2 has a DS record for %1 and so promises signatures, but the zone has no keys (DNSKEY) at all. Your whole domain is dark for everybody whose resolver checks signatures.</source>
        <translation>DNSSEC 已损坏：%2 有 %1 的 DS 记录，也就是承诺有签名，但该区域根本没有密钥（DNSKEY）。对所有使用会检查签名的解析器的人来说，您的整个域名都查不到。</translation>
    </message>
    <message>
        <source>Log in where you bought the domain (the registrar) and delete the DS record of %1 (“DNSSEC: off”). Or switch DNSSEC on in the panel of your DNS host and enter the DS record that it then shows at the registrar in place of the old one.</source>
        <translation>请登录您购买域名的地方（域名注册商），删除 %1 的 DS 记录（“DNSSEC：关闭”）。或者在 DNS 服务商的面板中启用 DNSSEC，然后在域名注册商处用它显示的 DS 记录替换旧的。</translation>
    </message>
    <message>
        <source>These name servers hold %1 without DNSSEC keys, though it is signed: %2. Whoever asks them and checks signatures gets nothing.</source>
        <translation>这些名称服务器上的 %1 没有 DNSSEC 密钥，尽管该区域已签名：%2。向它们询问并检查签名的人什么也得不到。</translation>
    </message>
    <message>
        <source>Tell your DNS host that these servers hold an unsigned copy of %1. If they belong to a DNS host that you no longer use, delete them from the name servers of %1 at the registrar.</source>
        <translation>请告诉您的 DNS 服务商，这些服务器上的 %1 是没有签名的副本。如果它们属于您不再使用的 DNS 服务商，请在域名注册商处把它们从 %1 的名称服务器中删除。</translation>
    </message>
    <message>
        <source>DNSSEC is broken: the DS record of %1 at the registrar is for another key (key tag %2) than those in the zone (%3). Your whole domain is dark for everybody whose resolver checks signatures.</source>
        <translation>DNSSEC 已损坏：域名注册商处 %1 的 DS 记录对应的是另一个密钥（密钥标签 %2），而不是区域中的密钥（%3）。对所有使用会检查签名的解析器的人来说，您的整个域名都查不到。</translation>
    </message>
    <message>
        <source>Log in where you bought the domain (the registrar) and replace the DS record of %1 by the one that your DNS host shows. Or, if you do not use DNSSEC, delete the DS record (“DNSSEC: off”).</source>
        <translation>请登录您购买域名的地方（域名注册商），用 DNS 服务商显示的 DS 记录替换 %1 的 DS 记录。如果您不使用 DNSSEC，请删除 DS 记录（“DNSSEC：关闭”）。</translation>
    </message>
    <message>
        <source>%1 has a DS record, but resolvers that check signatures treat it as not signed: %2. Usually they do not know the kind of signature, or the DS record is new.</source>
        <translation>%1 有 DS 记录，但会检查签名的解析器把它当作没有签名：%2。通常是因为它们不认识这种签名，或者 DS 记录是新的。</translation>
    </message>
    <message>
        <source>The DS record of %1 is for an outdated signature algorithm (number %2, RFC 8624). More and more resolvers take such a domain as not signed.</source>
        <translation>%1 的 DS 记录使用过时的签名算法（编号 %2，RFC 8624）。越来越多的解析器把这样的域名当作没有签名。</translation>
    </message>
    <message>
        <source>In the panel of your DNS host change DNSSEC to algorithm 13 (ECDSA P-256 with SHA-256), then enter the DS record that it shows at the registrar.</source>
        <translation>请在 DNS 服务商的面板中把 DNSSEC 改为算法 13（ECDSA P-256 与 SHA-256），然后在域名注册商处填写它显示的 DS 记录。</translation>
    </message>
    <message>
        <source>The DS record of %1 uses an outdated digest (type %2, RFC 8624). More and more resolvers take such a domain as not signed.</source>
        <translation>%1 的 DS 记录使用过时的摘要（类型 %2，RFC 8624）。越来越多的解析器把这样的域名当作没有签名。</translation>
    </message>
    <message>
        <source>At the registrar replace the DS record of %1 by one with digest type 2 (SHA-256) for the same key; your DNS host shows it.</source>
        <translation>请在域名注册商处，把 %1 的 DS 记录换成同一密钥、摘要类型为 2（SHA-256）的记录；您的 DNS 服务商会显示它。</translation>
    </message>
    <message>
        <source>%1 has a DS record with an outdated digest (type %2) beside a better one. It is not needed and may be deleted at the registrar.</source>
        <translation>%1 除了较好的 DS 记录之外，还有一条使用过时摘要（类型 %2）的。它没有必要，可以在域名注册商处删除。</translation>
    </message>
    <message>
        <source>%1 has a DS record, so it is signed. Whether the signatures are right could not be found out: no resolver that checks them could be asked.</source>
        <translation>%1 有 DS 记录，因此已签名。无法查明签名是否正确：没有可以询问的、会检查签名的解析器。</translation>
    </message>
    <message>
        <source>Allow this program to ask public resolvers and run the diagnosis again.</source>
        <translation>请允许本程序询问公共解析器，然后重新运行诊断。</translation>
    </message>
    <message>
        <source>Whether the DNSSEC signatures of %1 are right could not be found out: %2. That may have other reasons; see the checks above.</source>
        <translation>无法查明 %1 的 DNSSEC 签名是否正确：%2。这可能另有原因；请看上面的检查。</translation>
    </message>
    <message>
        <source>Whether %1 is signed with DNSSEC could not be found out: neither the servers of the zone above nor a resolver that checks signatures could be asked.</source>
        <translation>无法查明 %1 是否用 DNSSEC 签名：既无法询问上级区域的服务器，也无法询问会检查签名的解析器。</translation>
    </message>
    <message>
        <source>Run the diagnosis again later, or on a computer in another network.</source>
        <translation>请稍后重新运行诊断，或在另一个网络中的计算机上运行。</translation>
    </message>
    <message>
        <source>DNSSEC: the domain&apos;s signatures</source>
        <translation>DNSSEC：域名的签名</translation>
    </message>
    <message>
        <source>Put your external IP address into the address record of %1 in the panel of your DNS host.</source>
        <translation>请在 DNS 服务商的面板中，把您的外部 IP 地址填入 %1 的地址记录。</translation>
    </message>
    <message>
        <source>In the panel of your DNS host change the address record of %1 to %3.</source>
        <translation>请在 DNS 服务商的面板中把 %1 的地址记录改为 %3。</translation>
    </message>
    <message>
        <source>In the panel of your DNS host change the MX record of %1 to (priority and value): %3.</source>
        <translation>请在 DNS 服务商的面板中把 %1 的 MX 记录改为（优先级和值）：%3。</translation>
    </message>
    <message>
        <source>%1 %2 with the value “%3” is not published.</source>
        <translation>值为“%3”的 %1 %2 没有发布。</translation>
    </message>
    <message>
        <source>%1 %2 should be “%3”, but “%4” is published.</source>
        <translation>%1 %2 应为“%3”，但发布的是“%4”。</translation>
    </message>
    <message>
        <source>In the panel of your DNS host change the %2 record of %1 to “%3”. If you have just done so, some panels need a few minutes to hand it to their name servers.</source>
        <translation>请在 DNS 服务商的面板中把 %1 的 %2 记录改为“%3”。如果您刚刚修改，有些面板需要几分钟才把它交给名称服务器。</translation>
    </message>
    <message>
        <source>%1 AAAA with the value “%3” is not published. Mail still arrives over IPv4.</source>
        <translation>值为“%3”的 %1 AAAA 没有发布。邮件仍能通过 IPv4 到达。</translation>
    </message>
    <message>
        <source>In the panel of your DNS host create the AAAA record of %1 with the value “%3”, or remove the IPv6 address here.</source>
        <translation>请在 DNS 服务商的面板中为 %1 创建值为“%3”的 AAAA 记录，或在这里移除该 IPv6 地址。</translation>
    </message>
    <message>
        <source>%1 MX should be “%3”, but “%4” is published. Only the order of the priorities matters.</source>
        <translation>%1 MX 应为“%3”，但发布的是“%4”。重要的只是优先级的顺序。</translation>
    </message>
    <message>
        <source>%1 has the TXT record “%4” where “%3” was planned. That is right if you changed it on purpose.</source>
        <translation>%1 的 TXT 记录是“%4”，而计划的是“%3”。如果您是有意修改的，则没有问题。</translation>
    </message>
    <message>
        <source>This computer&apos;s resolver works and is honest: it was asked for names whose true answers are known.</source>
        <translation>本机的解析器工作正常且可信：已向它询问过真实应答已知的名称。</translation>
    </message>
    <message>
        <source>Nobody on the Internet could be asked: %1, and none of the DNS root servers can be reached from here either. This computer seems to be without an Internet connection. Nothing follows from that for your domain.</source>
        <translation>无法询问互联网上的任何服务器：%1，并且从这里也连不上任何 DNS 根服务器。本机似乎没有互联网连接。这并不说明您的域名有什么问题。</translation>
    </message>
    <message>
        <source>Connect this computer to the Internet (cable, Wi-Fi, VPN; a hotel&apos;s or café&apos;s network may want you to log in with a web browser first), then run the diagnosis again.</source>
        <translation>请把本机连接到互联网（网线、Wi-Fi、VPN；酒店或咖啡馆的网络可能要求先用网页浏览器登录），然后重新运行诊断。</translation>
    </message>
    <message>
        <source>This computer&apos;s resolver could not answer a question that every working resolver can answer: %1. So nothing follows from what it says about your domain.</source>
        <translation>本机的解析器无法应答任何正常的解析器都能应答的询问：%1。因此它关于您域名的说法不能说明任何问题。</translation>
    </message>
    <message>
        <source>Restart the router, or enter another name server in the network settings of this computer, then run the diagnosis again.</source>
        <translation>请重新启动路由器，或在本机的网络设置中填写另一个名称服务器，然后重新运行诊断。</translation>
    </message>
    <message>
        <source>This computer&apos;s resolver invents answers: for %1, a name that does not exist, it gives the address %2. What it says about your domain is not believed.</source>
        <translation>本机的解析器会编造应答：对不存在的名称 %1，它给出地址 %2。它关于您域名的说法不予采信。</translation>
    </message>
    <message>
        <source>Your Internet provider, router, VPN or filter program answers for names that do not exist (“navigation help”, “DNS error page”). Switch that off there, or enter another name server in the network settings of this computer, then run the diagnosis again.</source>
        <translation>您的互联网接入服务商、路由器、VPN 或过滤程序会为不存在的名称应答（“导航帮助”、“DNS 纠错页面”）。请在那里关闭此功能，或在本机的网络设置中填写另一个名称服务器，然后重新运行诊断。</translation>
    </message>
    <message>
        <source>This computer&apos;s resolver gives made-up addresses: %2 for %1, whose true address is %3. A proxy or VPN program hands out such placeholders (198.18.0.0 to 198.19.255.255) and puts the true address in later. What the resolver says about your domain is not believed.</source>
        <translation>本机的解析器给出编造的地址：%1 的真实地址是 %3，它给出的却是 %2。代理或 VPN 程序会发放这样的占位地址（198.18.0.0 至 198.19.255.255），稍后再换成真实地址。该解析器关于您域名的说法不予采信。</translation>
    </message>
    <message>
        <source>Switch off the “fake IP” or “enhanced” mode of the proxy or VPN program on this computer or router (or end the program), then run the diagnosis again.</source>
        <translation>请关闭本机或路由器上代理或 VPN 程序的“fake IP”或“enhanced”模式（或退出该程序），然后重新运行诊断。</translation>
    </message>
    <message>
        <source>This computer&apos;s resolver gives false answers: %2 for %1, whose true address is %3. What it says about your domain is not believed.</source>
        <translation>本机的解析器给出错误的应答：%1 的真实地址是 %3，它给出的却是 %2。它关于您域名的说法不予采信。</translation>
    </message>
    <message>
        <source>If this network wants you to log in with a web browser first, do so. Otherwise look into the DNS settings of this computer, its VPN or filter program and the router, and enter another name server there. Then run the diagnosis again.</source>
        <translation>如果本网络要求先用网页浏览器登录，请先登录。否则请查看本机、其 VPN 或过滤程序以及路由器的 DNS 设置，在那里填写另一个名称服务器。然后重新运行诊断。</translation>
    </message>
    <message>
        <source>This network lets no DNS questions out to other servers (port 53): none of the root servers could be reached. So your domain&apos;s own name servers cannot be asked from here; what the Internet sees is judged by public resolvers over an encrypted connection (%1).</source>
        <translation>本网络不允许向其他服务器发出 DNS 询问（53 端口）：连不上任何根服务器。因此从这里无法询问您域名自己的名称服务器；互联网看到什么，由公共解析器通过加密连接来判断（%1）。</translation>
    </message>
    <message>
        <source>Somebody on the way answers DNS questions in other servers&apos; place (port 53 is intercepted, by the router, a VPN or the Internet provider). So your domain&apos;s own name servers cannot be asked from here; what the Internet sees is judged by public resolvers over an encrypted connection (%1).</source>
        <translation>途中有人冒充其他服务器应答 DNS 询问（53 端口被路由器、VPN 或互联网接入服务商拦截）。因此从这里无法询问您域名自己的名称服务器；互联网看到什么，由公共解析器通过加密连接来判断（%1）。</translation>
    </message>
    <message>
        <source>This network lets no DNS questions out to other servers (port 53): none of the root servers could be reached, and no public resolver was asked or answered. Only this computer&apos;s resolver is left to judge by, and it may show an inner view.</source>
        <translation>本网络不允许向其他服务器发出 DNS 询问（53 端口）：连不上任何根服务器，也没有询问任何公共解析器，或者它们没有应答。只能依靠本机的解析器来判断，而它显示的可能是内部视图。</translation>
    </message>
    <message>
        <source>Allow DNS to the Internet (UDP and TCP port 53) in the router or firewall, allow this program to ask public resolvers, or run the diagnosis on a computer in another network.</source>
        <translation>请在路由器或防火墙中允许通往互联网的 DNS（UDP 和 TCP 的 53 端口），允许本程序询问公共解析器，或在另一个网络中的计算机上运行诊断。</translation>
    </message>
    <message>
        <source>Somebody on the way answers DNS questions in other servers&apos; place (port 53 is intercepted), and no public resolver was asked or answered over an encrypted connection. Only what this network wants to show can be seen from here.</source>
        <translation>途中有人冒充其他服务器应答 DNS 询问（53 端口被拦截），并且没有通过加密连接询问任何公共解析器，或者它们没有应答。从这里只能看到本网络愿意显示的内容。</translation>
    </message>
    <message>
        <source>Switch off the DNS redirection (“DNS protection”, parental control, VPN) in the router or on this computer, allow this program to ask public resolvers, or run the diagnosis on a computer in another network.</source>
        <translation>请在路由器或本机上关闭 DNS 重定向（“DNS 保护”、家长控制、VPN），允许本程序询问公共解析器，或在另一个网络中的计算机上运行诊断。</translation>
    </message>
    <message>
        <source>These public resolvers gave no proper answers from here and are left out: %1. That is not your domain&apos;s fault.</source>
        <translation>从这里询问时，这些公共解析器没有给出正常的应答，因此不予采用：%1。这不是您域名的问题。</translation>
    </message>
    <message>
        <source>These public resolvers, or somebody who answers in their place, gave false answers to questions whose true answers are known, and are left out: %1.</source>
        <translation>这些公共解析器，或者冒充它们应答的人，对真实应答已知的询问给出了错误的应答，因此不予采用：%1。</translation>
    </message>
    <message>
        <source>What others see, and until when</source>
        <translation>其他人看到什么，到什么时候为止</translation>
    </message>
    <message>
        <source>Everybody who could be asked sees what should be seen (name servers of your DNS host: %1, public resolvers: %2, resolvers on this side: %3).</source>
        <translation>所有能询问到的都看到了应有的内容（DNS 服务商的名称服务器：%1，公共解析器：%2，本地一侧的解析器：%3）。</translation>
    </message>
    <message>
        <source>Everybody outside who could be asked sees what should be seen (name servers of your DNS host: %1, public resolvers: %2).</source>
        <translation>外部所有能询问到的都看到了应有的内容（DNS 服务商的名称服务器：%1，公共解析器：%2）。</translation>
    </message>
    <message>
        <source>Your DNS host is right. Not everybody sees it yet; the last of those asked will by %1.</source>
        <translation>您的 DNS 服务商处是正确的。还不是所有人都能看到；所询问的各方中，最后一个将在 %1 之前看到。</translation>
    </message>
    <message>
        <source>Wait until %1. Nothing has to be done.</source>
        <translation>请等到 %1。无需任何操作。</translation>
    </message>
    <message>
        <source>Your DNS host is right. Not everybody sees it yet, and not all of them say how long that will take.</source>
        <translation>您的 DNS 服务商处是正确的。还不是所有人都能看到，而且并非各方都说明还要多久。</translation>
    </message>
    <message>
        <source>Wait. Nothing has to be done.</source>
        <translation>请等待。无需任何操作。</translation>
    </message>
    <message>
        <source>The name servers of your DNS host could not be asked, but public resolvers already see what should be seen. Not everybody does.</source>
        <translation>无法询问您 DNS 服务商的名称服务器，但公共解析器已经看到应有的内容。还不是所有人都能看到。</translation>
    </message>
    <message>
        <source>Still old: %1 has %2 for %3 %4; it will see the new value by %5.</source>
        <translation>仍是旧值：%1 的 %3 %4 是 %2；它将在 %5 之前看到新值。</translation>
    </message>
    <message>
        <source>Still old: %1 remembers that there was nothing for %3 %4; it will see the new value by %5.</source>
        <translation>仍是旧状态：%1 记着 %3 %4 没有内容；它将在 %5 之前看到新值。</translation>
    </message>
    <message>
        <source>Still old: %1 remembers that there was nothing for %3 %4 and does not say how long it will.</source>
        <translation>仍是旧状态：%1 记着 %3 %4 没有内容，并且没有说明还要记多久。</translation>
    </message>
    <message>
        <source>The name servers of %1 do not agree on %2 %3 (%4: %5; %6: %7).</source>
        <translation>%1 的名称服务器对 %2 %3 的说法不一致（%4：%5；%6：%7）。</translation>
    </message>
    <message>
        <source>DNS hosts need some minutes to copy a change to all their name servers: wait a quarter of an hour and run the diagnosis again. If it stays so, send this line to your DNS host and ask why %4 and %6 differ.</source>
        <translation>DNS 服务商需要几分钟把修改复制到其所有名称服务器：请等一刻钟后重新运行诊断。如果仍然如此，请把这一行发给您的 DNS 服务商，询问 %4 和 %6 为什么不同。</translation>
    </message>
    <message>
        <source>The name servers of %1 do not agree on %2 %3: %4 has %5, but %6 has nothing.</source>
        <translation>%1 的名称服务器对 %2 %3 的说法不一致：%4 有 %5，而 %6 什么也没有。</translation>
    </message>
    <message>
        <source>DNS hosts need some minutes to copy a change to all their name servers: wait a quarter of an hour and run the diagnosis again. If it stays so, send this line to your DNS host and ask why %6 does not have it.</source>
        <translation>DNS 服务商需要几分钟把修改复制到其所有名称服务器：请等一刻钟后重新运行诊断。如果仍然如此，请把这一行发给您的 DNS 服务商，询问 %6 为什么没有它。</translation>
    </message>
    <message>
        <source>The name servers of %1 that could be asked all have %4 for %2 %3, where %5 is planned.</source>
        <translation>能询问到的 %1 的名称服务器上，%2 %3 都是 %4，而计划的是 %5。</translation>
    </message>
    <message>
        <source>Your DNS host does not have these yet: %1. So no resolver was asked for them: the question alone would make it remember that there is nothing. One that was asked by somebody else may remember that until %2.</source>
        <translation>您的 DNS 服务商处还没有这些记录：%1。因此没有向任何解析器询问它们：仅仅询问一次，就会使解析器记住“没有内容”。被其他人询问过的解析器可能会记到 %2。</translation>
    </message>
    <message>
        <source>Your DNS host does not have these yet: %1. So no resolver was asked for them: the question alone would make it remember that there is nothing.</source>
        <translation>您的 DNS 服务商处还没有这些记录：%1。因此没有向任何解析器询问它们：仅仅询问一次，就会使解析器记住“没有内容”。</translation>
    </message>
    <message>
        <source>The name servers of your DNS host could not be asked. %1 has %2 for %3 %4, where %5 is planned.</source>
        <translation>无法询问您 DNS 服务商的名称服务器。%1 的 %3 %4 是 %2，而计划的是 %5。</translation>
    </message>
    <message>
        <source>The name servers of your DNS host could not be asked. %1 has nothing for %3 %4, so no other resolver was asked for it: the question alone would make it remember that there is nothing.</source>
        <translation>无法询问您 DNS 服务商的名称服务器。%1 没有 %3 %4，因此没有向其他解析器询问它：仅仅询问一次，就会使解析器记住“没有内容”。</translation>
    </message>
    <message>
        <source>Split DNS: %1 answers %2 for %3 %4, outsiders see %5: your network has a view of its own. Mail from outside is not affected.</source>
        <translation>内外分离的 DNS（split DNS）：对 %3 %4，%1 应答 %2，外部看到的是 %5：您的网络有自己的视图。外来邮件不受影响。</translation>
    </message>
    <message>
        <source>Split DNS: %1 has nothing for %3 %4, outsiders see %5: your network has a view of its own. Mail from outside is not affected.</source>
        <translation>内外分离的 DNS（split DNS）：%1 没有 %3 %4，外部看到的是 %5：您的网络有自己的视图。外来邮件不受影响。</translation>
    </message>
    <message>
        <source>The hosts file of this computer says that %1 is %2, but it should be %3. Programs on this computer follow the hosts file; others are not affected.</source>
        <translation>本机的 hosts 文件说 %1 是 %2，但它应为 %3。本机上的程序以 hosts 文件为准；其他计算机不受影响。</translation>
    </message>
    <message>
        <source>Unless it is there on purpose, delete the name from this line of the hosts file (/etc/hosts, on Windows C:\Windows\System32\drivers\etc\hosts): %2 %1</source>
        <translation>除非是有意写入的，请从 hosts 文件（/etc/hosts，Windows 上为 C:\Windows\System32\drivers\etc\hosts）的这一行中删除该名称：%2 %1</translation>
    </message>
    <message>
        <source>Other names are found, but not %2 %3 (SERVFAIL), by: %1. Senders who ask there cannot deliver mail.</source>
        <translation>以下各方能查到其他名称，却查不到 %2 %3（SERVFAIL）：%1。向它们询问的发信方无法投递邮件。</translation>
    </message>
    <message>
        <source>Mend what the checks of the name servers and of DNSSEC say. If they are content, run the diagnosis again in an hour; if it is still so then, show this to your DNS host.</source>
        <translation>请先解决名称服务器检查和 DNSSEC 检查中指出的问题。如果这些检查没有问题，请一小时后重新运行诊断；如果到时仍然如此，请把这一项给您的 DNS 服务商看。</translation>
    </message>
    <message>
        <source>Left out because of addresses given for names that do not exist: %1.</source>
        <translation>因为对不存在的名称给出地址而不予采用：%1。</translation>
    </message>
    <message>
        <source>Left out because of a wrong address given for a well-known name: %1.</source>
        <translation>因为对众所周知的名称给出错误的地址而不予采用：%1。</translation>
    </message>
    <message>
        <source>Left out because nothing could be learned from it: %1 (%2).</source>
        <translation>因为从它得不到任何信息而不予采用：%1（%2）。</translation>
    </message>
    <message>
        <source>No public resolver was asked, so what others have in their caches is not known.</source>
        <translation>没有询问公共解析器，因此不知道其他人的缓存中有什么。</translation>
    </message>
    <message>
        <source>What outsiders see is not known: %1.</source>
        <translation>不知道外部看到什么：%1。</translation>
    </message>
    <message>
        <source>Check this computer&apos;s Internet connection, then run the diagnosis again.</source>
        <translation>请检查本机的互联网连接，然后重新运行诊断。</translation>
    </message>
    <message>
        <source>What outsiders see is not known: there is no network, or DNS to the Internet (port 53) is blocked or intercepted here and no public resolver could be asked over TLS (port 853).</source>
        <translation>不知道外部看到什么：没有网络，或者通往互联网的 DNS（53 端口）在这里被封锁或拦截，而且无法通过 TLS（853 端口）询问公共解析器。</translation>
    </message>
    <message>
        <source>Allow this computer ports 53 and 853 to the Internet, or run the diagnosis in another network.</source>
        <translation>请允许本机使用通往互联网的 53 和 853 端口，或在另一个网络中运行诊断。</translation>
    </message>
    <message>
        <source>What outsiders see is not known: neither a name server of your DNS host nor an honest public resolver could be asked.</source>
        <translation>不知道外部看到什么：既无法询问您 DNS 服务商的名称服务器，也无法询问可信的公共解析器。</translation>
    </message>
    <message>
        <source>Allow public resolvers to be asked, or run the diagnosis in another network.</source>
        <translation>请允许询问公共解析器，或在另一个网络中运行诊断。</translation>
    </message>
    <message>
        <source>%1 is not in the DNS, so nobody was asked for its records.</source>
        <translation>%1 不在 DNS 中，因此没有向任何人询问它的记录。</translation>
    </message>
    <message>
        <source>%1 has none of the records that mail needs, and no mail servers were entered, so there is nothing to compare.</source>
        <translation>%1 没有邮件所需的任何记录，也没有输入邮件服务器，因此没有可以对照的内容。</translation>
    </message>
    <message>
        <source>Every planned record is where it belongs, so there is no slip to look for.</source>
        <translation>每条计划的记录都在应有的位置，因此没有要查找的填写错误。</translation>
    </message>
    <message>
        <source>No mail servers were entered, so nothing can be missing; what is published shows no typing slip.</source>
        <translation>没有输入邮件服务器，因此不会有缺失；已发布的内容中没有发现填写错误。</translation>
    </message>
    <message>
        <source>%1 has no zone of its own yet, so there is no place where a record could have landed by mistake.</source>
        <translation>%1 还没有自己的区域，因此记录不可能误放到什么地方。</translation>
    </message>
    <message>
        <source>Not published as planned: %1. Other places where such records land by mistake were looked at (%2), and no typing slip was recognised.</source>
        <translation>没有按计划发布：%1。已查看这类记录可能误放到的其他位置（%2 处），没有发现填写错误。</translation>
    </message>
    <message>
        <source>The records were prepared for the panel of %1, but the name servers that serve %2 are those of %3. What is typed at %1 is seen by nobody.</source>
        <translation>这些记录是按 %1 的面板准备的，但为 %2 提供服务的名称服务器属于 %3。在 %1 填写的内容没有人能看到。</translation>
    </message>
    <message>
        <source>Type the records into the panel of %3. Or, if the domain is to move to %1, enter the name servers of %1 at the registrar of %2.</source>
        <translation>请在 %3 的面板中填写这些记录。如果要把域名迁到 %1，请在 %2 的域名注册商处填写 %1 的名称服务器。</translation>
    </message>
    <message>
        <source>%1 has no %2 record as planned, but there is one at %3: the name was typed in full into a panel that adds “.%4” itself.</source>
        <translation>%1 没有计划的 %2 记录，但 %3 有一条：在会自动补上“.%4”的面板中填写了完整名称。</translation>
    </message>
    <message>
        <source>In the panel of your DNS host open the record of %3. In the box “%5” you typed “%6”; this panel adds “.%4” itself. Type %7 instead. Nothing may stay at %3.</source>
        <translation>请在 DNS 服务商的面板中打开 %3 的记录。您在“%5”一栏填写了“%6”，而该面板会自动补上“.%4”。请改填%7。%3 处不应留下任何内容。</translation>
    </message>
    <message>
        <source>%1 has no %2 record as planned, but there is one at %3: this panel took the @ for a name.</source>
        <translation>%1 没有计划的 %2 记录，但 %3 有一条：该面板把 @ 当成了名称。</translation>
    </message>
    <message>
        <source>In the panel of your DNS host open the record of %3. In the box “%5” you typed “%6”, which this panel does not understand. Type %7 instead; if it does not take that, type “%1.” with the dot at the end. Nothing may stay at %3.</source>
        <translation>请在 DNS 服务商的面板中打开 %3 的记录。您在“%5”一栏填写了“%6”，该面板不理解它。请改填%7；如果面板不接受，请填写末尾带点的“%1.”。%3 处不应留下任何内容。</translation>
    </message>
    <message>
        <source>%1 has no %2 record as planned, but %3 has what was planned for it: this panel counts names from %4.</source>
        <translation>%1 没有计划的 %2 记录，但 %3 有为它计划的内容：该面板中的名称是从 %4 算起的。</translation>
    </message>
    <message>
        <source>If the record of %3 is meant for %1: open it in the panel of your DNS host and type %7 into the box “%5”. If %3 needs it too, create another one instead.</source>
        <translation>如果 %3 的记录是为 %1 准备的：请在 DNS 服务商的面板中打开它，在“%5”一栏填写%7。如果 %3 也需要它，请另外创建一条。</translation>
    </message>
    <message>
        <source>%1 has no %2 record as planned, but %3 has what was planned for it. Nobody looks there for mail to addresses that end in @%1.</source>
        <translation>%1 没有计划的 %2 记录，但 %3 有为它计划的内容。投递发往以 @%1 结尾的地址的邮件时，没有人会到那里查找。</translation>
    </message>
    <message>
        <source>In the panel of your DNS host open the MX record of %3. In the box “%5” you typed “%6”, the name of a server; what belongs there is the part behind the @ of your mail addresses. Type %7 instead. Keep a copy at %3 only if there are addresses that end in @%3.</source>
        <translation>请在 DNS 服务商的面板中打开 %3 的 MX 记录。您在“%5”一栏填写了“%6”，那是服务器的名称；这里应填写邮件地址中 @ 后面的部分。请改填%7。只有存在以 @%3 结尾的地址时，才在 %3 保留一份。</translation>
    </message>
    <message>
        <source>%1 has no %2 record as planned; the domain %3 itself has the address that was planned for it (%8).</source>
        <translation>%1 没有计划的 %2 记录；域名 %3 本身有为它计划的地址（%8）。</translation>
    </message>
    <message>
        <source>If that record was meant for %1, type %7 into the box “%5”. If a web site uses it, leave it and create one more record with %7 in the box “%5”.</source>
        <translation>如果那条记录是为 %1 准备的，请在“%5”一栏填写%7。如果有网站在使用它，请保留它，另外创建一条“%5”一栏为%7的记录。</translation>
    </message>
    <message>
        <source>%1 has no %2 record as planned, but %3 has the address that was planned for it (%8).</source>
        <translation>%1 没有计划的 %2 记录，但 %3 有为它计划的地址（%8）。</translation>
    </message>
    <message>
        <source>In the panel of your DNS host open the record of %3. In the box “%5” you typed “%6”; type %7 instead. Or, if %3 is the right name, name the server so in this program and in the MX record.</source>
        <translation>请在 DNS 服务商的面板中打开 %3 的记录。您在“%5”一栏填写了“%6”；请改填%7。如果 %3 才是正确的名称，请在本程序和 MX 记录中这样命名服务器。</translation>
    </message>
    <message>
        <source>The SPF text of %1 is missing, but there is one at %3, where no receiver looks for it.</source>
        <translation>%1 缺少 SPF 文本，但 %3 有一条，而收信方不会到那里查找。</translation>
    </message>
    <message>
        <source>In the panel of your DNS host open the TXT record of %3 that begins with v=spf1. In the box “%5” you typed “%6”; type %7 instead. Nothing that begins with v=spf1 may stay at %3.</source>
        <translation>请在 DNS 服务商的面板中打开 %3 以 v=spf1 开头的 TXT 记录。您在“%5”一栏填写了“%6”；请改填%7。%3 处不应留下任何以 v=spf1 开头的内容。</translation>
    </message>
    <message>
        <source>The SPF text of %1 is missing, but the server %3 has it. Receivers look at the part behind the @ of the sender, which is %1.</source>
        <translation>%1 缺少 SPF 文本，但服务器 %3 有。收信方查看的是发信人地址中 @ 后面的部分，也就是 %1。</translation>
    </message>
    <message>
        <source>In the panel of your DNS host create one more TXT record with the same text and %7 in the box “%5”. The one of %3 may stay: servers may have one of their own.</source>
        <translation>请在 DNS 服务商的面板中再创建一条文本相同的 TXT 记录，在“%5”一栏填写%7。%3 的那条可以保留：服务器可以有自己的一条。</translation>
    </message>
    <message>
        <source>The DMARC text is missing at %1, but there is one at %3, where no receiver looks for it.</source>
        <translation>%1 缺少 DMARC 文本，但 %3 有一条，而收信方不会到那里查找。</translation>
    </message>
    <message>
        <source>In the panel of your DNS host open the TXT record of %3 that begins with v=DMARC1 and type %7 into the box “%5”. Nothing that begins with v=DMARC1 may stay at %3.</source>
        <translation>请在 DNS 服务商的面板中打开 %3 以 v=DMARC1 开头的 TXT 记录，在“%5”一栏填写%7。%3 处不应留下任何以 v=DMARC1 开头的内容。</translation>
    </message>
    <message>
        <source>The MX of %1 points to %2. %7 puts such a name there while the address of the mail server is proxied, that is, led through its web servers.</source>
        <translation>%1 的 MX 指向 %2。邮件服务器的地址被代理（即经由其网页服务器转发）时，%7 会写入这样的名称。</translation>
    </message>
    <message>
        <source>In the panel of %7 switch the A and AAAA records of %6 from “Proxied” to “%8”. The MX record then shows what was typed; it need not be changed.</source>
        <translation>请在 %7 的面板中把 %6 的 A 和 AAAA 记录从“Proxied”切换为“%8”。之后 MX 记录会显示所填写的内容；它不需要修改。</translation>
    </message>
    <message>
        <source>The MX of %1 points to %2. That name only proves to %7 whose the domain is; no mail can be delivered there.</source>
        <translation>%1 的 MX 指向 %2。该名称只用来向 %7 证明域名归谁所有；邮件无法投递到那里。</translation>
    </message>
    <message>
        <source>In the panel of your DNS host delete the MX record that points to %2, and see that there is one with %5 in the box “%3”.</source>
        <translation>请在 DNS 服务商的面板中删除指向 %2 的 MX 记录，并确认有一条“%3”一栏为%5的 MX 记录。</translation>
    </message>
    <message>
        <source>The MX of %1 still points to %2, a mail or forwarding service of %7, and not to %6.</source>
        <translation>%1 的 MX 仍指向 %2（%7 的邮件或转发服务），而不是 %6。</translation>
    </message>
    <message>
        <source>In the panel of your DNS host delete every MX record that points to %2; if it comes back, switch off mail or mail forwarding for the domain. Then create the MX record with %5 in the box “%3”.</source>
        <translation>请在 DNS 服务商的面板中删除所有指向 %2 的 MX 记录；如果它又出现，请关闭该域名的邮件或邮件转发功能。然后创建 MX 记录，在“%3”一栏填写%5。</translation>
    </message>
    <message>
        <source>The MX of %1 points to “%4”: the priority has become part of the name.</source>
        <translation>%1 的 MX 指向“%4”：优先级成了名称的一部分。</translation>
    </message>
    <message>
        <source>In the panel of your DNS host open the MX record of %1. In the box “%3” you typed “%4”; type %5 instead, and the number into the box “%8”.</source>
        <translation>请在 DNS 服务商的面板中打开 %1 的 MX 记录。您在“%3”一栏填写了“%4”；请改填%5，并把数字填入“%8”一栏。</translation>
    </message>
    <message>
        <source>The MX of %1 points to the address %4. An MX record must give the name of the mail server (RFC 1035 section 3.3.9).</source>
        <translation>%1 的 MX 指向地址 %4。MX 记录必须写邮件服务器的名称（RFC 1035 第 3.3.9 节）。</translation>
    </message>
    <message>
        <source>In the panel of your DNS host open the MX record of %1. In the box “%3” you typed “%4”; type %5 instead. The address belongs into an A or AAAA record of %6.</source>
        <translation>请在 DNS 服务商的面板中打开 %1 的 MX 记录。您在“%3”一栏填写了“%4”；请改填%5。该地址应写入 %6 的 A 或 AAAA 记录。</translation>
    </message>
    <message>
        <source>The MX of %1 points to “%2”, which is not the name of a server.</source>
        <translation>%1 的 MX 指向“%2”，这不是服务器的名称。</translation>
    </message>
    <message>
        <source>In the panel of your DNS host open the MX record of %1. In the box “%3” you typed “%4”; type %5 instead and nothing else.</source>
        <translation>请在 DNS 服务商的面板中打开 %1 的 MX 记录。您在“%3”一栏填写了“%4”；请改填%5，不要填写其他内容。</translation>
    </message>
    <message>
        <source>The MX of %1 points to %2: the panel added “.%9” to a name that was complete already.</source>
        <translation>%1 的 MX 指向 %2：名称已经完整，面板却又补上了“.%9”。</translation>
    </message>
    <message>
        <source>In the panel of your DNS host open the MX record of %1. In the box “%3” you typed “%4”; type %5 instead. A dot at the end, where there is one, tells the panel to add nothing.</source>
        <translation>请在 DNS 服务商的面板中打开 %1 的 MX 记录。您在“%3”一栏填写了“%4”；请改填%5。末尾如果有点，就是告诉面板不要补上任何内容。</translation>
    </message>
    <message>
        <source>The MX of %1 points to %1 itself, and not to %6.</source>
        <translation>%1 的 MX 指向 %1 本身，而不是 %6。</translation>
    </message>
    <message>
        <source>In the panel of your DNS host open the MX record of %1. The box “%3” holds the domain, or an @ that stands for it; type %5 instead.</source>
        <translation>请在 DNS 服务商的面板中打开 %1 的 MX 记录。“%3”一栏中是域名，或者代表域名的 @；请改填%5。</translation>
    </message>
    <message>
        <source>The MX of %1 points to “%2”, a name without its domain.</source>
        <translation>%1 的 MX 指向“%2”，这个名称缺少域名部分。</translation>
    </message>
    <message>
        <source>In the panel of your DNS host open the MX record of %1. In the box “%3” you typed “%4”, and this panel adds nothing to it. Type %5 instead.</source>
        <translation>请在 DNS 服务商的面板中打开 %1 的 MX 记录。您在“%3”一栏填写了“%4”，而该面板不会为它补上任何内容。请改填%5。</translation>
    </message>
    <message>
        <source>%1 shows %2 instead of %5. That is an address of %3, which passes web pages on, but no mail: the record is proxied.</source>
        <translation>%1 显示的是 %2，而不是 %5。那是 %3 的地址，它转发网页，但不转发邮件：该记录被代理了。</translation>
    </message>
    <message>
        <source>In the panel of %3 open the %6 record of %1, leave the address %5 as it is, and switch “Proxied” to “%4”.</source>
        <translation>请在 %3 的面板中打开 %1 的 %6 记录，让地址 %5 保持原样，把“Proxied”切换为“%4”。</translation>
    </message>
    <message>
        <source>%1 is a CNAME that points to the address %2. A CNAME can only point to a name.</source>
        <translation>%1 是指向地址 %2 的 CNAME。CNAME 只能指向名称。</translation>
    </message>
    <message>
        <source>In the panel of your DNS host delete the CNAME record of %1. Create a new one: in the box “%3” choose %4, in the box “%5” type %6.</source>
        <translation>请在 DNS 服务商的面板中删除 %1 的 CNAME 记录。创建一条新记录：在“%3”一栏选择%4，在“%5”一栏填写%6。</translation>
    </message>
    <message>
        <source>%1 is a CNAME that points to %2. A name that is a CNAME can have no other records, so its MX and TXT records are not seen (RFC 1034 section 3.6.2).</source>
        <translation>%1 是指向 %2 的 CNAME。作为 CNAME 的名称不能有其他记录，因此看不到它的 MX 和 TXT 记录（RFC 1034 第 3.6.2 节）。</translation>
    </message>
    <message>
        <source>In the panel of your DNS host delete the CNAME record of %1. If a web site needs it, choose A in the box “%3” and give the address of the web server, or the panel&apos;s own kind of alias for a whole domain, often called ALIAS or ANAME.</source>
        <translation>请在 DNS 服务商的面板中删除 %1 的 CNAME 记录。如果有网站需要它，请在“%3”一栏选择 A 并填写网页服务器的地址，或者使用该面板自己的整域别名功能，常称为 ALIAS 或 ANAME。</translation>
    </message>
    <message>
        <source>The text “%3” of %1 is not understood as %2: %4.</source>
        <translation>%1 的文本“%3”无法被理解为 %2：%4。</translation>
    </message>
    <message>
        <source>In the panel of your DNS host open that TXT record of %1, empty the box “%5” and type exactly %6.</source>
        <translation>请在 DNS 服务商的面板中打开 %1 的那条 TXT 记录，清空“%5”一栏，准确填写%6。</translation>
    </message>
    <message>
        <source>At %1, where a text that begins with %4 belongs, there is one that begins with %2.</source>
        <translation>在应有以 %4 开头的文本的 %1 处，却是一条以 %2 开头的文本。</translation>
    </message>
    <message>
        <source>In the panel of your DNS host open that TXT record of %1, empty the box “%5” and type exactly %6. What begins with %2 belongs to %3.</source>
        <translation>请在 DNS 服务商的面板中打开 %1 的那条 TXT 记录，清空“%5”一栏，准确填写%6。以 %2 开头的内容属于 %3。</translation>
    </message>
    <message>
        <source>Typing slips in the panel</source>
        <translation>面板中的填写错误</translation>
    </message>
    <message>
        <source>Delegation: the zone and its name servers</source>
        <translation>委派：区域及其名称服务器</translation>
    </message>
    <message>
        <source>%1 is not a name that can be registered on the Internet, so there is no delegation to look at.</source>
        <translation>%1 不是可以在互联网上注册的名称，因此没有可以查看的委派。</translation>
    </message>
    <message>
        <source>The name servers of %1 could not be asked: this network lets no DNS questions out to other servers (port 53).</source>
        <translation>无法询问 %1 的名称服务器：本网络不允许向其他服务器发出 DNS 询问（53 端口）。</translation>
    </message>
    <message>
        <source>Allow DNS to the Internet (UDP and TCP port 53) in the router or firewall, or run the diagnosis on a computer in another network.</source>
        <translation>请在路由器或防火墙中允许通往互联网的 DNS（UDP 和 TCP 的 53 端口），或在另一个网络中的计算机上运行诊断。</translation>
    </message>
    <message>
        <source>The name servers of %1 could not be asked: somebody on the way answers in their place (port 53 is intercepted).</source>
        <translation>无法询问 %1 的名称服务器：途中有人冒充它们应答（53 端口被拦截）。</translation>
    </message>
    <message>
        <source>Switch off the DNS redirection (“DNS protection”, parental control, VPN) in the router or on this computer, or run the diagnosis on a computer in another network.</source>
        <translation>请在路由器或本机上关闭 DNS 重定向（“DNS 保护”、家长控制、VPN），或在另一个网络中的计算机上运行诊断。</translation>
    </message>
    <message>
        <source>On the way from the root of the DNS to %1 nobody answered as he should: %2. So the name servers of %1 could not be found.</source>
        <translation>从 DNS 根到 %1 的途中，没有服务器正常应答：%2。因此无法找到 %1 的名称服务器。</translation>
    </message>
    <message>
        <source>Run the diagnosis again in a few minutes. The servers meant are those of a registry, not yours.</source>
        <translation>请几分钟后重新运行诊断。这里所指的是注册局的服务器，不是您的服务器。</translation>
    </message>
    <message>
        <source>The way from the root of the DNS to %1 could not be followed from here to its end, so its name servers could not be found.</source>
        <translation>从这里无法把从 DNS 根到 %1 的路径走到底，因此无法找到它的名称服务器。</translation>
    </message>
    <message>
        <source>Run the diagnosis again on a computer in another network, one with both IPv4 and IPv6 if there is one.</source>
        <translation>请在另一个网络中的计算机上重新运行诊断，最好是同时有 IPv4 和 IPv6 的网络。</translation>
    </message>
    <message>
        <source>%1 does not exist: the registry of “%2” says that there is no such name (NXDOMAIN). Mail to it is returned to its senders, whatever the panel of your DNS host shows.</source>
        <translation>%1 不存在：“%2”的注册局说没有这个名称（NXDOMAIN）。无论您 DNS 服务商的面板显示什么，发给它的邮件都会退回给发信人。</translation>
    </message>
    <message>
        <source>Check the spelling of %1. If it is right, log in where you bought the domain (the registrar): renew it if it has expired, lift a suspension or “hold”, confirm the owner&apos;s address if you are asked to, and enter the name servers of your DNS host. If you never bought it, do that first.</source>
        <translation>请检查 %1 的拼写。如果拼写正确，请登录您购买域名的地方（域名注册商）：如已过期请续费，如被暂停或处于“hold”状态请解除，如有要求请确认所有者的地址，并填写您 DNS 服务商的名称服务器。如果您从未购买过它，请先购买。</translation>
    </message>
    <message>
        <source>The registry of “%2” knows %1 but has no name servers for it, so nobody can find its records. Mail to it is returned to its senders.</source>
        <translation>“%2”的注册局知道 %1，但没有它的名称服务器，因此没有人能查到它的记录。发给它的邮件会退回给发信人。</translation>
    </message>
    <message>
        <source>Log in where you bought %1 (the registrar), look for “Name servers”, enter those that your DNS host names (at least two) and save. It takes minutes to a day until they are used.</source>
        <translation>请登录您购买 %1 的地方（域名注册商），找到“名称服务器”（Name servers），填写您的 DNS 服务商给出的名称服务器（至少两台）并保存。需要几分钟到一天才会生效。</translation>
    </message>
    <message>
        <source>The zone %2 exists, but its name servers say that there is no name %1 in it (NXDOMAIN). Mail to it is returned to its senders.</source>
        <translation>区域 %2 存在，但它的名称服务器说其中没有名称 %1（NXDOMAIN）。发给它的邮件会退回给发信人。</translation>
    </message>
    <message>
        <source>Check the spelling of %1. If it is right, open the zone %2 in the panel of your DNS host and create the planned records of %1 there, the MX record first.</source>
        <translation>请检查 %1 的拼写。如果拼写正确，请在 DNS 服务商的面板中打开区域 %2，在那里创建 %1 的计划记录，首先是 MX 记录。</translation>
    </message>
    <message>
        <source>All name servers of %1 that were asked serve it: %2.</source>
        <translation>所询问的 %1 的所有名称服务器都为它提供服务：%2。</translation>
    </message>
    <message>
        <source>These name servers of %1 serve it: %2.</source>
        <translation>%1 的这些名称服务器为它提供服务：%2。</translation>
    </message>
    <message>
        <source>None of the name servers of %1 answers, while other servers on the Internet do: %2. Nobody can find its records.</source>
        <translation>%1 的名称服务器都没有应答，而互联网上的其他服务器有应答：%2。没有人能查到它的记录。</translation>
    </message>
    <message>
        <source>Log in where you bought %1 (the registrar), look for “Name servers” and compare them with those that your DNS host names. If they differ, enter those of your DNS host and save. If they are the same, tell your DNS host that none of them answers. If they are your own computers, see that they run and that UDP and TCP port 53 lead to them.</source>
        <translation>请登录您购买 %1 的地方（域名注册商），找到“名称服务器”（Name servers），与您的 DNS 服务商给出的对照。如果不同，请填写 DNS 服务商的名称服务器并保存。如果相同，请告诉 DNS 服务商，它们都没有应答。如果它们是您自己的计算机，请确认它们正在运行，并且 UDP 和 TCP 的 53 端口通向它们。</translation>
    </message>
    <message>
        <source>None of the name servers that are entered for %1 serves it: %2. Nobody can find its records.</source>
        <translation>为 %1 填写的名称服务器都不为它提供服务：%2。没有人能查到它的记录。</translation>
    </message>
    <message>
        <source>In the panel of your DNS host see that the zone %1 has been created and is active. Then log in where you bought the domain (the registrar), look for “Name servers”, enter exactly those that your DNS host names, and save.</source>
        <translation>请在 DNS 服务商的面板中确认区域 %1 已创建并已启用。然后登录您购买域名的地方（域名注册商），找到“名称服务器”（Name servers），准确填写您的 DNS 服务商给出的名称服务器并保存。</translation>
    </message>
    <message>
        <source>None of the name servers of %1 gives this computer a proper answer: %2. But %3 still has one, so either it remembers an earlier one, or the servers keep out your network only.</source>
        <translation>%1 的名称服务器都没有给本机正常的应答：%2。但 %3 仍有应答，因此要么它记着以前的应答，要么这些服务器只拒绝您的网络。</translation>
    </message>
    <message>
        <source>Run the diagnosis again in an hour, and on a computer in another network. If nothing has changed, tell your DNS host which servers do not answer, and from which address.</source>
        <translation>请一小时后重新运行诊断，并在另一个网络中的计算机上也运行一次。如果没有变化，请告诉您的 DNS 服务商哪些服务器没有应答，以及是从哪个地址询问的。</translation>
    </message>
    <message>
        <source>None of the name servers that are entered for %1 has an address: %2. Nobody can find its records.</source>
        <translation>为 %1 填写的名称服务器都没有地址：%2。没有人能查到它的记录。</translation>
    </message>
    <message>
        <source>Log in where you bought %1 (the registrar), look for “Name servers”, correct the names to those that your DNS host names (mind the spelling), and save.</source>
        <translation>请登录您购买 %1 的地方（域名注册商），找到“名称服务器”（Name servers），把名称更正为您的 DNS 服务商给出的名称（注意拼写），然后保存。</translation>
    </message>
    <message>
        <source>The name servers of %1 could not be asked from here: %2. This computer has no working connection of that kind (IPv4 or IPv6).</source>
        <translation>从这里无法询问 %1 的名称服务器：%2。本机没有这种（IPv4 或 IPv6）可用的连接。</translation>
    </message>
    <message>
        <source>Run the diagnosis on a computer with both IPv4 and IPv6.</source>
        <translation>请在同时有 IPv4 和 IPv6 的计算机上运行诊断。</translation>
    </message>
    <message>
        <source>The addresses of these name servers of %1 could not be found out: %2. They were not asked.</source>
        <translation>无法查明 %1 的这些名称服务器的地址：%2。没有询问它们。</translation>
    </message>
    <message>
        <source>The name server %2 of %1 is of no use: %3. Others still answer, so some look-ups are slow and some fail.</source>
        <translation>%1 的名称服务器 %2 不起作用：%3。其他服务器仍有应答，因此有些查询会变慢，有些会失败。</translation>
    </message>
    <message>
        <source>Run the diagnosis again in some minutes. If the server still does not answer, tell your DNS host; if it is one that you no longer use, delete it from the name servers of %1 at the registrar.</source>
        <translation>请几分钟后重新运行诊断。如果该服务器仍然没有应答，请告诉您的 DNS 服务商；如果它属于您不再使用的服务商，请在域名注册商处把它从 %1 的名称服务器中删除。</translation>
    </message>
    <message>
        <source>The name server %2 is entered for %1 but does not serve it: %3. Some look-ups are slow and some fail.</source>
        <translation>为 %1 填写的名称服务器 %2 不为它提供服务：%3。有些查询会变慢，有些会失败。</translation>
    </message>
    <message>
        <source>Delete this server from the name servers of %1 at the registrar, or, if your DNS host names it, tell your DNS host that the zone %1 is missing or broken on it.</source>
        <translation>请在域名注册商处把该服务器从 %1 的名称服务器中删除；如果它是您的 DNS 服务商给出的，请告诉 DNS 服务商，该服务器上的区域 %1 缺失或已损坏。</translation>
    </message>
    <message>
        <source>The name server %2 is entered for %1 but does not hold it: it answers without authority or refers to others (%3). Some look-ups are slow and some fail.</source>
        <translation>为 %1 填写的名称服务器 %2 并不持有该区域：它的应答不是权威应答，或者指向其他服务器（%3）。有些查询会变慢，有些会失败。</translation>
    </message>
    <message>
        <source>Delete this server from the name servers of %1 at the registrar, or, if your DNS host names it, tell your DNS host that the zone %1 is missing on it.</source>
        <translation>请在域名注册商处把该服务器从 %1 的名称服务器中删除；如果它是您的 DNS 服务商给出的，请告诉 DNS 服务商，该服务器上缺少区域 %1。</translation>
    </message>
    <message>
        <source>These addresses of name servers of %1 were left out, because nobody on the Internet answers from here over %3: %2.</source>
        <translation>%1 的名称服务器的这些地址没有采用，因为从这里通过 %3 得不到互联网上任何服务器的应答：%2。</translation>
    </message>
    <message>
        <source>%1 has very many name servers; %2 of their addresses were asked and %3 were left out.</source>
        <translation>%1 的名称服务器非常多；询问了其中 %2 个地址，略去了 %3 个。</translation>
    </message>
    <message>
        <source>These name servers of %1 do not answer over TCP: %2. Long answers, as for DKIM keys or a signed zone, get lost (RFC 7766).</source>
        <translation>%1 的这些名称服务器不通过 TCP 应答：%2。较长的应答（例如 DKIM 密钥或已签名区域的应答）会丢失（RFC 7766）。</translation>
    </message>
    <message>
        <source>Tell your DNS host that these servers must answer on TCP port 53 as well. If they are your own, open TCP port 53 in the firewall and router beside UDP port 53.</source>
        <translation>请告诉您的 DNS 服务商，这些服务器也必须在 TCP 53 端口上应答。如果它们是您自己的，请在防火墙和路由器中除 UDP 53 端口外再开放 TCP 53 端口。</translation>
    </message>
    <message>
        <source>Whether the name servers of %1 answer over TCP cannot be seen from here: nobody on the Internet answers on TCP port 53.</source>
        <translation>从这里看不出 %1 的名称服务器是否通过 TCP 应答：互联网上没有任何服务器在 TCP 53 端口上应答。</translation>
    </message>
    <message>
        <source>These name servers of %1 have no address, so nobody can ask them: %2.</source>
        <translation>%1 的这些名称服务器没有地址，因此没有人能询问它们：%2。</translation>
    </message>
    <message>
        <source>Correct the names in the list of name servers of %1 at the registrar (mind the spelling) and in the zone&apos;s NS records, or create the missing A records if the names are your own.</source>
        <translation>请更正域名注册商处 %1 的名称服务器列表中的名称（注意拼写）以及区域的 NS 记录；如果这些名称是您自己的，请创建缺少的 A 记录。</translation>
    </message>
    <message>
        <source>These name servers of %1 are aliases (CNAME), which name servers must not be (RFC 2181 section 10.3): %2. Many resolvers ignore them.</source>
        <translation>%1 的这些名称服务器是别名（CNAME），而名称服务器不得是别名（RFC 2181 第 10.3 节）：%2。许多解析器会忽略它们。</translation>
    </message>
    <message>
        <source>In the zone of that name replace the CNAME by A and AAAA records, or enter the name that the alias leads to as name server of %1 at the registrar.</source>
        <translation>请在该名称所在的区域中把 CNAME 换成 A 和 AAAA 记录，或在域名注册商处把别名所指向的名称填写为 %1 的名称服务器。</translation>
    </message>
    <message>
        <source>All name servers of %1 are aliases (CNAME), which name servers must not be (RFC 2181 section 10.3): %2. Many resolvers cannot find anything in %1.</source>
        <translation>%1 的所有名称服务器都是别名（CNAME），而名称服务器不得是别名（RFC 2181 第 10.3 节）：%2。许多解析器查不到 %1 中的任何内容。</translation>
    </message>
    <message>
        <source>In the zone of those names replace each CNAME by A and AAAA records, or enter the names that the aliases lead to as name servers of %1 at the registrar.</source>
        <translation>请在这些名称所在的区域中把每个 CNAME 换成 A 和 AAAA 记录，或在域名注册商处把别名所指向的名称填写为 %1 的名称服务器。</translation>
    </message>
    <message>
        <source>%1 has only one name server: %2. When it is down, no mail arrives.</source>
        <translation>%1 只有一台名称服务器：%2。它一旦停机，邮件就无法到达。</translation>
    </message>
    <message>
        <source>Ask your DNS host for a second name server and enter it at the registrar beside the first.</source>
        <translation>请向您的 DNS 服务商索取第二台名称服务器，并在域名注册商处把它与第一台一并填写。</translation>
    </message>
    <message>
        <source>The name servers of %1 have different names, but all lead to the same computer (%2). When it is down, no mail arrives.</source>
        <translation>%1 的名称服务器名称不同，但都指向同一台计算机（%2）。它一旦停机，邮件就无法到达。</translation>
    </message>
    <message>
        <source>Ask your DNS host for a name server on another computer, in another network if possible, and enter it at the registrar.</source>
        <translation>请向您的 DNS 服务商索取另一台计算机上（最好在另一个网络中）的名称服务器，并在域名注册商处填写它。</translation>
    </message>
    <message>
        <source>The registry and the zone %1 name different name servers. The parent zone %4: %2. The zone itself: %3.</source>
        <translation>注册局与区域 %1 给出的名称服务器不同。上级区域 %4：%2。区域本身：%3。</translation>
    </message>
    <message>
        <source>Ask your DNS host which list is right. Enter exactly those name servers for %1 at the registrar, and make the NS records in the zone the same. If you have just moved to another DNS host, the old one&apos;s servers must leave both lists.</source>
        <translation>请询问您的 DNS 服务商哪个列表正确。请在域名注册商处为 %1 准确填写那些名称服务器，并让区域中的 NS 记录与之相同。如果您刚换到另一家 DNS 服务商，旧服务商的服务器必须从两个列表中去掉。</translation>
    </message>
    <message>
        <source>The name servers of %1 hold different versions (SOA serials) of it: %2. A change is still spreading between them, or they count each for itself.</source>
        <translation>%1 的名称服务器上的区域版本（SOA 序列号）不同：%2。修改还在它们之间传播，或者它们各自计数。</translation>
    </message>
    <message>
        <source>The name servers of %1 disagree about %2 %3. They say (“–” is nothing): %4. Which answer a sender gets is chance.</source>
        <translation>%1 的名称服务器对 %2 %3 的说法不一致。它们的应答是（“–”表示没有内容）：%4。发信方得到哪个应答全凭运气。</translation>
    </message>
    <message>
        <source>If you have just changed it, run the diagnosis again in an hour. If the servers then still disagree, tell your DNS host that they are not in step; if you have moved to another DNS host, delete the old one&apos;s servers from the name servers of %1 at the registrar.</source>
        <translation>如果您刚刚修改过，请一小时后重新运行诊断。如果到时各服务器的说法仍不一致，请告诉您的 DNS 服务商，它们没有同步；如果您已换到另一家 DNS 服务商，请在域名注册商处把旧服务商的服务器从 %1 的名称服务器中删除。</translation>
    </message>
    <message>
        <source>%1 itself is an alias (CNAME) of %2. That hides its MX and TXT records (RFC 1034 section 3.6.2), so mail is lost or goes where %2 sends it.</source>
        <translation>%1 本身是 %2 的别名（CNAME）。这会遮住它的 MX 和 TXT 记录（RFC 1034 第 3.6.2 节），因此邮件会丢失，或送往 %2 指定的地方。</translation>
    </message>
    <message>
        <source>In the panel of your DNS host delete the CNAME of %1 itself (host box “@” or empty) and create A and AAAA records with your website&apos;s addresses instead, or use what your DNS host calls ALIAS, ANAME or CNAME flattening.</source>
        <translation>请在 DNS 服务商的面板中删除 %1 本身（主机栏为“@”或为空）的 CNAME，改为创建带有您网站地址的 A 和 AAAA 记录，或者使用您的 DNS 服务商称为 ALIAS、ANAME 或 CNAME flattening 的功能。</translation>
    </message>
    <message>
        <source>%1 has a wildcard (“*”): names below it that nobody created also have records (%2). So a name with a typing error seems to exist, and a record seen below %1 may come from the wildcard instead of one made for that name.</source>
        <translation>%1 有通配符记录（“*”）：它下面没有人创建过的名称也有记录（%2）。因此拼写有误的名称看起来也存在，而在 %1 下看到的记录可能来自通配符，而不是为该名称创建的。</translation>
    </message>
    <message>
        <source>%1 has no zone of its own: its records are part of the zone %2 and are entered there.</source>
        <translation>%1 没有自己的区域：它的记录属于区域 %2，在那里填写。</translation>
    </message>
    <message>
        <source>%1 is a zone of its own, apart from %2, with the name servers %3. Its records are entered there; what is entered for %1 in the panel of %2 has no effect.</source>
        <translation>%1 是独立于 %2 的区域，名称服务器是 %3。它的记录在那里填写；在 %2 的面板中为 %1 填写的内容不起作用。</translation>
    </message>
    <message>
        <source>Who asks for a record of %1 before it exists remembers for up to %2 minutes that it does not (the zone&apos;s negative time to live, RFC 2308). So create records before anybody asks for them.</source>
        <translation>在 %1 的记录存在之前询问它的人，会在最长 %2 分钟内记住它不存在（该区域的否定应答 TTL，RFC 2308）。因此请在有人询问之前创建记录。</translation>
    </message>
    <message>
        <source>The DNS of %1 is at %2 (its name servers are %3). Records are entered in the panel of %2.</source>
        <translation>%1 的 DNS 在 %2（它的名称服务器是 %3）。记录在 %2 的面板中填写。</translation>
    </message>
    <message>
        <source>You are about to use the wrong panel: you chose %4, but the DNS of %1 is at %2 (its name servers are %3). What you enter in the panel of %4 has no effect.</source>
        <translation>您将要使用的面板不对：您选择了 %4，但 %1 的 DNS 在 %2（它的名称服务器是 %3）。在 %4 的面板中填写的内容不起作用。</translation>
    </message>
    <message>
        <source>Enter the records in the panel of %2 and choose %2 in this program. Or, if the DNS is meant to be at %4: log in where you bought %1 (the registrar), look for “Name servers”, enter those that %4 names, and save.</source>
        <translation>请在 %2 的面板中填写记录，并在本程序中选择 %2。如果 DNS 本应在 %4：请登录您购买 %1 的地方（域名注册商），找到“名称服务器”（Name servers），填写 %4 给出的名称服务器并保存。</translation>
    </message>
    <message>
        <source>You chose %3, but the name servers of %1 (%2) are not among those known of %3. Compare them with the name servers that the panel of %3 shows: if they differ, what you enter there has no effect.</source>
        <translation>您选择了 %3，但 %1 的名称服务器（%2）不在已知的 %3 名称服务器之中。请与 %3 的面板显示的名称服务器对照：如果不同，您在那里填写的内容不起作用。</translation>
    </message>
    <message>
        <source>no public resolver could be asked</source>
        <translation>没有任何公共解析器可供询问</translation>
    </message>
    <message>
        <source>The MX records of %1 are not known: none of its name servers tells them; see the check of the delegation. That does not mean that they are missing.</source>
        <translation>%1 的 MX 记录未知：它的名称服务器都没有给出；请参见委派检查。这并不表示这些记录不存在。</translation>
    </message>
    <message>
        <source>In the panel of your DNS host create an MX record for %1 with your mail server&apos;s name as its value. First see the check of typing slips: the record may have landed at a wrong place.</source>
        <translation>请在 DNS 服务商的面板中为 %1 创建一条 MX 记录，以您的邮件服务器的名称为值。请先查看录入错误检查：该记录可能落在了错误的位置。</translation>
    </message>
    <message>
        <source>%1 is not in the DNS, so nothing can be published there yet; see the check of the delegation.</source>
        <translation>DNS 中没有 %1，因此那里还不可能发布任何内容；请参见委派检查。</translation>
    </message>
    <message>
        <source>%1 %2 is not known: none of the domain&apos;s name servers tells it; see the check of the delegation.</source>
        <translation>%1 %2 未知：该域名的名称服务器都没有给出；请参见委派检查。</translation>
    </message>
    <message>
        <source>In the panel of your DNS host create the %2 record of %1 with the value “%3”. If you have just done so, some panels need a few minutes to hand it to their name servers. First see the check of typing slips: the record may have landed at a wrong place.</source>
        <translation>请在 DNS 服务商的面板中为 %1 创建值为“%3”的 %2 记录。如果您刚刚创建，有些面板需要几分钟才会交给其名称服务器。请先查看录入错误检查：该记录可能落在了错误的位置。</translation>
    </message>
    <message>
        <source>This computer&apos;s resolver and network</source>
        <translation>本计算机的解析器与网络</translation>
    </message>
    <message>
        <source>Everybody who answered sees what should be seen (name servers of your DNS host: %1, public resolvers: %2, resolvers on this side: %3), but some did not answer for everything.</source>
        <translation>凡是作出应答的，看到的都是应有的内容（DNS 服务商的名称服务器：%1，公共解析器：%2，本侧解析器：%3），但有些没有应答全部问题。</translation>
    </message>
    <message>
        <source>What outsiders see is not known: none of the domain&apos;s name servers tells; see the check of the delegation.</source>
        <translation>外界看到什么尚不清楚：该域名的名称服务器都没有给出答案；请参见委派检查。</translation>
    </message>
    <message>
        <source>The name servers of %1 could not be asked, so nobody looked where a record may have landed by mistake; see the check of the delegation.</source>
        <translation>无法询问 %1 的名称服务器，因此没有查看记录可能误落在何处；请参见委派检查。</translation>
    </message>
    <message>
        <source>The name server %1 has the address %2, which nobody outside can reach. Senders who ask it find nothing in %3.</source>
        <translation>名称服务器 %1 的地址是 %2，外界无人能够访问。询问它的发件方在 %3 中什么也找不到。</translation>
    </message>
    <message>
        <source>In the zone that %1 belongs to, replace the address %2 in its A or AAAA record by the public one. If %1 is a name within %3, enter the public address at the registrar as well (“host”, “glue”). If the server is not meant for outside, delete %1 from the name servers of %3 at the registrar and from the zone&apos;s NS records.</source>
        <translation>请在 %1 所属的区域中，把其 A 或 AAAA 记录里的地址 %2 换成公共地址。如果 %1 是 %3 之内的名称，请在注册商处也填写该公共地址（“主机”、“glue”）。如果该服务器不对外使用，请在注册商处把 %1 从 %3 的名称服务器中删除，并从区域的 NS 记录中删除。</translation>
    </message>
    <message>
        <source>the line “version: STSv1” is missing</source>
        <translation>缺少“version: STSv1”这一行</translation>
    </message>
    <message>
        <source>the version is not “STSv1”</source>
        <translation>版本不是“STSv1”</translation>
    </message>
    <message>
        <source>the line with “mode:” is missing</source>
        <translation>缺少含有“mode:”的行</translation>
    </message>
    <message>
        <source>the mode is none of “enforce”, “testing” and “none”</source>
        <translation>模式不是“enforce”、“testing”和“none”之一</translation>
    </message>
    <message>
        <source>the line with “max_age:” is missing</source>
        <translation>缺少含有“max_age:”的行</translation>
    </message>
    <message>
        <source>max_age is not a number of seconds from 0 to 31557600</source>
        <translation>max_age 不是 0 到 31557600 之间的秒数</translation>
    </message>
    <message>
        <source>there is no line with “mx:”</source>
        <translation>没有含有“mx:”的行</translation>
    </message>
    <message>
        <source>behind “mx:” there is something else than the name of a server</source>
        <translation>“mx:”后面不是服务器的名称</translation>
    </message>
    <message>
        <source>a line does not consist of a word, a colon and a value</source>
        <translation>有一行不是由单词、冒号和值组成</translation>
    </message>
    <message>
        <source>it has far too many lines</source>
        <translation>行数实在太多</translation>
    </message>
    <message>
        <source>no encrypted connection came about</source>
        <translation>未能建立加密连接</translation>
    </message>
    <message>
        <source>it broke off, or what it sent is not HTTP</source>
        <translation>连接中断，或者它发送的不是 HTTP</translation>
    </message>
    <message>
        <source>what it sent is not HTTP</source>
        <translation>它发送的不是 HTTP</translation>
    </message>
    <message>
        <source>it could not be understood</source>
        <translation>无法理解它的内容</translation>
    </message>
    <message>
        <source>it does not begin with v=spf1 and a blank</source>
        <translation>它没有以 v=spf1 和一个空格开头</translation>
    </message>
    <message>
        <source>this character is not allowed; only letters, digits and signs of ASCII are, with ordinary blanks between the parts</source>
        <translation>不允许使用这个字符；只允许 ASCII 的字母、数字和符号，各部分之间用普通空格分隔</translation>
    </message>
    <message>
        <source>there is no such word in SPF; there are all, a, mx, ptr, ip4, ip6, include and exists</source>
        <translation>SPF 中没有这个词；可用的有 all、a、mx、ptr、ip4、ip6、include 和 exists</translation>
    </message>
    <message>
        <source>the name or address that belongs behind it is missing</source>
        <translation>缺少应写在它后面的名称或地址</translation>
    </message>
    <message>
        <source>nothing may stand behind it there</source>
        <translation>那里它后面不得有任何内容</translation>
    </message>
    <message>
        <source>that is no address of the kind that belongs there</source>
        <translation>那不是该处所需类型的地址</translation>
    </message>
    <message>
        <source>behind the slash belongs a number from 0 to 32 for IPv4 (/24), or with two slashes from 0 to 128 for IPv6 (//64)</source>
        <translation>IPv4 的斜杠后面应为 0 到 32 的数字（/24），IPv6 的两个斜杠后面应为 0 到 128 的数字（//64）</translation>
    </message>
    <message>
        <source>the percent sign begins a macro there, and this is none</source>
        <translation>百分号在那里表示宏的开始，而这不是宏</translation>
    </message>
    <message>
        <source>it may stand there only once</source>
        <translation>它在那里只能出现一次</translation>
    </message>
    <message>
        <source>that is no full domain name</source>
        <translation>那不是完整的域名</translation>
    </message>
    <message>
        <source>there is more than one record that begins with v=spf1</source>
        <translation>以 v=spf1 开头的记录不止一条</translation>
    </message>
    <message>
        <source>one of them breaks the rules of SPF</source>
        <translation>其中一条不符合 SPF 的规则</translation>
    </message>
    <message>
        <source>together they need more than the 10 DNS look-ups that are allowed</source>
        <translation>它们合计需要的 DNS 查询超过允许的 10 次</translation>
    </message>
    <message>
        <source>they refuse questions that come through a large public or shared name server</source>
        <translation>它们拒绝通过大型公共或共用名称服务器发来的询问</translation>
    </message>
    <message>
        <source>they were asked too often by the name server in use</source>
        <translation>所用的名称服务器向它们询问得过于频繁</translation>
    </message>
    <message>
        <source>they refuse to answer</source>
        <translation>它们拒绝应答</translation>
    </message>
    <message>
        <source>they did not answer</source>
        <translation>它们没有应答</translation>
    </message>
    <message>
        <source>they do not even list their own test entry</source>
        <translation>它们连自己的测试条目都没有列出</translation>
    </message>
    <message>
        <source>they, or somebody in their place, list even what must never be listed</source>
        <translation>它们或冒充它们的一方，连绝不应列出的内容也列出</translation>
    </message>
    <message>
        <source>Mail programs find their settings by themselves</source>
        <translation>邮件程序能自己找到设置</translation>
    </message>
    <message>
        <source>Thunderbird and others that read the same file find their settings at %1.</source>
        <translation>Thunderbird 和读取同一文件的其他程序在 %1 找到设置。</translation>
    </message>
    <message>
        <source>%1 has no settings file for mail programs. Thunderbird then guesses the servers. To offer one, put config-v1.1.xml at https://autoconfig.%1/mail/.</source>
        <translation>%1 没有供邮件程序使用的设置文件。Thunderbird 只能猜测服务器。要提供设置文件，请把 config-v1.1.xml 放到 https://autoconfig.%1/mail/。</translation>
    </message>
    <message>
        <source>Whether %1 exists could not be found out, because the DNS could not be asked.</source>
        <translation>无法查明 %1 是否存在，因为无法询问 DNS。</translation>
    </message>
    <message>
        <source>No web server could be reached for %1 from here (%2). Whether there is a settings file is not known.</source>
        <translation>从这里连不上 %1 的任何网页服务器（%2）。是否有设置文件未知。</translation>
    </message>
    <message>
        <source>A web server answers for %1, but not with a settings file (status %2). Mail programs go on and guess.</source>
        <translation>有网页服务器为 %1 应答，但给出的不是设置文件（状态 %2）。邮件程序会继续猜测。</translation>
    </message>
    <message>
        <source>%1 redirects to where no careful mail program follows: %2</source>
        <translation>%1 重定向到谨慎的邮件程序不会前往的地方：%2</translation>
    </message>
    <message>
        <source>%1 was not asked for, because the name has no public address.</source>
        <translation>没有请求 %1，因为该名称没有公网地址。</translation>
    </message>
    <message>
        <source>There is a settings file at %1, but the certificate of the web server is not in order: it has expired, is for another name, or nobody knows its issuer. Mail programs do not read the file.</source>
        <translation>%1 有设置文件，但网页服务器的证书有问题：证书已过期、是为其他名称颁发的，或没有人认识其颁发者。邮件程序不会读取该文件。</translation>
    </message>
    <message>
        <source>Install a certificate of a public certificate authority for the name %2 on that web server.</source>
        <translation>请在那台网页服务器上安装公共证书颁发机构为名称 %2 颁发的证书。</translation>
    </message>
    <message>
        <source>The settings file at %1 comes without encryption, so anybody on the way can name other servers and catch passwords.</source>
        <translation>%1 的设置文件不加密传输，因此途中的任何人都能写入其他服务器，截取密码。</translation>
    </message>
    <message>
        <source>Offer the same file by https, with a certificate for the name %2.</source>
        <translation>请通过 https 提供同一文件，并使用为名称 %2 颁发的证书。</translation>
    </message>
    <message>
        <source>The settings file at %1 names no servers that mail programs understand.</source>
        <translation>%1 的设置文件没有写出邮件程序能理解的服务器。</translation>
    </message>
    <message>
        <source>Correct the file: inside emailProvider it needs an incomingServer (imap or pop3) and an outgoingServer (smtp), each with hostname, port and socketType.</source>
        <translation>请更正该文件：emailProvider 中需要一个 incomingServer（imap 或 pop3）和一个 outgoingServer（smtp），各自带有 hostname、port 和 socketType。</translation>
    </message>
    <message>
        <source>The settings file at %1 has a document type declaration. Careful programs refuse such a file.</source>
        <translation>%1 的设置文件含有文档类型声明。谨慎的程序会拒绝这样的文件。</translation>
    </message>
    <message>
        <source>Delete the DOCTYPE and every entity from the file.</source>
        <translation>请从该文件中删除 DOCTYPE 和所有实体。</translation>
    </message>
    <message>
        <source>The settings file at %1 names servers only for one half: it needs one to read mail from and one to hand mail in at.</source>
        <translation>%1 的设置文件只写出了一半的服务器：需要一台用来读取邮件，还需要一台用来提交邮件。</translation>
    </message>
    <message>
        <source>Add the missing incomingServer or outgoingServer to the file.</source>
        <translation>请在该文件中补上缺少的 incomingServer 或 outgoingServer。</translation>
    </message>
    <message>
        <source>The settings file at %1 names the server “%2”, which is no host name with an address in the DNS.</source>
        <translation>%1 的设置文件写的服务器是“%2”，它不是在 DNS 中有地址的主机名。</translation>
    </message>
    <message>
        <source>Write the name of your mail server into the file in place of “%2”, or add an A record for it.</source>
        <translation>请在该文件中把“%2”换成您邮件服务器的名称，或为它添加一条 A 记录。</translation>
    </message>
    <message>
        <source>The settings file at %1 names the server %2, which is none of yours.</source>
        <translation>%1 的设置文件写的服务器是 %2，它不是您的服务器。</translation>
    </message>
    <message>
        <source>Write the name of your mail server into the file, unless the mailboxes really are at %2.</source>
        <translation>请在该文件中写入您邮件服务器的名称，除非邮箱确实在 %2。</translation>
    </message>
    <message>
        <source>The settings file at %1 tells mail programs to go to %2 without encryption.</source>
        <translation>%1 的设置文件让邮件程序不加密地连接 %2。</translation>
    </message>
    <message>
        <source>Write socketType SSL with port 993, 995 or 465 into the file.</source>
        <translation>请在该文件中写入 socketType SSL，端口为 993、995 或 465。</translation>
    </message>
    <message>
        <source>In the settings file at %1 port and kind of encryption do not fit: %2.</source>
        <translation>%1 的设置文件中，端口与加密方式不匹配：%2。</translation>
    </message>
    <message>
        <source>Write socketType SSL for the ports 993, 995 and 465, and STARTTLS for 143, 110 and 587.</source>
        <translation>请为端口 993、995 和 465 写入 socketType SSL，为 143、110 和 587 写入 STARTTLS。</translation>
    </message>
    <message>
        <source>The settings file at %1 sends mail programs to a service that does not work there: %2.</source>
        <translation>%1 的设置文件让邮件程序使用在那里无法工作的服务：%2。</translation>
    </message>
    <message>
        <source>Switch the service on at the mail server (see the check of the ports for mail programs), or correct the file.</source>
        <translation>请在邮件服务器上启用该服务（请看邮件程序端口的检查），或更正该文件。</translation>
    </message>
    <message>
        <source>A web server answers Outlook&apos;s question for settings at %1.</source>
        <translation>有网页服务器在 %1 应答 Outlook 对设置的询问。</translation>
    </message>
    <message>
        <source>There is no name autodiscover.%1, so Outlook has to be told the servers.</source>
        <translation>没有名称 autodiscover.%1，因此必须把服务器告诉 Outlook。</translation>
    </message>
    <message>
        <source>A web server answers for %1, but offers no settings for Outlook (status %2).</source>
        <translation>有网页服务器为 %1 应答，但没有为 Outlook 提供设置（状态 %2）。</translation>
    </message>
    <message>
        <source>The name for Outlook&apos;s settings exists, but no web server could be reached for %1 from here (%2).</source>
        <translation>Outlook 设置所用的名称存在，但从这里连不上 %1 的任何网页服务器（%2）。</translation>
    </message>
    <message>
        <source>Outlook asks %1 for its settings, and the certificate of that web server is not in order. Outlook shows its users a warning.</source>
        <translation>Outlook 向 %1 询问设置，而那台网页服务器的证书有问题。Outlook 会向用户显示警告。</translation>
    </message>
    <message>
        <source>Install a certificate of a public certificate authority for the name %2 on that web server, or delete the name %2 at your DNS host.</source>
        <translation>请在那台网页服务器上安装公共证书颁发机构为名称 %2 颁发的证书，或在 DNS 服务商处删除名称 %2。</translation>
    </message>
    <message>
        <source>%1 exists only because every name below the domain leads somewhere (wildcard record). Outlook asks there in vain, and may show a warning about the certificate.</source>
        <translation>%1 之所以存在，只是因为该域名下的每个名称都有指向（通配符记录）。Outlook 在那里询问不到结果，还可能显示证书警告。</translation>
    </message>
    <message>
        <source>First find out why: look for a hacked mailbox or computer that sends spam, and mend that. Then look %1 up at %5 and ask there for its removal; the letter has the words for it. Removal without mending lasts only hours.</source>
        <translation>请先查明原因：查找发送垃圾邮件的被入侵邮箱或计算机，并加以修复。然后在 %5 查询 %1，并在那里请求移除；信函中已有所需的文字。不修复就移除，只能维持几个小时。</translation>
    </message>
    <message>
        <source>Hello,

%1, which my mail server uses, is listed in %2 (%3). I have looked into it: [what the cause was], and I have mended it: [what was done, and when]. No more unwanted mail leaves from there.

Please remove %1 from the list. If you still see unwanted mail from it, please send me an example.

Kind regards</source>
        <translation>您好：

我的邮件服务器使用的 %1 被列入了 %2（%3）。我已查明：[原因是什么]，并已修复：[做了什么，何时做的]。那里不再发出不受欢迎的邮件。

请把 %1 从名单中移除。如果您仍然看到来自它的不受欢迎的邮件，请发给我一个例子。

此致</translation>
    </message>
    <message>
        <source>%1: not on any of these block lists: %2.</source>
        <translation>%1：不在以下任何黑名单上：%2。</translation>
    </message>
    <message>
        <source>Block lists were not asked, because you do not want services of others to be asked.</source>
        <translation>没有询问黑名单，因为您不希望询问他人的服务。</translation>
    </message>
    <message>
        <source>There is neither a public address nor a domain to look up.</source>
        <translation>没有可以查询的公网地址或域名。</translation>
    </message>
    <message>
        <source>%1 is on the block list %2 (%3). Most of the large receivers use it and refuse the mail.</source>
        <translation>%1 在黑名单 %2（%3）上。大多数大型收信方使用这份黑名单，并会拒收邮件。</translation>
    </message>
    <message>
        <source>%1 is on the block list %2 (%3). Some receivers refuse mail because of it.</source>
        <translation>%1 在黑名单 %2（%3）上。有些收信方会因此拒收邮件。</translation>
    </message>
    <message>
        <source>%1 is on the small block list %2 (%3). That hardly costs any mail, and such entries mostly end by themselves; it can be looked up at %5.</source>
        <translation>%1 在小型黑名单 %2（%3）上。几乎不会因此损失邮件，这类条目大多会自行失效；可以在 %5 查询。</translation>
    </message>
    <message>
        <source>%1 is in a range that its Internet provider, or %2, says should not send mail itself (%3): a home connection or changing address. It is no accusation, but most receivers refuse mail from there.</source>
        <translation>%1 属于其互联网接入服务商或 %2 认为不应自己发信的地址段（%3）：家庭宽带或会变的地址。这不是指责，但大多数收信方会拒收来自那里的邮件。</translation>
    </message>
    <message>
        <source>Ask the Internet provider for a fixed business address, or for the removal of %1 from the list; the letter is ready. With some fixed addresses you can ask for it yourself at %5. Otherwise send through a relay (smart host).</source>
        <translation>请向互联网接入服务商申请固定的商用地址，或请其把 %1 从名单中移除；信函已备好。有些固定地址可以由您自己在 %5 请求移除。否则请通过中继服务器（smart host）发信。</translation>
    </message>
    <message>
        <source>Dear support team,

I run a mail server at the address %1 that you have given me. The address is listed in %2 (%3) as one that should not send mail by itself, so other servers refuse my mail.

If the address is a fixed one, please have it removed from that list (%5). If it is not, please tell me which contract has a fixed address that may send mail.

Kind regards</source>
        <translation>尊敬的支持团队：

我在您为我提供的地址 %1 上运行邮件服务器。该地址被列入了 %2（%3），被认为不应自己发信，因此其他服务器拒收我的邮件。

如果该地址是固定的，请让它从那份名单中移除（%5）。如果不是，请告诉我哪种合同提供可以发信的固定地址。

此致</translation>
    </message>
    <message>
        <source>These block lists could not be asked: %1. The reason: %2. That does not mean that you are listed, nor that you are not.</source>
        <translation>无法询问以下黑名单：%1。原因：%2。这并不表示您在名单上，也不表示您不在名单上。</translation>
    </message>
    <message>
        <source>Run the diagnosis where the name server is your own or your Internet provider&apos;s (on the mail server, for example), or look up your address on the lists&apos; own pages.</source>
        <translation>请在使用您自己或您互联网接入服务商的名称服务器的地方运行诊断（例如在邮件服务器上），或在黑名单自己的网页上查询您的地址。</translation>
    </message>
    <message>
        <source>These less important block lists could not be asked: %1. The reason: %2.</source>
        <translation>无法询问以下不太重要的黑名单：%1。原因：%2。</translation>
    </message>
    <message>
        <source>Block lists (DNSBL)</source>
        <translation>黑名单（DNSBL）</translation>
    </message>
    <message>
        <source>The CAA records of %1 allow the authority that issued the certificate of %2 (%3), so it can be renewed.</source>
        <translation>%1 的 CAA 记录允许颁发 %2 证书的机构（%3），因此该证书可以更新。</translation>
    </message>
    <message>
        <source>%1 has no CAA record: every certificate authority may issue a certificate for it. A CAA record is optional.</source>
        <translation>%1 没有 CAA 记录：任何证书颁发机构都可以为它颁发证书。CAA 记录是可选的。</translation>
    </message>
    <message>
        <source>No mail server of yours has a name in %1.</source>
        <translation>您没有名称在 %1 之内的邮件服务器。</translation>
    </message>
    <message>
        <source>The CAA records of %1 could not be looked up: %2. An authority that cannot look them up issues no certificate.</source>
        <translation>无法查询 %1 的 CAA 记录：%2。无法查询到这些记录的机构不会颁发证书。</translation>
    </message>
    <message>
        <source>Run the diagnosis again later.</source>
        <translation>请稍后重新运行诊断。</translation>
    </message>
    <message>
        <source>%1 has CAA records, which allow: %2. Whether the certificate of %3 can be renewed was not compared, because its issuer is not one that this program knows, or no certificate was seen.</source>
        <translation>%1 有 CAA 记录，允许：%2。没有对照 %3 的证书能否更新，因为本程序不认识其颁发者，或者没有看到证书。</translation>
    </message>
    <message>
        <source>The CAA records of %1 do not limit who may issue a certificate for %2.</source>
        <translation>%1 的 CAA 记录没有限制谁可以为 %2 颁发证书。</translation>
    </message>
    <message>
        <source>The certificate of %2 is by %3, but the CAA records of %1 allow only: %4. It will not be renewed.</source>
        <translation>%2 的证书由 %3 颁发，但 %1 的 CAA 记录只允许：%4。该证书将无法更新。</translation>
    </message>
    <message>
        <source>In the panel of your DNS host add a CAA record with the name %1, flag 0, tag “issue” and value “%5”. Or get the certificate from an authority that is allowed.</source>
        <translation>请在 DNS 服务商的面板中添加一条 CAA 记录，名称为 %1，标志为 0，标签为“issue”，值为“%5”。或者向被允许的机构申请证书。</translation>
    </message>
    <message>
        <source>The CAA records of %1 forbid every authority to issue a certificate for %2.</source>
        <translation>%1 的 CAA 记录禁止所有机构为 %2 颁发证书。</translation>
    </message>
    <message>
        <source>In the panel of your DNS host delete the CAA record with the name %1 and the value “;”, or add one with the tag “issue” and the domain of your certificate authority, for example “letsencrypt.org”.</source>
        <translation>请在 DNS 服务商的面板中删除名称为 %1、值为“;”的 CAA 记录，或添加一条标签为“issue”、值为您证书颁发机构的域名的记录，例如“letsencrypt.org”。</translation>
    </message>
    <message>
        <source>A CAA record of %1 has a tag that authorities do not know and is marked as critical: “%2”. They issue no certificate then.</source>
        <translation>%1 的一条 CAA 记录含有机构不认识、又标为关键的标签：“%2”。这时机构不会颁发证书。</translation>
    </message>
    <message>
        <source>In the panel of your DNS host correct the CAA record with the name %1: the usual tags are “issue”, “issuewild” and “iodef”, with flag 0.</source>
        <translation>请在 DNS 服务商的面板中更正名称为 %1 的 CAA 记录：通常的标签是“issue”、“issuewild”和“iodef”，标志为 0。</translation>
    </message>
    <message>
        <source>Authorities cannot read a CAA record of %1: “%2”. They may issue no certificate then.</source>
        <translation>机构无法读取 %1 的一条 CAA 记录：“%2”。这时机构可能不颁发证书。</translation>
    </message>
    <message>
        <source>In the panel of your DNS host correct the CAA record with the name %1: the value is the domain of the authority alone, for example “letsencrypt.org”.</source>
        <translation>请在 DNS 服务商的面板中更正名称为 %1 的 CAA 记录：值只应是机构的域名，例如“letsencrypt.org”。</translation>
    </message>
    <message>
        <source>Who may issue certificates for the mail servers (CAA)</source>
        <translation>谁可以为邮件服务器颁发证书（CAA）</translation>
    </message>
    <message>
        <source>My DNS</source>
        <translation>我的 DNS</translation>
    </message>
    <message>
        <source>My server from outside</source>
        <translation>从外部看我的服务器</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>发信</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>安全</translation>
    </message>
    <message>
        <source>Mail programs</source>
        <translation>邮件程序</translation>
    </message>
    <message>
        <source>My network</source>
        <translation>我的网络</translation>
    </message>
    <message>
        <source>Outside mailbox</source>
        <translation>外部邮箱</translation>
    </message>
    <message>
        <source>Mail programs can read and hand in mail with encryption</source>
        <translation>邮件程序可以加密地读取和提交邮件</translation>
    </message>
    <message>
        <source>%1 sends mail programs to %2, port %3.</source>
        <translation>%1 让邮件程序连接 %2，端口 %3。</translation>
    </message>
    <message>
        <source>%1 has no SRV records for mail programs. Some programs find their settings by them; the others guess or have to be told.</source>
        <translation>%1 没有供邮件程序使用的 SRV 记录。有些程序靠这些记录找到设置；其他程序只能猜测，或需要由人告知。</translation>
    </message>
    <message>
        <source>%1 says that this service is not offered.</source>
        <translation>%1 表示不提供该服务。</translation>
    </message>
    <message>
        <source>%1 says that this service is not offered (target “.”), and names servers at the same time.</source>
        <translation>%1 表示不提供该服务（目标为“.”），同时又写出了服务器。</translation>
    </message>
    <message>
        <source>At your DNS host delete either the record with the target “.” at %1 or the others.</source>
        <translation>请在 DNS 服务商处删除 %1 目标为“.”的记录，或删除其他记录。</translation>
    </message>
    <message>
        <source>The SRV records of %1 name no server to read mail from.</source>
        <translation>%1 的 SRV 记录没有写出用来读取邮件的服务器。</translation>
    </message>
    <message>
        <source>The SRV records of %1 name no server to hand mail in at.</source>
        <translation>%1 的 SRV 记录没有写出用来提交邮件的服务器。</translation>
    </message>
    <message>
        <source>The SRV records at %1 could not be asked for: %2.</source>
        <translation>无法查询 %1 的 SRV 记录：%2。</translation>
    </message>
    <message>
        <source>%1 names %2, whose address could not be asked for: %3.</source>
        <translation>%1 写的是 %2，而无法查询它的地址：%3。</translation>
    </message>
    <message>
        <source>%1 names %2, which is an IP address. An SRV record needs the name of a host.</source>
        <translation>%1 写的是 %2，这是一个 IP 地址。SRV 记录需要写主机名。</translation>
    </message>
    <message>
        <source>At your DNS host change the target at %1 to the name of your mail server.</source>
        <translation>请在 DNS 服务商处把 %1 的目标改为您邮件服务器的名称。</translation>
    </message>
    <message>
        <source>%1 names %2, which has no address in the DNS. Mail programs that follow it find nothing.</source>
        <translation>%1 写的是 %2，它在 DNS 中没有地址。按它连接的邮件程序什么也找不到。</translation>
    </message>
    <message>
        <source>At your DNS host correct the target at %1, or add an A record for %2.</source>
        <translation>请在 DNS 服务商处更正 %1 的目标，或为 %2 添加一条 A 记录。</translation>
    </message>
    <message>
        <source>%1 names %2. %3 Mail programs outside cannot get there.</source>
        <translation>%1 写的是 %2。%3 外部的邮件程序无法连到那里。</translation>
    </message>
    <message>
        <source>At your DNS host give %2 the public address of your mail server.</source>
        <translation>请在 DNS 服务商处为 %2 填写您邮件服务器的公网地址。</translation>
    </message>
    <message>
        <source>%1 names %2, which is an alias (CNAME) of %3. An SRV record must name the host itself; some programs do not follow.</source>
        <translation>%1 写的是 %2，它是 %3 的别名（CNAME）。SRV 记录必须写主机本身；有些程序不会沿着别名查找。</translation>
    </message>
    <message>
        <source>At your DNS host change the target at %1 to %3, or give %2 an A record in place of the alias.</source>
        <translation>请在 DNS 服务商处把 %1 的目标改为 %3，或为 %2 创建 A 记录来代替别名。</translation>
    </message>
    <message>
        <source>%1 sends mail programs to %2, which is none of your servers.</source>
        <translation>%1 让邮件程序连接 %2，它不是您的服务器。</translation>
    </message>
    <message>
        <source>At your DNS host change the target at %1 to your mail server, unless the mailboxes really are at %2.</source>
        <translation>请在 DNS 服务商处把 %1 的目标改为您的邮件服务器，除非邮箱确实在 %2。</translation>
    </message>
    <message>
        <source>%1 names %2 with port 0, where nothing can listen.</source>
        <translation>%1 写的是 %2 和端口 0，而端口 0 上不可能有服务监听。</translation>
    </message>
    <message>
        <source>At your DNS host change the port at %1 to %3. To say that the service is not offered, let the target be “.”.</source>
        <translation>请在 DNS 服务商处把 %1 的端口改为 %3。要表示不提供该服务，请把目标设为“.”。</translation>
    </message>
    <message>
        <source>%1 names port %3 of %2. That port is for something else, so mail programs would begin in the wrong way.</source>
        <translation>%1 写的是 %2 的端口 %3。该端口另有用途，因此邮件程序会以错误的方式开始连接。</translation>
    </message>
    <message>
        <source>At your DNS host change the port at %1 to %4.</source>
        <translation>请在 DNS 服务商处把 %1 的端口改为 %4。</translation>
    </message>
    <message>
        <source>%1 sends mail programs to %2, port %3, but nothing answers there.</source>
        <translation>%1 让邮件程序连接 %2，端口 %3，但那里没有任何应答。</translation>
    </message>
    <message>
        <source>Switch the service on at the mail server, or change the record at %1 to one that is offered. To say that it is not offered, enter “0 0 0 .” there.</source>
        <translation>请在邮件服务器上启用该服务，或把 %1 的记录改为所提供的服务。要表示不提供，请在那里填写“0 0 0 .”。</translation>
    </message>
    <message>
        <source>%1 sends mail programs to %2, port %3, but what answers there does not work in the way that the record promises.</source>
        <translation>%1 让邮件程序连接 %2，端口 %3，但那里应答的服务不能按记录所承诺的方式工作。</translation>
    </message>
    <message>
        <source>Correct the service on port %3 of the mail server (see the check of the ports for mail programs), or change the record at %1.</source>
        <translation>请更正邮件服务器端口 %3 上的服务（请看邮件程序端口的检查），或修改 %1 的记录。</translation>
    </message>
    <message>
        <source>%1 sends mail programs to %2, port %3. Whether that works could not be found out from here; see the check of the ports for mail programs.</source>
        <translation>%1 让邮件程序连接 %2，端口 %3。从这里无法查明它能否工作；请看邮件程序端口的检查。</translation>
    </message>
    <message>
        <source>Run the diagnosis from another network.</source>
        <translation>请从另一个网络运行诊断。</translation>
    </message>
    <message>
        <source>%1 sends mail programs to %2, port %3, but the certificate there covers neither that name nor the domain.</source>
        <translation>%1 让邮件程序连接 %2，端口 %3，但那里的证书既不包含该名称，也不包含该域名。</translation>
    </message>
    <message>
        <source>Install a certificate that covers %2, or at your DNS host change the target at %1 to the name in the certificate.</source>
        <translation>请安装包含 %2 的证书，或在 DNS 服务商处把 %1 的目标改为证书中的名称。</translation>
    </message>
    <message>
        <source>The priorities send mail programs to %2 rather than to %1, which begins with TLS and is the better one.</source>
        <translation>按照优先级，邮件程序会使用 %2 而不是 %1，而后者一开始就用 TLS，是更好的选择。</translation>
    </message>
    <message>
        <source>%1 sends Outlook to %2, port %3, for its settings.</source>
        <translation>%1 让 Outlook 到 %2 的端口 %3 获取设置。</translation>
    </message>
    <message>
        <source>SRV records send mail programs to the right servers</source>
        <translation>SRV 记录让邮件程序连接正确的服务器</translation>
    </message>
    <message>
        <source>%1 serves mail programs, encrypted, on: %2.</source>
        <translation>%1 为邮件程序提供加密的服务：%2。</translation>
    </message>
    <message>
        <source>No mail servers were entered, and the domain names none of its own for mail programs, so there is nothing to connect to.</source>
        <translation>没有输入邮件服务器，该域名也没有写出自己的、供邮件程序使用的服务器，因此没有可以连接的对象。</translation>
    </message>
    <message>
        <source>%1 was not connected to: its address is not a public one and you did not enter it.</source>
        <translation>没有连接 %1：它的地址不是公网地址，您也没有输入过它。</translation>
    </message>
    <message>
        <source>%1 does not serve mail programs: all six ports for reading and handing in mail are closed. That is as it should be if the mailboxes are elsewhere or are read in the browser. Otherwise switch on IMAP on port 993 and submission on port 465.</source>
        <translation>%1 不为邮件程序服务：用于读取和提交邮件的六个端口全部关闭。如果邮箱在别处，或在浏览器中阅读邮件，这是正常的。否则请启用端口 993 上的 IMAP 和端口 465 上的邮件提交（submission）。</translation>
    </message>
    <message>
        <source>No mail program can read mail with encryption: none of the ports 993, 995, 143 and 110 of %1 offers that.</source>
        <translation>邮件程序无法加密地读取邮件：%1 的端口 993、995、143 和 110 都不提供加密。</translation>
    </message>
    <message>
        <source>Switch on IMAP with TLS on port 993 of the mail server, and let the router and the firewall pass TCP port 993 to it.</source>
        <translation>请在邮件服务器的端口 993 上启用带 TLS 的 IMAP，并让路由器和防火墙放行通往它的 TCP 端口 993。</translation>
    </message>
    <message>
        <source>No mail program can hand in mail with encryption: neither port 465 nor port 587 of %1 offers that.</source>
        <translation>邮件程序无法加密地提交邮件：%1 的端口 465 和端口 587 都不提供加密。</translation>
    </message>
    <message>
        <source>Switch on submission with TLS on port 465 of the mail server (Postfix: the line “submissions” in master.cf), and let the router and the firewall pass TCP port 465 to it.</source>
        <translation>请在邮件服务器的端口 465 上启用带 TLS 的邮件提交（Postfix：master.cf 中的“submissions”行），并让路由器和防火墙放行通往它的 TCP 端口 465。</translation>
    </message>
    <message>
        <source>Mail programs in the LAN can hand in mail at %1 only on port 25. Ports 465 and 587, which are meant for that, are closed.</source>
        <translation>局域网中的邮件程序只能在 25 端口上向 %1 提交邮件。专为提交邮件而设的端口 465 和 587 都已关闭。</translation>
    </message>
    <message>
        <source>%1 answers on port %2 without offering encryption. Passwords and mail travel readable.</source>
        <translation>%1 在端口 %2 上有应答，但不提供加密。密码和邮件会以明文传输。</translation>
    </message>
    <message>
        <source>Give the mail server a certificate and switch on STARTTLS on port %2, or close the port if the ones with TLS (993, 995, 465) are open.</source>
        <translation>请给邮件服务器装上证书，并为端口 %2 启用 STARTTLS；如果使用 TLS 的端口（993、995、465）已开放，也可以关闭该端口。</translation>
    </message>
    <message>
        <source>%1 takes passwords on port %2 before encryption has begun. A program that is set wrongly sends them readable.</source>
        <translation>%1 在端口 %2 上，加密开始之前就接受密码。设置有误的程序会以明文发送密码。</translation>
    </message>
    <message>
        <source>Let the mail server refuse log-ins before STARTTLS (Dovecot: auth_allow_cleartext = no, before 2.4 disable_plaintext_auth = yes; Postfix: smtpd_tls_auth_only = yes).</source>
        <translation>请让邮件服务器拒绝 STARTTLS 之前的登录（Dovecot：auth_allow_cleartext = no，2.4 之前为 disable_plaintext_auth = yes；Postfix：smtpd_tls_auth_only = yes）。</translation>
    </message>
    <message>
        <source>%1 begins in plain text on port %2, where mail programs expect TLS from the first octet. They cannot connect.</source>
        <translation>%1 在端口 %2 上以明文开始，而邮件程序在那里从第一个字节起就要求 TLS。它们无法连接。</translation>
    </message>
    <message>
        <source>Switch on implicit TLS for port %2 in the mail server (Postfix: smtpd_tls_wrappermode = yes for port 465; Dovecot: ssl = yes for 993 and 995). STARTTLS belongs on 587, 143 and 110.</source>
        <translation>请在邮件服务器上为端口 %2 启用隐式 TLS（Postfix：端口 465 用 smtpd_tls_wrappermode = yes；Dovecot：993 和 995 用 ssl = yes）。STARTTLS 应在 587、143 和 110 上使用。</translation>
    </message>
    <message>
        <source>%1 expects TLS from the first octet on port %2, where mail programs begin in plain text and then use STARTTLS. They cannot connect.</source>
        <translation>%1 在端口 %2 上从第一个字节起就要求 TLS，而邮件程序在那里以明文开始，然后使用 STARTTLS。它们无法连接。</translation>
    </message>
    <message>
        <source>Switch off implicit TLS for port %2 in the mail server and offer STARTTLS there (Postfix: smtpd_tls_wrappermode = no). TLS from the first octet belongs on 465, 993 and 995.</source>
        <translation>请在邮件服务器上关闭端口 %2 的隐式 TLS，并在那里提供 STARTTLS（Postfix：smtpd_tls_wrappermode = no）。从第一个字节起就用 TLS 的方式应在 465、993 和 995 上使用。</translation>
    </message>
    <message>
        <source>%1 sent plain text behind its answer to STARTTLS on port %2: a broken server or proxy, or somebody tampers with the connection.</source>
        <translation>%1 在端口 %2 上对 STARTTLS 的应答后面发送了明文：服务器或代理有缺陷，或者有人篡改连接。</translation>
    </message>
    <message>
        <source>Update the mail server, and look for a mail proxy in the firewall in front of it.</source>
        <translation>请更新邮件服务器软件，并查看它前面的防火墙中是否有邮件代理。</translation>
    </message>
    <message>
        <source>Encryption with %1 on port %2 fails (%3). Mail programs cannot connect.</source>
        <translation>无法与 %1 在端口 %2 上加密（%3）。邮件程序无法连接。</translation>
    </message>
    <message>
        <source>Let the mail server offer TLS 1.2 and 1.3 with a certificate of at least RSA 2048 or EC 256. Its log says whether it can read its certificate and key.</source>
        <translation>请让邮件服务器提供 TLS 1.2 和 1.3，证书至少为 RSA 2048 或 EC 256。它的日志会说明能否读取其证书和密钥。</translation>
    </message>
    <message>
        <source>Something answers at %1 on port %2, but a mail program cannot work with it (%3); see the transcript.</source>
        <translation>%1 的端口 %2 上有应答，但邮件程序无法使用（%3）；请看对话记录。</translation>
    </message>
    <message>
        <source>See which program listens on port %2, and look into its log. If the port is not meant for mail programs, close it.</source>
        <translation>请查看哪个程序在端口 %2 上监听，并查看它的日志。如果该端口不是供邮件程序使用的，请关闭它。</translation>
    </message>
    <message>
        <source>%1 refuses to serve this computer on port %2: “%3”.</source>
        <translation>%1 在端口 %2 上拒绝为本机服务：“%3”。</translation>
    </message>
    <message>
        <source>Look into the mail server&apos;s log why; it (or fail2ban) may have banned the address of this computer.</source>
        <translation>请查看邮件服务器的日志了解原因；它（或 fail2ban）可能封禁了本机的地址。</translation>
    </message>
    <message>
        <source>%1 is temporarily unavailable to this computer on port %2: “%3”.</source>
        <translation>%1 在端口 %2 上暂时不为本机服务：“%3”。</translation>
    </message>
    <message>
        <source>%1 accepts connections on port %2, but stopped answering.</source>
        <translation>%1 在端口 %2 上接受连接，但随后停止了应答。</translation>
    </message>
    <message>
        <source>%1 has the external address of this very network, and many routers do not let connections to it come back in. Its ports for mail programs cannot be judged from here.</source>
        <translation>%1 的地址就是本网络的外部地址，而许多路由器不允许从内部连接自己的外部地址。从这里无法评判它供邮件程序使用的端口。</translation>
    </message>
    <message>
        <source>Run the diagnosis from outside, for example over a mobile phone&apos;s connection. From here you can test the server under its private address: begin a setup for the LAN.</source>
        <translation>请从外部运行诊断，例如使用手机的网络连接。在这里可以用服务器的私有地址来测试：请为局域网新建一个设置。</translation>
    </message>
    <message>
        <source>%1 does not answer on any port. That may be the server, its router or this network, whose firewall may let no mail programs out.</source>
        <translation>%1 在任何端口上都没有应答。问题可能在服务器、它的路由器，也可能在本网络：其防火墙可能不允许邮件程序向外连接。</translation>
    </message>
    <message>
        <source>Run the diagnosis from another network. If nothing answers there either: see that the server is switched on, and let the router and the firewall pass TCP ports 993 and 465 to it.</source>
        <translation>请从另一个网络运行诊断。如果在那里也没有应答：请确认服务器已开机，并让路由器和防火墙放行通往它的 TCP 端口 993 和 465。</translation>
    </message>
    <message>
        <source>This computer has no way to %1, or forbids the connection (%2), so its ports for mail programs could not be tested from here.</source>
        <translation>本机没有通往 %1 的路由，或禁止连接（%2），因此无法从这里测试它供邮件程序使用的端口。</translation>
    </message>
    <message>
        <source>Run the diagnosis from a network that has this kind of address, and see whether a firewall of this computer stops the program.</source>
        <translation>请从具有这种地址的网络运行诊断，并查看本机的防火墙是否阻止了本程序。</translation>
    </message>
    <message>
        <source>The certificate of %1 on port %2 is not in order: %3. It names %4. Mail programs refuse it or alarm their users.</source>
        <translation>%1 在端口 %2 上的证书有问题：%3。证书上的名称是 %4。邮件程序会拒绝它，或向用户发出警告。</translation>
    </message>
    <message>
        <source>Install a certificate of a public certificate authority that covers the server&apos;s name, with its whole chain, for IMAP, POP3 and submission too, and let every service load it again.</source>
        <translation>请安装公共证书颁发机构颁发的、包含该服务器名称的证书，并包含完整证书链；IMAP、POP3 和邮件提交也要使用它，并让每项服务重新加载证书。</translation>
    </message>
    <message>
        <source>The certificate of %1 on port %2 is of nobody whom computers know: %3. Inside a LAN that is usual; every mail program asks once whether to trust it.</source>
        <translation>%1 在端口 %2 上的证书由计算机不认识的颁发者颁发：%3。在局域网内这很常见；每个邮件程序会询问一次是否信任它。</translation>
    </message>
    <message>
        <source>The certificate of %1 on port %2 expires on %3, in %4 days.</source>
        <translation>%1 在端口 %2 上的证书将于 %3 过期，还有 %4 天。</translation>
    </message>
    <message>
        <source>Renew the certificate, let every service of the mail server load it, and see why it was not renewed automatically.</source>
        <translation>请更新证书，让邮件服务器的每项服务加载它，并查看它为什么没有自动更新。</translation>
    </message>
    <message>
        <source>Mail programs are also sent to %2, which is the same server. The certificate it shows as %1 does not cover that name. Whether it shows another one for %2 was not tested.</source>
        <translation>邮件程序也会连接 %2，它是同一台服务器。该服务器以 %1 的名义出示的证书不包含 %2 这个名称。它是否为该名称出示另一份证书，没有测试。</translation>
    </message>
    <message>
        <source>Install a certificate that covers both names, or publish only the name %1 for mail programs.</source>
        <translation>请安装同时包含两个名称的证书，或只为邮件程序发布名称 %1。</translation>
    </message>
    <message>
        <source>%1 uses %3 on port %2, which is obsolete. New mail programs refuse it.</source>
        <translation>%1 在端口 %2 上使用 %3，它已过时。新的邮件程序会拒绝它。</translation>
    </message>
    <message>
        <source>The TLSA record of %1 fits the certificate that it shows: senders that check DANE deliver.</source>
        <translation>%1 的 TLSA 记录与它出示的证书相符：会检查 DANE 的发信方会投递。</translation>
    </message>
    <message>
        <source>No server with a name takes mail for %1, so there is nothing that a TLSA record could protect.</source>
        <translation>没有带名称的服务器为 %1 接收邮件，因此没有 TLSA 记录可以保护的对象。</translation>
    </message>
    <message>
        <source>%1 has no TLSA record (DANE). That is optional, and it needs a zone that is signed with DNSSEC.</source>
        <translation>%1 没有 TLSA 记录（DANE）。它是可选的，并且需要区域已用 DNSSEC 签名。</translation>
    </message>
    <message>
        <source>%1 is in a zone signed with DNSSEC, but has no TLSA record (DANE). That is optional. To let senders insist on encryption, add a TLSA record with the name _%2._tcp.%1; for the certificate of today it would be “%3”, and it must change before the key does.</source>
        <translation>%1 在已用 DNSSEC 签名的区域中，但没有 TLSA 记录（DANE）。这是可选的。要让发信方坚持加密，请添加一条名称为 _%2._tcp.%1 的 TLSA 记录；对于今天的证书，其值为“%3”，并且必须在密钥更换之前先修改它。</translation>
    </message>
    <message>
        <source>%1 has a TLSA record (DANE), but senders do not use it, because the zone is not signed with DNSSEC.</source>
        <translation>%1 有 TLSA 记录（DANE），但发信方不会使用它，因为该区域没有用 DNSSEC 签名。</translation>
    </message>
    <message>
        <source>%1 has a TLSA record (DANE). Whether senders believe it could not be found out: no resolver that checks DNSSEC signatures could be asked.</source>
        <translation>%1 有 TLSA 记录（DANE）。无法查明发信方是否相信它：没有可以询问的、会检查 DNSSEC 签名的解析器。</translation>
    </message>
    <message>
        <source>Whether %1 has a TLSA record (DANE) could not be found out.</source>
        <translation>无法查明 %1 是否有 TLSA 记录（DANE）。</translation>
    </message>
    <message>
        <source>Resolvers that check DNSSEC signatures get no answer to the question for %1. Senders that check DANE then do not deliver to %2.</source>
        <translation>会检查 DNSSEC 签名的解析器询问 %1 时得不到应答。因此会检查 DANE 的发信方不向 %2 投递。</translation>
    </message>
    <message>
        <source>Tell whoever runs the DNS of %2 that the DNSSEC signatures for %1 are wrong, or that the proof that it does not exist is missing.</source>
        <translation>请告诉 %2 的 DNS 的管理者，%1 的 DNSSEC 签名不正确，或者缺少用来证明它不存在的记录。</translation>
    </message>
    <message>
        <source>No TLSA record of %1 fits the certificate that it shows at %2. Senders that check DANE do not deliver there.</source>
        <translation>%1 的 TLSA 记录都与它在 %2 出示的证书不符。会检查 DANE 的发信方不向那里投递。</translation>
    </message>
    <message>
        <source>In the panel of your DNS host change the TLSA record with the name _%3._tcp.%1 to “%4” (leave the old one beside it for a day). When a certificate is renewed, keep its key, or publish the new record some days before.</source>
        <translation>请在 DNS 服务商的面板中把名称为 _%3._tcp.%1 的 TLSA 记录改为“%4”（旧记录与它并存一天）。更新证书时，请保留其密钥，或提前几天发布新记录。</translation>
    </message>
    <message>
        <source>The TLSA records of %1 fit the certificate at some of its addresses, but not that at %2. Senders that check DANE do not deliver there.</source>
        <translation>%1 的 TLSA 记录与它在部分地址上的证书相符，但与 %2 上的证书不符。会检查 DANE 的发信方不向那里投递。</translation>
    </message>
    <message>
        <source>Install the same certificate on the mail server at all addresses of %1, or add the TLSA record “%4” with the name _%3._tcp.%1.</source>
        <translation>请在邮件服务器上为 %1 的所有地址安装同一份证书，或添加名称为 _%3._tcp.%1 的 TLSA 记录“%4”。</translation>
    </message>
    <message>
        <source>The TLSA record of %1 names an authority (usage 2), but the certificate at %2 is not for that name, or not valid today. Senders that check DANE do not deliver there.</source>
        <translation>%1 的 TLSA 记录写的是证书颁发机构（用途 2），但 %2 上的证书不是为该名称颁发的，或者今天无效。会检查 DANE 的发信方不向那里投递。</translation>
    </message>
    <message>
        <source>Install a certificate for the name %1 that is valid today, or change the TLSA record with the name _%3._tcp.%1 to “%4”.</source>
        <translation>请为名称 %1 安装今天有效的证书，或把名称为 _%3._tcp.%1 的 TLSA 记录改为“%4”。</translation>
    </message>
    <message>
        <source>%1 has a TLSA record, so senders that check DANE insist on encryption, but it does not offer it (STARTTLS) at %2. They do not deliver there.</source>
        <translation>%1 有 TLSA 记录，因此会检查 DANE 的发信方坚持加密，但它在 %2 不提供加密（STARTTLS）。它们不向那里投递。</translation>
    </message>
    <message>
        <source>Switch on STARTTLS for port 25 of the mail server, or delete the TLSA record with the name _%3._tcp.%1.</source>
        <translation>请为邮件服务器的 25 端口启用 STARTTLS，或删除名称为 _%3._tcp.%1 的 TLSA 记录。</translation>
    </message>
    <message>
        <source>None of the TLSA records of %1 is of a kind that senders of mail use: %2.</source>
        <translation>%1 的 TLSA 记录都不是发信方会使用的类型：%2。</translation>
    </message>
    <message>
        <source>In the panel of your DNS host change the TLSA record with the name _%3._tcp.%1 to one that begins with “3 1 1”: %4.</source>
        <translation>请在 DNS 服务商的面板中把名称为 _%3._tcp.%1 的 TLSA 记录改为以“3 1 1”开头的记录：%4。</translation>
    </message>
    <message>
        <source>Of the TLSA records of %1 senders of mail do not use these, because of their kind: %2. They may be deleted.</source>
        <translation>%1 的 TLSA 记录中，以下几条由于类型的原因，发信方不会使用：%2。可以删除它们。</translation>
    </message>
    <message>
        <source>%1 also has TLSA records that fit no certificate shown today: %2. That is right while a new key or certificate is being prepared; otherwise they may be deleted.</source>
        <translation>%1 还有与今天出示的任何证书都不符的 TLSA 记录：%2。如果正在准备新的密钥或证书，这是正常的；否则可以删除它们。</translation>
    </message>
    <message>
        <source>%1 has TLSA records, but the zone of %2 with the MX record is not signed with DNSSEC. So DANE protects only in part: an attacker could name other mail servers.</source>
        <translation>%1 有 TLSA 记录，但 MX 记录所在的 %2 的区域没有用 DNSSEC 签名。因此 DANE 只能起到部分保护作用：攻击者可能写入其他邮件服务器。</translation>
    </message>
    <message>
        <source>Whether the TLSA record of %1 fits could not be found out at %2: no encrypted session under that name came about from here; see the check of the SMTP port.</source>
        <translation>无法查明 %1 的 TLSA 记录在 %2 是否相符：从这里未能以该名称建立加密会话；请看 SMTP 端口的检查。</translation>
    </message>
    <message>
        <source>Whether the TLSA record of %1 fits the certificate at %2 could not be found out: it holds a whole certificate or key that the server need not send.</source>
        <translation>无法查明 %1 的 TLSA 记录是否与 %2 上的证书相符：记录中是完整的证书或密钥，而服务器不必发送它。</translation>
    </message>
    <message>
        <source>The certificate of the mail servers in the DNS (DANE)</source>
        <translation>DNS 中邮件服务器的证书（DANE）</translation>
    </message>
    <message>
        <source>DKIM: keys that receivers check signatures with</source>
        <translation>DKIM：收信方用来检查签名的密钥</translation>
    </message>
    <message>
        <source>The DKIM key at %1 is in order (%2).</source>
        <translation>%1 的 DKIM 密钥没有问题（%2）。</translation>
    </message>
    <message>
        <source>The DKIM key at %1 is in order (%2) and is the one that your mail server signs with.</source>
        <translation>%1 的 DKIM 密钥没有问题（%2），并且就是您的邮件服务器用来签名的密钥。</translation>
    </message>
    <message>
        <source>You did not say which DKIM selector (the name of the key) your mail server signs with. A key was found under the usual name “%1”.</source>
        <translation>您没有说明您的邮件服务器用哪个 DKIM 选择器（密钥的名称）签名。在常用名称“%1”下找到了一个密钥。</translation>
    </message>
    <message>
        <source>Which selector (name of the DKIM key) your mail server signs with is not known, and none of the usual names has a key at %1. So it is not known whether your mail can be signed.</source>
        <translation>您的邮件服务器用哪个选择器（DKIM 密钥的名称）签名未知，而各个常用名称在 %1 都没有密钥。因此无法知道您的邮件能否签名。</translation>
    </message>
    <message>
        <source>Look into the DKIM settings of your mail server for the selector, or into the “DKIM-Signature” header of a message that it sent (s=...), and enter it here. If your server does not sign yet, turn DKIM on there: it shows the record to publish.</source>
        <translation>请在您邮件服务器的 DKIM 设置中，或在它发出的邮件的“DKIM-Signature”标头（s=...）中查看选择器，并在这里输入。如果您的服务器还没有签名，请在那里启用 DKIM：它会显示要发布的记录。</translation>
    </message>
    <message>
        <source>The DKIM key at %1 could not be asked for: %2. That does not mean that it is missing.</source>
        <translation>无法查询 %1 的 DKIM 密钥：%2。这并不表示它不存在。</translation>
    </message>
    <message>
        <source>The DKIM key at %1 is not known: none of the domain&apos;s name servers tells it; see the check of the delegation.</source>
        <translation>%1 的 DKIM 密钥未知：该域名的名称服务器都没有给出；请参见委派检查。</translation>
    </message>
    <message>
        <source>%1 is not in the DNS, so it has no DKIM keys yet; see the check of the delegation.</source>
        <translation>DNS 中没有 %1，因此它还没有 DKIM 密钥；请参见委派检查。</translation>
    </message>
    <message>
        <source>There is no DKIM key at %1. Receivers cannot check what your mail server signs with it, and treat the mail as unsigned.</source>
        <translation>%1 没有 DKIM 密钥。收信方无法检查您的邮件服务器用它所做的签名，会把邮件当作没有签名。</translation>
    </message>
    <message>
        <source>Your mail server&apos;s DKIM settings show the record. In the panel of your DNS host create a TXT record named %1 with that value.</source>
        <translation>您邮件服务器的 DKIM 设置会显示该记录。请在 DNS 服务商的面板中创建一条名称为 %1、值为该内容的 TXT 记录。</translation>
    </message>
    <message>
        <source>In the panel of your DNS host create a TXT record named %1 with this value, in one piece: %2</source>
        <translation>请在 DNS 服务商的面板中创建一条名称为 %1 的 TXT 记录，值为以下内容，中间不要断开：%2</translation>
    </message>
    <message>
        <source>There is no DKIM key at %1, but there is one at %2. Nobody looks there.</source>
        <translation>%1 没有 DKIM 密钥，但 %2 有一个。没有人会到那里查找。</translation>
    </message>
    <message>
        <source>In the panel of your DNS host change the name of the TXT record so that it becomes %1. Many panels add the domain themselves: then leave the domain out.</source>
        <translation>请在 DNS 服务商的面板中修改该 TXT 记录的名称，使它成为 %1。许多面板会自动补上域名：这时请不要填写域名部分。</translation>
    </message>
    <message>
        <source>At %1 there is a text, but no DKIM key: “%2”.</source>
        <translation>%1 有一段文本，但不是 DKIM 密钥：“%2”。</translation>
    </message>
    <message>
        <source>In the panel of your DNS host replace that TXT record by the one that your mail server&apos;s DKIM settings show (“v=DKIM1; ...”).</source>
        <translation>请在 DNS 服务商的面板中，把该 TXT 记录换成您邮件服务器的 DKIM 设置所显示的记录（“v=DKIM1; ...”）。</translation>
    </message>
    <message>
        <source>At %1 there is another text beside the key. Receivers look for the key only, but some may take the wrong one.</source>
        <translation>%1 除密钥外还有另一段文本。收信方只查找密钥，但有些可能会取错。</translation>
    </message>
    <message>
        <source>In the panel of your DNS host delete the other TXT record named %1.</source>
        <translation>请在 DNS 服务商的面板中删除名称为 %1 的另一条 TXT 记录。</translation>
    </message>
    <message>
        <source>There are %2 DKIM keys at %1. Only one is allowed: receivers pick any of them, so signatures fail now and then.</source>
        <translation>%1 有 %2 个 DKIM 密钥。只允许有一个：收信方会任取其一，因此签名检查有时会失败。</translation>
    </message>
    <message>
        <source>In the panel of your DNS host delete all TXT records named %1 but the one for the key your mail server signs with.</source>
        <translation>请在 DNS 服务商的面板中，删除名称为 %1 的 TXT 记录，只保留您的邮件服务器用来签名的密钥的那一条。</translation>
    </message>
    <message>
        <source>The DKIM key at %1 is not the one that your mail server signs with. Every signature fails.</source>
        <translation>%1 的 DKIM 密钥不是您的邮件服务器用来签名的密钥。所有签名都通不过检查。</translation>
    </message>
    <message>
        <source>In the panel of your DNS host replace the value of the TXT record %1, in one piece, by: %2</source>
        <translation>请在 DNS 服务商的面板中，把 TXT 记录 %1 的值换成以下内容，中间不要断开：%2</translation>
    </message>
    <message>
        <source>Whether the DKIM key at %1 is the one of your mail server is not known: the key entered here cannot be read.</source>
        <translation>%1 的 DKIM 密钥是不是您邮件服务器的密钥未知：在这里输入的密钥无法读取。</translation>
    </message>
    <message>
        <source>Enter the public key again: what stands behind “p=” in the record that your mail server&apos;s DKIM settings show.</source>
        <translation>请重新输入公钥：即您邮件服务器的 DKIM 设置所显示的记录中“p=”后面的内容。</translation>
    </message>
    <message>
        <source>The DKIM key at %1 cannot be used: its text was damaged while it was pasted (%2).</source>
        <translation>%1 的 DKIM 密钥无法使用：它的文本在粘贴时损坏了（%2）。</translation>
    </message>
    <message>
        <source>In the panel of your DNS host paste the value of the TXT record %1 again, in one piece, and without the marks around it.</source>
        <translation>请在 DNS 服务商的面板中重新粘贴 TXT 记录 %1 的值，中间不要断开，两端不要带引号。</translation>
    </message>
    <message>
        <source>The DKIM key at %1 does not begin with “v=DKIM1” in exactly these letters. Receivers ignore it.</source>
        <translation>%1 的 DKIM 密钥没有以“v=DKIM1”开头（大小写也必须完全一致）。收信方会忽略它。</translation>
    </message>
    <message>
        <source>In the panel of your DNS host change the beginning of the TXT record %1 to: v=DKIM1;</source>
        <translation>请在 DNS 服务商的面板中把 TXT 记录 %1 的开头改为：v=DKIM1;</translation>
    </message>
    <message>
        <source>The DKIM record at %1 names the same thing twice. Receivers ignore the whole record.</source>
        <translation>%1 的 DKIM 记录中有一项写了两次。收信方会忽略整条记录。</translation>
    </message>
    <message>
        <source>In the panel of your DNS host paste the value of the TXT record %1 again, as your mail server shows it, and nothing else with it.</source>
        <translation>请在 DNS 服务商的面板中，按您邮件服务器显示的内容重新粘贴 TXT 记录 %1 的值，不要带上其他内容。</translation>
    </message>
    <message>
        <source>The DKIM record at %1 holds no key: “p=” is missing.</source>
        <translation>%1 的 DKIM 记录中没有密钥：缺少“p=”。</translation>
    </message>
    <message>
        <source>In the panel of your DNS host paste the value of the TXT record %1 again, in one piece; the panel may have cut it off.</source>
        <translation>请在 DNS 服务商的面板中重新粘贴 TXT 记录 %1 的值，中间不要断开；面板可能截断了它。</translation>
    </message>
    <message>
        <source>The DKIM key at %1 was withdrawn (“p=” is empty). Every signature made with it fails.</source>
        <translation>%1 的 DKIM 密钥已被撤销（“p=”为空）。用它所做的所有签名都通不过检查。</translation>
    </message>
    <message>
        <source>If your mail server still signs with this selector, publish its key again at %1. If it signs with another, enter that one here.</source>
        <translation>如果您的邮件服务器仍用这个选择器签名，请在 %1 重新发布其密钥。如果用另一个选择器签名，请在这里输入那一个。</translation>
    </message>
    <message>
        <source>The secret half of a DKIM key was published at %1. Whoever has seen it can sign mail in your name, for as long as that key is used.</source>
        <translation>%1 发布了 DKIM 密钥中保密的那一半。只要该密钥还在使用，看到过它的人就能以您的名义为邮件签名。</translation>
    </message>
    <message>
        <source>Delete the TXT record %1 at once. On the mail server make a new key under a new selector, and publish only its public half. Never use the old key again.</source>
        <translation>请立即删除 TXT 记录 %1。在邮件服务器上用新的选择器生成新的密钥，只发布其中公开的那一半。不要再使用旧密钥。</translation>
    </message>
    <message>
        <source>The DKIM key at %1 contains the lines “-----BEGIN ...” and “-----END ...” of a key file. Receivers cannot read it.</source>
        <translation>%1 的 DKIM 密钥含有密钥文件中的“-----BEGIN ...”行和“-----END ...”行。收信方无法读取它。</translation>
    </message>
    <message>
        <source>In the panel of your DNS host delete these two lines and all line breaks from the value of the TXT record %1.</source>
        <translation>请在 DNS 服务商的面板中，从 TXT 记录 %1 的值里删除这两行和所有换行。</translation>
    </message>
    <message>
        <source>The DKIM key at %1 contains characters that cannot be part of a key.</source>
        <translation>%1 的 DKIM 密钥含有不可能属于密钥的字符。</translation>
    </message>
    <message>
        <source>In the panel of your DNS host paste the value of the TXT record %1 again, as your mail server shows it.</source>
        <translation>请在 DNS 服务商的面板中，按您邮件服务器显示的内容重新粘贴 TXT 记录 %1 的值。</translation>
    </message>
    <message>
        <source>The DKIM key at %1 is cut off: its end is missing. Every signature fails.</source>
        <translation>%1 的 DKIM 密钥被截断：缺少末尾。所有签名都通不过检查。</translation>
    </message>
    <message>
        <source>In the panel of your DNS host paste the whole value of the TXT record %1 again. Where the panel takes 255 characters only, it wants the rest as a second text string of the same record; else ask your DNS host how to enter a long TXT record.</source>
        <translation>请在 DNS 服务商的面板中重新粘贴 TXT 记录 %1 的完整的值。如果面板只接受 255 个字符，就需要把其余部分作为同一条记录的第二个文本字符串；否则请询问 DNS 服务商如何填写较长的 TXT 记录。</translation>
    </message>
    <message>
        <source>The DKIM key at %1 is in the form “RSA PUBLIC KEY” (PKCS #1). Most receivers read only “PUBLIC KEY” (SubjectPublicKeyInfo).</source>
        <translation>%1 的 DKIM 密钥采用“RSA PUBLIC KEY”格式（PKCS #1）。大多数收信方只能读取“PUBLIC KEY”格式（SubjectPublicKeyInfo）。</translation>
    </message>
    <message>
        <source>In the panel of your DNS host replace the value of the TXT record %1, in one piece, by the same key in the usual form: %2</source>
        <translation>请在 DNS 服务商的面板中，把 TXT 记录 %1 的值换成同一密钥的常用格式，中间不要断开：%2</translation>
    </message>
    <message>
        <source>The Ed25519 key at %1 is in the form of a key file. DKIM wants the bare 32 octets, and receivers cannot read it.</source>
        <translation>%1 的 Ed25519 密钥采用密钥文件的格式。DKIM 要求只写 32 个字节本身，收信方无法读取它。</translation>
    </message>
    <message>
        <source>In the panel of your DNS host replace the value of the TXT record %1 by: %2</source>
        <translation>请在 DNS 服务商的面板中，把 TXT 记录 %1 的值换成：%2</translation>
    </message>
    <message>
        <source>What is published at %1 as a DKIM key is none of the kind that the record names (RSA when it names none).</source>
        <translation>%1 作为 DKIM 密钥发布的内容，不是记录所写类型的密钥（记录没有写类型时为 RSA）。</translation>
    </message>
    <message>
        <source>The DKIM key at %1 is of the kind “%2”, which no receiver knows.</source>
        <translation>%1 的 DKIM 密钥的类型是“%2”，没有收信方认识它。</translation>
    </message>
    <message>
        <source>On the mail server make an RSA key of 2048 bits, and publish the record that it shows at %1.</source>
        <translation>请在邮件服务器上生成 2048 位的 RSA 密钥，并在 %1 发布它显示的记录。</translation>
    </message>
    <message>
        <source>The DKIM record at %1 says by “s=” that its key is not for mail.</source>
        <translation>%1 的 DKIM 记录用“s=”表示其密钥不用于邮件。</translation>
    </message>
    <message>
        <source>In the panel of your DNS host delete “s=...;” from the value of the TXT record %1.</source>
        <translation>请在 DNS 服务商的面板中，从 TXT 记录 %1 的值里删除“s=...;”。</translation>
    </message>
    <message>
        <source>The DKIM record at %1 says by “h=” that its key is not for SHA-256. Receivers no longer take anything else.</source>
        <translation>%1 的 DKIM 记录用“h=”表示其密钥不用于 SHA-256。收信方已不再接受其他算法。</translation>
    </message>
    <message>
        <source>In the panel of your DNS host delete “h=...;” from the value of the TXT record %1.</source>
        <translation>请在 DNS 服务商的面板中，从 TXT 记录 %1 的值里删除“h=...;”。</translation>
    </message>
    <message>
        <source>The DKIM key at %1 has %2 bits only. Receivers do not take signatures with less than 1024.</source>
        <translation>%1 的 DKIM 密钥只有 %2 位。收信方不接受少于 1024 位的签名。</translation>
    </message>
    <message>
        <source>On the mail server make a new RSA key of 2048 bits under a new selector, and publish the record that it shows.</source>
        <translation>请在邮件服务器上用新的选择器生成 2048 位的新 RSA 密钥，并发布它显示的记录。</translation>
    </message>
    <message>
        <source>The DKIM key at %1 has %2 bits. That still works, but 2048 are advised.</source>
        <translation>%1 的 DKIM 密钥有 %2 位。目前仍然有效，但建议使用 2048 位。</translation>
    </message>
    <message>
        <source>On the mail server make a new RSA key of 2048 bits under a new selector, publish the record that it shows, and sign with it after a day.</source>
        <translation>请在邮件服务器上用新的选择器生成 2048 位的新 RSA 密钥，发布它显示的记录，一天之后再用它签名。</translation>
    </message>
    <message>
        <source>The DKIM key at %1 has %2 bits. Receivers need not be able to check more than 4096; 2048 are enough.</source>
        <translation>%1 的 DKIM 密钥有 %2 位。收信方不必能检查 4096 位以上的密钥；2048 位就够了。</translation>
    </message>
    <message>
        <source>The only DKIM key of %1 is an Ed25519 key. Many receivers cannot check that kind yet and treat the mail as unsigned.</source>
        <translation>%1 唯一的 DKIM 密钥是 Ed25519 密钥。许多收信方还不能检查这种密钥，会把邮件当作没有签名。</translation>
    </message>
    <message>
        <source>On the mail server make an RSA key of 2048 bits under another selector, and sign with both keys.</source>
        <translation>请在邮件服务器上用另一个选择器生成 RSA 密钥，并用两个密钥同时签名。</translation>
    </message>
    <message>
        <source>The DKIM record at %1 says “t=y”: you only try DKIM out. Some receivers ignore such signatures.</source>
        <translation>%1 的 DKIM 记录写有“t=y”：表示您只是试用 DKIM。有些收信方会忽略这样的签名。</translation>
    </message>
    <message>
        <source>When your mail is signed as it should be, delete “t=y;” from the value of the TXT record %1.</source>
        <translation>等您的邮件能正常签名后，请从 TXT 记录 %1 的值里删除“t=y;”。</translation>
    </message>
    <message>
        <source>The name servers say that %1 does not exist, though there are keys below it. Receivers that believe it do not look for the keys.</source>
        <translation>名称服务器说 %1 不存在，尽管它下面有密钥。相信这一说法的收信方不会去查找密钥。</translation>
    </message>
    <message>
        <source>Ask your DNS host to let its name servers answer for %1 with “no data” instead of “no such name” (NXDOMAIN).</source>
        <translation>请让 DNS 服务商的名称服务器在应答 %1 时用“没有数据”代替“没有这个名称”（NXDOMAIN）。</translation>
    </message>
    <message>
        <source>DMARC: what receivers do with forged mail</source>
        <translation>DMARC：收信方如何处理伪造的邮件</translation>
    </message>
    <message>
        <source>The DMARC record at %1 asks receivers to act on forged mail (p=%2).</source>
        <translation>%1 的 DMARC 记录要求收信方处理伪造的邮件（p=%2）。</translation>
    </message>
    <message>
        <source>The DMARC record at %1 only asks for reports (p=none). That is the right first step; forged mail is not stopped yet.</source>
        <translation>%1 的 DMARC 记录只要求发送报告（p=none）。作为第一步，这是正确的；但伪造的邮件还没有被阻止。</translation>
    </message>
    <message>
        <source>When the reports of some weeks show that all your mail passes, change “p=none” to “p=quarantine” at %1, and later to “p=reject”.</source>
        <translation>如果几周的报告显示您的所有邮件都通过，请把 %1 的“p=none”改为“p=quarantine”，以后再改为“p=reject”。</translation>
    </message>
    <message>
        <source>The DMARC record at %1 asks for nothing: neither that forged mail is stopped (p=none) nor for reports.</source>
        <translation>%1 的 DMARC 记录没有提出任何要求：既不要求阻止伪造的邮件（p=none），也不要求发送报告。</translation>
    </message>
    <message>
        <source>In the panel of your DNS host add to the value of the TXT record %1: ; rua=mailto:%2</source>
        <translation>请在 DNS 服务商的面板中，在 TXT 记录 %1 的值后面加上：; rua=mailto:%2</translation>
    </message>
    <message>
        <source>The DMARC record at %1 asks for no reports. That is allowed, but you do not learn when your own mail is refused.</source>
        <translation>%1 的 DMARC 记录没有要求发送报告。这是允许的，但您自己的邮件被拒收时，您不会得知。</translation>
    </message>
    <message>
        <source>To get reports, add to the value of the TXT record %1: ; rua=mailto:%2</source>
        <translation>要获得报告，请在 TXT 记录 %1 的值后面加上：; rua=mailto:%2</translation>
    </message>
    <message>
        <source>The DMARC record at %1 is only being tried out (t=y): receivers act one step more mildly, as if it said p=%2.</source>
        <translation>%1 的 DMARC 记录还只是试用（t=y）：收信方的处理会减轻一级，就像记录中写的是 p=%2 一样。</translation>
    </message>
    <message>
        <source>When the reports show that all your mail passes, delete “t=y” from the value of %1.</source>
        <translation>如果报告显示您的所有邮件都通过，请从 %1 的值中删除“t=y”。</translation>
    </message>
    <message>
        <source>%1 has no DMARC record of its own; the one of %2 applies, with the policy “%3”.</source>
        <translation>%1 没有自己的 DMARC 记录；适用 %2 的记录，其策略为“%3”。</translation>
    </message>
    <message>
        <source>There is no DMARC record at %1. Anybody can forge your address, and some large providers ask for such a record.</source>
        <translation>%1 没有 DMARC 记录。任何人都可以伪造您的地址，而且有些大型服务商要求有这样的记录。</translation>
    </message>
    <message>
        <source>In the panel of your DNS host create a TXT record named %1 with this value: %2</source>
        <translation>请在 DNS 服务商的面板中创建一条名称为 %1 的 TXT 记录，值为：%2</translation>
    </message>
    <message>
        <source>The DMARC record is at %2, where nobody looks for it, and not at %1.</source>
        <translation>DMARC 记录不在 %1，而在 %2，没有人会到那里查找。</translation>
    </message>
    <message>
        <source>In the panel of your DNS host change the name of that TXT record so that it becomes %1. Many panels add the domain themselves: then type “_dmarc” and nothing else.</source>
        <translation>请在 DNS 服务商的面板中修改该 TXT 记录的名称，使它成为 %1。许多面板会自动加上域名：这时只需填写“_dmarc”，不要填写其他内容。</translation>
    </message>
    <message>
        <source>The DMARC record at %1 is not recognised: its text was damaged while it was typed or pasted (%2).</source>
        <translation>%1 的 DMARC 记录无法识别：它的文本在输入或粘贴时被损坏（%2）。</translation>
    </message>
    <message>
        <source>In the panel of your DNS host set the value of the TXT record %1 to: %3</source>
        <translation>请在 DNS 服务商的面板中把 TXT 记录 %1 的值设为：%3</translation>
    </message>
    <message>
        <source>The text at %1 is meant for DMARC but not recognised: it must begin with “v=DMARC1;” in exactly these letters. It is: “%2”.</source>
        <translation>%1 的文本本应是 DMARC，但无法识别：它必须以“v=DMARC1;”开头（大小写也必须完全一致）。现在是：“%2”。</translation>
    </message>
    <message>
        <source>In the panel of your DNS host change the beginning of the TXT record %1 to: v=DMARC1;</source>
        <translation>请在 DNS 服务商的面板中把 TXT 记录 %1 的开头改为：v=DMARC1;</translation>
    </message>
    <message>
        <source>At %1 there is an SPF record in place of a DMARC record.</source>
        <translation>%1 处不是 DMARC 记录，而是一条 SPF 记录。</translation>
    </message>
    <message>
        <source>In the panel of your DNS host set the value of the TXT record %1 to: %2</source>
        <translation>请在 DNS 服务商的面板中把 TXT 记录 %1 的值设为：%2</translation>
    </message>
    <message>
        <source>There are %2 DMARC records at %1. Receivers then ignore all of them.</source>
        <translation>%1 有 %2 条 DMARC 记录。这样收信方会全部忽略。</translation>
    </message>
    <message>
        <source>In the panel of your DNS host delete all TXT records named %1 that begin with “v=DMARC1” but one.</source>
        <translation>名称为 %1 且以“v=DMARC1”开头的 TXT 记录，请在 DNS 服务商的面板中只保留一条，其余全部删除。</translation>
    </message>
    <message>
        <source>The DMARC record at %1 says the same thing twice (%2). Some receivers ignore the whole record.</source>
        <translation>%1 的 DMARC 记录把同一项写了两次（%2）。有些收信方会忽略整条记录。</translation>
    </message>
    <message>
        <source>In the panel of your DNS host delete the second of these from the value of %1.</source>
        <translation>请在 DNS 服务商的面板中，从 %1 的值中删除其中的第二项。</translation>
    </message>
    <message>
        <source>The DMARC record at %1 has no valid policy, and receivers ignore it.</source>
        <translation>%1 的 DMARC 记录没有有效的策略，收信方会忽略它。</translation>
    </message>
    <message>
        <source>The DMARC record at %1 has no valid policy. Receivers act as if it said p=none.</source>
        <translation>%1 的 DMARC 记录没有有效的策略。收信方会当作其中写的是 p=none。</translation>
    </message>
    <message>
        <source>In the panel of your DNS host write p=none, p=quarantine or p=reject behind “v=DMARC1;” at %1; the same words belong to sp= and np=.</source>
        <translation>请在 DNS 服务商的面板中，在 %1 的“v=DMARC1;”后面写上 p=none、p=quarantine 或 p=reject；sp= 和 np= 也使用同样的词。</translation>
    </message>
    <message>
        <source>Receivers do not understand this part of the DMARC record at %1, and leave it out: %2.</source>
        <translation>收信方不理解 %1 的 DMARC 记录中的这一部分，会略过它：%2。</translation>
    </message>
    <message>
        <source>In the panel of your DNS host correct or delete that part. Parts are separated by “;” and look like “name=value”.</source>
        <translation>请在 DNS 服务商的面板中改正或删除这一部分。各部分用“;”隔开，形式为“name=value”。</translation>
    </message>
    <message>
        <source>The DMARC record at %1 contains names that DMARC does not know (%2). Receivers ignore them; see whether they are misspelt.</source>
        <translation>%1 的 DMARC 记录含有 DMARC 没有定义的名称（%2）。收信方会忽略它们；请查看是否拼写有误。</translation>
    </message>
    <message>
        <source>The DMARC record at %1 contains %2, which are no longer used. They do no harm.</source>
        <translation>%1 的 DMARC 记录含有已不再使用的 %2。它们没有害处。</translation>
    </message>
    <message>
        <source>In the DMARC record at %1 the policy does not follow “v=DMARC1;” at once. Any order is right by now, but old receivers want it there.</source>
        <translation>在 %1 的 DMARC 记录中，策略没有紧跟在“v=DMARC1;”后面。现在任何顺序都正确，但旧的收信方要求它在那里。</translation>
    </message>
    <message>
        <source>The DMARC record at %1 protects names below the domain less (sp=%3) than the domain itself (p=%2). Forgers use these names then.</source>
        <translation>%1 的 DMARC 记录对该域名下面的名称的保护（sp=%3）弱于对域名本身的保护（p=%2）。伪造者会因此使用这些名称。</translation>
    </message>
    <message>
        <source>If no names below the domain send mail that fails, delete “sp=%3” from the value of %1.</source>
        <translation>如果该域名下面的名称没有发出不能通过的邮件，请从 %1 的值中删除“sp=%3”。</translation>
    </message>
    <message>
        <source>No reports can be sent to “%2”, which the DMARC record at %1 names: it is not an address of the form “mailto:name@domain”.</source>
        <translation>无法向 %1 的 DMARC 记录中写的“%2”发送报告：它不是“mailto:name@domain”形式的地址。</translation>
    </message>
    <message>
        <source>In the panel of your DNS host correct it in the value of %1, for example to: mailto:%3</source>
        <translation>请在 DNS 服务商的面板中改正 %1 的值中的这个地址，例如改为：mailto:%3</translation>
    </message>
    <message>
        <source>The size limit behind “!” in the DMARC record at %1 is no longer used. It does no harm.</source>
        <translation>%1 的 DMARC 记录中“!”后面的大小限制已不再使用。它没有害处。</translation>
    </message>
    <message>
        <source>DMARC reports are to be sent to %2, which takes no mail.</source>
        <translation>DMARC 报告要发到 %2，而它不接收邮件。</translation>
    </message>
    <message>
        <source>In the panel of your DNS host write an address that takes mail into the value of %1, for example: mailto:%3</source>
        <translation>请在 DNS 服务商的面板中，在 %1 的值中写上能接收邮件的地址，例如：mailto:%3</translation>
    </message>
    <message>
        <source>DMARC reports about %1 are to be sent to %2, which does not say that it wants them. Receivers do not send them then.</source>
        <translation>关于 %1 的 DMARC 报告要发到 %2，而它没有表明愿意接收这些报告。因此收信方不会发送。</translation>
    </message>
    <message>
        <source>Ask those who look after %2 to create this TXT record: name %3, value “v=DMARC1”. Or write an address of your own domain into rua=.</source>
        <translation>请让 %2 的管理者创建这条 TXT 记录：名称 %3，值“v=DMARC1”。或者在 rua= 中写上您自己域名的地址。</translation>
    </message>
    <message>
        <source>%2 says that it wants the DMARC reports about %1.</source>
        <translation>%2 表明愿意接收关于 %1 的 DMARC 报告。</translation>
    </message>
    <message>
        <source>Whether DMARC reports can be sent to %1 could not be asked: %2.</source>
        <translation>无法查询能否向 %1 发送 DMARC 报告：%2。</translation>
    </message>
    <message>
        <source>With the policy “%2” mail of %1 must pass SPF or DKIM. SPF fails when somebody forwards it, and no DKIM key of yours is known here.</source>
        <translation>由于策略为“%2”，%1 的邮件必须通过 SPF 或 DKIM。邮件被他人转发时 SPF 会失败，而这里不知道您的任何 DKIM 密钥。</translation>
    </message>
    <message>
        <source>Let the mail server sign with DKIM for the domain %1, and enter its selector here.</source>
        <translation>请让邮件服务器为域名 %1 用 DKIM 签名，并在这里输入它的选择器。</translation>
    </message>
    <message>
        <source>Mail with a sender address of %1 counts for DMARC when SPF or DKIM passes: both are for the same domain.</source>
        <translation>对于发信人地址属于 %1 的邮件，SPF 或 DKIM 通过时对 DMARC 有效：两者都属于同一个域名。</translation>
    </message>
    <message>
        <source>At %1 there is another text beside the DMARC record. Receivers ignore it.</source>
        <translation>%1 除 DMARC 记录外还有另一段文本。收信方会忽略它。</translation>
    </message>
    <message>
        <source>The DMARC record at %1 could not be asked for: %2. That does not mean that it is missing.</source>
        <translation>无法查询 %1 的 DMARC 记录：%2。这并不表示记录不存在。</translation>
    </message>
    <message>
        <source>The DMARC record at %1 is not known: none of the domain&apos;s name servers tells it; see the check of the delegation.</source>
        <translation>%1 的 DMARC 记录未知：该域名的名称服务器都没有给出；请参见委派检查。</translation>
    </message>
    <message>
        <source>%1 is not in the DNS, so it has no DMARC record yet; see the check of the delegation.</source>
        <translation>DNS 中没有 %1，因此它还没有 DMARC 记录；请参见委派检查。</translation>
    </message>
    <message>
        <source>This network sends from %1, which is an address of your mail server.</source>
        <translation>本网络从 %1 发信，这是您邮件服务器的地址。</translation>
    </message>
    <message>
        <source>Does not apply: all mail leaves through a relay.</source>
        <translation>不适用：所有邮件都通过中继服务器发出。</translation>
    </message>
    <message>
        <source>Not tested, because you do not want services of others to be asked.</source>
        <translation>没有测试，因为您不希望询问他人的服务。</translation>
    </message>
    <message>
        <source>Cannot be told from here: it is not known from which address this network sends, or none of the server&apos;s is of the same kind.</source>
        <translation>从这里无法判断：不知道本网络从哪个地址发信，或者服务器没有同一类型的地址。</translation>
    </message>
    <message>
        <source>Cannot be told from here: this computer&apos;s network sends from %1, and your mail server is in another one (%2). Run the diagnosis on the server to test it.</source>
        <translation>从这里无法判断：本机所在的网络从 %1 发信，而您的邮件服务器在另一个网络中（%2）。要测试这一项，请在服务器上运行诊断。</translation>
    </message>
    <message>
        <source>Mail leaves from %1, but %2 is published. Receivers compare both, and refuse mail or take it for spam.</source>
        <translation>邮件从 %1 发出，但发布的是 %2。收信方会对照两者，拒收邮件或把它当作垃圾邮件。</translation>
    </message>
    <message>
        <source>Let the mail server send from %2 (Postfix: smtp_bind_address, for IPv6 smtp_bind_address6; behind a router: source NAT to that address), or publish %1: its A or AAAA record, its PTR record and in SPF.</source>
        <translation>请让邮件服务器从 %2 发信（Postfix：smtp_bind_address，IPv6 为 smtp_bind_address6；在路由器后面时：通过源 NAT 转换为该地址），或发布 %1：它的 A 或 AAAA 记录、PTR 记录，并写入 SPF。</translation>
    </message>
    <message>
        <source>This network sends from %1, but %2 is published for the mail server behind the same router. Unless the router gives the server another address than this computer, mail leaves from the wrong one.</source>
        <translation>本网络从 %1 发信，但为同一路由器后面的邮件服务器发布的是 %2。除非路由器给服务器的地址与本机不同，否则邮件会从错误的地址发出。</translation>
    </message>
    <message>
        <source>Run the diagnosis on the mail server to be sure. If it sends from %1 too, let the router send its mail from %2, or publish %1: its A or AAAA record, its PTR record and in SPF.</source>
        <translation>请在邮件服务器上运行诊断以便确认。如果它也从 %1 发信，请让路由器从 %2 发送它的邮件，或发布 %1：它的 A 或 AAAA 记录、PTR 记录，并写入 SPF。</translation>
    </message>
    <message>
        <source>Mail leaves from %1, but the SPF record of %2 does not allow that address (%3).</source>
        <translation>邮件从 %1 发出，但 %2 的 SPF 记录不允许该地址（%3）。</translation>
    </message>
    <message>
        <source>In the panel of your DNS host add that address to the SPF record of %2, right behind “v=spf1”: %4.</source>
        <translation>请在 DNS 服务商的面板中，把该地址加到 %2 的 SPF 记录中，紧跟在“v=spf1”之后：%4。</translation>
    </message>
    <message>
        <source>The address that mail really leaves from</source>
        <translation>邮件实际发出的地址</translation>
    </message>
    <message>
        <source>%1 has the private address %2.</source>
        <translation>%1 的私有地址是 %2。</translation>
    </message>
    <message>
        <source>The mail server must keep its address %1 for good, which cannot be seen from outside. If the router hands addresses out (DHCP), reserve %1 for the server there, or enter the address by hand in the server&apos;s network settings.</source>
        <translation>邮件服务器必须一直保持其地址 %1，这从外部看不出来。如果地址由路由器分配（DHCP），请在路由器上为该服务器保留 %1，或在服务器的网络设置中手动填写该地址。</translation>
    </message>
    <message>
        <source>No addresses of mail servers were entered, so there is nothing to judge.</source>
        <translation>没有输入邮件服务器的地址，因此没有可以评判的内容。</translation>
    </message>
    <message>
        <source>The address %2 of %1 means on every computer that computer itself. No other computer finds the mail server by it.</source>
        <translation>%1 的地址 %2 在每台计算机上都指那台计算机自己。其他计算机无法用它找到邮件服务器。</translation>
    </message>
    <message>
        <source>Enter the server&apos;s address in the LAN for %1. On the server, “ip address” (Windows: “ipconfig”) shows it.</source>
        <translation>请为 %1 输入该服务器在局域网中的地址。在服务器上运行“ip address”（Windows：“ipconfig”）可以看到它。</translation>
    </message>
    <message>
        <source>The address %2 of %1 is one that a computer gives itself when nobody hands it one. It can change at every start.</source>
        <translation>%1 的地址 %2 是没有得到分配的地址时，计算机自己给自己的地址。它每次启动都可能变化。</translation>
    </message>
    <message>
        <source>Give the mail server a fixed address of the LAN, in the router or in the server&apos;s network settings, and enter that one for %1.</source>
        <translation>请在路由器或服务器的网络设置中，给邮件服务器一个固定的局域网地址，并为 %1 输入该地址。</translation>
    </message>
    <message>
        <source>The address of %1 is none for a LAN: %2</source>
        <translation>%1 的地址不能用于局域网：%2</translation>
    </message>
    <message>
        <source>Give %1 an address of your LAN: one under 192.168., 10. or 172.16. to 172.31., or an IPv6 address that begins with fd.</source>
        <translation>请给 %1 一个您局域网的地址：192.168.、10. 或 172.16. 至 172.31. 下的地址，或以 fd 开头的 IPv6 地址。</translation>
    </message>
    <message>
        <source>%1 is this very computer. What is tested here does not show whether other computers of the LAN can reach it.</source>
        <translation>%1 就是本机。这里的测试不能说明局域网中的其他计算机能否连上它。</translation>
    </message>
    <message>
        <source>This computer (%2) seems to be in another part of the network than %1. It could connect, so the router between them passes the mail ports.</source>
        <translation>本机（%2）与 %1 似乎位于网络的不同部分。本机能够连上，可见两者之间的路由器放行了邮件端口。</translation>
    </message>
    <message>
        <source>The mail server has an address of the LAN that stays</source>
        <translation>邮件服务器有固定不变的局域网地址</translation>
    </message>
    <message>
        <source>From this computer %1 can be reached on the mail ports: %2.</source>
        <translation>从本机可以在这些邮件端口上连上 %1：%2。</translation>
    </message>
    <message>
        <source>%1 is this very computer. Open here are: %2. Whether its firewall lets other computers in is only seen from another computer of the LAN; run the diagnosis there too.</source>
        <translation>%1 就是本机。这里开放的端口有：%2。它的防火墙是否允许其他计算机连入，只有从局域网中的另一台计算机才能看出；请在那里也运行诊断。</translation>
    </message>
    <message>
        <source>No addresses of mail servers were entered, so there is nothing to connect to.</source>
        <translation>没有输入邮件服务器的地址，因此没有可以连接的地址。</translation>
    </message>
    <message>
        <source>%1 does not answer on any mail port.</source>
        <translation>%1 在任何邮件端口上都没有应答。</translation>
    </message>
    <message>
        <source>See that the mail server is switched on and has that address. Then allow TCP ports 25, 465, 587, 993 and 995 in its firewall (Windows: for the profile “Private networks”).</source>
        <translation>请确认邮件服务器已开机并且使用该地址。然后在其防火墙中放行 TCP 端口 25、465、587、993 和 995（Windows：针对“专用网络”配置文件）。</translation>
    </message>
    <message>
        <source>%1 is there, but refuses connections on every mail port.</source>
        <translation>%1 存在，但拒绝所有邮件端口上的连接。</translation>
    </message>
    <message>
        <source>Start the mail server program there and let it listen on the address in the LAN, not only on 127.0.0.1.</source>
        <translation>请启动那里的邮件服务器程序，让它在局域网地址上监听，而不是只在 127.0.0.1 上监听。</translation>
    </message>
    <message>
        <source>This computer has no way to %1, or forbids the connection (%2).</source>
        <translation>本机没有通往 %1 的路由，或禁止连接（%2）。</translation>
    </message>
    <message>
        <source>Connect this computer to the same network as the mail server, and see whether a firewall of this computer stops the program.</source>
        <translation>请把本机连接到与邮件服务器相同的网络，并查看本机的防火墙是否阻止了本程序。</translation>
    </message>
    <message>
        <source>Other computers of the LAN reach the mail server</source>
        <translation>局域网中的其他计算机能连上邮件服务器</translation>
    </message>
    <message>
        <source>The login at %1 works. There are %2 messages in the inbox.</source>
        <translation>可以登录 %1。收件箱中有 %2 封邮件。</translation>
    </message>
    <message>
        <source>The login at %1 works.</source>
        <translation>可以登录 %1。</translation>
    </message>
    <message>
        <source>The login at %1 was not tested. Give the password on the page of the outside mailbox to test it; it is kept in memory only.</source>
        <translation>没有测试能否登录 %1。要测试，请在外部邮箱页面输入密码；密码只保存在内存中。</translation>
    </message>
    <message>
        <source>The login at %1 was not tested, because the session did not come so far; see the check of the outside servers.</source>
        <translation>没有测试能否登录 %1，因为会话没有进行到这一步；请看外部服务器的检查。</translation>
    </message>
    <message>
        <source>The login at %1 was not tested: the connection is not encrypted with a certificate that is in order, so the password was not sent.</source>
        <translation>没有测试能否登录 %1：连接没有加密，或者证书有问题，因此没有发送密码。</translation>
    </message>
    <message>
        <source>See the check of the outside servers, and choose TLS or STARTTLS and the server name that the provider gives.</source>
        <translation>请看外部服务器的检查，并选择 TLS 或 STARTTLS，使用服务商给出的服务器名称。</translation>
    </message>
    <message>
        <source>%1 offers no login with a password (it offers: %2). Your mail server cannot fetch or send mail there with a password.</source>
        <translation>%1 不提供用密码登录（它提供：%2）。您的邮件服务器无法在那里用密码收取或发送邮件。</translation>
    </message>
    <message>
        <source>Ask the provider whether it has app passwords and switch them on there, or let your server log in with OAuth 2. Some providers allow POP3 and IMAP only after it was switched on in the settings of the mailbox.</source>
        <translation>请询问服务商是否有应用专用密码，并在那里启用；或者让您的服务器用 OAuth 2 登录。有些服务商要求先在邮箱设置中启用，才允许 POP3 和 IMAP。</translation>
    </message>
    <message>
        <source>%1 refuses the login: “%2”.</source>
        <translation>%1 拒绝登录：“%2”。</translation>
    </message>
    <message>
        <source>Check user name and password (often the whole mail address is the user name), and whether the provider wants POP3 and IMAP to be switched on in the settings of the mailbox.</source>
        <translation>请检查用户名和密码（用户名常常是完整的邮件地址），并查看服务商是否要求在邮箱设置中启用 POP3 和 IMAP。</translation>
    </message>
    <message>
        <source>%1 refuses the login and hints that it wants an app password or another way to log in: “%2”.</source>
        <translation>%1 拒绝登录，并提示需要应用专用密码或其他登录方式：“%2”。</translation>
    </message>
    <message>
        <source>Create an app password (a password for one program) in the settings of the mailbox at the provider, and use it here and in your mail server instead of your own.</source>
        <translation>请在服务商的邮箱设置中创建应用专用密码（供一个程序使用的密码），在这里和您的邮件服务器中用它代替您自己的密码。</translation>
    </message>
    <message>
        <source>%1 cannot check the login just now: “%2”.</source>
        <translation>%1 目前无法检查登录：“%2”。</translation>
    </message>
    <message>
        <source>%1 broke off before it had answered the login.</source>
        <translation>%1 在应答登录之前就中断了连接。</translation>
    </message>
    <message>
        <source>Run the diagnosis again in some minutes. After several wrong passwords many providers close the connection for a while.</source>
        <translation>请几分钟后重新运行诊断。多次输错密码后，许多服务商会在一段时间内关闭连接。</translation>
    </message>
    <message>
        <source>%1 promises UIDL but does not answer it, so mail that is left on the server would be fetched again and again.</source>
        <translation>%1 声称支持 UIDL，却不作应答，因此留在服务器上的邮件会被反复收取。</translation>
    </message>
    <message>
        <source>%1 tells at once when new mail comes (IDLE), if your mail server makes use of it.</source>
        <translation>如果您的邮件服务器使用 IDLE，有新邮件时 %1 会立即通知。</translation>
    </message>
    <message>
        <source>%1 has to be asked for new mail again and again. Every five to ten minutes is usual; some providers lock out who asks more often.</source>
        <translation>必须反复向 %1 询问是否有新邮件。通常每五到十分钟询问一次；有些服务商会封锁询问过于频繁的用户。</translation>
    </message>
    <message>
        <source>Decide whether your mail server deletes mail at %1 after it was fetched. If it leaves mail there, the mailbox may fill up and then refuses new mail; if it deletes mail, the copy on your server is the only one, so make backups.</source>
        <translation>请决定您的邮件服务器收取邮件后是否从 %1 删除。如果把邮件留在那里，邮箱可能会满，然后拒收新邮件；如果删除邮件，您服务器上的就是唯一的一份，因此请做备份。</translation>
    </message>
    <message>
        <source>The outside mailbox lets you in</source>
        <translation>可以登录外部邮箱</translation>
    </message>
    <message>
        <source>Senders are told to encrypt (MTA-STS)</source>
        <translation>要求发信方加密（MTA-STS）</translation>
    </message>
    <message>
        <source>MTA-STS is set up for %1 (mode “%2”): senders that support it deliver only encrypted, and only to the servers named.</source>
        <translation>%1 已设置 MTA-STS（模式“%2”）：支持它的发信方只以加密方式投递，并且只投递到指定的服务器。</translation>
    </message>
    <message>
        <source>%1 does not use MTA-STS, which makes senders insist on encryption. That is optional. It takes a TXT record with the name %2 and the content “v=STSv1; id=1”, and a web server %3 with a small policy file.</source>
        <translation>%1 没有使用 MTA-STS，它可以使发信方坚持加密。这是可选的。它需要一条名称为 %2、内容为“v=STSv1; id=1”的 TXT 记录，以及网页服务器 %3 和上面的一个小策略文件。</translation>
    </message>
    <message>
        <source>No server takes mail for %1, so there is nothing that a policy could protect.</source>
        <translation>没有服务器接收 %1 的邮件，因此没有策略可以保护的对象。</translation>
    </message>
    <message>
        <source>MTA-STS of %1 could not be looked up: %2.</source>
        <translation>无法查询 %1 的 MTA-STS：%2。</translation>
    </message>
    <message>
        <source>%1 has %2 MTA-STS records. Senders then treat the domain as one without MTA-STS.</source>
        <translation>%1 有 %2 条 MTA-STS 记录。发信方会把该域名视为没有 MTA-STS。</translation>
    </message>
    <message>
        <source>In the panel of your DNS host delete all but one of the TXT records with the name %1 that begin with “v=STSv1”.</source>
        <translation>请在 DNS 服务商的面板中，删除名称为 %1、以“v=STSv1”开头的 TXT 记录，只保留一条。</translation>
    </message>
    <message>
        <source>Senders cannot read the MTA-STS record %1: “%2”.</source>
        <translation>发信方无法读懂 MTA-STS 记录 %1：“%2”。</translation>
    </message>
    <message>
        <source>In the panel of your DNS host change the TXT record %1 to “v=STSv1; id=%3”. The id is 1 to 32 letters and digits, nothing else, and gets a new value whenever the policy changes.</source>
        <translation>请在 DNS 服务商的面板中把 TXT 记录 %1 改为“v=STSv1; id=%3”。id 由 1 到 32 个字母和数字组成，不含其他字符；每次策略变化时都要换一个新值。</translation>
    </message>
    <message>
        <source>There is an MTA-STS policy for %1, but no TXT record with the name %2, so no sender looks for it.</source>
        <translation>%1 有 MTA-STS 策略，但没有名称为 %2 的 TXT 记录，因此没有发信方会查找该策略。</translation>
    </message>
    <message>
        <source>In the panel of your DNS host add a TXT record with the name %2 and the content “v=STSv1; id=%3”.</source>
        <translation>请在 DNS 服务商的面板中添加一条名称为 %2、内容为“v=STSv1; id=%3”的 TXT 记录。</translation>
    </message>
    <message>
        <source>The MTA-STS policy of %1 has the mode “none”: senders do as if there were none.</source>
        <translation>%1 的 MTA-STS 策略的模式是“none”：发信方会当作没有策略。</translation>
    </message>
    <message>
        <source>The MTA-STS policy of %1 has the mode “testing”: senders only report problems. When no reports about failures come, change it to “enforce” and give the TXT record a new id.</source>
        <translation>%1 的 MTA-STS 策略的模式是“testing”：发信方只报告问题。如果没有收到关于失败的报告，请把它改为“enforce”，并给 TXT 记录换一个新的 id。</translation>
    </message>
    <message>
        <source>Senders remember the MTA-STS policy of %1 for %2 seconds only. An attacker needs to hold them off no longer than that.</source>
        <translation>发信方只把 %1 的 MTA-STS 策略记住 %2 秒。攻击者只需阻拦它们这么久。</translation>
    </message>
    <message>
        <source>Write “max_age: 604800” (a week) or more into the policy file on the web server.</source>
        <translation>请在网页服务器上的策略文件中写入“max_age: 604800”（一周）或更大的值。</translation>
    </message>
    <message>
        <source>In the MTA-STS policy of %1 these keys come more than once, and only the first counts: %2.</source>
        <translation>在 %1 的 MTA-STS 策略中，这些键出现了不止一次，只有第一次的有效：%2。</translation>
    </message>
    <message>
        <source>Delete the repeated lines from the policy file on the web server, and look whether the first ones say what you mean.</source>
        <translation>请在网页服务器上的策略文件中删除重复的行，并查看每个键的第一行是否符合您的本意。</translation>
    </message>
    <message>
        <source>The MTA-STS policy of %1 does not name these mail servers: %2. Senders that support MTA-STS do not deliver to them.</source>
        <translation>%1 的 MTA-STS 策略没有写入这些邮件服务器：%2。支持 MTA-STS 的发信方不会向它们投递。</translation>
    </message>
    <message>
        <source>Add a line “mx: %3” to the policy file on the web server for each of them, then give the TXT record %4 a new id. Or delete their MX records.</source>
        <translation>请在网页服务器上的策略文件中，为其中每一台添加一行“mx: %3”，然后给 TXT 记录 %4 换一个新的 id。或者删除它们的 MX 记录。</translation>
    </message>
    <message>
        <source>The MTA-STS policy of %1 does not name these mail servers: %2. As soon as its mode is “enforce”, nothing will be delivered to them.</source>
        <translation>%1 的 MTA-STS 策略没有写入这些邮件服务器：%2。一旦其模式变为“enforce”，就不会再向它们投递任何邮件。</translation>
    </message>
    <message>
        <source>Whether the MTA-STS policy of %1 names all mail servers could not be found out, because the MX records could not be asked for.</source>
        <translation>无法查明 %1 的 MTA-STS 策略是否写入了所有邮件服务器，因为无法查询 MX 记录。</translation>
    </message>
    <message>
        <source>The MTA-STS policy of %1 names servers that no MX record points to: %2. If they are gone for good, delete the lines.</source>
        <translation>%1 的 MTA-STS 策略写入了没有 MX 记录指向的服务器：%2。如果它们已永久停用，请删除相应的行。</translation>
    </message>
    <message>
        <source>The MTA-STS policy of %1 demands certificates that are in order, but that of %2 is not: %3. Senders that support MTA-STS do not deliver there.</source>
        <translation>%1 的 MTA-STS 策略要求证书没有问题，但 %2 的证书有问题：%3。支持 MTA-STS 的发信方不会向那里投递。</translation>
    </message>
    <message>
        <source>Install a certificate of a public certificate authority for the name in the MX record on the mail server, with its whole chain. Until then write “mode: testing” into the policy file and give the TXT record a new id.</source>
        <translation>请在邮件服务器上安装公共证书颁发机构为 MX 记录中的名称颁发的证书，并包含完整证书链。在此之前，请在策略文件中写入“mode: testing”，并给 TXT 记录换一个新的 id。</translation>
    </message>
    <message>
        <source>The certificate of %2 is not in order: %3. As soon as the MTA-STS policy of %1 has the mode “enforce”, nothing will be delivered there.</source>
        <translation>%2 的证书有问题：%3。一旦 %1 的 MTA-STS 策略的模式变为“enforce”，就不会再向那里投递任何邮件。</translation>
    </message>
    <message>
        <source>Before you change the mode install a certificate of a public certificate authority for the name in the MX record on the mail server, with its whole chain.</source>
        <translation>更改模式之前，请在邮件服务器上安装公共证书颁发机构为 MX 记录中的名称颁发的证书，并包含完整证书链。</translation>
    </message>
    <message>
        <source>The MTA-STS policy of %1 demands encryption, but %2 does not offer it (STARTTLS). Senders that support MTA-STS do not deliver there.</source>
        <translation>%1 的 MTA-STS 策略要求加密，但 %2 不提供加密（STARTTLS）。支持 MTA-STS 的发信方不会向那里投递。</translation>
    </message>
    <message>
        <source>Switch on STARTTLS for port 25 of the mail server. Until then write “mode: testing” into the policy file and give the TXT record a new id.</source>
        <translation>请为邮件服务器的 25 端口启用 STARTTLS。在此之前，请在策略文件中写入“mode: testing”，并给 TXT 记录换一个新的 id。</translation>
    </message>
    <message>
        <source>%1 announces MTA-STS, but the name %2 of the web server with the policy has no address. Senders find no policy and do without.</source>
        <translation>%1 声明了 MTA-STS，但存放策略的网页服务器的名称 %2 没有地址。发信方找不到策略，会当作没有策略。</translation>
    </message>
    <message>
        <source>In the panel of your DNS host add an A record with the name %2 and the address of a web server that holds the policy file. Or, if you do not want MTA-STS, delete the TXT record %3.</source>
        <translation>请在 DNS 服务商的面板中添加一条名称为 %2 的 A 记录，填写存放策略文件的网页服务器的地址。如果您不需要 MTA-STS，请删除 TXT 记录 %3。</translation>
    </message>
    <message>
        <source>%1 has only addresses that nobody outside can reach (%2), so senders find no MTA-STS policy.</source>
        <translation>%1 只有外部无人能够到达的地址（%2），因此发信方找不到 MTA-STS 策略。</translation>
    </message>
    <message>
        <source>In the panel of your DNS host enter the public address of the web server for %1.</source>
        <translation>请在 DNS 服务商的面板中为 %1 填写网页服务器的公网地址。</translation>
    </message>
    <message>
        <source>The address of %1, the web server with the MTA-STS policy, could not be looked up: %2.</source>
        <translation>无法查询存放 MTA-STS 策略的网页服务器 %1 的地址：%2。</translation>
    </message>
    <message>
        <source>The MTA-STS policy could not be fetched from here, because %1 could not be reached (address %2). That may be so only from this computer.</source>
        <translation>从这里无法获取 MTA-STS 策略，因为连不上 %1（地址 %2）。也许只有从本机才是这样。</translation>
    </message>
    <message>
        <source>Open https://%1/.well-known/mta-sts.txt in a browser outside of your network, for example on a phone without Wi-Fi. If the text does not appear, start the web server and let TCP port 443 through.</source>
        <translation>请在您网络之外的浏览器中打开 https://%1/.well-known/mta-sts.txt，例如在关闭 Wi-Fi 的手机上。如果没有出现文本，请启动网页服务器，并放行 TCP 端口 443。</translation>
    </message>
    <message>
        <source>The MTA-STS policy could not be fetched from here: %1 (%2) is in the same network as this computer, and many routers do not let one reach one&apos;s own outside address.</source>
        <translation>从这里无法获取 MTA-STS 策略：%1（%2）与本机在同一个网络中，而许多路由器不允许从内部连接自己的外部地址。</translation>
    </message>
    <message>
        <source>Open https://%1/.well-known/mta-sts.txt in a browser outside of your network, for example on a phone without Wi-Fi.</source>
        <translation>请在您网络之外的浏览器中打开 https://%1/.well-known/mta-sts.txt，例如在关闭 Wi-Fi 的手机上。</translation>
    </message>
    <message>
        <source>%1 refuses connections to port 443 (address %2), so senders find no MTA-STS policy there and do without.</source>
        <translation>%1 拒绝 443 端口上的连接（地址 %2），因此发信方在那里找不到 MTA-STS 策略，会当作没有策略。</translation>
    </message>
    <message>
        <source>Start the web server for %1 and let it answer HTTPS on port 443 of that address, or delete the address from the DNS.</source>
        <translation>请启动 %1 的网页服务器，让它在该地址的 443 端口上应答 HTTPS，或从 DNS 中删除该地址。</translation>
    </message>
    <message>
        <source>%1 accepts connections to port 443 (address %2), but gives no proper HTTPS answer: %3. Senders find no MTA-STS policy there.</source>
        <translation>%1 接受 443 端口上的连接（地址 %2），但没有给出正常的 HTTPS 应答：%3。发信方在那里找不到 MTA-STS 策略。</translation>
    </message>
    <message>
        <source>Look into the log of the web server for %1, and see that it has a certificate and speaks TLS 1.2 or 1.3.</source>
        <translation>请查看 %1 的网页服务器的日志，并确认它有证书，支持 TLS 1.2 或 1.3。</translation>
    </message>
    <message>
        <source>The web server %1 (address %2) sends whoever asks for the MTA-STS policy on to “%3”. Senders do not follow.</source>
        <translation>网页服务器 %1（地址 %2）把询问 MTA-STS 策略的请求转到“%3”。发信方不会跟随跳转。</translation>
    </message>
    <message>
        <source>Let the web server for %1 answer /.well-known/mta-sts.txt itself, with status 200 and the policy text.</source>
        <translation>请让 %1 的网页服务器自己应答 /.well-known/mta-sts.txt，状态码为 200，内容为策略文本。</translation>
    </message>
    <message>
        <source>The web server %1 (address %2) has no MTA-STS policy: it answers with status %3.</source>
        <translation>网页服务器 %1（地址 %2）没有 MTA-STS 策略：它应答的状态码是 %3。</translation>
    </message>
    <message>
        <source>Put the policy file on the web server, so that https://%1/.well-known/mta-sts.txt shows it. Or, if you do not want MTA-STS, delete the TXT record with the name that begins with “_mta-sts”.</source>
        <translation>请把策略文件放到网页服务器上，使 https://%1/.well-known/mta-sts.txt 显示它。如果您不需要 MTA-STS，请删除名称以“_mta-sts”开头的 TXT 记录。</translation>
    </message>
    <message>
        <source>What the web server %1 (address %2) sends in place of the MTA-STS policy is far too large for one.</source>
        <translation>网页服务器 %1（地址 %2）发送的内容远远超过 MTA-STS 策略应有的大小。</translation>
    </message>
    <message>
        <source>Let https://%1/.well-known/mta-sts.txt show the policy text and nothing else.</source>
        <translation>请让 https://%1/.well-known/mta-sts.txt 只显示策略文本，不含其他内容。</translation>
    </message>
    <message>
        <source>The certificate of the web server %1 (address %2) is not in order: %3. Senders then do not read the MTA-STS policy.</source>
        <translation>网页服务器 %1（地址 %2）的证书有问题：%3。因此发信方不会读取 MTA-STS 策略。</translation>
    </message>
    <message>
        <source>Install a certificate of a public certificate authority for the name %1 on the web server, with its whole chain.</source>
        <translation>请在网页服务器上安装公共证书颁发机构为名称 %1 颁发的证书，并包含完整证书链。</translation>
    </message>
    <message>
        <source>The certificate of the web server %1 (address %2) with the MTA-STS policy expires in %3 days.</source>
        <translation>存放 MTA-STS 策略的网页服务器 %1（地址 %2）的证书将在 %3 天后过期。</translation>
    </message>
    <message>
        <source>Renew the certificate of the web server %1 and see why it was not renewed automatically.</source>
        <translation>请更新网页服务器 %1 的证书，并查看它为什么没有自动更新。</translation>
    </message>
    <message>
        <source>The web server %1 (address %2) says that the MTA-STS policy is “%3”. Some senders read it only as “text/plain”.</source>
        <translation>网页服务器 %1（地址 %2）说 MTA-STS 策略的类型是“%3”。有些发信方只读取类型为“text/plain”的策略。</translation>
    </message>
    <message>
        <source>Let the web server send the file mta-sts.txt with “Content-Type: text/plain”.</source>
        <translation>请让网页服务器以“Content-Type: text/plain”发送文件 mta-sts.txt。</translation>
    </message>
    <message>
        <source>The MTA-STS policy that the web server %1 sends (address %2) is not a valid one: %3. Senders then do without.</source>
        <translation>网页服务器 %1 发送的 MTA-STS 策略（地址 %2）无效：%3。发信方会当作没有策略。</translation>
    </message>
    <message>
        <source>Correct the policy file on the web server %1. It has the lines “version: STSv1”, “mode: enforce” (or testing), “max_age: 604800” and for each mail server “mx: ” with its name in the MX record.</source>
        <translation>请更正网页服务器 %1 上的策略文件。它应有这些行：“version: STSv1”、“mode: enforce”（或 testing）、“max_age: 604800”，以及每台邮件服务器一行“mx: ”加上它在 MX 记录中的名称。</translation>
    </message>
    <message>
        <source>The web server %1 sends not the same MTA-STS policy at each of its addresses (%2).</source>
        <translation>网页服务器 %1 在其各个地址（%2）上发送的 MTA-STS 策略不相同。</translation>
    </message>
    <message>
        <source>Put the same policy file on all web servers that have the name %1.</source>
        <translation>请在所有使用名称 %1 的网页服务器上放置相同的策略文件。</translation>
    </message>
    <message>
        <source>%1 is what the provider publishes for %2 (source: %3).</source>
        <translation>%1 与服务商为 %2 发布的一致（来源：%3）。</translation>
    </message>
    <message>
        <source>No outside servers were entered, so there is nothing to compare.</source>
        <translation>没有输入外部服务器，因此没有可以对照的内容。</translation>
    </message>
    <message>
        <source>The address of the outside mailbox was not entered, so it is not known where its provider publishes the settings.</source>
        <translation>没有输入外部邮箱的地址，因此不知道它的服务商在哪里发布设置。</translation>
    </message>
    <message>
        <source>No published settings for %1 were found. Compare what you entered with the provider&apos;s instructions.</source>
        <translation>没有找到为 %1 发布的设置。请把您输入的内容与服务商的说明对照。</translation>
    </message>
    <message>
        <source>The published settings for %1 could not be asked for: the DNS or the web servers did not answer.</source>
        <translation>无法查询为 %1 发布的设置：DNS 或网页服务器没有应答。</translation>
    </message>
    <message>
        <source>You entered %1, but for %2 is published: %3 (source: %4).</source>
        <translation>您输入的是 %1，但为 %2 发布的是：%3（来源：%4）。</translation>
    </message>
    <message>
        <source>Enter %3 on the page of the outside mailbox, unless the provider told you something else.</source>
        <translation>除非服务商另有说明，请在外部邮箱页面输入 %3。</translation>
    </message>
    <message>
        <source>You entered %1. For %2 nothing of that kind is published, only: %3 (source: %4).</source>
        <translation>您输入的是 %1。没有为 %2 发布这类服务器，只发布了：%3（来源：%4）。</translation>
    </message>
    <message>
        <source>For %1 the provider publishes only OAuth2, a log-in in the web browser. A mail server that collects mail with a password is refused there.</source>
        <translation>对于 %1，服务商只发布了 OAuth2，即在网页浏览器中登录。用密码收取邮件的邮件服务器在那里会被拒绝。</translation>
    </message>
    <message>
        <source>Look in the provider&apos;s account settings for an “app password” and use that, or for a switch that allows IMAP and POP3 with a password. If there is neither, let the provider forward the mail, or take another mailbox.</source>
        <translation>请在服务商的账户设置中查找“应用专用密码”（app password）并使用它，或查找允许 IMAP 和 POP3 用密码登录的开关。如果两者都没有，请让服务商转发邮件，或换用另一个邮箱。</translation>
    </message>
    <message>
        <source>The outside servers are those that the provider publishes</source>
        <translation>外部服务器与服务商发布的一致</translation>
    </message>
    <message>
        <source>The addresses you entered can be reached from the Internet: %1.</source>
        <translation>您输入的地址从互联网可以到达：%1。</translation>
    </message>
    <message>
        <source>You entered no address.</source>
        <translation>您没有输入地址。</translation>
    </message>
    <message>
        <source>You entered %1. %2</source>
        <translation>您输入的是 %1。%2</translation>
    </message>
    <message>
        <source>Enter the external address of your network instead: the one that your router shows for its Internet connection.</source>
        <translation>请改为输入您网络的外部地址：即路由器显示的互联网连接的地址。</translation>
    </message>
    <message>
        <source>%1 is an address that your Internet provider shares among several customers (carrier-grade NAT). Nobody outside can reach a mail server there.</source>
        <translation>%1 是您的互联网接入服务商让许多客户共用的地址（运营商级 NAT）。外部无人能够连上那里的邮件服务器。</translation>
    </message>
    <message>
        <source>Ask your Internet provider for a public, fixed IPv4 address; the letter is ready. Until then collect mail from an outside mailbox, or run the mail server at a host.</source>
        <translation>请向您的互联网接入服务商申请固定的公网 IPv4 地址；信函已备好。在此之前，请从外部邮箱收取邮件，或在托管商那里运行邮件服务器。</translation>
    </message>
    <message>
        <source>Dear support team,

my connection has the shared address %1 (carrier-grade NAT, RFC 6598), so no server on it can be reached from the Internet. I want to run a mail server for the domain %2.

Please give my connection a public, fixed IPv4 address, with a reverse DNS entry that I may choose and with TCP port 25 open in both directions. If my contract does not include that, please tell me which one does.

Kind regards</source>
        <translation>尊敬的支持团队：

我的网络连接使用的是共用地址 %1（运营商级 NAT，RFC 6598），因此从互联网无法连上它上面的任何服务器。我想为域名 %2 运行邮件服务器。

请为我的连接提供固定的公网 IPv4 地址，允许我自行选择其反向 DNS 条目，并双向开放 TCP 25 端口。如果我的合同不包括这些，请告诉我哪种合同包括。

此致</translation>
    </message>
    <message>
        <source>%1 is the address of the network that this computer is in.</source>
        <translation>%1 是本机所在网络的地址。</translation>
    </message>
    <message>
        <source>This computer is in the mail server&apos;s network, which appears outside as %1, but you entered %2.</source>
        <translation>本机在邮件服务器的网络中，该网络对外显示为 %1，但您输入的是 %2。</translation>
    </message>
    <message>
        <source>If the network has only one external address, enter %1 in this program and publish it. If it has several, see that the router forwards mail for %2 to the server.</source>
        <translation>如果该网络只有一个外部地址，请在本程序中输入 %1 并发布它。如果有多个，请确认路由器把发往 %2 的邮件转发到该服务器。</translation>
    </message>
    <message>
        <source>This computer&apos;s network appears outside as %1; you entered %2. That is right if the mail server is in another network. If it is in this one, correct the address.</source>
        <translation>本机的网络对外显示为 %1；您输入的是 %2。如果邮件服务器在另一个网络中，就没有问题。如果它在本网络中，请更正地址。</translation>
    </message>
    <message>
        <source>Whether they are the addresses of this network could not be told: nobody outside said how it appears there.</source>
        <translation>无法判断它们是否是本网络的地址：外部没有人说明本网络在那里显示为什么地址。</translation>
    </message>
    <message>
        <source>They were not compared with what others see, because you do not want services of others to be asked.</source>
        <translation>没有与其他人看到的对照，因为您不希望询问他人的服务。</translation>
    </message>
    <message>
        <source>The hosts file of this computer says that %1 is this computer itself (%2). On the mail server that is usual; on any other computer mail programs would not find the server.</source>
        <translation>本机的 hosts 文件说 %1 就是本机自己（%2）。在邮件服务器上这很常见；在其他计算机上，邮件程序会找不到服务器。</translation>
    </message>
    <message>
        <source>The server name %1 may cause trouble: %2</source>
        <translation>服务器名称 %1 可能造成问题：%2</translation>
    </message>
    <message>
        <source>Choose a name of letters, digits and hyphens below your domain, such as “mail”, in the DNS and in the mail server&apos;s settings.</source>
        <translation>请在 DNS 和邮件服务器的设置中，使用您域名之下由字母、数字和连字符组成的名称，例如“mail”。</translation>
    </message>
    <message>
        <source>The mail server has the name of the bare domain, %1. A website under the same name must then be on the same address, and an alias (CNAME) is not possible there.</source>
        <translation>邮件服务器的名称就是域名本身 %1。同名的网站因此必须在同一个地址上，而且那里不能使用别名（CNAME）。</translation>
    </message>
    <message>
        <source>The addresses and names you entered</source>
        <translation>您输入的地址和名称</translation>
    </message>
    <message>
        <source>Ask your Internet provider or server host to open outgoing TCP port 25 for your address; the letter is ready. Most home connections and many cloud hosts block it at first. If they do not open it, send through a relay (smart host) on port 587 or 465.</source>
        <translation>请让您的互联网接入服务商或服务器托管商为您的地址开放向外的 TCP 25 端口；信函已备好。大多数家庭宽带和许多云托管商起初都封锁它。如果对方不开放，请通过中继服务器（smart host）在 587 或 465 端口上发信。</translation>
    </message>
    <message>
        <source>Dear support team,

I run a mail server for the domain %3 on my connection. Outgoing connections to TCP port 25 (%1) do not get through, while other ports of the same computers (%2) can be reached. Without port 25 my server cannot deliver any mail.

Please open outgoing TCP port 25 for my connection. The server is not an open relay and sends only mail of its own users. If my contract does not include it, please tell me which one does.

Kind regards</source>
        <translation>尊敬的支持团队：

我在我的网络连接上为域名 %3 运行邮件服务器。通往 TCP 25 端口（%1）的向外连接无法通过，而同一批计算机的其他端口（%2）可以连上。没有 25 端口，我的服务器无法投递任何邮件。

请为我的连接开放向外的 TCP 25 端口。该服务器不是开放中继，只发送自己用户的邮件。如果我的合同不包括这一项，请告诉我哪种合同包括。

此致</translation>
    </message>
    <message>
        <source>Mail can leave this network: port 25 (%1) of %2 answers.</source>
        <translation>邮件可以离开本网络：%2 的 25 端口（%1）有应答。</translation>
    </message>
    <message>
        <source>Does not apply: all mail leaves through a relay, which needs no open port 25.</source>
        <translation>不适用：所有邮件都通过中继服务器发出，不需要开放 25 端口。</translation>
    </message>
    <message>
        <source>This network cannot send mail to others: outgoing port 25 (%1) is blocked. Other ports of the same servers answer (%2).</source>
        <translation>本网络无法向其他人发信：向外的 25 端口（%1）被封锁。同一批服务器的其他端口有应答（%2）。</translation>
    </message>
    <message>
        <source>Outgoing port 25 is blocked over %1 only. Mail falls back to IPv4, sometimes after a long wait. Other ports of the same servers answer (%2).</source>
        <translation>只有通过 %1 时，向外的 25 端口被封锁。邮件会退而使用 IPv4，有时要等很久。同一批服务器的其他端口有应答（%2）。</translation>
    </message>
    <message>
        <source>From here outgoing port 25 (%1) is blocked, as on most home connections. Your server is in another network, so that says nothing about it; to test it, run the diagnosis on the server.</source>
        <translation>从这里向外的 25 端口（%1）被封锁，大多数家庭宽带都是如此。您的服务器在另一个网络中，因此这不能说明它的情况；要测试它，请在服务器上运行诊断。</translation>
    </message>
    <message>
        <source>From here outgoing port 25 (%1) is blocked. It is not known whether the mail server is in this network; if it is, it cannot send mail to others.</source>
        <translation>从这里向外的 25 端口（%1）被封锁。不知道邮件服务器是否在本网络中；如果在，它就无法向其他人发信。</translation>
    </message>
    <message>
        <source>Run the diagnosis on the mail server. If the port is blocked there too, ask the Internet provider to open it, or send through a relay.</source>
        <translation>请在邮件服务器上运行诊断。如果那里该端口也被封锁，请让互联网接入服务商开放它，或通过中继服务器发信。</translation>
    </message>
    <message>
        <source>This computer&apos;s own firewall or antivirus program forbids connections to port 25 (%1).</source>
        <translation>本机自己的防火墙或杀毒软件禁止连接 25 端口（%1）。</translation>
    </message>
    <message>
        <source>Allow connections to port 25 in the firewall or antivirus program of this computer, if the mail server runs here; then run the diagnosis again.</source>
        <translation>如果邮件服务器在本机上运行，请在本机的防火墙或杀毒软件中允许连接 25 端口；然后重新运行诊断。</translation>
    </message>
    <message>
        <source>Somebody else answers on port 25 in the place of others&apos; mail servers (%1): %2. A transparent proxy of the provider or a firewall reads and changes outgoing mail, and often hides encryption.</source>
        <translation>有人在 25 端口上冒充他人的邮件服务器应答（%1）：%2。服务商的透明代理或防火墙会读取并修改发出的邮件，还常常隐藏加密功能。</translation>
    </message>
    <message>
        <source>Switch off the SMTP inspection of your firewall or router. If there is none, ask the Internet provider to take your connection out of the proxy.</source>
        <translation>请关闭防火墙或路由器的 SMTP 检查功能。如果没有这种功能，请让互联网接入服务商不要让您的连接经过代理。</translation>
    </message>
    <message>
        <source>Whether port 25 (%1) is open could not be told: the other ports of the test servers could not be reached either.</source>
        <translation>无法判断 25 端口（%1）是否开放：测试服务器的其他端口也连不上。</translation>
    </message>
    <message>
        <source>Check the Internet connection and the firewall of this network, then run the diagnosis again.</source>
        <translation>请检查本网络的互联网连接和防火墙，然后重新运行诊断。</translation>
    </message>
    <message>
        <source>Could not be tested: the addresses of the test servers could not be found.</source>
        <translation>无法测试：查不到测试服务器的地址。</translation>
    </message>
    <message>
        <source>This network has no way out over %1.</source>
        <translation>本网络没有通过 %1 向外的途径。</translation>
    </message>
    <message>
        <source>Mail can leave this network (outgoing port 25)</source>
        <translation>邮件可以离开本网络（向外的 25 端口）</translation>
    </message>
    <message>
        <source>%1 has no TXT record that begins with %2; planned was “%3”. See the checks of sending.</source>
        <translation>%1 没有以 %2 开头的 TXT 记录；计划的是“%3”。请看发信的各项检查。</translation>
    </message>
    <message>
        <source>%1 has more than one TXT record that begins with %2. See the checks of sending.</source>
        <translation>%1 有不止一条以 %2 开头的 TXT 记录。请看发信的各项检查。</translation>
    </message>
    <message>
        <source>%1 takes error reports (empty sender) and mail for postmaster and abuse, and refuses recipients that do not exist and recipients of other domains. It was only asked; no message was sent.</source>
        <translation>%1 接收错误报告（空发信人）以及发给 postmaster 和 abuse 的邮件，并拒绝不存在的收件人和其他域名的收件人。这里只是询问，没有发送邮件。</translation>
    </message>
    <message>
        <source>Your servers were not asked which recipients they take, because you switched that off.</source>
        <translation>没有询问您的服务器接收哪些收件人，因为您关闭了此项。</translation>
    </message>
    <message>
        <source>No server is named as yours, and the servers of others are not asked which recipients they take.</source>
        <translation>没有写明哪台服务器是您的，而他人的服务器不会被询问接收哪些收件人。</translation>
    </message>
    <message>
        <source>%1 was not asked, because its SMTP session did not come so far; see the check of the SMTP port.</source>
        <translation>没有询问 %1，因为它的 SMTP 会话没有进行到这一步；请看 SMTP 端口的检查。</translation>
    </message>
    <message>
        <source>%1 broke off while it was asked which recipients it takes, so not every question was answered.</source>
        <translation>%1 在被询问接收哪些收件人时中断了连接，因此并非每个问题都得到应答。</translation>
    </message>
    <message>
        <source>Run the diagnosis again in five minutes. If it stays so, look into the mail server&apos;s log for the reason.</source>
        <translation>请五分钟后重新运行诊断。如果仍然如此，请查看邮件服务器的日志了解原因。</translation>
    </message>
    <message>
        <source>%1 put the question off: “%2”. That is greylisting or a limit on how often strangers may ask, and does no harm: real senders try again. So the question stays open; run the diagnosis again in five minutes.</source>
        <translation>%1 推迟了应答：“%2”。这是灰名单，或对陌生来客询问次数的限制，没有害处：真正的发信方会重试。因此该问题仍无结论；请五分钟后重新运行诊断。</translation>
    </message>
    <message>
        <source>%1 does not take anything from the address of this computer: “%2”. That says nothing about other senders.</source>
        <translation>%1 不接收来自本机地址的任何邮件：“%2”。这不能说明其他发信方的情况。</translation>
    </message>
    <message>
        <source>Run the diagnosis from a network with a fixed address, or on another server. Mail servers often refuse home connections.</source>
        <translation>请从使用固定地址的网络或在另一台服务器上运行诊断。邮件服务器常常拒绝家庭宽带。</translation>
    </message>
    <message>
        <source>%1 refuses the empty sender: “%2”. Error reports (bounces) use it, so your users never learn that their mail did not arrive.</source>
        <translation>%1 拒绝空发信人：“%2”。错误报告（退信）使用它，因此您的用户永远不会知道自己的邮件没有到达。</translation>
    </message>
    <message>
        <source>Let the mail server accept “MAIL FROM:&lt;&gt;” from everybody; look for a sender restriction or a spam rule that forbids it.</source>
        <translation>请让邮件服务器接受任何人的“MAIL FROM:&lt;&gt;”；请查找禁止它的发信人限制或垃圾邮件规则。</translation>
    </message>
    <message>
        <source>%1 refuses mail for postmaster@%3: “%2”. Every domain that takes mail must have that address.</source>
        <translation>%1 拒绝发给 postmaster@%3 的邮件：“%2”。每个接收邮件的域名都必须有该地址。</translation>
    </message>
    <message>
        <source>Create the address postmaster@%3 on the mail server, as a mailbox or as an alias of yours.</source>
        <translation>请在邮件服务器上创建地址 postmaster@%3，作为邮箱，或作为您自己地址的别名。</translation>
    </message>
    <message>
        <source>%1 refuses mail for abuse@%3: “%2”. Others write to it when something is wrong with your mail.</source>
        <translation>%1 拒绝发给 abuse@%3 的邮件：“%2”。当您的邮件有问题时，其他人会写信到该地址。</translation>
    </message>
    <message>
        <source>Create the address abuse@%3 on the mail server, as a mailbox or as an alias of yours.</source>
        <translation>请在邮件服务器上创建地址 abuse@%3，作为邮箱，或作为您自己地址的别名。</translation>
    </message>
    <message>
        <source>%1 takes mail for %2, which does not exist. Either somebody reads mail for every name (catch-all), or the server sends error reports later, to forged senders as well (backscatter).</source>
        <translation>%1 接收发给 %2 的邮件，而该地址并不存在。要么有人接收所有名称的邮件（catch-all），要么服务器稍后才发送错误报告，连伪造的发信人也会收到（backscatter）。</translation>
    </message>
    <message>
        <source>Let the mail server refuse unknown recipients at once (Postfix: local_recipient_maps, relay_recipient_maps). If you want a catch-all mailbox, there is nothing to do.</source>
        <translation>请让邮件服务器立即拒绝未知的收件人（Postfix：local_recipient_maps、relay_recipient_maps）。如果您需要 catch-all 邮箱，则无需处理。</translation>
    </message>
    <message>
        <source>%1 takes mail for %2, another domain, from a stranger. Such an open relay is found by spammers within hours, and then nobody takes your mail any more.</source>
        <translation>%1 接收陌生来客发给另一个域名 %2 的邮件。垃圾邮件发送者几小时内就会发现这样的开放中继，之后再也没有人接收您的邮件。</translation>
    </message>
    <message>
        <source>Let the mail server pass mail on only for your own networks and for users who logged in (Postfix: smtpd_relay_restrictions = permit_mynetworks, permit_sasl_authenticated, reject_unauth_destination).</source>
        <translation>请让邮件服务器只为您自己的网络和已登录的用户转发邮件（Postfix：smtpd_relay_restrictions = permit_mynetworks, permit_sasl_authenticated, reject_unauth_destination）。</translation>
    </message>
    <message>
        <source>%1 takes mail for %2, another domain, from this computer. This computer may be in a network that the server trusts, and then that is right; from elsewhere it would be an open relay.</source>
        <translation>%1 接收本机发给另一个域名 %2 的邮件。本机可能在服务器信任的网络中，那就没有问题；如果来自别处也是如此，它就是开放中继。</translation>
    </message>
    <message>
        <source>Run the diagnosis from another network, for example over a mobile phone&apos;s connection, to see whether the server does that for strangers as well.</source>
        <translation>请从另一个网络运行诊断，例如使用手机的网络连接，看看服务器对陌生来客是否也这样做。</translation>
    </message>
    <message>
        <source>%1 answers VRFY or EXPN, so strangers can ask which users exist. Most servers switch that off.</source>
        <translation>%1 会应答 VRFY 或 EXPN，因此陌生来客可以询问有哪些用户。大多数服务器都关闭此功能。</translation>
    </message>
    <message>
        <source>The mail server takes the right recipients, and no others</source>
        <translation>邮件服务器接收应有的收件人，并且不接收其他收件人</translation>
    </message>
    <message>
        <source>%1 is registered until %2 (%3).</source>
        <translation>%1 的注册有效期到 %2（%3）。</translation>
    </message>
    <message>
        <source>%1 is registered. Its registry (%2) does not say until when.</source>
        <translation>%1 已注册。它的注册局（%2）没有说明有效期到什么时候。</translation>
    </message>
    <message>
        <source>The registration of %1 ended on %2. The domain stops working at any moment, and somebody else may get it.</source>
        <translation>%1 的注册已于 %2 到期。该域名随时可能停止工作，并可能被他人得到。</translation>
    </message>
    <message>
        <source>Log in where you bought the domain (the registrar%3) today and renew it.</source>
        <translation>请今天就登录您购买域名的地方（域名注册商%3）续费。</translation>
    </message>
    <message>
        <source>The registration of %1 ends on %2, in %4 days. Without renewal all mail stops then.</source>
        <translation>%1 的注册将于 %2 到期，还有 %4 天。不续费的话，到时所有邮件都会停止。</translation>
    </message>
    <message>
        <source>Log in where you bought the domain (the registrar%3) and renew it, or see that automatic renewal is on and can be paid.</source>
        <translation>请登录您购买域名的地方（域名注册商%3）续费，或确认自动续费已启用并且能够付款。</translation>
    </message>
    <message>
        <source>The registration of %1 ends on %2, in %4 days.</source>
        <translation>%1 的注册将于 %2 到期，还有 %4 天。</translation>
    </message>
    <message>
        <source>%1 is switched off at its registry (status %2), so nobody finds it.</source>
        <translation>%1 在注册局处已停用（状态 %2），因此没有人能查到它。</translation>
    </message>
    <message>
        <source>Ask the registrar where you bought the domain%3 why. Usually a bill is not paid, or your mail address was not confirmed: look for a mail of the registrar.</source>
        <translation>请询问您购买域名的域名注册商%3，问明原因。通常是账单没有付款，或您的邮件地址没有确认：请查找域名注册商发来的邮件。</translation>
    </message>
    <message>
        <source>%1 was given up or not paid for, and is about to be deleted (status %2).</source>
        <translation>%1 已被放弃或没有付款，即将被删除（状态 %2）。</translation>
    </message>
    <message>
        <source>Tell the registrar where you bought the domain%3 at once that you want it restored. That is possible for about 30 days and costs extra.</source>
        <translation>请立即告诉您购买域名的域名注册商%3，您希望恢复该域名。大约 30 天内可以恢复，需要额外付费。</translation>
    </message>
    <message>
        <source>%1 was registered on %2. Many receivers distrust mail of domains younger than a month or two: begin with few messages.</source>
        <translation>%1 于 %2 注册。许多收信方不信任注册不到一两个月的域名的邮件：开始时请少发一些。</translation>
    </message>
    <message>
        <source>The registry (%2) knows no domain %1; see the check of the delegation.</source>
        <translation>注册局（%2）不知道域名 %1；请看委派检查。</translation>
    </message>
    <message>
        <source>Until when %1 is registered could not be found out: the registry (%2) gave no proper answer.</source>
        <translation>无法查明 %1 的注册有效期到什么时候：注册局（%2）没有给出正常的应答。</translation>
    </message>
    <message>
        <source>Look it up where you bought the domain (the registrar).</source>
        <translation>请到您购买域名的地方（域名注册商）查看。</translation>
    </message>
    <message>
        <source>Until when %1 is registered was not asked: this program knows no registry service for “.%2”.</source>
        <translation>没有询问 %1 的注册有效期到什么时候：本程序不知道“.%2”的注册局服务。</translation>
    </message>
    <message>
        <source>Until when %1 is registered was not asked, because asking services of others is switched off.</source>
        <translation>没有询问 %1 的注册有效期到什么时候，因为已关闭询问他人的服务。</translation>
    </message>
    <message>
        <source>%1 is not a name that somebody registers at a registry.</source>
        <translation>%1 不是要在注册局注册的名称。</translation>
    </message>
    <message>
        <source>The registration of the domain</source>
        <translation>域名的注册</translation>
    </message>
    <message>
        <source>The names of the sending addresses (reverse DNS)</source>
        <translation>发信地址的名称（反向 DNS）</translation>
    </message>
    <message>
        <source>Dear support team,

I run the mail server %3 at the address %1 that you have given me. Please set the reverse DNS entry (PTR record) of this address:

    %1  -&gt;  %3

At present it is: %2.

Other mail servers look up this entry and refuse mail from an address without a name of its own. The name %3 is meant to lead back to %1. If I can set the entry myself in a customer panel, please tell me where; if my contract does not include it, please tell me which one does.

Kind regards</source>
        <translation>尊敬的支持团队：

我在您提供给我的地址 %1 上运行邮件服务器 %3。请把该地址的反向 DNS 条目（PTR 记录）设为：

    %1  -&gt;  %3

目前它是：%2。

其他邮件服务器会查询该条目，并拒绝来自没有自己名称的地址的邮件。名称 %3 会指回 %1。如果我可以在客户面板中自行设置该条目，请告诉我在哪里设置；如果我的合同不包括这一项，请告诉我哪种合同包括。

此致</translation>
    </message>
    <message>
        <source>Ask whoever gave you the address (your Internet provider or server host; not your DNS host) to set the PTR record of %1 to: %3. The letter is ready to be sent. Many hosts have a box for it in their panel, called “reverse DNS” or “rDNS”.</source>
        <translation>请让为您提供该地址的一方（您的互联网接入服务商或服务器托管商；不是 DNS 服务商）把 %1 的 PTR 记录设为：%3。信函已备好，可以发送。许多托管商的面板中有相应的一栏，名为“reverse DNS”或“rDNS”（反向 DNS）。</translation>
    </message>
    <message>
        <source>%1 has the name %2 (PTR record), and that name leads back to it.</source>
        <translation>%1 的名称是 %2（PTR 记录），并且该名称指回该地址。</translation>
    </message>
    <message>
        <source>Does not apply: all mail leaves through a relay, whose addresses are its operator&apos;s.</source>
        <translation>不适用：所有邮件都通过中继服务器发出，其地址属于中继服务器的运营者。</translation>
    </message>
    <message>
        <source>No address that mail leaves from is known.</source>
        <translation>邮件发出的地址未知。</translation>
    </message>
    <message>
        <source>The addresses that mail leaves from are not known, because the DNS could not be asked; see the checks of the DNS.</source>
        <translation>由于无法查询 DNS，邮件发出的地址未知；请看 DNS 的检查。</translation>
    </message>
    <message>
        <source>You entered no address. Those of the MX hosts were looked at, but mail may leave from others.</source>
        <translation>您没有输入地址。已查看 MX 主机的地址，但邮件可能从其他地址发出。</translation>
    </message>
    <message>
        <source>The name of %1 (PTR record) could not be asked for: %2.</source>
        <translation>无法查询 %1 的名称（PTR 记录）：%2。</translation>
    </message>
    <message>
        <source>Run the diagnosis again. If it stays so, tell whoever gave you the address that its reverse zone does not answer.</source>
        <translation>请重新运行诊断。如果仍然如此，请告诉为您提供该地址的一方，它的反向区域没有应答。</translation>
    </message>
    <message>
        <source>%1 has no name (PTR record). Many servers refuse mail from such an address.</source>
        <translation>%1 没有名称（PTR 记录）。许多服务器拒绝来自这种地址的邮件。</translation>
    </message>
    <message>
        <source>%1 has no name (PTR record). Large receivers, Gmail among them, refuse all mail that comes from such an IPv6 address.</source>
        <translation>%1 没有名称（PTR 记录）。包括 Gmail 在内的大型收信方会拒绝来自这种 IPv6 地址的所有邮件。</translation>
    </message>
    <message>
        <source>Ask whoever gave you the address to set the PTR record of %1 to: %3. The letter is ready to be sent. Until then let the mail server send by IPv4 only (Postfix: smtp_address_preference = ipv4, or inet_protocols = ipv4).</source>
        <translation>请让为您提供该地址的一方把 %1 的 PTR 记录设为：%3。信函已备好，可以发送。在此之前，请让邮件服务器只通过 IPv4 发信（Postfix：smtp_address_preference = ipv4，或 inet_protocols = ipv4）。</translation>
    </message>
    <message>
        <source>%1 has the name %2, but that name does not lead back to the address. Receivers take such a name for forged.</source>
        <translation>%1 的名称是 %2，但该名称没有指回该地址。收信方会把这种名称视为伪造。</translation>
    </message>
    <message>
        <source>%1 has the name %2, but that name does not lead back to the address. Large receivers refuse mail from such an IPv6 address.</source>
        <translation>%1 的名称是 %2，但该名称没有指回该地址。大型收信方会拒绝来自这种 IPv6 地址的邮件。</translation>
    </message>
    <message>
        <source>%1 has the name %2, but in your DNS that name does not have this address. Receivers take such a name for forged.</source>
        <translation>%1 的名称是 %2，但在您的 DNS 中该名称没有这个地址。收信方会把这种名称视为伪造。</translation>
    </message>
    <message>
        <source>In the panel of your DNS host create an address record (A for IPv4, AAAA for IPv6) for %2 with the value: %1.</source>
        <translation>请在 DNS 服务商的面板中为 %2 创建一条地址记录（IPv4 用 A，IPv6 用 AAAA），值为：%1。</translation>
    </message>
    <message>
        <source>%1 has the name %2, but in your DNS that name does not have this address. Large receivers refuse mail from such an IPv6 address.</source>
        <translation>%1 的名称是 %2，但在您的 DNS 中该名称没有这个地址。大型收信方会拒绝来自这种 IPv6 地址的邮件。</translation>
    </message>
    <message>
        <source>In the panel of your DNS host create an AAAA record for %2 with the value: %1.</source>
        <translation>请在 DNS 服务商的面板中为 %2 创建一条 AAAA 记录，值为：%1。</translation>
    </message>
    <message>
        <source>%1 has the name %2. Whether that name leads back to it could not be asked.</source>
        <translation>%1 的名称是 %2。无法查询该名称是否指回该地址。</translation>
    </message>
    <message>
        <source>%1 has the name “%2” (PTR record), which is no valid host name of the Internet.</source>
        <translation>%1 的名称是“%2”（PTR 记录），它不是有效的互联网主机名。</translation>
    </message>
    <message>
        <source>%1 has the name %2, which looks like that of a home connection or one that nobody has named. Some receivers refuse mail from such names.</source>
        <translation>%1 的名称是 %2，它看起来像家庭宽带的名称，或没有人命名过的名称。有些收信方拒绝来自这种名称的邮件。</translation>
    </message>
    <message>
        <source>%1 has the name %2, and the server greets as %3. Both are of the same domain and the name leads back, so receivers do not mind.</source>
        <translation>%1 的名称是 %2，而服务器问候时用的是 %3。两者属于同一个域名，并且该名称指回该地址，因此收信方不会介意。</translation>
    </message>
    <message>
        <source>%1 has the name %2, but the server greets as %3. Some receivers distrust a server whose two names differ.</source>
        <translation>%1 的名称是 %2，但服务器问候时用的是 %3。有些收信方不信任这两个名称不同的服务器。</translation>
    </message>
    <message>
        <source>%1 has several names (PTR records): %2. One is enough, and some receivers look only at the first that comes.</source>
        <translation>%1 有多个名称（PTR 记录）：%2。一个就够了，有些收信方只看最先得到的那个。</translation>
    </message>
    <message>
        <source>Compare server, port and encryption with the instructions of the relay&apos;s operator: 587 begins with STARTTLS, 465 with TLS. Then see whether a firewall lets the port out.</source>
        <translation>请对照中继服务器运营者的说明检查服务器、端口和加密方式：587 用 STARTTLS，465 一开始就用 TLS。然后查看防火墙是否允许该端口向外连接。</translation>
    </message>
    <message>
        <source>The relay %1 answers on port %2, encrypted with %3, and offers login.</source>
        <translation>中继服务器 %1 在端口 %2 上有应答，使用 %3 加密，并提供登录。</translation>
    </message>
    <message>
        <source>Does not apply: the mail server delivers by itself, without a relay.</source>
        <translation>不适用：邮件服务器自己投递，不通过中继服务器。</translation>
    </message>
    <message>
        <source>The relay %1 has no address in the DNS (%2).</source>
        <translation>中继服务器 %1 在 DNS 中没有地址（%2）。</translation>
    </message>
    <message>
        <source>Check the spelling of %1 against the instructions of the relay&apos;s operator.</source>
        <translation>请对照中继服务器运营者的说明检查 %1 的拼写。</translation>
    </message>
    <message>
        <source>The address of the relay %1 could not be asked for: %2.</source>
        <translation>无法查询中继服务器 %1 的地址：%2。</translation>
    </message>
    <message>
        <source>The relay %1 was not connected to: %2</source>
        <translation>没有连接中继服务器 %1：%2</translation>
    </message>
    <message>
        <source>Port %2 of the relay %1 does not go with the encryption that was chosen.</source>
        <translation>中继服务器 %1 的端口 %2 与所选的加密方式不匹配。</translation>
    </message>
    <message>
        <source>The relay %1 refuses connections on port %2.</source>
        <translation>中继服务器 %1 拒绝端口 %2 上的连接。</translation>
    </message>
    <message>
        <source>The relay %1 could not be reached on port %2 from here.</source>
        <translation>从这里连不上中继服务器 %1 的端口 %2。</translation>
    </message>
    <message>
        <source>The relay %1 accepts the connection on port %2 but says nothing. With the wrong kind of encryption both sides wait for each other.</source>
        <translation>中继服务器 %1 接受了端口 %2 上的连接，却什么也不说。加密方式不对时，双方会互相等待。</translation>
    </message>
    <message>
        <source>The relay %1 refuses to serve this computer: “%3”.</source>
        <translation>中继服务器 %1 拒绝为本机服务：“%3”。</translation>
    </message>
    <message>
        <source>Ask the relay&apos;s operator why, with this line from the report.</source>
        <translation>请带上报告中的这一行询问中继服务器的运营者原因。</translation>
    </message>
    <message>
        <source>The relay %1 is temporarily unavailable: “%3”.</source>
        <translation>中继服务器 %1 暂时不可用：“%3”。</translation>
    </message>
    <message>
        <source>What answers at %1 on port %2 is no SMTP server, or breaks off.</source>
        <translation>在 %1 端口 %2 上应答的不是 SMTP 服务器，或者会中断连接。</translation>
    </message>
    <message>
        <source>Encryption with the relay %1 on port %2 could not be started (%3).</source>
        <translation>无法与中继服务器 %1 在端口 %2 上开始加密（%3）。</translation>
    </message>
    <message>
        <source>The relay %1 offers no encryption on port %2. The password and all mail would travel readable.</source>
        <translation>中继服务器 %1 在端口 %2 上不提供加密。密码和所有邮件会以明文传输。</translation>
    </message>
    <message>
        <source>The certificate of the relay %1 on port %2 is not in order: %3.</source>
        <translation>中继服务器 %1 在端口 %2 上的证书有问题：%3。</translation>
    </message>
    <message>
        <source>Check the server name against the instructions of the relay&apos;s operator; if it is right, ask the operator. Let no password be sent before that.</source>
        <translation>请对照中继服务器运营者的说明检查服务器名称；如果正确，请询问运营者。在此之前不要发送任何密码。</translation>
    </message>
    <message>
        <source>The relay for outgoing mail (smart host)</source>
        <translation>发信用的中继服务器（smart host）</translation>
    </message>
    <message>
        <source>%1 knows these extensions of SMTP: %2.</source>
        <translation>%1 支持这些 SMTP 扩展：%2。</translation>
    </message>
    <message>
        <source>%1 has the usual extensions: it tells its size limit (SIZE), takes texts with umlauts as they are (8BITMIME) and several commands at once (PIPELINING).</source>
        <translation>%1 具备常用的扩展：它会说明邮件大小上限（SIZE），原样接收含有 ü 等字符的文本（8BITMIME），并能一次接收多条命令（PIPELINING）。</translation>
    </message>
    <message>
        <source>%1 takes messages of up to %2 MB.</source>
        <translation>%1 接收的邮件最大为 %2 MB。</translation>
    </message>
    <message>
        <source>%1 does not have these usual extensions: %2. Senders get along without them, only more slowly.</source>
        <translation>%1 没有这些常用的扩展：%2。发信方没有它们也能投递，只是慢一些。</translation>
    </message>
    <message>
        <source>%1 does not have SMTPUTF8. It is only needed for addresses with letters like ü in front of the @; your domain works without it.</source>
        <translation>%1 没有 SMTPUTF8。只有 @ 前面含有 ü 之类字母的地址才需要它；您的域名不需要它也能正常使用。</translation>
    </message>
    <message>
        <source>%1 listed no extensions; see the check of the SMTP port.</source>
        <translation>%1 没有列出扩展；请看 SMTP 端口的检查。</translation>
    </message>
    <message>
        <source>What the mail servers can do besides</source>
        <translation>邮件服务器的其他功能</translation>
    </message>
    <message>
        <source>%1 is the external address of this very network, and many routers do not let connections to it come back in (NAT loopback, “hairpin”). So port %2 cannot be judged from here; it may well be open to everyone else.</source>
        <translation>%1 正是本网络的外部地址，而许多路由器不允许从内部连回该地址（NAT 回环，“hairpin”）。因此从这里无法判断端口 %2；它很可能对其他所有人都是开放的。</translation>
    </message>
    <message>
        <source>%1 answers, but refuses to serve this computer: “%2”. Many servers refuse addresses of home connections; only if it says so to everyone, no mail arrives.</source>
        <translation>%1 有应答，但拒绝为本机服务：“%2”。许多服务器拒绝家庭宽带的地址；只有在它对所有人都这样说时，邮件才无法到达。</translation>
    </message>
    <message>
        <source>%1 answers EHLO with the name “%2”, which is no complete host name.</source>
        <translation>%1 应答 EHLO 时用的名称是“%2”，它不是完整的主机名。</translation>
    </message>
    <message>
        <source>SPF: may your servers send mail for the domain?</source>
        <translation>SPF：您的服务器是否可以为该域名发信？</translation>
    </message>
    <message>
        <source>Your mail leaves through the relay %1, so it is the relay that greets other servers, not yours.</source>
        <translation>您的邮件通过中继服务器 %1 发出，因此问候其他服务器的是中继服务器，而不是您的服务器。</translation>
    </message>
    <message>
        <source>%1, the name that your server greets with, has no SPF record of its own. None is needed; a TXT record “v=spf1 a -all” there would help with bounce messages, which have no other sender.</source>
        <translation>您的服务器问候时用的名称 %1 没有自己的 SPF 记录。这不是必需的；在那里添加 TXT 记录“v=spf1 a -all”对退信有帮助，因为退信没有别的发信人。</translation>
    </message>
    <message>
        <source>The SPF record of %1, the name that your server greets with, lists its address %2.</source>
        <translation>您的服务器问候时用的名称 %1 的 SPF 记录列出了它的地址 %2。</translation>
    </message>
    <message>
        <source>The SPF record of %1, the name that your server greets with, does not list its address %2 (%3). Receivers that look at it distrust the server, and bounce messages fail.</source>
        <translation>您的服务器问候时用的名称 %1 的 SPF 记录没有列出它的地址 %2（%3）。会查看它的收信方不信任该服务器，退信也通不过检查。</translation>
    </message>
    <message>
        <source>In the panel of your DNS host change the TXT record of %1 that begins with v=spf1 to exactly: “%4”.</source>
        <translation>请在 DNS 服务商的面板中，把 %1 以 v=spf1 开头的 TXT 记录准确改为：“%4”。</translation>
    </message>
    <message>
        <source>The SPF record of %1, the name that your server greets with, does not let its own address %2 send: the result is “%3”. Receivers that look at it refuse the mail.</source>
        <translation>您的服务器问候时用的名称 %1 的 SPF 记录不允许它自己的地址 %2 发信：结果是“%3”。会查看它的收信方会拒绝邮件。</translation>
    </message>
    <message>
        <source>The SPF record of %1, the name that your server greets with, could not be judged: %2.</source>
        <translation>无法评判您的服务器问候时用的名称 %1 的 SPF 记录：%2。</translation>
    </message>
    <message>
        <source>Run the diagnosis again later. If it stays like that, ask whoever runs the name servers of %1.</source>
        <translation>请稍后重新运行诊断。如果仍然如此，请询问 %1 的名称服务器的管理者。</translation>
    </message>
    <message>
        <source>SPF of the name your server greets with</source>
        <translation>您的服务器问候时用的名称的 SPF</translation>
    </message>
    <message>
        <source>%1 has one SPF record, and it can be read. Counted to its end it needs %2 of the 10 DNS look-ups that are allowed.</source>
        <translation>%1 有一条 SPF 记录，并且可以读懂。全部算下来，它需要 %2 次 DNS 查询，最多允许 10 次。</translation>
    </message>
    <message>
        <source>%1 is not in the DNS, so it has no SPF record yet; see the check of the MX.</source>
        <translation>%1 不在 DNS 中，因此还没有 SPF 记录；请看 MX 检查。</translation>
    </message>
    <message>
        <source>The SPF record of %1 is not known: none of the domain&apos;s name servers tells it; see the check of the delegation.</source>
        <translation>%1 的 SPF 记录未知：该域名的名称服务器都没有给出；请看委派检查。</translation>
    </message>
    <message>
        <source>The SPF record of %1 could not be asked for: %2. That does not mean that it is missing.</source>
        <translation>无法查询 %1 的 SPF 记录：%2。这并不表示记录不存在。</translation>
    </message>
    <message>
        <source>%1 has no SPF record: a TXT record that begins with v=spf1 and lists the servers that may send its mail. Mail from you is more likely to be refused or sorted out as junk.</source>
        <translation>%1 没有 SPF 记录：即以 v=spf1 开头、列出可以为它发信的服务器的 TXT 记录。您发出的邮件更容易被拒收或归入垃圾邮件。</translation>
    </message>
    <message>
        <source>In the panel of your DNS host create a TXT record for %1 with the value “%2”.</source>
        <translation>请在 DNS 服务商的面板中为 %1 创建值为“%2”的 TXT 记录。</translation>
    </message>
    <message>
        <source>%1 has no SPF record, so receivers cannot tell that your relay %2 may send its mail.</source>
        <translation>%1 没有 SPF 记录，因此收信方无法知道您的中继服务器 %2 可以为它发信。</translation>
    </message>
    <message>
        <source>Look up in the help pages of your relay which “include:” belongs into the SPF record of its customers. Then create a TXT record for %1 with the value “v=spf1 mx ~all” and that include in front of ~all.</source>
        <translation>请在您中继服务器的帮助页面中查看，其客户的 SPF 记录应写入哪个“include:”。然后为 %1 创建值为“v=spf1 mx ~all”的 TXT 记录，并把该 include 写在 ~all 前面。</translation>
    </message>
    <message>
        <source>%1 has %2 TXT records that begin with v=spf1. Only one is allowed: receivers treat all of them as an error, and mail from you may be refused.</source>
        <translation>%1 有 %2 条以 v=spf1 开头的 TXT 记录。只允许一条：收信方会把它们全部视为错误，您发出的邮件可能被拒收。</translation>
    </message>
    <message>
        <source>In the panel of your DNS host delete all of them but one, and change that one to exactly: “%3”.</source>
        <translation>请在 DNS 服务商的面板中只保留其中一条，删除其他的，并把保留的一条准确改为：“%3”。</translation>
    </message>
    <message>
        <source>%1 has %2 TXT records that begin with v=spf1. Only one is allowed: receivers treat all of them as an error, and mail from you may be refused. They cannot simply be put into one: %3.</source>
        <translation>%1 有 %2 条以 v=spf1 开头的 TXT 记录。只允许一条：收信方会把它们全部视为错误，您发出的邮件可能被拒收。它们不能简单地合并成一条：%3。</translation>
    </message>
    <message>
        <source>In the panel of your DNS host keep the one TXT record of %1 that lists your own servers, delete the others that begin with v=spf1, and add to the one what is still needed of them.</source>
        <translation>请在 DNS 服务商的面板中，保留 %1 列出您自己服务器的那一条 TXT 记录，删除其他以 v=spf1 开头的记录，并把其中仍然需要的内容加到保留的一条里。</translation>
    </message>
    <message>
        <source>%1 has a TXT record that begins with v=spf1 but counts for nothing: a blank must follow v=spf1. It reads: “%2”.</source>
        <translation>%1 有一条以 v=spf1 开头的 TXT 记录，但它不起作用：v=spf1 后面必须有空格。它的内容是：“%2”。</translation>
    </message>
    <message>
        <source>In the panel of your DNS host change that TXT record of %1 so that one ordinary blank follows v=spf1. Perhaps two strings were put together without a blank.</source>
        <translation>请在 DNS 服务商的面板中修改 %1 的那条 TXT 记录，使 v=spf1 后面有一个普通空格。也许是两个字符串拼接时没有加空格。</translation>
    </message>
    <message>
        <source>The SPF record of %1 breaks the rules at “%2”: %4. Receivers treat the whole record as an error, and mail from you may be refused.</source>
        <translation>%1 的 SPF 记录在“%2”处不符合规则：%4。收信方会把整条记录视为错误，您发出的邮件可能被拒收。</translation>
    </message>
    <message>
        <source>In the panel of your DNS host change the TXT record of %1 that begins with v=spf1 to exactly: “%3”.</source>
        <translation>请在 DNS 服务商的面板中，把 %1 以 v=spf1 开头的 TXT 记录准确改为：“%3”。</translation>
    </message>
    <message>
        <source>The SPF record of %1 breaks the rules at “%2”: %3. Receivers treat the whole record as an error, and mail from you may be refused.</source>
        <translation>%1 的 SPF 记录在“%2”处不符合规则：%3。收信方会把整条记录视为错误，您发出的邮件可能被拒收。</translation>
    </message>
    <message>
        <source>In the panel of your DNS host open the TXT record of %1 that begins with v=spf1, and correct or delete “%2”.</source>
        <translation>请在 DNS 服务商的面板中打开 %1 以 v=spf1 开头的 TXT 记录，更正或删除“%2”。</translation>
    </message>
    <message>
        <source>The SPF record of %1 leads to that of %2, which is broken: %3. A receiver that gets that far treats yours as an error too.</source>
        <translation>%1 的 SPF 记录指向 %2 的 SPF 记录，而后者已损坏：%3。查到那里的收信方会把您的记录也视为错误。</translation>
    </message>
    <message>
        <source>Tell the operator of %2. Until it is mended there, take the part that names %2 out of the SPF record of %1 if you can do without it.</source>
        <translation>请告诉 %2 的运营者。在那里修复之前，如果您可以不用它，请从 %1 的 SPF 记录中去掉写有 %2 的部分。</translation>
    </message>
    <message>
        <source>The SPF record of %1 has “%2”, but %3 has no SPF record. A receiver that gets that far treats yours as an error.</source>
        <translation>%1 的 SPF 记录中有“%2”，但 %3 没有 SPF 记录。查到那里的收信方会把您的记录视为错误。</translation>
    </message>
    <message>
        <source>In the panel of your DNS host correct the name, or delete “%2” from the SPF record of %1 if that service no longer sends mail for you.</source>
        <translation>请在 DNS 服务商的面板中更正该名称；如果该服务不再为您发信，请从 %1 的 SPF 记录中删除“%2”。</translation>
    </message>
    <message>
        <source>The SPF record of %1 leads to that of %2, which could not be asked for: %3. So the look-ups cannot be counted to their end.</source>
        <translation>%1 的 SPF 记录指向 %2 的 SPF 记录，而后者无法查询：%3。因此无法数清全部查询次数。</translation>
    </message>
    <message>
        <source>Run the diagnosis again later. If it stays like that, ask the operator of %2.</source>
        <translation>请稍后重新运行诊断。如果仍然如此，请询问 %2 的运营者。</translation>
    </message>
    <message>
        <source>The SPF record of %1 leads in a circle: at “%2” it comes back to the record of %3. A receiver that gets that far treats it as an error.</source>
        <translation>%1 的 SPF 记录形成了循环：在“%2”处又回到 %3 的记录。查到那里的收信方会把它视为错误。</translation>
    </message>
    <message>
        <source>In the panel of your DNS host delete “%2”. A record must not include itself, nor one that includes it.</source>
        <translation>请在 DNS 服务商的面板中删除“%2”。记录不得包含自己，也不得包含一条包含它的记录。</translation>
    </message>
    <message>
        <source>The SPF record of %1 needs %2 DNS look-ups, but only 10 are allowed. A receiver that has to go beyond that treats it as an error.</source>
        <translation>%1 的 SPF 记录需要 %2 次 DNS 查询，但只允许 10 次。需要超出这一限制的收信方会把它视为错误。</translation>
    </message>
    <message>
        <source>In the panel of your DNS host delete from the TXT record of %1 that begins with v=spf1 every “include:” of a service that no longer sends mail for you; the numbers below show what each one costs. Write addresses (ip4: and ip6:) in place of a and mx: these cost nothing.</source>
        <translation>请在 DNS 服务商的面板中，从 %1 以 v=spf1 开头的 TXT 记录里删除不再为您发信的服务的每个“include:”；下面的数字说明每一项需要多少次查询。请用地址（ip4: 和 ip6:）代替 a 和 mx：地址不需要查询。</translation>
    </message>
    <message>
        <source>The SPF record of %1 has “%2”, which stands for more than 10 mail hosts. Receivers treat that as an error.</source>
        <translation>%1 的 SPF 记录中有“%2”，它代表 10 台以上的邮件主机。收信方会把这视为错误。</translation>
    </message>
    <message>
        <source>In the panel of your DNS host write the addresses of the servers that send (ip4: and ip6:) in place of “%2”.</source>
        <translation>请在 DNS 服务商的面板中，用发信服务器的地址（ip4: 和 ip6:）代替“%2”。</translation>
    </message>
    <message>
        <source>The SPF record of %1 asks for more than 2 names that do not exist or have no address, “%2” is one of them. Receivers treat that as an error.</source>
        <translation>%1 的 SPF 记录会查询 2 个以上不存在或没有地址的名称，“%2”是其中之一。收信方会把这视为错误。</translation>
    </message>
    <message>
        <source>In the panel of your DNS host delete the parts of the SPF record that lead to names which no longer exist; they are marked “void” below.</source>
        <translation>请在 DNS 服务商的面板中，从 SPF 记录里删除指向已不存在的名称的部分；它们在下面标为“void”。</translation>
    </message>
    <message>
        <source>Judging %2, %3 questions of the SPF record of %1 find nothing. By the rules that is within the limit, but some receivers count more strictly and allow 2.</source>
        <translation>评判 %2 时，%1 的 SPF 记录有 %3 次询问没有查到内容。按规则这没有超出限制，但有些收信方计算得更严格，只允许 2 次。</translation>
    </message>
    <message>
        <source>The SPF record of %1 leads to the same record more than once: %2. Each time costs look-ups again.</source>
        <translation>%1 的 SPF 记录不止一次指向同一条记录：%2。每次都要再花费查询次数。</translation>
    </message>
    <message>
        <source>In the panel of your DNS host see that each “include:” stands in the SPF record of %1 only once, and that none is part of another.</source>
        <translation>请在 DNS 服务商的面板中确认，每个“include:”在 %1 的 SPF 记录中只出现一次，并且没有哪一个已包含在另一个之中。</translation>
    </message>
    <message>
        <source>The SPF record of %1 uses “%2”, which is slow and unreliable and should not be used any more. Some receivers ignore it.</source>
        <translation>%1 的 SPF 记录使用了“%2”，它又慢又不可靠，不应再使用。有些收信方会忽略它。</translation>
    </message>
    <message>
        <source>In the panel of your DNS host write the addresses of your servers (ip4: and ip6:) in place of “%2”.</source>
        <translation>请在 DNS 服务商的面板中，用您服务器的地址（ip4: 和 ip6:）代替“%2”。</translation>
    </message>
    <message>
        <source>%1 has a record of the type SPF (99), which is no longer used: “%2”. Only the TXT record counts.</source>
        <translation>%1 有一条 SPF 类型（99）的记录，这种类型已不再使用：“%2”。只有 TXT 记录有效。</translation>
    </message>
    <message>
        <source>In the panel of your DNS host delete the record of the type SPF at %1 and keep the TXT record. Then nobody changes the wrong one.</source>
        <translation>请在 DNS 服务商的面板中删除 %1 的 SPF 类型的记录，保留 TXT 记录。这样就不会有人改错记录。</translation>
    </message>
    <message>
        <source>%1 has a TXT record for Sender ID (“%2”), which nobody uses any more.</source>
        <translation>%1 有一条 Sender ID 的 TXT 记录（“%2”），现在已没有人使用它。</translation>
    </message>
    <message>
        <source>In the panel of your DNS host delete the TXT record of %1 that begins with spf2.0.</source>
        <translation>请在 DNS 服务商的面板中删除 %1 以 spf2.0 开头的 TXT 记录。</translation>
    </message>
    <message>
        <source>All TXT records of %1 together make an answer of about %2 octets. Above 512 it may not reach receivers behind old firewalls.</source>
        <translation>%1 的所有 TXT 记录合起来，应答约为 %2 字节。超过 512 字节时，可能无法到达旧防火墙后面的收信方。</translation>
    </message>
    <message>
        <source>In the panel of your DNS host delete TXT records of %1 that are no longer needed, such as old proofs of ownership.</source>
        <translation>请在 DNS 服务商的面板中删除 %1 不再需要的 TXT 记录，例如旧的所有权证明。</translation>
    </message>
    <message>
        <source>All TXT records of %1 together make an answer of about %2 octets. It should stay below 450: above 512 it may not reach everybody.</source>
        <translation>%1 的所有 TXT 记录合起来，应答约为 %2 字节。应保持在 450 字节以下：超过 512 字节时，可能无法到达所有人。</translation>
    </message>
    <message>
        <source>The SPF record of %1 has “%2”: everybody on the Internet may send mail in your name. That helps spammers, and receivers hold it against you.</source>
        <translation>%1 的 SPF 记录中有“%2”：互联网上的任何人都可以用您的名义发信。这会帮助垃圾邮件发送者，收信方也会因此不信任您。</translation>
    </message>
    <message>
        <source>The SPF record of %1 ends with “%2”: it says nothing about servers that it does not list, so it does not protect you from forged mail.</source>
        <translation>%1 的 SPF 记录以“%2”结尾：它没有说明如何对待未列出的服务器，因此不能保护您不受伪造邮件之害。</translation>
    </message>
    <message>
        <source>The SPF record of %1 (“%2”) does not end with ~all or -all: it says nothing about servers that it does not list, so it does not protect you from forged mail.</source>
        <translation>%1 的 SPF 记录（“%2”）没有以 ~all 或 -all 结尾：它没有说明如何对待未列出的服务器，因此不能保护您不受伪造邮件之害。</translation>
    </message>
    <message>
        <source>In the SPF record of %1 receivers ignore what stands behind “all”: %2.</source>
        <translation>在 %1 的 SPF 记录中，收信方会忽略“all”后面的内容：%2。</translation>
    </message>
    <message>
        <source>The SPF record of %1 allows a huge part of the Internet to send mail in your name: %2.</source>
        <translation>%1 的 SPF 记录允许互联网上极大一部分地址用您的名义发信：%2。</translation>
    </message>
    <message>
        <source>In the panel of your DNS host list in the SPF record of %1 only addresses that are yours. The number behind the slash says how many bits are fixed: a greater one means fewer addresses.</source>
        <translation>请在 DNS 服务商的面板中，让 %1 的 SPF 记录只列出属于您的地址。斜杠后面的数字表示有多少位是固定的：数字越大，地址越少。</translation>
    </message>
    <message>
        <source>Mail for %1 that your server sends from %2 passes SPF, by “%3”, with %4 DNS look-ups.</source>
        <translation>您的服务器从 %2 为 %1 发出的邮件通过 SPF，依据是“%3”，用了 %4 次 DNS 查询。</translation>
    </message>
    <message>
        <source>The SPF record of %1 forbids your own address %2 to send its mail (fail). Receivers will refuse it.</source>
        <translation>%1 的 SPF 记录禁止您自己的地址 %2 为它发信（fail）。收信方会拒绝这些邮件。</translation>
    </message>
    <message>
        <source>The SPF record of %1 does not list your own address %2 (softfail). Much of the mail sent from there will land in the junk folder.</source>
        <translation>%1 的 SPF 记录没有列出您自己的地址 %2（softfail）。从那里发出的许多邮件会落入垃圾邮件文件夹。</translation>
    </message>
    <message>
        <source>The SPF record of %1 does not list your own address %2 (neutral). Mail from there is treated as if there were no SPF, and DMARC cannot build on it.</source>
        <translation>%1 的 SPF 记录没有列出您自己的地址 %2（neutral）。从那里发出的邮件会被当作没有 SPF，DMARC 也无法以它为依据。</translation>
    </message>
    <message>
        <source>For mail from your address %2 the SPF record of %1 comes to an error (permerror). Receivers may refuse it.</source>
        <translation>对于从您的地址 %2 发出的邮件，%1 的 SPF 记录的结果是错误（permerror）。收信方可能拒绝这些邮件。</translation>
    </message>
    <message>
        <source>Whether mail for %1 from your address %2 passes SPF could not be found out: %3 was asked for, but %4.</source>
        <translation>无法查明从您的地址 %2 发出的 %1 的邮件是否通过 SPF：询问了 %3，但%4。</translation>
    </message>
    <message>
        <source>Run the diagnosis again later. If it stays like that, ask whoever runs the name servers of %3: receivers have the same trouble.</source>
        <translation>请稍后重新运行诊断。如果仍然如此，请询问 %3 的名称服务器的管理者：收信方也会遇到同样的问题。</translation>
    </message>
    <message>
        <source>Mail for %1 from the addresses of its MX hosts (%2) passes SPF. Whether your mail leaves from these addresses is only a guess.</source>
        <translation>从其 MX 主机的地址（%2）发出的 %1 的邮件通过 SPF。您的邮件是否从这些地址发出，只是推测。</translation>
    </message>
    <message>
        <source>Mail for %1 from %2, the addresses of its MX hosts, would not pass SPF. Whether your mail leaves from these addresses is not known.</source>
        <translation>从其 MX 主机的地址 %2 发出的 %1 的邮件不会通过 SPF。不知道您的邮件是否从这些地址发出。</translation>
    </message>
    <message>
        <source>Enter the addresses that your mail leaves from, then run the diagnosis again. If it is these, change the TXT record of %1 that begins with v=spf1 to exactly: “%3”.</source>
        <translation>请输入邮件发出的地址，然后重新运行诊断。如果就是这些地址，请把 %1 以 v=spf1 开头的 TXT 记录准确改为：“%3”。</translation>
    </message>
    <message>
        <source>Which addresses mail for %1 leaves from is not known, so it was not judged whether that mail passes.</source>
        <translation>不知道 %1 的邮件从哪些地址发出，因此没有评判这些邮件是否通过。</translation>
    </message>
    <message>
        <source>The MX hosts of %1 could not be asked for, so it is not known which addresses its mail may leave from.</source>
        <translation>无法查询 %1 的 MX 主机，因此不知道它的邮件可能从哪些地址发出。</translation>
    </message>
    <message>
        <source>Enter the addresses that your mail leaves from, then run the diagnosis again.</source>
        <translation>请输入邮件发出的地址，然后重新运行诊断。</translation>
    </message>
    <message>
        <source>Your relay %2 sends the mail for %1, and the SPF record lists it (%3). From which addresses it sends in the end is not known, so these were not judged one by one.</source>
        <translation>您的中继服务器 %2 发送 %1 的邮件，SPF 记录列出了它（%3）。它最终从哪些地址发信未知，因此没有逐个评判这些地址。</translation>
    </message>
    <message>
        <source>Your relay %2 sends the mail for %1, but nothing in the SPF record can be seen to belong to it. From which addresses it sends is not known.</source>
        <translation>您的中继服务器 %2 发送 %1 的邮件，但看不出 SPF 记录中有属于它的内容。它从哪些地址发信未知。</translation>
    </message>
    <message>
        <source>Look up in the help pages of your relay which “include:” belongs into the SPF record of its customers, and add it in front of “all” in the TXT record of %1 that begins with v=spf1. Some relays send under a domain of their own and need none.</source>
        <translation>请在您中继服务器的帮助页面中查看，其客户的 SPF 记录应写入哪个“include:”，并在 %1 以 v=spf1 开头的 TXT 记录中把它加在“all”前面。有些中继服务器用自己的域名发信，不需要这样做。</translation>
    </message>
    <message>
        <source>Servers that could not encrypt mail to %1 are asked to report that to: %2.</source>
        <translation>要求无法加密投递到 %1 的服务器向这里报告：%2。</translation>
    </message>
    <message>
        <source>%1 asks nobody for reports about failed encryption (TLS-RPT). That is optional. To get them, add a TXT record with the name %2 and the content “v=TLSRPTv1; rua=mailto:postmaster@%1”.</source>
        <translation>%1 没有要求任何人报告加密失败（TLS-RPT）。这是可选的。要收到报告，请添加一条名称为 %2、内容为“v=TLSRPTv1; rua=mailto:postmaster@%1”的 TXT 记录。</translation>
    </message>
    <message>
        <source>Whether %1 asks for reports about failed encryption (TLS-RPT) could not be found out: %2.</source>
        <translation>无法查明 %1 是否要求报告加密失败（TLS-RPT）：%2。</translation>
    </message>
    <message>
        <source>%1 has %2 TLS-RPT records. Senders then use none of them, and no reports come.</source>
        <translation>%1 有 %2 条 TLS-RPT 记录。发信方因此一条也不使用，不会有报告发来。</translation>
    </message>
    <message>
        <source>In the panel of your DNS host delete all but one of the TXT records with the name %1 that begin with “v=TLSRPTv1”.</source>
        <translation>请在 DNS 服务商的面板中，删除名称为 %1、以“v=TLSRPTv1”开头的 TXT 记录，只保留一条。</translation>
    </message>
    <message>
        <source>The TLS-RPT record %1 says nowhere that reports could be sent to: “%2”.</source>
        <translation>TLS-RPT 记录 %1 没有写明报告可以发到哪里：“%2”。</translation>
    </message>
    <message>
        <source>In the panel of your DNS host change the TXT record %1 to “v=TLSRPTv1; rua=mailto:” followed by the mail address that shall get the reports.</source>
        <translation>请在 DNS 服务商的面板中把 TXT 记录 %1 改为“v=TLSRPTv1; rua=mailto:”，后面写上接收报告的邮件地址。</translation>
    </message>
    <message>
        <source>In the TLS-RPT record %1 this is no place to send reports to: “%2”.</source>
        <translation>TLS-RPT 记录 %1 中的这一项不能用来接收报告：“%2”。</translation>
    </message>
    <message>
        <source>In the panel of your DNS host correct the TXT record %1: each place begins with “mailto:” or “https://”, and several are separated by commas.</source>
        <translation>请在 DNS 服务商的面板中更正 TXT 记录 %1：每个接收位置以“mailto:”或“https://”开头，多个位置之间用逗号（,）分隔。</translation>
    </message>
    <message>
        <source>Reports about failed encryption (TLS-RPT)</source>
        <translation>加密失败的报告（TLS-RPT）</translation>
    </message>
    <message>
        <source>no entry</source>
        <translation>没有条目</translation>
    </message>
    <message>
        <source>it is not XML, or broken XML</source>
        <translation>它不是 XML，或 XML 已损坏</translation>
    </message>
    <message>
        <source>it has a DTD (“&lt;!DOCTYPE …&gt;”) or entities</source>
        <translation>它含有 DTD（“&lt;!DOCTYPE …&gt;”）或实体</translation>
    </message>
    <message>
        <source>it does not begin with an &lt;svg&gt; of the namespace “http://www.w3.org/2000/svg”</source>
        <translation>它没有以命名空间“http://www.w3.org/2000/svg”的 &lt;svg&gt; 开头</translation>
    </message>
    <message>
        <source>version=&quot;1.2&quot; is missing in &lt;svg&gt;</source>
        <translation>&lt;svg&gt; 中缺少 version=&quot;1.2&quot;</translation>
    </message>
    <message>
        <source>baseProfile=&quot;tiny-ps&quot; is missing in &lt;svg&gt;</source>
        <translation>&lt;svg&gt; 中缺少 baseProfile=&quot;tiny-ps&quot;</translation>
    </message>
    <message>
        <source>there is an x= or y= in &lt;svg&gt;</source>
        <translation>&lt;svg&gt; 中有 x= 或 y=</translation>
    </message>
    <message>
        <source>there is no &lt;title&gt;</source>
        <translation>没有 &lt;title&gt;</translation>
    </message>
    <message>
        <source>there is a script or an animation in it</source>
        <translation>其中含有脚本或动画</translation>
    </message>
    <message>
        <source>it refers to something outside of the drawing, such as a picture, a font or a style sheet</source>
        <translation>它引用了图形以外的内容，例如图片、字体或样式表</translation>
    </message>
    <message>
        <source>A logo beside your mail (BIMI)</source>
        <translation>邮件旁边的徽标（BIMI）</translation>
    </message>
    <message>
        <source>The BIMI record at %1 and the logo that it points to are in order: %2.</source>
        <translation>%1 的 BIMI 记录及其指向的徽标没有问题：%2。</translation>
    </message>
    <message>
        <source>There is no BIMI record at %1. That is optional: with it some mailboxes show your logo beside your mail.</source>
        <translation>%1 没有 BIMI 记录。这是可选的：有了它，有些邮箱会在您的邮件旁边显示您的徽标。</translation>
    </message>
    <message>
        <source>The BIMI record at %1 says that no logo is to be shown beside your mail.</source>
        <translation>%1 的 BIMI 记录表明不要在您的邮件旁边显示徽标。</translation>
    </message>
    <message>
        <source>There are %2 BIMI records at %1. Mailboxes then use none of them, and show no logo.</source>
        <translation>%1 有 %2 条 BIMI 记录。这样邮箱一条也不使用，不显示徽标。</translation>
    </message>
    <message>
        <source>In the panel of your DNS host delete all but one of the TXT records named %1 that begin with “v=BIMI1”.</source>
        <translation>名称为 %1 且以“v=BIMI1”开头的 TXT 记录，请在 DNS 服务商的面板中只保留一条，其余全部删除。</translation>
    </message>
    <message>
        <source>The text at %1 seems to be meant as a BIMI record, but does not begin with “v=BIMI1;”, so mailboxes ignore it: “%2”.</source>
        <translation>%1 的文本看来本应是 BIMI 记录，但没有以“v=BIMI1;”开头，因此邮箱会忽略它：“%2”。</translation>
    </message>
    <message>
        <source>In the panel of your DNS host correct the TXT record named %1 so that it begins with exactly “v=BIMI1;”, without quotation marks.</source>
        <translation>请在 DNS 服务商的面板中改正名称为 %1 的 TXT 记录，使它严格以“v=BIMI1;”开头，不带引号。</translation>
    </message>
    <message>
        <source>In the BIMI record at %1 something is there twice, or is not of the form “name=value”: “%2”. Mailboxes may show no logo.</source>
        <translation>%1 的 BIMI 记录中有内容出现了两次，或不是“name=value”的形式：“%2”。邮箱可能不显示徽标。</translation>
    </message>
    <message>
        <source>In the panel of your DNS host correct the TXT record named %1: each part once, and with a semicolon between the parts.</source>
        <translation>请在 DNS 服务商的面板中改正名称为 %1 的 TXT 记录：每一部分只写一次，各部分之间用分号隔开。</translation>
    </message>
    <message>
        <source>The BIMI record at %1 has no usable address of a logo behind “l=”: “%2”. Mailboxes show no logo.</source>
        <translation>%1 的 BIMI 记录在“l=”后面没有可用的徽标地址：“%2”。邮箱不显示徽标。</translation>
    </message>
    <message>
        <source>In the panel of your DNS host change the TXT record named %1: behind “l=” belongs an address that begins with “https://” and ends with “.svg”. For no logo at all the record is “v=BIMI1; l=; a=;”.</source>
        <translation>请在 DNS 服务商的面板中修改名称为 %1 的 TXT 记录：“l=”后面应是以“https://”开头、以“.svg”结尾的地址。如果不要任何徽标，记录应为“v=BIMI1; l=; a=;”。</translation>
    </message>
    <message>
        <source>There is a BIMI record at %1, but no mailbox shows the logo: they want a DMARC record that asks them to act on forged mail (p=quarantine or p=reject).</source>
        <translation>%1 有 BIMI 记录，但没有邮箱会显示徽标：它们要求有一条请收信方处理伪造邮件的 DMARC 记录（p=quarantine 或 p=reject）。</translation>
    </message>
    <message>
        <source>When the DMARC reports show that all your mail passes, change the policy in the TXT record %2 to “p=quarantine”, and later to “p=reject”.</source>
        <translation>如果 DMARC 报告显示您的所有邮件都通过，请把 TXT 记录 %2 中的策略改为“p=quarantine”，以后再改为“p=reject”。</translation>
    </message>
    <message>
        <source>The BIMI record at %1 names no certificate for the logo (a=). That is allowed, but some large mailboxes show only logos that have one.</source>
        <translation>%1 的 BIMI 记录没有写入徽标的证书（a=）。这是允许的，但有些大型邮箱只显示有证书的徽标。</translation>
    </message>
    <message>
        <source>The BIMI record at %1 names a certificate for the logo: %2. Whether that certificate is in order is not checked here.</source>
        <translation>%1 的 BIMI 记录写入了徽标的证书：%2。这里不检查该证书是否有问题。</translation>
    </message>
    <message>
        <source>In the BIMI record at %1 there is no usable address behind “a=”: “%2”. Mailboxes that want a certificate show no logo.</source>
        <translation>%1 的 BIMI 记录在“a=”后面没有可用的地址：“%2”。要求有证书的邮箱不显示徽标。</translation>
    </message>
    <message>
        <source>In the panel of your DNS host change the TXT record named %1: behind “a=” belongs the address of the certificate, which begins with “https://”. If you have none, delete that part.</source>
        <translation>请在 DNS 服务商的面板中修改名称为 %1 的 TXT 记录：“a=”后面应是证书的地址，以“https://”开头。如果您没有证书，请删除这一部分。</translation>
    </message>
    <message>
        <source>The logo at %2 could not be fetched from here, so it is not known whether it is in order.</source>
        <translation>从这里无法获取 %2 的徽标，因此不知道它是否有问题。</translation>
    </message>
    <message>
        <source>Open %2 in a web browser. If it shows nothing, ask whoever runs that web server.</source>
        <translation>请在网页浏览器中打开 %2。如果没有显示任何内容，请询问该网页服务器的管理者。</translation>
    </message>
    <message>
        <source>The BIMI record at %1 points to a logo at %2, but that web server has no public address. Mailboxes cannot fetch it.</source>
        <translation>%1 的 BIMI 记录指向位于 %2 的徽标，但该网页服务器没有公网地址。邮箱无法获取徽标。</translation>
    </message>
    <message>
        <source>Put the logo on a public web server, and its address behind “l=” in the TXT record named %1.</source>
        <translation>请把徽标放到公共的网页服务器上，并把它的地址写在名称为 %1 的 TXT 记录的“l=”后面。</translation>
    </message>
    <message>
        <source>The address of the logo leads to %2, where mailboxes may not follow: it is not an ordinary https address, or there are too many redirections.</source>
        <translation>徽标的地址通向 %2，而邮箱可能不会前往那里：它不是普通的 https 地址，或重定向次数过多。</translation>
    </message>
    <message>
        <source>Put the address at which the logo really is behind “l=” in the TXT record named %1.</source>
        <translation>请把徽标实际所在的地址写在名称为 %1 的 TXT 记录的“l=”后面。</translation>
    </message>
    <message>
        <source>There is no logo at %2: the web server answers with status %3. Mailboxes show none.</source>
        <translation>%2 处没有徽标：网页服务器以状态 %3 应答。邮箱不显示徽标。</translation>
    </message>
    <message>
        <source>Put the logo there, or correct its address behind “l=” in the TXT record named %1.</source>
        <translation>请把徽标放到那里，或改正名称为 %1 的 TXT 记录中“l=”后面的徽标地址。</translation>
    </message>
    <message>
        <source>The certificate of the web server that has the logo is not in order: %2. Mailboxes may not fetch the logo.</source>
        <translation>存放徽标的网页服务器的证书有问题：%2。邮箱可能不获取徽标。</translation>
    </message>
    <message>
        <source>Ask whoever runs that web server to renew its certificate.</source>
        <translation>请让该网页服务器的管理者更新它的证书。</translation>
    </message>
    <message>
        <source>The web server calls the logo at %2 “%3” instead of “image/svg+xml”. Some mailboxes may not take it.</source>
        <translation>网页服务器把 %2 的徽标标为“%3”，而不是“image/svg+xml”。有些邮箱可能不接受它。</translation>
    </message>
    <message>
        <source>Ask whoever runs that web server to serve files that end with “.svg” with the content type “image/svg+xml”.</source>
        <translation>请让该网页服务器的管理者以内容类型“image/svg+xml”提供以“.svg”结尾的文件。</translation>
    </message>
    <message>
        <source>The logo at %2 is larger than 32 kilobytes. Some mailboxes do not take it.</source>
        <translation>%2 的徽标大于 32 千字节。有些邮箱不接受它。</translation>
    </message>
    <message>
        <source>Simplify the drawing, and save it without the extra data of the drawing program.</source>
        <translation>请简化图形，保存时不要带上绘图程序的附加数据。</translation>
    </message>
    <message>
        <source>The logo at %2 is compressed; what is in it was not checked.</source>
        <translation>%2 的徽标是压缩的；没有检查其中的内容。</translation>
    </message>
    <message>
        <source>The logo at %2 is not a drawing of the kind that mailboxes show (SVG Tiny Portable/Secure): %3.</source>
        <translation>%2 的徽标不是邮箱所显示的那种图形（SVG Tiny Portable/Secure）：%3。</translation>
    </message>
    <message>
        <source>Save the logo anew with a program that knows “SVG Tiny PS”, or correct the file with a text editor, and put it on the web server again.</source>
        <translation>请用支持“SVG Tiny PS”的程序重新保存徽标，或用文本编辑器改正该文件，然后重新放到网页服务器上。</translation>
    </message>
    <message>
        <source>The TXT record %1, which says whether mailboxes show a logo beside your mail, could not be looked up: %2.</source>
        <translation>无法查询 TXT 记录 %1：%2。该记录表明邮箱是否在您的邮件旁边显示徽标。</translation>
    </message>
    <message>
        <source>%1 is not in the DNS, so it has no BIMI record yet; see the check of the delegation.</source>
        <translation>DNS 中没有 %1，因此它还没有 BIMI 记录；请参见委派检查。</translation>
    </message>
    <message>
        <source>Mail of %1 leaves through the relay %2. Some relays write a sender of their own on the envelope; then SPF does not count for DMARC, and only a DKIM signature for %1 does.</source>
        <translation>%1 的邮件通过中继服务器 %2 发出。有些中继服务器会在信封上写自己的发信人；这样 SPF 对 DMARC 无效，只有 %1 的 DKIM 签名有效。</translation>
    </message>
    <message>
        <source>Let the mail server or the relay sign with DKIM for the domain %1: the signature of a received message must say “d=%1”.</source>
        <translation>请让邮件服务器或中继服务器为域名 %1 用 DKIM 签名：收到的邮件的签名中必须有“d=%1”。</translation>
    </message>
    <message>
        <source>%1 says that it takes no mail (null MX).</source>
        <translation>%1 表明不接收邮件（空 MX）。</translation>
    </message>
    <message>
        <source>%1 has an address but no MX record, so other servers try to deliver mail for it there, and its name can be forged as a sender more easily. That is common and no fault.</source>
        <translation>%1 有地址但没有 MX 记录，因此其他服务器会尝试把它的邮件投递到那里，而且它的名称更容易被伪造成发信人。这很常见，不是错误。</translation>
    </message>
    <message>
        <source>If no mail comes from or goes to addresses at %1, you can say so in the panel of your DNS host with two records named %1: an MX record with priority 0 and the target “.” (a dot alone), and a TXT record “v=spf1 -all”. For a domain of its own that is never used for mail, also add a TXT record named “_dmarc” with “v=DMARC1; p=reject”.</source>
        <translation>如果没有邮件来自或发往 %1 的地址，您可以在 DNS 服务商的面板中用两条名称为 %1 的记录来表明：一条 MX 记录，优先级为 0，目标为“.”（只有一个点）；一条 TXT 记录“v=spf1 -all”。如果它本身是独立的域名，并且从不用于邮件，请再添加一条名称为“_dmarc”的 TXT 记录，值为“v=DMARC1; p=reject”。</translation>
    </message>
    <message>
        <source>%1 has an address and an SPF record but no MX record, so other servers try to deliver mail for it there. That is common and no fault.</source>
        <translation>%1 有地址和 SPF 记录但没有 MX 记录，因此其他服务器会尝试把它的邮件投递到那里。这很常见，不是错误。</translation>
    </message>
    <message>
        <source>If no mail goes to addresses at %1, you can say so in the panel of your DNS host with an MX record named %1, with priority 0 and the target “.” (a dot alone).</source>
        <translation>如果没有邮件发往 %1 的地址，您可以在 DNS 服务商的面板中用一条名称为 %1 的 MX 记录来表明，优先级为 0，目标为“.”（只有一个点）。</translation>
    </message>
    <message>
        <source>%1 has MX records: it is meant to take mail.</source>
        <translation>%1 有 MX 记录：它本来就要接收邮件。</translation>
    </message>
    <message>
        <source>%1 is one of the mail servers.</source>
        <translation>%1 是邮件服务器之一。</translation>
    </message>
    <message>
        <source>%1 is an alias (CNAME) of %2; what is said there about mail applies, and no other record may stand beside an alias.</source>
        <translation>%1 是 %2 的别名（CNAME）；关于邮件，以那里所说的为准，别名旁边不得有其他记录。</translation>
    </message>
    <message>
        <source>%1 is answered like every other name in the domain (wildcard), so there is nothing to say about it alone.</source>
        <translation>%1 得到的应答与该域名中的其他任何名称一样（通配符），因此没有单独针对它的内容。</translation>
    </message>
    <message>
        <source>%1 has no address, so nobody tries to deliver mail there.</source>
        <translation>%1 没有地址，因此没有人会尝试向那里投递邮件。</translation>
    </message>
    <message>
        <source>What %1 says about mail could not be looked up: %2.</source>
        <translation>无法查询 %1 关于邮件的说明：%2。</translation>
    </message>
    <message>
        <source>%1 is not in the DNS yet; see the check of the delegation.</source>
        <translation>%1 还不在 DNS 中；请参见委派检查。</translation>
    </message>
    <message>
        <source>Names that have nothing to do with mail</source>
        <translation>与邮件无关的名称</translation>
    </message>
    <message>
        <source>The relay %1 offers no login (AUTH) on port %2. It takes your server&apos;s mail for others only if it knows the server by its address.</source>
        <translation>中继服务器 %1 在端口 %2 上不提供登录（AUTH）。只有在它按地址认识您的服务器时，才会接收您的服务器发给他人的邮件。</translation>
    </message>
    <message>
        <source>The name that your server greets other servers with is not known: no server was entered.</source>
        <translation>您的服务器问候其他服务器时使用的名称未知：没有输入服务器。</translation>
    </message>
    <message>
        <source>the connection was refused</source>
        <translation>连接被拒绝</translation>
    </message>
    <message>
        <source>no answer to the connection</source>
        <translation>连接没有得到应答</translation>
    </message>
    <message>
        <source>there is no way to that address from here</source>
        <translation>从这里没有通往该地址的路由</translation>
    </message>
    <message>
        <source>this computer forbids the connection</source>
        <translation>本计算机禁止该连接</translation>
    </message>
    <message>
        <source>no answer in time</source>
        <translation>没有及时应答</translation>
    </message>
    <message>
        <source>the other side closed the connection</source>
        <translation>对方关闭了连接</translation>
    </message>
    <message>
        <source>what answers speaks another protocol</source>
        <translation>应答者使用的是另一种协议</translation>
    </message>
    <message>
        <source>the answers do not fit the questions</source>
        <translation>应答与所问的不符</translation>
    </message>
    <message>
        <source>a line of the answer is too long</source>
        <translation>应答中有一行太长</translation>
    </message>
    <message>
        <source>the answer is too long</source>
        <translation>应答太长</translation>
    </message>
    <message>
        <source>it was refused</source>
        <translation>被拒绝</translation>
    </message>
    <message>
        <source>it was not finished</source>
        <translation>没有完成</translation>
    </message>
    <message>
        <source>Mail leaves with the sender %4. The provider looks after SPF, DKIM and DMARC of that address, and they fit as long as the mail goes out through the provider&apos;s server.</source>
        <translation>邮件以 %4 为发信人发出。该地址的 SPF、DKIM 和 DMARC 由服务商管理；只要邮件通过服务商的服务器发出，它们就相符。</translation>
    </message>
    <message>
        <source>Everybody inside sends with the same address, %4, and all answers go to that mailbox.</source>
        <translation>内部所有人都用同一个地址 %4 发信，所有回信都送到那个邮箱。</translation>
    </message>
    <message>
        <source>Let your mail server rewrite the sender of mail that leaves to %4 (Postfix: smtp_generic_maps), keep the name of the person in front of the address, and decide who inside gets what arrives in that mailbox.</source>
        <translation>请让您的邮件服务器把外发邮件的发信人改写为 %4（Postfix：smtp_generic_maps），保留地址前面的人名，并决定送到那个邮箱的邮件由内部哪个人接收。</translation>
    </message>
    <message>
        <source>The address of the outside mailbox is not known. Type it on the page of the outside mailbox to have this judged.</source>
        <translation>外部邮箱的地址未知。要评判这一项，请在外部邮箱页面输入该地址。</translation>
    </message>
    <message>
        <source>The domain of the outside mailbox, %1, does not exist in the DNS.</source>
        <translation>外部邮箱的域名 %1 在 DNS 中不存在。</translation>
    </message>
    <message>
        <source>Check the spelling of %4 on the page of the outside mailbox.</source>
        <translation>请在外部邮箱页面检查 %4 的拼写。</translation>
    </message>
    <message>
        <source>The DMARC policy of %1 is “reject”: mail with a sender of %1 that leaves by another way than the provider&apos;s servers is refused.</source>
        <translation>%1 的 DMARC 策略为“reject”：发信人属于 %1 的邮件如果不通过服务商的服务器发出，就会被拒收。</translation>
    </message>
    <message>
        <source>The DMARC policy of %1 is “quarantine”: mail with a sender of %1 that leaves by another way than the provider&apos;s servers is put to junk.</source>
        <translation>%1 的 DMARC 策略为“quarantine”：发信人属于 %1 的邮件如果不通过服务商的服务器发出，就会被归入垃圾邮件。</translation>
    </message>
    <message>
        <source>%1 asks nobody to refuse mail that fails (DMARC policy “none”, or no DMARC record).</source>
        <translation>%1 没有要求任何人拒收不能通过的邮件（DMARC 策略为“none”，或没有 DMARC 记录）。</translation>
    </message>
    <message>
        <source>The records of %1 that receivers judge senders by could not be asked for.</source>
        <translation>无法查询收信方据以评判发信人的 %1 的记录。</translation>
    </message>
    <message>
        <source>%1 is a name that exists only inside. Nobody outside can answer mail with such a sender, and most receivers refuse it.</source>
        <translation>%1 是只在内部存在的名称。外部没有人能够回复发信人属于它的邮件，大多数收信方会拒收这样的邮件。</translation>
    </message>
    <message>
        <source>Let your mail server rewrite the sender of mail that leaves to %4 (Postfix: smtp_generic_maps or sender_canonical_maps).</source>
        <translation>请让您的邮件服务器把外发邮件的发信人改写为 %4（Postfix：smtp_generic_maps 或 sender_canonical_maps）。</translation>
    </message>
    <message>
        <source>The domain %1 does not exist on the Internet. Nobody can answer mail with such a sender, and most receivers refuse it.</source>
        <translation>域名 %1 在互联网上不存在。没有人能够回复发信人属于它的邮件，大多数收信方会拒收这样的邮件。</translation>
    </message>
    <message>
        <source>Let your mail server rewrite the sender of mail that leaves to %4 (Postfix: smtp_generic_maps or sender_canonical_maps), or register the domain.</source>
        <translation>请让您的邮件服务器把外发邮件的发信人改写为 %4（Postfix：smtp_generic_maps 或 sender_canonical_maps），或注册该域名。</translation>
    </message>
    <message>
        <source>%1 takes no mail: it has neither a usable MX record nor an address. Nobody can answer mail with such a sender, and many receivers refuse it.</source>
        <translation>%1 不接收邮件：它既没有可用的 MX 记录，也没有地址。没有人能够回复发信人属于它的邮件，许多收信方会拒收这样的邮件。</translation>
    </message>
    <message>
        <source>Let your mail server rewrite the sender of mail that leaves to %4 (Postfix: smtp_generic_maps or sender_canonical_maps), or let the MX records of %1 point to a provider that collects its mail.</source>
        <translation>请让您的邮件服务器把外发邮件的发信人改写为 %4（Postfix：smtp_generic_maps 或 sender_canonical_maps），或让 %1 的 MX 记录指向为它接收邮件的服务商。</translation>
    </message>
    <message>
        <source>Whether %1 lets your mail pass (SPF) cannot be told: the provider&apos;s server for outgoing mail was not entered.</source>
        <translation>无法判断 %1 是否让您的邮件通过（SPF）：没有输入服务商的外发邮件服务器。</translation>
    </message>
    <message>
        <source>Enter the provider&apos;s SMTP server on the page of the outside mailbox, then run the diagnosis again.</source>
        <translation>请在外部邮箱页面输入服务商的 SMTP 服务器，然后重新运行诊断。</translation>
    </message>
    <message>
        <source>The SPF record of %1 lets mail pass that goes out through %2; DMARC is content with that as well.</source>
        <translation>%1 的 SPF 记录让通过 %2 发出的邮件通过；这也符合 DMARC 的要求。</translation>
    </message>
    <message>
        <source>The SPF record of %1 names the provider of %2, so mail that goes out there should pass.</source>
        <translation>%1 的 SPF 记录写入了 %2 的服务商，因此通过它发出的邮件应能通过。</translation>
    </message>
    <message>
        <source>The SPF record of %1 does not name %2, but other services. Whether the provider&apos;s sending servers are among them cannot be told from here.</source>
        <translation>%1 的 SPF 记录没有写入 %2，而是写入了其他服务。从这里无法判断其中是否包含服务商的发信服务器。</translation>
    </message>
    <message>
        <source>Ask the provider what SPF should contain for mail that goes out through %2. Or send a mail to a mailbox elsewhere and look for “spf=” in its header Authentication-Results.</source>
        <translation>请询问服务商，对于通过 %2 发出的邮件，SPF 中应包含什么。或者向别处的邮箱发送一封邮件，在其标头 Authentication-Results 中查看“spf=”。</translation>
    </message>
    <message>
        <source>The SPF record of %1 is broken, so it lets nobody pass. Your mail may be put to junk.</source>
        <translation>%1 的 SPF 记录已损坏，因此不让任何人通过。您的邮件可能会被归入垃圾邮件。</translation>
    </message>
    <message>
        <source>Let there be one TXT record of %1 that begins with “v=spf1”, for instance: %3</source>
        <translation>请让 %1 只有一条以“v=spf1”开头的 TXT 记录，例如：%3</translation>
    </message>
    <message>
        <source>%1 has no SPF record. Large providers put mail to junk, or refuse it, when neither SPF nor DKIM vouches for its sender.</source>
        <translation>%1 没有 SPF 记录。如果 SPF 和 DKIM 都不能为发信人作证，大型服务商会把邮件归入垃圾邮件或拒收。</translation>
    </message>
    <message>
        <source>In the panel of your DNS host create a TXT record of %1 with this value: %3 (ask the provider whether that covers its sending servers). Or let your mail server rewrite the sender to %4 (Postfix: smtp_generic_maps).</source>
        <translation>请在 DNS 服务商的面板中为 %1 创建一条 TXT 记录，值为：%3（请询问服务商，这是否涵盖它的发信服务器）。或者让您的邮件服务器把发信人改写为 %4（Postfix：smtp_generic_maps）。</translation>
    </message>
    <message>
        <source>The SPF record of %1 does not seem to cover mail that goes out through %2. Such mail may be put to junk or refused.</source>
        <translation>%1 的 SPF 记录似乎没有涵盖通过 %2 发出的邮件。这样的邮件可能会被归入垃圾邮件或拒收。</translation>
    </message>
    <message>
        <source>In the panel of your DNS host change the SPF record of %1 to: %3 (ask the provider whether that covers its sending servers). Or let your mail server rewrite the sender to %4 (Postfix: smtp_generic_maps).</source>
        <translation>请在 DNS 服务商的面板中把 %1 的 SPF 记录改为：%3（请询问服务商，这是否涵盖它的发信服务器）。或者让您的邮件服务器把发信人改写为 %4（Postfix：smtp_generic_maps）。</translation>
    </message>
    <message>
        <source>Mail that you send as %1 will be refused: the DMARC policy of %1 is “reject”, and there is neither SPF nor DKIM that would let it pass.</source>
        <translation>您以 %1 为发信人发出的邮件会被拒收：%1 的 DMARC 策略为“reject”，而没有能让邮件通过的 SPF 或 DKIM。</translation>
    </message>
    <message>
        <source>In the panel of your DNS host create a TXT record of %1 with this value: %3 (ask the provider whether that covers its sending servers). Or let mail be signed by DKIM with d=%1. Or let your mail server rewrite the sender to %4 (Postfix: smtp_generic_maps).</source>
        <translation>请在 DNS 服务商的面板中为 %1 创建一条 TXT 记录，值为：%3（请询问服务商，这是否涵盖它的发信服务器）。或者让邮件用 DKIM 以 d=%1 签名。或者让您的邮件服务器把发信人改写为 %4（Postfix：smtp_generic_maps）。</translation>
    </message>
    <message>
        <source>The DMARC policy of %1 is “reject”, and SPF does not seem to cover %2: mail that goes out there is refused unless it is signed by DKIM with d=%1.</source>
        <translation>%1 的 DMARC 策略为“reject”，而 SPF 似乎没有涵盖 %2：通过它发出的邮件会被拒收，除非用 DKIM 以 d=%1 签名。</translation>
    </message>
    <message>
        <source>Let the SPF record of %1 be: %3 (ask the provider whether that covers its sending servers). Or let mail be signed by DKIM with d=%1. Or let your mail server rewrite the sender to %4 (Postfix: smtp_generic_maps).</source>
        <translation>请把 %1 的 SPF 记录设为：%3（请询问服务商，这是否涵盖它的发信服务器）。或者让邮件用 DKIM 以 d=%1 签名。或者让您的邮件服务器把发信人改写为 %4（Postfix：smtp_generic_maps）。</translation>
    </message>
    <message>
        <source>The DMARC policy of %1 is “quarantine”, and SPF does not seem to cover %2: mail that goes out there is put to junk unless it is signed by DKIM with d=%1.</source>
        <translation>%1 的 DMARC 策略为“quarantine”，而 SPF 似乎没有涵盖 %2：通过它发出的邮件会被归入垃圾邮件，除非用 DKIM 以 d=%1 签名。</translation>
    </message>
    <message>
        <source>SPF does not seem to let mail of %1 pass that goes out through %2, but you said that your server signs it (DKIM). That is enough for DMARC, if the provider leaves the mail as it is.</source>
        <translation>SPF 似乎不让 %1 的通过 %2 发出的邮件通过，但您说过您的服务器会签名（DKIM）。只要服务商不改动邮件，这对 DMARC 就足够了。</translation>
    </message>
    <message>
        <source>%1 has no DMARC record, so receivers decide by themselves what to do with mail that fails.</source>
        <translation>%1 没有 DMARC 记录，因此收信方自行决定如何处理不能通过的邮件。</translation>
    </message>
    <message>
        <source>Your mail server and the provider both take mail for %1. Mail from inside to a mailbox of %1 that only the provider has stays inside and is lost or refused, or goes around in a circle.</source>
        <translation>您的邮件服务器和服务商都接收 %1 的邮件。从内部发到 %1 的、只有服务商才有的邮箱的邮件会留在内部，丢失或被拒收，或者循环打转。</translation>
    </message>
    <message>
        <source>Let your mail server hand mail for users of %1 that it does not know to %2 instead of refusing it (Postfix: leave %1 out of mydestination and use virtual_alias_maps for your own users). Or use another name inside, for instance office.home.arpa.</source>
        <translation>请让您的邮件服务器把发给 %1 的、它不认识的用户的邮件转交给 %2，而不是拒收（Postfix：不要把 %1 写入 mydestination，并用 virtual_alias_maps 处理您自己的用户）。或者在内部使用另一个名称，例如 office.home.arpa。</translation>
    </message>
    <message>
        <source>From outside, mail for %1 goes to %2. Mail from inside to users of %1 who have their mailbox only there must be handed on, not kept or refused by your server.</source>
        <translation>从外部来看，%1 的邮件送到 %2。从内部发给 %1 的、邮箱只在那里的用户的邮件必须转交出去，您的服务器不应自己留下或拒收。</translation>
    </message>
    <message>
        <source>The login at %1 was not tested: it offers only kinds of login that this program does not know (%2).</source>
        <translation>没有测试能否登录 %1：它只提供本程序不支持的登录方式（%2）。</translation>
    </message>
    <message>
        <source>See in the instructions of your mail server whether it knows one of them.</source>
        <translation>请在您邮件服务器的说明中查看它是否支持其中的一种。</translation>
    </message>
    <message>
        <source>The sender of mail that leaves through the provider</source>
        <translation>通过服务商发出的邮件的发信人</translation>
    </message>
    <message>
        <source>Run the diagnosis from outside, for example over a mobile phone&apos;s connection. From here you can check two things: that the router forwards TCP port %2 to the private address of the mail server, and that the server itself answers under that address: begin a setup for the LAN.</source>
        <translation>请从外部运行诊断，例如使用手机的网络连接。从这里您可以检查两件事：路由器是否把 TCP 端口 %2 转发到邮件服务器的私有地址，以及服务器本身是否在该地址上应答：请为局域网新建一个设置。</translation>
    </message>
    <message>
        <source>It could not be found out which external address this network has. If it is %1, the router may simply not let connections to it come back in, and the port may well be open to everyone else. So this is not certain.</source>
        <translation>无法查明本网络的外部地址。如果它是 %1，可能只是路由器不允许从内部连回该地址，而该端口很可能对其他所有人开放。因此这并不确定。</translation>
    </message>
    <message>
        <source>If the server is in this network, run the diagnosis from outside as well, for example over a mobile phone&apos;s connection.</source>
        <translation>如果服务器在本网络中，请再从外部运行一次诊断，例如使用手机的网络连接。</translation>
    </message>
    <message>
        <source>Computers do not trust the certificate of %1: it is for another name, or its issuer is not known. Inside a LAN that is usual, and mail is encrypted all the same.</source>
        <translation>计算机不信任 %1 的证书：它是为其他名称颁发的，或颁发者未知。在局域网内这很常见，邮件照样加密。</translation>
    </message>
</context>
<context>
    <name>commandline</name>
    <message>
        <source>&quot;%1&quot; is one word too many; see mxwizard %2 --help.</source>
        <translation>“%1”是多余的词；请看 mxwizard %2 --help。</translation>
    </message>
    <message>
        <source>%1 is missing; see mxwizard %2 --help.</source>
        <translation>缺少 %1；请看 mxwizard %2 --help。</translation>
    </message>
    <message>
        <source>--%1 needs a value.</source>
        <translation>--%1 需要一个值。</translation>
    </message>
    <message>
        <source>--smtp-port needs a number from 1 to 65535.</source>
        <translation>--smtp-port 需要 1 到 65535 之间的数字。</translation>
    </message>
    <message>
        <source>--timeout needs a number of seconds from 1 to 300.</source>
        <translation>--timeout 需要 1 到 300 之间的秒数。</translation>
    </message>
    <message>
        <source>There is no such command; see mxwizard --help.</source>
        <translation>没有这个命令；请看 mxwizard --help。</translation>
    </message>
    <message>
        <source>See mxwizard %1 --help.</source>
        <translation>请看 mxwizard %1 --help。</translation>
    </message>
    <message>
        <source>See mxwizard %1.</source>
        <translation>请看 mxwizard %1。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is neither a command nor a setup file; see mxwizard --help.</source>
        <translation>“%1”既不是命令，也不是设置文件；请看 mxwizard --help。</translation>
    </message>
    <message>
        <source>%1 of %2 checks done</source>
        <translation>已完成 %1 项检查，共 %2 项</translation>
    </message>
    <message>
        <source>Other simulated domains:</source>
        <translation>其他模拟域名：</translation>
    </message>
    <message>
        <source>How the domain gets its mail: straight from the Internet (the default), inside the LAN only, or collected from an outside mailbox.</source>
        <translation>该域名如何获得邮件：直接从互联网（默认）、仅在局域网内，或从外部邮箱收取。</translation>
    </message>
    <message>
        <source>A server that takes mail for the domain, with its IPv4 and IPv6 addresses. Give it once for each server, the preferred one first: they get the priorities 10, 20, 30 and so on unless PRIORITY says otherwise.</source>
        <translation>为该域名接收邮件的服务器，及其 IPv4 和 IPv6 地址。每台服务器写一次，首选的在前：除非 PRIORITY 另有指定，优先级依次为 10、20、30 等。</translation>
    </message>
    <message>
        <source>An address of yours as the Internet sees it; may be repeated. The first --mail-host that was given without an address gets it; otherwise it is an address that mail leaves from.</source>
        <translation>互联网所看到的您的一个地址；可以重复。第一个没有写地址的 --mail-host 会得到它；否则它是邮件发出的地址。</translation>
    </message>
    <message>
        <source>With --mode map: a server of the outside mailbox; may be repeated. PROTOCOL is imaps, pop3s or smtps for TLS from the first byte, or imap, pop3 or smtp for STARTTLS.</source>
        <translation>与 --mode map 一起使用：外部邮箱的一台服务器；可以重复。PROTOCOL 为 imaps、pop3s 或 smtps 时从第一个字节起使用 TLS，为 imap、pop3 或 smtp 时使用 STARTTLS。</translation>
    </message>
    <message>
        <source>Whose panel to explain; &quot;generic&quot; suits any. Known: %1.</source>
        <translation>说明哪个服务商的面板；“generic”适用于任何面板。已知的有：%1。</translation>
    </message>
    <message>
        <source>Test the mail servers on this port instead of 25, which is the only one that mail from the Internet uses.</source>
        <translation>在这个端口上测试邮件服务器，而不是 25；来自互联网的邮件只使用 25。</translation>
    </message>
    <message>
        <source>Wait at most this long for each step of each server: 1 to 300, 10 by default. The whole diagnosis ends after six times as long.</source>
        <translation>每台服务器的每个步骤最多等待这么久：1 到 300，默认 10。整个诊断在六倍的时间后结束。</translation>
    </message>
    <message>
        <source>Use the simulated Internet inside the program; nothing is asked of anybody. It has these domains: %1.</source>
        <translation>使用程序内置的模拟互联网；不询问任何人。其中有这些域名：%1。</translation>
    </message>
    <message>
        <source>How to write the result: html, text, markdown, json or pdf for a diagnosis, %1 for records. Without it the ending of the --output file decides, else it is text.</source>
        <translation>结果的格式：诊断可用 html、text、markdown、json 或 pdf，记录可用 %1。不指定时由 --output 文件的扩展名决定，否则为 text。</translation>
    </message>
    <message>
        <source>Write the result to this file instead of standard output; a file that is there is replaced only when everything has been written.</source>
        <translation>把结果写入这个文件，而不是标准输出；已有的文件只有在全部写完之后才会被替换。</translation>
    </message>
    <message>
        <source>Begin with a saved setup; what else is given on the command line replaces what is in it.</source>
        <translation>从保存的设置开始；命令行上的其他内容会替换其中的相应内容。</translation>
    </message>
    <message>
        <source>Save the setup that this command line makes, for --setup and for the window.</source>
        <translation>保存由此命令行得到的设置，供 --setup 和窗口使用。</translation>
    </message>
    <message>
        <source>Language of all texts, as &quot;de&quot; or &quot;zh_CN&quot;; the system&apos;s by default.</source>
        <translation>所有文字的语言，例如“de”或“zh_CN”；默认使用系统的语言。</translation>
    </message>
    <message>
        <source>Explain the command, or list all.</source>
        <translation>说明该命令，或列出全部命令。</translation>
    </message>
    <message>
        <source>Print the version.</source>
        <translation>输出版本。</translation>
    </message>
    <message>
        <source>Diagnose the mail of a domain: its DNS records and a conversation with every address of every mail server. No mail is sent. Without servers on the command line everything is judged by what DNS says.</source>
        <translation>诊断一个域名的邮件：它的 DNS 记录，以及与每台邮件服务器每个地址的对话。不发送邮件。命令行上没有服务器时，一切以 DNS 所说为准。</translation>
    </message>
    <message>
        <source>Print the DNS records that the domain needs. With --external-ip alone the server is called mail.DOMAIN.</source>
        <translation>输出该域名所需的 DNS 记录。只给出 --external-ip 时，服务器名称为 mail.DOMAIN。</translation>
    </message>
    <message>
        <source>Print what to type into which box of the DNS provider&apos;s panel.</source>
        <translation>输出在 DNS 服务商的面板中哪一栏填写什么。</translation>
    </message>
    <message>
        <source>Judge a diagnosis again that was saved as JSON, without a network.</source>
        <translation>不用网络，重新评判以 JSON 保存的诊断。</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>用法：%1</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>选项：</translation>
    </message>
    <message>
        <source>or: %1</source>
        <translation>或：%1</translation>
    </message>
    <message>
        <source>MX Wizard sets up the DNS records of a mail domain and diagnoses whether mail arrives. Without a command it opens its window.</source>
        <translation>MX Wizard 设置邮件域名的 DNS 记录，并诊断邮件能否到达。不带命令时打开窗口。</translation>
    </message>
    <message>
        <source>Commands (&quot;mxwizard COMMAND --help&quot; explains each):</source>
        <translation>命令（“mxwizard COMMAND --help”有说明）：</translation>
    </message>
    <message>
        <source>Options of the window:</source>
        <translation>窗口的选项：</translation>
    </message>
    <message>
        <source>Exit status: 0 nothing failed, 1 at least one check failed, 2 it could not be run.</source>
        <translation>退出状态：0 没有失败；1 至少有一项检查失败；2 无法运行。</translation>
    </message>
    <message>
        <source>note: %1</source>
        <translation>提示：%1</translation>
    </message>
    <message>
        <source>The ending of &quot;%1&quot; does not say how to write the report; add --format with one of %2.</source>
        <translation>从“%1”的扩展名看不出报告的格式；请加上 --format，取值为 %2 之一。</translation>
    </message>
    <message>
        <source>There is no format &quot;%1&quot;; choose one of %2.</source>
        <translation>没有格式“%1”；请选择 %2 之一。</translation>
    </message>
    <message>
        <source>%1 is a folder; name a file.</source>
        <translation>%1 是文件夹；请给出文件名。</translation>
    </message>
    <message>
        <source>%1 cannot be written: there is no such folder.</source>
        <translation>无法写入 %1：没有这个文件夹。</translation>
    </message>
    <message>
        <source>%1 cannot be written: its folder is read-only for you.</source>
        <translation>无法写入 %1：您对它的文件夹只有读取权限。</translation>
    </message>
    <message>
        <source>%1 cannot be written: it is read-only for you.</source>
        <translation>无法写入 %1：您对它只有读取权限。</translation>
    </message>
    <message>
        <source>The result could not be written to standard output.</source>
        <translation>结果无法写到标准输出。</translation>
    </message>
    <message>
        <source>The report could not be drawn in this format.</source>
        <translation>报告无法以此格式绘制。</translation>
    </message>
    <message>
        <source>With an outside mailbox nothing is changed in the provider&apos;s panel: its DNS records must stay.</source>
        <translation>使用外部邮箱时，不在服务商的面板中修改任何内容：它的 DNS 记录必须保留。</translation>
    </message>
    <message>
        <source>For a LAN nothing is published, so there is nothing to type into a provider&apos;s panel; &quot;mxwizard records&quot; prints what the LAN&apos;s own DNS needs.</source>
        <translation>局域网不发布任何内容，因此在服务商的面板中没有要填写的；“mxwizard records”会输出局域网自己的 DNS 所需的内容。</translation>
    </message>
    <message>
        <source>The ending of &quot;%1&quot; does not say how to write the records; add --format with one of %2.</source>
        <translation>从“%1”的扩展名看不出记录的格式；请加上 --format，取值为 %2 之一。</translation>
    </message>
    <message>
        <source>There is no format &quot;%1&quot; for records; choose one of %2.</source>
        <translation>记录没有格式“%1”；请选择 %2 之一。</translation>
    </message>
    <message>
        <source>Mail for %1 is collected from an outside mailbox, so the provider&apos;s DNS records must stay as they are. There are no records to set.</source>
        <translation>%1 的邮件从外部邮箱收取，因此服务商的 DNS 记录必须保持原样。没有要设置的记录。</translation>
    </message>
    <message>
        <source>These records cannot be written safely in the format %1.</source>
        <translation>这些记录无法安全地写成格式 %1。</translation>
    </message>
    <message>
        <source>--%1 cannot be used with --demo: the simulated domains bring their own setup.</source>
        <translation>--%1 不能与 --demo 一起使用：模拟域名自带设置。</translation>
    </message>
    <message>
        <source>There is no %1 in the simulated Internet; it has %2.</source>
        <translation>模拟互联网中没有 %1；其中有 %2。</translation>
    </message>
    <message>
        <source>There is no mode &quot;%1&quot;; choose internet, lan or map.</source>
        <translation>没有模式“%1”；请选择 internet、lan 或 map。</translation>
    </message>
    <message>
        <source>Did you mean %1?</source>
        <translation>您是指 %1 吗？</translation>
    </message>
    <message>
        <source>Which domain? Name it after the command, or give --setup.</source>
        <translation>哪个域名？请写在命令后面，或给出 --setup。</translation>
    </message>
    <message>
        <source>These are too many addresses; 64 are the most.</source>
        <translation>地址太多；最多 64 个。</translation>
    </message>
    <message>
        <source>These are too many mail servers; 64 are the most.</source>
        <translation>邮件服务器太多；最多 64 台。</translation>
    </message>
    <message>
        <source>--mail-host names %1 twice; put all its addresses behind one name.</source>
        <translation>--mail-host 两次写了 %1；请把它的所有地址写在同一个名称后面。</translation>
    </message>
    <message>
        <source>--outside goes only with --mode map.</source>
        <translation>--outside 只能与 --mode map 一起使用。</translation>
    </message>
    <message>
        <source>These are too many outside servers; 64 are the most.</source>
        <translation>外部服务器太多；最多 64 台。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not begin with imaps://, imap://, pop3s://, pop3://, smtps:// or smtp://.</source>
        <translation>“%1”没有以 imaps://、imap://、pop3s://、pop3://、smtps:// 或 smtp:// 开头。</translation>
    </message>
    <message>
        <source>The port in &quot;%1&quot; is no number from 1 to 65535.</source>
        <translation>“%1”中的端口不是 1 到 65535 之间的数字。</translation>
    </message>
    <message>
        <source>There is no provider &quot;%1&quot;; choose one of %2.</source>
        <translation>没有服务商“%1”；请选择 %2 之一。</translation>
    </message>
    <message>
        <source>No --mail-host was given; the server is called %1 here.</source>
        <translation>没有给出 --mail-host；这里服务器名称为 %1。</translation>
    </message>
    <message>
        <source>Which servers does the outside mailbox have? Give at least one, as --outside imaps://imap.example.org.</source>
        <translation>外部邮箱有哪些服务器？请至少给出一台，例如 --outside imaps://imap.example.org。</translation>
    </message>
    <message>
        <source>Which server takes the mail? Give it as --mail-host mail.%1=IP.</source>
        <translation>哪台服务器接收邮件？请写作 --mail-host mail.%1=IP。</translation>
    </message>
    <message>
        <source>There is no display for the window here; use &quot;mxwizard diagnose DOMAIN&quot;, or see &quot;mxwizard --help&quot;.</source>
        <translation>这里没有可以显示窗口的屏幕；请使用“mxwizard diagnose DOMAIN”，或看“mxwizard --help”。</translation>
    </message>
    <message>
        <source>--watch is for mail from the Internet only: nothing else depends on what others see.</source>
        <translation>--watch 仅用于来自互联网的邮件：其他情况都不取决于其他人看到什么。</translation>
    </message>
    <message>
        <source>Ask this name server instead of the computer&apos;s own. An IPv6 address with a port is written [IP]:PORT. tls://IP#NAME asks over TLS a server whose certificate must be for NAME; tcp://IP asks over TCP.</source>
        <translation>询问这台名称服务器，而不是本机设置的名称服务器。带端口的 IPv6 地址写作 [IP]:PORT。tls://IP#NAME 表示通过 TLS 询问证书必须属于 NAME 的服务器；tcp://IP 表示通过 TCP 询问。</translation>
    </message>
    <message>
        <source>Do not ask public DNS services (Google, Cloudflare and others) what they see.</source>
        <translation>不向公共 DNS 服务（Google、Cloudflare 等）询问它们看到什么。</translation>
    </message>
    <message>
        <source>After the diagnosis keep looking at the DNS from time to time, until everybody sees what should be seen; one line for each look. Ctrl+C ends it.</source>
        <translation>诊断之后继续不时查看 DNS，直到所有人都看到应有的内容；每次查看输出一行。按 Ctrl+C 结束。</translation>
    </message>
    <message>
        <source>Waiting for the domain&apos;s own name servers.</source>
        <translation>正在等待该域名自己的名称服务器。</translation>
    </message>
    <message>
        <source>Everybody who could be asked sees what should be seen.</source>
        <translation>所有能询问到的都看到了应有的内容。</translation>
    </message>
    <message>
        <source>Not everybody sees it yet.</source>
        <translation>还不是所有人都能看到。</translation>
    </message>
    <message>
        <source>Waiting for: %1</source>
        <translation>正在等待：%1</translation>
    </message>
    <message>
        <source>--nameserver needs an IP address, with [IP]:PORT or IP:PORT for another port than 53; tls://IP#NAME asks over TLS, tcp://IP over TCP.</source>
        <translation>--nameserver 需要一个 IP 地址；端口不是 53 时写作 [IP]:PORT 或 IP:PORT；tls://IP#NAME 通过 TLS 询问，tcp://IP 通过 TCP 询问。</translation>
    </message>
    <message>
        <source>--log-in needs a user name, and goes only with --mode map.</source>
        <translation>--log-in 需要用户名，并且只能与 --mode map 一起使用。</translation>
    </message>
    <message>
        <source>Password of %1:</source>
        <translation>%1 的密码：</translation>
    </message>
    <message>
        <source>--log-in needs a password on standard input.</source>
        <translation>--log-in 需要从标准输入得到密码。</translation>
    </message>
    <message>
        <source>With --mode map: the mail address of the outside mailbox.</source>
        <translation>与 --mode map 一起使用：外部邮箱的邮件地址。</translation>
    </message>
    <message>
        <source>With --mode map: mail leaves with addresses of DOMAIN as its sender, not with that of the outside mailbox.</source>
        <translation>与 --mode map 一起使用：邮件发出时以 DOMAIN 的地址作为发信人，而不是外部邮箱的地址。</translation>
    </message>
    <message>
        <source>With --mode map: also try to log in to the outside mailbox under this name. The password is asked for, or read from standard input; it is kept nowhere. Messages stay as they are.</source>
        <translation>与 --mode map 一起使用：同时尝试用这个名称登录外部邮箱。会要求输入密码，或从标准输入读取；密码不保存在任何地方。邮件保持原样。</translation>
    </message>
    <message>
        <source>A selector that the mail server signs with (DKIM), and its public key in base64 where that should be compared; may be repeated.</source>
        <translation>邮件服务器用来签名的选择器（DKIM），需要对照时再加上它的 base64 公钥；可以重复。</translation>
    </message>
    <message>
        <source>The mail server hands all outgoing mail to this relay: smtps for TLS from the first byte, smtp for STARTTLS.</source>
        <translation>邮件服务器把所有发出的邮件交给这台中继服务器：smtps 表示从第一个字节起使用 TLS，smtp 表示使用 STARTTLS。</translation>
    </message>
    <message>
        <source>Do not ask services of others: block lists, mail servers that show whether port 25 is open, services that tell this network&apos;s address, the registry, the directory of mail settings.</source>
        <translation>不询问他人的服务：黑名单、能显示 25 端口是否开放的邮件服务器、告知本网络地址的服务、注册局、邮件设置目录。</translation>
    </message>
    <message>
        <source>Do not ask the servers of --mail-host which recipients they take. (No message is sent either way.)</source>
        <translation>不询问 --mail-host 的服务器接收哪些收件人。（无论如何都不发送邮件。）</translation>
    </message>
    <message>
        <source>Print all evidence, and what every check says. Without it a report in plain text on standard output has the evidence of what is not well; a file has everything.</source>
        <translation>输出全部证据，以及每项检查所说的内容。不指定时，标准输出上的纯文本报告只包含有问题项目的证据；文件则包含全部内容。</translation>
    </message>
    <message>
        <source>--outside-address goes only with --mode map.</source>
        <translation>--outside-address 只能与 --mode map 一起使用。</translation>
    </message>
    <message>
        <source>--outside-address: &quot;%1&quot; is no mail address like anna@example.net.</source>
        <translation>--outside-address：“%1”不是像 anna@example.net 那样的邮件地址。</translation>
    </message>
    <message>
        <source>--smart-host goes only with --mode internet.</source>
        <translation>--smart-host 只能与 --mode internet 一起使用。</translation>
    </message>
    <message>
        <source>--smart-host needs smtps:// or smtp://.</source>
        <translation>--smart-host 需要 smtps:// 或 smtp://。</translation>
    </message>
    <message>
        <source>These are too many DKIM selectors; 64 are the most.</source>
        <translation>DKIM 选择器太多；最多 64 个。</translation>
    </message>
    <message>
        <source>--dkim: &quot;%1&quot; is no selector of letters, digits, dots and hyphens, or what follows it is no key in base64.</source>
        <translation>--dkim：“%1”不是由字母、数字、点和连字符组成的选择器，或者后面的内容不是 base64 密钥。</translation>
    </message>
</context>
<context>
    <name>formats</name>
    <message>
        <source>DNS records for the mail of %1</source>
        <translation>%1 的邮件所需的 DNS 记录</translation>
    </message>
    <message>
        <source>Zone file (BIND and others)</source>
        <translation>区域文件（BIND 等）</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>TTL</source>
        <translation>TTL</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>优先级</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation>表格（CSV）</translation>
    </message>
    <message>
        <source>Mail servers of %1</source>
        <translation>%1 的邮件服务器</translation>
    </message>
    <message>
        <source>Hosts file, for a LAN without DNS of its own</source>
        <translation>Hosts 文件，用于没有自己 DNS 的局域网</translation>
    </message>
    <message>
        <source>JSON, for programs</source>
        <translation>JSON，供程序使用</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>纯文本</translation>
    </message>
</context>
<context>
    <name>providers</name>
    <message>
        <source>Kind of record</source>
        <translation>记录的类型</translation>
    </message>
    <message>
        <source>Name of the record: here the domain itself</source>
        <translation>记录的名称：这里就是域名本身</translation>
    </message>
    <message>
        <source>Name of the record</source>
        <translation>记录的名称</translation>
    </message>
    <message>
        <source>Priority: the server with the lowest number is tried first</source>
        <translation>优先级：数值最小的服务器最先尝试</translation>
    </message>
    <message>
        <source>How long others may keep the answer</source>
        <translation>其他人可以保留应答多久</translation>
    </message>
    <message>
        <source>Priority and name of the mail server</source>
        <translation>邮件服务器的优先级和名称</translation>
    </message>
    <message>
        <source>Name of the mail server</source>
        <translation>邮件服务器的名称</translation>
    </message>
    <message>
        <source>Text, all on one line</source>
        <translation>文本，全部写在一行</translation>
    </message>
    <message>
        <source>Address of the server</source>
        <translation>服务器的地址</translation>
    </message>
    <message>
        <source>Record %1: %2 of %3</source>
        <translation>记录 %1：%2 %3</translation>
    </message>
    <message>
        <source>(leave empty)</source>
        <translation>（留空）</translation>
    </message>
    <message>
        <source>What to enter for %1</source>
        <translation>为 %1 填写什么</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>注意事项</translation>
    </message>
    <message>
        <source>Some names of boxes and menus are from memory and may be different in your panel; what goes into them is the same.</source>
        <translation>有些栏目和菜单的名称凭记忆写出，在您的面板中可能不同；填写的内容是一样的。</translation>
    </message>
    <message>
        <source>State of the panel: %1.</source>
        <translation>面板信息的日期：%1。</translation>
    </message>
    <message>
        <source>en</source>
        <comment>code of this language</comment>
        <extracomment>The code of the language of this translation, as in the file name: de, zh_CN</extracomment>
        <translation>zh_CN</translation>
    </message>
    <message>
        <source>Log in to the control panel of the company where the domain&apos;s DNS is kept: usually the one where you registered the domain.</source>
        <translation>登录保管该域名 DNS 的公司的控制面板：通常就是您注册域名的那家公司。</translation>
    </message>
    <message>
        <source>Open the DNS configuration of your own name server (%1).</source>
        <translation>打开您自己的名称服务器（%1）的 DNS 配置。</translation>
    </message>
    <message>
        <source>Log in to the control panel of %1.</source>
        <translation>登录 %1 的控制面板。</translation>
    </message>
    <message>
        <source>Log in to the control panel of %1: %2</source>
        <translation>登录 %1 的控制面板：%2</translation>
    </message>
    <message>
        <source>Create the A record, which gives the mail server&apos;s name its public address. If the name has an old address there, change that record instead of adding one.</source>
        <translation>创建 A 记录，它给出邮件服务器名称的公网地址。如果该名称在那里已有旧地址，请修改那条记录，不要另加一条。</translation>
    </message>
    <message>
        <source>Create the AAAA record, which does the same for the IPv6 address.</source>
        <translation>创建 AAAA 记录，它对 IPv6 地址起同样的作用。</translation>
    </message>
    <message>
        <source>Create the MX record. Its value is the name for which you have just created the A or AAAA record, never an IP address.</source>
        <translation>创建 MX 记录。它的值是您刚刚创建了 A 或 AAAA 记录的那个名称，绝不是 IP 地址。</translation>
    </message>
    <message>
        <source>Create the MX record. Its value is the name of the mail server, never an IP address.</source>
        <translation>创建 MX 记录。它的值是邮件服务器的名称，绝不是 IP 地址。</translation>
    </message>
    <message>
        <source>Delete MX records of the domain that point to other servers, for example those of a former provider; otherwise a part of the mail goes there.</source>
        <translation>删除该域名指向其他服务器的 MX 记录，例如以前服务商的；否则一部分邮件会送到那里。</translation>
    </message>
    <message>
        <source>Create the TXT records. Other TXT records stay; but if there is one that begins with the same word (v=spf1 or v=DMARC1), change it, because two of them are an error.</source>
        <translation>创建 TXT 记录。其他 TXT 记录保留；但如果已有一条以同样的词（v=spf1 或 v=DMARC1）开头，请修改它，因为有两条就是错误。</translation>
    </message>
    <message>
        <source>In mail programs, the SMTP server and the POP3 or IMAP server is %1.</source>
        <translation>在邮件程序中，SMTP 服务器和 POP3 或 IMAP 服务器是 %1。</translation>
    </message>
    <message>
        <source>In mail programs, the SMTP server and the POP3 or IMAP server is %1, or its address %2.</source>
        <translation>在邮件程序中，SMTP 服务器和 POP3 或 IMAP 服务器是 %1，或它的地址 %2。</translation>
    </message>
    <message>
        <source>This belongs to the record above: do not create another one, but add this as a new line in its box &quot;%1&quot;.</source>
        <translation>这属于上面的记录：不要另建记录，而是在它的“%1”一栏中加为新的一行。</translation>
    </message>
    <message>
        <source>The mail server is used in the LAN only: nothing is to be entered at a DNS provider, and no MX record is needed.</source>
        <translation>邮件服务器只在局域网内使用：在 DNS 服务商那里没有要填写的，也不需要 MX 记录。</translation>
    </message>
    <message>
        <source>Mail is collected from an outside mailbox: the provider&apos;s MX record must stay as it is, so nothing is to be entered.</source>
        <translation>邮件从外部邮箱收取：服务商的 MX 记录必须保持原样，因此没有要填写的。</translation>
    </message>
    <message>
        <source>There is nothing to enter yet: add a mail server first.</source>
        <translation>还没有要填写的：请先添加邮件服务器。</translation>
    </message>
    <message>
        <source>Go to the place where the DNS records of %1 are: %2</source>
        <translation>进入 %1 的 DNS 记录所在的位置：%2</translation>
    </message>
    <message>
        <source>Save. The change takes a few minutes to 48 hours until the whole Internet sees it, because others keep the old answers for a while.</source>
        <translation>保存。修改需要几分钟到 48 小时才能在整个互联网上可见，因为其他人会把旧的应答保留一段时间。</translation>
    </message>
    <message>
        <source>Run the diagnosis about 8 hours later. Earlier is fine too: it also tells what is still on its way.</source>
        <translation>大约 8 小时后运行诊断。更早也可以：它也会说明哪些还在途中。</translation>
    </message>
    <message>
        <source>%1 is probably kept together with %2, so the names above are given for the DNS page of %2. If your panel has a page of its own for %1, leave &quot;.%3&quot; out.</source>
        <translation>%1 很可能与 %2 放在一起管理，所以上面的名称是按 %2 的 DNS 页面给出的。如果您的面板为 %1 单独设有页面，请去掉“.%3”。</translation>
    </message>
    <message>
        <source>%1 belongs to another domain, so its A or AAAA record must be set where that domain is managed.</source>
        <translation>%1 属于另一个域名，因此它的 A 或 AAAA 记录必须在管理那个域名的地方设置。</translation>
    </message>
    <message>
        <source>A record was left out because it has characters that cannot be typed into a form.</source>
        <translation>有一条记录被略去，因为它含有无法填入表单的字符。</translation>
    </message>
</context>
<context>
    <name>records</name>
    <message>
        <source>Says that the server %1 is found at the IPv4 address %3, so that others can connect to it.</source>
        <translation>说明服务器 %1 位于 IPv4 地址 %3，这样其他人才能连接它。</translation>
    </message>
    <message>
        <source>Says that the server %1 is found at the IPv6 address %3 as well, for those who connect over IPv6.</source>
        <translation>说明服务器 %1 也位于 IPv6 地址 %3，供使用 IPv6 连接的人使用。</translation>
    </message>
    <message>
        <source>DMARC: tells receivers that %2 looks after its mail, and asks them to send reports about forged mail to postmaster@%2.</source>
        <translation>DMARC：告诉收信方 %2 在管理自己的邮件，并请他们把关于伪造邮件的报告发到 postmaster@%2。</translation>
    </message>
    <message>
        <source>Tells the Internet which server takes the mail for %2; of several servers the one with the lowest number is tried first.</source>
        <translation>告诉互联网哪台服务器接收 %2 的邮件；有多台服务器时，数值最小的最先尝试。</translation>
    </message>
    <message>
        <source>SPF: lists the servers that may send mail from addresses of %2, so that receivers can tell your mail from forged mail.</source>
        <translation>SPF：列出可以用 %2 的地址发送邮件的服务器，这样收信方能分辨您的邮件和伪造的邮件。</translation>
    </message>
    <message>
        <source>DKIM: the public key that receivers check the signatures of your mail server with. Its name begins with the selector that the server signs with.</source>
        <translation>DKIM：公钥，收信方用它检查您邮件服务器的签名。它的名称以服务器签名时使用的选择器开头。</translation>
    </message>
</context>
<context>
    <name>report</name>
    <message>
        <source>No fault was found: mail from the Internet should reach %1.</source>
        <translation>没有发现故障：来自互联网的邮件应能到达 %1。</translation>
    </message>
    <message>
        <source>No fault was found: the mail server of %1 can be found and reached from this computer.</source>
        <translation>没有发现故障：从本机可以找到并连上 %1 的邮件服务器。</translation>
    </message>
    <message>
        <source>No fault was found: the outside mail servers used for %1 can be reached and answer as they should.</source>
        <translation>没有发现故障：%1 所用的外部邮件服务器可以连通，并且应答正常。</translation>
    </message>
    <message>
        <source>Mail for %1 should arrive, but one thing is risky: %2</source>
        <translation>%1 的邮件应能到达，但有一处存在风险：%2</translation>
    </message>
    <message>
        <source>The diagnosis of %1 ended before it was finished; no fault had been found until then.</source>
        <translation>%1 的诊断在完成之前就结束了；到那时为止没有发现故障。</translation>
    </message>
    <message>
        <source>No fault of %1 was found, but one thing could not be tested: %2</source>
        <translation>没有发现 %1 的故障，但有一处无法测试：%2</translation>
    </message>
    <message>
        <source>No fault of %1 was found, but %3 things could not be tested; first of all: %2</source>
        <translation>没有发现 %1 的故障，但有 %3 处无法测试；首先是：%2</translation>
    </message>
    <message>
        <source>There was nothing to judge for %1.</source>
        <translation>对 %1 没有可以评判的内容。</translation>
    </message>
    <message>
        <source>This computer&apos;s name server</source>
        <translation>本机的名称服务器</translation>
    </message>
    <message>
        <source>The name server %1</source>
        <translation>名称服务器 %1</translation>
    </message>
    <message>
        <source>Every mail server that is published for %1, and every one entered here, is connected to on port %2; it sees the IP address of this computer.</source>
        <translation>会在端口 %2 上连接为 %1 发布的每台邮件服务器，以及这里输入的每台邮件服务器；它们会看到本机的 IP 地址。</translation>
    </message>
    <message>
        <source>The mail servers entered here are connected to on port %1; they see the IP address of this computer.</source>
        <translation>会在端口 %1 上连接这里输入的邮件服务器；它们会看到本机的 IP 地址。</translation>
    </message>
    <message>
        <source>The outside mail servers are connected to (%1); they see the IP address of this computer.</source>
        <translation>会连接外部邮件服务器（%1）；它们会看到本机的 IP 地址。</translation>
    </message>
    <message>
        <source>Nobody is asked: all answers come from the simulated Internet inside MX Wizard.</source>
        <translation>不询问任何人：所有应答都来自 MX Wizard 内置的模拟互联网。</translation>
    </message>
    <message>
        <source>%1 is asked for the DNS records of %2 and of the outside mail servers; it learns these names.</source>
        <translation>会向%1询问 %2 和外部邮件服务器的 DNS 记录；它会得知这些名称。</translation>
    </message>
    <message>
        <source>%1 is asked for the DNS records of %2 and of its mail servers; it learns these names.</source>
        <translation>会向%1询问 %2 及其邮件服务器的 DNS 记录；它会得知这些名称。</translation>
    </message>
    <message>
        <source>The hosts file of this computer is read.</source>
        <translation>会读取本机的 hosts 文件。</translation>
    </message>
    <message>
        <source>No mail is sent, nobody logs in, and the name of this computer is not given away. Nobody else is asked.</source>
        <translation>不发送邮件，不登录任何地方，也不透露本机的名称。不询问其他任何人。</translation>
    </message>
    <message>
        <source>this computer&apos;s resolver</source>
        <translation>本机的解析器</translation>
    </message>
    <message>
        <source>this computer&apos;s hosts file</source>
        <translation>本机的 hosts 文件</translation>
    </message>
    <message>
        <source>the name server %1</source>
        <translation>名称服务器 %1</translation>
    </message>
    <message>
        <source>Asked: %1 records of %2, of %3</source>
        <translation>询问：%2 的 %1 记录，向%3</translation>
    </message>
    <message>
        <source>Answered by: %1</source>
        <translation>应答者：%1</translation>
    </message>
    <message>
        <source>authoritative (AA)</source>
        <translation>权威应答（AA）</translation>
    </message>
    <message>
        <source>validated by DNSSEC (AD)</source>
        <translation>经 DNSSEC 验证（AD）</translation>
    </message>
    <message>
        <source>over TCP</source>
        <translation>通过 TCP</translation>
    </message>
    <message>
        <source>Answer: %1 after %2</source>
        <translation>应答：%1，用时 %2</translation>
    </message>
    <message>
        <source>Detail: %1</source>
        <translation>详情：%1</translation>
    </message>
    <message>
        <source>Zone&apos;s SOA: primary server %1, serial %2, minimum %3 s</source>
        <translation>区域的 SOA：主服务器 %1，序列号 %2，最小值 %3 秒</translation>
    </message>
    <message>
        <source>That there is nothing may be remembered for %1 s</source>
        <translation>“不存在”这一结果可以被记住 %1 秒</translation>
    </message>
    <message>
        <source>without encryption</source>
        <translation>不加密</translation>
    </message>
    <message>
        <source>STARTTLS where offered</source>
        <translation>提供 STARTTLS 时使用</translation>
    </message>
    <message>
        <source>TLS from the first byte</source>
        <translation>从第一个字节起使用 TLS</translation>
    </message>
    <message>
        <source>Connection: %1 to %2 port %3, %4</source>
        <translation>连接：%1，到 %2 端口 %3，%4</translation>
    </message>
    <message>
        <source>Name asked for: %1</source>
        <translation>所用的名称：%1</translation>
    </message>
    <message>
        <source>Connected after %1</source>
        <translation>%1 后连上</translation>
    </message>
    <message>
        <source>Greeting %1 later</source>
        <translation>%1 后收到问候</translation>
    </message>
    <message>
        <source>Ended: %1 after %2</source>
        <translation>结束：%1，用时 %2</translation>
    </message>
    <message>
        <source>Ended: %1 in stage %2 after %3</source>
        <translation>结束：%1，在阶段 %2，用时 %3</translation>
    </message>
    <message>
        <source>Looks like: %1</source>
        <translation>看起来是：%1</translation>
    </message>
    <message>
        <source>Offers: %1</source>
        <translation>提供：%1</translation>
    </message>
    <message>
        <source>Offers inside TLS: %1</source>
        <translation>在 TLS 内提供：%1</translation>
    </message>
    <message>
        <source>self-signed</source>
        <translation>自签名</translation>
    </message>
    <message>
        <source>issuer not known to this computer</source>
        <translation>本机不认识颁发者</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>已过期</translation>
    </message>
    <message>
        <source>not yet valid</source>
        <translation>尚未生效</translation>
    </message>
    <message>
        <source>key or signature too weak</source>
        <translation>密钥或签名太弱</translation>
    </message>
    <message>
        <source>not trusted by this computer</source>
        <translation>本机不信任</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1，另有 %2 个</translation>
    </message>
    <message>
        <source>Certificate: %1, issued by %2</source>
        <translation>证书：%1，颁发者 %2</translation>
    </message>
    <message>
        <source>Certificate&apos;s names: %1</source>
        <translation>证书的名称：%1</translation>
    </message>
    <message>
        <source>Certificate valid from %1 to %2</source>
        <translation>证书有效期从 %1 到 %2</translation>
    </message>
    <message>
        <source>Certificate&apos;s key: %1; SHA-256: %2</source>
        <translation>证书的密钥：%1；SHA-256：%2</translation>
    </message>
    <message>
        <source>TLS: %1, %2, handshake %3</source>
        <translation>TLS：%1，%2，握手 %3</translation>
    </message>
    <message>
        <source>TLS: the handshake failed</source>
        <translation>TLS：握手失败</translation>
    </message>
    <message>
        <source>TLS error: %1</source>
        <translation>TLS 错误：%1</translation>
    </message>
    <message>
        <source>Plain text came in behind the answer to STARTTLS; it was thrown away</source>
        <translation>在对 STARTTLS 的应答后面收到了明文；已丢弃</translation>
    </message>
    <message>
        <source>Certificate&apos;s faults: %1</source>
        <translation>证书的问题：%1</translation>
    </message>
    <message>
        <source>Transcript (milliseconds; S: the server, C: this computer):</source>
        <translation>对话记录（毫秒；S：服务器，C：本机）：</translation>
    </message>
    <message>
        <source>What must be done, and by whom</source>
        <translation>必须做什么，由谁来做</translation>
    </message>
    <message>
        <source>Evidence: %1</source>
        <translation>证据：%1</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>证据</translation>
    </message>
    <message>
        <source>By hand: %1</source>
        <translation>手动测试：%1</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>检查</translation>
    </message>
    <message>
        <source>Web page (HTML)</source>
        <translation>网页（HTML）</translation>
    </message>
    <message>
        <source>JSON, for programs and for replaying</source>
        <translation>JSON，供程序和重新评判使用</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>Internet: mail comes straight from the Internet</source>
        <translation>互联网：邮件直接来自互联网</translation>
    </message>
    <message>
        <source>LAN only: mail stays inside the network</source>
        <translation>仅局域网：邮件留在网络内部</translation>
    </message>
    <message>
        <source>Map mail server: mail is collected from an outside mailbox</source>
        <translation>映射邮件服务器：从外部邮箱收取邮件</translation>
    </message>
    <message>
        <source>%1 (priority %2)</source>
        <translation>%1（优先级 %2）</translation>
    </message>
    <message>
        <source>%1 (priority %2), %3</source>
        <translation>%1（优先级 %2），%3</translation>
    </message>
    <message>
        <source>%1 at %2 port %3</source>
        <translation>%1，%2 端口 %3</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>域名</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>模式</translation>
    </message>
    <message>
        <source>Mail server</source>
        <translation>邮件服务器</translation>
    </message>
    <message>
        <source>External address</source>
        <translation>外部地址</translation>
    </message>
    <message>
        <source>Outside server</source>
        <translation>外部服务器</translation>
    </message>
    <message>
        <source>SMTP port</source>
        <translation>SMTP 端口</translation>
    </message>
    <message>
        <source>the simulated Internet</source>
        <translation>模拟互联网</translation>
    </message>
    <message>
        <source>MX Wizard: diagnosis of %1</source>
        <translation>MX Wizard：%1 的诊断</translation>
    </message>
    <message>
        <source>en</source>
        <extracomment>The BCP 47 code of the language you translate to, as in HTML&apos;s lang attribute: &quot;de&quot;, &quot;zh-CN&quot;</extracomment>
        <translation>zh-CN</translation>
    </message>
    <message>
        <source>SIMULATED: domain, servers and answers come from the simulated Internet inside MX Wizard; nothing here is real.</source>
        <translation>模拟：域名、服务器和应答都来自 MX Wizard 内置的模拟互联网；这里没有任何真实内容。</translation>
    </message>
    <message>
        <source>This diagnosis was stopped before it was finished; it says what was known until then.</source>
        <translation>此次诊断在完成之前被停止；它说明的是到那时为止已知的情况。</translation>
    </message>
    <message>
        <source>The time for this diagnosis ran out before it was finished; it says what was known until then.</source>
        <translation>此次诊断在完成之前时间用尽；它说明的是到那时为止已知的情况。</translation>
    </message>
    <message>
        <source>The computer was asleep during this diagnosis; run it again to know the rest.</source>
        <translation>诊断期间计算机处于睡眠状态；请重新运行以了解其余情况。</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>开始时间</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>用时</translation>
    </message>
    <message>
        <source>%1 seconds</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>DNS asked</source>
        <translation>询问的 DNS</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>程序</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>纯文本</translation>
    </message>
    <message>
        <source>One thing is wrong with mail for %1: %2</source>
        <translation>%1 的邮件有一处不对：%2</translation>
    </message>
    <message>
        <source>%3 things are wrong with mail for %1; first of all: %2</source>
        <translation>%1 的邮件有 %3 处不对；首先是：%2</translation>
    </message>
    <message>
        <source>and %1 more records</source>
        <translation>另有 %1 条记录</translation>
    </message>
    <message>
        <source>Public DNS services are not asked.</source>
        <translation>不询问公共 DNS 服务。</translation>
    </message>
    <message>
        <source>These public DNS services are asked what they see: %1. They learn these names and see the IP address of this computer.</source>
        <translation>会询问这些公共 DNS 服务看到什么：%1。它们会得知这些名称，并看到本机的 IP 地址。</translation>
    </message>
    <message>
        <source>To know whether a resolver can be trusted, each is also asked for %1, %2 and a name below %3 that does not exist.</source>
        <translation>为了知道解析器是否可信，还会向每个解析器询问 %1、%2 以及 %3 下一个不存在的名称。</translation>
    </message>
    <message>
        <source>So is the DNS of your network (mostly the router), where that is another.</source>
        <translation>如果您网络的 DNS（多半是路由器）与之不同，也会同样询问它。</translation>
    </message>
    <message>
        <source>over TLS</source>
        <translation>通过 TLS</translation>
    </message>
    <message>
        <source>over TLS as %1</source>
        <translation>通过 TLS，名称为 %1</translation>
    </message>
    <message>
        <source>only for what it holds itself (RD off)</source>
        <translation>只询问它自己持有的内容（RD 关闭）</translation>
    </message>
    <message>
        <source>without checking DNSSEC (CD on)</source>
        <translation>不检查 DNSSEC（CD 开启）</translation>
    </message>
    <message>
        <source>offers recursion (RA)</source>
        <translation>提供递归查询（RA）</translation>
    </message>
    <message>
        <source>SOA of the zone %4: primary server %1, serial %2, minimum %3 s</source>
        <translation>区域 %4 的 SOA：主服务器 %1，序列号 %2，最小值 %3 秒</translation>
    </message>
    <message>
        <source>Reason given (extended error): %1</source>
        <translation>给出的原因（扩展错误）：%1</translation>
    </message>
    <message>
        <source>Refers to these name servers:</source>
        <translation>指向这些名称服务器：</translation>
    </message>
    <message>
        <source>and gives their addresses (glue):</source>
        <translation>并给出它们的地址（粘附记录，glue）：</translation>
    </message>
    <message>
        <source>at %1</source>
        <translation>询问于 %1</translation>
    </message>
    <message>
        <source>Who sees what</source>
        <translation>谁看到什么</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>询问对象</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>What it has</source>
        <translation>所见内容</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>持续多久</translation>
    </message>
    <message>
        <source>Planned: %1</source>
        <translation>计划：%1</translation>
    </message>
    <message>
        <source>At the domain&apos;s name servers: %1</source>
        <translation>该域名的名称服务器上：%1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2 的 %1</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>正确</translation>
    </message>
    <message>
        <source>Same</source>
        <translation>相同</translation>
    </message>
    <message>
        <source>Inner view</source>
        <translation>内部视图</translation>
    </message>
    <message>
        <source>Old value</source>
        <translation>旧值</translation>
    </message>
    <message>
        <source>Different</source>
        <translation>不同</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>缺失</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>未询问</translation>
    </message>
    <message>
        <source>its answers cannot be relied on</source>
        <translation>它的应答不可靠</translation>
    </message>
    <message>
        <source>%1 (works only inside your network)</source>
        <translation>%1（只在您的网络内有效）</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>直到 %1</translation>
    </message>
    <message>
        <source>%1 s left</source>
        <translation>还剩 %1 秒</translation>
    </message>
    <message>
        <source>TTL %1 s</source>
        <translation>TTL %1 秒</translation>
    </message>
    <message>
        <source>Not all that was planned is seen at the domain&apos;s own name servers.</source>
        <translation>在该域名自己的名称服务器上，还不能看到全部计划的内容。</translation>
    </message>
    <message>
        <source>Everybody who could be asked sees what was planned.</source>
        <translation>所有能询问到的都看到了计划的内容。</translation>
    </message>
    <message>
        <source>The domain&apos;s own name servers are right, but not everybody sees that.</source>
        <translation>该域名自己的名称服务器是正确的，但还不是所有人都能看到。</translation>
    </message>
    <message>
        <source>The domain&apos;s own name servers are right. Something old is still seen by: %1</source>
        <translation>该域名自己的名称服务器是正确的。仍看到旧内容的有：%1</translation>
    </message>
    <message>
        <source>Only where those name servers give no answer may these public DNS services be asked in their place: %1. They learn the name and see the IP address of this computer.</source>
        <translation>只有当这些名称服务器不作应答时，才可能改为询问以下公共 DNS 服务：%1。它们会得知该名称，并看到本计算机的 IP 地址。</translation>
    </message>
    <message>
        <source>The servers at the root of the DNS, those of the top-level domain and the name servers of %1 are asked directly; they see the IP address of this computer.</source>
        <translation>DNS 根服务器、顶级域的服务器以及 %1 的名称服务器会被直接询问；它们会看到本计算机的 IP 地址。</translation>
    </message>
    <message>
        <source>Only if that fails are the servers at the root of the DNS asked, to know whether there is a connection at all.</source>
        <translation>只有在失败时才询问 DNS 根服务器，以了解究竟是否有网络连接。</translation>
    </message>
    <message>
        <source>local time, %1</source>
        <translation>本地时间，%1</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>The domain does not exist in the public DNS.</source>
        <translation>公共 DNS 中没有该域名。</translation>
    </message>
    <message>
        <source>The domain&apos;s own name servers could not be asked, so it is not known what others see.</source>
        <translation>无法询问该域名自己的名称服务器，因此不知道其他人看到什么。</translation>
    </message>
    <message>
        <source>The domain&apos;s own name servers could not be asked, and public resolvers do not see all that was planned.</source>
        <translation>无法询问该域名自己的名称服务器，而公共解析器没有看到计划的全部内容。</translation>
    </message>
    <message>
        <source>Public resolvers see what was planned; the domain&apos;s own name servers could not be asked.</source>
        <translation>公共解析器看到了计划的内容；无法询问该域名自己的名称服务器。</translation>
    </message>
    <message>
        <source>Not everybody sees what was planned, and the domain&apos;s own name servers could not be asked.</source>
        <translation>并非所有人都看到计划的内容，而且无法询问该域名自己的名称服务器。</translation>
    </message>
    <message>
        <source>The domain&apos;s own name servers could not be asked. Something old is still seen by: %1</source>
        <translation>无法询问该域名自己的名称服务器。以下各方仍看到旧内容：%1</translation>
    </message>
    <message>
        <source>The domain does not exist yet.</source>
        <translation>该域名尚不存在。</translation>
    </message>
    <message>
        <source>No name server of the domain gives an answer.</source>
        <translation>该域名的名称服务器都没有应答。</translation>
    </message>
    <message>
        <source>Nobody could be asked.</source>
        <translation>没有任何一方可供询问。</translation>
    </message>
    <message>
        <source>Everybody outside who could be asked sees what was planned.</source>
        <translation>外界凡是能够询问到的，都看到了计划的内容。</translation>
    </message>
    <message>
        <source>The domain&apos;s own name servers are right and nothing old was found, but not every resolver could tell.</source>
        <translation>该域名自己的名称服务器正确，也没有发现旧内容，但并非每个解析器都能给出答案。</translation>
    </message>
    <message>
        <source>No services of others are asked (block lists, test servers, registries, directories).</source>
        <translation>不询问他人的服务（黑名单、测试服务器、注册局、目录）。</translation>
    </message>
    <message>
        <source>The directory of mail settings that Thunderbird uses is asked for the domain of the outside mailbox; it learns that domain and sees the IP address of this computer.</source>
        <translation>会向 Thunderbird 所用的邮件设置目录询问外部邮箱的域名；它会得知该域名，并看到本机的 IP 地址。</translation>
    </message>
    <message>
        <source>Services of others are asked too: block lists (they learn the domain and the addresses that mail leaves from), mail servers of large providers whether port 25 is open from here, services that tell this network&apos;s address, and the registry of the domain. They see the IP address of this computer or of its resolver.</source>
        <translation>还会询问他人的服务：黑名单（它们会得知该域名和邮件发出的地址）、大型服务商的邮件服务器（从这里 25 端口是否开放）、告知本网络地址的服务，以及该域名的注册局。它们会看到本机或其解析器的 IP 地址。</translation>
    </message>
    <message>
        <source>Your own servers are asked which recipients they take; the conversation ends before a message is sent.</source>
        <translation>会询问您自己的服务器接收哪些收件人；对话在发送邮件之前就结束。</translation>
    </message>
    <message>
        <source>The web servers that hold the domain&apos;s mail policy (MTA-STS) and the settings for mail programs are asked for these documents.</source>
        <translation>会向存放该域名邮件策略（MTA-STS）和邮件程序设置的网页服务器请求这些文件。</translation>
    </message>
    <message>
        <source>No mail is sent, nobody logs in unless you typed a password for that, and the name of this computer is not given away. Nobody else is asked.</source>
        <translation>不发送邮件；除非您为此输入了密码，否则不登录任何地方；也不透露本机的名称。不询问其他任何人。</translation>
    </message>
    <message>
        <source>Chain %1: SHA-256 %2, of its key %3</source>
        <translation>证书链 %1：SHA-256 %2，其密钥的 SHA-256 %3</translation>
    </message>
    <message>
        <source>Login: %1</source>
        <translation>登录：%1</translation>
    </message>
    <message>
        <source>Ways to log in that are offered: %1</source>
        <translation>提供的登录方式：%1</translation>
    </message>
    <message>
        <source>Messages in the inbox: %1</source>
        <translation>收件箱中的邮件数：%1</translation>
    </message>
    <message>
        <source>Content (%1 bytes):</source>
        <translation>内容（%1 字节）：</translation>
    </message>
    <message>
        <source>and %1 more bytes</source>
        <translation>另有 %1 字节</translation>
    </message>
    <message>
        <source>Fetched: %1, from %2</source>
        <translation>获取：%1，来自 %2</translation>
    </message>
    <message>
        <source>Answer: HTTP status %1 after %2</source>
        <translation>应答：HTTP 状态码 %1，用时 %2</translation>
    </message>
    <message>
        <source>Content type: %1</source>
        <translation>内容类型：%1</translation>
    </message>
    <message>
        <source>Leads on to: %1</source>
        <translation>跳转到：%1</translation>
    </message>
    <message>
        <source>Mail to %1 should arrive, but the mail server does not do all that it should: %2</source>
        <translation>%1 的邮件应能到达，但邮件服务器没有做到应做的全部：%2</translation>
    </message>
    <message>
        <source>Mail to %1 should arrive, but strangers may send through your server: %2</source>
        <translation>%1 的邮件应能到达，但陌生来客可以通过您的服务器发信：%2</translation>
    </message>
    <message>
        <source>Mail to %1 should arrive, but look after the registration of the domain: %2</source>
        <translation>%1 的邮件应能到达，但请留意域名的注册：%2</translation>
    </message>
    <message>
        <source>Mail to %1 should arrive, but is not protected on its way as it should be: %2</source>
        <translation>%1 的邮件应能到达，但在途中没有得到应有的保护：%2</translation>
    </message>
    <message>
        <source>Mail to %1 should arrive, but mail that you send may be refused: %2</source>
        <translation>%1 的邮件应能到达，但您发出的邮件可能被拒收：%2</translation>
    </message>
    <message>
        <source>Mail to %1 should arrive, but not all in the DNS is as it should be: %2</source>
        <translation>%1 的邮件应能到达，但 DNS 中并非一切正常：%2</translation>
    </message>
    <message>
        <source>Mail to %1 should arrive, but not everybody sees the same in the DNS: %2</source>
        <translation>%1 的邮件应能到达，但并非所有人在 DNS 中看到的都相同：%2</translation>
    </message>
    <message>
        <source>Mail to %1 should arrive, but this computer sees another DNS than others: %2</source>
        <translation>%1 的邮件应能到达，但本机看到的 DNS 与其他人不同：%2</translation>
    </message>
    <message>
        <source>Mail to %1 should arrive, but mail programs may have trouble: %2</source>
        <translation>%1 的邮件应能到达，但邮件程序可能遇到问题：%2</translation>
    </message>
    <message>
        <source>No mail can reach %1: %2</source>
        <translation>任何邮件都无法到达 %1：%2</translation>
    </message>
    <message>
        <source>The domain %1 does not work in the DNS, so mail does not arrive: %2</source>
        <translation>域名 %1 在 DNS 中不能正常工作，因此邮件无法到达：%2</translation>
    </message>
    <message>
        <source>Senders are not led to the right mail server of %1: %2</source>
        <translation>发信方没有被引导到 %1 的正确邮件服务器：%2</translation>
    </message>
    <message>
        <source>Mail to %1 does not get into the mail server: %2</source>
        <translation>发给 %1 的邮件进不了邮件服务器：%2</translation>
    </message>
    <message>
        <source>Not every mail server of %1 takes mail: %2</source>
        <translation>并非 %1 的每台邮件服务器都接收邮件：%2</translation>
    </message>
    <message>
        <source>Whether mail to %1 arrives is not known, but this is certainly wrong: %2</source>
        <translation>不知道 %1 的邮件能否到达，但这一处肯定不对：%2</translation>
    </message>
    <message>
        <source>Whether mail to %1 arrives could not be found out: %2</source>
        <translation>无法查明 %1 的邮件能否到达：%2</translation>
    </message>
    <message>
        <source>No fault was found: mail from the Internet should reach %1, as soon as everybody sees the new records.</source>
        <translation>没有发现故障：等到所有人都看到新记录，来自互联网的邮件应能到达 %1。</translation>
    </message>
    <message>
        <source>No fault was found: mail from the Internet should reach %1, but not everybody sees the new records before %2.</source>
        <translation>没有发现故障：来自互联网的邮件应能到达 %1，但要到 %2 才会所有人都看到新记录。</translation>
    </message>
    <message>
        <source>A letter for this is ready below.</source>
        <translation>为此准备的信函见下文。</translation>
    </message>
    <message>
        <source>%1 and %2 other name servers</source>
        <translation>%1 和另外 %2 台名称服务器</translation>
    </message>
    <message>
        <source>Nothing has to be done.</source>
        <translation>无需任何操作。</translation>
    </message>
    <message>
        <source>Does not apply here</source>
        <translation>在此不适用</translation>
    </message>
    <message>
        <source>Letters ready to send</source>
        <translation>可以发送的信函</translation>
    </message>
    <message>
        <source>Only of what is not well. Add --evidence to print all of it, or save the report with --output.</source>
        <translation>只包含有问题的项目。加上 --evidence 可输出全部内容，或用 --output 保存报告。</translation>
    </message>
    <message>
        <source>Mail to %1 should arrive, but some of it may go astray: %2</source>
        <translation>发往 %1 的邮件应能到达，但其中一部分可能会送错地方：%2</translation>
    </message>
</context>
<context>
    <name>setup</name>
    <message>
        <source>Type an IP address, for example 203.0.113.5 or 2001:db8::5.</source>
        <translation>请输入 IP 地址，例如 203.0.113.5 或 2001:db8::5。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an IP address. An address looks like 203.0.113.5 (IPv4) or 2001:db8::5 (IPv6).</source>
        <translation>“%1”不是 IP 地址。地址形如 203.0.113.5（IPv4）或 2001:db8::5（IPv6）。</translation>
    </message>
    <message>
        <source>%1 is a public Internet address. That works, but in a LAN a private one such as 192.168.1.5 is usual.</source>
        <translation>%1 是互联网公网地址。可以使用，但局域网中通常用私有地址，例如 192.168.1.5。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a name. Type the IP address of the server here, for example 203.0.113.5.</source>
        <translation>“%1”是名称。请在这里输入服务器的 IP 地址，例如 203.0.113.5。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; describes a whole network. Type the address alone, without the slash and the number behind it.</source>
        <translation>“%1”描述的是整个网络。请只输入地址，不要斜杠和后面的数字。</translation>
    </message>
    <message>
        <source>The number behind the colon is a port. Type the address alone.</source>
        <translation>冒号后面的数字是端口。请只输入地址。</translation>
    </message>
    <message>
        <source>Type the address alone, without the brackets.</source>
        <translation>请只输入地址，不要方括号。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; names a network card of this computer behind the % sign; such an address means nothing to other computers. Use another address of the server.</source>
        <translation>“%1”在 % 号后面写了本机的网卡；这样的地址对其他计算机没有意义。请使用服务器的另一个地址。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has numbers that begin with 0, which programs read in different ways. Type them without the zeros in front.</source>
        <translation>“%1”中有以 0 开头的数字，不同程序的理解不同。请去掉前面的零再输入。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not complete or not correct: an IPv4 address is four numbers from 0 to 255 with dots between them, for example 203.0.113.5.</source>
        <translation>“%1”不完整或不正确：IPv4 地址是用点隔开的四个 0 到 255 的数字，例如 203.0.113.5。</translation>
    </message>
    <message>
        <source>%1 belongs to a block that Internet protocols use for themselves (RFC 6890); no mail server can have it.</source>
        <translation>%1 属于互联网协议自用的地址块（RFC 6890）；邮件服务器不可能使用它。</translation>
    </message>
    <message>
        <source>%1 belongs to the AS112 project, which answers stray look-ups of private addresses (RFC 7534); no mail server can have it.</source>
        <translation>%1 属于 AS112 项目，它应答误发的私有地址查询（RFC 7534）；邮件服务器不可能使用它。</translation>
    </message>
    <message>
        <source>%1 belongs to the block for multicast relays (RFC 7450); no mail server can have it.</source>
        <translation>%1 属于多播中继的地址块（RFC 7450）；邮件服务器不可能使用它。</translation>
    </message>
    <message>
        <source>%1 belongs to 6to4 (RFC 7526), an old way of carrying IPv6 over IPv4 that has been given up; most mail servers cannot be reached through it.</source>
        <translation>%1 属于 6to4（RFC 7526），一种已被放弃的用 IPv4 承载 IPv6 的旧方法；大多数邮件服务器无法通过它到达。</translation>
    </message>
    <message>
        <source>%1 is a Teredo tunnel address (RFC 4380), which a computer makes up for itself; other mail servers cannot reach it.</source>
        <translation>%1 是 Teredo 隧道地址（RFC 4380），由计算机自己生成；其他邮件服务器无法到达它。</translation>
    </message>
    <message>
        <source>%1 is an identifier that only looks like an address (RFC 7343, RFC 9374); nothing can be sent to it.</source>
        <translation>%1 是只是看起来像地址的标识符（RFC 7343、RFC 9374）；无法向它发送任何内容。</translation>
    </message>
    <message>
        <source>%1 belongs to the block whose packets are thrown away (RFC 6666); no mail server can have it.</source>
        <translation>%1 属于数据包会被丢弃的地址块（RFC 6666）；邮件服务器不可能使用它。</translation>
    </message>
    <message>
        <source>%1 belongs to the block for segment routing inside one network (RFC 9602); no mail server can have it.</source>
        <translation>%1 属于单个网络内部分段路由的地址块（RFC 9602）；邮件服务器不可能使用它。</translation>
    </message>
    <message>
        <source>%1 is an old way of writing an IPv4 address as IPv6 (RFC 4291 section 2.5.5.1) that is no longer used. Type the IPv4 address itself.</source>
        <translation>%1 是把 IPv4 地址写成 IPv6 的旧写法（RFC 4291 第 2.5.5.1 节），已不再使用。请直接输入 IPv4 地址。</translation>
    </message>
    <message>
        <source>%1 is a site-local address (RFC 3879), a forerunner of today&apos;s private IPv6 addresses; it cannot be reached from the Internet.</source>
        <translation>%1 是站点本地地址（RFC 3879），是今天 IPv6 私有地址的前身；从互联网无法到达。</translation>
    </message>
    <message>
        <source>%1 belongs to no block that has been handed out for use on the Internet (RFC 4291 section 2.4); it cannot be reached.</source>
        <translation>%1 不属于任何已分配给互联网使用的地址块（RFC 4291 第 2.4 节）；无法到达。</translation>
    </message>
    <message>
        <source>%1 means &quot;no address&quot; (RFC 1122, RFC 4291); no computer can be reached by it.</source>
        <translation>%1 表示“没有地址”（RFC 1122、RFC 4291）；无法通过它到达任何计算机。</translation>
    </message>
    <message>
        <source>%1 is a private address (RFC 1918); it works inside your own network only and cannot be reached from the Internet. Your public address is the one that your router has on its Internet side.</source>
        <translation>%1 是私有地址（RFC 1918）；它只在您自己的网络内有效，从互联网无法到达。您的公网地址是路由器在互联网一侧的那个地址。</translation>
    </message>
    <message>
        <source>%1 is an address that your Internet provider shares between many customers (carrier-grade NAT, RFC 6598). Ports cannot be forwarded through it, so no mail can come in. Ask the provider for a public address of your own.</source>
        <translation>%1 是您的互联网接入服务商让许多客户共用的地址（运营商级 NAT，RFC 6598）。无法通过它转发端口，因此邮件进不来。请向服务商申请自己的公网地址。</translation>
    </message>
    <message>
        <source>%1 always means the computer itself (loopback); no other computer can reach it.</source>
        <translation>%1 始终表示计算机自己（回环）；其他计算机无法到达它。</translation>
    </message>
    <message>
        <source>%1 is a link-local address (RFC 3927, RFC 4291), which a computer gives itself; it works on one cable or one wireless network only.</source>
        <translation>%1 是链路本地地址（RFC 3927、RFC 4291），由计算机自己分配；它只在一条网线或一个无线网络上有效。</translation>
    </message>
    <message>
        <source>%1 is a private IPv6 address (unique local, RFC 4193); it works inside your own network only and cannot be reached from the Internet.</source>
        <translation>%1 是 IPv6 私有地址（唯一本地地址，RFC 4193）；它只在您自己的网络内有效，从互联网无法到达。</translation>
    </message>
    <message>
        <source>%1 is reserved for examples in documentation (RFC 5737, RFC 3849, RFC 9637); no computer has it. Replace it by your real address.</source>
        <translation>%1 保留作文档中的示例（RFC 5737、RFC 3849、RFC 9637）；没有计算机使用它。请换成您的真实地址。</translation>
    </message>
    <message>
        <source>%1 is reserved for measuring network equipment (RFC 2544, RFC 5180); when it comes from a look-up, a proxy or VPN on this computer has probably made it up.</source>
        <translation>%1 保留用于测量网络设备（RFC 2544、RFC 5180）；如果它来自查询，多半是本机上的代理或 VPN 编造的。</translation>
    </message>
    <message>
        <source>%1 is a multicast address, which stands for a group of receivers; no mail server can have it.</source>
        <translation>%1 是多播地址，代表一组接收者；邮件服务器不可能使用它。</translation>
    </message>
    <message>
        <source>%1 is the broadcast address, which stands for every computer of a network; no mail server can have it.</source>
        <translation>%1 是广播地址，代表一个网络中的所有计算机；邮件服务器不可能使用它。</translation>
    </message>
    <message>
        <source>%1 is an IPv4 address written as IPv6 (RFC 4291 section 2.5.5.2); it is used inside programs only. Type the IPv4 address itself.</source>
        <translation>%1 是写成 IPv6 的 IPv4 地址（RFC 4291 第 2.5.5.2 节）；它只在程序内部使用。请直接输入 IPv4 地址。</translation>
    </message>
    <message>
        <source>%1 is an IPv4 address translated for an IPv6-only network (NAT64, RFC 6052, RFC 8215); it means something only inside that network.</source>
        <translation>%1 是为纯 IPv6 网络转换的 IPv4 地址（NAT64，RFC 6052、RFC 8215）；它只在那个网络内部有意义。</translation>
    </message>
    <message>
        <source>%1 belongs to a block that is reserved and not in use (RFC 6890); it cannot be reached.</source>
        <translation>%1 属于保留且未使用的地址块（RFC 6890）；无法到达。</translation>
    </message>
    <message>
        <source>This is not an IP address.</source>
        <translation>这不是 IP 地址。</translation>
    </message>
    <message>
        <source>The file could not be opened: %1</source>
        <translation>无法打开文件：%1</translation>
    </message>
    <message>
        <source>%1 is far too large to be a file of this program; it was not read.</source>
        <translation>%1 太大，不可能是本程序的文件；没有读取。</translation>
    </message>
    <message>
        <source>The file is damaged or of another kind: %1 cannot be read as JSON.</source>
        <translation>文件已损坏或属于其他类型：%1 无法作为 JSON 读取。</translation>
    </message>
    <message>
        <source>%1 was not saved by this program, or it is another kind of file.</source>
        <translation>%1 不是由本程序保存的，或者是另一种文件。</translation>
    </message>
    <message>
        <source>This is not a report that this program saved as JSON.</source>
        <translation>这不是本程序以 JSON 保存的报告。</translation>
    </message>
    <message>
        <source>The file was saved by a newer version of this program. Install that version to open it.</source>
        <translation>该文件由本程序的较新版本保存。请安装那个版本来打开它。</translation>
    </message>
    <message>
        <source>The file is damaged: the entry &quot;%1&quot; is missing or has an impossible value.</source>
        <translation>文件已损坏：条目“%1”缺失，或其值不可能成立。</translation>
    </message>
    <message>
        <source>The file could not be written: %1</source>
        <translation>无法写入文件：%1</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a folder. Choose a file name.</source>
        <translation>“%1”是文件夹。请选择文件名。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an ordinary file. Choose another one.</source>
        <translation>“%1”不是普通文件。请另选一个。</translation>
    </message>
    <message>
        <source>The folder %1 does not exist. Choose another place, or create it first.</source>
        <translation>文件夹 %1 不存在。请另选位置，或先创建它。</translation>
    </message>
    <message>
        <source>You may not write to the folder %1. Choose another place.</source>
        <translation>您无权写入文件夹 %1。请另选位置。</translation>
    </message>
    <message>
        <source>The file could not be written completely; is the disk with %1 full? Nothing was changed. Make room or choose another place.</source>
        <translation>文件无法完整写入；%1 所在的磁盘是否已满？没有做任何更改。请腾出空间或另选位置。</translation>
    </message>
    <message>
        <source>Type the full name of your mail server, for example mail.example.org.</source>
        <translation>请输入您邮件服务器的完整名称，例如 mail.example.org。</translation>
    </message>
    <message>
        <source>Type your mail domain: the part behind the @ of your mail addresses, for example example.org.</source>
        <translation>请输入您的邮件域名：邮件地址中 @ 后面的部分，例如 example.org。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no dot. The Internet needs the full name of the server, for example mail.example.org.</source>
        <translation>“%1”中没有点。互联网需要服务器的完整名称，例如 mail.example.org。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no dot. A mail domain on the Internet has at least two parts, for example example.org.</source>
        <translation>“%1”中没有点。互联网上的邮件域名至少有两个部分，例如 example.org。</translation>
    </message>
    <message>
        <source>This is a web address. Only the name of the server is needed, without http:// and without anything behind the name.</source>
        <translation>这是网址。只需要服务器的名称，不要 http://，名称后面也不要任何内容。</translation>
    </message>
    <message>
        <source>This is a web address. Only the domain is needed, without http:// and without anything behind the name.</source>
        <translation>这是网址。只需要域名，不要 http://，域名后面也不要任何内容。</translation>
    </message>
    <message>
        <source>This is an e-mail address. Type the name of the server that takes the mail, for example mail.example.org.</source>
        <translation>这是电子邮件地址。请输入接收邮件的服务器的名称，例如 mail.example.org。</translation>
    </message>
    <message>
        <source>This is an e-mail address. Only the part behind the @ is needed.</source>
        <translation>这是电子邮件地址。只需要 @ 后面的部分。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is an IP address. An MX record needs a name here, for example mail.example.org; the address has a box of its own.</source>
        <translation>“%1”是 IP 地址。MX 记录在这里需要名称，例如 mail.example.org；地址另有一栏。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is an IP address. Type the domain here, for example example.org; addresses are asked for later.</source>
        <translation>“%1”是 IP 地址。请在这里输入域名，例如 example.org；地址稍后再问。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is an ending under which everybody can register names; nobody has it for himself. Type the whole domain, with your own part in front.</source>
        <translation>“%1”是人人都可以在其下注册名称的后缀；没有人独自拥有它。请输入完整的域名，前面带上您自己的部分。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is an ending under which everybody on the Internet can register names. It works inside your network, but it hides the real names under it.</source>
        <translation>“%1”是互联网上人人都可以在其下注册名称的后缀。它在您的网络内可以使用，但会遮住其下的真实名称。</translation>
    </message>
    <message>
        <source>Names that end in &quot;%2&quot; are reserved (RFC 6761) and never exist on the Internet, so no mail can come to &quot;%1&quot;. Type the domain that you have registered, or choose the LAN way.</source>
        <translation>以“%2”结尾的名称是保留的（RFC 6761），永远不会存在于互联网上，因此没有邮件能到达“%1”。请输入您已注册的域名，或选择局域网方式。</translation>
    </message>
    <message>
        <source>Names that end in &quot;%2&quot; have a special meaning (RFC 6761), so other computers may never find &quot;%1&quot;. A name that ends in .internal is safe.</source>
        <translation>以“%2”结尾的名称有特殊含义（RFC 6761），其他计算机可能永远找不到“%1”。以 .internal 结尾的名称是安全的。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; looks like the name of a web site. Mail addresses hardly ever end in @%1; the mail domain is probably the part behind &quot;%2.&quot;.</source>
        <translation>“%1”看起来是网站的名称。邮件地址几乎不会以 @%1 结尾；邮件域名多半是“%2.”后面的部分。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; looks like the name of the mail server. The mail domain, which stands behind the @ of the addresses, is probably the part behind &quot;%2.&quot;.</source>
        <translation>“%1”看起来是邮件服务器的名称。邮件域名在地址的 @ 后面，多半是“%2.”后面的部分。</translation>
    </message>
    <message>
        <source>This is too long: a name has at most 253 characters (RFC 1035 section 2.3.4).</source>
        <translation>太长：名称最多 253 个字符（RFC 1035 第 2.3.4 节）。</translation>
    </message>
    <message>
        <source>The part &quot;%2&quot; is too long: between two dots there are at most 63 characters (RFC 1035 section 2.3.4).</source>
        <translation>“%2”这一部分太长：两个点之间最多 63 个字符（RFC 1035 第 2.3.4 节）。</translation>
    </message>
    <message>
        <source>There is nothing between two dots, or a dot at the beginning. Remove the dot that is too many.</source>
        <translation>两个点之间没有内容，或者开头有点。请去掉多余的点。</translation>
    </message>
    <message>
        <source>There is a space inside. A name has letters, digits and hyphens between its dots.</source>
        <translation>中间有空格。名称的各点之间由字母、数字和连字符组成。</translation>
    </message>
    <message>
        <source>&quot;%2&quot; cannot be part of a name. A name has letters, digits and hyphens between its dots.</source>
        <translation>“%2”不能是名称的一部分。名称的各点之间由字母、数字和连字符组成。</translation>
    </message>
    <message>
        <source>The part &quot;%2&quot; begins or ends with a hyphen, which is not allowed (RFC 1123 section 2.1).</source>
        <translation>“%2”这一部分以连字符开头或结尾，这是不允许的（RFC 1123 第 2.1 节）。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has two hyphens in a place that is kept for coded names (RFC 5891 section 4.2.3.1). Check that it is spelled correctly.</source>
        <translation>“%1”在留给编码名称的位置上有两个连字符（RFC 5891 第 4.2.3.1 节）。请检查拼写是否正确。</translation>
    </message>
    <message>
        <source>&quot;%2&quot; is not a valid name: some of its characters, or their order, are not allowed in names (RFC 5891).</source>
        <translation>“%2”不是有效的名称：其中有些字符或它们的顺序不允许用在名称中（RFC 5891）。</translation>
    </message>
    <message>
        <source>The number behind the colon is a port. Only the name is needed.</source>
        <translation>冒号后面的数字是端口。只需要名称。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a name for looking up an IP address backwards. It cannot have mail; type an ordinary name.</source>
        <translation>“%1”是反向查询 IP 地址用的名称。它不能有邮件；请输入普通的名称。</translation>
    </message>
    <message>
        <source>Names that end in .local are looked up by multicast (mDNS, RFC 6762), so many computers will not ask your own DNS for &quot;%1&quot;. A name that ends in .internal is safer.</source>
        <translation>以 .local 结尾的名称通过多播查询（mDNS，RFC 6762），因此许多计算机不会向您自己的 DNS 询问“%1”。以 .internal 结尾的名称更安全。</translation>
    </message>
    <message>
        <source>&quot;%2&quot; has letters of different alphabets, or letters that look like those of another one. If you copied it, check that it is really your name.</source>
        <translation>“%2”中有不同文字的字母，或者看起来像另一种文字的字母。如果是复制来的，请检查它是否真是您的名称。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; ends in a number, as an IP address does; no name may end so (RFC 1123 section 2.1). Check the ending.</source>
        <translation>“%1”像 IP 地址那样以数字结尾；名称不得如此结尾（RFC 1123 第 2.1 节）。请检查结尾。</translation>
    </message>
</context>
<context>
    <name>simulation</name>
    <message>
        <source>Everything is right.</source>
        <translation>一切正常。</translation>
    </message>
    <message>
        <source>The domain has no MX record, only a website.</source>
        <translation>该域名没有 MX 记录，只有网站。</translation>
    </message>
    <message>
        <source>The domain does not exist.</source>
        <translation>该域名不存在。</translation>
    </message>
    <message>
        <source>The domain declares that it takes no mail (null MX).</source>
        <translation>该域名声明不接收邮件（空 MX）。</translation>
    </message>
    <message>
        <source>The mail host has a private address in the public DNS.</source>
        <translation>公共 DNS 中邮件主机的地址是私有地址。</translation>
    </message>
    <message>
        <source>The MX record points to an alias (CNAME).</source>
        <translation>MX 记录指向别名（CNAME）。</translation>
    </message>
    <message>
        <source>The MX record names an IP address instead of a host.</source>
        <translation>MX 记录写的是 IP 地址，而不是主机。</translation>
    </message>
    <message>
        <source>The MX record names a host that has no address.</source>
        <translation>MX 记录写的主机没有地址。</translation>
    </message>
    <message>
        <source>Nothing listens on port 25.</source>
        <translation>25 端口上没有程序监听。</translation>
    </message>
    <message>
        <source>A firewall drops all packets to port 25 of the first of two servers.</source>
        <translation>防火墙丢弃了发往两台服务器中第一台 25 端口的所有数据包。</translation>
    </message>
    <message>
        <source>The mail server offers no encryption.</source>
        <translation>邮件服务器不提供加密。</translation>
    </message>
    <message>
        <source>The mail server&apos;s certificate has expired.</source>
        <translation>邮件服务器的证书已过期。</translation>
    </message>
    <message>
        <source>The mail server turns every stranger away (554).</source>
        <translation>邮件服务器拒绝所有陌生来客（554）。</translation>
    </message>
    <message>
        <source>The mail server accepts the connection and says nothing.</source>
        <translation>邮件服务器接受连接，却什么也不说。</translation>
    </message>
    <message>
        <source>An MX record of the earlier provider was left over.</source>
        <translation>遗留了一条以前服务商的 MX 记录。</translation>
    </message>
    <message>
        <source>The domain has two SPF records.</source>
        <translation>该域名有两条 SPF 记录。</translation>
    </message>
    <message>
        <source>The name servers do not know the domain (SERVFAIL).</source>
        <translation>名称服务器不知道该域名（SERVFAIL）。</translation>
    </message>
    <message>
        <source>LAN only: the mail server of an office, with its own DNS.</source>
        <translation>仅局域网：某办公室的邮件服务器，有自己的 DNS。</translation>
    </message>
    <message>
        <source>Map mail server: mail is collected from an outside provider.</source>
        <translation>映射邮件服务器：从外部服务商收取邮件。</translation>
    </message>
    <message>
        <source>The mail host has moved; some resolvers still have its old address.</source>
        <translation>邮件主机已迁移；有些解析器仍记着它的旧地址。</translation>
    </message>
    <message>
        <source>This network&apos;s own DNS gives another address than the Internet sees.</source>
        <translation>本网络自己的 DNS 给出的地址与互联网看到的不同。</translation>
    </message>
    <message>
        <source>One of the domain&apos;s name servers does not know it.</source>
        <translation>该域名的一台名称服务器不知道该域名。</translation>
    </message>
    <message>
        <source>The records landed at name.domain.domain.</source>
        <translation>记录误放到了 name.domain.domain。</translation>
    </message>
    <message>
        <source>The domain&apos;s DNSSEC signatures are wrong.</source>
        <translation>该域名的 DNSSEC 签名不正确。</translation>
    </message>
    <message>
        <source>The mail server takes anybody&apos;s mail for anybody (open relay).</source>
        <translation>邮件服务器接收任何人发给任何人的邮件（开放中继）。</translation>
    </message>
    <message>
        <source>The mail server tells strangers to come again later (greylisting).</source>
        <translation>邮件服务器让陌生来客稍后再来（灰名单）。</translation>
    </message>
    <message>
        <source>The server&apos;s address is on a block list.</source>
        <translation>服务器的地址在黑名单上。</translation>
    </message>
    <message>
        <source>The server&apos;s address has no name (PTR).</source>
        <translation>服务器的地址没有名称（PTR）。</translation>
    </message>
    <message>
        <source>The SPF record still names the earlier provider only.</source>
        <translation>SPF 记录仍然只写有以前的服务商。</translation>
    </message>
    <message>
        <source>The certificate was renewed, the TLSA record was forgotten.</source>
        <translation>证书已更新，但忘了更新 TLSA 记录。</translation>
    </message>
</context>
<context>
    <name>wizard</name>
    <message>
        <source>Use “%1”</source>
        <translation>使用“%1”</translation>
    </message>
</context>
<context>
    <name>wizard::CheckModel</name>
    <message>
        <source>%1: %2. %3</source>
        <translation>%1：%2。%3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1: %2 %3</source>
        <translation>%1：%2 %3</translation>
    </message>
    <message>
        <source>Evidence: %1</source>
        <translation>证据：%1</translation>
    </message>
    <message>
        <source>No answer yet</source>
        <translation>还没有应答</translation>
    </message>
    <message>
        <source>%1, port %2</source>
        <translation>%1，端口 %2</translation>
    </message>
    <message>
        <source>%1 of %2, from this computer&apos;s hosts file</source>
        <translation>%2 的 %1，来自本机的 hosts 文件</translation>
    </message>
    <message>
        <source>%1 of %2, from this computer&apos;s resolver</source>
        <translation>%2 的 %1，来自本机的解析器</translation>
    </message>
    <message>
        <source>%1 of %2, from %3</source>
        <translation>%2 的 %1，来自 %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>verdict: number of checks</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1, from %2</source>
        <comment>a web page, an address</comment>
        <translation>%1，来自 %2</translation>
    </message>
</context>
<context>
    <name>wizard::CopyButton</name>
    <message>
        <source>Copied</source>
        <translation>已复制</translation>
    </message>
</context>
<context>
    <name>wizard::DiagnosePage</name>
    <message>
        <source>Diagnose</source>
        <translation>诊断</translation>
    </message>
    <message>
        <source>Asks the DNS and the mail servers themselves whether mail will arrive.</source>
        <translation>直接询问 DNS 和邮件服务器，邮件能否到达。</translation>
    </message>
    <message>
        <source>Checks and their results</source>
        <translation>检查及其结果</translation>
    </message>
    <message>
        <source>Cop&amp;y report</source>
        <translation>复制报告(&amp;Y)</translation>
    </message>
    <message>
        <source>Pr&amp;int...</source>
        <translation>打印(&amp;I)...</translation>
    </message>
    <message>
        <source>Save rep&amp;ort</source>
        <translation>保存报告(&amp;O)</translation>
    </message>
    <message>
        <source>Select a row to see what was found, who must do what, and the evidence.</source>
        <translation>选择一行，查看发现了什么、谁必须做什么，以及证据。</translation>
    </message>
    <message>
        <source>Before you start: who will be asked</source>
        <translation>开始之前：将会询问谁</translation>
    </message>
    <message>
        <source>Who is asked</source>
        <translation>询问谁</translation>
    </message>
    <message>
        <source>What to show of the results</source>
        <translation>显示结果的哪一部分</translation>
    </message>
    <message>
        <source>Chec&amp;ks</source>
        <translation>检查(&amp;K)</translation>
    </message>
    <message>
        <source>Ask pub&amp;lic DNS services too</source>
        <translation>同时询问公共 DNS 服务(&amp;L)</translation>
    </message>
    <message>
        <source>Everybody who could be asked sees the same.</source>
        <translation>凡是能够询问到的，看到的都相同。</translation>
    </message>
    <message>
        <source>The report is still that of the last run; run the diagnosis again to save the new state and to test the mail servers, too.</source>
        <translation>报告仍是上次运行的结果；请再次运行诊断，以保存新的状态并同时测试邮件服务器。</translation>
    </message>
    <message>
        <source>&amp;More questions</source>
        <translation>更多询问(&amp;M)</translation>
    </message>
    <message>
        <source>Ask block lists, test servers, registries and directories of others</source>
        <translation>询问他人的黑名单、测试服务器、注册局和目录</translation>
    </message>
    <message>
        <source>Ask my servers which recipients they take (no message is sent)</source>
        <translation>询问我的服务器接收哪些收件人（不发送任何邮件）</translation>
    </message>
    <message>
        <source>&amp;What to do</source>
        <translation>要做的事(&amp;W)</translation>
    </message>
    <message>
        <source>Who &amp;sees what</source>
        <translation>谁看到什么(&amp;Z)</translation>
    </message>
    <message>
        <source>&amp;Unfold all checks</source>
        <translation>展开所有检查(&amp;U)</translation>
    </message>
    <message>
        <source>What is to be done is known when the diagnosis has ended.</source>
        <translation>诊断结束后才知道要做什么。</translation>
    </message>
</context>
<context>
    <name>wizard::DomainPage</name>
    <message>
        <source>The domain is the part after the @ of your mail addresses. It must be registered on the Internet, and you must be able to change its DNS records.</source>
        <translation>域名是邮件地址中 @ 后面的部分。它必须已在互联网上注册，并且您必须能够修改它的 DNS 记录。</translation>
    </message>
    <message>
        <source>The domain is the part after the @ of your mail addresses. Any name may be used, because mail stays inside your network. It need not be registered, no MX record is needed and none can be set for it.</source>
        <translation>域名是邮件地址中 @ 后面的部分。可以使用任意名称，因为邮件留在您的网络内。它不需要注册，不需要 MX 记录，也无法为它设置 MX 记录。</translation>
    </message>
    <message>
        <source>The domain is the part after the @ of the addresses on your own server. Any name may be used, because mail is collected from your outside mailbox.</source>
        <translation>域名是您自己服务器上的地址中 @ 后面的部分。可以使用任意名称，因为邮件从您的外部邮箱收取。</translation>
    </message>
    <message>
        <source>When somebody writes to you, the sending server asks the DNS for the MX record (mail exchanger) of this domain. The MX record names your mail server, an A or AAAA record gives the address of that name, and then the mail is delivered there. The next pages make these records.</source>
        <translation>有人给您写信时，发信服务器向 DNS 询问该域名的 MX 记录（邮件交换器）。MX 记录给出您邮件服务器的名称，A 或 AAAA 记录给出该名称的地址，然后邮件就投递到那里。接下来的页面会生成这些记录。</translation>
    </message>
    <message>
        <source>The computers in your network only need to know the address of your mail server. The next pages make the names for your own DNS server or for the hosts file of each computer.</source>
        <translation>您网络中的计算机只需要知道您邮件服务器的地址。接下来的页面会为您自己的 DNS 服务器或每台计算机的 hosts 文件生成名称。</translation>
    </message>
    <message>
        <source>If you type your provider&apos;s domain here: its MX record must stay as it is. It belongs to the provider and brings mail into the outside mailbox, from where your server collects it.</source>
        <translation>如果您在这里输入服务商的域名：它的 MX 记录必须保持原样。它属于服务商，把邮件送进外部邮箱，您的服务器再从那里收取。</translation>
    </message>
    <message>
        <source>Somebody writes</source>
        <translation>有人写信</translation>
    </message>
    <message>
        <source>to you@%1</source>
        <translation>发给 you@%1</translation>
    </message>
    <message>
        <source>MX record</source>
        <translation>MX 记录</translation>
    </message>
    <message>
        <source>of %1 names your mail server</source>
        <translation>%1 的 MX 记录给出您邮件服务器的名称</translation>
    </message>
    <message>
        <source>A or AAAA record</source>
        <translation>A 或 AAAA 记录</translation>
    </message>
    <message>
        <source>of the mail server gives its address</source>
        <translation>邮件服务器的记录给出它的地址</translation>
    </message>
    <message>
        <source>Your mail server</source>
        <translation>您的邮件服务器</translation>
    </message>
    <message>
        <source>takes the mail on port 25</source>
        <translation>在 25 端口接收邮件</translation>
    </message>
    <message>
        <source>A colleague writes</source>
        <translation>同事写信</translation>
    </message>
    <message>
        <source>The LAN&apos;s DNS or hosts file</source>
        <translation>局域网的 DNS 或 hosts 文件</translation>
    </message>
    <message>
        <source>gives the private address of your server</source>
        <translation>给出您服务器的私有地址</translation>
    </message>
    <message>
        <source>takes the mail; it never leaves the network</source>
        <translation>接收邮件；邮件从不离开网络</translation>
    </message>
    <message>
        <source>to your outside address</source>
        <translation>发到您的外部地址</translation>
    </message>
    <message>
        <source>The provider&apos;s MX record</source>
        <translation>服务商的 MX 记录</translation>
    </message>
    <message>
        <source>stays as it is</source>
        <translation>保持原样</translation>
    </message>
    <message>
        <source>Outside mailbox</source>
        <translation>外部邮箱</translation>
    </message>
    <message>
        <source>keeps the mail at the provider</source>
        <translation>把邮件保存在服务商处</translation>
    </message>
    <message>
        <source>collects it for %1</source>
        <translation>为 %1 收取邮件</translation>
    </message>
    <message>
        <source>Which domain is it?</source>
        <translation>是哪个域名？</translation>
    </message>
    <message>
        <source>How mail finds the server</source>
        <translation>邮件如何找到服务器</translation>
    </message>
    <message>
        <source>&amp;Domain:</source>
        <translation>域名(&amp;D)：</translation>
    </message>
    <message>
        <source>While you type, this computer&apos;s DNS resolver is asked whether the name exists on the Internet (NS, SOA and A records).</source>
        <translation>在您输入时，会询问本机的 DNS 解析器该名称是否存在于互联网上（NS、SOA 和 A 记录）。</translation>
    </message>
    <message>
        <source>While you type, the name server %1 is asked whether the name exists on the Internet (NS, SOA and A records).</source>
        <translation>在您输入时，会询问名称服务器 %1 该名称是否存在于互联网上（NS、SOA 和 A 记录）。</translation>
    </message>
    <message>
        <source>People read %1; in the DNS it is written %2.</source>
        <translation>人们看到的是 %1；在 DNS 中写作 %2。</translation>
    </message>
    <message>
        <source>It will be used as %1.</source>
        <translation>将按 %1 使用。</translation>
    </message>
    <message>
        <source>Looking whether %1 exists on the Internet...</source>
        <translation>正在查看 %1 是否存在于互联网上...</translation>
    </message>
    <message>
        <source>%1 exists on the Internet. If it is not yours, your users cannot write to the real %1, because such mail stays in your network. A name that nobody has registered is safer.</source>
        <translation>%1 存在于互联网上。如果它不是您的，您的用户就无法给真正的 %1 写信，因为这样的邮件会留在您的网络内。没有人注册过的名称更安全。</translation>
    </message>
    <message>
        <source>%1 does not exist on the Internet, so it clashes with nothing.</source>
        <translation>%1 在互联网上不存在，因此没有冲突。</translation>
    </message>
    <message>
        <source>It could not be found out whether %1 exists on the Internet: the DNS gave no answer.</source>
        <translation>无法查明 %1 是否存在于互联网上：DNS 没有应答。</translation>
    </message>
</context>
<context>
    <name>wizard::DonePage</name>
    <message>
        <source>Save s&amp;etup...</source>
        <translation>保存设置(&amp;E)...</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Where things stand, and what comes next.</source>
        <translation>目前的情况，以及接下来要做的。</translation>
    </message>
    <message>
        <source>Save rep&amp;ort</source>
        <translation>保存报告(&amp;O)</translation>
    </message>
    <message>
        <source>What is to do and what comes next</source>
        <translation>要做的事和接下来的步骤</translation>
    </message>
    <message>
        <source>The setup of %1 is complete. It has not been diagnosed yet.</source>
        <translation>%1 的设置已完成。还没有诊断过。</translation>
    </message>
    <message>
        <source>One thing is left to do for %1.</source>
        <translation>%1 还有一件事要做。</translation>
    </message>
    <message>
        <source>%2 things are left to do for %1.</source>
        <translation>%1 还有 %2 件事要做。</translation>
    </message>
    <message>
        <source>And %1 more; the report has them all.</source>
        <translation>另有 %1 件；报告中全部列出。</translation>
    </message>
    <message>
        <source>What comes next</source>
        <translation>接下来</translation>
    </message>
    <message>
        <source>This was the simulation. Start again with your own domain: choose one of the ways on the first page.</source>
        <translation>这是模拟。请用您自己的域名重新开始：在第一页选择一种方式。</translation>
    </message>
    <message>
        <source>Save the report if you want to look at it at leisure; it says that it is a simulation.</source>
        <translation>如果想慢慢查看，请保存报告；其中会注明这是模拟。</translation>
    </message>
    <message>
        <source>Changes in the DNS take minutes, at times up to 48 hours, until everybody sees them.</source>
        <translation>DNS 中的修改需要几分钟，有时长达 48 小时，所有人才能看到。</translation>
    </message>
    <message>
        <source>A computer that still has the old names may need to be restarted, or wait until its DNS cache has run out.</source>
        <translation>仍然记着旧名称的计算机可能需要重新启动，或等待它的 DNS 缓存过期。</translation>
    </message>
    <message>
        <source>Leave the MX record of the outside mailbox as it is: mail goes to the provider and is collected from there.</source>
        <translation>请让外部邮箱的 MX 记录保持原样：邮件先到服务商，再从那里收取。</translation>
    </message>
    <message>
        <source>Come back later: start this program, open this setup from the list of recent ones, choose “Diagnose a domain” and run the diagnosis again.</source>
        <translation>稍后再来：启动本程序，从最近的列表中打开此设置，选择“诊断域名”并重新运行诊断。</translation>
    </message>
    <message>
        <source>To see whether mail will arrive, go back and run the diagnosis, or come back later and choose “Diagnose a domain” on the first page.</source>
        <translation>要知道邮件能否到达，请返回并运行诊断，或者稍后再来，在第一页选择“诊断域名”。</translation>
    </message>
    <message>
        <source>Save the setup to keep your answers in a file: it holds no passwords.</source>
        <translation>保存设置可以把您的回答保留在文件中：其中没有密码。</translation>
    </message>
    <message>
        <source>When somebody else must act, save the report and send it along: it holds the evidence, line by line.</source>
        <translation>需要别人处理时，请保存报告并一同发送：其中逐行列出了证据。</translation>
    </message>
</context>
<context>
    <name>wizard::EvidenceCards</name>
    <message>
        <source>Show &amp;more findings (%1 left)</source>
        <translation>显示更多发现(&amp;M)（还有 %1 项）</translation>
    </message>
    <message>
        <source>Details of the finding</source>
        <translation>发现的详情</translation>
    </message>
    <message>
        <source>Show the letter</source>
        <translation>显示信函</translation>
    </message>
    <message>
        <source>Copy the letter</source>
        <translation>复制信函</translation>
    </message>
    <message>
        <source>The letter</source>
        <translation>信函</translation>
    </message>
</context>
<context>
    <name>wizard::EvidencePane</name>
    <message>
        <source>This has not been tested yet.</source>
        <translation>这一项还没有测试。</translation>
    </message>
    <message>
        <source>This is being tested now.</source>
        <translation>这一项正在测试。</translation>
    </message>
    <message>
        <source>There is nothing to report.</source>
        <translation>没有要报告的内容。</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>发现</translation>
    </message>
    <message>
        <source>Fin&amp;dings</source>
        <translation>发现(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Evidence</source>
        <translation>证据(&amp;E)</translation>
    </message>
    <message>
        <source>Test by &amp;hand</source>
        <translation>手动测试(&amp;H)</translation>
    </message>
    <message>
        <source>Evidence: what was asked and what came back</source>
        <translation>证据：询问了什么，得到了什么</translation>
    </message>
    <message>
        <source>Copy e&amp;vidence</source>
        <translation>复制证据(&amp;V)</translation>
    </message>
    <message>
        <source>The same questions, to type into a terminal (Command Prompt on Windows) of any computer:</source>
        <translation>同样的询问，可在任何计算机的终端（Windows 上为命令提示符）中输入：</translation>
    </message>
    <message>
        <source>Commands that repeat this test by hand</source>
        <translation>手动重复此测试的命令</translation>
    </message>
    <message>
        <source>&amp;Copy command</source>
        <translation>复制命令(&amp;C)</translation>
    </message>
    <message>
        <source>Copy &amp;all</source>
        <translation>全部复制(&amp;A)</translation>
    </message>
    <message>
        <source>Follows %1</source>
        <translation>依据 %1</translation>
    </message>
    <message>
        <source>Nothing has come back yet.</source>
        <translation>还没有收到任何内容。</translation>
    </message>
    <message>
        <source>This check asked nobody: it follows from the setup alone.</source>
        <translation>这项检查没有询问任何人：只由设置得出。</translation>
    </message>
    <message>
        <source>%1: no answer had arrived when the run ended.</source>
        <translation>%1：运行结束时还没有收到应答。</translation>
    </message>
    <message>
        <source>Copied to the clipboard.</source>
        <translation>已复制到剪贴板。</translation>
    </message>
    <message>
        <source>What the selected row opens to</source>
        <translation>所选行的详细内容</translation>
    </message>
    <message>
        <source>Nobody was asked for this.</source>
        <translation>没有为此询问任何人。</translation>
    </message>
</context>
<context>
    <name>wizard::FactTable</name>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>Copy &amp;all</source>
        <translation>全部复制(&amp;A)</translation>
    </message>
</context>
<context>
    <name>wizard::LanNamesPage</name>
    <message>
        <source>Records for the LAN&apos;s DNS server</source>
        <translation>局域网 DNS 服务器的记录</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>The names your network needs</source>
        <translation>您的网络需要的名称</translation>
    </message>
    <message>
        <source>&amp;Lines for the hosts file of each computer:</source>
        <translation>每台计算机 hosts 文件中的行(&amp;L)：</translation>
    </message>
    <message>
        <source>Copy &amp;records</source>
        <translation>复制记录(&amp;R)</translation>
    </message>
    <message>
        <source>Copy the records as lines of a zone file</source>
        <translation>把记录复制为区域文件的行</translation>
    </message>
    <message>
        <source>Sav&amp;e as...</source>
        <translation>另存为(&amp;E)...</translation>
    </message>
    <message>
        <source>&amp;Copy lines</source>
        <translation>复制这些行(&amp;C)</translation>
    </message>
    <message>
        <source>Copy the lines for the hosts file</source>
        <translation>复制 hosts 文件的行</translation>
    </message>
    <message>
        <source>Where the hosts file is</source>
        <translation>hosts 文件在哪里</translation>
    </message>
    <message>
        <source>System</source>
        <translation>系统</translation>
    </message>
    <message>
        <source>Hosts file</source>
        <translation>Hosts 文件</translation>
    </message>
    <message>
        <source>Either: records for the DNS server of your network</source>
        <translation>方法一：您网络的 DNS 服务器的记录</translation>
    </message>
    <message>
        <source>Many routers and every Windows domain have one. All computers then know the names at once.</source>
        <translation>许多路由器和每个 Windows 域都有 DNS 服务器。这样所有计算机立刻就知道这些名称。</translation>
    </message>
    <message>
        <source>Or: names in the hosts files</source>
        <translation>方法二：hosts 文件中的名称</translation>
    </message>
    <message>
        <source>To change a hosts file, open it in a text editor as administrator and add the lines at its end:</source>
        <translation>要修改 hosts 文件，请以管理员身份用文本编辑器打开它，在末尾添加这些行：</translation>
    </message>
    <message>
        <source>No MX record is needed for %1, and none can be set: mail stays in your network and goes straight to the server. The computers only have to know the address of the server&apos;s name, in one of two ways.</source>
        <translation>%1 不需要 MX 记录，也无法设置：邮件留在您的网络内，直接送到服务器。计算机只需用以下两种方法之一得知服务器名称的地址。</translation>
    </message>
</context>
<context>
    <name>wizard::MailPath</name>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>wizard::Mark</name>
    <message>
        <source>Not tested yet</source>
        <translation>尚未测试</translation>
    </message>
    <message>
        <source>Testing</source>
        <translation>正在测试</translation>
    </message>
    <message>
        <source>Not finished</source>
        <translation>未完成</translation>
    </message>
    <message>
        <source>%1, not finished</source>
        <translation>%1，未完成</translation>
    </message>
</context>
<context>
    <name>wizard::OutsideMailboxPage</name>
    <message>
        <source>Where is the outside mailbox?</source>
        <translation>外部邮箱在哪里？</translation>
    </message>
    <message>
        <source>Incoming mail</source>
        <translation>收信</translation>
    </message>
    <message>
        <source>&amp;Incoming server:</source>
        <translation>收信服务器(&amp;I)：</translation>
    </message>
    <message>
        <source>Incoming server</source>
        <translation>收信服务器</translation>
    </message>
    <message>
        <source>En&amp;cryption:</source>
        <translation>加密(&amp;C)：</translation>
    </message>
    <message>
        <source>Encryption of incoming mail</source>
        <translation>收信的加密方式</translation>
    </message>
    <message>
        <source>P&amp;ort:</source>
        <translation>端口(&amp;O)：</translation>
    </message>
    <message>
        <source>Port for incoming mail</source>
        <translation>收信端口</translation>
    </message>
    <message>
        <source>Outgoing mail</source>
        <translation>发信</translation>
    </message>
    <message>
        <source>O&amp;utgoing server:</source>
        <translation>发信服务器(&amp;U)：</translation>
    </message>
    <message>
        <source>Outgoing server</source>
        <translation>发信服务器</translation>
    </message>
    <message>
        <source>Encr&amp;yption:</source>
        <translation>加密(&amp;Y)：</translation>
    </message>
    <message>
        <source>Encryption of outgoing mail</source>
        <translation>发信的加密方式</translation>
    </message>
    <message>
        <source>Po&amp;rt:</source>
        <translation>端口(&amp;R)：</translation>
    </message>
    <message>
        <source>Port for outgoing mail</source>
        <translation>发信端口</translation>
    </message>
    <message>
        <source>The MX record of your provider&apos;s domain must stay as it is. It brings mail into the outside mailbox, from where your server collects it.</source>
        <translation>您服务商的域名的 MX 记录必须保持原样。它把邮件送进外部邮箱，您的服务器再从那里收取。</translation>
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
        <translation>协议(&amp;P)：</translation>
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
        <translation>无</translation>
    </message>
    <message>
        <source>Without encryption everybody on the way can read the password and the mail.</source>
        <translation>不加密时，途中的任何人都能读到密码和邮件。</translation>
    </message>
    <message>
        <source>Your provider tells you these servers. The diagnosis finds out whether they can be reached and speak the right protocol with encryption and, if you like, whether you can log in.</source>
        <translation>这些服务器由您的服务商告诉您。诊断会查明服务器能否连通、是否使用正确的协议并加密；如果您愿意，还会查明您能否登录。</translation>
    </message>
    <message>
        <source>the address of the outside mailbox</source>
        <translation>外部邮箱的地址</translation>
    </message>
    <message>
        <source>addresses of our own domain</source>
        <translation>我们自己域名的地址</translation>
    </message>
    <message>
        <source>The mailbox</source>
        <translation>邮箱</translation>
    </message>
    <message>
        <source>Mail a&amp;ddress (optional):</source>
        <translation>邮件地址（可选）(&amp;D)：</translation>
    </message>
    <message>
        <source>Mai&amp;l leaves with:</source>
        <translation>发信使用的地址(&amp;L)：</translation>
    </message>
    <message>
        <source>This is no mail address like anna@example.net.</source>
        <translation>这不是 anna@example.net 这样的邮件地址。</translation>
    </message>
    <message>
        <source>Try to log in (optional)</source>
        <translation>尝试登录（可选）</translation>
    </message>
    <message>
        <source>Us&amp;er name:</source>
        <translation>用户名(&amp;E)：</translation>
    </message>
    <message>
        <source>Pass&amp;word:</source>
        <translation>密码(&amp;W)：</translation>
    </message>
    <message>
        <source>The password stays in memory until MX Wizard is closed. It is sent only where the connection is encrypted and the certificate is in order, and gets into no file, report or log. No message is read, changed or deleted.</source>
        <translation>密码只保留在内存中，直到 MX Wizard 关闭。只有连接已加密且证书没有问题时才会发送密码；密码不会写入任何文件、报告或日志。不会阅读、修改或删除任何邮件。</translation>
    </message>
    <message>
        <source>addresses of %1</source>
        <translation>%1 的地址</translation>
    </message>
</context>
<context>
    <name>wizard::PanelPage</name>
    <message>
        <source>Look a&amp;gain</source>
        <translation>重新查看(&amp;A)</translation>
    </message>
    <message>
        <source>What to type in the control panel</source>
        <translation>在控制面板中填写什么</translation>
    </message>
    <message>
        <source>Look again who the DNS provider is</source>
        <translation>重新查看 DNS 服务商是谁</translation>
    </message>
    <message>
        <source>DNS &amp;provider:</source>
        <translation>DNS 服务商(&amp;P)：</translation>
    </message>
    <message>
        <source>Log in where the DNS of %1 is managed and create these records. Changes take a few minutes to 48 hours until the whole Internet sees them.</source>
        <translation>请登录管理 %1 的 DNS 的地方，创建这些记录。修改需要几分钟到 48 小时才能在整个互联网上可见。</translation>
    </message>
    <message>
        <source>To recognise the provider, this computer&apos;s DNS resolver is asked for the name servers of the domain.</source>
        <translation>为了识别服务商，会向本机的 DNS 解析器询问该域名的名称服务器。</translation>
    </message>
    <message>
        <source>To recognise the provider, the name server %1 is asked for the name servers of the domain.</source>
        <translation>为了识别服务商，会向名称服务器 %1 询问该域名的名称服务器。</translation>
    </message>
    <message>
        <source>Looking up the name servers...</source>
        <translation>正在查询名称服务器...</translation>
    </message>
    <message>
        <source>The name servers of %1 could not be looked up, so choose your DNS provider yourself.</source>
        <translation>无法查询 %1 的名称服务器，请自己选择您的 DNS 服务商。</translation>
    </message>
    <message>
        <source>%1 has no name servers. Is the domain registered?</source>
        <translation>%1 没有名称服务器。该域名注册了吗？</translation>
    </message>
    <message>
        <source>The name servers of %1 are %2. They belong to no provider known here, so use the general instructions.</source>
        <translation>%1 的名称服务器是 %2。它们不属于这里已知的服务商，请使用通用说明。</translation>
    </message>
    <message>
        <source>The name servers of %1 are %2: that is %3.</source>
        <translation>%1 的名称服务器是 %2：即 %3。</translation>
    </message>
    <message>
        <source>The name servers of %1 are %2: that is %3. Records made elsewhere have no effect.</source>
        <translation>%1 的名称服务器是 %2：即 %3。在别处创建的记录不起作用。</translation>
    </message>
    <message>
        <source>The name servers of %1 are %2: that is %3, so its instructions are shown.</source>
        <translation>%1 的名称服务器是 %2：即 %3，因此显示它的说明。</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Good to know about this panel</source>
        <translation>关于此面板的注意事项</translation>
    </message>
    <message>
        <source>Not everything here was checked against this provider&apos;s present panel. The names of boxes may differ a little; what goes into them does not.</source>
        <translation>这里的内容并非全部与该服务商目前的面板核对过。栏目的名称可能略有不同；填写的内容没有不同。</translation>
    </message>
    <message>
        <source>Record %1: %2 for %3</source>
        <translation>记录 %1：%3 的 %2</translation>
    </message>
    <message>
        <source>%1 of record %2</source>
        <translation>记录 %2 的 %1</translation>
    </message>
    <message>
        <source>leave this box empty</source>
        <translation>这一栏留空</translation>
    </message>
    <message>
        <source>%1:</source>
        <translation>%1：</translation>
    </message>
    <message>
        <source>%1 (%2):</source>
        <translation>%1（%2）：</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy %1 of record %2</source>
        <translation>复制记录 %2 的 %1</translation>
    </message>
</context>
<context>
    <name>wizard::ProgramsPage</name>
    <message>
        <source>SMTP: other mail servers deliver here</source>
        <translation>SMTP：其他邮件服务器向这里投递</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>必需</translation>
    </message>
    <message>
        <source>SMTP with SSL/TLS: users send mail</source>
        <translation>使用 SSL/TLS 的 SMTP：用户发送邮件</translation>
    </message>
    <message>
        <source>For users outside</source>
        <translation>供外部的用户使用</translation>
    </message>
    <message>
        <source>SMTP, encrypted by STARTTLS: users send mail</source>
        <translation>用 STARTTLS 加密的 SMTP：用户发送邮件</translation>
    </message>
    <message>
        <source>IMAP with SSL/TLS: users read mail</source>
        <translation>使用 SSL/TLS 的 IMAP：用户阅读邮件</translation>
    </message>
    <message>
        <source>POP3 with SSL/TLS: users fetch mail</source>
        <translation>使用 SSL/TLS 的 POP3：用户收取邮件</translation>
    </message>
    <message>
        <source>IMAP, encrypted by STARTTLS: users read mail</source>
        <translation>用 STARTTLS 加密的 IMAP：用户阅读邮件</translation>
    </message>
    <message>
        <source>Only if the server insists on STARTTLS</source>
        <translation>仅当服务器强制使用 STARTTLS 时</translation>
    </message>
    <message>
        <source>POP3, encrypted by STARTTLS: users fetch mail</source>
        <translation>用 STARTTLS 加密的 POP3：用户收取邮件</translation>
    </message>
    <message>
        <source>Ports to forward to the mail server</source>
        <translation>要转发到邮件服务器的端口</translation>
    </message>
    <message>
        <source>TCP port</source>
        <translation>TCP 端口</translation>
    </message>
    <message>
        <source>Used for</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>Needed</source>
        <translation>是否需要</translation>
    </message>
    <message>
        <source>Settings for mail programs</source>
        <translation>邮件程序的设置</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>服务</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>服务器</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>端口</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>加密</translation>
    </message>
    <message>
        <source>Router and mail programs</source>
        <translation>路由器和邮件程序</translation>
    </message>
    <message>
        <source>Copy &amp;ports</source>
        <translation>复制端口(&amp;P)</translation>
    </message>
    <message>
        <source>Copy the ports to forward</source>
        <translation>复制要转发的端口</translation>
    </message>
    <message>
        <source>Copy se&amp;ttings</source>
        <translation>复制设置(&amp;T)</translation>
    </message>
    <message>
        <source>Copy the settings for mail programs</source>
        <translation>复制邮件程序的设置</translation>
    </message>
    <message>
        <source>Router and firewall</source>
        <translation>路由器和防火墙</translation>
    </message>
    <message>
        <source>Mail programs of your users</source>
        <translation>您用户的邮件程序</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Where the external address belongs to a router, forward these ports to the private address of the mail server behind it, and let the firewall pass them: %1. Outgoing connections to port 25 must be allowed too, or the server cannot send; some Internet providers open that port only on request.</source>
        <translation>如果外部地址属于路由器，请把这些端口转发到它后面邮件服务器的私有地址，并让防火墙放行：%1。还必须允许向外连接 25 端口，否则服务器无法发信；有些互联网接入服务商只在申请后才开放该端口。</translation>
    </message>
    <message>
        <source>The SMTP server and the POP3 or IMAP server of your users is %1. The user name is usually the whole mail address.</source>
        <translation>您用户的 SMTP 服务器和 POP3 或 IMAP 服务器是 %1。用户名通常是完整的邮件地址。</translation>
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
        <translation>发信（SMTP）</translation>
    </message>
    <message>
        <source>Outgoing mail (SMTP), other way</source>
        <translation>发信（SMTP），另一种方式</translation>
    </message>
    <message>
        <source>Incoming mail (IMAP)</source>
        <translation>收信（IMAP）</translation>
    </message>
    <message>
        <source>Incoming mail (POP3)</source>
        <translation>收信（POP3）</translation>
    </message>
</context>
<context>
    <name>wizard::RecordsPage</name>
    <message>
        <source>Records to publish</source>
        <translation>要发布的记录</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>TTL</source>
        <translation>TTL</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>The DNS records</source>
        <translation>DNS 记录</translation>
    </message>
    <message>
        <source>Copy &amp;value</source>
        <translation>复制值(&amp;V)</translation>
    </message>
    <message>
        <source>Copy the value of the chosen record</source>
        <translation>复制所选记录的值</translation>
    </message>
    <message>
        <source>Copy &amp;all</source>
        <translation>全部复制(&amp;A)</translation>
    </message>
    <message>
        <source>Copy all records as lines of a zone file</source>
        <translation>把所有记录复制为区域文件的行</translation>
    </message>
    <message>
        <source>Sav&amp;e as...</source>
        <translation>另存为(&amp;E)...</translation>
    </message>
    <message>
        <source>These records make mail for %1 arrive at your server. The next page shows what to type into which box of your DNS provider&apos;s control panel. TTL is the time in seconds that others may remember a record.</source>
        <translation>这些记录使 %1 的邮件到达您的服务器。下一页说明在 DNS 服务商控制面板的哪一栏填写什么。TTL 是其他人可以记住一条记录的时间，以秒为单位。</translation>
    </message>
</context>
<context>
    <name>wizard::ReportExport</name>
    <message>
        <source>Mail diagnosis of %1</source>
        <translation>%1 的邮件诊断</translation>
    </message>
    <message>
        <source>PDF document</source>
        <translation>PDF 文档</translation>
    </message>
    <message>
        <source>%1 (*.%2)</source>
        <translation>%1（*.%2）</translation>
    </message>
    <message>
        <source>The report was saved as %1.</source>
        <translation>报告已保存为 %1。</translation>
    </message>
    <message>
        <source>Save report</source>
        <translation>保存报告</translation>
    </message>
    <message>
        <source>The report is still here. Choose another place to save it.</source>
        <translation>报告还在。请另选一个位置保存。</translation>
    </message>
    <message>
        <source>Choose &amp;another place...</source>
        <translation>另选位置(&amp;A)...</translation>
    </message>
    <message>
        <source>The report was copied to the clipboard as plain text.</source>
        <translation>报告已作为纯文本复制到剪贴板。</translation>
    </message>
    <message>
        <source>The report was sent to the printer.</source>
        <translation>报告已发送到打印机。</translation>
    </message>
</context>
<context>
    <name>wizard::RunBar</name>
    <message>
        <source>&amp;Run the diagnosis</source>
        <translation>运行诊断(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Run again</source>
        <translation>重新运行(&amp;R)</translation>
    </message>
    <message>
        <source>Stopped before the end.</source>
        <translation>在结束之前停止。</translation>
    </message>
    <message>
        <source>The time for the run was up before the end.</source>
        <translation>在结束之前时间用尽。</translation>
    </message>
    <message>
        <source>This computer was asleep during the run and missed answers. Run the diagnosis again.</source>
        <translation>运行期间本机处于睡眠状态，错过了应答。请重新运行诊断。</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>停止(&amp;T)</translation>
    </message>
    <message>
        <source>Nothing has been asked yet. The run takes some seconds and you can stop it at any time.</source>
        <translation>还没有询问任何内容。运行需要几秒钟，您可以随时停止。</translation>
    </message>
    <message>
        <source>Checks that are done</source>
        <translation>已完成的检查</translation>
    </message>
    <message>
        <source>%v of %m checks done</source>
        <translation>已完成 %v 项检查，共 %m 项</translation>
    </message>
    <message>
        <source>Judging what has come back</source>
        <translation>正在评判收到的应答</translation>
    </message>
    <message>
        <source>Waiting for %1</source>
        <translation>正在等待 %1</translation>
    </message>
    <message>
        <source>Waiting for %1 and %2 more</source>
        <translation>正在等待 %1 和另外 %2 个</translation>
    </message>
    <message>
        <source>%1 (%2 seconds)</source>
        <translation>%1（%2 秒）</translation>
    </message>
    <message>
        <source>Keep watchin&amp;g</source>
        <translation>持续查看(&amp;G)</translation>
    </message>
    <message>
        <source>Looks again, quietly, whenever somebody may see something new, until everybody sees what was planned.</source>
        <translation>每当有人可能看到新内容时，就在后台再次查看，直到所有人都看到计划的内容。</translation>
    </message>
</context>
<context>
    <name>wizard::SeenModel</name>
    <message>
        <source>Name servers</source>
        <translation>名称服务器</translation>
    </message>
    <message>
        <source>Public DNS</source>
        <translation>公共 DNS</translation>
    </message>
    <message>
        <source>Your network</source>
        <translation>您的网络</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>本机</translation>
    </message>
    <message>
        <source>what your DNS host publishes</source>
        <translation>您的 DNS 服务商发布的内容</translation>
    </message>
    <message>
        <source>what others on the Internet see</source>
        <translation>互联网上其他人看到的内容</translation>
    </message>
    <message>
        <source>what other computers around you see</source>
        <translation>您周围其他计算机看到的内容</translation>
    </message>
    <message>
        <source>what programs on it see</source>
        <translation>本机上的程序看到的内容</translation>
    </message>
    <message>
        <source>Its resolver</source>
        <translation>本机的解析器</translation>
    </message>
    <message>
        <source>Its hosts file</source>
        <translation>本机的 hosts 文件</translation>
    </message>
    <message>
        <source>DNS at %1</source>
        <translation>%1 的 DNS</translation>
    </message>
    <message>
        <source>No entry</source>
        <translation>没有条目</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 分钟</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 小时</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1 天</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>who was asked, for which record</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>It has no entry for this name, so the DNS is asked. That is as it should be.</source>
        <translation>其中没有该名称的条目，因此会询问 DNS。这是正常的。</translation>
    </message>
    <message>
        <source>It never holds such records.</source>
        <translation>其中从不包含这类记录。</translation>
    </message>
    <message>
        <source>Not asked on purpose: as long as the domain&apos;s name servers do not have the record as planned, the question would only make this resolver remember that.</source>
        <translation>有意没有询问：只要该域名的名称服务器上还没有计划的记录，这种询问只会使该解析器记住“没有内容”。</translation>
    </message>
    <message>
        <source>It has: %1</source>
        <translation>它的内容：%1</translation>
    </message>
    <message>
        <source>It has a view of its own for your network; outsiders see something else.</source>
        <translation>它对您的网络有自己的视图；外部看到的是另外的内容。</translation>
    </message>
    <message>
        <source>Planned: %1</source>
        <translation>计划：%1</translation>
    </message>
    <message>
        <source>At the domain&apos;s name servers: %1</source>
        <translation>该域名的名称服务器上：%1</translation>
    </message>
    <message>
        <source>It may still answer that %1.</source>
        <translation>它可能仍会这样应答，%1。</translation>
    </message>
    <message>
        <source>Asked at %1.</source>
        <translation>询问时间：%1。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a group of those asked: what one learns</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>cell of a table: what it has</comment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>wizard::SeenPane</name>
    <message>
        <source>Who sees what: those who were asked, by record</source>
        <translation>谁看到什么：按记录列出的询问对象</translation>
    </message>
    <message>
        <source>After a run this table shows which name server and which resolver has which record, and how long it will still answer with something old.</source>
        <translation>运行之后，此表显示哪台名称服务器、哪个解析器有哪条记录，以及它还会用旧内容应答多久。</translation>
    </message>
</context>
<context>
    <name>wizard::ServerEditor</name>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>&amp;Host name:</source>
        <translation>主机名(&amp;H)：</translation>
    </message>
    <message>
        <source>IPv&amp;4 address:</source>
        <translation>IPv&amp;4 地址：</translation>
    </message>
    <message>
        <source>IPv&amp;6 address:</source>
        <translation>IPv&amp;6 地址：</translation>
    </message>
    <message>
        <source>The lowest number is tried first</source>
        <translation>数值最小的最先尝试</translation>
    </message>
    <message>
        <source>P&amp;riority:</source>
        <translation>优先级(&amp;R)：</translation>
    </message>
    <message>
        <source>Server %1</source>
        <translation>服务器 %1</translation>
    </message>
    <message>
        <source>Host name of server %1</source>
        <translation>服务器 %1 的主机名</translation>
    </message>
    <message>
        <source>IPv4 address of server %1</source>
        <translation>服务器 %1 的 IPv4 地址</translation>
    </message>
    <message>
        <source>IPv6 address of server %1</source>
        <translation>服务器 %1 的 IPv6 地址</translation>
    </message>
    <message>
        <source>Priority of server %1</source>
        <translation>服务器 %1 的优先级</translation>
    </message>
    <message>
        <source>Remove server %1</source>
        <translation>移除服务器 %1</translation>
    </message>
    <message>
        <source>%1 is an IPv6 address; it belongs in the box below.</source>
        <translation>%1 是 IPv6 地址；应填在下面一栏。</translation>
    </message>
    <message>
        <source>%1 is an IPv4 address; it belongs in the box above.</source>
        <translation>%1 是 IPv4 地址；应填在上面一栏。</translation>
    </message>
    <message>
        <source>Move it there</source>
        <translation>移到那里</translation>
    </message>
    <message>
        <source>Another server above has this name already. Each server needs a name of its own.</source>
        <translation>上面的另一台服务器已经用了这个名称。每台服务器需要自己的名称。</translation>
    </message>
    <message>
        <source>%1 is not within %2. Its A and AAAA records are made where its own domain is managed; here only the MX record is made.</source>
        <translation>%1 不在 %2 之内。它的 A 和 AAAA 记录在管理它自己域名的地方创建；这里只创建 MX 记录。</translation>
    </message>
    <message>
        <source>In the DNS it is written %1.</source>
        <translation>在 DNS 中写作 %1。</translation>
    </message>
    <message>
        <source>Type the IPv4 or the IPv6 address of this server, or both.</source>
        <translation>请输入这台服务器的 IPv4 或 IPv6 地址，或者两者都输入。</translation>
    </message>
</context>
<context>
    <name>wizard::ServersPage</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1: no answer</source>
        <translation>%1：没有应答</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>&amp;Add another server</source>
        <translation>再添加一台服务器(&amp;A)</translation>
    </message>
    <message>
        <source>Which servers take the mail?</source>
        <translation>哪些服务器接收邮件？</translation>
    </message>
    <message>
        <source>Detect e&amp;xternal address</source>
        <translation>检测外部地址(&amp;X)</translation>
    </message>
    <message>
        <source>Not sure about the external address? The button asks each of these by one DNS question: %1. They learn the address that your network has on the Internet, and say it.</source>
        <translation>不确定外部地址？该按钮会向以下每一家发出一个 DNS 询问：%1。它们会得知您的网络在互联网上的地址，并把它说出来。</translation>
    </message>
    <message>
        <source>Type the host name of your mail server and its private address inside your network. Give the server a fixed address: one that DHCP hands out may change.</source>
        <translation>请输入您邮件服务器的主机名，以及它在您网络内的私有地址。请给服务器固定的地址：由 DHCP 分配的地址可能会变。</translation>
    </message>
    <message>
        <source>The host name goes into the MX record, the external address into the A record (IPv4) or AAAA record (IPv6). With several servers the one with the lowest priority number is tried first.</source>
        <translation>主机名写入 MX 记录，外部地址写入 A 记录（IPv4）或 AAAA 记录（IPv6）。有多台服务器时，优先级数值最小的最先尝试。</translation>
    </message>
    <message>
        <source>Asking...</source>
        <translation>正在询问...</translation>
    </message>
    <message>
        <source>The services named different addresses, so none of them is used. Ask your Internet provider for your external address.</source>
        <translation>各项服务给出了不同的地址，因此都不采用。请向您的互联网接入服务商询问您的外部地址。</translation>
    </message>
    <message>
        <source>The external address could not be detected. Perhaps a firewall stops DNS questions to other servers. Your router&apos;s status page shows the address too.</source>
        <translation>无法检测外部地址。也许防火墙阻止了发往其他服务器的 DNS 询问。路由器的状态页面也会显示该地址。</translation>
    </message>
    <message>
        <source>The Internet sees your network as %1. Server 1 has another address.</source>
        <translation>互联网看到的您的网络是 %1。服务器 1 的地址不同。</translation>
    </message>
    <message>
        <source>Use %1 for server 1</source>
        <translation>服务器 1 使用 %1</translation>
    </message>
    <message>
        <source>The Internet sees your network as %1. That was filled in for server 1.</source>
        <translation>互联网看到的您的网络是 %1。已为服务器 1 填入。</translation>
    </message>
    <message>
        <source>The Internet sees your network as %1, as you typed for server 1.</source>
        <translation>互联网看到的您的网络是 %1，与您为服务器 1 输入的相同。</translation>
    </message>
    <message>
        <source>Hand all o&amp;utgoing mail to a relay (smart host)</source>
        <translation>把所有发出的邮件交给中继服务器（smart host）(&amp;U)</translation>
    </message>
    <message>
        <source>Outgoing mail (optional)</source>
        <translation>发信（可选）</translation>
    </message>
    <message>
        <source>D&amp;KIM selectors:</source>
        <translation>D&amp;KIM 选择器：</translation>
    </message>
    <message>
        <source>The names of the keys that your mail server signs with, as its settings show them, with blanks between them.</source>
        <translation>您的邮件服务器用来签名的密钥的名称，见服务器的设置；多个名称之间用空格分隔。</translation>
    </message>
    <message>
        <source>Rela&amp;y and port:</source>
        <translation>中继服务器和端口(&amp;Y)：</translation>
    </message>
    <message>
        <source>A selector has letters, digits, dots and hyphens only, like mail or 2026a.</source>
        <translation>选择器只能由字母、数字、点和连字符组成，例如 mail 或 2026a。</translation>
    </message>
    <message>
        <source>This is no host name with a port, like smtp.example.net:587.</source>
        <translation>这不是 smtp.example.net:587 这样带端口的主机名。</translation>
    </message>
</context>
<context>
    <name>wizard::SetupWizard</name>
    <message>
        <source>&amp;Back</source>
        <translation>上一步(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>下一步(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Finish</source>
        <translation>完成(&amp;F)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>&amp;Setup</source>
        <translation>设置(&amp;S)</translation>
    </message>
    <message>
        <source>Save the setup to a file or open another one</source>
        <translation>把设置保存到文件，或打开另一个</translation>
    </message>
    <message>
        <source>&amp;Save setup...</source>
        <translation>保存设置(&amp;S)...</translation>
    </message>
    <message>
        <source>&amp;Open setup file...</source>
        <translation>打开设置文件(&amp;O)...</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>域名</translation>
    </message>
    <message>
        <source>Mail servers</source>
        <translation>邮件服务器</translation>
    </message>
    <message>
        <source>DNS records</source>
        <translation>DNS 记录</translation>
    </message>
    <message>
        <source>Control panel</source>
        <translation>控制面板</translation>
    </message>
    <message>
        <source>Router and programs</source>
        <translation>路由器和程序</translation>
    </message>
    <message>
        <source>Names in the LAN</source>
        <translation>局域网中的名称</translation>
    </message>
    <message>
        <source>Outside mailbox</source>
        <translation>外部邮箱</translation>
    </message>
    <message>
        <source>Diagnose</source>
        <translation>诊断</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>SIMULATION: %1 - MX Wizard</source>
        <translation>模拟：%1 - MX Wizard</translation>
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
        <translation>打开设置文件</translation>
    </message>
    <message>
        <source>Setup files (*.json)</source>
        <translation>设置文件 (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>Save setup</source>
        <translation>保存设置</translation>
    </message>
    <message>
        <source>Save the records</source>
        <translation>保存记录</translation>
    </message>
    <message>
        <source>This format cannot hold these records safely. Choose another one.</source>
        <translation>此格式无法安全地保存这些记录。请另选一种。</translation>
    </message>
</context>
<context>
    <name>wizard::SidePanel</name>
    <message>
        <source>SIMULATION
Nothing leaves this computer.</source>
        <translation>模拟
没有任何内容离开本机。</translation>
    </message>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>第 %1 步，共 %2 步：%3</translation>
    </message>
    <message>
        <source>%1 (you are here)</source>
        <translation>%1（当前位置）</translation>
    </message>
    <message>
        <source>%1 (done)</source>
        <translation>%1（已完成）</translation>
    </message>
</context>
<context>
    <name>wizard::StartPage</name>
    <message>
        <source>Internet</source>
        <translation>互联网</translation>
    </message>
    <message>
        <source>LAN only</source>
        <translation>仅局域网</translation>
    </message>
    <message>
        <source>Outside mailbox</source>
        <translation>外部邮箱</translation>
    </message>
    <message>
        <source>The setups that you work on will be offered here.</source>
        <translation>您处理过的设置会列在这里。</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>您想做什么？</translation>
    </message>
    <message>
        <source>Set up a mail server on the &amp;Internet</source>
        <translation>在互联网上设置邮件服务器(&amp;I)</translation>
    </message>
    <message>
        <source>Mail from all over the world comes straight to your server. You get the DNS records and what to type where.</source>
        <translation>世界各地的邮件直接到达您的服务器。您会得到 DNS 记录，以及在哪里填写什么。</translation>
    </message>
    <message>
        <source>Set up a mail server for the &amp;LAN only</source>
        <translation>仅为局域网设置邮件服务器(&amp;L)</translation>
    </message>
    <message>
        <source>Mail stays inside your network. Nothing is published; you get the names your own computers need.</source>
        <translation>邮件留在您的网络内。不发布任何内容；您会得到自己的计算机所需的名称。</translation>
    </message>
    <message>
        <source>Collect mail from an &amp;outside mailbox</source>
        <translation>从外部邮箱收取邮件(&amp;O)</translation>
    </message>
    <message>
        <source>Your server fetches mail from a mailbox at a provider (map mail server). The provider&apos;s records stay as they are.</source>
        <translation>您的服务器从服务商的邮箱收取邮件（映射邮件服务器）。服务商的记录保持原样。</translation>
    </message>
    <message>
        <source>&amp;Diagnose a domain</source>
        <translation>诊断域名(&amp;D)</translation>
    </message>
    <message>
        <source>Find out whether mail reaches a domain that has been set up already.</source>
        <translation>查明邮件能否到达已经设置好的域名。</translation>
    </message>
    <message>
        <source>Do&amp;main:</source>
        <translation>域名(&amp;M)：</translation>
    </message>
    <message>
        <source>Domain to diagnose</source>
        <translation>要诊断的域名</translation>
    </message>
    <message>
        <source>O&amp;pen</source>
        <translation>打开(&amp;P)</translation>
    </message>
    <message>
        <source>Diagnose &amp;again</source>
        <translation>重新诊断(&amp;A)</translation>
    </message>
    <message>
        <source>Forge&amp;t</source>
        <translation>忘记(&amp;T)</translation>
    </message>
    <message>
        <source>Open setup fil&amp;e...</source>
        <translation>打开设置文件(&amp;E)...</translation>
    </message>
    <message>
        <source>&amp;Remember the last setups on this computer</source>
        <translation>在本机记住最近的设置(&amp;R)</translation>
    </message>
    <message>
        <source>Last set&amp;ups:</source>
        <translation>最近的设置(&amp;U)：</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Diagnoses the chosen simulated domain; nothing leaves this computer</source>
        <translation>诊断所选的模拟域名；没有任何内容离开本机</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Tr&amp;y it</source>
        <translation>试一试(&amp;Y)</translation>
    </message>
    <message>
        <source>Try it &amp;with a simulated domain:</source>
        <translation>用模拟域名试一试(&amp;W)：</translation>
    </message>
</context>
<context>
    <name>wizard::TaskList</name>
    <message>
        <source>What is to be done, by who must act</source>
        <translation>要做的事，按必须处理的人分组</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1: %2 %3</source>
        <translation>%1：%2 %3</translation>
    </message>
</context>
<context>
    <name>wizard::Watching</name>
    <message>
        <source>Watching: looking now.</source>
        <translation>持续查看：正在查看。</translation>
    </message>
    <message>
        <source>Watching: next look at %1.</source>
        <translation>持续查看：下次查看时间 %1。</translation>
    </message>
    <message>
        <source>Watching.</source>
        <translation>正在持续查看。</translation>
    </message>
    <message>
        <source>Waiting for the domain&apos;s own name servers.</source>
        <translation>正在等待该域名自己的名称服务器。</translation>
    </message>
    <message>
        <source>Waiting for: %1</source>
        <translation>正在等待：%1</translation>
    </message>
    <message>
        <source>MX Wizard watches %1</source>
        <translation>MX Wizard 正在持续查看 %1</translation>
    </message>
    <message>
        <source>Everybody who could be asked now sees the planned records of %1.</source>
        <translation>所有能询问到的现在都看到了 %1 的计划记录。</translation>
    </message>
    <message>
        <source>MX Wizard</source>
        <translation>MX Wizard</translation>
    </message>
</context>
</TS>
