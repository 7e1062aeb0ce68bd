package dev.tidewaiter.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import org.junit.jupiter.api.Test;

class ProgramFileTests {

    @Test
    void aFileIsFoundFromTheProgramsRoot() throws Exception {
        assertThat(ProgramFile.text(ProgramFile.class, "/rules/README.md")).contains("# ");
    }

    @Test
    void whatIsMissingIsNamedWithWhatToDo() {
        assertThatIOException()
                .isThrownBy(() -> ProgramFile.text(ProgramFile.class, "absent.html"))
                .withMessage("The program is incomplete: absent.html is not in it. Install the program again.");
    }
}
