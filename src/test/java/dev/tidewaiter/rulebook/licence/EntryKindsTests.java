package dev.tidewaiter.rulebook.licence;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidewaiter.goods.code.Eccn;
import dev.tidewaiter.rulebook.model.Problem;
import dev.tidewaiter.rulebook.source.DataTable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EntryKindsTests {

    private final List<Problem> problems = new ArrayList<>();

    private EntryKinds kinds(String rows) throws IOException {
        return new EntryKinds(
                DataTable.read("t.csv", "entry-kinds", "kind,eccn,paragraphs,citation,why\n" + rows)
                        .rows(),
                Set.of("3A090", "6A993"),
                problems);
    }

    @ParameterizedTest
    @CsvSource({"3A090,computing", "3A090.b.1,computing", "6A993,camera", "6A993.a,camera", "6A993.b,", "9A012,"})
    void anEntryOrAParagraphOfItIsOfAKind(String eccn, String kind) throws IOException {
        var kinds = kinds("computing,3A090,*,law,\ncamera,6A993,-,law,\ncamera,6A993,a,law,\n");
        assertThat(kinds.of(Objects.requireNonNull(Eccn.parse(eccn))))
                .isEqualTo(kind == null ? Set.of() : Set.of(kind));
        assertThat(problems).isEmpty();
    }

    @Test
    void aNumberMayBeOfSeveralKinds() throws IOException {
        var kinds = kinds("computing,3A090,*,law,\nparagraph-b,3A090,b,law,\n");
        assertThat(kinds.of(new Eccn("3A090", "b"))).containsExactlyInAnyOrder("computing", "paragraph-b");
        assertThat(kinds.of(new Eccn("3A090", ""))).containsExactly("computing");
    }

    @Test
    void anEntryThatNoTableHoldsAndARowWithoutLawAreProblems() throws IOException {
        kinds("computing,4A090,*,,\n");
        assertThat(problems)
                .extracting(Problem::message)
                .hasSize(2)
                .first()
                .asString()
                .contains("4A090");
    }
}
