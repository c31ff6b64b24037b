// SPDX-FileCopyrightText: MX Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fakes/privatenetwork.h"

#include <QDir>
#include <QFile>
#include <QTemporaryFile>

#ifdef Q_OS_LINUX
#include <net/if.h>
#include <sched.h>
#include <sys/ioctl.h>
#include <sys/mount.h>
#include <sys/socket.h>
#include <unistd.h>
#endif

#include <cerrno>
#include <cstring>

using namespace Qt::StringLiterals;

namespace fakes {

#ifdef Q_OS_LINUX

namespace {

QString failure(const char *what)
{
    return QLatin1StringView(what) + u": "_s + QString::fromLocal8Bit(std::strerror(errno));
}

bool writeFile(const char *path, const QByteArray &text)
{
    QFile file(QString::fromLatin1(path));
    return file.open(QIODevice::WriteOnly | QIODevice::Unbuffered) && file.write(text) == text.size();
}

/// Root of this machine or, where it allows that, of a namespace of ours.
bool enterNamespaces()
{
    if (geteuid() == 0 && unshare(CLONE_NEWNS | CLONE_NEWNET) == 0)
        return true;
    const QByteArray user = QByteArray::number(geteuid());
    const QByteArray group = QByteArray::number(getegid());
    return unshare(CLONE_NEWUSER | CLONE_NEWNS | CLONE_NEWNET) == 0 &&
           writeFile("/proc/self/setgroups", "deny") &&
           writeFile("/proc/self/uid_map", "0 " + user + " 1\n") &&
           writeFile("/proc/self/gid_map", "0 " + group + " 1\n");
}

bool bringLoopbackUp()
{
    const int handle = socket(AF_INET, SOCK_DGRAM, 0);
    ifreq request{};
    std::strcpy(request.ifr_name, "lo");
    request.ifr_flags = IFF_UP | IFF_RUNNING;
    const bool done = handle >= 0 && ioctl(handle, SIOCSIFFLAGS, &request) == 0;
    close(handle);
    return done;
}

/// The file is gone as soon as it is mounted; the mount keeps it.
bool mountOver(const char *path, const QByteArray &text)
{
    QTemporaryFile file(QDir::tempPath() + u"/mxwizard-test-XXXXXX"_s);
    if (!file.open() || file.write(text) != text.size() || !file.flush())
        return false;
    file.setPermissions(file.permissions() | QFile::ReadGroup | QFile::ReadOther);
    return mount(file.fileName().toLocal8Bit().constData(), path, nullptr, MS_BIND, nullptr) == 0;
}

} // namespace

QString enterPrivateNetwork(const QByteArray &resolvConf, const QByteArray &hosts)
{
    if (!enterNamespaces())
        return failure("no namespace of our own");
    if (mount("none", "/", nullptr, MS_REC | MS_PRIVATE, nullptr) != 0)
        return failure("mounts cannot be made private");
    if (!mountOver("/etc/resolv.conf", resolvConf) || !mountOver("/etc/hosts", hosts))
        return failure("no own resolv.conf and hosts");
    return bringLoopbackUp() ? QString() : failure("loopback stays down");
}

#else

QString enterPrivateNetwork(const QByteArray &, const QByteArray &)
{
    return u"network namespaces are a matter of Linux"_s;
}

#endif

} // namespace fakes
