import paddle

image = paddle.arange(12.0).reshape([1, 3, 2, 2])  # (N, C, H, W)
flat = paddle.nn.Flatten()(image)

print("feature map:", tuple(image.shape))
#> feature map: (1, 3, 2, 2)
print("flattened:", flat[0].astype(int).tolist())
#> flattened: [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]
print("beside number 0 lies:", int(flat[0, 1]))
#> beside number 0 lies: 1
