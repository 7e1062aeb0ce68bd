package dev.tidewaiter.manifest;

import static dev.tidewaiter.manifest.ReadManifest.TABLE;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A person whose surname and given name have a cell each is one name, in whatever language the form asks for them. */
class NamesInTwoCellsTests {

    @ParameterizedTest
    @CsvSource({
        "Surname, First & Middle Name, Consignee",
        "姓, 名, 收货人",
        "氏, 名, 荷受人",
        "Priezvisko, Meno, Príjemca",
        "Prezime, Ime, Primalac",
        "Perekonnanimi, Eesnimi, Saaja",
        "Pavardė, Vardas, Gavėjas",
        "Uzvārds, Vārds, Saņēmējs"
    })
    void bothCellsOfAFormAreOneName(String surname, String given, String receiver) {
        var read = ReadManifest.of("INVOICE\nShipper: | Vektor GmbH | | \n%s | | | \n%s | Horvat | %s | Petar\n\n"
                        .formatted(receiver, surname, given)
                + TABLE);

        assertThat(read.lines.get(0).parties().toString()).contains("Horvat Petar");
    }

    @ParameterizedTest
    @CsvSource({"Surname, First & Middle Name", "姓, 名", "Meno, Priezvisko", "Ime, Prezime", "Eesnimi, Perekonnanimi"})
    void bothColumnsOfATableAreOneName(String one, String other) {
        var read = ReadManifest.of("%s | %s | Description | Qty\nHorvat | Petar | Tiles | 4\n".formatted(one, other));

        assertThat(read.lines.get(0).parties().toString()).contains("Horvat Petar");
    }
}
