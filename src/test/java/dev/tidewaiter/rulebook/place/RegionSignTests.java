package dev.tidewaiter.rulebook.place;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidewaiter.rulebook.model.Problem;
import dev.tidewaiter.rulebook.source.DataTable;
import dev.tidewaiter.shipment.Country;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RegionSignTests {

    private final List<Problem> problems = new ArrayList<>();

    private RegionSign sign(String elsewhere) throws IOException {
        var table =
                "text,kind,region,regime,control,from,citation,elsewhere\nYalta,town,Crimea,US,occupied,,15 CFR 746.6,"
                        + elsewhere + "\n";
        return RegionSign.of(
                DataTable.read("p.csv", "embargoed-regions", table).rows().get(0), problems);
    }

    @Test
    void aCountryElsewhereMayBeWrittenTwice() throws IOException {
        assertThat(sign("TR CY TR").elsewhere()).containsExactlyInAnyOrder(new Country("TR"), new Country("CY"));
        assertThat(problems).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"tr", "UK", "D:5", "QQ", "TR;CY"})
    void whatIsNoCountryOfTwoLettersIsTold(String code) throws IOException {
        assertThat(sign("CY " + code).elsewhere()).containsExactly(new Country("CY"));
        assertThat(problems)
                .extracting(Problem::toString)
                .singleElement()
                .asString()
                .contains("\"" + code + "\" is no country of two letters");
    }
}
