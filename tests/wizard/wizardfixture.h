// SPDX-FileCopyrightText: MX Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "fakes/fakeprobe.h"
#include "fakes/fakeresolver.h"
#include "wizard/setupwizard.h"

#include <QAbstractButton>
#include <QLabel>
#include <QLineEdit>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <memory>

namespace fakes {

/// Hands questions on to a resolver that outlives it, so that a test can script and look at what pages ask.
class BorrowedResolver : public dns::Resolver
{
public:
    explicit BorrowedResolver(dns::Resolver &resolver) : m_resolver(resolver) {}
    void resolve(const dns::Question &question, QObject *context, Callback callback) override
    {
        m_resolver.resolve(question, context, std::move(callback));
    }

private:
    dns::Resolver &m_resolver;
};

/// The window with a scripted network and a folder of its own.
class WizardFixture
{
public:
    WizardFixture() { restart(); }

    /// A new window, as after closing the program and starting it again.
    void restart()
    {
        m_wizard.reset();
        wizard::WizardOptions options;
        options.recentFile = folder.filePath(QStringLiteral("recent.json"));
        options.nameServer = nameServer;
        options.makeNetwork = [this](bool) {
            return wizard::Network{std::make_unique<BorrowedResolver>(resolver),
                                   std::make_unique<FakeProbe>()};
        };
        m_wizard = std::make_unique<wizard::SetupWizard>(std::move(options));
        m_wizard->resize(1024, 700);
        m_wizard->show();
        m_wizard->activateWindow();
        (void)QTest::qWaitForWindowActive(m_wizard.get()); // shortcuts and arrow keys need it
    }

    [[nodiscard]] wizard::SetupWizard &window() { return *m_wizard; }
    void destroy() { m_wizard.reset(); }
    [[nodiscard]] wizard::PageId page() const { return wizard::PageId(m_wizard->currentId()); }

    /// The child of the present page, or of the window, with that object name.
    template <class T = QWidget>
    [[nodiscard]] T *find(const char *name) const
    {
        T *child = m_wizard->currentPage()->findChild<T *>(QString::fromLatin1(name));
        return child ? child : m_wizard->findChild<T *>(QString::fromLatin1(name));
    }
    [[nodiscard]] QLineEdit *edit(const char *name) const { return find<QLineEdit>(name); }
    [[nodiscard]] QString labelText(const char *name) const
    {
        const QLabel *label = find<QLabel>(name);
        return label && label->isVisibleTo(m_wizard.get()) ? label->text() : QString();
    }
    /// Near the leading edge: a radio button takes clicks only where its text is.
    void click(const char *name) const
    {
        auto *button = find<QAbstractButton>(name);
        QTest::mouseClick(button, Qt::LeftButton, {}, {button->height() / 2, button->height() / 2});
    }
    void type(const char *name, const QString &text) const
    {
        QLineEdit *box = edit(name);
        box->selectAll();
        QTest::keyClick(box, Qt::Key_Delete);
        if (std::all_of(text.begin(), text.end(), [](QChar c) { return c.unicode() < 0x80; }))
            QTest::keyClicks(box, text);
        else
            box->insert(text); // QTest has no keys for the rest
    }
    void next() const { QTest::mouseClick(m_wizard->button(QWizard::NextButton), Qt::LeftButton); }
    void back() const { QTest::mouseClick(m_wizard->button(QWizard::BackButton), Qt::LeftButton); }
    [[nodiscard]] bool mayGoOn() const { return m_wizard->button(QWizard::NextButton)->isEnabled(); }

    /// Walks an Internet setup of example.org with one server as far as `target`.
    void walkInternet(wizard::PageId target)
    {
        click("internetButton");
        next();
        type("domainEdit", QStringLiteral("example.org"));
        if (target == wizard::PageId::Domain)
            return;
        next();
        type("ipv4Edit1", QStringLiteral("198.41.0.10"));
        while (page() != target && mayGoOn())
            next();
    }

    QTemporaryDir folder;
    FakeResolver resolver;
    QString nameServer;

private:
    std::unique_ptr<wizard::SetupWizard> m_wizard;
};

} // namespace fakes
