package dev.tidewaiter.designation.mention;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MistypedTextTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "K_E_L_V_A_R_I_N; KELVARIN",
                "A.O. K.E.L.V.A.R.I.N.; AO KELVARIN",
                "K*e*l*v*o Ltd; Kelvo Ltd",
                "Kelvarin Kelvarin Valves; Kelvarin Valves",
                "Kel-Varin KEL-VARIN valves; Kel-Varin valves",
                "K3lv@rin; Kelvarin",
                "Kel- varin Valves; Kelvarin Valves",
                "Rtkmdfhby; Кельварин",
                "OOO Rtkmdfyjdf; OOO Кельванова",
                "Лудмфкшт Мфдмуы; Kelvarin Valves",
                "ЫМФ Ещщды; SVA Tools"
            })
    void isReadAsItWasMeant(String text, String meant) {
        assertThat(MistypedText.meant(text)).contains(meant);
    }

    @Test
    void aWordPartedAtTheEndOfALineIsPutTogether() {
        assertThat(MistypedText.meant("Kel-\nvarin Aircraft En-\r\ngine")).contains("Kelvarin Aircraft Engine");
        assertThat(MistypedText.meant("KEL-\nVARIN")).contains("KELVARIN");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Redlepus Valves GmbH & Co. KG",
                "J.R.R. Redlep",
                "Anglo-Redlepian Tools",
                "3M Redlepus 24/7",
                "BBVA S.A.",
                "Przybylski Sp. z o.o.",
                "Jeff Fjord",
                "Kelvarin Kelva Valves",
                "ООО «Шахта Фиалка»",
                "АО Завод № 5"
            })
    void anHonestTextIsLeftAlone(String text) {
        assertThat(MistypedText.meant(text)).isEmpty();
    }

    @Test
    void aLongTextIsLeftAlone() {
        assertThat(MistypedText.meant("K_E_L_V_O ".repeat(60))).isEmpty();
    }
}
