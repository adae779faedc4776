"""The DfE Local Authority Interactive Tool: several hundred measures of children, by authority, region and England."""

FORMAT_KEY = "lait"
