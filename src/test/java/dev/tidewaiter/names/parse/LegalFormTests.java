package dev.tidewaiter.names.parse;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LegalFormTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "N.A.; national association",
                "L.P.; partnership",
                "LLP; llc",
                "GmbH & Co. KG; gmbh",
                "Sp. z o.o.; slavic",
                "S.A. de C.V.; sa",
                "Societatea cu Răspundere Limitată; sa",
                "S.R.L.; sa",
                "Kabushiki Kaisha; jsc",
                "株式会社; jsc",
                "K.K.; jsc",
                "Godo Kaisha; llc",
                "有限责任公司; ltd",
                "股份有限公司; ltd",
                "Sdn. Bhd.; ltd",
                "Pvt. Ltd.; ltd",
                "FZE; llc",
                "FZCO; llc",
                "ООО; llc",
                "ТОВ; llc",
                "ТОО; llc",
                "UAB; slavic",
                "SIA; slavic",
                "OÜ; slavic",
                "d.o.o.; slavic",
                "s.r.o.; slavic",
                "Kft.; slavic",
                "ЕООД; slavic",
                "S.p.A.; sa",
                "A/S; jsc",
                "Aktiebolag; nordic",
                "公共; ",
                "بامسئولیت; ",
                "با مسئولیت محدود; llc",
                "سهامی خاص; jsc",
                "ش.م.ل; jsc",
                "ชื่อ จำกัด; ltd",
                "Công ty Cổ phần; jsc",
                "주식회사; jsc",
                "Фізична особа-підприємець; trader",
                "Ανώνυμη Εταιρεία; sa",
                "შპს; llc"
            })
    void formsOfAllCountriesAreTold(String form, String heading) {
        var forms = ParsedName.of("Limbach " + form).legalForms();
        if (heading == null) {
            assertThat(forms).isEmpty();
        } else {
            assertThat(forms).containsExactly(heading);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Limbach Bank",
                "Limbach Trust",
                "Limbach Group",
                "Limbach Holding",
                "Limbach VAT",
                "Limbach Union"
            })
    void ordinaryWordsAreNoForms(String name) {
        assertThat(ParsedName.of(name).legalForms()).isEmpty();
    }
}
