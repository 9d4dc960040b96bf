package org.rareearthatlas.deposit.ui;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rareearthatlas.deposit.Deposit;
import org.rareearthatlas.deposit.DepositData;
import org.rareearthatlas.deposit.DepositId;
import org.rareearthatlas.deposit.DepositType;
import org.rareearthatlas.deposit.Element;
import org.rareearthatlas.deposit.LocationPrecision;
import org.rareearthatlas.deposit.Resource;
import org.rareearthatlas.deposit.Status;
import org.rareearthatlas.geo.CoordinateFormat;
import org.rareearthatlas.geo.LonLat;
import org.rareearthatlas.uikit.Counts;
import org.rareearthatlas.uikit.Formats;

/// Deposits and their values in plain words of a language.
public final class DepositWords {

    private static final Pattern PATH = Pattern.compile("deposit/(\\d{1,18})");
    private static final int MAX_SYMBOLS_IN_LINE = 4;
    private static final int COORDINATE_DECIMALS = 4;

    private final Locale locale;
    private final Formats formats;

    public DepositWords(Locale locale) {
        this.locale = locale;
        this.formats = Formats.of(locale);
    }

    /// The permanent address of a deposit, from the application's root.
    public static String path(DepositId id) {
        return "deposit/" + id;
    }

    /// The deposit of such an address; empty for any other.
    public static Optional<DepositId> findId(String path) {
        Matcher matcher = PATH.matcher(path);
        return matcher.matches() ? Optional.of(new DepositId(Long.parseLong(matcher.group(1)))) : Optional.empty();
    }

    public String name(Deposit deposit) {
        return deposit.data().names().preferred(locale);
    }

    public String status(@Nullable Status status) {
        return text("deposit.status." + (status == null ? Status.UNKNOWN : status));
    }

    public String type(DepositType type) {
        return text("deposit.type." + type);
    }

    /// How well the place is known, such as "place approximate ± 40 km".
    public String precision(LocationPrecision precision, @Nullable Double radiusM) {
        return text("deposit.precision." + precision, formats.distance(radiusM == null ? 0 : radiusM));
    }

    public String coordinates(LonLat point) {
        return CoordinateFormat.of(locale).decimal(point, COORDINATE_DECIMALS);
    }

    public String elementName(Element element) {
        return text("element." + element);
    }

    public String groupName(Element.Group group) {
        return text("deposit.group." + group);
    }

    /// Symbols in the order of the periodic table.
    public static String symbols(Collection<Element> elements) {
        return elements.stream().sorted().map(Element::name).collect(Collectors.joining(" "));
    }

    /// The figures that are known, such as "11.4 Mt ore · 1.7 Mt rare-earth oxides · JORC · 1 May 2020".
    public String resource(Resource resource) {
        List<String> parts = new ArrayList<>();
        addFigure(parts, "deposit.resource.tonnage", resource.tonnageMt());
        addFigure(parts, "deposit.resource.grade", resource.gradePercentTreo());
        addFigure(parts, "deposit.resource.contained", resource.containedReoMt());
        if (resource.code() != null) {
            parts.add(text("deposit.resource.code." + resource.code()));
        }
        if (resource.asOf() != null) {
            parts.add(formats.date(resource.asOf()));
        }
        return String.join(" · ", parts);
    }

    private void addFigure(List<String> parts, String key, @Nullable Double figure) {
        if (figure != null) {
            parts.add(text(key, formats.decimal(figure)));
        }
    }

    /// What stands below the name in a list: what is known, the doubt about the place first.
    public String secondLine(Deposit deposit) {
        DepositData data = deposit.data();
        return secondLine(
                data.location().precision(), data.location().radiusM(), data.status(), data.elements(), data.type());
    }

    /// As [#secondLine(Deposit)], of what is known.
    public String secondLine(
            LocationPrecision precision,
            @Nullable Double radiusM,
            @Nullable Status status,
            Collection<Element> elements,
            @Nullable DepositType type) {
        List<String> parts = new ArrayList<>();
        if (precision != LocationPrecision.EXACT) {
            parts.add(precision(precision, radiusM));
        }
        if (status != null) {
            parts.add(status(status));
        }
        List<Element> rareEarths =
                elements.stream().filter(Element::isRareEarth).toList();
        if (!rareEarths.isEmpty()) {
            parts.add(
                    rareEarths.size() <= MAX_SYMBOLS_IN_LINE
                            ? symbols(rareEarths)
                            : Counts.text(locale, "deposit.rareEarths", rareEarths.size()));
        }
        if (parts.isEmpty() && type != null) {
            parts.add(type(type));
        }
        return parts.isEmpty() ? status(null) : String.join(" · ", parts);
    }

    /// The sign of the legend that stands for the deposit.
    public static String sign(Deposit deposit) {
        return sign(deposit.data().location().precision(), deposit.data().status());
    }

    /// As [#sign(Deposit)], of what is known.
    public static String sign(LocationPrecision precision, @Nullable Status status) {
        return switch (precision) {
            case EXACT -> "deposit-" + (status == null ? Status.UNKNOWN : status);
            case APPROXIMATE -> "deposit-approximate";
            case UNLOCATED -> "deposit-unlocated";
        };
    }

    private String text(String key, Object... arguments) {
        return I18NProvider.translate(locale, key, arguments);
    }
}
