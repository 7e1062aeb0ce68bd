package dev.tidewaiter.cli.serve;

import dev.tidewaiter.casework.audit.AuditLog;
import dev.tidewaiter.casework.people.AccountRole;
import dev.tidewaiter.casework.people.Accounts;
import dev.tidewaiter.casework.people.RefusedChange;
import dev.tidewaiter.cli.call.CallFailed;
import dev.tidewaiter.cli.call.ExitCode;
import java.security.SecureRandom;
import java.util.Base64;

/** The accounts of a service that has none yet: somebody must be able to come in. */
final class FirstAccounts {

    /** The account under which the samples of a demonstration are uploaded. */
    static final String DEMO_OFFICER = "officer";

    private static final int PASSWORD_BYTES = 15;

    private FirstAccounts() {}

    static void of(Accounts accounts, boolean demo) {
        if (!accounts.isEmpty()) {
            return;
        }
        var chosen = System.getenv("TIDEWAITER_ADMIN_PASSWORD");
        if (chosen != null && !chosen.isEmpty()) {
            addAdministrator(accounts, chosen);
        } else {
            System.out.println("First start. Log in as admin with the one-time password "
                    + accounts.addFirst().password());
        }
        if (demo) {
            var password = password();
            accounts.addWithPassword(AuditLog.SYSTEM, DEMO_OFFICER, "Demo officer", AccountRole.OFFICER, password);
            System.out.println("Demo. Log in as officer with the password " + password);
        }
    }

    private static void addAdministrator(Accounts accounts, String chosen) {
        try {
            accounts.addWithPassword(AuditLog.SYSTEM, "admin", "Administrator", AccountRole.ADMINISTRATOR, chosen);
        } catch (RefusedChange refused) {
            throw new CallFailed(
                    ExitCode.WRONG_CALL,
                    "TIDEWAITER_ADMIN_PASSWORD cannot be the administrator's password. " + refused.getMessage());
        }
    }

    private static String password() {
        var bytes = new byte[PASSWORD_BYTES];
        new SecureRandom().nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
