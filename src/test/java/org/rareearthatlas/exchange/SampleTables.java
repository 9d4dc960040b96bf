package org.rareearthatlas.exchange;

import com.google.flatbuffers.FlatBufferBuilder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;
import org.rareearthatlas.exchange.csv.CsvFormat;
import org.rareearthatlas.exchange.flatgeobuf.FlatGeobufFormat;
import org.rareearthatlas.exchange.geojson.GeoJsonFormat;
import org.rareearthatlas.exchange.geopackage.GeoPackageFormat;
import org.rareearthatlas.exchange.xlsx.XlsxFormat;
import org.rareearthatlas.exchange.xml.XmlFormat;
import org.wololo.flatgeobuf.ColumnMeta;
import org.wololo.flatgeobuf.Constants;
import org.wololo.flatgeobuf.GeometryConversions;
import org.wololo.flatgeobuf.HeaderMeta;
import org.wololo.flatgeobuf.generated.ColumnType;
import org.wololo.flatgeobuf.generated.Feature;
import org.wololo.flatgeobuf.generated.GeometryType;

/// Makes files of each format with two invented deposits: "Alpha" at 34.75° E, 67.5° N and "Бета" at 116° E, 71° N.
public final class SampleTables {

    public static final String GEOJSON = """
            {"type":"FeatureCollection","features":[
            {"type":"Feature","id":7,"properties":{"name":"Alpha","commodities":"Ce; La"},
             "geometry":{"type":"Point","coordinates":[34.75,67.5]}},
            {"type":"Feature","properties":{"name":"Бета","grade":2.5},
             "geometry":{"type":"Point","coordinates":[116,71]}}]}""";

    public static final String KML = """
            <?xml version="1.0" encoding="UTF-8"?>
            <kml xmlns="http://www.opengis.net/kml/2.2"><Document><Folder>
            <Placemark id="a"><name>Alpha</name><ExtendedData><Data name="commodities"><value>Ce; La</value></Data>
            </ExtendedData><Point><coordinates>34.75,67.5,120</coordinates></Point></Placemark>
            <Placemark><name>Бета</name><Point><coordinates>116,71</coordinates></Point></Placemark>
            </Folder></Document></kml>""";

    public static final String GPX = """
            <?xml version="1.0"?><gpx version="1.1" xmlns="http://www.topografix.com/GPX/1/1">
            <wpt lat="67.5" lon="34.75"><name>Alpha</name><desc>Ce; La</desc></wpt>
            <wpt lat="71" lon="116"><name>Бета</name></wpt></gpx>""";

    private static final GeometryFactory FACTORY = new GeometryFactory();

    private SampleTables() {}

    public static TableFiles files() {
        return new TableFiles(List.of(
                new CsvFormat(),
                new XlsxFormat(),
                new GeoJsonFormat(),
                new GeoPackageFormat(),
                new XmlFormat(),
                new FlatGeobufFormat()));
    }

    public static Path text(Path folder, String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    public static Path xlsx(Path folder, List<List<String>> rows) throws IOException {
        Path file = folder.resolve("sample.xlsx");
        try (OutputStream out = Files.newOutputStream(file);
                Workbook workbook = new Workbook(out, "Atlas", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("Deposits");
            for (int row = 0; row < rows.size(); row++) {
                for (int column = 0; column < rows.get(row).size(); column++) {
                    cell(sheet, row, column, rows.get(row).get(column));
                }
            }
        }
        return file;
    }

    private static void cell(Worksheet sheet, int row, int column, String text) {
        if (text.matches("-?[0-9]+(\\.[0-9]+)?")) {
            sheet.value(row, column, Double.parseDouble(text));
        } else {
            sheet.value(row, column, text);
        }
    }

    public static Path zip(Path folder, String name, String entry, byte[] content) throws IOException {
        Path file = folder.resolve(name);
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            zip.putNextEntry(new ZipEntry(entry));
            zip.write(content);
        }
        return file;
    }

    /// A zip of texts by their paths in it.
    public static Path zip(Path folder, Map<String, String> texts) throws IOException {
        Path file = Files.createTempFile(folder, "sample", ".zip");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (Map.Entry<String, String> text : texts.entrySet()) {
                zip.putNextEntry(new ZipEntry(text.getKey()));
                zip.write(utf8(text.getValue()));
            }
        }
        return file;
    }

    public static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /// A FlatGeobuf file without an index.
    public static byte[] flatGeobuf() throws IOException {
        return flatGeobuf(4326);
    }

    /// The same places under whatever reference system its head names, true or not.
    public static byte[] flatGeobuf(int epsgCode) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        HeaderMeta header = new HeaderMeta();
        header.name = "deposits";
        header.geometryType = GeometryType.Point;
        header.srid = epsgCode;
        header.featuresCount = 2;
        ColumnMeta name = new ColumnMeta();
        name.name = "name";
        name.type = ColumnType.String;
        header.columns = List.of(name);
        out.write(Constants.MAGIC_BYTES);
        HeaderMeta.write(header, out, new FlatBufferBuilder());
        feature(out, "Alpha", 34.75, 67.5);
        feature(out, "Бета", 116, 71);
        return out.toByteArray();
    }

    private static void feature(OutputStream out, String name, double lonDeg, double latDeg) throws IOException {
        FlatBufferBuilder builder = new FlatBufferBuilder();
        byte[] text = utf8(name);
        ByteBuffer properties = ByteBuffer.allocate(6 + text.length).order(ByteOrder.LITTLE_ENDIAN);
        properties.putShort((short) 0).putInt(text.length).put(text).flip();
        int propertiesAt = Feature.createPropertiesVector(builder, properties);
        int geometryAt = GeometryConversions.serialize(
                builder, FACTORY.createPoint(new Coordinate(lonDeg, latDeg)), (byte) GeometryType.Point);
        builder.finishSizePrefixed(Feature.createFeature(builder, geometryAt, propertiesAt, 0));
        out.write(builder.sizedByteArray());
    }

    public static Path bytes(Path folder, String name, byte[] content) throws IOException {
        return Files.write(folder.resolve(name), content);
    }
}
