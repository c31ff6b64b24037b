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
        <source>%1 has no TXT record that begins with %2. Mail from you is more likely to be refused or sorted out as junk.</source>
        <translation>%1 没有以 %2 开头的 TXT 记录。您发出的邮件更容易被拒收或归入垃圾邮件。</translation>
    </message>
    <message>
        <source>%1 has more than one TXT record that begins with %2. Receivers then treat all of them as an error (RFC 7208 section 4.5, RFC 9989 section 5.6.1).</source>
        <translation>%1 有不止一条以 %2 开头的 TXT 记录。收信方会把它们全部视为错误（RFC 7208 第 4.5 节、RFC 9989 第 5.6.1 节）。</translation>
    </message>
    <message>
        <source>Keep one TXT record of %1 that begins with %2 and delete the others; what both list must go into the one.</source>
        <translation>请只保留 %1 的一条以 %2 开头的 TXT 记录，删除其他的；两者列出的内容必须合并到这一条里。</translation>
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
        <source>%1 is the external address of this very network, and many routers do not let connections to it come back in. Port %2 cannot be judged from here.</source>
        <translation>%1 正是本网络的外部地址，而许多路由器不允许从内部连回该地址。从这里无法判断端口 %2。</translation>
    </message>
    <message>
        <source>Run the diagnosis from outside, for example over a mobile phone&apos;s connection.</source>
        <translation>请从外部运行诊断，例如使用手机的网络连接。</translation>
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
        <source>%1 answers, but refuses to serve this computer: “%2”. If it says so to everyone, no mail arrives.</source>
        <translation>%1 有应答，但拒绝为本机服务：“%2”。如果它对所有人都这样说，邮件就无法到达。</translation>
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
        <source>In the panel of your DNS host create a TXT record for %1 with the value “%3”.</source>
        <translation>请在 DNS 服务商的面板中为 %1 创建值为“%3”的 TXT 记录。</translation>
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
        <source>Mail for %1 should arrive, but %3 things are risky; first of all: %2</source>
        <translation>%1 的邮件应能到达，但有 %3 处存在风险；首先是：%2</translation>
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
        <source>&amp;Problems first</source>
        <translation>问题在前(&amp;P)</translation>
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
        <source>&amp;Who sees what</source>
        <translation>谁看到什么(&amp;W)</translation>
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
        <source>Your provider tells you these servers. No user name and no password is asked here: the diagnosis only finds out whether the servers can be reached and speak the right protocol with encryption.</source>
        <translation>这些服务器由您的服务商告诉您。这里不询问用户名和密码：诊断只查明服务器能否连通、是否使用正确的协议并加密。</translation>
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
