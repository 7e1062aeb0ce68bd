package dev.tidewaiter.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidewaiter.web.RunningService;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.i18n.LocaleContextHolder;

class ValueLabelsTests {

    private final ValueLabels values = RunningService.shared().bean(ValueLabels.class);

    @BeforeEach
    void german() {
        LocaleContextHolder.setLocale(Locale.GERMAN);
    }

    @AfterEach
    void asItWas() {
        LocaleContextHolder.resetLocaleContext();
    }

    @Test
    void aFieldOfACountryIsToldByNameWithItsCodeBesideIt() {
        assertThat(values.told("destination", "IR")).isEqualTo("Iran (IR)");
        assertThat(values.told("consignee.country", "KG")).isEqualTo("Kirgisistan (KG)");
        assertThat(values.told("destination", "Bishkek")).isEqualTo("Bishkek");
        assertThat(values.told("description", "IR")).as("goods, no country").isEqualTo("IR");
        assertThat(values.named("no such field", "IR")).isNull();
    }

    @Test
    void aUnitIsToldByItsNameAndIsNoCountry() {
        assertThat(values.told("unit", "PCE")).isEqualTo("Stück (PCE)");
        assertThat(values.told("unit", "KG")).isEqualTo("Kilogramm (KG)");
        assertThat(values.named("unit", "kg")).as("already in words").isNull();
        assertThat(values.told("unit", "XQZ")).as("a code that nobody knows").isEqualTo("XQZ");
    }
}
