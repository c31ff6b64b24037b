// SPDX-FileCopyrightText: MX Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "fakes/fakeprobe.h"
#include "fakes/fakeresolver.h"
#include "records/recordtable.h"
#include "wizard/models/checkmodel.h"
#include "wizard/pages/diagnosepage.h"
#include "wizard/setupwizard.h"

#include <QRegularExpression>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeView>

#include <functional>
#include <memory>

/// The wizard on its diagnose page, with a network that a test scripts. Every run gets a fresh pair, as in
/// the program.
class DiagnoseFixture
{
public:
    using Script = std::function<void(fakes::FakeResolver &, fakes::FakeProbe &)>;

    explicit DiagnoseFixture(Script networkScript, const setup::MailSetup &setup = exampleSetup(),
                             checks::RunOptions run = {})
        : script(std::move(networkScript))
    {
        wizard::WizardOptions options;
        options.makeNetwork = [this](bool) {
            auto newResolver = std::make_unique<fakes::FakeResolver>();
            auto newProbe = std::make_unique<fakes::FakeProbe>();
            newResolver->beInternet();
            newProbe->beAlone(); // of the ports for mail programs nothing is said here
            script(*newResolver, *newProbe);
            resolver = newResolver.get();
            probe = newProbe.get();
            ++networks;
            return wizard::Network{std::move(newResolver), std::move(newProbe)};
        };
        options.run = run;
        options.recentFile = folder.filePath(QStringLiteral("recent.json"));
        window = std::make_unique<wizard::SetupWizard>(std::move(options));
        window->show();
        window->diagnoseSetup(setup);
        page = qobject_cast<wizard::DiagnosePage *>(window->currentPage());
        Q_ASSERT(page);
    }

    /// Any warning but the one about size hints that the offscreen platform always gives.
    static void failOnWarning()
    {
        QTest::failOnWarning(
            QRegularExpression(QStringLiteral("^(?!This plugin does not support propagateSizeHints)")));
    }
    [[nodiscard]] static setup::MailSetup exampleSetup()
    {
        setup::MailSetup setup;
        setup.domain = QStringLiteral("mx-wizard-test.org");
        setup.ownNetworkAddresses = {QHostAddress(QStringLiteral("11.99.0.1")),
                                     QHostAddress(QStringLiteral("2a0f:99::1"))}; // elsewhere
        setup.servers = {
            {QStringLiteral("mail.mx-wizard-test.org"), {QHostAddress(QStringLiteral("11.0.0.1"))}, 10}};
        return setup;
    }

    /// Everything is right; the session is the one given.
    [[nodiscard]] static Script withSession(const smtp::Session &session)
    {
        return [session](fakes::FakeResolver &resolver, fakes::FakeProbe &probe) {
            for (const records::PlannedRecord &planned : records::plannedRecords(exampleSetup())) {
                const dns::ResourceRecord &record = planned.record;
                resolver.add(dns::typeName(record.type) + u' ' + record.owner, {record});
            }
            resolver.add(QStringLiteral("AAAA ") + exampleSetup().servers[0].hostName,
                         QList<dns::ResourceRecord>());
            probe.add(session);
        };
    }
    [[nodiscard]] static Script healthy()
    {
        return withSession(
            fakes::healthySession(QStringLiteral("11.0.0.1"), QStringLiteral("mail.mx-wizard-test.org")));
    }
    /// DNS is well, and the mail server swallows every packet.
    [[nodiscard]] static Script hanging()
    {
        return [](fakes::FakeResolver &resolver, fakes::FakeProbe &probe) {
            healthy()(resolver, probe);
            probe.neverAnswer(fakes::smtpRequest(QStringLiteral("11.0.0.1")));
        };
    }

    template <typename T>
    [[nodiscard]] T *find(const char *name) const
    {
        T *widget = page->findChild<T *>(QLatin1StringView(name));
        Q_ASSERT_X(widget, "DiagnoseFixture::find", name);
        return widget;
    }
    [[nodiscard]] const QAbstractItemModel &rows() const { return *find<QTreeView>("checkTree")->model(); }
    [[nodiscard]] QModelIndex row(const char *checkId) const
    {
        const auto &model = static_cast<const wizard::CheckModel &>(rows());
        for (int i = 0; i < model.results().size(); ++i) {
            if (model.results()[i].checkId == QLatin1StringView(checkId))
                return model.indexOfCheck(i);
        }
        return {};
    }
    [[nodiscard]] QString word(const char *checkId) const
    {
        return row(checkId).data(wizard::CheckModel::WordRole).toString();
    }
    /// Runs to the end.
    [[nodiscard]] bool runAll()
    {
        QSignalSpy ended(page, &wizard::DiagnosePage::ended);
        page->run();
        return ended.count() > 0 || ended.wait(20'000);
    }

    QTemporaryDir folder;
    Script script;
    fakes::FakeResolver *resolver = nullptr; ///< of the run last started
    fakes::FakeProbe *probe = nullptr;
    int networks = 0; ///< how many runs were started
    std::unique_ptr<wizard::SetupWizard> window;
    wizard::DiagnosePage *page = nullptr;
};
