package org.rareearthatlas.entry.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.rareearthatlas.deposit.DepositData;
import org.rareearthatlas.deposit.DepositLocation;
import org.rareearthatlas.deposit.DepositType;
import org.rareearthatlas.deposit.Element;
import org.rareearthatlas.deposit.LocationPrecision;
import org.rareearthatlas.deposit.Resource;
import org.rareearthatlas.deposit.ResourceCode;
import org.rareearthatlas.deposit.Status;
import org.rareearthatlas.geo.LonLat;
import org.rareearthatlas.region.RegionId;
import org.rareearthatlas.text.LocalName;
import org.rareearthatlas.text.LocalNames;
import org.rareearthatlas.text.NameRole;

class DepositValuesTest {

    @Test
    void holdsEveryValueOfADeposit() {
        Map<String, String> values = DepositValues.of(full(), Locale.of("ru"));

        assertThat(values)
                .containsEntry("name.en", "Sample")
                .containsEntry("name.ru", "Образец")
                .containsEntry("names.count", "2")
                .containsEntry("names.0.name", "Sample Mine")
                .containsEntry("names.0.role", "OFFICIAL")
                .containsEntry("names.1.name", "Үлгі")
                .containsEntry("names.1.language", "kk")
                .containsEntry("precision", "APPROXIMATE")
                .containsEntry("radius", "12,5")
                .containsEntry("statedRegion", "4")
                .containsEntry("elements", "Ce,Nb")
                .containsEntry("type", "PLACER")
                .containsEntry("status", "PROSPECT")
                .containsEntry("tonnageMt", "11,4")
                .containsEntry("gradePercentTreo", "")
                .containsEntry("resourceCode", "JORC")
                .containsEntry("asOf", "2020-05-17")
                .containsEntry("notes", "");
    }

    @Test
    void namesThatAreNotShownFirstComeAfter() {
        LocalNames onlyKazakh = new LocalNames(List.of(new LocalName("kk", "Үлгі", NameRole.PREFERRED)));
        DepositData data =
                new DepositData(onlyKazakh, DepositLocation.unlocated(null), Set.of(), null, null, Resource.NONE, null);

        assertThat(DepositValues.of(data, Locale.ENGLISH))
                .containsEntry("name.en", "")
                .containsEntry("names.count", "1")
                .containsEntry("names.0.role", "PREFERRED")
                .containsEntry("coordinates", "");
    }

    private static DepositData full() {
        return new DepositData(
                new LocalNames(List.of(
                        new LocalName("ru", "Образец", NameRole.PREFERRED),
                        new LocalName("en", "Sample", NameRole.PREFERRED),
                        new LocalName("en", "Sample Mine", NameRole.OFFICIAL),
                        new LocalName("kk", "Үлгі", NameRole.ALIAS))),
                new DepositLocation(
                        LocationPrecision.APPROXIMATE, new LonLat(34.75, 67.783333), 12_500.0, null, new RegionId(4)),
                Set.of(Element.Nb, Element.Ce),
                DepositType.PLACER,
                Status.PROSPECT,
                new Resource(11.4, null, null, ResourceCode.JORC, LocalDate.of(2020, 5, 17)),
                null);
    }
}
