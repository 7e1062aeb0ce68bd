package dev.tidewaiter.web.upload;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidewaiter.web.upload.RunAccount.PassedNote;
import dev.tidewaiter.web.upload.RunAccount.SheetPart;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class OnPageTests {

    private static final String NO_TABLE = "No columns were known. Say with --mapping what they hold.";

    @Test
    void theSentenceAboutTheCommandLineIsLeftOut() {
        assertThat(OnPage.of(NO_TABLE + " Then try again.")).isEqualTo("No columns were known. Then try again.");
        assertThat(OnPage.of("See may.xlsx. Use --mapping"))
                .as("no whole sentence")
                .isEqualTo("See may.xlsx. Use --mapping");
        assertThat(OnPage.of("")).isEmpty();
    }

    @Test
    @Timeout(2)
    void whatIsLongIsLookedThroughOnce() {
        var text = " ".repeat(200_000) + "--mapping";
        assertThat(OnPage.of(text)).isEqualTo(text);
    }

    @Test
    void rowsWithOneReasonAreToldTogether() {
        var sheet = new SheetPart(
                "Lines",
                List.of(),
                List.of(
                        new PassedNote(2, NO_TABLE),
                        new PassedNote(3, "No columns were known."),
                        new PassedNote(4, "Given twice.")),
                List.of());
        assertThat(sheet.rejected())
                .extracting(one -> one.reason() + " " + one.rows())
                .containsExactly("No columns were known. 2, 3", "Given twice. 4");
    }

    @Test
    void onlyWhatColumnsHoldIsSaidBeforeTheNextCheck() {
        assertThat(rejected(NO_TABLE).mappable()).isTrue();
        assertThat(rejected("The field hs is given twice.").mappable()).isFalse();
    }

    private static SheetPart rejected(String reason) {
        return new SheetPart("Lines", List.of(), List.of(new PassedNote(2, reason)), List.of());
    }
}
