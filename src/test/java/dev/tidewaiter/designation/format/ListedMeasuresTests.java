package dev.tidewaiter.designation.format;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidewaiter.designation.lists.Designation;
import dev.tidewaiter.designation.lists.Particulars.Labelled;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an entry imposes, of lists whose entries do not all impose the same. */
class ListedMeasuresTests {

    @TempDir
    Path folder;

    private List<String> imposed(String name, String text) throws Exception {
        Designation entry = GivenLists.read(Files.writeString(folder.resolve(name), text), 0.9)
                .get(0)
                .entries()
                .get(0);
        return entry.particulars().further().stream()
                .filter(said -> said.label().equals("Sanctions imposed"))
                .map(Labelled::text)
                .toList();
    }

    @Test
    void readsEachMeasureOfTheUnitedKingdomOnce() throws Exception {
        assertThat(imposed("UK-Sanctions-List.csv", """
                Report Date: 13-Feb-2026
                Last Updated,Unique ID,OFSI Group ID,UN Reference Number,Name 6,Name 1,Name type,Alias strength,Name non-latin script,Regime Name,Designation Type,Sanctions Imposed,Date Designated
                12/01/2026,RUS9001,15001,,SAMPLOV,Ivan,Primary Name,,,Russia,Individual,Travel Ban|Trust Services Sanctions,29/06/2022
                12/01/2026,RUS9001,15001,,SAMPLER,Johnny,Alias,,,Russia,Individual,Travel Ban|Trust Services Sanctions,29/06/2022
                """)).containsExactly("Travel Ban", "Trust Services Sanctions");
    }

    @Test
    void readsTheSetsOfSwitzerlandBehindTheirProgrammeInEnglish() throws Exception {
        assertThat(imposed("consolidated.xml", """
                <?xml version="1.0" encoding="UTF-8"?>
                <swiss-sanctions-list list-type="full" date="2024-01-17">
                <sanctions-program ssid="1"><program-key lang="eng">Guinea</program-key><program-key lang="ger">Guinea</program-key>
                <sanctions-set ssid="11" lang="ger">Reisesanktionen, Anhang 1</sanctions-set>
                <sanctions-set ssid="11" lang="eng">Travel ban, annex 1</sanctions-set>
                <sanctions-set ssid="12" lang="fre">Sanctions financières, annexe 2</sanctions-set></sanctions-program>
                <target ssid="100"><sanctions-set-id>11</sanctions-set-id><sanctions-set-id>12</sanctions-set-id><sanctions-set-id>13</sanctions-set-id>
                <individual><identity main="true"><name name-type="primary-name" quality="good"><name-part><value>Ivan Samplov</value></name-part></name></identity></individual>
                <modification modification-type="listed" effective-date="2022-03-04"/></target>
                </swiss-sanctions-list>
                """.strip()))
                .containsExactly("Guinea: Travel ban, annex 1", "Guinea: Sanctions financières, annexe 2", "13");
    }
}
