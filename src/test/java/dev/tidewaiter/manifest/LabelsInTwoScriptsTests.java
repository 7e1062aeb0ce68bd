package dev.tidewaiter.manifest;

import static dev.tidewaiter.manifest.ReadManifest.TABLE;
import static dev.tidewaiter.manifest.ReadManifest.place;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tidewaiter.shipment.Field;
import org.junit.jupiter.api.Test;

/** Papers of the trade between China and its neighbours, whose labels say the same in Cyrillic and in Chinese letters. */
class LabelsInTwoScriptsTests {

    @Test
    void aLabelIsReadByEitherHalf() {
        var read = ReadManifest.of("""
                Продавец 卖方: | | | Покупатель 买方:
                Omega Bag Co., Ltd. | | | ТОО «Бета Пак»

                """ + TABLE + """

                Вес брутто 毛重: 11 640 кг | | Мест 件数: 96
                """);

        assertThat(place(read, Field.EXPORTER_NAME)).isEqualTo("A2");
        assertThat(place(read, Field.BUYER_NAME)).isEqualTo("D2");
        assertThat(place(read, Field.GROSS_WEIGHT)).isEqualTo("A8");
        assertThat(place(read, Field.PACKAGE_COUNT)).isEqualTo("C8");
    }

    @Test
    void theTitleOfTheNextBoxIsNoAddress() {
        var read = ReadManifest.of("""
                1. Отправитель 发货人 | | 2. Получатель 收货人
                Omega Bag Co., Ltd. | | ТОО «Бета Пак»
                4. Место и дата погрузки 装货地 | | 3. Место разгрузки 卸货地
                Хоргос | | Алматы

                """ + TABLE);

        assertThat(place(read, Field.SHIPPER_NAME)).isEqualTo("A2");
        assertThat(place(read, Field.CONSIGNEE_NAME)).isEqualTo("C2");
        assertThat(place(read, Field.CONSIGNEE_ADDRESS)).isNotEqualTo("C3");
    }
}
