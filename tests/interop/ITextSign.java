import com.itextpdf.text.pdf.PdfReader;
import com.itextpdf.text.pdf.PdfSignatureAppearance;
import com.itextpdf.text.pdf.PdfStamper;
import com.itextpdf.text.pdf.security.BouncyCastleDigest;
import com.itextpdf.text.pdf.security.ExternalSignature;
import com.itextpdf.text.pdf.security.MakeSignature;
import com.itextpdf.text.pdf.security.PrivateKeySignature;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.Security;
import org.bouncycastle.jce.provider.BouncyCastleProvider;

/** Signs a field with iText, as it is seen: SOURCE TARGET KEYSTORE FIELD WAY, which is cms, cades or certified. */
class ITextSign {
    private static final char[] PASSWORD = "secret".toCharArray();

    public static void main(String[] arguments) throws Exception {
        Security.addProvider(new BouncyCastleProvider());
        KeyStore store = KeyStore.getInstance("PKCS12");
        store.load(new FileInputStream(arguments[2]), PASSWORD);
        String alias = store.aliases().nextElement();
        PrivateKey key = (PrivateKey) store.getKey(alias, PASSWORD);
        FileOutputStream target = new FileOutputStream(arguments[1]);
        PdfStamper stamper = PdfStamper.createSignature(new PdfReader(arguments[0]), target, '\0', null, true);
        PdfSignatureAppearance appearance = stamper.getSignatureAppearance();
        appearance.setReason("agreed");
        appearance.setLocation("El Paso");
        appearance.setVisibleSignature(arguments[3]);
        if (arguments[4].equals("certified")) {
            appearance.setCertificationLevel(PdfSignatureAppearance.CERTIFIED_FORM_FILLING);
        }
        MakeSignature.CryptoStandard standard =
            arguments[4].equals("cades") ? MakeSignature.CryptoStandard.CADES : MakeSignature.CryptoStandard.CMS;
        ExternalSignature signature = new PrivateKeySignature(key, "SHA-256", "BC");
        MakeSignature.signDetached(
            appearance, new BouncyCastleDigest(), signature, store.getCertificateChain(alias), null, null, null, 0, standard);
    }
}
