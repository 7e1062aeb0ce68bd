package dev.tidewaiter.rulebook.law;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidewaiter.designation.lists.Designation;
import dev.tidewaiter.rulebook.source.DataTable;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DroneChainTests {

    private static DroneChain chain() throws IOException {
        return new DroneChain(
                DataTable.read("tables/designated-parties.designated-parties.csv", "designated-parties", """
                    list_id,list_ref,name,aliases,native_names,chain
                    EU-AF,9,Kestrel Werke,Kestrel Motors; KW,,yes
                    EU-AF,10,Falcon Pumps,,,
                    BIS-EL,89 FR 41888 (1),Osprey Aviation,,,yes
                    """)
                        .rows());
    }

    @ParameterizedTest
    @CsvSource({
        "EU-AF, 9, anything, true",
        "EU-AF, 10, Falcon Pumps, false",
        "OFAC-SDN, 9, Kestrel Werke, false",
        "EU-AF, 32014R0269 I.ENTITIES 9, KESTREL-WERKE, true",
        "EU-AF, 32014R0269 I.ENTITIES 9, Kestrel Motors, true",
        "EU-AF, 32014R0269 I.PERSONS 9, Ann Alder, false",
        "EU-AF, 9 (Kestrel Werke), Kestrel Werke, true",
        "EU-AF, 9 (Ann Alder), Ann Alder, false",
        "EU-AF, 32014R0269 I.ENTITIES 9 (Kestrel Motors), Kestrel Motors, true",
        "BIS-EL, 89 FR 41888 (1), Osprey Aviation, true",
        "BIS-EL, 89 FR 41888 (1) (Osprey Aviation), Osprey Aviation, true",
        "BIS-EL, 89 FR 41888 (1) (Morgenrot Trading), Morgenrot Trading, false"
    })
    void anEntryIsOfTheChainUnderItsNumberOrALongerOneAndItsName(
            String list, String number, String name, boolean isOfIt) throws IOException {
        var entry = Designation.listed(list, number, Designation.Kind.ORGANISATION)
                .names(List.of(new Designation.ListedName(name, false)))
                .build();
        assertThat(chain().contains(entry)).isEqualTo(isOfIt);
    }
}
