package dev.tidewaiter.cli.casework;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidewaiter.casework.audit.AuditLog;
import dev.tidewaiter.casework.store.Database;
import dev.tidewaiter.casework.store.DatabaseAddress;
import dev.tidewaiter.cli.Call;
import dev.tidewaiter.service.DataFolder;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AuditVerifyCommandTests {

    @TempDir
    Path folder;

    private Call verify() {
        return Call.of("audit", "verify", "--data", folder.toString());
    }

    @Test
    void saysThatTheLogHoldsOrWhichStepDoesNot() {
        try (var database = Database.open(DatabaseAddress.in(folder))) {
            var audit = new AuditLog(database, Clock.systemUTC(), new DataFolder(folder).auditHeads());
            audit.append("ann", "account.added", "bob", Map.of());
            audit.append("ann", "account.disabled", "bob", Map.of());
            var whole = verify();
            assertThat(whole.out())
                    .startsWith("The audit log holds: 2 steps")
                    .contains(audit.head().hash());
            assertThat(whole.exitCode()).isZero();
            database.jdbc()
                    .sql("update audit_step set actor = 'eve' where seq = 2")
                    .update();
        }
        var changed = verify();
        assertThat(changed.out()).contains("broken at step 2: it was changed after it was written.");
        assertThat(changed.exitCode()).isEqualTo(1);
    }

    @Test
    void makesNoDatabaseByAsking() {
        var call = verify();
        assertThat(call.exitCode()).isEqualTo(2);
        assertThat(call.err()).contains("holds no data of a service");
        assertThat(folder).isEmptyDirectory();
    }
}
