package dev.tidewaiter.cli.casework;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidewaiter.casework.audit.AuditLog;
import dev.tidewaiter.casework.store.Database;
import dev.tidewaiter.casework.store.DatabaseAddress;
import dev.tidewaiter.cli.Call;
import dev.tidewaiter.service.DataFolder;
import java.io.IOException;
import java.nio.file.Files;
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
    void saysThatTheLogHoldsOrWhichStepDoesNotOrThatNothingConfirmsIt() throws IOException {
        try (var database = Database.open(DatabaseAddress.in(folder))) {
            var audit = new AuditLog(database, Clock.systemUTC(), new DataFolder(folder).auditHeads());
            audit.append("ann", "account.added", "bob", Map.of());
            audit.append("ann", "account.disabled", "bob", Map.of());
            var whole = verify();
            assertThat(whole.out())
                    .startsWith("The audit log is intact: 2 steps")
                    .contains(audit.head().hash());
            assertThat(whole.exitCode()).isZero();
            var heads = new DataFolder(folder).auditHeads();
            var kept = Files.readString(heads);
            Files.writeString(heads, kept + "abc " + "0".repeat(64) + "\n");
            var forged = verify();
            assertThat(forged.out()).contains("line 3 of audit-head.txt is none that the program wrote");
            assertThat(forged.exitCode()).isEqualTo(5);
            Files.delete(heads);
            var missing = verify();
            assertThat(missing.out()).contains("audit-head.txt in the data folder is missing");
            assertThat(missing.exitCode()).isEqualTo(5);
            var hash = audit.head().hash();
            var other = Call.of("audit", "confirm", "0".repeat(64), "--data", folder.toString());
            assertThat(other.out()).contains("No step of the audit log", "has this hash");
            assertThat(other.exitCode()).isEqualTo(1);
            var confirmed = Call.of("audit", "confirm", hash, "--data", folder.toString());
            assertThat(confirmed.out()).contains("Up to step 2").contains("The audit log is intact: 3 steps");
            assertThat(confirmed.exitCode()).as(confirmed.err()).isZero();
            assertThat(verify().exitCode()).isZero();
            var earlier = Call.of("audit", "confirm", hash, "--data", folder.toString());
            assertThat(earlier.out()).contains("an earlier step, which confirms nothing new");
            assertThat(earlier.exitCode()).isEqualTo(1);
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
