package de.tandembote.portal;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.util.Map;

/**
 * An address to be read by a telephone's camera, drawn as one SVG path, so that no picture needs to be loaded.
 *
 * @param size modules from edge to edge, the empty ones around it included
 * @param path the dark modules, one unit each (SVG 2, section 9.3)
 */
record QrCode(int size, String path) {

    /** Cameras want four empty modules around it (ISO/IEC 18004, section 9.1). */
    private static final Map<EncodeHintType, Object> HINTS =
            Map.of(EncodeHintType.MARGIN, 4, EncodeHintType.ERROR_CORRECTION, ErrorCorrectionLevel.M);

    static QrCode of(String address) {
        try {
            var modules = new QRCodeWriter().encode(address, BarcodeFormat.QR_CODE, 0, 0, HINTS);
            return new QrCode(modules.getWidth(), path(modules));
        } catch (WriterException e) {
            throw new IllegalArgumentException("no QR code has room for such an address", e);
        }
    }

    private static String path(BitMatrix modules) {
        var path = new StringBuilder();
        for (int y = 0; y < modules.getHeight(); y++) {
            for (int x = 0; x < modules.getWidth(); x++) {
                int from = x;
                while (x < modules.getWidth() && modules.get(x, y)) {
                    x++;
                }
                if (x > from) {
                    path.append("M%d %dh%dv1H%dz".formatted(from, y, x - from, from));
                }
            }
        }
        return path.toString();
    }
}
