"""Shows why a network answers as it does. Still empty: saliency, Grad-CAM and probes will live here."""
