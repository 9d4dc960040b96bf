package org.rareearthatlas.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.geotools.api.feature.simple.SimpleFeature;
import org.geotools.api.feature.simple.SimpleFeatureType;
import org.geotools.data.DataUtilities;
import org.geotools.feature.SchemaException;
import org.geotools.feature.simple.SimpleFeatureBuilder;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rareearthatlas.deposit.Element;
import org.rareearthatlas.deposit.Element.Group;

class DepositLookTest {

    private static final SimpleFeatureType DEPOSIT = type();

    private static SimpleFeatureType type() {
        try {
            return DataUtilities.createType(
                    "deposit", "elements:String,tonnageMt:Double,saidYears:String,disagreements:Integer");
        } catch (SchemaException e) {
            throw new AssertionError(e);
        }
    }

    private static SimpleFeature deposit(
            String elements, @Nullable Double tonnageMt, String saidYears, int disagreements) {
        return SimpleFeatureBuilder.build(
                DEPOSIT, new @Nullable Object[] {elements, tonnageMt, saidYears, disagreements}, "x");
    }

    private static String shown(String key, SimpleFeature deposit) {
        SignScheme scheme = DepositLook.find(key).orElseThrow().scheme(2026);
        return scheme.classes().get(scheme.classOf().applyAsInt(deposit)).key();
    }

    @ParameterizedTest
    @CsvSource({
        "'', ElementsUnknown, ElementsUnknown",
        "'Ce,La', Light, HasOthers",
        "'Nd', Light, Has",
        "'Dy', Heavy, HasOthers",
        "'Nd,Dy', LightHeavy, Has",
        "'Y', HasOthers, HasOthers",
        "'Nb,Ta', HasOthers, HasOthers"
    })
    void anElementIsThereWhenItIsSaid(String elements, String group, String neodymium) {
        SimpleFeature deposit = deposit(elements, null, "", 0);
        assertThat(shown("element", deposit)).isEqualTo("map.legend" + group);
        assertThat(shown("element-Nd", deposit)).isEqualTo("map.legend" + neodymium);
    }

    @ParameterizedTest
    @CsvSource({", Unknown", "0, 1", "0.99, 1", "1, 2", "10, 3", "99.9, 3", "100, 4", "1000, 5", "5e6, 5"})
    void anUnknownTonnageIsNotASmallOne(@Nullable Double tonnageMt, String step) {
        assertThat(shown("tonnage", deposit("", tonnageMt, "", 0))).isEqualTo("map.legendTonnage" + step);
    }

    @ParameterizedTest
    @CsvSource({
        "'', 5",
        "|2026|, 0",
        "|1990|2025|, 0",
        "|2024|, 1",
        "|2022|, 1",
        "|2021|, 2",
        "|2017|, 2",
        "|2016|, 3",
        "|2007|, 3",
        "|2006|, 4",
        "|1930|, 4",
        "|2030|, 0"
    })
    void theNewestYearCounts(String saidYears, int step) {
        SignScheme scheme = DepositLook.find("age").orElseThrow().scheme(2026);
        assertThat(scheme.classOf().applyAsInt(deposit("", null, saidYears, 0))).isEqualTo(step);
        assertThat(scheme.classes().stream().map(SignClass::values))
                .containsExactly(
                        List.of("2025", "2026"),
                        List.of("2022", "2024"),
                        List.of("2017", "2021"),
                        List.of("2007", "2016"),
                        List.of("2007"),
                        List.of());
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "1, 1", "2, 2", "3, 3", "7, 3"})
    void mattersOfDisagreementAreCounted(int matters, int step) {
        assertThat(shown("disagreement", deposit("", null, "", matters))).isEqualTo("map.legendDisagree" + step);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "element-", "element-Xx", "element-Fe", "tonnage-Nd", "Status", "STATUS"})
    void nothingElseIsALook(String key) {
        assertThat(DepositLook.find(key)).isEmpty();
    }

    @Test
    void theGroupsAreThoseOfTheAtlas() {
        assertThat(DepositLook.LIGHT).isEqualTo(symbols(Group.LIGHT));
        assertThat(DepositLook.HEAVY).isEqualTo(symbols(Group.HEAVY));
    }

    private static List<String> symbols(Group group) {
        return Element.of(group).stream().map(Element::name).toList();
    }

    @Test
    void theScreenKnowsTheSameLooks() throws IOException {
        String source = Files.readString(Path.of("frontend/atlas-map/styles/signs.ts"));
        UnaryOperator<String> listed =
                name -> source.split("const " + name + "[^\\[]*\\[")[1].split("]")[0];

        assertThat(words(listed.apply("SIGN_KINDS")))
                .hasSize(DepositLook.Kind.values().length)
                .allSatisfy(key -> assertThat(DepositLook.find(key)).isPresent());
        assertThat(words(listed.apply("LIGHT"))).isEqualTo(DepositLook.LIGHT);
        assertThat(words(listed.apply("HEAVY"))).isEqualTo(DepositLook.HEAVY);
        assertThat(words(listed.apply("RARE_EARTHS")))
                .isNotEmpty()
                .allSatisfy(symbol ->
                        assertThat(DepositLook.find("element-" + symbol)).isPresent());
    }

    private static List<String> words(String list) {
        return Pattern.compile("'(\\w+)'")
                .matcher(list)
                .results()
                .map(found -> found.group(1))
                .toList();
    }
}
