package dev.newsline.rendition;

/**
 * Along one side of a picture: of which samples each new sample is made, and with which weights. Catmull and Rom's cubic, as wide as
 * the step from one new sample to the next: it neither blurs nor lets fine patterns come through as coarse ones.
 *
 * @param first for each new sample, the first that it is made of
 * @param weights for each new sample, those of {@code first} and the ones after it; they add up to {@link #ONE}
 */
@SuppressWarnings("ArrayRecordComponent") // Never compared.
record Kernel(int[] first, int[][] weights) {
    /** Sums of samples of 16 bits by such weights stay within 32. */
    static final int ONE = 1 << 14;

    private static final double SUPPORT = 2;

    /**
     * That of a side.
     *
     * @param size samples that there are
     * @param start where the part begins that is shown
     * @param length how long that part is
     * @param wanted samples to be made of it
     */
    static Kernel of(int size, double start, double length, int wanted) {
        double step = length / wanted;
        double scale = Math.max(1, step);
        int[] first = new int[wanted];
        int[][] weights = new int[wanted][];
        for (int i = 0; i < wanted; i++) {
            double centre = start + (i + 0.5) * step;
            int from = Math.max(0, (int) Math.ceil(centre - SUPPORT * scale - 0.5));
            int to = Math.min(size - 1, (int) Math.floor(centre + SUPPORT * scale - 0.5));
            from = Math.min(from, size - 1);
            to = Math.max(from, to);
            double[] exact = new double[to - from + 1];
            double sum = 0;
            for (int j = from; j <= to; j++) {
                exact[j - from] = cubic((j + 0.5 - centre) / scale);
                sum += exact[j - from];
            }
            first[i] = from;
            weights[i] = whole(exact, sum);
        }
        return new Kernel(first, weights);
    }

    private static int[] whole(double[] exact, double sum) {
        int[] whole = new int[exact.length];
        int rest = ONE;
        int largest = 0;
        for (int j = 0; j < exact.length; j++) {
            whole[j] = sum == 0 ? 0 : (int) Math.round(exact[j] / sum * ONE);
            rest -= whole[j];
            largest = whole[j] > whole[largest] ? j : largest;
        }
        whole[largest] += rest;
        return whole;
    }

    private static double cubic(double distance) {
        double x = Math.abs(distance);
        if (x < 1) {
            return (1.5 * x - 2.5) * x * x + 1;
        }
        return x < 2 ? ((-0.5 * x + 2.5) * x - 4) * x + 2 : 0;
    }
}
