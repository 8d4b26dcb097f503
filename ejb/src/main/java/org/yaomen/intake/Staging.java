package org.yaomen.intake;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import org.yaomen.intake.ImportStore.NewRow;
import org.yaomen.intake.ImportStore.Open;
import org.yaomen.intake.ImportStore.Stored;
import org.yaomen.shared.Canonical;
import org.yaomen.shared.Keys;
import org.yaomen.shared.Problem;

/** Keeps the rows of a file, sealed, a few hundred at a time（逐行留存）; nothing of the file stays in memory. */
@Dependent
class Staging {

    private static final int AT_ONCE = 500;

    private final ImportStore store;
    private final Keys keys;

    @Inject
    Staging(ImportStore store, Keys keys) {
        this.store = store;
        this.keys = keys;
    }

    /** A row and the number it has in its import（待留存的行）. */
    private record Numbered(int no, RowText text) {}

    /** The rows of a list under their own numbers. */
    void keep(Stored list, byte[] bytes) {
        List<NewRow> batch = new ArrayList<>();
        new TableReader(list.kind()).read(bytes, (header, row) -> {
            batch.add(sealed(list.kind(), header, new Numbered(row.number(), RowText.of(header, row))));
            if (batch.size() == AT_ONCE) {
                flush(list, 1, batch);
            }
        });
        flush(list, 1, batch);
    }

    private void flush(Stored list, int fileNo, List<NewRow> batch) {
        if (!batch.isEmpty()) {
            store.insertRows(list.id(), fileNo, list.regionCode(), batch);
            batch.clear();
        }
    }

    private NewRow sealed(ListKind kind, Header header, Numbered row) {
        return new NewRow(
                row.no(),
                Base64.getEncoder().encodeToString(keys.encrypt(json(row.text().cells()))),
                json(row.text().shown(header)),
                row.text().claims(kind.claims(), header, keys),
                row.text().claims(kind.hints(), header, keys),
                row.text().party(kind.party(), header));
    }

    private static String json(List<String> cells) {
        return Canonical.write(new ImportStore.Cells(cells));
    }

    List<String> cells(Open row) {
        return Canonical.read(keys.decrypt(Base64.getMimeDecoder().decode(row.sealed())), ImportStore.Cells.class)
                .cells();
    }

    /** Rows that stand in for broken ones of the same number; a masked cell left as it was keeps what it masked. */
    void correct(Stored list, int fileNo, byte[] bytes) {
        Header original = list.head();
        Set<Integer> seen = new HashSet<>();
        List<Numbered> batch = new ArrayList<>();
        new TableReader(list.kind()).read(bytes, (header, row) -> {
            int no = number(header, row);
            if (!seen.add(no)) {
                throw Problem.field("", "第 " + row.number() + " 行：行号 " + no + " 重复");
            }
            batch.add(new Numbered(no, inOrderOf(original, header, row)));
            if (batch.size() == AT_ONCE) {
                flushCorrections(list, fileNo, batch);
            }
        });
        flushCorrections(list, fileNo, batch);
    }

    private void flushCorrections(Stored list, int fileNo, List<Numbered> batch) {
        if (batch.isEmpty()) {
            return;
        }
        Header header = list.head();
        List<Integer> numbers = batch.stream().map(Numbered::no).toList();
        Map<Integer, Open> broken = store.broken(list.id(), numbers);
        List<NewRow> fresh = new ArrayList<>();
        for (Numbered row : batch) {
            Open old = broken.get(row.no());
            if (old == null) {
                throw Problem.field("", "行号 " + row.no() + " 不是待更正的行");
            }
            fresh.add(sealed(list.kind(), header, new Numbered(row.no(), unmasked(header, cells(old), row.text()))));
        }
        store.replace(list.id(), numbers);
        flush(list, fileNo, fresh);
        batch.clear();
    }

    private static RowText unmasked(Header header, List<String> old, RowText given) {
        List<String> masked = new RowText(old).shown(header);
        return new RowText(IntStream.range(0, old.size())
                .mapToObj(i -> given.cells().get(i).equals(masked.get(i))
                        ? old.get(i)
                        : given.cells().get(i))
                .toList());
    }

    private static int number(Header header, TableRow row) {
        String text = header.numberAt() < 0 ? "" : row.cell(header.numberAt());
        if (!text.matches("[1-9][0-9]{0,8}")) {
            throw Problem.field("", "第 " + row.number() + " 行没有“" + Header.ROW_NUMBER + "”：更正文件须由错误文件改成，行号一列不可改动");
        }
        return Integer.parseInt(text);
    }

    /** The cells of a correction in the order of the list's own columns, each in the list's own unit. */
    private static RowText inOrderOf(Header original, Header header, TableRow row) {
        return new RowText(original.places().stream()
                .map(wanted -> header.places().stream()
                        .filter(place ->
                                place.column().equals(wanted.column()) && Objects.equals(place.unit(), wanted.unit()))
                        .findFirst()
                        .map(place -> CellValue.plain(row.cell(place.index())))
                        .orElseThrow(() -> Problem.field("", "更正文件没有“" + wanted.head() + "”一列；列与单位须与原名单相同")))
                .toList());
    }
}
