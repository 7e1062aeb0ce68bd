package dev.tidewaiter.designation.format;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidewaiter.designation.identifier.ListedIdentifier;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The former British list tells numbers in sentences as well as behind its labels. */
class NumbersInSentencesTests {

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "(UK Sanctions List Ref):RUS9001. Services sanctions imposed: 21/03/2023. KPP 770801001; OGRN 1027700132195 | 1027700132195",
                "(Business Reg No):1027700132195 (Russia). Tax ID No. 7707083893 (Russia) | 1027700132195 7707083893",
                "(Business Reg No):Tax ID No. 7707083893 (Russia); Registration Number 1027700132195 (Russia) | 7707083893 1027700132195",
                "(UK Sanctions List Ref):DPR0900. (UN Ref):KPe.900. IMO Number: 9074729. The Kestrel is a ship. | 9074729",
                "International Maritime Organization (IMO) Number: 9074729. | 9074729"
            })
    void aNumberBehindItsNameIsOneOfTheParty(String cell, String numbers) throws Exception {
        var file = folder.resolve("conlist.csv");
        Files.writeString(file, """
                Last Updated,10/04/2025
                Name 6,Other Information,Group Type,Alias Type,Regime,Listed On,Group ID
                KESTRELMOOR ROTOR,"%s",Entity,Primary name,Russia,09/12/2022,15001
                """.formatted(cell));
        var firm = GivenLists.read(file, 0.9).get(0).entries().get(0);
        assertThat(firm.identifiers())
                .extracting(ListedIdentifier::value)
                .containsExactlyInAnyOrder(numbers.split(" ", -1));
    }
}
