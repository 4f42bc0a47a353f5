package de.tandembote.portal;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/** What a telephone's camera reads from the codes on a page. */
final class ShownCode {

    private static final Pattern CODE =
            Pattern.compile("<svg[^>]*viewBox=\"0 0 (\\d+) \\1\"[^>]*>.*?<path[^>]* d=\"([^\"]+)\"", Pattern.DOTALL);
    private static final Pattern BAR = Pattern.compile("M(\\d+) (\\d+)h(\\d+)v1H\\1z");

    /** Pixels of the picture for a module of the code. */
    private static final int SCALE = 5;

    private ShownCode() {}

    static List<String> allOn(String page) {
        return CODE.matcher(page)
                .results()
                .map(code -> read(Integer.parseInt(code.group(1)), code.group(2)))
                .toList();
    }

    private static String read(int modules, String path) {
        var size = modules * SCALE;
        var pixels = new int[size * size];
        Arrays.fill(pixels, 0xFFFFFF);
        BAR.matcher(path).results().forEach(bar -> {
            int x = Integer.parseInt(bar.group(1)) * SCALE;
            int y = Integer.parseInt(bar.group(2)) * SCALE;
            int width = Integer.parseInt(bar.group(3)) * SCALE;
            for (int row = y; row < y + SCALE; row++) {
                Arrays.fill(pixels, row * size + x, row * size + x + width, 0);
            }
        });
        try {
            var picture = new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(size, size, pixels)));
            return new QRCodeReader().decode(picture).getText();
        } catch (ReaderException e) {
            throw new AssertionError("no camera can read it", e);
        }
    }
}
