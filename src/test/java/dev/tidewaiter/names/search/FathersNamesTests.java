package dev.tidewaiter.names.search;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidewaiter.names.IndexedName.Bearer;
import dev.tidewaiter.names.NameComparison;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whose son or daughter somebody is, by a word between two names or by the ending of one. */
class FathersNamesTests {

    @ParameterizedTest
    @CsvSource({
        "Karim bin Salim al-Redlepi, Salim bin Karim al-Redlepi",
    })
    void theSonOfBIsNotTheFatherOfB(String name, String listed) {
        assertThat(of(name, listed).score()).isLessThan(NameComparison.MATCH);
        assertThat(of(listed, name).score()).isLessThan(NameComparison.MATCH);
    }

    @ParameterizedTest
    @CsvSource({
        "Karim bin Salim al-Redlepi, 'AL-REDLEPI, Karim bin Salim'",
        "Redlepi Salim bin Karim, Karim bin Salim Redlepi",
        "Salim bin Karim, Karim bin Salim",
    })
    void namesWrittenFromTheOtherEndAreTheSame(String name, String listed) {
        assertThat(of(name, listed).score()).isGreaterThan(NameComparison.MATCH);
    }

    @ParameterizedTest
    @CsvSource({
        "Redlepenko Dmytro Hennadiyovych, 'REDLEPENKO, Dmitry Gennadievich'",
        "РЕДЛЕПЕНКО Олена Олександрівна, 'REDLEPENKO, Elena Alexandrovna'",
        "РЕДЛЕПЕНКО Володимир Миколайович, 'REDLEPENKO, Vladimir Nikolaevich'",
        "РЕДЛЕПЕНКО Юрій Сергійович, 'REDLEPENKO, Yuri Sergeyevich'"
    })
    void aFathersNameIsOneInAnySlavicLanguage(String name, String listed) {
        assertThat(of(name, listed).score()).isGreaterThan(0.9);
    }

    @Test
    void aSonIsNoDaughterAndHasOneFather() {
        assertThat(of("Redlepi Alexandr Sergeevich", "REDLEPI, Alexandra Sergeevna")
                        .score())
                .isLessThan(of("Redlepi Alexandr Sergeevich", "REDLEPI, Oleksandr Serhiyovych")
                        .score());
        assertThat(of("Redlepi Pavel Nikolaevich", "REDLEPI, Pavel Sergeevich").score())
                .isLessThan(NameComparison.MATCH);
    }

    private static NameComparison of(String name, String listed) {
        return NameMatcher.compare(name, listed, Bearer.PERSON);
    }
}
