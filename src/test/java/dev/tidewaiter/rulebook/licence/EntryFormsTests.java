package dev.tidewaiter.rulebook.licence;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidewaiter.goods.code.Eccn;
import dev.tidewaiter.rulebook.model.Problem;
import dev.tidewaiter.rulebook.source.DataTable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EntryFormsTests {

    private final List<Problem> problems = new ArrayList<>();

    private EntryForms entries(String rows) throws IOException {
        return new EntryForms(
                DataTable.read("t.csv", "military-entries", "form,example,citation,elsewhere\n" + rows)
                        .rows(),
                problems);
    }

    @ParameterizedTest
    @CsvSource({
        "9A610.x,true",
        "0A606,true",
        "9A515.d,true",
        "9E515,true",
        "9A012.a.1,false",
        "6A003,false",
        "5A991,false"
    })
    void theFormOfTheNumberTells(String eccn, boolean military) throws IOException {
        var entries = entries("#@6##,9A610,15 CFR 772.1\n#@515,9A515,15 CFR 772.1\n");
        assertThat(entries.hold(Objects.requireNonNull(Eccn.parse(eccn)))).isEqualTo(military);
        assertThat(problems).isEmpty();
    }

    @Test
    void anExampleOfAnotherFormAndARowWithoutLawAreProblems() throws IOException {
        entries("#@6##,9A515,\n");
        assertThat(problems).hasSize(2);
    }

    @Test
    void aRowTellsWhichEntriesAreMilitaryElsewhere() throws IOException {
        var entries = entries("#@018,2B018,law,military\n#@9##,9A991,law,\n");
        assertThat(entries.areMilitaryElsewhere(new Eccn("0A018", "a"))).isTrue();
        assertThat(entries.areMilitaryElsewhere(new Eccn("9A991", ""))).isFalse();
    }
}
