package dev.tidewaiter.web.api;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tidewaiter.casework.people.AccountRole;
import dev.tidewaiter.web.RunningService;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.ContentDisposition;

/** What comes back is named after what somebody sent, in a header that says no more than that. */
class DownloadNamesTests {

    private static final byte[] CSV =
            "Shipper,Consignee,Description,HS,Destination\nOrchard,Kiosk,umbrellas,660110,KZ\n".getBytes(UTF_8);

    private final RunningService service = RunningService.shared();
    private final ApiCaller officer = new ApiCaller(service, service.token(AccountRole.OFFICER));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "отгрузки май.csv",
                "a;b=c.csv",
                "a\"b; filename=evil.exe.csv",
                "a%0D%0ASet-Cookie: x=y.csv",
                "../../up.csv"
            })
    void theNameOfADownloadIsOneNameWhateverItsSenderWrote(String sent) {
        var job = officer.screened(sent, CSV);
        var header = officer.get("/api/v1/jobs/" + job + "/files/0/workbook").header("Content-Disposition");
        var read = ContentDisposition.parse(header);
        assertThat(read.isAttachment()).as(header).isTrue();
        assertThat(read.getFilename()).as(header).endsWith(".screened.xlsx").doesNotContain("/", "\\", "\r", "\n");
        assertThat(header)
                .as("as RFC 6266 has it")
                .matches(
                        "attachment; filename=\"(?:[^\"\\\\\\r\\n]|\\\\[^\\r\\n])*\"; filename\\*=UTF-8''[A-Za-z0-9!#$&+.^_`|~%-]+");
    }
}
