package dev.tidewaiter.goods.reader;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidewaiter.goods.DescribedGoods;
import dev.tidewaiter.goods.ItemClass;
import dev.tidewaiter.shipment.Field;
import dev.tidewaiter.shipment.GoodsLine;
import dev.tidewaiter.shipment.Value;
import dev.tidewaiter.spreadsheet.CellRef;
import dev.tidewaiter.spreadsheet.SheetRef;
import dev.tidewaiter.wordlist.WordLists;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Parts of unmanned aircraft are found in cells where nobody looks for goods. */
class MisplacedGoodsTests {

    private static final GoodsReader READER = GoodsReader.of(WordLists.bundled());
    private static final SheetRef SHEET = new SheetRef("may.xlsx", "Lines", false);

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "BANK_NAME; 2 autopilots; AUTOPILOT",
                "BANK_ID; Pixhawk autopilot; AUTOPILOT",
                "INCOTERM; Terms: Limbach L550E engine, 1 pc; DRONE_ENGINE",
                "PAYMENT_TERMS; incl. DLE 170 engine; DRONE_ENGINE",
                "VESSEL_NAME; drone engine DLE170; DRONE_ENGINE",
                "CONTRACT; UAV flight controller; AUTOPILOT",
                "SHIPMENT; DLE 170 engine for drone; DRONE_ENGINE",
                "PACKAGE_COUNT; 2 ctn autopilot; AUTOPILOT",
                "FORWARDER_NAME; Limbach L550E; DRONE_ENGINE",
                "FORWARDER_NAME; 2 pcs Rotax 912; DRONE_ENGINE",
                "PAYMENT_TERMS; Deposit on autopilot 2 pcs; AUTOPILOT",
                "PAYMENT_TERMS; 30% deposit on autopilot, balance on shipment; AUTOPILOT",
                "VESSEL_NAME; 2 autopilots; AUTOPILOT",
                "CONTRACT; Frame contract: autopilots; AUTOPILOT",
                "CONTRACT; Frame contract for 2 autopilots; AUTOPILOT",
                "FORWARDER_NAME; 2 pcs Rotax 912 by courier; DRONE_ENGINE",
                "FORWARDER_NAME; Freight: 2 pcs Rotax 912; DRONE_ENGINE",
                "FORWARDER_NAME; 4 x DLE 170 engine freight; DRONE_ENGINE",
                "FORWARDER_NAME; DLE 170 engine freight; DRONE_ENGINE",
                "FORWARDER_NAME; Limbach L550E 20 KG; DRONE_ENGINE",
                "FORWARDER_NAME; AS Limbach L550E; DRONE_ENGINE",
                "FORWARDER_NAME; two Limbach L550E Logistics; DRONE_ENGINE",
                "NOTIFY_PARTY_NAME; 2 pcs Limbach L550E, Heron Logistics; DRONE_ENGINE",
                "NOTIFY_PARTY_NAME; JetCat P400 turbine 2 units, Heron Ltd; DRONE_ENGINE",
                "VESSEL_NAME; two pcs autopilot; AUTOPILOT",
                "VESSEL_NAME; autopilot (2); AUTOPILOT",
                "VESSEL_NAME; AUTOPILOT 2; AUTOPILOT",
                "VESSEL_NAME; SPARE AUTOPILOT; AUTOPILOT",
                "VESSEL_NAME; autopilot boards, flight controllers; AUTOPILOT",
                "VESSEL_NAME; flight controllers, qty 2; AUTOPILOT",
                "CONTRACT; Service agreement autopilot Pixhawk for drones; AUTOPILOT",
                "CONTRACT; Service agreement autopilots for drones; AUTOPILOT",
                "CONTRACT; Frame contract autopilots, qty 2; AUTOPILOT",
                "CONTRACT; Frame contract autopilots (2); AUTOPILOT",
                "CONTRACT; Frame contract autopilots - two pieces; AUTOPILOT",
                "CONTRACT; Frame contract autopilots 2; AUTOPILOT",
                "CONTRACT; Frame contract No 12: autopilots; AUTOPILOT",
                "PAYMENT_TERMS; Deposit for autopilot debit 2 pcs; AUTOPILOT",
                "PAYMENT_TERMS; Autopilot instalment plan, 2; AUTOPILOT",
                "CONTRACT; Frame contract for 2000 Pixhawk; AUTOPILOT",
                "CONTRACT; Frame contract 2000 Pixhawk; AUTOPILOT",
                "CONTRACT; Frame contract 2025/500 Pixhawk; AUTOPILOT",
                "CONTRACT; Frame contract for Pixhawk 1950 No 5; AUTOPILOT",
                "CONTRACT; Frame contract for 2000 autopilots; AUTOPILOT",
                "CONTRACT; Framework agreement 1950 autopilots; AUTOPILOT",
                "CONTRACT; Frame contract 2025-500 autopilots; AUTOPILOT",
                "CONTRACT; Frame contract for 2025 autopilots; AUTOPILOT",
                "CONTRACT; Frame contract, 2025 autopilots; AUTOPILOT",
                "CONTRACT; Frame contract autopilots, 2; AUTOPILOT",
                "PAYMENT_TERMS; Payment for autopilot by direct debit; AUTOPILOT",
                "PAYMENT_TERMS; Payment for autopilot monthly; AUTOPILOT",
                "PAYMENT_TERMS; payment of autopilot 2 months instalments; AUTOPILOT",
                "'PAYMENT_TERMS'; 'Autopilot; autopilot; monthly'; AUTOPILOT",
                "PAYMENT_TERMS; Autopilot, monthly; AUTOPILOT",
                "FORWARDER_NAME; JetCat 20 Express; DRONE_ENGINE",
                "FORWARDER_NAME; JetCat 3 Kurier; DRONE_ENGINE",
                "FORWARDER_NAME; Rotax 912 DLE 170 Cargo; DRONE_ENGINE",
                "FORWARDER_NAME; ROTAX 912 CARGO; DRONE_ENGINE",
                "FORWARDER_NAME; Rotax 912 Air Freight; DRONE_ENGINE",
                "FORWARDER_NAME; Rotax 912, DLE 170 Ltd; DRONE_ENGINE",
                "VESSEL_NAME; AUTOPILOT, 2; AUTOPILOT",
                "DESCRIPTION; Cable set fitted on autopilot board; AUTOPILOT",
            })
    void partOfADroneIsGoodsWhereverItStands(Field field, String text, ItemClass item) {
        assertThat(goods(field, text).classes()).contains(item);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "BANK_NAME; Limbacher Volksbank",
                "CONTRACT; UAV-2026/17",
                "VESSEL_NAME; Engine room vessel",
                "PAYMENT_TERMS; Payment: on autopilot each month",
                "BUYER_NAME; Kelvarin Autopilots 24 GmbH",
                "PACKAGE_COUNT; 12 cartons",
                "VESSEL_NAME; HERON AUTOPILOT",
                "VESSEL_NAME; AUTOPILOT",
                "FORWARDER_NAME; Rotax 912 Freight GmbH",
                "CONTRACT; Holybro frame agreement 3",
                "CONTRACT; Frame contract flight control systems 2025",
                "PAYMENT_TERMS; Autopilot instalment plan, 30 days",
                "PAYMENT_TERMS; auto pilot debit each month",
                "FORWARDER_NAME; Rotax 912 Transport",
                "FORWARDER_NAME; Rotax 912 Cargo AS",
                "FORWARDER_NAME; Spedition Rotax 912 GmbH",
                "VESSEL_NAME; MV AUTOPILOT 204W",
                "VESSEL_NAME; AUTOPILOT V.12 E",
                "CONTRACT; Frame contract 2025 flight control systems",
                "CONTRACT; Framework agreement No 12 Holybro",
                "CONTRACT; Wartungsvertrag Autopilot 24 Monate",
                "PAYMENT_TERMS; Autopilot subscription, monthly",
                "PAYMENT_TERMS; auto-pilot instalments",
                "PAYMENT_TERMS; Monthly autopilot subscription",
                "CONTRACT; Frame contract No 12 autopilots, 24 months",
                "CONTRACT; Frame contract autopilots (2025)",
                "CONTRACT; Frame contract on autopilots, 2025",
                "CONTRACT; Frame contract autopilots from 2025",
                "CONTRACT; Frame contract 2025/17 for autopilots",
                "FORWARDER_NAME; JetCat 3 Kurier GmbH",
                "FORWARDER_NAME; ROTAX 912 CARGO LTD",
                "FORWARDER_NAME; Rotax 912 GmbH & Co. KG",
                "FORWARDER_NAME; Rotax 912 Freight Co., Ltd.",
                "FORWARDER_NAME; Rotax 912 Air Cargo Ltd",
                "FORWARDER_NAME; Rotax 912 Shipping Agency Ltd",
                "FORWARDER_NAME; Rotax 912 Freight and Logistics Ltd",
                "FORWARDER_NAME; Rotax 912 Spedition und Logistik GmbH",
                "FORWARDER_NAME; Limbach L550E AG",
                "FORWARDER_NAME; DLE 170 Logistics, LLC",
                "VESSEL_NAME; AUTOPILOT II",
                "VESSEL_NAME; MV HERON AUTOPILOT 2",
                "VESSEL_NAME; AUTOPILOT, voy. 12",
                "VESSEL_NAME; AUTOPILOT (IMO 9123456)",
                "PACKAGE_TYPE; 50 cal. steel ammo can, used, OD green",
                "PACKAGE_TYPE; 2 x ammo can",
                "PACKAGE_TYPE; ammo cans (2)",
                "PACKAGE_TYPE; Ammunition boxes, empty",
                "PACKAGE_TYPE; steel ammunition box",
                "PACKAGE_TYPE; 50 cal ammo can",
                "PACKAGE_TYPE; ammunition can",
                "PACKAGE_TYPE; 2 ammo cans",
                "PACKAGE_TYPE; Munitionskiste",
            })
    void nothingElseIs(Field field, String text) {
        assertThat(goods(field, text)).isEqualTo(DescribedGoods.NOTHING);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ammunition can with 500 rounds of ammunition",
                "ammunition",
                "1 x ammunition",
                "ammo cans (50 rounds)",
                "Ammunition, 10 boxes",
                "Ammunition: 20 boxes",
                "Ammunition, boxes",
                "ammunition/box",
                "Ammo .50 cal, 10 cans",
                "Ammo 5.56 x 45, cans",
                "ammo, metal cans, 7.62 x 39",
                "ammo cans 7.62 x 39",
                "Ammo, 20 crates"
            })
    void packageThatHoldsWhatItIsCalledAfterIsSaid(String text) {
        assertThat(goods(Field.PACKAGE_TYPE, text).classes()).contains(ItemClass.MUNITION);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "We also sell drone batteries and autopilots | false",
                "Goods contain no autopilots | false",
                "Visit us at the Boat Show: autopilots, radars | false",
                "Ihr Partner für Flugregler und Modellbau | false",
                "also 2 autopilots for drones | true",
                "We also sell 2 autopilots | true",
                "No autopilots | false",
                "Goods contain no autopilots or radars | false",
                "We sell to you the following goods: autopilots for drones | true",
                "We also sell the following goods: autopilots | true",
                "We offer: autopilot Pixhawk for drones | true",
                "Visit us for two autopilots | true",
                "Contains no lithium, autopilot for drones | true",
                "Goods contain no salt but autopilots | true",
                "No 2 autopilots | true",
                "Goods contain no salt. Autopilots | true",
            })
    void lineBesideATableThatAdvertisesListsNothing(String text, boolean lists) {
        assertThat(READER.namesMisplaced(Value.read(Field.DESCRIPTION, text, new CellRef(SHEET, 2, 1))))
                .isEqualTo(lists);
    }

    private static DescribedGoods goods(Field field, String text) {
        var line = GoodsLine.at(SHEET, 2).value(Value.read(field, text, new CellRef(SHEET, 2, 1)));
        return READER.describe(line.build(), Described.THRESHOLDS);
    }
}
