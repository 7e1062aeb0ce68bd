package dev.tidewaiter.rulebook.law;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidewaiter.designation.lists.Designation;
import dev.tidewaiter.designation.lists.Designation.ListedName;
import dev.tidewaiter.designation.lists.Particulars;
import dev.tidewaiter.rulebook.model.Problem;
import dev.tidewaiter.rulebook.source.DataTable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class EntryMeasuresTests {

    private static final String ROWS = """
            UK,sanctions imposed,*asset freeze*,,,,,UK,law
            UK,sanctions imposed,travel ban,,,,,UK-TRAVEL,law
            UK,sanctions imposed,*,,,,,UK-UNKNOWN,law
            """;

    private final List<Problem> problems = new ArrayList<>();

    private EntryMeasures measures(String rows) throws IOException {
        var lists = DataTable.read("l.csv", "lists", """
                list,programme,title,regime,told_first,effect,confirmed,unconfirmed,means,question,step,report,citation,source
                UK,,t,r,,blocked,BLOCK,HOLD,frozen,q,s,,c,s
                UK-TRAVEL,,t,r,,limited,REVIEW,REVIEW,only {measures},q,s,,c,s
                UK-UNKNOWN,,t,r,,blocked,BLOCK,HOLD,not known: {measures},q,s,,c,s
                *,,t,r,,unknown,HOLD,HOLD,m,q,s,,c,s
                """).rows();
        return new EntryMeasures(
                DataTable.read(
                                "t.csv",
                                "entry-measures",
                                "list,reads,measure,goods,hs,leaves,law,taken_as,citation\n" + rows)
                        .rows(),
                new ListMeanings(lists, problems),
                problems);
    }

    private static Designation entry(String... imposed) {
        return Designation.listed("UK", "RUS9001", Designation.Kind.ORGANISATION)
                .names(List.of(new ListedName("Kestrelmoor Rotor Supply Ltd", false)))
                .particulars(new Particulars(
                        null,
                        null,
                        null,
                        "",
                        "",
                        "",
                        "",
                        "",
                        List.of(),
                        Stream.of(imposed)
                                .map(measure -> new Particulars.Labelled("Sanctions imposed", measure))
                                .toList()))
                .build();
    }

    @Test
    void theStrictestMeasureCountsAndOneThatNobodyKnowsIsTheStrictest() throws IOException {
        var measures = measures(ROWS);
        assertThat(measures.listOf(entry("Travel Ban"))).isEqualTo("UK-TRAVEL");
        assertThat(measures.listOf(entry("Travel Ban", "Asset freeze"))).isEqualTo("UK");
        assertThat(measures.listOf(entry("Travel Ban", "Lighthouse sanction"))).isEqualTo("UK-UNKNOWN");
        assertThat(measures.listOf(entry("Travel ban and asset freeze"))).isEqualTo("UK");
        assertThat(problems).isEmpty();
    }

    @Test
    void anEntryThatTellsNoMeasureMeansWhatItsListMeans() throws IOException {
        assertThat(measures(ROWS).listOf(entry())).isEqualTo("UK");
    }

    @Test
    void theSentenceQuotesTheMeasures() throws IOException {
        assertThat(measures(ROWS).meaning(entry("Travel Ban")).means()).isEqualTo("only \"Travel Ban\"");
        assertThat(measures(ROWS).meaning(entry("Travel Ban", "Lighthouse")).means())
                .isEqualTo("not known: \"Travel Ban\", \"Lighthouse\"");
    }

    @Test
    void aRowThatNobodyDescribesOrThatReadsNothingIsRefused() throws IOException {
        measures("UK,sanctions imposed,travel ban,,,,,UK-TRAVLE,law\n");
        assertThat(problems).extracting(Problem::message).anyMatch(message -> message.contains("UK-TRAVLE"));
        problems.clear();
        measures("UK,,travel ban,,,,,UK-TRAVEL,law\n");
        assertThat(problems).extracting(Problem::message).anyMatch(message -> message.contains("both columns"));
        problems.clear();
        measures("UK,sanctions imposed,travel ban,,,,,UK-TRAVEL,law\nUK,licence requirement,*,,,,,UK,law\n");
        assertThat(problems).extracting(Problem::message).anyMatch(message -> message.contains("part of the entry"));
    }
}
