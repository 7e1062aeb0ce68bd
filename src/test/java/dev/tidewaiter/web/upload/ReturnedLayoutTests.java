package dev.tidewaiter.web.upload;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidewaiter.casework.people.AccountRole;
import dev.tidewaiter.cli.ProgramProcess;
import dev.tidewaiter.web.AnsweredWorkbook;
import dev.tidewaiter.web.api.ApiCaller;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A returned workbook is read as an officer said on the page, also from a shell and by programs. */
class ReturnedLayoutTests extends UploadingOfficer {

    @TempDir
    private Path folder;

    @Test
    void aWorkbookWhoseColumnsWereCorrectedIsKnownFromAShellAndByPrograms() throws Exception {
        var heading = SHEET.replace("Memo", "Memo " + System.nanoTime());
        var page = uploaded("may.csv", heading);
        answered(page, Map.of("c.0.0.G", "endUse", "remember", "1"));
        answered(page, Map.of("start", "1"));
        done(page);
        var book = AnsweredWorkbook.of(ann.download("/jobs/" + id(page) + "/files/0/workbook"))
                .row(3, "hold", "rang the shipper up")
                .bytes();

        var token = service.token(service.account(AccountRole.OFFICER));
        var file = Files.write(folder.resolve("may.screened.xlsx"), book);
        var shell = ProgramProcess.run(
                Map.of("TIDEWAITER_TOKEN", token),
                List.of(
                        "decisions",
                        "import",
                        file.toString(),
                        "--data",
                        service.folder().toString()));
        assertThat(shell.exitCode()).as(shell.out() + shell.err()).isZero();
        assertThat(shell.out()).startsWith("1 row with an answer: ").doesNotContain(": 0 proposals");

        var program = new ApiCaller(service, token)
                .upload()
                .file("may.screened.xlsx", book)
                .send("/api/v1/decisions/import");
        assertThat(program.status()).as(program.text()).isEqualTo(200);
        assertThat(program.json().path("already").asInt()).isPositive();
    }
}
