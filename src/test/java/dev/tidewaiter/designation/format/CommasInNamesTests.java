package dev.tidewaiter.designation.format;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidewaiter.designation.entry.NamesBetweenCommas;
import dev.tidewaiter.designation.lists.Designation;
import dev.tidewaiter.designation.lists.Designation.ListedName;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Canada's list writes several names of a firm into one cell, with commas between them. */
class CommasInNamesTests {

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Kestrelmoor Rotor, KRX, Army of the Plovers | Kestrelmoor Rotor; KRX; Army of the Plovers",
                "Kestrelmoor Pte. Ltd., Ploverfield Limited | Kestrelmoor Pte. Ltd.; Ploverfield Limited",
                "Society of Kestrelmoor, the Plover | Society of Kestrelmoor; the Plover",
                "Kestrelmoor Forces, Space Forces, KVX | Kestrelmoor Forces; KVX",
                "JSC \"Corporation \"Kestrelmoor, Ploverfield\" of Sampletown\" |",
                "Кестрелмур Плювер, МК |",
                "Кестрелмур, АО |",
                "АО, Кестрелмур |",
                "Ministry of Kestrels, sports and tourism |",
                "Plant (of Kestrelmoor, Ploverfield) |",
                "JSC \"Kestrelmoor, Ploverfield\" |",
                "Kestrelmoor Co., Ltd. |"
            })
    void aCommaPartsNamesWhereEachIsOne(String cell, String names) {
        assertThat(NamesBetweenCommas.of(cell)).isEqualTo(names == null ? List.of() : List.of(names.split("; ", -1)));
    }

    @Test
    void eachNameOfACellIsOneThatAPartyMayBear() throws Exception {
        var firm = firm("KRX, Plover Guardians of Kestrelmoor Arabic: \u0643\u0633\u062a\u0631");

        assertThat(firm.names())
                .extracting(ListedName::text)
                .contains("KRX", "Plover Guardians of Kestrelmoor", "\u0643\u0633\u062a\u0631");
    }

    private Designation firm(String aliases) throws Exception {
        var file = folder.resolve("sema.xml");
        Files.writeString(file, """
                <data-set><record><Country>Belarus / B\u00e9larus</Country><EntityOrShip>Kestrelmoor Works</EntityOrShip>
                <Aliases>%s</Aliases><Schedule>1</Schedule><Item>7</Item><DateOfListing>2022-03-02</DateOfListing></record></data-set>
                """.formatted(aliases));
        return GivenLists.read(file, 0.9).get(0).entries().get(0);
    }
}
