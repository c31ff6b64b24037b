// SPDX-FileCopyrightText: MX Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "dns/resolver.h"

#include <QMetaObject>
#include <QObject>

namespace dns {

void answerLater(QObject *context, Resolver::Callback callback, Answer answer)
{
    QMetaObject::invokeMethod(
        context, [callback = std::move(callback), answer = std::move(answer)] { callback(answer); },
        Qt::QueuedConnection);
}

} // namespace dns
