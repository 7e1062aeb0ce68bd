package dev.tidewaiter.spreadsheet.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextEncodingTests {

    @TempDir
    Path folder;

    private Charset found(byte[] bytes) throws Exception {
        var file = folder.resolve("lines.csv");
        Files.write(file, bytes);
        return TextEncoding.of(FileScan.of(file)).charset();
    }

    private Charset found(String text, String charset) throws Exception {
        return found(text.getBytes(Charset.forName(charset)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Наименование;Страна\nДвигатель поршневой;КНР\n",
                "Грузополучатель,ИНН\nООО \"Вектор\",7700000000\n",
                "ГРУЗОПОЛУЧАТЕЛЬ\nООО ЛИТЬЕ\n",
                "№;Товар;Вес\n1;Насос;12\n",
                "Склад,Кол-во\nМосква,5\n",
                "ТОВАР;КОД\nНАСОС;8413\n",
                "shipment;consignee\nS-1;АО Орбита\n",
                "Вантажоодержувач;Країна\nТОВ «Їжак»;Україна\n",
                "a;b\n1;Да\n",
            })
    void shortRussianAndUkrainianTextsAreWindows1251(String text) throws Exception {
        assertThat(found(text, "windows-1251")).isEqualTo(Charset.forName("windows-1251"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "品名,数量\n航空发动机,2\n",
                "收货人,国家\n深圳市某某电子有限公司,俄罗斯\n",
                "商品编号,商品名称\n8407101000,活塞式发动机\n",
                "name,origin\nEngine L5,中国\n",
                "申报要素\n用途：无人机用\n",
                "发货人;地址\n北京某某科技有限公司;北京市朝阳区\n",
                "货物\n电机\n",
            })
    void shortChineseTextsAreGb18030(String text) throws Exception {
        assertThat(found(text, "GB18030")).isEqualTo(Charset.forName("GB18030"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Empfänger;Straße\nMüller Söhne;Königsallee 3\n",
                "Destinataire;Désignation\nSociété Générale;Pièces détachées\n",
                "Modèle;Désignation;Expéditeur\nK-2;Pièces détachées;Žukov SARL\n",
                "Città;Società;Quantità\nBari;Žagar d.o.o.;3\n",
                "Descripción;País\nBombas hidráulicas;España\n",
                "Item;Temp\nPump;20 °C\n",
                "Item;Price\nPump;20 €\n",
                "Name;Remark\nO’Hara – Sons;“as is”\n",
                "Désignation;Volume m³\u00a0;Destinataire\nRoulement à billes;2 m³\u00a0;Étoile\n",
            })
    void shortWesternTextsAreWindows1252(String text) throws Exception {
        assertThat(found(text, "windows-1252")).isEqualTo(Charset.forName("windows-1252"));
    }

    @ParameterizedTest
    @CsvSource({
        "KOI8-R,        Наименование;Страна назначения и происхождения товара",
        "IBM866,        Наименование;Страна назначения и происхождения товара",
        "windows-1254,  Alıcı;Ağırlık;İstanbul Şubesi",
        "windows-1250,  Odbiorca;Łódź Spółka;Zażółć gęślą",
        "windows-1250,  Ilość;Wąż ogrodowy;Wąż ogrodowy",
        "windows-1250,  NR;OPIS;WĄŻ GUMOWY",
        "windows-1250,  NR;OPIS;DRĄŻEK",
        "windows-1250,  NR;OPIS;MAŁŻE",
        "windows-1250,  Číslo zásielky;Výrobca;Hmotnosť;Kuriér Rýchly Posol",
        "windows-1250,  Číslo objednávky;Zboží;Množství;Šroub;Přerovské strojírny",
        "windows-1250,  Číslo objednávky;Zboží;Množství;Šroub;Přerovské strojírny;Gdańsk",
        "windows-1252,  Nº de pedido;Descripción;Cliente;Válvula;Škoda;Žilina",
        "windows-1252,  Cliente;Peña Muñoz SA;Piezas Nº¿cuál? baldosas",
        "windows-1252,  Nº de envío;Descripción;Señor Žižka, Málaga",
        "windows-1252,  Numéro;Pièces à Škoda et à Žilina, reçues",
        "EUC-KR,        수하인;품명;원산지증명서 발급번호와 날짜",
        "Big5,          收貨人;品名;臺灣製造股份有限公司的產品與貨物名稱",
        "Shift_JIS,     荷受人;品名;東京都の株式会社のエンジン部品とポンプです",
    })
    void otherOldEncodingsAreToldApart(String charset, String text) throws Exception {
        assertThat(found(text + "\n", charset)).isEqualTo(Charset.forName(charset));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE"})
    void unicodeIsFoundWithAndWithoutItsMark(String name) throws Exception {
        var charset = Charset.forName(name);
        for (var text : new String[] {"Товар;Код\nНасос;8413\n", "品名,数量\n发动机,2\n", "item,qty\npump,2\n"}) {
            assertThat(found(text.getBytes(charset))).as(text).isEqualTo(charset);
            assertThat(found(("\uFEFF" + text).getBytes(charset)))
                    .as("marked " + text)
                    .isEqualTo(charset);
        }
    }

    @Test
    void aFewBrokenBytesDoNotUndoUtf8() throws Exception {
        var bytes = new ByteArrayOutputStream();
        write(bytes, "Получатель;Адрес\nООО Вектор;Казань, улица Садовая\n".getBytes(StandardCharsets.UTF_8));
        write(bytes, new byte[] {'x', (byte) 0xff, '\n'});
        assertThat(found(bytes.toByteArray())).isEqualTo(StandardCharsets.UTF_8);
    }

    @Test
    void lettersThatComeLateInALongFileStillCount() throws Exception {
        var text = "item;qty\n" + "pump;12345\n".repeat(30_000) + "насос;5\n";
        assertThat(found(text, "windows-1251")).isEqualTo(Charset.forName("windows-1251"));
    }

    @Test
    void strayNulBytesDoNotMakeUtf16() throws Exception {
        assertThat(found("item,qty\npu\0mp,2\nval\0ve,3\n", "US-ASCII")).isEqualTo(StandardCharsets.UTF_8);
    }

    private static void write(ByteArrayOutputStream out, byte[] bytes) throws IOException {
        out.write(bytes);
    }
}
