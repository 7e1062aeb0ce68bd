package dev.tidewaiter.goods.reader;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidewaiter.goods.ItemClass;
import dev.tidewaiter.goods.Trait;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Parts of drones as traders of many languages write them, and their everyday neighbours. */
class PartsInManyLanguagesTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Drohnenausleger Carbon",
                "Drohnenfallschirm",
                "Dronearm koolstofvezel",
                "Dronelader 12S",
                "Drónkamera 4K",
                "Szervó drónszárnyhoz",
                "Servo d'aile numérique pignons métal",
                "Сервомашинка крыльевая цифровая",
                "機翼用舵機",
                "เซอร์โวปีกดิจิตอลเฟืองโลหะ",
                "LiPo balance charger 12S dual channel",
                "Brushless-Regler 80A 12S",
                "БК мотор 5010 340KV",
                "Переносная НСУ с джойстиками",
                "四轴碳纤机架7寸",
                "MAD M10 IPE",
                "MAD 5008 IPE V2",
                "Hélice propulsora de madera 24 pulgadas",
                "Quadrocopterrahmen",
                "MAD motors 5008",
                "Drohnenbildübertragung",
                "Dronebouwpakket 5 inch",
                "Drohnenvideobrille",
                "Drohnenvideosystem",
                "Drohnenpilotenset",
                "Drohnenstartvorrichtung",
                "Drohnenstartsystem",
                "Drohnenstartkit",
                "Drohnenbildverarbeitung",
                "droneradio",
                "droneradioset",
                "dronevideobril",
                "dronevideosysteem",
                "dronelandingsplatform",
                "drónvideó rendszer",
                "drónpilóta készlet",
                "drónépítő alkatrész",
                "MAD motors",
                "標的機構成部品",
                "標的機関連部品",
                "표적기관련부품",
                "표적기 관련 부품",
                "MAD8318",
                "MAD M50C30 EEE",
                "5008 IPE 340KV",
                "5010 IPE 310KV"
            })
    void aCompoundOrAWordOfTheTradeIsForDrones(String description) {
        assertThat(Described.by(description).traits()).contains(Trait.FOR_DRONES);
    }

    @ParameterizedTest
    @CsvSource({
        "Landbouwdrone 30 liter, DRONE",
        "Céldrón légvédelmi gyakorlathoz, DRONE",
        "標的機 防空訓練用, DRONE",
        "หน่วยวัดแรงเฉื่อย, INERTIAL_UNIT",
        "Anténa odolná proti rušení pro satelitní navigaci, ANTI_JAM_ANTENNA",
        "衛星測位用耐妨害アンテナ, ANTI_JAM_ANTENNA",
        "Laserowy wskaźnik celu, LASER_DESIGNATOR",
        "מד טווח לייזר לגימבל, LASER_DESIGNATOR",
        "Núcleo térmico não refrigerado 640x512, THERMAL_CAMERA",
        "Cardanische ophanging EO/IR, THERMAL_CAMERA",
        "Микротурбина тяга 400 Н, TURBINE",
        "渦輪噴射引擎推力40kg, TURBINE",
        "Kreiskolbenmotor 294 ccm, AIRCRAFT_ENGINE",
        "干扰模块900MHz 50W, JAMMER",
        "压制模块5.8G 50W, JAMMER",
        "电磁干扰机, JAMMER",
        "표적기 훈련용, DRONE",
        "드론 + 책자, DRONE",
        "드론 및 사용 책자, DRONE",
        "ドローンの本格キット, DRONE",
        "ドローンの本製品, DRONE",
        "Mô-đun lái tự động, AUTOPILOT",
        "Autopilootmodule met pitotbuis, AUTOPILOT",
        "कूलिंग थर्मल इमेजिंग कोर, THERMAL_CAMERA",
        "反无干扰模块 50W, JAMMER",
        "反无干扰机, JAMMER",
        "反无信号干扰机, JAMMER",
        "干扰机箱式设备, JAMMER",
        "干扰机制造设备, JAMMER",
        "5.8G压制模块, JAMMER",
        "2.4G压制模块 50W, JAMMER",
        "標的機能力向上キット, DRONE",
        "máy lái tự động, AUTOPILOT",
        "bộ lái tự động, AUTOPILOT",
        "lái tự động cho drone, AUTOPILOT"
    })
    void itsOwnWordTellsWhatItIs(String description, ItemClass item) {
        assertThat(Described.by(description).is(item)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Drohnenrahmen für Imker",
                "Drohnenbuch",
                "ドローンの本",
                "드론에 관한 책",
                "Dronedarone tablets 400 mg",
                "Padrone coffee beans",
                "微型涡轮增压器 汽车",
                "電子燃油噴射引擎 機車",
                "Anten chống nhiễu cho tivi",
                "Antena odporna na zakłócenia 4G LTE",
                "電波妨害対策フィルター",
                "وحدة تبريد متعددة المراوح",
                "BMX freestyle frame 20 inch",
                "7 freestyle frame BMX",
                "Mad M10 T-shirt",
                "Mad Motors Garage T-Shirt",
                "Steel beam 8112 IPE 160",
                "抗干扰模块",
                "抗电磁干扰机箱",
                "液压压制模块",
                "분자표적기술",
                "유방암 표적기전 시약",
                "標的機構 reagent",
                "Brushless Regler Bohrmaschine",
                "Drohnenbilder vom Dorf, Kunstdruck",
                "Dronepilot T-shirt",
                "Droneradio poster",
                "Dronebeeldje",
                "Drohnenkit für Imker",
                "Mikroturbine Staubsauger",
                "зубная микротурбина",
                "水力微型涡轮发电机",
                "Pusher propellers for boat",
                "服务器机架13寸",
                "Leather bag, MAD 8112",
                "Carpet, unit price MAD 4008",
                "hélices propulsoras barco",
                "толкающие винты катер",
                "sailboat rudder winglet",
                "Glasgow coma scale portable GCS card",
                "drohnenstart Matte",
                "drónépítő LEGO",
                "cele powietrzne do ogrzewania",
                "bersaglio aereo freccette",
                "Drohnenpilotenkurs, Gutschein",
                "干扰机制 研究"
            })
    void aNeighbourIsNeitherADroneNorForOne(String description) {
        var described = Described.by(description);

        assertThat(described.traits()).doesNotContain(Trait.FOR_DRONES);
        assertThat(described.is(ItemClass.DRONE)).isFalse();
        assertThat(described.is(ItemClass.ANTI_JAM_ANTENNA)).isFalse();
        assertThat(described.is(ItemClass.JAMMER)).isFalse();
        assertThat(described.is(ItemClass.TURBINE)).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ettus USRP B210 board only | DATA_LINK",
                "Плата SDR LimeSDR Mini | DATA_LINK",
                "软件无线电板 | DATA_LINK",
                "Inertialsystem mit Ringlaserkreiseln | GYRO",
                "Centrale inertielle à gyrolaser | INERTIAL_UNIT",
                "Матрица охлаждаемая МСТ 640х512 | THERMAL_CAMERA",
                "Chlazený detektor InSb | THERMAL_CAMERA",
                "Катушка оптоволоконная 15 км для управления коптером | DRONE_PART",
                "Spule mit Glasfaser für Kopter | DRONE_PART"
            })
    void whatSteersOrSeesIsHeardWithoutTheWordDrone(String description, ItemClass item) {
        assertThat(Described.by(description).is(item)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "Ringlaserkreisel, NAVIGATION_GRADE",
        "激光陀螺惯导系统, NAVIGATION_GRADE",
        "Kreiselsystem mit Ringlaser, NAVIGATION_GRADE",
        "Охлаждаемый ИК детектор InSb, COOLED",
        "Лазерный гироскоп, NAVIGATION_GRADE",
        "Détecteur refroidi MCT, COOLED",
        "制冷型红外探测器, COOLED"
    })
    void gyrosOfLaserLightAndCooledDetectorsAreTold(String description, Trait trait) {
        assertThat(Described.by(description).traits()).contains(trait);
    }
}
