package dev.tidewaiter.web.lists;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidewaiter.casework.people.AccountRole;
import dev.tidewaiter.service.DataFolder;
import dev.tidewaiter.web.Browser;
import dev.tidewaiter.web.RunningService;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Lists are read whole into the memory of the service, so not all that is sent is taken. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ListUploadLimitsTests {

    private final RunningService service = RunningService.start(
            Map.of("tidewaiter.limits.lists", "20KB", "tidewaiter.limits.lists-unpacked", "100KB"));

    @AfterAll
    void stop() {
        service.close();
    }

    private Browser loggedIn(AccountRole role) {
        var browser = service.browser();
        browser.logIn(service.account(role).name(), RunningService.PASSWORD);
        return browser;
    }

    private static byte[] packed(int bytes) throws IOException {
        var packed = new ByteArrayOutputStream();
        try (var zip = new GZIPOutputStream(packed)) {
            zip.write(new byte[bytes]);
        }
        return packed.toByteArray();
    }

    @Test
    void whatIsTooMuchOnceItIsUnpackedIsNotReadAndNotKept() throws IOException {
        var owner = loggedIn(AccountRole.RULE_OWNER);
        var form = owner.get("/lists/import");
        var half = packed(60 << 10);
        var fits = owner.upload(form, "/lists/import", Map.of("sdn.csv.gz", half));
        assertThat(fits.path()).startsWith("/lists/import/");

        var two = owner.upload(form, "/lists/import", Map.of("sdn.csv.gz", half, "alt.csv.gz", half));
        assertThat(two.path()).isEqualTo("/lists/import");
        assertThat(two.text()).contains("102,400 bytes once they are unpacked");
        assertThat(owner.get(fits.path()).status())
                .as("what waited before waits")
                .isEqualTo(200);
        try (var all = Files.walk(new DataFolder(service.folder()).listUploads())) {
            assertThat(all.filter(Files::isRegularFile).map(Path::getFileName).map(Path::toString))
                    .containsExactly("sdn.csv.gz");
        }
    }

    @Test
    void aLargeUploadIsRefusedBeforeItIsRead() {
        var owner = loggedIn(AccountRole.RULE_OWNER);
        var large = owner.upload(owner.get("/lists/import"), "/lists/import", Map.of("sdn.csv", new byte[30 << 10]));
        assertThat(large.status()).isEqualTo(413);
        assertThat(large.text()).contains("20,480");
    }

    @Test
    void whoMayNotImportListsUploadsNone() {
        var sent = HttpRequest.newBuilder(service.uri("/lists/import"))
                .header("Content-Type", "multipart/form-data; boundary=x")
                .POST(BodyPublishers.ofByteArray(new byte[30 << 10]))
                .build();
        assertThat(loggedIn(AccountRole.OFFICER).answer(sent).statusCode())
                .as("told by the role, before its length or anything in it is looked at")
                .isEqualTo(403);
    }
}
