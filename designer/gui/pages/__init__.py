"""The pages of the path Data → Design → Train → Evaluate → Tune → Deploy. No page imports another."""
