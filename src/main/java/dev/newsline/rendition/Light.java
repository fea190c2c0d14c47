package dev.newsline.rendition;

/** Between the bytes of sRGB (IEC 61966-2-1) and amounts of light from 0 to 65,535: scaling averages light, not bytes. */
final class Light {
    static final int MOST = 0xFFFF;

    private static final char[] LIGHT = new char[256];
    private static final byte[] BYTES = new byte[MOST + 1];

    static {
        for (int i = 0; i < LIGHT.length; i++) {
            double value = i / 255.0;
            // StrictMath: other functions may be rounded otherwise on another machine.
            double light = value <= 0.04045 ? value / 12.92 : StrictMath.pow((value + 0.055) / 1.055, 2.4);
            LIGHT[i] = (char) Math.round(light * MOST);
        }
        for (int i = 0; i <= MOST; i++) {
            double light = (double) i / MOST;
            double value = light <= 0.0031308 ? light * 12.92 : 1.055 * StrictMath.pow(light, 1 / 2.4) - 0.055;
            BYTES[i] = (byte) Math.round(value * 255);
        }
    }

    private Light() {}

    static char of(byte value) {
        return LIGHT[value & 0xFF];
    }

    static byte toByte(int light) {
        return BYTES[light];
    }
}
