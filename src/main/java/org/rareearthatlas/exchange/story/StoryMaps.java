package org.rareearthatlas.exchange.story;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;
import org.geotools.api.filter.Filter;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.rareearthatlas.exchange.picture.PictureFoci;
import org.rareearthatlas.exchange.picture.PictureFocus;
import org.rareearthatlas.explore.ExploreService;
import org.rareearthatlas.geo.MapCamera;
import org.rareearthatlas.print.DepositLook;
import org.rareearthatlas.print.MapPrinter;
import org.rareearthatlas.print.MapSheet;
import org.rareearthatlas.print.PrintFormat;
import org.rareearthatlas.print.SheetSize;
import org.rareearthatlas.story.MapScene;
import org.rareearthatlas.text.NotFoundException;
import org.springframework.stereotype.Component;

/// Draws what the map shows at a step, as SVG to stand within a page.
@Component
class StoryMaps {

    private static final SheetSize SIZE = new SheetSize(660, 520, 1);

    /// From the middle of the screen's map to its nearer edge, in CSS pixels, as on a usual screen: an address does not
    /// tell how large the window was.
    private static final double HALF_SCREEN_PX = 340;

    private static final double LEAST_RADIUS_M = 5_000;
    private static final String CLIP = "clip-";

    private final PictureFoci foci;
    private final ExploreService explore;
    private final MapPrinter printer;

    StoryMaps(PictureFoci foci, ExploreService explore, MapPrinter printer) {
        this.foci = foci;
        this.explore = explore;
        this.printer = printer;
    }

    /// @param number of the step, which keeps the ids of several maps in one page apart
    /// @param name what the picture is, for those who do not see it
    /// @param address where the same is found; stands below the map
    Element draw(MapScene scene, int number, String name, String address, LocalDate date, Locale locale)
            throws IOException {
        MapSheet sheet = sheet(scene, "", SIZE, address, date, locale);
        return inline(new String(print(sheet, PrintFormat.SVG), StandardCharsets.UTF_8), number, name);
    }

    /// The picture that other sites show beside a link, as PNG.
    ///
    /// @param title stands above the map
    byte[] preview(MapScene scene, String title, String address, LocalDate date, Locale locale) throws IOException {
        return print(sheet(scene, title, SheetSize.PREVIEW, address, date, locale), PrintFormat.PNG);
    }

    private byte[] print(MapSheet sheet, PrintFormat format) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        printer.print(sheet, format, out);
        return out.toByteArray();
    }

    private MapSheet sheet(
            MapScene scene, String title, SheetSize size, String address, LocalDate date, Locale locale) {
        PictureFocus focus = focus(scene, locale);
        MapCamera camera = scene.camera();
        return new MapSheet(
                title,
                size,
                camera == null
                        ? DepositLook.STATUS
                        : DepositLook.find(camera.signs()).orElse(DepositLook.STATUS),
                camera == null ? MapSheet.projectionFor(focus.aroundWgs84()) : camera.projection(),
                focus.aroundWgs84(),
                chosen(scene, "region/", slug -> slug),
                scene.filter().isEmpty() ? Filter.INCLUDE : explore.toFilter(scene.filter()),
                chosen(scene, "deposit/", Long::valueOf),
                address,
                date,
                locale);
    }

    private PictureFocus focus(MapScene scene, Locale locale) {
        MapCamera camera = scene.camera();
        if (camera != null) {
            return PictureFoci.around(
                    camera.centre(), Math.max(LEAST_RADIUS_M, camera.metresPerPixel() * HALF_SCREEN_PX));
        }
        try {
            return foci.of(scene.place(), locale);
        } catch (NotFoundException e) {
            // no place was chosen, or it is gone since: the projection's first view
            return new PictureFocus("", "", null, Set.of(), Set.of());
        }
    }

    private static <T> Set<T> chosen(MapScene scene, String kind, java.util.function.Function<String, T> id) {
        return scene.place().startsWith(kind) ? Set.of(id.apply(scene.place().substring(kind.length()))) : Set.of();
    }

    /// As wide as its place in the page, with ids of its own and the name of the step.
    private static Element inline(String svg, int number, String name) {
        Element map = Jsoup.parse(svg, "", Parser.xmlParser()).expectFirst("svg");
        map.removeAttr("width").removeAttr("height").attr("aria-label", name);
        map.expectFirst("title").text(name);
        String own = "map-" + number + "-" + CLIP;
        for (Element part : map.select("[id], [clip-path]")) {
            for (Attribute attribute : part.attributes()) {
                if (attribute.getKey().equals("id") || attribute.getKey().equals("clip-path")) {
                    attribute.setValue(attribute.getValue().replace(CLIP, own));
                }
            }
        }
        return map;
    }
}
