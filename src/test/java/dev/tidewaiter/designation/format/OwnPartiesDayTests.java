package dev.tidewaiter.designation.format;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidewaiter.designation.lists.ListSnapshot;
import java.io.StringReader;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** How new the rulebook's own parties of a list are. */
class OwnPartiesDayTests {

    private static final String HEADINGS =
            "list_id,list_ref,name,aliases,native_names,type,country,identifiers,address,listed_on,source\n";

    private static ListSnapshot only(String rows) throws Exception {
        return DesignatedPartiesTable.readOwn(new StringReader(HEADINGS + rows), "parties.csv", "0")
                .get(0);
    }

    @Test
    void areThoseOfTheCheckThatAllOfThemPassed() throws Exception {
        var list = only("""
                OFAC-SDN,1,Sample Rotor Works LLC,,,Entity,RU,,,2024-10-17,on the list on 2026-07-31
                OFAC-SDN,2,Sample Wing Works LLC,,,Entity,RU,,,2026-11-20,on the list on 2026-11-30
                OFAC-SDN,3,Sample Tail Works LLC,,,Entity,RU,,,2026-11-25,our own note of a notice
                """);
        assertThat(list.published()).isEqualTo(LocalDate.of(2026, 7, 31));
    }

    @Test
    void areThoseOfTheNewestPartyWhereNoCheckIsNoted() throws Exception {
        var list = only("EU-AF,1,Sample Rotor Works LLC,,,Entity,RU,,,2024-10-17,Annex I\n");
        assertThat(list.published()).isEqualTo(LocalDate.of(2024, 10, 17));
    }
}
