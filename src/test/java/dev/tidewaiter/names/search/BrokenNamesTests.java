package dev.tidewaiter.names.search;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidewaiter.names.IndexedName;
import dev.tidewaiter.names.IndexedName.Bearer;
import dev.tidewaiter.names.NameComparison;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Names that were cut short, run together, torn apart or written as another language hears them. */
class BrokenNamesTests {

    @ParameterizedTest
    @CsvSource({
        // cut words, which begin what they stand for
        "Volkara Unmanned Aerial Veh. Trdg. LLC, Volkara Unmanned Aerial Vehicles Trading LLC",
        "Brumsk Electromech. Plant Zorvit, JSC Brumsk Electromechanical Plant Zorvit",
        "Brumsk E/M Plant Zorvit, JSC Brumsk Electromechanical Plant Zorvit",
        "Rsch & Prod. Co Zorvit JSC, JSC Scientific and Production Company Zorvit",
        "Zorvit Sci.-Tech. Centre, OOO Scientific Technical Center Zorvit",
        "Zorvit Aviation Technology Shenz, Zorvit Aviation Technology Shenzhen Co Ltd",
        // one thing in many languages
        "Торг. Дом «Зорвит» ООО, Trading House Zorvit LLC",
        "Zorvit Ticaret Evi Ltd, Trading House Zorvit LLC",
        "Dom Handlowy Zorvit, TD Zorvit OOO",
        "Zorvit 贸易行有限公司, TD Zorvit OOO",
        // two slips, one of them in a word of a phrase
        "Tradng House Zorvit, Trading House Zorvit LLC",
        "ООО Тороговый дом Зорвит, TD Zorvit OOO",
        "Volkara Unmaned Aerial Vehicules Trading, Volkara Unmanned Aerial Vehicles Trading LLC",
        // blanks lost, and syllables torn apart
        "VOLKARAUNMANNEDAERIALVEHICLES, Volkara Unmanned Aerial Vehicles Trading LLC",
        "VOLKARAHAVACILIKVESAVUNMASANAYITICARETAS, VOLKARA HAVACILIK VE SAVUNMA SANAYI TICARET ANONIM SIRKETI",
        "Скайуокер Текнолоджи Ко. Лтд., Skywalker Technology Co. Ltd",
        "Зорвит Текнолоджи Ко. Лтд., Zorvit Technology Co. Ltd",
        "Brumský elektromechanický závod Kupole a.s., JSC Brumsk Electromechanical Plant Kupol",
        "Xia Men Lu Tian He Hang Kong Fa Dong Ji, 厦门陆天贺航空发动机股份有限公司",
        "Lu Tian He Shi Ye Shenzhen, 陆天贺实业（深圳）有限公司",
        "Zorvit Tianhe Trade (Guang Dong), Zorvit Tianhe Trade Co Ltd",
        "Z.O.R.V.I.T. Aircraft Engine, Zorvit Aircraft Engine Co Ltd",
        // letters that a scanner took for others throughout
        "Voikara Unrnanned Aeriai Vehicies, Volkara Unmanned Aerial Vehicles Trading LLC",
        "Guilin Voikara Piastics Technoiogy, Guilin Volkara Plastics Technology Co Ltd",
        "Zorvlt Alrcraft Englne Co, Zorvit Aircraft Engine Co Ltd",
        "Zorvit Research & Production Co, JSC Scientific and Production Company Zorvit",
        // characters whose syllables the list writes apart
        "浩陌翔科技有限公司, Hao Mo Xiang Technology Co Ltd",
        "Волкара Анмэнд Эриал Виклс Трейдинг, Volkara Unmanned Aerial Vehicles Trading LLC",
        "شركة سلماك لمحركات الطائرات, Salmak Aircraft Engines Co Ltd",
        "Zorvitsk Plant, Завод Зорвитский"
    })
    void aFirmIsFound(String written, String listed) {
        assertThat(found(written, listed, Bearer.ORGANISATION)).isNotEmpty();
    }

    @Test
    void aSlipInAWordOfTradeLeavesTheNameWhole() {
        var found = found(
                "Izevsk Electromecanical Plant Zorvit",
                "Joint Stock Company Izhevsk Electromechanical Plant Zorvit",
                Bearer.ORGANISATION);
        assertThat(found)
                .singleElement()
                .satisfies(one -> assertThat(one.carrier()).isEqualTo(NameComparison.Carrier.WHOLE_NAME));
    }

    @ParameterizedTest
    @CsvSource({
        "Borščikovas Artiomas, 'BORSHCHIKOV, Artem'",
        "Borščikovs Artjoms, 'BORSHCHIKOV, Artem'",
        "Borsjtsjikov Artjom Michajlovitsj, 'BORSHCHIKOV, Artem Mikhailovich'",
        "Borscsikov Artyom Mihajlovics, 'BORSHCHIKOV, Artem Mikhailovich'",
        "Kramezow Alexander Nikolajewitsch, 'KRAMETSOV, Aleksandr Nikolaevich'"
    })
    void aRussianNameIsFoundInTheLettersOfOtherLanguages(String written, String listed) {
        assertThat(found(written, listed, Bearer.PERSON)).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "Zorvit Trading House, Zorvit Glass House",
        "Tradition House Zorvit, Trading House Kalmet",
        "S.A.R.L. Zorvit, Sarlan Industries",
        "Zornit Kitchens, Zormit Kitchens Valves Trading"
    })
    void anotherFirmIsNot(String written, String listed) {
        assertThat(found(written, listed, Bearer.ORGANISATION)).isEmpty();
    }

    private static List<NameComparison> found(String written, String listed, Bearer bearer) {
        return NameMatcher.over(List.of(new IndexedName(0, listed, bearer))).closest(written, NameComparison.MATCH);
    }
}
