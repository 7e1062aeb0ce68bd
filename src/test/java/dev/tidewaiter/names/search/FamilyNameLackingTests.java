package dev.tidewaiter.names.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FamilyNameLackingTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Sergei Nikolaevich; STANKEVICH, Sergey Nikolayevich; true",
                "Sergei Nikolaevich; Sergey Nikolayevich STANKEVICH; true",
                "Sergei Nikolaevich; STANKEVICH, Sergey; true",
                // the name that ends as a father's is the family's
                "Roman Abramovich; Roman Arkadyevich ABRAMOVICH; false",
                "Roman Abramovich; ABRAMOVICH, Roman Arkadyevich; false",
                "Roman Abramovich; ABRAMOVICH, Roman; false",
                "ABRAMOVICH, Roman; Roman Arkadyevich ABRAMOVICH; false",
                // nothing tells a family name
                "Sergei Nikolaevich; Sergei Nikolaevich; false",
                "Sergei Stankevsky; STANKEVSKY, Sergei Nikolaevich; false"
            })
    void aSpellingWithoutTheFamilyNameIsToldByTheNameOfTheEntry(String spelling, String called, boolean lacking) {
        assertThat(FamilyNameLacking.inSpelling(spelling, called)).isEqualTo(lacking);
    }
}
