package dev.tidewaiter.rulebook.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidewaiter.rulebook.model.Problem;
import dev.tidewaiter.rulebook.source.DataTable;
import dev.tidewaiter.shipment.Country;
import dev.tidewaiter.shipment.Field;
import dev.tidewaiter.shipment.GoodsLine;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A scenario's row gives the line that a manifest would. */
class ScenarioLinesTests {

    private static GoodsLine line(String destination, String given) {
        var problems = new ArrayList<Problem>();
        var heads = List.of(Field.DESTINATION.id(), "given:" + Field.DESTINATION.id());
        var row = new DataTable.Row(
                "case.scenarios.csv", "case", heads, 2, Map.of(heads.get(0), destination, heads.get(1), given));
        var line = ScenarioLines.line(row, problems);
        assertThat(problems).isEmpty();
        return line;
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "(none)"})
    void whatIsGivenForTheFileFillsALineThatHasNoDestination(String destination) {
        var line = line(destination, "IR");
        assertThat(line.destination()).isEqualTo(new Country("IR"));
        assertThat(line.givenOtherwise()).isEmpty();
    }

    @Test
    void besideADestinationItIsGivenOtherwise() {
        var line = line("DE", "IR");
        assertThat(line.destination()).isEqualTo(new Country("DE"));
        assertThat(line.givenOtherwise()).hasSize(1);
    }

    @Test
    void noneGivesNothing() {
        assertThat(line("", "(none)").value(Field.DESTINATION).isRead()).isFalse();
        assertThat(line("DE", "(none)").givenOtherwise()).isEmpty();
    }
}
